/* motcua serve: the server, until SIGTERM or SIGINT. */
#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>

#include "archive/archive.h"
#include "base/civil.h"
#include "base/log.h"
#include "verb/demo.h"
#include "verb/node.h"
#include "verb/notify.h"
#include "verb/remote.h"
#include "verb/verb.h"
#include "web/web.h"

struct serving {
	struct verb *verb;
	struct db *db;
	struct node *node;
	struct work *work;
	struct http_server *http;
	struct remote *remote;
	struct web_settings settings;
	bool other_schema; /* a statement did not prepare */
};

/* ---- settings ---- */

static enum status name_place(struct cx *cx, struct str on, int64_t area, struct str *ret_place)
{
	struct areas areas;

	TRY(area_find(cx, on, &areas));
	for (size_t i = 0; i < areas.n; i++) {
		if (areas.at[i].id == area)
			*ret_place = areas.at[i].name;
	}
	return OK;
}

static enum status load_settings(struct cx *cx, void *arg)
{
	struct web_settings *settings = arg;
	struct str on = civil_iso(cx->arena, civil_day_of(cx->now_us));
	struct sign_in citizen = { .login = STR(DEMO_CITIZEN) };
	struct agencies centres;

	TRY(agency_find(cx, STR("centre"), on, &centres));
	if (centres.n) {
		settings->centre = centres.at[0].name;
		TRY(name_place(cx, on, centres.at[0].area, &settings->place));
	}
	TRY(sign_in_load(cx, &citizen));
	settings->demo = citizen.demo;
	return OK;
}

static enum status open_web(struct cx *cx, struct serving *serving)
{
	struct verb *verb = serving->verb;

	serving->settings = (struct web_settings){
		.centre = STR(""),
		.place = STR(""),
		.address = verb_text(verb, "url"),
	};
	TRY(db_read(serving->db, cx, load_settings, &serving->settings));
	serving->settings.citizens_file =
		serving->settings.demo || verb_flag(verb, "citizen-filing");
	web_open(serving->db, &serving->settings);
	return OK;
}

/* ---- opening and closing ---- */

static bool has_database(const char *directory, struct arena *arena)
{
	struct stat facts;

	return stat(str_format(arena, "%s/motcua.db", directory).at, &facts) == 0;
}

/* One sentence for each thing that an operator can put right; else what cx says. */
static int explain(struct serving *serving, const struct cx *cx)
{
	struct verb *verb = serving->verb;
	struct str code = str_from(cx->error.code);

	if (str_is(code, "db.owned")) {
		return verb_fail(verb,
				 "Process %.*s is using %s already. Stop it first, or choose"
				 " another directory with --data",
				 STR_ARG(cx->error.args[0]), verb_directory(verb));
	}
	if (serving->other_schema) {
		return verb_fail(verb,
				 "The database is not of this version (%.*s). Run motcua init"
				 " --data %s first",
				 STR_ARG(cx->error.detail), verb_directory(verb));
	}
	if (str_starts(code, STR("http.listen"))) {
		return verb_fail(verb,
				 "Cannot listen on %.*s (%.*s). Stop what uses it, or choose"
				 " another with --port",
				 STR_ARG(cx->error.args[0]), STR_ARG(cx->error.args[1]));
	}
	return verb_failed(verb, cx);
}

static enum status open_database(struct cx *cx, struct serving *serving)
{
	struct verb *verb = serving->verb;
	struct str url = verb_text(verb, "database");
	const char *directory = verb_directory(verb);
	struct db_options options = {
		.where = str_is_empty(url) ? directory : str_cstring(verb->arena, url),
		.writers = (int)verb_number(verb, "writers"),
		.readers = (int)verb_number(verb, "readers"),
	};

	if (!str_is_empty(url))
		mkdir(directory, 0700); /* archive_open says when it failed */
	TRY(db_open(cx, &options, &serving->db));
	enum status status = db_check_statements(cx, serving->db);

