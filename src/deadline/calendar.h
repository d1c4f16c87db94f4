/*
 * What calendars, office hours and clocks are made of, and the steps that deadline.c walks with.
 * Inside deadline/ only. Days are civil days; minutes are local minutes since 1970-01-01.
 */
#ifndef DEADLINE_CALENDAR_H
#define DEADLINE_CALENDAR_H

#include "deadline/pack.h"

#define DAY_MINUTES 1440
#define YEAR_COUNT (CALENDAR_LAST_YEAR - CALENDAR_FIRST_YEAR + 1)

struct named_day {
	int32_t day;
	struct str name;
};

struct calendar {
	int32_t first_day;
	size_t day_count;
	enum year_state years[YEAR_COUNT];
	unsigned char *kinds;    /* enum day_kind of each day */
	struct named_day *named; /* by day */
	size_t named_count;
	struct office_hours *hours;
	size_t hours_count;
	struct hash digest;
};

#define OPENINGS_MAX 4

struct opening {
	int from, until; /* minutes of the day */
};

/* The openings of one day, in order. */
struct openings {
	struct opening at[OPENINGS_MAX];
	int n;
};

struct period {
	int32_t valid_from;
	struct openings weekdays[MAKEUP_WEEKDAY + 1];
};

struct office_hours {
	struct str name;
	int day_minutes;
	const struct period *periods; /* by valid_from; the first holds before its time too */
	size_t period_count;
};

struct clock {
	const struct calendar *calendar;
	const struct office_hours *hours;
	int64_t *worked_before;  /* working minutes before each day, one more than there are days */
	int32_t *workday_number; /* working days before each day */
	int32_t *workdays;       /* the working days in order */
};

/* Openings of a day by its weekday, or as a makeup day. */
const struct openings *hours_on(const struct office_hours *hours, int32_t day, enum day_kind kind);

enum status hours_build(struct cx *cx, const struct calendar_file *file,
			const struct pack_office_hours *from,
			struct office_hours *ret_hours) MUST_USE;

int64_t minute_of(int64_t at_us);
int64_t instant_of(int64_t minute);
int32_t day_of_minute(int64_t minute);

/* Working minutes before a minute, from the calendar's first day on. */
int64_t clock_worked(const struct clock *clock, int64_t minute);
/* The first minute by whose beginning that many have been worked. */
int64_t clock_reach(const struct clock *clock, int64_t worked);
/* The first minute at or after this one at which work can begin: closing time is too late. */
int64_t clock_next(const struct clock *clock, int64_t minute);
/* The first minute at or after this one at which work can end: closing time is in time. */
int64_t clock_settle(const struct clock *clock, int64_t minute);
/* The n-th working day after a day; with 0 the day itself or the first one after it. */
int32_t clock_workday(const struct clock *clock, int32_t day, int n);
/* How many working days there are after a day, up to and with another. */
int clock_workdays(const struct clock *clock, int32_t after, int32_t until);
int64_t clock_opening(const struct clock *clock, int32_t workday);
int64_t clock_closing(const struct clock *clock, int32_t workday);

#endif
