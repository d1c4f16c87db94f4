/*
 * YAML into C structs by a libcyaml schema, into an arena: for packs and for files of commands.
 */
#ifndef BASE_YAML_H
#define BASE_YAML_H

#include <cyaml/cyaml.h>

#include "base/arena.h"
#include "base/str.h"

/* What is wrong, as libcyaml says it, and in which line; line 0 when it does not say. */
struct yaml_complaint {
	char sentence[160];
	int line;
};

/*
 * Reads a text by a schema whose top is a pointer (CYAML_FLAG_POINTER). *ret_data is the struct, in
 * the arena, or NULL for a text without content. False, and why, when the text is not like the
 * schema. Aliases are refused: they make small files huge.
 */
bool yaml_read(struct arena *arena, struct str text, const cyaml_schema_value_t *schema,
	       void **ret_data, struct yaml_complaint *ret_complaint);

#endif
