/* Dossiers that are led from a section's table to the counter, and who leads them. */
#ifndef VERB_BENCH_LIFE_H
#define VERB_BENCH_LIFE_H

#include "base/log.h"
#include "verb/bench.h"

enum seat_kind { SEAT_PROCESSOR, SEAT_APPROVER, SEAT_CLERK, SEAT_COUNTER };

struct life_step {
	enum dossier_action action;
	enum seat_kind seat;
	const char *number, *receiver;
};
extern const struct life_step life_steps[BENCH_LIFE];

struct cast {
	struct bench_seat communes[BENCH_COMMUNES][SEAT_COUNTER];
	struct bench_seat counters[BENCH_COUNTERS];
};

struct life {
	int64_t id, version;
	int commune, counter;
};
struct lives {
	struct life *at;
	size_t n;
};

/* A unit: opens everyone's session. arg is a struct cast. */
enum status cast_open(struct cx *cx, void *arg) MUST_USE;
/* Opens the cast and finds every dossier that waits at a section, mixed over the communes. */
enum status lives_find(struct cx *cx, struct bench *bench, struct cast *cast,
		       struct lives *ret_lives) MUST_USE;
const struct bench_seat *life_seat(const struct cast *cast, const struct life *life, size_t step);

#endif
