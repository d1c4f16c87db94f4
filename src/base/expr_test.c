#include "base/expr.h"

#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/civil.h"

#define CORPUS "tools/corpus/expr"

/* The names of these tests: a number, a date, texts, conditions, and one missing value of each. */
struct sample {
	const char *name;
	struct expr_value value;
};

static const struct sample samples[] = {
	{ "pages", { .type = EXPR_NUMBER, .number = 5 * EXPR_ONE } },
	{ "huge", { .type = EXPR_NUMBER, .number = INT64_MAX } },
	{ "no.number", { .type = EXPR_NUMBER, .missing = true } },
	{ "birth", { .type = EXPR_DATE, .number = 10957 + 59 } }, /* 2000-02-29 */
	{ "today", { .type = EXPR_DATE, .number = 20635 } },      /* 2026-07-01 */
	{ "no.day", { .type = EXPR_DATE, .missing = true } },
	{ "purpose", { .type = EXPR_TEXT, .text = { "marriage", 8 } } },
	{ "name", { .type = EXPR_TEXT, .text = { "ĐẶNG Thị Hồng", 20 } } },
	{ "no.text", { .type = EXPR_TEXT, .missing = true } },
	{ "poor", { .type = EXPR_BOOL, .number = true } },
	{ "late", { .type = EXPR_BOOL } },
	{ "no.flag", { .type = EXPR_BOOL, .missing = true } },
	/* Those of tools/fuzz_expr.c. */
	{ "n", { .type = EXPR_NUMBER, .number = 1500000 } },
	{ "nn", { .type = EXPR_NUMBER, .missing = true } },
	{ "d", { .type = EXPR_DATE, .number = 20000 } },
	{ "dd", { .type = EXPR_DATE, .missing = true } },
	{ "t", { .type = EXPR_TEXT, .text = { "a", 1 } } },
	{ "tt", { .type = EXPR_TEXT, .missing = true } },
	{ "b", { .type = EXPR_BOOL, .number = true } },
	{ "bb", { .type = EXPR_BOOL, .missing = true } },
};

static const struct sample *find_sample(struct str name)
{
	for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
		if (str_is(name, samples[i].name))
			return &samples[i];
	}
	return NULL;
}

static bool type_of(const void *state, struct str name, enum expr_type *ret_type)
{
	const struct sample *sample = find_sample(name);

	(void)state;
	if (sample)
		*ret_type = sample->value.type;
	return sample != NULL;
}

static struct expr_value get(const void *state, struct str name)
{
	(void)state;
	return find_sample(name)->value;
}

static const struct expr_names names = { type_of, NULL };
static const struct expr_values values = { get, NULL };
static const struct expr_place place = { "test.yaml", 7, 5 };

static int open_cx(void **state)
{
	struct arena *arena = arena_open();
	struct cx *cx = ARENA_NEW(arena, struct cx);

	cx_init(cx, arena, 0);
	*state = cx;
	return 0;
}

static int close_cx(void **state)
{
	struct cx *cx = *state;

	arena_close(cx->arena);
	return 0;
}

/* "n 12.5", "d 2026-07-01", "t text", "b true", "n -" for a missing one. */
static struct str shown(struct cx *cx, struct expr_value value)
{
	int64_t whole = value.number / EXPR_ONE, rest = value.number % EXPR_ONE;
	char letter = "ndtb"[value.type];
	const char *minus = value.number < 0 ? "-" : "";

	if (value.missing)
		return str_format(cx->arena, "%c -", letter);
	if (value.type == EXPR_TEXT)
		return str_format(cx->arena, "t %.*s", STR_ARG(value.text));
	if (value.type == EXPR_BOOL)
		return str_format(cx->arena, "b %s", value.number ? "true" : "false");
	if (value.type == EXPR_DATE)
		return str_format(cx->arena, "d %.*s",
				  STR_ARG(civil_iso(cx->arena, (int32_t)value.number)));
	if (rest == 0)
		return str_format(cx->arena, "n %s%lld", minus, llabs((long long)whole));
	return str_format(cx->arena, "n %s%lld.%06lld", minus, llabs((long long)whole),
			  llabs((long long)rest));
}

