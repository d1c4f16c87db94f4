#include "procedure/mapping.h"

#include "base/hash.h"
#include "base/text.h"
#include "base/yaml.h"

#define TEXT_MAX 4000
#define REST_MAX 100000
#define ROWS_MAX 2000

#define NEEDED CYAML_FLAG_POINTER
#define MAYBE (CYAML_FLAG_POINTER | CYAML_FLAG_OPTIONAL)
#define TEXT(key, flags, type, member) CYAML_FIELD_STRING_PTR(key, flags, type, member, 0, TEXT_MAX)
#define ROWS(word, flags, member, entry)                                                  \
	{                                                                                 \
		.key = word, .data_offset = offsetof(struct mapping, member.at),          \
		.count_offset = offsetof(struct mapping, member.n),                       \
		.count_size = sizeof(unsigned), .value = {                                \
			CYAML_VALUE_SEQUENCE(flags, *((struct mapping *)NULL)->member.at, \
					     &(entry), 0, ROWS_MAX)                       \
		}                                                                         \
	}
#define PART(key, member, fields) \
	CYAML_FIELD_MAPPING(key, CYAML_FLAG_DEFAULT, struct mapping, member, fields)

/* ---- rows of the file ---- */

#define PATH(member) TEXT(#member, MAYBE, struct mapping_paths, member)
static const cyaml_schema_field_t paths_fields[] = {
	TEXT("code", NEEDED, struct mapping_paths, code),
	TEXT("name", NEEDED, struct mapping_paths, name),
	PATH(decision),
	PATH(level),
	PATH(type),
	PATH(field),
	PATH(audience),
	PATH(agency),
	PATH(authority),
	PATH(address),
	PATH(delegated),
	PATH(coordinating),
	PATH(sequence),
	PATH(result),
	PATH(conditions),
	PATH(description),
	PATH(keywords),
	CYAML_FIELD_END,
};

static const cyaml_schema_field_t channels_fields[] = {
	TEXT("path", NEEDED, struct mapping_channels, path),
	TEXT("channel", NEEDED, struct mapping_channels, channel),
	TEXT("amount", MAYBE, struct mapping_channels, amount),
	TEXT("unit", MAYBE, struct mapping_channels, unit),
	TEXT("text", MAYBE, struct mapping_channels, text),
	TEXT("fee", MAYBE, struct mapping_channels, fee),
	TEXT("note", MAYBE, struct mapping_channels, note),
	CYAML_FIELD_END,
};

static const cyaml_schema_field_t components_fields[] = {
	TEXT("path", NEEDED, struct mapping_components, path),
	TEXT("name", NEEDED, struct mapping_components, name),
	TEXT("group", MAYBE, struct mapping_components, group),
	TEXT("originals", MAYBE, struct mapping_components, originals),
	TEXT("copies", MAYBE, struct mapping_components, copies),
	CYAML_FIELD_END,
};

static const cyaml_schema_field_t laws_fields[] = {
	TEXT("path", NEEDED, struct mapping_laws, path),
	TEXT("text", NEEDED, struct mapping_laws, text),
	CYAML_FIELD_END,
};

