/*
 * Outcomes. Every function that can fail returns an enum status; the details are left in
 * cx->error by FAIL, written once, where the fact is known, and never rewritten above.
 */
#ifndef BASE_STATUS_H
#define BASE_STATUS_H

#define MUST_USE __attribute__((warn_unused_result))

/* Each status is defined by who must act next. */
enum status {
	OK = 0,
	INVALID,     /* the person must correct what they entered; error.fields says what */
	DENIED,      /* nobody here: this actor may not do this */
	NOT_FOUND,   /* the person must look elsewhere; also the answer for what is not theirs */
	CONFLICT,    /* the person must look again: someone else acted in between */
	REFUSED,     /* a rule of the field forbids it; the sentence names the rule */
	LIMIT,       /* the caller must slow down or send less */
	UNAVAILABLE, /* try again later with the same key; the outcome may be unknown */
	BROKEN,      /* the operator must act: disk, database, damaged data */
};

#define STATUS_COUNT (BROKEN + 1)

/* Passes a failure on to the caller. */
#define TRY(call)                                     \
	do {                                          \
		enum status try_status_ = (call);     \
		if (__builtin_expect(try_status_, 0)) \
			return try_status_;           \
	} while (0)

/* The status's stable lower-case name, for logs and API problems: "not_found". */
const char *status_name(enum status status);

#endif
