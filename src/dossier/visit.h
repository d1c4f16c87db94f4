/*
 * One visit to a counter: one person, one or several dossiers, one summary slip. What the person
 * said of themselves is not asked for twice.
 *
 * A visit belongs to its counter: for officers of other offices it does not exist.
 */
#ifndef DOSSIER_VISIT_H
#define DOSSIER_VISIT_H

#include "base/cx.h"

#define VISIT_DOSSIERS_MAX 50

struct visit {
	int64_t id, office, account, opened_us;
	int64_t person; /* who came: the submitter of its first dossier */
	struct str name;
};

struct visit_dossiers {
	int64_t *at; /* dossier.id, in the order they were filed */
	size_t n;
};

/*
 * Puts a dossier that was filed in this unit into a visit; visit 0 begins one, with the dossier's
 * submitter as who came. NOT_FOUND "visit.none"; LIMIT "visit.limit" at 50.
 */
enum status visit_join(struct cx *cx, int64_t visit, int64_t dossier, int64_t *ret_visit) MUST_USE;
enum status visit_load(struct cx *cx, int64_t id, struct visit *ret_visit) MUST_USE;
enum status visit_find_dossiers(struct cx *cx, int64_t id,
				struct visit_dossiers *ret_dossiers) MUST_USE;
/* The visit of a dossier at the actor's counter; 0 when there is none. */
enum status visit_of(struct cx *cx, int64_t dossier, int64_t *ret_visit) MUST_USE;

#endif
