/*
 * A dossier: one request to the State, from receipt to result.
 *
 * The states are the ten national ones (field TrangThaiHoSo). One function, dossier_move, changes
 * a state; what it may do stands in one table, dossier_moves: action, states it starts from, right
 * it needs, what it does to the clock. Who may move a dossier follows from the right, the office
 * that holds it, and its step in the procedure. Whoever acts says which version they looked at: the
 * second of two gets CONFLICT "dossier.stale", never a lost update.
 *
 * Every channel comes in through dossier_file.
 *
 * A dossier that the actor may not see answers NOT_FOUND, the same as one that does not exist.
 */
#ifndef DOSSIER_DOSSIER_H
#define DOSSIER_DOSSIER_H

#include "account/account.h"
#include "archive/archive.h"
#include "base/cx.h"
#include "dossier/party.h"
#include "procedure/procedure.h"

/* TrangThaiHoSo, DOMAIN.md 1.3. */
enum dossier_state {
	STATE_FILED = 1,        /* Mới đăng ký */
	STATE_RECEIVED = 2,     /* Được tiếp nhận */
	STATE_NOT_ACCEPTED = 3, /* Không được tiếp nhận */
	STATE_IN_PROCESS = 4,   /* Đang xử lý */
	STATE_SUPPLEMENT = 5,   /* Yêu cầu bổ sung giấy tờ */
	STATE_FEE = 6,          /* Yêu cầu thực hiện nghĩa vụ tài chính */
	STATE_WITHDRAWN = 7,    /* Công dân yêu cầu rút hồ sơ */
	STATE_STOPPED = 8,      /* Dừng xử lý */
	STATE_DONE = 9,         /* Đã xử lý xong */
	STATE_RETURNED = 10,    /* Đã trả kết quả */
};

struct state_row {
	enum dossier_state state;
	const char *name;  /* stable: "in_process" */
	const char *label; /* English msgid for officers */
	const char *plain; /* English msgid, one sentence for the applicant */
};
const struct state_row *dossier_state_row(enum dossier_state state);

/* ---- filing ---- */

struct submission_paper {
	struct str component;
	struct kept kept; /* hash empty: paper only */
	int64_t originals, copies;
};

struct submission {
	int64_t procedure; /* procedure_version.id */
	enum channel channel;
	int64_t competent_agency;   /* agency.id that decides */
	int64_t assist_agency;      /* 0 for none */
	struct person applicant;    /* id 0: found or added */
	struct person submitter;    /* id and name empty: the applicant */
	struct str relation;        /* by what right the submitter acts: relation.code, or words */
	struct authority authority; /* the submitter's paper */
	struct str signs;           /* how the submitter signed the receipt, as in party_new */
	struct parties_new parties; /* everybody else: more applicants, a collector ... */
	bool assisted; /* an officer helps: it goes the way of an online one, from assist_agency */
	struct answers answers; /* of the procedure's form */
	const struct submission_paper *papers;
	size_t paper_count;
	struct str result_by; /* counter, post, online */
	bool incomplete;      /* a counter takes it in to ask for the missing papers (form 02) */
	int64_t draft;        /* draft to be removed, 0 for none */
};

/*
 * Hands a dossier in: checks answers and papers, gives it its code, and, when an officer files it
 * at a counter, receives it in the same unit. INVALID with fields; REFUSED when the procedure is
 * not in force, the agency has no office for its first step, an authority does not hold today
 * ("party.authority_ended"), or an officer would be the submitter ("submission.officer"): who
 * helps never takes anybody's place.
 */
enum status dossier_file(struct cx *cx, const struct submission *submission,
			 int64_t *ret_id) MUST_USE;

/* ---- moving ---- */

