/* Series, outages, and what became of each number. */
#include "emergency/emergency.h"

#include "base/text.h"
#include "emergency/emergency.sql.h"
#include "emergency/inner.h"
#include "journal/journal.h"

#define PREFIX_MAX 6
#define NUMBER_MAX 9999999
#define OUTAGES_MOST 50

int64_t emergency_agency(const struct cx *cx)
{
	return cx->actor.rights & RIGHT_WATCH ? cx->actor.agency : 0;
}

enum status emergency_none(struct cx *cx)
{
	return FAIL(cx, NOT_FOUND, "slip.none", N_("There are no such slips at this counter."));
}

enum status emergency_note(struct cx *cx, const char *kind, int64_t series, struct str note)
{
	int64_t row;

	return journal_append(cx,
			      &(struct journal_entry){ .kind = kind,
						       .subject_kind = "slip_series",
						       .subject = series,
						       .note = note },
			      &row);
}

/* A counter of the agency that the actor heads. */
static enum status check_office(struct cx *cx, int64_t id)
{
	struct office office = {};
	enum status status = id ? office_load(cx, id, &office) : NOT_FOUND;

	if (status != OK && status != NOT_FOUND)
		return status;
	if (status == OK && office.agency == cx->actor.agency && (cx->actor.rights & RIGHT_WATCH))
		return OK;
	cx_field(cx, STR("office"), N_("Choose a counter of your agency"));
	return OK;
}

/* ---- series ---- */

struct str slip_code(struct cx *cx, struct str prefix, int64_t number)
{
	return str_format(cx->arena, "%.*s-%04lld", STR_ARG(prefix), (long long)number);
}

static bool is_prefix(struct str prefix)
{
	for (size_t i = 0; i < prefix.len; i++) {
		if (prefix.at[i] < 'A' || prefix.at[i] > 'Z')
			return false;
	}
	return prefix.len > 0 && prefix.len <= PREFIX_MAX;
}

static enum status check_series(struct cx *cx, const struct slip_series *series)
{
	struct q_slip_series_overlap_rows rows;

	TRY(check_office(cx, series->office));
	if (!is_prefix(series->prefix))
		cx_field(cx, STR("prefix"), N_("Enter one to six capital letters, A to Z"));
	if (series->first < 1 || series->first > NUMBER_MAX)
		cx_field(cx, STR("first"), N_("Enter the first number, from 1"));
	if (series->last < series->first || series->last - series->first >= SLIPS_MOST)
		cx_field(cx, STR("last"),
			 N_("Enter the last number; a series has at most 500 slips"));
	TRY(cx_check_fields(cx));
	TRY(q_slip_series_overlap(cx, series->prefix, series->first, series->last, &rows));
	if (rows.n == 0)
		return OK;
	return FAIL_WITH(cx, REFUSED, "slip.overlap",
			 N_("The numbers %1 to %2 were ordered before. Begin behind them, or take "
			    "other letters."),
			 slip_code(cx, series->prefix, rows.at[0].first),
			 slip_code(cx, series->prefix, rows.at[0].last));
}

enum status slip_series_add(struct cx *cx, const struct slip_series *series, int64_t *ret_id)
{
	TRY(check_series(cx, series));
	*ret_id = cx_new_id(cx);
	TRY(q_slip_series_add(cx, &(struct q_slip_series_add_in){
					  .id = *ret_id,
					  .office = series->office,
					  .prefix = series->prefix,
					  .first = series->first,
					  .last = series->last,
					  .account = cx->actor.account,
					  .ordered_us = cx->now_us,
				  }));
	return emergency_note(cx, "slip.ordered", *ret_id, STR(""));
}

#define SERIES_FROM(row)                          \
	((struct slip_series){                    \
		.id = (row).id,                   \
		.office = (row).office,           \
		.first = (row).first,             \
		.last = (row).last,               \
		.ordered_us = (row).ordered_us,   \
		.used = (row).used,               \
		.voided = (row).voided,           \
		.prefix = (row).prefix,           \
		.office_name = (row).office_name, \
	})

