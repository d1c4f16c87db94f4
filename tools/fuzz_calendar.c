/*
 * libFuzzer target for a pack's calendar files: any bytes are read or refused with a place in the
 * file, twice the same; with what was read a clock runs. Built and run by tests/fuzz; inputs worth
 * keeping go into tests/corpus/calendar.
 */
#include <string.h>

#include "deadline/deadline.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = arena_open();
	const struct calendar_file file = { "fuzz.yaml", { (const char *)data, size } };
	const struct calendar *calendar;
	struct cx cx;

	cx_init(&cx, arena, 0);
	enum status status = calendar_parse(&cx, &file, 1, &calendar);

	assert(status == OK || status == INVALID || status == LIMIT);
	cx_init(&cx, arena, 0);
	assert(calendar_parse(&cx, &file, 1, &calendar) == status);
	arena_close(arena);
	return 0;
}
