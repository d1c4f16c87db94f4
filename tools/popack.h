/* popack's parts: the .po parser (popack.c) and the search for msgids (popack_scan.c). */
#ifndef TOOLS_POPACK_H
#define TOOLS_POPACK_H

#include <stdbool.h>
#include <stddef.h>

struct entry {
	char *msgid, *msgstr;
	int line;
	bool is_used;
};

struct catalogue {
	struct entry *at;
	size_t n, room;
	const char *file;
};

struct source {
	const char *file;
	char *text; /* ends with NUL */
	size_t len;
};

/* A msgid found in a source. */
typedef void (*found_fn)(void *arg, const char *file, int line, const char *msgid);

void scan_template(const struct source *source, found_fn found, void *arg);
void scan_code(const struct source *source, found_fn found, void *arg);

void *take(size_t bytes);
void complain(const char *file, int line, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

#endif
