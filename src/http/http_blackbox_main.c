/*
 * A server for tests/http_blackbox.py: the real HTTP module, a stand-in for the database that only
 * runs units on threads, and routes that echo. Prints its port; ends with its standard input.
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "http/http.h"
#include "http/workers.h"

#define WRITE_QUEUE_MAX 4
#define FILE_BYTES_MAX (10 * 1024 * 1024)

/* ---- the stand-in ---- */

struct db {
	struct workers *readers, *writer;
};

struct stand_in {
	struct job job;
	struct unit *unit;
};

static void run_stand_in(struct job *job)
{
	struct unit *unit = ((struct stand_in *)job)->unit;

	memory_give(job);
	unit->status = unit->run(unit->cx, unit->arg);
	unit->done(unit);
}

enum status db_submit(struct db *db, struct unit *unit)
{
	struct stand_in *s = memory_take(sizeof(*s));

	*s = (struct stand_in){ .job.run = run_stand_in, .unit = unit };
	if (workers_add(unit->kind == UNIT_WRITE ? db->writer : db->readers, &s->job))
		return OK;
	memory_give(s);
	return LIMIT;
}

/* ---- routes ---- */

static int hold[2]; /* a pipe: /hold reads a byte, /release writes one */
static _Atomic bool held;
static const char *tmp_dir;

static enum status hello(struct cx *cx, struct request *rq, struct response *rs)
{
	(void)cx;
	(void)rq;
	buf_add_text(&rs->body, "hello\n");
	return OK;
}

static enum status echo(struct cx *cx, struct request *rq, struct response *rs)
{
	rs->content_type = STR("text/plain; charset=utf-8");
	buf_format(&rs->body, "path=%.*s lang=%d remote=%.*s secure=%d key=%.*s\n",
		   STR_ARG(rq->path), cx->lang, STR_ARG(cx->remote), rq->secure,
		   STR_ARG(cx->request_key));
	for (size_t i = 0; i < rq->param_count; i++)
		buf_format(&rs->body, "param=%.*s\n", STR_ARG(rq->params[i]));
	for (size_t i = 0; i < rq->value_count; i++)
		buf_format(&rs->body, "%.*s=%.*s\n", STR_ARG(rq->values[i].name),
			   STR_ARG(rq->values[i].value));
	for (size_t i = 0; i < rq->upload_count; i++) {
		const struct upload *upload = &rq->uploads[i];

		buf_format(&rs->body, "file %.*s %.*s %lld %s\n", STR_ARG(upload->field),
			   STR_ARG(upload->filename), (long long)upload->size_bytes,
			   upload->too_large ? "too large" : "kept");
	}
	return OK;
}

static enum status keep(struct cx *cx, struct request *rq, struct response *rs)
{
	if (rq->upload_count != 1 || rq->uploads[0].too_large)
		return FAIL(cx, INVALID, "test.file", "One file, please.");
	struct str kept = str_format(cx->arena, "%s/kept", tmp_dir);

	if (rename(rq->uploads[0].path.at, kept.at) != 0)
		return FAIL(cx, BROKEN, "test.rename", "It did not work.");
	response_redirect(rs, STR("/file"));
	return OK;
}

static enum status file(struct cx *cx, struct request *rq, struct response *rs)
{
	(void)rq;
	rs->file_path = str_format(cx->arena, "%s/kept", tmp_dir);
	rs->content_type = STR("application/octet-stream");
	response_header(rs, "Content-Disposition", STR("attachment; filename=\"kept\""));
	return OK;
}

static enum status go(struct cx *cx, struct request *rq, struct response *rs)
{
	(void)cx;
	response_cookie(rq, rs, "session", STR("abc"), 3600);
	response_redirect(rs, STR("/"));
	return OK;
}

static enum status refuse(struct cx *cx, struct request *rq, struct response *rs)
{
	(void)rq;
	buf_add_text(&rs->body, "left over");
	return FAIL(cx, INVALID, "test.wrong", "Something is wrong.");
}

static enum status show_again(struct cx *cx, struct request *rq, struct response *rs)
{
	(void)cx;
	buf_format(&rs->body, "again after %s\n", rq->failed->code);
	return OK;
}

static enum status prepare(struct cx *cx, struct request *rq, struct response *rs)
{
	(void)rs;
	if (str_is(request_value(rq, "a"), "bad"))
		return FAIL(cx, DENIED, "test.prepare", "Not like this.");
	rq->prepared = arena_take(cx->arena, 1);
	return OK;
}

static enum status prepared(struct cx *cx, struct request *rq, struct response *rs)
{
	(void)cx;
	buf_add_text(&rs->body, rq->prepared ? "prepared\n" : "not prepared\n");
	return OK;
}

static enum status wait_for_release(struct cx *cx, struct request *rq, struct response *rs)
{
	char byte;

	(void)rq;
	held = true;
	if (read(hold[0], &byte, 1) != 1)
		return FAIL(cx, BROKEN, "test.hold", "It did not work.");
	held = false;
	buf_add_text(&rs->body, "released\n");
	return OK;
}

