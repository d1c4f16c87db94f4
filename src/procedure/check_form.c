#include "procedure/pack.h"

/* What each kind of question allows: the largest max, and the max when the file gives none. */
static const struct {
	const char *name;
	bool has_range;
	int64_t most, usual;
} kinds[] = {
	[FIELD_TEXT] = { "text", true, 1000, 200 },
	[FIELD_LINES] = { "lines", true, 4000, 2000 },
	[FIELD_DAY] = { "day", false, 0, 0 },
	[FIELD_NUMBER] = { "number", true, 1000000000000, 1000000000 },
	[FIELD_PERSONAL_NUMBER] = { "personal_number", false, 0, 0 },
	[FIELD_PHONE] = { "phone", false, 0, 0 },
	[FIELD_EMAIL] = { "email", false, 0, 0 },
	[FIELD_TAX_CODE] = { "tax_code", false, 0, 0 },
	[FIELD_CHOICE] = { "choice", false, 0, 0 },
	[FIELD_FLAG] = { "flag", false, 0, 0 },
	[FIELD_AREA] = { "area", true, 1000000000, 10000000 },
	[FIELD_MONEY] = { "money", true, 1000000000000, 1000000000000 },
};

/* HTML standard, section "Autofill": the tokens that fit a form of the State. */
static const char *const autocomplete_tokens[] = {
	"name",
	"family-name",
	"given-name",
	"bday",
	"sex",
	"tel",
	"email",
	"street-address",
	"address-line1",
	"address-level1",
	"address-level2",
	"address-level3",
	"organization",
	"postal-code",
	"off",
};

/* Whose data, and which of it (table person). */
static const char *const subject_people[] = { "applicant", "submitter", "spouse",      "child",
					      "father",    "mother",    "organisation" };
static const char *const subject_data[] = { "name",  "number", "born_on", "sex",
					    "phone", "email",  "address" };

static bool is_one_of(struct str text, const char *const *words, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (str_is(text, words[i]))
			return true;
	}
	return false;
}

#define IS_ONE_OF(text, words) is_one_of((text), (words), sizeof(words) / sizeof *(words))

static bool is_subject(struct str subject)
{
	struct str person, rest = subject;

	return str_take(&rest, '.', &person) && IS_ONE_OF(person, subject_people) &&
	       IS_ONE_OF(rest, subject_data);
}

static enum status check_range(struct pack *pack, struct str path, struct procedure_field *field)
{
	bool has_range = kinds[field->kind].has_range;

	if ((field->min != 0 || field->max != 0) && !has_range)
		return pack_fail(pack, path, "a %s has no min and max", kinds[field->kind].name);
	if (field->max == 0)
		field->max = kinds[field->kind].usual;
	if (field->max > kinds[field->kind].most)
		return pack_fail(pack, path, "max of a %s is at most %lld", kinds[field->kind].name,
				 (long long)kinds[field->kind].most);
	if (field->min < 0 || field->min > field->max)
		return pack_fail(pack, path, "min is not between 0 and max");
	return OK;
}

static enum status check_options(struct pack *pack, struct str path,
				 const struct procedure_field *field)
{
	if ((field->kind == FIELD_CHOICE) != (field->options.n > 0))
		return pack_fail(pack, path, "a choice has options and no other kind has");
	return check_codes(
		pack, &(const struct code_list){ pack_path(pack, "%.*s/options", STR_ARG(path)),
						 "value", field->options.at, field->options.n,
						 sizeof *field->options.at,
						 offsetof(struct procedure_option, value) });
}

static enum status check_field(struct pack *pack, struct str path, struct procedure_field *field)
{
	const struct formula_want want = { pack_path(pack, "%.*s/show_when", STR_ARG(path)),
					   EXPR_BOOL, field->index };

	if (!is_a_name(field->name) ||
	    IS_ONE_OF(field->name, ((const char *const[]){ "today", "channel", "true", "false",
							   "and", "or", "not" })))
		return pack_fail(pack, pack_path(pack, "%.*s/name", STR_ARG(path)),
				 "a question cannot be called %.*s", STR_ARG(field->name));
	TRY(check_options(pack, path, field));
	TRY(check_range(pack, path, field));
	if (!str_is_empty(field->autocomplete) &&
	    !IS_ONE_OF(field->autocomplete, autocomplete_tokens))
		return pack_fail(pack, pack_path(pack, "%.*s/autocomplete", STR_ARG(path)),
				 "%.*s is not an autofill token", STR_ARG(field->autocomplete));
	if (!str_is_empty(field->subject) && !is_subject(field->subject))
		return pack_fail(pack, pack_path(pack, "%.*s/subject", STR_ARG(path)),
				 "nobody's data is called %.*s", STR_ARG(field->subject));
	return check_formula(pack, &want, &field->show_when);
}

static enum status check_unique(struct pack *pack, struct str path,
				const struct procedure_field *field)
{
	const struct procedure *p = pack->procedure;

	for (size_t i = 0; i < p->parameters.n; i++) {
		if (str_equal(field->name, p->parameters.at[i].name))
			return pack_fail(pack, path, "%.*s is a parameter already",
					 STR_ARG(field->name));
	}
	if (procedure_field(p, field->name) != field)
		return pack_fail(pack, path, "name %.*s is there twice", STR_ARG(field->name));
	return OK;
}

static enum status check_group(struct pack *pack, size_t i)
{
	struct procedure_group *group = &pack->procedure->form.at[i];
	const struct formula_want want = { pack_path(pack, "form/%zu/show_when", i), EXPR_BOOL,
					   group->fields.at[0].index };

	TRY(check_formula(pack, &want, &group->show_when));
	for (size_t j = 0; j < group->fields.n; j++) {
		struct str path = pack_path(pack, "form/%zu/fields/%zu", i, j);

		TRY(check_unique(pack, path, &group->fields.at[j]));
		TRY(check_field(pack, path, &group->fields.at[j]));
	}
	return OK;
}

/* Numbers the questions over the whole form: the order in which they are asked. */
static enum status number_fields(struct pack *pack)
{
	struct procedure *p = pack->procedure;

	for (size_t i = 0; i < p->form.n; i++) {
		p->form.at[i].index = i;
		for (size_t j = 0; j < p->form.at[i].fields.n; j++)
			p->form.at[i].fields.at[j].index = p->field_count++;
	}
	if (p->field_count > PROCEDURE_FIELDS_MAX)
		return pack_fail(pack, STR("form"), "the form has %zu questions, %d are the most",
				 p->field_count, PROCEDURE_FIELDS_MAX);
	return OK;
}

enum status check_form(struct pack *pack)
{
	struct procedure *p = pack->procedure;

	TRY(number_fields(pack));
	TRY(check_codes(pack, &(const struct code_list){ STR("form"), "name", p->form.at, p->form.n,
							 sizeof *p->form.at,
							 offsetof(struct procedure_group, name) }));
	for (size_t i = 0; i < p->form.n; i++)
		TRY(check_group(pack, i));
	return OK;
}
