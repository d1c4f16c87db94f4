#include "tidy.h"

#include <ctype.h>
#include <errno.h>
#include <ftw.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define FILES_MAX 20000
#define FILE_BYTES_MAX (4 * 1024 * 1024)

/* Folders that are not ours to judge, by their name alone, wherever they stand. */
static const char *const skipped[] = {
	".git", "node_modules", "data", "corpus", "tidy_fixtures", "__pycache__",
};

static const char *root;
static char *paths[FILES_MAX];
static size_t path_count;
static int complaints;

void *take(size_t size_bytes)
{
	void *memory = calloc(1, size_bytes);

	if (!memory) {
		fputs("tidy: no memory left\n", stderr);
		exit(2);
	}
	return memory;
}

bool starts_with(const char *text, const char *prefix)
{
	return strncmp(text, prefix, strlen(prefix)) == 0;
}

bool ends_with(const char *text, const char *suffix)
{
	size_t len = strlen(text), end = strlen(suffix);

	return len >= end && strcmp(text + len - end, suffix) == 0;
}

bool is_c(const struct source *source)
{
	return ends_with(source->path, ".c") || ends_with(source->path, ".h");
}

bool is_word(char c)
{
	return isalnum((unsigned char)c) || c == '_';
}

const char *module_of(const char *path)
{
	static char module[64];
	const char *slash = starts_with(path, "src/") ? strchr(path + 4, '/') : NULL;

	snprintf(module, sizeof(module), "%.*s", slash ? (int)(slash - path - 4) : 0, path + 4);
	return module;
}

enum place place_of(const char *path)
{
	const char *module = module_of(path);

	if (ends_with(path, "_test.c") || ends_with(path, "_test.h") ||
	    ends_with(path, "_main.c") || starts_with(path, "tests/") ||
	    starts_with(path, "bench/"))
		return PLACE_TESTS;
	if (!starts_with(path, "src/"))
		return PLACE_TOOLS;
	if (strcmp(module, "base") == 0 || strcmp(module, "db") == 0 || strcmp(module, "http") == 0)
		return PLACE_ENGINE;
	return PLACE_DOMAIN;
}

static int line_of(const struct source *source, size_t at)
{
	int line = 1;

	for (size_t i = 0; i < at && i < source->len; i++)
		line += source->text[i] == '\n';
	return line;
}

void complain(const struct source *source, size_t at, const char *rule, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	printf("%s:%d: %s: ", source->path, line_of(source, at), rule);
	vprintf(format, args);
	putchar('\n');
	va_end(args);
	complaints++;
}

static bool is_skipped(const char *name)
{
	for (size_t i = 0; i < sizeof(skipped) / sizeof(*skipped); i++) {
		if (strcmp(name, skipped[i]) == 0)
			return true;
	}
	return strcmp(name, "build") == 0 || starts_with(name, "build-");
}

static int visit(const char *path, const struct stat *status, int type, struct FTW *place)
{
	const char *inside = path + strlen(root);

	if (type == FTW_D)
		return place->level && is_skipped(path + place->base) ? FTW_SKIP_SUBTREE
								      : FTW_CONTINUE;
	if (type != FTW_F || status->st_size > FILE_BYTES_MAX)
		return FTW_CONTINUE;
	if (path_count == FILES_MAX) {
		fprintf(stderr, "tidy: more than %d files below %s\n", FILES_MAX, root);
		exit(2);
	}
	paths[path_count++] = strdup(inside + (*inside == '/'));
	return FTW_CONTINUE;
}

static int by_path(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* False for a file that is not text: it has a NUL byte. */
static bool read_source(const char *path, struct source *ret_source)
{
	char *full = take(strlen(root) + strlen(path) + 2);

	sprintf(full, "%s/%s", root, path);
	FILE *file = fopen(full, "rb");

	if (!file) {
		fprintf(stderr, "tidy: %s: %s\n", full, strerror(errno));
		exit(2);
	}
	char *text = take(FILE_BYTES_MAX + 1);
	size_t len = fread(text, 1, FILE_BYTES_MAX, file);

	fclose(file);
	free(full);
	*ret_source = (struct source){ .path = path, .text = take(len + 1), .len = len };
	memcpy(ret_source->text, text, len);
	free(text);
	return memchr(ret_source->text, 0, len) == NULL;
}

static void check_file(const struct source *source)
{
	check_text(source);
	if (!is_c(source))
		return;
	check_layout(source);
	check_guard(source);
	check_functions(source);
	check_calls(source);
	check_literals(source);
}

int main(int argc, char **argv)
{
	if (argc != 2 || argv[1][0] == '-') {
		fputs("usage: tidy ROOT\nSays which lines below ROOT break a house rule.\n",
		      stderr);
		return 2;
	}
	root = argv[1];
	if (nftw(root, visit, 32, FTW_PHYS | FTW_ACTIONRETVAL) != 0) {
		fprintf(stderr, "tidy: %s: %s\n", root, strerror(errno));
		return 2;
	}
	qsort(paths, path_count, sizeof(*paths), by_path);
	struct tree tree = { .at = take((path_count + 1) * sizeof(*tree.at)) };

	for (size_t i = 0; i < path_count; i++) {
		struct source *source = &tree.at[tree.n];

		if (!read_source(paths[i], source))
			continue;
		if (is_c(source))
			mask_c(source);
		check_file(source);
		tree.n++;
	}
	check_includes(&tree);
	check_queries(&tree);
	check_state(&tree);
	check_readmes(&tree);
	printf("tidy: %zu files, %d finding%s\n", tree.n, complaints, complaints == 1 ? "" : "s");
	return complaints ? 1 : 0;
}
