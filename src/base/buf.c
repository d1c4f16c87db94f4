#include "base/buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/arena.h"

struct buf buf_in(struct arena *arena)
{
	return (struct buf){ .arena = arena };
}

char *buf_reserve(struct buf *b, size_t more_bytes)
{
	if (b->room - b->len < more_bytes) {
		size_t room = b->room ? b->room * 2 : 256;

		while (room - b->len < more_bytes)
			room *= 2;
		char *grown = arena_take(b->arena, room);

		if (b->len)
			memcpy(grown, b->at, b->len);
		b->at = grown;
		b->room = room;
	}
	return b->at + b->len;
}

void buf_add(struct buf *b, struct str s)
{
	if (s.len == 0)
		return;
	memcpy(buf_reserve(b, s.len), s.at, s.len);
	b->len += s.len;
}

void buf_add_char(struct buf *b, char c)
{
	*buf_reserve(b, 1) = c;
	b->len++;
}

void buf_add_text(struct buf *b, const char *text)
{
	buf_add(b, str_from(text));
}

void buf_add_int(struct buf *b, int64_t value)
{
	char digits[20];
	size_t n = 0;
	uint64_t rest = value < 0 ? -(uint64_t)value : (uint64_t)value;

	do {
		digits[sizeof(digits) - ++n] = (char)('0' + rest % 10);
		rest /= 10;
	} while (rest);
	if (value < 0)
		buf_add_char(b, '-');
	buf_add(b, (struct str){ digits + sizeof(digits) - n, n });
}

void buf_format(struct buf *b, const char *format, ...)
{
	va_list args, again;

	va_start(args, format);
	va_copy(again, args);
	int len = vsnprintf(NULL, 0, format, args);

	vsnprintf(buf_reserve(b, (size_t)len + 1), (size_t)len + 1, format, again);
	b->len += (size_t)len;
	va_end(again);
	va_end(args);
}

struct str buf_str(const struct buf *b)
{
	return (struct str){ b->at ? b->at : "", b->len };
}
