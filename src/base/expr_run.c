#include <utf8proc.h>

#include "base/civil.h"
#include "base/expr_tree.h"

/* ---- numbers ---- */

/* Rounds half up: ties towards plus infinity. The divisor is positive. */
static __int128 divide(__int128 number, __int128 by)
{
	__int128 doubled = 2 * number + by, whole = doubled / (2 * by);

	return whole - (doubled % (2 * by) < 0);
}

static int64_t fit(__int128 number, enum status *ret_status)
{
	if (number > INT64_MAX || number < -INT64_MAX)
		*ret_status = LIMIT;
	return (int64_t)number;
}

int64_t expr_whole(int64_t millionths)
{
	return (int64_t)divide(millionths, EXPR_ONE);
}

static int64_t add(const struct expr_value *values, size_t n, enum status *ret_status)
{
	(void)n;
	return fit((__int128)values[0].number + values[1].number, ret_status);
}

static int64_t subtract(const struct expr_value *values, size_t n, enum status *ret_status)
{
	(void)n;
	return fit((__int128)values[0].number - values[1].number, ret_status);
}

static int64_t multiply(const struct expr_value *values, size_t n, enum status *ret_status)
{
	(void)n;
	return fit(divide((__int128)values[0].number * values[1].number, EXPR_ONE), ret_status);
}

static int64_t quotient(const struct expr_value *values, size_t n, enum status *ret_status)
{
	__int128 number = (__int128)values[0].number * EXPR_ONE, by = values[1].number;

	(void)n;
	if (by == 0) {
		*ret_status = INVALID;
		return 0;
	}
	return fit(by < 0 ? divide(-number, -by) : divide(number, by), ret_status);
}

static int64_t negate(const struct expr_value *values, size_t n, enum status *ret_status)
{
	(void)n;
	(void)ret_status;
	return -values[0].number;
}

static int64_t least(const struct expr_value *values, size_t n, enum status *ret_status)
{
	int64_t number = values[0].number;

	(void)ret_status;
	for (size_t i = 1; i < n; i++)
		number = values[i].number < number ? values[i].number : number;
	return number;
}

static int64_t greatest(const struct expr_value *values, size_t n, enum status *ret_status)
{
	int64_t number = values[0].number;

	(void)ret_status;
	for (size_t i = 1; i < n; i++)
		number = values[i].number > number ? values[i].number : number;
	return number;
}

static int64_t to_whole(const struct expr_value *values, size_t n, enum status *ret_status)
{
	(void)n;
	return fit(divide(values[0].number, EXPR_ONE) * EXPR_ONE, ret_status);
}

static int64_t down(const struct expr_value *values, size_t n, enum status *ret_status)
{
	int64_t number = values[0].number, over = number % EXPR_ONE;

	(void)n;
	return fit((__int128)number - over - (over < 0 ? EXPR_ONE : 0), ret_status);
}

/* ---- dates and texts ---- */

static int64_t completed_years(const struct expr_value *values, size_t n, enum status *ret_status)
{
	int32_t from = (int32_t)values[0].number, until = (int32_t)values[1].number;
	int years = civil_from_days(until).year - civil_from_days(from).year;

	(void)n;
	(void)ret_status;
	if (civil_add_months(from, 12 * years) > until)
		years--;
	return years * EXPR_ONE;
}

static int64_t days_between(const struct expr_value *values, size_t n, enum status *ret_status)
{
	(void)n;
	(void)ret_status;
	return (values[1].number - values[0].number) * EXPR_ONE;
}

static int64_t text_length(const struct expr_value *values, size_t n, enum status *ret_status)
{
	(void)n;
	(void)ret_status;
	return (int64_t)str_characters(values[0].text) * EXPR_ONE;
}

static int64_t text_starts(const struct expr_value *values, size_t n, enum status *ret_status)
{
	(void)n;
	(void)ret_status;
	return str_starts(values[0].text, values[1].text);
}

static bool same(const struct expr_value *a, const struct expr_value *b)
{
	return a->type == EXPR_TEXT ? str_equal(a->text, b->text) : a->number == b->number;
}

