#include "tidy.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MODULES_MAX 32
#define NAME_MAX_BYTES 64

/* ---- src/DEPS ---- */

struct module {
	char name[NAME_MAX_BYTES];
	unsigned below; /* bit set: modules it may include, itself among them */
};

struct deps {
	struct module at[MODULES_MAX];
	int n;
};

static int find_module(const struct deps *deps, const char *name)
{
	for (int i = 0; i < deps->n; i++) {
		if (strcmp(deps->at[i].name, name) == 0)
			return i;
	}
	return -1;
}

/* "module: below below", each below named by an earlier line: so there is no circle. */
static void parse_line(const struct source *source, size_t offset, char *line, struct deps *deps)
{
	char *rest, *name = strtok_r(line, ": \t", &rest), *below;

	if (!name || *name == '#')
		return;
	if (deps->n == MODULES_MAX || find_module(deps, name) >= 0) {
		complain(source, offset, "deps",
			 "%s stands here twice, or there are too many modules;"
			 " one line a module",
			 name);
		return;
	}
	struct module *module = &deps->at[deps->n];

	snprintf(module->name, sizeof(module->name), "%s", name);
	module->below = 1u << deps->n;
	while ((below = strtok_r(NULL, ": \t", &rest)) != NULL) {
		int i = find_module(deps, below);

		if (i < 0)
			complain(source, offset, "deps",
				 "%s is not on a line above %s; dependencies"
				 " point down only",
				 below, name);
		else
			module->below |= deps->at[i].below;
	}
	deps->n++;
}

static void parse_deps(const struct source *source, struct deps *deps)
{
	char line[512];
	size_t len;

	for (size_t at = 0; at < source->len; at += len + 1) {
		len = strcspn(source->text + at, "\n");
		snprintf(line, sizeof(line), "%.*s", (int)len, source->text + at);
		parse_line(source, at, line, deps);
	}
}

static void check_include(const struct source *source, size_t at, const struct deps *deps)
{
	char name[NAME_MAX_BYTES];
	const char *from = module_of(source->path), *to = source->text + at;
	int self = find_module(deps, from);
	size_t len = strcspn(to, "/\"\n");

	if (to[len] != '/') {
		complain(source, at, "include",
			 "\"%.*s\" without its module; write \"module/%.*s\"", (int)len, to,
			 (int)len, to);
		return;
	}
	snprintf(name, sizeof(name), "%.*s", (int)len, to);
	int other = find_module(deps, name);

	if (self < 0 || (other >= 0 && deps->at[self].below & 1u << other))
		return;
	complain(source, at, "include",
		 "%s may not include %s; src/DEPS says what lies below, and"
		 " main.c wires what a lower module may not know",
		 from, name);
}

static void check_source_includes(const struct source *source, const struct deps *deps)
{
	static const char directive[] = "#include \"";
	const char *at = source->code;

	while ((at = strstr(at, directive)) != NULL) {
		at += sizeof(directive) - 1;
		check_include(source, (size_t)(at - source->code), deps);
	}
}

void check_includes(const struct tree *tree)
{
	struct deps deps = {};

	for (size_t i = 0; i < tree->n; i++) {
		if (strcmp(tree->at[i].path, "src/DEPS") == 0)
			parse_deps(&tree->at[i], &deps);
	}
	for (size_t i = 0; i < tree->n; i++) {
		const struct source *source = &tree->at[i];
		const char *module = module_of(source->path);

		if (!starts_with(source->path, "src/") || !is_c(source))
			continue;
		if (*module && find_module(&deps, module) < 0)
			complain(source, 0, "deps", "module %s is not in src/DEPS; add its line",
				 module);
		check_source_includes(source, &deps);
	}
}

/* ---- statements ---- */

static bool is_statements(const struct source *source)
{
	return starts_with(source->path, "src/") && ends_with(source->path, ".sql") &&
	       !strstr(source->path, "/migrations/");
}

static bool is_used(const struct tree *tree, const char *function)
{
	for (size_t i = 0; i < tree->n; i++) {
		const struct source *source = &tree->at[i];
		const char *at = source->code;

		if (!at || place_of(source->path) == PLACE_TESTS)
			continue;
		while ((at = strstr(at, function)) != NULL) {
			bool whole = at == source->code || !is_word(at[-1]);

			at += strlen(function);
			if (whole && !is_word(*at))
				return true;
		}
	}
	return false;
}

