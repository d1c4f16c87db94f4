/*
 * The journal: what happened, by whom, and what the rows looked like afterwards.
 *
 * Every unit that changes a journalled table ends in journal_append, which takes the after-images
 * that the generated statements collected in cx->changes. The runner refuses a commit with images
 * that no journal row took, so nothing changes unseen.
 *
 * A row's leaf is SHA-256(0x00 || salt || body), the leaf form of RFC 6962 section 2.1 with a
 * salt, so a Merkle tree can be laid over positions later. Erasing salt and body erases a person;
 * the leaf stays. The body is canonical JSON (RFC 8785), 64-bit ids as texts:
 *   {"account","at_us","changes":[{"key","row","table"}],"id","kind","note","office","previous",
 *    "subject","subject_kind"}
 *
 * Ids become visible out of order when several writers commit, so readers never follow ids: the
 * sequencer gives each committed row a dense position, and readers follow positions.
 */
#ifndef JOURNAL_JOURNAL_H
#define JOURNAL_JOURNAL_H

#include "base/cx.h"
#include "base/hash.h"
#include "base/json.h"

struct db_table;

struct journal_entry {
	const char *kind;         /* "dossier.received" */
	const char *subject_kind; /* "dossier" */
	int64_t subject;
	int64_t previous; /* the subject's last journal row, 0 for the first */
	struct str note;  /* canonical JSON object with what the images do not say; or empty */
	int64_t id;       /* from journal_new_id, when an image must name it; 0: made here */
};

/* An id for a row to be appended in this unit, greater than its previous one. */
int64_t journal_new_id(struct cx *cx, int64_t previous);

/* Appends one row in cx's transaction and empties cx->changes. */
enum status journal_append(struct cx *cx, const struct journal_entry *entry,
			   int64_t *ret_id) MUST_USE;

/*
 * The runner's hook: one row of kind "read" for all notes of a unit, at least one, and an entry of
 * journal_read for each. Its subject is the person (or dossier) read, or, of several, the reader's
 * account. Ids only, so erasing somebody needs no other person's row.
 */
enum status journal_add_reads(struct cx *cx, const struct read_note *notes) MUST_USE;

/* Whether any row waits for a position. */
enum status journal_is_waiting(struct cx *cx, bool *ret_waiting) MUST_USE;
/* Gives up to `most` committed rows their positions. One sequencer at a time: under a lease. */
enum status journal_sequence(struct cx *cx, int64_t most, int64_t *ret_given) MUST_USE;

struct journal_row {
	int64_t position, id, at_us, subject, previous, account, office;
	struct str kind, subject_kind;
	struct str body; /* at NULL: erased */
	struct str salt;
	struct str leaf;
};

struct journal_rows {
	struct journal_row *at;
	size_t n;
};

/* Rows after a position, in order. */
enum status journal_find_after(struct cx *cx, int64_t position, int64_t most,
			       struct journal_rows *ret_rows) MUST_USE;

/* A subject's history, newest first, starting at its last row. */
enum status journal_find_chain(struct cx *cx, int64_t last, int64_t most,
			       struct journal_rows *ret_rows) MUST_USE;

/*
 * The note of a row as it was appended, "{}" for none; absent when the body was erased. BROKEN
 * "journal.damaged" when the body is not one. Found by the body's canonical form, because parsing
 * all its images costs ten times what a note is worth.
 */
enum status journal_note(struct cx *cx, const struct journal_row *row,
			 struct str *ret_note) MUST_USE;

/*
 * Who was shown a person's data, newest first; before: INT64_MAX or the last id of the page before.
 */
struct journal_reader {
	int64_t id, at_us, account, office,
		dossier; /* account 0: a visitor with a dossier's code */
};
struct journal_readers {
	struct journal_reader *at;
	size_t n;
};
enum status journal_find_readers(struct cx *cx, int64_t person, int64_t before, int64_t most,
				 struct journal_readers *ret_readers) MUST_USE;

struct hash journal_leaf(struct str salt, struct str body);

/*
 * Re-reads the whole journal: recomputes every leaf, compares every row's columns with its body,
 * replays the after-images and compares them with the journalled tables. Each difference is
 * reported once, by table and key.
 */
struct journal_check {
	void (*report)(void *arg, struct str what);
	void *arg;
	int64_t rows, images, tables_rows, differences;
};
enum status journal_check(struct cx *cx, struct journal_check *check) MUST_USE;

/*
 * An after-image as today's table would give it: what it lacks because a later migration added the
 * column is filled in with that column's DEFAULT, which is what the migration gave the row. An
 * image with a member that is no column stays as it is. table NULL: a table nobody knows.
 */
struct str journal_image(struct arena *arena, const struct db_table *table,
			 const struct json *image);

#endif
