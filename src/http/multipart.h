/*
 * multipart/form-data (RFC 7578, RFC 2046) as it arrives, in pieces of any size. Holds no more than
 * one header line. Strict: a line that is no header, a part without a name, an early end are
 * INVALID. Nested multipart and filename* are not part of RFC 7578 and are not read. Internal to
 * http.
 */
#ifndef HTTP_MULTIPART_H
#define HTTP_MULTIPART_H

#include "base/cx.h"

#define MULTIPART_LINE_MAX 1024
#define MULTIPART_HEADERS_MAX 16
#define MULTIPART_BOUNDARY_MAX 70

/* Called in order for each part; a failure ends the reading. Names are in the arena. */
struct multipart_events {
	enum status (*begin)(void *to, struct str name, struct str filename); /* absent: a field */
	enum status (*more)(void *to, struct str bytes);
	enum status (*end)(void *to);
};

enum multipart_state { IN_PREAMBLE, AFTER_BOUNDARY, IN_HEADERS, IN_CONTENT, IN_EPILOGUE };

struct multipart {
	struct cx *cx;
	const struct multipart_events *events;
	void *to;
	struct str delimiter; /* CR LF -- boundary */
	size_t matched;       /* bytes of the delimiter seen so far */
	enum multipart_state state;
	struct str name, filename;
	size_t headers;
	size_t line_len;
	char line[MULTIPART_LINE_MAX];
};

/* INVALID "http.bad_request" unless the Content-Type header has a boundary of 1..70 bytes. */
enum status multipart_open(struct multipart *m, struct cx *cx, struct str content_type,
			   const struct multipart_events *events, void *to) MUST_USE;
/* INVALID "http.bad_request", or what an event returned. */
enum status multipart_add(struct multipart *m, struct str bytes) MUST_USE;
/* INVALID unless the last boundary was seen. */
enum status multipart_end(struct multipart *m) MUST_USE;

#endif
