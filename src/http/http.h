/*
 * HTTP: requests, responses, the route table and the server.
 *
 * The server only moves bytes. For each request it finds the route, checks lengths, streams files
 * to disk, then submits one unit of work (db/db.h) that runs `struct http_app.run`, and sends what
 * that left in the response once the unit is complete: for WRITES after the commit is on disk.
 * Tests build a request with http_request_for_test and call the same run without a socket.
 */
#ifndef HTTP_HTTP_H
#define HTTP_HTTP_H

#include "base/cx.h"
#include "db/db.h"
#include "http/html.h"

enum method { METHOD_GET, METHOD_POST };

/* How a route uses the database (ARCHITECTURE.md, threads and commits). */
enum mode { READS, WRITES, SLOW };

enum input_type {
	IN_TEXT,   /* one line: no control characters, white space tidied, NFC */
	IN_LINES,  /* several lines */
	IN_INT,    /* decimal, 0..2^53 */
	IN_ID,     /* a 64-bit id, decimal */
	IN_DAY,    /* 22/11/2026, or NAME-day, NAME-month, NAME-year as three fields */
	IN_FLAG,   /* present with the value 1, or absent */
	IN_SECRET, /* like IN_TEXT, never echoed, never logged, white space kept */
	IN_FILE,   /* an upload, streamed to a temporary file; "paper_*" takes any name so begun */
	IN_FORM,   /* any number of fields "f_..." : a procedure's own form, checked by dossier */
};

struct input {
	const char *name;
	enum input_type type;
	bool required;
	size_t max;        /* characters of texts, the largest value of IN_INT, bytes of files */
	const char *label; /* English msgid, for error messages and OpenAPI */
};

struct request;
struct response;

typedef enum status (*handler_fn)(struct cx *cx, struct request *rq, struct response *rs);

struct route {
	enum method method;
	const char *path; /* "/dossiers/{id}/approve"; a parameter: 1..128 characters */
	handler_fn handler;
	uint64_t right; /* any one of these bits of enum right (account/account.h), 0: anyone */
	enum mode mode;
	const struct input *inputs; /* to a row without name; path parameters come first */
	const char *help;           /* one line, English msgid */
	handler_fn again;           /* POST: shows the form after INVALID, CONFLICT or REFUSED */
	handler_fn prepare;         /* before the unit, without a transaction: hashing, files */
	bool prepare_files;         /* prepare is for files: left out when none came */
	size_t body_max_bytes;      /* without file content; 0: 64 KiB */
	bool unchecked_key;         /* POST without an idempotency key: sign in, search */
};

struct input_value {
	struct str name, value; /* as received: UTF-8 not yet checked */
};

struct upload {
	struct str field, filename, path; /* path: temporary file, removed after the unit */
	int64_t size_bytes;
	bool too_large; /* over the input's max: the file was not kept, path is "" */
};

#define REQUEST_INPUTS_MAX 256
#define REQUEST_UPLOADS_MAX 16

struct request {
	enum method method;
	struct str path, query;
	const struct route *route; /* NULL: no such path */
	bool other_method;         /* the path exists with another method: 405 */
	struct str params[4];      /* path parameters in order */
	size_t param_count;
	struct input_value values[REQUEST_INPUTS_MAX]; /* query and body fields in order */
	size_t value_count;
	struct upload uploads[REQUEST_UPLOADS_MAX];
	size_t upload_count;
	struct str cookies;         /* the Cookie header */
	struct str remote;          /* the peer, or who a trusted proxy says it is */
	struct str idempotency_key; /* Idempotency-Key header or _key field */
	bool secure;                /* arrived over TLS at the proxy (X-Forwarded-Proto) */
	enum status early;          /* refused while arriving; then run is not called */
	const char *early_code;
	const struct error *failed; /* set when run is called once more for route->again */
	void *prepared;             /* what the route's prepare step left */
	const void *inputs;         /* typed values, by web/input.h */
	struct str visitor;         /* cookie of a visitor without a session, by web */
	struct cx *cx;
};

struct str request_cookie(const struct request *rq, const char *name);
/* The raw value of a field; absent str when missing. Handlers use web/input.h instead. */
struct str request_value(const struct request *rq, const char *name);

#define RESPONSE_HEADERS_MAX 16

