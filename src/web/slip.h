/*
 * Forms 02 to 06 of Circular 03/2025/TT-VPCP as pages to print.
 */
#ifndef WEB_SLIP_H
#define WEB_SLIP_H

#include "web/page.h"

enum slip_form {
	SLIP_SUPPLEMENT = 2,
	SLIP_REFUSAL = 3,
	SLIP_APOLOGY = 4, /* for who has its reason and new date; nothing keeps them yet */
	SLIP_STOP = 5,
};

struct slip_view {
	struct page page;
	int form;                  /* enum slip_form */
	struct str agency, number; /* whose counter, number and symbol of the form */
	struct facts who;
	struct texts items;                   /* form 02: what is missing */
	struct str reason, law;               /* law: forms 03 and 05 */
	struct str confirmed;                 /* form 05: how the applicant asked for it */
	struct str received, promised, until; /* form 04: when received, promised, the new date */
	struct str stopped;                   /* form 05: since when */
	struct str place_day, submitter, officer, office;
	const char *signed_as; /* what the officer's signature stands for */
};

/* Form 06: from whose hands it went to whose, when, and whether in time. */
struct control_view {
	struct page page;
	struct str agency, number;
	struct facts facts;
	struct table table;
	struct str place_day;
};

#endif
