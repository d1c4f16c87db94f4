#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "verb/backup.h"

#define COPY_BYTES (128 * 1024)
#define QUIET_US (2 * INT64_C(1000000))
#define PAUSE_US (INT64_C(1000000) / 2)
#define PAUSE_PLAIN_US (10 * INT64_C(1000000))
#define MEGABYTE 1000000

/* ---- progress ---- */

struct progress progress_begin(struct verb *verb)
{
	return (struct progress){ .verb = verb, .begun_us = clock_now_us() };
}

void progress_tell(struct progress *progress, const char *what, int64_t files, int64_t bytes)
{
	struct verb *verb = progress->verb;
	int64_t now_us = clock_now_us();
	int64_t pause_us = verb->terminal ? PAUSE_US : PAUSE_PLAIN_US;

	if (now_us < progress->begun_us + QUIET_US || now_us < progress->told_us + pause_us)
		return;
	progress->told_us = now_us;
	fprintf(verb->err, "%s%s: %lld files, %lld MB%s", verb->terminal ? "\r" : "", what,
		(long long)files, (long long)(bytes / MEGABYTE), verb->terminal ? " " : "\n");
	fflush(verb->err);
}

void progress_end(const struct progress *progress)
{
	if (progress->verb->terminal && progress->told_us)
		fprintf(progress->verb->err, "\r%60s\r", "");
}

/* ---- files ---- */

static void close_file(const int *file)
{
	int code = errno;

	if (*file >= 0)
		close(*file);
	errno = code;
}
#define FILE_OPEN __attribute__((cleanup(close_file))) int

static bool write_all(int file, struct str bytes)
{
	while (bytes.len) {
		ssize_t n = write(file, bytes.at, bytes.len);

		if (n < 0 && errno != EINTR)
			return false;
		bytes = str_slice(bytes, n > 0 ? (size_t)n : 0, bytes.len);
	}
	return true;
}

static bool copy_bytes(int in, int out, struct copied *copied)
{
	char bytes[COPY_BYTES];
	struct hash_stream *stream = hash_begin();
	bool written = true;
	ssize_t n;

	while (written && (n = read(in, bytes, sizeof(bytes))) != 0) {
		if (n < 0 && errno == EINTR)
			continue;
		struct str part = { bytes, n > 0 ? (size_t)n : 0 };

		hash_more(stream, part);
		copied->size_bytes += (int64_t)part.len;
		written = n > 0 && (out < 0 || write_all(out, part));
	}
	copied->hash = hash_end(stream);
	return written;
}

bool file_copy(const char *from, const char *to, struct copied *ret_copied)
{
	FILE_OPEN in = open(from, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	FILE_OPEN out =
		in >= 0 && to ? open(to, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600) : -1;

	*ret_copied = (struct copied){};
	return in >= 0 && (out >= 0 || !to) && copy_bytes(in, out, ret_copied);
}

bool file_move(const char *from, const char *to, struct copied *ret_copied)
{
	if (rename(from, to) == 0)
		return file_copy(to, NULL, ret_copied);
	return errno == EXDEV && file_copy(from, to, ret_copied) && unlink(from) == 0;
}

bool file_make_folders(const char *inside, struct str path)
{
	char folder[4096];
	size_t base = strlen(inside) + 1;

	if (base + path.len >= sizeof(folder))
		return false;
	snprintf(folder, sizeof(folder), "%s/%.*s", inside, STR_ARG(path));
	for (char *slash = folder + base; (slash = strchr(slash, '/')); slash++) {
		*slash = 0;
		if (mkdir(folder, 0700) != 0 && errno != EEXIST)
			return false;
		*slash = '/';
	}
	return true;
}

bool file_sync(const char *folder)
{
	FILE_OPEN file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	return file >= 0 && syncfs(file) == 0 && fsync(file) == 0;
}
