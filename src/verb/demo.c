#include "verb/demo.h"

#include <pthread.h>
#include <string.h>

#include "base/civil.h"
#include "journal/journal.h"
#include "verb/verb.sql.h"

#define IN_FLIGHT 512 /* two group commits: one is filled while the other is written */
#define SEQUENCE_ROWS 2000
#define CLOSING_MINUTE (17 * 60)
#define QUIET_US (2 * SECOND_US)
#define PROGRESS_US (SECOND_US / 4)
#define PROGRESS_PLAIN_US (5 * SECOND_US)

/* ---- events in flight ---- */

struct flight {
	struct unit unit;
	struct cx cx;
	struct demo_act act;
	struct crew *crew;
	bool busy;
};

struct crew {
	struct demo *demo;
	struct flight flights[IN_FLIGHT];
	pthread_mutex_t mutex;
	pthread_cond_t landed;
	const struct flight *failed; /* the first */
	int64_t started_us, told_us;
};

static void land(struct unit *unit)
{
	struct flight *flight = (struct flight *)unit;
	struct crew *crew = flight->crew;

	pthread_mutex_lock(&crew->mutex);
	flight->busy = false;
	if (unit->status != OK && !crew->failed)
		crew->failed = flight;
	pthread_cond_signal(&crew->landed);
	pthread_mutex_unlock(&crew->mutex);
}

/* False when an event has failed. */
static bool await(struct crew *crew, const struct flight *flight)
{
	pthread_mutex_lock(&crew->mutex);
	while (flight->busy)
		pthread_cond_wait(&crew->landed, &crew->mutex);
	bool fine = !crew->failed;

	pthread_mutex_unlock(&crew->mutex);
	return fine;
}

static void await_all(struct crew *crew)
{
	for (size_t i = 0; i < IN_FLIGHT; i++)
		await(crew, &crew->flights[i]);
}

/* A server at work may have a full queue: then wait for one's own and try again. */
static bool submit(struct crew *crew, struct flight *flight)
{
	flight->busy = true;
	while (db_submit(crew->demo->verb->db, &flight->unit) != OK) {
		flight->busy = false;
		await_all(crew);
		if (crew->failed)
			return false;
		cx_retry(&flight->cx);
		flight->busy = true;
	}
	return true;
}

static bool launch(struct crew *crew, size_t number)
{
	struct demo *demo = crew->demo;
	struct flight *flight = &crew->flights[number % IN_FLIGHT];

	if (!await(crew, flight))
		return false;
	struct arena *arena = flight->cx.arena;

	arena_reset(arena);
	flight->act = (struct demo_act){
		.demo = demo,
		.event = &demo->events[number],
		.dice = dice_of(demo->seed, UINT64_C(5) << 40 | number),
	};
	cx_init(&flight->cx, arena, flight->act.event->at_us);
	flight->cx.entropy = dice_entropy;
	flight->cx.entropy_state = &flight->act.dice;
	return submit(crew, flight);
}

static void tell_progress(struct crew *crew, size_t number)
{
	struct verb *verb = crew->demo->verb;
	int64_t now_us = clock_now_us();
	int64_t pause_us = verb->terminal ? PROGRESS_US : PROGRESS_PLAIN_US;

	if (now_us < crew->started_us + QUIET_US || now_us < crew->told_us + pause_us)
		return;
	crew->told_us = now_us;
	fprintf(verb->err, "%s%zu of %zu steps%s", verb->terminal ? "\r" : "", number,
		crew->demo->event_count, verb->terminal ? " " : "\n");
	fflush(verb->err);
}

static int fly_all(struct crew *crew)
{
	struct demo *demo = crew->demo;
	struct verb *verb = demo->verb;
	bool fine = true;
	size_t number = 0;

	while (fine && number < demo->event_count && !verb_is_stopping(verb)) {
		fine = launch(crew, number);
		number += fine;
		if (number % 64 == 0)
			tell_progress(crew, number);
	}
	await_all(crew);
	if (verb->terminal && crew->told_us)
		fprintf(verb->err, "\r%40s\r", "");
	if (crew->failed)
		return verb_failed(verb, &crew->failed->cx);
	if (number < demo->event_count)
		return verb_fail(verb, "Stopped at %zu of %zu steps; make a new data directory",
				 number, demo->event_count);
	return EXIT_DONE;
}

static int run_events(struct demo *demo)
{
	struct crew *crew = memory_take(sizeof(*crew));

	*crew = (struct crew){ .demo = demo, .started_us = clock_now_us() };
	pthread_mutex_init(&crew->mutex, NULL);
	pthread_cond_init(&crew->landed, NULL);
	for (size_t i = 0; i < IN_FLIGHT; i++) {
		struct flight *flight = &crew->flights[i];

		flight->crew = crew;
		flight->cx.arena = arena_open();
		flight->unit = (struct unit){
			.kind = UNIT_WRITE,
			.run = demo_act,
			.arg = &flight->act,
			.cx = &flight->cx,
			.done = land,
			.name = "demo",
		};
	}
	int code = fly_all(crew);

	for (size_t i = 0; i < IN_FLIGHT; i++)
		arena_close(crew->flights[i].cx.arena);
	pthread_cond_destroy(&crew->landed);
	pthread_mutex_destroy(&crew->mutex);
	memory_give(crew);
	return code;
}

