/* Many units at once, and what goes wrong underneath them. */
#include "db/tables_test.h"

#include <semaphore.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

/* A unit that is submitted and waited for later. */
struct job {
	struct unit unit;
	struct cx cx;
	struct arena *arena;
	struct thing thing;
	sem_t over;
};

static void job_over(struct unit *unit)
{
	sem_post(&((struct job *)unit)->over);
}

static void job_start(struct fixture *f, struct job *job, unit_fn run)
{
	job->arena = arena_open();
	cx_init(&job->cx, job->arena, clock_now_us());
	sem_init(&job->over, 0, 0);
	job->unit = (struct unit){
		.kind = UNIT_WRITE, .run = run, .arg = &job->thing, .cx = &job->cx, .done = job_over
	};
	assert_int_equal(db_submit(f->scratch.db, &job->unit), OK);
}

static void job_wait(struct job *job)
{
	while (sem_wait(&job->over) != 0)
		;
}

static void job_close(struct job *job)
{
	sem_destroy(&job->over);
	arena_close(job->arena);
}

/* Keeps a writer busy until told, so that what comes after gathers in the queue. */
static sem_t held, release;

static enum status hold(struct cx *cx, void *arg)
{
	(void)cx;
	(void)arg;
	sem_post(&held);
	while (sem_wait(&release) != 0)
		;
	return OK;
}

static void hold_writer(struct fixture *f, struct job *job)
{
	sem_init(&held, 0, 0);
	sem_init(&release, 0, 0);
	job_start(f, job, hold);
	while (sem_wait(&held) != 0)
		;
}

static void release_writer(struct job *job)
{
	sem_post(&release);
	job_wait(job);
	job_close(job);
	sem_destroy(&held);
	sem_destroy(&release);
}

static struct thing thing_of(int64_t id, struct arena *arena)
{
	return (struct thing){ .id = id,
			       .version = 1,
			       .name = str_format(arena, "%lld", (long long)id) };
}

static enum status add_and_fail(struct cx *cx, void *arg)
{
	TRY(add(cx, arg));
	return FAIL(cx, REFUSED, "test.refused", "Refused.");
}

/* Runs the first n units behind a held writer, so that SQLite takes them as one batch. */
static void run_batch(struct fixture *f, struct job *jobs, const unit_fn *runs, int n)
{
	struct job holder = {};

	hold_writer(f, &holder);
	for (int i = 0; i < n; i++) {
		jobs[i].thing = thing_of(i + 1, f->arena);
		job_start(f, &jobs[i], runs[i]);
	}
	release_writer(&holder);
	for (int i = 0; i < n; i++)
		job_wait(&jobs[i]);
}

static void close_batch(struct job *jobs, int n)
{
	for (int i = 0; i < n; i++)
		job_close(&jobs[i]);
}

static bool is_sqlite(struct fixture *f)
{
	return db_kind(f->scratch.db) == DB_SQLITE;
}

static void a_failing_unit_leaves_its_neighbours_alone(void **state)
{
	struct fixture *f = *state;
	struct job jobs[5] = {};
	int64_t commits = db_stats(f->scratch.db).commits;

	run_batch(f, jobs, (const unit_fn[]){ add, add_and_fail, add, add_and_fail, add }, 5);
	for (int i = 0; i < 5; i++) {
		assert_int_equal(jobs[i].unit.status, i % 2 ? REFUSED : OK);
		assert_int_equal(exists(f, i + 1), i % 2 == 0);
	}
	if (is_sqlite(f)) {
		assert_int_equal(db_stats(f->scratch.db).batch_largest, 5);
		assert_int_equal(db_stats(f->scratch.db).commits, commits + 2);
	}
	close_batch(jobs, 5);
}

/* ---- a full disk ---- */

static enum status limit_pages(struct cx *cx, void *arg)
{
	return cx->tx->engine->script(cx, cx->tx, arg);
}

static enum status add_huge(struct cx *cx, void *arg)
{
	struct thing *thing = arg;

	thing->data = (struct str){ arena_take(cx->arena, 4 << 20), 4 << 20 };
	return add(cx, thing);
}

