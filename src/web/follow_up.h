/*
 * Views of results that nobody collects.
 */
#ifndef WEB_FOLLOW_UP_H
#define WEB_FOLLOW_UP_H

#include "web/page.h"

struct uncollected_view {
	struct page page;
	struct nav_items tabs;
	struct str hint;
	struct table table;
};

struct follow_up_view {
	struct page page;
	int64_t id, version;
	struct str code, put_away_hint;
	struct facts facts;
	struct table table; /* when the applicant was asked before */
	struct fields fields, put_away;
};

#endif