struct response {
	int status;              /* 200 unless set */
	struct str content_type; /* text/html; charset=utf-8 unless set */
	struct buf body;
	struct {
		const char *name;
		struct str value;
	} headers[RESPONSE_HEADERS_MAX];
	size_t header_count;
	struct str file_path; /* instead of body: send this file */
	struct str target;    /* where a redirect goes; stored with the idempotency key */
};

/* Control characters in a value are a bug in the caller: they are asserted away. */
void response_header(struct response *rs, const char *name, struct str value);
/* 303 See Other, the answer to every accepted form. */
void response_redirect(struct response *rs, struct str target);
/* HttpOnly, SameSite=Lax, Secure over TLS. max_age_s 0: while the browser lives; < 0: removed. */
void response_cookie(const struct request *rq, struct response *rs, const char *name,
		     struct str value, int64_t max_age_s);

/* A file served from memory, made by tools/assetpack. Never expires: named by its content. */
struct asset {
	const char *path; /* "/assets/citizen.3f2a91c0.css" */
	const char *content_type;
	const unsigned char *bytes, *gzip; /* gzip NULL when it saves nothing */
	size_t size_bytes, gzip_bytes;
};

struct http_app {
	const struct route *routes; /* ends with a row whose path is NULL */
	const struct asset *assets; /* ends with a row whose path is NULL */
	/*
	 * Runs one request inside its unit; an unknown path, in a READS unit, with route NULL.
	 * When a POST with an `again` handler ended with INVALID, CONFLICT or REFUSED, run is
	 * called once more in a READS unit with rq->failed set to that error: it shows the form.
	 */
	enum status (*run)(struct cx *cx, struct request *rq, struct response *rs);
	/*
	 * Makes the error page for a unit that failed or could not even start (cx->error says
	 * why; the server logs it). Called on an event thread without a transaction. The status
	 * is http_status_for's unless set.
	 */
	void (*fail)(struct cx *cx, struct request *rq, struct response *rs);
	int64_t (*now_us)(void); /* NULL: the wall clock */
};

struct http_options {
	const char *address;   /* "127.0.0.1" unless told otherwise */
	int port;              /* 0: any free one, see http_port */
	const char *tmp_dir;   /* uploads while they arrive; on the archive's file system */
	int event_threads;     /* 0: 2 */
	int connections_max;   /* 0: 4096; further ones wait in the kernel's queue */
	int header_deadline_s; /* 0: 10 : whole header must have arrived */
	int body_deadline_s;   /* 0: 120, plus one second for each 16 KiB received */
	int trusted_proxies;   /* hops whose X-Forwarded-* are believed; 0: none */
	bool access_log;       /* one line a request: method, route, status, microseconds */
};

struct http_server;

/* BROKEN with a sentence for the operator when the address cannot be listened on. */
enum status http_serve(struct cx *cx, struct db *db, const struct http_app *app,
		       const struct http_options *options,
		       struct http_server **ret_server) MUST_USE;
/* Stops accepting, lets requests under way finish (at most 10 s; units always), closes. */
void http_stop(struct http_server *server);
int http_port(const struct http_server *server); /* the port it listens on */

struct http_stats {
	int64_t requests, refused_busy, connections, by_class[6];
	int64_t latency_us[16]; /* histogram: bucket i holds requests under 2^i * 64 us */
	int64_t latency_sum_us; /* of all of them */
};
struct http_stats http_stats(struct http_server *server);

/*
 * The route of a method and a decoded path, parameters cut out into rq; a literal segment wins over
 * a parameter. NULL with rq->other_method set for 405. app->routes is constant: compiled once.
 */
const struct route *http_match(const struct http_app *app, enum method method, struct str path,
			       struct request *rq);

/* A request as the server would have made it, for tests without sockets. body is urlencoded. */
struct request *http_request_for_test(struct cx *cx, const struct http_app *app, enum method method,
				      const char *target, const char *body);

/*
 * HTTP status for a status: 422 403 404 409 409 429 503 500. Codes of this module have their own:
 * "http.bad_request" 400, "http.method" 405, "http.too_large" 413, "http.target" 414,
 * "http.media" 415, "http.headers" 431, "db.full" 507.
 */
int http_status_for(const struct error *error);

#endif
