/*
 * Threads, queues and transactions. Each thread owns a connection and takes units from its pool's
 * queue; the SQLite writer takes many at once and commits them together.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/log.h"
#include "base/text.h"
#include "db/engine.h"

#define RUNS_MAX 5              /* of a unit that met a deadlock */
#define HELD_MAX_US (50 * 1000) /* longer on a writer is worth a line in the log */

static int64_t clock_us(clockid_t clock)
{
	struct timespec now;

	clock_gettime(clock, &now);
	return now.tv_sec * INT64_C(1000000) + now.tv_nsec / 1000;
}

int64_t clock_monotonic_us(void)
{
	return clock_us(CLOCK_MONOTONIC);
}

/* ---- queues ---- */

static enum pool pool_of(enum unit_kind kind)
{
	static const enum pool pools[] = { [UNIT_READ] = POOL_READ,
					   [UNIT_WRITE] = POOL_WRITE,
					   [UNIT_SLOW] = POOL_SLOW,
					   [UNIT_TRY] = POOL_WRITE };

	return pools[kind];
}

void runner_init(struct db *db)
{
	for (int i = 0; i < POOL_COUNT; i++) {
		pthread_mutex_init(&db->queues[i].mutex, NULL);
		pthread_cond_init(&db->queues[i].wake, NULL);
	}
}

bool runner_put(struct db *db, struct unit *unit)
{
	struct queue *queue = &db->queues[pool_of(unit->kind)];

	pthread_mutex_lock(&queue->mutex);
	bool room = queue->length < DB_QUEUE_MAX && !queue->closed;

	if (room) {
		unit->next = NULL;
		if (queue->last)
			queue->last->next = unit;
		else
			queue->first = unit;
		queue->last = unit;
		queue->length++;
		pthread_cond_signal(&queue->wake);
	}
	pthread_mutex_unlock(&queue->mutex);
	return room;
}

/* Waits for units and takes up to `most`; 0 when the queue is closing and empty. */
static int take_units(struct queue *queue, struct unit **ret_units, int most)
{
	int n = 0;

	pthread_mutex_lock(&queue->mutex);
	while (!queue->first && !queue->closing)
		pthread_cond_wait(&queue->wake, &queue->mutex);
	while (queue->first && n < most) {
		ret_units[n++] = queue->first;
		queue->first = queue->first->next;
	}
	if (!queue->first)
		queue->last = NULL;
	queue->length -= n;
	pthread_mutex_unlock(&queue->mutex);
	return n;
}

/* ---- the end of a unit ---- */

struct notes_unit {
	struct unit unit;
	struct unit *origin;
	const struct read_note *notes;
};

static enum status write_notes(struct cx *cx, const struct read_note *notes)
{
	if (!db_hooks.write_reads)
		return FAIL(cx, BROKEN, "db.unnoted",
			    N_("This cannot be shown, because it could not be noted who saw it."));
	return db_hooks.write_reads(cx, notes);
}

static enum status run_notes(struct cx *cx, void *arg)
{
	const struct notes_unit *notes = arg;

	return write_notes(cx, notes->notes);
}

static bool keeps(const struct unit *unit)
{
	return unit->status == OK && unit->kind != UNIT_TRY;
}

static void finish(struct db *db, struct unit *unit)
{
	struct cx *cx = unit->cx;

	db->counters.failed += unit->status != OK;
	if (!keeps(unit)) {
		/* What was taken back needs no journal row; the cx may be used again. */
		cx->changes.len = 0;
		cx->change_count = 0;
		cx->reads = NULL;
	}
	cx->tx = NULL;
	unit->done(unit);
}

static void notes_done(struct unit *unit)
{
	struct notes_unit *notes = (struct notes_unit *)unit;

	notes->origin->status = unit->status;
	notes->origin->done(notes->origin);
}

/* A read that was shown personal data is complete when the note of it is on disk. */
static void finish_read(struct db *db, struct unit *unit)
{
	struct cx *cx = unit->cx;

	db->counters.units_read++;
	if (unit->status != OK || !cx->reads) {
		finish(db, unit);
		return;
	}
	struct notes_unit *notes = ARENA_NEW(cx->arena, struct notes_unit);

	*notes = (struct notes_unit){ .unit = { .kind = UNIT_WRITE,
						.run = run_notes,
						.arg = notes,
						.cx = cx,
						.done = notes_done,
						.name = "db.notes" },
				      .origin = unit,
				      .notes = cx->reads };
	cx->reads = NULL;
	cx->tx = NULL;
	/* Once it is submitted the unit may be gone before this returns. */
	enum status status = db_submit(db, &notes->unit);

	if (status != OK) {
		unit->status = status;
		finish(db, unit);
	}
}

