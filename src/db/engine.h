/*
 * Private to db/: what the two engines do, and what runs on them.
 *
 * A connection belongs to one thread of the runner. It is a `struct db_tx`, because outside a
 * transaction nobody sees it. An engine puts its own state behind it.
 */
#ifndef DB_ENGINE_H
#define DB_ENGINE_H

#include <pthread.h>
#include <stdatomic.h>

#include "db/db.h"

struct db_tx {
	const struct engine *engine;
	const struct db *db;
	bool writes;
	bool slow;          /* reports: a long time to answer */
	bool patient;       /* migrations: any time to answer */
	enum status failed; /* an engine error ended the unit, whatever the unit returns */
	bool again;         /* that error came from others at work: another run may succeed */
	bool gone;          /* the whole transaction is lost, not only what the unit did */
};

struct db_call {
	const struct db_statement *statement;
	const struct db_value *in;
	db_row_fn each; /* NULL: rows are not wanted */
	void *arg;
	int64_t changed; /* rows written */
};

struct engine {
	/* Prepares a connection; PostgreSQL connects in `begin`, and again when it was lost. */
	enum status (*open)(struct cx *cx, const struct db *db, bool writes, struct db_tx **ret_tx);
	void (*close)(struct db_tx *tx);
	enum status (*begin)(struct cx *cx, struct db_tx *tx);
	enum status (*commit)(struct cx *cx, struct db_tx *tx);
	void (*roll_back)(struct db_tx *tx);
	enum status (*run)(struct cx *cx, struct db_tx *tx, struct db_call *call);
	enum status (*script)(struct cx *cx, struct db_tx *tx, const char *text);
	/* Compares a statement with what it declares; see db_check_statements. */
	enum status (*check)(struct cx *cx, struct db_tx *tx, const struct db_statement *statement);
	/* See db_copy; NULL: the engine has a program of its own for that. */
	enum status (*copy)(struct cx *cx, struct db_tx *tx, const char *path,
			    const struct db_copying *how);
	/* A mark inside the transaction, for group commit; NULL: one unit a transaction. */
	enum status (*mark)(struct cx *cx, struct db_tx *tx);
	enum status (*drop_mark)(struct cx *cx, struct db_tx *tx);
	void (*back_to_mark)(struct db_tx *tx);
};

extern const struct engine sqlite_engine, postgres_engine;

/* What went wrong in an engine, as told to people. */
enum trouble {
	TROUBLE_BUSY,
	TROUBLE_FULL,
	TROUBLE_DUPLICATE,
	TROUBLE_UNREACHABLE,
	TROUBLE_UNKNOWN,
	TROUBLE_BROKEN,
};

/* Ends the unit: records the error in cx and tx->failed. */
enum status db_fail(struct cx *cx, struct db_tx *tx, enum trouble trouble, struct str detail);
/* "name: what", for a statement that does not do what it declares. */
enum status db_fail_statement(struct cx *cx, struct db_tx *tx, const struct db_statement *statement,
			      const char *what);

/* ---- the runner ---- */

struct queue {
	pthread_mutex_t mutex;
	pthread_cond_t wake;
	struct unit *first, *last;
	int length;
	bool closing; /* threads end when it is empty */
	bool closed;  /* nobody is left to run anything */
};

#define WORKERS_MAX 64 /* threads of all pools */

enum pool { POOL_WRITE, POOL_READ, POOL_SLOW, POOL_COUNT };

struct worker {
	struct db *db;
	struct queue *queue;
	struct db_tx *tx;
	struct arena *arena; /* for errors that belong to no unit */
	int64_t cpu_us;      /* published so far */
	pthread_t thread;
};

struct counters {
	_Atomic int64_t units_read, units_write, commits, batch_largest, retried, failed;
	_Atomic int64_t writer_cpu_us;
};

struct db {
	const struct engine *engine;
	enum db_kind kind;
	const char *where; /* the file's path, or the URL */
	bool create;
	int lock; /* descriptor of the data directory's lock, -1 for none */
	struct queue queues[POOL_COUNT];
	struct worker workers[WORKERS_MAX];
	int worker_count;
	struct counters counters;
};

extern struct db_hooks db_hooks;

void runner_init(struct db *db);
/* Adds `n` threads to a pool. */
enum status runner_start(struct cx *cx, struct db *db, enum pool pool, int n) MUST_USE;
/* Lets every pool finish what it has, reads first: their notes are writes. */
void runner_stop(struct db *db);
/* False when the pool's queue is full or nobody serves it any more. */
bool runner_put(struct db *db, struct unit *unit);
int64_t clock_monotonic_us(void);

/* ---- the rest ---- */

/* CONFLICT "db.owned" with the pid of the process that has the data directory. */
enum status lock_take(struct cx *cx, const char *folder, int *ret_lock) MUST_USE;
void lock_give(int lock);

/* A unit: BROKEN "db.newer" when the schema has a migration that this binary does not know. */
enum status migrate_check(struct cx *cx, void *arg) MUST_USE;

#endif
