#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>
#include <cmocka.h>

#include "http/body.h"
#include "http/guard.h"
#include "http/route.h"
#include "http/server.h"

/* The server is not started here; nothing may reach the database. */
enum status db_submit(struct db *db, struct unit *unit)
{
	(void)db;
	(void)unit;
	abort();
}

static enum status handler(struct cx *cx, struct request *rq, struct response *rs)
{
	(void)cx;
	(void)rq;
	(void)rs;
	return OK;
}

static const struct input file_inputs[] = {
	{ .name = "title", .type = IN_TEXT, .max = 200 },
	{ .name = "scan", .type = IN_FILE, .max = 1000 },
	{ .name = "paper_*", .type = IN_FILE, .max = 100 },
	{},
};

static const struct route routes[] = {
	{ .method = METHOD_GET, .path = "/", .handler = handler },
	{ .method = METHOD_GET, .path = "/dossiers", .handler = handler },
	{ .method = METHOD_GET, .path = "/dossiers/new", .handler = handler },
	{ .method = METHOD_GET, .path = "/dossiers/{id}", .handler = handler },
	{ .method = METHOD_POST, .path = "/dossiers/{id}", .handler = handler },
	{ .method = METHOD_POST, .path = "/dossiers/{id}/approve", .handler = handler },
	{ .method = METHOD_GET, .path = "/a/{one}/b/{two}/{three}/{four}", .handler = handler },
	{ .method = METHOD_POST, .path = "/files", .handler = handler, .inputs = file_inputs },
	{ .method = METHOD_POST, .path = "/small", .handler = handler, .body_max_bytes = 10 },
	{},
};

static const struct http_app app = { .routes = routes };

struct fixture {
	struct arena *arena;
	struct cx cx;
	struct request *rq;
	struct body body;
	char tmp_dir[32];
};

static int set_up(void **state)
{
	struct fixture *f = memory_take(sizeof(*f));

	*f = (struct fixture){ .arena = arena_open(), .tmp_dir = "/tmp/http_test.XXXXXX" };
	assert_non_null(mkdtemp(f->tmp_dir));
	cx_init(&f->cx, f->arena, 0);
	f->rq = ARENA_NEW(f->arena, struct request);
	f->rq->cx = &f->cx;
	body_init(&f->body, &f->cx, f->rq, f->tmp_dir);
	*state = f;
	return 0;
}

static int tear_down(void **state)
{
	struct fixture *f = *state;

	body_close(&f->body);
	assert_int_equal(rmdir(f->tmp_dir), 0); /* no upload is left behind */
	arena_close(f->arena);
	memory_give(f);
	return 0;
}

static void assert_str(struct str s, const char *expected)
{
	if (!str_is(s, expected))
		fail_msg("got \"%.*s\", expected \"%s\"", STR_ARG(s), expected);
}

/* ---- routes ---- */

static const char *match(struct fixture *f, enum method method, const char *path)
{
	const struct route *route = http_match(&app, method, str_from(path), f->rq);

	return route ? route->path : f->rq->other_method ? "405" : "404";
}

static void a_path_finds_its_route_and_parameters(void **state)
{
	struct fixture *f = *state;

	assert_string_equal(match(f, METHOD_GET, "/"), "/");
	assert_string_equal(match(f, METHOD_GET, "/dossiers"), "/dossiers");
	assert_string_equal(match(f, METHOD_POST, "/dossiers/17/approve"),
			    "/dossiers/{id}/approve");
	assert_int_equal(f->rq->param_count, 1);
	assert_str(f->rq->params[0], "17");
	assert_string_equal(match(f, METHOD_GET, "/a/1/b/2/3/4"), routes[6].path);
	assert_int_equal(f->rq->param_count, 4);
	assert_str(f->rq->params[3], "4");
}

static void a_literal_segment_wins_over_a_parameter(void **state)
{
	struct fixture *f = *state;

	assert_string_equal(match(f, METHOD_GET, "/dossiers/new"), "/dossiers/new");
	assert_int_equal(f->rq->param_count, 0);
	assert_string_equal(match(f, METHOD_POST, "/dossiers/new/approve"),
			    "/dossiers/{id}/approve");
	assert_str(f->rq->params[0], "new");
}

