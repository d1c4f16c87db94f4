/*
 * The same questions answered a second time, by walking minute after minute, and compared. The
 * walker shares nothing with deadline/ but the pack's text: it reads the days off line by line,
 * knows the default office hours by heart and has no idea of sums, searches or budgets.
 *
 * MOTCUA_CASES: how many cases (a million). MOTCUA_SEED: where the random numbers begin.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "deadline/deadline.h"

#define PACK "packs/vn/calendar"
#define FIRST_YEAR 2023 /* one year on either side of the decided ones, without holidays here */
#define LAST_YEAR 2028
#define DAYS_MAX (6 * 366)
#define DAY 1440
#define PAUSES_MAX 3

static struct arena *arena;
static const struct clock *clock_under_test;
static uint64_t random_state;

/* The walker's whole knowledge: what each minute is. */
enum { CLOSED, OPEN };
static int32_t first_day, day_count;
static bool workday[DAYS_MAX];
static unsigned char open_minute[DAYS_MAX * DAY];

static unsigned pick(unsigned n)
{
	random_state ^= random_state << 13;
	random_state ^= random_state >> 7;
	random_state ^= random_state << 17;
	return (unsigned)((random_state >> 16) % n);
}

static int32_t day_of(int year, int month, int day)
{
	return civil_days((struct civil_date){ year, month, day });
}

static void read_days_off(void)
{
	char line[300], kind[10];
	int year, month, day;
	FILE *file = fopen(PACK "/2024-2027.yaml", "re");

	assert_non_null(file);
	while (fgets(line, sizeof(line), file)) {
		if (sscanf(line, " - { date: %d-%d-%d, kind: %9[a-z]", &year, &month, &day, kind) ==
		    4)
			workday[day_of(year, month, day) - first_day] = kind[0] == 'm';
	}
	fclose(file);
}

static void learn_minutes(void)
{
	first_day = day_of(FIRST_YEAR, 1, 1);
	day_count = day_of(LAST_YEAR, 12, 31) - first_day + 1;
	for (int32_t i = 0; i < day_count; i++) /* 1 January 2023 was a Sunday */
		workday[i] = i % 7 != 0 && i % 7 != 6;
	read_days_off();
	for (int32_t i = 0; i < day_count * DAY; i++) {
		int time = i % DAY;
		bool morning = time >= 7 * 60 + 30 && time < 11 * 60 + 30;
		bool afternoon = time >= 13 * 60 + 30 && time < 17 * 60;

		open_minute[i] = workday[i / DAY] && (morning || afternoon) ? OPEN : CLOSED;
	}
}

/* ---- the walker; its minutes count from the first day on ---- */

struct question {
	struct limit limit;
	struct start_rule rule;
	int32_t received;
	struct {
		int32_t from, until;
	} pauses[PAUSES_MAX];
	int pause_count;
	int32_t now;
};

struct answer {
	int32_t start, due;
	bool breached;
};

static int32_t walk_to_opening(int32_t minute)
{
	while (open_minute[minute] == CLOSED)
		minute++;
	return minute;
}

/* Someone may still finish in the minute in which the door closes. */
static int32_t walk_to_door(int32_t minute)
{
	while (open_minute[minute] == CLOSED && open_minute[minute - 1] == CLOSED)
		minute++;
	return minute;
}

static int32_t walk_to_next_day(int32_t minute)
{
	int32_t day = minute / DAY;

	while (minute / DAY == day || open_minute[minute] == CLOSED)
		minute++;
	return minute;
}

static int32_t walk_to_closing(int32_t minute)
{
	int32_t day = minute / DAY, closing = minute;

	for (; minute / DAY == day; minute++) {
		if (open_minute[minute] == OPEN)
			closing = minute + 1;
	}
	return closing;
}

static int32_t walk_working(int32_t minute, int minutes)
{
	while (minutes > 0)
		minutes -= open_minute[minute++] == OPEN;
	return minute;
}

static int32_t walk_days(int32_t minute, int days)
{
	while (days > 0) {
		minute += DAY;
		days -= workday[minute / DAY];
	}
	return minute;
}

/* To the end of the day, or of the next working day when it is a day off. */
static int32_t walk_to_legal_end(int32_t minute)
{
	if (workday[minute / DAY])
		return walk_to_door(minute);
	return walk_to_closing(walk_to_opening(minute));
}

