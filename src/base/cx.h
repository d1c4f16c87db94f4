/*
 * One unit of work: an HTTP request, a timer tick, a command line call, a test case. One arena,
 * one transaction, one actor, one clock reading, one error. Nothing else is shared, so a unit
 * that failed can be run again, and a simulator can run a year on a virtual clock.
 */
#ifndef BASE_CX_H
#define BASE_CX_H

#include <assert.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/status.h"
#include "base/str.h"

struct db_tx;

enum lang { LANG_VI, LANG_EN };
#define LANG_COUNT 2

/* Who acts. Ids are 0 where there is none: an anonymous visitor has no account, the system none. */
enum actor_kind { ACTOR_ANONYMOUS, ACTOR_CITIZEN, ACTOR_OFFICER, ACTOR_SYSTEM };

struct actor {
	enum actor_kind kind;
	int64_t account; /* account.id */
	int64_t person;  /* person.id behind the account */
	int64_t office;  /* the office the actor acts for, 0 for citizens */
	int64_t agency;  /* the office's agency */
	uint64_t rights; /* bit set of enum right (account/account.h) */
	struct str name; /* as shown to people */
	int64_t session; /* session.id, 0 outside the web */
	struct str csrf; /* token that this session's forms must carry */
};

struct field_error {
	struct str field;    /* name of the input, as in the route's table */
	const char *message; /* English msgid */
};

#define ERROR_FIELDS_MAX 64
#define ERROR_ARGS_MAX 3

/* Why the unit failed. Empty (status OK) until FAIL fills it; the first FAIL wins. */
struct error {
	enum status status;
	const char *code;    /* stable: "dossier.stale"; never translated, never reworded */
	const char *message; /* English msgid of one sentence for the person at the screen */
	struct str args[ERROR_ARGS_MAX]; /* for %1 %2 %3 of the message, already readable */
	struct str detail;               /* for the log only; never shown, no personal data */
	const char *file;
	int line;
	struct field_error fields[ERROR_FIELDS_MAX];
	size_t field_count;
};

/* One note "this actor read this person's data"; the runner commits it before the reply. */
struct read_note {
	int64_t person;  /* whose data, 0 when only the dossier is known */
	int64_t dossier; /* on which dossier, 0 for none */
	const char *purpose;
	struct read_note *next;
};

struct cx {
	struct arena *arena;
	struct db_tx *tx; /* NULL outside a transaction (prepare steps, pure tests) */
	struct actor actor;
	int64_t now_us; /* the unit's one clock reading, UTC microseconds */
	enum lang lang;
	struct str remote;      /* the peer's address as text, "" outside the web */
	struct str request_key; /* idempotency key, empty for units without one */
	struct error error;
	struct read_note *reads;
	struct buf changes; /* after-images not yet journalled; must be empty at commit */
	size_t change_count;
	/* Where random bytes come from: libsodium when NULL, a seeded source in the simulator. */
	void (*entropy)(void *state, void *at, size_t size_bytes);
	void *entropy_state;
};

/* Prepares a cx around an arena. The caller sets tx, actor and now_us. */
void cx_init(struct cx *cx, struct arena *arena, int64_t now_us);

/* Forgets error, reads and changes, so that the unit can be run again in a new transaction. */
void cx_retry(struct cx *cx);

/*
 * Records why the unit fails and returns the status:
 *   return FAIL(cx, CONFLICT, "dossier.stale", "Someone else changed this dossier.");
 * The message is an English msgid; FAIL_WITH gives it %1 (and %2, %3); FAIL_LOG adds a detail for
 * the operator's log.
 */
#define FAIL(cx, status, code, message)        \
	cx_fail((cx), &(const struct failure){ \
			      (status), (code), (message), __FILE__, __LINE__, {}, {} })
#define FAIL_WITH(cx, status, code, message, ...) \
	cx_fail((cx),                             \
		&(const struct failure){          \
			(status), (code), (message), __FILE__, __LINE__, { __VA_ARGS__ }, {} })
#define FAIL_LOG(cx, status, code, message, detail) \
	cx_fail((cx), &(const struct failure){      \
			      (status), (code), (message), __FILE__, __LINE__, {}, (detail) })

struct failure {
	enum status status;
	const char *code, *message, *file;
	int line;
	struct str args[ERROR_ARGS_MAX];
	struct str detail;
};

enum status cx_fail(struct cx *cx, const struct failure *failure);

/* Adds one wrong field; the unit goes on so that all of them are found. See cx_check_fields. */
void cx_field(struct cx *cx, struct str field, const char *message);
/* INVALID "input.fields" when cx_field was called, else OK. */
enum status cx_check_fields(struct cx *cx) MUST_USE;

/* Notes that the actor was shown this person's data; purpose is a literal. */
void cx_note_read(struct cx *cx, int64_t person, int64_t dossier, const char *purpose);

/*
 * A new 64-bit id: milliseconds since 2020, 10 bits of node, 12 bits of counter, strictly growing
 * within a process, so any node can make ids and they sort by time.
 */
int64_t cx_new_id(struct cx *cx);
/* The same, and greater than `after`, whatever node made that one and however its clock ran. */
int64_t cx_new_id_after(struct cx *cx, int64_t after);
void cx_set_node(unsigned node); /* 0..1023, leased or configured once at start */
int64_t cx_id_at(int64_t at_us); /* the smallest id of an instant */

/* Fills with random bytes from libsodium, or from the simulator's seeded source. */
void cx_random(struct cx *cx, void *at, size_t size_bytes);
struct str cx_random_hex(struct cx *cx, size_t bytes);

/* The wall clock, UTC microseconds. Only units' openers call it: the server, verbs, timers. */
int64_t clock_now_us(void);

#endif
