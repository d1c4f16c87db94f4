/* Who stands at the counter, and for whom: the fields, and the people that they make. */
#include "account/number.h"
#include "base/civil.h"
#include "base/text.h"
#include "dossier/visit.h"
#include "web/counter.h"

/* ---- fields ---- */

static struct field *add(struct cx *cx, struct fields *fields, const char *name, const char *label,
			 struct str value)
{
	struct field *field = &fields->at[fields->n++];

	*field = (struct field){
		.kind = CONTROL_TEXT,
		.name = str_from(name),
		.label = web_text(cx, label),
		.value = value,
	};
	return field;
}

static void add_digits(struct cx *cx, struct fields *fields, const char *name, const char *label,
		       struct str value)
{
	struct field *field = add(cx, fields, name, label, value);

	field->inputmode = "numeric";
	field->css = "govuk-input--width-10";
}

enum status counter_add_submitter(struct cx *cx, const struct request *rq,
				  const struct counter_scene *scene, struct fields *fields)
{
	const struct counter_entry *entry = &scene->entry;

	add(cx, fields, "submitter_name", N_("Full name of who hands it in"),
	    entry->submitter_name);
	add_digits(cx, fields, "submitter_number", N_("Personal number of who hands it in"),
		   entry->submitter_number);
	add_digits(cx, fields, "submitter_phone", N_("Telephone of who hands it in"),
		   entry->submitter_phone);
	TRY(authority_add_relation(cx, rq, scene->procedure->code, entry->relation, fields));
	return authority_add_paper(cx, rq, NULL, fields);
}

void counter_add_others(struct cx *cx, const struct request *rq, const struct counter_entry *entry,
			struct fields *fields)
{
	struct field *field = add(cx, fields, "others", N_("More applicants"), entry->others);

	field->kind = CONTROL_LINES;
	field->rows = 2;
	field->optional = true;
	field->hint = web_text(cx, N_("One a line: full name; personal number, if there is one"));
	add(cx, fields, "collector_name", N_("Full name of who will collect the result"),
	    entry->collector_name)
		->optional = true;
	add_digits(cx, fields, "collector_number", N_("Personal number of who will collect it"),
		   entry->collector_number);
	fields->at[fields->n - 1].optional = true;
	authority_add_signs(cx, rq, fields);
}

/* ---- what was entered ---- */

/* A slip of a digit would give somebody else's rights away, and their name. */
enum status counter_check_number(struct cx *cx, const char *field, const struct person *person)
{
	struct person known;
	enum status status = str_is_empty(person->number)
				     ? NOT_FOUND
				     : person_load_by_number(cx, person->number, &known);

	if (status == NOT_FOUND)
		return OK;
	TRY(status);
	if (!str_equal(text_fold(cx->arena, known.name), text_fold(cx->arena, person->name)))
		cx_field(cx, str_from(field),
			 N_("This number is known with another name. Compare number and name with "
			    "the card."));
	return OK;
}

static bool is_number(const struct cx *cx, struct str number)
{
	return str_is_empty(number) ||
	       number_is_personal(number, civil_from_days(civil_day_of(cx->now_us)).year);
}

static enum status check_person(struct cx *cx, const char *prefix, const struct person *person)
{
	struct str name = str_format(cx->arena, "%s_name", prefix);
	struct str number = str_format(cx->arena, "%s_number", prefix);
	struct str phone = str_format(cx->arena, "%s_phone", prefix);
	bool any = !str_is_empty(person->number) || !str_is_empty(person->phone);

	if (any && str_is_empty(person->name))
		cx_field(cx, name, N_("Enter the full name"));
	if (!is_number(cx, person->number))
		cx_field(cx, number,
			 N_("The personal number has 12 digits, as on the identity card"));
	if (!str_is_empty(person->phone) && !number_is_phone(person->phone))
		cx_field(cx, phone, N_("The phone number has 10 digits, for example 0912 345 678"));
	return counter_check_number(cx, number.at, person);
}

static struct person submitter_of(const struct counter_entry *entry)
{
	return (struct person){ .name = entry->submitter_name,
				.number = entry->submitter_number,
				.phone = entry->submitter_phone };
}

static struct person collector_of(const struct counter_entry *entry)
{
	return (struct person){ .name = entry->collector_name, .number = entry->collector_number };
}

/* "Lê Văn Tám; 048 193 001 234": the number is what stands behind the last mark. */
static enum status read_other(struct cx *cx, struct str line, struct person *ret_person)
{
	struct str name;

