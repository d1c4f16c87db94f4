#include <cyaml/cyaml.h>
#include <stdio.h>
#include <string.h>

#include "procedure/pack.h"

/*
 * One row a key. Texts are loaded as pointers into the `at` of a struct str; fill_lengths then
 * writes their lengths. doc/pack-reference.md describes every row, and a test compares the two.
 */
#define NEEDED 0
#define MAYBE CYAML_FLAG_OPTIONAL

#define CODE_MAX 64
#define LABEL_MAX 500
#define WORDS_MAX 4000  /* the longest name of a result has 3.6 KB */
#define TEXT_MAX 100000 /* the longest text of the national catalogue has 60 KB */
#define LIST_MAX 500

#define TEXT(name, flag, type, member, most)                                             \
	{                                                                                \
		.key = name, .data_offset = offsetof(type, member.at), .value = {        \
			CYAML_VALUE_STRING(CYAML_FLAG_POINTER | (flag), char, 1, (most)) \
		}                                                                        \
	}
#define PLACED(name, type, member, ...)                                                      \
	{                                                                                    \
		.key = name, .data_offset = offsetof(type, member), .value = { __VA_ARGS__ } \
	}
#define FORMULA(name, flag, type, member) TEXT(name, flag, type, member.text, EXPR_LENGTH_MAX)
#define WHOLE(name, flag, type, member) \
	PLACED(name, type, member, CYAML_VALUE_INT((flag), ((type *)NULL)->member))
#define YES_NO(name, flag, type, member) PLACED(name, type, member, CYAML_VALUE_BOOL((flag), bool))
#define ONE_OF(name, flag, type, member, words)                                            \
	PLACED(name, type, member,                                                         \
	       CYAML_VALUE_ENUM(CYAML_FLAG_STRICT | (flag), ((type *)NULL)->member, words, \
				sizeof(words) / sizeof *(words)))
#define SOME_OF(name, flag, type, member, words)                              \
	PLACED(name, type, member,                                            \
	       CYAML_VALUE_FLAGS(CYAML_FLAG_STRICT | (flag), unsigned, words, \
				 sizeof(words) / sizeof *(words)))
#define MAPPING(name, flag, type, member, fields) \
	PLACED(name, type, member, CYAML_VALUE_MAPPING((flag), ((type *)NULL)->member, fields))
#define WORDS(name, flag, type, member) MAPPING(name, flag, type, member, words_fields)
#define LIST_OF(name, flag, type, member, item, entry, least, most)                                \
	{                                                                                          \
		.key = name, .data_offset = offsetof(type, member.at),                             \
		.count_offset = offsetof(type, member.n), .count_size = sizeof(size_t), .value = { \
			CYAML_VALUE_SEQUENCE(CYAML_FLAG_POINTER | (flag), item, &(entry), (least), \
					     (most))                                               \
		}                                                                                  \
	}
#define LIST(name, flag, type, member, entry, most) \
	LIST_OF(name, flag, type, member, *((type *)NULL)->member.at, entry, 1, most)
#define CODES(name, flag, type, member, most) \
	LIST_OF(name, flag, type, member, char *, code_entry, 1, most)
#define ENTRY(name, type, fields) \
	static const cyaml_schema_value_t name = { CYAML_VALUE_MAPPING(0, type, fields) }

static const cyaml_schema_value_t code_entry = { CYAML_VALUE_STRING(CYAML_FLAG_POINTER, char, 1,
								    LABEL_MAX) };

/* ---- words of the file ---- */

