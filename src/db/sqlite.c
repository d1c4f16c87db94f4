#include <errno.h>
#include <sqlite3.h>
#include <string.h>

#include "base/text.h"
#include "db/engine.h"

/* Control statements of a connection, beside those of the .sql files. */
enum control {
	BEGIN_READ,
	BEGIN_WRITE,
	COMMIT,
	ROLL_BACK,
	MARK,
	DROP_MARK,
	BACK_TO_MARK,
	CONTROLS
};

static const char *const control_text[CONTROLS] = {
	[BEGIN_READ] = "BEGIN",
	[BEGIN_WRITE] = "BEGIN IMMEDIATE",
	[COMMIT] = "COMMIT",
	[ROLL_BACK] = "ROLLBACK",
	[MARK] = "SAVEPOINT unit",
	[DROP_MARK] = "RELEASE unit",
	[BACK_TO_MARK] = "ROLLBACK TO unit",
};

struct sqlite_tx {
	struct db_tx tx;
	sqlite3 *connection;
	int cause; /* errno behind the last error of a step; sqlite3_system_errno does not say */
	sqlite3_stmt *control[CONTROLS];
	sqlite3_stmt *cache[]; /* by statement->number */
};

/*
 * One connection writes and checkpoints: releases before 3.51.3 can corrupt a WAL when two do so
 * at once. So readers are opened read-only and never checkpoint.
 */
static const char *const writer_settings = "PRAGMA page_size = 4096;"
					   "PRAGMA journal_mode = WAL;"
					   "PRAGMA synchronous = FULL;"
					   "PRAGMA foreign_keys = ON;"
					   "PRAGMA temp_store = MEMORY;"
					   "PRAGMA cache_size = -65536;"
					   "PRAGMA wal_autocheckpoint = 4000;"
					   "PRAGMA journal_size_limit = 67108864;"
					   "PRAGMA trusted_schema = OFF;";
static const char *const reader_settings = "PRAGMA query_only = ON;"
					   "PRAGMA temp_store = MEMORY;"
					   "PRAGMA cache_size = -16384;"
					   "PRAGMA mmap_size = 268435456;"
					   "PRAGMA wal_autocheckpoint = 0;"
					   "PRAGMA trusted_schema = OFF;";

#define BUSY_MS 5000

/* ---- errors ---- */

static enum trouble trouble_of(struct sqlite_tx *s, int code)
{
	bool full = s->cause == ENOSPC || s->cause == EDQUOT || s->cause == EFBIG;

	switch (code & 0xff) {
	case SQLITE_FULL:
		return TROUBLE_FULL;
	case SQLITE_IOERR:
		return full ? TROUBLE_FULL : TROUBLE_BROKEN;
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
		return TROUBLE_BUSY;
	case SQLITE_CONSTRAINT:
		return code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY ||
				       code == SQLITE_CONSTRAINT_ROWID
			       ? TROUBLE_DUPLICATE
			       : TROUBLE_BROKEN;
	default:
		return TROUBLE_BROKEN;
	}
}

static enum status fail(struct cx *cx, struct sqlite_tx *s, const char *what)
{
	int code = sqlite3_extended_errcode(s->connection);

	/* A full disk or an I/O error takes back the whole transaction, all marks included. */
	s->tx.gone = sqlite3_get_autocommit(s->connection) != 0;
	return db_fail(
		cx, &s->tx, trouble_of(s, code),
		str_format(cx->arena, "%s: %s (%d)", what, sqlite3_errmsg(s->connection), code));
}

/* ---- a connection ---- */

static void sqlite_close(struct db_tx *tx)
{
	struct sqlite_tx *s = (struct sqlite_tx *)tx;

	for (int i = 0; i < CONTROLS; i++)
		sqlite3_finalize(s->control[i]);
	for (int i = 0; i < db_statement_count; i++)
		sqlite3_finalize(s->cache[i]);
	sqlite3_close(s->connection);
	memory_give(s);
}

static enum status sqlite_open(struct cx *cx, const struct db *db, bool writes,
			       struct db_tx **ret_tx)
{
	size_t size_bytes =
		sizeof(struct sqlite_tx) + (size_t)db_statement_count * sizeof(sqlite3_stmt *);
	struct sqlite_tx *s = memory_take(size_bytes);
	int flags = writes ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;

