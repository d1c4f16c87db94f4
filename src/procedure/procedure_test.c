#include "procedure/procedure.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/civil.h"
#include "db/scratch.h"

#define SAMPLE "src/procedure/cases/sample.yaml"
#define TODAY ((struct civil_date){ 2026, 7, 1 })

static struct scratch scratch;
static struct str sample;

static int open_database(void **state)
{
	struct arena *arena = arena_open();
	static char text[PROCEDURE_SOURCE_MAX];
	FILE *file = fopen(SAMPLE, "re");
	struct cx cx;

	(void)state;
	if (!file)
		fail_msg("%s: not found; run the tests in the project's folder", SAMPLE);
	sample = (struct str){ text, fread(text, 1, sizeof text, file) };
	fclose(file);
	cx_init(&cx, arena, clock_now_us());
	enum status status = scratch_open(&cx, &scratch);

	arena_close(arena);
	return status == OK ? 0 : -1;
}

static int close_database(void **state)
{
	(void)state;
	scratch_close(&scratch);
	return 0;
}

/* Runs a test as a unit that leaves no trace. */
static void try(unit_fn run)
{
	struct arena *arena = arena_open();
	struct cx cx;

	cx_init(&cx, arena, civil_instant(civil_days(TODAY), 600));
	if (db_try(scratch.db, &cx, run, NULL) != OK)
		fail_msg("%s %s %.*s", cx.error.code, cx.error.message, STR_ARG(cx.error.detail));
	arena_close(arena);
}

/* The sample with its first `from` changed; both have the same meaning for each test. */
static struct str changed(struct cx *cx, const char *from, const char *to)
{
	const char *found = memmem(sample.at, sample.len, from, strlen(from));

	assert_non_null(found);
	size_t before = (size_t)(found - sample.at), after = before + strlen(from);

	return str_format(cx->arena, "%.*s%s%.*s", STR_ARG(str_slice(sample, 0, before)), to,
			  STR_ARG(str_slice(sample, after, sample.len)));
}

static struct procedure_import import(struct cx *cx, struct str yaml)
{
	struct procedure_import result;

	assert_int_equal(procedure_import(cx, yaml, "sample.yaml", &result), OK);
	assert_int_equal(cx->change_count, 0);
	return result;
}

static enum status import_twice(struct cx *cx, void *arg)
{
	struct procedure_import first = import(cx, sample), second = import(cx, sample), third;

	(void)arg;
	assert_int_equal(first.outcome, PROCEDURE_ADDED);
	assert_int_equal(second.outcome, PROCEDURE_UNCHANGED);
	assert_int_equal(second.version, first.version);
	third = import(cx, changed(cx, "A trial", "A second trial"));
	assert_int_equal(third.outcome, PROCEDURE_CHANGED);
	assert_true(third.version > first.version);
	/* The first text again is still the first version. */
	assert_int_equal(import(cx, sample).version, first.version);
	return OK;
}

static void the_same_text_is_taken_in_once(void **state)
{
	(void)state;
	try(import_twice);
}

static enum status find_by_day(struct cx *cx, void *arg)
{
	int64_t old = import(cx, sample).version, version = 0, future, corrected;

	(void)arg;
	future = import(cx, changed(cx, "valid_from: \"2025-07-01\"\nvalid_to: \"2027-01-01\"",
				    "valid_from: \"2026-12-01\""))
			 .version;
	assert_int_equal(procedure_find_current(cx, STR("9.000001"), civil_days(TODAY), &version),
			 OK);
	assert_int_equal(version, old);
	assert_int_equal(procedure_find_current(cx, STR("9.000001"),
						civil_days((struct civil_date){ 2026, 11, 30 }),
						&version),
			 OK);
	assert_int_equal(version, old);
	assert_int_equal(procedure_find_current(cx, STR("9.000001"),
						civil_days((struct civil_date){ 2026, 12, 1 }),
						&version),
			 OK);
	assert_int_equal(version, future);
	/* Of two that are valid the one taken in last holds: a correction. */
	corrected = import(cx, changed(cx, "A trial", "A better trial")).version;
	assert_int_equal(procedure_find_current(cx, STR("9.000001"), civil_days(TODAY), &version),
			 OK);
	assert_int_equal(version, corrected);
	assert_int_equal(procedure_find_current(cx, STR("9.000001"),
						civil_days((struct civil_date){ 2025, 6, 30 }),
						&version),
			 NOT_FOUND);
	cx_retry(cx);
	return OK;
}

static void the_version_of_a_day_is_found(void **state)
{
	(void)state;
	try(find_by_day);
}

static int64_t listed(struct cx *cx, const struct procedure_filter *filter)
{
	struct procedure_found found;

	assert_int_equal(procedure_find(cx, filter, &found), OK);
	assert_in_range(found.rows.n, 0, 1);
	return found.rows.n ? found.rows.at[0].version : 0;
}

static enum status turn_lists(struct cx *cx, void *arg)
{
	const struct procedure_filter all = { .level = -1, .most = 10 };
	int64_t old = import(cx, sample).version, changes = 0, future;

