#include "base/text.h"
#include "db/engine.h"

/* Any number will do, as long as every binary takes the same. */
#define LOCK_KEY "7237461001"

static const enum db_type text_types[] = { DB_TEXT };
static const enum db_type int_types[] = { DB_INT };
static const enum db_type applied_types[] = { DB_TEXT, DB_INT };

static const struct db_statement table_exists = {
	.name = "db_migration_exists",
	.module = "db",
	.sqlite = "SELECT count(*) FROM sqlite_schema WHERE name = 'db_migration'",
	.postgres =
		"SELECT count(*) FROM pg_catalog.pg_class WHERE oid = to_regclass('db_migration')",
	.out = int_types,
	.out_count = 1,
	.number = DB_UNCACHED,
};

static const struct db_statement names_find = {
	.name = "db_migration_find",
	.module = "db",
	.sqlite = "SELECT name FROM db_migration ORDER BY name",
	.postgres = "SELECT name FROM db_migration ORDER BY name",
	.out = text_types,
	.out_count = 1,
	.number = DB_UNCACHED,
};

static const struct db_statement applied_add = {
	.name = "db_migration_add",
	.module = "db",
	.sqlite = "INSERT INTO db_migration (name, applied_us) VALUES (?1, ?2)",
	.postgres = "INSERT INTO db_migration (name, applied_us) VALUES ($1, $2)",
	.in = applied_types,
	.in_count = 2,
	.writes = true,
	.number = DB_UNCACHED,
};

static const char *const make_table[] = {
	[DB_SQLITE] =
		"CREATE TABLE db_migration (name TEXT PRIMARY KEY, applied_us INTEGER NOT NULL)"
		" STRICT, WITHOUT ROWID",
	[DB_POSTGRES] = "CREATE TABLE db_migration (name TEXT COLLATE \"C\" PRIMARY KEY,"
			" applied_us BIGINT NOT NULL)",
};

static void read_count(struct cx *cx, const struct db_value *row, void *to)
{
	(void)cx;
	*(int64_t *)to = row[0].number;
}

static void read_name(struct cx *cx, const struct db_value *row, void *to)
{
	*(struct str *)to = db_as_str(cx, &row[0]);
}

struct names {
	const struct str *at;
	size_t n;
	bool table; /* there is one to write them to */
};

static enum status find_applied(struct cx *cx, struct names *ret_names)
{
	const struct db_reader reader = { read_name, sizeof(struct str) };
	struct db_rows rows = {};
	int64_t count;

	TRY(db_run_one(cx, &table_exists, NULL, read_count, &count));
	if (count)
		TRY(db_run_many(cx, &names_find, NULL, &reader, &rows));
	*ret_names = (struct names){ rows.at, rows.n, count > 0 };
	return OK;
}

static bool is_applied(const struct names *names, const char *name)
{
	for (size_t i = 0; i < names->n; i++) {
		if (str_is(names->at[i], name))
			return true;
	}
	return false;
}

static bool is_known(struct str name)
{
	for (int i = 0; i < db_migration_count; i++) {
		if (str_is(name, db_migrations[i].name))
			return true;
	}
	return false;
}

enum status migrate_check(struct cx *cx, void *arg)
{
	struct names names;

	(void)arg;
	TRY(find_applied(cx, &names));
	for (size_t i = 0; i < names.n; i++) {
		if (!is_known(names.at[i]))
			return FAIL_WITH(cx, BROKEN, "db.newer",
					 N_("The database was changed by a newer version (%1)."
					    " Install that version."),
					 names.at[i]);
	}
	return OK;
}

const char *db_schema(void)
{
	return db_migration_count ? db_migrations[db_migration_count - 1].name : "";
}

struct step {
	const struct db_migration *migration;
	bool applied;
};

static enum status apply(struct cx *cx, void *arg)
{
	struct step *step = arg;
	struct db_tx *tx = cx->tx;
	enum db_kind kind = db_kind(tx->db);
	struct names names;

	step->applied = false;
	tx->patient = true;
	if (kind == DB_POSTGRES)
		TRY(tx->engine->script(cx, tx, "SELECT pg_advisory_xact_lock(" LOCK_KEY ")"));
	TRY(find_applied(cx, &names));
	if (is_applied(&names, step->migration->name))
		return OK;
	if (!names.table)
		TRY(tx->engine->script(cx, tx, make_table[kind]));
	TRY(tx->engine->script(
		cx, tx, kind == DB_SQLITE ? step->migration->sqlite : step->migration->postgres));
	step->applied = true;
	return db_run(
		cx, &applied_add,
		(struct db_value[]){ db_text(str_from(step->migration->name)), db_int(cx->now_us) },
		NULL, NULL);
}

enum status db_migrate(struct cx *cx, struct db *db, int *ret_applied)
{
	*ret_applied = 0;
	for (int i = 0; i < db_migration_count; i++) {
		struct step step = { .migration = &db_migrations[i] };

		TRY(db_write(db, cx, apply, &step));
		*ret_applied += step.applied;
	}
	return OK;
}

/* ---- statements ---- */

static enum status check_all(struct cx *cx, void *arg)
{
	(void)arg;
	for (int i = 0; i < db_statement_count; i++) {
		assert(db_statements[i]->number == i);
		TRY(cx->tx->engine->check(cx, cx->tx, db_statements[i]));
	}
	return OK;
}

enum status db_check_statements(struct cx *cx, struct db *db)
{
	return db_read(db, cx, check_all, NULL);
}