static const cyaml_strval_t levels[] = {
	{ "commune", LEVEL_COMMUNE },
	{ "province", LEVEL_PROVINCE },
	{ "ministry", LEVEL_MINISTRY },
	{ "unstated", LEVEL_UNSTATED },
};
static const cyaml_strval_t origins[] = {
	{ "pack", ORIGIN_PACK },
	{ "catalogue", ORIGIN_CATALOGUE },
};
static const cyaml_strval_t types[] = {
	{ "law_detailed", TYPE_LAW_DETAILED },
	{ "not_assigned", TYPE_NOT_ASSIGNED },
	{ "central", TYPE_CENTRAL },
	{ "local", TYPE_LOCAL },
	{ "other", TYPE_OTHER },
};
static const cyaml_strval_t onlines[] = {
	{ "none", ONLINE_NONE },
	{ "partial", ONLINE_PARTIAL },
	{ "full", ONLINE_FULL },
	{ "offered", ONLINE_OFFERED },
};
static const cyaml_strval_t scopes[] = {
	{ "none", SCOPE_NONE },
	{ "province", SCOPE_PROVINCE },
};
static const cyaml_strval_t channels[] = {
	{ "direct", CHANNEL_BIT(CHANNEL_DIRECT) },
	{ "online", CHANNEL_BIT(CHANNEL_ONLINE) },
	{ "post", CHANNEL_BIT(CHANNEL_POST) },
};
static const cyaml_strval_t audiences[] = {
	{ "citizen", AUDIENCE_CITIZEN },
	{ "overseas", AUDIENCE_OVERSEAS },
	{ "foreigner", AUDIENCE_FOREIGNER },
	{ "business", AUDIENCE_BUSINESS },
	{ "foreign_business", AUDIENCE_FOREIGN_BUSINESS },
	{ "cooperative", AUDIENCE_COOPERATIVE },
	{ "organisation", AUDIENCE_ORGANISATION },
	{ "foreign_organisation", AUDIENCE_FOREIGN_ORGANISATION },
	{ "official", AUDIENCE_OFFICIAL },
	{ "party", AUDIENCE_PARTY },
};
static const cyaml_strval_t field_kinds[] = {
	{ "text", FIELD_TEXT },
	{ "lines", FIELD_LINES },
	{ "day", FIELD_DAY },
	{ "number", FIELD_NUMBER },
	{ "personal_number", FIELD_PERSONAL_NUMBER },
	{ "phone", FIELD_PHONE },
	{ "email", FIELD_EMAIL },
	{ "tax_code", FIELD_TAX_CODE },
	{ "choice", FIELD_CHOICE },
	{ "flag", FIELD_FLAG },
	{ "area", FIELD_AREA },
	{ "money", FIELD_MONEY },
};
static const cyaml_strval_t silences[] = {
	{ "escalate", SILENCE_ESCALATES },
	{ "agree", SILENCE_AGREES },
};
static const cyaml_strval_t units[] = {
	{ "working_hours", LIMIT_WORKING_HOURS }, { "working_days", LIMIT_WORKING_DAYS },
	{ "calendar_days", LIMIT_CALENDAR_DAYS }, { "months", LIMIT_MONTHS },
	{ "same_day", LIMIT_SAME_DAY },           { "appointed", LIMIT_APPOINTED },
};
static const cyaml_strval_t cutoff_effects[] = {
	{ "result_next_day", CUTOFF_RESULT_NEXT_DAY },
	{ "start_next_day", CUTOFF_START_NEXT_DAY },
};
static const cyaml_strval_t paper_kinds[] = {
	{ "submit", PAPER_SUBMIT },
	{ "show", PAPER_SHOW },
};
static const cyaml_strval_t step_roles[] = {
	{ "receive", STEP_RECEIVE }, { "process", STEP_PROCESS }, { "approve", STEP_APPROVE },
	{ "issue", STEP_ISSUE },     { "return", STEP_RETURN },
};
static const cyaml_strval_t step_offices[] = {
	{ "reception", STEP_AT_RECEPTION },
	{ "competent", STEP_AT_COMPETENT },
	{ "other", STEP_AT_OTHER },
};
static const cyaml_strval_t step_outcomes[] = {
	{ "forward", OUTCOME_FORWARD },       { "back", OUTCOME_BACK },
	{ "supplement", OUTCOME_SUPPLEMENT }, { "obligation", OUTCOME_OBLIGATION },
	{ "refuse", OUTCOME_REFUSE },         { "approve", OUTCOME_APPROVE },
	{ "reject", OUTCOME_REJECT },         { "return", OUTCOME_RETURN },
};
static const cyaml_strval_t deliveries[] = {
	{ "counter", DELIVERY_COUNTER },
	{ "post", DELIVERY_POST },
	{ "online", DELIVERY_ONLINE },
};

/* ---- mappings ---- */

static const cyaml_schema_field_t words_fields[] = {
	TEXT("vi", NEEDED, struct words, vi, WORDS_MAX),
	TEXT("en", MAYBE, struct words, en, WORDS_MAX),
	CYAML_FIELD_END,
};

