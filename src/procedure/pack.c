#include "procedure/pack.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static enum status fail_syntax(struct pack *pack, const yaml_parser_t *parser)
{
	const char *problem = parser->problem ? parser->problem : "it cannot be read";

	return pack_fail_at(pack, (int)parser->problem_mark.line + 1,
			    str_format(pack->cx->arena, "this is not YAML: %s", problem));
}

/* A NUL would cut a text short unseen. */
static enum status check_scalars(struct pack *pack)
{
	for (yaml_node_t *node = pack->document.nodes.start; node < pack->document.nodes.top;
	     node++) {
		if (node->type != YAML_SCALAR_NODE)
			continue;
		if (memchr(node->data.scalar.value, 0, node->data.scalar.length))
			return pack_fail_at(pack, (int)node->start_mark.line + 1,
					    STR("a text holds a zero byte"));
	}
	return OK;
}

enum status pack_open(struct pack *pack)
{
	yaml_parser_t parser;
	enum status status = OK;

	if (pack->yaml.len > PROCEDURE_SOURCE_MAX)
		return pack_fail_at(pack, 1, STR("the file is larger than 1 MiB"));
	if (!yaml_parser_initialize(&parser))
		return FAIL(pack->cx, BROKEN, "pack.memory", "The server has no memory left.");
	yaml_parser_set_input_string(&parser, (const unsigned char *)pack->yaml.at, pack->yaml.len);
	if (!yaml_parser_load(&parser, &pack->document))
		status = fail_syntax(pack, &parser);
	yaml_parser_delete(&parser);
	if (status == OK && !yaml_document_get_root_node(&pack->document))
		status = pack_fail_at(pack, 1, STR("the file is empty"));
	return status == OK ? check_scalars(pack) : status;
}

void pack_close(struct pack *pack)
{
	yaml_document_delete(&pack->document);
}

static bool scalar_is(const yaml_node_t *node, struct str text)
{
	return node->type == YAML_SCALAR_NODE &&
	       str_equal((struct str){ (const char *)node->data.scalar.value,
				       node->data.scalar.length },
			 text);
}

/* One step down; ret_key is where the step's name stands. NULL when there is nothing. */
static yaml_node_t *step_down(struct pack *pack, yaml_node_t *node, struct str name,
			      yaml_node_t **ret_key)
{
	int64_t i = 0;

	if (node->type == YAML_MAPPING_NODE) {
		yaml_node_pair_t *pair = node->data.mapping.pairs.start;

		for (; pair < node->data.mapping.pairs.top; pair++) {
			*ret_key = yaml_document_get_node(&pack->document, pair->key);
			if (scalar_is(*ret_key, name))
				return yaml_document_get_node(&pack->document, pair->value);
		}
		return NULL;
	}
	if (node->type != YAML_SEQUENCE_NODE || str_parse_int(name, &i) != OK || i < 0 ||
	    i >= node->data.sequence.items.top - node->data.sequence.items.start)
		return NULL;
	*ret_key = yaml_document_get_node(&pack->document, node->data.sequence.items.start[i]);
	return *ret_key;
}

static yaml_node_t *walk(struct pack *pack, const char *path, yaml_node_t **ret_key)
{
	yaml_node_t *node = yaml_document_get_root_node(&pack->document);
	struct str rest = str_from(path), name;

	*ret_key = node;
	while (str_take(&rest, '/', &name)) {
		yaml_node_t *key = NULL, *below = step_down(pack, node, name, &key);

		if (!below)
			break;
		node = below;
		*ret_key = key;
	}
	return node;
}

/* ---- lines that come from parts ---- */

/* Where a line was written: in which file, on which line there, how far it was moved in. */
struct origin {
	const char *file;
	int line, indent;
};

struct str pack_beside(struct pack *pack, struct str name)
{
	const char *slash = strrchr(pack->file, '/');

	return str_format(pack->cx->arena, "%.*s%.*s", slash ? (int)(slash + 1 - pack->file) : 0,
			  pack->file, STR_ARG(name));
}