/* ---- running ---- */

static void log_held(const struct unit *unit, int64_t held_us)
{
	char ms[24];

	if (held_us <= HELD_MAX_US)
		return;
	snprintf(ms, sizeof(ms), "%lld", (long long)held_us / 1000);
	log_event(LOG_WARN, "db.held", { "unit", str_from(unit->name ? unit->name : "?") },
		  { "ms", str_from(ms) });
}

static enum status check_journalled(struct cx *cx)
{
	if (cx->change_count == 0)
		return OK;
	assert(!getenv("MOTCUA_STRICT") && "a change that no journal row took");
	return FAIL(cx, BROKEN, "db.unjournalled",
		    N_("The database failed. Please tell the operator."));
}

/* Runs a unit in the transaction that is open. */
static void run_unit(struct worker *worker, struct unit *unit)
{
	struct db_tx *tx = worker->tx;
	struct cx *cx = unit->cx;
	int64_t start_us = clock_monotonic_us();

	tx->failed = OK;
	tx->again = false;
	cx->tx = tx;
	enum status status = unit->run(cx, unit->arg);

	if (tx->failed != OK)
		status = tx->failed;
	if (status == OK && unit->kind == UNIT_WRITE && cx->reads) {
		status = write_notes(cx, cx->reads);
		cx->reads = NULL;
	}
	if (status == OK && unit->kind == UNIT_WRITE)
		status = check_journalled(cx);
	if (tx->failed != OK)
		status = tx->failed;
	unit->status = status;
	if (tx->writes && !tx->patient)
		log_held(unit, clock_monotonic_us() - start_us);
}

/* One transaction for one unit; true when another run may do better. */
static bool run_transaction(struct worker *worker, struct unit *unit)
{
	struct db_tx *tx = worker->tx;
	struct cx *cx = unit->cx;

	tx->failed = OK;
	tx->again = false;
	tx->gone = false;
	tx->patient = false;
	tx->slow = unit->kind == UNIT_SLOW;
	unit->status = tx->engine->begin(cx, tx);
	if (unit->status != OK) {
		tx->engine->roll_back(tx);
		return tx->again;
	}
	run_unit(worker, unit);
	if (keeps(unit)) {
		unit->status = tx->engine->commit(cx, tx);
		worker->db->counters.commits += tx->writes && unit->status == OK;
	}
	if (!keeps(unit))
		tx->engine->roll_back(tx);
	return unit->status != OK && tx->again;
}

static void run_alone(struct worker *worker, struct unit *unit)
{
	for (int run = 1; run_transaction(worker, unit) && run < RUNS_MAX; run++) {
		worker->db->counters.retried++;
		cx_retry(unit->cx);
	}
}

/* ---- group commit ---- */

static void fail_like(struct unit *unit, const struct error *error)
{
	unit->status = error->status;
	cx_fail(unit->cx, &(const struct failure){ .status = error->status,
						   .code = error->code,
						   .message = error->message,
						   .file = error->file,
						   .line = error->line,
						   .detail = error->detail });
}

/* A unit that fails takes back its own changes and leaves those of its neighbours. */
static void run_marked(struct worker *worker, struct unit *unit)
{
	struct db_tx *tx = worker->tx;

	tx->failed = OK;
	unit->status = tx->engine->mark(unit->cx, tx);
	if (unit->status != OK)
		return;
	run_unit(worker, unit);
	if (tx->gone)
		return;
	if (!keeps(unit)) {
		tx->engine->back_to_mark(tx);
		return;
	}
	unit->status = tx->engine->drop_mark(unit->cx, tx);
	tx->gone = unit->status != OK; /* its changes cannot be told from the others' */
}

static void fail_together(struct db_tx *tx, struct unit **units, int n, const struct error *error)
{
	tx->engine->roll_back(tx);
	for (int i = 0; i < n; i++) {
		if (units[i]->status == OK)
			fail_like(units[i], error);
	}
}

/*
 * One transaction for all. Gives n, or fewer when the last one that ran cost the whole transaction:
 * then those before it have to run again.
 */
