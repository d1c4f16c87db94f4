/* The load that is measured is real: it agrees with its journal, and its moves are moves. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "db/scratch.h"
#include "deadline/store.h"
#include "journal/journal.h"
#include "verb/bench.h"

#define DOSSIERS 2300 /* enough that 64 wait and a page of late work is full */

static struct arena *arena;
static struct scratch scratch;
static struct bench bench;

static struct str read_file(const char *path)
{
	FILE *file = fopen(path, "rb");
	struct buf text = buf_in(arena);
	size_t n;

	assert_non_null(file);
	while ((n = fread(buf_reserve(&text, 65536), 1, 65536, file)) > 0)
		text.len += n;
	fclose(file);
	return buf_str(&text);
}

static enum status import_packs(struct cx *cx, void *arg)
{
	static const char *const names[] = { "2024-2027.yaml", "office-hours.yaml",
					     "statutory.yaml", "time-rules.yaml" };
	static const char path[] = "packs/vn/procedures/2.000815.yaml";
	struct calendar_file files[4];
	struct procedure_import import;
	bool changed;

	(void)arg;
	for (size_t i = 0; i < 4; i++) {
		struct str name = str_format(arena, "packs/vn/calendar/%s", names[i]);

		files[i] = (struct calendar_file){ names[i], read_file(name.at) };
	}
	TRY(calendar_import(cx, files, 4, &changed));
	return procedure_import(cx, read_file(path), path, &import);
}

static struct cx make_cx(void)
{
	struct cx cx;

	cx_init(&cx, arena, clock_now_us());
	cx.actor.kind = ACTOR_SYSTEM;
	return cx;
}

static int set_up(void **state)
{
	struct cx cx;

	(void)state;
	arena = arena_open();
	cx = make_cx();
	db_set_hooks(&(struct db_hooks){ .write_reads = journal_add_reads });
	if (scratch_open(&cx, &scratch) != OK ||
	    db_write(scratch.db, &cx, import_packs, NULL) != OK)
		return -1;
	bench = (struct bench){ .db = scratch.db, .arena = arena, .out = tmpfile() };
	return bench_fill(&cx, &bench, DOSSIERS) == OK ? 0 : -1;
}

static int tear_down(void **state)
{
	(void)state;
	fclose(bench.out);
	scratch_close(&scratch);
	arena_close(arena);
	return 0;
}

/* What has been printed since the last call. */
static char *printed(void)
{
	static char text[1 << 20];

	rewind(bench.out);
	text[fread(text, 1, sizeof(text) - 1, bench.out)] = 0;
	rewind(bench.out);
	assert_int_equal(ftruncate(fileno(bench.out), 0), 0);
	return text;
}

static void show(void *arg, struct str what)
{
	(void)arg;
	print_message("%.*s\n", STR_ARG(what));
}

static enum status run_check(struct cx *cx, void *arg)
{
	return journal_check(cx, arg);
}

static void check_journal(void)
{
	struct journal_check check = { .report = show };
	struct cx cx = make_cx();

	assert_int_equal(db_read(scratch.db, &cx, run_check, &check), OK);
	assert_int_equal(check.differences, 0);
	assert_true(check.tables_rows > DOSSIERS);
}

static void a_filled_database_agrees_with_its_journal(void **state)
{
	(void)state;
	check_journal();
}

static void a_database_that_has_accounts_is_not_filled(void **state)
{
	struct cx cx = make_cx();

	(void)state;
	assert_int_equal(bench_fill(&cx, &bench, 10), REFUSED);
	assert_string_equal(cx.error.code, "bench.taken");
}

/* Reads the figure of that name; fails when it was not printed. */
static double figure(const char *text, const char *name)
{
	const char *at = strstr(text, name);

	assert_non_null(at);
	return strtod(at + strlen(name), NULL);
}

static void lives_are_led_to_the_counter_and_every_row_is_listed(void **state)
{
	struct cx cx = make_cx();

	(void)state;
	assert_int_equal(bench_moves(&cx, &bench, BENCH_BATCH, 1), OK);
	const char *text = printed();

	assert_non_null(strstr(text, "row 1.take dossier_step "));
	assert_non_null(strstr(text, "row 4.approve dossier_result "));
	assert_non_null(strstr(text, "row 7.return journal_position "));
	assert_true(figure(text, "row 7.return dossier ") > 100);
	assert_true(figure(text, "\nwriter_cpu ") > 0);
	check_journal();
}

static void a_page_of_late_work_is_full_and_costs_something(void **state)
{
	struct cx cx = make_cx();

	(void)state;
	assert_int_equal(bench_lists(&cx, &bench, 20), OK);
	const char *text = printed();

	assert_true(figure(text, "list_mine_late ") > 0);
	assert_true(figure(text, "list_mine_late_noted ") > 0);
}

static void a_plan_has_every_move_of_every_life_once(void **state)
{
	struct cx cx = make_cx();
	size_t lines = 0;

	(void)state;
	printed();
	assert_int_equal(bench_write_plan(&cx, &bench, PLAN_MOVES, 1), OK);
	for (const char *at = printed(); (at = strchr(at, '\n')); at++)
		lines++;
	assert_int_equal(lines, 64 * BENCH_LIFE);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_filled_database_agrees_with_its_journal),
		cmocka_unit_test(a_database_that_has_accounts_is_not_filled),
		cmocka_unit_test(a_plan_has_every_move_of_every_life_once),
		cmocka_unit_test(lives_are_led_to_the_counter_and_every_row_is_listed),
		cmocka_unit_test(a_page_of_late_work_is_full_and_costs_something),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
