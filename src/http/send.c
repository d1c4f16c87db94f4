#include "http/server.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/civil.h"
#include "base/log.h"
#include "base/text.h"

/* On every page unless the handler gave the header itself. */
static const struct {
	const char *name, *value;
} page_headers[] = {
	{ "Content-Security-Policy",
	  "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
	  "script-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
	  "connect-src 'self'" },
	{ "Cache-Control", "no-store" },
	{ "Cross-Origin-Opener-Policy", "same-origin" },
	{ "Referrer-Policy", "same-origin" },
	{ "X-Content-Type-Options", "nosniff" },
};

static bool has_header(const struct response *rs, const char *name)
{
	for (size_t i = 0; i < rs->header_count; i++) {
		if (strcasecmp(rs->headers[i].name, name) == 0)
			return true;
	}
	return false;
}

static void add_header(struct MHD_Response *response, const char *name, const char *value)
{
	/* Refuses line breaks itself; then the header is missing rather than forged. */
	if (MHD_add_response_header(response, name, value) != MHD_YES)
		log_event(LOG_ERROR, "http.header", { "name", str_from(name) });
}

static void add_headers(struct exchange *x, struct MHD_Response *response)
{
	const struct response *rs = &x->rs;
	struct arena *arena = x->cx.arena;

	for (size_t i = 0; i < sizeof(page_headers) / sizeof(page_headers[0]); i++) {
		if (!has_header(rs, page_headers[i].name))
			add_header(response, page_headers[i].name, page_headers[i].value);
	}
	add_header(response, "Content-Type",
		   rs->content_type.len ? str_cstring(arena, rs->content_type)
					: "text/html; charset=utf-8");
	for (size_t i = 0; i < rs->header_count; i++)
		add_header(response, rs->headers[i].name, str_cstring(arena, rs->headers[i].value));
	if (rs->target.len && rs->status >= 300 && rs->status < 400)
		add_header(response, "Location", str_cstring(arena, rs->target));
	if (rs->status == 405 && x->allow)
		add_header(response, "Allow", x->allow);
	if (rs->status == 503 || rs->status == 429)
		add_header(response, "Retry-After", "2");
	if (x->closing || x->server->stopping)
		add_header(response, "Connection", "close");
}

static void close_descriptor(const int *fd)
{
	if (*fd >= 0)
		close(*fd);
}

/* NULL when the file cannot be read: a page may only name files that are there. */
static struct MHD_Response *response_of_file(struct exchange *x, int64_t *ret_bytes)
{
	__attribute__((cleanup(close_descriptor))) int fd =
		open(str_cstring(x->cx.arena, x->rs.file_path), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	struct stat info;

	if (fd < 0 || fstat(fd, &info) != 0 || !S_ISREG(info.st_mode))
		return NULL;
	struct MHD_Response *response = MHD_create_response_from_fd64((uint64_t)info.st_size, fd);

	if (response)
		fd = -1; /* closed with the response */
	*ret_bytes = info.st_size;
	return response;
}

/* The body stays in the exchange's arena, which lives until the last byte is sent. */
static struct MHD_Response *response_of_body(struct exchange *x, int64_t *ret_bytes)
{
	struct str body = buf_str(&x->rs.body);

	*ret_bytes = (int64_t)body.len;
	return MHD_create_response_from_buffer(body.len, (void *)body.at, MHD_RESPMEM_PERSISTENT);
}

static enum MHD_Result queue(struct exchange *x, int http_status, struct MHD_Response *response,
			     int64_t bytes)
{
	int64_t allowed_us = x->server->options.body_deadline_s * SECOND_US +
			     bytes * SECOND_US / BYTES_PER_SECOND;

	x->http_status = http_status;
	peer_set_deadline(x->peer, monotonic_now_us() + allowed_us);
	return MHD_queue_response(x->connection, (unsigned)http_status, response);
}

enum MHD_Result send_response(struct exchange *x)
{
	struct response *rs = &x->rs;
	struct MHD_Response *response = NULL;
	int64_t bytes = 0;

	if (rs->file_path.len) {
		response = response_of_file(x, &bytes);
		if (!response) {
			cx_retry(&x->cx);
			(void)FAIL_LOG(&x->cx, BROKEN, "http.file",
				       N_("The file could not be read."), rs->file_path);
			log_failure(&x->cx, "http");
			*rs = (struct response){ .body = buf_in(x->cx.arena) };
			x->server->app->fail(&x->cx, &x->rq, rs);
			rs->status = 500;
		}
	}
	if (!response)
		response = response_of_body(x, &bytes);
	if (!response)
		return MHD_NO;
	if (rs->status == 0)
		rs->status = 200;
	add_headers(x, response);
	enum MHD_Result result = queue(x, rs->status, response, bytes);

	MHD_destroy_response(response);
	return result;
}

static struct MHD_Response *response_of_asset(const struct asset *asset, bool gzip)
{
	const unsigned char *bytes = gzip ? asset->gzip : asset->bytes;
	size_t len = gzip ? asset->gzip_bytes : asset->size_bytes;
	struct MHD_Response *response =
		MHD_create_response_from_buffer(len, (void *)bytes, MHD_RESPMEM_PERSISTENT);

	assert(response); /* at start; a server without its assets is no use */
	add_header(response, "Content-Type", asset->content_type);
	add_header(response, "Cache-Control", "public, max-age=31536000, immutable");
	add_header(response, "X-Content-Type-Options", "nosniff");
	if (asset->gzip)
		add_header(response, "Vary", "Accept-Encoding");
	if (gzip)
		add_header(response, "Content-Encoding", "gzip");
	return response;
}

static int by_path(const void *a, const void *b)
{
	const struct served_asset *left = a, *right = b;

	return strcmp(left->asset->path, right->asset->path);
}

void assets_open(struct http_server *server)
{
	const struct asset *assets = server->app->assets;

	while (assets && assets[server->asset_count].path)
		server->asset_count++;
	server->assets = memory_take(server->asset_count * sizeof(server->assets[0]));
	for (size_t i = 0; i < server->asset_count; i++) {
		server->assets[i] = (struct served_asset){
			.asset = &assets[i],
			.plain = response_of_asset(&assets[i], false),
			.gzip = assets[i].gzip ? response_of_asset(&assets[i], true) : NULL,
		};
	}
	qsort(server->assets, server->asset_count, sizeof(server->assets[0]), by_path);
}

void assets_close(struct http_server *server)
{
	for (size_t i = 0; i < server->asset_count; i++) {
		MHD_destroy_response(server->assets[i].plain);
		if (server->assets[i].gzip)
			MHD_destroy_response(server->assets[i].gzip);
	}
	memory_give(server->assets);
}

const struct served_asset *asset_find(const struct http_server *server, struct str path)
{
	size_t low = 0, high = server->asset_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = str_compare(str_from(server->assets[middle].asset->path), path);

		if (order == 0)
			return &server->assets[middle];
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

enum MHD_Result send_asset(struct exchange *x)
{
	const struct served_asset *served = x->asset;
	bool gzip = served->gzip && accepts_gzip(header_of(x, "Accept-Encoding"));
	const struct asset *asset = served->asset;

	return queue(x, 200, gzip ? served->gzip : served->plain,
		     (int64_t)(gzip ? asset->gzip_bytes : asset->size_bytes));
}
