/* The papers of the dossier, and what stands among them that is none. */
#include "base/text.h"
#include "procedure/make.h"

#define NAME_CHARACTERS 160
#define GROUP_BYTES_MAX 3900
#define SHEETS_MAX 100

/* What the mapping says a row of the list is; the first rule that fits. */
static const char *kind_of(struct making *making, struct str group, struct str name)
{
	const struct mapping_rules *rules = &making->mapping->papers;
	struct arena *arena = making->cx->arena;
	struct words_of groups = words_of(arena, group), names = words_of(arena, name);
	struct pattern_found found;

	for (unsigned i = 0; i < rules->n; i++) {
		const struct mapping_rule *rule = &rules->at[i];
		bool in_group = str_is(STR("group"), rule->where ? rule->where : "name");
		const struct words_of *words = in_group ? &groups : &names;

		if (pattern_find(&rule->pattern, words, 0, &found))
			return rule->is;
	}
	return "submit";
}

static void add_note(struct making *making, struct str group, struct str name)
{
	making->notes = str_format(making->cx->arena, "%.*s%s%.*s%s%.*s", STR_ARG(making->notes),
				   making->notes.len ? "\n" : "", STR_ARG(group),
				   group.len ? " " : "", STR_ARG(name));
}

static int64_t sheets(struct making *making, const struct json *value, size_t i, const char *key)
{
	const struct mapping_components *paths = &making->mapping->components;
	struct str text = mapping_text(making->cx->arena, value, key);
	int64_t n = 0;

	if (str_is_empty(text))
		return 0;
	if (str_parse_int(text, &n) != OK || n < 0 || n > SHEETS_MAX) {
		make_review(making, make_path(making, paths->path, i, key), text, "paper.count");
		return 0;
	}
	return n;
}

struct paper {
	struct str group, name;
	const char *kind;
	int64_t originals, copies;
};

static void write_paper(struct making *making, const struct paper *paper, size_t n)
{
	bool shown = str_is(STR("show"), paper->kind);

	yaml_item(&making->out);
	yaml_plain(&making->out, "code", "p%zu", n);
	yaml_text(&making->out, "group", paper->group);
	yaml_words(&making->out, "name",
		   text_short(making->cx->arena, paper->name, NAME_CHARACTERS), STR(""));
	yaml_text(&making->out, "text", paper->name);
	yaml_plain(&making->out, "kind", "%s", shown ? "show" : "submit");
	yaml_plain(&making->out, "originals", "%lld", (long long)paper->originals);
	yaml_plain(&making->out, "copies", "%lld", (long long)paper->copies);
	if (str_is(STR("optional"), paper->kind))
		yaml_plain(&making->out, "optional", "yes");
	yaml_plain(&making->out, "digitise", "%s", shown ? "no" : "yes");
	yaml_end(&making->out);
}

static struct paper read_paper(struct making *making, const struct json *value, size_t i)
{
	const struct mapping_components *paths = &making->mapping->components;
	struct arena *arena = making->cx->arena;
	struct paper paper = {
		.group = text_short(arena, mapping_text(arena, value, paths->group),
				    GROUP_BYTES_MAX / 4),
		.name = mapping_text(arena, value, paths->name),
	};

	if (str_is_empty(paper.name)) {
		make_review(making, make_path(making, paths->path, i, paths->name), paper.group,
			    "paper.unnamed");
		return paper;
	}
	paper.kind = kind_of(making, paper.group, paper.name);
	paper.originals = sheets(making, value, i, paths->originals);
	paper.copies = sheets(making, value, i, paths->copies);
	return paper;
}

/* A row that asks for no sheet may be a paper or a remark: nobody is held up for it. */
static void make_paper(struct making *making, const struct json *value, size_t i, size_t *n)
{
	const struct mapping_components *paths = &making->mapping->components;
	struct paper paper = read_paper(making, value, i);

	if (!paper.kind)
		return;
	if (str_is(STR("note"), paper.kind)) {
		add_note(making, paper.group, paper.name);
		return;
	}
	if (paper.originals + paper.copies == 0 && str_is(STR("submit"), paper.kind)) {
		make_review(making, make_path(making, paths->path, i, paths->originals), paper.name,
			    "paper.none");
		paper.kind = "optional";
	}
	if ((*n)++ == 0)
		yaml_list(&making->out, "components");
	write_paper(making, &paper, *n);
}

void make_papers(struct making *making)
{
	const struct json *list = mapping_get(making->object, making->mapping->components.path);
	size_t n = 0;

	for (size_t i = 0; i < json_count(list); i++)
		make_paper(making, json_item(list, i), i, &n);
	if (n)
		yaml_end(&making->out);
}
