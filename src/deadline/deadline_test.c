#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "deadline/calendar.h"
#include "deadline/lunar.h"

#define PACK "packs/vn/calendar"
#define CASES "src/deadline/cases"

static struct cx cx;
static const struct calendar *calendar;
static const struct clock *standard, *da_nang;

static int open_calendar(void **state)
{
	(void)state;
	cx_init(&cx, arena_open(), 0);
	if (calendar_load(&cx, PACK, &calendar) != OK) {
		print_error("%s: %.*s %.*s %.*s\n", cx.error.code, STR_ARG(cx.error.args[0]),
			    STR_ARG(cx.error.args[1]), STR_ARG(cx.error.args[2]));
		return -1;
	}
	standard = clock_of(cx.arena, calendar, calendar_hours(calendar, "default"));
	da_nang = clock_of(cx.arena, calendar, calendar_hours(calendar, "da-nang"));
	return 0;
}

static int close_calendar(void **state)
{
	(void)state;
	arena_close(cx.arena);
	return 0;
}

/* ---- reading the test's own notation ---- */

/* "2025-03-03 09:00" or "2025-03-03 09:00:30", local time. */
static int64_t at(const char *text)
{
	struct civil_date date;
	int hour, minute, second = 0;

	assert_true(sscanf(text, "%d-%d-%d %d:%d:%d", &date.year, &date.month, &date.day, &hour,
			   &minute, &second) >= 5);
	return civil_instant(civil_days(date), hour * 60 + minute) + second * SECOND_US;
}

static int32_t on(const char *text)
{
	int32_t day;

	assert_int_equal(civil_parse_iso(str_from(text), &day), OK);
	return day;
}

static const char *shown(int64_t at_us)
{
	return str_cstring(cx.arena, civil_local_time(cx.arena, at_us));
}

static void assert_time(int64_t actual_us, const char *expected)
{
	assert_string_equal(shown(actual_us), shown(at(expected)));
}

static struct terms terms_of(enum limit_unit unit, int quarters, const char *received)
{
	return (struct terms){ .limit = { unit, quarters }, .received_us = at(received) };
}

static int64_t due_of(enum limit_unit unit, int quarters, const char *received)
{
	struct terms terms = terms_of(unit, quarters, received);

	return deadline_due(standard, &terms).due_us;
}

/* ---- decision tables ---- */

enum {
	NAME,
	HOURS,
	UNIT,
	AMOUNT,
	RULE,
	RECEIVED,
	PAUSES,
	NOW,
	DUE,
	BREACHED,
	PROVISIONAL,
	SOURCE,
	COLUMNS
};

#define PAUSES_MAX 8

static int case_count;

static enum limit_unit unit_named(const char *name)
{
	static const char *const names[] = { "hours", "working_days", "calendar_days", "months",
					     "same_day" };

	for (int i = 0; i < 5; i++) {
		if (strcmp(names[i], name) == 0)
			return (enum limit_unit)i;
	}
	fail_msg("unit %s", name);
	return LIMIT_SAME_DAY;
}

static struct start_rule rule_named(const char *name)
{
	int hour, minute;

	if (strcmp(name, "-") == 0)
		return (struct start_rule){};
	assert_int_equal(sscanf(name + 1, "%d:%d", &hour, &minute), 2);
	return (struct start_rule){
		name[0] == 'A' ? CUTOFF_RESULT_NEXT_DAY : CUTOFF_START_NEXT_DAY,
		hour * 60 + minute,
	};
}

/* "FROM>UNTIL;FROM>": a pause without an end still lasts. */
static size_t pauses_named(struct str text, struct pause *ret_pauses)
{
	struct str part;
	size_t n = 0;

	if (str_is(text, "-"))
		return 0;
	while (str_take(&text, ';', &part)) {
		const char *from = str_cstring(cx.arena, part);
		const char *until = strchr(from, '>') + 1;

		assert_true(n < PAUSES_MAX);
		ret_pauses[n++] =
			(struct pause){ .from_us = at(from), .until_us = *until ? at(until) : 0 };
	}
	return n;
}

