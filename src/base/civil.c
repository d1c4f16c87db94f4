#include "base/civil.h"

#include <assert.h>

/* Days from civil and back: the era-based algorithm for the proleptic Gregorian calendar. */
int32_t civil_days(struct civil_date date)
{
	int year = date.year - (date.month <= 2);
	int era = (year >= 0 ? year : year - 399) / 400;
	int year_of_era = year - era * 400;
	int day_of_year = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
	int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;

	return era * 146097 + day_of_era - 719468;
}

struct civil_date civil_from_days(int32_t days)
{
	days += 719468;
	int era = (days >= 0 ? days : days - 146096) / 146097;
	int day_of_era = days - era * 146097;
	int year_of_era =
		(day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
	int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
	int shifted = (5 * day_of_year + 2) / 153;
	int month = shifted < 10 ? shifted + 3 : shifted - 9;

	return (struct civil_date){
		.year = year_of_era + era * 400 + (month <= 2),
		.month = month,
		.day = day_of_year - (153 * shifted + 2) / 5 + 1,
	};
}

static int month_length(int year, int month)
{
	static const int lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	return month == 2 && leap ? 29 : lengths[month - 1];
}

bool civil_is_valid(struct civil_date date)
{
	return date.year >= 1800 && date.year <= 2400 && date.month >= 1 && date.month <= 12 &&
	       date.day >= 1 && date.day <= month_length(date.year, date.month);
}

enum weekday civil_weekday(int32_t days)
{
	return (enum weekday)(((days + 3) % 7 + 7) % 7);
}

int32_t civil_add_months(int32_t days, int months)
{
	struct civil_date date = civil_from_days(days);
	int total = date.year * 12 + date.month - 1 + months;

	assert(total >= 0);
	date.year = total / 12;
	date.month = total % 12 + 1;
	int length = month_length(date.year, date.month);

	date.day = date.day < length ? date.day : length;
	return civil_days(date);
}

static int64_t floor_div(int64_t a, int64_t b)
{
	return a / b - (a % b < 0);
}

int32_t civil_day_of(int64_t at_us)
{
	return (int32_t)floor_div(at_us + ZONE_US, DAY_US);
}

int civil_minute_of(int64_t at_us)
{
	int64_t local_us = at_us + ZONE_US;

	return (int)((local_us - floor_div(local_us, DAY_US) * DAY_US) / MINUTE_US);
}

int64_t civil_instant(int32_t days, int minute)
{
	return days * DAY_US + minute * MINUTE_US - ZONE_US;
}

static enum status parse_part(struct str part, size_t most, int *ret_value)
{
	int64_t value;

	if (part.len == 0 || part.len > most || str_parse_int(part, &value) != OK || value < 0)
		return INVALID;
	*ret_value = (int)value;
	return OK;
}

enum status civil_parse_iso(struct str text, int32_t *ret_days)
{
	struct civil_date date;

	if (text.len != 10 || text.at[4] != '-' || text.at[7] != '-')
		return INVALID;
	TRY(parse_part(str_slice(text, 0, 4), 4, &date.year));
	TRY(parse_part(str_slice(text, 5, 7), 2, &date.month));
	TRY(parse_part(str_slice(text, 8, 10), 2, &date.day));
	if (!civil_is_valid(date))
		return INVALID;
	*ret_days = civil_days(date);
	return OK;
}

enum status civil_parse_local(struct str text, int32_t *ret_days)
{
	struct str rest = str_trim(text), day, month, year;
	struct civil_date date;
	char separator = 0;

	for (size_t i = 0; i < rest.len && !separator; i++) {
		if (rest.at[i] == '/' || rest.at[i] == ' ' || rest.at[i] == '-')
			separator = rest.at[i];
	}
	if (!separator || !str_take(&rest, separator, &day) ||
	    !str_take(&rest, separator, &month) || !str_take(&rest, separator, &year) || rest.at)
		return INVALID;
	TRY(parse_part(day, 2, &date.day));
	TRY(parse_part(month, 2, &date.month));
	TRY(parse_part(year, 4, &date.year));
	if (!civil_is_valid(date))
		return INVALID;
	*ret_days = civil_days(date);
	return OK;
}

struct str civil_iso(struct arena *arena, int32_t days)
{
	struct civil_date date = civil_from_days(days);

	return str_format(arena, "%04d-%02d-%02d", date.year, date.month, date.day);
}

struct str civil_local(struct arena *arena, int32_t days)
{
	struct civil_date date = civil_from_days(days);

	return str_format(arena, "%02d/%02d/%04d", date.day, date.month, date.year);
}

struct str civil_local_time(struct arena *arena, int64_t at_us)
{
	struct civil_date date = civil_from_days(civil_day_of(at_us));
	int minute = civil_minute_of(at_us);

	return str_format(arena, "%02d:%02d %02d/%02d/%04d", minute / 60, minute % 60, date.day,
			  date.month, date.year);
}

struct str civil_rfc3339(struct arena *arena, int64_t at_us)
{
	int64_t days = floor_div(at_us, DAY_US);
	int64_t us = at_us - days * DAY_US;
	struct civil_date date = civil_from_days((int32_t)days);

	return str_format(arena, "%04d-%02d-%02dT%02d:%02d:%02d.%06dZ", date.year, date.month,
			  date.day, (int)(us / HOUR_US), (int)(us / MINUTE_US % 60),
			  (int)(us / SECOND_US % 60), (int)(us % SECOND_US));
}