enum dossier_action {
	ACTION_RECEIVE,        /* 1 -> 2: complete; the clock starts (form 01) */
	ACTION_REFUSE,         /* 1 -> 3: not receivable, with reason (form 03) */
	ACTION_ASK_SUPPLEMENT, /* 1, 2, 4 -> 5: once, for everything (form 02); the clock stands */
	ACTION_SUPPLEMENT,     /* 5 -> back: the applicant brought it; the clock goes on */
	ACTION_TAKE,           /* 2, 4 -> 4: an officer takes it up */
	ACTION_FINISH,         /* 4 -> 4: the step is done, on to the next one */
	ACTION_SEND_BACK,      /* 4 -> 4: back to the step before, with reason */
	ACTION_APPROVE,        /* 4 -> 4: decided in favour, signed */
	ACTION_REJECT,         /* 4 -> 4: decided against, with reason and law: a result too */
	ACTION_ASK_FEE,        /* 4 -> 6: a financial obligation; the clock stands */
	ACTION_PAY,            /* 6 -> 4: paid; the clock goes on */
	ACTION_ISSUE,          /* 4 -> 9: numbered, issued, sent to the counter */
	ACTION_RETURN,         /* 9 -> 10: handed over */
	ACTION_WITHDRAW, /* 1, 2, 4, 5, 6 -> 7: the applicant does not want it any more (form 05) */
	ACTION_STOP,     /* 2, 4, 5, 6 -> 8: cannot be settled, with reason */
};
#define ACTION_COUNT 15

struct move_row {
	enum dossier_action action;
	const char *name;  /* in routes: "receive" */
	const char *kind;  /* in the journal: "dossier.receive" */
	const char *label; /* English msgid on the button */
	const char *told;  /* English msgid in the timeline: "Received" */
	unsigned from;     /* bit set of 1 << state */
	uint64_t right;    /* any one of these bits */
	unsigned roles;    /* bit set of 1 << enum step_role: present steps it belongs to */
	unsigned outcome;  /* bit of enum step_outcome that the step must allow; 0: none */
	bool own;          /* the applicant and whoever signs for them may do it as well */
	bool needs_reason;
};
const struct move_row *dossier_move_row(struct str name); /* NULL when there is none */
extern const struct move_row dossier_moves[ACTION_COUNT];

/* Refusing, rejecting and stopping name the law they rest on. */
bool dossier_needs_law(enum dossier_action action);

/* How the applicant confirmed a withdrawal that an officer enters. */
enum confirmation {
	CONFIRMED_NOT,
	CONFIRMED_PAPER,   /* signed, and scanned into the dossier as component WITHDRAWAL_PAPER */
	CONFIRMED_PIN,     /* by the PIN of the receipt, at the counter */
	CONFIRMED_ACCOUNT, /* in their own account */
};
#define CONFIRMATION_COUNT 4
#define WITHDRAWAL_PAPER "withdrawal"

struct confirmation_row {
	const char *name;  /* stable: "paper" */
	const char *label; /* English msgid */
};
extern const struct confirmation_row confirmations[CONFIRMATION_COUNT];

struct move {
	enum dossier_action action;
	int64_t version;             /* the version the actor looked at */
	struct str reason;           /* shown to the applicant where the action needs one */
	struct str items;            /* ACTION_ASK_SUPPLEMENT: what is missing, one a line */
	struct str law;              /* where dossier_needs_law: article, clause, document */
	enum confirmation confirmed; /* ACTION_WITHDRAW by an officer */
	struct str pin;              /* CONFIRMED_PIN: as the applicant said it */
	const struct submission_paper *papers; /* ACTION_SUPPLEMENT, CONFIRMED_PAPER */
	size_t paper_count;
	struct str number;   /* ACTION_ISSUE: number and symbol of the result */
	struct kept result;  /* ACTION_ISSUE: the electronic result; hash empty: none */
	struct str receiver; /* ACTION_RETURN: who took it; a party is found by person or by name */
	int64_t receiver_person;    /* ACTION_RETURN: person.id of the party, 0: by name */
	struct str receiver_number; /* ACTION_RETURN: of a new collector, may be empty */
	struct authority authority; /* ACTION_RETURN: of a new collector */
	struct str shown;           /* ACTION_RETURN: paper of identity that was shown */
	struct str signs;           /* ACTION_RETURN: as in party_new */
	int64_t fee_dong;           /* owed (ACTION_ASK_FEE) or paid (ACTION_PAY, ACTION_RECEIVE) */
	int32_t appointed_on; /* ACTION_RECEIVE under LIMIT_APPOINTED: the day promised; 0: none */
};