static void a_unit_that_finds_no_room_fails_alone(void **state)
{
	struct fixture *f = *state;
	struct job jobs[4] = {};

	if (!is_sqlite(f))
		skip();
	assert_ok(f, db_write(f->scratch.db, &f->cx, limit_pages, "PRAGMA max_page_count = 100"));
	run_batch(f, jobs, (const unit_fn[]){ add, add_and_fail, add_huge, add }, 4);
	assert_int_equal(jobs[0].unit.status, OK);
	assert_int_equal(jobs[1].unit.status, REFUSED);
	assert_int_equal(jobs[2].unit.status, LIMIT);
	assert_string_equal(jobs[2].cx.error.code, "db.full");
	assert_int_equal(jobs[3].unit.status, OK);
	assert_true(exists(f, 1) && !exists(f, 2) && !exists(f, 3) && exists(f, 4));
	close_batch(jobs, 4);

	assert_ok(f,
		  db_write(f->scratch.db, &f->cx, limit_pages, "PRAGMA max_page_count = 100000"));
	struct thing thing = thing_of(3, f->arena);

	assert_ok(f, db_write(f->scratch.db, &f->cx, add_huge, &thing));
}

/* Files of this process cannot grow; 0 lifts that. */
static void limit_files(off_t most_bytes)
{
	struct rlimit limit;

	signal(SIGXFSZ, SIG_IGN);
	getrlimit(RLIMIT_FSIZE, &limit);
	limit.rlim_cur = most_bytes ? (rlim_t)most_bytes : limit.rlim_max;
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &limit), 0);
}

static void a_commit_that_finds_no_room_fails_all_and_the_writer_goes_on(void **state)
{
	struct fixture *f = *state;
	struct job jobs[3] = {};
	char wal[600];
	struct stat status;

	if (!is_sqlite(f))
		skip();
	add_thing(f, 10);
	snprintf(wal, sizeof(wal), "%s/motcua.db-wal", f->scratch.where);
	assert_int_equal(stat(wal, &status), 0);
	limit_files(status.st_size);
	run_batch(f, jobs, (const unit_fn[]){ add, add_and_fail, add }, 3);
	limit_files(0);
	assert_int_equal(jobs[0].unit.status, LIMIT);
	assert_string_equal(jobs[0].cx.error.code, "db.full");
	assert_int_equal(jobs[1].unit.status, REFUSED);
	assert_int_equal(jobs[2].unit.status, LIMIT);
	assert_true(exists(f, 10) && !exists(f, 1) && !exists(f, 2) && !exists(f, 3));
	close_batch(jobs, 3);
	add_thing(f, 1);
	assert_true(exists(f, 1));
}

/* ---- many ---- */

static enum status nothing(struct cx *cx, void *arg)
{
	(void)cx;
	(void)arg;
	return OK;
}

static sem_t all_over;

static void count_over(struct unit *unit)
{
	(void)unit;
	sem_post(&all_over);
}

static void a_full_queue_answers_at_once(void **state)
{
	struct fixture *f = *state;
	struct job holders[4] = {};
	int holding = is_sqlite(f) ? 1 : 4;
	struct unit *units = calloc(DB_QUEUE_MAX + 1, sizeof(*units));
	struct cx *cxs = calloc(DB_QUEUE_MAX + 1, sizeof(*cxs));

	sem_init(&held, 0, 0);
	sem_init(&release, 0, 0);
	sem_init(&all_over, 0, 0);
	for (int i = 0; i < holding; i++)
		job_start(f, &holders[i], hold);
	for (int i = 0; i < holding; i++)
		sem_wait(&held);
	for (int i = 0; i <= DB_QUEUE_MAX; i++) {
		cx_init(&cxs[i], f->arena, 0);
		units[i] = (struct unit){
			.kind = UNIT_WRITE, .run = nothing, .cx = &cxs[i], .done = count_over
		};
		assert_int_equal(db_submit(f->scratch.db, &units[i]),
				 i < DB_QUEUE_MAX ? OK : LIMIT);
	}
	assert_string_equal(cxs[DB_QUEUE_MAX].error.code, "db.queue");
	assert_int_equal(db_stats(f->scratch.db).queue_length, DB_QUEUE_MAX);
	for (int i = 0; i < holding; i++)
		sem_post(&release);
	for (int i = 0; i < DB_QUEUE_MAX; i++)
		sem_wait(&all_over);
	for (int i = 0; i < holding; i++) {
		job_wait(&holders[i]);
		job_close(&holders[i]);
	}
	assert_true(db_stats(f->scratch.db).batch_largest <= DB_BATCH_MAX);
	free(units);
	free(cxs);
}

