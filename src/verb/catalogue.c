#include "verb/catalogue.h"

#include <string.h>

#include "base/civil.h"
#include "base/json.h"
#include "base/text.h"
#include "procedure/catalogue.h"
#include "verb/lines.h"

#define BATCH_LINES 64
#define REVIEWS_A_PAGE 2000
#define BAR_SIGNS 40

bool catalogue_is(struct str text)
{
	struct str start = str_trim(str_slice(text, 0, 4096));

	return str_starts(text, (struct str){ "\x1f\x8b", 2 }) || str_starts(start, STR("{"));
}

/* One import on its way. */
struct import {
	struct verb *verb;
	const struct verb_file *file;
	struct catalogue_run run;
	struct catalogue_end end;
	int64_t read, values, needs_review, by_hand;
	int64_t counts[CATALOGUE_OUTCOMES];
	int64_t began_us;
	struct str report;
	int shown; /* per cent */
	/* For units. */
	int32_t valid_from;
	const struct mapping *mapping;
	struct catalogue_item items[BATCH_LINES];
	size_t item_count;
	struct catalogue_review after;
	struct catalogue_reviews reviews;
};

static const struct verb_file *find_piece(const struct verb *verb, const char *name)
{
	for (size_t i = verb->operand_count; i < verb->file_count; i++) {
		if (str_is(verb->files[i].name, name))
			return &verb->files[i];
	}
	return NULL;
}

/* ---- the report: every value that no rule was made of ---- */

static void add_csv(struct buf *row, struct str text)
{
	buf_add_char(row, '"');
	for (size_t i = 0; i < text.len; i++) {
		if (text.at[i] == '"')
			buf_add_char(row, '"');
		buf_add_char(row, text.at[i]);
	}
	buf_add_char(row, '"');
}

/* For the people who review, in their language. */
static struct str sentence_of(struct str why)
{
	const struct catalogue_why *row = catalogue_why(why);

	return row ? text_get(LANG_VI, row->sentence) : STR("");
}

static void write_csv(struct import *import, struct str code, const struct review *review)
{
	struct buf row = buf_in(import->verb->arena);
	const struct str cells[] = { code, review->path, review->value, review->why,
				     sentence_of(review->why) };

	for (size_t i = 0; i < sizeof(cells) / sizeof(*cells); i++) {
		if (i)
			buf_add_char(&row, ',');
		add_csv(&row, cells[i]);
	}
	fprintf(import->verb->report, "%.*s\n", STR_ARG(buf_str(&row)));
}

static void write_json(struct import *import, struct str code, const struct review *review)
{
	struct buf row = buf_in(import->verb->arena);
	struct json_out o = { .to = &row };
	const struct {
		const char *key;
		struct str value;
	} members[] = { { "code", code },
			{ "path", review->path },
			{ "sentence", sentence_of(review->why) },
			{ "value", review->value },
			{ "why", review->why } };

	json_object_begin(&o);
	for (size_t i = 0; i < sizeof(members) / sizeof(*members); i++) {
		json_key(&o, members[i].key);
		json_add_text(&o, members[i].value);
	}
	json_object_end(&o);
	fprintf(import->verb->report, "%.*s\n", STR_ARG(buf_str(&row)));
}

static void report(struct import *import, struct str code, const struct review *review)
{
	import->values++;
	if (!import->verb->report)
		return;
	if (str_ends(import->report, STR(".csv")))
		write_csv(import, code, review);
	else
		write_json(import, code, review);
}

static void begin_report(struct import *import)
{
	/* The mark at the beginning tells spreadsheets that it is UTF-8. */
	if (import->verb->report && str_ends(import->report, STR(".csv")))
		fputs("\xef\xbb\xbf"
		      "code,path,value,why,sentence\n",
		      import->verb->report);
}

/* ---- progress ---- */

