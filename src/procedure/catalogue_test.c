/* A published catalogue, with the dirt that real ones have, on the engine of MOTCUA_TEST_DB. */
#include "procedure/catalogue.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/civil.h"
#include "db/scratch.h"
#include "procedure/mapping.h"

#define MAPPING "packs/vn/mappings/national-catalogue.yaml"
#define HAND_MADE "packs/vn/procedures/1.014027.yaml"
#define SITUATIONS "packs/vn/life-situations.yaml"
#define TODAY ((struct civil_date){ 2026, 11, 5 })

static struct scratch scratch;
static struct arena *kept;
static const struct mapping *mapping;

static struct str read_file(struct arena *arena, const char *path)
{
	FILE *file = fopen(path, "rb");
	struct buf text = buf_in(arena);
	size_t n;

	if (!file)
		fail_msg("%s: not found; run the tests in the project's folder", path);
	while ((n = fread(buf_reserve(&text, 65536), 1, 65536, file)) > 0)
		text.len += n;
	fclose(file);
	return buf_str(&text);
}

static int set_up(void **state)
{
	struct cx cx;

	(void)state;
	kept = arena_open();
	cx_init(&cx, kept, clock_now_us());
	if (mapping_parse(&cx, read_file(kept, MAPPING), MAPPING, &mapping) != OK)
		fail_msg("%.*s %.*s", STR_ARG(cx.error.args[0]), STR_ARG(cx.error.args[1]));
	return scratch_open(&cx, &scratch) == OK ? 0 : -1;
}

static int tear_down(void **state)
{
	(void)state;
	scratch_close(&scratch);
	arena_close(kept);
	return 0;
}

static void try(unit_fn run)
{
	struct arena *arena = arena_open();
	struct cx cx;

	cx_init(&cx, arena, civil_instant(civil_days(TODAY), 600));
	if (db_try(scratch.db, &cx, run, NULL) != OK)
		fail_msg("%s %s %.*s", cx.error.code, cx.error.message, STR_ARG(cx.error.detail));
	arena_close(arena);
}

/* ---- patterns ---- */

