/*
 * Views of absence and delegation: one's own, and those of an agency for who heads it.
 */
#ifndef WEB_ABSENCE_H
#define WEB_ABSENCE_H

#include "account/absence.h"
#include "web/page.h"

struct absence_row {
	int64_t id;
	struct str name, from, until, reason;
};

struct absence_rows {
	struct absence_row *at;
	size_t n;
};

struct absence_view {
	struct page page;
	struct nav_items tabs;
	bool agency; /* of all officers, else one's own */
	struct texts warnings;
	struct absence_rows rows;
	struct fields fields;
};

struct delegation_row {
	int64_t id;
	struct str giver, taker, office, what, kind, from, until, ground;
	bool may_revoke;
};

struct delegation_rows {
	struct delegation_row *at;
	size_t n;
};

struct delegation_view {
	struct page page;
	struct nav_items tabs;
	struct nav_items lists; /* of offices where the reader acts for somebody */
	struct delegation_rows rows;
	struct fields fields; /* empty: the reader holds nothing that can be delegated */
};

/* That somebody who decides is away and has left it to nobody. */
struct str show_uncovered(struct cx *cx, const struct uncovered *away);

/* "KT. Chairman, Deputy Chairman Nguyen Van B" of a decision; empty when in one's own name. */
enum status show_signature(struct cx *cx, int64_t dossier, int64_t signed_us,
			   struct str *ret_text) MUST_USE;

#endif
