/*
 * Views for heads and administrators: figures, accounts, the rights matrix.
 */
#ifndef WEB_ADMIN_H
#define WEB_ADMIN_H

#include "web/page.h"

struct figure {
	struct str number;
	const char *label;
};

struct figures {
	struct figure *at;
	size_t n;
};

struct overview_view {
	struct page page;
	struct figures figures;
	struct table table;
	struct str as_of;
	struct texts warnings; /* who decides is away and has left it to nobody */
};

struct account_line {
	struct str login, name;
	const char *kind;
	int64_t disabled_us;
	bool own; /* nobody closes their own account */
};

struct account_lines {
	struct account_line *at;
	size_t n;
};

struct accounts_view {
	struct page page;
	struct account_lines rows;
	struct pages pages;
};

/*
 * Who may do what, in English, as doc/rights.md has it: from web_routes, dossier_moves and
 * role_rows.
 */
struct str rights_text(struct cx *cx);

struct rights_view {
	struct page page;
	struct table roles, routes, moves;
};

#endif
