/*
 * Areas, agencies and offices as a YAML file (packs/vn/demo/units.yaml is an example). An agency
 * names its area, its parent agency and an area its parent area by code; parents come first. Inside
 * verb/ only.
 */
#ifndef VERB_UNITS_H
#define VERB_UNITS_H

#include "verb/verb.h"

struct units_area {
	char *code, *kind, *name, *parent; /* parent NULL: none */
};

struct units_office {
	char *kind, *name, *field; /* field NULL: any */
};

struct units_agency {
	char *code, *kind, *name, *area, *parent; /* the last two NULL: none */
	struct units_office *offices;
	unsigned offices_count;
};

struct units {
	char *valid_from;
	struct units_area *areas;
	unsigned areas_count;
	struct units_agency *agencies;
	unsigned agencies_count;
};

int units_load(struct verb *verb, const struct verb_file *file, const struct units **ret_units);

/*
 * Adds them all in cx's unit. REFUSED "units.parent" for a code that is neither in the file before
 * nor in the database; CONFLICT when a code exists already.
 */
enum status units_add(struct cx *cx, const struct units *units) MUST_USE;

#endif
