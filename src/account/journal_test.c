/*
 * The journal takes every change, gives dense positions, and its check finds damage. It stands here
 * and not in journal/ because it needs a journalled table.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

#include "account/account.h"
#include "account/account.sql.h"
#include "base/json.h"
#include "db/scratch.h"
#include "journal/journal.h"

static struct arena *arena;
static struct scratch scratch;
static int64_t area_id;

static enum status make_area(struct cx *cx, void *arg)
{
	(void)arg;
	cx->actor = (struct actor){ .kind = ACTOR_SYSTEM, .account = 7, .office = 8 };
	return area_add(cx,
			&(struct area){ .code = STR("48"),
					.kind = STR("province"),
					.name = STR("Đà Nẵng") },
			STR("2025-07-01"), &area_id);
}

static enum status run(unit_fn unit, void *arg, bool writes)
{
	struct cx cx;

	cx_init(&cx, arena, clock_now_us());
	return writes ? db_write(scratch.db, &cx, unit, arg) : db_read(scratch.db, &cx, unit, arg);
}

/* A database of its own for each test: damage must not spread. */
static int set_up(void **state)
{
	struct cx cx;

	(void)state;
	arena = arena_open();
	cx_init(&cx, arena, clock_now_us());
	db_set_hooks(&(struct db_hooks){ .write_reads = journal_add_reads });
	if (scratch_open(&cx, &scratch) != OK)
		return -1;
	return run(make_area, NULL, true) == OK ? 0 : -1;
}

static int tear_down(void **state)
{
	(void)state;
	scratch_close(&scratch);
	arena_close(arena);
	return 0;
}

/* ---- appending ---- */

static enum status change_unseen(struct cx *cx, void *arg)
{
	(void)arg;
	return q_area_end(cx, area_id, STR("2026-01-01"), 0);
}

static void a_change_without_a_journal_row_is_not_committed(void **state)
{
	struct cx cx;

	(void)state;
	if (getenv("MOTCUA_STRICT"))
		skip(); /* there it ends the process, which db_test shows */
	cx_init(&cx, arena, clock_now_us());
	assert_int_equal(db_write(scratch.db, &cx, change_unseen, NULL), BROKEN);
}

static enum status look_at_row(struct cx *cx, void *arg)
{
	struct journal_rows rows;
	const struct json *body;

	(void)arg;
	TRY(journal_find_after(cx, 0, 10, &rows));
	assert_int_equal(rows.n, 1);
	const struct journal_row *row = &rows.at[0];
	struct hash leaf = journal_leaf(row->salt, row->body);

	assert_int_equal(row->position, 1);
	assert_true(str_is(row->kind, "area.added"));
	assert_true(row->account == 7 && row->office == 8 && row->subject == area_id);
	assert_int_equal(row->salt.len, 16);
	assert_true(str_equal(row->leaf, hash_str(&leaf)));
	TRY(json_parse(cx, row->body, &body));
	struct buf again = buf_in(cx->arena);

	json_write(&(struct json_out){ .to = &again }, body);
	assert_true(str_equal(buf_str(&again), row->body)); /* canonical */
	const struct json *change = json_item(json_get(body, "changes"), 0);

	assert_true(str_is(json_text(json_get(change, "table"), STR("")), "area"));
	assert_true(
		str_is(json_text(json_get(json_get(change, "row"), "name"), STR("")), "Đà Nẵng"));
	return OK;
}

static enum status sequence(struct cx *cx, void *arg)
{
	return journal_sequence(cx, 100, arg);
}

static void a_row_says_who_did_what_and_how_the_row_looked_afterwards(void **state)
{
	int64_t given = 0;

	(void)state;
	assert_int_equal(run(sequence, &given, true), OK);
	assert_int_equal(given, 1);
	assert_int_equal(run(look_at_row, NULL, false), OK);
}

static enum status append_many(struct cx *cx, void *arg)
{
	int64_t id = 0, *last = arg;

	for (int i = 0; i < 25; i++) {
		TRY(journal_append(cx,
				   &(struct journal_entry){ .kind = "test",
							    .subject_kind = "test",
							    .subject = 1,
							    .previous = id },
				   &id));
	}
	*last = id;
	return OK;
}

