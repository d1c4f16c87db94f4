/* motcua backup: the database's snapshot on the server's side, all the rest on the operator's. */
#include "verb/backup.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "archive/archive.h"
#include "base/civil.h"
#include "verb/verb.sql.h"

#define SNAPSHOT "snapshot"
#define FACTS "facts"

struct backup {
	struct verb *verb;
	const char *data, *to, *part;
	const char *previous; /* a backup to share documents with; NULL: none */
	struct arena *scratch;
	struct progress progress;
	FILE *sums;
	int64_t files, bytes, shared, damaged;
	bool failed;
};

static const char *path_in(struct arena *arena, const char *folder, struct str name)
{
	return str_format(arena, "%s/%.*s", folder, STR_ARG(name)).at;
}

static bool is_there(const char *path)
{
	struct stat facts;

	return lstat(path, &facts) == 0;
}

static void close_stream(FILE **stream)
{
	if (*stream)
		fclose(*stream);
}
#define STREAM_OPEN __attribute__((cleanup(close_stream))) FILE

/* ---- before: what the operator named ---- */

/* Held until the process ends: from here on nobody else makes a snapshot of this directory. */
static int take_lock(struct verb *verb, const char *data)
{
	int folder = open(data, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	if (folder < 0)
		return verb_fail(verb, "The data directory %s cannot be read (%s)", data,
				 strerror(errno));
	if (flock(folder, LOCK_EX | LOCK_NB) != 0)
		return verb_fail(verb, "Another backup of %s is under way", data);
	return EXIT_DONE;
}

static int make_part(struct backup *backup)
{
	struct verb *verb = backup->verb;

	if (is_there(backup->to))
		return verb_fail(verb, "%s is there already. Name a new directory", backup->to);
	rmdir(backup->part); /* of a backup that failed before its first file */
	if (mkdir(backup->part, 0700) == 0)
		return EXIT_DONE;
	if (errno == EEXIST)
		return verb_fail(verb, "%s is what an interrupted backup left. Remove it first",
				 backup->part);
	return verb_fail(verb, "%s cannot be made (%s)", backup->part, strerror(errno));
}

int collect_backup(struct verb *verb)
{
	struct backup *backup = ARENA_NEW(verb->arena, struct backup);
	struct str to = verb_text(verb, "to"), previous = verb_text(verb, "previous");

	while (to.len > 1 && str_ends(to, STR("/")))
		to.len--;
	*backup = (struct backup){
		.verb = verb,
		.data = verb_directory(verb),
		.to = str_cstring(verb->arena, to),
		.part = str_format(verb->arena, "%.*s.part", STR_ARG(to)).at,
		.previous = str_is_empty(previous) ? NULL : str_cstring(verb->arena, previous),
	};
	verb->between = backup;
	if (backup->previous &&
	    !is_there(path_in(verb->arena, backup->previous, STR(BACKUP_MANIFEST))))
		return verb_fail(verb, "%s is no backup", backup->previous);
	int code = take_lock(verb, backup->data);

	return code == EXIT_DONE ? make_part(backup) : code;
}

/* ---- the snapshot, where the database is open ---- */

struct snapshot {
	struct verb *verb;
	struct progress progress;
	const char *folder, *path;
	struct q_verb_facts_row facts;
};

static void remove_snapshot(struct verb *verb, const char *folder)
{
	static const char *const names[] = { BACKUP_DATABASE, BACKUP_DUMP, FACTS };

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		unlink(path_in(verb->arena, folder, str_from(names[i])));
	rmdir(folder);
}

static bool go_on(void *arg, int64_t done, int64_t all)
{
	struct snapshot *snapshot = arg;

	(void)all;
	progress_tell(&snapshot->progress, "Copying the database", 1, done * 4096);
	return !verb_is_stopping(snapshot->verb);
}

static enum status take_snapshot(struct cx *cx, void *arg)
{
	struct snapshot *snapshot = arg;
	const struct db_copying how = { go_on, snapshot };

	TRY(q_verb_facts(cx, &snapshot->facts));
	if (db_kind(snapshot->verb->db) == DB_POSTGRES)
		return OK; /* pg_dump takes one of its own, a moment later */
	return db_copy(cx, snapshot->path, &how);
}

static int write_facts(const struct snapshot *snapshot)
{
	struct verb *verb = snapshot->verb;
	const struct q_verb_facts_row *facts = &snapshot->facts;
	bool postgres = db_kind(verb->db) == DB_POSTGRES;
	STREAM_OPEN *file = fopen(path_in(verb->arena, snapshot->folder, STR(FACTS)), "we");

	if (!file)
		return verb_fail(verb, "%s cannot be written (%s)", snapshot->folder,
				 strerror(errno));
	fprintf(file, BACKUP_MARK "\nversion = " MOTCUA_VERSION "\nschema = %s\n", db_schema());
	fprintf(file, "engine = %s\nmade = %.*s\n", postgres ? "postgresql" : "sqlite",
		STR_ARG(civil_rfc3339(verb->arena, clock_now_us())));
	fprintf(file, "journal = %lld\njournal-rows = %lld\ndossiers = %lld\ndocuments = %lld\n",
		(long long)facts->journal, (long long)facts->rows, (long long)facts->dossiers,
		(long long)facts->documents);
	if (fflush(file) != 0)
		return verb_fail(verb, "%s cannot be written (%s)", snapshot->folder,
				 strerror(errno));
	return EXIT_DONE;
}

int verb_backup(struct verb *verb)
{
	bool postgres = db_kind(verb->db) == DB_POSTGRES;
	const char *folder = path_in(verb->arena, verb_directory(verb), STR(SNAPSHOT));
	struct snapshot snapshot = {
		.verb = verb,
		.progress = progress_begin(verb),
		.folder = folder,
		.path = path_in(verb->arena, folder,
				postgres ? STR(BACKUP_DUMP) : STR(BACKUP_DATABASE)),
	};
	struct cx cx;

	verb_cx(verb, &cx);
	remove_snapshot(verb, folder); /* of a backup that was cut off */
	if (mkdir(folder, 0700) != 0)
		return verb_fail(verb, "%s cannot be made (%s)", folder, strerror(errno));
	enum status status = verb_read_slow(verb, &cx, take_snapshot, &snapshot);

	if (status == OK && postgres)
		status = db_dump(&cx, str_cstring(verb->arena, verb_text(verb, "database")),
				 snapshot.path);
	progress_end(&snapshot.progress);
	int code = status == OK ? write_facts(&snapshot) : verb_failed(verb, &cx);

	if (code != EXIT_DONE)
		remove_snapshot(verb, folder);
	return code;
}

/* ---- after: documents, hashes, the name ---- */

static void stumble(struct backup *backup, const char *what, const char *path)
{
	verb_fail(backup->verb, "%s %s (%s). The backup is not whole", path, what, strerror(errno));
	backup->failed = true;
}

static void add_sum(struct backup *backup, const struct copied *copied, struct str name)
{
	backup->files++;
	backup->bytes += copied->size_bytes;
	if (fprintf(backup->sums, "%.*s  %.*s\n", STR_ARG(hash_hex(backup->scratch, copied->hash)),
		    STR_ARG(name)) < 0)
		stumble(backup, "cannot be written", BACKUP_SUMS);
}

/* A content shared with the backup before costs no room; its bytes are looked at all the same. */
static bool share(struct backup *backup, struct str name, struct str hash, const char *to,
		  struct copied *copied)
{
	if (!backup->previous || link(path_in(backup->scratch, backup->previous, name), to) != 0)
		return false;
	if (file_copy(to, NULL, copied) &&
	    str_equal(hash_hex(backup->scratch, copied->hash), hash)) {
		backup->shared++;
		return true;
	}
	unlink(to);
	return false;
}

static bool add_document(void *arg, struct str hash)
{
	struct backup *backup = arg;

	arena_reset(backup->scratch);
	struct str name = str_format(backup->scratch, BACKUP_ARCHIVE "/%.*s",
				     STR_ARG(archive_place(backup->scratch, hash)));
	const char *from = path_in(backup->scratch, backup->data, name);
	const char *to = path_in(backup->scratch, backup->part, name);
	struct copied copied;

	if (!file_make_folders(backup->part, name)) {
		stumble(backup, "cannot be made", to);
	} else if (!share(backup, name, hash, to, &copied) && !file_copy(from, to, &copied)) {
		stumble(backup, "cannot be copied", from);
	} else {
		if (!str_equal(hash_hex(backup->scratch, copied.hash), hash)) {
			fprintf(backup->verb->err, "motcua: %s has changed.\n", from);
			backup->damaged++;
		}
		add_sum(backup, &copied, name);
	}
	progress_tell(&backup->progress, "Copying documents", backup->files, backup->bytes);
	return !backup->failed;
}

static void add_snapshot(struct backup *backup)
{
	static const char *const names[] = { BACKUP_DATABASE, BACKUP_DUMP };
	const char *folder = path_in(backup->verb->arena, backup->data, STR(SNAPSHOT));

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		struct str name = str_from(names[i]);
		const char *from = path_in(backup->verb->arena, folder, name);
		struct copied copied;

		if (!is_there(from))
			continue;
		if (file_move(from, path_in(backup->verb->arena, backup->part, name), &copied))
			add_sum(backup, &copied, name);
		else
			stumble(backup, "cannot be copied", from);
	}
	if (backup->files == 0 && !backup->failed)
		stumble(backup, "holds no snapshot", folder);
}