	(void)arg;
	future = import(cx, changed(cx, "valid_from: \"2025-07-01\"\nvalid_to: \"2027-01-01\"",
				    "valid_from: \"2026-12-01\""))
			 .version;
	assert_int_equal(listed(cx, &all), old);
	assert_int_equal(procedure_turn(cx, civil_days(TODAY), &changes), OK);
	assert_int_equal(changes, 0);
	assert_int_equal(
		procedure_turn(cx, civil_days((struct civil_date){ 2026, 12, 1 }), &changes), OK);
	assert_int_equal(changes, 1);
	assert_int_equal(listed(cx, &all), future);
	assert_int_equal(cx->change_count, 0);
	return OK;
}

static void lists_turn_to_the_version_of_the_day(void **state)
{
	(void)state;
	try(turn_lists);
}

struct filter_row {
	const char *text, *field;
	int level;
	bool found;
};

static enum status filter_lists(struct cx *cx, void *arg)
{
	static const struct filter_row rows[] = {
		{ "", "", -1, true },
		{ "thu nghiem", "", -1, true },
		{ "THỬ", "", -1, true },
		{ "trial", "", -1, true },
		{ "9.000001", "", -1, true },
		{ "9.0", "", -1, true },
		{ "khai sinh", "", -1, false },
		{ "000001", "", -1, false },
		{ "%", "", -1, true },
		{ "_.000001", "", -1, false },
		{ "", "trial", -1, true },
		{ "", "other", -1, false },
		{ "", "", LEVEL_COMMUNE, true },
		{ "", "", LEVEL_PROVINCE, false },
		{ "thu", "trial", LEVEL_COMMUNE, true },
	};
	int64_t version = import(cx, sample).version;
	int failed = 0;

	(void)arg;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const struct procedure_filter filter = { .text = str_from(rows[i].text),
							 .field = str_from(rows[i].field),
							 .level = rows[i].level,
							 .most = 10 };

		if (listed(cx, &filter) == (rows[i].found ? version : 0))
			continue;
		print_error("text \"%s\" field \"%s\" level %d\n", rows[i].text, rows[i].field,
			    rows[i].level);
		failed++;
	}
	assert_int_equal(failed, 0);
	return OK;
}

static void lists_are_filtered_by_words_code_level_and_field(void **state)
{
	(void)state;
	try(filter_lists);
}

static enum status page_lists(struct cx *cx, void *arg)
{
	static const char *const names[] = { "Bê", "Ăn", "Đi", "Cá", "Dê" };
	static const char sorted[] = "Ăn Bê Cá Dê Đi ";
	struct procedure_filter filter = { .level = -1, .most = 2 };
	struct buf b = buf_in(cx->arena);
	struct procedure_rows rows;
	struct procedure_found found;

	(void)arg;
	for (int i = 0; i < 5; i++) {
		struct str code = str_format(
			cx->arena, "\"8.00000%d\"\ndecision: 1\nname: {vi: %s,", i, names[i]);

		import(cx, changed(cx, "\"9.000001\"\ndecision: 1/QĐ\nname: {vi: Thử nghiệm,",
				   str_cstring(cx->arena, code)));
	}
	do {
		assert_int_equal(procedure_find(cx, &filter, &found), OK);
		rows = found.rows;

		for (size_t i = 0; i < rows.n; i++) {
			buf_add(&b, rows.at[i].title.vi);
			buf_add_char(&b, ' ');
			filter.after_place = rows.at[i].place;
			filter.after_sort = rows.at[i].sort;
			filter.after_code = rows.at[i].code;
		}
	} while (rows.n > 0);
	assert_true(str_is(buf_str(&b), sorted));
	return OK;
}

static void lists_are_turned_page_by_page(void **state)
{
	(void)state;
	try(page_lists);
}

static enum status load_twice(struct cx *cx, void *arg)
{
	int64_t version = import(cx, sample).version;
	const struct procedure *first, *second;

	(void)arg;
	assert_int_equal(procedure_load(cx, version, &first), OK);
	assert_true(str_is(first->name.en, "A trial"));
	assert_int_equal(procedure_load(cx, version, &second), OK);
	assert_ptr_equal(first, second);
	assert_int_equal(procedure_load(cx, version + 1, &second), NOT_FOUND);
	cx_retry(cx);
	return OK;
}

static void a_version_is_read_once_and_kept(void **state)
{
	(void)state;
	try(load_twice);
}

static enum status import_bad(struct cx *cx, void *arg)
{
	const struct procedure_filter all = { .level = -1, .most = 10 };
	struct procedure_import result;

	(void)arg;
	assert_int_equal(procedure_import(cx, changed(cx, "share: 200", "share: 300"),
					  "sample.yaml", &result),
			 INVALID);
	assert_string_equal(cx->error.code, "pack.invalid");
	assert_true(str_is(cx->error.args[0], "sample.yaml:75"));
	cx_retry(cx);
	assert_int_equal(listed(cx, &all), 0);
	return OK;
}

static void a_file_with_a_mistake_changes_nothing(void **state)
{
	(void)state;
	try(import_bad);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_same_text_is_taken_in_once),
		cmocka_unit_test(the_version_of_a_day_is_found),
		cmocka_unit_test(lists_turn_to_the_version_of_the_day),
		cmocka_unit_test(lists_are_filtered_by_words_code_level_and_field),
		cmocka_unit_test(lists_are_turned_page_by_page),
		cmocka_unit_test(a_version_is_read_once_and_kept),
		cmocka_unit_test(a_file_with_a_mistake_changes_nothing),
	};

	return cmocka_run_group_tests_name("procedure", tests, open_database, close_database);
}
