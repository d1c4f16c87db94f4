#include "deadline/store.h"

#include <pthread.h>

#include "base/text.h"
#include "deadline/calendar.sql.h"
#include "journal/journal.h"

#define CLOCKS_MAX 16

/* What the files taken in last make. Replaced as a whole, never changed; old ones stay readable. */
struct kept_calendar {
	struct str digest;
	struct arena *arena;
	const struct calendar *calendar;
	struct {
		const struct office_hours *hours;
		const struct clock *clock;
	} clocks[CLOCKS_MAX];
};

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static struct kept_calendar *kept;

enum status calendar_import(struct cx *cx, const struct calendar_file *files, size_t n,
			    bool *ret_changed)
{
	const struct calendar *calendar;
	struct q_calendar_state_load_row state = {};
	int64_t id;

	TRY(calendar_parse(cx, files, n, &calendar));
	struct str digest = hash_hex(cx->arena, calendar_digest(calendar));
	enum status status = q_calendar_state_load(cx, &state);

	if (status != OK && status != NOT_FOUND)
		return status;
	*ret_changed = !str_equal(state.digest, digest);
	if (!*ret_changed)
		return OK;
	TRY(q_calendar_file_remove_all(cx, NULL));
	for (size_t i = 0; i < n; i++)
		TRY(q_calendar_file_add(cx, str_from(files[i].name), files[i].text));
	TRY(q_calendar_state_change(cx, digest, cx->now_us));
	return journal_append(cx,
			      &(struct journal_entry){ .kind = "calendar.imported",
						       .subject_kind = "calendar",
						       .subject = 1 },
			      &id);
}

/* Parsed into an arena of its own: it outlives the unit that happens to need it first. */
static enum status make_calendar(struct cx *cx, struct str digest, struct kept_calendar **ret_made)
{
	struct q_calendar_file_find_rows rows;
	struct arena *arena = arena_open();
	struct kept_calendar *made = ARENA_NEW(arena, struct kept_calendar);
	struct cx own;

	TRY(q_calendar_file_find(cx, &rows));
	struct calendar_file *files = ARENA_ARRAY(arena, struct calendar_file, rows.n);

	for (size_t i = 0; i < rows.n; i++) {
		files[i] = (struct calendar_file){ str_cstring(arena, rows.at[i].name),
						   str_copy(arena, rows.at[i].text) };
	}
	cx_init(&own, arena, cx->now_us);
	if (calendar_parse(&own, files, rows.n, &made->calendar) != OK) {
		arena_close(arena);
		return FAIL(cx, BROKEN, "calendar.broken", N_("The stored calendar cannot be read."));
	}
	made->digest = str_copy(arena, digest);
	made->arena = arena;
	*ret_made = made;
	return OK;
}

/* Under the mutex. A calendar that was replaced is kept: other threads may still look at it. */
static enum status refresh(struct cx *cx)
{
	struct q_calendar_state_load_row state;
	enum status status = q_calendar_state_load(cx, &state);

	if (status == NOT_FOUND) {
		return FAIL(cx, BROKEN, "calendar.none",
			    N_("No working calendar has been taken in. The operator must run motcua init."));
	}
	TRY(status);
	if (kept && str_equal(kept->digest, state.digest))
		return OK;
	return make_calendar(cx, state.digest, &kept);
}

static enum status find_clock(struct cx *cx, struct str name, const struct clock **ret_clock)
{
	const char *wanted = str_is_empty(name) ? "default" : str_cstring(cx->arena, name);
	const struct office_hours *hours = calendar_hours(kept->calendar, wanted);
	size_t i = 0;

	if (!hours) {
		return FAIL_WITH(cx, BROKEN, "calendar.hours", N_("There are no office hours named %1."),
				 str_from(wanted));
	}
	while (kept->clocks[i].hours && kept->clocks[i].hours != hours)
		i++;
	assert(i < CLOCKS_MAX - 1);
	if (!kept->clocks[i].hours) {
		kept->clocks[i].clock = clock_of(kept->arena, kept->calendar, hours);
		kept->clocks[i].hours = hours;
	}
	*ret_clock = kept->clocks[i].clock;
	return OK;
}

enum status calendar_clock(struct cx *cx, struct str hours, const struct clock **ret_clock)
{
	pthread_mutex_lock(&mutex);
	enum status status = refresh(cx);

	if (status == OK)
		status = find_clock(cx, hours, ret_clock);
	pthread_mutex_unlock(&mutex);
	return status;
}

enum status calendar_current(struct cx *cx, const struct calendar **ret_calendar)
{
	pthread_mutex_lock(&mutex);
	enum status status = refresh(cx);

	if (status == OK)
		*ret_calendar = kept->calendar;
	pthread_mutex_unlock(&mutex);
	return status;
}