static struct str outcome_of(struct cx *cx, struct str text)
{
	const struct expr *expr = NULL;
	struct expr_value value;

	cx_retry(cx);
	if (expr_parse(cx, text, &names, &place, &expr) != OK)
		return str_format(cx->arena, "%.*s: %.*s", STR_ARG(cx->error.args[0]),
				  STR_ARG(cx->error.args[1]));
	if (expr_run(cx, expr, &values, &value) != OK)
		return str_from(cx->error.code);
	assert_int_equal(expr_type(expr), value.type);
	return shown(cx, value);
}

static struct str outcome(struct cx *cx, const char *text)
{
	return outcome_of(cx, str_from(text));
}

struct row {
	const char *text, *expected;
};

static void check_rows(void **state, const struct row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct str found = outcome(*state, rows[i].text);

		if (!str_is(found, rows[i].expected))
			fail_msg("%s\n  gives    %.*s\n  expected %s", rows[i].text, STR_ARG(found),
				 rows[i].expected);
	}
}

#define CHECK_ROWS(state, rows) check_rows((state), (rows), sizeof(rows) / sizeof *(rows))

static void numbers_are_decimals_rounded_half_up(void **state)
{
	static const struct row rows[] = {
		{ "1 + 2 * 3", "n 7" },
		{ "(1 + 2) * 3", "n 9" },
		{ "10 - 3 - 2", "n 5" },
		{ "100 / 10 / 5", "n 2" },
		{ "-2 * 3", "n -6" },
		{ "2 - -3", "n 5" },
		{ "0.1 + 0.2", "n 0.300000" },
		{ "1 / 3", "n 0.333333" },
		{ "2 / 3", "n 0.666667" },
		{ "-1 / 3", "n -0.333333" },
		{ "1 / -3", "n -0.333333" },
		{ "0.000001 * 0.5", "n 0.000001" },
		{ "0.000001 * 0.4", "n 0" },
		{ "-0.000001 * 0.5", "n 0" },
		{ "round(2.5)", "n 3" },
		{ "round(2.499999)", "n 2" },
		{ "round(-2.5)", "n -2" },
		{ "round(-2.500001)", "n -3" },
		{ "floor(2.9)", "n 2" },
		{ "floor(-2.1)", "n -3" },
		{ "floor(-2)", "n -2" },
		{ "min(3, 1, 2)", "n 1" },
		{ "max(3, 1, pages)", "n 5" },
		{ "0.9308 * 20", "n 18.616000" },
		{ "75000 * 0.5", "n 37500" },
		{ "min(200000, if(pages <= 2, pages * 2000, 4000 + (pages - 2) * 1000))",
		  "n 7000" },
	};

	CHECK_ROWS(state, rows);
}

static void results_out_of_range_are_refused(void **state)
{
	static const struct row rows[] = {
		{ "huge + 1", "expr.range" },
		{ "huge * huge", "expr.range" },
		{ "-huge - 1", "expr.range" },
		{ "huge / 0.1", "expr.range" },
		{ "round(huge)", "expr.range" },
		{ "floor(-huge)", "expr.range" },
		{ "1 / (pages - 5)", "expr.division" },
		{ "if(pages == 5, 0, 1 / (pages - 5))", "n 0" },
		{ "late and 1 / 0 > 1", "b false" },
		{ "poor or 1 / 0 > 1", "b true" },
		{ "no.number / 0", "n -" },
	};

	CHECK_ROWS(state, rows);
}

