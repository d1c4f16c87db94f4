#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "base/text.h"
#include "db/engine.h"

static struct str read_pid(struct cx *cx, int lock)
{
	char *text = arena_take(cx->arena, 32);
	ssize_t len = pread(lock, text, 31, 0);

	return str_trim((struct str){ text, len > 0 ? (size_t)len : 0 });
}

enum status lock_take(struct cx *cx, const char *folder, int *ret_lock)
{
	struct str path = str_format(cx->arena, "%s/lock", folder);
	int lock = open(path.at, O_RDWR | O_CREAT | O_CLOEXEC, 0600);

	if (lock < 0)
		return FAIL_LOG(cx, BROKEN, "db.directory",
				N_("The data directory cannot be written."),
				str_format(cx->arena, "%s: %s", path.at, strerror(errno)));
	if (flock(lock, LOCK_EX | LOCK_NB) != 0) {
		struct str pid = read_pid(cx, lock);

		close(lock);
		return FAIL_WITH(cx, CONFLICT, "db.owned",
				 N_("Process %1 is using this data directory."), pid);
	}
	/* The pid is for people; the lock alone decides. */
	if (ftruncate(lock, 0) != 0 || dprintf(lock, "%d\n", (int)getpid()) < 0) {
		close(lock);
		return FAIL_LOG(cx, BROKEN, "db.directory",
				N_("The data directory cannot be written."),
				str_format(cx->arena, "%s: %s", path.at, strerror(errno)));
	}
	*ret_lock = lock;
	return OK;
}

void lock_give(int lock)
{
	if (lock >= 0)
		close(lock);
}
