#include "account/account.h"
#include "account/account.sql.h"
#include "account/number.h"
#include "base/civil.h"
#include "base/text.h"
#include "journal/journal.h"

#define PERSON_FROM(row)                                                         \
	((struct person){                                                        \
		.id = (row).id,                                                  \
		.kind = str_is((row).kind, "organisation") ? PERSON_ORGANISATION \
							   : PERSON_INDIVIDUAL,  \
		.number = (row).number,                                          \
		.name = (row).name,                                              \
		.born_on = (row).born_on,                                        \
		.sex = (row).sex,                                                \
		.phone = (row).phone,                                            \
		.email = (row).email,                                            \
		.address = (row).address,                                        \
	})

enum status person_load(struct cx *cx, int64_t id, struct person *ret_person)
{
	struct q_person_load_row row;

	TRY(q_person_load(cx, id, &row));
	*ret_person = PERSON_FROM(row);
	return OK;
}

enum status person_load_by_number(struct cx *cx, struct str number, struct person *ret_person)
{
	struct q_person_by_number_row row;

	TRY(q_person_by_number(cx, number, &row));
	*ret_person = PERSON_FROM(row);
	return OK;
}

static bool number_is_right(const struct cx *cx, const struct person *person)
{
	if (person->kind == PERSON_ORGANISATION)
		return number_is_tax_code(person->number);
	return number_is_personal(person->number, civil_from_days(civil_day_of(cx->now_us)).year);
}

static enum status check(struct cx *cx, const struct person *person)
{
	if (str_is_empty(person->name))
		cx_field(cx, STR("name"), N_("Enter the full name"));
	if (!str_is_empty(person->number) && !number_is_right(cx, person)) {
		cx_field(
			cx, STR("number"),
			person->kind == PERSON_ORGANISATION
				? N_("The tax code has 10 digits, or 13 for a branch; check the "
				     "digits")
				: N_("The personal number has 12 digits, as on the identity card"));
	}
	if (!str_is_empty(person->phone) && !number_is_phone(person->phone))
		cx_field(cx, STR("phone"),
			 N_("The phone number has 10 digits, for example 0912 345 678"));
	if (!str_is_empty(person->email) && !number_is_email(person->email))
		cx_field(cx, STR("email"), N_("Enter an e-mail address like ten@example.vn"));
	return cx_check_fields(cx);
}

static enum status note(struct cx *cx, const char *kind, int64_t id)
{
	int64_t row;

	return journal_append(
		cx,
		&(struct journal_entry){ .kind = kind, .subject_kind = "person", .subject = id },
		&row);
}

static enum status add(struct cx *cx, const struct person *person, int64_t *ret_id)
{
	int64_t id = cx_new_id(cx);

	TRY(q_person_add(cx,
			 &(struct q_person_add_in){
				 .id = id,
				 .kind = person->kind == PERSON_ORGANISATION ? STR("organisation")
									     : STR("individual"),
				 .number = person->number,
				 .name = person->name,
				 .folded = text_fold(cx->arena, person->name),
				 .born_on = person->born_on,
				 .sex = person->sex,
				 .phone = person->phone,
				 .email = person->email,
				 .address = person->address,
			 }));
	*ret_id = id;
	return note(cx, "person.added", id);
}

static bool fill(struct str *known, struct str entered)
{
	if (!str_is_empty(*known) || str_is_empty(entered))
		return false;
	*known = entered;
	return true;
}

enum status person_find_or_add(struct cx *cx, const struct person *person, int64_t *ret_id)
{
	struct person known;

	TRY(check(cx, person));
	if (str_is_empty(person->number))
		return add(cx, person, ret_id);
	enum status status = person_load_by_number(cx, person->number, &known);

	if (status == NOT_FOUND)
		return add(cx, person, ret_id);
	TRY(status);
	*ret_id = known.id;
	bool changed = fill(&known.born_on, person->born_on);

	changed |= fill(&known.sex, person->sex);
	changed |= fill(&known.phone, person->phone);
	changed |= fill(&known.email, person->email);
	changed |= fill(&known.address, person->address);
	if (!changed)
		return OK;
	TRY(q_person_change(cx, &(struct q_person_change_in){
					.id = known.id,
					.name = known.name,
					.folded = text_fold(cx->arena, known.name),
					.born_on = known.born_on,
					.sex = known.sex,
					.phone = known.phone,
					.email = known.email,
					.address = known.address,
				}));
	return note(cx, "person.completed", known.id);
}
