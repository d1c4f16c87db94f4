#include "http/server.h"

#include <arpa/inet.h>
#include <dirent.h>
#include <errno.h>
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/civil.h"
#include "base/log.h"
#include "base/text.h"

#define PREPARE_THREADS 2
#define PREPARE_QUEUE_MAX 256
#define CONNECTION_MEMORY_BYTES (32 * 1024) /* a header of HEADER_BYTES_MAX and an answer's */
#define STOP_WAIT_S 10

/* ---- arenas ---- */

static struct arena *take_arena(struct http_server *server)
{
	pthread_mutex_lock(&server->mutex);
	struct arena *arena = server->arena_count ? server->arenas[--server->arena_count] : NULL;

	pthread_mutex_unlock(&server->mutex);
	return arena ? arena : arena_open();
}

static void give_arena(struct http_server *server, struct arena *arena)
{
	arena_reset(arena);
	pthread_mutex_lock(&server->mutex);
	if (server->arena_count < ARENAS_KEPT) {
		server->arenas[server->arena_count++] = arena;
		arena = NULL;
	}
	pthread_mutex_unlock(&server->mutex);
	if (arena)
		arena_close(arena);
}

/* ---- counting what is under way ---- */

static bool add_under_way(struct http_server *server, int *count)
{
	pthread_mutex_lock(&server->mutex);
	bool open = !server->closed;

	*count += open;
	pthread_mutex_unlock(&server->mutex);
	return open;
}

static void drop_under_way(struct http_server *server, int *count)
{
	pthread_mutex_lock(&server->mutex);
	--*count;
	if (server->stopping)
		pthread_cond_broadcast(&server->quiet);
	pthread_mutex_unlock(&server->mutex);
}

/* ---- the unit ---- */

static void reset_response(struct exchange *x)
{
	x->rs = (struct response){ .body = buf_in(x->cx.arena) };
}

static enum status run_unit(struct cx *cx, void *arg)
{
	struct exchange *x = arg;

	reset_response(x);
	return x->server->app->run(cx, &x->rq, &x->rs);
}

/* Hands the exchange back to its event thread, which may free it before this returns. */
static void come_back(struct exchange *x)
{
	struct http_server *server = x->server;

	x->stage = STAGE_BACK;
	MHD_resume_connection(x->connection);
	drop_under_way(server, &server->units_under_way);
}

static void unit_done(struct unit *unit)
{
	come_back(unit->arg);
}

static enum status busy(struct exchange *x)
{
	x->server->refused_busy++;
	cx_retry(&x->cx);
	return FAIL(&x->cx, UNAVAILABLE, "http.busy",
		    N_("The server is very busy. Please try again in a moment."));
}

static void submit(struct exchange *x)
{
	const struct route *route = x->rq.route;
	static const enum unit_kind kinds[] = {
		[READS] = UNIT_READ,
		[WRITES] = UNIT_WRITE,
		[SLOW] = UNIT_SLOW,
	};

	x->unit = (struct unit){
		.kind = route && !x->rq.failed ? kinds[route->mode] : UNIT_READ,
		.run = run_unit,
		.arg = x,
		.cx = &x->cx,
		.done = unit_done,
		.name = route ? route->path : "(no route)",
	};
	if (db_submit(x->server->db, &x->unit) == OK)
		return;
	x->unit.status = busy(x);
	come_back(x);
}

static void run_prepare(struct job *job)
{
	struct exchange *x = (struct exchange *)((char *)job - offsetof(struct exchange, job));

	x->unit.status = x->rq.route->prepare(&x->cx, &x->rq, &x->rs);
	if (x->unit.status == OK)
		submit(x);
	else
		come_back(x);
}

/* From here on the exchange belongs to another thread until come_back. */
static enum MHD_Result send_away(struct exchange *x)
{
	const struct route *route = x->rq.route;
	bool prepares = route && route->prepare && !x->rq.failed &&
			(!route->prepare_files || x->rq.upload_count);

	if (!add_under_way(x->server, &x->server->units_under_way))
		return MHD_NO;
	peer_set_deadline(x->peer, GUARD_NEVER);
	MHD_suspend_connection(x->connection);
	x->stage = STAGE_AWAY;
	reset_response(x);
	x->job = (struct job){ .run = run_prepare };
	if (!prepares) {
		submit(x);
	} else if (!workers_add(x->server->workers, &x->job)) {
		x->unit.status = busy(x);
		come_back(x);
	}
	return MHD_YES;
}

