/*
 * View structs of the pages that belong to no area: errors and plain texts.
 */
#ifndef WEB_VIEWS_H
#define WEB_VIEWS_H

#include "web/page.h"

struct error_view {
	struct page page;
	struct str message;        /* what happened */
	const char *advice;        /* what to do now */
	struct str code;           /* stable code, to quote at the hotline */
	struct form_errors fields; /* which fields, for forms that could not be shown again */
};

#endif