static void add_config(struct backup *backup)
{
	struct str name = STR(BACKUP_CONFIG);
	const char *from = path_in(backup->verb->arena, backup->data, name);
	struct copied copied;

	if (!is_there(from))
		return;
	if (file_copy(from, path_in(backup->verb->arena, backup->part, name), &copied))
		add_sum(backup, &copied, name);
	else
		stumble(backup, "cannot be copied", from);
}

static void add_documents(struct backup *backup)
{
	struct verb *verb = backup->verb;
	struct cx cx;

	verb_cx(verb, &cx);
	if (archive_walk(&cx, str_from(path_in(verb->arena, backup->data, STR(BACKUP_ARCHIVE))),
			 add_document, backup) != OK) {
		verb_failed(verb, &cx);
		backup->failed = true;
	}
}

/* The snapshot's facts, and what became of it. The last file: it makes a backup of the rest. */
static void write_manifest(struct backup *backup)
{
	struct verb *verb = backup->verb;
	const char *folder = path_in(verb->arena, backup->data, STR(SNAPSHOT));
	const char *path = path_in(verb->arena, backup->part, STR(BACKUP_MANIFEST));
	struct copied facts, sums;

	if (!file_move(path_in(verb->arena, folder, STR(FACTS)), path, &facts) ||
	    !file_copy(path_in(verb->arena, backup->part, STR(BACKUP_SUMS)), NULL, &sums)) {
		stumble(backup, "cannot be written", path);
		return;
	}
	STREAM_OPEN *file = fopen(path, "ae");

	if (file)
		fprintf(file, "files = %lld\nbytes = %lld\nsums = %.*s\n", (long long)backup->files,
			(long long)backup->bytes, STR_ARG(hash_hex(verb->arena, sums.hash)));
	if (!file || fflush(file) != 0)
		stumble(backup, "cannot be written", path);
	remove_snapshot(verb, folder);
}