enum status slip_series_find(struct cx *cx, struct slip_serieses *ret_serieses)
{
	struct q_slip_series_find_rows rows;

	TRY(q_slip_series_find(cx, emergency_agency(cx), cx->actor.office, &rows));
	*ret_serieses = (struct slip_serieses){ ARENA_ARRAY(cx->arena, struct slip_series, rows.n),
						rows.n };
	for (size_t i = 0; i < rows.n; i++)
		ret_serieses->at[i] = SERIES_FROM(rows.at[i]);
	return OK;
}

enum status slip_series_load(struct cx *cx, int64_t id, struct slip_series *ret_series)
{
	struct q_slip_series_load_row row;
	enum status status =
		q_slip_series_load(cx, id, emergency_agency(cx), cx->actor.office, &row);

	if (status == NOT_FOUND)
		return emergency_none(cx);
	TRY(status);
	*ret_series = SERIES_FROM(row);
	return OK;
}

/* ---- what is missing ---- */

static void add_gap(struct cx *cx, const struct slip_series *series, int64_t from, int64_t until,
		    struct buf *text)
{
	if (from > until)
		return;
	if (text->len)
		buf_add_text(text, ", ");
	buf_add(text, slip_code(cx, series->prefix, from));
	if (from == until)
		return;
	buf_add_text(text, " – ");
	buf_add(text, slip_code(cx, series->prefix, until));
}

enum status slip_series_missing(struct cx *cx, const struct slip_series *series,
				struct str *ret_text)
{
	struct buf text = buf_in(cx->arena);
	int64_t next = series->first;
	struct slips slips;

	TRY(slip_find(cx, series->id, &slips));
	for (size_t i = 0; i < slips.n; i++) {
		add_gap(cx, series, next, slips.at[i].number - 1, &text);
		next = slips.at[i].number + 1;
	}
	add_gap(cx, series, next, series->last, &text);
	*ret_text = buf_str(&text);
	return OK;
}

/* ---- outages ---- */

static enum status check_outage(struct cx *cx, const struct outage *outage)
{
	TRY(check_office(cx, outage->office));
	if (outage->from_us == 0 || outage->from_us >= outage->until_us)
		cx_field(cx, STR("from"), N_("Enter when it began; it ended after that"));
	if (outage->until_us == 0 || outage->until_us > cx->now_us)
		cx_field(cx, STR("until"),
			 N_("Enter when it ended; an outage is entered once it is over"));
	if (str_is_empty(str_trim(outage->reason)))
		cx_field(cx, STR("reason"), N_("Write what had failed"));
	return cx_check_fields(cx);
}

enum status outage_add(struct cx *cx, const struct outage *outage, int64_t *ret_id)
{
	int64_t row;

	TRY(check_outage(cx, outage));
	*ret_id = cx_new_id(cx);
	TRY(q_outage_add(cx, &(struct q_outage_add_in){
				     .id = *ret_id,
				     .office = outage->office,
				     .from_us = outage->from_us,
				     .until_us = outage->until_us,
				     .reason = outage->reason,
				     .account = cx->actor.account,
				     .entered_us = cx->now_us,
			     }));
	return journal_append(cx,
			      &(struct journal_entry){ .kind = "outage.entered",
						       .subject_kind = "outage",
						       .subject = *ret_id },
			      &row);
}

enum status outage_find(struct cx *cx, struct outages *ret_outages)
{
	struct q_outage_find_rows rows;

	TRY(q_outage_find(cx, emergency_agency(cx), cx->actor.office, OUTAGES_MOST, &rows));
	*ret_outages = (struct outages){ ARENA_ARRAY(cx->arena, struct outage, rows.n), rows.n };
	for (size_t i = 0; i < rows.n; i++) {
		ret_outages->at[i] = (struct outage){
			.id = rows.at[i].id,
			.office = rows.at[i].office,
			.from_us = rows.at[i].from_us,
			.until_us = rows.at[i].until_us,
			.reason = rows.at[i].reason,
			.office_name = rows.at[i].office_name,
		};
	}
	return OK;
}
