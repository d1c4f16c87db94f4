/*
 * Views of the officers' work lists: my work, my office's, results to return, search.
 */
#ifndef WEB_WORK_H
#define WEB_WORK_H

#include "web/page.h"

struct work_row {
	int64_t id, version, received_us, due_us;
	struct str code, procedure, applicant, where;
	struct tag due_tag, state_tag;
	bool paused, provisional;
	bool can_take; /* show the button */
	bool away;     /* its officer is away today */
};

struct work_rows {
	struct work_row *at;
	size_t n;
};

struct work_view {
	struct page page;
	struct filter filter;
	struct work_rows rows;
	struct pages pages;
	const char *where;       /* heading of the column: office or officer */
	const char *empty;       /* said when there is no row */
	bool asked;              /* a search without words shows no list */
	bool takes;              /* the column of buttons */
	struct options acts;     /* on several rows at once; none: no boxes to tick */
	struct nav_items others; /* lists of offices where the reader acts for somebody */
};

#endif
