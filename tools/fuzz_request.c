/*
 * libFuzzer target for http/request and http/route: a target, a line break, a Cookie header, a line
 * break, and a form's fields. What is accepted is a path that cannot leave its place, valid UTF-8
 * without control characters, and at most so many fields; it matches at most one route.
 * Built and run by tests/fuzz; inputs worth keeping go into tests/corpus/request.
 */
#include <string.h>

#include "http/request.h"
#include "http/route.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const struct route routes[] = {
	{ .method = METHOD_GET, .path = "/", .handler = NULL },
	{ .method = METHOD_GET, .path = "/my/{id}", .handler = NULL },
	{ .method = METHOD_GET, .path = "/my/reads", .handler = NULL },
	{ .method = METHOD_POST, .path = "/drafts/{id}/papers/{component}", .handler = NULL },
	{},
};

static const struct http_app app = { .routes = routes };

static void check_path(const struct request *rq)
{
	struct str rest = rq->path, segment;

	assert(rq->path.len > 0 && rq->path.at[0] == '/' && str_is_utf8(rq->path));
	while (str_take(&rest, '/', &segment))
		assert(!str_is(segment, "..") && !str_is(segment, "."));
	for (size_t i = 0; i < rq->path.len; i++)
		assert((unsigned char)rq->path.at[i] >= ' ' && rq->path.at[i] != 0x7f);
}

static void check_route(struct request *rq)
{
	const struct route *route = router_match(router_of(&app), rq);

	assert(rq->param_count <= sizeof rq->params / sizeof *rq->params);
	for (size_t i = 0; route && i < rq->param_count; i++) {
		assert(rq->params[i].len >= 1 && rq->params[i].len <= 128);
		assert(!memchr(rq->params[i].at, '/', rq->params[i].len));
	}
}

static void check_values(const struct request *rq)
{
	assert(rq->value_count <= REQUEST_INPUTS_MAX);
	for (size_t i = 0; i < rq->value_count; i++) {
		assert(rq->values[i].name.len >= 1);
		assert(rq->values[i].name.len <= FIELD_NAME_BYTES_MAX);
	}
	assert(rq->idempotency_key.len <= KEY_BYTES_MAX);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str rest = { (const char *)data, size }, target, cookies;
	struct arena *arena = arena_open();
	struct request *rq = ARENA_NEW(arena, struct request);
	struct cx cx;

	cx_init(&cx, arena, 0);
	rq->cx = &cx;
	if (str_take(&rest, '\n', &target) && str_take(&rest, '\n', &cookies)) {
		rq->cookies = cookies;
		rq->method = size & 1 ? METHOD_GET : METHOD_POST;
		enum status status = request_parse_target(&cx, rq, target);

		assert(status == OK || status == INVALID || status == LIMIT);
		if (status == OK) {
			check_path(rq);
			check_route(rq);
		}
		if (status == OK && rest.at)
			status = request_parse_fields(&cx, rq, rest);
		request_set_key(rq, cookies);
		check_values(rq);
		request_lang(rq);
		request_cookie(rq, "sid");
	}
	arena_close(arena);
	return 0;
}
