/*
 * Views of one act on several dossiers: what was chosen, and what came of it.
 */
#ifndef WEB_BULK_H
#define WEB_BULK_H

#include "web/page.h"

struct bulk_chosen {
	int64_t dossier, version;
};

struct bulk_chosens {
	struct bulk_chosen *at;
	size_t n;
};

struct bulk_view {
	struct page page;
	struct str action; /* name of the move; empty: already done */
	struct table lines;
	struct bulk_chosens chosen; /* those that can be done */
	struct fields fields;
	struct buttons buttons;
	struct str summary; /* "7 of 8 can be done" */
};

#endif