/* Nothing is called by its name before it is on the disk. */
static void give_name(struct backup *backup)
{
	const char *above = str_format(backup->verb->arena, "%s/..", backup->part).at;
	bool synced = file_sync(backup->part);

	if (!synced || rename(backup->part, backup->to) != 0)
		stumble(backup, "cannot be finished", backup->part);
	else if (!file_sync(str_format(backup->verb->arena, "%s/..", backup->to).at))
		stumble(backup, "cannot be finished", above);
}

static int print_summary(const struct backup *backup)
{
	struct verb *verb = backup->verb;

	fprintf(verb->out, "Backup in %s: %lld files, %lld bytes", backup->to,
		(long long)backup->files, (long long)backup->bytes);
	if (backup->previous)
		fprintf(verb->out, ", %lld shared with %s", (long long)backup->shared,
			backup->previous);
	fprintf(verb->out, ".\nProve it with: motcua restore --from %s --data NEWDIR\n",
		backup->to);
	if (backup->damaged == 0)
		return EXIT_DONE;
	return verb_fail(verb,
			 "The backup is whole, but %lld documents were damaged before;"
			 " motcua check names them",
			 (long long)backup->damaged);
}

int deliver_backup(struct verb *verb)
{
	static void (*const parts[])(struct backup *) = { add_snapshot, add_config, add_documents };
	struct backup *backup = verb->between;
	const char *path = path_in(verb->arena, backup->part, STR(BACKUP_SUMS));

	backup->progress = progress_begin(verb);
	backup->scratch = arena_open();
	backup->sums = fopen(path, "wxe");
	if (!backup->sums)
		stumble(backup, "cannot be written", path);
	for (size_t i = 0; i < sizeof(parts) / sizeof(*parts) && !backup->failed; i++)
		parts[i](backup);
	if (backup->sums && fclose(backup->sums) != 0 && !backup->failed)
		stumble(backup, "cannot be written", path);
	if (!backup->failed)
		write_manifest(backup);
	if (!backup->failed)
		give_name(backup);
	progress_end(&backup->progress);
	arena_close(backup->scratch);
	return backup->failed ? EXIT_FAILED : print_summary(backup);
}