static int run_together(struct worker *worker, struct unit **units, int n)
{
	struct db_tx *tx = worker->tx;
	struct cx cx;

	arena_reset(worker->arena);
	cx_init(&cx, worker->arena, units[0]->cx->now_us);
	for (int i = 0; i < n; i++)
		units[i]->status = OK;
	tx->failed = OK;
	tx->gone = false;
	tx->patient = false;
	if (tx->engine->begin(&cx, tx) != OK) {
		fail_together(tx, units, n, &cx.error);
		return n;
	}
	for (int i = 0; i < n; i++) {
		run_marked(worker, units[i]);
		if (tx->gone)
			return i;
	}
	if (tx->engine->commit(&cx, tx) == OK)
		worker->db->counters.commits++;
	else
		fail_together(tx, units, n, &cx.error);
	return n;
}

static void run_group(struct worker *worker, struct unit **units, int n)
{
	int culprit = run_together(worker, units, n);

	if (culprit == n)
		return;
	worker->tx->engine->roll_back(worker->tx);
	for (int i = 0; i < n; i++) {
		if (i == culprit)
			continue;
		if (i < culprit) {
			cx_retry(units[i]->cx);
			worker->db->counters.retried++;
		}
		run_alone(worker, units[i]);
	}
}

/* ---- threads ---- */

static void publish(struct worker *worker, int n)
{
	struct counters *counters = &worker->db->counters;
	int64_t cpu_us = clock_us(CLOCK_THREAD_CPUTIME_ID);

	counters->units_write += n;
	counters->writer_cpu_us += cpu_us - worker->cpu_us;
	worker->cpu_us = cpu_us;
	if (n > counters->batch_largest)
		counters->batch_largest = n;
}

static void *work(void *arg)
{
	struct worker *worker = arg;
	bool writes = worker->tx->writes;
	struct unit *units[DB_BATCH_MAX];
	int most = writes && worker->tx->engine->mark ? DB_BATCH_MAX : 1, n;

	while ((n = take_units(worker->queue, units, most)) > 0) {
		if (n == 1)
			run_alone(worker, units[0]);
		else
			run_group(worker, units, n);
		if (writes)
			publish(worker, n);
		for (int i = 0; i < n; i++) {
			if (writes)
				finish(worker->db, units[i]);
			else
				finish_read(worker->db, units[i]);
		}
	}
	return NULL;
}

static enum status start_worker(struct cx *cx, struct db *db, enum pool pool, struct worker *worker)
{
	*worker = (struct worker){ .db = db, .queue = &db->queues[pool] };
	TRY(db->engine->open(cx, db, pool == POOL_WRITE, &worker->tx));
	worker->arena = arena_open();
	if (pthread_create(&worker->thread, NULL, work, worker) == 0)
		return OK;
	db->engine->close(worker->tx);
	arena_close(worker->arena);
	return FAIL(cx, BROKEN, "db.thread", N_("The server could not start a thread."));
}

enum status runner_start(struct cx *cx, struct db *db, enum pool pool, int n)
{
	for (int i = 0; i < n; i++) {
		assert(db->worker_count < WORKERS_MAX);
		TRY(start_worker(cx, db, pool, &db->workers[db->worker_count]));
		db->worker_count++;
	}
	return OK;
}

static void stop_pool(struct db *db, enum pool pool)
{
	struct queue *queue = &db->queues[pool];

	pthread_mutex_lock(&queue->mutex);
	queue->closing = true;
	pthread_cond_broadcast(&queue->wake);
	pthread_mutex_unlock(&queue->mutex);
	for (int i = 0; i < db->worker_count; i++) {
		if (db->workers[i].queue == queue) {
			pthread_join(db->workers[i].thread, NULL);
			db->engine->close(db->workers[i].tx);
			arena_close(db->workers[i].arena);
		}
	}
	pthread_mutex_lock(&queue->mutex);
	queue->closed = true;
	pthread_mutex_unlock(&queue->mutex);
}

void runner_stop(struct db *db)
{
	stop_pool(db, POOL_SLOW);
	stop_pool(db, POOL_READ);
	stop_pool(db, POOL_WRITE);
	for (int i = 0; i < POOL_COUNT; i++) {
		pthread_cond_destroy(&db->queues[i].wake);
		pthread_mutex_destroy(&db->queues[i].mutex);
	}
}
