/*
 * Loaded before the C library (LD_PRELOAD) it notes, for each file below POWER_FOLDER, what every
 * write replaced and when the file was synced, in the file POWER_LOG. After the process was killed,
 * power.py takes back a random part of what was not synced yet: what a power cut may do and a kill
 * alone does not.
 *
 * A record is seven 64-bit numbers and then `length` bytes: kind, device, inode, number, offset,
 * length, size. `number` orders the records; in a sync it is the last record that the sync covers.
 */
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

enum kind { WROTE, SYNCED, CUT, RENAMED };

struct record {
	uint64_t kind, device, inode, number, offset, length, size;
};

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static int log_file = -1;
static char folder[PATH_MAX];
static uint64_t last_number;

static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
static int (*real_ftruncate)(int, off_t);
static int (*real_fsync)(int);
static int (*real_fdatasync)(int);
static int (*real_rename)(const char *, const char *);

__attribute__((constructor)) static void begin(void)
{
	const char *name = getenv("POWER_LOG"), *below = getenv("POWER_FOLDER");

	real_write = dlsym(RTLD_NEXT, "write");
	real_pwrite = dlsym(RTLD_NEXT, "pwrite64");
	real_ftruncate = dlsym(RTLD_NEXT, "ftruncate64");
	real_fsync = dlsym(RTLD_NEXT, "fsync");
	real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
	real_rename = dlsym(RTLD_NEXT, "rename");
	if (name && below && realpath(below, folder))
		log_file = open(name, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static bool is_ours(int file, struct stat *ret_facts)
{
	char link[64], path[PATH_MAX];

	if (log_file < 0 || file == log_file || fstat(file, ret_facts) != 0)
		return false;
	if (!S_ISREG(ret_facts->st_mode) && !S_ISDIR(ret_facts->st_mode))
		return false;
	snprintf(link, sizeof(link), "/proc/self/fd/%d", file);
	ssize_t n = readlink(link, path, sizeof(path) - 1);
	size_t len = strlen(folder);

	return n >= (ssize_t)len && memcmp(path, folder, len) == 0;
}

/* One write, so that a kill leaves whole records and at most one torn at the end. */
static void append(struct record *record, const void *bytes)
{
	struct iovec parts[] = { { record, sizeof(*record) },
				 { (void *)(uintptr_t)bytes, record->length } };

	if (writev(log_file, parts, 2) < 0)
		abort();
}

/* What stands now where `length` bytes are to be written; less at the end of the file. */
static void note_old(enum kind kind, int file, const struct stat *facts, off_t offset,
		     size_t length)
{
	char *old = malloc(length ? length : 1);
	ssize_t n = old ? pread(file, old, length, offset) : -1;
	struct record record = {
		.kind = kind,
		.device = facts->st_dev,
		.inode = facts->st_ino,
		.number = ++last_number,
		.offset = (uint64_t)offset,
		.length = n > 0 ? (uint64_t)n : 0,
		.size = length,
	};

	if (n < 0) /* opened for writing only: its old content is as good as none */
		record.length = 0;
	append(&record, old);
	free(old);
}

ssize_t pwrite64(int file, const void *bytes, size_t length, off_t offset)
{
	struct stat facts;

	if (!is_ours(file, &facts))
		return real_pwrite(file, bytes, length, offset);
	pthread_mutex_lock(&mutex);
	note_old(WROTE, file, &facts, offset, length);
	ssize_t n = real_pwrite(file, bytes, length, offset);

	pthread_mutex_unlock(&mutex);
	return n;
}

ssize_t pwrite(int file, const void *bytes, size_t length, off_t offset)
{
	return pwrite64(file, bytes, length, offset);
}

ssize_t write(int file, const void *bytes, size_t length)
{
	struct stat facts;
	off_t offset;

	if (!is_ours(file, &facts) || (offset = lseek(file, 0, SEEK_CUR)) < 0)
		return real_write(file, bytes, length);
	pthread_mutex_lock(&mutex);
	note_old(WROTE, file, &facts, offset, length);
	ssize_t n = real_write(file, bytes, length);

	pthread_mutex_unlock(&mutex);
	return n;
}

int ftruncate64(int file, off_t size)
{
	struct stat facts;

	if (!is_ours(file, &facts))
		return real_ftruncate(file, size);
	pthread_mutex_lock(&mutex);
	if (size < facts.st_size)
		note_old(CUT, file, &facts, size, (size_t)(facts.st_size - size));
	int result = real_ftruncate(file, size);

	pthread_mutex_unlock(&mutex);
	return result;
}

int ftruncate(int file, off_t size)
{
	return ftruncate64(file, size);
}

/* A sync covers what was written before it began; it counts once it has succeeded. */
static int sync_file(int (*sync)(int), int file)
{
	struct stat facts;

	if (!is_ours(file, &facts))
		return sync(file);
	pthread_mutex_lock(&mutex);
	uint64_t covered = last_number;

	pthread_mutex_unlock(&mutex);
	if (sync(file) != 0)
		return -1;
	struct record record = {
		.kind = SYNCED, .device = facts.st_dev, .inode = facts.st_ino, .number = covered
	};

	pthread_mutex_lock(&mutex);
	append(&record, "");
	pthread_mutex_unlock(&mutex);
	return 0;
}

int fsync(int file)
{
	return sync_file(real_fsync, file);
}

int fdatasync(int file)
{
	return sync_file(real_fdatasync, file);
}

/* Noted with the directory that must be synced: "from NUL to NUL". */
static void note_rename(const char *from, const char *to)
{
	char names[2 * PATH_MAX], parent[PATH_MAX];
	struct stat facts;

	snprintf(parent, sizeof(parent), "%s", to);
	char *slash = strrchr(parent, '/');

	if (log_file < 0 || !slash || access(to, F_OK) == 0)
		return; /* over a file of that name: nothing to take back */
	*slash = '\0';
	if (strncmp(to, folder, strlen(folder)) != 0 || stat(parent, &facts) != 0)
		return;
	int length = snprintf(names, sizeof(names), "%s%c%s%c", from, 0, to, 0);
	struct record record = {
		.kind = RENAMED,
		.device = facts.st_dev,
		.inode = facts.st_ino,
		.number = ++last_number,
		.length = (uint64_t)length,
	};

	append(&record, names);
}

int rename(const char *from, const char *to)
{
	pthread_mutex_lock(&mutex);
	note_rename(from, to);
	int result = real_rename(from, to);

	pthread_mutex_unlock(&mutex);
	return result;
}
