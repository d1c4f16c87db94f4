#include "sqlpack.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static int refusals;

void refuse(const struct file *file, int line, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	fprintf(stderr, "%s:%d: ", file->path, line);
	vfprintf(stderr, format, args);
	fputc('\n', stderr);
	va_end(args);
	refusals++;
}

int refused(void)
{
	return refusals;
}

static void stop(const char *what)
{
	fprintf(stderr, "sqlpack: %s: %s\n", what, strerror(errno));
	exit(2);
}

void *take(size_t size_bytes)
{
	void *memory = calloc(1, size_bytes);

	if (!memory)
		stop("memory");
	return memory;
}

void *grow(void *list, int n, size_t item_bytes)
{
	if (n & (n - 1))
		return list;
	void *grown = take((n ? (size_t)n * 2 : 1) * item_bytes);

	if (n)
		memcpy(grown, list, (size_t)n * item_bytes);
	return grown;
}

char *copy(const char *at, int len)
{
	char *text = take((size_t)len + 1);

	return memcpy(text, at, (size_t)len);
}

char *format_text(const char *format, ...)
{
	va_list args;
	char *text;

	va_start(args, format);
	if (vasprintf(&text, format, args) < 0)
		stop("memory");
	va_end(args);
	return text;
}

/* ---- files ---- */

static char *read_all(const char *path)
{
	FILE *in = fopen(path, "rb");
	struct stat status;

	if (!in || fstat(fileno(in), &status) != 0)
		stop(path);
	char *text = take((size_t)status.st_size + 1);

	if (fread(text, 1, (size_t)status.st_size, in) != (size_t)status.st_size)
		stop(path);
	fclose(in);
	return text;
}

/* "src/dossier/migrations/0400-dossier.sql": the folder before migrations is the module. */
static struct file file_from(const char *path)
{
	const char *slash = strrchr(path, '/'), *end = strstr(path, "/migrations/");
	struct file file = { .path = path, .migration = end != NULL };
	const char *base = slash ? slash + 1 : path;
	size_t len = strlen(base);

	if (!slash || len < 5 || strcmp(base + len - 4, ".sql") != 0) {
		refuse(&file, 1, "not MODULE/NOUN.sql or MODULE/migrations/NNNN-NAME.sql");
		exit(1);
	}
	end = end ? end : slash;
	const char *start = end;

	while (start > path && start[-1] != '/')
		start--;
	file.module = copy(start, (int)(end - start));
	file.noun = copy(base, (int)len - 4);
	return file;
}

/* ---- the command ---- */

/* Migrations by number, whatever their module; then statements by path. */
static int by_order(const void *a, const void *b)
{
	const struct file *left = a, *right = b;

	if (left->migration != right->migration)
		return left->migration ? -1 : 1;
	if (left->migration && strcmp(left->noun, right->noun) != 0)
		return strcmp(left->noun, right->noun);
	return strcmp(left->path, right->path);
}

static void list_outputs(const struct file *files, int n)
{
	puts("sqlpack_index.c");
	for (int i = 0; i < n; i++) {
		if (!files[i].migration) {
			printf("%s/%s.sql.h\n", files[i].module, files[i].noun);
			printf("%s/%s.sql.c\n", files[i].module, files[i].noun);
		}
	}
}

static void write_outputs(const char *folder, const struct pack *pack, const struct file *files,
			  int n)
{
	for (int i = 0; i < n; i++) {
		if (!files[i].migration)
			write_statement_files(folder, pack, &files[i]);
	}
	write_index(folder, pack);
}

int main(int argc, char **argv)
{
	bool list = argc > 1 && strcmp(argv[1], "--list-outputs") == 0;
	bool out = argc > 2 && strcmp(argv[1], "--out") == 0;
	int first = list ? 2 : 3, n = argc - first;
	struct pack pack = {};

	if ((!list && !out) || n < 0) {
		fputs("usage: sqlpack --out FOLDER FILES...\n"
		      "       sqlpack --list-outputs FILES...\n"
		      "Makes C of src/MODULE/migrations/*.sql and src/MODULE/*.sql.\n",
		      stderr);
		return 2;
	}
	struct file *files = take(((size_t)n + 1) * sizeof(*files));

	for (int i = 0; i < n; i++)
		files[i] = file_from(argv[first + i]);
	qsort(files, (size_t)n, sizeof(*files), by_order);
	if (list) {
		list_outputs(files, n);
		return 0;
	}
	for (int i = 0; i < n; i++) {
		files[i].text = read_all(files[i].path);
		if (files[i].migration)
			read_migration(&pack, &files[i]);
		else
			read_statements(&pack, &files[i]);
	}
	if (refused())
		return 1;
	write_outputs(argv[2], &pack, files, n);
	return 0;
}
