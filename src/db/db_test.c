#include "db/tables_test.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

static enum status add_and_fail(struct cx *cx, void *arg)
{
	TRY(add(cx, arg));
	return FAIL(cx, REFUSED, "test.refused", "Refused.");
}

/* ---- values and statements ---- */

static void a_write_is_seen_by_the_next_read(void **state)
{
	struct fixture *f = *state;

	assert_false(exists(f, 1));
	add_thing(f, 1);
	assert_true(exists(f, 1));
}

static void values_come_back_as_they_were(void **state)
{
	struct fixture *f = *state;
	const struct thing things[] = {
		{ .id = INT64_MIN,
		  .version = INT64_MAX,
		  .name = STR("it's \"Đà Nẵng\" \\ 😀"),
		  .note = STR(""),
		  .data = STR("") },
		{ .id = INT64_MAX, .version = -1, .name = STR(""), .data = STR("\0\xff'\\x00") },
		{ .id = 0, .version = 0, .name = STR("0"), .note = STR("123"), .data = STR("123") },
	};

	for (size_t i = 0; i < sizeof(things) / sizeof(*things); i++) {
		struct thing got = { .id = things[i].id };

		assert_ok(f, db_write(f->scratch.db, &f->cx, add, (void *)&things[i]));
		assert_ok(f, db_read(f->scratch.db, &f->cx, load, &got));
		assert_true(got.id == things[i].id && got.version == things[i].version);
		assert_true(str_equal(got.name, things[i].name));
		assert_true(str_equal(got.note, things[i].note) &&
			    !got.note.at == !things[i].note.at);
		assert_true(str_equal(got.data, things[i].data) &&
			    !got.data.at == !things[i].data.at);
	}
}

static enum status find_notes(struct cx *cx, void *arg)
{
	return db_run(cx, &thing_find, NULL, NULL, arg);
}

static void a_null_that_was_not_declared_is_broken(void **state)
{
	struct fixture *f = *state;

	add_thing(f, 1);
	assert_error(f, db_read(f->scratch.db, &f->cx, find_notes, NULL), BROKEN, "db.statement");
}

static void a_text_with_a_nul_is_broken(void **state)
{
	struct fixture *f = *state;
	struct thing thing = { .id = 1, .name = STR("a\0b") };

	assert_error(f, db_write(f->scratch.db, &f->cx, add, &thing), BROKEN, "db.statement");
}

static const struct db_statement two_rows = {
	.name = "two_rows",
	.module = "test",
	.sqlite = "SELECT 1 UNION ALL SELECT 2",
	.postgres = "SELECT 1 UNION ALL SELECT 2",
	.out = TYPES(DB_INT),
	.out_count = 1,
	.number = DB_UNCACHED,
};

static void read_int(struct cx *cx, const struct db_value *row, void *to)
{
	(void)cx;
	*(int64_t *)to = row[0].number;
}

static enum status load_two(struct cx *cx, void *arg)
{
	return db_run_one(cx, &two_rows, NULL, read_int, arg);
}

static void two_rows_where_one_is_expected_are_broken(void **state)
{
	struct fixture *f = *state;
	int64_t number;

	assert_error(f, db_read(f->scratch.db, &f->cx, load_two, &number), BROKEN, "db.two_rows");
}

static void a_taken_key_is_a_conflict(void **state)
{
	struct fixture *f = *state;
	struct thing same_id = { .id = 1, .name = STR("other") },
		     same_name = { .id = 2, .name = STR("1") };

	add_thing(f, 1);
	assert_error(f, db_write(f->scratch.db, &f->cx, add, &same_id), CONFLICT, "db.duplicate");
	assert_error(f, db_write(f->scratch.db, &f->cx, add, &same_name), CONFLICT, "db.duplicate");
}

static void what_the_engine_says_of_an_error_names_no_values(void **state)
{
	struct fixture *f = *state;
	struct thing thing = { .id = 1, .name = STR("Hồng Nhung") };

	assert_ok(f, db_write(f->scratch.db, &f->cx, add, &thing));
	thing.id = 2;
	assert_int_equal(db_write(f->scratch.db, &f->cx, add, &thing), CONFLICT);
	assert_true(f->cx.error.detail.len > 0);
	assert_false(str_contains(f->cx.error.detail, thing.name));
}