	*ret_person = (struct person){};
	(void)str_take(&line, ';', &name);
	ret_person->name = text_tidy(cx->arena, name);
	ret_person->number = typed_digits(cx, line);
	if (str_is_empty(ret_person->name) || !is_number(cx, ret_person->number)) {
		cx_field(cx, STR("others"),
			 N_("Each line has a full name; behind it, after a semicolon, a personal "
			    "number of 12 digits or nothing"));
		return OK;
	}
	return counter_check_number(cx, "others", ret_person);
}

static enum status add_others(struct cx *cx, struct str lines, struct party_new *at, size_t *n)
{
	struct str line;

	while (*n < PARTIES_MAX && str_take(&lines, '\n', &line)) {
		line = str_trim(line);
		if (str_is_empty(line))
			continue;
		at[*n] = (struct party_new){ .role = PARTY_APPLICANT };
		TRY(read_other(cx, line, &at[*n].person));
		(*n)++;
	}
	return OK;
}

enum status counter_read_people(struct cx *cx, const struct request *rq,
				const struct counter_entry *entry, struct submission *submission)
{
	struct party_new *at = ARENA_ARRAY(cx->arena, struct party_new, PARTIES_MAX + 1);
	struct person collector = collector_of(entry);
	size_t n = 0;

	submission->submitter = submitter_of(entry);
	submission->relation = entry->relation;
	submission->authority = authority_read(cx, rq);
	submission->signs = input_text(rq, "signs");
	TRY(check_person(cx, "submitter", &submission->submitter));
	TRY(check_person(cx, "collector", &collector));
	TRY(add_others(cx, entry->others, at, &n));
	if (!str_is_empty(collector.name))
		at[n++] = (struct party_new){ .role = PARTY_COLLECTOR, .person = collector };
	submission->parties = (struct parties_new){ at, n };
	return OK;
}

/* ---- the same visit ---- */

static enum status load_last(struct cx *cx, int64_t visit, struct dossier *ret_dossier)
{
	struct visit_dossiers dossiers;
	struct visit seen;

	TRY(visit_load(cx, visit, &seen));
	TRY(visit_find_dossiers(cx, visit, &dossiers));
	assert(dossiers.n);
	return dossier_load(cx, dossiers.at[dossiers.n - 1], ret_dossier);
}

static struct str local_day(struct cx *cx, struct str iso)
{
	int32_t day;

	return civil_parse_iso(iso, &day) == OK ? civil_local(cx->arena, day) : STR("");
}

enum status counter_prefill_people(struct cx *cx, const struct dossier *dossier,
				   struct counter_entry *entry)
{
	struct person applicant, submitter;

	TRY(person_load(cx, dossier->applicant, &applicant));
	TRY(person_load(cx, dossier->submitter, &submitter));
	entry->name = applicant.name;
	entry->number = applicant.number;
	entry->born = local_day(cx, applicant.born_on);
	entry->sex = applicant.sex;
	entry->phone = applicant.phone;
	entry->email = applicant.email;
	entry->address = applicant.address;
	entry->organisation = applicant.kind == PERSON_ORGANISATION;
	if (dossier->submitter == dossier->applicant)
		return OK;
	entry->submitter_name = submitter.name;
	entry->submitter_number = submitter.number;
	entry->submitter_phone = submitter.phone;
	return OK;
}

enum status counter_prefill(struct cx *cx, int64_t visit, struct counter_entry *entry)
{
	struct dossier last;

	TRY(load_last(cx, visit, &last));
	entry->visit = visit;
	return counter_prefill_people(cx, &last, entry);
}

/* Without a number a person is found by nothing: the visit knows that it is the same one. */
static enum status keep_person(struct cx *cx, int64_t id, struct person *person)
{
	struct person known;

	if (person->id || !str_is_empty(person->number) || str_is_empty(person->name))
		return OK;
	TRY(person_load(cx, id, &known));
	if (str_is_empty(known.number) &&
	    str_equal(text_fold(cx->arena, known.name), text_fold(cx->arena, person->name)))
		person->id = id;
	return OK;
}

enum status counter_keep_people(struct cx *cx, int64_t visit, struct submission *submission)
{
	struct dossier last;

	if (visit == 0)
		return OK;
	TRY(load_last(cx, visit, &last));
	TRY(keep_person(cx, last.applicant, &submission->applicant));
	return keep_person(cx, last.submitter, &submission->submitter);
}