	memset(s, 0, size_bytes);
	s->tx = (struct db_tx){ .engine = &sqlite_engine, .db = db, .writes = writes };
	if (writes && db->create)
		flags |= SQLITE_OPEN_CREATE;
	if (sqlite3_open_v2(db->where, &s->connection, flags | SQLITE_OPEN_NOMUTEX, NULL) !=
		    SQLITE_OK ||
	    sqlite3_extended_result_codes(s->connection, 1) != SQLITE_OK ||
	    sqlite3_busy_timeout(s->connection, BUSY_MS) != SQLITE_OK ||
	    sqlite3_exec(s->connection, writes ? writer_settings : reader_settings, NULL, NULL,
			 NULL) != SQLITE_OK) {
		enum status status = fail(cx, s, db->where);

		sqlite_close(&s->tx);
		return status;
	}
	*ret_tx = &s->tx;
	return OK;
}

static sqlite3_stmt *prepare(struct sqlite_tx *s, const char *text)
{
	sqlite3_stmt *prepared = NULL;

	sqlite3_prepare_v3(s->connection, text, -1, SQLITE_PREPARE_PERSISTENT, &prepared, NULL);
	return prepared;
}

static int step(struct sqlite_tx *s, sqlite3_stmt *prepared)
{
	errno = 0;
	int code = sqlite3_step(prepared);

	s->cause = code == SQLITE_ROW || code == SQLITE_DONE ? 0 : errno;
	return code;
}

static bool do_control(struct sqlite_tx *s, enum control control)
{
	if (!s->control[control])
		s->control[control] = prepare(s, control_text[control]);
	if (!s->control[control])
		return false;
	int code = step(s, s->control[control]);

	sqlite3_reset(s->control[control]);
	return code == SQLITE_DONE;
}

/* ---- transactions ---- */

static enum status sqlite_begin(struct cx *cx, struct db_tx *tx)
{
	struct sqlite_tx *s = (struct sqlite_tx *)tx;

	return do_control(s, tx->writes ? BEGIN_WRITE : BEGIN_READ) ? OK : fail(cx, s, "BEGIN");
}

static enum status sqlite_commit(struct cx *cx, struct db_tx *tx)
{
	struct sqlite_tx *s = (struct sqlite_tx *)tx;

	return do_control(s, COMMIT) ? OK : fail(cx, s, "COMMIT");
}

static void sqlite_roll_back(struct db_tx *tx)
{
	struct sqlite_tx *s = (struct sqlite_tx *)tx;

	if (!sqlite3_get_autocommit(s->connection))
		do_control(s, ROLL_BACK);
}

static enum status sqlite_mark(struct cx *cx, struct db_tx *tx)
{
	struct sqlite_tx *s = (struct sqlite_tx *)tx;

	return do_control(s, MARK) ? OK : fail(cx, s, "SAVEPOINT");
}

static enum status sqlite_drop_mark(struct cx *cx, struct db_tx *tx)
{
	struct sqlite_tx *s = (struct sqlite_tx *)tx;

	return do_control(s, DROP_MARK) ? OK : fail(cx, s, "RELEASE");
}

static void sqlite_back_to_mark(struct db_tx *tx)
{
	struct sqlite_tx *s = (struct sqlite_tx *)tx;

	if (!do_control(s, BACK_TO_MARK) || !do_control(s, DROP_MARK))
		tx->gone = true;
}

/* ---- statements ---- */

static sqlite3_stmt *prepared_of(struct sqlite_tx *s, const struct db_statement *statement)
{
	sqlite3_stmt **place = &s->cache[statement->number];

	assert(statement->number < db_statement_count);
	if (!*place)
		*place = prepare(s, statement->sqlite);
	return *place;
}

static int bind_value(sqlite3_stmt *prepared, int number, const struct db_value *value)
{
	if (value->null)
		return sqlite3_bind_null(prepared, number);
	if (value->type == DB_INT)
		return sqlite3_bind_int64(prepared, number, value->number);
	if (value->type == DB_TEXT)
		return sqlite3_bind_text64(prepared, number, value->bytes.at, value->bytes.len,
					   SQLITE_STATIC, SQLITE_UTF8);
	return sqlite3_bind_blob64(prepared, number, value->bytes.at, value->bytes.len,
				   SQLITE_STATIC);
}