static void show_progress(struct import *import, int permille)
{
	struct verb *verb = import->verb;
	char bar[BAR_SIGNS + 1];
	int full = permille * BAR_SIGNS / 1000;

	if (!verb->terminal || permille / 10 == import->shown)
		return;
	import->shown = permille / 10;
	for (int i = 0; i < BAR_SIGNS; i++)
		bar[i] = i < full ? '#' : '.';
	bar[BAR_SIGNS] = '\0';
	fprintf(verb->err, "\r[%s] %3d %%  %lld procedures", bar, import->shown,
		(long long)import->read);
	if (permille >= 1000)
		fputc('\n', verb->err);
	fflush(verb->err);
}

/* ---- units ---- */

static enum status begin_run(struct cx *cx, void *arg)
{
	struct import *import = arg;

	return catalogue_begin(cx, import->mapping, import->valid_from, &import->run);
}

static enum status store_batch(struct cx *cx, void *arg)
{
	struct import *import = arg;
	const struct catalogue_items items = { import->items, import->item_count };

	return catalogue_store(cx, &import->run, &items);
}

static enum status end_run(struct cx *cx, void *arg)
{
	struct import *import = arg;

	return catalogue_end(cx, &import->run, &import->end);
}

static enum status read_reviews(struct cx *cx, void *arg)
{
	struct import *import = arg;

	return catalogue_find_reviews(cx, &import->after, REVIEWS_A_PAGE, &import->reviews);
}

/* ---- the lines ---- */

static const char *const cut_texts[] = {
	[LINES_CUT] = "ends in the middle",
	[LINES_DAMAGED] = "is damaged",
	[LINES_LONG] = "has a line of more than 4 MB",
};

/* Prints what is wrong with the file as a whole; for --json on standard output too. */
static int refuse(struct import *import, const char *what)
{
	struct verb *verb = import->verb;

	if (verb_flag(verb, "json"))
		fprintf(verb->out, "{\"error\":\"catalogue.cut\",\"line\":%lld}\n",
			(long long)import->read);
	return verb_fail(verb, "%.*s %s (after line %lld). Get it again; nothing was changed",
			 STR_ARG(import->file->name), what, (long long)import->read);
}

static bool is_object(struct import *import, struct str line)
{
	const struct json *value;
	struct cx cx;

	verb_cx(import->verb, &cx);
	return json_parse_foreign(&cx, line, &value) == OK && json_is_an_object(value);
}

/*
 * Reads the whole file once before anything is written: of one that was cut everything behind the
 * cut would look as if it had been abolished.
 */
static int check_whole(struct import *import)
{
	struct lines *lines = lines_open(import->verb->arena, import->file->text);
	struct str line = {};
	int code = EXIT_DONE;

	for (import->read = 0; lines_next(lines, &line);)
		import->read++;
	if (lines_end(lines) != LINES_WHOLE)
		code = refuse(import, cut_texts[lines_end(lines)]);
	else if (lines_is_open(lines) && !is_object(import, line))
		code = refuse(import, cut_texts[LINES_CUT]);
	else if (import->read == 0)
		code = verb_fail(import->verb, "%.*s is empty", STR_ARG(import->file->name));
	lines_close(lines);
	import->read = 0;
	return code;
}

static void count(struct import *import, const struct catalogue_item *item)
{
	import->counts[item->outcome]++;
	import->by_hand += item->by_hand;
	if (item->outcome != CATALOGUE_REJECTED)
		return;
	for (size_t i = 0; i < item->reviews.n; i++) {
		struct review review = item->reviews.at[i];

		review.path = str_format(import->verb->arena, "line %lld", (long long)import->read);
		report(import, item->code, &review);
	}
}

