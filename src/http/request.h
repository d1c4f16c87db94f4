/*
 * Parts of a request that need no socket: the target, fields, cookies. Internal to http.
 */
#ifndef HTTP_REQUEST_H
#define HTTP_REQUEST_H

#include "http/http.h"

#define TARGET_BYTES_MAX 4096
#define FIELD_NAME_BYTES_MAX 128
#define KEY_BYTES_MAX 128

/*
 * Cuts "/path?query", decodes the path once into rq->path and adds the query's fields. INVALID
 * "http.bad_request" for what does not begin with a slash, bad escapes, an escaped slash, control
 * characters, bad UTF-8, empty, "." or ".." segments; LIMIT "http.target" when it is too long.
 */
enum status request_parse_target(struct cx *cx, struct request *rq, struct str target) MUST_USE;

/* Adds the fields of an application/x-www-form-urlencoded text; INVALID or LIMIT as below. */
enum status request_parse_fields(struct cx *cx, struct request *rq, struct str text) MUST_USE;

/*
 * Adds one field, both parts living as long as the request. INVALID "http.bad_request" for an empty
 * name or one over 128 bytes, LIMIT "http.too_large" for the 257th field.
 */
enum status request_add_value(struct cx *cx, struct request *rq, struct str name,
			      struct str value) MUST_USE;

/* The value of a cookie in a Cookie header; absent str when missing. */
struct str cookie_value(struct str cookies, struct str name);

/* Takes the header's key, else the field _key; one that is no key counts as none. */
void request_set_key(struct request *rq, struct str header);

/* Vietnamese unless the cookie `lang` says "en". */
enum lang request_lang(const struct request *rq);

/* The input row that a file's field name belongs to; NULL when the route takes no such file. */
const struct input *route_file_input(const struct route *route, struct str field);

#endif