/*
 * DENIED "dossier.not_yours" when the actor sees it but may not do this; CONFLICT "dossier.stale"
 * when it has moved on since; REFUSED when its state or a rule forbids it; INVALID with fields.
 */
enum status dossier_move(struct cx *cx, int64_t id, const struct move *move) MUST_USE;

/* ---- looking ---- */

struct dossier {
	int64_t id, procedure, version, applicant, submitter;
	int64_t assist_agency, reception_agency, reception_office, competent_agency;
	int64_t step, office, officer;
	int64_t filed_us, received_us, due_us, breached_us, ended_us, closed_us;
	int64_t supplements, pauses, fee_dong, paid_dong, last_journal;
	int64_t kept_us, kept_at_us; /* a promise that a changed calendar could not take back */
	enum dossier_state state;
	enum channel channel;
	bool provisional, paused;
	struct str code, pin, case_code, result_by;
};

/* Loads what the actor may see. Notes the read of the applicant's data in cx. */
enum status dossier_load(struct cx *cx, int64_t id, struct dossier *ret_dossier) MUST_USE;

/* The time limit of its case and channel. */
const struct procedure_limit *dossier_limit(const struct dossier *dossier,
					    const struct procedure *procedure);

/*
 * What the officer promised where no rule gives a time limit (LIMIT_APPOINTED): closing time of the
 * day they chose. NOT_FOUND before reception and for all other dossiers.
 */
enum status dossier_appointment(struct cx *cx, int64_t id, int64_t *ret_due_us) MUST_USE;

/* The actions the actor may take now, for buttons: bit set of 1 << action. */
enum status dossier_actions(struct cx *cx, const struct dossier *dossier,
			    unsigned *ret_actions) MUST_USE;

/* due_us of a dossier whose clock stands still and that was not late: sorts after all others. */
#define DUE_NEVER_US INT64_C(253370764800000000) /* 9999-01-01 */

/* Late: the due time passed while the clock ran. */
bool dossier_is_late(const struct dossier *dossier, int64_t now_us);

struct dossier_paper {
	int64_t id, document, originals, copies, added_us, size_bytes;
	struct str component, name, kind;
};
struct dossier_papers {
	struct dossier_paper *at;
	size_t n;
};
enum status dossier_find_papers(struct cx *cx, int64_t id,
				struct dossier_papers *ret_papers) MUST_USE;
/* A document through its dossier: NOT_FOUND when it is not one of the dossier's. */
enum status dossier_load_document(struct cx *cx, int64_t id, int64_t document,
				  struct document *ret_document) MUST_USE;

struct dossier_step {
	int64_t id, step, office, officer, started_us, due_us, ended_us;
	struct str outcome, office_name, officer_name;
};
struct dossier_steps {
	struct dossier_step *at;
	size_t n;
};
enum status dossier_find_steps(struct cx *cx, int64_t id, struct dossier_steps *ret_steps) MUST_USE;

struct dossier_pause {
	int64_t id, from_us, until_us, account;
	struct str kind, reason, items;
};
struct dossier_pauses {
	struct dossier_pause *at;
	size_t n;
};
enum status dossier_find_pauses(struct cx *cx, int64_t id,
				struct dossier_pauses *ret_pauses) MUST_USE;

struct dossier_result {
	bool granted;
	int64_t signer, signed_us, issued_us, document, returned_us;
	struct str code, text, number, receiver;
};
/* Why it was refused, rejected or stopped the last time. NOT_FOUND when it never was. */
struct dossier_ground {
	int64_t account, at_us;
	struct str action, reason, law;
};
enum status dossier_load_ground(struct cx *cx, int64_t id,
				struct dossier_ground *ret_ground) MUST_USE;

/* How a withdrawal was confirmed; NOT_FOUND when there was none. */
struct dossier_withdrawal {
	int64_t account, at_us;
	enum confirmation confirmed;
	struct str reason;
};
enum status dossier_load_withdrawal(struct cx *cx, int64_t id,
				    struct dossier_withdrawal *ret_withdrawal) MUST_USE;

