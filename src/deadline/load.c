#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "deadline/deadline.h"

#define FILES_MAX 64
#define FILE_BYTES_MAX (1 << 20)

static void close_folder(DIR **folder)
{
	if (*folder)
		closedir(*folder);
}

static void close_file(FILE **file)
{
	if (*file)
		fclose(*file);
}

static enum status unreadable(struct cx *cx, const char *path)
{
	return FAIL_LOG(cx, BROKEN, "calendar.unreadable", N_("The calendar can't be read."),
			str_from(path));
}

static enum status read_file(struct cx *cx, const char *path, struct str *ret_text)
{
	__attribute__((cleanup(close_file))) FILE *file = fopen(path, "re");
	struct buf text = buf_in(cx->arena);
	char *at = buf_reserve(&text, FILE_BYTES_MAX);

	if (!file)
		return unreadable(cx, path);
	text.len = fread(at, 1, FILE_BYTES_MAX, file);
	if (ferror(file) || !feof(file))
		return unreadable(cx, path);
	*ret_text = buf_str(&text);
	return OK;
}

static int by_name(const void *a, const void *b)
{
	return strcmp(((const struct calendar_file *)a)->name,
		      ((const struct calendar_file *)b)->name);
}

enum status calendar_load(struct cx *cx, const char *path, const struct calendar **ret_calendar)
{
	__attribute__((cleanup(close_folder))) DIR *folder = opendir(path);
	struct calendar_file files[FILES_MAX];
	size_t n = 0;

	if (!folder)
		return unreadable(cx, path);
	for (struct dirent *entry; (entry = readdir(folder)) && n < FILES_MAX;) {
		struct str name = str_from(entry->d_name);

		if (!str_ends(name, STR(".yaml")) || str_starts(name, STR(".")))
			continue;
		struct str full = str_format(cx->arena, "%s/%s", path, entry->d_name);

		files[n].name = str_cstring(cx->arena, name);
		TRY(read_file(cx, str_cstring(cx->arena, full), &files[n].text));
		n++;
	}
	/* The digest must not depend on the order in which a file system gives names. */
	qsort(files, n, sizeof(files[0]), by_name);
	return calendar_parse(cx, files, n, ret_calendar);
}
