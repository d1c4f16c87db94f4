#include "deadline/calendar.h"

int64_t minute_of(int64_t at_us)
{
	return (int64_t)civil_day_of(at_us) * DAY_MINUTES + civil_minute_of(at_us);
}

int64_t instant_of(int64_t minute)
{
	return minute * MINUTE_US - ZONE_US;
}

int32_t day_of_minute(int64_t minute)
{
	return (int32_t)(minute / DAY_MINUTES - (minute % DAY_MINUTES < 0));
}

static int time_of_day(int64_t minute)
{
	return (int)(minute - (int64_t)day_of_minute(minute) * DAY_MINUTES);
}

static size_t index_of(const struct clock *clock, int32_t day)
{
	const struct calendar *calendar = clock->calendar;

	assert(day >= calendar->first_day &&
	       day < calendar->first_day + (int32_t)calendar->day_count);
	return (size_t)(day - calendar->first_day);
}

static const struct openings *openings_on(const struct clock *clock, int32_t day)
{
	return hours_on(clock->hours, day, calendar_day_kind(clock->calendar, day));
}

static int64_t worked_on(const struct clock *clock, int32_t day, int until)
{
	const struct openings *openings = openings_on(clock, day);
	int64_t worked = 0;

	for (int i = 0; i < openings->n && openings->at[i].from < until; i++) {
		const struct opening *opening = &openings->at[i];

		worked += (opening->until < until ? opening->until : until) - opening->from;
	}
	return worked;
}

const struct clock *clock_of(struct arena *arena, const struct calendar *calendar,
			     const struct office_hours *hours)
{
	struct clock *clock = ARENA_NEW(arena, struct clock);
	size_t n = calendar->day_count;
	int32_t workdays = 0;

	*clock = (struct clock){
		.calendar = calendar,
		.hours = hours,
		.worked_before = ARENA_ARRAY(arena, int64_t, n + 1),
		.workday_number = ARENA_ARRAY(arena, int32_t, n + 1),
		.workdays = ARENA_ARRAY(arena, int32_t, n + 1),
	};
	for (size_t i = 0; i < n; i++) {
		int32_t day = calendar->first_day + (int32_t)i;
		bool working = calendar_is_working_day(calendar, day);

		if (working)
			clock->workdays[workdays++] = day;
		clock->workday_number[i + 1] = workdays;
		clock->worked_before[i + 1] = clock->worked_before[i] +
					      (working ? worked_on(clock, day, DAY_MINUTES) : 0);
	}
	return clock;
}

bool clock_is_open(const struct clock *clock, int64_t at_us)
{
	int32_t day = civil_day_of(at_us);
	const struct openings *openings = openings_on(clock, day);
	int minute = civil_minute_of(at_us);

	if (calendar_day_kind(clock->calendar, day) == DAY_OFF)
		return false;
	for (int i = 0; i < openings->n; i++) {
		if (minute >= openings->at[i].from && minute < openings->at[i].until)
			return true;
	}
	return false;
}

bool clock_is_working(const struct clock *clock, int64_t at_us)
{
	return calendar_is_working_day(clock->calendar, civil_day_of(at_us)) &&
	       clock_is_open(clock, at_us);
}

int64_t clock_minutes_between(const struct clock *clock, int64_t from_us, int64_t until_us)
{
	return clock_worked(clock, minute_of(until_us)) - clock_worked(clock, minute_of(from_us));
}

int64_t clock_worked(const struct clock *clock, int64_t minute)
{
	int32_t day = day_of_minute(minute);
	int64_t before = clock->worked_before[index_of(clock, day)];

	if (!calendar_is_working_day(clock->calendar, day))
		return before;
	return before + worked_on(clock, day, time_of_day(minute));
}

int64_t clock_reach(const struct clock *clock, int64_t worked)
{
	size_t low = 0, high = clock->calendar->day_count;

	/* The last day before which less was worked: it ends with enough. */
	assert(worked > 0 && worked <= clock->worked_before[high]);
	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;

		if (clock->worked_before[middle] < worked)
			low = middle;
		else
			high = middle;
	}
	int32_t day = clock->calendar->first_day + (int32_t)low;
	const struct openings *openings = openings_on(clock, day);
	int64_t left = worked - clock->worked_before[low];

	for (int i = 0;; i++) {
		int length = openings->at[i].until - openings->at[i].from;

		assert(i < openings->n);
		if (left <= length)
			return (int64_t)day * DAY_MINUTES + openings->at[i].from + left;
		left -= length;
	}
}

int32_t clock_workday(const struct clock *clock, int32_t day, int n)
{
	size_t i = index_of(clock, day);
	bool working = calendar_is_working_day(clock->calendar, day);
	int32_t number = clock->workday_number[i] + n - (n > 0 && !working);

	assert(number < clock->workday_number[clock->calendar->day_count]);
	return clock->workdays[number];
}

int clock_workdays(const struct clock *clock, int32_t after, int32_t until)
{
	return clock->workday_number[index_of(clock, until) + 1] -
	       clock->workday_number[index_of(clock, after) + 1];
}

int64_t clock_opening(const struct clock *clock, int32_t workday)
{
	return (int64_t)workday * DAY_MINUTES + openings_on(clock, workday)->at[0].from;
}

int64_t clock_closing(const struct clock *clock, int32_t workday)
{
	const struct openings *openings = openings_on(clock, workday);

	return (int64_t)workday * DAY_MINUTES + openings->at[openings->n - 1].until;
}

/* The first working minute at or after; with `closing` an opening's last moment counts too. */
static int64_t find_working(const struct clock *clock, int64_t minute, int closing)
{
	int32_t day = day_of_minute(minute);
	int time = time_of_day(minute);
	const struct openings *openings = openings_on(clock, day);

	if (!calendar_is_working_day(clock->calendar, day))
		return clock_opening(clock, clock_workday(clock, day, 1));
	for (int i = 0; i < openings->n; i++) {
		const struct opening *opening = &openings->at[i];

		if (time < opening->until + closing)
			return minute + (time < opening->from ? opening->from - time : 0);
	}
	return clock_opening(clock, clock_workday(clock, day, 1));
}

int64_t clock_next(const struct clock *clock, int64_t minute)
{
	return find_working(clock, minute, 0);
}

int64_t clock_settle(const struct clock *clock, int64_t minute)
{
	return find_working(clock, minute, 1);
}
