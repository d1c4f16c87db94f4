/*
 * Form 01 of Circular 03/2025/TT-VPCP: the receipt that states when the result is due. Before
 * reception it is a confirmation that the dossier was handed in, with the same code and PIN.
 */
#ifndef WEB_RECEIPT_H
#define WEB_RECEIPT_H

#include "web/show.h"

struct receipt_paper {
	struct str name, originals, copies;
};

struct receipt_papers {
	struct receipt_paper *at;
	size_t n;
};

struct qr {
	int64_t size;    /* modules on a side, with the quiet zone; 0: none could be drawn */
	struct str path; /* of an SVG */
};
struct qr qr_of(struct cx *cx, struct str text);

struct receipt_view {
	struct page page;
	bool received;     /* else: handed in, not looked at yet */
	struct str agency; /* whose counter it is */
	struct str number; /* symbol of the form: "/TNHS-TTPVHCC" after the code */
	struct str code, pin;
	struct facts who, what, when;
	struct receipt_papers papers;
	struct str note;      /* in an open pause, or a time that is provisional */
	struct str place_day; /* "Da Nang, 22/11/2026" */
	struct str submitter, officer;
	struct str signs;      /* how the submitter signed, when not by signature */
	struct str visit_href; /* on the counter's screen: the visit it belongs to; not printed */
	struct qr qr;
};

struct str receipt_title(struct cx *cx, const struct dossier *dossier);
/* Fills everything but `page`. */
enum status receipt_fill(struct cx *cx, const struct dossier *dossier,
			 struct receipt_view *ret_view) MUST_USE;

#endif
