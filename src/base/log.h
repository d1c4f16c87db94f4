/*
 * The operator's log: one line an event on standard error, key=value, values quoted when needed,
 * control characters escaped so that no input can forge a line. No personal data: callers pass
 * codes, ids and counts.
 */
#ifndef BASE_LOG_H
#define BASE_LOG_H

#include "base/cx.h"

enum log_level { LOG_ERROR, LOG_WARN, LOG_INFO, LOG_DEBUG };

struct log_pair {
	const char *key;
	struct str value;
};

/* log_event(LOG_INFO, "server.listen", {"port", port}, ...); */
#define log_event(level, event, ...)                                          \
	log_write((level), (event), (const struct log_pair[]){ __VA_ARGS__ }, \
		  sizeof((const struct log_pair[]){ __VA_ARGS__ }) / sizeof(struct log_pair))

void log_write(enum log_level level, const char *event, const struct log_pair *pairs, size_t n);
void log_set_level(enum log_level level);

/* The boundary logs a failed unit once: status, code, detail, place. BROKEN is an error. */
void log_failure(const struct cx *cx, const char *where);

#endif
