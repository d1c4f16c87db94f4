/*
 * JSON in (jansson: duplicate keys, fractions and integers beyond 2^53 refused, depth and size
 * limited) and canonical JSON out (RFC 8785 for the subset we write: objects with sorted keys,
 * texts, integers as texts where they are 64-bit ids, true, false, null).
 */
#ifndef BASE_JSON_H
#define BASE_JSON_H

#include "base/cx.h"

/* A JSON value. Machinery: a jansson value, living as long as the arena it was parsed into. */
struct json;

/* INVALID "json.syntax" with the line: trailing bytes, duplicate keys, bad UTF-8, fractions. */
enum status json_parse(struct cx *cx, struct str text, const struct json **ret_value) MUST_USE;

/*
 * The same for what others wrote: a number with a fraction or beyond 2^53 is kept as its shortest
 * decimal text, never as a number.
 */
enum status json_parse_foreign(struct cx *cx, struct str text,
			       const struct json **ret_value) MUST_USE;

bool json_is_an_object(const struct json *value);
bool json_is_an_array(const struct json *value);
const struct json *json_get(const struct json *object, const char *key); /* NULL when absent */
size_t json_count(const struct json *array);
const struct json *json_item(const struct json *array, size_t i);
struct str json_text(const struct json *value, struct str otherwise);
int64_t json_int(const struct json *value, int64_t otherwise); /* integers, and integers as text */
bool json_bool(const struct json *value, bool otherwise);
/* A number as decimal text: "3.5"; empty for other values. */
struct str json_number(struct arena *arena, const struct json *value);

/* An object's members in byte order of their keys; gives their number, 0 for other values. */
struct json_member {
	struct str key;
	const struct json *value;
};
size_t json_members(const struct json *object, const struct json_member **ret_members);

/* Writing. A writer puts commas; the caller adds the keys of one object in byte order. */
struct json_out {
	struct buf *to;
	bool comma;
};

void json_object_begin(struct json_out *o);
void json_object_end(struct json_out *o);
void json_array_begin(struct json_out *o);
void json_array_end(struct json_out *o);
void json_key(struct json_out *o, const char *key);
void json_key_str(struct json_out *o, struct str key);
void json_add_text(struct json_out *o, struct str text);
void json_add_id(struct json_out *o, int64_t id);     /* as a text: 64 bits survive any reader */
void json_add_int(struct json_out *o, int64_t value); /* as a number; |value| < 2^53 asserted */
void json_add_bool(struct json_out *o, bool value);
void json_add_null(struct json_out *o);
void json_add_hex(struct json_out *o, struct str bytes);
void json_add_raw(struct json_out *o, struct str json); /* already canonical */

/* The canonical form of a parsed value: sorted keys, shortest texts. */
void json_write(struct json_out *o, const struct json *value);

#endif
