#include "deadline/calendar.h"

#include "base/text.h"

#define QUARTERS 4
#define QUARTER_HOUR_MINUTES 15

bool limit_is_bare(struct limit limit)
{
	return limit.unit == LIMIT_SAME_DAY || limit.unit == LIMIT_APPOINTED;
}

enum status deadline_check(struct cx *cx, struct limit limit, struct start_rule rule)
{
	bool whole = limit.unit == LIMIT_CALENDAR_DAYS || limit.unit == LIMIT_MONTHS;
	bool in_range = limit_is_bare(limit)
				? limit.quarters == 0
				: limit.quarters > 0 && limit.quarters <= LIMIT_QUARTERS_MAX;
	int months_max = LIMIT_QUARTERS_MAX / 30;

	if (!in_range || (whole && limit.quarters % QUARTERS) ||
	    (limit.unit == LIMIT_MONTHS && limit.quarters > months_max)) {
		return FAIL(cx, INVALID, "deadline.limit",
			    N_("The time limit has an amount that its unit can't have."));
	}
	bool cutoff_fits = rule.effect == CUTOFF_NONE
				   ? rule.cutoff_minute == 0
				   : rule.cutoff_minute > 0 && rule.cutoff_minute < DAY_MINUTES;

	if (!cutoff_fits ||
	    (rule.effect == CUTOFF_RESULT_NEXT_DAY && limit.unit != LIMIT_SAME_DAY)) {
		return FAIL(cx, INVALID, "deadline.cutoff",
			    N_("The cut-off time does not fit the time limit."));
	}
	return OK;
}

/* ---- start and due ---- */

static bool is_after(int64_t minute, int cutoff_minute)
{
	return minute - (int64_t)day_of_minute(minute) * DAY_MINUTES > cutoff_minute;
}

static int64_t start_minute(const struct clock *clock, struct start_rule rule, int64_t received_us)
{
	int64_t start = clock_next(clock, minute_of(received_us));

	if (rule.effect == CUTOFF_START_NEXT_DAY && is_after(start, rule.cutoff_minute))
		start = clock_opening(clock, clock_workday(clock, day_of_minute(start), 1));
	return start;
}

int64_t deadline_start(const struct clock *clock, struct start_rule rule, int64_t received_us)
{
	return instant_of(start_minute(clock, rule, received_us));
}

int64_t deadline_closing(const struct clock *clock, int32_t day)
{
	if (!calendar_is_working_day(clock->calendar, day))
		return 0;
	return instant_of(clock_closing(clock, day));
}

int64_t deadline_transfer(const struct clock *clock, int cutoff_minute, int64_t received_us)
{
	struct start_rule rule = { CUTOFF_START_NEXT_DAY, cutoff_minute };

	return deadline_start(clock, rule, received_us);
}

static int64_t due_in_working_days(const struct clock *clock, int64_t start, int quarters)
{
	int32_t first = day_of_minute(start);
	int32_t last = clock_workday(clock, first, quarters / QUARTERS);
	int64_t fraction = (int64_t)(quarters % QUARTERS) * (clock->hours->day_minutes / QUARTERS);
	int64_t due = clock_settle(clock, start + (int64_t)(last - first) * DAY_MINUTES);
	int64_t closing = clock_closing(clock, last);

	/* Office hours may differ between the two days. */
	if (due > closing)
		due = closing;
	return fraction ? clock_reach(clock, clock_worked(clock, due) + fraction) : due;
}

/* An end on a day off moves to the end of the next working day (Civil Code Art. 148 (5)). */
static int64_t roll(const struct clock *clock, int64_t end)
{
	int32_t day = day_of_minute(end);

	if (calendar_is_working_day(clock->calendar, day))
		return clock_settle(clock, end);
	return clock_closing(clock, clock_workday(clock, day, 1));
}

/* Where a limit in calendar units ends before it is rolled: its last day, at closing time. */
static int64_t calendar_end(const struct clock *clock, struct limit limit, int64_t start)
{
	int32_t first = day_of_minute(start);
	int amount = limit.quarters / QUARTERS;
	int32_t last =
		limit.unit == LIMIT_MONTHS ? civil_add_months(first, amount) : first + amount;
	int32_t workday = clock_workday(clock, last, 0);

	return clock_closing(clock, workday) - (int64_t)(workday - last) * DAY_MINUTES;
}

