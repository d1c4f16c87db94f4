/*
 * The floor under a transition: the same bytes, in the same number of rows, inserted into a table
 * without indexes, 64 transitions a commit, with the same durability (WAL, synchronous=FULL).
 *
 *   insert_floor FILE TRANSITIONS BYTES,BYTES,... [BYTES,...]...
 *
 * Each list is one kind of transition, a number of bytes for each of its rows; they take turns.
 * Prints the CPU of this thread for one transition, the least of five rounds.
 */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define BATCH 64
#define ROUNDS 5
#define ROWS_MAX 32
#define KINDS_MAX 32

struct kind {
	int bytes[ROWS_MAX], n;
};

static sqlite3 *connection;

static void must(int code, const char *what)
{
	if (code == SQLITE_OK || code == SQLITE_DONE)
		return;
	fprintf(stderr, "insert_floor: %s: %s\n", what, sqlite3_errmsg(connection));
	exit(1);
}

static void command(const char *text)
{
	must(sqlite3_exec(connection, text, NULL, NULL, NULL), text);
}

static struct kind parse_kind(char *list)
{
	struct kind kind = {};

	for (char *at = list; *at && kind.n < ROWS_MAX; at += *at == ',')
		kind.bytes[kind.n++] = (int)strtol(at, &at, 10);
	return kind;
}

static void insert(sqlite3_stmt *prepared, const struct kind *kind)
{
	static char bytes[65536];

	for (int i = 0; i < kind->n; i++) {
		memset(bytes, 'a' + i, (size_t)kind->bytes[i]);
		must(sqlite3_bind_blob(prepared, 1, bytes, kind->bytes[i], SQLITE_STATIC), "bind");
		must(sqlite3_step(prepared), "insert");
		must(sqlite3_reset(prepared), "reset");
	}
}

static double cpu_us(void)
{
	struct timespec now;

	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
	return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}

static double round_us(sqlite3_stmt *prepared, const struct kind *kinds, int kind_count,
		       int transitions)
{
	double before = cpu_us();

	for (int done = 0; done < transitions; done += BATCH) {
		command("BEGIN IMMEDIATE");
		for (int i = 0; i < BATCH; i++)
			insert(prepared, &kinds[(done + i) % kind_count]);
		command("COMMIT");
	}
	return (cpu_us() - before) / transitions;
}

int main(int count, char **words)
{
	struct kind kinds[KINDS_MAX];
	int kind_count = 0, transitions = count > 3 ? atoi(words[2]) / BATCH * BATCH : 0;
	double least = 0;
	sqlite3_stmt *prepared;

	if (transitions == 0) {
		fprintf(stderr, "usage: insert_floor FILE TRANSITIONS BYTES,BYTES,... ...\n");
		return 2;
	}
	for (int i = 3; i < count && kind_count < KINDS_MAX; i++)
		kinds[kind_count++] = parse_kind(words[i]);
	remove(words[1]);
	must(sqlite3_open(words[1], &connection), "open");
	command("PRAGMA page_size = 4096; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
		"PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 4000;");
	command("CREATE TABLE floor (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT");
	must(sqlite3_prepare_v2(connection, "INSERT INTO floor (bytes) VALUES (?1)", -1, &prepared,
				NULL),
	     "prepare");
	for (int i = 0; i < ROUNDS; i++) {
		double us = round_us(prepared, kinds, kind_count, transitions);

		least = i == 0 || us < least ? us : least;
	}
	printf("insert_floor_cpu %.3f us/transition\n", least);
	sqlite3_finalize(prepared);
	return sqlite3_close(connection) == SQLITE_OK ? 0 : 1;
}
