/*
 * Work that nobody waits for: timers under leases, readers of the journal, and the records that
 * make repeated and too frequent requests harmless.
 *
 * A lease says which node runs a job. It carries an epoch that grows with every change of holder;
 * each tick holds the lease row in its own transaction, so a node that was frozen and woke up late
 * finds its epoch gone and commits nothing.
 */
#ifndef WORK_WORK_H
#define WORK_WORK_H

#include "base/cx.h"
#include "db/db.h"

/* ---- timers ---- */

/*
 * One job. `due` is a reading unit that says whether there is anything to do, so that an idle
 * server writes nothing. `run` is a writing unit; it returns how much it did and is called again
 * until that is 0.
 */
struct timer {
	const char *name; /* also the lease's name */
	int64_t every_us; /* pause between looks */
	enum status (*due)(struct cx *cx, bool *ret_due);
	enum status (*run)(struct cx *cx, int64_t *ret_done);
};

struct work; /* the thread that runs the timers */

/* Starts the thread; `timers` ends with a row whose name is NULL and must outlive it. */
enum status work_start(struct cx *cx, struct db *db, const struct timer *timers,
		       struct work **ret_work) MUST_USE;
void work_stop(struct work *work);
/* Runs every timer once, now, in the caller's thread: tests, verbs and the simulator. */
enum status work_tick(struct cx *cx, struct db *db, const struct timer *timers) MUST_USE;

#define WORK_LEASE_US (30 * INT64_C(1000000))

/* CONFLICT "work.leased" when another node holds it. */
enum status work_lease_take(struct cx *cx, const char *name, struct str holder,
			    int64_t *ret_epoch) MUST_USE;
/* CONFLICT "work.fenced" when the lease is no longer this holder's in this epoch. */
enum status work_lease_hold(struct cx *cx, const char *name, struct str holder,
			    int64_t epoch) MUST_USE;

/* ---- readers of the journal ---- */

enum status work_reader_load(struct cx *cx, const char *name, int64_t *ret_position) MUST_USE;
enum status work_reader_move(struct cx *cx, const char *name, int64_t position) MUST_USE;

/* ---- requests that may be asked again (ARCHITECTURE.md: a reply of success means on disk) ---- */

struct work_request {
	struct str key;    /* from work_request_key */
	int64_t status;    /* HTTP status that was answered */
	struct str target; /* where the answer sent the person */
};

#define WORK_REQUEST_KEPT_US (30 * 24 * 3600 * INT64_C(1000000))

/* Binds the client's key to the actor (account, or address for visitors) and to the route. */
struct str work_request_key(struct cx *cx, struct str route, struct str key);
/* OK with the earlier answer, NOT_FOUND when this key was not used yet. */
enum status work_request_load(struct cx *cx, struct str key,
			      struct work_request *ret_request) MUST_USE;
enum status work_request_add(struct cx *cx, const struct work_request *request) MUST_USE;

/* ---- attempts ---- */

struct attempt_rule {
	const char *scope;
	int64_t most; /* wrong attempts allowed in a window */
	int64_t window_us;
};

/* Whether another attempt on a subject is allowed now; changes nothing. */
enum status work_attempt_check(struct cx *cx, const struct attempt_rule *rule, struct str subject,
			       bool *ret_allowed) MUST_USE;
/*
 * Counts one wrong attempt on a subject. The note is kept only when the unit commits, so a wrong
 * guess must end in OK with an answer, not in a failure.
 */
enum status work_attempt_note(struct cx *cx, const struct attempt_rule *rule,
			      struct str subject) MUST_USE;

/* A timer: forgets old requests and attempts. */
enum status work_forget_due(struct cx *cx, bool *ret_due) MUST_USE;
enum status work_forget(struct cx *cx, int64_t *ret_done) MUST_USE;

#endif