static int64_t same_day(const struct clock *clock, struct start_rule rule, int64_t start)
{
	bool next = rule.effect == CUTOFF_RESULT_NEXT_DAY && is_after(start, rule.cutoff_minute);

	return clock_closing(clock, clock_workday(clock, day_of_minute(start), next));
}

/*
 * A due time on its way: in calendar units it moves by its end as elapsed time makes it, and
 * is what the roll makes of that; in working units both are the same.
 */
struct course {
	const struct clock *clock;
	bool elapsed; /* counts all time, not working time */
	int64_t start, end, due;
};

static struct course first_course(const struct clock *clock, const struct terms *terms)
{
	struct limit limit = terms->limit;
	struct course course = {
		.clock = clock,
		.elapsed = limit.unit == LIMIT_CALENDAR_DAYS || limit.unit == LIMIT_MONTHS,
		.start = start_minute(clock, terms->rule, terms->received_us),
	};

	assert(limit.quarters >= 0 && limit.quarters <= LIMIT_QUARTERS_MAX);
	switch (limit.unit) {
	case LIMIT_WORKING_HOURS:
		course.end =
			clock_reach(clock, clock_worked(clock, course.start) +
						   (int64_t)limit.quarters * QUARTER_HOUR_MINUTES);
		break;
	case LIMIT_WORKING_DAYS:
		course.end = due_in_working_days(clock, course.start, limit.quarters);
		break;
	case LIMIT_CALENDAR_DAYS:
	case LIMIT_MONTHS:
		course.end = calendar_end(clock, limit, course.start);
		break;
	case LIMIT_SAME_DAY:
		course.end = same_day(clock, terms->rule, course.start);
		break;
	case LIMIT_APPOINTED:
		assert(terms->appointed_us >= terms->received_us);
		course.end = minute_of(terms->appointed_us);
		if (course.end < course.start)
			course.end = course.start;
		break;
	}
	course.due = course.elapsed ? roll(clock, course.end) : course.end;
	return course;
}

/* Does any day from start to due lie in a year that is not decided? */
static bool is_provisional(const struct course *course)
{
	int last = civil_from_days(day_of_minute(course->due)).year;

	for (int year = civil_from_days(day_of_minute(course->start)).year; year <= last; year++) {
		if (calendar_year_state(course->clock->calendar, year) != YEAR_DECIDED)
			return true;
	}
	return false;
}

struct due deadline_due(const struct clock *clock, const struct terms *terms)
{
	struct course course = first_course(clock, terms);

	return (struct due){ instant_of(course.due), is_provisional(&course) };
}

int64_t deadline_share(const struct clock *clock, int64_t start_us, int64_t due_us, int part,
		       int whole)
{
	int64_t from = clock_worked(clock, minute_of(start_us));
	int64_t budget = clock_worked(clock, minute_of(due_us)) - from;

	assert(part >= 0 && part <= whole && whole > 0 && budget >= 0);
	if (part == whole)
		return due_us;
	int64_t minutes = budget * part / whole;

	return minutes == 0 ? start_us : instant_of(clock_reach(clock, from + minutes));
}

/* ---- the ledger ---- */

static void pause_working(struct course *course, int64_t from, int64_t until)
{
	const struct clock *clock = course->clock;
	int64_t paused = clock_worked(clock, until) - clock_worked(clock, from);

	if (paused > 0)
		course->due = clock_reach(clock, clock_worked(clock, course->due) + paused);
	/* Nothing was left of the limit: it ends when work can go on. */
	if (course->due < until)
		course->due = clock_next(clock, until);
}

static void pause_elapsed(struct course *course, int64_t from, int64_t until)
{
	/* A pause in the days that the roll added keeps those days. */
	if (from > course->end)
		course->end = course->due;
	course->end += until - from;
	course->due = roll(course->clock, course->end);
}

/* How far a replay of the ledger has come. */
struct replay {
	struct course course;
	int64_t covered_us; /* until here pauses are counted */
	bool kept;          /* the promise of terms is in */
	bool breached, paused;
};

static void keep_promise(struct replay *replay, const struct terms *terms, int64_t now_us)
{
	if (replay->kept || !terms->kept_us || terms->kept_at_us > now_us)
		return;
	int64_t kept = minute_of(terms->kept_us);

	replay->kept = true;
	if (kept <= replay->course.due)
		return;
	/* What the changed calendar makes a breach was none when the promise was given. */
	replay->course.due = replay->course.end = kept;
	replay->breached = false;
}

