/*
 * A request's body while it arrives: form fields to memory, files to temporary files, the rest
 * thrown away. Works on a request whose route is known; needs no socket. Internal to http.
 *
 * Limits: bytes that are not file content at most the route's body_max_bytes; each file at most
 * its input's max (else only the file is dropped and upload.too_large set). A body that breaks a
 * rule is read on for at most BODY_DISCARD_BYTES, so that the browser gets to read the answer.
 */
#ifndef HTTP_BODY_H
#define HTTP_BODY_H

#include "http/multipart.h"
#include "http/request.h"

#define BODY_FIELDS_DEFAULT (64 * 1024)
#define BODY_DISCARD_BYTES (16 * 1024 * 1024)

enum body_kind { BODY_NONE, BODY_FIELDS, BODY_PARTS };

struct body {
	struct cx *cx;
	struct request *rq;
	const char *tmp_dir;
	enum body_kind kind;
	int64_t received_bytes, file_bytes; /* file_bytes: part of received_bytes */
	struct buf text;                    /* fields, or the value of the part under way */
	struct multipart parts;
	bool in_file;          /* the part under way is a file */
	struct upload *upload; /* where it goes, NULL: nowhere */
	int64_t upload_max_bytes;
	int fd; /* of upload, -1 for none */
};

/* Without a body to come: BODY_NONE, fd -1. */
void body_init(struct body *body, struct cx *cx, struct request *rq, const char *tmp_dir);

/*
 * The header of a POST was read. INVALID "http.media" for a content type that is neither
 * application/x-www-form-urlencoded nor multipart/form-data, LIMIT "http.too_large" when the
 * announced length (-1: chunked) can only be too much.
 */
enum status body_open(struct body *body, struct str content_type, int64_t announced_bytes) MUST_USE;

/*
 * Some bytes arrived. What is wrong with them is in cx->error; then all further ones are dropped.
 * False when nothing more should be read.
 */
bool body_add(struct body *body, struct str bytes);

/* The body is complete. LIMIT, INVALID, BROKEN: what was wrong with it. */
enum status body_end(struct body *body) MUST_USE;

/* Closes, and removes the temporary files that nobody took away. */
void body_close(struct body *body);

size_t body_fields_max(const struct route *route); /* bytes that are not file content */
int64_t body_max(const struct route *route);       /* files included */

#endif
