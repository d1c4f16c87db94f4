#include <pthread.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "base/log.h"
#include "base/text.h"
#include "work/work.h"

#define TIMERS_MAX 32
#define WAIT_MAX_US (250 * INT64_C(1000))

struct work {
	struct db *db;
	const struct timer *timers;
	struct str holder;
	char holder_text[96];
	int64_t next_us[TIMERS_MAX];
	int64_t epochs[TIMERS_MAX];
	pthread_t thread;
	pthread_mutex_t mutex;
	pthread_cond_t wake;
	_Atomic bool stopping;
};

struct tick {
	const struct timer *timer;
	struct str holder;
	int64_t *epoch; /* 0: the lease has still to be taken */
	int64_t done;
	bool due;
};

static enum status look(struct cx *cx, void *arg)
{
	struct tick *tick = arg;

	return tick->timer->due(cx, &tick->due);
}

static enum status run_tick(struct cx *cx, void *arg)
{
	struct tick *tick = arg;

	cx->actor = (struct actor){ .kind = ACTOR_SYSTEM, .name = STR("Motcua") };
	if (*tick->epoch == 0)
		TRY(work_lease_take(cx, tick->timer->name, tick->holder, tick->epoch));
	else
		TRY(work_lease_hold(cx, tick->timer->name, tick->holder, *tick->epoch));
	return tick->timer->run(cx, &tick->done);
}

/* Runs one timer until it has nothing left to do. */
static enum status run_timer(struct work *work, size_t i, struct arena *arena)
{
	struct tick tick = { .timer = &work->timers[i],
			     .holder = work->holder,
			     .epoch = &work->epochs[i] };
	struct cx cx;

	do {
		arena_reset(arena);
		cx_init(&cx, arena, clock_now_us());
		tick.done = 0;
		tick.due = false;
		enum status status = db_read(work->db, &cx, look, &tick);

		if (status == OK && tick.due)
			status = db_write(work->db, &cx, run_tick, &tick);
		if (status != OK) {
			work->epochs[i] = 0;
			if (status != CONFLICT)
				log_failure(&cx, tick.timer->name);
			return status;
		}
	} while (tick.done > 0 && !work->stopping);
	return OK;
}

static void wait_until(struct work *work, int64_t until_us)
{
	int64_t now_us = clock_now_us();
	int64_t most_us = now_us + WAIT_MAX_US;
	int64_t at_us = until_us < most_us ? until_us : most_us;
	struct timespec at = { at_us / 1000000, at_us % 1000000 * 1000 };

	pthread_mutex_lock(&work->mutex);
	if (!work->stopping && at_us > now_us)
		pthread_cond_timedwait(&work->wake, &work->mutex, &at);
	pthread_mutex_unlock(&work->mutex);
}

/* Runs a timer whose time has come and says when it wants to be looked at again. */
static int64_t turn_timer(struct work *work, size_t i, struct arena *arena)
{
	if (work->next_us[i] <= clock_now_us()) {
		/* Logged where it failed; the next round tries again. */
		if (run_timer(work, i, arena) != OK)
			arena_reset(arena);
		work->next_us[i] = clock_now_us() + work->timers[i].every_us;
	}
	return work->next_us[i];
}

static void *timer_thread(void *arg)
{
	struct work *work = arg;
	struct arena *arena = arena_open();

	while (!work->stopping) {
		int64_t earliest_us = INT64_MAX;

		for (size_t i = 0; work->timers[i].name; i++) {
			int64_t next_us = turn_timer(work, i, arena);

			earliest_us = next_us < earliest_us ? next_us : earliest_us;
		}
		wait_until(work, earliest_us);
	}
	arena_close(arena);
	return NULL;
}

static void name_holder(struct work *work)
{
	char host[64] = "";

	gethostname(host, sizeof(host) - 1);
	snprintf(work->holder_text, sizeof(work->holder_text), "%s:%d", host, (int)getpid());
	work->holder = str_from(work->holder_text);
}

enum status work_start(struct cx *cx, struct db *db, const struct timer *timers,
		       struct work **ret_work)
{
	struct work *work = memory_take(sizeof(*work));

	*work = (struct work){ .db = db, .timers = timers };
	name_holder(work);
	pthread_mutex_init(&work->mutex, NULL);
	pthread_cond_init(&work->wake, NULL);
	if (pthread_create(&work->thread, NULL, timer_thread, work) != 0) {
		memory_give(work);
		return FAIL(cx, BROKEN, "work.thread", N_("The server could not start a thread."));
	}
	*ret_work = work;
	return OK;
}

void work_stop(struct work *work)
{
	pthread_mutex_lock(&work->mutex);
	work->stopping = true;
	pthread_cond_signal(&work->wake);
	pthread_mutex_unlock(&work->mutex);
	pthread_join(work->thread, NULL);
	pthread_cond_destroy(&work->wake);
	pthread_mutex_destroy(&work->mutex);
	memory_give(work);
}

enum status work_tick(struct cx *cx, struct db *db, const struct timer *timers)
{
	struct work work = { .db = db, .timers = timers };
	struct arena *arena = arena_open();
	enum status status = OK;

	name_holder(&work);
	for (size_t i = 0; timers[i].name && status == OK; i++)
		status = run_timer(&work, i, arena);
	arena_close(arena);
	return status == OK ? OK : FAIL(cx, status, "work.tick", N_("A timer failed."));
}
