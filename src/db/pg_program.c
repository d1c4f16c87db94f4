/* pg_dump and pg_restore as child processes. */
#include <errno.h>
#include <libpq-fe.h>
#include <spawn.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/text.h"
#include "db/db.h"

#define VARIABLES_MAX 64 /* that a URL can set */

static enum status no_program(struct cx *cx, const char *name, struct str why)
{
	return FAIL_LOG(cx, BROKEN, "db.program",
			N_("A program of PostgreSQL failed. Is postgresql-client installed?"),
			str_format(cx->arena, "%s: %.*s", name, STR_ARG(why)));
}

/* This process's environment, with what the URL says in the variables that libpq reads. */
static char **make_environment(struct cx *cx, const PQconninfoOption *options)
{
	size_t n = 0, made = 0;

	while (environ[n])
		n++;
	char **all = ARENA_ARRAY(cx->arena, char *, n + VARIABLES_MAX + 1);

	/* The first of two of one name is found, so those of the URL stand in front. */
	for (const PQconninfoOption *at = options; at->keyword && made < VARIABLES_MAX; at++) {
		if (at->val && at->envvar)
			all[made++] =
				(char *)str_format(cx->arena, "%s=%s", at->envvar, at->val).at;
	}
	memcpy(all + made, environ, n * sizeof(*all));
	return all;
}

static enum status run(struct cx *cx, const char *url, const char *const *words)
{
	char *error = NULL;
	PQconninfoOption *options = PQconninfoParse(url, &error);
	pid_t child;
	int outcome = 0;

	if (!options) {
		struct str why = str_copy(cx->arena, str_trim(str_from(error ? error : "")));

		PQfreemem(error);
		return no_program(cx, words[0], why);
	}
	int code = posix_spawnp(&child, words[0], NULL, NULL, (char **)words,
				make_environment(cx, options));

	PQconninfoFree(options);
	if (code != 0)
		return no_program(cx, words[0], str_from(strerror(code)));
	while (waitpid(child, &outcome, 0) < 0 && errno == EINTR)
		;
	if (WIFEXITED(outcome) && WEXITSTATUS(outcome) == 0)
		return OK;
	return no_program(cx, words[0], STR("it ended with an error"));
}

enum status db_dump(struct cx *cx, const char *url, const char *path)
{
	return run(cx, url,
		   (const char *const[]){ "pg_dump", "--format=custom", "--no-owner",
					  "--no-privileges", "--no-password", "--file", path,
					  NULL });
}

/* pg_restore connects only where --dbname says so; "dbname=" alone leaves all to the variables. */
enum status db_undump(struct cx *cx, const char *url, const char *path)
{
	return run(cx, url,
		   (const char *const[]){ "pg_restore", "--dbname=connect_timeout=10", "--no-owner",
					  "--no-privileges", "--no-password",
					  "--single-transaction", "--exit-on-error", path, NULL });
}
