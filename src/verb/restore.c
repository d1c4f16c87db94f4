/* motcua restore: every file of a backup against its hash, into an empty directory; then check. */
#include <dirent.h>
#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "archive/archive.h"
#include "verb/backup.h"

#define MANIFEST_MAX_BYTES (16 * 1024)
#define LINE_MAX_BYTES 256
#define HASH_DIGITS (HASH_BYTES * 2)
#define NAMED_MAX 20 /* damaged files that are named one by one */
#define RESTORED ".restored"
#define PART ".part" /* behind the database's name until everything has been found whole */

struct restore {
	struct verb *verb;
	const char *from, *to, *url; /* url "": SQLite */
	struct str manifest;
	struct arena *scratch;
	struct progress progress;
	int64_t files, bytes, wrong;
	bool database; /* it was among the files */
};

static void close_stream(FILE **stream)
{
	if (*stream)
		fclose(*stream);
}
#define STREAM_OPEN __attribute__((cleanup(close_stream))) FILE

static void close_folder(DIR **folder)
{
	if (*folder)
		closedir(*folder);
}

static const char *path_in(struct arena *arena, const char *folder, struct str name)
{
	return str_format(arena, "%s/%.*s", folder, STR_ARG(name)).at;
}

/* ---- the manifest ---- */

static struct str fact(const struct restore *restore, const char *key)
{
	struct str rest = restore->manifest, line, name;

	while (str_take(&rest, '\n', &line)) {
		str_take(&line, '=', &name);
		if (str_is(str_trim(name), key))
			return str_trim(line);
	}
	return STR("");
}

static int read_manifest(struct restore *restore)
{
	struct verb *verb = restore->verb;
	const char *path = path_in(verb->arena, restore->from, STR(BACKUP_MANIFEST));
	STREAM_OPEN *file = fopen(path, "re");
	char *text = arena_take(verb->arena, MANIFEST_MAX_BYTES);

	if (!file)
		return verb_fail(verb, "%s is no whole backup: its manifest cannot be read (%s)",
				 restore->from, strerror(errno));
	restore->manifest = (struct str){ text, fread(text, 1, MANIFEST_MAX_BYTES, file) };
	if (!str_starts(restore->manifest, STR(BACKUP_MARK "\n")) ||
	    str_is_empty(fact(restore, "sums")))
		return verb_fail(verb, "%s is no manifest that this version can read", path);
	return EXIT_DONE;
}

static int check_sums(struct restore *restore)
{
	struct verb *verb = restore->verb;
	const char *path = path_in(verb->arena, restore->from, STR(BACKUP_SUMS));
	struct copied copied;

	if (!file_copy(path, NULL, &copied))
		return verb_fail(verb, "%s cannot be read (%s)", path, strerror(errno));
	if (!str_equal(hash_hex(verb->arena, copied.hash), fact(restore, "sums")))
		return verb_fail(verb, "%s is damaged. Take another backup", path);
	return EXIT_DONE;
}

static int check_engine(struct restore *restore)
{
	bool postgres = str_is(fact(restore, "engine"), "postgresql");

	if (postgres && !restore->url[0])
		return verb_fail(restore->verb,
				 "This is a backup of a PostgreSQL database. Name an empty one"
				 " with --database URL");
	if (!postgres && restore->url[0])
		return verb_fail(restore->verb,
				 "This is a backup of an SQLite database: leave --database out");
	return EXIT_DONE;
}

/* ---- where it goes ---- */

static int check_empty(struct restore *restore)
{
	struct verb *verb = restore->verb;

	if (mkdir(restore->to, 0700) != 0 && errno != EEXIST)
		return verb_fail(verb, "%s cannot be made (%s)", restore->to, strerror(errno));
	__attribute__((cleanup(close_folder))) DIR *folder = opendir(restore->to);
	struct dirent *entry;

	if (!folder)
		return verb_fail(verb, "%s cannot be read (%s)", restore->to, strerror(errno));
	while ((entry = readdir(folder))) {
		if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0)
			return verb_fail(verb, "%s is not empty. Name a new directory with --data",
					 restore->to);
	}
	return EXIT_DONE;
}

/* ---- the files ---- */

static void complain(struct restore *restore, struct str name, const char *what)
{
	if (restore->wrong++ < NAMED_MAX)
		fprintf(restore->verb->err, "motcua: %s/%.*s: %s.\n", restore->from, STR_ARG(name),
			what);
}

/* The list is not trusted: a name says where a file goes. */
static bool is_a_place(struct restore *restore, struct str name)
{
	struct str place = str_slice(name, sizeof(BACKUP_ARCHIVE "/") - 1, name.len);

	if (str_is(name, BACKUP_DATABASE) || str_is(name, BACKUP_DUMP) ||
	    str_is(name, BACKUP_CONFIG))
		return true;
	if (!str_starts(name, STR(BACKUP_ARCHIVE "/")) || place.len != HASH_DIGITS + 6)
		return false;
	struct str hash = str_slice(place, 6, place.len);

	for (size_t i = 0; i < hash.len; i++) {
		if (!strchr("0123456789abcdef", hash.at[i]))
			return false;
	}
	return str_equal(archive_place(restore->scratch, hash), place);
}