static void patterns_cover_whole_texts_whatever_their_marks(void **state)
{
	static const struct {
		const char *pattern, *text;
		int64_t number; /* -1: it is not that */
	} rows[] = {
		{ "{n} ngày làm việc", "10 NGÀY LÀM VIỆC", 10 },
		{ "{n} ngày làm việc", "05 (năm) ngày làm việc", 5 },
		{ "{n} ngày làm việc", "10 ngày làm việc, có thể gia hạn", -1 },
		{ "{n} ngày làm việc", "3,5 ngày làm việc", -1 },
		{ "{n} ngày", "02 tháng và 15 ngày", -1 },
		{ "{n} {*} ngày", "02 tháng và 15 ngày", 2 },
		{ "{dong} VNĐ", "20.000 VNĐ ()", 20000 },
		{ "{dong} VNĐ", "1200000 VNĐ", 1200000 },
		{ "{dong} VNĐ", "20 VNĐ (20.000 vnđ/tờ khai)", -1 },
		{ "miễn phí", "Miễn phí.", 0 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct words_of words = words_of(kept, str_from(rows[i].text));
		struct pattern pattern;
		int64_t number = 0;

		assert_int_equal(pattern_parse(kept, str_from(rows[i].pattern), &pattern), OK);
		if (!pattern_is(&pattern, &words, &number))
			number = -1;
		if (number != rows[i].number)
			fail_msg("%s | %s: %lld", rows[i].pattern, rows[i].text, (long long)number);
	}
}

static void patterns_with_other_holes_are_refused(void **state)
{
	struct pattern pattern;

	(void)state;
	assert_int_equal(pattern_parse(kept, STR("{days} ngày"), &pattern), INVALID);
	assert_int_equal(pattern_parse(kept, STR("{n ngày"), &pattern), INVALID);
	assert_int_equal(pattern_parse(kept, STR(" , "), &pattern), INVALID);
}

/* ---- one object ---- */

/* A whole object; %s are its code, further members, and the rows of its channels. */
#define OBJECT                                                                                   \
	"{\"code\":\"%s\",\"decision\":\"1/QĐ\",\"name\":\"Thử việc nhập danh mục\"%s," \
	"\"channels\":[%s],\"steps\":\"Bước 1\",\"components\":[{\"group\":null,\"name\":"    \
	"\"Đơn\",\"originals\":1,\"copies\":0}],\"legal_basis\":[\"Luật A (1/2025/QH15)\"]," \
	"\"result\":\"Giấy phép\"}"
#define MEMBERS                                                                               \
	",\"level\":\"Cấp Xã\",\"type\":\"OTHER\",\"field\":\"Đất đai\",\"audience\":" \
	"\"Công dân Việt Nam\",\"agency\":\"Ủy ban nhân dân cấp xã\""
#define ROW(limit, unit, raw, fee, note)                                                     \
	"{\"channel\":\"DIRECT\",\"limit\":" limit ",\"unit\":" unit ",\"limit_raw\":\"" raw \
	"\",\"fee\":\"" fee "\",\"note\":" note "}"
#define PLAIN_ROW ROW("5.0", "\"WORKING_DAY\"", "5 WORKING_DAY", "0 VNĐ ()", "null")

static struct str object(struct cx *cx, const char *code, const char *members, const char *rows)
{
	return str_format(cx->arena, OBJECT, code, members, rows);
}

static struct catalogue_item prepare(struct cx *cx, struct str line)
{
	struct catalogue_run run;
	struct catalogue_item item;

	assert_int_equal(catalogue_begin(cx, mapping, civil_days(TODAY), &run), OK);
	catalogue_prepare(cx, &run, line, &item);
	return item;
}

static bool says(const struct catalogue_item *item, const char *why)
{
	for (size_t i = 0; i < item->reviews.n; i++) {
		if (str_is(item->reviews.at[i].why, why))
			return true;
	}
	return false;
}

/* What a row says of time: unit, quarters, and the review row it makes. */
struct limit_row {
	const char *row;
	enum limit_unit unit;
	int quarters;
	const char *why;
};

static const struct limit_row limit_rows[] = {
	{ ROW("5.0", "\"WORKING_DAY\"", "5 WORKING_DAY", "0 VNĐ ()", "null"), LIMIT_WORKING_DAYS,
	  20, NULL },
	{ ROW("3.5", "\"WORKING_DAY\"", "3.5 WORKING_DAY", "0 VNĐ ()", "null"), LIMIT_WORKING_DAYS,
	  14, NULL },
	{ ROW("30.0", "\"DAY\"", "30 ngày", "0 VNĐ ()", "null"), LIMIT_CALENDAR_DAYS, 120, NULL },
	{ ROW("1.0", "\"YEAR\"", "1 YEAR", "0 VNĐ ()", "null"), LIMIT_MONTHS, 48, NULL },
	{ ROW("null", "\"OTHER\"", "Không quá 03 ngày làm việc OTHER", "0 VNĐ ()", "null"),
	  LIMIT_WORKING_DAYS, 12, NULL },
	{ ROW("null", "null", "", "0 VNĐ ()",
	      "\"Mô tả: 05 ngày làm việc kể từ ngày nhận được hồ sơ đầy đủ\""),
	  LIMIT_WORKING_DAYS, 20, NULL },
	{ ROW("null", "\"OTHER\"", "Tùy theo từng trường hợp OTHER", "0 VNĐ ()", "null"),
	  LIMIT_APPOINTED, 0, "limit.text" },
	/* Nobody says what the unit is. */
	{ ROW("1.0", "\"OTHER\"", "1 OTHER", "0 VNĐ ()", "null"), LIMIT_APPOINTED, 0,
	  "limit.unit" },
	{ ROW("8.0", "\"HOUR\"", "8 HOUR", "0 VNĐ ()", "null"), LIMIT_APPOINTED, 0, "limit.unit" },
	/* A number whose unit the note contradicts. */
	{ ROW("7.0", "\"DAY\"", "7 ngày", "0 VNĐ ()", "\"Mô tả: 07 ngày làm việc\""),
	  LIMIT_APPOINTED, 0, "limit.contradiction" },
	{ ROW("15.0", "\"WORKING_DAY\"", "15 WORKING_DAY", "0 VNĐ ()",
	      "\"Mô tả: không quá 15 ngày\""),
	  LIMIT_APPOINTED, 0, "limit.contradiction" },
	/* It names its own unit as well: no contradiction. */
	{ ROW("15.0", "\"WORKING_DAY\"", "15 WORKING_DAY", "0 VNĐ ()",
	      "\"Mô tả: 15 ngày làm việc; trong 15 ngày đó ...\""),
	  LIMIT_WORKING_DAYS, 60, NULL },
	/* Exclusions are no rule: only a text that says nothing else is one. */
	{ ROW("null", "\"OTHER\"",
	      "Không quá 03 ngày làm việc (không tính thời gian xác minh) OTHER", "0 VNĐ ()",
	      "null"),
	  LIMIT_APPOINTED, 0, "limit.text" },
	{ ROW("0.3", "\"DAY\"", "0.3 ngày", "0 VNĐ ()", "null"), LIMIT_APPOINTED, 0,
	  "limit.range" },
	{ ROW("null", "null", "", "0 VNĐ ()", "null"), LIMIT_APPOINTED, 0, "limit.missing" },
	/* Two rows of one channel that differ: cases nobody tells apart. */
	{ PLAIN_ROW "," ROW("9.0", "\"WORKING_DAY\"", "9 WORKING_DAY", "0 VNĐ ()", "null"),
	  LIMIT_APPOINTED, 0, "limit.differs" },
	{ PLAIN_ROW "," PLAIN_ROW, LIMIT_WORKING_DAYS, 20, NULL },
};

static enum status read_limits(struct cx *cx, void *arg)
{
	(void)arg;
	for (size_t i = 0; i < sizeof limit_rows / sizeof *limit_rows; i++) {
		const struct limit_row *row = &limit_rows[i];
		struct catalogue_item item = prepare(cx, object(cx, "1.900001", MEMBERS, row->row));
		size_t reviews = item.reviews.n;

		if (item.outcome != CATALOGUE_ADDED)
			fail_msg("%s: %.*s", row->row, STR_ARG(item.reviews.at[0].value));
		const struct procedure_limit *limit = &item.procedure->limits.at[0];

		if (limit->limit.unit != row->unit || limit->limit.quarters != row->quarters ||
		    reviews != (row->why != NULL) || (row->why && !says(&item, row->why)))
			fail_msg("%s: unit %d, %d quarters, %zu reviews", row->row,
				 limit->limit.unit, limit->limit.quarters, reviews);
		assert_true(limit->text.len > 0);
	}
	return OK;
}

static void only_what_says_nothing_else_becomes_a_time_limit(void **state)
{
	(void)state;
	try(read_limits);
}

struct fee_row {
	const char *fee;
	int64_t dong; /* -1: the officer asks for it */
	const char *why;
};

static const struct fee_row fee_rows[] = {
	{ "0 VNĐ ()", 0, NULL },
	{ "0 VNĐ (Không có)", 0, NULL },
	{ "50000 VNĐ ()", 50000, NULL },
	{ "50000 VNĐ (/hồ sơ)", 50000, NULL },
	{ "20 VNĐ (20.000 vnđ/tờ khai)", -1, "fee.text" },
	{ "20 VNĐ ()", -1, "fee.small" },
	{ "0 VNĐ (Theo quy định của Bộ Tài chính)", -1, "fee.text" },
	{ "Không có thông tin", -1, "fee.missing" },
	{ "", -1, "fee.missing" },
	{ "20000 VNĐ () | 30000 VNĐ ()", -1, "fee.several" },
	{ "20000 VNĐ () | 20000 VNĐ ()", 20000, NULL },
};

static enum status read_fees(struct cx *cx, void *arg)
{
	(void)arg;
	for (size_t i = 0; i < sizeof fee_rows / sizeof *fee_rows; i++) {
		const struct fee_row *row = &fee_rows[i];
		struct str rows = str_format(cx->arena,
					     "{\"channel\":\"ONLINE\",\"limit\":5,\"unit\":"
					     "\"WORKING_DAY\",\"limit_raw\":\"5\",\"fee\":\"%s\"}",
					     row->fee);
		struct catalogue_item item = prepare(cx, object(cx, "1.900001", MEMBERS, rows.at));
		struct procedure_fee fee;

		assert_int_equal(item.outcome, CATALOGUE_ADDED);
		const struct filing filing = { &(struct answers){}, CHANNEL_ONLINE, 0 };

		assert_int_equal(procedure_fee(cx, item.procedure, &item.procedure->cases.at[0],
					       &filing, &fee),
				 OK);
		int64_t dong = fee.items.at[0].rule->amount.expr ? fee.dong : -1;

		if (dong != row->dong || (row->why && !says(&item, row->why)) ||
		    (!row->why && item.reviews.n))
			fail_msg("%s: %lld", row->fee, (long long)dong);
	}
	return OK;
}

static void only_plain_amounts_become_fees(void **state)
{
	(void)state;
	try(read_fees);
}

/* ---- everything else of an object ---- */

static enum status read_parts(struct cx *cx, void *arg)
{
	struct catalogue_item item = prepare(
		cx, object(cx, "1.900001",
			   ",\"level\":null,\"type\":\"OTHER\",\"field\":\"Thử đất\",\"audience\":"
			   "\"Tổ chức (không bao gồm doanh nghiệp, HTX), Đảng viên, Doanh nghiệp\"",
			   PLAIN_ROW));
	const struct procedure *p = item.procedure;

	(void)arg;
	assert_int_equal(item.outcome, CATALOGUE_ADDED);
	assert_int_equal(p->level, LEVEL_UNSTATED);
	assert_int_equal(p->audience, AUDIENCE_ORGANISATION | AUDIENCE_BUSINESS);
	assert_true(str_is(p->field.code, "thu_dat"));
	assert_true(str_is(p->legal_basis.at[0].number, "1/2025/QH15"));
	assert_true(says(&item, "level.missing") && says(&item, "agency.missing"));
	assert_true(says(&item, "value.unknown"));
	assert_int_equal(item.reviews.n, 3);
	/* It can be filed: a form, a paper to hand in, steps. */
	assert_true(p->field_count >= 8);
	assert_non_null(procedure_field(p, STR("request_text")));
	assert_true(procedure_paper_is_needed(&p->components.at[0]));
	assert_int_equal(p->steps.n, 5);
	return OK;
}

static void what_is_missing_is_said_and_the_rest_is_used(void **state)
{
	(void)state;
	try(read_parts);
}

static enum status write_signs(struct cx *cx, void *arg)
{
	struct catalogue_item item = prepare(
		cx, object(cx, "1.900001",
			   MEMBERS ",\"conditions\":\"a \\\"b\\\" \\\\ c\\n\\td\\u007f\\u0085"
				   "\\ufeff{x}: #y\"",
			   PLAIN_ROW));

	(void)arg;
	assert_int_equal(item.outcome, CATALOGUE_ADDED);
	assert_string_equal(str_cstring(cx->arena, item.procedure->conditions),
			    "a \"b\" \\ c\n\td\x7f\xc2\x85\xef\xbb\xbf{x}: #y");
	return OK;
}

static void texts_come_through_word_for_word(void **state)
{
	(void)state;
	try(write_signs);
}

static enum status reject_lines(struct cx *cx, void *arg)
{
	static const struct {
		const char *line, *why;
	} rows[] = {
		{ "{\"code\":\"1.900001\",\"na", "line.json" },
		{ "[1,2]", "line.json" },
		{ "\xff\xfe", "line.json" },
		{ "{\"code\":\"1.900001\",\"code\":\"1.900002\"}", "line.json" },
		{ "{\"name\":\"Không mã\"}", "value.missing" },
		{ "{\"code\":\"1.900001\"}", "value.missing" },
		{ "{\"code\":\"1.900001\",\"name\":\"Không cách nộp\"}", "channel.missing" },
		{ "{\"code\":\"abc\",\"name\":\"Mã sai\",\"channels\":[" PLAIN_ROW "]}",
		  "pack.invalid" },
	};

	(void)arg;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct catalogue_item item = prepare(cx, str_from(rows[i].line));

		if (item.outcome != CATALOGUE_REJECTED || item.stored || item.reviews.n != 1 ||
		    !says(&item, rows[i].why))
			fail_msg("%s: %d %.*s", rows[i].line, item.outcome,
				 STR_ARG(item.reviews.n ? item.reviews.at[0].why : STR("-")));
	}
	return OK;
}