static int64_t is_one_of(const struct expr_value *values, size_t n, enum status *ret_status)
{
	(void)ret_status;
	for (size_t i = 1; i < n; i++) {
		if (same(&values[0], &values[i]))
			return true;
	}
	return false;
}

static int64_t is_different(const struct expr_value *values, size_t n, enum status *ret_status)
{
	return !is_one_of(values, n, ret_status);
}

static int64_t is_less(const struct expr_value *values, size_t n, enum status *ret_status)
{
	(void)n;
	(void)ret_status;
	return values[0].number < values[1].number;
}

static int64_t is_more(const struct expr_value *values, size_t n, enum status *ret_status)
{
	(void)n;
	(void)ret_status;
	return values[0].number > values[1].number;
}

static int64_t is_at_most(const struct expr_value *values, size_t n, enum status *ret_status)
{
	return !is_more(values, n, ret_status);
}

static int64_t is_at_least(const struct expr_value *values, size_t n, enum status *ret_status)
{
	return !is_less(values, n, ret_status);
}

/* ---- running ---- */

static enum status run(const struct runner *runner, const struct expr *expr,
		       struct expr_value *ret_value)
{
	return expr->run(runner, expr, ret_value);
}

static enum status run_truth(const struct runner *runner, const struct expr *expr, bool *ret_true)
{
	struct expr_value value;

	TRY(run(runner, expr, &value));
	*ret_true = !value.missing && value.number;
	return OK;
}

enum status expr_run_literal(const struct runner *runner, const struct expr *expr,
			     struct expr_value *ret_value)
{
	(void)runner;
	*ret_value = expr->value;
	return OK;
}

enum status expr_run_name(const struct runner *runner, const struct expr *expr,
			  struct expr_value *ret_value)
{
	*ret_value = runner->values->get(runner->values->state, expr->name);
	assert(ret_value->missing || ret_value->type == expr->type);
	ret_value->type = expr->type;
	return OK;
}

static enum status fail_number(struct cx *cx, enum status why)
{
	if (why == LIMIT)
		return FAIL(cx, INVALID, "expr.range",
			    "A computed number is too large. Check the numbers you entered.");
	return FAIL(cx, INVALID, "expr.division",
		    "A number that others are divided by is zero. Check the numbers you entered.");
}

/* Everything that needs all its arguments; a missing one makes the result false or missing. */
static enum status run_compute(const struct runner *runner, const struct expr *expr,
			       struct expr_value *ret_value)
{
	struct expr_value values[EXPR_ARGS_MAX];
	struct expr_value result = { .type = expr->type };
	enum status status = OK;

	for (size_t i = 0; i < expr->n; i++) {
		TRY(run(runner, expr->args[i], &values[i]));
		result.missing |= values[i].missing;
	}
	if (!result.missing)
		result.number = expr->compute(values, expr->n, &status);
	else if (expr->type == EXPR_BOOL)
		result.missing = false;
	*ret_value = result;
	return status == OK ? OK : fail_number(runner->cx, status);
}

static enum status run_lower(const struct runner *runner, const struct expr *expr,
			     struct expr_value *ret_value)
{
	TRY(run(runner, expr->args[0], ret_value));
	if (ret_value->missing)
		return OK;
	struct str from = ret_value->text;
	struct buf to = buf_in(runner->cx->arena);

	while (from.len > 0) {
		utf8proc_int32_t letter;
		utf8proc_ssize_t len = utf8proc_iterate((const utf8proc_uint8_t *)from.at,
							(utf8proc_ssize_t)from.len, &letter);

		if (len <= 0)
			break;
		char *room = buf_reserve(&to, 4);

		to.len += (size_t)utf8proc_encode_char(utf8proc_tolower(letter),
						       (utf8proc_uint8_t *)room);
		from = str_slice(from, (size_t)len, from.len);
	}
	ret_value->text = buf_str(&to);
	return OK;
}

static enum status run_has(const struct runner *runner, const struct expr *expr,
			   struct expr_value *ret_value)
{
	TRY(run(runner, expr->args[0], ret_value));
	*ret_value = (struct expr_value){ .type = EXPR_BOOL, .number = !ret_value->missing };
	return OK;
}

static enum status run_if(const struct runner *runner, const struct expr *expr,
			  struct expr_value *ret_value)
{
	bool condition;

