/*
 * Taking packs in: what init and the import verbs share. Inside verb/ only.
 */
#ifndef VERB_PACKS_H
#define VERB_PACKS_H

#include "verb/verb.h"

/* Takes files [from, until) of the verb in and prints a summary line; gives the exit code. */
int packs_import_calendar(struct verb *verb, size_t from, size_t until);
int packs_import_people(struct verb *verb, size_t from, size_t until);
#define PACK_SITUATIONS "life-situations.yaml"
int packs_import_situations(struct verb *verb, const struct verb_file *file);
int packs_import_procedures(struct verb *verb, size_t from, size_t until);

#endif