static int32_t same_day_next_month(int32_t day, int months)
{
	struct civil_date date = civil_from_days(first_day + day);
	struct civil_date wanted = { date.year, date.month, date.day };

	for (int i = 0; i < months; i++) {
		wanted.month++;
		if (wanted.month == 13)
			wanted = (struct civil_date){ wanted.year + 1, 1, date.day };
	}
	while (!civil_is_valid(wanted))
		wanted.day--;
	return civil_days(wanted) - first_day;
}

static int32_t walk_start(const struct question *question)
{
	int32_t start = walk_to_opening(question->received);
	bool after = start % DAY > question->rule.cutoff_minute;

	if (question->rule.effect == CUTOFF_START_NEXT_DAY && after)
		start = walk_to_next_day(start);
	return start;
}

/* Where the limit ends when nothing is paused and days off do not matter yet. */
static int32_t walk_limit(const struct question *question, int32_t start)
{
	int quarters = question->limit.quarters;
	bool after = start % DAY > question->rule.cutoff_minute;

	switch (question->limit.unit) {
	case LIMIT_WORKING_HOURS:
		return walk_working(start, quarters * 15);
	case LIMIT_WORKING_DAYS:
		return walk_working(walk_days(start, quarters / 4), quarters % 4 * 120);
	case LIMIT_CALENDAR_DAYS:
		return (start / DAY + quarters / 4) * DAY + 17 * 60;
	case LIMIT_MONTHS:
		return same_day_next_month(start / DAY, quarters / 4) * DAY + 17 * 60;
	case LIMIT_APPOINTED: /* nothing to count */
	case LIMIT_SAME_DAY:
		if (question->rule.effect == CUTOFF_RESULT_NEXT_DAY && after)
			start = walk_to_next_day(start);
		return walk_to_closing(start);
	}
	abort();
}

static bool is_paused(const struct question *question, int32_t minute)
{
	for (int i = 0; i < question->pause_count; i++) {
		if (minute >= question->pauses[i].from && minute < question->pauses[i].until)
			return true;
	}
	return false;
}

static bool counts_all_time(const struct question *question)
{
	return question->limit.unit == LIMIT_CALENDAR_DAYS || question->limit.unit == LIMIT_MONTHS;
}

/* One paused minute after another pushes the end on by one minute of its kind. */
static struct answer walk(const struct question *question)
{
	int32_t start = walk_start(question), end = walk_limit(question, start);
	bool all_time = counts_all_time(question), was_paused = false;
	int32_t due = all_time ? walk_to_legal_end(end) : end;

	for (int32_t minute = start; minute <= question->now; minute++) {
		bool paused = minute < question->now && is_paused(question, minute);

		if (was_paused && !paused && all_time)
			due = walk_to_legal_end(end);
		else if (was_paused && !paused && due < minute)
			due = walk_to_opening(minute);
		if (!was_paused && minute > due)
			return (struct answer){ start, due, true };
		if (paused && !was_paused && all_time && minute > end)
			end = due;
		if (paused && all_time)
			end++;
		else if (paused && open_minute[minute] == OPEN)
			due = walk_working(due, 1);
		was_paused = paused;
	}
	return (struct answer){ start, due, false };
}

/* ---- questions ---- */

static struct limit random_limit(void)
{
	switch (pick(16)) {
	case 0:
	case 1:
		return (struct limit){ LIMIT_CALENDAR_DAYS, 4 * (int)(1 + pick(10)) };
	case 2:
		return (struct limit){ LIMIT_MONTHS, 4 };
	case 3:
	case 4:
		return (struct limit){ LIMIT_SAME_DAY, 0 };
	case 5:
	case 6:
	case 7:
	case 8:
		return (struct limit){ LIMIT_WORKING_HOURS, (int)(1 + pick(64)) };
	default:
		return (struct limit){ LIMIT_WORKING_DAYS, (int)(1 + pick(20)) };
	}
}

static struct start_rule random_rule(struct limit limit)
{
	int cutoff = pick(4) ? 15 * 60 : (int)(1 + pick(DAY - 1));

	if (pick(3))
		return (struct start_rule){};
	if (limit.unit == LIMIT_SAME_DAY && pick(2))
		return (struct start_rule){ CUTOFF_RESULT_NEXT_DAY, cutoff };
	return (struct start_rule){ CUTOFF_START_NEXT_DAY, cutoff };
}

