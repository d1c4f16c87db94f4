/*
 * What expressions of a procedure see of a filing. Inside procedure/ only.
 */
#ifndef PROCEDURE_VALUES_H
#define PROCEDURE_VALUES_H

#include "procedure/procedure.h"

/* Give its address as state of an expr_values with values_get. */
struct values {
	const struct procedure *procedure;
	const struct filing *filing;
	struct procedure_shown *shown;
};

struct expr_value values_get(const void *state, struct str name);

/* An answer as the value of its kind; missing when it is empty or has not the form of its kind. */
struct expr_value values_of_answer(enum field_kind kind, struct str answer);

/* True for a formula that the file does not have. */
enum status values_check(struct cx *cx, const struct values *values, const struct formula *formula,
			 bool *ret_true) MUST_USE;

#endif
