#include "deadline/calendar.h"

#include <stdio.h>
#include <string.h>

static bool parse_opening(const char *text, struct opening *ret_opening)
{
	int hour[2], minute[2], read = 0;

	if (sscanf(text, "%2d:%2d-%2d:%2d%n", &hour[0], &minute[0], &hour[1], &minute[1], &read) !=
		    4 ||
	    read != (int)strlen("07:30-11:30") || text[read])
		return false;
	for (int i = 0; i < 2; i++) {
		if (hour[i] < 0 || minute[i] < 0 || minute[i] > 59)
			return false;
	}
	*ret_opening = (struct opening){ hour[0] * 60 + minute[0], hour[1] * 60 + minute[1] };
	return ret_opening->from < ret_opening->until && ret_opening->until <= DAY_MINUTES;
}

static enum status parse_openings(struct cx *cx, const struct calendar_file *file,
				  const struct pack_hours_day *from, struct openings *ret_openings)
{
	int last = -1;

	for (unsigned i = 0; i < from->open_count; i++) {
		struct opening opening;

		if (!parse_opening(from->open[i], &opening) || opening.from <= last ||
		    ret_openings->n == OPENINGS_MAX) {
			return pack_refuse(cx, file, from->open[i],
					   "openings are written 07:30-11:30, in order, at most 4");
		}
		last = opening.until;
		ret_openings->at[ret_openings->n++] = opening;
	}
	return OK;
}

static enum status build_period(struct cx *cx, const struct calendar_file *file,
				const struct pack_period *from, struct period *ret_period)
{
	if (civil_parse_iso(str_from(from->valid_from), &ret_period->valid_from) != OK)
		return pack_refuse(cx, file, from->valid_from, "a date is written 2026-01-31");
	for (unsigned i = 0; i < from->days_count; i++) {
		struct openings openings = {};

		TRY(parse_openings(cx, file, &from->days[i], &openings));
		for (int day = 0; day <= MAKEUP_WEEKDAY; day++) {
			if (from->days[i].on & 1u << day)
				ret_period->weekdays[day] = openings;
		}
	}
	/* Due times end at a working day's closing time, so each must have one. */
	for (int day = MONDAY; day <= MAKEUP_WEEKDAY; day++) {
		bool needed = day <= FRIDAY || day == MAKEUP_WEEKDAY;

		if (needed && ret_period->weekdays[day].n == 0) {
			return pack_refuse(cx, file, from->valid_from,
					   "monday to friday and makeup need office hours");
		}
	}
	return OK;
}

enum status hours_build(struct cx *cx, const struct calendar_file *file,
			const struct pack_office_hours *from, struct office_hours *ret_hours)
{
	struct period *periods = ARENA_ARRAY(cx->arena, struct period, from->periods_count);

	if (from->day_minutes < 4 || from->day_minutes > DAY_MINUTES || from->day_minutes % 4)
		return pack_refuse(cx, file, "day_minutes", "day_minutes is 4 to 1440, by fours");
	for (unsigned i = 0; i < from->periods_count; i++) {
		TRY(build_period(cx, file, &from->periods[i], &periods[i]));
		if (i > 0 && periods[i].valid_from <= periods[i - 1].valid_from) {
			return pack_refuse(cx, file, from->periods[i].valid_from,
					   "periods stand in order of valid_from");
		}
	}
	*ret_hours = (struct office_hours){
		.name = str_from(from->name),
		.day_minutes = from->day_minutes,
		.periods = periods,
		.period_count = from->periods_count,
	};
	return OK;
}

const struct openings *hours_on(const struct office_hours *hours, int32_t day, enum day_kind kind)
{
	const struct period *period = &hours->periods[0];
	int weekday = kind == DAY_MAKEUP ? MAKEUP_WEEKDAY : (int)civil_weekday(day);

	for (size_t i = 1; i < hours->period_count && hours->periods[i].valid_from <= day; i++)
		period = &hours->periods[i];
	return &period->weekdays[weekday];
}
