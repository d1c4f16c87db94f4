#include "archive/archive.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <magic.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "archive/archive.sql.h"
#include "base/hash.h"
#include "base/text.h"

#define COPY_BYTES (64 * 1024)
#define CHECK_ROWS 1000
#define PATH_BYTES 4096

static char store[PATH_BYTES];
static char tmp[PATH_BYTES + 8];
static char key[HASH_BYTES]; /* of seals */

static const char *const accepted_kinds[] = { "application/pdf", "image/jpeg", "image/png" };

static void close_file(const int *file)
{
	if (*file >= 0)
		close(*file);
}
#define FILE_OPEN __attribute__((cleanup(close_file))) int

static enum status disk_failure(struct cx *cx, const char *what)
{
	struct str detail = str_format(cx->arena, "%s: %s", what, strerror(errno));

	if (errno == ENOSPC || errno == EDQUOT) {
		return FAIL_LOG(cx, LIMIT, "db.full",
				N_("The server's disk is full. Nothing was lost; try again later."),
				detail);
	}
	return FAIL_LOG(cx, BROKEN, "archive.disk", N_("The file could not be stored."), detail);
}

static bool make_directory(const char *path)
{
	return mkdir(path, 0700) == 0 || errno == EEXIST;
}

static bool write_all(int file, struct str bytes)
{
	while (bytes.len) {
		ssize_t n = write(file, bytes.at, bytes.len);

		if (n < 0)
			return false;
		bytes = str_slice(bytes, (size_t)n, bytes.len);
	}
	return true;
}

static bool read_key(const char *path)
{
	FILE_OPEN file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);

	return file >= 0 && read(file, key, sizeof(key)) == (ssize_t)sizeof(key);
}

/* Whole or not at all, and never a second one: two processes may begin at once. */
static bool make_key(struct cx *cx, const char *path)
{
	struct str part = str_format(cx->arena, "%s/key-%.*s", tmp, STR_ARG(cx_random_hex(cx, 16)));
	char bytes[sizeof(key)];
	FILE_OPEN file = open(part.at, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);

	cx_random(cx, bytes, sizeof(bytes));
	bool made = file >= 0 && write_all(file, (struct str){ bytes, sizeof(bytes) }) &&
		    fsync(file) == 0 && (link(part.at, path) == 0 || errno == EEXIST);

	unlink(part.at);
	return made;
}

static bool find_key(struct cx *cx)
{
	const char *path = str_format(cx->arena, "%s/key", store).at;

	return read_key(path) || (errno == ENOENT && make_key(cx, path) && read_key(path));
}

enum status archive_open(struct cx *cx, struct str directory)
{
	snprintf(store, sizeof(store), "%.*s", STR_ARG(directory));
	snprintf(tmp, sizeof(tmp), "%s/tmp", store);
	if (!make_directory(store) || !make_directory(tmp))
		return disk_failure(cx, "archive directory");
	return find_key(cx) ? OK : disk_failure(cx, "archive key");
}

struct str archive_tmp_directory(void)
{
	return str_from(tmp);
}

static struct str stored_path(struct cx *cx, struct str hash)
{
	return str_format(cx->arena, "%s/%.*s", store, STR_ARG(archive_place(cx->arena, hash)));
}

struct str archive_place(struct arena *arena, struct str hash)
{
	return str_format(arena, "%.2s/%.2s/%.*s", hash.at, hash.at + 2, STR_ARG(hash));
}

/* libmagic's cookie is not for several threads, and opening one loads megabytes. */
static const char *find_kind(struct cx *cx, int file)
{
	static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
	static magic_t cookie;
	struct str found = {};

	pthread_mutex_lock(&mutex);
	if (!cookie) {
		cookie = magic_open(MAGIC_MIME_TYPE);
		if (cookie && magic_load(cookie, NULL) != 0) {
			magic_close(cookie);
			cookie = NULL;
		}
	}
	/* libmagic reads from the descriptor's position and puts it back. */
	if (cookie)
		found = str_copy(cx->arena, str_from(magic_descriptor(cookie, file)));
	pthread_mutex_unlock(&mutex);
	for (size_t i = 0; i < sizeof(accepted_kinds) / sizeof(*accepted_kinds); i++) {
		if (str_is(found, accepted_kinds[i]))
			return accepted_kinds[i];
	}
	return NULL;
}

static enum status hash_file(struct cx *cx, int file, struct kept *kept)
{
	char *bytes = arena_take(cx->arena, COPY_BYTES);
	struct hash_stream *stream = hash_begin();
	ssize_t n;

