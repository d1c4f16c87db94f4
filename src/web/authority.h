/*
 * The fields of who acts for whom: by what right, with what paper, and how they signed. The same on
 * every page that asks for them; the names are those of AUTHORITY_INPUTS in routes.c.
 */
#ifndef WEB_AUTHORITY_H
#define WEB_AUTHORITY_H

#include "dossier/dossier.h"
#include "web/page.h"
#include "web/web.h"

#define AUTHORITY_FIELDS 7 /* most that these add */

/* What a POST sent under this name, right or wrong; empty for a page that is asked for. */
struct str typed_text(const struct request *rq, const char *name);
/* The same of a date's three boxes, as 22/11/2026. */
struct str typed_day(struct cx *cx, const struct request *rq, const char *name);

/* Groups of digits are typed with blanks and dots between them. */
struct str typed_digits(struct cx *cx, struct str text);

/*
 * Each adds to fields that have room, with what was typed; otherwise with what is given. `empty`
 * is the option for nobody, a msgid.
 */
enum status authority_add_relation(struct cx *cx, const struct request *rq, struct str procedure,
				   struct str chosen, struct fields *fields) MUST_USE;
enum status authority_add_paper(struct cx *cx, const struct request *rq,
				const struct authority *given, struct fields *fields) MUST_USE;
void authority_add_signs(struct cx *cx, const struct request *rq, struct fields *fields);

/* What was entered, after it was checked. */
struct authority authority_read(struct cx *cx, const struct request *rq);

/* "by fingerprint, cannot sign"; empty for a signature. */
struct str authority_signs_text(struct cx *cx, struct str signs);
/* "Letter of authority 12/GUQ, 02/11/2026", empty without one. */
enum status authority_text(struct cx *cx, const struct party *party, struct str *ret_text) MUST_USE;
/* Last day of the authority as 22/11/2026, empty while open. */
struct str authority_until_text(struct cx *cx, const struct party *party);

#endif
