/*
 * The demonstration: a made-up province whose dossiers were really filed and moved, by the domain's
 * own functions, on a virtual clock over the last eight weeks. Inside verb/ only.
 *
 *   demo_pack.c    packs/vn/demo as C structs
 *   demo_people.c  dice, names, numbers, and the holes of answers
 *   demo_world.c   units, officers, citizens
 *   demo_plan.c    what will happen to each dossier, and when
 *   demo_act.c     one event as a unit of work
 *   demo.c         the verb: runs the events in order, many in flight
 *
 * Everything follows from the seed and the last day: each dossier has dice of its own, and the
 * events run in one order on one writer. (Inside a running server other units mix in, and ids then
 * come out differently.)
 */
#ifndef VERB_DEMO_H
#define VERB_DEMO_H

#include "account/account.h"
#include "archive/archive.h"
#include "deadline/deadline.h"
#include "dossier/dossier.h"
#include "procedure/procedure.h"
#include "verb/units.h"

#define DEMO_CITIZEN "congdan" /* its account is the sign of a demonstration */
#define DEMO_PASSWORD "demo"
#define DEMO_WEEKS 8

/* ---- the pack ---- */

struct demo_login {
	char *login, *name, *number, *born_on, *sex, *phone, *address; /* a citizen's */
	char *office, *roles, *title; /* an officer's: "H17.01/Quầy số 1", "approve,issue" */
};

struct demo_names {
	char **middles, **givens;
	unsigned middles_count, givens_count;
};

struct demo_people {
	struct demo_login *logins; /* the citizen first */
	unsigned logins_count;
	char **families, **streets;
	unsigned families_count, streets_count;
	struct demo_names female, male;
};

struct demo_answer {
	char *name;
	char **values;
	unsigned values_count;
};

struct demo_filing {
	char *procedure, *number;
	int weight;
	bool elderly;
	struct demo_answer *answers;
	unsigned answers_count;
};

struct demo_reason {
	char *action; /* as in dossier_moves */
	char **values, **items;
	unsigned values_count, items_count;
};

struct demo_filings {
	struct demo_filing *filings;
	unsigned filings_count;
	struct demo_reason *reasons;
	unsigned reasons_count;
};

struct demo_pack {
	const struct units *units;
	const struct demo_people *people;
	const struct demo_filings *filings;
};

/* From the files that collect_demo read. */
int demo_load_pack(struct verb *verb, struct demo_pack *ret_pack);

/* ---- dice ---- */

struct dice {
	uint64_t state;
};

struct dice dice_of(uint64_t seed, uint64_t what);
uint64_t dice_throw(struct dice *dice, uint64_t sides);     /* 0 .. sides - 1 */
void dice_entropy(void *dice, void *at, size_t size_bytes); /* for cx->entropy */

/* ---- the world ---- */

#define DEMO_OFFICERS_MAX 8 /* of one office */

struct demo_office {
	struct office office;
	struct actor officers[DEMO_OFFICERS_MAX];
	size_t n;
};

struct demo_commune {
	int64_t agency;
	struct str place; /* "phường Hải Châu" */
};

struct demo_citizen {
	int64_t account, person;
};

struct demo_filing_kind {
	const struct procedure *procedure;
	int64_t version;
};

struct demo {
	struct verb *verb;
	struct arena *arena; /* lives as long as the demo */
	struct demo_pack pack;
	uint64_t seed;
	int64_t from_us, until_us;
	size_t dossiers, people, citizen_count;
	struct demo_office *offices;
	size_t office_count;
	struct demo_commune *communes; /* the first is home to the demo's officers */
	size_t commune_count;
	struct demo_citizen *citizens;  /* they have accounts; the first is DEMO_CITIZEN */
	struct demo_filing_kind *kinds; /* by filing of the pack */
	const struct clock *clock;
	struct kept scan, result; /* sample documents */
	struct str password_hash;
	struct demo_plan *plans;
	struct demo_event *events;
	size_t event_count, event_room;
};

/* Units, officers, citizens, sample documents; gives an exit code. */
int demo_make_world(struct demo *demo);
struct demo_office *demo_office(struct demo *demo, int64_t id);

/* ---- people ---- */

/* Person 0 is DEMO_CITIZEN; the others follow from the seed. Ages are as of the demo's end. */
struct person demo_person(const struct demo *demo, struct arena *arena, size_t index, bool elderly);
struct str demo_name(const struct demo *demo, struct arena *arena, struct dice *dice, bool female);

/* ---- plans ---- */

struct demo_plan {
	int64_t id; /* dossier.id once it is filed */
	uint32_t person;
	uint16_t commune, filing;
	enum channel channel;
};

#define DEMO_FILES ACTION_COUNT /* an event beside the actions */

struct demo_event {
	int64_t at_us;
	uint32_t plan;
	uint16_t order;  /* within the plan */
	uint16_t action; /* enum dossier_action, or DEMO_FILES */
};

/* What the applicant answers: the same every time it is asked. */
enum status demo_answers(struct cx *cx, const struct demo *demo, const struct demo_plan *plan,
			 struct answers *ret_answers) MUST_USE;
/* A text of the pack with its holes filled. */
struct str demo_fill(struct cx *cx, const struct demo *demo, const struct demo_plan *plan,
		     struct dice *dice, const char *text);
const struct demo_filing *demo_filing_of(const struct demo *demo, const struct demo_plan *plan);
/* Dice of a plan for one purpose. */
struct dice demo_dice(const struct demo *demo, const struct demo_plan *plan, uint64_t purpose);

/* Fills plans and events, in order. A reading unit. */
enum status demo_make_plans(struct cx *cx, void *demo) MUST_USE;

/* ---- acting ---- */

struct demo_act {
	struct demo *demo;
	const struct demo_event *event;
	struct dice dice; /* the unit's entropy */
};

/* One event as a writing unit: sets the actor, then files or moves. */
enum status demo_act(struct cx *cx, void *act) MUST_USE;

/* The logins to try, on the verb's output. */
void demo_print_logins(struct verb *verb);

#endif