static void dates_count_days_and_completed_years(void **state)
{
	static const struct row rows[] = {
		{ "today", "d 2026-07-01" },
		{ "date('2025-07-01')", "d 2025-07-01" },
		{ "2025-07-01 < 2025-07-02", "b true" },
		{ "2025-07-01 == date(\"2025-07-01\")", "b true" },
		{ "days(2026-06-01, today)", "n 30" },
		{ "days(today, 2026-06-01)", "n -30" },
		{ "years(birth, today)", "n 26" },
		{ "years(birth, 2026-02-27)", "n 25" },
		{ "years(birth, 2026-02-28)", "n 26" },
		{ "years(1951-07-01, 2026-06-30)", "n 74" },
		{ "years(1951-07-01, 2026-07-01)", "n 75" },
		{ "years(today, 2026-06-30)", "n -1" },
	};

	CHECK_ROWS(state, rows);
}

static void texts_are_compared_and_measured(void **state)
{
	static const struct row rows[] = {
		{ "purpose == \"marriage\"", "b true" },
		{ "purpose != 'loan'", "b true" },
		{ "in(purpose, 'loan', 'marriage')", "b true" },
		{ "in(purpose, 'loan')", "b false" },
		{ "in(pages, 1, 5)", "b true" },
		{ "length(name)", "n 13" },
		{ "lower(name)", "t đặng thị hồng" },
		{ "starts(lower(name), 'đặng')", "b true" },
		{ "starts(name, 'đặng')", "b false" },
		{ "\"it's\" == \"it's\"", "b true" },
		{ "length('')", "n 0" },
	};

	CHECK_ROWS(state, rows);
}

static void conditions_bind_as_in_speech(void **state)
{
	static const struct row rows[] = {
		{ "true or false and false", "b true" },
		{ "(true or false) and false", "b false" },
		{ "not poor or poor", "b true" },
		{ "not (poor or poor)", "b false" },
		{ "not pages == 4", "b true" },
		{ "not not poor", "b true" },
		{ "poor == true", "b true" },
		{ "pages > 4 and pages <= 5 and pages >= 5 and pages < 6", "b true" },
		{ "if(poor, 'yes', 'no')", "t yes" },
		{ "if(late, 1, if(poor, 2, 3))", "n 2" },
	};

	CHECK_ROWS(state, rows);
}

static void a_missing_value_makes_comparisons_false(void **state)
{
	static const struct row rows[] = {
		{ "has(no.number)", "b false" },
		{ "has(pages)", "b true" },
		{ "has(late)", "b true" },
		{ "has(no.flag)", "b false" },
		{ "no.number > 3", "b false" },
		{ "no.number <= 3", "b false" },
		{ "no.number == no.number", "b false" },
		{ "no.number != 3", "b false" },
		{ "no.text == ''", "b false" },
		{ "in(no.text, 'a', 'b')", "b false" },
		{ "in(purpose, no.text, 'marriage')", "b false" },
		{ "starts(no.text, '')", "b false" },
		{ "no.flag", "b -" },
		{ "not no.flag", "b true" },
		{ "no.flag or poor", "b true" },
		{ "no.flag == false", "b false" },
		{ "not (no.number > 3)", "b true" },
		{ "no.number + 1", "n -" },
		{ "min(no.number, 1)", "n -" },
		{ "years(no.day, today)", "n -" },
		{ "years(no.day, today) >= 75", "b false" },
		{ "length(no.text)", "n -" },
		{ "lower(no.text)", "t -" },
		{ "if(no.flag, 1, 2)", "n 2" },
		{ "if(poor, no.number, 2)", "n -" },
		{ "if(has(no.number), no.number, 7)", "n 7" },
	};

	CHECK_ROWS(state, rows);
}

