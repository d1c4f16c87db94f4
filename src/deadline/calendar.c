#include "deadline/calendar.h"

#include <stdlib.h>

#include "base/text.h"
#include "deadline/lunar.h"

#define WARNING_MONTH 10 /* the next year's plan is usually decided in the last quarter */
#define WHOLE_WEEK 0x7f

/* One reading of a pack: its files side by side with what was in them. */
struct reading {
	struct cx *cx;
	struct calendar *calendar;
	const struct calendar_file *files;
	const struct pack **packs;
	size_t n;
};

static size_t index_of(const struct calendar *calendar, int32_t day)
{
	size_t i = (size_t)(day - calendar->first_day);

	assert(day >= calendar->first_day && i < calendar->day_count);
	return i;
}

static bool is_rest(const struct calendar *calendar, int32_t day)
{
	return calendar->kinds[index_of(calendar, day)] == DAY_REST;
}

/* The pack's texts live in the arena already. */
static void set_day(struct calendar *calendar, int32_t day, enum day_kind kind, const char *name)
{
	calendar->kinds[index_of(calendar, day)] = (unsigned char)kind;
	calendar->named[calendar->named_count++] = (struct named_day){ day, str_from(name) };
}

static enum status parse_date(struct reading *reading, size_t file, const char *text,
			      int32_t *ret_day)
{
	if (civil_parse_iso(str_from(text), ret_day) == OK)
		return OK;
	return pack_refuse(reading->cx, &reading->files[file], text,
			   "a date is written 2026-01-31 and exists");
}

/* ---- weekly rest ---- */

static enum status apply_rest(struct reading *reading, size_t file, const struct pack_rest *rest)
{
	struct calendar *calendar = reading->calendar;
	int32_t from;

	TRY(parse_date(reading, file, rest->valid_from, &from));
	if (rest->on & 1 << MAKEUP_WEEKDAY || rest->on == WHOLE_WEEK) {
		return pack_refuse(reading->cx, &reading->files[file], "weekly_rest",
				   "weekly rest is some days of the week, not makeup, not all");
	}
	for (size_t i = 0; i < calendar->day_count; i++) {
		int32_t day = calendar->first_day + (int32_t)i;

		if (day >= from) {
			calendar->kinds[i] =
				rest->on & 1u << civil_weekday(day) ? DAY_REST : DAY_WORKING;
		}
	}
	return OK;
}

/* ---- years in the data ---- */

static enum status apply_day(struct reading *reading, size_t file, int year,
			     const struct pack_day *from)
{
	struct calendar *calendar = reading->calendar;
	const char *wrong = NULL;
	int32_t day;

	TRY(parse_date(reading, file, from->date, &day));
	if (civil_from_days(day).year != year)
		wrong = "this day is not in the year it stands under";
	else if (from->kind == DAY_OFF && calendar_day_kind(calendar, day) != DAY_WORKING)
		wrong = "off is for days that would be working days, each once";
	else if (from->kind == DAY_MAKEUP && calendar_day_kind(calendar, day) != DAY_REST)
		wrong = "makeup is for weekly rest days, each once";
	if (wrong)
		return pack_refuse(reading->cx, &reading->files[file], from->date, wrong);
	set_day(calendar, day, from->kind, from->name);
	return OK;
}

static enum status apply_year(struct reading *reading, size_t file, const struct pack_year *year)
{
	struct calendar *calendar = reading->calendar;
	struct str where = str_format(reading->cx->arena, "year: %d", year->year);

	if (year->year < CALENDAR_FIRST_YEAR || year->year > CALENDAR_LAST_YEAR) {
		return pack_refuse(reading->cx, &reading->files[file], where.at,
				   "the year is outside the range of calendars");
	}
	enum year_state *state = &calendar->years[year->year - CALENDAR_FIRST_YEAR];

	if (*state != YEAR_MISSING) {
		return pack_refuse(reading->cx, &reading->files[file], where.at,
				   "this year is there twice");
	}
	*state = year->state;
	for (unsigned i = 0; i < year->days_count; i++)
		TRY(apply_day(reading, file, year->year, &year->days[i]));
	return OK;
}

/* ---- statutory rules for all other years ---- */

static enum status check_rule(struct reading *reading, size_t file, const struct pack_rule *rule)
{
	struct civil_date sample = { 2001, rule->month, rule->day };
	int32_t day;