static void wrong_lines_are_rejected_with_their_reason(void **state)
{
	(void)state;
	try(reject_lines);
}

/* ---- whole imports ---- */

struct outcome {
	int64_t counts[CATALOGUE_OUTCOMES];
	struct catalogue_end end;
};

static struct outcome import(struct cx *cx, const struct str *lines, size_t n, bool end_missing)
{
	struct outcome outcome = { .end.end_missing = end_missing };
	struct catalogue_run run;

	assert_int_equal(catalogue_begin(cx, mapping, civil_days(TODAY), &run), OK);
	for (size_t i = 0; i < n; i++) {
		struct catalogue_item item;

		catalogue_prepare(cx, &run, lines[i], &item);
		outcome.counts[item.outcome]++;
		assert_int_equal(catalogue_store(cx, &run, &(struct catalogue_items){ &item, 1 }),
				 OK);
	}
	assert_int_equal(catalogue_end(cx, &run, &outcome.end), OK);
	assert_int_equal(cx->change_count, 0);
	return outcome;
}

static void assert_counts(const struct outcome *outcome, int added, int changed, int unchanged,
			  int rejected)
{
	assert_int_equal(outcome->counts[CATALOGUE_ADDED], added);
	assert_int_equal(outcome->counts[CATALOGUE_CHANGED], changed);
	assert_int_equal(outcome->counts[CATALOGUE_UNCHANGED], unchanged);
	assert_int_equal(outcome->counts[CATALOGUE_REJECTED], rejected);
}

