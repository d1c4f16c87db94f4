/* Views of emergency slips: the page of all of it, one series, the sheet to print. */
#ifndef WEB_EMERGENCY_H
#define WEB_EMERGENCY_H

#include "emergency/emergency.h"
#include "web/page.h"
#include "web/receipt.h"
#include "web/web.h"

struct slips_view {
	struct page page;
	struct table series, waiting, outages;
	bool head;
	struct str form_title, action, explanation;
	struct fields fields; /* none: no form */
	struct buttons buttons;
};

struct slip_series_view {
	struct page page;
	struct facts facts;
	struct table slips;
	struct str print_href;
};

struct printed_slip {
	struct str code;
	struct qr qr;
};

struct printed_slips {
	struct printed_slip *at;
	size_t n;
};

struct slips_print_view {
	struct page page;
	struct str agency, office;
	struct printed_slips slips;
};

/* "KC-0012, received 09:05 05/11/2026, entered 14:00 05/11/2026 ..."; empty: it has none. */
enum status emergency_text(struct cx *cx, int64_t dossier, struct str *ret_text) MUST_USE;
/* A day and "09:05" of a checked request as an instant; 0 when one is missing or no time. */
int64_t emergency_read_time(const struct request *rq, const char *day, const char *time);

#endif