static const cyaml_schema_field_t value_fields[] = {
	TEXT("of", NEEDED, struct mapping_value, of),
	TEXT("is", NEEDED, struct mapping_value, is),
	TEXT("to", NEEDED, struct mapping_value, to),
	TEXT("en", MAYBE, struct mapping_value, en),
	TEXT("says", MAYBE, struct mapping_value, says),
	CYAML_FIELD_INT("times", CYAML_FLAG_OPTIONAL, struct mapping_value, times),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t value_entry = { CYAML_VALUE_MAPPING(
	CYAML_FLAG_DEFAULT, struct mapping_value, value_fields) };

static const cyaml_schema_field_t rule_fields[] = {
	TEXT("says", NEEDED, struct mapping_rule, says),
	TEXT("not_before", MAYBE, struct mapping_rule, not_before),
	TEXT("where", MAYBE, struct mapping_rule, where),
	TEXT("unit", MAYBE, struct mapping_rule, unit),
	TEXT("is", MAYBE, struct mapping_rule, is),
	TEXT("dong", MAYBE, struct mapping_rule, dong),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t rule_entry = { CYAML_VALUE_MAPPING(
	CYAML_FLAG_DEFAULT, struct mapping_rule, rule_fields) };

static const cyaml_schema_value_t phrase_entry = {
	CYAML_VALUE_STRING(CYAML_FLAG_POINTER, char *, 1, 500),
};

static const cyaml_schema_field_t mapping_fields[] = {
	TEXT("name", NEEDED, struct mapping, name),
	TEXT("source", NEEDED, struct mapping, source),
	PART("paths", paths, paths_fields),
	PART("channels", channels, channels_fields),
	PART("components", components, components_fields),
	PART("legal_basis", laws, laws_fields),
	ROWS("values", NEEDED, values, value_entry),
	TEXT("audience_separator", NEEDED, struct mapping, audience_separator),
	TEXT("fee_separator", NEEDED, struct mapping, fee_separator),
	TEXT("note_prefix", NEEDED, struct mapping, note_prefix),
	ROWS("limits", NEEDED, limits, rule_entry),
	ROWS("limit_affixes", NEEDED, limit_affixes, phrase_entry),
	ROWS("contradictions", NEEDED, contradictions, rule_entry),
	ROWS("references", NEEDED, references, rule_entry),
	ROWS("fees", NEEDED, fees, rule_entry),
	CYAML_FIELD_INT("fee_least_dong", CYAML_FLAG_DEFAULT, struct mapping, fee_least_dong),
	ROWS("papers", NEEDED, papers, rule_entry),
	TEXT("limit_unreadable", NEEDED, struct mapping, limit_unreadable),
	TEXT("free_vi", NEEDED, struct mapping, free_vi),
	TEXT("free_en", NEEDED, struct mapping, free_en),
	TEXT("fee_vi", NEEDED, struct mapping, fee_vi),
	TEXT("fee_en", NEEDED, struct mapping, fee_en),
	TEXT("fee_missing", NEEDED, struct mapping, fee_missing),
	TEXT("field_missing", NEEDED, struct mapping, field_missing),
	TEXT("result_vi", NEEDED, struct mapping, result_vi),
	TEXT("result_en", NEEDED, struct mapping, result_en),
	TEXT("template", NEEDED, struct mapping, template),
	CYAML_FIELD_STRING_PTR("rest", NEEDED, struct mapping, rest, 1, REST_MAX),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t mapping_schema = { CYAML_VALUE_MAPPING(
	CYAML_FLAG_POINTER, struct mapping, mapping_fields) };

/* ---- reading ---- */

static enum status fail_at(struct cx *cx, const char *file, struct str why)
{
	return FAIL_WITH(cx, INVALID, "mapping.invalid", N_("%1: %2."), str_from(file), why);
}

static enum status prepare_rules(struct cx *cx, const char *file, const char *key,
				 struct mapping_rules *rules)
{
	for (unsigned i = 0; i < rules->n; i++) {
		struct mapping_rule *rule = &rules->at[i];
		struct str stop = str_from(rule->not_before);

		if (pattern_parse(cx->arena, str_from(rule->says), &rule->pattern) != OK ||
		    (stop.len && pattern_parse(cx->arena, stop, &rule->stop) != OK)) {
			return fail_at(cx, file,
				       str_format(cx->arena, "%s: \"%s\" is not a pattern", key,
						  rule->says));
		}
	}
	return OK;
}

static enum status prepare(struct cx *cx, const char *file, struct mapping *mapping)
{
	for (unsigned i = 0; i < mapping->values.n; i++)
		mapping->values.at[i].folded =
			text_fold(cx->arena, str_from(mapping->values.at[i].is));
	mapping->affixes.n = mapping->limit_affixes.n;
	mapping->affixes.at = ARENA_ARRAY(cx->arena, struct words_of, mapping->affixes.n);
	for (size_t i = 0; i < mapping->affixes.n; i++)
		mapping->affixes.at[i] =
			words_of(cx->arena, str_from(mapping->limit_affixes.at[i]));
	TRY(prepare_rules(cx, file, "limits", &mapping->limits));
	TRY(prepare_rules(cx, file, "contradictions", &mapping->contradictions));
	TRY(prepare_rules(cx, file, "references", &mapping->references));
	TRY(prepare_rules(cx, file, "fees", &mapping->fees));
	return prepare_rules(cx, file, "papers", &mapping->papers);
}

enum status mapping_parse(struct cx *cx, struct str yaml, const char *file,
			  const struct mapping **ret_mapping)
{
	struct yaml_complaint complaint;
	void *data;

	if (!yaml_read(cx->arena, yaml, &mapping_schema, &data, &complaint)) {
		struct str place = str_format(cx->arena, "%s:%d", file, complaint.line);

		return fail_at(cx, str_cstring(cx->arena, place),
			       str_copy(cx->arena, str_trim(str_from(complaint.sentence))));
	}
	if (!data)
		return fail_at(cx, file, STR("the file is empty"));
	struct mapping *mapping = data;

	mapping->digest = hash_hex(cx->arena, hash_of(yaml));
	*ret_mapping = mapping;
	return prepare(cx, file, mapping);
}

struct str mapping_name(const struct mapping *mapping)
{
	return str_from(mapping->name);
}

/* ---- using ---- */

const struct mapping_value *mapping_find(const struct mapping *mapping, struct arena *arena,
					 const char *of, struct str word)
{
	struct str folded = text_fold(arena, word), field = str_from(of);

	for (unsigned i = 0; i < mapping->values.n; i++) {
		const struct mapping_value *value = &mapping->values.at[i];

		if (str_is(field, value->of) && str_equal(value->folded, folded))
			return value;
	}
	return NULL;
}

const struct json *mapping_get(const struct json *object, const char *path)
{
	struct str rest = str_from(path), key;
	char name[64];

	if (!path || str_is(rest, "."))
		return path ? object : NULL;
	while (object && str_take(&rest, '.', &key)) {
		if (key.len >= sizeof(name))
			return NULL;
		for (size_t i = 0; i < key.len; i++)
			name[i] = key.at[i];
		name[key.len] = '\0';
		object = json_get(object, name);
	}
	return object;
}

static struct str scalar_text(struct arena *arena, const struct json *value)
{
	struct str number = json_number(arena, value);

	return str_trim(number.len ? number : json_text(value, STR("")));
}

struct str mapping_text(struct arena *arena, const struct json *object, const char *path)
{
	const struct json *value = mapping_get(object, path);
	struct buf all = buf_in(arena);

	if (!json_is_an_array(value))
		return scalar_text(arena, value);
	for (size_t i = 0; i < json_count(value); i++) {
		struct str one = scalar_text(arena, json_item(value, i));

		if (all.len && one.len)
			buf_add_text(&all, ", ");
		buf_add(&all, one);
	}
	return buf_str(&all);
}