static void closing_finishes_what_waits(void **state)
{
	struct fixture *f = *state;
	struct job jobs[20] = {};

	for (int i = 0; i < 20; i++) {
		jobs[i].thing = thing_of(i + 1, f->arena);
		job_start(f, &jobs[i], add);
	}
	db_close(f->scratch.db);
	f->scratch.db = NULL;
	for (int i = 0; i < 20; i++) {
		assert_int_equal(sem_trywait(&jobs[i].over), 0);
		assert_int_equal(jobs[i].unit.status, OK);
	}
	close_batch(jobs, 20);
}

#define CLIMBERS 8
#define STEPS 40

struct climber {
	struct fixture *f;
	pthread_t thread;
	int conflicts;
};

static enum status move_thing(struct cx *cx, void *arg)
{
	const struct thing *thing = arg;

	return db_run_write(cx, &thing_move,
			    (struct db_value[]){ db_int(thing->id), db_int(thing->version) });
}

static void *climb(void *arg)
{
	struct climber *climber = arg;
	struct arena *arena = arena_open();
	struct cx cx;

	for (int step = 0; step < STEPS;) {
		struct thing thing = { .id = 1 };

		arena_reset(arena);
		cx_init(&cx, arena, clock_now_us());
		if (db_read(climber->f->scratch.db, &cx, load, &thing) != OK)
			break;
		enum status status = db_write(climber->f->scratch.db, &cx, move_thing, &thing);

		step += status == OK;
		climber->conflicts += status == CONFLICT;
		if (status != OK && status != CONFLICT)
			break;
	}
	arena_close(arena);
	return NULL;
}

static void no_step_of_many_writers_is_lost(void **state)
{
	struct fixture *f = *state;
	struct climber climbers[CLIMBERS] = {};
	struct thing thing = { .id = 1 };

	add_thing(f, 1);
	for (int i = 0; i < CLIMBERS; i++) {
		climbers[i].f = f;
		assert_int_equal(pthread_create(&climbers[i].thread, NULL, climb, &climbers[i]), 0);
	}
	for (int i = 0; i < CLIMBERS; i++)
		pthread_join(climbers[i].thread, NULL);
	assert_ok(f, db_read(f->scratch.db, &f->cx, load, &thing));
	assert_int_equal(thing.version, 1 + CLIMBERS * STEPS);
}

static enum status count(struct cx *cx, int64_t *ret_count)
{
	struct db_rows rows;

	TRY(db_run_many(cx, &thing_load, (struct db_value[]){ db_int(1) },
			&(struct db_reader){ read_thing, sizeof(struct thing) }, &rows));
	*ret_count = (int64_t)rows.n;
	return OK;
}

static enum status count_twice(struct cx *cx, void *arg)
{
	int64_t *counts = arg;

	TRY(count(cx, &counts[0]));
	sem_post(&held);
	sem_wait(&release);
	return count(cx, &counts[1]);
}

static void a_reading_unit_sees_one_state(void **state)
{
	struct fixture *f = *state;
	struct job job = {};
	int64_t counts[2] = { -1, -1 };

	sem_init(&held, 0, 0);
	sem_init(&release, 0, 0);
	job.arena = arena_open();
	cx_init(&job.cx, job.arena, 0);
	sem_init(&job.over, 0, 0);
	job.unit = (struct unit){ .kind = UNIT_READ,
				  .run = count_twice,
				  .arg = counts,
				  .cx = &job.cx,
				  .done = job_over };
	assert_int_equal(db_submit(f->scratch.db, &job.unit), OK);
	sem_wait(&held);
	add_thing(f, 1);
	sem_post(&release);
	job_wait(&job);
	assert_int_equal(job.unit.status, OK);
	assert_int_equal(counts[0], 0);
	assert_int_equal(counts[1], 0);
	job_close(&job);
}