static enum status look_at_positions(struct cx *cx, void *arg)
{
	struct journal_rows rows;

	(void)arg;
	TRY(journal_find_after(cx, 0, 100, &rows));
	assert_int_equal(rows.n, 26);
	for (size_t i = 0; i < rows.n; i++)
		assert_int_equal(rows.at[i].position, i + 1);
	return OK;
}

static enum status look_at_chain(struct cx *cx, void *arg)
{
	struct journal_rows rows;

	TRY(journal_find_chain(cx, *(int64_t *)arg, 10, &rows));
	assert_int_equal(rows.n, 10);
	for (size_t i = 1; i < rows.n; i++)
		assert_true(rows.at[i].id < rows.at[i - 1].id);
	return OK;
}

static void positions_are_dense_whatever_the_batches(void **state)
{
	int64_t last, given = 1, total = 0;

	(void)state;
	assert_int_equal(run(append_many, &last, true), OK);
	for (; given; total += given)
		assert_int_equal(run(sequence, &given, true), OK);
	assert_int_equal(total, 26);
	assert_int_equal(run(look_at_positions, NULL, false), OK);
	assert_int_equal(run(look_at_chain, &last, false), OK);
}

/* ---- notes ---- */

/* Notes that look like the body around them. */
static const char *const notes[] = {
	"",
	"{\"reason\":\"two\\nlines\"}",
	"{\"reason\":\"\\\",\\\"office\\\":\\\"1\\\",\\\"note\\\":{}\"}",
	"{\"note\":{\"note\":\"x\"},\"office\":\"y\",\"subject\":\"z\"}",
};
#define NOTES (sizeof(notes) / sizeof(*notes))

static enum status append_notes(struct cx *cx, void *arg)
{
	int64_t *last = arg;

	for (size_t i = 0; i < NOTES; i++) {
		TRY(journal_append(cx,
				   &(struct journal_entry){ .kind = "test",
							    .subject_kind = "test",
							    .subject = 1,
							    .previous = *last,
							    .note = str_from(notes[i]) },
				   last));
	}
	return OK;
}

static enum status look_at_written_notes(struct cx *cx, void *arg)
{
	struct journal_rows rows;
	struct str note;

	TRY(journal_find_chain(cx, *(int64_t *)arg, NOTES, &rows));
	assert_int_equal(rows.n, NOTES);
	for (size_t i = 0; i < NOTES; i++) {
		const char *written = notes[NOTES - 1 - i];

		assert_int_equal(journal_note(cx, &rows.at[i], &note), OK);
		assert_true(str_is(note, *written ? written : "{}"));
	}
	struct journal_row erased = { .id = 1, .kind = STR("test") }, damaged = erased;

	assert_int_equal(journal_note(cx, &erased, &note), OK);
	assert_null(note.at);
	damaged.body = STR("{}");
	assert_int_equal(journal_note(cx, &damaged, &note), BROKEN);
	return OK;
}

static void a_note_comes_back_as_it_was_written_whatever_it_says(void **state)
{
	int64_t last = 0;

	(void)state;
	assert_int_equal(run(append_notes, &last, true), OK);
	assert_int_equal(run(look_at_written_notes, &last, false), OK);
}

/* ---- reading ---- */

static enum status read_somebody(struct cx *cx, void *arg)
{
	(void)arg;
	cx->actor.account = 5;
	cx_note_read(cx, 11, 12, "dossier");
	return OK;
}

static enum status look_at_notes(struct cx *cx, void *arg)
{
	struct journal_rows rows;

	(void)arg;
	TRY(journal_find_after(cx, 1, 10, &rows));
	assert_int_equal(rows.n, 1);
	assert_true(str_is(rows.at[0].kind, "read"));
	assert_true(rows.at[0].account == 5 && rows.at[0].subject == 11);
	return OK;
}