	while ((n = pread(file, bytes, COPY_BYTES, kept->size_bytes)) > 0) {
		hash_more(stream, (struct str){ bytes, (size_t)n });
		kept->size_bytes += n;
	}
	kept->hash = hash_hex(cx->arena, hash_end(stream));
	return n == 0 ? OK : disk_failure(cx, "read upload");
}

/* The last part of a path, whichever system named it, without control characters. */
static struct str clean_name(struct cx *cx, struct str name)
{
	size_t from = 0;

	for (size_t i = 0; i < name.len; i++) {
		if (name.at[i] == '/' || name.at[i] == '\\')
			from = i + 1;
	}
	name = str_slice(name, from, name.len);
	if (str_is_empty(name) || !str_is_utf8(name))
		return STR("tep");
	name = text_tidy(cx->arena, name);
	while (str_characters(name) > ARCHIVE_NAME_MAX)
		name.len--;
	while (!str_is_utf8(name))
		name.len--;
	return name;
}

static bool sync_directory(const char *path)
{
	FILE_OPEN directory = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	return directory >= 0 && fsync(directory) == 0;
}

/* hash, write, sync, rename: after OK the content is in the store and stays there. */
static enum status move_into_store(struct cx *cx, const char *from, struct str hash)
{
	char first[PATH_BYTES + 8], second[PATH_BYTES + 12];
	char *to = str_cstring(cx->arena, stored_path(cx, hash));

	snprintf(first, sizeof(first), "%s/%.2s", store, hash.at);
	snprintf(second, sizeof(second), "%s/%.2s", first, hash.at + 2);
	if (!make_directory(first) || !make_directory(second) || rename(from, to) != 0)
		return disk_failure(cx, "rename into the store");
	if (!sync_directory(second) || !sync_directory(first) || !sync_directory(store))
		return disk_failure(cx, "sync directory");
	return OK;
}

static enum status check_content(struct cx *cx, int file, struct kept *kept)
{
	struct stat facts;

	if (fstat(file, &facts) != 0)
		return disk_failure(cx, "stat upload");
	if (facts.st_size == 0)
		return FAIL(cx, INVALID, "archive.empty",
			    N_("The file is empty. Choose another one."));
	if (facts.st_size > ARCHIVE_FILE_MAX_BYTES)
		return FAIL(cx, INVALID, "archive.size", N_("The file is larger than 20 MB."));
	kept->kind = find_kind(cx, file);
	if (!kept->kind) {
		return FAIL(cx, INVALID, "archive.kind",
			    N_("The file is not a PDF, JPEG or PNG, whatever its name says."));
	}
	return OK;
}

enum status archive_keep(struct cx *cx, struct str path, struct str name, struct kept *ret_kept)
{
	const char *from = str_cstring(cx->arena, path);
	FILE_OPEN file = open(from, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);

	*ret_kept = (struct kept){ .name = clean_name(cx, name) };
	if (file < 0)
		return disk_failure(cx, "open upload");
	TRY(check_content(cx, file, ret_kept));
	TRY(hash_file(cx, file, ret_kept));
	if (fsync(file) != 0)
		return disk_failure(cx, "sync upload");
	return move_into_store(cx, from, ret_kept->hash);
}

enum status archive_keep_bytes(struct cx *cx, struct str bytes, struct str name,
			       struct kept *ret_kept)
{
	struct str path =
		str_format(cx->arena, "%s/made-%.*s", tmp, STR_ARG(cx_random_hex(cx, 16)));
	FILE_OPEN file = open(path.at, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);

	if (file < 0 || !write_all(file, bytes)) {
		enum status status = disk_failure(cx, "write document");

		unlink(path.at);
		return status;
	}
	return archive_keep(cx, path, name, ret_kept);
}

/* ---- seals ---- */

/* "MAC HASH SIZE KIND NAME"; the kind by its row, the name may hold blanks. */
static struct str seal_mac(struct cx *cx, struct str what, struct str owner)
{
	struct str bytes = str_format(cx->arena, "%.*s\n%.*s", STR_ARG(owner), STR_ARG(what));

	return hash_hex(cx->arena, hash_keyed((struct str){ key, sizeof(key) }, bytes));
}

struct str archive_seal(struct cx *cx, const struct kept *kept, struct str owner)
{
	int kind = 0;

	while (strcmp(accepted_kinds[kind], kept->kind) != 0)
		kind++;
	struct str what = str_format(cx->arena, "%.*s %lld %d %.*s", STR_ARG(kept->hash),
				     (long long)kept->size_bytes, kind, STR_ARG(kept->name));

	return str_format(cx->arena, "%.*s %.*s", STR_ARG(seal_mac(cx, what, owner)),
			  STR_ARG(what));
}

