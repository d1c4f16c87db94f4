/*
 * The one notation for small formulas in packs: form conditions, fees, cases, routing, indices.
 *
 *   days(child_birth_day, today) <= 60 and not abandoned
 *   min(200000, if(pages <= 2, pages * 2000, 4000 + (pages - 2) * 1000)) * copies
 *   in(purpose, "marriage", "loan") or starts(lower(reason), "other")
 *
 * A text is parsed once into an immutable tree whose types are checked, so that running it can
 * only fail for what the values are: a result out of range or a division by zero.
 *
 *   values     numbers (decimals, six places), dates, texts, true and false
 *   literals   75000  0.5  2025-07-01  date("2025-07-01")  "text"  'text'  true  false
 *              A text has no escapes; it is quoted by the mark that it does not contain.
 *   names      a-z, 0-9, _ and dots, beginning with a letter; the caller gives each its type, and
 *              an unknown name is an error when parsed
 *   operators  or; and; not; == != < <= > >= (two of these do not chain); + -; * /; - before one
 *              value. < <= > >= compare numbers or dates. There is no arithmetic on dates.
 *   functions  min(n,..) max(n,..) round(n) floor(n) if(condition,a,b) has(x) in(x,a,b,..)
 *              years(from,until) days(from,until) length(text) lower(text) starts(text,part)
 *
 * Numbers are whole millionths in 64 bits, so up to 9.2 * 10^12; * and / round half up to the
 * millionth, round() half up to the whole: ties go towards plus infinity. years() counts completed
 * years, months clipped to their last day: who was born on 29 February is a year older on 28
 * February of an ordinary year.
 *
 * A value may be missing (a question not answered). has(x) is then false, and so is everything
 * else of true-or-false kind computed from it: every comparison, in(), starts(). Other operations
 * on a missing value give a missing value. A missing condition counts as false. Thus
 * `not (x > 3)` is true when x is missing; write `has(x) and x <= 3` when that is not meant.
 */
#ifndef BASE_EXPR_H
#define BASE_EXPR_H

#include "base/cx.h"

#define EXPR_ONE INT64_C(1000000) /* the number 1 */
#define EXPR_LENGTH_MAX 2000      /* bytes of text */
#define EXPR_DEPTH_MAX 24         /* brackets within brackets */
#define EXPR_ARGS_MAX 40          /* arguments of one call */

enum expr_type { EXPR_NUMBER, EXPR_DATE, EXPR_TEXT, EXPR_BOOL };

struct expr_value {
	enum expr_type type;
	bool missing;
	int64_t number; /* NUMBER: millionths; DATE: days since 1970-01-01; BOOL: 0 or 1 */
	struct str text;
};

struct expr; /* immutable; lives as long as the arena it was parsed into */

/* What names mean when parsing. type_of is false for an unknown name. */
struct expr_names {
	bool (*type_of)(const void *state, struct str name, enum expr_type *ret_type);
	const void *state;
};

/* What names mean when running. get answers with the type promised, or with missing set. */
struct expr_values {
	struct expr_value (*get)(const void *state, struct str name);
	const void *state;
};

/* Where the text's first character stands, for messages; lines and columns count from 1. */
struct expr_place {
	const char *file;
	int line, column;
};

/*
 * INVALID "expr.syntax" with file:line:column and the reason for anything that is not an
 * expression of the wanted type.
 */
enum status expr_parse(struct cx *cx, struct str text, const struct expr_names *names,
		       const struct expr_place *place, const struct expr **ret_expr) MUST_USE;

enum expr_type expr_type(const struct expr *expr);
const char *expr_type_name(enum expr_type type); /* "a number", "a date", "a text", "a condition" */

/* Calls each with every name used, as often as it is used, from left to right. */
void expr_each_name(const struct expr *expr, void (*each)(void *state, struct str name),
		    void *state);

/*
 * INVALID "expr.range" when a number leaves the range, INVALID "expr.division" for a division by
 * zero. Only the parts that matter are computed: the untaken branch of if() does not fail.
 */
enum status expr_run(struct cx *cx, const struct expr *expr, const struct expr_values *values,
		     struct expr_value *ret_value) MUST_USE;

/* A condition's outcome; missing counts as false. The expression must be of type EXPR_BOOL. */
enum status expr_check(struct cx *cx, const struct expr *expr, const struct expr_values *values,
		       bool *ret_true) MUST_USE;

/* "12.5" as millionths; INVALID without touching cx for what is no number or has seven places. */
enum status expr_parse_number(struct str text, int64_t *ret_millionths) MUST_USE;
/* Millionths as a whole number, rounded half up. */
int64_t expr_whole(int64_t millionths);

#endif