/* ---- a process that dies ---- */

static void acknowledge_until_killed(struct fixture *f, int out)
{
	if (fixture_start(f) != OK)
		_exit(2);
	for (int64_t id = 1;; id++) {
		struct thing thing = thing_of(id, f->arena);

		if (db_write(f->scratch.db, &f->cx, add, &thing) != OK ||
		    write(out, &id, sizeof(id)) != sizeof(id))
			_exit(2);
	}
}

static void what_was_acknowledged_survives_a_killed_process(void **state)
{
	struct fixture *f = *state;
	int pipes[2];
	int64_t last = 0;

	assert_int_equal(pipe(pipes), 0);
	pid_t child = fork();

	if (child == 0)
		acknowledge_until_killed(f, pipes[1]);
	close(pipes[1]);
	while (last < 100)
		assert_int_equal(read(pipes[0], &last, sizeof(last)), sizeof(last));
	kill(child, SIGKILL);
	waitpid(child, NULL, 0);
	while (read(pipes[0], &last, sizeof(last)) == sizeof(last))
		;
	close(pipes[0]);
	assert_ok(f, fixture_start(f));
	for (int64_t id = 1; id <= last; id++)
		assert_true(exists(f, id));
}

/* ---- PostgreSQL ---- */

static pthread_barrier_t both_have_one;
static _Atomic int lockers;

/* Each takes one row and then wants the other's; only on the first run do they meet. */
static enum status take_crosswise(struct cx *cx, void *arg)
{
	const struct thing *mine = arg;
	int64_t changed;

	for (int i = 0; i < 2; i++) {
		int64_t id = i ? 3 - mine->id : mine->id;
		struct thing thing = { .id = id };

		TRY(db_run_one(cx, &thing_load, (struct db_value[]){ db_int(id) }, read_thing,
			       &thing));
		TRY(db_run_any(cx, &thing_move,
			       (struct db_value[]){ db_int(id), db_int(thing.version) }, &changed));
		if (i == 0 && lockers++ < 2)
			pthread_barrier_wait(&both_have_one);
	}
	return OK;
}

static void a_unit_that_met_a_deadlock_runs_again(void **state)
{
	struct fixture *f = *state;
	struct job jobs[2] = {};

	if (is_sqlite(f))
		skip();
	add_thing(f, 1);
	add_thing(f, 2);
	lockers = 0;
	pthread_barrier_init(&both_have_one, NULL, 2);
	for (int i = 0; i < 2; i++) {
		jobs[i].thing.id = i + 1;
		job_start(f, &jobs[i], take_crosswise);
	}
	for (int i = 0; i < 2; i++) {
		job_wait(&jobs[i]);
		assert_int_equal(jobs[i].unit.status, OK);
	}
	assert_true(db_stats(f->scratch.db).retried >= 1);
	pthread_barrier_destroy(&both_have_one);
	close_batch(jobs, 2);
}

static enum status run_script(struct cx *cx, void *arg)
{
	return cx->tx->engine->script(cx, cx->tx, arg);
}

#define WRITERS 4

static pthread_barrier_t all_writers;

static enum status add_together(struct cx *cx, void *arg)
{
	pthread_barrier_wait(&all_writers);
	return add(cx, arg);
}

/* One unit on each writer, so that every connection is used. */
static void use_every_writer(struct fixture *f, int64_t first_id)
{
	struct job jobs[WRITERS] = {};

	pthread_barrier_init(&all_writers, NULL, WRITERS);
	for (int i = 0; i < WRITERS; i++) {
		jobs[i].thing = thing_of(first_id + i, f->arena);
		job_start(f, &jobs[i], add_together);
	}
	for (int i = 0; i < WRITERS; i++) {
		job_wait(&jobs[i]);
		assert_int_equal(jobs[i].unit.status, OK);
	}
	pthread_barrier_destroy(&all_writers);
	close_batch(jobs, WRITERS);
}

