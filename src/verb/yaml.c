#include "verb/yaml.h"

#include <string.h>

int yaml_load(struct verb *verb, const struct verb_file *file, const cyaml_schema_value_t *schema,
	      void *ret_data)
{
	struct yaml_complaint complaint;
	void *data;

	if (!yaml_read(verb->arena, file->text, schema, &data, &complaint)) {
		return verb_fail(verb, "%.*s:%d: %.*s", STR_ARG(file->name), complaint.line,
				 STR_ARG(str_trim(str_from(complaint.sentence))));
	}
	if (!data)
		return verb_fail(verb, "%.*s:1: the file is empty", STR_ARG(file->name));
	memcpy(ret_data, &data, sizeof(data));
	return EXIT_DONE;
}
