/*
 * Backups: a directory that holds the database as it was at one moment, and every document.
 *
 *   BACKUP/motcua.db          the database; with PostgreSQL motcua.dump, made by pg_dump
 *   BACKUP/archive/ab/cd/...  the documents, as in the data directory
 *   BACKUP/motcua.conf        the data directory's own configuration, where it has one; restored
 *                             as motcua.conf.restored, for a person to look at
 *   BACKUP/SHA256SUMS         every file above with its hash, for sha256sum -c as well
 *   BACKUP/manifest           KEY = VALUE: what it is, counts, and the hash of SHA256SUMS
 *
 * The database comes first, the documents after it: a document is in the store before a row names
 * it, and nothing is ever changed there. All is written to BACKUP.part, synced, and renamed at the
 * end, so that what is called BACKUP is whole.
 *
 * Who serves writes DIR/snapshot/ (the database and its facts); who typed the command does all the
 * rest, as whoever may open DIR: the server needs no right to write anywhere else. A lock on the
 * directory lets one backup at a time do so. Inside verb/ only.
 */
#ifndef VERB_BACKUP_H
#define VERB_BACKUP_H

#include "base/hash.h"
#include "verb/verb.h"

#define BACKUP_MARK "motcua backup 1"
#define BACKUP_SUMS "SHA256SUMS"
#define BACKUP_MANIFEST "manifest"
#define BACKUP_DATABASE "motcua.db"
#define BACKUP_DUMP "motcua.dump"
#define BACKUP_CONFIG "motcua.conf"
#define BACKUP_ARCHIVE "archive"

/* ---- telling how far it is, after two seconds (backup_file.c) ---- */

struct progress {
	struct verb *verb;
	int64_t begun_us, told_us;
};

struct progress progress_begin(struct verb *verb);
void progress_tell(struct progress *progress, const char *what, int64_t files, int64_t bytes);
void progress_end(const struct progress *progress);

/* ---- files: false with errno set (backup_file.c) ---- */

struct copied {
	struct hash hash;
	int64_t size_bytes;
};

/* Copies to a path that must not exist yet, and hashes on the way. `to` NULL: hashes only. */
bool file_copy(const char *from, const char *to, struct copied *ret_copied);
/* Moves, or copies where that is another disk; then hashes. */
bool file_move(const char *from, const char *to, struct copied *ret_copied);
/* Makes the folders above a path inside an existing one: archive/ab/cd of archive/ab/cd/HASH. */
bool file_make_folders(const char *inside, struct str path);
/* Everything written to the disk that holds the folder is on it, and its entries too. */
bool file_sync(const char *folder);

#endif
