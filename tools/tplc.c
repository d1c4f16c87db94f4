/*
 * tplc --out DIR FILE...       writes DIR/NAME.html.c for each FILE, and DIR/pages.h
 * tplc --list-outputs FILE...  prints these names, without DIR, one a line
 */
#include "tplc.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct set set;

static const char *base_name(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

static bool read_file(const char *path, struct text *text)
{
	FILE *file = fopen(path, "rb");
	char block[65536];
	size_t len;

	if (!file)
		return false;
	while ((len = fread(block, 1, sizeof(block), file)) > 0)
		text_add(text, block, len);
	bool is_read = !ferror(file);

	return fclose(file) == 0 && is_read;
}

static bool write_file(const char *folder, const char *name, const char *suffix,
		       const struct text *text)
{
	char path[4096];
	int len = snprintf(path, sizeof(path), "%s/%s%s", folder, name, suffix);
	FILE *file = len > 0 && len < (int)sizeof(path) ? fopen(path, "wb") : NULL;

	if (!file) {
		perror(path);
		return false;
	}
	bool is_written = fwrite(text->at, 1, text->len, file) == text->len;

	if (fclose(file) != 0 || !is_written) {
		perror(path);
		return false;
	}
	return true;
}

static bool complain(void)
{
	if (set.message[0])
		fprintf(stderr, "%s\n", set.message);
	set.message[0] = '\0';
	return false;
}

/* The sources are kept: the set points into them. */
static bool compile(const char *folder, const char *path)
{
	struct text source = {}, text = {};
	struct template *t = calloc(1, sizeof(*t));

	if (!t || !read_file(path, &source)) {
		perror(path);
		return false;
	}
	if (!template_compile(t, &set, path,
			      (struct span){ source.at ? source.at : "", source.len }))
		return complain();
	template_write(t, &text);
	return write_file(folder, base_name(path), ".c", &text);
}

static bool names_differ(int n, char **paths)
{
	for (int i = 0; i < n; i++) {
		for (int earlier = 0; earlier < i; earlier++) {
			if (strcmp(base_name(paths[i]), base_name(paths[earlier])) == 0) {
				fprintf(stderr, "%s:1: %s has the same name: rename one\n",
					paths[i], paths[earlier]);
				return false;
			}
		}
	}
	return true;
}

static int compile_all(const char *folder, int n, char **paths)
{
	struct text header = {};
	bool is_good = names_differ(n, paths);

	for (int i = 0; i < n; i++)
		is_good &= compile(folder, paths[i]);
	if (!is_good)
		return 1;
	if (!set_check(&set)) {
		complain();
		return 1;
	}
	set_write(&set, &header);
	return write_file(folder, "pages", ".h", &header) ? 0 : 1;
}

int main(int argc, char **argv)
{
	if (argc >= 2 && strcmp(argv[1], "--list-outputs") == 0) {
		for (int i = 2; i < argc; i++)
			printf("%s.c\n", base_name(argv[i]));
		puts("pages.h");
		return 0;
	}
	if (argc < 3 || strcmp(argv[1], "--out") != 0) {
		fputs("usage: tplc --out DIR FILE...\n       tplc --list-outputs FILE...\n",
		      stderr);
		return 2;
	}
	return compile_all(argv[2], argc - 3, argv + 3);
}
