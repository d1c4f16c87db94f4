/*
 * Taking a published catalogue in: lines, progress, report, summary. Inside verb/ only.
 */
#ifndef VERB_CATALOGUE_H
#define VERB_CATALOGUE_H

#include "verb/verb.h"

#define CATALOGUE_MAX_BYTES (64 * 1024 * 1024) /* of the file, compressed or not */

/* Is it a catalogue (gzip, or a line that begins with a brace), and not a pack? */
bool catalogue_is(struct str text);

/* The pieces that collect_procedures adds behind the operands: the mapping, the report's name. */
#define CATALOGUE_MAPPING "mapping"
#define CATALOGUE_REPORT "report"

/* Takes one file in; prints its summary; gives the exit code. */
int catalogue_import(struct verb *verb, const struct verb_file *file);

#endif