static void an_unknown_path_has_no_route(void **state)
{
	static const char *const paths[] = { "",           "dossiers",     "/nothing",
					     "/dossiers/", "/dossiers/1/", "/dossiers/1/approve/x",
					     "/dossiersx", "/a/1/b/2/3" };
	struct fixture *f = *state;

	for (size_t i = 0; i < sizeof(paths) / sizeof(paths[0]); i++) {
		assert_string_equal(match(f, METHOD_GET, paths[i]), "404");
		assert_int_equal(f->rq->param_count, 0);
	}
}

static void another_method_is_told_from_an_unknown_path(void **state)
{
	struct fixture *f = *state;
	const struct router *router = router_of(&app);

	assert_string_equal(match(f, METHOD_GET, "/dossiers/1/approve"), "405");
	assert_string_equal(match(f, METHOD_POST, "/"), "405");
	assert_string_equal(router_allow(router, STR("/")), "GET, HEAD");
	assert_string_equal(router_allow(router, STR("/dossiers/1")), "GET, HEAD, POST");
	assert_string_equal(router_allow(router, STR("/dossiers/1/approve")), "POST");
	assert_null(router_allow(router, STR("/nothing")));
}

static void a_parameter_has_at_most_128_characters(void **state)
{
	struct fixture *f = *state;
	struct buf path = buf_in(f->arena);

	buf_add_text(&path, "/dossiers/");
	for (int i = 0; i < 128; i++)
		buf_add_text(&path, "đ");
	assert_non_null(http_match(&app, METHOD_GET, buf_str(&path), f->rq));
	buf_add_char(&path, 'x');
	assert_null(http_match(&app, METHOD_GET, buf_str(&path), f->rq));
}

/* ---- targets ---- */

static void a_target_is_decoded_once(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(
		request_parse_target(&f->cx, f->rq,
				     STR("/t%C3%ACm+1/%2541?q=%C4%90%E1%BA%B7ng+V%2B&b&c=")),
		OK);
	assert_str(f->rq->path, "/tìm+1/%41");
	assert_str(request_value(f->rq, "q"), "Đặng V+");
	assert_str(request_value(f->rq, "b"), "");
	assert_str(request_value(f->rq, "c"), "");
	assert_null(request_value(f->rq, "d").at);
	assert_int_equal(f->rq->value_count, 3);
}

static void bad_targets_are_refused(void **state)
{
	static const char *const targets[] = {
		"",         "x",       "*",         "http://host/", "/%",         "/%4",
		"/%zz",     "/a%00b",  "/a%0d%0ab", "/a%7f",        "/a%2fb",     "/a%2Fb",
		"/..",      "/a/../b", "/%2e%2e/a", "/.",           "/a/./b",     "//",
		"//host/a", "/a//b",   "/%ff",      "/%c0%af",      "/%ed%a0%80", "/a#b",
		"/?a=%",    "/?a=%4",  "/?%gg=1",   "/?=1",
	};
	struct fixture *f = *state;

	for (size_t i = 0; i < sizeof(targets) / sizeof(targets[0]); i++) {
		cx_retry(&f->cx);
		f->rq->value_count = 0;
		if (request_parse_target(&f->cx, f->rq, str_from(targets[i])) != INVALID)
			fail_msg("accepted %s", targets[i]);
		assert_int_equal(http_status_for(&f->cx.error), 400);
	}
}

static void a_target_has_a_longest_length(void **state)
{
	struct fixture *f = *state;
	char *target = arena_take(f->arena, TARGET_BYTES_MAX + 2);

	memset(target, 'a', TARGET_BYTES_MAX + 1);
	target[0] = '/';
	assert_int_equal(
		request_parse_target(&f->cx, f->rq, (struct str){ target, TARGET_BYTES_MAX }), OK);
	assert_int_equal(
		request_parse_target(&f->cx, f->rq, (struct str){ target, TARGET_BYTES_MAX + 1 }),
		LIMIT);
	assert_int_equal(http_status_for(&f->cx.error), 414);
}

