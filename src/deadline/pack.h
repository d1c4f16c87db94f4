/*
 * The pack's YAML as C structs, and nothing more: calendar.c gives it meaning. Inside deadline/
 * only.
 */
#ifndef DEADLINE_PACK_H
#define DEADLINE_PACK_H

#include "deadline/deadline.h"

enum holiday_reckoning { RECKONING_SOLAR, RECKONING_LUNAR };

/* How sure the pack is of a day. */
enum day_basis { BASIS_PUBLISHED, BASIS_COMPUTED, BASIS_UNVERIFIED };

struct pack_day {
	char *date;
	enum day_kind kind; /* DAY_OFF or DAY_MAKEUP */
	char *name;
	enum day_basis basis;
};

struct pack_year {
	int year;
	enum year_state state; /* YEAR_DECIDED or YEAR_PROVISIONAL */
	char *source;
	struct pack_day *days;
	unsigned days_count;
};

struct pack_rule {
	char *name;
	char *valid_from;
	char *valid_to; /* first day on which it is gone; NULL while in force */
	bool in_force;
	enum holiday_reckoning reckoning;
	int month, day;
	int first; /* first day off, counted from month and day: -1 is the day before */
	int days;
	char *source;
};

struct pack_rest {
	char *valid_from;
	unsigned on; /* bit set of enum weekday */
	char *source;
};

#define MAKEUP_WEEKDAY 7 /* stands for makeup days beside the seven of enum weekday */

struct pack_hours_day {
	unsigned on;
	char **open; /* "07:30-11:30" */
	unsigned open_count;
};

struct pack_period {
	char *valid_from;
	char *source;
	struct pack_hours_day *days;
	unsigned days_count;
};

struct pack_office_hours {
	char *name;
	int day_minutes;
	struct pack_period *periods;
	unsigned periods_count;
};

/* A limit that is not a procedure's: how soon a counter must look, for instance. */
struct pack_time_rule {
	char *name;
	char *valid_from;
	enum limit_unit unit;
	int quarters;
	enum cutoff_effect effect;
	int cutoff_minute;
	char *source;
};

struct pack {
	struct pack_year *years;
	unsigned years_count;
	struct pack_rest *weekly_rest;
	unsigned weekly_rest_count;
	struct pack_rule *statutory;
	unsigned statutory_count;
	struct pack_office_hours *office_hours;
	unsigned office_hours_count;
	struct pack_time_rule *time_rules;
	unsigned time_rules_count;
};

enum status pack_parse(struct cx *cx, const struct calendar_file *file,
		       const struct pack **ret_pack) MUST_USE;

/* INVALID "calendar.pack" at the first line that holds the text `where`. */
enum status pack_refuse(struct cx *cx, const struct calendar_file *file, const char *where,
			const char *what);

#endif
