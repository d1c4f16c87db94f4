/*
 * The national catalogue: procedures that others publish, taken in through a mapping.
 *
 * A foreign object becomes a pack (procedure.h), is checked like one and stored like one, as a new
 * version when it says something new. What the mapping cannot turn into a rule is kept as
 * published and becomes a review row: nothing is dropped in silence, nothing is guessed. The
 * object itself is kept too, word for word, as canonical JSON.
 *
 * A procedure completed by hand holds: the catalogue never makes a version of it, only review rows
 * that say where the two differ.
 *
 * How a catalogue is taken in: catalogue_begin in a reading unit, catalogue_prepare for each line
 * outside any transaction, catalogue_store for some lines at a time in writing units, catalogue_end
 * in a last one.
 */
#ifndef PROCEDURE_CATALOGUE_H
#define PROCEDURE_CATALOGUE_H

#include "procedure/procedure.h"

/* ---- mappings ---- */

struct mapping;

/* INVALID "mapping.invalid" with file and line and what is wrong. Lives in cx's arena. */
enum status mapping_parse(struct cx *cx, struct str yaml, const char *file,
			  const struct mapping **ret_mapping) MUST_USE;
struct str mapping_name(const struct mapping *mapping);

/* ---- what no rule was made of ---- */

struct review {
	struct str path;  /* where in the foreign object: "channels/0/limit_raw" */
	struct str value; /* as published */
	struct str why;   /* a code of catalogue_whys */
};
struct reviews {
	struct review *at;
	size_t n;
};

struct catalogue_why {
	const char *code;     /* stable: "limit.text" */
	const char *sentence; /* English msgid: what it means and what to do */
};
extern const struct catalogue_why catalogue_whys[];         /* to a row without code */
const struct catalogue_why *catalogue_why(struct str code); /* NULL when there is none */

/* ---- taking in ---- */

/* What is stored of a code before an import. */
struct catalogue_known {
	struct str code, catalogue, digest, mapping, made;
	int64_t version;      /* made of it last; 0: none */
	bool by_hand, absent; /* completed by hand; missing from the import before */
};
struct catalogue_book {
	struct catalogue_known *at; /* by code */
	size_t n;
};

/* A code that the present file has. */
struct catalogue_seen {
	struct str code, digest;
	bool taken; /* false: only lines that were rejected */
};

enum catalogue_outcome {
	CATALOGUE_ADDED,
	CATALOGUE_CHANGED,
	CATALOGUE_UNCHANGED,
	CATALOGUE_REJECTED, /* reviews say why; nothing is stored */
};
#define CATALOGUE_OUTCOMES (CATALOGUE_REJECTED + 1)

/* One line on its way. */
struct catalogue_item {
	struct str code; /* as published; empty when there is none */
	enum catalogue_outcome outcome;
	bool stored;  /* something is to be written */
	bool by_hand; /* one completed by hand holds: only reviews are written */
	struct str source, digest, made, pack;
	const struct procedure *procedure; /* NULL: no new version */
	struct reviews reviews;
	const struct catalogue_known *known; /* NULL for a new code */
};

struct catalogue_run {
	const struct mapping *mapping;
	struct str valid_from; /* ISO day from which new versions hold */
	struct catalogue_book book;
	struct {
		struct catalogue_seen *at; /* by code */
		size_t n, room;
	} seen;
	struct arena *arena; /* of the run; items live in that of their own cx */
};

/* Loads what is there. In a reading unit; the run lives in cx's arena. */
enum status catalogue_begin(struct cx *cx, const struct mapping *mapping, int32_t valid_from,
			    struct catalogue_run *ret_run) MUST_USE;

/*
 * Decides what becomes of a line. Needs no transaction. A line that is wrong is no failure: it
 * comes back as CATALOGUE_REJECTED.
 */
void catalogue_prepare(struct cx *cx, struct catalogue_run *run, struct str line,
		       struct catalogue_item *ret_item);

/* Does the present file have the code, were it in a line that was rejected? */
bool catalogue_has(const struct catalogue_run *run, struct str code);

/* Writes what was prepared. In a writing unit, which may be run again. */
struct catalogue_items {
	struct catalogue_item *at;
	size_t n;
};
enum status catalogue_store(struct cx *cx, const struct catalogue_run *run,
			    const struct catalogue_items *items) MUST_USE;

/*
 * Marks what was missing from the whole catalogue, and what came back. With end_missing the former
 * is ended from today: no new dossiers; those that are open go on under their version.
 */
struct catalogue_end {
	bool end_missing;
	struct strs absent; /* answers: codes that are missing now */
	int64_t ended;      /* of these, ended by this run */
};
enum status catalogue_end(struct cx *cx, const struct catalogue_run *run,
			  struct catalogue_end *end) MUST_USE;

/* The stored review rows of all codes, in order of code. */
struct catalogue_review {
	struct str code;
	int64_t place;
	struct review review;
};
struct catalogue_reviews {
	struct catalogue_review *at;
	size_t n;
};
/* A window of them after a row, at most `most`; n 0: no more. */
enum status catalogue_find_reviews(struct cx *cx, const struct catalogue_review *after,
				   int64_t most, struct catalogue_reviews *ret_reviews) MUST_USE;

/* The published object of a version, canonical JSON; NOT_FOUND for one completed by hand. */
enum status catalogue_source(struct cx *cx, int64_t version, struct str *ret_json) MUST_USE;

#endif
