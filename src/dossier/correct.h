/*
 * Corrections: what was done wrongly is put right by a further act with a reason, never by editing.
 * Both acts stay in the journal, and the timeline marks what was taken back.
 *
 *   dossier_undo     wrong acts: the dossier is again what it was before them
 *   dossier_refile   wrong procedure, agency, person or answers: entered anew under the same code
 *   rectification_*  an error in an issued result: put right free of charge, within its own limit
 *
 * One's own acts may be taken back until somebody else acts; after that the head of the agency
 * that decides or received it may (RIGHT_CORRECT). Money and documents stay where they are: what
 * was paid goes back by a refund only.
 *
 * The clock runs from the first reception, whatever is corrected.
 */
#ifndef DOSSIER_CORRECT_H
#define DOSSIER_CORRECT_H

#include "dossier/dossier.h"

struct undo {
	int64_t version;   /* the version the actor looked at */
	int64_t act;       /* journal.id of the first act to be taken back, with all after it */
	struct str reason; /* what was wrong */
};

/*
 * Writes the rows of the dossier, its steps, pauses, papers, form and result back as they were
 * before the act. DENIED "correction.not_yours"; REFUSED "correction.act" for what cannot be taken
 * back (handing in, an act that reached beyond the dossier); CONFLICT "dossier.stale".
 */
enum status dossier_undo(struct cx *cx, int64_t id, const struct undo *undo) MUST_USE;

/* Acts that the actor may take back now, newest first: the nth with all newer ones. */
struct undo_choice {
	int64_t act, at_us;
	const char *told; /* English msgid, as in the timeline */
	struct str who;
};
struct undo_choices {
	struct undo_choice *at;
	size_t n;
};
enum status dossier_find_undo(struct cx *cx, const struct dossier *dossier,
			      struct undo_choices *ret_choices) MUST_USE;

struct refile {
	int64_t version;
	struct str reason;
	const struct submission *submission; /* as for dossier_file; its draft is ignored */
};

/*
 * Checks as dossier_file does, on the rules of the day it was first handed in. The dossier keeps
 * code, PIN and papers, goes back to the counter and is received once more. REFUSED
 * "correction.decided" after a decision.
 */
enum status dossier_refile(struct cx *cx, int64_t id, const struct refile *refile) MUST_USE;
/* Whether the actor may do that now. */
enum status dossier_may_refile(struct cx *cx, const struct dossier *dossier,
			       bool *ret_may) MUST_USE;

/* ---- errors in issued results ---- */

enum fault { FAULT_AGENCY, FAULT_APPLICANT };

struct rectification {
	int64_t id, dossier, agency, asked_us, due_us, done_us, handed_us, document;
	enum fault fault;
	struct str what, old_number, number, receiver;
	struct str code; /* of the dossier, in lists */
};
struct rectifications {
	struct rectification *at;
	size_t n;
};

/* Writes an error down; the limit is the time rule "result.rectify". REFUSED before a result. */
enum status rectification_add(struct cx *cx, int64_t dossier, enum fault fault, struct str what,
			      int64_t *ret_id) MUST_USE;
/* The corrected result. An officer who issues or decides for the agency. */
enum status rectification_finish(struct cx *cx, int64_t dossier, int64_t id, struct str number,
				 const struct kept *result) MUST_USE;
enum status rectification_hand_over(struct cx *cx, int64_t dossier, int64_t id,
				    struct str receiver) MUST_USE;
enum status rectification_find(struct cx *cx, int64_t dossier,
			       struct rectifications *ret_rectifications) MUST_USE;
/* What the actor's agency still has to put right, by due time, LIST_MOST at most. */
enum status rectification_find_open(struct cx *cx,
				    struct rectifications *ret_rectifications) MUST_USE;

#endif