static int64_t current(struct cx *cx, const char *code)
{
	int64_t version = 0;
	enum status status =
		procedure_find_current(cx, str_from(code), civil_days(TODAY), &version);

	cx->error = (struct error){};
	return status == OK ? version : 0;
}

static size_t find(struct cx *cx, const char *text)
{
	const struct procedure_filter filter = { .text = str_from(text), .level = -1, .most = 10 };
	struct procedure_found found;

	assert_int_equal(procedure_find(cx, &filter, &found), OK);
	return found.rows.n;
}

static enum status import_again(struct cx *cx, void *arg)
{
	struct str lines[] = { object(cx, "1.900001", MEMBERS, PLAIN_ROW),
			       object(cx, "1.900002", MEMBERS, PLAIN_ROW) };
	struct outcome first = import(cx, lines, 2, false), again = import(cx, lines, 2, false);
	int64_t old = current(cx, "1.900001");
	struct str json;

	(void)arg;
	assert_counts(&first, 2, 0, 0, 0);
	assert_counts(&again, 0, 0, 2, 0);
	assert_int_equal(current(cx, "1.900001"), old);
	/* One says something new: a new version, and the old one stays for its dossiers. */
	lines[0] = object(cx, "1.900001", MEMBERS,
			  ROW("9.0", "\"WORKING_DAY\"", "9 WORKING_DAY", "0 VNĐ ()", "null"));
	struct outcome third = import(cx, lines, 2, false);
	const struct procedure *procedure;

