/* Taking a catalogue in: what becomes of each line, and writing it. */
#include "procedure/catalogue.h"

#include <stdlib.h>
#include <string.h>

#include "base/civil.h"
#include "base/hash.h"
#include "base/json.h"
#include "base/text.h"
#include "procedure/catalogue.sql.h"
#include "procedure/make.h"

const struct catalogue_why catalogue_whys[] = {
	{ "limit.text",
	  N_("The time limit is a text that no rule covers. Officers appoint the day.") },
	{ "limit.unit", N_("The unit of the time limit is not stated. Officers appoint the day.") },
	{ "limit.missing", N_("There is no time limit. Officers appoint the day.") },
	{ "limit.range", N_("The time limit has an amount that its unit can't have.") },
	{ "limit.contradiction",
	  N_("The note gives the time limit in another unit. Officers appoint the day.") },
	{ "limit.differs",
	  N_("One way of filing has several time limits. Officers appoint the day.") },
	{ "fee.text", N_("The fee is a text that no rule covers. Officers ask for it.") },
	{ "fee.missing", N_("The fee is not stated. Officers ask for it if there is one.") },
	{ "fee.small", N_("The fee is smaller than any fee. Officers ask for the right one.") },
	{ "fee.several",
	  N_("One way of filing has several fees. Officers ask for the right one.") },
	{ "level.missing", N_("The level is not stated.") },
	{ "type.missing", N_("The type is not stated.") },
	{ "agency.missing", N_("The agency is not stated.") },
	{ "field.missing", N_("The field is not stated.") },
	{ "audience.missing", N_("For whom it is, is not stated.") },
	{ "decision.missing", N_("The decision that published it is not stated.") },
	{ "result.missing", N_("The result is not stated.") },
	{ "law.missing", N_("The legal basis is not stated.") },
	{ "law.number", N_("The law's number cannot be told from its title.") },
	{ "paper.none", N_("No sheet of this paper is asked for. It is optional.") },
	{ "paper.count", N_("This is not a number of sheets.") },
	{ "paper.unnamed", N_("A paper has no name. It is left out.") },
	{ "text.long", N_("The text is longer than a pack allows. Its beginning is shown.") },
	{ "value.unknown", N_("The mapping does not know this word.") },
	{ "value.missing", N_("Code or name is missing. The procedure is not taken in.") },
	{ "channel.missing", N_("There is no known way to file it. It is not taken in.") },
	{ "channel.many", N_("There are too many ways of filing. The last ones are left out.") },
	{ "line.json", N_("This is not a JSON object. The line is not taken in.") },
	{ "code.twice",
	  N_("The same code stands there before with another text. The first one holds.") },
	{ "pack.invalid", N_("What was made of it is not a valid pack. It is not taken in.") },
	{ "hand.differs", N_("The procedure completed by hand says something else. It holds.") },
	{ "absent", N_("The last catalogue does not have it. Its dossiers go on.") },
	{},
};

const struct catalogue_why *catalogue_why(struct str code)
{
	for (const struct catalogue_why *why = catalogue_whys; why->code; why++) {
		if (str_is(code, why->code))
			return why;
	}
	return NULL;
}

/* ---- what is there ---- */

enum status catalogue_begin(struct cx *cx, const struct mapping *mapping, int32_t valid_from,
			    struct catalogue_run *ret_run)
{
	struct q_catalogue_all_rows rows;

	TRY(q_catalogue_all(cx, &rows));
	*ret_run = (struct catalogue_run){
		.mapping = mapping,
		.valid_from = civil_iso(cx->arena, valid_from),
		.arena = cx->arena,
		.book = { ARENA_ARRAY(cx->arena, struct catalogue_known, rows.n), rows.n },
	};
	for (size_t i = 0; i < rows.n; i++) {
		const struct q_catalogue_all_row *row = &rows.at[i];

		ret_run->book.at[i] = (struct catalogue_known){
			.code = row->code,
			.catalogue = row->catalogue,
			.digest = row->digest,
			.mapping = row->mapping,
			.made = row->made,
			.version = row->version,
			.by_hand = row->by_hand,
			.absent = row->absent,
		};
	}
	return OK;
}

static int by_code(const void *a, const void *b)
{
	const struct catalogue_known *left = a, *right = b;

	return str_compare(left->code, right->code);
}

static struct catalogue_known *find_known(const struct catalogue_book *book, struct str code)
{
	const struct catalogue_known wanted = { .code = code };

	return book->n ? bsearch(&wanted, book->at, book->n, sizeof(wanted), by_code) : NULL;
}

/* ---- what this file has ---- */

/* Where the code stands or would stand. */
static size_t seen_place(const struct catalogue_run *run, struct str code)
{
	size_t from = 0, until = run->seen.n;

	while (from < until) {
		size_t middle = from + (until - from) / 2;

		if (str_compare(run->seen.at[middle].code, code) < 0)
			from = middle + 1;
		else
			until = middle;
	}
	return from;
}

static struct catalogue_seen *find_seen(const struct catalogue_run *run, struct str code)
{
	size_t place = seen_place(run, code);
	bool there = place < run->seen.n && str_equal(run->seen.at[place].code, code);