/* ---- fields, cookies, keys ---- */

static void a_form_has_at_most_256_fields(void **state)
{
	struct fixture *f = *state;
	struct buf text = buf_in(f->arena);

	for (int i = 0; i < REQUEST_INPUTS_MAX; i++)
		buf_add_text(&text, "&a=1");
	assert_int_equal(request_parse_fields(&f->cx, f->rq, buf_str(&text)), OK);
	assert_int_equal(request_parse_fields(&f->cx, f->rq, STR("b=2")), LIMIT);
	assert_int_equal(f->rq->value_count, REQUEST_INPUTS_MAX);
	assert_int_equal(http_status_for(&f->cx.error), 413);
}

static void a_field_name_has_at_most_128_bytes(void **state)
{
	struct fixture *f = *state;
	char name[FIELD_NAME_BYTES_MAX + 1];

	memset(name, 'n', sizeof(name));
	assert_int_equal(request_add_value(&f->cx, f->rq, (struct str){ name, 128 }, STR("")), OK);
	assert_int_equal(request_add_value(&f->cx, f->rq, (struct str){ name, 129 }, STR("")),
			 INVALID);
}

static void cookies_are_found_by_their_whole_name(void **state)
{
	struct fixture *f = *state;

	f->rq->cookies = STR("xlang=en; session=a=b;lang=vi;flag; empty=");
	assert_str(request_cookie(f->rq, "session"), "a=b");
	assert_str(request_cookie(f->rq, "lang"), "vi");
	assert_str(request_cookie(f->rq, "empty"), "");
	assert_null(request_cookie(f->rq, "flag").at);
	assert_null(request_cookie(f->rq, "lan").at);
	assert_int_equal(request_lang(f->rq), LANG_VI);
	f->rq->cookies = STR("lang=en");
	assert_int_equal(request_lang(f->rq), LANG_EN);
}

static void a_test_request_is_like_the_servers(void **state)
{
	struct fixture *f = *state;
	struct request *rq = http_request_for_test(
		&f->cx, &app, METHOD_POST, "/dossiers/9/approve?x=1", "note=%C4%91+1&_key=k1");

	assert_ptr_equal(rq->route, &routes[5]);
	assert_str(rq->params[0], "9");
	assert_str(request_value(rq, "x"), "1");
	assert_str(request_value(rq, "note"), "đ 1");
	assert_str(rq->idempotency_key, "k1");
	assert_str(f->cx.request_key, "k1");
	assert_int_equal(rq->early, OK);
}

static void a_test_request_is_refused_like_the_servers(void **state)
{
	struct fixture *f = *state;
	struct request *rq =
		http_request_for_test(&f->cx, &app, METHOD_POST, "/small", "a=1234567890");

	assert_int_equal(rq->early, LIMIT);
	assert_string_equal(rq->early_code, "http.too_large");
}

static void a_header_key_wins_and_bad_keys_count_as_none(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(request_parse_fields(&f->cx, f->rq, STR("_key=field")), OK);
	request_set_key(f->rq, STR("bad key"));
	assert_str(f->rq->idempotency_key, "field");
	request_set_key(f->rq, STR("header"));
	assert_str(f->rq->idempotency_key, "header");
}

/* ---- bodies ---- */

#define PARTS_TYPE "multipart/form-data; boundary=XX"
#define PART(header, content) \
	"--XX\r\nContent-Disposition: form-data; " header "\r\n\r\n" content "\r\n"

/* The whole body in pieces of so many bytes. */
static enum status receive(struct fixture *f, const char *type, struct str text, size_t piece)
{
	f->rq->method = METHOD_POST;
	TRY(body_open(&f->body, str_from(type), -1));
	for (size_t at = 0; at < text.len; at += piece) {
		if (!body_add(&f->body, str_slice(text, at, at + piece)))
			return LIMIT;
	}
	return body_end(&f->body);
}

static void restart(struct fixture *f)
{
	body_close(&f->body);
	cx_retry(&f->cx);
	f->rq->value_count = f->rq->upload_count = 0;
	body_init(&f->body, &f->cx, f->rq, f->tmp_dir);
}

