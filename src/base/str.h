/*
 * struct str: bytes with a length, not NUL-terminated, not owned. It lives as long as the arena
 * or literal that it points into. {NULL, 0} is the absent string; str_is_empty is true for it.
 */
#ifndef BASE_STR_H
#define BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/status.h"

struct arena;

struct str {
	const char *at;
	size_t len;
};

/* A str of a literal, usable in constant tables. */
#define STR(literal) ((struct str){ "" literal, sizeof(literal) - 1 })
/* For printf: "%.*s", STR_ARG(s). */
#define STR_ARG(s) (int)(s).len, (s).at ? (s).at : ""

struct str str_from(const char *text); /* of a NUL-terminated text, which must outlive it */
bool str_is_empty(struct str s);
bool str_equal(struct str a, struct str b);
bool str_is(struct str s, const char *text);
int str_compare(struct str a, struct str b); /* by bytes: negative, 0, positive */
bool str_starts(struct str s, struct str prefix);
bool str_ends(struct str s, struct str suffix);
bool str_contains(struct str s, struct str part);
struct str str_slice(struct str s, size_t from, size_t until); /* clipped to the length */
struct str str_trim(struct str s);                             /* ASCII white space, both ends */

/* Takes the text up to the separator off the front of *rest; false when *rest was exhausted. */
bool str_take(struct str *rest, char separator, struct str *ret_part);

/* Decimal, optional minus, nothing else around it; INVALID without touching cx otherwise. */
enum status str_parse_int(struct str s, int64_t *ret_value) MUST_USE;

struct str str_copy(struct arena *arena, struct str s);
char *str_cstring(struct arena *arena, struct str s); /* a NUL-terminated copy */
struct str str_format(struct arena *arena, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

/* Well-formed UTF-8 (RFC 3629: no surrogates, no overlong forms) without NUL. */
bool str_is_utf8(struct str s);
size_t str_characters(struct str s); /* code points of well-formed text */

#endif
