/* What the files of emergency/ share. Inside emergency/ only. */
#ifndef EMERGENCY_INNER_H
#define EMERGENCY_INNER_H

#include "base/cx.h"

/* The agency that the actor heads, 0: none. */
int64_t emergency_agency(const struct cx *cx);
/* NOT_FOUND "slip.none". */
enum status emergency_none(struct cx *cx) MUST_USE;
/* A journal row of a series. */
enum status emergency_note(struct cx *cx, const char *kind, int64_t series,
			   struct str note) MUST_USE;

#endif
