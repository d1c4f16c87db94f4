#include "verb/demo.h"

#include "verb/yaml.h"

static const cyaml_schema_value_t text_schema = {
	CYAML_VALUE_STRING(CYAML_FLAG_POINTER, char *, 0, 500),
};

static const cyaml_schema_field_t login_fields[] = {
	YAML_TEXT("login", struct demo_login, login),
	YAML_TEXT("name", struct demo_login, name),
	YAML_OPTIONAL("number", struct demo_login, number),
	YAML_OPTIONAL("born_on", struct demo_login, born_on),
	YAML_OPTIONAL("sex", struct demo_login, sex),
	YAML_OPTIONAL("phone", struct demo_login, phone),
	YAML_OPTIONAL("address", struct demo_login, address),
	YAML_OPTIONAL("office", struct demo_login, office),
	YAML_OPTIONAL("roles", struct demo_login, roles),
	YAML_OPTIONAL("title", struct demo_login, title),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t login_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct demo_login, login_fields),
};

static const cyaml_schema_field_t names_fields[] = {
	YAML_LIST("middles", struct demo_names, middles, &text_schema),
	YAML_LIST("givens", struct demo_names, givens, &text_schema),
	CYAML_FIELD_END,
};

static const cyaml_schema_field_t people_fields[] = {
	YAML_LIST("logins", struct demo_people, logins, &login_schema),
	YAML_LIST("families", struct demo_people, families, &text_schema),
	YAML_LIST("streets", struct demo_people, streets, &text_schema),
	CYAML_FIELD_MAPPING("female", CYAML_FLAG_DEFAULT, struct demo_people, female, names_fields),
	CYAML_FIELD_MAPPING("male", CYAML_FLAG_DEFAULT, struct demo_people, male, names_fields),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t people_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct demo_people, people_fields),
};

static const cyaml_schema_field_t answer_fields[] = {
	YAML_TEXT("name", struct demo_answer, name),
	YAML_LIST("values", struct demo_answer, values, &text_schema),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t answer_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct demo_answer, answer_fields),
};

static const cyaml_schema_field_t filing_fields[] = {
	YAML_TEXT("procedure", struct demo_filing, procedure),
	CYAML_FIELD_INT("weight", CYAML_FLAG_DEFAULT, struct demo_filing, weight),
	YAML_TEXT("number", struct demo_filing, number),
	CYAML_FIELD_BOOL("elderly", CYAML_FLAG_OPTIONAL, struct demo_filing, elderly),
	YAML_LIST("answers", struct demo_filing, answers, &answer_schema),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t filing_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct demo_filing, filing_fields),
};

static const cyaml_schema_field_t reason_fields[] = {
	YAML_TEXT("action", struct demo_reason, action),
	YAML_LIST("values", struct demo_reason, values, &text_schema),
	YAML_OPTIONAL_LIST("items", struct demo_reason, items, &text_schema),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t reason_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct demo_reason, reason_fields),
};

static const cyaml_schema_field_t filings_fields[] = {
	YAML_LIST("filings", struct demo_filings, filings, &filing_schema),
	YAML_LIST("reasons", struct demo_filings, reasons, &reason_schema),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t filings_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct demo_filings, filings_fields),
};

static const struct verb_file *find_file(struct verb *verb, const char *name)
{
	for (size_t i = 0; i < verb->file_count; i++) {
		if (str_is(verb->files[i].name, name))
			return &verb->files[i];
	}
	verb_fail(verb, "The pack has no %s", name);
	return NULL;
}

int demo_load_pack(struct verb *verb, struct demo_pack *ret_pack)
{
	const struct verb_file *units = find_file(verb, "demo/units.yaml");
	const struct verb_file *people = units ? find_file(verb, "demo/people.yaml") : NULL;
	const struct verb_file *filings = people ? find_file(verb, "demo/filings.yaml") : NULL;

	if (!filings)
		return EXIT_FAILED;
	int code = units_load(verb, units, &ret_pack->units);

	if (code == EXIT_DONE)
		code = yaml_load(verb, people, &people_schema, &ret_pack->people);
	if (code == EXIT_DONE)
		code = yaml_load(verb, filings, &filings_schema, &ret_pack->filings);
	return code;
}