/* ---- answers ---- */

/* cx->error says why there is no other answer. */
static enum MHD_Result answer_failure(struct exchange *x)
{
	log_failure(&x->cx, x->rq.route ? x->rq.route->path : "http");
	reset_response(x);
	x->server->app->fail(&x->cx, &x->rq, &x->rs);
	if (x->rs.status == 0)
		x->rs.status = http_status_for(&x->cx.error);
	return send_response(x);
}

/* A form that was refused is shown once more, in a unit of its own: the first one left no trace. */
static bool shows_again(const struct exchange *x)
{
	enum status status = x->cx.error.status;

	return x->rq.route && x->rq.route->again && !x->rq.failed &&
	       (status == INVALID || status == CONFLICT || status == REFUSED);
}

static enum MHD_Result answer_unit(struct exchange *x)
{
	if (x->unit.status != OK && shows_again(x)) {
		struct error *failed = ARENA_NEW(x->cx.arena, struct error);

		log_failure(&x->cx, x->rq.route->path);
		*failed = x->cx.error;
		x->rq.failed = failed;
		cx_retry(&x->cx);
		return send_away(x);
	}
	if (x->unit.status != OK)
		return answer_failure(x);
	if (x->rq.failed && x->rs.status == 0)
		x->rs.status = http_status_for(x->rq.failed);
	return send_response(x);
}

static enum MHD_Result answer_request(struct exchange *x)
{
	if (x->cx.error.status != OK) {
		x->rq.early = x->cx.error.status;
		x->rq.early_code = x->cx.error.code;
		return answer_failure(x);
	}
	return x->asset ? send_asset(x) : send_away(x);
}

/* ---- arrival ---- */

static enum status check_method(struct exchange *x, const char *method)
{
	bool known = strcmp(method, "GET") == 0 || strcmp(method, "HEAD") == 0 ||
		     strcmp(method, "POST") == 0;

	x->asset = asset_find(x->server, x->rq.path);
	if (x->asset && known && x->rq.method == METHOD_GET)
		return OK;
	router_match(x->server->router, &x->rq);
	if (known && !x->rq.other_method && !x->asset)
		return OK;
	x->allow = x->asset ? "GET, HEAD" : router_allow(x->server->router, x->rq.path);
	if (!x->allow) /* an unknown path, whatever the method */
		return FAIL(&x->cx, NOT_FOUND, "http.not_found", N_("There is no such page."));
	return FAIL(&x->cx, REFUSED, "http.method", N_("This address cannot be used in this way."));
}

static enum status read_header(struct exchange *x, const char *method)
{
	TRY(header_read(x, method));
	TRY(request_parse_target(&x->cx, &x->rq, x->target));
	TRY(check_method(x, method));
	int64_t bytes = header_body_bytes(x);

	if (x->rq.method == METHOD_POST)
		return body_open(&x->body, header_of(x, "Content-Type"), bytes);
	if (bytes == 0)
		return OK;
	return FAIL(&x->cx, INVALID, "http.bad_request",
		    N_("The request could not be understood."));
}

static enum MHD_Result header_arrived(struct exchange *x, const char *method)
{
	struct http_server *server = x->server;
	int64_t allowed_us = server->options.body_deadline_s * SECOND_US;

	if (!add_under_way(server, &server->requests_under_way))
		return MHD_NO;
	x->under_way = true;
	x->stage = STAGE_BODY;
	x->began_us = monotonic_now_us();
	x->cx.now_us = server->app->now_us ? server->app->now_us() : clock_now_us();
	server->requests++;
	peer_set_deadline(x->peer, x->began_us + allowed_us);
	if (read_header(x, method) == OK)
		return MHD_YES;
	/* Where the body ends is unknown or not worth waiting for: answer, then close. */
	x->closing = x->cx.error.status == LIMIT || x->cx.error.status == INVALID ||
		     header_body_bytes(x) != 0;
	return x->closing ? answer_request(x) : MHD_YES;
}

static enum MHD_Result body_arrives(struct exchange *x, const char *data, size_t *size)
{
	int64_t us = (int64_t)*size * SECOND_US / BYTES_PER_SECOND;
	bool more = body_add(&x->body, (struct str){ data, *size });

	peer_extend(x->peer, us);
	*size = 0;
	return more ? MHD_YES : MHD_NO;
}

