/*
 * What a request carried, checked against its route's input table before the handler runs.
 *
 * Unknown fields, missing required ones, texts over their limit, bad UTF-8, control characters,
 * numbers out of range: INVALID with one field error each, in plain words.
 */
#ifndef WEB_INPUT_H
#define WEB_INPUT_H

#include "archive/archive.h"
#include "http/http.h"

/* Checks rq against its route. With `lenient` what is wrong is left out: to show a form again. */
enum status input_check(struct cx *cx, struct request *rq, bool lenient) MUST_USE;

/* Values of the route's table; a name that is not in it is a bug (asserted). */
struct str input_text(const struct request *rq, const char *name); /* "" when absent */
int64_t input_int(const struct request *rq, const char *name);     /* 0 when absent; also IN_ID */
bool input_flag(const struct request *rq, const char *name);
bool input_has(const struct request *rq, const char *name);
int32_t input_day(const struct request *rq, const char *name); /* civil day; ask input_has first */

/* The fields of an IN_FORM, names without "f_": a date's three boxes joined as 22/11/2026. */
struct input_fields {
	struct input_value *at;
	size_t n;
};
struct input_fields input_form(const struct request *rq);

/*
 * Files that came with an earlier try of this form. Beside each IN_FILE field NAME a form may send
 * "kept-NAME" with a seal of the archive, made for this session; any other seal is a wrong field.
 */
#define INPUT_KEPT "kept-"
struct web_kept {
	struct str field; /* NAME */
	struct kept kept;
};
struct web_kepts {
	struct web_kept *at;
	size_t n;
};
struct web_kepts input_kept(const struct request *rq);
struct str input_seal(struct cx *cx, const struct kept *kept);

#endif