/* Without a "now" the pauses are just over and nothing has become late since. */
static int64_t now_of(const char *text, const struct terms *terms, struct ledger ledger)
{
	int64_t now_us = terms->received_us;

	if (strcmp(text, "-") != 0)
		return at(text);
	for (size_t i = 0; i < ledger.n; i++)
		now_us = ledger.at[i].until_us > now_us ? ledger.at[i].until_us : now_us;
	return now_us;
}

static void check_case(const char *const *column)
{
	struct pause pauses[PAUSES_MAX];
	struct terms terms = {
		.limit = { unit_named(column[UNIT]), (int)(4 * atof(column[AMOUNT])) },
		.rule = rule_named(column[RULE]),
		.received_us = at(column[RECEIVED]),
	};
	struct ledger ledger = { pauses, pauses_named(str_from(column[PAUSES]), pauses) };
	const struct clock *clock = strcmp(column[HOURS], "da-nang") == 0 ? da_nang : standard;

	assert_int_equal(deadline_check(&cx, terms.limit, terms.rule), OK);
	struct due_state state =
		deadline_project(clock, &terms, ledger, now_of(column[NOW], &terms, ledger));

	if (state.due_us != at(column[DUE])) {
		fail_msg("%s: due %s instead of %s", column[NAME], shown(state.due_us),
			 column[DUE]);
	}
	if ((state.breached_us != 0) != (strcmp(column[BREACHED], "yes") == 0))
		fail_msg("%s: breached is not %s", column[NAME], column[BREACHED]);
	if (state.provisional != (strcmp(column[PROVISIONAL], "yes") == 0))
		fail_msg("%s: provisional is not %s", column[NAME], column[PROVISIONAL]);
	if (ledger.n == 0)
		assert_int_equal(deadline_due(clock, &terms).due_us, state.due_us);
	case_count++;
}

static void check_table(const char *name)
{
	char line[1000];
	struct str path = str_format(cx.arena, CASES "/%s.tsv", name);
	FILE *file = fopen(str_cstring(cx.arena, path), "re");

	assert_non_null(file);
	assert_non_null(fgets(line, sizeof(line), file));
	while (fgets(line, sizeof(line), file)) {
		const char *column[COLUMNS];
		struct str rest = str_trim(str_from(line)), part;
		int n = 0;

		while (n < COLUMNS && str_take(&rest, '\t', &part))
			column[n++] = str_cstring(cx.arena, part);
		assert_int_equal(n, COLUMNS);
		check_case(column);
	}
	fclose(file);
}

static void every_decision_table_holds(void **state)
{
	static const char *const tables[] = { "working-hours", "working-days", "calendar-days",
					      "months",        "same-day",     "pauses",
					      "missing-years" };

	(void)state;
	for (size_t i = 0; i < sizeof(tables) / sizeof(tables[0]); i++)
		check_table(tables[i]);
	print_message("%d cases\n", case_count);
	assert_true(case_count >= 100);
}

/* ---- limits ---- */

