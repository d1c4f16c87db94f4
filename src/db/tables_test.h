/*
 * A small schema for the tests of db/, in place of the binary's: written by hand, so that these
 * tests need neither sqlpack nor any other module.
 */
#ifndef DB_TABLES_TEST_H
#define DB_TABLES_TEST_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/log.h"
#include "db/engine.h"
#include "db/scratch.h"

#define TYPES(...)             \
	(const enum db_type[]) \
	{                      \
		__VA_ARGS__    \
	}

/* thing(id, name, version, note?, data?), unique name, not journalled */
extern const struct db_statement thing_add, thing_load, thing_find, thing_move, thing_count;
/* kept(part, id, name), key (part, id), journalled */
extern const struct db_statement kept_add, kept_remove, kept_scan;

enum { ADD, LOAD, FIND, MOVE, COUNT, KEPT_ADD, KEPT_REMOVE, KEPT_SCAN };

const struct db_statement thing_add = {
	.name = "thing_add",
	.module = "test",
	.sqlite = "INSERT INTO thing (id, name, version, note, data) VALUES (?1, ?2, ?3, ?4, ?5)",
	.postgres = "INSERT INTO thing (id, name, version, note, data) VALUES ($1, $2, $3, $4, $5)",
	.in = TYPES(DB_INT, DB_TEXT, DB_INT, DB_TEXT | DB_MAYBE, DB_BYTES | DB_MAYBE),
	.in_count = 5,
	.writes = true,
	.number = ADD,
};

const struct db_statement thing_load = {
	.name = "thing_load",
	.module = "test",
	.sqlite = "SELECT id, name, version, note, data FROM thing WHERE id = ?1",
	.postgres = "SELECT id, name, version, note, data FROM thing WHERE id = $1",
	.in = TYPES(DB_INT),
	.in_count = 1,
	.out = TYPES(DB_INT, DB_TEXT, DB_INT, DB_TEXT | DB_MAYBE, DB_BYTES | DB_MAYBE),
	.out_count = 5,
	.number = LOAD,
};

/* Declares a note that is never NULL, which is not true. Tests lie more. */
static enum db_type thing_find_out[] = { DB_INT, DB_TEXT };

const struct db_statement thing_find = {
	.name = "thing_find",
	.module = "test",
	.sqlite = "SELECT id, note FROM thing ORDER BY id",
	.postgres = "SELECT id, note FROM thing ORDER BY id",
	.out = thing_find_out,
	.out_count = 2,
	.number = FIND,
};

const struct db_statement thing_move = {
	.name = "thing_move",
	.module = "test",
	.sqlite = "UPDATE thing SET version = version + 1 WHERE id = ?1 AND version = ?2",
	.postgres = "UPDATE thing SET version = version + 1 WHERE id = $1 AND version = $2",
	.in = TYPES(DB_INT, DB_INT),
	.in_count = 2,
	.writes = true,
	.number = MOVE,
};

const struct db_statement thing_count = {
	.name = "thing_count",
	.module = "test",
	.sqlite = "SELECT count(*) FROM thing",
	.postgres = "SELECT count(*) FROM thing",
	.out = TYPES(DB_INT),
	.out_count = 1,
	.number = COUNT,
};

const struct db_statement kept_add = {
	.name = "kept_add",
	.module = "test",
	.sqlite = "INSERT INTO kept (part, id, name, weight) VALUES (?1, ?2, ?3, NULL)"
		  " RETURNING kept.part, kept.id, kept.name, kept.weight",
	.postgres = "INSERT INTO kept (part, id, name, weight) VALUES ($1, $2, $3, NULL)"
		    " RETURNING kept.part, kept.id, kept.name, kept.weight",
	.in = TYPES(DB_TEXT, DB_INT, DB_BYTES),
	.in_count = 3,
	.out = TYPES(DB_TEXT, DB_INT, DB_BYTES, DB_INT | DB_MAYBE),
	.out_count = 4,
	.writes = true,
	.table = &db_tables[0],
	.number = KEPT_ADD,
};

const struct db_statement kept_remove = {
	.name = "kept_remove",
	.module = "test",
	.sqlite = "DELETE FROM kept WHERE part = ?1 RETURNING kept.part, kept.id",
	.postgres = "DELETE FROM kept WHERE part = $1 RETURNING kept.part, kept.id",
	.in = TYPES(DB_TEXT),
	.in_count = 1,
	.out = TYPES(DB_TEXT, DB_INT),
	.out_count = 2,
	.writes = true,
	.removes = true,
	.table = &db_tables[0],
	.number = KEPT_REMOVE,
};

const struct db_statement kept_scan = {
	.name = "kept_scan",
	.module = "test",
	.sqlite = "SELECT part, id, name, weight FROM kept WHERE (part, id) > (?1, ?2)"
		  " ORDER BY part, id LIMIT ?3",
	.postgres = "SELECT part, id, name, weight FROM kept WHERE (part, id) > ($1, $2)"
		    " ORDER BY part, id LIMIT $3",
	.in = TYPES(DB_TEXT, DB_INT, DB_INT),
	.in_count = 3,
	.out = TYPES(DB_TEXT, DB_INT, DB_BYTES, DB_INT | DB_MAYBE),
	.out_count = 4,
	.number = KEPT_SCAN,
};

