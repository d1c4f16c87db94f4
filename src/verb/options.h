/*
 * The command line: finding the command, parsing its options, printing its help. Inside verb/ only.
 */
#ifndef VERB_OPTIONS_H
#define VERB_OPTIONS_H

#include "verb/verb.h"

enum parsed {
	PARSED_RUN,   /* the verb is filled in: run it */
	PARSED_HELP,  /* help was asked for and printed */
	PARSED_WRONG, /* what is wrong was printed */
};

/* Fills command, values and operands from the verb's words. */
enum parsed options_parse(struct verb *verb);

#endif