#define FIELD_OF(member) __typeof__(((struct procedure *)NULL)->member)
static const cyaml_schema_field_t subject_fields[] = {
	TEXT("code", NEEDED, FIELD_OF(field), code, CODE_MAX),
	TEXT("vi", NEEDED, FIELD_OF(field), vi, LABEL_MAX),
	TEXT("en", MAYBE, FIELD_OF(field), en, LABEL_MAX),
	CYAML_FIELD_END,
};

static const cyaml_schema_field_t law_fields[] = {
	TEXT("number", MAYBE, struct procedure_law, number, CODE_MAX),
	TEXT("title", NEEDED, struct procedure_law, title, WORDS_MAX),
	TEXT("date", MAYBE, struct procedure_law, date, 10),
	CYAML_FIELD_END,
};
ENTRY(law_entry, struct procedure_law, law_fields);

static const cyaml_schema_field_t parameter_fields[] = {
	TEXT("name", NEEDED, struct procedure_parameter, name, CODE_MAX),
	WORDS("label", NEEDED, struct procedure_parameter, label),
	TEXT("value", NEEDED, struct procedure_parameter, value, 20),
	TEXT("source", NEEDED, struct procedure_parameter, source, WORDS_MAX),
	CYAML_FIELD_END,
};
ENTRY(parameter_entry, struct procedure_parameter, parameter_fields);

static const cyaml_schema_field_t option_fields[] = {
	TEXT("value", NEEDED, struct procedure_option, value, CODE_MAX),
	WORDS("label", NEEDED, struct procedure_option, label),
	CYAML_FIELD_END,
};
ENTRY(option_entry, struct procedure_option, option_fields);

static const cyaml_schema_field_t field_fields[] = {
	TEXT("name", NEEDED, struct procedure_field, name, CODE_MAX),
	WORDS("label", NEEDED, struct procedure_field, label),
	WORDS("hint", MAYBE, struct procedure_field, hint),
	ONE_OF("kind", NEEDED, struct procedure_field, kind, field_kinds),
	YES_NO("required", NEEDED, struct procedure_field, required),
	FORMULA("show_when", MAYBE, struct procedure_field, show_when),
	WHOLE("min", MAYBE, struct procedure_field, min),
	WHOLE("max", MAYBE, struct procedure_field, max),
	LIST("options", MAYBE, struct procedure_field, options, option_entry, LIST_MAX),
	TEXT("autocomplete", MAYBE, struct procedure_field, autocomplete, CODE_MAX),
	YES_NO("personal", MAYBE, struct procedure_field, personal),
	TEXT("subject", MAYBE, struct procedure_field, subject, CODE_MAX),
	CYAML_FIELD_END,
};
ENTRY(field_entry, struct procedure_field, field_fields);

static const cyaml_schema_field_t group_fields[] = {
	TEXT("name", NEEDED, struct procedure_group, name, CODE_MAX),
	WORDS("title", NEEDED, struct procedure_group, title),
	WORDS("hint", MAYBE, struct procedure_group, hint),
	FORMULA("show_when", MAYBE, struct procedure_group, show_when),
	LIST("fields", NEEDED, struct procedure_group, fields, field_entry, PROCEDURE_FIELDS_MAX),
	CYAML_FIELD_END,
};
ENTRY(group_entry, struct procedure_group, group_fields);

static const cyaml_schema_field_t case_fields[] = {
	TEXT("code", NEEDED, struct procedure_case, code, CODE_MAX),
	WORDS("name", NEEDED, struct procedure_case, name),
	FORMULA("when", MAYBE, struct procedure_case, when),
	CYAML_FIELD_END,
};
ENTRY(case_entry, struct procedure_case, case_fields);

/* Where a part applies, the same three keys everywhere but that some parts have no condition. */
#define APPLIES_PLACE(type)                                              \
	CODES("cases", MAYBE, type, applies.cases, PROCEDURE_CASES_MAX), \
		SOME_OF("channels", MAYBE, type, applies.channels, channels)
#define APPLIES(type) APPLIES_PLACE(type), FORMULA("when", MAYBE, type, applies.when)

static const cyaml_schema_field_t limit_fields[] = {
	APPLIES_PLACE(struct procedure_limit),
	TEXT("amount", MAYBE, struct procedure_limit, amount, 20),
	ONE_OF("unit", NEEDED, struct procedure_limit, limit.unit, units),
	TEXT("text", NEEDED, struct procedure_limit, text, TEXT_MAX),
	TEXT("cutoff", MAYBE, struct procedure_limit, cutoff, 5),
	ONE_OF("after_cutoff", MAYBE, struct procedure_limit, start.effect, cutoff_effects),
	TEXT("note", MAYBE, struct procedure_limit, note, TEXT_MAX),
	TEXT("source", NEEDED, struct procedure_limit, source, WORDS_MAX),
	CYAML_FIELD_END,
};
ENTRY(limit_entry, struct procedure_limit, limit_fields);