static void a_connection_lost_before_the_commit_changed_nothing_and_is_made_again(void **state)
{
	struct fixture *f = *state;

	if (is_sqlite(f))
		skip();
	use_every_writer(f, 10);
	assert_error(f,
		     db_write(f->scratch.db, &f->cx, run_script,
			      "INSERT INTO thing (id, name, version) VALUES (1, 'x', 1);"
			      "SELECT pg_terminate_backend(pg_backend_pid())"),
		     UNAVAILABLE, "db.unreachable");
	assert_false(exists(f, 1));
	use_every_writer(f, 20);
}

static void connections_lost_while_nobody_used_them_are_not_noticed(void **state)
{
	struct fixture *f = *state;

	if (is_sqlite(f))
		skip();
	use_every_writer(f, 10);
	assert_ok(f, db_write(f->scratch.db, &f->cx, run_script,
			      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
			      " WHERE datname = current_database() AND pid <> pg_backend_pid()"));
	use_every_writer(f, 20);
	assert_true(exists(f, 23));
}

/* A trigger that fires at the commit itself. */
static void at_commit(struct fixture *f, const char *what)
{
	char text[600];

	snprintf(text, sizeof(text),
		 "CREATE FUNCTION at_commit() RETURNS trigger LANGUAGE plpgsql AS"
		 " $$ BEGIN %s; RETURN NULL; END $$;"
		 "CREATE CONSTRAINT TRIGGER at_commit AFTER INSERT ON thing DEFERRABLE"
		 " INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION at_commit()",
		 what);
	assert_ok(f, db_write(f->scratch.db, &f->cx, run_script, text));
}

static void a_connection_lost_at_the_commit_leaves_the_outcome_unknown(void **state)
{
	struct fixture *f = *state;
	struct thing thing = thing_of(1, f->arena);

	if (is_sqlite(f))
		skip();
	at_commit(f, "PERFORM pg_terminate_backend(pg_backend_pid())");
	assert_error(f, db_write(f->scratch.db, &f->cx, add, &thing), UNAVAILABLE, "db.unknown");
	assert_ok(f,
		  db_write(f->scratch.db, &f->cx, run_script, "DROP TRIGGER at_commit ON thing"));
	add_thing(f, 2);
}

/* What the server says when the wait for a standby is cut short. */
static void a_commit_that_was_not_replicated_leaves_the_outcome_unknown(void **state)
{
	struct fixture *f = *state;
	struct thing thing = thing_of(1, f->arena);

	if (is_sqlite(f))
		skip();
	at_commit(f, "RAISE WARNING USING ERRCODE = '01000',"
		     " MESSAGE = 'canceling wait for synchronous replication'");
	assert_error(f, db_write(f->scratch.db, &f->cx, add, &thing), UNAVAILABLE, "db.unknown");
}

int main(void)
{
#define CASE(name) cmocka_unit_test_setup_teardown(name, fixture_open, fixture_close)
	const struct CMUnitTest tests[] = {
		CASE(a_failing_unit_leaves_its_neighbours_alone),
		CASE(a_unit_that_finds_no_room_fails_alone),
		CASE(a_commit_that_finds_no_room_fails_all_and_the_writer_goes_on),
		CASE(a_full_queue_answers_at_once),
		CASE(closing_finishes_what_waits),
		CASE(no_step_of_many_writers_is_lost),
		CASE(a_reading_unit_sees_one_state),
		cmocka_unit_test_setup_teardown(what_was_acknowledged_survives_a_killed_process,
						fixture_make, fixture_close),
		CASE(a_unit_that_met_a_deadlock_runs_again),
		CASE(a_connection_lost_before_the_commit_changed_nothing_and_is_made_again),
		CASE(connections_lost_while_nobody_used_them_are_not_noticed),
		CASE(a_connection_lost_at_the_commit_leaves_the_outcome_unknown),
		CASE(a_commit_that_was_not_replicated_leaves_the_outcome_unknown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
