#include "base/str.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/arena.h"

struct str str_from(const char *text)
{
	return (struct str){ text, text ? strlen(text) : 0 };
}

bool str_is_empty(struct str s)
{
	return s.len == 0;
}

bool str_equal(struct str a, struct str b)
{
	return a.len == b.len && (a.len == 0 || memcmp(a.at, b.at, a.len) == 0);
}

bool str_is(struct str s, const char *text)
{
	return str_equal(s, str_from(text));
}

int str_compare(struct str a, struct str b)
{
	size_t shorter = a.len < b.len ? a.len : b.len;
	int order = shorter ? memcmp(a.at, b.at, shorter) : 0;

	return order ? order : (a.len > b.len) - (a.len < b.len);
}

bool str_starts(struct str s, struct str prefix)
{
	return s.len >= prefix.len && str_equal(str_slice(s, 0, prefix.len), prefix);
}

bool str_ends(struct str s, struct str suffix)
{
	return s.len >= suffix.len && str_equal(str_slice(s, s.len - suffix.len, s.len), suffix);
}

bool str_contains(struct str s, struct str part)
{
	return part.len == 0 || (s.len && memmem(s.at, s.len, part.at, part.len));
}

struct str str_slice(struct str s, size_t from, size_t until)
{
	until = until < s.len ? until : s.len;
	from = from < until ? from : until;
	return (struct str){ s.at ? s.at + from : NULL, until - from };
}

static bool is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

struct str str_trim(struct str s)
{
	while (s.len && is_space(s.at[0]))
		s = str_slice(s, 1, s.len);
	while (s.len && is_space(s.at[s.len - 1]))
		s.len--;
	return s;
}

bool str_take(struct str *rest, char separator, struct str *ret_part)
{
	if (!rest->at)
		return false;
	const char *found = rest->len ? memchr(rest->at, separator, rest->len) : NULL;

	if (!found) {
		*ret_part = *rest;
		*rest = (struct str){};
		return true;
	}
	size_t len = (size_t)(found - rest->at);

	*ret_part = (struct str){ rest->at, len };
	*rest = (struct str){ found + 1, rest->len - len - 1 };
	return true;
}

enum status str_parse_int(struct str s, int64_t *ret_value)
{
	bool negative = s.len && s.at[0] == '-';
	int64_t value = 0;

	if (s.len == (size_t)negative)
		return INVALID;
	for (size_t i = negative; i < s.len; i++) {
		int digit = s.at[i] - '0';

		if (digit < 0 || digit > 9)
			return INVALID;
		if (__builtin_mul_overflow(value, 10, &value) ||
		    __builtin_sub_overflow(value, digit, &value))
			return INVALID;
	}
	if (!negative && __builtin_sub_overflow(0, value, &value))
		return INVALID;
	*ret_value = value;
	return OK;
}

struct str str_copy(struct arena *arena, struct str s)
{
	if (!s.at)
		return s;
	return (struct str){ str_cstring(arena, s), s.len };
}

char *str_cstring(struct arena *arena, struct str s)
{
	char *copy = arena_take(arena, s.len + 1);

	if (s.len)
		memcpy(copy, s.at, s.len);
	return copy;
}

struct str str_format(struct arena *arena, const char *format, ...)
{
	va_list args, again;

	va_start(args, format);
	va_copy(again, args);
	int len = vsnprintf(NULL, 0, format, args);
	char *text = arena_take(arena, (size_t)len + 1);

	vsnprintf(text, (size_t)len + 1, format, again);
	va_end(again);
	va_end(args);
	return (struct str){ text, (size_t)len };
}

/* Length of the well-formed sequence at s, 0 when there is none (RFC 3629 section 4). */
static size_t utf8_sequence(const unsigned char *s, size_t room)
{
	size_t len = s[0] < 0x80 ? 1 : s[0] < 0xc2 ? 0 : s[0] < 0xe0 ? 2 : s[0] < 0xf0 ? 3 : 4;

	if (len == 0 || len > room || s[0] > 0xf4 || s[0] == 0)
		return 0;
	for (size_t i = 1; i < len; i++) {
		if ((s[i] & 0xc0) != 0x80)
			return 0;
	}
	bool overlong = (s[0] == 0xe0 && s[1] < 0xa0) || (s[0] == 0xf0 && s[1] < 0x90);
	bool surrogate = s[0] == 0xed && s[1] >= 0xa0;
	bool beyond = s[0] == 0xf4 && s[1] >= 0x90;

	return overlong || surrogate || beyond ? 0 : len;
}

bool str_is_utf8(struct str s)
{
	for (size_t i = 0; i < s.len;) {
		size_t len = utf8_sequence((const unsigned char *)s.at + i, s.len - i);

		if (len == 0)
			return false;
		i += len;
	}
	return true;
}

size_t str_characters(struct str s)
{
	size_t n = 0;

	for (size_t i = 0; i < s.len; i++)
		n += ((unsigned char)s.at[i] & 0xc0) != 0x80;
	return n;
}