static const cyaml_schema_field_t fee_fields[] = {
	TEXT("code", NEEDED, struct procedure_fee_rule, code, CODE_MAX),
	WORDS("name", NEEDED, struct procedure_fee_rule, name),
	APPLIES(struct procedure_fee_rule),
	FORMULA("amount", MAYBE, struct procedure_fee_rule, amount),
	TEXT("text", NEEDED, struct procedure_fee_rule, text, TEXT_MAX),
	TEXT("source", NEEDED, struct procedure_fee_rule, source, WORDS_MAX),
	CYAML_FIELD_END,
};
ENTRY(fee_entry, struct procedure_fee_rule, fee_fields);

static const cyaml_schema_field_t exemption_fields[] = {
	TEXT("code", NEEDED, struct procedure_exemption, code, CODE_MAX),
	WORDS("name", NEEDED, struct procedure_exemption, name),
	CODES("fees", MAYBE, struct procedure_exemption, fees, LIST_MAX),
	APPLIES(struct procedure_exemption),
	WHOLE("percent", NEEDED, struct procedure_exemption, percent),
	TEXT("text", NEEDED, struct procedure_exemption, text, TEXT_MAX),
	TEXT("source", NEEDED, struct procedure_exemption, source, WORDS_MAX),
	CYAML_FIELD_END,
};
ENTRY(exemption_entry, struct procedure_exemption, exemption_fields);

#define REPLACED_BY __typeof__(((struct procedure_component *)NULL)->replaced_by)
static const cyaml_schema_field_t replaced_fields[] = {
	TEXT("database", NEEDED, REPLACED_BY, database, LABEL_MAX),
	TEXT("source", NEEDED, REPLACED_BY, source, WORDS_MAX),
	CYAML_FIELD_END,
};

static const cyaml_schema_field_t component_fields[] = {
	TEXT("code", NEEDED, struct procedure_component, code, CODE_MAX),
	TEXT("group", MAYBE, struct procedure_component, group, WORDS_MAX),
	WORDS("name", NEEDED, struct procedure_component, name),
	TEXT("text", NEEDED, struct procedure_component, text, TEXT_MAX),
	APPLIES(struct procedure_component),
	ONE_OF("kind", NEEDED, struct procedure_component, kind, paper_kinds),
	WHOLE("originals", NEEDED, struct procedure_component, originals),
	WHOLE("copies", NEEDED, struct procedure_component, copies),
	YES_NO("optional", MAYBE, struct procedure_component, optional),
	YES_NO("digitise", NEEDED, struct procedure_component, digitise),
	MAPPING("replaced_by", MAYBE, struct procedure_component, replaced_by, replaced_fields),
	CYAML_FIELD_END,
};
ENTRY(component_entry, struct procedure_component, component_fields);

static const cyaml_schema_field_t step_fields[] = {
	TEXT("code", NEEDED, struct procedure_step, code, CODE_MAX),
	WORDS("name", NEEDED, struct procedure_step, name),
	ONE_OF("role", NEEDED, struct procedure_step, role, step_roles),
	ONE_OF("office", NEEDED, struct procedure_step, office, step_offices),
	TEXT("agency", MAYBE, struct procedure_step, agency, CODE_MAX),
	APPLIES_PLACE(struct procedure_step),
	WHOLE("share", NEEDED, struct procedure_step, share),
	SOME_OF("outcomes", NEEDED, struct procedure_step, outcomes, step_outcomes),
	CYAML_FIELD_END,
};
ENTRY(step_entry, struct procedure_step, step_fields);

static const cyaml_schema_field_t consultation_fields[] = {
	TEXT("amount", NEEDED, struct procedure_consultation, amount, CODE_MAX),
	TEXT("decide_amount", NEEDED, struct procedure_consultation, decide_amount, CODE_MAX),
	ONE_OF("unit", NEEDED, struct procedure_consultation, limit.unit, units),
	ONE_OF("silence", NEEDED, struct procedure_consultation, silence, silences),
	YES_NO("stands", MAYBE, struct procedure_consultation, stands),
	TEXT("law", MAYBE, struct procedure_consultation, law, WORDS_MAX),
	CYAML_FIELD_END,
};

