/*
 * One act on several like dossiers: same procedure, same step. Each is acted on by itself, as if
 * alone: one that is refused leaves the others done, and the answer has a line for each.
 */
#ifndef DOSSIER_BULK_H
#define DOSSIER_BULK_H

#include "dossier/dossier.h"

#define BULK_MOST 50

struct bulk_item {
	int64_t dossier, version; /* the version that was looked at */
};

struct bulk {
	enum dossier_action action;
	const struct bulk_item *items;
	size_t n;
	struct str reason;    /* opinion or wording, of all */
	int64_t first_number; /* ACTION_ISSUE: of the first result; the next ones follow */
	struct str symbol;    /* ACTION_ISSUE: after each number, "/XN-UBND" */
};

/* What may be done to several at once: take, finish, approve, issue. */
bool bulk_allows(enum dossier_action action);

struct bulk_line {
	int64_t dossier;
	struct str code, applicant; /* empty for what the actor may not see */
	bool done;                  /* before acting: it can be */
	struct str message;         /* why not, in the actor's language; or the number given */
};
struct bulk_lines {
	struct bulk_line *at;
	size_t n;
};

/*
 * What would happen, before it is confirmed; changes nothing. INVALID "bulk.none" and "bulk.many"
 * for no or more than BULK_MOST dossiers. Notes the reads.
 */
enum status bulk_preview(struct cx *cx, const struct bulk *bulk,
			 struct bulk_lines *ret_lines) MUST_USE;

/*
 * Acts. ret_id names the answer. INVALID as above, and with fields for what all of them need;
 * a dossier that is refused is a line of the answer, not a failure.
 */
enum status dossier_bulk(struct cx *cx, const struct bulk *bulk, int64_t *ret_id) MUST_USE;

struct bulk_answer {
	const struct move_row *move;
	int64_t made_us;
	struct bulk_lines lines; /* in the order in which they were chosen */
};
/* The actor's own; NOT_FOUND "bulk.gone" otherwise and after BULK_KEPT_US. */
#define BULK_KEPT_US (30 * 24 * 3600 * INT64_C(1000000))
enum status bulk_load(struct cx *cx, int64_t id, struct bulk_answer *ret_answer) MUST_USE;

/* A timer: forgets old answers. */
enum status bulk_forget(struct cx *cx, int64_t *ret_done) MUST_USE;

#endif