/*
 * The dump is read where it lies; the database gets its name when all the rest is there. The
 * configuration is put beside its place: it may name the very database that was lost, or one that
 * others are working on.
 */
static const char *target_of(struct restore *restore, struct str name)
{
	if (str_is(name, BACKUP_DUMP))
		return NULL;
	if (str_is(name, BACKUP_DATABASE))
		return path_in(restore->scratch, restore->to, STR(BACKUP_DATABASE PART));
	if (str_is(name, BACKUP_CONFIG))
		return path_in(restore->scratch, restore->to, STR(BACKUP_CONFIG RESTORED));
	return path_in(restore->scratch, restore->to, name);
}

static void take_file(struct restore *restore, struct str hash, struct str name)
{
	const char *from = path_in(restore->scratch, restore->from, name);
	struct copied copied;

	if (!is_a_place(restore, name)) {
		complain(restore, name, "a backup has no such file");
		return;
	}
	restore->database |= str_is(name, BACKUP_DATABASE) || str_is(name, BACKUP_DUMP);
	if (!file_make_folders(restore->to, name) ||
	    !file_copy(from, target_of(restore, name), &copied))
		complain(restore, name, strerror(errno));
	else if (!str_equal(hash_hex(restore->scratch, copied.hash), hash))
		complain(restore, name, "damaged: it is not what its hash says");
	restore->files++;
	restore->bytes += copied.size_bytes;
	progress_tell(&restore->progress, "Restoring", restore->files, restore->bytes);
}

static int take_files(struct restore *restore)
{
	STREAM_OPEN *sums =
		fopen(path_in(restore->verb->arena, restore->from, STR(BACKUP_SUMS)), "re");
	char line[LINE_MAX_BYTES];

	if (!sums)
		return verb_fail(restore->verb, "%s/" BACKUP_SUMS " cannot be read (%s)",
				 restore->from, strerror(errno));
	while (fgets(line, sizeof(line), sums)) {
		struct str text = str_trim(str_from(line));

		arena_reset(restore->scratch);
		take_file(restore, str_slice(text, 0, HASH_DIGITS),
			  str_slice(text, HASH_DIGITS + 2, text.len));
	}
	progress_end(&restore->progress);
	return EXIT_DONE;
}

static int judge(struct restore *restore)
{
	struct verb *verb = restore->verb;
	int64_t files = 0;
	bool counted = str_parse_int(fact(restore, "files"), &files) == OK;

	if (restore->wrong == 0 && counted && files == restore->files && restore->database)
		return EXIT_DONE;
	if (restore->wrong > NAMED_MAX)
		fprintf(verb->err, "motcua: and %lld more.\n",
			(long long)restore->wrong - NAMED_MAX);
	return verb_fail(verb,
			 "The backup is damaged and was not restored. Remove %s, and take"
			 " another backup",
			 restore->to);
}

static int finish(struct restore *restore)
{
	struct verb *verb = restore->verb;
	struct cx cx;

	verb_cx(verb, &cx);
	if (restore->url[0] &&
	    db_undump(&cx, restore->url, path_in(verb->arena, restore->from, STR(BACKUP_DUMP))) !=
		    OK)
		return verb_failed(verb, &cx);
	if (!file_sync(restore->to) ||
	    (!restore->url[0] &&
	     rename(path_in(verb->arena, restore->to, STR(BACKUP_DATABASE PART)),
		    path_in(verb->arena, restore->to, STR(BACKUP_DATABASE))) != 0) ||
	    !file_sync(restore->to))
		return verb_fail(verb, "%s cannot be finished (%s)", restore->to, strerror(errno));
	fprintf(verb->out, "Restored %lld files, %lld bytes: %.*s dossiers as of %.*s.\n",
		(long long)restore->files, (long long)restore->bytes,
		STR_ARG(fact(restore, "dossiers")), STR_ARG(fact(restore, "made")));
	fflush(verb->out);
	return EXIT_DONE;
}

int collect_restore(struct verb *verb)
{
	static int (*const steps[])(struct restore *) = { read_manifest, check_sums, check_engine,
							  check_empty,   take_files, judge,
							  finish };
	struct restore restore = {
		.verb = verb,
		.from = str_cstring(verb->arena, verb_text(verb, "from")),
		.to = verb_directory(verb),
		.url = str_cstring(verb->arena, verb_text(verb, "database")),
		.scratch = arena_open(),
		.progress = progress_begin(verb),
	};
	int code = EXIT_DONE;

	for (size_t i = 0; i < sizeof(steps) / sizeof(*steps) && code == EXIT_DONE; i++)
		code = steps[i](&restore);
	arena_close(restore.scratch);
	return code;
}

/* A backup of an older version is brought up to date, as init would, before it is checked. */
int verb_restore(struct verb *verb)
{
	struct cx cx;
	int applied;

	verb_cx(verb, &cx);
	if (db_migrate(&cx, verb->db, &applied) != OK)
		return verb_failed(verb, &cx);
	if (applied)
		fprintf(verb->out, "Brought up to schema %s.\n", db_schema());
	return verb_check(verb);
}