static void a_look_at_a_person_is_in_the_journal_when_the_answer_goes_out(void **state)
{
	int64_t given;

	(void)state;
	assert_int_equal(run(read_somebody, NULL, false), OK);
	assert_int_equal(run(sequence, &given, true), OK);
	assert_int_equal(run(look_at_notes, NULL, false), OK);
}

static enum status read_a_list(struct cx *cx, void *arg)
{
	(void)arg;
	cx->actor.account = 5;
	for (int64_t person = 21; person < 24; person++)
		cx_note_read(cx, person, person + 100, "list");
	return OK;
}

static enum status look_at_list_notes(struct cx *cx, void *arg)
{
	struct journal_readers readers;
	struct journal_rows rows;

	(void)arg;
	TRY(journal_find_after(cx, 1, 10, &rows));
	assert_int_equal(rows.n, 1);
	assert_true(rows.at[0].account == 5 && rows.at[0].subject == 5);
	for (int64_t person = 21; person < 24; person++) {
		TRY(journal_find_readers(cx, person, INT64_MAX, 10, &readers));
		assert_int_equal(readers.n, 1);
		assert_true(readers.at[0].account == 5 && readers.at[0].dossier == person + 100);
	}
	return OK;
}

static void a_list_of_people_is_one_row_that_each_of_them_finds(void **state)
{
	int64_t given;

	(void)state;
	assert_int_equal(run(read_a_list, NULL, false), OK);
	assert_int_equal(run(sequence, &given, true), OK);
	assert_int_equal(run(look_at_list_notes, NULL, false), OK);
}

/* ---- the check ---- */

static void remember(void *arg, struct str what)
{
	*(struct str *)arg = str_copy(arena, what);
}

static enum status check(struct cx *cx, void *arg)
{
	return journal_check(cx, arg);
}

static int64_t differences(struct str *ret_what)
{
	struct journal_check found = { .report = remember, .arg = ret_what };

	assert_int_equal(run(check, &found, false), OK);
	return found.differences;
}

/* Statements that no module has, in the places of statements that this program does not run. */
static enum status damage(struct cx *cx, void *arg)
{
	static int used;
	struct db_statement statement = { .name = "damage",
					  .module = "test",
					  .sqlite = arg,
					  .postgres = arg,
					  .writes = true,
					  .number = db_statement_count - 1 - used++ };

	return db_run_any(cx, &statement, NULL, NULL);
}

static void each_kind_of_damage_is_found_and_named(void **state)
{
	static const struct {
		char *sql;
		const char *named;
	} samples[] = {
		{ "UPDATE area SET name = 'Quảng Nam'", "differs" },
		{ "DELETE FROM area", "gone" },
		{ "UPDATE journal SET body = '{}'", "journal" },
		{ "UPDATE journal SET kind = 'area.ended'", "disagree" },
		{ "DELETE FROM journal", "journal" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(samples) / sizeof(*samples); i++) {
		struct str what = {};
		int64_t given;

		assert_int_equal(run(sequence, &given, true), OK);
		assert_int_equal(differences(&what), 0);
		assert_int_equal(run(damage, samples[i].sql, true), OK);
		assert_true(differences(&what) > 0);
		if (!str_contains(what, str_from(samples[i].named)))
			fail_msg("%s: %.*s", samples[i].sql, STR_ARG(what));
		tear_down(state);
		assert_int_equal(set_up(state), 0);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(a_change_without_a_journal_row_is_not_committed,
						set_up, tear_down),
		cmocka_unit_test_setup_teardown(
			a_row_says_who_did_what_and_how_the_row_looked_afterwards, set_up,
			tear_down),
		cmocka_unit_test_setup_teardown(positions_are_dense_whatever_the_batches, set_up,
						tear_down),
		cmocka_unit_test_setup_teardown(
			a_look_at_a_person_is_in_the_journal_when_the_answer_goes_out, set_up,
			tear_down),
		cmocka_unit_test_setup_teardown(
			a_note_comes_back_as_it_was_written_whatever_it_says, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_list_of_people_is_one_row_that_each_of_them_finds,
						set_up, tear_down),
		cmocka_unit_test_setup_teardown(each_kind_of_damage_is_found_and_named, set_up,
						tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