	TRY(parse_date(reading, file, rule->valid_from, &day));
	if (rule->valid_to)
		TRY(parse_date(reading, file, rule->valid_to, &day));
	if (civil_is_valid(sample) && rule->first >= -10 && rule->first <= 0 && rule->days >= 1 &&
	    rule->days <= 10)
		return OK;
	return pack_refuse(reading->cx, &reading->files[file], rule->name,
			   "month and day must exist every year, first is -10 to 0, days 1 to 10");
}

/* The rule's first day off in a year; false when the rule is not valid then. */
static bool rule_day(const struct pack_rule *rule, int year, int32_t *ret_first)
{
	int32_t from, until = INT32_MAX, anchor;

	if (!rule->in_force || civil_parse_iso(str_from(rule->valid_from), &from) != OK ||
	    (rule->valid_to && civil_parse_iso(str_from(rule->valid_to), &until) != OK))
		return false;
	if (rule->reckoning == RECKONING_LUNAR)
		anchor = lunar_month_start(year, rule->month) + rule->day - 1;
	else
		anchor = civil_days((struct civil_date){ year, rule->month, rule->day });
	*ret_first = anchor + rule->first;
	return anchor >= from && anchor < until;
}

static void mark_holidays(struct calendar *calendar, const struct pack_rule *rule, int year)
{
	int32_t first;

	if (!rule_day(rule, year, &first))
		return;
	for (int32_t day = first; day < first + rule->days; day++) {
		if (calendar_day_kind(calendar, day) == DAY_WORKING)
			set_day(calendar, day, DAY_OFF, rule->name);
	}
}

/* Labour Code 2019 Art. 111 (3): a holiday on a weekly rest day is made up for afterwards. */
static void mark_compensation(struct calendar *calendar, const struct pack_rule *rule, int year)
{
	int32_t first;

	if (!rule_day(rule, year, &first))
		return;
	for (int32_t day = first; day < first + rule->days; day++) {
		int32_t free = day;

		if (!is_rest(calendar, day))
			continue;
		while (calendar_day_kind(calendar, free) != DAY_WORKING)
			free++;
		set_day(calendar, free, DAY_OFF, rule->name);
	}
}

/* All holidays must be known before compensation can avoid them. */
static void apply_rules(struct reading *reading, int year,
			void (*apply)(struct calendar *, const struct pack_rule *, int))
{
	for (size_t file = 0; file < reading->n; file++) {
		const struct pack *pack = reading->packs[file];

		for (unsigned i = 0; i < pack->statutory_count; i++)
			apply(reading->calendar, &pack->statutory[i], year);
	}
}

/* ---- reading ---- */

static enum status apply_pack(struct reading *reading, size_t file)
{
	struct calendar *calendar = reading->calendar;
	const struct pack *pack = reading->packs[file];

	for (unsigned i = 0; i < pack->years_count; i++)
		TRY(apply_year(reading, file, &pack->years[i]));
	for (unsigned i = 0; i < pack->office_hours_count; i++) {
		const struct pack_office_hours *hours = &pack->office_hours[i];

		if (calendar_hours(calendar, hours->name)) {
			return pack_refuse(reading->cx, &reading->files[file], hours->name,
					   "these office hours are there twice");
		}
		TRY(hours_build(reading->cx, &reading->files[file], hours,
				&calendar->hours[calendar->hours_count]));
		calendar->hours_count++;
	}
	return OK;
}

/* Reads all files; fails unless there is what every calendar needs. */
static enum status read_packs(struct reading *reading)
{
	unsigned rests = 0, rules = 0;

	for (size_t file = 0; file < reading->n; file++) {
		TRY(pack_parse(reading->cx, &reading->files[file], &reading->packs[file]));
		const struct pack *pack = reading->packs[file];

		for (unsigned i = 0; i < pack->statutory_count; i++)
			TRY(check_rule(reading, file, &pack->statutory[i]));
		rests += pack->weekly_rest_count;
		rules += pack->statutory_count;
	}
	if (rests > 0 && rules > 0)
		return OK;
	return FAIL(reading->cx, INVALID, "calendar.incomplete",
		    N_("The calendar has no weekly rest or no statutory holidays."));
}

