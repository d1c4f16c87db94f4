/* Parts that files of a pack share: `- use: NAME` becomes the items of parts/NAME.yaml. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "procedure/pack.h"

#define USES_MAX 200 /* of one file */
#define FOLDER "parts"

static void close_file(FILE **file)
{
	if (*file)
		fclose(*file);
}

static enum status read_file(struct pack *pack, const char *path, struct str *ret_text)
{
	__attribute__((cleanup(close_file))) FILE *file = fopen(path, "re");
	struct buf text = buf_in(pack->cx->arena);
	char *at = buf_reserve(&text, PROCEDURE_SOURCE_MAX + 1);

	if (file)
		text.len = fread(at, 1, PROCEDURE_SOURCE_MAX + 1, file);
	if (!file || ferror(file)) {
		return FAIL_WITH(pack->cx, INVALID, "pack.unreadable", "%1 cannot be read (%2).",
				 str_from(path), str_from(strerror(errno)));
	}
	*ret_text = buf_str(&text);
	return OK;
}

/* ---- where parts are used ---- */

/* One `- use: NAME`. */
struct use {
	size_t line; /* from 0 */
	int indent;  /* of its dash */
	struct str name;
};

struct uses {
	struct use at[USES_MAX];
	size_t n;
};

static struct str scalar_of(const yaml_node_t *node)
{
	if (node->type != YAML_SCALAR_NODE)
		return STR("");
	return (struct str){ (const char *)node->data.scalar.value, node->data.scalar.length };
}

static enum status add_use(struct pack *pack, const yaml_node_t *item, struct str name,
			   struct uses *uses)
{
	int line = (int)item->start_mark.line + 1;

	if (item->data.mapping.style != YAML_BLOCK_MAPPING_STYLE || !is_a_name(name))
		return pack_fail_at(pack, line,
				    STR("a part is used on a line of its own: - use: name"));
	if (uses->n == USES_MAX)
		return pack_fail_at(
			pack, line,
			str_format(pack->cx->arena, "a file uses %d parts at most", USES_MAX));
	uses->at[uses->n++] =
		(struct use){ item->start_mark.line, (int)item->start_mark.column - 2, name };
	return OK;
}

static enum status find_uses(struct pack *pack, struct uses *ret_uses)
{
	yaml_document_t *document = &pack->document;

	ret_uses->n = 0;
	for (yaml_node_t *node = document->nodes.start; node < document->nodes.top; node++) {
		if (node->type != YAML_MAPPING_NODE)
			continue;
		yaml_node_pair_t *pair = node->data.mapping.pairs.start;

		if (node->data.mapping.pairs.top - pair != 1 ||
		    !str_is(scalar_of(yaml_document_get_node(document, pair->key)), "use"))
			continue;
		struct str name = scalar_of(yaml_document_get_node(document, pair->value));

		TRY(add_use(pack, node, str_copy(pack->cx->arena, name), ret_uses));
	}
	return OK;
}

static const struct use *use_on(const struct uses *uses, size_t line)
{
	for (size_t i = 0; i < uses->n; i++) {
		if (uses->at[i].line == line)
			return &uses->at[i];
	}
	return NULL;
}

/* ---- taking them in ---- */

static void add_indented(struct buf *out, int indent, struct str line)
{
	for (int i = 0; i < indent && line.len > 0; i++)
		buf_add_char(out, ' ');
	buf_add(out, line);
	buf_add_char(out, '\n');
}

/* From here on lines come from another place: PART:LINE; the file itself has no name. */
static void add_mark(struct pack *pack, struct buf *out, const struct use *use, struct str place)
{
	struct str mark = str_format(pack->cx->arena, "%s%.*s", PACK_MARK, STR_ARG(place));

	add_indented(out, use->indent, mark);
}

static enum status check_part(struct pack *part)
{
	const yaml_node_t *root = yaml_document_get_root_node(&part->document);
	struct uses uses;

	if (root->type != YAML_SEQUENCE_NODE ||
	    root->data.sequence.style != YAML_BLOCK_SEQUENCE_STYLE || root->start_mark.column)
		return pack_fail_at(part, 1, STR("a part is a list whose dashes begin the line"));
	TRY(find_uses(part, &uses));
	if (uses.n > 0)
		return pack_fail_at(part, (int)uses.at[0].line + 1,
				    STR("a part uses no other part"));
	return OK;
}

static enum status load_part(struct pack *pack, const struct use *use, struct str *ret_text)
{
	struct arena *arena = pack->cx->arena;
	struct str path =
		pack_beside(pack, str_format(arena, FOLDER "/%.*s.yaml", STR_ARG(use->name)));
	struct pack part = { .cx = pack->cx, .file = str_cstring(arena, path) };

	if (read_file(&part, part.file, &part.yaml) != OK) {
		cx_retry(pack->cx);
		return pack_fail_at(pack, (int)use->line + 1,
				    str_format(arena, "%s cannot be read", part.file));
	}
	enum status status = pack_open(&part);

	if (status == OK)
		status = check_part(&part);
	pack_close(&part);
	*ret_text = part.yaml;
	return status;
}

static enum status add_part(struct pack *pack, struct buf *out, const struct use *use)
{
	struct arena *arena = pack->cx->arena;
	struct str text, line;

	TRY(load_part(pack, use, &text));
	add_mark(pack, out, use, str_format(arena, FOLDER "/%.*s.yaml:1", STR_ARG(use->name)));
	while (str_take(&text, '\n', &line)) {
		if (line.len || text.len)
			add_indented(out, use->indent, line);
	}
	add_mark(pack, out, use, str_format(arena, ":%zu", use->line + 2));
	return OK;
}

static enum status take_in(struct pack *pack, const struct uses *uses, struct buf *out)
{
	struct str rest = pack->yaml, line;

	for (size_t i = 0; str_take(&rest, '\n', &line); i++) {
		const struct use *use = use_on(uses, i);

		if (use)
			TRY(add_part(pack, out, use));
		else if (line.len || rest.len)
			add_indented(out, 0, line);
	}
	return OK;
}

static enum status expand(struct pack *pack, struct str *ret_text)
{
	struct buf out = buf_in(pack->cx->arena);
	struct uses uses;

	TRY(pack_open(pack));
	TRY(find_uses(pack, &uses));
	TRY(take_in(pack, &uses, &out));
	*ret_text = buf_str(&out);
	return OK;
}

enum status procedure_read(struct cx *cx, const char *path, struct str *ret_text)
{
	struct pack pack = { .cx = cx, .file = path };

	TRY(read_file(&pack, path, &pack.yaml));
	*ret_text = pack.yaml;
	if (!str_contains(pack.yaml, STR("use:")))
		return OK;
	enum status status = expand(&pack, ret_text);

	pack_close(&pack);
	return status;
}
