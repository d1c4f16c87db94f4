/*
 * tidy: the house rules, executed. A file is read once and split into masks of the same length, in
 * which everything else is blanked, so that a rule looks only at what it is about and every offset
 * still gives the right line.
 */
#ifndef TOOLS_TIDY_H
#define TOOLS_TIDY_H

#include <stdbool.h>
#include <stddef.h>

struct source {
	const char *path; /* from the root: "src/base/str.c" */
	char *text;       /* as on disk, ends with NUL */
	size_t len;
	char *code;     /* C without comments and without the insides of literals */
	char *bodies;   /* code without preprocessor lines */
	char *literals; /* only the insides of string literals */
	char *comments; /* only comments */
};

struct tree {
	struct source *at;
	size_t n;
};

/* Parts of the tree to which rules apply differently. */
enum place {
	PLACE_ENGINE = 1, /* src/base, src/db, src/http: they own memory, time and threads */
	PLACE_DOMAIN = 2, /* every other folder of src */
	PLACE_TOOLS = 4,
	PLACE_TESTS = 8, /* *_test.c and *_main.c anywhere, tests/, bench/ */
};

enum place place_of(const char *path);
/* The module of a file in src/, "" for src/main.c and outside; valid until the next call. */
const char *module_of(const char *path);
bool ends_with(const char *text, const char *suffix);
bool starts_with(const char *text, const char *prefix);
bool is_c(const struct source *source);
bool is_word(char c);
void *take(size_t size_bytes);

/* Prints "path:line: rule: what is wrong; way out" and counts it. */
void complain(const struct source *source, size_t at, const char *rule, const char *format, ...)
	__attribute__((format(printf, 4, 5)));

/* Fills the masks of a C file. */
void mask_c(struct source *source);

/* Rules about one file (tidy_c.c and tidy_text.c) and about the tree (tidy_tree.c). */
void check_functions(const struct source *source);
void check_calls(const struct source *source);
void check_literals(const struct source *source);
void check_layout(const struct source *source);
void check_guard(const struct source *source);
void check_text(const struct source *source);
void check_includes(const struct tree *tree);
void check_queries(const struct tree *tree);
void check_state(const struct tree *tree);
void check_readmes(const struct tree *tree);

#endif