/* "parts/applicant.yaml:1" behind a mark that stands on line `at`; false when it is none. */
static bool read_mark(struct pack *pack, struct str text, int at, struct origin *ret_origin)
{
	struct str mark = str_trim(text), file, number = mark;
	int64_t line = 0;

	if (!str_starts(mark, STR(PACK_MARK)))
		return false;
	number = str_slice(mark, strlen(PACK_MARK), mark.len);
	if (!str_take(&number, ':', &file) || str_parse_int(number, &line) != OK)
		return false;
	bool own = str_is_empty(file);

	ret_origin->file = own ? pack->file : str_cstring(pack->cx->arena, pack_beside(pack, file));
	ret_origin->line = (int)line - at - 1;
	ret_origin->indent = own ? 0 : (int)(mark.at - text.at);
	return true;
}

static struct origin origin_of(struct pack *pack, int line)
{
	struct origin origin = { pack->file, 0, 0 };
	struct str rest = pack->yaml, text;

	for (int at = 1; at < line && str_take(&rest, '\n', &text); at++)
		read_mark(pack, text, at, &origin);
	origin.line += line;
	return origin;
}

static bool has_places(const struct pack *pack)
{
	return pack->document.nodes.start != NULL;
}

int pack_line(struct pack *pack, const char *path)
{
	yaml_node_t *key;

	if (!has_places(pack))
		return 0;

	walk(pack, path, &key);
	return (int)key->start_mark.line + 1;
}

struct expr_place pack_place(struct pack *pack, const char *path)
{
	if (!has_places(pack))
		return (struct expr_place){ pack->file, 0, 0 };
	yaml_node_t *key, *node = walk(pack, path, &key);
	struct origin origin = origin_of(pack, (int)node->start_mark.line + 1);
	struct expr_place place = { .file = origin.file,
				    .line = origin.line,
				    .column = (int)node->start_mark.column + 1 - origin.indent };

	if (node->type != YAML_SCALAR_NODE)
		return place;
	switch (node->data.scalar.style) {
	case YAML_SINGLE_QUOTED_SCALAR_STYLE:
	case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
		place.column++;
		break;
	case YAML_LITERAL_SCALAR_STYLE:
	case YAML_FOLDED_SCALAR_STYLE:
		place.line++;
		place.column = 1;
		break;
	default:
		break;
	}
	return place;
}

int pack_line_of_key(struct pack *pack, const char *key, int from)
{
	for (yaml_node_t *node = pack->document.nodes.start; node < pack->document.nodes.top;
	     node++) {
		if ((int)node->start_mark.line + 1 >= from && scalar_is(node, str_from(key)))
			return (int)node->start_mark.line + 1;
	}
	return 0;
}

enum status pack_fail_at(struct pack *pack, int line, struct str why)
{
	struct origin origin = origin_of(pack, line);

	return FAIL_WITH(pack->cx, INVALID, "pack.invalid", "%1: %2.",
			 str_format(pack->cx->arena, "%s:%d", origin.file, origin.line), why);
}

static struct str format_list(struct pack *pack, const char *format, va_list list)
{
	char text[1000];
	int len = vsnprintf(text, sizeof text, format, list);

	if (len < 0)
		len = 0;
	if ((size_t)len >= sizeof text)
		len = sizeof text - 1;
	return str_copy(pack->cx->arena, (struct str){ text, (size_t)len });
}

enum status pack_fail(struct pack *pack, struct str path, const char *why, ...)
{
	va_list list;

	va_start(list, why);
	struct str reason = format_list(pack, why, list);

	va_end(list);
	return pack_fail_at(pack, pack_line(pack, str_cstring(pack->cx->arena, path)), reason);
}

struct str pack_path(struct pack *pack, const char *format, ...)
{
	va_list list;

	va_start(list, format);
	struct str path = format_list(pack, format, list);

	va_end(list);
	return path;
}
