#include "deadline/pack.h"

#include <string.h>

#include "base/text.h"
#include "base/yaml.h"

#define ENTRIES_MAX 400
#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

static const cyaml_strval_t day_kinds[] = { { "off", DAY_OFF }, { "makeup", DAY_MAKEUP } };
static const cyaml_strval_t bases[] = {
	{ "published", BASIS_PUBLISHED },
	{ "computed", BASIS_COMPUTED },
	{ "unverified", BASIS_UNVERIFIED },
};
static const cyaml_strval_t year_states[] = {
	{ "decided", YEAR_DECIDED },
	{ "provisional", YEAR_PROVISIONAL },
};
static const cyaml_strval_t reckonings[] = {
	{ "solar", RECKONING_SOLAR },
	{ "lunar", RECKONING_LUNAR },
};
static const cyaml_strval_t weekdays[] = {
	{ "monday", 1 << MONDAY },       { "tuesday", 1 << TUESDAY },
	{ "wednesday", 1 << WEDNESDAY }, { "thursday", 1 << THURSDAY },
	{ "friday", 1 << FRIDAY },       { "saturday", 1 << SATURDAY },
	{ "sunday", 1 << SUNDAY },       { "makeup", 1 << MAKEUP_WEEKDAY },
};

static const cyaml_strval_t limit_units[] = {
	{ "working_hours", LIMIT_WORKING_HOURS }, { "working_days", LIMIT_WORKING_DAYS },
	{ "calendar_days", LIMIT_CALENDAR_DAYS }, { "months", LIMIT_MONTHS },
	{ "same_day", LIMIT_SAME_DAY },
};
static const cyaml_strval_t cutoff_effects[] = {
	{ "none", CUTOFF_NONE },
	{ "result_next_day", CUTOFF_RESULT_NEXT_DAY },
	{ "start_next_day", CUTOFF_START_NEXT_DAY },
};

#define TEXT(key, structure, member) \
	CYAML_FIELD_STRING_PTR(key, CYAML_FLAG_POINTER, structure, member, 1, 500)
#define NAME_OF(key, structure, member, list) \
	CYAML_FIELD_ENUM(key, CYAML_FLAG_STRICT, structure, member, list, COUNT(list))
#define NAMES_OF(key, structure, member, list) \
	CYAML_FIELD_FLAGS(key, CYAML_FLAG_STRICT, structure, member, list, COUNT(list))
#define LIST(key, structure, member, entry) \
	CYAML_FIELD_SEQUENCE(key, CYAML_FLAG_POINTER, structure, member, entry, 1, ENTRIES_MAX)
#define OPTIONAL_LIST(key, member, entry)                                                        \
	CYAML_FIELD_SEQUENCE(key, CYAML_FLAG_POINTER | CYAML_FLAG_OPTIONAL, struct pack, member, \
			     entry, 1, ENTRIES_MAX)

static const cyaml_schema_field_t day_fields[] = {
	TEXT("date", struct pack_day, date),
	NAME_OF("kind", struct pack_day, kind, day_kinds),
	TEXT("name", struct pack_day, name),
	NAME_OF("basis", struct pack_day, basis, bases),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t day_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct pack_day, day_fields),
};

static const cyaml_schema_field_t year_fields[] = {
	CYAML_FIELD_INT("year", CYAML_FLAG_DEFAULT, struct pack_year, year),
	NAME_OF("state", struct pack_year, state, year_states),
	TEXT("source", struct pack_year, source),
	LIST("days", struct pack_year, days, &day_schema),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t year_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct pack_year, year_fields),
};

static const cyaml_schema_field_t rule_fields[] = {
	TEXT("name", struct pack_rule, name),
	TEXT("valid_from", struct pack_rule, valid_from),
	CYAML_FIELD_STRING_PTR("valid_to", CYAML_FLAG_POINTER | CYAML_FLAG_OPTIONAL,
			       struct pack_rule, valid_to, 1, 10),
	CYAML_FIELD_BOOL("in_force", CYAML_FLAG_DEFAULT, struct pack_rule, in_force),
	NAME_OF("reckoning", struct pack_rule, reckoning, reckonings),
	CYAML_FIELD_INT("month", CYAML_FLAG_DEFAULT, struct pack_rule, month),
	CYAML_FIELD_INT("day", CYAML_FLAG_DEFAULT, struct pack_rule, day),
	CYAML_FIELD_INT("first", CYAML_FLAG_DEFAULT, struct pack_rule, first),
	CYAML_FIELD_INT("days", CYAML_FLAG_DEFAULT, struct pack_rule, days),
	TEXT("source", struct pack_rule, source),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t rule_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct pack_rule, rule_fields),
};

