/*
 * What a person entered in a form: pairs of a field's name and its value as text, each name once,
 * in byte order of the names. Stored and sent as one canonical JSON object (RFC 8785).
 */
#ifndef PROCEDURE_ANSWERS_H
#define PROCEDURE_ANSWERS_H

#include "base/cx.h"

#define ANSWERS_MAX 200
#define ANSWER_BYTES_MAX 20000 /* of one value */

struct answer {
	struct str name, value;
};

struct answers {
	struct answer *at;
	size_t n;
};

/*
 * {"name":"value",...}. INVALID "answers.form" for anything else, LIMIT "answers.size" over the
 * limits.
 */
enum status answers_parse(struct cx *cx, struct str json, struct answers *ret_answers) MUST_USE;
struct str answers_write(struct cx *cx, const struct answers *answers);

/* The value, empty when there is none. */
struct str answers_get(const struct answers *answers, struct str name);
/* Adds or replaces; an empty value takes the answer out. LIMIT "answers.size" over the limits. */
enum status answers_change(struct cx *cx, struct answers *answers, struct str name,
			   struct str value) MUST_USE;

#endif