/* Any minute, but often one at which something changes. */
static int32_t random_minute(int32_t from, int32_t span)
{
	static const int edges[] = { 0, 450, 690, 810, 900, 1020 };
	int32_t minute = from + (int32_t)pick((unsigned)span);

	if (pick(4) == 0)
		minute += edges[pick(6)] - minute % DAY + (int32_t)pick(3) - 1;
	return minute > from ? minute : from;
}

static struct question random_question(void)
{
	struct question question = { .limit = random_limit() };
	int32_t at, span = 3 * DAY;

	question.rule = random_rule(question.limit);
	question.received = random_minute(366 * DAY, (day_count - 2 * 366 - 80) * DAY);
	at = question.received - DAY / 2;
	question.pause_count = pick(3) ? (int)pick(PAUSES_MAX + 1) : 0;
	for (int i = 0; i < question.pause_count; i++) {
		at = random_minute(at, span);
		question.pauses[i].from = at;
		question.pauses[i].until = random_minute(at, span);
	}
	question.now = random_minute(question.received + 1, pick(2) ? 12 * DAY : 45 * DAY);
	return question;
}

/* ---- comparing ---- */

static int64_t instant(int32_t minute)
{
	return civil_instant(first_day, 0) + minute * MINUTE_US;
}

static const char *shown(int64_t at_us)
{
	return str_cstring(arena, civil_local_time(arena, at_us));
}

static void explain(const struct question *question)
{
	static const char *const units[] = { "working hours", "working days", "calendar days",
					     "months", "same day" };

	print_error("%d/4 %s, rule %d at minute %d, received %s, now %s\n",
		    question->limit.quarters, units[question->limit.unit], question->rule.effect,
		    question->rule.cutoff_minute, shown(instant(question->received)),
		    shown(instant(question->now)));
	for (int i = 0; i < question->pause_count; i++) {
		print_error("  paused from %s until %s\n", shown(instant(question->pauses[i].from)),
			    shown(instant(question->pauses[i].until)));
	}
}

static void compare(const struct question *question)
{
	struct pause pauses[PAUSES_MAX] = {};
	struct answer walked = walk(question);
	struct terms terms = {
		.limit = question->limit,
		.rule = question->rule,
		.received_us = instant(question->received) + (int64_t)pick(60) * SECOND_US,
	};

	for (int i = 0; i < question->pause_count; i++) {
		pauses[i].from_us = instant(question->pauses[i].from);
		pauses[i].until_us = instant(question->pauses[i].until);
	}
	struct ledger ledger = { pauses, (size_t)question->pause_count };
	struct due_state state =
		deadline_project(clock_under_test, &terms, ledger, instant(question->now));
	int64_t start_us = deadline_start(clock_under_test, terms.rule, terms.received_us);

	if (start_us == instant(walked.start) && state.due_us == instant(walked.due) &&
	    (state.breached_us != 0) == walked.breached)
		return;
	explain(question);
	print_error("walked: start %s, due %s, breached %d\n", shown(instant(walked.start)),
		    shown(instant(walked.due)), walked.breached);
	fail_msg("computed: start %s, due %s, breached %d", shown(start_us), shown(state.due_us),
		 state.breached_us != 0);
}

static int64_t setting(const char *name, int64_t otherwise)
{
	const char *text = getenv(name);

	return text ? atoll(text) : otherwise;
}

static void a_walk_minute_by_minute_comes_to_the_same(void **state)
{
	int64_t cases = setting("MOTCUA_CASES", 1000000),
		seed = setting("MOTCUA_SEED", clock_now_us());

	(void)state;
	print_message("%lld cases, MOTCUA_SEED=%lld\n", (long long)cases, (long long)seed);
	random_state = (uint64_t)seed * UINT64_C(0x9e3779b97f4a7c15) + 1;
	for (int64_t i = 0; i < cases; i++) {
		struct question question = random_question();

		compare(&question);
	}
}

static int open_pack(void **state)
{
	struct cx cx;
	const struct calendar *calendar;

	(void)state;
	arena = arena_open();
	cx_init(&cx, arena, 0);
	if (calendar_load(&cx, PACK, &calendar) != OK)
		return -1;
	clock_under_test = clock_of(arena, calendar, calendar_hours(calendar, "default"));
	learn_minutes();
	return 0;
}

static int close_pack(void **state)
{
	(void)state;
	arena_close(arena);
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_walk_minute_by_minute_comes_to_the_same),
	};

	return cmocka_run_group_tests(tests, open_pack, close_pack);
}
