/* Requests for the load generator: a line each, "CONNECTION STATUS METHOD PATH COOKIE BODY". */
#include <stdio.h>

#include "base/text.h"
#include "verb/bench_life.h"

#define CONNECTIONS 64
#define LOOKS_MOST 20      /* different dossiers of one citizen */
#define LIST_CONNECTIONS 8 /* a list is many times the work of another page */

static void write_move(struct cx *cx, FILE *out, const struct bench_seat *seat,
		       const struct life *life, size_t step)
{
	const struct life_step *how = &life_steps[step];
	struct str key = cx_random_hex(cx, 16);

	fprintf(out, "303 POST /dossiers/%lld/%s sid=%.*s _csrf=%.*s&_key=%.*s&version=%lld",
		(long long)life->id, dossier_moves[how->action].name, STR_ARG(seat->token),
		STR_ARG(seat->actor.csrf), STR_ARG(key),
		(long long)life->version + (long long)step);
	fprintf(out, "&reason=&items=&number=%s&receiver=%s\n", how->number, how->receiver);
}

static enum status write_moves(struct cx *cx, struct bench *bench, int64_t each)
{
	size_t n = (size_t)each * CONNECTIONS;
	struct cast *cast = ARENA_NEW(bench->arena, struct cast);
	struct lives lives;

	TRY(lives_find(cx, bench, cast, &lives));
	if (lives.n < n) {
		return FAIL(cx, REFUSED, "bench.few",
			    N_("Too few dossiers wait. Ask for fewer, at least 64, or fill anew."));
	}
	for (size_t i = 0; i < n; i++) {
		for (size_t step = 0; step < BENCH_LIFE; step++) {
			fprintf(bench->out, "%zu ", i % CONNECTIONS);
			write_move(cx, bench->out, life_seat(cast, &lives.at[i], step),
				   &lives.at[i], step);
		}
	}
	return OK;
}

struct citizen {
	struct bench_seat seat;
	struct str login;
	int64_t ids[LOOKS_MOST];
	size_t n;
};

static enum status sit_citizen(struct cx *cx, void *arg)
{
	struct citizen *citizen = arg;

	return bench_sit(cx, citizen->login, &citizen->seat);
}

static void add_looks(struct citizen *citizen, const struct list_rows *rows, bool moved)
{
	for (size_t i = 0; i < rows->n && citizen->n < LOOKS_MOST; i++) {
		if ((rows->at[i].version > BENCH_LIFE) == moved)
			citizen->ids[citizen->n++] = rows->at[i].id;
	}
}

/* A unit: the citizen's dossiers that were led through every hand, for they show most. */
static enum status find_own(struct cx *cx, void *arg)
{
	struct citizen *citizen = arg;
	struct list_query query = { .scope = LIST_OWN, .most = LIST_MOST };
	struct list_rows rows;

	cx->actor = citizen->seat.actor;
	TRY(dossier_find(cx, &query, &rows));
	add_looks(citizen, &rows, true);
	if (citizen->n == 0)
		add_looks(citizen, &rows, false);
	if (citizen->n == 0)
		return FAIL(cx, REFUSED, "bench.short_page",
			    N_("The page is not full: fill more dossiers."));
	return OK;
}

static enum status write_looks(struct cx *cx, struct bench *bench, int64_t each)
{
	for (int i = 0; i < CONNECTIONS; i++) {
		struct citizen citizen = { .login = str_format(cx->arena, "x%02d", i) };

		cx->actor = (struct actor){ .kind = ACTOR_SYSTEM };
		TRY(db_write(bench->db, cx, sit_citizen, &citizen));
		TRY(db_read(bench->db, cx, find_own, &citizen));
		for (int64_t look = 0; look < each; look++) {
			fprintf(bench->out, "%d 200 GET /my/%lld sid=%.*s -\n", i,
				(long long)citizen.ids[(size_t)look % citizen.n],
				STR_ARG(citizen.seat.token));
		}
	}
	return OK;
}

static enum status sit_officer(struct cx *cx, void *arg)
{
	return bench_sit(cx, STR("p00.0"), arg);
}

/* The busiest officer's overdue work. */
static enum status write_lists(struct cx *cx, struct bench *bench, int64_t each)
{
	struct bench_seat seat;

	TRY(db_write(bench->db, cx, sit_officer, &seat));
	for (int64_t i = 0; i < each * LIST_CONNECTIONS; i++) {
		fprintf(bench->out, "%d 200 GET /work?late=1 sid=%.*s -\n",
			(int)(i % LIST_CONNECTIONS), STR_ARG(seat.token));
	}
	return OK;
}

enum status bench_write_plan(struct cx *cx, struct bench *bench, enum bench_plan plan, int64_t each)
{
	static enum status (*const writers[])(struct cx *, struct bench *, int64_t) = {
		[PLAN_MOVES] = write_moves,
		[PLAN_LOOKS] = write_looks,
		[PLAN_LISTS] = write_lists,
	};

	return writers[plan](cx, bench, each);
}
