/*
 * Reading a pack's YAML file: schema, places in the file, semantic checks. Inside procedure/ only.
 */
#ifndef PROCEDURE_PACK_H
#define PROCEDURE_PACK_H

#include <yaml.h>

#include "procedure/procedure.h"

/* One file on its way into memory. */
struct pack {
	struct cx *cx;
	const char *file;
	struct str yaml;
	yaml_document_t
		document; /* the same text again, only to know where things stand; or empty */
	struct procedure *procedure;
};

/* ---- pack.c: places ---- */

/* A line of every pack that the importer made. */
#define PACK_MADE "\norigin: catalogue\n"

/* INVALID "pack.invalid" for broken YAML. Close it whatever the outcome. */
enum status pack_open(struct pack *pack) MUST_USE;
void pack_close(struct pack *pack);

/* The line of a value by its path, "cases/1/when"; of the nearest that exists when it does not. */
int pack_line(struct pack *pack, const char *path);
/* Where an expression's text begins. */
struct expr_place pack_place(struct pack *pack, const char *path);
/* The line on which a mapping has this key, at or after a line; 0 when none has. */
int pack_line_of_key(struct pack *pack, const char *key, int from);

enum status pack_fail_at(struct pack *pack, int line, struct str why);
/*
 * A comment that procedure_read leaves, alone in its line: what follows comes from PLACE:LINE.
 * Without PLACE from the file itself. The mark stands as far in as the lines were moved.
 */
#define PACK_MARK "#@ "
/* A name beside the pack's file: "procedures/1.001193.yaml" and "parts/a.yaml". */
struct str pack_beside(struct pack *pack, struct str name);
/* The path and the reason are printf formats. */
enum status pack_fail(struct pack *pack, struct str path, const char *why, ...)
	__attribute__((format(printf, 3, 4)));
struct str pack_path(struct pack *pack, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

/* ---- schema.c ---- */

/* Loads the YAML into pack->procedure, checked against the schema, expressions not yet parsed. */
enum status schema_load(struct pack *pack) MUST_USE;

/*
 * English: missing in a pack made by hand it is a mistake; of the catalogue the Vietnamese stands
 * in.
 */
enum status schema_check_words(struct pack *pack) MUST_USE;

/* Calls each with every mapping's name and every key of it: what the reference must describe. */
void schema_each(void (*each)(void *state, const char *mapping, const char *key, bool required),
		 void *state);

/* ---- check.c, check_rules.c ---- */

/* Checks what a schema cannot say; parses expressions, dates, amounts, filters. */
enum status pack_check(struct pack *pack) MUST_USE;
enum status check_form(struct pack *pack) MUST_USE;
enum status check_rules(struct pack *pack) MUST_USE;

/* What every expression may name. Questions count until `fields` only: conditions look back. */
struct scope {
	const struct procedure *procedure;
	size_t fields;
};
#define SCOPE_ALL SIZE_MAX

/* Parses a formula of the given type unless it is empty. */
struct formula_want {
	struct str path;
	enum expr_type type;
	size_t fields; /* of scope */
};
enum status check_formula(struct pack *pack, const struct formula_want *want,
			  struct formula *ret_formula) MUST_USE;

/* INVALID when two of n codes are equal or one is not made of letters, digits and . _ -. */
struct code_list {
	struct str path;        /* "steps" */
	const char *key;        /* "code" */
	const void *at;         /* the structs */
	size_t n, size, offset; /* of one struct, and of its struct str in it */
};
enum status check_codes(struct pack *pack, const struct code_list *codes) MUST_USE;
/* May it be used in expressions: a-z, 0-9, _, first a letter? */
bool is_a_name(struct str text);

#endif
