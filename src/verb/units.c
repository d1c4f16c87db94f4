#include "verb/units.h"

#include "account/account.h"
#include "base/civil.h"
#include "base/text.h"
#include "verb/yaml.h"

static const cyaml_schema_field_t area_fields[] = {
	YAML_TEXT("code", struct units_area, code),
	YAML_TEXT("kind", struct units_area, kind),
	YAML_TEXT("name", struct units_area, name),
	YAML_OPTIONAL("parent", struct units_area, parent),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t area_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct units_area, area_fields),
};

static const cyaml_schema_field_t office_fields[] = {
	YAML_TEXT("kind", struct units_office, kind),
	YAML_TEXT("name", struct units_office, name),
	YAML_OPTIONAL("field", struct units_office, field),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t office_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct units_office, office_fields),
};

static const cyaml_schema_field_t agency_fields[] = {
	YAML_TEXT("code", struct units_agency, code),
	YAML_TEXT("kind", struct units_agency, kind),
	YAML_TEXT("name", struct units_agency, name),
	YAML_OPTIONAL("area", struct units_agency, area),
	YAML_OPTIONAL("parent", struct units_agency, parent),
	YAML_OPTIONAL_LIST("offices", struct units_agency, offices, &office_schema),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t agency_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct units_agency, agency_fields),
};

static const cyaml_schema_field_t units_fields[] = {
	YAML_TEXT("valid_from", struct units, valid_from),
	YAML_OPTIONAL_LIST("areas", struct units, areas, &area_schema),
	YAML_OPTIONAL_LIST("agencies", struct units, agencies, &agency_schema),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t units_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct units, units_fields),
};

int units_load(struct verb *verb, const struct verb_file *file, const struct units **ret_units)
{
	int32_t day;
	int code = yaml_load(verb, file, &units_schema, ret_units);

	if (code != EXIT_DONE)
		return code;
	if (civil_parse_iso(str_from((*ret_units)->valid_from), &day) != OK) {
		return verb_fail(verb, "%.*s: valid_from is no day like 2025-07-01",
				 STR_ARG(file->name));
	}
	return EXIT_DONE;
}

static enum status no_parent(struct cx *cx, const char *code)
{
	return FAIL_WITH(cx, REFUSED, "units.parent",
			 N_("There is no unit with the code %1; parents come first in the file."),
			 str_from(code));
}

static enum status find_area(struct cx *cx, const struct units *units, const char *code,
			     int64_t *ret_id)
{
	struct area area = {};

	if (code && area_load_by_code(cx, str_from(code), str_from(units->valid_from), &area) != OK)
		return no_parent(cx, code);
	*ret_id = area.id;
	return OK;
}

static enum status find_agency(struct cx *cx, const struct units *units, const char *code,
			       int64_t *ret_id)
{
	struct agency agency = {};

	if (code &&
	    agency_load_by_code(cx, str_from(code), str_from(units->valid_from), &agency) != OK)
		return no_parent(cx, code);
	*ret_id = agency.id;
	return OK;
}

static enum status add_area(struct cx *cx, const struct units *units, const struct units_area *from)
{
	struct area area = {
		.code = str_from(from->code),
		.kind = str_from(from->kind),
		.name = str_from(from->name),
	};
	struct area taken;
	int64_t id;

	if (area_load_by_code(cx, area.code, str_from(units->valid_from), &taken) == OK) {
		return FAIL_WITH(cx, CONFLICT, "units.exists",
				 N_("There is a unit with the code %1 already."), area.code);
	}
	TRY(find_area(cx, units, from->parent, &area.parent));
	return area_add(cx, &area, str_from(units->valid_from), &id);
}

static enum status add_agency(struct cx *cx, const struct units *units,
			      const struct units_agency *from)
{
	struct agency agency = {
		.code = str_from(from->code),
		.kind = str_from(from->kind),
		.name = str_from(from->name),
		.valid_from = str_from(units->valid_from),
	};
	struct agency taken;
	int64_t id;

	if (agency_load_by_code(cx, agency.code, agency.valid_from, &taken) == OK) {
		return FAIL_WITH(cx, CONFLICT, "units.exists",
				 N_("There is a unit with the code %1 already."), agency.code);
	}
	TRY(find_area(cx, units, from->area, &agency.area));
	TRY(find_agency(cx, units, from->parent, &agency.parent));
	TRY(agency_add(cx, &agency, &agency.id));
	for (unsigned i = 0; i < from->offices_count; i++) {
		const struct office office = {
			.agency = agency.id,
			.kind = str_from(from->offices[i].kind),
			.field = str_from(from->offices[i].field),
			.name = str_from(from->offices[i].name),
		};

		TRY(office_add(cx, &office, agency.valid_from, &id));
	}
	return OK;
}

enum status units_add(struct cx *cx, const struct units *units)
{
	for (unsigned i = 0; i < units->areas_count; i++)
		TRY(add_area(cx, units, &units->areas[i]));
	for (unsigned i = 0; i < units->agencies_count; i++)
		TRY(add_agency(cx, units, &units->agencies[i]));
	return OK;
}

static enum status add(struct cx *cx, void *arg)
{
	return units_add(cx, arg);
}

int verb_import_units(struct verb *verb)
{
	const struct units *units;
	struct cx cx;

	if (units_load(verb, &verb->files[0], &units) != EXIT_DONE)
		return EXIT_FAILED;
	verb_cx(verb, &cx);
	if (db_write(verb->db, &cx, add, (void *)units) != OK)
		return verb_failed(verb, &cx);
	fprintf(verb->out, "Units: %u areas and %u agencies added.\n", units->areas_count,
		units->agencies_count);
	return EXIT_DONE;
}