const struct db_statement *const db_statements[] = {
	&thing_add,   &thing_load, &thing_find,  &thing_move,
	&thing_count, &kept_add,   &kept_remove, &kept_scan,
};
const int db_statement_count = sizeof(db_statements) / sizeof(*db_statements);

static struct str kept_image(struct cx *cx, const struct db_value *row, struct str *ret_key)
{
	return db_table_image(&db_tables[0], cx, row, ret_key);
}

const struct db_table db_tables[] = {
	{
		.name = "kept",
		.module = "test",
		.journalled = true,
		.columns = (const char *const[]){ "part", "id", "name", "weight" },
		.order = (const int[]){ 1, 2, 0, 3 },
		.column_count = 4,
		.key_count = 2,
		.scan = &kept_scan,
		.image = kept_image,
	},
};
const int db_table_count = 1;

/* The last one cannot work: see migrations in db_test.c. */
const struct db_migration db_migrations[] = {
	{
		.name = "0010-thing",
		.sqlite = "CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE,"
			  " version INTEGER NOT NULL, note TEXT, data BLOB) STRICT;",
		.postgres = "CREATE TABLE thing (id BIGINT PRIMARY KEY, name TEXT NOT NULL UNIQUE,"
			    " version BIGINT NOT NULL, note TEXT, data BYTEA);",
	},
	{
		.name = "0020-kept",
		.sqlite = "CREATE TABLE kept (part TEXT NOT NULL, id INTEGER NOT NULL,"
			  " name BLOB NOT NULL, weight INTEGER, PRIMARY KEY (part, id))"
			  " STRICT, WITHOUT ROWID;",
		.postgres = "CREATE TABLE kept (part TEXT NOT NULL, id BIGINT NOT NULL,"
			    " name BYTEA NOT NULL, weight BIGINT, PRIMARY KEY (part, id));",
	},
	{
		.name = "0030-wrong",
		.sqlite = "CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT; CREATE NONSENSE;",
		.postgres = "CREATE TABLE half (id BIGINT PRIMARY KEY); CREATE NONSENSE;",
	},
};
const int db_migration_count = 3;

/* ---- a database for each case ---- */

struct fixture {
	struct arena *arena;
	struct cx cx;
	struct scratch scratch;
	int applied;
	enum status migrated;
};

/* A database that is there, but not open. */
static inline int fixture_make(void **state)
{
	struct fixture *f = calloc(1, sizeof(*f));

	log_set_level(LOG_ERROR);
	unsetenv("MOTCUA_STRICT");
	f->arena = arena_open();
	cx_init(&f->cx, f->arena, clock_now_us());
	*state = f;
	return scratch_make(&f->cx, &f->scratch) == OK ? 0 : -1;
}

static inline enum status fixture_start(struct fixture *f)
{
	struct db_options options = { .where = f->scratch.where, .create = true };

	TRY(db_open(&f->cx, &options, &f->scratch.db));
	f->migrated = db_migrate(&f->cx, f->scratch.db, &f->applied);
	cx_retry(&f->cx);
	return OK;
}

static inline int fixture_open(void **state)
{
	if (fixture_make(state) != 0)
		return -1;
	return fixture_start(*state) == OK ? 0 : -1;
}

static inline int fixture_close(void **state)
{
	struct fixture *f = *state;

	db_set_hooks(&(struct db_hooks){});
	scratch_close(&f->scratch);
	arena_close(f->arena);
	free(f);
	return 0;
}

static inline void assert_ok(struct fixture *f, enum status status)
{
	if (status != OK)
		print_message("%s: %.*s\n", f->cx.error.code ? f->cx.error.code : "?",
			      STR_ARG(f->cx.error.detail));
	assert_int_equal(status, OK);
}

static inline void assert_error(struct fixture *f, enum status got, enum status status,
				const char *code)
{
	assert_int_equal(got, status);
	assert_non_null(f->cx.error.code);
	assert_string_equal(f->cx.error.code, code);
	cx_retry(&f->cx);
}

/* ---- units ---- */

struct thing {
	int64_t id, version;
	struct str name, note, data;
};

static inline enum status add(struct cx *cx, void *arg)
{
	const struct thing *thing = arg;

	return db_run_write(cx, &thing_add,
			    (struct db_value[]){ db_int(thing->id), db_text(thing->name),
						 db_int(thing->version), db_maybe_text(thing->note),
						 db_maybe_bytes(thing->data) });
}

static inline void read_thing(struct cx *cx, const struct db_value *row, void *to)
{
	*(struct thing *)to = (struct thing){ .id = row[0].number,
					      .name = db_as_str(cx, &row[1]),
					      .version = row[2].number,
					      .note = db_as_str(cx, &row[3]),
					      .data = db_as_str(cx, &row[4]) };
}

static inline enum status load(struct cx *cx, void *arg)
{
	struct thing *thing = arg;

	return db_run_one(cx, &thing_load, (struct db_value[]){ db_int(thing->id) }, read_thing,
			  thing);
}

static inline bool exists(struct fixture *f, int64_t id)
{
	struct thing thing = { .id = id };
	enum status status = db_read(f->scratch.db, &f->cx, load, &thing);

	assert_true(status == OK || status == NOT_FOUND);
	return status == OK;
}

static inline void add_thing(struct fixture *f, int64_t id)
{
	struct thing thing = { .id = id,
			       .name = str_format(f->arena, "%d", (int)id),
			       .version = 1 };

	assert_ok(f, db_write(f->scratch.db, &f->cx, add, &thing));
}

#endif