static size_t file_bytes(struct fixture *f, struct str path, char *bytes, size_t room)
{
	FILE *file = fopen(str_cstring(f->arena, path), "r");

	assert_non_null(file);
	size_t n = fread(bytes, 1, room, file);

	fclose(file);
	return n;
}

static void parts_arrive_whole_however_they_are_cut(void **state)
{
	static const char text[] = "preamble\r\n" PART("name=\"title\"", "\r\n--X\r--XX\n\r\n\r")
		PART("name=empty", "") PART(
			"name=\"scan\"; filename=\"C:\\x\\Đơn \\\"1\\\".pdf\"\r\nContent-Type: a/b",
			"\0\r\n-\r\n--XY--\r\n") "--XX--\r\nepilogue --XX";
	struct fixture *f = *state;
	struct str all = { text, sizeof(text) - 1 };
	char bytes[100];

	f->rq->route = &routes[7];
	for (size_t piece = 1; piece <= all.len; piece++) {
		restart(f);
		assert_int_equal(receive(f, PARTS_TYPE, all, piece), OK);
		assert_int_equal(f->rq->value_count, 2);
		assert_str(request_value(f->rq, "title"), "\r\n--X\r--XX\n\r\n\r");
		assert_str(request_value(f->rq, "empty"), "");
		assert_int_equal(f->rq->upload_count, 1);
		assert_str(f->rq->uploads[0].filename, "Đơn \"1\".pdf");
		assert_int_equal(f->rq->uploads[0].size_bytes, 14);
		assert_int_equal(file_bytes(f, f->rq->uploads[0].path, bytes, sizeof(bytes)), 14);
		assert_memory_equal(bytes, "\0\r\n-\r\n--XY--\r\n", 14);
	}
}

static void broken_parts_are_refused(void **state)
{
	static const struct str texts[] = {
		STR(""),
		STR("--XX"),
		STR("--XX\r\n"),
		STR(PART("name=a", "1")), /* no end */
		STR(PART("name=a", "1") "--XX-"),
		STR("--XX \r\n"),
		STR("--XXX\r\n"),
		STR("--XX\r\n\r\nno name\r\n--XX--"),
		STR("--XX\r\nno header\r\n\r\n1\r\n--XX--"),
		STR("--XX\r\n: no name\r\n\r\n1\r\n--XX--"),
		STR("--XX\nContent-Disposition: form-data; name=a\n\n1\n--XX--"),
		STR(PART("filename=\"f\"", "1") "--XX--"),
		STR(PART("name=\"a", "1") "--XX--"), /* quote not closed */
		STR(PART("name=\"a\0b\"", "1") "--XX--"),
		STR(PART("name=\"\"", "1") "--XX--"),
		STR("--XX\r\nContent-Disposition: attachment; name=a\r\n\r\n1\r\n--XX--"),
		STR(PART("name=a\r\nContent-Disposition: form-data; name=b", "1") "--XX--"),
	};
	struct fixture *f = *state;

	f->rq->route = &routes[7];
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		restart(f);
		if (receive(f, PARTS_TYPE, texts[i], 7) != INVALID)
			fail_msg("accepted text %zu", i);
		assert_int_equal(http_status_for(&f->cx.error), 400);
	}
}

static void long_part_headers_are_refused(void **state)
{
	struct fixture *f = *state;
	struct buf text = buf_in(f->arena);

	f->rq->route = &routes[7];
	buf_add_text(&text, "--XX\r\nX: ");
	for (int i = 0; i < MULTIPART_LINE_MAX; i++)
		buf_add_char(&text, 'x');
	assert_int_equal(receive(f, PARTS_TYPE, buf_str(&text), 100), INVALID);
	restart(f);
	text = buf_in(f->arena);
	buf_add_text(&text, "--XX\r\nContent-Disposition: form-data; name=a\r\n");
	for (int i = 0; i < MULTIPART_HEADERS_MAX; i++)
		buf_add_text(&text, "X: y\r\n");
	buf_add_text(&text, "\r\n1\r\n--XX--");
	assert_int_equal(receive(f, PARTS_TYPE, buf_str(&text), 100), INVALID);
}

