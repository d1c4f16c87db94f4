/* A slip: entered once, countersigned by somebody else, or voided. */
#include "base/civil.h"
#include "base/json.h"
#include "base/text.h"
#include "deadline/store.h"
#include "emergency/emergency.h"
#include "emergency/emergency.sql.h"
#include "emergency/inner.h"

#define WAITING_MOST 200

static const char *const verdicts[] = {
	[SLIP_WAITS] = "waits",
	[SLIP_SIGNED] = "signed",
	[SLIP_REFUSED] = "refused",
	[SLIP_VOID] = "void",
};
#define VERDICT(verdict) str_from(verdicts[verdict])

static enum slip_verdict verdict_of(struct str name)
{
	for (enum slip_verdict i = SLIP_WAITS; i < SLIP_VOID; i++) {
		if (str_is(name, verdicts[i]))
			return i;
	}
	return SLIP_VOID;
}

#define SLIP_FROM(row)                                             \
	((struct slip){                                            \
		.id = (row).id,                                    \
		.series = (row).series,                            \
		.number = (row).number,                            \
		.dossier = (row).dossier,                          \
		.claimed_us = (row).claimed_us,                    \
		.entered_us = (row).entered_us,                    \
		.account = (row).account,                          \
		.signer = (row).signer,                            \
		.signed_us = (row).signed_us,                      \
		.verdict = verdict_of((row).verdict),              \
		.code = slip_code(cx, (row).prefix, (row).number), \
		.reason = (row).reason,                            \
		.dossier_code = (row).dossier_code,                \
		.office_name = (row).office_name,                  \
	})

enum status slip_load(struct cx *cx, int64_t id, struct slip *ret_slip)
{
	struct q_slip_load_row row;
	enum status status = q_slip_load(cx, id, emergency_agency(cx), &row);

	if (status == NOT_FOUND)
		return emergency_none(cx);
	TRY(status);
	*ret_slip = SLIP_FROM(row);
	return OK;
}

/* ---- entering ---- */

/* "kc 12" and "KC-0012" are the same slip. */
static bool read_code(struct cx *cx, struct str code, struct str *ret_prefix, int64_t *ret_number)
{
	struct buf prefix = buf_in(cx->arena), digits = buf_in(cx->arena);

	for (size_t i = 0; i < code.len; i++) {
		char c = code.at[i];

		if (c >= '0' && c <= '9')
			buf_add_char(&digits, c);
		else if (c != '-' && c != ' ')
			buf_add_char(&prefix, c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c);
	}
	*ret_prefix = buf_str(&prefix);
	return str_parse_int(buf_str(&digits), ret_number) == OK;
}

static enum status find_series(struct cx *cx, struct slip_entry *entry)
{
	struct q_slip_series_of_row row = {};
	struct str prefix;
	enum status status = NOT_FOUND;

	if (read_code(cx, entry->code, &prefix, &entry->number))
		status = q_slip_series_of(cx,
					  &(struct q_slip_series_of_in){ prefix, entry->number,
									 emergency_agency(cx),
									 cx->actor.office },
					  &row);
	if (status != OK && status != NOT_FOUND)
		return status;
	entry->series = row.id;
	if (status == OK)
		entry->code = slip_code(cx, prefix, entry->number);
	else
		cx_field(cx, STR("slip"),
			 N_("No slip of this number was ordered for this counter. Compare it with "
			    "the paper."));
	return OK;
}

static enum status check_free(struct cx *cx, const struct slip_entry *entry)
{
	struct q_slip_taken_row row;
	enum status status = q_slip_taken(cx, entry->series, entry->number, &row);

	if (status == NOT_FOUND)
		return OK;
	TRY(status);
	if (str_is(row.verdict, "void"))
		return FAIL_WITH(cx, REFUSED, "slip.voided", N_("Slip %1 was voided: %2."),
				 entry->code, row.reason);
	return FAIL_WITH(cx, REFUSED, "slip.used",
			 N_("Slip %1 was entered already: dossier %2 has it. Compare the two "
			    "papers; each number is used once."),
			 entry->code, row.dossier_code);
}

/* How late it may be is the pack's, counted from the end of the outage. */
static enum status check_late(struct cx *cx, const struct slip_entry *entry, int64_t until_us)
{
	const struct clock *clock;
	struct time_rule rule;

	TRY(calendar_rule(cx, "emergency.entry", civil_day_of(cx->now_us), &rule));
	TRY(calendar_clock(cx, STR(""), &clock));
	struct terms terms = { .limit = rule.limit, .rule = rule.start, .received_us = until_us };
	int64_t last_us = deadline_due(clock, &terms).due_us;

	if (cx->now_us <= last_us)
		return OK;
	return FAIL_WITH(cx, REFUSED, "slip.late",
			 N_("Slip %1 could be entered until %2. File the dossier without it; the "
			    "head of the agency explains the delay to the applicant."),
			 entry->code, civil_local_time(cx->arena, last_us));
}

static enum status check_time(struct cx *cx, const struct slip_entry *entry)
{
	struct q_outage_at_row row;
	enum status status;

	if (entry->claimed_us == 0 || entry->claimed_us >= cx->now_us) {
		cx_field(cx, STR("slip_time"),
			 N_("Enter day and time as on the slip; they lie in the past"));
		return OK;
	}
	status = q_outage_at(cx, cx->actor.office, entry->claimed_us, &row);
	if (status == NOT_FOUND) {
		cx_field(cx, STR("slip_time"),
			 N_("No outage of this counter covers this time. Compare it with the slip; "
			    "the head enters outages."));
		return OK;
	}
	TRY(status);
	return entry->series ? check_late(cx, entry, row.until_us) : OK;
}

