/* The statements and migrations of the whole binary, on the engine of MOTCUA_TEST_DB. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

#include "base/log.h"
#include "db/scratch.h"

struct fixture {
	struct arena *arena;
	struct cx cx;
	struct scratch scratch;
};

static int set_up(void **state)
{
	static struct fixture f;

	f.arena = arena_open();
	cx_init(&f.cx, f.arena, clock_now_us());
	*state = &f;
	if (scratch_open(&f.cx, &f.scratch) == OK)
		return 0;
	log_failure(&f.cx, "set_up");
	return -1;
}

static int tear_down(void **state)
{
	struct fixture *f = *state;

	scratch_close(&f->scratch);
	arena_close(f->arena);
	return 0;
}

static void assert_fine(struct fixture *f, enum status status)
{
	if (status != OK)
		print_message("%s: %.*s\n", f->cx.error.code, STR_ARG(f->cx.error.detail));
	assert_int_equal(status, OK);
}

static void migrations_are_applied_once(void **state)
{
	struct fixture *f = *state;
	int applied = -1;

	assert_fine(f, db_migrate(&f->cx, f->scratch.db, &applied));
	assert_int_equal(applied, 0);
}

static void every_statement_prepares_and_has_the_types_it_declares(void **state)
{
	struct fixture *f = *state;

	assert_true(db_statement_count > 0);
	assert_fine(f, db_check_statements(&f->cx, f->scratch.db));
}

static enum status scan_all(struct cx *cx, void *arg)
{
	(void)arg;
	for (int i = 0; i < db_table_count; i++) {
		const struct db_statement *scan = db_tables[i].scan;
		struct db_value in[16];
		int n = 0;

		for (; n < scan->in_count; n++) {
			in[n] = scan->in[n] == DB_INT ? db_int(INT64_MIN) : db_text(STR(""));
			in[n].type = scan->in[n];
		}
		in[n - 1].number = 1;
		TRY(db_run(cx, scan, in, NULL, NULL));
	}
	return OK;
}

static void every_table_can_be_scanned_in_key_order(void **state)
{
	struct fixture *f = *state;

	assert_fine(f, db_read(f->scratch.db, &f->cx, scan_all, NULL));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(migrations_are_applied_once),
		cmocka_unit_test(every_statement_prepares_and_has_the_types_it_declares),
		cmocka_unit_test(every_table_can_be_scanned_in_key_order),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