	assert_counts(&third, 0, 1, 1, 0);
	assert_true(current(cx, "1.900001") > old);
	assert_int_equal(procedure_load(cx, old, &procedure), OK);
	assert_int_equal(procedure->limits.at[0].limit.quarters, 20);
	/* And back, on the same day: what was published last holds. */
	lines[0] = object(cx, "1.900001", MEMBERS, PLAIN_ROW);
	struct outcome fourth = import(cx, lines, 2, false);

	assert_counts(&fourth, 0, 1, 1, 0);
	assert_int_equal(procedure_load(cx, current(cx, "1.900001"), &procedure), OK);
	assert_int_equal(procedure->limits.at[0].limit.quarters, 20);
	assert_int_equal(catalogue_source(cx, old, &json), OK);
	assert_true(str_contains(json, STR("\"limit\":5,")));
	return OK;
}

static void the_same_catalogue_changes_nothing_and_versions_stay(void **state)
{
	(void)state;
	try(import_again);
}

static enum status import_doubles(struct cx *cx, void *arg)
{
	struct str lines[] = {
		object(cx, "1.900001", MEMBERS, PLAIN_ROW),
		object(cx, "1.900001", MEMBERS, PLAIN_ROW),
		object(cx, "1.900001", MEMBERS ",\"keywords\":\"khác\"", PLAIN_ROW),
	};
	struct outcome outcome = import(cx, lines, 3, false), again = import(cx, lines, 3, false);

	(void)arg;
	assert_counts(&outcome, 1, 0, 1, 1);
	assert_counts(&again, 0, 0, 2, 1);
	return OK;
}

