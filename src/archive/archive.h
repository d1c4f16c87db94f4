/*
 * Documents by content hash.
 *
 * A file comes in two steps. archive_keep runs before the unit, without a transaction: it looks at
 * the content, hashes it, writes it to disk and renames it into the store. archive_add runs in the
 * unit and makes the document row. A crash in between leaves a file that no row names, never a row
 * without its file. The same content is stored once.
 *
 * The store is DIR/archive/ab/cd/HASH. Files in it are never changed. DIR/archive/key makes seals.
 */
#ifndef ARCHIVE_ARCHIVE_H
#define ARCHIVE_ARCHIVE_H

#include "base/cx.h"

#define ARCHIVE_FILE_MAX_BYTES (INT64_C(20) * 1024 * 1024)
#define ARCHIVE_NAME_MAX 200 /* characters kept of a file's name */

/* Where the store lies, with its temporary directory; made when missing. Once, at start. */
enum status archive_open(struct cx *cx, struct str directory) MUST_USE;
/* Temporary directory on the store's file system, for uploads while they arrive. */
struct str archive_tmp_directory(void);

struct kept {
	struct str hash; /* SHA-256 in hex */
	int64_t size_bytes;
	const char *kind; /* media type, a literal of the table of accepted kinds */
	struct str name;  /* cleaned: no path, no control characters */
};

/*
 * Takes the file at path into the store. INVALID "archive.kind" when the content is none of PDF,
 * JPEG, PNG, whatever its name says; "archive.empty"; "archive.size". LIMIT "db.full" when the
 * disk is full, BROKEN when it fails otherwise. The file at path is gone afterwards when OK.
 */
enum status archive_keep(struct cx *cx, struct str path, struct str name,
			 struct kept *ret_kept) MUST_USE;

/* The same for content in memory: results that we make ourselves. */
enum status archive_keep_bytes(struct cx *cx, struct str bytes, struct str name,
			       struct kept *ret_kept) MUST_USE;

/*
 * A seal stands for content that somebody took into the store and that no row names yet: a form
 * that comes back with errors carries it, so that the file need not be chosen again. It is one line
 * of text, valid for `owner` only (a session): a hash alone claims nothing. The key lies in the
 * store's directory and outlives the server. Content under a seal stays in the store.
 */
struct str archive_seal(struct cx *cx, const struct kept *kept, struct str owner);
/* INVALID, without touching cx->error, for a seal that was not made here for this owner. */
enum status archive_unseal(struct cx *cx, struct str seal, struct str owner,
			   struct kept *ret_kept) MUST_USE;

struct document {
	int64_t id, size_bytes, account, added_us;
	struct str hash, kind, name;
	struct str path; /* of the file in the store */
};

/* Makes the row in cx's transaction; its after-image goes with the caller's journal row. */
enum status archive_add(struct cx *cx, const struct kept *kept, int64_t *ret_id) MUST_USE;
enum status archive_load(struct cx *cx, int64_t id, struct document *ret_document) MUST_USE;

/* Every document has its file, and the file has its hash. Part of motcua check. */
enum status archive_check(struct cx *cx, void (*report)(void *arg, struct str what),
			  void *arg) MUST_USE;

/*
 * For backups. The place of a content inside a store, "ab/cd/HASH"; and every file that lies in the
 * store in `directory`, in no order, named by a document or not. `each` returns false to end.
 * BROKEN "archive.disk" for a folder that cannot be read.
 */
struct str archive_place(struct arena *arena, struct str hash);
enum status archive_walk(struct cx *cx, struct str directory,
			 bool (*each)(void *arg, struct str hash), void *arg) MUST_USE;

#endif
