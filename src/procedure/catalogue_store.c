/* Writing what a catalogue brought, and what it left out. */
#include <zlib.h>

#include "base/civil.h"
#include "base/text.h"
#include "journal/journal.h"
#include "procedure/catalogue.sql.h"
#include "procedure/entry.h"
#include "procedure/mapping.h"
#include "procedure/procedure.sql.h"

#define SOURCE_MAX_BYTES (64 * 1024 * 1024)

/* ---- one completed by hand ---- */

struct difference {
	const char *path;
	struct str hand, published;
};

static struct str number(struct cx *cx, uint64_t value)
{
	return str_format(cx->arena, "%llu", (unsigned long long)value);
}

/* The rule of the last case, which holds when no other does; quarters of a unit. */
static struct str limit_text(struct cx *cx, const struct procedure *procedure, enum channel channel)
{
	static const char *const units[] = {
		[LIMIT_WORKING_HOURS] = "working_hours", [LIMIT_WORKING_DAYS] = "working_days",
		[LIMIT_CALENDAR_DAYS] = "calendar_days", [LIMIT_MONTHS] = "months",
		[LIMIT_SAME_DAY] = "same_day",           [LIMIT_APPOINTED] = "appointed",
	};
	const struct procedure_case *last = &procedure->cases.at[procedure->cases.n - 1];

	if (!(procedure->channels & CHANNEL_BIT(channel)))
		return STR("");
	const struct procedure_limit *limit = procedure_limit(procedure, last, channel);

	return str_format(cx->arena, "%.*s%s%s", STR_ARG(limit->amount),
			  limit->amount.len ? " " : "", units[limit->limit.unit]);
}

static enum status add_difference(struct cx *cx, struct str code, int64_t place,
				  const struct difference *difference)
{
	const struct q_review_add_in row = {
		.code = code,
		.place = place,
		.path = str_from(difference->path),
		.value = str_format(cx->arena, "%.*s ≠ %.*s", STR_ARG(difference->published),
				    STR_ARG(difference->hand)),
		.why = STR("hand.differs"),
	};

	return q_review_add(cx, &row);
}

static enum status compare_with_hand(struct cx *cx, const struct catalogue_item *item)
{
	const struct procedure *hand, *published = item->procedure;
	int64_t version, place = (int64_t)item->reviews.n;
	struct error before = cx->error;
	enum status status =
		procedure_find_current(cx, item->code, civil_day_of(cx->now_us), &version);

	if (status == NOT_FOUND)
		cx->error = before; /* not in force today: nothing to compare with */
	if (status != OK || !published)
		return status == NOT_FOUND ? OK : status;
	TRY(procedure_load(cx, version, &hand));
	const struct difference all[] = {
		{ "name", hand->name.vi, published->name.vi },
		{ "decision", hand->decision, published->decision },
		{ "level", number(cx, hand->level), number(cx, published->level) },
		{ "channels", number(cx, hand->channels), number(cx, published->channels) },
		{ "components", number(cx, hand->components.n),
		  number(cx, published->components.n) },
		{ "limits/direct", limit_text(cx, hand, CHANNEL_DIRECT),
		  limit_text(cx, published, CHANNEL_DIRECT) },
		{ "limits/online", limit_text(cx, hand, CHANNEL_ONLINE),
		  limit_text(cx, published, CHANNEL_ONLINE) },
		{ "limits/post", limit_text(cx, hand, CHANNEL_POST),
		  limit_text(cx, published, CHANNEL_POST) },
	};

	for (size_t i = 0; i < sizeof(all) / sizeof(*all); i++) {
		if (!str_equal(all[i].hand, all[i].published))
			TRY(add_difference(cx, item->code, place++, &all[i]));
	}
	return OK;
}

/* ---- one line ---- */

static enum status write_reviews(struct cx *cx, const struct catalogue_item *item)
{
	int64_t removed;

	TRY(q_review_remove(cx, item->code, &removed));
	for (size_t i = 0; i < item->reviews.n; i++) {
		const struct q_review_add_in row = {
			.code = item->code,
			.place = (int64_t)i,
			.path = item->reviews.at[i].path,
			.value = item->reviews.at[i].value,
			.why = item->reviews.at[i].why,
		};

		TRY(q_review_add(cx, &row));
	}
	return item->by_hand ? compare_with_hand(cx, item) : OK;
}

/*
 * A text may come back that held before another one on the same day: then it needs a version of its
 * own, because of two the later one holds.
 */
static enum status add_version(struct cx *cx, const struct catalogue_item *item,
			       int64_t *ret_version)
{
	struct procedure_import import;

	TRY(procedure_add(cx, item->procedure, item->pack, &import));
	if (import.outcome == PROCEDURE_UNCHANGED &&
	    !(item->known && item->known->version == import.version)) {
		struct str again = str_format(cx->arena, "# %.*s\n%.*s",
					      STR_ARG(civil_rfc3339(cx->arena, cx->now_us)),
					      STR_ARG(item->pack));

		TRY(procedure_add(cx, item->procedure, again, &import));
	}
	*ret_version = import.version;
	return OK;
}

static enum status write_source(struct cx *cx, const struct catalogue_item *item, int64_t version)
{
	uLongf len = compressBound(item->source.len);
	unsigned char *packed = arena_take(cx->arena, len);
	int code = compress2(packed, &len, (const unsigned char *)item->source.at, item->source.len,
			     Z_BEST_SPEED);

