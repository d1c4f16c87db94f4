/*
 * The inside of base/expr: words, operations and the tree. Inside base/ only.
 */
#ifndef BASE_EXPR_TREE_H
#define BASE_EXPR_TREE_H

#include "base/expr.h"

/* ---- words (expr_token.c) ---- */

enum token_kind {
	TOKEN_END,
	TOKEN_NUMBER,
	TOKEN_DATE,
	TOKEN_TEXT,
	TOKEN_NAME,
	TOKEN_SIGN,
	TOKEN_WRONG,
};

struct token {
	enum token_kind kind;
	struct str text;   /* as written; of a TEXT what stands between the marks */
	size_t from;       /* offset of its first byte */
	size_t until;      /* offset behind its last one */
	int64_t number;    /* NUMBER, DATE */
	const char *wrong; /* WRONG: why */
};

/* The next word at or after an offset. */
struct token token_read(struct str text, size_t from);
bool token_is(const struct token *token, const char *text);

/* ---- the tree (expr_run.c) ---- */

/* What a running expression can use. */
struct runner {
	struct cx *cx;
	const struct expr_values *values;
};

typedef enum status (*run_fn)(const struct runner *runner, const struct expr *expr,
			      struct expr_value *ret_value);

/* Computes from values none of which is missing. LIMIT: out of range, INVALID: divided by zero. */
typedef int64_t (*compute_fn)(const struct expr_value *values, size_t n, enum status *ret_status);

struct expr {
	run_fn run;
	compute_fn compute; /* of run_compute */
	enum expr_type type;
	struct expr_value value; /* literals */
	struct str name;         /* names */
	const struct expr **args;
	size_t n;
};

/*
 * Arguments: n number, d date, t text, b condition, o number or date (all of one type), a anything
 * (all of one type); * repeats the letter before it. The result: a letter, a for that one type.
 */
struct operation {
	const char *name, *args;
	char result;
	int level; /* of an operator: the higher, the closer it binds */
	run_fn run;
	compute_fn compute;
};

#define LEVEL_NOT 3
#define LEVEL_COMPARE 4

extern const struct operation expr_operators[], expr_functions[];
extern const size_t expr_operator_count, expr_function_count;
extern const struct operation expr_prefix_not, expr_prefix_minus;

enum status expr_run_literal(const struct runner *runner, const struct expr *expr,
			     struct expr_value *ret_value) MUST_USE;
enum status expr_run_name(const struct runner *runner, const struct expr *expr,
			  struct expr_value *ret_value) MUST_USE;

#endif
