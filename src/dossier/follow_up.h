/*
 * Results that nobody collects: they stay at the one-stop (Decree 118/2025/ND-CP). After some days
 * the counter asks and writes down how and when; after months the result may be put away. It stays
 * the applicant's and is handed over whenever they come. The days are time rules of the calendar:
 * result.uncollected, result.follow_up, result.put_away.
 */
#ifndef DOSSIER_FOLLOW_UP_H
#define DOSSIER_FOLLOW_UP_H

#include "dossier/dossier.h"

struct follow_how {
	const char *name;  /* stable: "called" */
	const char *label; /* English msgid */
};
/* The last row has no name. */
extern const struct follow_how follow_hows[];
const struct follow_how *follow_how(struct str name); /* NULL when there is none */

struct follow_up {
	int64_t id, account, at_us;
	int32_t next_on;           /* civil day on which to ask again */
	struct str how, note, who; /* who: filled when found */
};
struct follow_ups {
	struct follow_up *at;
	size_t n;
};

struct uncollected {
	int64_t dossier, procedure, ended_us;
	int64_t at_us;   /* when somebody last asked, or put it away; 0: never */
	int32_t next_on; /* when to ask again; 0: now */
	struct str code, applicant, phone, how;
	struct str reason; /* of those put away: why, and where it lies */
};
struct uncollecteds {
	struct uncollected *at;
	size_t n;
};
#define UNCOLLECTED_MOST 100

/* The oldest at the actor's counter that have waited long enough to be asked about. */
enum status follow_up_list(struct cx *cx, struct uncollecteds *ret_rows) MUST_USE;
/* Those that the actor's counter has put away and that were not asked for since. */
enum status follow_up_list_kept(struct cx *cx, struct uncollecteds *ret_rows) MUST_USE;

/* Of a dossier that the caller has loaded, newest first. */
enum status follow_up_find(struct cx *cx, int64_t dossier, struct follow_ups *ret_rows) MUST_USE;

/* When to ask again, and from when on it may be put away, of a dossier that has its result. */
struct follow_dates {
	int32_t next_on;
	int64_t put_away_us;
};
enum status follow_up_dates(struct cx *cx, const struct dossier *dossier,
			    struct follow_dates *ret_dates) MUST_USE;
/* Whether the actor's counter keeps the result and may do either, for buttons. */
bool follow_up_may(struct cx *cx, const struct dossier *dossier);

/*
 * Writes down that somebody asked. DENIED "follow_up.not_yours" elsewhere than at the counter that
 * keeps the result; REFUSED "dossier.state"; CONFLICT "dossier.stale"; INVALID with fields.
 */
enum status follow_up_add(struct cx *cx, int64_t dossier, int64_t version,
			  const struct follow_up *follow_up) MUST_USE;

/*
 * Puts the result away: the dossier is closed in its state and leaves the lists. REFUSED
 * "follow_up.too_early" before its time; else as above.
 */
enum status follow_up_put_away(struct cx *cx, int64_t dossier, int64_t version,
			       struct str reason) MUST_USE;

#endif