	return there ? &run->seen.at[place] : NULL;
}

bool catalogue_has(const struct catalogue_run *run, struct str code)
{
	return find_seen(run, code) != NULL;
}

static void note_seen(struct catalogue_run *run, const struct catalogue_item *item)
{
	struct catalogue_seen *seen = find_seen(run, item->code);
	bool taken = item->outcome != CATALOGUE_REJECTED;

	if (!seen) {
		size_t place = seen_place(run, item->code);

		if (run->seen.n == run->seen.room) {
			run->seen.room = run->seen.room ? 2 * run->seen.room : 1024;
			seen = ARENA_ARRAY(run->arena, struct catalogue_seen, run->seen.room);
			for (size_t i = 0; i < run->seen.n; i++)
				seen[i] = run->seen.at[i];
			run->seen.at = seen;
		}
		seen = &run->seen.at[place];
		memmove(seen + 1, seen, (run->seen.n++ - place) * sizeof(*seen));
		*seen = (struct catalogue_seen){ .code = str_copy(run->arena, item->code) };
	}
	if (taken && !seen->taken) {
		seen->digest = str_copy(run->arena, item->digest);
		seen->taken = true;
	}
}

/* ---- preparing ---- */

static void reject(struct making *making, struct catalogue_item *item, struct str value,
		   const char *why)
{
	making->reviews = (struct reviews){};
	making->reviews_room = 0;
	make_review(making, STR(""), value, why);
	item->outcome = CATALOGUE_REJECTED;
	item->stored = false;
	item->procedure = NULL;
}

static struct str readable(struct arena *arena, struct str line)
{
	return str_is_utf8(line) ? text_short(arena, line, 100) : STR("");
}

static bool read_object(struct making *making, struct str line, struct catalogue_item *item)
{
	struct cx inner = *making->cx;
	struct buf text = buf_in(making->cx->arena);
	struct json_out out = { .to = &text };

	if (json_parse_foreign(&inner, line, &making->object) != OK ||
	    !json_is_an_object(making->object)) {
		reject(making, item, str_copy(inner.arena, readable(inner.arena, line)),
		       "line.json");
		return false;
	}
	json_write(&out, making->object);
	item->source = buf_str(&text);
	item->digest = hash_hex(making->cx->arena, hash_of(item->source));
	item->code = mapping_text(making->cx->arena, making->object, making->mapping->paths.code);
	return true;
}

static bool is_known_text(const struct catalogue_run *run, const struct catalogue_item *item)
{
	const struct catalogue_known *known = item->known;

	return known && str_equal(known->digest, item->digest) &&
	       str_equal(known->mapping, run->mapping->digest);
}

/* Makes and checks the pack; false: rejected, and why is in the reviews. */
static bool make_version(struct making *making, const struct catalogue_run *run,
			 struct catalogue_item *item)
{
	struct cx inner = *making->cx;
	struct str pack;

	if (make_pack(making, &pack) != OK) {
		struct review last = making->reviews.at[making->reviews.n - 1];
		const char *why = catalogue_why(last.why)->code;

		reject(making, item, last.value, why);
		return false;
	}
	item->made = hash_hex(making->cx->arena, hash_of(pack));
	item->pack = str_format(making->cx->arena, "valid_from: \"%.*s\"\n%.*s",
				STR_ARG(run->valid_from), STR_ARG(pack));
	if (item->known && !item->by_hand && str_equal(item->known->made, item->made))
		return true;
	if (procedure_parse(&inner, item->pack, str_cstring(inner.arena, item->code),
			    &item->procedure) == OK)
		return true;
	reject(making, item,
	       text_fill(inner.arena, str_from(inner.error.message), inner.error.args,
			 ERROR_ARGS_MAX),
	       "pack.invalid");
	return false;
}

static void decide(struct making *making, struct catalogue_run *run, struct catalogue_item *item)
{
	const struct catalogue_seen *seen = find_seen(run, item->code);

	item->known = find_known(&run->book, item->code);
	item->by_hand = item->known && item->known->by_hand;
	item->outcome = CATALOGUE_UNCHANGED;
	if (seen && seen->taken) {
		if (!str_equal(seen->digest, item->digest))
			reject(making, item, item->source, "code.twice");
		return;
	}
	if (is_known_text(run, item))
		return;
	item->stored = true;
	if (!make_version(making, run, item) || item->by_hand || !item->procedure)
		return;
	item->outcome = item->known && item->known->version ? CATALOGUE_CHANGED : CATALOGUE_ADDED;
}

void catalogue_prepare(struct cx *cx, struct catalogue_run *run, struct str line,
		       struct catalogue_item *ret_item)
{
	struct making making = { .cx = cx, .mapping = run->mapping };

	*ret_item = (struct catalogue_item){};
	if (read_object(&making, line, ret_item)) {
		decide(&making, run, ret_item);
		if (ret_item->code.len)
			note_seen(run, ret_item);
	}
	ret_item->reviews = making.reviews;
}
