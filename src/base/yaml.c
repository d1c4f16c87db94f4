#include "base/yaml.h"

#include <stddef.h>
#include <stdio.h>
#include <string.h>

/* libcyaml allocates and resizes; each block remembers its size in front, arenas do not. */
struct block {
	_Alignas(max_align_t) size_t size_bytes;
};

static void *take(void *arena, void *old, size_t size_bytes)
{
	if (size_bytes == 0)
		return NULL;
	struct block *block = arena_take(arena, sizeof(*block) + size_bytes);

	block->size_bytes = size_bytes;
	if (old) {
		size_t old_bytes = ((struct block *)old - 1)->size_bytes;

		memcpy(block + 1, old, old_bytes < size_bytes ? old_bytes : size_bytes);
	}
	return block + 1;
}

/* libcyaml says a sentence first, then a backtrace with lines. */
static void complain(cyaml_log_t level, void *context, const char *format, va_list args)
{
	struct yaml_complaint *complaint = context;
	char text[160];

	if (level < CYAML_LOG_ERROR)
		return;
	vsnprintf(text, sizeof(text), format, args);
	const char *line = strstr(text, "line: ");

	if (!complaint->sentence[0])
		snprintf(complaint->sentence, sizeof(complaint->sentence), "%s", text);
	if (line && !complaint->line)
		sscanf(line, "line: %d", &complaint->line);
}

bool yaml_read(struct arena *arena, struct str text, const cyaml_schema_value_t *schema,
	       void **ret_data, struct yaml_complaint *ret_complaint)
{
	const cyaml_config_t config = {
		.log_level = CYAML_LOG_ERROR,
		.log_fn = complain,
		.log_ctx = ret_complaint,
		.mem_fn = take,
		.mem_ctx = arena,
		.flags = CYAML_CFG_NO_ALIAS,
	};

	*ret_complaint = (struct yaml_complaint){};
	*ret_data = NULL;
	cyaml_err_t error = cyaml_load_data((const uint8_t *)text.at, text.len, &config, schema,
					    ret_data, NULL);

	if (error != CYAML_OK && !ret_complaint->sentence[0]) {
		snprintf(ret_complaint->sentence, sizeof(ret_complaint->sentence), "%s",
			 cyaml_strerror(error));
	}
	return error == CYAML_OK;
}
