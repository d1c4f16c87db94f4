/*
 * Civil dates and instants. Instants are UTC microseconds; civil dates are days since 1970-01-01
 * in the proleptic Gregorian calendar. Local time is UTC+7 all year (the pack's zone; Viet Nam has
 * had no summer time since 1975).
 */
#ifndef BASE_CIVIL_H
#define BASE_CIVIL_H

#include "base/str.h"

#define SECOND_US INT64_C(1000000)
#define MINUTE_US (60 * SECOND_US)
#define HOUR_US (60 * MINUTE_US)
#define DAY_US (24 * HOUR_US)
#define ZONE_US (7 * HOUR_US)

struct civil_date {
	int year, month, day; /* month 1..12, day 1..31 */
};

enum weekday { MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY };

int32_t civil_days(struct civil_date date); /* days since 1970-01-01 */
struct civil_date civil_from_days(int32_t days);
bool civil_is_valid(struct civil_date date); /* years 1800..2400 */
enum weekday civil_weekday(int32_t days);
int32_t civil_add_months(int32_t days, int months); /* clipped to the month's last day */

int32_t civil_day_of(int64_t at_us);             /* local day of an instant */
int civil_minute_of(int64_t at_us);              /* local minute of the day, 0..1439 */
int64_t civil_instant(int32_t days, int minute); /* local day and minute (0..1440) as UTC us */

/* "2026-11-22"; INVALID for anything else, 2026-02-30 included. */
enum status civil_parse_iso(struct str text, int32_t *ret_days) MUST_USE;
/* "22/11/2026" or "22 11 2026" or "22-11-2026", one or two digits for day and month. */
enum status civil_parse_local(struct str text, int32_t *ret_days) MUST_USE;

struct str civil_iso(struct arena *arena, int32_t days);         /* 2026-11-22 */
struct str civil_local(struct arena *arena, int32_t days);       /* 22/11/2026 */
struct str civil_local_time(struct arena *arena, int64_t at_us); /* 09:05 22/11/2026 */
struct str civil_rfc3339(struct arena *arena, int64_t at_us);    /* 2026-11-22T02:05:00.000000Z */

#endif