static enum status forgive(struct cx *cx, void *arg)
{
	struct thing *things = arg;

	if (add(cx, &things[0]) != OK)
		cx->error = (struct error){};
	return add(cx, &things[1]) == OK ? OK : OK;
}

static void an_engine_error_ends_the_unit_even_when_it_is_forgiven(void **state)
{
	struct fixture *f = *state;
	struct thing things[] = { { .id = 1, .name = STR("x") }, { .id = 2, .name = STR("y") } };

	add_thing(f, 1);
	assert_int_equal(db_write(f->scratch.db, &f->cx, forgive, things), CONFLICT);
	assert_false(exists(f, 2));
}

static void a_reading_unit_cannot_write(void **state)
{
	struct fixture *f = *state;
	struct thing thing = { .id = 1, .name = STR("x") };

	assert_int_equal(db_read(f->scratch.db, &f->cx, add, &thing), BROKEN);
	assert_false((cx_retry(&f->cx), exists(f, 1)));
}

static enum status move(struct cx *cx, void *arg)
{
	const struct thing *thing = arg;

	return db_run_write(cx, &thing_move,
			    (struct db_value[]){ db_int(thing->id), db_int(thing->version) });
}

static void the_second_of_two_writers_on_one_version_meets_a_conflict(void **state)
{
	struct fixture *f = *state;
	struct thing thing = { .id = 1, .version = 1 };

	add_thing(f, 1);
	assert_ok(f, db_write(f->scratch.db, &f->cx, move, &thing));
	assert_int_equal(db_write(f->scratch.db, &f->cx, move, &thing), CONFLICT);
	assert_int_equal(f->cx.error.status, OK);
}

static void a_trial_leaves_nothing(void **state)
{
	struct fixture *f = *state;
	struct thing thing = { .id = 1, .name = STR("x") };

	assert_ok(f, db_try(f->scratch.db, &f->cx, add, &thing));
	assert_false(exists(f, 1));
}

static void a_failed_unit_leaves_nothing(void **state)
{
	struct fixture *f = *state;
	struct thing thing = { .id = 1, .name = STR("x") };

	assert_error(f, db_write(f->scratch.db, &f->cx, add_and_fail, &thing), REFUSED,
		     "test.refused");
	assert_false(exists(f, 1));
}

static void statements_that_are_not_what_they_declare_are_found(void **state)
{
	struct fixture *f = *state;
	enum status status = db_check_statements(&f->cx, f->scratch.db);

	/* All of them are right but thing_find, whose lie about NULL only a row can show. */
	assert_ok(f, status);
	thing_find_out[1] = DB_INT;
	status = db_check_statements(&f->cx, f->scratch.db);
	thing_find_out[1] = DB_TEXT;
	assert_error(f, status, BROKEN, "db.statement");
}

/* ---- images ---- */

static enum status keep(struct cx *cx, void *arg)
{
	struct str *ret_changes = arg;

	TRY(db_run_write(
		cx, &kept_add,
		(struct db_value[]){ db_text(STR("a\"")), db_int(7), db_bytes(STR("\x01\xfe")) }));
	TRY(db_run_any(cx, &kept_remove, (struct db_value[]){ db_text(STR("a\"")) }, NULL));
	assert_int_equal(cx->change_count, 2);
	*ret_changes = str_copy(cx->arena, buf_str(&cx->changes));
	cx->changes.len = 0;
	cx->change_count = 0;
	return OK;
}

static void changes_of_a_journalled_table_leave_canonical_images(void **state)
{
	struct fixture *f = *state;
	struct str changes = {};

	assert_ok(f, db_write(f->scratch.db, &f->cx, keep, &changes));
	assert_string_equal(changes.at,
			    "{\"key\":\"a\\\":7\",\"row\":{\"id\":\"7\",\"name\":\"01fe\","
			    "\"part\":\"a\\\"\",\"weight\":null},\"table\":\"kept\"},"
			    "{\"key\":\"a\\\":7\",\"row\":null,\"table\":\"kept\"}");
}

