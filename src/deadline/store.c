#include "deadline/store.h"

#include <pthread.h>
#include <string.h>

#include "base/text.h"
#include "deadline/calendar.sql.h"
#include "deadline/pack.h"
#include "journal/journal.h"

#define CLOCKS_MAX 16

/* What the files taken in last make. Replaced as a whole, never changed; old ones stay readable. */
struct kept_calendar {
	struct kept_calendar *previous; /* what it replaced: other threads may still look at it */
	struct str digest;
	struct arena *arena;
	const struct calendar *calendar;
	const struct pack **packs; /* for their time rules */
	size_t pack_count;
	struct {
		const struct office_hours *hours;
		const struct clock *clock;
	} clocks[CLOCKS_MAX];
};

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static struct kept_calendar *kept;

/* Every time rule of the files, with limits and days that can be computed with. */
static enum status check_rules(struct cx *cx, const struct calendar_file *files, size_t n,
			       const struct pack **ret_packs)
{
	for (size_t i = 0; i < n; i++) {
		TRY(pack_parse(cx, &files[i], &ret_packs[i]));
		for (unsigned r = 0; r < ret_packs[i]->time_rules_count; r++) {
			const struct pack_time_rule *rule = &ret_packs[i]->time_rules[r];
			struct limit limit = { rule->unit, rule->quarters };
			struct start_rule start = { rule->effect, rule->cutoff_minute };
			int32_t day;

			TRY(deadline_check(cx, limit, start));
			if (civil_parse_iso(str_from(rule->valid_from), &day) != OK)
				return pack_refuse(cx, &files[i], rule->valid_from, "not a day");
		}
	}
	return OK;
}

enum status calendar_import(struct cx *cx, const struct calendar_file *files, size_t n,
			    bool *ret_changed)
{
	const struct calendar *calendar;
	struct q_calendar_state_load_row state = {};
	int64_t id;

	TRY(calendar_parse(cx, files, n, &calendar));
	TRY(check_rules(cx, files, n, ARENA_ARRAY(cx->arena, const struct pack *, n)));
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
	struct cx own;

	TRY(q_calendar_file_find(cx, &rows));
	struct arena *arena = arena_open();
	struct kept_calendar *made = ARENA_NEW(arena, struct kept_calendar);
	struct calendar_file *files = ARENA_ARRAY(arena, struct calendar_file, rows.n);

	for (size_t i = 0; i < rows.n; i++) {
		files[i] = (struct calendar_file){ str_cstring(arena, rows.at[i].name),
						   str_copy(arena, rows.at[i].text) };
	}
	cx_init(&own, arena, cx->now_us);
	made->pack_count = rows.n;
	made->packs = ARENA_ARRAY(arena, const struct pack *, rows.n);
	if (calendar_parse(&own, files, rows.n, &made->calendar) != OK ||
	    check_rules(&own, files, rows.n, made->packs) != OK) {
		arena_close(arena);
		return FAIL(cx, BROKEN, "calendar.broken",
			    N_("The stored calendar cannot be read."));
	}
	made->digest = str_copy(arena, digest);
	made->arena = arena;
	*ret_made = made;
	return OK;
}

/* Under the mutex. */
static enum status refresh(struct cx *cx)
{
	struct q_calendar_state_load_row state;
	enum status status = q_calendar_state_load(cx, &state);

	if (status == NOT_FOUND) {
		return FAIL(
			cx, BROKEN, "calendar.none",
			N_("No working calendar has been taken in. The operator must run motcua "
			   "init."));
	}
	TRY(status);
	if (kept && str_equal(kept->digest, state.digest))
		return OK;
	struct kept_calendar *made;

	TRY(make_calendar(cx, state.digest, &made));
	made->previous = kept;
	kept = made;
	return OK;
}

static enum status find_clock(struct cx *cx, struct str name, const struct clock **ret_clock)
{
	const char *wanted = str_is_empty(name) ? "default" : str_cstring(cx->arena, name);
	const struct office_hours *hours = calendar_hours(kept->calendar, wanted);
	size_t i = 0;

	if (!hours) {
		return FAIL_WITH(cx, BROKEN, "calendar.hours",
				 N_("There are no office hours named %1."), str_from(wanted));
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

/* The latest rule of that name that holds on the day; NULL when there is none. */
static const struct pack_time_rule *find_rule(const char *name, struct str on)
{
	const struct pack_time_rule *found = NULL;

	for (size_t i = 0; i < kept->pack_count; i++) {
		for (unsigned r = 0; r < kept->packs[i]->time_rules_count; r++) {
			const struct pack_time_rule *rule = &kept->packs[i]->time_rules[r];
			bool holds = str_is(str_from(rule->name), name) &&
				     str_compare(str_from(rule->valid_from), on) <= 0;

			if (holds && (!found || strcmp(found->valid_from, rule->valid_from) < 0))
				found = rule;
		}
	}
	return found;
}

enum status calendar_rule(struct cx *cx, const char *name, int32_t day, struct time_rule *ret_rule)
{
	pthread_mutex_lock(&mutex);
	enum status status = refresh(cx);
	const struct pack_time_rule *rule =
		status == OK ? find_rule(name, civil_iso(cx->arena, day)) : NULL;

	pthread_mutex_unlock(&mutex);
	TRY(status);
	if (!rule) {
		return FAIL_WITH(cx, BROKEN, "calendar.rule",
				 N_("The calendar has no time rule named %1."), str_from(name));
	}
	*ret_rule = (struct time_rule){
		.limit = { rule->unit, rule->quarters },
		.start = { rule->effect, rule->cutoff_minute },
		.source = str_from(rule->source),
	};
	return OK;
}