static const cyaml_schema_field_t result_fields[] = {
	TEXT("code", NEEDED, struct procedure_result, code, CODE_MAX),
	WORDS("name", NEEDED, struct procedure_result, name),
	TEXT("template", NEEDED, struct procedure_result, template, TEXT_MAX),
	SOME_OF("delivery", NEEDED, struct procedure_result, delivery, deliveries),
	CYAML_FIELD_END,
};
ENTRY(result_entry, struct procedure_result, result_fields);

static const cyaml_schema_field_t procedure_fields[] = {
	TEXT("code", NEEDED, struct procedure, code, CODE_MAX),
	TEXT("decision", MAYBE, struct procedure, decision, LABEL_MAX),
	WORDS("name", NEEDED, struct procedure, name),
	WORDS("short_name", MAYBE, struct procedure, short_name),
	ONE_OF("origin", MAYBE, struct procedure, origin, origins),
	ONE_OF("level", NEEDED, struct procedure, level, levels),
	ONE_OF("type", NEEDED, struct procedure, type, types),
	MAPPING("field", NEEDED, struct procedure, field, subject_fields),
	TEXT("valid_from", NEEDED, struct procedure, valid_from, 10),
	TEXT("valid_to", MAYBE, struct procedure, valid_to, 10),
	SOME_OF("audience", NEEDED, struct procedure, audience, audiences),
	TEXT("agency", MAYBE, struct procedure, agency, WORDS_MAX),
	TEXT("authority", MAYBE, struct procedure, authority, WORDS_MAX),
	TEXT("address", MAYBE, struct procedure, address, WORDS_MAX),
	TEXT("delegated", MAYBE, struct procedure, delegated, WORDS_MAX),
	TEXT("coordinating", MAYBE, struct procedure, coordinating, WORDS_MAX),
	TEXT("competent", MAYBE, struct procedure, competent, CODE_MAX),
	TEXT("sequence", MAYBE, struct procedure, sequence, TEXT_MAX),
	TEXT("conditions", MAYBE, struct procedure, conditions, TEXT_MAX),
	TEXT("description", MAYBE, struct procedure, description, TEXT_MAX),
	CODES("keywords", MAYBE, struct procedure, keywords, LIST_MAX),
	ONE_OF("non_boundary", NEEDED, struct procedure, non_boundary, scopes),
	ONE_OF("online", NEEDED, struct procedure, online, onlines),
	YES_NO("post", NEEDED, struct procedure, post),
	SOME_OF("channels", NEEDED, struct procedure, channels, channels),
	LIST("legal_basis", MAYBE, struct procedure, legal_basis, law_entry, LIST_MAX),
	LIST("parameters", MAYBE, struct procedure, parameters, parameter_entry, LIST_MAX),
	LIST("form", NEEDED, struct procedure, form, group_entry, PROCEDURE_FIELDS_MAX),
	LIST("cases", NEEDED, struct procedure, cases, case_entry, PROCEDURE_CASES_MAX),
	LIST("limits", NEEDED, struct procedure, limits, limit_entry, LIST_MAX),
	LIST("fees", NEEDED, struct procedure, fees, fee_entry, LIST_MAX),
	LIST("exemptions", MAYBE, struct procedure, exemptions, exemption_entry, LIST_MAX),
	LIST("components", MAYBE, struct procedure, components, component_entry, LIST_MAX),
	LIST("steps", NEEDED, struct procedure, steps, step_entry, PROCEDURE_STEPS_MAX),
	LIST("results", NEEDED, struct procedure, results, result_entry, LIST_MAX),
	MAPPING("consultation", MAYBE, struct procedure, consultation, consultation_fields),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t procedure_schema = { CYAML_VALUE_MAPPING(
	CYAML_FLAG_POINTER, struct procedure, procedure_fields) };

/* ---- for the reference's test ---- */

static const struct {
	const char *name;
	const cyaml_schema_field_t *fields;
} mappings[] = {
	{ "procedure", procedure_fields },
	{ "words", words_fields },
	{ "field", subject_fields },
	{ "legal_basis", law_fields },
	{ "parameters", parameter_fields },
	{ "form", group_fields },
	{ "fields", field_fields },
	{ "options", option_fields },
	{ "cases", case_fields },
	{ "limits", limit_fields },
	{ "fees", fee_fields },
	{ "exemptions", exemption_fields },
	{ "components", component_fields },
	{ "replaced_by", replaced_fields },
	{ "steps", step_fields },
	{ "results", result_fields },
	{ "consultation", consultation_fields },
};

void schema_each(void (*each)(void *state, const char *mapping, const char *key, bool required),
		 void *state)
{
	for (size_t i = 0; i < sizeof mappings / sizeof *mappings; i++) {
		for (const cyaml_schema_field_t *row = mappings[i].fields; row->key; row++)
			each(state, mappings[i].name, row->key,
			     !(row->value.flags & CYAML_FLAG_OPTIONAL));
	}
}

/* ---- lengths ---- */

static void fill_mapping(struct arena *arena, const cyaml_schema_field_t *row, char *at);

/* libcyaml made an array of pointers; the program wants one of struct str. */
static void fill_codes(struct arena *arena, struct strs *list)
{
	char **texts = (char **)(void *)list->at;

	list->at = ARENA_ARRAY(arena, struct str, list->n);
	for (size_t i = 0; i < list->n; i++)
		list->at[i] = str_from(texts[i]);
}

static void fill_list(struct arena *arena, const cyaml_schema_value_t *entry, void *at)
{
	struct strs *list = at; /* every list is a pointer and a number, whatever it holds */
	char *items = (char *)list->at;

	if (entry->type == CYAML_STRING) {
		fill_codes(arena, list);
		return;
	}
	for (size_t i = 0; i < list->n; i++)
		fill_mapping(arena, entry->mapping.fields, items + i * entry->data_size);
}

static void fill_mapping(struct arena *arena, const cyaml_schema_field_t *row, char *at)
{
	for (; row->key; row++) {
		char *member = at + row->data_offset;
		struct str *text = (void *)member;

		if (row->value.type == CYAML_STRING)
			text->len = text->at ? strlen(text->at) : 0;
		else if (row->value.type == CYAML_MAPPING)
			fill_mapping(arena, row->value.mapping.fields, member);
		else if (row->value.type == CYAML_SEQUENCE)
			fill_list(arena, row->value.sequence.entry, member);
	}
}

/* ---- loading ---- */

/*
 * libcyaml's memory comes from the unit's arena. It makes lists longer one item at a time, so a
 * piece that grows gets twice the room.
 */
static void *take_memory(void *state, void *old, size_t size)
{
	struct piece {
		size_t room;
		_Alignas(max_align_t) char bytes[];
	} * piece, *before = old ? (void *)((char *)old - offsetof(struct piece, bytes)) : NULL;
	size_t room = before ? 2 * size : size;

	if (size == 0 || size > SIZE_MAX / 4)
		return NULL;
	if (before && size <= before->room)
		return old;
	piece = arena_take(state, sizeof *piece + room);
	piece->room = room;
	if (before)
		memcpy(piece->bytes, before->bytes, before->room);
	return piece->bytes;
}

/* What libcyaml says of the first mistake: a reason, then places from the inside out. */
struct complaint {
	char reason[500];
	int line;
};

static void note_complaint(cyaml_log_t level, void *state, const char *format, va_list list)
{
	struct complaint *complaint = state;
	char text[500];
	const char *place;

	(void)level;
	vsnprintf(text, sizeof text, format, list);
	place = strstr(text, "(line: ");
	if (place && !complaint->line)
		sscanf(place, "(line: %d", &complaint->line);
	if (!place && !complaint->reason[0])
		memcpy(complaint->reason, text, sizeof text);
}

/* "Load: Unexpected key: kk\n" -> "unexpected key: kk" */
static struct str tidy_reason(struct pack *pack, const char *text)
{
	struct str reason = str_trim(str_from(text));
	struct buf b = buf_in(pack->cx->arena);

	if (str_starts(reason, STR("Load: ")))
		reason = str_slice(reason, 6, reason.len);
	if (str_is_empty(reason) || str_is(reason, "Backtrace:"))
		reason = STR("The file does not have the form of a procedure");
	/* A sentence becomes part of one; words all in capitals stay. */
	buf_add_char(&b, (char)(reason.at[0] | (reason.at[1] & 0x20)));
	buf_add(&b, str_slice(reason, 1, reason.len));
	return buf_str(&b);
}

/* For a key that should not be there libcyaml gives the line of the one before. */
static int line_of_wrong_key(struct pack *pack, const struct complaint *complaint)
{
	static const char *const about_keys[] = { "Unexpected key: ", "field already seen: " };

	for (size_t i = 0; i < sizeof about_keys / sizeof *about_keys; i++) {
		const char *found = strstr(complaint->reason, about_keys[i]);

		if (!found)
			continue;
		struct str name = str_trim(str_from(found + strlen(about_keys[i])));

		return pack_line_of_key(pack, str_cstring(pack->cx->arena, name), complaint->line);
	}
	return 0;
}

static enum status fail_schema(struct pack *pack, const struct complaint *complaint)
{
	int line = line_of_wrong_key(pack, complaint);

	if (!line)
		line = complaint->line ? complaint->line : 1;
	return pack_fail_at(pack, line, tidy_reason(pack, complaint->reason));
}

enum status schema_load(struct pack *pack)
{
	struct complaint complaint = { .line = 0 };
	const cyaml_config_t config = {
		.log_fn = note_complaint,
		.log_ctx = &complaint,
		.mem_fn = take_memory,
		.mem_ctx = pack->cx->arena,
		.log_level = CYAML_LOG_ERROR,
		.flags = CYAML_CFG_NO_ALIAS,
	};
	cyaml_data_t *data = NULL;

	if (cyaml_load_data((const uint8_t *)pack->yaml.at, pack->yaml.len, &config,
			    &procedure_schema, &data, NULL) != CYAML_OK)
		return fail_schema(pack, &complaint);
	pack->procedure = data;
	fill_mapping(pack->cx->arena, procedure_fields, data);
	return OK;
}

/* ---- both languages ---- */

/* Where in the file; written out only when something is missing there. */
struct place {
	const struct place *above;
	const char *key; /* NULL: the number */
	size_t i;
};

static struct str write_place(struct pack *pack, const struct place *place)
{
	if (!place->above)
		return STR("");
	struct str above = write_place(pack, place->above);

	if (!place->key)
		return pack_path(pack, "%.*s/%zu", STR_ARG(above), place->i);
	return pack_path(pack, "%.*s%s%s", STR_ARG(above), above.len ? "/" : "", place->key);
}

static enum status check_pair(struct pack *pack, const struct place *place, struct str vi,
			      struct str *ret_en)
{
	if (!str_is_empty(*ret_en) || str_is_empty(vi))
		return OK;
	if (pack->procedure->origin == ORIGIN_PACK)
		return pack_fail(pack, write_place(pack, place), "there is no English text, en");
	*ret_en = vi;
	return OK;
}

static enum status check_keys(struct pack *pack, const struct place *above,
			      const cyaml_schema_field_t *row, char *at);

static enum status check_value(struct pack *pack, const struct place *place,
			       const cyaml_schema_value_t *value, char *at)
{
	if (value->type != CYAML_MAPPING)
		return OK;
	if (value->mapping.fields == words_fields) {
		struct words *words = (void *)at;

		return check_pair(pack, place, words->vi, &words->en);
	}
	return check_keys(pack, place, value->mapping.fields, at);
}

static enum status check_items(struct pack *pack, const struct place *above,
			       const cyaml_schema_value_t *entry, void *at)
{
	const struct strs *list = at; /* every list is a pointer and a number */

	for (size_t i = 0; i < list->n && entry->type == CYAML_MAPPING; i++) {
		const struct place place = { above, NULL, i };

		TRY(check_value(pack, &place, entry, (char *)list->at + i * entry->data_size));
	}
	return OK;
}

static enum status check_keys(struct pack *pack, const struct place *above,
			      const cyaml_schema_field_t *row, char *at)
{
	for (; row->key; row++) {
		const struct place place = { above, row->key, 0 };
		char *member = at + row->data_offset;

		if (row->value.type == CYAML_SEQUENCE)
			TRY(check_items(pack, &place, row->value.sequence.entry, member));
		else
			TRY(check_value(pack, &place, &row->value, member));
	}
	return OK;
}

enum status schema_check_words(struct pack *pack)
{
	struct procedure *p = pack->procedure;
	const struct place top = {}, field = { &top, "field", 0 };

	TRY(check_pair(pack, &field, p->field.vi, &p->field.en));
	return check_keys(pack, &top, procedure_fields, (char *)p);
}
