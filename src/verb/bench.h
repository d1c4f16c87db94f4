/*
 * Synthetic load: fills a new database with dossiers through the real schema, moves them, and asks
 * for lists. It measures CPU, not time that passed, so that it may share a machine. bench/run calls
 * it and bench/README.md says what the figures mean.
 *
 * The town is one centre with counters and many communes, each with a section, leaders and clerks.
 * Its logins have no password: sessions are opened here, beside the sign-in page.
 */
#ifndef VERB_BENCH_H
#define VERB_BENCH_H

#include "account/account.h"
#include "db/db.h"
#include "dossier/dossier.h"
#include "verb/verb.h"

#define BENCH_COMMUNES 94
#define BENCH_PROCESSORS 5 /* officers of each section */
#define BENCH_COUNTERS 10
#define BENCH_CITIZENS 64
#define BENCH_BATCH 64 /* units that the writer commits together */

struct bench {
	struct db *db;
	struct arena *arena; /* lives as long as the measurement */
	FILE *out;           /* lines "name value unit", for people and for bench/run */
};

/* ---- filling ---- */

struct bench_commune {
	int64_t agency, section, leaders, clerks;
	int64_t processors[BENCH_PROCESSORS], approver, clerk; /* accounts */
	struct str code;
};

struct bench_person {
	int64_t id;
	struct str number, name, phone;
};

struct bench_town {
	int64_t centre;
	struct {
		int64_t office, account;
	} counters[BENCH_COUNTERS];
	struct bench_commune communes[BENCH_COMMUNES];
	struct bench_person citizens[BENCH_CITIZENS];
	int64_t procedure; /* procedure_version.id */
	struct str case_code;
};

/* A unit: makes the town. arg is a struct bench_town. The packs must have been taken in. */
enum status bench_build_town(struct cx *cx, void *arg) MUST_USE;
/* A made-up name; the same number gives the same name. */
struct str bench_name(struct arena *arena, int64_t number);
/*
 * Makes the town and `dossiers` dossiers of the 300 days before cx->now_us. REFUSED "bench.taken"
 * when the database has accounts already: figures of a mixed one would mean nothing.
 */
enum status bench_fill(struct cx *cx, struct bench *bench, int64_t dossiers) MUST_USE;

/* ---- who acts ---- */

struct bench_seat {
	struct actor actor;
	struct str token; /* of the session's cookie */
};

/* Opens a session for one of the town's logins ("p0.1", "a0", "c0", "r0", "x0"). */
enum status bench_sit(struct cx *cx, struct str login, struct bench_seat *ret_seat) MUST_USE;

/* ---- measuring ---- */

#define BENCH_LIFE 7 /* transitions from waiting at a section to handed over */

/* What a transition writes, row by row, and what it costs the writer at a batch of 64. */
enum status bench_moves(struct cx *cx, struct bench *bench, int64_t lives,
			int64_t repeats) MUST_USE;
/* What the first page of overdue work costs, of an officer and of an office. */
enum status bench_lists(struct cx *cx, struct bench *bench, int64_t calls) MUST_USE;

enum bench_plan {
	PLAN_MOVES, /* lives of dossiers, `each` on every connection */
	PLAN_LOOKS, /* a citizen's status page, `each` times on every connection */
	PLAN_LISTS, /* the same on 8 for the first page of the busiest officer's late work */
};
/* Prints requests for bench/load.c, on 64 connections. */
enum status bench_write_plan(struct cx *cx, struct bench *bench, enum bench_plan plan,
			     int64_t each) MUST_USE;

/* One figure. */
void bench_say(struct bench *bench, const char *name, double value, const char *unit);

/* ---- the verbs ---- */

extern const struct verb_option bench_fill_options[], bench_moves_options[], bench_lists_options[],
	bench_plan_options[];
int verb_bench_fill(struct verb *verb);
int verb_bench_moves(struct verb *verb);
int verb_bench_lists(struct verb *verb);
int verb_bench_plan(struct verb *verb);

#endif