static void a_file_that_was_not_chosen_or_asked_for_is_no_upload(void **state)
{
	struct fixture *f = *state;

	f->rq->route = &routes[7];
	assert_int_equal(receive(f, PARTS_TYPE,
				 STR(PART("name=scan; filename=\"\"",
					  "") PART("name=other; filename=\"a.pdf\"", "content")
					     PART("name=title; filename=\"a.pdf\"", "content")
						     PART("name=title", "kept") "--XX--"),
				 9),
			 OK);
	assert_int_equal(f->rq->upload_count, 0);
	assert_int_equal(f->rq->value_count, 1);
	assert_str(request_value(f->rq, "title"), "kept");
}

static void an_upload_may_be_empty(void **state)
{
	struct fixture *f = *state;

	f->rq->route = &routes[7];
	assert_int_equal(receive(f, PARTS_TYPE, STR(PART("name=scan; filename=a", "") "--XX--"), 9),
			 OK);
	assert_int_equal(f->rq->upload_count, 1);
	assert_int_equal(f->rq->uploads[0].size_bytes, 0);
	assert_true(access(f->rq->uploads[0].path.at, R_OK) == 0);
}

static void a_star_takes_any_name_that_begins_so(void **state)
{
	struct fixture *f = *state;

	f->rq->route = &routes[7];
	assert_int_equal(receive(f, PARTS_TYPE,
				 STR(PART("name=paper_12; filename=a", "1")
					     PART("name=paper_13; filename=b", "22")
						     PART("name=pape; filename=c", "3") "--XX--"),
				 9),
			 OK);
	assert_int_equal(f->rq->upload_count, 2);
	assert_str(f->rq->uploads[1].field, "paper_13");
	assert_int_equal(f->rq->uploads[1].size_bytes, 2);
}

static struct str large_parts(struct fixture *f, const char *header, size_t bytes)
{
	struct buf text = buf_in(f->arena);

	buf_format(&text, "--XX\r\nContent-Disposition: form-data; %s\r\n\r\n", header);
	memset(buf_reserve(&text, bytes), 'x', bytes);
	text.len += bytes;
	buf_add_text(&text, "\r\n" PART("name=title", "after") "--XX--");
	return buf_str(&text);
}

static void a_file_over_its_limit_is_dropped_and_the_rest_is_read(void **state)
{
	struct fixture *f = *state;

	f->rq->route = &routes[7];
	assert_int_equal(receive(f, PARTS_TYPE, large_parts(f, "name=scan; filename=a", 1000), 99),
			 OK);
	assert_false(f->rq->uploads[0].too_large);
	restart(f);
	assert_int_equal(receive(f, PARTS_TYPE, large_parts(f, "name=scan; filename=a", 1001), 99),
			 OK);
	assert_true(f->rq->uploads[0].too_large);
	assert_str(f->rq->uploads[0].path, "");
	assert_int_equal(f->rq->uploads[0].size_bytes, 1001);
	assert_str(request_value(f->rq, "title"), "after");
}

static void fields_over_the_routes_limit_are_refused(void **state)
{
	struct fixture *f = *state;

	f->rq->route = &routes[8];
	assert_int_equal(receive(f, "application/x-www-form-urlencoded", STR("a=12345678"), 3), OK);
	restart(f);
	assert_int_equal(receive(f, "application/x-www-form-urlencoded", STR("a=123456789"), 3),
			 LIMIT);
	assert_int_equal(http_status_for(&f->cx.error), 413);
	restart(f);
	f->rq->route = &routes[7];
	assert_int_equal(receive(f, PARTS_TYPE, large_parts(f, "name=title", 70000), 999), LIMIT);
	assert_int_equal(f->rq->value_count, 0);
}

static void reading_ends_when_far_too_much_arrives(void **state)
{
	struct fixture *f = *state;
	struct str all = large_parts(f, "name=scan; filename=a", BODY_DISCARD_BYTES + 200000);

	f->rq->route = &routes[7];
	assert_int_equal(receive(f, PARTS_TYPE, all, 65536), LIMIT);
	assert_true(f->body.received_bytes < (int64_t)all.len);
}