static void make_room(struct reading *reading)
{
	struct calendar *calendar = reading->calendar;
	struct arena *arena = reading->cx->arena;
	size_t named = 0, hours = 0;

	for (size_t file = 0; file < reading->n; file++) {
		const struct pack *pack = reading->packs[file];

		hours += pack->office_hours_count;
		for (unsigned i = 0; i < pack->years_count; i++)
			named += pack->years[i].days_count;
		for (unsigned i = 0; i < pack->statutory_count; i++)
			named += YEAR_COUNT * (size_t)pack->statutory[i].days;
	}
	calendar->first_day = civil_days((struct civil_date){ CALENDAR_FIRST_YEAR, 1, 1 });
	calendar->day_count =
		(size_t)(civil_days((struct civil_date){ CALENDAR_LAST_YEAR + 1, 1, 1 }) -
			 calendar->first_day);
	calendar->kinds = ARENA_ARRAY(arena, unsigned char, calendar->day_count);
	calendar->named = ARENA_ARRAY(arena, struct named_day, named + 1);
	calendar->hours = ARENA_ARRAY(arena, struct office_hours, hours + 1);
	for (size_t i = 0; i < YEAR_COUNT; i++)
		calendar->years[i] = YEAR_MISSING;
}

static int by_day(const void *a, const void *b)
{
	int32_t left = ((const struct named_day *)a)->day,
		right = ((const struct named_day *)b)->day;

	return (left > right) - (left < right);
}

static struct hash digest_of(const struct reading *reading)
{
	struct str *texts = ARENA_ARRAY(reading->cx->arena, struct str, reading->n);

	for (size_t file = 0; file < reading->n; file++)
		texts[file] = reading->files[file].text;
	return hash_parts(texts, reading->n);
}

enum status calendar_parse(struct cx *cx, const struct calendar_file *files, size_t n,
			   const struct calendar **ret_calendar)
{
	struct reading reading = {
		.cx = cx,
		.calendar = ARENA_NEW(cx->arena, struct calendar),
		.files = files,
		.packs = ARENA_ARRAY(cx->arena, const struct pack *, n),
		.n = n,
	};
	struct calendar *calendar = reading.calendar;

	TRY(read_packs(&reading));
	make_room(&reading);
	for (size_t file = 0; file < n; file++) {
		const struct pack *pack = reading.packs[file];

		for (unsigned i = 0; i < pack->weekly_rest_count; i++)
			TRY(apply_rest(&reading, file, &pack->weekly_rest[i]));
	}
	for (size_t file = 0; file < n; file++)
		TRY(apply_pack(&reading, file));
	for (int year = CALENDAR_FIRST_YEAR; year <= CALENDAR_LAST_YEAR; year++) {
		if (calendar->years[year - CALENDAR_FIRST_YEAR] != YEAR_MISSING)
			continue;
		apply_rules(&reading, year, mark_holidays);
		apply_rules(&reading, year, mark_compensation);
	}
	qsort(calendar->named, calendar->named_count, sizeof(calendar->named[0]), by_day);
	calendar->digest = digest_of(&reading);
	*ret_calendar = calendar;
	return OK;
}

/* ---- asking ---- */

struct hash calendar_digest(const struct calendar *calendar)
{
	return calendar->digest;
}

bool calendar_covers(int64_t at_us)
{
	int year = civil_from_days(civil_day_of(at_us)).year;

	return year >= CALENDAR_FIRST_YEAR && year <= CALENDAR_LAST_YEAR;
}

enum day_kind calendar_day_kind(const struct calendar *calendar, int32_t day)
{
	return (enum day_kind)calendar->kinds[index_of(calendar, day)];
}

struct str calendar_day_name(const struct calendar *calendar, int32_t day)
{
	struct named_day key = { .day = day };
	const struct named_day *found =
		bsearch(&key, calendar->named, calendar->named_count, sizeof(key), by_day);

	return found ? found->name : STR("");
}

bool calendar_is_working_day(const struct calendar *calendar, int32_t day)
{
	enum day_kind kind = calendar_day_kind(calendar, day);

	return kind == DAY_WORKING || kind == DAY_MAKEUP;
}

enum year_state calendar_year_state(const struct calendar *calendar, int year)
{
	if (year < CALENDAR_FIRST_YEAR || year > CALENDAR_LAST_YEAR)
		return YEAR_MISSING;
	return calendar->years[year - CALENDAR_FIRST_YEAR];
}

struct calendar_warning calendar_warning(const struct calendar *calendar, int32_t today)
{
	struct civil_date date = civil_from_days(today);
	int last = date.month >= WARNING_MONTH ? date.year + 1 : date.year;

	for (int year = date.year; year <= last; year++) {
		enum year_state state = calendar_year_state(calendar, year);

		if (state != YEAR_DECIDED)
			return (struct calendar_warning){ year, state };
	}
	return (struct calendar_warning){ 0, YEAR_DECIDED };
}

const struct office_hours *calendar_hours(const struct calendar *calendar, const char *name)
{
	for (size_t i = 0; i < calendar->hours_count; i++) {
		if (str_is(calendar->hours[i].name, name))
			return &calendar->hours[i];
	}
	return NULL;
}
