#include "verb/yaml.h"

#include <stddef.h>
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

/* What libcyaml says about an error: a sentence first, then a backtrace with lines. */
struct complaint {
	char sentence[160];
	int line;
};

static void complain(cyaml_log_t level, void *context, const char *format, va_list args)
{
	struct complaint *complaint = context;
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

int yaml_load(struct verb *verb, const struct verb_file *file, const cyaml_schema_value_t *schema,
	      void *ret_data)
{
	struct complaint complaint = {};
	const cyaml_config_t config = {
		.log_level = CYAML_LOG_ERROR,
		.log_fn = complain,
		.log_ctx = &complaint,
		.mem_fn = take,
		.mem_ctx = verb->arena,
		.flags = CYAML_CFG_NO_ALIAS,
	};
	void *data = NULL;
	cyaml_err_t error = cyaml_load_data((const uint8_t *)file->text.at, file->text.len, &config,
					    schema, &data, NULL);

	if (error != CYAML_OK) {
		struct str why = str_from(complaint.sentence[0] ? complaint.sentence
								: cyaml_strerror(error));

		return verb_fail(verb, "%.*s:%d: %.*s", STR_ARG(file->name), complaint.line,
				 STR_ARG(str_trim(why)));
	}
	if (!data)
		return verb_fail(verb, "%.*s:1: the file is empty", STR_ARG(file->name));
	memcpy(ret_data, &data, sizeof(data));
	return EXIT_DONE;
}
