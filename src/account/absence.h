/*
 * Who is away, and who acts for whom: so that nothing waits for a person who is not there.
 *
 * An absence has a first and a last day. Somebody enters their own; whoever watches an agency
 * (RIGHT_WATCH) enters those of its officers.
 *
 * A delegation lends a right that its giver holds by a post, in the office of that post, from a
 * day to a day, on the ground of a paper, to an officer of the same agency. Its kinds are those of
 * Decree 30/2020/ND-CP Art. 13 on signing: KT. (a deputy signs for the head), TL. (by order), TUQ.
 * (on the head's behalf). What was lent is not lent again; only who signs by order may let a
 * deputy sign for them. A right never comes back to who gave it away, by however many hands, on
 * any day on which all of them would act.
 *
 * A delegation ends with its last day, when it is revoked, and when its giver loses the post.
 */
#ifndef ACCOUNT_ABSENCE_H
#define ACCOUNT_ABSENCE_H

#include "account/account.h"

/* ---- absence ---- */

#define ABSENCE_DAYS_MOST 366
#define ABSENCE_BACK_MOST 30 /* days after which it is entered */

struct absence {
	int64_t id, account;
	int32_t from_on, until_on; /* civil days, both away */
	struct str reason, name;   /* name: of the officer, filled when found */
};
struct absences {
	struct absence *at;
	size_t n;
};

/* INVALID with fields "officer", "from", "until", "reason"; DENIED "absence.not_yours". */
enum status absence_add(struct cx *cx, const struct absence *absence, int64_t *ret_id) MUST_USE;
/* Back early, or entered by mistake. NOT_FOUND "absence.none" also for who may not. */
enum status absence_end(struct cx *cx, int64_t id) MUST_USE;
/* From today on: one officer's, or (account 0) those of the actor's agency. */
enum status absence_find(struct cx *cx, int64_t account, struct absences *ret_absences) MUST_USE;
enum status absence_is_away(struct cx *cx, int64_t account, bool *ret_away) MUST_USE;

struct accounts {
	int64_t *at;
	size_t n;
};
/* Who of an office is away today. */
enum status absence_find_office(struct cx *cx, int64_t office, struct accounts *ret_away) MUST_USE;

/* Somebody who decides is away and has left it to nobody. */
struct uncovered {
	int64_t account, office;
	int32_t until_on;
	struct str name, office_name, agency_name;
};
struct uncovereds {
	struct uncovered *at;
	size_t n;
};
/* Approvers of an agency, or with 0 of all. */
enum status absence_find_uncovered(struct cx *cx, int64_t agency,
				   struct uncovereds *ret_rows) MUST_USE;

/* ---- delegation ---- */

struct delegation_kind {
	const char *name;   /* stable: "signing_for" */
	const char *prefix; /* before the giver's title under a signature: "KT." */
	const char *label;  /* English msgid */
	bool passes_on;     /* its taker may let a deputy sign for them */
};
/* The last row has no name. */
extern const struct delegation_kind delegation_kinds[];
const struct delegation_kind *delegation_kind(struct str name); /* NULL when there is none */

/* What may be lent: the role whose right it is. The last row has no name. */
struct delegation_scope {
	const char *name;  /* stable, a role's name: "approve" */
	const char *label; /* English msgid */
	uint64_t right;
};
extern const struct delegation_scope delegation_scopes[];

struct delegation {
	int64_t id, giver, taker, office;
	int32_t from_on, until_on;
	struct str kind, scope, ground;
	struct str giver_name, taker_name, office_name; /* filled when found */
};
struct delegations {
	struct delegation *at;
	size_t n;
};

/*
 * The actor lends a right of the office it sits in; giver and office are the actor's. INVALID with
 * fields; REFUSED "delegation.not_held", "delegation.passed_on", "delegation.circle".
 */
enum status delegation_add(struct cx *cx, const struct delegation *delegation,
			   int64_t *ret_id) MUST_USE;
/* By its giver, or whoever watches the agency. NOT_FOUND "delegation.none" also for others. */
enum status delegation_revoke(struct cx *cx, int64_t id) MUST_USE;
/* From today on: given or taken by one officer, or (0) those of the actor's agency. */
enum status delegation_find(struct cx *cx, int64_t account,
			    struct delegations *ret_delegations) MUST_USE;

/* Officers with a post in an agency today, by name. */
enum status officer_find(struct cx *cx, int64_t agency, struct holders *ret_officers) MUST_USE;

/* ---- what follows for rights ---- */

/*
 * What the actor may do in an office today beside the rights of their own posts: by delegation;
 * and an approver of the same agency for an office whose approvers are all away and have left it
 * to nobody.
 */
struct lent {
	uint64_t rights;
	bool stands_in; /* RIGHT_APPROVE because everybody is away, not by delegation */
	/* The delegation to approve, when there is one; else 0. */
	int64_t delegation, giver;
	struct str kind, giver_name, giver_title, taker_title;
};
enum status rights_lent(struct cx *cx, int64_t office, struct lent *ret_lent) MUST_USE;

/* Other offices in which the actor may act today. */
enum status rights_find_offices(struct cx *cx, struct offices *ret_offices) MUST_USE;

/* Rights lent to an account in the office it sits in: part of a session's rights. */
enum status rights_lent_at(struct cx *cx, const struct actor *actor, uint64_t *ret_rights) MUST_USE;

#endif
