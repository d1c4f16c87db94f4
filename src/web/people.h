/* Views of the people of a dossier: who they are, and the one form that was asked for. */
#ifndef WEB_PEOPLE_H
#define WEB_PEOPLE_H

#include "web/authority.h"
#include "web/dossier.h"

struct person_row {
	struct str name, role;
	struct facts facts;
	struct str end_href, number_href; /* empty: cannot be done */
	bool ended;
};

struct person_rows {
	struct person_row *at;
	size_t n;
};

struct people_view {
	struct page page;
	int64_t id, version;
	struct str code;
	struct nav_items tabs;
	struct person_rows people;
	struct str add_href; /* empty: not by this officer, or not any more */
	struct str form_title, action;
	struct fields fields; /* none: no form */
	struct buttons buttons;
};

/* The tabs of a dossier's page; `current` is an enum dossier_part. */
struct nav_items dossier_tabs(struct cx *cx, int64_t id, int current);

#endif
