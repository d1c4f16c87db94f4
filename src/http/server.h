/*
 * One request on its way through the server, and what its stages share. Internal to http.
 *
 *   header arrives -> body arrives -> prepare (a worker) -> unit (db) -> answer is sent
 *
 * The connection is suspended while a worker or the database has the exchange; when it is back,
 * libmicrohttpd calls the server again on an event thread. One thread at a time has an exchange, so
 * it needs no lock.
 */
#ifndef HTTP_SERVER_H
#define HTTP_SERVER_H

#include <microhttpd.h>
#include <pthread.h>
#include <stdatomic.h>

#include "http/body.h"
#include "http/guard.h"
#include "http/route.h"
#include "http/workers.h"

#define ARENAS_KEPT 128
#define HEADER_BYTES_MAX (16 * 1024)
#define IDLE_S 30              /* a kept-alive connection may wait this long for its next request */
#define BYTES_PER_SECOND 16384 /* slower than this, over all, is too slow */
#define LATENCY_BUCKETS 16

struct served_asset {
	const struct asset *asset;
	struct MHD_Response *plain, *gzip; /* gzip NULL when it saves nothing */
};

struct http_server {
	const struct http_app *app;
	struct db *db;
	struct http_options options;
	const struct router *router;
	struct served_asset *assets; /* sorted by path */
	size_t asset_count;
	struct MHD_Daemon *daemon;
	struct guard *guard;
	struct workers *workers;
	int listener, port;

	pthread_mutex_t mutex;
	pthread_cond_t quiet;              /* a request or a unit ended while stopping */
	struct arena *arenas[ARENAS_KEPT]; /* for reuse */
	size_t arena_count;
	int requests_under_way, units_under_way;
	_Atomic bool stopping; /* answers close their connection */
	bool closed;           /* nothing new is started */

	_Atomic int64_t requests, refused_busy, connections, by_class[6];
	_Atomic int64_t latency_us[LATENCY_BUCKETS], latency_sum_us;
};

enum stage { STAGE_HEADER, STAGE_BODY, STAGE_AWAY, STAGE_BACK };

struct exchange {
	struct http_server *server;
	struct MHD_Connection *connection;
	struct peer *peer;
	enum stage stage;
	struct str target; /* as received */
	const struct served_asset *asset;
	const char *allow; /* for 405 */
	bool closing;      /* the connection ends with this answer */
	bool under_way;    /* counted in requests_under_way */
	int64_t began_us;
	int http_status; /* of the answer sent, 0 before */
	struct cx cx;
	struct request rq;
	struct response rs;
	struct body body;
	struct unit unit;
	struct job job;
};

/*
 * header.c: reads the request's header into the exchange. INVALID "http.bad_request" for what two
 * readers could understand differently (RFC 9112, section 6.3): two lengths, a length beside
 * chunks, control characters; LIMIT "http.headers" over 16 KiB.
 */
enum status header_read(struct exchange *x, const char *method) MUST_USE;
struct str header_of(struct exchange *x, const char *name); /* absent str when missing */
/* Bytes of body to come: -1 chunked, 0 none. */
int64_t header_body_bytes(struct exchange *x);
bool accepts_gzip(struct str accept_encoding);
/* The n-th last hop of X-Forwarded-For, absent unless it looks like an address. */
struct str forwarded_hop(struct str forwarded, int n);

/* send.c: queues the answer; MHD_NO closes the connection. */
enum MHD_Result send_response(struct exchange *x);
enum MHD_Result send_asset(struct exchange *x);
/* One MHD_Response an asset, made at start, shared by all threads. */
void assets_open(struct http_server *server);
void assets_close(struct http_server *server);
const struct served_asset *asset_find(const struct http_server *server, struct str path);

#endif