static enum status keep_unseen(struct cx *cx, void *arg)
{
	(void)arg;
	return db_run_write(cx, &kept_add,
			    (struct db_value[]){ db_text(STR("a")), db_int(1), db_bytes(STR("")) });
}

static enum status count_kept(struct cx *cx, void *arg)
{
	int64_t *count = arg;
	struct db_rows rows;

	TRY(db_run_many(cx, &kept_scan,
			(struct db_value[]){ db_text(STR("")), db_int(INT64_MIN), db_int(10) },
			&(struct db_reader){ read_int, sizeof(int64_t) }, &rows));
	*count = (int64_t)rows.n;
	return OK;
}

static void a_change_that_no_journal_row_took_is_not_committed(void **state)
{
	struct fixture *f = *state;
	int64_t count;
	enum status status = db_write(f->scratch.db, &f->cx, keep_unseen, NULL);

	assert_int_equal(f->cx.change_count, 0);
	assert_error(f, status, BROKEN, "db.unjournalled");
	assert_ok(f, db_read(f->scratch.db, &f->cx, count_kept, &count));
	assert_int_equal(count, 0);
}

/* In a process of its own, because it dies of it. */
static void a_change_that_no_journal_row_took_ends_the_process_in_tests(void **state)
{
	struct fixture *f = *state;
	pid_t child = fork();

	if (child == 0) {
		signal(SIGABRT, SIG_DFL);
		setenv("MOTCUA_STRICT", "1", 1);
		if (!freopen("/dev/null", "w", stderr) || fixture_start(f) != OK)
			_exit(2);
		_exit(db_write(f->scratch.db, &f->cx, keep_unseen, NULL) == OK);
	}
	int status;

	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT);
}

/* ---- notes of reads ---- */

static enum status show(struct cx *cx, void *arg)
{
	(void)arg;
	cx_note_read(cx, 42, 7, "test");
	return OK;
}

static enum status note_as_thing(struct cx *cx, const struct read_note *notes)
{
	struct thing thing = { .id = notes->person,
			       .name = STR("note"),
			       .version = notes->dossier };

	return add(cx, &thing);
}

static enum status refuse_note(struct cx *cx, const struct read_note *notes)
{
	(void)notes;
	return FAIL(cx, REFUSED, "test.refused", "Refused.");
}

static void what_was_shown_is_noted_before_the_unit_is_complete(void **state)
{
	struct fixture *f = *state;

	db_set_hooks(&(struct db_hooks){ .write_reads = note_as_thing });
	assert_ok(f, db_read(f->scratch.db, &f->cx, show, NULL));
	assert_true(exists(f, 42));
	assert_null(f->cx.reads);
}

static void what_a_write_shows_is_noted_in_its_transaction(void **state)
{
	struct fixture *f = *state;

	db_set_hooks(&(struct db_hooks){ .write_reads = note_as_thing });
	assert_ok(f, db_write(f->scratch.db, &f->cx, show, NULL));
	assert_true(exists(f, 42));
}

static void a_read_that_cannot_be_noted_fails(void **state)
{
	struct fixture *f = *state;

	db_set_hooks(&(struct db_hooks){ .write_reads = refuse_note });
	assert_error(f, db_read(f->scratch.db, &f->cx, show, NULL), REFUSED, "test.refused");
	db_set_hooks(&(struct db_hooks){});
	assert_error(f, db_read(f->scratch.db, &f->cx, show, NULL), BROKEN, "db.unnoted");
}

/* ---- opening and migrations ---- */

static enum status look_for_half(struct cx *cx, void *arg)
{
	(void)arg;
	return cx->tx->engine->script(cx, cx->tx, "SELECT id FROM half");
}