enum status slip_check(struct cx *cx, struct slip_entry *entry)
{
	TRY(find_series(cx, entry));
	if (entry->series)
		TRY(check_free(cx, entry));
	TRY(check_time(cx, entry));
	return cx_check_fields(cx);
}

static struct str write_note(struct cx *cx, const char *key, struct str text)
{
	struct buf note = buf_in(cx->arena);
	struct json_out o = { .to = &note };

	json_object_begin(&o);
	json_key(&o, key);
	json_add_text(&o, text);
	json_object_end(&o);
	return buf_str(&note);
}

enum status slip_use(struct cx *cx, const struct slip_entry *entry, int64_t dossier)
{
	assert(entry->series);
	TRY(q_slip_add(cx, &(struct q_slip_add_in){
				   .id = cx_new_id(cx),
				   .series = entry->series,
				   .number = entry->number,
				   .dossier = dossier,
				   .claimed_us = entry->claimed_us,
				   .entered_us = cx->now_us,
				   .account = cx->actor.account,
				   .verdict = VERDICT(SLIP_WAITS),
			   }));
	return emergency_note(cx, "slip.used", entry->series, write_note(cx, "slip", entry->code));
}

enum status slip_void(struct cx *cx, struct str code, struct str reason)
{
	struct slip_entry entry = { .code = code };

	if (str_is_empty(str_trim(reason)))
		cx_field(cx, STR("reason"), N_("Write why this number is not used"));
	TRY(find_series(cx, &entry));
	TRY(cx_check_fields(cx));
	TRY(check_free(cx, &entry));
	TRY(q_slip_add(cx, &(struct q_slip_add_in){
				   .id = cx_new_id(cx),
				   .series = entry.series,
				   .number = entry.number,
				   .entered_us = cx->now_us,
				   .account = cx->actor.account,
				   .verdict = VERDICT(SLIP_VOID),
				   .reason = reason,
			   }));
	return emergency_note(cx, "slip.voided", entry.series, write_note(cx, "reason", reason));
}

/* ---- countersigning ---- */

static enum status check_signer(struct cx *cx, const struct slip_sign *sign,
				const struct slip *slip)
{
	if (slip->account == cx->actor.account) {
		return FAIL(cx, DENIED, "slip.own",
			    N_("Who entered a slip does not countersign it. Another head of the "
			       "agency does."));
	}
	if (!sign->granted && str_is_empty(str_trim(sign->reason)))
		cx_field(cx, STR("reason"), N_("Write why it is not countersigned"));
	return cx_check_fields(cx);
}

enum status slip_sign(struct cx *cx, const struct slip_sign *sign)
{
	enum slip_verdict verdict = sign->granted ? SLIP_SIGNED : SLIP_REFUSED;
	struct slip slip;

	TRY(slip_load(cx, sign->slip, &slip));
	TRY(check_signer(cx, sign, &slip));
	enum status status = q_slip_decide(
		cx, &(struct q_slip_decide_in){ slip.id, VERDICT(verdict), cx->actor.account,
						cx->now_us, sign->reason });

	if (status == CONFLICT) {
		return FAIL(cx, CONFLICT, "slip.decided",
			    N_("Somebody else has decided on this slip in the meantime."));
	}
	TRY(status);
	if (!sign->granted)
		return emergency_note(cx, "slip.refused", slip.series,
				      write_note(cx, "reason", sign->reason));
	TRY(emergency_note(cx, "slip.signed", slip.series, write_note(cx, "slip", slip.code)));
	const struct backdate backdate = {
		.dossier = slip.dossier,
		.entered_us = slip.entered_us,
		.received_us = slip.claimed_us,
		.slip = slip.code,
	};

	return dossier_backdate(cx, &backdate);
}

/* ---- looking ---- */

enum status slip_find(struct cx *cx, int64_t series, struct slips *ret_slips)
{
	struct q_slip_find_rows rows;

	TRY(q_slip_find(cx, series, &rows));
	*ret_slips = (struct slips){ ARENA_ARRAY(cx->arena, struct slip, rows.n), rows.n };
	for (size_t i = 0; i < rows.n; i++)
		ret_slips->at[i] = SLIP_FROM(rows.at[i]);
	return OK;
}

enum status slip_find_waiting(struct cx *cx, struct slips *ret_slips)
{
	struct q_slip_find_waiting_rows rows;

	TRY(q_slip_find_waiting(cx, emergency_agency(cx), cx->actor.office, WAITING_MOST, &rows));
	*ret_slips = (struct slips){ ARENA_ARRAY(cx->arena, struct slip, rows.n), rows.n };
	for (size_t i = 0; i < rows.n; i++)
		ret_slips->at[i] = SLIP_FROM(rows.at[i]);
	return OK;
}

enum status slip_of_dossier(struct cx *cx, int64_t dossier, struct slip *ret_slip)
{
	struct q_slip_of_dossier_row row;

	TRY(q_slip_of_dossier(cx, dossier, &row));
	*ret_slip = SLIP_FROM(row);
	return OK;
}

enum status slip_count_backdated(struct cx *cx, int64_t agency, int64_t from_us, int64_t until_us,
				 int64_t *ret_n)
{
	struct q_slip_count_backdated_row row;

	TRY(q_slip_count_backdated(cx, agency, from_us, until_us, &row));
	*ret_n = row.n;
	return OK;
}
