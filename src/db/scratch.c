#include "db/scratch.h"

#include <libpq-fe.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/text.h"

#define NO_SCRATCH N_("The database failed. Please tell the operator.")

static const char *server(void)
{
	const char *url = getenv("MOTCUA_TEST_DB");

	return url && strncmp(url, "postgres", 8) == 0 ? url : NULL;
}

/* One command on the server; false with a line on standard error. */
static bool command(const char *format, const char *name)
{
	char text[128];
	PGconn *connection = PQconnectdb(server());

	snprintf(text, sizeof(text), format, name);
	PGresult *result = PQexec(connection, text);
	bool done = PQresultStatus(result) == PGRES_COMMAND_OK;

	if (!done)
		fprintf(stderr, "%s: %s\n", text, PQerrorMessage(connection));
	PQclear(result);
	PQfinish(connection);
	return done;
}

/* The server's URL with another database. */
static void name_database(struct scratch *scratch, const char *name)
{
	PQconninfoOption *all = PQconninfoParse(server(), NULL);
	int len = snprintf(scratch->where, sizeof(scratch->where), "postgresql:///%s", name);
	char mark = '?';

	for (PQconninfoOption *at = all; at && at->keyword; at++) {
		if (!at->val || strcmp(at->keyword, "dbname") == 0)
			continue;
		len += snprintf(scratch->where + len, sizeof(scratch->where) - (size_t)len,
				"%c%s=%s", mark, at->keyword, at->val);
		assert((size_t)len < sizeof(scratch->where));
		mark = '&';
	}
	PQconninfoFree(all);
}

enum status scratch_make(struct cx *cx, struct scratch *ret_scratch)
{
	static _Atomic int made;
	char name[64];

	*ret_scratch = (struct scratch){};
	if (server()) {
		/* A locale that orders otherwise than SQLite does, to see what depends on it. */
		snprintf(name, sizeof(name), "scratch_%d_%d", (int)getpid(), made++);
		if (!command("CREATE DATABASE %s TEMPLATE template0"
			     " LOCALE_PROVIDER icu ICU_LOCALE 'vi'",
			     name))
			return FAIL(cx, UNAVAILABLE, "db.scratch", NO_SCRATCH);
		name_database(ret_scratch, name);
		return OK;
	}
	const char *folder = getenv("TMPDIR");

	snprintf(ret_scratch->where, sizeof(ret_scratch->where), "%s/motcua.XXXXXX",
		 folder ? folder : "/tmp");
	if (!mkdtemp(ret_scratch->where))
		return FAIL(cx, BROKEN, "db.scratch", NO_SCRATCH);
	return OK;
}

enum status scratch_open(struct cx *cx, struct scratch *ret_scratch)
{
	struct db_options options = { .where = ret_scratch->where, .create = true };
	int applied;

	TRY(scratch_make(cx, ret_scratch));
	enum status status = db_open(cx, &options, &ret_scratch->db);

	if (status == OK)
		status = db_migrate(cx, ret_scratch->db, &applied);
	if (status != OK)
		scratch_close(ret_scratch);
	return status;
}

void scratch_close(struct scratch *scratch)
{
	static const char *const files[] = { "motcua.db", "motcua.db-wal", "motcua.db-shm",
					     "lock" };
	char path[600];

	if (scratch->db)
		db_close(scratch->db);
	if (server()) {
		const char *name = scratch->where + strlen("postgresql:///");

		snprintf(path, sizeof(path), "%.*s", (int)strcspn(name, "?"), name);
		command("DROP DATABASE %s WITH (FORCE)", path);
		return;
	}
	for (size_t i = 0; i < sizeof(files) / sizeof(*files); i++) {
		snprintf(path, sizeof(path), "%s/%s", scratch->where, files[i]);
		unlink(path);
	}
	rmdir(scratch->where);
}