static enum MHD_Result body_arrived(struct exchange *x)
{
	if (x->body.kind != BODY_NONE && body_end(&x->body) == OK) {
		request_set_key(&x->rq, header_of(x, "Idempotency-Key"));
		x->cx.request_key = x->rq.idempotency_key;
	}
	return answer_request(x);
}

/* ---- what libmicrohttpd calls ---- */

static enum MHD_Result access_handler(void *cls, struct MHD_Connection *connection, const char *url,
				      const char *method, const char *version, const char *data,
				      size_t *size, void **exchange)
{
	struct exchange *x = *exchange;

	(void)cls;
	(void)connection;
	(void)url;
	(void)version;
	switch (x->stage) {
	case STAGE_HEADER:
		return header_arrived(x, method);
	case STAGE_BODY:
		return *size ? body_arrives(x, data, size) : body_arrived(x);
	case STAGE_BACK:
		return answer_unit(x);
	case STAGE_AWAY:
		break;
	}
	return MHD_YES;
}

/* The request line has arrived: the exchange begins. */
static void *target_arrived(void *cls, const char *target, struct MHD_Connection *connection)
{
	struct http_server *server = cls;
	const union MHD_ConnectionInfo *info =
		MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
	struct arena *arena = take_arena(server);
	struct exchange *x = ARENA_NEW(arena, struct exchange);

	x->server = server;
	x->connection = connection;
	x->peer = info->socket_context;
	x->target = str_copy(arena, str_from(target));
	cx_init(&x->cx, arena, 0);
	x->rq.cx = &x->cx;
	x->rq.path = STR("/");
	body_init(&x->body, &x->cx, &x->rq, server->options.tmp_dir);
	return x;
}

static void count_latency(struct http_server *server, int64_t us)
{
	int bucket = 0;

	while (bucket < LATENCY_BUCKETS - 1 && us >= INT64_C(64) << bucket)
		bucket++;
	server->latency_us[bucket]++;
	server->latency_sum_us += us;
}

static void write_access_log(struct exchange *x, int64_t us)
{
	struct arena *arena = x->cx.arena;
	const struct route *route = x->rq.route;

	log_event(LOG_INFO, "http.request",
		  { "method", str_from(x->rq.method == METHOD_POST ? "POST" : "GET") },
		  { "route", str_from(route      ? route->path
				      : x->asset ? x->asset->asset->path
						 : "-") },
		  { "status", str_format(arena, "%d", x->http_status) },
		  { "us", str_format(arena, "%lld", (long long)us) });
}

static void completed(void *cls, struct MHD_Connection *connection, void **exchange,
		      enum MHD_RequestTerminationCode why)
{
	struct http_server *server = cls;
	struct exchange *x = *exchange;

	(void)connection;
	(void)why;
	if (!x)
		return;
	*exchange = NULL;
	int64_t now_us = monotonic_now_us();

	body_close(&x->body);
	peer_set_deadline(x->peer,
			  now_us + (IDLE_S + server->options.header_deadline_s) * SECOND_US);
	if (x->http_status) {
		server->by_class[x->http_status / 100 % 6]++;
		count_latency(server, now_us - x->began_us);
		if (server->options.access_log)
			write_access_log(x, now_us - x->began_us);
	}
	bool under_way = x->under_way;

	give_arena(server, x->cx.arena);
	if (under_way)
		drop_under_way(server, &server->requests_under_way);
}

static void connection_changed(void *cls, struct MHD_Connection *connection, void **peer,
			       enum MHD_ConnectionNotificationCode what)
{
	struct http_server *server = cls;

	if (what == MHD_CONNECTION_NOTIFY_STARTED) {
		const union MHD_ConnectionInfo *info =
			MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
		int64_t allowed_us = server->options.header_deadline_s * SECOND_US;

		*peer = guard_add(server->guard, info->connect_fd, monotonic_now_us() + allowed_us);
		server->connections++;
	} else {
		guard_remove(server->guard, *peer);
		server->connections--;
	}
}

static enum MHD_Result may_connect(void *cls, const struct sockaddr *address, socklen_t size)
{
	struct http_server *server = cls;

	(void)address;
	(void)size;
	return server->stopping ? MHD_NO : MHD_YES;
}

/* We decode the target ourselves, once. */
static size_t keep_escaped(void *cls, struct MHD_Connection *connection, char *text)
{
	(void)cls;
	(void)connection;
	return strlen(text);
}

__attribute__((format(printf, 2, 0))) static void library_log(void *cls, const char *format,
							      va_list args)
{
	char text[256];
	int len = vsnprintf(text, sizeof(text), format, args);

	(void)cls;
	if (len > 0)
		log_event(LOG_DEBUG, "http.library", { "text", str_trim(str_from(text)) });
}