	assert(code == Z_OK);
	return q_source_put(cx, &(const struct q_source_put_in){
					.code = item->code,
					.digest = item->digest,
					.version = version,
					.bytes = (int64_t)item->source.len,
					.packed = { (const char *)packed, len },
					.added_us = cx->now_us,
				});
}

static enum status store(struct cx *cx, const struct catalogue_run *run,
			 const struct catalogue_item *item)
{
	int64_t version = item->known && !item->by_hand ? item->known->version : 0;

	if (item->procedure && !item->by_hand)
		TRY(add_version(cx, item, &version));
	TRY(write_reviews(cx, item));
	TRY(write_source(cx, item, version));
	return q_catalogue_put(cx, &(const struct q_catalogue_put_in){
					   .code = item->code,
					   .catalogue = mapping_name(run->mapping),
					   .digest = item->digest,
					   .mapping = run->mapping->digest,
					   .made = item->made,
					   .version = version,
				   });
}

enum status catalogue_store(struct cx *cx, const struct catalogue_run *run,
			    const struct catalogue_items *items)
{
	for (size_t i = 0; i < items->n; i++) {
		if (items->at[i].stored)
			TRY(store(cx, run, &items->at[i]));
	}
	return OK;
}

/* ---- the end ---- */

static enum status append(struct cx *cx, const char *kind, int64_t version)
{
	int64_t journal;

	return journal_append(cx,
			      &(const struct journal_entry){ .kind = kind,
							     .subject_kind = "procedure",
							     .subject = version },
			      &journal);
}

static enum status end_one(struct cx *cx, const struct catalogue_known *known, int64_t *ended)
{
	struct q_procedure_ended_on_row row;
	enum status status = q_procedure_ended_on(cx, known->code, &row);

	if (status != NOT_FOUND)
		return status;
	++*ended;
	TRY(q_procedure_ended_add(cx, known->code, civil_iso(cx->arena, civil_day_of(cx->now_us))));
	TRY(entry_remove(cx, known->code));
	return append(cx, "procedure.ended", known->version);
}

static enum status reopen(struct cx *cx, const struct catalogue_known *known)
{
	int64_t removed;

	TRY(q_procedure_ended_remove(cx, known->code, &removed));
	if (removed == 0)
		return OK;
	TRY(entry_refresh(cx, known->version));
	return append(cx, "procedure.reopened", known->version);
}

static enum status settle(struct cx *cx, const struct catalogue_run *run,
			  const struct catalogue_known *known, struct catalogue_end *end)
{
	bool absent = !catalogue_has(run, known->code);

	if (absent != known->absent)
		TRY(q_catalogue_mark(cx, known->code, absent));
	if (!absent)
		return known->absent ? reopen(cx, known) : OK;
	end->absent.at[end->absent.n++] = known->code;
	return end->end_missing && !known->by_hand ? end_one(cx, known, &end->ended) : OK;
}

enum status catalogue_end(struct cx *cx, const struct catalogue_run *run, struct catalogue_end *end)
{
	end->ended = 0;
	end->absent = (struct strs){ ARENA_ARRAY(cx->arena, struct str, run->book.n), 0 };
	for (size_t i = 0; i < run->book.n; i++) {
		const struct catalogue_known *known = &run->book.at[i];

		/* What another catalogue brought is none of this one's business. */
		if (str_equal(known->catalogue, mapping_name(run->mapping)))
			TRY(settle(cx, run, known, end));
	}
	return situation_sort(cx);
}

/* ---- reading ---- */

enum status catalogue_find_reviews(struct cx *cx, const struct catalogue_review *after,
				   int64_t most, struct catalogue_reviews *ret_reviews)
{
	struct q_review_find_rows rows;

	TRY(q_review_find(cx, after->code, after->place, most, &rows));
	ret_reviews->n = rows.n;
	ret_reviews->at = ARENA_ARRAY(cx->arena, struct catalogue_review, rows.n);
	for (size_t i = 0; i < rows.n; i++) {
		ret_reviews->at[i] = (struct catalogue_review){
			rows.at[i].code,
			rows.at[i].place,
			{ rows.at[i].path, rows.at[i].value, rows.at[i].why },
		};
	}
	return OK;
}

enum status catalogue_source(struct cx *cx, int64_t version, struct str *ret_json)
{
	struct q_procedure_version_load_row of;
	struct q_source_by_version_row row;
	enum status status = q_procedure_version_load(cx, version, &of);

	if (status == OK)
		status = q_source_by_version(cx, of.code, version, &row);
	if (status == NOT_FOUND)
		return FAIL(cx, NOT_FOUND, "catalogue.none",
			    N_("This procedure was not taken from a catalogue."));
	TRY(status);
	uLongf len = (uLongf)row.bytes;
	unsigned char *text =
		arena_take(cx->arena, row.bytes > 0 && row.bytes <= SOURCE_MAX_BYTES ? len : 1);

	if (row.bytes <= 0 || row.bytes > SOURCE_MAX_BYTES ||
	    uncompress(text, &len, (const unsigned char *)row.packed.at, row.packed.len) != Z_OK)
		return FAIL(cx, BROKEN, "catalogue.damaged",
			    N_("The published text cannot be read. Tell the people who run this "
			       "service."));
	*ret_json = (struct str){ (const char *)text, len };
	return OK;
}
