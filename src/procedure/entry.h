/*
 * Entries: what lists show of a procedure. Inside procedure/ only.
 */
#ifndef PROCEDURE_ENTRY_H
#define PROCEDURE_ENTRY_H

#include "procedure/procedure.h"

/* Makes the entry of a version that lists show from now on. */
enum status entry_write(struct cx *cx, const struct procedure *procedure, int64_t version) MUST_USE;
enum status entry_remove(struct cx *cx, struct str code) MUST_USE;
/* The same for a version in the database; none for a procedure that has ended. */
enum status entry_refresh(struct cx *cx, int64_t version) MUST_USE;
/* Makes those that are missing in a database from before there were entries. */
enum status entry_complete(struct cx *cx, int32_t day) MUST_USE;

/* Names in both languages and keywords, folded. */
struct str procedure_words(struct cx *cx, const struct procedure *procedure);

/* procedure_import behind procedure_parse: a text that is there already changes nothing. */
enum status procedure_add(struct cx *cx, const struct procedure *procedure, struct str yaml,
			  struct procedure_import *ret_import) MUST_USE;

#endif