/* The library found itself in a state that cannot be: say where before the end. */
static void library_panic(void *cls, const char *file, unsigned line, const char *reason)
{
	struct arena *arena = arena_open();

	(void)cls;
	log_event(LOG_ERROR, "http.library", { "file", str_from(file) },
		  { "line", str_format(arena, "%u", line) }, { "reason", str_from(reason) });
	abort();
}

/* ---- start and stop ---- */

static enum status cannot_listen(struct cx *cx, const struct http_options *options)
{
	struct str where = str_format(cx->arena, "%s:%d", options->address, options->port);
	struct str why = str_from(strerrordesc_np(errno));

	return FAIL_WITH(cx, BROKEN, "http.listen", N_("Cannot listen on %1: %2."), where, why);
}

static enum status listen_on(struct cx *cx, struct http_server *server)
{
	const struct http_options *options = &server->options;
	struct addrinfo hints = { .ai_flags = AI_NUMERICHOST | AI_NUMERICSERV | AI_PASSIVE,
				  .ai_socktype = SOCK_STREAM };
	char port[16];
	struct addrinfo *address = NULL;
	int one = 1;

	snprintf(port, sizeof(port), "%d", options->port);
	errno = EINVAL;
	if (getaddrinfo(options->address, port, &hints, &address) != 0)
		return cannot_listen(cx, options);
	server->listener =
		socket(address->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	bool ok = server->listener >= 0 &&
		  setsockopt(server->listener, SOL_SOCKET, SO_REUSEADDR, &one, sizeof(one)) == 0 &&
		  bind(server->listener, address->ai_addr, address->ai_addrlen) == 0 &&
		  listen(server->listener, SOMAXCONN) == 0;

	freeaddrinfo(address);
	return ok ? OK : cannot_listen(cx, options);
}

static int port_of(int listener)
{
	struct sockaddr_storage address;
	socklen_t size = sizeof(address);

	if (getsockname(listener, (struct sockaddr *)&address, &size) != 0)
		return 0;
	/* The port stands at the same place in both kinds of address. */
	return ntohs(((struct sockaddr_in *)&address)->sin_port);
}

/* Uploads that a killed server left behind. */
static void sweep_uploads(const char *tmp_dir)
{
	DIR *dir = opendir(tmp_dir);
	struct dirent *entry;

	while (dir && (entry = readdir(dir))) {
		if (strncmp(entry->d_name, "upload-", 7) == 0)
			unlinkat(dirfd(dir), entry->d_name, 0);
	}
	if (dir)
		closedir(dir);
}

static void allow_descriptors(int connections)
{
	struct rlimit limit;
	rlim_t wanted = (rlim_t)connections * 2 + 256; /* an upload may need a second one */

	if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= wanted)
		return;
	limit.rlim_cur = wanted < limit.rlim_max ? wanted : limit.rlim_max;
	if (setrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur < wanted)
		log_event(LOG_WARN, "http.descriptors", { "why", STR("limit too low") });
}

static void set_defaults(struct http_options *options)
{
	options->address = options->address ? options->address : "127.0.0.1";
	options->tmp_dir = options->tmp_dir ? options->tmp_dir : "/tmp";
	/* With one event thread suspend and resume can hang. */
	options->event_threads = options->event_threads > 2 ? options->event_threads : 2;
	options->connections_max = options->connections_max ? options->connections_max : 4096;
	options->header_deadline_s = options->header_deadline_s ? options->header_deadline_s : 10;
	options->body_deadline_s = options->body_deadline_s ? options->body_deadline_s : 120;
}

static struct MHD_Daemon *start_daemon(struct http_server *server)
{
	const struct http_options *options = &server->options;
	struct MHD_OptionItem items[] = {
		{ MHD_OPTION_EXTERNAL_LOGGER, (intptr_t)library_log, NULL },
		{ MHD_OPTION_LISTEN_SOCKET, server->listener, NULL },
		{ MHD_OPTION_THREAD_POOL_SIZE, options->event_threads, NULL },
		{ MHD_OPTION_CONNECTION_LIMIT, options->connections_max, NULL },
		{ MHD_OPTION_CONNECTION_TIMEOUT, IDLE_S, NULL },
		{ MHD_OPTION_CONNECTION_MEMORY_LIMIT, CONNECTION_MEMORY_BYTES, NULL },
		{ MHD_OPTION_STRICT_FOR_CLIENT, 1, NULL },
		{ MHD_OPTION_URI_LOG_CALLBACK, (intptr_t)target_arrived, server },
		{ MHD_OPTION_UNESCAPE_CALLBACK, (intptr_t)keep_escaped, NULL },
		{ MHD_OPTION_NOTIFY_COMPLETED, (intptr_t)completed, server },
		{ MHD_OPTION_NOTIFY_CONNECTION, (intptr_t)connection_changed, server },
		{ MHD_OPTION_END, 0, NULL },
	};

