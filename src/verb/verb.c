#include "verb/verb.h"

#include <semaphore.h>
#include <stdarg.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "archive/archive.h"
#include "base/log.h"
#include "base/text.h"
#include "verb/config.h"
#include "verb/node.h"
#include "verb/options.h"
#include "verb/remote.h"

/* ---- saying what went wrong ---- */

static void say(struct verb *verb, struct str sentence)
{
	fprintf(verb->err, "motcua: %.*s", STR_ARG(sentence));
	if (!str_ends(sentence, STR(".")) && !str_ends(sentence, STR("\n")))
		fputc('.', verb->err);
}

static struct str format_arguments(struct verb *verb, const char *format, va_list arguments)
{
	va_list again;

	va_copy(again, arguments);
	int len = vsnprintf(NULL, 0, format, again);

	va_end(again);
	char *text = arena_take(verb->arena, (size_t)len + 1);

	vsnprintf(text, (size_t)len + 1, format, arguments);
	return (struct str){ text, (size_t)len };
}

int verb_fail(struct verb *verb, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	say(verb, format_arguments(verb, format, arguments));
	va_end(arguments);
	fputc('\n', verb->err);
	return EXIT_FAILED;
}

int verb_misuse(struct verb *verb, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	say(verb, format_arguments(verb, format, arguments));
	va_end(arguments);
	fprintf(verb->err, " Try motcua %s%s--help.\n", verb->command ? verb->command->name : "",
		verb->command ? " " : "");
	return EXIT_USAGE;
}

int verb_failed(struct verb *verb, const struct cx *cx)
{
	const struct error *error = &cx->error;
	const char *message = error->message ? error->message : "It failed.";

	say(verb, text_fill(verb->arena, str_from(message), error->args, ERROR_ARGS_MAX));
	if (!str_is_empty(error->detail))
		fprintf(verb->err, " (%.*s)", STR_ARG(error->detail));
	fputc('\n', verb->err);
	for (size_t i = 0; i < error->field_count; i++) {
		fprintf(verb->err, "  %.*s: %s\n", STR_ARG(error->fields[i].field),
			error->fields[i].message);
	}
	return EXIT_FAILED;
}

/* ---- units ---- */

void verb_cx(const struct verb *verb, struct cx *ret_cx)
{
	cx_init(ret_cx, verb->arena, clock_now_us());
	ret_cx->actor = (struct actor){ .kind = ACTOR_SYSTEM, .name = STR("Motcua") };
}

struct waiting {
	struct unit unit;
	sem_t over;
};

static void wake(struct unit *unit)
{
	sem_post(&((struct waiting *)unit)->over);
}

enum status verb_read_slow(struct verb *verb, struct cx *cx, unit_fn run, void *arg)
{
	struct waiting waiting = {
		.unit = { .kind = UNIT_SLOW, .run = run, .arg = arg, .cx = cx, .done = wake },
	};

	sem_init(&waiting.over, 0, 0);
	enum status status = db_submit(verb->db, &waiting.unit);

	if (status == OK) {
		while (sem_wait(&waiting.over) != 0)
			;
		status = waiting.unit.status;
	}
	sem_destroy(&waiting.over);
	return status;
}

bool verb_is_stopping(const struct verb *verb)
{
	return (verb->stopping && *verb->stopping) || (verb->gone && *verb->gone);
}

/* ---- opening ---- */

static bool there_is(struct verb *verb, const char *name)
{
	struct stat facts;
	struct str path = str_format(verb->arena, "%s/%s", verb_directory(verb), name);

	return stat(path.at, &facts) == 0;
}

static int check_schema(struct verb *verb)
{
	struct cx cx;

	verb_cx(verb, &cx);
	if (verb->command->kind == COMMAND_CREATES)
		return EXIT_DONE;
	enum status status = db_check_statements(&cx, verb->db);

	if (status == OK)
		return EXIT_DONE;
	if (status != BROKEN)
		return verb_failed(verb, &cx);
	return verb_fail(verb, "The database is not of this version (%.*s). Run motcua init first",
			 STR_ARG(cx.error.detail));
}

static int run_opened(struct verb *verb)
{
	struct node *node = NULL;
	struct cx cx;

	if (check_schema(verb) != EXIT_DONE)
		return EXIT_FAILED;
	verb_cx(verb, &cx);
	if (archive_open(&cx, str_format(verb->arena, "%s/archive", verb_directory(verb))) != OK)
		return verb_failed(verb, &cx);
	/* Before init there is no table of leases; init alone makes rows of number 0. */
	if (verb->command->kind == COMMAND_WORKS && node_take(&cx, verb->db, &node) != OK)
		return verb_failed(verb, &cx);
	int code = verb->command->run(verb);

	node_give(node);
	return code;
}

static int run_with_database(struct verb *verb)
{
	struct str url = verb_text(verb, "database");
	const char *directory = verb_directory(verb);
	bool creates = verb->command->kind == COMMAND_CREATES;
	/* One writer: what a verb submits happens in that order on either engine. */
	struct db_options options = {
		.where = str_is_empty(url) ? directory : str_cstring(verb->arena, url),
		.writers = 1,
		.create = creates,
	};
	struct cx cx;

	if (str_is_empty(url) && !creates && !there_is(verb, "motcua.db")) {
		return verb_fail(verb,
				 "There is no database in %s. Run motcua init --data %s first",
				 directory, directory);
	}
	if (!str_is_empty(url))
		mkdir(directory, 0700); /* for the documents; archive_open says when it failed */
	verb_cx(verb, &cx);
	enum status status = db_open(&cx, &options, &verb->db);

	if (status == CONFLICT && str_is(str_from(cx.error.code), "db.owned"))
		return remote_ask(verb, cx.error.args[0]);
	if (status != OK)
		return verb_failed(verb, &cx);
	int code = run_opened(verb);

	db_close(verb->db);
	return code;
}

static int run_verb(struct verb *verb)
{
	const struct command *command = verb->command;
	int code = config_read(verb);

	if (code == EXIT_DONE && command->collect)
		code = command->collect(verb);
	if (code != EXIT_DONE)
		return code;
	if (command->kind == COMMAND_SERVES || command->kind == COMMAND_ALONE)
		return command->run(verb);
	log_set_level(LOG_ERROR);
	code = run_with_database(verb);
	return code == EXIT_DONE && command->deliver ? command->deliver(verb) : code;
}

int verb_main(const struct verb_table *table, int count, char **words)
{
	struct verb verb = {
		.table = table,
		.arena = arena_open(),
		.out = stdout,
		.err = stderr,
		.terminal = isatty(STDERR_FILENO) == 1,
	};

	verb.word_count = count > 0 ? (size_t)count - 1 : 0;
	verb.words = ARENA_ARRAY(verb.arena, struct str, verb.word_count);
	for (size_t i = 0; i < verb.word_count; i++)
		verb.words[i] = str_from(words[i + 1]);
	enum parsed parsed = options_parse(&verb);
	int code = parsed == PARSED_HELP ? EXIT_DONE : EXIT_USAGE;

	if (parsed == PARSED_RUN)
		code = run_verb(&verb);
	if (verb.report && fclose(verb.report) != 0 && code == EXIT_DONE)
		code = verb_fail(&verb, "The report could not be written");
	if (fflush(stdout) != 0 && code == EXIT_DONE)
		code = verb_fail(&verb, "The output could not be written");
	arena_close(verb.arena);
	return code;
}