/* ---- the journal's positions ---- */

static enum status sequence(struct cx *cx, int64_t *ret_done)
{
	return journal_sequence(cx, SEQUENCE_ROWS, ret_done);
}

/* So that the first start of the server finds nothing to catch up with. */
static int give_positions(struct demo *demo)
{
	static const struct timer sequencer[] = {
		{ "journal.sequencer", SECOND_US, journal_is_waiting, sequence },
		{},
	};
	struct cx cx;

	verb_cx(demo->verb, &cx);
	enum status status = work_tick(&cx, demo->verb->db, sequencer);

	/* A running server has the lease and does it by itself. */
	return status == OK || status == CONFLICT ? EXIT_DONE : verb_failed(demo->verb, &cx);
}

/* ---- the verb ---- */

static enum status count_accounts(struct cx *cx, void *arg)
{
	return q_verb_accounts(cx, arg);
}

static int check_empty(struct verb *verb)
{
	struct q_verb_accounts_row accounts;
	struct cx cx;

	verb_cx(verb, &cx);
	if (db_read(verb->db, &cx, count_accounts, &accounts) != OK)
		return verb_failed(verb, &cx);
	if (accounts.own)
		return verb_fail(verb, "This database has accounts of real people. A demonstration"
				       " needs a data directory of its own");
	if (accounts.demo)
		return verb_fail(verb,
				 "There is a demonstration here already. For another one make a"
				 " new data directory");
	if (accounts.agencies)
		return verb_fail(verb, "This database has agencies. A demonstration needs a data"
				       " directory of its own");
	return EXIT_DONE;
}

static int set_time(struct demo *demo)
{
	struct verb *verb = demo->verb;
	struct str until = verb_text(verb, "until");
	int64_t now_us = clock_now_us();
	int32_t day, first;

	demo->until_us = now_us;
	if (!str_is_empty(until)) {
		enum status status = civil_parse_iso(until, &day);

		assert(status == OK);
		if (day > civil_day_of(now_us))
			return verb_misuse(verb, "--until must not lie in the future");
		int64_t closing_us = civil_instant(day, CLOSING_MINUTE);

		demo->until_us = closing_us < now_us ? closing_us : now_us;
	}
	demo->from_us = civil_instant(civil_day_of(demo->until_us) - DEMO_WEEKS * 7, 7 * 60);
	if (civil_parse_iso(str_from(demo->pack.units->valid_from), &first) == OK &&
	    civil_day_of(demo->from_us) <= first) {
		return verb_misuse(verb,
				   "--until must be more than %d weeks after %s, when the"
				   " province began",
				   DEMO_WEEKS, demo->pack.units->valid_from);
	}
	return EXIT_DONE;
}

static int make_plans(struct demo *demo)
{
	struct cx cx;

	demo->plans = ARENA_ARRAY(demo->arena, struct demo_plan, demo->dossiers);
	verb_cx(demo->verb, &cx);
	if (verb_read_slow(demo->verb, &cx, demo_make_plans, demo) != OK)
		return verb_failed(demo->verb, &cx);
	return EXIT_DONE;
}

static void print_summary(struct demo *demo)
{
	struct verb *verb = demo->verb;

	fprintf(verb->out, "Made %zu dossiers in %zu steps, from %.*s to %.*s.\n", demo->dossiers,
		demo->event_count, STR_ARG(civil_iso(verb->arena, civil_day_of(demo->from_us))),
		STR_ARG(civil_iso(verb->arena, civil_day_of(demo->until_us))));
	if (verb->remote)
		fprintf(verb->out,
			"Start the server again: it reads the centre's name when it starts.\n");
	demo_print_logins(verb);
}

int verb_demo(struct verb *verb)
{
	struct demo demo = {
		.verb = verb,
		.arena = verb->arena,
		.seed = (uint64_t)verb_number(verb, "seed"),
		.dossiers = (size_t)verb_number(verb, "dossiers"),
	};
	int code = check_empty(verb);

	if (code == EXIT_DONE)
		code = demo_load_pack(verb, &demo.pack);
	if (code == EXIT_DONE)
		code = set_time(&demo);
	if (code == EXIT_DONE)
		code = demo_make_world(&demo);
	if (code == EXIT_DONE)
		code = make_plans(&demo);
	if (code == EXIT_DONE)
		code = run_events(&demo);
	if (code == EXIT_DONE)
		code = give_positions(&demo);
	if (code == EXIT_DONE)
		print_summary(&demo);
	memory_give(demo.events);
	return code;
}

void demo_print_logins(struct verb *verb)
{
	static const char *const logins[][2] = {
		{ DEMO_CITIZEN, "citizen" },
		{ "tiepnhan", "reception officer at the centre" },
		{ "chuyenvien", "processing officer, Hải Châu ward" },
		{ "lanhdao", "signs and issues, Hải Châu ward" },
		{ "giamdoc", "head of the centre" },
		{ "quantri", "administrator" },
	};

	fprintf(verb->out, "Sign in with the password \"" DEMO_PASSWORD "\" as:\n");
	for (size_t i = 0; i < sizeof(logins) / sizeof(*logins); i++)
		fprintf(verb->out, "  %-11s %s\n", logins[i][0], logins[i][1]);
}