/* Who signed for somebody else, with the titles of that day. */
struct dossier_signature {
	int64_t signer, giver;
	struct str kind; /* enum of account/absence.h: "signing_for" */
	struct str signer_title, giver_title, giver_name;
};
/* Of a result's decision; NOT_FOUND when it was signed in one's own name. */
enum status dossier_load_signature(struct cx *cx, int64_t id, int64_t signed_us,
				   struct dossier_signature *ret_signature) MUST_USE;
/* NOT_FOUND before a decision. */
enum status dossier_load_result(struct cx *cx, int64_t id,
				struct dossier_result *ret_result) MUST_USE;
enum status dossier_load_answers(struct cx *cx, int64_t id, struct answers *ret_answers) MUST_USE;

/* One line of the timeline, newest first. */
struct dossier_event {
	int64_t id; /* of its journal row */
	int64_t at_us, account, office;
	const struct move_row *move; /* NULL: no move, but one of event_kinds (history.c) */
	const char *told;            /* English msgid: "Received" */
	bool taken_back;             /* a later correction took it back */
	struct str who,
		office_name; /* who is empty for the applicant's own acts seen by the public */
	struct str note;     /* reason, items, number: readable */
};
struct dossier_events {
	struct dossier_event *at;
	size_t n;
};
enum status dossier_find_events(struct cx *cx, const struct dossier *dossier,
				struct dossier_events *ret_events) MUST_USE;

/* ---- lists ---- */

#define LIST_MOST 100

enum list_scope {
	LIST_MINE,      /* taken up by the actor, open */
	LIST_OFFICE,    /* held by the actor's office, open */
	LIST_RESULTS,   /* waiting at the actor's counter to be handed over, oldest first */
	LIST_OWN,       /* a citizen's own, open and closed */
	LIST_HANDED_IN, /* where a citizen is a party beside the main applicant, and may see it */
	LIST_SEARCH,    /* everything the actor may see that matches text */
};

struct list_query {
	enum list_scope scope;
	struct str text; /* code, name or number, folded here; required for LIST_SEARCH */
	int64_t state;   /* 0 for all */
	bool late;       /* only those past their due time */
	int64_t after_due_us,
		after_id; /* keyset: the last row of the page before; 0 0 for the first */
	int64_t most;     /* rows a page, at most LIST_MOST */
	int64_t office;   /* LIST_OFFICE: one where the actor acts for others; 0: their own */
};

struct list_row {
	int64_t id, version, due_us, received_us, filed_us, ended_us, breached_us, officer,
		procedure;
	int64_t applicant_id;
	enum dossier_state state;
	bool paused, provisional;
	struct str code, applicant, office_name, officer_name;
};
struct list_rows {
	struct list_row *at;
	size_t n;
	bool more; /* another page follows */
};
/*
 * What is typed is a code or number when it has a digit; its first SEARCH_PART_MIN letters and
 * digits will do, with or without what stands between. A word of a name is whole; marks and case do
 * not matter. False: nothing is looked for by so little.
 */
#define SEARCH_PART_MIN 4
bool dossier_can_search(struct cx *cx, struct str text);
/* In due-time order (LIST_OWN: newest first), the key last. Reads are noted per dossier shown. */
enum status dossier_find(struct cx *cx, const struct list_query *query,
			 struct list_rows *ret_rows) MUST_USE;

#define COUNT_MOST 1000
/* Dossiers of the scope, counted up to COUNT_MOST so that it costs the same at any size. */
enum status dossier_count(struct cx *cx, const struct list_query *query, int64_t *ret_n) MUST_USE;

/* What one office has on its tables now, each number counted up to COUNT_MOST. */
struct office_count {
	int64_t office, open, late, to_return;
	struct str name, agency_name;
};
struct office_counts {
	struct office_count *at;
	size_t n;
	int64_t filed_today; /* codes given today */
};
/* Of one agency, or of all with 0. Whether the actor may ask is the caller's business. */
enum status dossier_count_offices(struct cx *cx, int64_t agency,
				  struct office_counts *ret_counts) MUST_USE;

