/* Who is away. */
#include "account/absence.h"

#include "account/absence.sql.h"
#include "base/civil.h"
#include "base/text.h"
#include "journal/journal.h"

static struct str today(struct cx *cx)
{
	return civil_iso(cx->arena, civil_day_of(cx->now_us));
}

static enum status note(struct cx *cx, const char *kind, int64_t account)
{
	int64_t row;

	return journal_append(cx,
			      &(struct journal_entry){
				      .kind = kind, .subject_kind = "account", .subject = account },
			      &row);
}

/* Somebody's own, or of an agency that the actor watches. */
static enum status check_may(struct cx *cx, int64_t account, bool *ret_may)
{
	struct holders officers;

	*ret_may = account == cx->actor.account;
	if (*ret_may || !(cx->actor.rights & RIGHT_WATCH))
		return OK;
	TRY(officer_find(cx, cx->actor.agency, &officers));
	for (size_t i = 0; i < officers.n; i++)
		*ret_may |= officers.at[i].account == account;
	return OK;
}

static enum status check(struct cx *cx, const struct absence *absence)
{
	int32_t day = civil_day_of(cx->now_us);
	bool may;

	TRY(check_may(cx, absence->account, &may));
	if (!may) {
		return FAIL(cx, DENIED, "absence.not_yours",
			    N_("You enter your own absence, or those of the agency that you "
			       "head."));
	}
	if (absence->from_on < day - ABSENCE_BACK_MOST)
		cx_field(cx, STR("from"), N_("Choose a day that is at most 30 days ago"));
	if (absence->until_on < absence->from_on || absence->until_on < day)
		cx_field(cx, STR("until"),
			 N_("The last day is not before the first one, and not past"));
	else if (absence->until_on - absence->from_on > ABSENCE_DAYS_MOST)
		cx_field(cx, STR("until"), N_("An absence has at most one year"));
	if (str_is_empty(str_trim(absence->reason)))
		cx_field(cx, STR("reason"), N_("Write why, for example: annual leave"));
	return cx_check_fields(cx);
}

enum status absence_add(struct cx *cx, const struct absence *absence, int64_t *ret_id)
{
	TRY(check(cx, absence));
	*ret_id = cx_new_id(cx);
	TRY(q_absence_add(cx, &(struct q_absence_add_in){
				      .id = *ret_id,
				      .account = absence->account,
				      .from_day = civil_iso(cx->arena, absence->from_on),
				      .until_day = civil_iso(cx->arena, absence->until_on),
				      .reason = absence->reason,
				      .added_by = cx->actor.account,
			      }));
	return note(cx, "account.absent", absence->account);
}

enum status absence_end(struct cx *cx, int64_t id)
{
	struct q_absence_load_row row = {};
	enum status status = q_absence_load(cx, id, &row);
	bool may = false;

	if (status != OK && status != NOT_FOUND)
		return status;
	if (status == OK)
		TRY(check_may(cx, row.account, &may));
	if (!may || row.ended_us)
		return FAIL(cx, NOT_FOUND, "absence.none",
			    N_("There is no such absence, or it has ended."));
	TRY(q_absence_end(cx, id, cx->now_us));
	return note(cx, "account.back", row.account);
}

/* Both queries give rows of the same columns but of different C types. */
#define ABSENCES_FROM(cx, found, ret_absences)                                                  \
	do {                                                                                    \
		*(ret_absences) =                                                               \
			(struct absences){ ARENA_ARRAY((cx)->arena, struct absence, (found).n), \
					   (found).n };                                         \
		for (size_t i_ = 0; i_ < (found).n; i_++) {                                     \
			const __auto_type r_ = &(found).at[i_];                                 \
			struct absence *to_ = &(ret_absences)->at[i_];                          \
			*to_ = (struct absence){                                                \
				.id = r_->id,                                                   \
				.account = r_->account,                                         \
				.reason = r_->reason,                                           \
				.name = r_->name,                                               \
			};                                                                      \
			TRY(civil_parse_iso(r_->from_day, &to_->from_on));                      \
			TRY(civil_parse_iso(r_->until_day, &to_->until_on));                    \
		}                                                                               \
	} while (0)

enum status absence_find(struct cx *cx, int64_t account, struct absences *ret_absences)
{
	struct q_absence_find_agency_rows all;
	struct q_absence_find_rows own;

	if (account) {
		TRY(q_absence_find(cx, account, today(cx), &own));
		ABSENCES_FROM(cx, own, ret_absences);
		return OK;
	}
	TRY(q_absence_find_agency(cx, cx->actor.agency, today(cx), &all));
	ABSENCES_FROM(cx, all, ret_absences);
	return OK;
}

enum status absence_is_away(struct cx *cx, int64_t account, bool *ret_away)
{
	struct q_absence_count_row row;

	TRY(q_absence_count(cx, account, today(cx), &row));
	*ret_away = row.n > 0;
	return OK;
}

enum status absence_find_office(struct cx *cx, int64_t office, struct accounts *ret_away)
{
	struct q_absence_find_office_rows rows;

	TRY(q_absence_find_office(cx, office, today(cx), &rows));
	*ret_away = (struct accounts){ ARENA_ARRAY(cx->arena, int64_t, rows.n), rows.n };
	for (size_t i = 0; i < rows.n; i++)
		ret_away->at[i] = rows.at[i].account;
	return OK;
}

enum status absence_find_uncovered(struct cx *cx, int64_t agency, struct uncovereds *ret_rows)
{
	struct q_absence_uncovered_rows rows;

	TRY(q_absence_uncovered(cx, agency, STR("approve"), today(cx), &rows));
	*ret_rows = (struct uncovereds){ ARENA_ARRAY(cx->arena, struct uncovered, rows.n), rows.n };
	for (size_t i = 0; i < rows.n; i++) {
		ret_rows->at[i] = (struct uncovered){
			.account = rows.at[i].account,
			.office = rows.at[i].office,
			.name = rows.at[i].name,
			.office_name = rows.at[i].office_name,
			.agency_name = rows.at[i].agency_name,
		};
		TRY(civil_parse_iso(rows.at[i].until_day, &ret_rows->at[i].until_on));
	}
	return OK;
}