static void of_one_code_twice_the_first_holds(void **state)
{
	(void)state;
	try(import_doubles);
}

static enum status import_less(struct cx *cx, void *arg)
{
	const struct str both[] = { object(cx, "1.900001", MEMBERS, PLAIN_ROW),
				    object(cx, "1.900002", MEMBERS, PLAIN_ROW) };
	const struct procedure *procedure;
	struct str day;

	(void)arg;
	import(cx, both, 2, false);
	int64_t version = current(cx, "1.900002");
	struct outcome missing = import(cx, both, 1, false);

	/* Said, and nothing more: it can still be filed. */
	assert_int_equal(missing.end.absent.n, 1);
	assert_true(str_is(missing.end.absent.at[0], "1.900002"));
	assert_int_equal(current(cx, "1.900002"), version);
	struct outcome ended = import(cx, both, 1, true);

	assert_int_equal(ended.end.ended, 1);
	assert_int_equal(current(cx, "1.900002"), 0);
	assert_int_equal(find(cx, "1.900002"), 0);
	assert_int_equal(procedure_ended_on(cx, STR("1.900002"), &day), OK);
	assert_true(str_is(day, "2026-11-05"));
	/* Dossiers that were filed under it go on. */
	assert_int_equal(procedure_load(cx, version, &procedure), OK);
	assert_int_equal(import(cx, both, 1, true).end.ended, 0);
	/* It comes back. */
	struct outcome back = import(cx, both, 2, false);

	assert_counts(&back, 0, 0, 2, 0);
	assert_int_equal(current(cx, "1.900002"), version);
	assert_int_equal(find(cx, "1.900002"), 1);
	return OK;
}

static void what_vanished_is_ended_only_when_asked(void **state)
{
	(void)state;
	try(import_less);
}

static enum status import_over_hand(struct cx *cx, void *arg)
{
	struct procedure_import taken;
	struct str yaml, line = object(cx, "1.014027", MEMBERS, PLAIN_ROW);
	struct catalogue_reviews reviews;
	const struct catalogue_review start = { .code = STR(""), .place = -1 };
	bool differs = false;

	(void)arg;
	assert_int_equal(procedure_read(cx, HAND_MADE, &yaml), OK);
	assert_int_equal(procedure_import(cx, yaml, HAND_MADE, &taken), OK);
	struct outcome outcome = import(cx, &line, 1, false);

	assert_counts(&outcome, 0, 0, 1, 0);
	assert_int_equal(current(cx, "1.014027"), taken.version);
	assert_int_equal(catalogue_find_reviews(cx, &start, 100, &reviews), OK);
	for (size_t i = 0; i < reviews.n; i++)
		differs = differs || (str_is(reviews.at[i].review.why, "hand.differs") &&
				      str_is(reviews.at[i].review.path, "limits/direct"));
	assert_true(differs);
	/* The other way round: one that was only published is completed by hand. */
	struct str first = object(cx, "2.000815", MEMBERS, PLAIN_ROW);

	import(cx, (struct str[]){ line, first }, 2, false);
	assert_int_equal(procedure_read(cx, "packs/vn/procedures/2.000815.yaml", &yaml), OK);
	assert_int_equal(procedure_import(cx, yaml, "2.000815.yaml", &taken), OK);
	struct str changed = object(cx, "2.000815", MEMBERS ",\"keywords\":\"mới\"", PLAIN_ROW);

	import(cx, (struct str[]){ line, changed }, 2, true);
	assert_int_equal(current(cx, "2.000815"), taken.version);
	return OK;
}

static void what_was_completed_by_hand_holds(void **state)
{
	(void)state;
	try(import_over_hand);
}

/* ---- lists ---- */

static enum status browse(struct cx *cx, void *arg)
{
	const struct str lines[] = {
		object(cx, "1.900001", MEMBERS, PLAIN_ROW),
		object(cx, "1.900002",
		       ",\"level\":\"Cấp Tỉnh\",\"field\":\"Đất đai\",\"agency\":\"Sở Thử\"",
		       PLAIN_ROW),
		object(cx, "1.900003", ",\"level\":\"Cấp Tỉnh\",\"field\":\"Hộ tịch\"", PLAIN_ROW),
	};
	struct procedure_filter filter = { .level = -1, .most = 10 };
	struct procedure_found found;
	bool changed;