static void an_announced_length_is_refused_before_reading(void **state)
{
	struct fixture *f = *state;
	int64_t most = body_max(&routes[7]);

	assert_int_equal(most, BODY_FIELDS_DEFAULT + 1000 + 16 * 100);
	f->rq->route = &routes[7];
	assert_int_equal(body_open(&f->body, STR(PARTS_TYPE), most + BODY_DISCARD_BYTES), OK);
	restart(f);
	assert_int_equal(body_open(&f->body, STR(PARTS_TYPE), most + BODY_DISCARD_BYTES + 1),
			 LIMIT);
	restart(f);
	assert_int_equal(body_open(&f->body, STR("application/x-www-form-urlencoded"),
				   BODY_FIELDS_DEFAULT + 1),
			 LIMIT);
}

static void content_types_are_told_apart(void **state)
{
	static const struct {
		const char *type;
		int http_status;
	} cases[] = {
		{ "application/x-www-form-urlencoded", 200 },
		{ "Application/X-WWW-form-urlencoded; charset=UTF-8", 200 },
		{ "multipart/form-data; boundary=a", 200 },
		{ "multipart/form-data; charset=x; boundary=\"a b\"", 200 },
		{ "multipart/form-data", 400 },
		{ "multipart/form-data; boundary=", 400 },
		{ "multipart/form-data; boundary=\"", 400 },
		{ "multipart/form-data; boundary="
		  "12345678901234567890123456789012345678901234567890123456789012345678901",
		  400 },
		{ "application/x-www-form-urlencodedx", 415 },
		{ "text/plain", 415 },
		{ "", 415 },
		{ NULL, 415 },
	};
	struct fixture *f = *state;

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		restart(f);
		enum status status = body_open(&f->body, str_from(cases[i].type), -1);

		assert_int_equal(status == OK ? 200 : http_status_for(&f->cx.error),
				 cases[i].http_status);
	}
}

/* ---- responses and headers ---- */

