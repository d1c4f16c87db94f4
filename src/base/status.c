#include "base/status.h"

#include <assert.h>

const char *status_name(enum status status)
{
	static const char *const names[STATUS_COUNT] = {
		[OK] = "ok",
		[INVALID] = "invalid",
		[DENIED] = "denied",
		[NOT_FOUND] = "not_found",
		[CONFLICT] = "conflict",
		[REFUSED] = "refused",
		[LIMIT] = "limit",
		[UNAVAILABLE] = "unavailable",
		[BROKEN] = "broken",
	};

	assert(status < STATUS_COUNT);
	return names[status];
}