static void mistakes_are_found_with_their_place(void **state)
{
	static const struct row rows[] = {
		{ "", "test.yaml:7:5: a value is missing here" },
		{ "1 +", "test.yaml:7:8: a value is missing here" },
		{ "1 2", "test.yaml:7:7: nothing more is expected here" },
		{ "(1", "test.yaml:7:7: ) is missing here" },
		{ "1)", "test.yaml:7:6: nothing more is expected here" },
		{ "age > 3", "test.yaml:7:5: nothing is called age" },
		{ "pages >\n  age", "test.yaml:8:3: nothing is called age" },
		{ "name == 'Đ' and age", "test.yaml:7:21: nothing is called age" },
		{ "sum(1, 2)", "test.yaml:7:5: there is no function sum" },
		{ "1 + 'a'", "test.yaml:7:7: + wants a number, not a text" },
		{ "today + 1", "test.yaml:7:11: + wants a number, not a date" },
		{ "1 == 'a'", "test.yaml:7:7: == wants a number, not a text" },
		{ "'a' < 'b'", "test.yaml:7:9: < wants a number or a date, not a text" },
		{ "today < 3", "test.yaml:7:11: < wants a date, not a number" },
		{ "poor and 1", "test.yaml:7:10: and wants a condition, not a number" },
		{ "not 1", "test.yaml:7:5: not wants a condition, not a number" },
		{ "-'a'", "test.yaml:7:5: - wants a number, not a text" },
		{ "if(1, 2, 3)", "test.yaml:7:5: if wants a condition, not a number" },
		{ "if(poor, 2, 'a')", "test.yaml:7:5: if wants a number, not a text" },
		{ "if(poor, 2)", "test.yaml:7:15: if has too few arguments" },
		{ "round(1, 2)", "test.yaml:7:14: round has too many arguments" },
		{ "min(1)", "test.yaml:7:10: min has too few arguments" },
		{ "has()", "test.yaml:7:9: a value is missing here" },
		{ "1 < 2 < 3", "test.yaml:7:11: comparisons do not chain, use and" },
		{ "1 < 2 == true", "test.yaml:7:11: comparisons do not chain, use and" },
		{ "1 + not poor", "test.yaml:7:9: a value is missing here" },
		{ "2026-02-30", "test.yaml:7:5: there is no such day" },
		{ "date('tomorrow')", "test.yaml:7:10: there is no such day" },
		{ "date(today)", "test.yaml:7:10: date wants a day in quotation marks" },
		{ "'open", "test.yaml:7:5: the text has no closing mark" },
		{ "poor & late", "test.yaml:7:10: this character has no meaning here" },
		{ "pages = 5", "test.yaml:7:11: this character has no meaning here" },
		{ "Pages", "test.yaml:7:5: this character has no meaning here" },
		{ "12abc",
		  "test.yaml:7:5: this is not a number of at most twelve digits and six places" },
		{ "0.1234567",
		  "test.yaml:7:5: this is not a number of at most twelve digits and six places" },
		{ "9300000000000",
		  "test.yaml:7:5: this is not a number of at most twelve digits and six places" },
		{ "(1 $", "test.yaml:7:8: this character has no meaning here" },
		{ "'\xff'", "test.yaml:7:5: it is not UTF-8" },
	};

	CHECK_ROWS(state, rows);
}

static struct str repeated(struct cx *cx, const char *text, size_t n)
{
	struct buf b = buf_in(cx->arena);

	for (size_t i = 0; i < n; i++)
		buf_add_text(&b, text);
	return buf_str(&b);
}

static void length_and_depth_have_limits(void **state)
{
	struct cx *cx = *state;
	char *deep = str_cstring(cx->arena, str_format(cx->arena, "%.*s1%.*s",
						       STR_ARG(repeated(cx, "(", EXPR_DEPTH_MAX)),
						       STR_ARG(repeated(cx, ")", EXPR_DEPTH_MAX))));
	char *deeper = str_cstring(cx->arena, repeated(cx, "(", 500));
	char *nots = str_cstring(cx->arena, repeated(cx, "not ", 400));
	char *longest = str_cstring(
		cx->arena, str_format(cx->arena, "%.*s1", STR_ARG(repeated(cx, "1+", 999))));
	char *longer = str_cstring(
		cx->arena, str_format(cx->arena, "%.*s1", STR_ARG(repeated(cx, "1+", 1000))));
	char *many = str_cstring(cx->arena, str_format(cx->arena, "min(%.*s1)",
						       STR_ARG(repeated(cx, "1,", EXPR_ARGS_MAX))));

	assert_true(str_is(outcome(cx, deep), "n 1"));
	assert_true(str_ends(outcome(cx, deeper), STR("brackets are too deep")));
	assert_true(str_ends(outcome(cx, nots), STR("brackets are too deep")));
	assert_true(str_is(outcome(cx, longest), "n 1000"));
	assert_true(str_ends(outcome(cx, longer), STR("it is longer than 2000 bytes")));
	assert_true(str_ends(outcome(cx, many), STR("min has too many arguments")));
}