/* False when the column is not of the declared type. */
static bool take_column(sqlite3_stmt *prepared, int i, enum db_type declared,
			struct db_value *value)
{
	static const int types[] = {
		[DB_INT] = SQLITE_INTEGER, [DB_TEXT] = SQLITE_TEXT, [DB_BYTES] = SQLITE_BLOB
	};
	int type = sqlite3_column_type(prepared, i);

	*value = (struct db_value){ .type = declared & ~DB_MAYBE, .null = type == SQLITE_NULL };
	if (value->null)
		return declared & DB_MAYBE;
	if (type != types[value->type])
		return false;
	if (type == SQLITE_INTEGER) {
		value->number = sqlite3_column_int64(prepared, i);
		return true;
	}
	const char *bytes = type == SQLITE_TEXT ? (const char *)sqlite3_column_text(prepared, i)
						: sqlite3_column_blob(prepared, i);

	value->bytes =
		(struct str){ bytes ? bytes : "", (size_t)sqlite3_column_bytes(prepared, i) };
	return true;
}

static enum status take_row(struct cx *cx, struct sqlite_tx *s, sqlite3_stmt *prepared,
			    struct db_call *call)
{
	const struct db_statement *statement = call->statement;
	struct db_value row[statement->out_count + 1];

	for (int i = 0; i < statement->out_count; i++) {
		if (!take_column(prepared, i, statement->out[i], &row[i]))
			return db_fail_statement(cx, &s->tx, statement,
						 sqlite3_column_name(prepared, i));
	}
	return call->each ? call->each(cx, row, call->arg) : OK;
}

static enum status step_all(struct cx *cx, struct sqlite_tx *s, sqlite3_stmt *prepared,
			    struct db_call *call)
{
	int code;

	while ((code = step(s, prepared)) == SQLITE_ROW)
		TRY(take_row(cx, s, prepared, call));
	if (code != SQLITE_DONE)
		return fail(cx, s, call->statement->name);
	if (call->statement->writes)
		call->changed = sqlite3_changes64(s->connection);
	return OK;
}

static enum status run_prepared(struct cx *cx, struct sqlite_tx *s, sqlite3_stmt *prepared,
				struct db_call *call)
{
	const struct db_statement *statement = call->statement;

	if (sqlite3_bind_parameter_count(prepared) != statement->in_count ||
	    sqlite3_column_count(prepared) != statement->out_count)
		return db_fail_statement(cx, &s->tx, statement,
					 "columns or parameters differ in number");
	for (int i = 0; i < statement->in_count; i++) {
		if (bind_value(prepared, i + 1, &call->in[i]) != SQLITE_OK)
			return fail(cx, s, statement->name);
	}
	enum status status = step_all(cx, s, prepared, call);

	sqlite3_reset(prepared);
	return status;
}

static enum status sqlite_run(struct cx *cx, struct db_tx *tx, struct db_call *call)
{
	struct sqlite_tx *s = (struct sqlite_tx *)tx;
	bool cached = call->statement->number != DB_UNCACHED;
	sqlite3_stmt *prepared =
		cached ? prepared_of(s, call->statement) : prepare(s, call->statement->sqlite);

	if (!prepared)
		return fail(cx, s, call->statement->name);
	enum status status = run_prepared(cx, s, prepared, call);

	if (!cached)
		sqlite3_finalize(prepared);
	return status;
}

static enum status sqlite_script(struct cx *cx, struct db_tx *tx, const char *text)
{
	struct sqlite_tx *s = (struct sqlite_tx *)tx;

	return sqlite3_exec(s->connection, text, NULL, NULL, NULL) == SQLITE_OK
		       ? OK
		       : fail(cx, s, "script");
}

/* ---- checking ---- */

/* The declared type of a column is known when it is a table's column and nothing else. */
static bool agrees(const char *declared, enum db_type type)
{
	static const char *const names[] = {
		[DB_INT] = "INTEGER", [DB_TEXT] = "TEXT", [DB_BYTES] = "BLOB"
	};

	return !declared || sqlite3_stricmp(declared, names[type & ~DB_MAYBE]) == 0;
}

