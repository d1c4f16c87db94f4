#include "db/db.h"

#include <semaphore.h>
#include <string.h>
#include <sys/stat.h>

#include "base/text.h"
#include "db/engine.h"

#define WRITERS 4
#define READERS 2

struct db_hooks db_hooks;

void db_set_hooks(const struct db_hooks *hooks)
{
	db_hooks = *hooks;
}

/* ---- opening ---- */

static bool is_url(const char *where)
{
	return strncmp(where, "postgresql://", 13) == 0 || strncmp(where, "postgres://", 11) == 0;
}

static char *keep(const char *text, const char *more)
{
	size_t len = strlen(text), more_len = strlen(more);
	char *kept = memory_take(len + more_len + 1);

	memcpy(kept, text, len);
	memcpy(kept + len, more, more_len + 1);
	return kept;
}

static enum status start(struct cx *cx, struct db *db, const struct db_options *options)
{
	bool url = is_url(options->where);
	int writers = url ? (options->writers ? options->writers : WRITERS) : 1;

	if (!url) {
		if (options->create)
			mkdir(options->where, 0700);
		TRY(lock_take(cx, options->where, &db->lock));
	}
	/* The writer first: it makes the file and recovers its WAL. */
	TRY(runner_start(cx, db, POOL_WRITE, writers));
	TRY(runner_start(cx, db, POOL_READ, options->readers ? options->readers : READERS));
	TRY(runner_start(cx, db, POOL_SLOW, 1));
	return db_read(db, cx, migrate_check, NULL);
}

enum status db_open(struct cx *cx, const struct db_options *options, struct db **ret_db)
{
	bool url = is_url(options->where);
	struct db *db = memory_take(sizeof(*db));

	memset(db, 0, sizeof(*db));
	db->kind = url ? DB_POSTGRES : DB_SQLITE;
	db->engine = url ? &postgres_engine : &sqlite_engine;
	db->where = keep(options->where, url ? "" : "/motcua.db");
	db->create = options->create;
	db->lock = -1;
	runner_init(db);
	enum status status = start(cx, db, options);

	if (status != OK) {
		db_close(db);
		return status;
	}
	*ret_db = db;
	return OK;
}

void db_close(struct db *db)
{
	runner_stop(db);
	lock_give(db->lock);
	memory_give((char *)db->where);
	memory_give(db);
}

enum db_kind db_kind(const struct db *db)
{
	return db->kind;
}

/* ---- units ---- */

enum status db_submit(struct db *db, struct unit *unit)
{
	if (runner_put(db, unit))
		return OK;
	return FAIL(unit->cx, LIMIT, "db.queue",
		    N_("Too many people at once. Try again in a moment."));
}

struct waiting {
	struct unit unit;
	sem_t over;
};

static void wake(struct unit *unit)
{
	struct waiting *waiting = (struct waiting *)unit;

	sem_post(&waiting->over);
}

static enum status run_and_wait(struct db *db, const struct unit *unit)
{
	struct waiting waiting = { .unit = *unit };

	waiting.unit.done = wake;
	sem_init(&waiting.over, 0, 0);
	enum status status = db_submit(db, &waiting.unit);

	if (status == OK) {
		while (sem_wait(&waiting.over) != 0)
			;
		status = waiting.unit.status;
	}
	sem_destroy(&waiting.over);
	return status;
}

enum status db_read(struct db *db, struct cx *cx, unit_fn run, void *arg)
{
	return run_and_wait(db,
			    &(struct unit){ .kind = UNIT_READ, .run = run, .arg = arg, .cx = cx });
}

enum status db_write(struct db *db, struct cx *cx, unit_fn run, void *arg)
{
	return run_and_wait(db,
			    &(struct unit){ .kind = UNIT_WRITE, .run = run, .arg = arg, .cx = cx });
}

enum status db_try(struct db *db, struct cx *cx, unit_fn run, void *arg)
{
	return run_and_wait(db,
			    &(struct unit){ .kind = UNIT_TRY, .run = run, .arg = arg, .cx = cx });
}

struct db_stats db_stats(struct db *db)
{
	struct counters *counters = &db->counters;
	struct queue *queue = &db->queues[POOL_WRITE];

	pthread_mutex_lock(&queue->mutex);
	int length = queue->length;

	pthread_mutex_unlock(&queue->mutex);
	return (struct db_stats){
		.units_read = counters->units_read,
		.units_write = counters->units_write,
		.commits = counters->commits,
		.batch_largest = counters->batch_largest,
		.retried = counters->retried,
		.failed = counters->failed,
		.queue_length = length,
		.writer_cpu_us = counters->writer_cpu_us,
	};
}
