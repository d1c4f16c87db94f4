/*
 * One database interface, SQLite and PostgreSQL behind it.
 *
 * Everything runs as a unit of work (base/cx.h). db_read runs a unit in a read-only transaction,
 * db_write in a writing one. When db_write has returned OK the commit is on disk.
 *
 *   SQLite: one writer thread drains up to DB_BATCH_MAX waiting units, gives each a savepoint,
 *   commits once (WAL, synchronous=FULL) and only then completes them all: group commit.
 *   PostgreSQL: several writers, each unit a READ COMMITTED transaction of its own, run again on
 *   deadlock (40P01) and serialisation failure (40001). A lost connection during a commit means
 *   the outcome is unknown: UNAVAILABLE "db.unknown"; the same idempotency key asks again.
 *
 * A unit that fails leaves no trace, and unit functions may be run more than once: they touch
 * nothing but their cx, their database and their own result.
 */
#ifndef DB_DB_H
#define DB_DB_H

#include "base/cx.h"

#define DB_BATCH_MAX 256
#define DB_QUEUE_MAX 4096 /* waiting units; over it db_submit answers LIMIT at once */

struct db;

enum db_kind { DB_SQLITE, DB_POSTGRES };

struct db_options {
	const char *where; /* a data directory (the file is motcua.db in it), or postgresql://... */
	int writers;       /* PostgreSQL only; 0: 4 */
	int readers;       /* threads that run READS units; 0: 2 */
	bool create;       /* make the database file when it is missing */
};

/* Opens and checks the schema version. BROKEN with a sentence for the operator. */
enum status db_open(struct cx *cx, const struct db_options *options, struct db **ret_db) MUST_USE;
void db_close(struct db *db); /* waits for the units under way */
enum db_kind db_kind(const struct db *db);

/* Brings the schema to this binary's version, each migration in a transaction of its own. */
enum status db_migrate(struct cx *cx, struct db *db, int *ret_applied) MUST_USE;

/* ---- units ---- */

typedef enum status (*unit_fn)(struct cx *cx, void *arg);

enum unit_kind {
	UNIT_READ,
	UNIT_WRITE,
	UNIT_SLOW, /* a read on the small pool for reports and exports */
	UNIT_TRY,  /* a write that is rolled back whatever its outcome */
};

/*
 * A unit on its way. The caller fills the first part; `done` is called once, on a thread of the
 * runner, after the commit (or the rollback), and may submit further units. When a unit has
 * succeeded with notes in cx->reads, these are committed before `done`: for a write in the same
 * transaction, for a read through a writing unit of their own. So no personal data leaves before
 * the note is on disk; when the note cannot be written the unit fails.
 */
struct unit {
	enum unit_kind kind;
	unit_fn run;
	void *arg;
	struct cx *cx; /* arena, actor, now_us set; error afterwards */
	void (*done)(struct unit *unit);
	enum status status; /* the outcome, set before done is called */
	const char *name;   /* for the log when it holds the writer too long */
	struct unit *next;  /* the runner's */
};

/* LIMIT when the queue is full; then done is not called. */
enum status db_submit(struct db *db, struct unit *unit) MUST_USE;

/* The same, waiting for the outcome. Never call these from inside a unit. */
enum status db_read(struct db *db, struct cx *cx, unit_fn run, void *arg) MUST_USE;
enum status db_write(struct db *db, struct cx *cx, unit_fn run, void *arg) MUST_USE;

/*
 * A part of a writing unit that may fail alone: what it wrote is taken back, with its images and
 * read notes, and the unit goes on. An engine's error ends the whole unit all the same. cx->error
 * says why it failed; who goes on clears it. A part begins with nothing left to be journalled, and
 * has no parts of its own.
 */
enum status db_part(struct cx *cx, unit_fn run, void *arg) MUST_USE;

/* Tests: runs the unit in a transaction that is rolled back whatever the outcome. */
enum status db_try(struct db *db, struct cx *cx, unit_fn run, void *arg) MUST_USE;

/*
 * What the runner calls without knowing who is behind it; main.c fills them before db_open.
 * write_reads stores cx->reads; it runs inside a writing unit.
 */
struct db_hooks {
	enum status (*write_reads)(struct cx *cx, const struct read_note *notes);
};
void db_set_hooks(const struct db_hooks *hooks);

struct db_stats {
	int64_t units_read, units_write, commits, batch_largest, retried, failed, queue_length;
	int64_t writer_cpu_us; /* CPU of the writer thread(s) so far */
};
struct db_stats db_stats(struct db *db);

/* Called from time to time with what is done, in parts of `all`; false: give up. */
struct db_copying {
	bool (*go_on)(void *arg, int64_t done, int64_t all);
	void *arg;
};

/*
 * Copies the database, as this unit has seen it so far, to a new file. For UNIT_SLOW units of
 * SQLite (PostgreSQL has pg_dump). Writers go on; what they commit meanwhile is not in the copy,
 * and stays in the WAL until the unit ends. The copy is not synced. UNAVAILABLE "db.stopped" when
 * go_on gave up, LIMIT "db.full", BROKEN "db.copy".
 */
enum status db_copy(struct cx *cx, const char *path, const struct db_copying *how) MUST_USE;

/*
 * PostgreSQL's own programs: pg_dump into a file, pg_restore from it into an empty database, in one
 * transaction. `url` stays off their command line: it may hold a password. BROKEN "db.program" when
 * one is not there or fails; what it says goes to standard error.
 */
