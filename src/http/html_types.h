/*
 * For C made by tplc only: picks the writer for a value's type. A type that is not listed does not
 * compile; bool is not, {if} is for it.
 */
#ifndef HTTP_HTML_TYPES_H
#define HTTP_HTML_TYPES_H

/* Then compilers show the template's line for a value of a wrong type, not the macro's in here. */
#pragma GCC system_header

#include <string.h>

#include "base/text.h"
#include "http/html.h"

/* Room for what a page is known to write; saves growing in steps. */
static inline void out_expect(struct out *o, size_t bytes)
{
	buf_reserve(o->to, bytes);
}

/* Inlined for its constant length, and because out_expect has mostly made room. */
static inline void out_literal(struct out *o, const char *at, size_t len)
{
	struct buf *to = o->to;

	if (to->room - to->len < len)
		buf_reserve(to, len);
	memcpy(to->at + to->len, at, len);
	to->len += len;
}

static inline void out_escaped_text(struct out *o, const char *text)
{
	out_escaped(o, str_from(text));
}

static inline void out_escaped_size(struct out *o, size_t value)
{
	out_escaped_int(o, (int64_t)value);
}

static inline void out_url_part_text(struct out *o, const char *text)
{
	out_url_part(o, str_from(text));
}

static inline void out_url_segment_text(struct out *o, const char *text)
{
	out_url_segment(o, str_from(text));
}

static inline void out_url_text(struct out *o, const char *text)
{
	out_url(o, str_from(text));
}

static inline void out_url_local_text(struct out *o, const char *text)
{
	out_url_local(o, str_from(text));
}

/* clang-format off : it does not know _Generic */
#define OUT_BY_TYPE(value, of_str, of_text, of_int, of_size) \
	_Generic((value),                                    \
		struct str: of_str,                          \
		char *: of_text,                             \
		const char *: of_text,                       \
		int: of_int,                                 \
		long: of_int,                                \
		long long: of_int,                           \
		unsigned long: of_size)
#define OUT_BY_TEXT_TYPE(value, of_str, of_text) \
	_Generic((value), struct str : of_str, char * : of_text, const char * : of_text)
/* clang-format on */

#define OUT_VALUE(o, value)                                                                  \
	OUT_BY_TYPE(value, out_escaped, out_escaped_text, out_escaped_int, out_escaped_size) \
	((o), (value))
#define OUT_URL_PART(o, value)                                                                 \
	OUT_BY_TYPE(value, out_url_part, out_url_part_text, out_escaped_int, out_escaped_size) \
	((o), (value))
#define OUT_URL_SEGMENT(o, value)                                                  \
	OUT_BY_TYPE(value, out_url_segment, out_url_segment_text, out_escaped_int, \
		    out_escaped_size)                                              \
	((o), (value))
#define OUT_URL(o, value) OUT_BY_TEXT_TYPE(value, out_url, out_url_text)((o), (value))
#define OUT_URL_LOCAL(o, value) \
	OUT_BY_TEXT_TYPE(value, out_url_local, out_url_local_text)((o), (value))

/* ---- conditions ---- */

#define OUT_IF(condition) (condition)

static inline bool out_true_str(struct str s)
{
	return s.len != 0;
}

static inline bool out_true_int(int64_t value)
{
	return value != 0;
}

static inline bool out_true_size(uint64_t value)
{
	return value != 0;
}

static inline bool out_true_pointer(const void *pointer)
{
	return pointer != NULL;
}

/* A slice lands at the pointer and does not compile: {if any v.rows} is for it. */
/* clang-format off */
#define OUT_TRUE(value)                              \
	_Generic((value),                            \
		struct str: out_true_str,            \
		bool: out_true_int,                  \
		int: out_true_int,                   \
		unsigned: out_true_int,              \
		long: out_true_int,                  \
		long long: out_true_int,             \
		unsigned long: out_true_size,        \
		unsigned long long: out_true_size,   \
		default: out_true_pointer)(value)
/* clang-format on */

/* ---- what formatters say, and the arguments of texts: not yet escaped ---- */

struct str out_say_text(struct out *o, const char *msgid);
struct str out_say_date(struct out *o, int64_t at_us);
struct str out_say_datetime(struct out *o, int64_t at_us);
struct str out_say_day(struct out *o, int64_t days);
struct str out_say_number(struct out *o, int64_t value);
struct str out_say_money(struct out *o, int64_t dong);
struct str out_say_mask(struct out *o, struct str number);
struct str out_say_int(struct out *o, int64_t value);

static inline struct str out_say_str(struct out *o, struct str s)
{
	(void)o;
	return s;
}

static inline struct str out_say_literal(struct out *o, const char *text)
{
	(void)o;
	return str_from(text);
}

#define OUT_ARGUMENT(o, value) \
	OUT_BY_TYPE(value, out_say_str, out_say_literal, out_say_int, out_say_int)((o), (value))

#endif
