/*
 * Asking other offices for their opinion (lấy ý kiến, phối hợp) while a step is worked on.
 *
 * The officer of the step asks an office; it answers in writing until a date of its own. Assent,
 * also under conditions, settles the matter. A missing answer or one that objects goes to the
 * officer of the step, who decides with a written reason or hands it to a named leader; who does
 * not decide in time loses it to a leader of the agency. Where the sector's law says so, silence
 * counts as consent, or the dossier's clock stands meanwhile: both are the procedure's data
 * (struct procedure_consultation), with their legal basis. A step is not finished while an opinion
 * is open.
 *
 * The asked office sees the dossier while its answer is open and no longer; for everybody else
 * nothing changes in who sees it.
 */
#ifndef DOSSIER_CONSULT_H
#define DOSSIER_CONSULT_H

#include "dossier/dossier.h"

enum consult_answer {
	ANSWER_NONE,
	ANSWER_AGREE,
	ANSWER_CONDITIONS, /* agrees under conditions, which the officer of the step heeds */
	ANSWER_DISAGREE,
	ANSWER_NOT_OURS, /* it says that the matter is not its own */
};
#define ANSWER_COUNT 5

struct consult_answer_row {
	const char *name;  /* stable, in the table: "not_ours" */
	const char *label; /* English msgid */
	bool settles;      /* else the officer of the step decides */
};
extern const struct consult_answer_row consult_answers[ANSWER_COUNT];

/* How it ended. The last three end without the office's consent and need a reason. */
enum consult_outcome {
	OUTCOME_OPEN,
	OUTCOME_ANSWERED,
	OUTCOME_SILENCE,    /* no answer in time counts as consent */
	OUTCOME_DROPPED,    /* the dossier was withdrawn or stopped */
	OUTCOME_FOLLOWED,   /* decided in the sense of the answer */
	OUTCOME_SET_ASIDE,  /* decided against it, or without one */
	OUTCOME_TAKEN_BACK, /* the question is no longer asked */
};
#define CONSULT_OUTCOME_COUNT 7

struct consult_outcome_row {
	const char *name;  /* stable: "set_aside" */
	const char *label; /* English msgid */
	const char *kind; /* in the journal: "dossier.consult_set_aside"; NULL: no row of its own */
};
extern const struct consult_outcome_row consult_outcomes[CONSULT_OUTCOME_COUNT];

struct consult {
	int64_t id, dossier, step, office, asked_by, asked_us, due_us;
	int64_t answered_us, officer, document;
	int64_t decide_by_us; /* 0: nothing to decide, or the time to answer still runs */
	int64_t leader, handed_us, handed_by;
	int64_t closed_us, closed_by, watch_us;
	enum consult_answer answer;
	enum consult_outcome outcome;
	bool silence_agrees, stands;
	struct str question, law, text, handed_why, reason;
};
struct consults {
	struct consult *at;
	size_t n;
};

/* ---- asking ---- */

struct consult_question {
	int64_t dossier;
	int64_t version; /* of the dossier, that the actor looked at */
	int64_t office;  /* office.id that is asked */
	struct str question;
	int32_t due_on; /* civil day until which it answers; 0: the rule's */
};

/* What the procedure's file, else the time rules say about asking at this moment. */
struct consult_rule {
	struct limit limit, decide;
	enum consult_silence silence;
	bool stands;
	bool fixed; /* the procedure sets the limit: nobody chooses another day */
	struct str law;
};
enum status consult_rule(struct cx *cx, const struct procedure *procedure,
			 struct consult_rule *ret_rule) MUST_USE;

/*
 * Asks. DENIED "consult.not_yours" when the step is not the actor's; REFUSED "consult.twice" when
 * that office is asked already; CONFLICT "dossier.stale"; INVALID with fields.
 */
enum status consult_ask(struct cx *cx, const struct consult_question *question,
			int64_t *ret_id) MUST_USE;
/* Whether the actor may ask about this dossier now, for buttons. */
bool consult_may_ask(struct cx *cx, const struct dossier *dossier);

/* ---- looking ---- */

/* NOT_FOUND "consult.none" for who is neither asked nor sees the dossier. Notes the read. */
enum status consult_load(struct cx *cx, int64_t id, struct consult *ret_consult,
			 struct dossier *ret_dossier) MUST_USE;
/* All of a dossier that the caller has loaded, oldest first. */
enum status consult_find(struct cx *cx, int64_t dossier, struct consults *ret_consults) MUST_USE;

enum consult_scope {
	CONSULTS_ASKED,  /* the actor's office has to answer */
	CONSULTS_LED,    /* the actor asked, or holds the step that did; not settled */
	CONSULTS_LEADER, /* handed to the actor to decide */
};

struct consult_line {
	int64_t id, dossier, procedure, asked_us, due_us, decide_by_us, leader;
	enum consult_answer answer;
	struct str code, applicant, question;
	struct str office_name, agency_name; /* asked by whom (ASKED), else who was asked */
};
struct consult_lines {
	struct consult_line *at;
	size_t n;
	bool more;
};
/* By due time, the first LIST_MOST. Reads are noted per dossier. */
enum status consult_list(struct cx *cx, enum consult_scope scope,
			 struct consult_lines *ret_lines) MUST_USE;

/* ---- answering and deciding ---- */

struct consult_reply {
	enum consult_answer answer;
	struct str text;  /* needed, but for plain assent with a document */
	struct kept kept; /* the signed answer; hash empty: none */
};
/*
 * The asked office answers, also late, while it is not settled. DENIED "consult.not_asked" for
 * who sees the dossier but is not asked; REFUSED "consult.closed", "consult.answered".
 */
enum status consult_answer(struct cx *cx, int64_t id, const struct consult_reply *reply) MUST_USE;
/* Whether the actor may answer now. */
bool consult_may_answer(struct cx *cx, const struct consult *consult);

/*
 * What the actor may do to settle it: bits of 1 << enum consult_outcome. 0 when it is not theirs.
 * Before the answer is due the officer of the step may take the question back; after that, or when
 * the answer objects, they decide; after it went to a leader, the leader does.
 */
unsigned consult_choices(struct cx *cx, const struct consult *consult,
			 const struct dossier *dossier);

struct consult_decision {
	enum consult_outcome outcome; /* one of consult_choices, else REFUSED "consult.not_now" */
	struct str reason;            /* needed */
};
enum status consult_decide(struct cx *cx, int64_t id,
			   const struct consult_decision *decision) MUST_USE;

/* Hands it to a leader of the agency; DENIED and REFUSED as above. INVALID without a reason. */
enum status consult_hand_over(struct cx *cx, int64_t id, int64_t leader,
			      struct str reason) MUST_USE;

/* ---- when time runs out ---- */

/* A timer: silence that agrees settles, other silence goes to the officer, then to a leader. */
enum status consult_watch_due(struct cx *cx, bool *ret_due) MUST_USE;
enum status consult_watch(struct cx *cx, int64_t *ret_done) MUST_USE;

#endif