static enum status check_prepared(struct cx *cx, struct sqlite_tx *s, sqlite3_stmt *prepared,
				  const struct db_statement *statement)
{
	if (sqlite3_bind_parameter_count(prepared) != statement->in_count)
		return db_fail_statement(cx, &s->tx, statement, "parameters differ in number");
	if (sqlite3_column_count(prepared) != statement->out_count)
		return db_fail_statement(cx, &s->tx, statement, "columns differ in number");
	if ((sqlite3_stmt_readonly(prepared) != 0) == statement->writes)
		return db_fail_statement(cx, &s->tx, statement, "writes, or does not");
	for (int i = 0; i < statement->out_count; i++) {
		if (!agrees(sqlite3_column_decltype(prepared, i), statement->out[i]))
			return db_fail_statement(cx, &s->tx, statement,
						 sqlite3_column_name(prepared, i));
	}
	return OK;
}

static enum status sqlite_check(struct cx *cx, struct db_tx *tx,
				const struct db_statement *statement)
{
	struct sqlite_tx *s = (struct sqlite_tx *)tx;
	sqlite3_stmt *prepared = prepare(s, statement->sqlite);

	if (!prepared)
		return fail(cx, s, statement->name);
	enum status status = check_prepared(cx, s, prepared, statement);

	sqlite3_finalize(prepared);
	return status;
}

/* ---- copying ---- */

#define COPY_PAGES 1024 /* between two questions whether to go on */

static void close_copy(sqlite3 **copy)
{
	sqlite3_close(*copy);
}

/* The transaction is open, so that every step copies the same state and none begins anew. */
static int copy_pages(sqlite3_backup *backup, const struct db_copying *how)
{
	int code = SQLITE_OK;

	while (code == SQLITE_OK) {
		code = sqlite3_backup_step(backup, COPY_PAGES);
		int all = sqlite3_backup_pagecount(backup);

		if (code == SQLITE_OK &&
		    !how->go_on(how->arg, all - sqlite3_backup_remaining(backup), all))
			code = SQLITE_ABORT;
	}
	return code;
}

static enum status sqlite_copy(struct cx *cx, struct db_tx *tx, const char *path,
			       const struct db_copying *how)
{
	struct sqlite_tx *s = (struct sqlite_tx *)tx;
	__attribute__((cleanup(close_copy))) sqlite3 *copy = NULL;
	sqlite3_backup *backup = NULL;

	/* BEGIN alone takes no snapshot: the first read does. */
	if (sqlite3_exec(s->connection, "SELECT count(*) FROM sqlite_schema", NULL, NULL, NULL))
		return fail(cx, s, "copy");
	if (sqlite3_open_v2(path, &copy, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, NULL) ==
		    SQLITE_OK &&
	    sqlite3_exec(copy, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;", NULL, NULL,
			 NULL) == SQLITE_OK)
		backup = sqlite3_backup_init(copy, "main", s->connection, "main");
	errno = 0;
	int code = backup ? copy_pages(backup, how) : SQLITE_CANTOPEN;

	s->cause = errno;
	sqlite3_backup_finish(backup);
	if (code == SQLITE_DONE)
		return OK;
	if (code == SQLITE_ABORT)
		return FAIL(cx, UNAVAILABLE, "db.stopped", N_("It was stopped before its end."));
	if (trouble_of(s, code) == TROUBLE_FULL)
		return db_fail(cx, tx, TROUBLE_FULL, str_from(path));
	return FAIL_LOG(cx, BROKEN, "db.copy", N_("The copy of the database cannot be written."),
			str_format(cx->arena, "%s: %s", path, sqlite3_errstr(code)));
}

const struct engine sqlite_engine = {
	.open = sqlite_open,
	.close = sqlite_close,
	.begin = sqlite_begin,
	.commit = sqlite_commit,
	.roll_back = sqlite_roll_back,
	.run = sqlite_run,
	.script = sqlite_script,
	.check = sqlite_check,
	.copy = sqlite_copy,
	.mark = sqlite_mark,
	.drop_mark = sqlite_drop_mark,
	.back_to_mark = sqlite_back_to_mark,
};