	serving->other_schema = status == BROKEN;
	TRY(status);
	TRY(node_take(cx, serving->db, &serving->node));
	return archive_open(cx, str_format(verb->arena, "%s/archive", directory));
}

static enum status open_all(struct cx *cx, struct serving *serving)
{
	struct verb *verb = serving->verb;
	struct str tmp;

	TRY(open_database(cx, serving));
	TRY(open_web(cx, serving));
	tmp = archive_tmp_directory();
	const struct http_options options = {
		.address = str_cstring(verb->arena, verb_text(verb, "address")),
		.port = (int)verb_number(verb, "port"),
		.tmp_dir = str_cstring(verb->arena, tmp),
		.event_threads = (int)verb_number(verb, "event-threads"),
		.connections_max = (int)verb_number(verb, "connections"),
		.header_deadline_s = (int)verb_number(verb, "header-deadline"),
		.body_deadline_s = (int)verb_number(verb, "body-deadline"),
		.trusted_proxies = (int)verb_number(verb, "trusted-proxies"),
		.access_log = verb_flag(verb, "access-log"),
	};

	TRY(http_serve(cx, serving->db, &web_app, &options, &serving->http));
	web_watch(serving->http);
	TRY(work_start(cx, serving->db, verb->table->timers, &serving->work));
	if (db_kind(serving->db) == DB_POSTGRES)
		return OK; /* verbs open the database beside the server */
	return remote_open(cx, verb->table, serving->db, verb_directory(verb), &serving->remote);
}

static void close_all(struct serving *serving)
{
	if (serving->http)
		http_stop(serving->http);
	remote_close(serving->remote);
	if (serving->work)
		work_stop(serving->work);
	node_give(serving->node);
	if (serving->db)
		db_close(serving->db);
}

/* ---- serving ---- */

/* Before any thread starts, so that all inherit it: the signals are for wait_for_end alone. */
static sigset_t block_signals(void)
{
	sigset_t ends;

	signal(SIGPIPE, SIG_IGN);
	sigemptyset(&ends);
	sigaddset(&ends, SIGTERM);
	sigaddset(&ends, SIGINT);
	pthread_sigmask(SIG_BLOCK, &ends, NULL);
	return ends;
}

static void greet(const struct serving *serving)
{
	struct verb *verb = serving->verb;
	struct str address = verb_text(verb, "address");
	bool here = str_is(address, "127.0.0.1") || str_is(address, "0.0.0.0");

	fprintf(verb->out, "Motcua: http://%.*s:%d\n", here ? 9 : (int)address.len,
		here ? "localhost" : address.at, http_port(serving->http));
	if (serving->settings.demo)
		demo_print_logins(verb);
	fflush(verb->out);
}

int verb_serve(struct verb *verb)
{
	struct serving serving = { .verb = verb };
	const char *directory = verb_directory(verb);
	sigset_t ends = block_signals();
	int signal_number, code = EXIT_DONE;
	struct cx cx;

	if (!verb_flag(verb, "database") && !has_database(directory, verb->arena)) {
		return verb_fail(verb,
				 "There is no database in %s. Run motcua init --data %s first",
				 directory, directory);
	}
	verb_cx(verb, &cx);
	if (open_all(&cx, &serving) != OK) {
		code = explain(&serving, &cx);
	} else {
		greet(&serving);
		log_event(LOG_INFO, "server.start", { "version", STR(MOTCUA_VERSION) },
			  { "schema", str_from(db_schema()) },
			  { "port", str_format(verb->arena, "%d", http_port(serving.http)) });
		notify_state("READY=1");
		while (sigwait(&ends, &signal_number) != 0)
			;
		notify_state("STOPPING=1");
		log_event(LOG_INFO, "server.stop",
			  { "signal", str_from(strsignal(signal_number)) });
	}
	if (node_is_lost(serving.node))
		code = verb_fail(verb,
				 "Another server has taken this one's number. Start it again");
	close_all(&serving);
	return code;
}
