/*
 * A growing byte buffer in an arena. buf_str is valid until the next addition.
 */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include "base/str.h"

struct buf {
	struct arena *arena;
	char *at;
	size_t len, room;
};

struct buf buf_in(struct arena *arena);
void buf_add(struct buf *b, struct str s);
void buf_add_char(struct buf *b, char c);
void buf_add_text(struct buf *b, const char *text);
void buf_add_int(struct buf *b, int64_t value);
void buf_format(struct buf *b, const char *format, ...) __attribute__((format(printf, 2, 3)));
char *buf_reserve(struct buf *b, size_t more_bytes); /* room at the end; add to len what you use */
struct str buf_str(const struct buf *b);

#endif