enum status db_dump(struct cx *cx, const char *url, const char *path) MUST_USE;
enum status db_undump(struct cx *cx, const char *url, const char *path) MUST_USE;

/* The migration that made the schema what this binary expects: "0400-dossier". */
const char *db_schema(void);

/* ---- for code made by sqlpack (tools/README.md) ---- */

struct maybe_int {
	bool is; /* false: NULL */
	int64_t value;
};

/* DB_MAYBE is added to a type where NULL is possible. */
enum db_type { DB_INT, DB_TEXT, DB_BYTES, DB_MAYBE = 4 };

struct db_value {
	enum db_type type; /* without DB_MAYBE */
	bool null;
	int64_t number;
	struct str bytes; /* TEXT and BYTES */
};

struct db_table;

struct db_statement {
	const char *name;   /* "dossier_load" */
	const char *module; /* "dossier" */
	const char *sqlite, *postgres;
	const enum db_type *in;  /* one for each parameter, in number order */
	const enum db_type *out; /* one for each column */
	int in_count, out_count;
	bool writes;
	bool removes;                 /* a DELETE */
	const struct db_table *table; /* the journalled table it writes; out is then the row of its
					   image, or the key when it removes */
	int number; /* dense over the whole binary: place in a connection's statement cache;
		       DB_UNCACHED: prepared for each run */
};

#define DB_UNCACHED (-1)

extern const struct db_statement *const db_statements[];
extern const int db_statement_count;

/* Called with each row; values are valid during the call only. */
typedef enum status (*db_row_fn)(struct cx *cx, const struct db_value *row, void *arg);

/*
 * Runs a statement in cx's transaction. An engine error ends the unit, whatever it returns
 * afterwards: UNAVAILABLE for busy, deadlock or lost connection, LIMIT "db.full" for a full disk,
 * CONFLICT "db.duplicate" for a key that is taken, BROKEN for the rest. `each` may be NULL; it must
 * not run statements itself.
 */
enum status db_run(struct cx *cx, const struct db_statement *statement, const struct db_value *in,
		   db_row_fn each, void *arg) MUST_USE;

/* Copies a row into the struct that the caller wants. */
typedef void (*db_read_fn)(struct cx *cx, const struct db_value *row, void *to);

struct db_reader {
	db_read_fn read;
	size_t row_bytes;
};

struct db_rows {
	void *at;
	size_t n;
};

/*
 * The four kinds of statements (tools/README.md). NOT_FOUND of db_run_one and CONFLICT of
 * db_run_write leave cx->error to the caller. ret_changed may be NULL.
 */
enum status db_run_one(struct cx *cx, const struct db_statement *statement,
		       const struct db_value *in, db_read_fn read, void *to) MUST_USE;
enum status db_run_many(struct cx *cx, const struct db_statement *statement,
			const struct db_value *in, const struct db_reader *reader,
			struct db_rows *ret_rows) MUST_USE;
enum status db_run_write(struct cx *cx, const struct db_statement *statement,
			 const struct db_value *in) MUST_USE;
enum status db_run_any(struct cx *cx, const struct db_statement *statement,
		       const struct db_value *in, int64_t *ret_changed) MUST_USE;

/* Parameters; an absent text is NULL for the maybe_ ones and '' for the others. */
struct db_value db_int(int64_t value);
struct db_value db_maybe_int(struct maybe_int value);
struct db_value db_text(struct str value);
struct db_value db_maybe_text(struct str value);
struct db_value db_bytes(struct str value);
struct db_value db_maybe_bytes(struct str value);

/* Columns; bytes are copied into the unit's arena. */
struct maybe_int db_as_maybe_int(const struct db_value *value);
struct str db_as_str(struct cx *cx, const struct db_value *value);

/* The after-image of one row of a journalled table was made or removed (image empty). */
void db_note_change(struct cx *cx, const char *table, struct str key, struct str image);

/*
 * A table, for motcua check: `scan` reads every row in key order, in windows. Its parameters are
 * the key after which to go on (INT64_MIN or '' at first) and the number of rows. A row is the
 * key's columns in key order, then the others in the order of the table; secret columns are left
 * out.
 */
struct db_table {
	const char *name, *module;
	bool journalled;
	const char *why_not; /* for tables that are not: the reason written in the migration */
	const char *const *columns; /* names, in the order of a row */
	const int *order;           /* places in `columns`, sorted by name in byte order */
	/*
	 * For each of `columns` that a later migration added: canonical JSON of what rows from
	 * before it hold, its DEFAULT; NULL for the others. NULL itself: none was added.
	 */
	const char *const *added;
	int column_count, key_count;
	const struct db_statement *scan;
	/* Canonical JSON: members in byte order, integers as texts, bytes as hex. */
	struct str (*image)(struct cx *cx, const struct db_value *row, struct str *ret_key);
};

/* What `image` does, for any table; ret_key is the key's columns joined by ":". */
struct str db_table_image(const struct db_table *table, struct cx *cx, const struct db_value *row,
			  struct str *ret_key);

extern const struct db_table db_tables[];
extern const int db_table_count;

struct db_migration {
	const char *name; /* "0010-journal" */
	const char *sqlite, *postgres;
};

extern const struct db_migration db_migrations[];
extern const int db_migration_count;

/*
 * Prepares every statement of the binary and compares the engine's idea of its parameters and
 * columns with what the .sql file declares. BROKEN "db.statement" for the first that differs; the
 * detail says how.
 */
enum status db_check_statements(struct cx *cx, struct db *db) MUST_USE;

#endif
