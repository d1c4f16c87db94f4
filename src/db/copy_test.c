/* db_copy: the state of one moment, while others write. SQLite's; PostgreSQL has pg_dump. */
#include "db/tables_test.h"

#include <sys/stat.h>
#include <unistd.h>

#define THINGS 12
#define THING_BYTES (1024 * 1024) /* so that the copy takes several steps */

struct copying {
	struct fixture *f;
	char path[600];
	int64_t steps;
	bool give_up;
};

/* Another person's unit commits between two steps of the copy. */
static bool write_between(void *arg, int64_t done, int64_t all)
{
	struct copying *copying = arg;
	struct arena *arena = arena_open();
	struct thing thing = { .id = 1000 + copying->steps++, .version = 1 };
	struct cx cx;

	cx_init(&cx, arena, clock_now_us());
	thing.name = str_format(arena, "late %d", (int)thing.id);
	assert_true(done > 0 && done < all);
	assert_int_equal(db_write(copying->f->scratch.db, &cx, add, &thing), OK);
	arena_close(arena);
	/* A copy that began anew with every commit would never end. */
	return !copying->give_up && copying->steps < 100;
}

static enum status copy(struct cx *cx, void *arg)
{
	struct copying *copying = arg;

	return db_copy(cx, copying->path, &(const struct db_copying){ write_between, copying });
}

static int open_filled(void **state)
{
	if (fixture_open(state) != 0)
		return -1;
	struct fixture *f = *state;
	char *bytes = arena_take(f->arena, THING_BYTES);

	for (int64_t id = 1; id <= THINGS; id++) {
		struct thing thing = { .id = id,
				       .name = str_format(f->arena, "%d", (int)id),
				       .data = { bytes, THING_BYTES } };

		assert_ok(f, db_write(f->scratch.db, &f->cx, add, &thing));
	}
	return 0;
}

static void skip_on_postgresql(struct fixture *f)
{
	if (db_kind(f->scratch.db) == DB_POSTGRES)
		skip();
}

static void a_copy_holds_what_its_unit_saw_while_others_write(void **state)
{
	struct fixture *f = *state;
	struct copying copying = { .f = f };
	struct fixture second = { .arena = f->arena, .cx = f->cx };
	char folder[560];

	skip_on_postgresql(f);
	snprintf(folder, sizeof(folder), "%s.copy", f->scratch.where);
	snprintf(copying.path, sizeof(copying.path), "%s/motcua.db", folder);
	mkdir(folder, 0700);
	assert_ok(f, db_read(f->scratch.db, &f->cx, copy, &copying));
	assert_true(copying.steps > 1);
	assert_true(exists(f, 1000));
	snprintf(second.scratch.where, sizeof(second.scratch.where), "%s", folder);
	assert_ok(&second,
		  db_open(&second.cx, &(struct db_options){ .where = folder }, &second.scratch.db));
	for (int64_t id = 1; id <= THINGS; id++)
		assert_true(exists(&second, id));
	assert_false(exists(&second, 1000));
	scratch_close(&second.scratch);
}

static void a_copy_can_be_given_up(void **state)
{
	struct fixture *f = *state;
	struct copying copying = { .f = f, .give_up = true };

	skip_on_postgresql(f);
	snprintf(copying.path, sizeof(copying.path), "%s/half.db", f->scratch.where);
	assert_error(f, db_read(f->scratch.db, &f->cx, copy, &copying), UNAVAILABLE, "db.stopped");
	assert_int_equal(copying.steps, 1);
	add_thing(f, 500); /* and the database goes on */
	unlink(copying.path);
}

static void a_copy_that_cannot_be_written_is_broken(void **state)
{
	struct fixture *f = *state;
	struct copying copying = { .f = f, .path = "/nowhere/motcua.db" };

	skip_on_postgresql(f);
	assert_error(f, db_read(f->scratch.db, &f->cx, copy, &copying), BROKEN, "db.copy");
	assert_true(exists(f, 1));
}

#define CASE(name) cmocka_unit_test_setup_teardown(name, open_filled, fixture_close)

int main(void)
{
	const struct CMUnitTest tests[] = {
		CASE(a_copy_holds_what_its_unit_saw_while_others_write),
		CASE(a_copy_can_be_given_up),
		CASE(a_copy_that_cannot_be_written_is_broken),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