/* ---- following without an account ---- */

/*
 * Code and PIN from the receipt. Any wrong guess gives the same NOT_FOUND "follow.none" after the
 * same work; ten on one code or sixty from one address in a quarter of an hour, and no more is
 * allowed.
 * A writing unit that ends in OK with ret_allowed and ret_found, so that the attempt is counted.
 */
struct follow {
	struct str code, pin;
	bool allowed, found; /* answers */
	struct dossier dossier;
};
enum status dossier_follow(struct cx *cx, struct follow *follow) MUST_USE;

/* ---- when somebody is away ---- */

/*
 * A timer: what an officer has taken up goes back to the office's list on the days on which they
 * are away, and opinions that wait for a leader go to one who is there. Each with a journal row.
 */
enum status dossier_put_back_due(struct cx *cx, bool *ret_due) MUST_USE;
enum status dossier_put_back(struct cx *cx, int64_t *ret_done) MUST_USE;

/* ---- when the calendar changes ---- */

/*
 * Projects open provisional dossiers after `after` anew, at most `most`; each move is journalled.
 */
enum status dossier_reproject(struct cx *cx, int64_t after, int64_t most,
			      int64_t *ret_last) MUST_USE;

/* ---- entered later than received ---- */

/*
 * Counts the dossier's time from an earlier reception, which somebody entitled has confirmed; that
 * is the caller's business. Does nothing when it was not received as it was entered, or has been
 * decided. A due time that lies behind then is a breach: the applicant's time ran all the while.
 */
struct backdate {
	int64_t dossier, entered_us, received_us;
	struct str slip; /* number of the paper, for the journal */
};
enum status dossier_backdate(struct cx *cx, const struct backdate *backdate) MUST_USE;

/* ---- drafts ---- */

struct draft {
	int64_t id, procedure, agency, changed_us;
	struct answers answers;
};
struct drafts {
	struct draft *at;
	size_t n;
};
struct draft_paper {
	int64_t id;
	struct str component;
	struct kept kept;
};
struct draft_papers {
	struct draft_paper *at;
	size_t n;
};

#define DRAFTS_MAX 50       /* of one citizen */
#define DRAFT_PAPERS_MAX 40 /* of one draft */

enum status draft_add(struct cx *cx, int64_t procedure, int64_t *ret_id) MUST_USE;
enum status draft_load(struct cx *cx, int64_t id, struct draft *ret_draft) MUST_USE;
enum status draft_find(struct cx *cx, struct drafts *ret_drafts) MUST_USE;
/*
 * Merges these answers and the agency (0: leave it) into the draft. Nothing is checked: a draft may
 * be half.
 */
enum status draft_change(struct cx *cx, int64_t id, const struct answers *answers,
			 int64_t agency) MUST_USE;
enum status draft_remove(struct cx *cx, int64_t id) MUST_USE;
enum status draft_add_paper(struct cx *cx, int64_t id, struct str component,
			    const struct kept *kept) MUST_USE;
enum status draft_remove_paper(struct cx *cx, int64_t id, int64_t paper) MUST_USE;
enum status draft_find_papers(struct cx *cx, int64_t id, struct draft_papers *ret_papers) MUST_USE;
/* By what right the citizen files it for somebody else; relation empty: for themselves. */
struct draft_party {
	struct str relation;
	struct authority authority;
};
enum status draft_party_load(struct cx *cx, int64_t id, struct draft_party *ret_party) MUST_USE;
enum status draft_party_change(struct cx *cx, int64_t id, const struct draft_party *party) MUST_USE;
/* Hands the draft in: dossier_file with the signed-in citizen as submitter. */
enum status draft_file(struct cx *cx, int64_t id, struct str result_by,
		       int64_t *ret_dossier) MUST_USE;

/*
 * The applicant as the form's own answers name them (a field's `subject`); name empty: not asked.
 */
struct person submission_applicant(const struct procedure *procedure,
				   const struct answers *answers);

#endif
