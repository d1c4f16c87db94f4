/*
 * Reading a YAML file of the verb's into C structs by a libcyaml schema. Inside verb/ only.
 */
#ifndef VERB_YAML_H
#define VERB_YAML_H

#include "base/yaml.h"
#include "verb/verb.h"

#define YAML_TEXT(key, structure, member) \
	CYAML_FIELD_STRING_PTR(key, CYAML_FLAG_POINTER, structure, member, 0, 500)
#define YAML_OPTIONAL(key, structure, member)                                                    \
	CYAML_FIELD_STRING_PTR(key, CYAML_FLAG_POINTER | CYAML_FLAG_OPTIONAL, structure, member, \
			       0, 500)
#define YAML_LIST(key, structure, member, entry) \
	CYAML_FIELD_SEQUENCE(key, CYAML_FLAG_POINTER, structure, member, entry, 1, 10000)
#define YAML_OPTIONAL_LIST(key, structure, member, entry)                                      \
	CYAML_FIELD_SEQUENCE(key, CYAML_FLAG_POINTER | CYAML_FLAG_OPTIONAL, structure, member, \
			     entry, 0, 10000)

/* The result lives as long as the verb's arena; what is wrong is printed with file and line. */
int yaml_load(struct verb *verb, const struct verb_file *file, const cyaml_schema_value_t *schema,
	      void *ret_data);

#endif