static void a_migration_that_fails_leaves_nothing_and_stops_the_rest(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(f->migrated, BROKEN);
	assert_int_equal(f->applied, 2);
	assert_int_equal(db_read(f->scratch.db, &f->cx, look_for_half, NULL), BROKEN);
	cx_retry(&f->cx);
	assert_int_equal(db_migrate(&f->cx, f->scratch.db, &f->applied), BROKEN);
	assert_int_equal(f->applied, 0);
}

static enum status pretend_newer(struct cx *cx, void *arg)
{
	(void)arg;
	return cx->tx->engine->script(
		cx, cx->tx, "INSERT INTO db_migration (name, applied_us) VALUES ('9999-later', 1)");
}

static void a_schema_of_a_newer_binary_is_refused(void **state)
{
	struct fixture *f = *state;
	struct db_options options = { .where = f->scratch.where };

	assert_ok(f, db_write(f->scratch.db, &f->cx, pretend_newer, NULL));
	db_close(f->scratch.db);
	f->scratch.db = NULL;
	assert_error(f, db_open(&f->cx, &options, &f->scratch.db), BROKEN, "db.newer");
}

static void what_was_written_is_there_after_opening_again(void **state)
{
	struct fixture *f = *state;
	struct db_options options = { .where = f->scratch.where };

	add_thing(f, 1);
	db_close(f->scratch.db);
	f->scratch.db = NULL;
	assert_ok(f, db_open(&f->cx, &options, &f->scratch.db));
	assert_true(exists(f, 1));
}

static void a_data_directory_has_one_owner(void **state)
{
	struct fixture *f = *state;
	struct db_options options = { .where = f->scratch.where };
	struct db *other;

	if (db_kind(f->scratch.db) != DB_SQLITE)
		skip();
	assert_int_equal(db_open(&f->cx, &options, &other), CONFLICT);
	assert_true(str_equal(f->cx.error.args[0], str_format(f->arena, "%d", (int)getpid())));
	assert_error(f, CONFLICT, CONFLICT, "db.owned");
}

static void a_database_that_is_not_there_is_not_made_unasked(void **state)
{
	struct fixture *f = *state;
	struct db_options options = { .where = "/nonexistent/motcua" };
	struct db *other;

	assert_error(f, db_open(&f->cx, &options, &other), BROKEN, "db.directory");
	options.where = "postgresql:///none?host=/nonexistent";
	assert_error(f, db_open(&f->cx, &options, &other), UNAVAILABLE, "db.unreachable");
}

int main(void)
{
#define CASE(name) cmocka_unit_test_setup_teardown(name, fixture_open, fixture_close)
	const struct CMUnitTest tests[] = {
		CASE(a_write_is_seen_by_the_next_read),
		CASE(values_come_back_as_they_were),
		CASE(a_null_that_was_not_declared_is_broken),
		CASE(a_text_with_a_nul_is_broken),
		CASE(two_rows_where_one_is_expected_are_broken),
		CASE(a_taken_key_is_a_conflict),
		CASE(what_the_engine_says_of_an_error_names_no_values),
		CASE(an_engine_error_ends_the_unit_even_when_it_is_forgiven),
		CASE(a_reading_unit_cannot_write),
		CASE(the_second_of_two_writers_on_one_version_meets_a_conflict),
		CASE(a_trial_leaves_nothing),
		CASE(a_failed_unit_leaves_nothing),
		CASE(statements_that_are_not_what_they_declare_are_found),
		CASE(changes_of_a_journalled_table_leave_canonical_images),
		CASE(a_change_that_no_journal_row_took_is_not_committed),
		cmocka_unit_test_setup_teardown(
			a_change_that_no_journal_row_took_ends_the_process_in_tests, fixture_make,
			fixture_close),
		CASE(what_was_shown_is_noted_before_the_unit_is_complete),
		CASE(what_a_write_shows_is_noted_in_its_transaction),
		CASE(a_read_that_cannot_be_noted_fails),
		CASE(a_migration_that_fails_leaves_nothing_and_stops_the_rest),
		CASE(a_schema_of_a_newer_binary_is_refused),
		CASE(what_was_written_is_there_after_opening_again),
		CASE(a_data_directory_has_one_owner),
		CASE(a_database_that_is_not_there_is_not_made_unasked),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
