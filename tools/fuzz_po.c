/*
 * libFuzzer target for popack's reading of .po files: any bytes give complaints or a sorted table
 * without a double, empty or half text. Built and run by tests/fuzz; inputs worth keeping go into
 * tests/corpus/po.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

/* popack runs once and never frees; here it runs for hours. */
static void *taken[200000];
static size_t taken_count;

static void *keep(void *memory)
{
	if (taken_count == sizeof taken / sizeof *taken)
		abort();
	return taken[taken_count++] = memory;
}

#define calloc(n, bytes) keep((calloc)(n, bytes))
#define vfprintf(file, format, args) ((void)(format), (void)(args))
#define fprintf(...) ((void)0)
#define fputc(c, file) ((void)0)
#define main popack_main
#include "popack.c"
#undef main

int popack_main(int argc, char **argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_table(const struct catalogue *catalogue)
{
	for (size_t i = 0; i < catalogue->n; i++) {
		const struct entry *entry = &catalogue->at[i];

		if (!entry->msgid[0] || !entry->msgstr[0])
			abort();
		if (i && strcmp(catalogue->at[i - 1].msgid, entry->msgid) >= 0)
			abort();
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct catalogue catalogue = {};
	int file = memfd_create("po", 0);
	char path[32];

	if (file < 0 || write(file, data, size) != (ssize_t)size)
		abort();
	snprintf(path, sizeof path, "/dev/fd/%d", file);
	complaint_count = 0;
	parse_catalogue(&catalogue, path);
	if (!complaint_count)
		check_table(&catalogue);
	close(file);
	while (taken_count)
		free(taken[--taken_count]);
	return 0;
}