static void statuses_have_their_http_status(void **state)
{
	static const struct {
		enum status status;
		const char *code;
		int http_status;
	} cases[] = {
		{ INVALID, "input.fields", 422 },
		{ DENIED, "a", 403 },
		{ NOT_FOUND, "a", 404 },
		{ CONFLICT, "a", 409 },
		{ REFUSED, "a", 409 },
		{ LIMIT, "a", 429 },
		{ UNAVAILABLE, "a", 503 },
		{ BROKEN, NULL, 500 },
		{ LIMIT, "db.full", 507 },
		{ LIMIT, "http.too_large", 413 },
		{ REFUSED, "http.method", 405 },
		{ LIMIT, "http.headers", 431 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct error error = { .status = cases[i].status, .code = cases[i].code };

		assert_int_equal(http_status_for(&error), cases[i].http_status);
	}
}

static void cookies_are_out_of_reach_of_scripts_and_other_sites(void **state)
{
	struct fixture *f = *state;
	struct response rs = {};

	f->rq->secure = true;
	response_cookie(f->rq, &rs, "session", STR("abc"), 60);
	response_cookie(f->rq, &rs, "visitor", STR("v"), 0);
	f->rq->secure = false;
	response_cookie(f->rq, &rs, "lang", STR(""), -1);
	assert_str(rs.headers[0].value,
		   "session=abc; Path=/; HttpOnly; SameSite=Lax; Max-Age=60; Secure");
	assert_str(rs.headers[1].value, "visitor=v; Path=/; HttpOnly; SameSite=Lax; Secure");
	assert_str(rs.headers[2].value, "lang=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0");
}

static void gzip_is_sent_only_to_who_takes_it(void **state)
{
	(void)state;
	assert_true(accepts_gzip(STR("gzip")));
	assert_true(accepts_gzip(STR("br, GZIP;q=0.5")));
	assert_true(accepts_gzip(STR("deflate;q=0, gzip ; q=1")));
	assert_false(accepts_gzip(STR("gzip;q=0")));
	assert_false(accepts_gzip(STR("gzip; q=0.000, br")));
	assert_false(accepts_gzip(STR("xgzip, br")));
	assert_false(accepts_gzip((struct str){}));
}

static void the_clients_address_is_the_one_the_trusted_proxy_saw(void **state)
{
	(void)state;
	assert_str(forwarded_hop(STR("6.6.6.6, 1.2.3.4"), 1), "1.2.3.4");
	assert_str(forwarded_hop(STR("6.6.6.6, 1.2.3.4, 10.0.0.1"), 2), "1.2.3.4");
	assert_str(forwarded_hop(STR("2001:db8::1"), 1), "2001:db8::1");
	assert_null(forwarded_hop(STR("1.2.3.4, unknown"), 1).at);
	assert_null(forwarded_hop(STR("1.2.3.4,"), 1).at);
	assert_null(forwarded_hop((struct str){}, 1).at);
}

/* ---- deadlines ---- */

static bool is_cut(int fd)
{
	char byte;

	return recv(fd, &byte, 1, MSG_DONTWAIT) == 0;
}

static void a_late_connection_is_cut_and_the_others_are_not(void **state)
{
	struct guard *guard = guard_open();
	int late[2], early[2], never[2];
	int64_t far_us = monotonic_now_us() + INT64_C(3600000000);

	(void)state;
	assert_non_null(guard);
	assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, late), 0);
	assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, early), 0);
	assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, never), 0);
	struct peer *peers[] = {
		guard_add(guard, late[0], far_us),
		guard_add(guard, early[0], far_us),
		guard_add(guard, never[0], GUARD_NEVER),
	};

	peer_extend(peers[1], 10);
	assert_int_equal(guard_cut_late(guard, far_us - 1), 0);
	assert_int_equal(guard_cut_late(guard, far_us), 1);
	assert_true(is_cut(late[1]) && !is_cut(early[1]) && !is_cut(never[1]));
	assert_int_equal(guard_cut_late(guard, far_us), 0); /* once is enough */
	guard_remove(guard, peers[1]);
	assert_int_equal(guard_cut_late(guard, far_us + 11), 0);
	guard_remove(guard, peers[0]);
	guard_remove(guard, peers[2]);
	guard_close(guard);
	for (int i = 0; i < 2; i++) {
		close(late[i]);
		close(early[i]);
		close(never[i]);
	}
}

#define CASE(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		CASE(a_path_finds_its_route_and_parameters),
		CASE(a_literal_segment_wins_over_a_parameter),
		CASE(an_unknown_path_has_no_route),
		CASE(another_method_is_told_from_an_unknown_path),
		CASE(a_parameter_has_at_most_128_characters),
		CASE(a_target_is_decoded_once),
		CASE(bad_targets_are_refused),
		CASE(a_target_has_a_longest_length),
		CASE(a_form_has_at_most_256_fields),
		CASE(a_field_name_has_at_most_128_bytes),
		CASE(cookies_are_found_by_their_whole_name),
		CASE(a_test_request_is_like_the_servers),
		CASE(a_test_request_is_refused_like_the_servers),
		CASE(a_header_key_wins_and_bad_keys_count_as_none),
		CASE(parts_arrive_whole_however_they_are_cut),
		CASE(broken_parts_are_refused),
		CASE(long_part_headers_are_refused),
		CASE(a_file_that_was_not_chosen_or_asked_for_is_no_upload),
		CASE(an_upload_may_be_empty),
		CASE(a_star_takes_any_name_that_begins_so),
		CASE(a_file_over_its_limit_is_dropped_and_the_rest_is_read),
		CASE(fields_over_the_routes_limit_are_refused),
		CASE(reading_ends_when_far_too_much_arrives),
		CASE(an_announced_length_is_refused_before_reading),
		CASE(content_types_are_told_apart),
		CASE(statuses_have_their_http_status),
		CASE(cookies_are_out_of_reach_of_scripts_and_other_sites),
		CASE(gzip_is_sent_only_to_who_takes_it),
		CASE(the_clients_address_is_the_one_the_trusted_proxy_saw),
		CASE(a_late_connection_is_cut_and_the_others_are_not),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
