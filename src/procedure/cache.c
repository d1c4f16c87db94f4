#include <pthread.h>

#include "procedure/procedure.h"
#include "procedure/procedure.sql.h"

/*
 * Versions in memory. They never change, so all that is shared is the table of pointers; a version
 * read by two threads at once is parsed twice and kept once. A national catalogue has thousands:
 * once the room is used up, others are parsed for each unit, about a millisecond each.
 */
#define KEPT_BYTES_MOST (64u << 20)
#define ARENA_LEAST_BYTES 65536 /* what an arena takes at once */

struct kept {
	int64_t version;
	const struct procedure *procedure;
	struct arena *arena; /* of the procedure alone */
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct kept *kept; /* sorted by version */
static size_t kept_count, kept_room, kept_bytes;

/* The first place whose version is not below. Under the lock. */
static size_t find_place(int64_t version)
{
	size_t from = 0, until = kept_count;

	while (from < until) {
		size_t middle = from + (until - from) / 2;

		if (kept[middle].version < version)
			from = middle + 1;
		else
			until = middle;
	}
	return from;
}

static const struct procedure *find(int64_t version, bool *ret_full)
{
	const struct procedure *procedure = NULL;

	pthread_mutex_lock(&lock);
	size_t place = find_place(version);

	if (place < kept_count && kept[place].version == version)
		procedure = kept[place].procedure;
	*ret_full = kept_bytes >= KEPT_BYTES_MOST;
	pthread_mutex_unlock(&lock);
	return procedure;
}

/* Gives the one that is kept, which may be another thread's; then false. */
static bool keep(int64_t version, struct arena *arena, const struct procedure **ret_procedure)
{
	pthread_mutex_lock(&lock);
	size_t place = find_place(version);
	bool there = place < kept_count && kept[place].version == version;

	if (there) {
		*ret_procedure = kept[place].procedure;
	} else {
		if (kept_count == kept_room) {
			kept_room = kept_room ? 2 * kept_room : 64;
			kept = memory_grow(kept, kept_room * sizeof *kept);
		}
		for (size_t i = kept_count++; i > place; i--)
			kept[i] = kept[i - 1];
		kept[place] = (struct kept){ version, *ret_procedure, arena };
		kept_bytes += ARENA_LEAST_BYTES + arena_used_bytes(arena);
	}
	pthread_mutex_unlock(&lock);
	return !there;
}

/* What was accepted once cannot be wrong now, unless the row was changed from outside. */
static enum status fail_source(struct cx *cx, const struct cx *inner)
{
	return FAIL_LOG(cx, BROKEN, "procedure.source",
			"This procedure cannot be read. Tell the people who run this service.",
			str_format(cx->arena, "%.*s %.*s", STR_ARG(inner->error.args[0]),
				   STR_ARG(inner->error.args[1])));
}

enum status procedure_load(struct cx *cx, int64_t version, const struct procedure **ret_procedure)
{
	struct q_procedure_version_load_row row;
	struct arena *arena;
	struct cx inner;
	enum status status;
	bool full;

	*ret_procedure = find(version, &full);
	if (*ret_procedure)
		return OK;
	status = q_procedure_version_load(cx, version, &row);
	if (status == NOT_FOUND)
		return FAIL(cx, NOT_FOUND, "procedure.unknown_version",
			    "There is no such procedure.");
	TRY(status);
	arena = full ? cx->arena : arena_open();
	cx_init(&inner, arena, cx->now_us);
	if (procedure_parse(&inner, row.source, str_cstring(arena, row.code), ret_procedure) != OK)
		status = fail_source(cx, &inner);
	if (!full && (status != OK || !keep(version, arena, ret_procedure)))
		arena_close(arena);
	return status;
}
