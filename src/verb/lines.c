#include "verb/lines.h"

#include <assert.h>
#include <string.h>
#include <zlib.h>

#define PIECE_BYTES 262144
#define GZIP_WINDOW (MAX_WBITS + 16)

struct lines {
	struct str bytes;
	z_stream stream;
	bool packed, open;
	enum lines_end end;
	char *room; /* unpacked bytes that no line was made of yet: from `from` to `until` */
	size_t from, until, size;
	struct arena *arena;
	bool drained; /* nothing more will come into the room */
};

static bool is_gzip(struct str bytes)
{
	return str_starts(bytes, (struct str){ "\x1f\x8b", 2 });
}

struct lines *lines_open(struct arena *arena, struct str bytes)
{
	struct lines *lines = ARENA_NEW(arena, struct lines);

	*lines = (struct lines){ .bytes = bytes, .packed = is_gzip(bytes), .arena = arena };
	if (!lines->packed) {
		lines->room = (char *)(uintptr_t)bytes.at;
		lines->until = bytes.len;
		lines->drained = true;
		return lines;
	}
	lines->size = 2 * PIECE_BYTES;
	lines->room = arena_take(arena, lines->size);
	lines->stream.next_in = (unsigned char *)(uintptr_t)bytes.at;
	lines->stream.avail_in = (unsigned)bytes.len;
	int code = inflateInit2(&lines->stream, GZIP_WINDOW);

	assert(code == Z_OK);
	return lines;
}

void lines_close(struct lines *lines)
{
	if (lines->packed)
		inflateEnd(&lines->stream);
}

/* Room for one more piece behind what is not used yet. */
static bool make_room(struct lines *lines)
{
	size_t used = lines->until - lines->from;

	if (used + PIECE_BYTES > LINE_MAX_BYTES + PIECE_BYTES)
		return false;
	if (used + PIECE_BYTES > lines->size) {
		char *more = arena_take(lines->arena, 2 * lines->size);

		memcpy(more, lines->room + lines->from, used);
		lines->room = more;
		lines->size *= 2;
	} else {
		memmove(lines->room, lines->room + lines->from, used);
	}
	lines->from = 0;
	lines->until = used;
	return true;
}

/* A file may be several compressed ones behind each other. */
static bool go_on(struct lines *lines)
{
	if (lines->stream.avail_in == 0) {
		lines->drained = true;
		return true;
	}
	return inflateReset2(&lines->stream, GZIP_WINDOW) == Z_OK;
}

/* Unpacks one more piece; false at a mistake, which is then in `end`. */
static bool unpack(struct lines *lines)
{
	if (!make_room(lines)) {
		lines->end = LINES_LONG;
		return false;
	}
	lines->stream.next_out = (unsigned char *)lines->room + lines->until;
	lines->stream.avail_out = (unsigned)(lines->size - lines->until);
	int code = inflate(&lines->stream, Z_NO_FLUSH);

	lines->until = lines->size - lines->stream.avail_out;
	if (code == Z_STREAM_END && go_on(lines))
		return true;
	if (code == Z_OK)
		return true;
	lines->end = code == Z_BUF_ERROR && lines->stream.avail_in == 0 ? LINES_CUT : LINES_DAMAGED;
	return false;
}

static bool take(struct lines *lines, const char *at, size_t len, struct str *ret_line)
{
	if (len > LINE_MAX_BYTES) {
		lines->end = LINES_LONG;
		return false;
	}
	*ret_line = (struct str){ at, len };
	if (len && ret_line->at[len - 1] == '\r')
		ret_line->len--;
	return true;
}

bool lines_next(struct lines *lines, struct str *ret_line)
{
	size_t searched = 0;

	while (lines->end == LINES_GOING_ON) {
		size_t left = lines->until - lines->from;
		const char *at = lines->room + lines->from;
		const char *found =
			left > searched ? memchr(at + searched, '\n', left - searched) : NULL;

		if (found) {
			size_t len = (size_t)(found - at);

			lines->from += len + 1;
			return take(lines, at, len, ret_line);
		}
		searched = left;
		if (lines->drained) {
			lines->open = left > 0;
			lines->end = LINES_WHOLE;
			lines->from = lines->until;
			return take(lines, at, left, ret_line) && left > 0;
		}
		unpack(lines);
	}
	return false;
}

enum lines_end lines_end(const struct lines *lines)
{
	return lines->end;
}

bool lines_is_open(const struct lines *lines)
{
	return lines->open;
}

int lines_progress(const struct lines *lines)
{
	size_t read = lines->packed ? lines->bytes.len - lines->stream.avail_in : lines->from;

	return lines->bytes.len ? (int)(read * 1000 / lines->bytes.len) : 1000;
}
