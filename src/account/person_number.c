/* A number that is entered after the person. */
#include "account/account.h"
#include "account/account.sql.h"
#include "account/number.h"
#include "base/civil.h"
#include "base/json.h"
#include "base/text.h"
#include "journal/journal.h"

static enum status note(struct cx *cx, const char *kind, int64_t person, struct str note)
{
	int64_t row;

	return journal_append(
		cx,
		&(struct journal_entry){
			.kind = kind, .subject_kind = "person", .subject = person, .note = note },
		&row);
}

static bool is_right(const struct cx *cx, enum person_kind kind, struct str number)
{
	if (kind == PERSON_ORGANISATION)
		return number_is_tax_code(number);
	return number_is_personal(number, civil_from_days(civil_day_of(cx->now_us)).year);
}

static enum status check(struct cx *cx, int64_t id, struct str number, struct person *ret_person)
{
	TRY(person_load(cx, id, ret_person));
	if (!str_is_empty(ret_person->number)) {
		return FAIL(
			cx, REFUSED, "person.numbered",
			N_("This person has a number already. Only the register can change it."));
	}
	if (is_right(cx, ret_person->kind, number))
		return OK;
	cx_field(cx, STR("number"),
		 ret_person->kind == PERSON_ORGANISATION
			 ? N_("The tax code has 10 digits, or 13 for a branch; check the digits")
			 : N_("The personal number has 12 digits, as on the identity card"));
	return cx_check_fields(cx);
}

enum status person_number_add(struct cx *cx, int64_t id, struct str number)
{
	struct person person, known;

	TRY(check(cx, id, number, &person));
	enum status status = person_load_by_number(cx, number, &known);

	if (status == OK) {
		return FAIL_WITH(cx, CONFLICT, "person.known",
				 N_("This number is that of %1, who is known already. If it is the "
				    "same person, say how you found that; if not, compare the "
				    "number with the card."),
				 known.name);
	}
	if (status != NOT_FOUND)
		return status;
	TRY(q_person_number(cx, id, number));
	return note(cx, "person.numbered", id, STR(""));
}

static struct str write_note(struct cx *cx, int64_t same_as, struct str reason)
{
	struct buf text = buf_in(cx->arena);
	struct json_out o = { .to = &text };

	json_object_begin(&o);
	json_key(&o, "reason");
	json_add_text(&o, reason);
	json_key(&o, "same_as");
	json_add_id(&o, same_as);
	json_object_end(&o);
	return buf_str(&text);
}

enum status person_link(struct cx *cx, int64_t id, struct str number, struct str reason)
{
	struct person person, known;

	TRY(check(cx, id, number, &person));
	enum status status = person_load_by_number(cx, number, &known);

	if (status == NOT_FOUND)
		return person_number_add(cx, id, number);
	TRY(status);
	if (known.kind != person.kind) {
		return FAIL(cx, REFUSED, "person.other_kind",
			    N_("A person and an organisation are never the same."));
	}
	status = q_person_link_add(cx,
				   &(struct q_person_link_add_in){ id, known.id, reason,
								   cx->actor.account, cx->now_us });
	TRY(status);
	return note(cx, "person.linked", id, write_note(cx, known.id, reason));
}