/* Some lines in one unit; their memory goes with it. False: nothing is left, or code says why. */
static bool take_batch(struct import *import, struct lines *lines, int *code)
{
	struct str line;
	struct cx cx;

	arena_reset(import->verb->arena);
	verb_cx(import->verb, &cx);
	import->item_count = 0;
	while (import->item_count < BATCH_LINES && lines_next(lines, &line)) {
		if (str_is_empty(str_trim(line)))
			continue;
		struct catalogue_item *item = &import->items[import->item_count++];

		import->read++;
		catalogue_prepare(&cx, &import->run, line, item);
		count(import, item);
	}
	if (import->item_count == 0)
		return false;
	if (db_write(import->verb->db, &cx, store_batch, import) != OK) {
		*code = verb_failed(import->verb, &cx);
		return false;
	}
	show_progress(import, lines_progress(lines));
	return true;
}

static int take_lines(struct import *import)
{
	struct arena *outer = import->verb->arena;
	struct lines *lines = lines_open(outer, import->file->text);
	int code = EXIT_DONE;

	import->verb->arena = arena_open();
	while (take_batch(import, lines, &code)) {
		if (verb_is_stopping(import->verb)) {
			code = verb_fail(import->verb,
					 "Stopped after %lld procedures. Run it again to go on",
					 (long long)import->read);
			break;
		}
	}
	lines_close(lines);
	arena_close(import->verb->arena);
	import->verb->arena = outer;
	return code;
}

/* ---- the end ---- */

static bool is_of_this(const struct import *import, struct str code)
{
	return catalogue_has(&import->run, code);
}

static int report_reviews(struct import *import)
{
	struct arena *outer = import->verb->arena;
	char last[256] = "";
	int code = EXIT_DONE;
	struct cx cx;

	import->after = (struct catalogue_review){ .code = STR(""), .place = -1 };
	import->verb->arena = arena_open();
	do {
		verb_cx(import->verb, &cx);
		if (db_read(import->verb->db, &cx, read_reviews, import) != OK) {
			code = verb_failed(import->verb, &cx);
			break;
		}
		for (size_t i = 0; i < import->reviews.n; i++) {
			const struct catalogue_review *row = &import->reviews.at[i];

			if (!is_of_this(import, row->code))
				continue;
			if (!str_is(row->code, last))
				import->needs_review++;
			snprintf(last, sizeof(last), "%.*s", STR_ARG(row->code));
			report(import, row->code, &row->review);
		}
		if (import->reviews.n) {
			import->after = import->reviews.at[import->reviews.n - 1];
			import->after.code = str_copy(outer, import->after.code);
		}
		arena_reset(import->verb->arena);
	} while (import->reviews.n);
	arena_close(import->verb->arena);
	import->verb->arena = outer;
	return code;
}

static void report_absent(struct import *import)
{
	const struct review review = { STR(""), STR(""), STR("absent") };

	for (size_t i = 0; i < import->end.absent.n; i++)
		report(import, import->end.absent.at[i], &review);
}

static void print_json(struct import *import, int64_t took_us)
{
	struct buf text = buf_in(import->verb->arena);
	struct json_out o = { .to = &text };
	const struct {
		const char *key;
		int64_t value;
	} numbers[] = {
		{ "absent", (int64_t)import->end.absent.n },
		{ "added", import->counts[CATALOGUE_ADDED] },
		{ "changed", import->counts[CATALOGUE_CHANGED] },
		{ "ended", import->end.ended },
		{ "kept_by_hand", import->by_hand },
		{ "milliseconds", took_us / 1000 },
		{ "needs_review", import->needs_review },
		{ "read", import->read },
		{ "rejected", import->counts[CATALOGUE_REJECTED] },
	};

	json_object_begin(&o);
	for (size_t i = 0; i < sizeof(numbers) / sizeof(*numbers); i++) {
		json_key(&o, numbers[i].key);
		json_add_int(&o, numbers[i].value);
	}
	json_key(&o, "report");
	json_add_text(&o, import->report);
	json_key(&o, "review_values");
	json_add_int(&o, import->values);
	json_key(&o, "unchanged");
	json_add_int(&o, import->counts[CATALOGUE_UNCHANGED]);
	json_object_end(&o);
	fprintf(import->verb->out, "%.*s\n", STR_ARG(buf_str(&text)));
}