static void check_source_queries(const struct tree *tree, const struct source *source)
{
	char name[NAME_MAX_BYTES], kind[NAME_MAX_BYTES], function[NAME_MAX_BYTES + 2];
	size_t len;

	for (size_t at = 0; at < source->len; at += len + 1) {
		len = strcspn(source->text + at, "\n");
		if (sscanf(source->text + at, "-- %63[a-z0-9_] :%63[a-z]\n", name, kind) != 2)
			continue;
		snprintf(function, sizeof(function), "q_%s", name);
		if (!is_used(tree, function))
			complain(source, at, "query", "nobody calls %s; delete the statement",
				 function);
	}
}

void check_queries(const struct tree *tree)
{
	for (size_t i = 0; i < tree->n; i++) {
		if (is_statements(&tree->at[i]))
			check_source_queries(tree, &tree->at[i]);
	}
}

/* ---- one statement moves a dossier ---- */

/* Upper case, comments blanked, so that keywords can be searched. */
static char *plain_sql(const struct source *source)
{
	char *sql = take(source->len + 1);
	bool comment = false;

	for (size_t i = 0; i < source->len; i++) {
		comment =
			(comment && source->text[i] != '\n') || starts_with(source->text + i, "--");
		sql[i] = comment ? ' ' : (char)toupper((unsigned char)source->text[i]);
	}
	return sql;
}

static const char *find_word(const char *from, const char *until, const char *word)
{
	for (const char *at = from; at && (at = strstr(at, word)) && at < until; at++) {
		if ((at == from || !is_word(at[-1])) && !is_word(at[strlen(word)]))
			return at;
	}
	return NULL;
}

/* Does this statement write the dossier table and give its column state a value? */
static bool sets_state(const char *sql, const char *end)
{
	const char *set = find_word(sql, end, "SET"), *where;
	const char *target = find_word(sql, end, "UPDATE");

	target = target && set && target < set ? target + 6 : NULL;
	if (!target || !set)
		return false;
	const char *insert = find_word(sql, end, "INTO");
	const char *table = insert && insert < target ? insert + 4 : target;

	table += strspn(table, " \t\n");
	if (!starts_with(table, "DOSSIER") || is_word(table[7]))
		return false;
	where = find_word(set, end, "WHERE");
	const char *state = find_word(set, where ? where : end, "STATE");

	return state && state[5 + strspn(state + 5, " \t\n")] == '=';
}

void check_state(const struct tree *tree)
{
	int n = 0;

	for (size_t i = 0; i < tree->n; i++) {
		if (!is_statements(&tree->at[i]))
			continue;
		char *sql = plain_sql(&tree->at[i]);

		for (char *at = sql; *at;) {
			char *end = at + strcspn(at, ";");
			const char *set = find_word(at, end, "SET");

			if (sets_state(at, end) && ++n > 1)
				complain(&tree->at[i], (size_t)(set - sql), "state",
					 "a second statement sets a dossier's state; "
					 "go through dossier_move");
			at = *end ? end + 1 : end;
		}
		free(sql);
	}
}

/* ---- a README in every module ---- */

static bool has_file(const struct tree *tree, const char *path)
{
	for (size_t i = 0; i < tree->n; i++) {
		if (strcmp(tree->at[i].path, path) == 0)
			return true;
	}
	return false;
}

void check_readmes(const struct tree *tree)
{
	char seen[NAME_MAX_BYTES] = "", readme[NAME_MAX_BYTES + 16];

	for (size_t i = 0; i < tree->n; i++) {
		const struct source *source = &tree->at[i];
		const char *module = module_of(source->path);

		if (!*module || !ends_with(source->path, ".c") || strcmp(seen, module) == 0)
			continue;
		snprintf(seen, sizeof(seen), "%s", module);
		snprintf(readme, sizeof(readme), "src/%s/README.md", module);
		if (!has_file(tree, readme))
			complain(source, 0, "readme",
				 "module %s has no README.md; one page: what it is, states, tables,"
				 " what is not here",
				 module);
	}
}