	return MHD_start_daemon(MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME |
					MHD_USE_ERROR_LOG,
				0, may_connect, server, access_handler, server, MHD_OPTION_ARRAY,
				items, MHD_OPTION_END);
}

static void free_server(struct http_server *server)
{
	if (server->workers)
		workers_close(server->workers);
	if (server->guard)
		guard_close(server->guard);
	assets_close(server);
	if (server->listener >= 0)
		close(server->listener);
	while (server->arena_count)
		arena_close(server->arenas[--server->arena_count]);
	pthread_cond_destroy(&server->quiet);
	pthread_mutex_destroy(&server->mutex);
	memory_give(server);
}

static void init_server(struct http_server *server)
{
	pthread_condattr_t monotonic;

	pthread_mutex_init(&server->mutex, NULL);
	pthread_condattr_init(&monotonic);
	pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
	pthread_cond_init(&server->quiet, &monotonic);
	pthread_condattr_destroy(&monotonic);
	MHD_set_panic_func(library_panic, NULL);
	set_defaults(&server->options);
	server->router = router_of(server->app);
	assets_open(server);
	allow_descriptors(server->options.connections_max);
	sweep_uploads(server->options.tmp_dir);
}

static enum status start(struct cx *cx, struct http_server *server)
{
	TRY(listen_on(cx, server));
	server->port = port_of(server->listener);
	server->guard = guard_open();
	server->workers = workers_open(PREPARE_THREADS, PREPARE_QUEUE_MAX);
	if (server->guard && server->workers)
		server->daemon = start_daemon(server);
	if (server->daemon)
		server->listener = -1; /* closed with the daemon */
	else
		return FAIL(cx, BROKEN, "http.start", N_("The server could not be started."));
	return OK;
}

enum status http_serve(struct cx *cx, struct db *db, const struct http_app *app,
		       const struct http_options *options, struct http_server **ret_server)
{
	struct http_server *server = memory_take(sizeof(*server));

	*server = (struct http_server){ .app = app, .db = db, .options = *options, .listener = -1 };
	init_server(server);
	enum status status = start(cx, server);

	if (status != OK) {
		free_server(server);
		return status;
	}
	*ret_server = server;
	return OK;
}

/*
 * First no new connections, and the open ones end with their answer; slow clients have ten seconds.
 * Units are waited for however long they take: they use the exchanges' memory, and libmicrohttpd
 * must not be stopped while a connection is suspended. MHD_quiesce_daemon is not used: version
 * 0.9.75 can take the listener out of a worker's epoll set while the worker does so as well, which
 * ends the process.
 */
void http_stop(struct http_server *server)
{
	struct timespec until;

	server->stopping = true;
	clock_gettime(CLOCK_MONOTONIC, &until);
	until.tv_sec += STOP_WAIT_S;
	pthread_mutex_lock(&server->mutex);
	while (server->requests_under_way > 0 &&
	       pthread_cond_timedwait(&server->quiet, &server->mutex, &until) == 0)
		;
	server->closed = true;
	while (server->units_under_way > 0)
		pthread_cond_wait(&server->quiet, &server->mutex);
	pthread_mutex_unlock(&server->mutex);
	MHD_stop_daemon(server->daemon);
	free_server(server);
}

int http_port(const struct http_server *server)
{
	return server->port;
}

struct http_stats http_stats(struct http_server *server)
{
	struct http_stats stats = {
		.requests = server->requests,
		.refused_busy = server->refused_busy,
		.connections = server->connections,
		.latency_sum_us = server->latency_sum_us,
	};

	for (size_t i = 0; i < sizeof(stats.by_class) / sizeof(stats.by_class[0]); i++)
		stats.by_class[i] = server->by_class[i];
	for (size_t i = 0; i < LATENCY_BUCKETS; i++)
		stats.latency_us[i] = server->latency_us[i];
	return stats;
}