static void limits_that_a_unit_can_not_have_are_refused(void **state)
{
	static const struct {
		struct limit limit;
		struct start_rule rule;
		const char *code;
	} wrong[] = {
		{ { LIMIT_WORKING_DAYS, 0 }, {}, "deadline.limit" },
		{ { LIMIT_WORKING_DAYS, -4 }, {}, "deadline.limit" },
		{ { LIMIT_WORKING_DAYS, LIMIT_QUARTERS_MAX + 1 }, {}, "deadline.limit" },
		{ { LIMIT_CALENDAR_DAYS, 5 }, {}, "deadline.limit" },
		{ { LIMIT_MONTHS, 2 }, {}, "deadline.limit" },
		{ { LIMIT_MONTHS, 4 * 200 }, {}, "deadline.limit" },
		{ { LIMIT_SAME_DAY, 4 }, {}, "deadline.limit" },
		{ { LIMIT_WORKING_DAYS, 4 }, { CUTOFF_NONE, 900 }, "deadline.cutoff" },
		{ { LIMIT_WORKING_DAYS, 4 }, { CUTOFF_START_NEXT_DAY, 1440 }, "deadline.cutoff" },
		{ { LIMIT_WORKING_DAYS, 4 }, { CUTOFF_RESULT_NEXT_DAY, 900 }, "deadline.cutoff" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		cx_retry(&cx);
		assert_int_equal(deadline_check(&cx, wrong[i].limit, wrong[i].rule), INVALID);
		assert_string_equal(cx.error.code, wrong[i].code);
	}
	cx_retry(&cx);
}

static void a_dossier_received_after_15_00_is_handed_over_the_next_morning(void **state)
{
	(void)state;
	assert_time(deadline_transfer(standard, 900, at("2025-03-03 15:00")), "2025-03-03 15:00");
	assert_time(deadline_transfer(standard, 900, at("2025-03-03 15:01")), "2025-03-04 07:30");
	assert_time(deadline_transfer(standard, 900, at("2025-03-07 16:00")), "2025-03-10 07:30");
	assert_time(deadline_transfer(standard, 900, at("2025-03-08 10:00")), "2025-03-10 07:30");
}

static void the_steps_of_a_limit_end_with_it(void **state)
{
	static const int quarters[] = { 1, 1, 2, 1, 1, 1, 5, 4 }; /* of a 4-day procedure */
	int64_t start_us = at("2025-03-03 10:00"), due_us = at("2025-03-07 10:00"),
		last_us = start_us;
	int sum = 0, total = 0;

	(void)state;
	for (size_t i = 0; i < 8; i++)
		total += quarters[i];
	for (size_t i = 0; i < 8; i++) {
		sum += quarters[i];
		int64_t step_us = deadline_share(standard, start_us, due_us, sum, total);

		assert_true(step_us > last_us);
		last_us = step_us;
	}
	assert_int_equal(last_us, due_us);
	assert_int_equal(deadline_share(standard, start_us, due_us, 0, 1000), start_us);
	/* The next opening, not the closing before it, which is as much working time. */
	assert_time(deadline_share(standard, at("2025-03-04 07:30"), at("2025-03-05 07:30"), 3, 3),
		    "2025-03-05 07:30");
	/* 1800 working minutes; a quarter is one working day of 450. */
	assert_time(deadline_share(standard, start_us, due_us, 250, 1000), "2025-03-04 10:00");
}

static void a_share_of_a_limit_without_working_time_is_its_start(void **state)
{
	int64_t start_us = at("2025-03-03 10:00");

	(void)state;
	assert_int_equal(deadline_share(standard, start_us, start_us + 60, 1, 3), start_us);
}

/* ---- the ledger ---- */

static void each_move_says_by_which_entry(void **state)
{
	struct terms terms = terms_of(LIMIT_WORKING_DAYS, 4, "2025-03-03 09:00");
	struct pause pauses[] = {
		{ at("2025-03-03 14:00"), at("2025-03-03 15:00"), PAUSE_SUPPLEMENT, 7,
		  STR("papers") },
		{ at("2025-03-03 14:30"), at("2025-03-03 14:45"), PAUSE_PAYMENT, 8, STR("fee") },
		{ at("2025-03-04 11:00"), at("2025-03-05 09:00"), PAUSE_OTHER, 9, STR("late") },
	};
	struct due_move moves[3];

	(void)state;
	deadline_moves(standard, &terms, (struct ledger){ pauses, 3 }, at("2025-03-06 09:00"),
		       moves);
	assert_time(moves[0].from_due_us, "2025-03-04 09:00");
	assert_time(moves[0].to_due_us, "2025-03-04 10:00");
	assert_string_equal(deadline_reason_name(moves[0].reason), "paused");
	assert_int_equal(moves[0].pause->actor, 7);
	assert_int_equal(moves[1].reason, DUE_SAME);
	assert_int_equal(moves[1].to_due_us, moves[0].to_due_us);
	assert_int_equal(moves[2].reason, DUE_TOO_LATE);
	assert_int_equal(moves[2].to_due_us, moves[0].to_due_us);
	assert_true(str_is(moves[2].pause->reason, "late"));
}

static void the_state_tells_what_was_known_at_that_moment(void **state)
{
	struct terms terms = terms_of(LIMIT_WORKING_DAYS, 4, "2025-03-03 09:00");
	struct pause pause = { .from_us = at("2025-03-03 15:00"),
			       .until_us = at("2025-03-04 15:00") };
	struct ledger ledger = { &pause, 1 };

	(void)state;
	struct due_state before =
		deadline_project(standard, &terms, ledger, at("2025-03-03 14:00"));

	assert_false(before.paused);
	assert_time(before.due_us, "2025-03-04 09:00");
	assert_int_equal(before.remaining_minutes, 270);
	struct due_state during =
		deadline_project(standard, &terms, ledger, at("2025-03-04 10:00"));

	assert_true(during.paused);
	assert_int_equal(during.breached_us, 0);
	assert_int_equal(during.remaining_minutes, 210);
	struct due_state after = deadline_project(standard, &terms, ledger, at("2025-03-06 10:00"));

	assert_false(after.paused);
	assert_time(after.due_us, "2025-03-05 09:00");
	assert_int_equal(after.breached_us, after.due_us);
	assert_int_equal(after.remaining_minutes, -510);
}

/* ---- a calendar that changes ---- */

static void nobody_becomes_late_by_a_change_of_the_calendar(void **state)
{
	static const struct {
		const char *old, *new, *now, *due;
		enum due_reason reason;
	} rows[] = {
		{ "2027-02-12 09:00", "2027-02-15 09:00", "2027-01-05 09:00", "2027-02-15 09:00",
		  DUE_MOVED_LATER },
		{ "2027-02-12 09:00", "2027-02-15 09:00", "2027-02-13 09:00", "2027-02-15 09:00",
		  DUE_MOVED_LATER },
		{ "2027-02-15 09:00", "2027-02-12 09:00", "2027-01-05 09:00", "2027-02-12 09:00",
		  DUE_MOVED_EARLIER },
		{ "2027-02-15 09:00", "2027-02-12 09:00", "2027-02-12 09:01", "2027-02-15 09:00",
		  DUE_KEPT },
		{ "2027-02-15 09:00", "2027-02-12 09:00", "2027-02-16 09:00", "2027-02-15 09:00",
		  DUE_KEPT },
		{ "2027-02-15 09:00", "2027-02-15 09:00", "2027-01-05 09:00", "2027-02-15 09:00",
		  DUE_CONFIRMED },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct due old = { at(rows[i].old), true }, new = { at(rows[i].new), false };
		struct due_change change = deadline_reproject(old, new, at(rows[i].now));

		assert_time(change.due_us, rows[i].due);
		assert_int_equal(change.reason, rows[i].reason);
	}
}

static void a_kept_due_time_is_moved_by_later_pauses_only(void **state)
{
	/* By the new calendar due on Tuesday; Thursday was promised and kept on Wednesday. */
	struct terms terms = terms_of(LIMIT_WORKING_DAYS, 4, "2025-03-03 09:00");
	struct pause pauses[] = {
		{ .from_us = at("2025-03-04 14:00"), .until_us = at("2025-03-04 15:00") },
		{ .from_us = at("2025-03-05 14:00"), .until_us = at("2025-03-05 15:00") },
	};
	struct ledger ledger = { pauses, 2 };

	(void)state;
	terms.kept_us = at("2025-03-06 09:00");
	terms.kept_at_us = at("2025-03-05 09:00");
	struct due_state now = deadline_project(standard, &terms, ledger, at("2025-03-06 10:00"));

	assert_time(now.due_us, "2025-03-06 10:00");
	assert_int_equal(now.breached_us, 0);
	struct due_state later = deadline_project(standard, &terms, ledger, at("2025-03-06 10:01"));

	assert_time(later.breached_us, "2025-03-06 10:00");
}

static const char decided_2028[] =
	"years:\n"
	"  - year: 2028\n"
	"    state: decided\n"
	"    source: a test\n"
	"    days:\n"
	"      - { date: 2028-01-24, kind: off, basis: published, name: Tet }\n"
	"      - { date: 2028-01-25, kind: off, basis: published, name: Tet }\n"
	"      - { date: 2028-01-26, kind: off, basis: published, name: Tet }\n";

static const char rules[] =
	"weekly_rest:\n"
	"  - { on: [saturday, sunday], valid_from: 1999-10-02, source: a test }\n"
	"statutory:\n"
	"  - { name: Tet, reckoning: lunar, month: 1, day: 1, first: -1, days: 5, in_force: true,\n"
	"      valid_from: 2013-05-01, source: a test }\n";

static const char hours[] =
	"office_hours:\n"
	"  - name: default\n"
	"    day_minutes: 480\n"
	"    periods:\n"
	"      - valid_from: 2000-01-01\n"
	"        source: a test\n"
	"        days:\n"
	"          - { on: [monday, tuesday, wednesday, thursday, friday, makeup],\n"
	"              open: ['07:30-11:30', '13:30-17:00'] }\n"
	"          - { on: [saturday], open: ['07:30-11:30'] }\n"
	"      - valid_from: 2025-07-01\n"
	"        source: a test\n"
	"        days:\n"
	"          - { on: [monday, tuesday, wednesday, thursday, friday, makeup],\n"
	"              open: ['08:00-12:00', '13:00-16:00'] }\n";

static enum status parse(const char *a, const char *b, const struct calendar **ret_calendar)
{
	const struct calendar_file files[] = {
		{ "rules.yaml", str_from(rules) },
		{ "a.yaml", str_from(a) },
		{ "b.yaml", str_from(b) },
	};

	cx_retry(&cx);
	return calendar_parse(&cx, files, 3, ret_calendar);
}

static const struct clock *clock_with(const char *years)
{
	const struct calendar *made;

	assert_int_equal(parse(hours, years, &made), OK);
	return clock_of(cx.arena, made, calendar_hours(made, "default"));
}

static void data_that_arrive_replace_the_statutory_rules(void **state)
{
	const struct clock *without = clock_with(""), *with = clock_with(decided_2028);
	struct terms terms = terms_of(LIMIT_WORKING_DAYS, 4, "2028-01-21 09:00");
	struct due old = deadline_due(without, &terms), new = deadline_due(with, &terms);

	(void)state;
	assert_true(old.provisional);
	assert_time(old.due_us, "2028-01-24 09:00");
	assert_false(new.provisional);
	assert_time(new.due_us, "2028-01-27 09:00");
}

static void the_digest_changes_with_any_byte(void **state)
{
	const struct calendar *one, *same, *other;

	(void)state;
	assert_int_equal(parse(hours, decided_2028, &one), OK);
	assert_int_equal(parse(hours, decided_2028, &same), OK);
	assert_int_equal(parse(hours, "# a comment\n", &other), OK);
	struct hash a = calendar_digest(one), b = calendar_digest(same), c = calendar_digest(other);

	assert_memory_equal(a.bytes, b.bytes, HASH_BYTES);
	assert_memory_not_equal(a.bytes, c.bytes, HASH_BYTES);
}

/* ---- office hours ---- */

static void office_hours_change_on_their_day(void **state)
{
	const struct clock *clock = clock_with("");
	struct terms late = terms_of(LIMIT_WORKING_DAYS, 4, "2025-06-30 16:45");
	struct terms early = terms_of(LIMIT_WORKING_DAYS, 4, "2025-06-30 07:30");
	struct terms noon = terms_of(LIMIT_WORKING_DAYS, 4, "2025-06-30 13:30");

	(void)state;
	assert_time(deadline_due(clock, &late).due_us, "2025-07-01 16:00");
	assert_time(deadline_due(clock, &early).due_us, "2025-07-01 08:00");
	assert_time(deadline_due(clock, &noon).due_us, "2025-07-01 13:30");
}

static void an_open_door_on_saturday_is_not_working_time(void **state)
{
	const struct clock *clock = clock_with("");

	(void)state;
	assert_true(clock_is_open(clock, at("2025-03-08 09:00")));
	assert_false(clock_is_working(clock, at("2025-03-08 09:00")));
	assert_false(clock_is_open(clock, at("2025-03-08 11:30")));
	assert_true(clock_is_working(clock, at("2025-03-10 07:30")));
	assert_int_equal(
		clock_minutes_between(clock, at("2025-03-07 16:00"), at("2025-03-10 08:00")), 90);
	assert_int_equal(
		clock_minutes_between(clock, at("2025-03-10 08:00"), at("2025-03-07 16:00")), -90);
}

static void a_makeup_saturday_is_working_time(void **state)
{
	(void)state;
	assert_true(clock_is_working(standard, at("2025-04-26 16:59")));
	assert_int_equal(calendar_day_kind(calendar, on("2025-04-26")), DAY_MAKEUP);
	assert_int_equal(calendar_day_kind(calendar, on("2025-04-27")), DAY_REST);
	assert_int_equal(calendar_day_kind(calendar, on("2025-04-30")), DAY_OFF);
	assert_true(str_is(calendar_day_name(calendar, on("2025-04-30")), "Ngày Chiến thắng"));
	assert_true(str_is_empty(calendar_day_name(calendar, on("2025-03-03"))));
}

/* ---- for people ---- */

static void what_is_left_is_told_in_days_and_minutes(void **state)
{
	struct time_left left =
		deadline_left(standard, at("2025-03-07 16:00"), at("2025-03-10 08:00"));

	(void)state;
	assert_false(left.late);
	assert_int_equal(left.working_days, 1);
	assert_int_equal(left.working_minutes, 90);
	left = deadline_left(standard, at("2025-03-08 16:00"), at("2025-03-10 08:00"));
	assert_int_equal(left.working_days, 1);
	left = deadline_left(standard, at("2025-03-10 07:45"), at("2025-03-10 08:00"));
	assert_int_equal(left.working_days, 0);
	assert_int_equal(left.working_minutes, 15);
	left = deadline_left(standard, at("2025-03-12 08:30"), at("2025-03-10 08:00"));
	assert_true(left.late);
	assert_int_equal(left.working_days, 2);
	assert_int_equal(left.working_minutes, 930);
}

static void the_operator_is_warned_from_october_on(void **state)
{
	static const struct {
		const char *today;
		int year;
		enum year_state state;
	} rows[] = {
		{ "2025-12-31", 0, YEAR_DECIDED },        { "2026-09-30", 0, YEAR_DECIDED },
		{ "2026-10-01", 2027, YEAR_PROVISIONAL }, { "2027-01-01", 2027, YEAR_PROVISIONAL },
		{ "2028-01-01", 2028, YEAR_MISSING },     { "2028-12-31", 2028, YEAR_MISSING },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct calendar_warning warning = calendar_warning(calendar, on(rows[i].today));

		assert_int_equal(warning.year, rows[i].year);
		if (warning.year)
			assert_int_equal(warning.state, rows[i].state);
	}
}

/* ---- packs ---- */

static void a_wrong_pack_is_refused_with_file_and_line(void **state)
{
#define YEAR(rest) "years:\n  - year: 2028\n    state: decided\n    source: s\n    days:\n" rest
#define DAY(date, kind) "      - { date: " date ", kind: " kind ", basis: published, name: n }\n"
	static const struct {
		const char *text, *line;
	} wrong[] = {
		{ YEAR(DAY("2028-02-30", "off")), "6" },
		{ YEAR(DAY("2027-02-10", "off")), "6" },
		{ YEAR(DAY("2028-01-08", "off")), "6" },
		{ YEAR(DAY("2028-01-03", "off") DAY("2028-01-07", "makeup")), "7" },
		{ YEAR(DAY("2028-01-03", "off") DAY("2028-01-03", "off")), "6" },
		{ YEAR(DAY("2028-01-03", "free")), "6" },
		{ "years:\n  - year: 1999\n    state: decided\n    source: s\n    days:\n" DAY(
			  "1999-01-04", "off"),
		  "2" },
		{ "years:\n  - year: 2028\n    state: decided\n    sauce: s\n",
		  "3" }, /* the last good key */
		{ "years:\n  - year: 2028\n   state: decided\n", "2" },
		{ "weekly_rest:\n  - { on: [makeup], valid_from: 2020-01-01, source: s }\n", "1" },
		{ "statutory:\n  - { name: N, reckoning: solar, month: 2, day: 29, first: 0,\n"
		  "      days: 1, in_force: true, valid_from: 2020-01-01, source: s }\n",
		  "2" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		const struct calendar *made;

		assert_int_equal(parse(hours, wrong[i].text, &made), INVALID);
		assert_string_equal(cx.error.code, "calendar.pack");
		if (!str_is(cx.error.args[0], "b.yaml") ||
		    !str_is(cx.error.args[1], wrong[i].line)) {
			fail_msg("%zu: %.*s line %.*s: %.*s", i, STR_ARG(cx.error.args[0]),
				 STR_ARG(cx.error.args[1]), STR_ARG(cx.error.args[2]));
		}
	}
	cx_retry(&cx);
}

static void wrong_office_hours_are_refused(void **state)
{
#define HOURS(open, days)                                                      \
	"office_hours:\n  - name: other\n    day_minutes: 480\n    periods:\n" \
	"      - valid_from: 2000-01-01\n        source: s\n        days:\n"   \
	"          - { on: [" days "], open: [" open "] }\n"
#define ALL "monday, tuesday, wednesday, thursday, friday, makeup"
	static const char *const wrong[] = {
		HOURS("'7:30-11:30'", ALL),
		HOURS("'07:30-11:61'", ALL),
		HOURS("'11:30-07:30'", ALL),
		HOURS("'07:30-24:01'", ALL),
		HOURS("'07:30-11:30 '", ALL),
		HOURS("'13:30-17:00', '07:30-11:30'", ALL),
		HOURS("'07:30-11:30'", "monday, tuesday, wednesday, thursday, friday"),
	};
	const struct calendar *made;

	(void)state;
	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++)
		assert_int_equal(parse(hours, wrong[i], &made), INVALID);
	assert_int_equal(parse(hours, hours, &made), INVALID);
	assert_int_equal(parse(hours, HOURS("'07:30-24:00'", ALL), &made), OK);
	assert_non_null(calendar_hours(made, "other"));
	assert_null(calendar_hours(made, "nobody"));
}

static void a_pack_without_statutory_rules_is_refused(void **state)
{
	const struct calendar_file file = { "hours.yaml", str_from(hours) };
	const struct calendar *made;

	(void)state;
	cx_retry(&cx);
	assert_int_equal(calendar_parse(&cx, &file, 1, &made), INVALID);
	assert_string_equal(cx.error.code, "calendar.incomplete");
	cx_retry(&cx);
	assert_int_equal(calendar_load(&cx, "no/such/folder", &made), BROKEN);
	cx_retry(&cx);
}

/* ---- the shared holiday data ---- */

static FILE *shared(const char *name)
{
	const char *folder = getenv("MOTCUA_SHARED");
	char path[500];

	snprintf(path, sizeof(path), "%s/holidays/%s", folder ? folder : "../shared/data", name);
	FILE *file = fopen(path, "re");

	if (!file) {
		print_message("skipped: there is no %s\n", path);
		skip();
	}
	return file;
}

static void the_pack_agrees_with_the_shared_calendar(void **state)
{
	char line[500], date[11], kind[5];
	FILE *file = shared("calendar-2024-2027.csv");
	size_t rows = 0, decided = 0;

	(void)state;
	while (fgets(line, sizeof(line), file)) {
		if (sscanf(line, "%10[0-9-],%4[A-Z]", date, kind) != 2)
			continue;
		rows++;
		assert_int_equal(calendar_day_kind(calendar, on(date)),
				 strcmp(kind, "OFF") == 0 ? DAY_OFF : DAY_MAKEUP);
	}
	fclose(file);
	for (int32_t day = on("2024-01-01"); day < on("2028-01-01"); day++)
		decided += !str_is_empty(calendar_day_name(calendar, day));
	assert_true(rows > 40);
	assert_int_equal(decided, rows);
}

static void the_statutory_rules_make_2027_as_the_shared_calendar_has_it(void **state)
{
	const struct calendar_file file = { "statutory.yaml", {} };
	const struct calendar *made;
	struct calendar_file files[1] = { file };
	char text[20000];
	FILE *pack = fopen(PACK "/statutory.yaml", "re");

	(void)state;
	assert_non_null(pack);
	files[0].text = (struct str){ text, fread(text, 1, sizeof(text), pack) };
	fclose(pack);
	assert_int_equal(calendar_parse(&cx, files, 1, &made), OK);
	assert_int_equal(calendar_year_state(made, 2027), YEAR_MISSING);
	for (int32_t day = on("2027-01-01"); day < on("2028-01-01"); day++)
		assert_int_equal(calendar_day_kind(made, day), calendar_day_kind(calendar, day));
}

static void tet_and_hung_kings_agree_with_the_shared_holidays(void **state)
{
	char line[500], date[11], name[100];
	FILE *file = shared("VN_COMMON.json");
	int tets = 0, kings = 0;

	(void)state;
	while (fgets(line, sizeof(line), file)) {
		if (sscanf(line, " \"%10[0-9-]\": \"%99[^\"]\"", date, name) != 2)
			continue;
		int year = atoi(date);

		if (strcmp(name, "Lunar New Year") == 0) {
			if (lunar_month_start(year, 1) != on(date))
				fail_msg("Tet %d is not %s", year, date);
			tets++;
		} else if (strcmp(name, "Hung Kings' Commemoration Day") == 0) {
			if (lunar_month_start(year, 3) + 9 != on(date))
				fail_msg("Hung Kings %d is not %s", year, date);
			kings++;
		}
	}
	fclose(file);
	assert_int_equal(tets, 101);
	assert_int_equal(kings, 44);
}

static void tet_falls_where_almanacs_have_it(void **state)
{
	/* 1985, 2007 and 2030 differ from the Chinese calendar: its day begins an hour earlier. */
	static const char *const tets[] = { "1985-01-21", "2007-02-17", "2024-02-10",
					    "2025-01-29", "2026-02-17", "2027-02-06",
					    "2028-01-26", "2029-02-13", "2030-02-02" };

	(void)state;
	for (size_t i = 0; i < sizeof(tets) / sizeof(tets[0]); i++)
		assert_int_equal(lunar_month_start(atoi(tets[i]), 1), on(tets[i]));
	assert_int_equal(lunar_month_start(2028, 3) + 9, on("2028-04-04"));
	assert_int_equal(lunar_month_start(2023, 3), on("2023-04-20")); /* after leap month 2 */
}

static void calendars_cover_their_years(void **state)
{
	(void)state;
	assert_true(calendar_covers(at("2000-01-01 00:00")));
	assert_false(calendar_covers(at("2000-01-01 00:00") - 1));
	assert_true(calendar_covers(at("2100-12-31 23:59")));
	assert_false(calendar_covers(at("2101-01-01 00:00")));
	assert_int_equal(calendar_year_state(calendar, 1999), YEAR_MISSING);
	/* The longest limit from late in the century still ends within. */
	assert_true(calendar_covers(
		due_of(LIMIT_WORKING_DAYS, LIMIT_QUARTERS_MAX, "2085-01-03 09:00")));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_decision_table_holds),
		cmocka_unit_test(limits_that_a_unit_can_not_have_are_refused),
		cmocka_unit_test(a_dossier_received_after_15_00_is_handed_over_the_next_morning),
		cmocka_unit_test(the_steps_of_a_limit_end_with_it),
		cmocka_unit_test(a_share_of_a_limit_without_working_time_is_its_start),
		cmocka_unit_test(each_move_says_by_which_entry),
		cmocka_unit_test(the_state_tells_what_was_known_at_that_moment),
		cmocka_unit_test(nobody_becomes_late_by_a_change_of_the_calendar),
		cmocka_unit_test(a_kept_due_time_is_moved_by_later_pauses_only),
		cmocka_unit_test(data_that_arrive_replace_the_statutory_rules),
		cmocka_unit_test(the_digest_changes_with_any_byte),
		cmocka_unit_test(office_hours_change_on_their_day),
		cmocka_unit_test(an_open_door_on_saturday_is_not_working_time),
		cmocka_unit_test(a_makeup_saturday_is_working_time),
		cmocka_unit_test(what_is_left_is_told_in_days_and_minutes),
		cmocka_unit_test(the_operator_is_warned_from_october_on),
		cmocka_unit_test(a_wrong_pack_is_refused_with_file_and_line),
		cmocka_unit_test(wrong_office_hours_are_refused),
		cmocka_unit_test(a_pack_without_statutory_rules_is_refused),
		cmocka_unit_test(the_pack_agrees_with_the_shared_calendar),
		cmocka_unit_test(the_statutory_rules_make_2027_as_the_shared_calendar_has_it),
		cmocka_unit_test(tet_and_hung_kings_agree_with_the_shared_holidays),
		cmocka_unit_test(tet_falls_where_almanacs_have_it),
		cmocka_unit_test(calendars_cover_their_years),
	};

	return cmocka_run_group_tests(tests, open_calendar, close_calendar);
}