enum status archive_unseal(struct cx *cx, struct str seal, struct str owner, struct kept *ret_kept)
{
	struct str mac, size, kind;
	int64_t row;

	*ret_kept = (struct kept){};
	if (!str_take(&seal, ' ', &mac) || !secret_equal(mac, seal_mac(cx, seal, owner)))
		return INVALID;
	/* Written by us, so only what must be turned into numbers is looked at. */
	str_take(&seal, ' ', &ret_kept->hash);
	str_take(&seal, ' ', &size);
	str_take(&seal, ' ', &kind);
	TRY(str_parse_int(size, &ret_kept->size_bytes));
	TRY(str_parse_int(kind, &row));
	ret_kept->kind = accepted_kinds[row];
	ret_kept->name = seal;
	return OK;
}

enum status archive_add(struct cx *cx, const struct kept *kept, int64_t *ret_id)
{
	*ret_id = cx_new_id(cx);
	return q_document_add(cx, &(struct q_document_add_in){
					  .id = *ret_id,
					  .hash = kept->hash,
					  .size_bytes = kept->size_bytes,
					  .kind = str_from(kept->kind),
					  .name = kept->name,
					  .account = cx->actor.account,
					  .added_us = cx->now_us,
				  });
}

enum status archive_load(struct cx *cx, int64_t id, struct document *ret_document)
{
	struct q_document_load_row row;

	TRY(q_document_load(cx, id, &row));
	*ret_document = (struct document){
		.id = row.id,
		.size_bytes = row.size_bytes,
		.account = row.account,
		.added_us = row.added_us,
		.hash = row.hash,
		.kind = row.kind,
		.name = row.name,
		.path = stored_path(cx, row.hash),
	};
	return OK;
}

static struct str check_file(struct cx *cx, const struct q_document_find_row *row)
{
	struct kept found = {};
	struct str path = stored_path(cx, row->hash);
	FILE_OPEN file = open(path.at, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);

	if (file < 0)
		return str_format(cx->arena, "document %lld: its file is missing",
				  (long long)row->id);
	if (hash_file(cx, file, &found) != OK || !str_equal(found.hash, row->hash))
		return str_format(cx->arena, "document %lld: its file has changed",
				  (long long)row->id);
	return (struct str){};
}

enum status archive_check(struct cx *cx, void (*report)(void *arg, struct str what), void *arg)
{
	struct arena *outer = cx->arena;
	struct arena *window = arena_open();
	struct q_document_find_rows rows;
	enum status status;
	int64_t after = 0;

	cx->arena = window;
	do {
		arena_reset(window);
		status = q_document_find(cx, after, CHECK_ROWS, &rows);
		for (size_t i = 0; status == OK && i < rows.n; i++) {
			struct str wrong = check_file(cx, &rows.at[i]);

			if (!str_is_empty(wrong))
				report(arg, wrong);
			after = rows.at[i].id;
		}
	} while (status == OK && rows.n == CHECK_ROWS);
	cx->arena = outer;
	arena_close(window);
	return status;
}

/* ---- for backups ---- */

#define HASH_DIGITS (HASH_BYTES * 2)

struct walk {
	struct cx *cx;
	bool (*each)(void *arg, struct str hash);
	void *arg;
	bool ended;
};

static void close_folder(DIR **folder)
{
	if (*folder)
		closedir(*folder);
}

static bool is_hex(const char *name, size_t digits)
{
	return strspn(name, "0123456789abcdef") == digits && name[digits] == 0;
}

/* Folders of two digits, twice, then files; whatever else lies there is none of the store's. */
static enum status walk_folder(struct walk *walk, struct str path, int depth)
{
	__attribute__((cleanup(close_folder))) DIR *folder = opendir(path.at);
	struct dirent *entry = NULL;

	if (!folder)
		return disk_failure(walk->cx, path.at);
	while (!walk->ended && (entry = readdir(folder))) {
		if (depth == 2 && is_hex(entry->d_name, HASH_DIGITS))
			walk->ended = !walk->each(walk->arg, str_from(entry->d_name));
		if (depth < 2 && is_hex(entry->d_name, 2))
			TRY(walk_folder(walk,
					str_format(walk->cx->arena, "%.*s/%s", STR_ARG(path),
						   entry->d_name),
					depth + 1));
	}
	return OK;
}

enum status archive_walk(struct cx *cx, struct str directory,
			 bool (*each)(void *arg, struct str hash), void *arg)
{
	struct walk walk = { .cx = cx, .each = each, .arg = arg };

	return walk_folder(&walk, str_format(cx->arena, "%.*s", STR_ARG(directory)), 0);
}
