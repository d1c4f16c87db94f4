/* Views of one visit to a counter: what the person handed in, and one slip for all of it. */
#ifndef WEB_VISIT_H
#define WEB_VISIT_H

#include "web/page.h"

struct visit_view {
	struct page page;
	struct facts facts;
	struct table table; /* code, procedure, applicant, due, fee; on the slip with the PIN */
	struct str more_href, slip_href;
	struct str agency, place_day, person, officer; /* the slip */
};

#endif