static void add_name(void *state, struct str name)
{
	struct buf *b = state;

	buf_add(b, name);
	buf_add_char(b, ' ');
}

static void names_used_are_listed_from_left_to_right(void **state)
{
	struct cx *cx = *state;
	const struct expr *expr = NULL;
	struct buf b = buf_in(cx->arena);

	assert_int_equal(expr_parse(cx, STR("if(poor, pages, 1) > days(birth, today)"), &names,
				    &place, &expr),
			 OK);
	expr_each_name(expr, add_name, &b);
	assert_true(str_is(buf_str(&b), "poor pages birth today "));
}

static void a_check_takes_missing_for_false(void **state)
{
	struct cx *cx = *state;
	const struct expr *expr = NULL;
	bool is = true;

	assert_int_equal(expr_parse(cx, STR("no.flag"), &names, &place, &expr), OK);
	assert_int_equal(expr_check(cx, expr, &values, &is), OK);
	assert_false(is);
}

static void whole_numbers_are_rounded_half_up(void **state)
{
	(void)state;
	assert_int_equal(expr_whole(1500000), 2);
	assert_int_equal(expr_whole(1499999), 1);
	assert_int_equal(expr_whole(-1500000), -1);
	assert_int_equal(expr_whole(INT64_MAX), 9223372036855);
}

/* Inputs that the fuzzer found worth keeping: each is accepted or refused, twice alike. */
static void the_corpus_of_the_fuzzer_is_replayed(void **state)
{
	struct cx *cx = *state;
	DIR *folder = opendir(CORPUS);
	struct dirent *entry;
	int n = 0;

	if (!folder)
		fail_msg("%s: not found; run the tests in the project's folder", CORPUS);
	while ((entry = readdir(folder))) {
		if (entry->d_name[0] == '.')
			continue;
		struct str path = str_format(cx->arena, CORPUS "/%s", entry->d_name);
		FILE *file = fopen(str_cstring(cx->arena, path), "re");
		char text[4096];

		assert_non_null(file);
		struct str input = { text, fread(text, 1, sizeof text, file) };
		struct str first = outcome_of(cx, input);

		fclose(file);
		assert_true(str_equal(first, outcome_of(cx, input)));
		n++;
	}
	closedir(folder);
	assert_in_range(n, 40, 10000);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(numbers_are_decimals_rounded_half_up, open_cx,
						close_cx),
		cmocka_unit_test_setup_teardown(results_out_of_range_are_refused, open_cx,
						close_cx),
		cmocka_unit_test_setup_teardown(dates_count_days_and_completed_years, open_cx,
						close_cx),
		cmocka_unit_test_setup_teardown(texts_are_compared_and_measured, open_cx, close_cx),
		cmocka_unit_test_setup_teardown(conditions_bind_as_in_speech, open_cx, close_cx),
		cmocka_unit_test_setup_teardown(a_missing_value_makes_comparisons_false, open_cx,
						close_cx),
		cmocka_unit_test_setup_teardown(mistakes_are_found_with_their_place, open_cx,
						close_cx),
		cmocka_unit_test_setup_teardown(length_and_depth_have_limits, open_cx, close_cx),
		cmocka_unit_test_setup_teardown(names_used_are_listed_from_left_to_right, open_cx,
						close_cx),
		cmocka_unit_test_setup_teardown(a_check_takes_missing_for_false, open_cx, close_cx),
		cmocka_unit_test(whole_numbers_are_rounded_half_up),
		cmocka_unit_test_setup_teardown(the_corpus_of_the_fuzzer_is_replayed, open_cx,
						close_cx),
	};

	return cmocka_run_group_tests_name("expr", tests, NULL, NULL);
}
