/*
 * Forms 02 and 03 of Circular 03/2025/TT-VPCP as pages to print.
 */
#ifndef WEB_SLIP_H
#define WEB_SLIP_H

#include "web/page.h"

struct slip_view {
	struct page page;
	struct str agency, number; /* whose counter, number and symbol of the form */
	struct facts who;
	struct texts items; /* form 02: what is missing */
	struct str reason;
	struct str place_day, submitter, officer, office;
	bool supplement; /* form 02, else form 03 */
};

#endif