static const cyaml_schema_field_t rest_fields[] = {
	TEXT("valid_from", struct pack_rest, valid_from),
	NAMES_OF("on", struct pack_rest, on, weekdays),
	TEXT("source", struct pack_rest, source),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t rest_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct pack_rest, rest_fields),
};

static const cyaml_schema_value_t open_schema = {
	CYAML_VALUE_STRING(CYAML_FLAG_POINTER, char *, 1, 20),
};
static const cyaml_schema_field_t hours_day_fields[] = {
	NAMES_OF("on", struct pack_hours_day, on, weekdays),
	LIST("open", struct pack_hours_day, open, &open_schema),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t hours_day_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct pack_hours_day, hours_day_fields),
};
static const cyaml_schema_field_t period_fields[] = {
	TEXT("valid_from", struct pack_period, valid_from),
	TEXT("source", struct pack_period, source),
	LIST("days", struct pack_period, days, &hours_day_schema),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t period_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct pack_period, period_fields),
};
static const cyaml_schema_field_t office_hours_fields[] = {
	TEXT("name", struct pack_office_hours, name),
	CYAML_FIELD_INT("day_minutes", CYAML_FLAG_DEFAULT, struct pack_office_hours, day_minutes),
	LIST("periods", struct pack_office_hours, periods, &period_schema),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t office_hours_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct pack_office_hours, office_hours_fields),
};

static const cyaml_schema_field_t time_rule_fields[] = {
	TEXT("name", struct pack_time_rule, name),
	TEXT("valid_from", struct pack_time_rule, valid_from),
	NAME_OF("unit", struct pack_time_rule, unit, limit_units),
	CYAML_FIELD_INT("quarters", CYAML_FLAG_DEFAULT, struct pack_time_rule, quarters),
	NAME_OF("effect", struct pack_time_rule, effect, cutoff_effects),
	CYAML_FIELD_INT("cutoff_minute", CYAML_FLAG_DEFAULT, struct pack_time_rule, cutoff_minute),
	TEXT("source", struct pack_time_rule, source),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t time_rule_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct pack_time_rule, time_rule_fields),
};

static const cyaml_schema_field_t pack_fields[] = {
	OPTIONAL_LIST("years", years, &year_schema),
	OPTIONAL_LIST("weekly_rest", weekly_rest, &rest_schema),
	OPTIONAL_LIST("statutory", statutory, &rule_schema),
	OPTIONAL_LIST("office_hours", office_hours, &office_hours_schema),
	OPTIONAL_LIST("time_rules", time_rules, &time_rule_schema),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t pack_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct pack, pack_fields),
};

static enum status refuse(struct cx *cx, const struct calendar_file *file, int line,
			  const char *what)
{
	return FAIL_WITH(cx, INVALID, "calendar.pack", N_("%1, line %2: %3"), str_from(file->name),
			 str_format(cx->arena, "%d", line), str_trim(str_from(what)));
}

enum status pack_refuse(struct cx *cx, const struct calendar_file *file, const char *where,
			const char *what)
{
	const char *found = memmem(file->text.at, file->text.len, where, strlen(where));
	int line = 1;

	for (const char *at = file->text.at; found && at < found; at++)
		line += *at == '\n';
	return refuse(cx, file, line, what);
}

enum status pack_parse(struct cx *cx, const struct calendar_file *file,
		       const struct pack **ret_pack)
{
	struct yaml_complaint complaint;
	void *pack;

	if (!yaml_read(cx->arena, file->text, &pack_schema, &pack, &complaint))
		return refuse(cx, file, complaint.line, complaint.sentence);
	/* An empty file is not an error for libcyaml. */
	*ret_pack = pack ? pack : ARENA_NEW(cx->arena, struct pack);
	return OK;
}
