/*
 * Mappings: how to read somebody else's catalogue of procedures. A mapping is a YAML file
 * (doc/pack-reference.md, "Mappings") that says where in a foreign object each field of a procedure
 * stands, what its words mean here, and which texts are rules. It is data, so that another
 * catalogue needs a file and no code. Inside procedure/ only; catalogue.h is for others.
 */
#ifndef PROCEDURE_MAPPING_H
#define PROCEDURE_MAPPING_H

#include "base/json.h"
#include "procedure/catalogue.h"

/* ---- patterns ---- */

#define PATTERN_WORDS_MAX 24

/*
 * A pattern is words, compared folded (no marks, no case, no punctuation), with holes:
 *   {n} a whole number, {dong} a number that may be written in groups of three digits,
 *   {*} one to four words of any kind.
 */
struct pattern {
	enum pattern_part {
		PART_WORD,
		PART_NUMBER,
		PART_GROUPED,
		PART_ANY
	} parts[PATTERN_WORDS_MAX];
	struct str words[PATTERN_WORDS_MAX];
	size_t n;
};

/*
 * A text cut into folded words, once, to be compared with many patterns. A number said again in
 * words, "05 (năm)", counts once.
 */
struct words_of {
	struct str *at;
	size_t n;
};
struct words_of words_of(struct arena *arena, struct str text);
/* Takes phrases that say nothing off both ends. */
struct phrases {
	struct words_of *at;
	size_t n;
};
void words_strip(struct words_of *words, struct phrases phrases);

/* INVALID for an unknown hole or too many words; cx is left alone. */
enum status pattern_parse(struct arena *arena, struct str text,
			  struct pattern *ret_pattern) MUST_USE;
/* Is it the whole text? The number of the last hole goes to ret_number. */
bool pattern_is(const struct pattern *pattern, const struct words_of *text, int64_t *ret_number);
/* Is it in the text, anywhere from a word on? */
struct pattern_found {
	size_t at, end; /* its first word, and the first behind it */
	int64_t number;
};
bool pattern_find(const struct pattern *pattern, const struct words_of *text, size_t from,
		  struct pattern_found *ret_found);

/* ---- the file ---- */

struct mapping_value {
	char *of, *is;     /* which field, and the foreign word */
	char *to, *en;     /* the word here (empty: no rule), and its English where shown */
	char *says;        /* of units without a rule: how people read it */
	int64_t times;     /* of units: YEAR is 12 months; 0: 1 */
	struct str folded; /* `is` */
};

struct mapping_rule {
	char *says, *not_before; /* patterns */
	char *where;             /* of papers: group, name */
	char *unit; /* of limits: what it is here; of contradictions: the foreign one */
	char *is;   /* of papers: submit, show, optional, note; of codes: nothing */
	char *dong; /* of fees: the amount, where the pattern has no {dong} */
	struct pattern pattern, stop;
};

struct mapping_rules {
	struct mapping_rule *at;
	unsigned n;
};

/* Paths: keys joined by dots; "." is the value itself. */
struct mapping_paths {
	char *code, *decision, *name, *level, *type, *field, *audience, *agency, *authority,
		*address, *delegated, *coordinating, *sequence, *result, *conditions, *description,
		*keywords;
};

struct mapping_channels {
	char *path, *channel, *amount, *unit, *text, *fee, *note;
};

struct mapping_components {
	char *path, *group, *name, *originals, *copies;
};

struct mapping_laws {
	char *path, *text;
};

struct mapping {
	char *name, *source;
	struct mapping_paths paths;
	struct mapping_channels channels;
	struct mapping_components components;
	struct mapping_laws laws;
	struct {
		struct mapping_value *at;
		unsigned n;
	} values;
	char *audience_separator, *fee_separator;
	char *note_prefix;           /* before every note, says nothing */
	struct mapping_rules limits; /* texts that are limits */
	struct {
		char **at;
		unsigned n;
	} limit_affixes; /* what may stand around them and says nothing more */
	struct phrases affixes;
	struct mapping_rules contradictions; /* notes that say another unit than the row */
	struct mapping_rules references;     /* texts that only point at the note */
	struct mapping_rules fees;           /* texts that are amounts */
	int64_t fee_least_dong;              /* smaller amounts are slips of the pen */
	struct mapping_rules papers;
	char *limit_unreadable; /* shown for a limit that is only a code; %1 is the code */
	char *free_vi, *free_en, *fee_vi, *fee_en; /* names of fees */
	char *fee_missing;                         /* text of a fee where there is none */
	char *field_missing;                       /* name of the field where there is none */
	char *result_vi, *result_en;               /* where the catalogue names none */
	char *template;                            /* of every result; %1 is its name */
	char *rest;                                /* form, cases and steps, in a pack's notation */
	struct str digest;                         /* of the file */
};

/* The value's row for a foreign word of a field; NULL when it is unknown. */
const struct mapping_value *mapping_find(const struct mapping *mapping, struct arena *arena,
					 const char *of, struct str word);

/* The value at a path; NULL when there is none. */
const struct json *mapping_get(const struct json *object, const char *path);
/* Its text; numbers as written, of a list the texts joined by ", ". */
struct str mapping_text(struct arena *arena, const struct json *object, const char *path);

#endif