static enum status tell_held(struct cx *cx, struct request *rq, struct response *rs)
{
	(void)cx;
	(void)rq;
	buf_add_text(&rs->body, held ? "held" : "free");
	return OK;
}

static enum status release(struct cx *cx, struct request *rq, struct response *rs)
{
	(void)rq;
	(void)rs;
	return write(hold[1], "x", 1) == 1 ? OK : FAIL(cx, BROKEN, "test.hold", "It did not work.");
}

static enum status large(struct cx *cx, struct request *rq, struct response *rs)
{
	(void)cx;
	(void)rq;
	memset(buf_reserve(&rs->body, FILE_BYTES_MAX), 'x', FILE_BYTES_MAX);
	rs->body.len = FILE_BYTES_MAX;
	return OK;
}

static const struct input upload_inputs[] = {
	{ .name = "title", .type = IN_TEXT, .max = 200 },
	{ .name = "file", .type = IN_FILE, .max = FILE_BYTES_MAX },
	{},
};

static const struct input paper_inputs[] = {
	{ .name = "paper_*", .type = IN_FILE, .max = 1000 },
	{},
};

static const struct route routes[] = {
	{ .method = METHOD_GET, .path = "/", .handler = hello, .mode = READS },
	{ .method = METHOD_GET, .path = "/echo/{word}", .handler = echo, .mode = READS },
	{ .method = METHOD_POST, .path = "/echo", .handler = echo, .mode = WRITES },
	{ .method = METHOD_POST,
	  .path = "/upload",
	  .handler = echo,
	  .mode = WRITES,
	  .inputs = upload_inputs },
	{ .method = METHOD_POST,
	  .path = "/papers",
	  .handler = echo,
	  .mode = WRITES,
	  .inputs = paper_inputs },
	{ .method = METHOD_POST,
	  .path = "/keep",
	  .handler = keep,
	  .mode = WRITES,
	  .inputs = upload_inputs },
	{ .method = METHOD_GET, .path = "/file", .handler = file, .mode = READS },
	{ .method = METHOD_GET, .path = "/go", .handler = go, .mode = READS },
	{ .method = METHOD_POST,
	  .path = "/again",
	  .handler = refuse,
	  .mode = WRITES,
	  .again = show_again },
	{ .method = METHOD_POST, .path = "/wrong", .handler = refuse, .mode = WRITES },
	{ .method = METHOD_POST,
	  .path = "/prepared",
	  .handler = prepared,
	  .mode = WRITES,
	  .prepare = prepare },
	{ .method = METHOD_POST,
	  .path = "/prepared-files",
	  .handler = prepared,
	  .mode = WRITES,
	  .inputs = upload_inputs,
	  .prepare = prepare,
	  .prepare_files = true },
	{ .method = METHOD_POST, .path = "/hold", .handler = wait_for_release, .mode = WRITES },
	{ .method = METHOD_GET, .path = "/held", .handler = tell_held, .mode = READS },
	{ .method = METHOD_GET, .path = "/release", .handler = release, .mode = READS },
	{ .method = METHOD_GET, .path = "/large", .handler = large, .mode = SLOW },
	{},
};

static const struct asset assets[] = {
	{ "/assets/b.1.js", "text/javascript", (const unsigned char *)"plain", NULL, 5, 0 },
	{ "/assets/a.1.css", "text/css", (const unsigned char *)"a {}      ",
	  (const unsigned char *)"zipped", 10, 6 },
	{},
};

static enum status run(struct cx *cx, struct request *rq, struct response *rs)
{
	if (!rq->route)
		return FAIL(cx, NOT_FOUND, "test.not_found", "There is nothing here.");
	return (rq->failed ? rq->route->again : rq->route->handler)(cx, rq, rs);
}

static void fail(struct cx *cx, struct request *rq, struct response *rs)
{
	(void)rq;
	buf_format(&rs->body, "failed %s %s\n", status_name(cx->error.status), cx->error.code);
}

static const struct http_app app = {
	.routes = routes,
	.assets = assets,
	.run = run,
	.fail = fail,
};

/* ---- start: http_blackbox TMP_DIR HEADER_SECONDS BODY_SECONDS ---- */

int main(int argc, char **argv)
{
	if (argc != 4)
		return 2;
	tmp_dir = argv[1];
	struct http_options options = {
		.tmp_dir = tmp_dir,
		.header_deadline_s = atoi(argv[2]),
		.body_deadline_s = atoi(argv[3]),
		.trusted_proxies = 1,
	};
	struct db db = { workers_open(2, 4096), workers_open(1, WRITE_QUEUE_MAX) };
	struct arena *arena = arena_open();
	struct http_server *server;
	struct cx cx;
	char byte;

	signal(SIGPIPE, SIG_IGN);
	cx_init(&cx, arena, clock_now_us());
	if (pipe(hold) != 0 || http_serve(&cx, &db, &app, &options, &server) != OK)
		return 1;
	printf("%d\n", http_port(server));
	fflush(stdout);
	while (read(STDIN_FILENO, &byte, 1) > 0)
		;
	http_stop(server);
	workers_close(db.readers);
	workers_close(db.writer);
	arena_close(arena);
	return 0;
}