static enum due_reason replay_pause(struct replay *replay, const struct terms *terms,
				    const struct pause *pause, int64_t now_us)
{
	bool open = pause->until_us == 0 || pause->until_us > now_us;
	int64_t until_us = open ? now_us : pause->until_us;
	int64_t from_us = pause->from_us > replay->covered_us ? pause->from_us : replay->covered_us;

	assert(pause->until_us == 0 || pause->until_us >= pause->from_us);
	if (pause->from_us <= now_us && open)
		replay->paused = true;
	if (from_us > until_us || pause->from_us > now_us)
		return DUE_SAME;
	keep_promise(replay, terms, from_us);
	if (from_us > instant_of(replay->course.due)) {
		replay->breached = true;
		return DUE_TOO_LATE;
	}
	int64_t before = replay->course.due;

	if (replay->course.elapsed)
		pause_elapsed(&replay->course, minute_of(from_us), minute_of(until_us));
	else
		pause_working(&replay->course, minute_of(from_us), minute_of(until_us));
	replay->covered_us = until_us;
	return replay->course.due == before ? DUE_SAME : DUE_PAUSED;
}

/* Goes through the whole ledger; ret_moves may be NULL. */
static struct replay replay_ledger(const struct clock *clock, const struct terms *terms,
				   struct ledger ledger, int64_t now_us, struct due_move *ret_moves)
{
	struct replay replay = { .course = first_course(clock, terms) };

	replay.covered_us = instant_of(replay.course.start);
	for (size_t i = 0; i < ledger.n; i++) {
		const struct pause *pause = &ledger.at[i];
		int64_t before = replay.course.due;
		enum due_reason reason = replay_pause(&replay, terms, pause, now_us);

		assert(i == 0 || pause[-1].from_us <= pause->from_us);
		if (ret_moves) {
			ret_moves[i] = (struct due_move){ pause, instant_of(before),
							  instant_of(replay.course.due), reason };
		}
	}
	keep_promise(&replay, terms, now_us);
	return replay;
}

struct due_state deadline_project(const struct clock *clock, const struct terms *terms,
				  struct ledger ledger, int64_t now_us)
{
	struct replay replay = replay_ledger(clock, terms, ledger, now_us, NULL);
	int64_t due_us = instant_of(replay.course.due);
	bool breached = replay.breached || (!replay.paused && now_us > due_us);

	return (struct due_state){
		.due_us = due_us,
		.breached_us = breached ? due_us : 0,
		.paused = replay.paused,
		.provisional = is_provisional(&replay.course),
		.remaining_minutes = clock_minutes_between(clock, now_us, due_us),
	};
}

void deadline_moves(const struct clock *clock, const struct terms *terms, struct ledger ledger,
		    int64_t now_us, struct due_move *ret_moves)
{
	replay_ledger(clock, terms, ledger, now_us, ret_moves);
}

const char *deadline_reason_name(enum due_reason reason)
{
	static const char *const names[DUE_REASON_COUNT] = {
		[DUE_SAME] = "same",
		[DUE_PAUSED] = "paused",
		[DUE_TOO_LATE] = "too_late",
		[DUE_CONFIRMED] = "confirmed",
		[DUE_MOVED_LATER] = "moved_later",
		[DUE_MOVED_EARLIER] = "moved_earlier",
		[DUE_KEPT] = "kept",
	};

	assert(reason < DUE_REASON_COUNT);
	return names[reason];
}

/* ---- when the calendar changes, and for people ---- */

struct due_change deadline_reproject(struct due old, struct due new, int64_t now_us)
{
	if (new.due_us > old.due_us)
		return (struct due_change){ new.due_us, DUE_MOVED_LATER };
	if (new.due_us == old.due_us) {
		bool confirmed = old.provisional && !new.provisional;

		return (struct due_change){ new.due_us, confirmed ? DUE_CONFIRMED : DUE_SAME };
	}
	if (new.due_us >= now_us)
		return (struct due_change){ new.due_us, DUE_MOVED_EARLIER };
	return (struct due_change){ old.due_us, DUE_KEPT };
}

struct time_left deadline_left(const struct clock *clock, int64_t now_us, int64_t due_us)
{
	bool late = now_us > due_us;
	int64_t first_us = late ? due_us : now_us, last_us = late ? now_us : due_us;

	return (struct time_left){
		.late = late,
		.working_days =
			clock_workdays(clock, civil_day_of(first_us), civil_day_of(last_us)),
		.working_minutes = clock_minutes_between(clock, first_us, last_us),
	};
}
