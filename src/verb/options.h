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

/* The place of an option in a list, or of the row without name that ends it. */
size_t option_find(const struct verb_option *options, struct str name);

/*
 * A value as verbs read it; false with the reason behind the option's name, "needs a number from 1
 * to 10", when it is none.
 */
bool option_check(struct arena *arena, const struct verb_option *option, struct str *value,
		  struct str *ret_why);

#endif