	TRY(run_truth(runner, expr->args[0], &condition));
	return run(runner, expr->args[condition ? 1 : 2], ret_value);
}

static enum status run_and(const struct runner *runner, const struct expr *expr,
			   struct expr_value *ret_value)
{
	bool both;

	TRY(run_truth(runner, expr->args[0], &both));
	if (both)
		TRY(run_truth(runner, expr->args[1], &both));
	*ret_value = (struct expr_value){ .type = EXPR_BOOL, .number = both };
	return OK;
}

static enum status run_or(const struct runner *runner, const struct expr *expr,
			  struct expr_value *ret_value)
{
	bool either;

	TRY(run_truth(runner, expr->args[0], &either));
	if (!either)
		TRY(run_truth(runner, expr->args[1], &either));
	*ret_value = (struct expr_value){ .type = EXPR_BOOL, .number = either };
	return OK;
}

static enum status run_not(const struct runner *runner, const struct expr *expr,
			   struct expr_value *ret_value)
{
	bool condition;

	TRY(run_truth(runner, expr->args[0], &condition));
	*ret_value = (struct expr_value){ .type = EXPR_BOOL, .number = !condition };
	return OK;
}

enum status expr_run(struct cx *cx, const struct expr *expr, const struct expr_values *values,
		     struct expr_value *ret_value)
{
	return run(&(struct runner){ cx, values }, expr, ret_value);
}

enum status expr_check(struct cx *cx, const struct expr *expr, const struct expr_values *values,
		       bool *ret_true)
{
	assert(expr->type == EXPR_BOOL);
	return run_truth(&(struct runner){ cx, values }, expr, ret_true);
}

void expr_each_name(const struct expr *expr, void (*each)(void *state, struct str name),
		    void *state)
{
	if (expr->run == expr_run_name)
		each(state, expr->name);
	for (size_t i = 0; i < expr->n; i++)
		expr_each_name(expr->args[i], each, state);
}

/* ---- operators and functions ---- */

const struct operation expr_operators[] = {
	{ "or", "bb", 'b', 1, run_or, NULL },
	{ "and", "bb", 'b', 2, run_and, NULL },
	{ "==", "aa", 'b', LEVEL_COMPARE, run_compute, is_one_of },
	{ "!=", "aa", 'b', LEVEL_COMPARE, run_compute, is_different },
	{ "<", "oo", 'b', LEVEL_COMPARE, run_compute, is_less },
	{ "<=", "oo", 'b', LEVEL_COMPARE, run_compute, is_at_most },
	{ ">", "oo", 'b', LEVEL_COMPARE, run_compute, is_more },
	{ ">=", "oo", 'b', LEVEL_COMPARE, run_compute, is_at_least },
	{ "+", "nn", 'n', 5, run_compute, add },
	{ "-", "nn", 'n', 5, run_compute, subtract },
	{ "*", "nn", 'n', 6, run_compute, multiply },
	{ "/", "nn", 'n', 6, run_compute, quotient },
};

const struct operation expr_prefix_not = { "not", "b", 'b', LEVEL_NOT, run_not, NULL };
const struct operation expr_prefix_minus = { "-", "n", 'n', 7, run_compute, negate };

const struct operation expr_functions[] = {
	{ "min", "nn*", 'n', 0, run_compute, least },
	{ "max", "nn*", 'n', 0, run_compute, greatest },
	{ "round", "n", 'n', 0, run_compute, to_whole },
	{ "floor", "n", 'n', 0, run_compute, down },
	{ "if", "baa", 'a', 0, run_if, NULL },
	{ "has", "a", 'b', 0, run_has, NULL },
	{ "in", "aa*", 'b', 0, run_compute, is_one_of },
	{ "years", "dd", 'n', 0, run_compute, completed_years },
	{ "days", "dd", 'n', 0, run_compute, days_between },
	{ "length", "t", 'n', 0, run_compute, text_length },
	{ "lower", "t", 't', 0, run_lower, NULL },
	{ "starts", "tt", 'b', 0, run_compute, text_starts },
};

const size_t expr_operator_count = sizeof expr_operators / sizeof *expr_operators;
const size_t expr_function_count = sizeof expr_functions / sizeof *expr_functions;
