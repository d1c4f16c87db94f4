/*
 * The lines of a text, compressed (gzip, RFC 1952) or not, without having it all in memory. Inside
 * verb/ only.
 */
#ifndef VERB_LINES_H
#define VERB_LINES_H

#include "base/arena.h"
#include "base/str.h"

#define LINE_MAX_BYTES (4 * 1024 * 1024)

struct lines;

enum lines_end {
	LINES_GOING_ON,
	LINES_WHOLE,   /* everything was read */
	LINES_CUT,     /* the compressed text ends in the middle */
	LINES_DAMAGED, /* its bytes are not what was compressed */
	LINES_LONG,    /* a line is longer than LINE_MAX_BYTES */
};

/* Lives in the arena until lines_close; bytes must live as long. */
struct lines *lines_open(struct arena *arena, struct str bytes);
void lines_close(struct lines *lines);

/* The next line without its end, valid until the next call; false: lines_end says why. */
bool lines_next(struct lines *lines, struct str *ret_line);
enum lines_end lines_end(const struct lines *lines);
/* The last line had no line end. */
bool lines_is_open(const struct lines *lines);
/* How much of the bytes was read, per mille. */
int lines_progress(const struct lines *lines);

#endif
