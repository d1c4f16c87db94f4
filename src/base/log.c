#include "base/log.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/civil.h"

static _Atomic enum log_level log_most = LOG_INFO;

void log_set_level(enum log_level level)
{
	log_most = level;
}

static bool is_plain(struct str value)
{
	for (size_t i = 0; i < value.len; i++) {
		unsigned char c = (unsigned char)value.at[i];

		if (c <= ' ' || c == '"' || c == '=' || c == '\\' || c >= 0x7f)
			return false;
	}
	return value.len > 0;
}

static void add_quoted(struct buf *line, struct str value)
{
	buf_add_char(line, '"');
	for (size_t i = 0; i < value.len; i++) {
		unsigned char c = (unsigned char)value.at[i];

		if (c < ' ' || c == 0x7f)
			buf_format(line, "\\x%02x", c);
		else if (c == '"' || c == '\\')
			buf_format(line, "\\%c", c);
		else
			buf_add_char(line, (char)c);
	}
	buf_add_char(line, '"');
}

void log_write(enum log_level level, const char *event, const struct log_pair *pairs, size_t n)
{
	static const char *const names[] = { "error", "warn", "info", "debug" };

	if (level > log_most)
		return;
	struct arena *arena = arena_open();
	struct buf line = buf_in(arena);

	buf_add(&line, STR("at="));
	buf_add(&line, civil_rfc3339(arena, clock_now_us()));
	buf_format(&line, " level=%s event=%s", names[level], event);
	for (size_t i = 0; i < n; i++) {
		buf_format(&line, " %s=", pairs[i].key);
		if (is_plain(pairs[i].value))
			buf_add(&line, pairs[i].value);
		else
			add_quoted(&line, pairs[i].value);
	}
	buf_add_char(&line, '\n');
	/* One write a line keeps lines of several threads apart. */
	if (write(STDERR_FILENO, line.at, line.len) < 0)
		clearerr(stderr);
	arena_close(arena);
}

void log_failure(const struct cx *cx, const char *where)
{
	const struct error *error = &cx->error;
	bool operators = error->status == BROKEN || error->status == UNAVAILABLE;
	const char *file = error->file ? strrchr(error->file, '/') : NULL;
	char place[96];
	int len = snprintf(place, sizeof(place), "%s:%d", file ? file + 1 : "?", error->line);

	log_event(operators ? LOG_ERROR : LOG_DEBUG, "unit.failed", { "where", str_from(where) },
		  { "status", str_from(status_name(error->status)) },
		  { "code", str_from(error->code ? error->code : "?") },
		  { "at_line", { place, len > 0 ? (size_t)len : 0 } }, { "detail", error->detail });
}