static void print_summary(struct import *import, int64_t took_us)
{
	FILE *out = import->verb->out;

	fprintf(out,
		"Catalogue: %lld procedures read in %lld.%lld s: %lld added, %lld changed, "
		"%lld unchanged, %lld rejected.\n",
		(long long)import->read, (long long)(took_us / SECOND_US),
		(long long)(took_us % SECOND_US / 100000),
		(long long)import->counts[CATALOGUE_ADDED],
		(long long)import->counts[CATALOGUE_CHANGED],
		(long long)import->counts[CATALOGUE_UNCHANGED],
		(long long)import->counts[CATALOGUE_REJECTED]);
	if (import->by_hand)
		fprintf(out, "%lld are completed by hand and stay as they are.\n",
			(long long)import->by_hand);
	if (import->needs_review)
		fprintf(out,
			"%lld procedures have values that no rule was made of; they can be used, "
			"officers decide.\n",
			(long long)import->needs_review);
	if (import->end.absent.n && import->end.end_missing)
		fprintf(out, "%zu are not in this catalogue any more; %lld were ended now.\n",
			import->end.absent.n, (long long)import->end.ended);
	else if (import->end.absent.n)
		fprintf(out,
			"%zu are not in this catalogue any more. They stay open; --end-missing "
			"ends them.\n",
			import->end.absent.n);
	if (!str_is_empty(import->report))
		fprintf(out, "Report: %.*s (%lld rows).\n", STR_ARG(import->report),
			(long long)import->values);
}

static int finish(struct import *import)
{
	struct verb *verb = import->verb;
	struct cx cx;

	verb_cx(verb, &cx);
	if (db_write(verb->db, &cx, end_run, import) != OK)
		return verb_failed(verb, &cx);
	int code = report_reviews(import);

	if (code != EXIT_DONE)
		return code;
	report_absent(import);
	show_progress(import, 1000);
	verb_cx(verb, &cx);
	if (verb_flag(verb, "json"))
		print_json(import, cx.now_us - import->began_us);
	else
		print_summary(import, cx.now_us - import->began_us);
	return EXIT_DONE;
}

static int prepare(struct import *import)
{
	struct verb *verb = import->verb;
	const struct verb_file *mapping = find_piece(verb, CATALOGUE_MAPPING);
	struct str day = verb_text(verb, "valid-from");
	struct cx cx;

	assert(mapping);
	verb_cx(verb, &cx);
	import->began_us = cx.now_us;
	import->valid_from = civil_day_of(cx.now_us);
	if (!str_is_empty(day) && civil_parse_iso(day, &import->valid_from) != OK)
		return verb_misuse(verb, "--valid-from needs a day");
	if (mapping_parse(&cx, mapping->text, "mapping", &import->mapping) != OK)
		return verb_failed(verb, &cx);
	if (check_whole(import) != EXIT_DONE)
		return EXIT_FAILED;
	if (db_read(verb->db, &cx, begin_run, import) != OK)
		return verb_failed(verb, &cx);
	return EXIT_DONE;
}

int catalogue_import(struct verb *verb, const struct verb_file *file)
{
	struct import *import = ARENA_NEW(verb->arena, struct import);
	const struct verb_file *named = find_piece(verb, CATALOGUE_REPORT);

	*import = (struct import){
		.verb = verb,
		.file = file,
		.end.end_missing = verb_flag(verb, "end-missing"),
		.report = named ? named->text : STR(""),
		.shown = -1,
	};
	int code = prepare(import);

	if (code != EXIT_DONE)
		return code;
	begin_report(import);
	code = take_lines(import);
	return code == EXIT_DONE ? finish(import) : code;
}