	(void)arg;
	import(cx, lines, 3, false);
	assert_int_equal(
		situation_import(cx, read_file(cx->arena, SITUATIONS), SITUATIONS, &changed), OK);
	filter.field = STR("dat_dai");
	assert_int_equal(procedure_find(cx, &filter, &found), OK);
	assert_int_equal(found.n, 2);
	/* Of the field chosen all values are counted, of the others only what it leaves. */
	assert_int_equal(found.counts[FACET_FIELD].n, 2);
	assert_int_equal(found.counts[FACET_LEVEL].n, 2);
	assert_int_equal(found.counts[FACET_LEVEL].at[0].n, 1);
	assert_true(str_is(found.rows.at[0].code, "1.900001")); /* the commune's first */
	filter.level = LEVEL_PROVINCE;
	assert_int_equal(procedure_find(cx, &filter, &found), OK);
	assert_int_equal(found.n, 1);
	assert_true(str_is(found.rows.at[0].agency, "so-thu"));
	filter = (struct procedure_filter){ .level = -1, .situation = STR("land"), .most = 10 };
	assert_int_equal(procedure_find(cx, &filter, &found), OK);
	assert_int_equal(found.n, 2);
	return OK;
}

static void lists_are_narrowed_with_counts(void **state)
{
	(void)state;
	try(browse);
}

static enum status refuse_situations(struct cx *cx, void *arg)
{
	static const char *const wrong[] = {
		"situations:\n  - {code: a, vi: A, en: A}\n",
		"situations:\n  - {code: a, vi: A, en: A, words: [x]}\n"
		"  - {code: a, vi: B, en: B, words: [y]}\n",
		"situations:\n  - {code: a, vi: A, en: A, words: [x], levels: [city]}\n",
		"other: 1\n",
	};

	(void)arg;
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
		bool changed;

		assert_int_equal(situation_import(cx, str_from(wrong[i]), "s.yaml", &changed),
				 INVALID);
		assert_string_equal(cx->error.code, "situation.invalid");
		cx_retry(cx);
	}
	return OK;
}

static void wrong_situations_are_refused(void **state)
{
	(void)state;
	try(refuse_situations);
}

/* ---- how long it takes ---- */

static enum status count_times(struct cx *cx, void *arg)
{
	struct procedure_taken taken = { .code = STR("1.900001"), .decided_us = cx->now_us };
	struct procedure_times times;

	(void)arg;
	for (int i = 1; i <= 10; i++) {
		taken.minutes = i == 10 ? 100000 : 480 * i - 7;
		assert_int_equal(procedure_time_add(cx, &taken), OK);
	}
	/* Too long ago. */
	taken.decided_us -= 366 * DAY_US;
	assert_int_equal(procedure_time_add(cx, &taken), OK);
	assert_int_equal(procedure_time_load(cx, taken.code, &times), OK);
	assert_int_equal(times.n, 10);
	assert_int_equal(times.half_minutes, 5 * 480);
	assert_int_equal(times.most_minutes, 9 * 480);
	return OK;
}

static void half_and_nine_of_ten_come_from_the_last_year(void **state)
{
	(void)state;
	try(count_times);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(patterns_cover_whole_texts_whatever_their_marks),
		cmocka_unit_test(patterns_with_other_holes_are_refused),
		cmocka_unit_test(only_what_says_nothing_else_becomes_a_time_limit),
		cmocka_unit_test(only_plain_amounts_become_fees),
		cmocka_unit_test(what_is_missing_is_said_and_the_rest_is_used),
		cmocka_unit_test(texts_come_through_word_for_word),
		cmocka_unit_test(wrong_lines_are_rejected_with_their_reason),
		cmocka_unit_test(the_same_catalogue_changes_nothing_and_versions_stay),
		cmocka_unit_test(of_one_code_twice_the_first_holds),
		cmocka_unit_test(what_vanished_is_ended_only_when_asked),
		cmocka_unit_test(what_was_completed_by_hand_holds),
		cmocka_unit_test(lists_are_narrowed_with_counts),
		cmocka_unit_test(wrong_situations_are_refused),
		cmocka_unit_test(half_and_nine_of_ten_come_from_the_last_year),
	};

	return cmocka_run_group_tests_name("catalogue", tests, set_up, tear_down);
}
