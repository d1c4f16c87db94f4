#include "base/expr.h"

#include <string.h>
#include <utf8proc.h>

#include "base/civil.h"

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
	int64_t number;    /* NUMBER, DATE */
	const char *wrong; /* WRONG: why */
};

struct parser {
	struct cx *cx;
	struct str text;
	size_t at;
	int depth;
	struct token token; /* the one to look at */
	const struct expr_names *names;
	const struct expr_place *place;
};

struct runner {
	struct cx *cx;
	const struct expr_values *values;
};

typedef enum status (*run_fn)(const struct runner *runner, const struct expr *expr,
			      struct expr_value *ret_value);

struct expr {
	run_fn run;
	enum expr_type type;
	struct expr_value value; /* literals */
	struct str name;         /* names */
	int64_t (*compute)(const struct expr_value *values, size_t n, enum status *ret_status);
	const struct expr **args;
	size_t n;
};

/* ---- messages ---- */

static const char *const type_names[] = {
	[EXPR_NUMBER] = "a number",
	[EXPR_DATE] = "a date",
	[EXPR_TEXT] = "a text",
	[EXPR_BOOL] = "a condition",
};

const char *expr_type_name(enum expr_type type)
{
	return type_names[type];
}

enum expr_type expr_type(const struct expr *expr)
{
	return expr->type;
}

static struct str place_of(const struct parser *p, size_t offset)
{
	int line = p->place->line, column = p->place->column;
	size_t from = 0;

	for (size_t i = 0; i < offset; i++) {
		if (p->text.at[i] == '\n') {
			line++;
			column = 1;
			from = i + 1;
		}
	}
	column += (int)str_characters(str_slice(p->text, from, offset));
	return str_format(p->cx->arena, "%s:%d:%d", p->place->file, line, column);
}

static enum status wrong(const struct parser *p, size_t offset, struct str why)
{
	return FAIL_WITH(p->cx, INVALID, "expr.syntax", "%1: The expression is wrong: %2.",
			 place_of(p, offset), why);
}

static enum status wrong_text(const struct parser *p, size_t offset, const char *why)
{
	return wrong(p, offset, str_from(why));
}

/* ---- words ---- */

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_name_char(char c)
{
	return (c >= 'a' && c <= 'z') || is_digit(c) || c == '_' || c == '.';
}

enum status expr_parse_number(struct str text, int64_t *ret_millionths)
{
	int64_t number = 0, unit = EXPR_ONE;
	bool minus = text.len > 0 && text.at[0] == '-', point = false;
	size_t digits = 0;

	for (size_t i = minus; i < text.len; i++) {
		if (text.at[i] == '.' && !point && digits > 0) {
			point = true;
			continue;
		}
		if (!is_digit(text.at[i]) || unit == 1 || ++digits > 18)
			return INVALID;
		number = number * 10 + (text.at[i] - '0');
		if (point)
			unit /= 10;
	}
	if (digits == 0 || text.at[text.len - 1] == '.' ||
	    __builtin_mul_overflow(number, unit, &number))
		return INVALID;
	*ret_millionths = minus ? -number : number;
	return OK;
}

/* 2025-07-01 and nothing of a number or a name right after it. */
static bool looks_like_date(struct str rest)
{
	static const char shape[] = "dddd-dd-dd";

	if (rest.len < 10 || (rest.len > 10 && is_name_char(rest.at[10])))
		return false;
	for (size_t i = 0; i < 10; i++) {
		if (shape[i] == 'd' ? !is_digit(rest.at[i]) : rest.at[i] != '-')
			return false;
	}
	return true;
}

static struct token read_date(struct str text)
{
	struct token token = { .kind = TOKEN_DATE, .text = text };
	int32_t days = 0;

	if (civil_parse_iso(text, &days) != OK) {
		token.kind = TOKEN_WRONG;
		token.wrong = "there is no such day";
	}
	token.number = days;
	return token;
}

static struct token read_number(struct str rest)
{
	struct token token = { .kind = TOKEN_NUMBER };
	size_t len = 0;

	if (looks_like_date(rest))
		return read_date(str_slice(rest, 0, 10));
	while (len < rest.len && is_name_char(rest.at[len]))
		len++;
	token.text = str_slice(rest, 0, len);
	if (expr_parse_number(token.text, &token.number) != OK) {
		token.kind = TOKEN_WRONG;
		token.wrong = "this is not a number of at most twelve digits and six places";
	}
	return token;
}

static struct token read_quoted(struct str rest)
{
	const char *end = memchr(rest.at + 1, rest.at[0], rest.len - 1);

	if (!end)
		return (struct token){ .kind = TOKEN_WRONG,
				       .text = rest,
				       .wrong = "the text has no closing mark" };
	return (struct token){ .kind = TOKEN_TEXT,
			       .text = { rest.at + 1, (size_t)(end - rest.at) - 1 } };
}

static struct token read_name(struct str rest)
{
	size_t len = 0;

	while (len < rest.len && is_name_char(rest.at[len]))
		len++;
	return (struct token){ .kind = TOKEN_NAME, .text = str_slice(rest, 0, len) };
}

static struct token read_sign(struct str rest)
{
	static const char *const signs[] = { "==", "!=", "<=", ">=", "<", ">", "+",
					     "-",  "*",  "/",  "(",  ")", "," };

	for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
		if (str_starts(rest, str_from(signs[i])))
			return (struct token){ .kind = TOKEN_SIGN, .text = str_from(signs[i]) };
	}
	return (struct token){ .kind = TOKEN_WRONG,
			       .text = rest,
			       .wrong = "this character has no meaning here" };
}

static void next_token(struct parser *p)
{
	while (p->at < p->text.len && strchr(" \t\n", p->text.at[p->at]))
		p->at++;

	struct str rest = str_slice(p->text, p->at, p->text.len);
	struct token token = { .kind = TOKEN_END };

	if (rest.len > 0) {
		if (is_digit(rest.at[0]))
			token = read_number(rest);
		else if (rest.at[0] == '"' || rest.at[0] == '\'')
			token = read_quoted(rest);
		else if (rest.at[0] >= 'a' && rest.at[0] <= 'z')
			token = read_name(rest);
		else
			token = read_sign(rest);
	}
	token.from = p->at;
	p->at += token.text.len + (token.kind == TOKEN_TEXT ? 2 : 0);
	p->token = token;
}

static bool token_is(const struct parser *p, const char *text)
{
	bool word = p->token.kind == TOKEN_SIGN || p->token.kind == TOKEN_NAME;

	return word && str_is(p->token.text, text);
}

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

typedef int64_t (*compute_fn)(const struct expr_value *values, size_t n, enum status *ret_status);

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

static enum status run_literal(const struct runner *runner, const struct expr *expr,
			       struct expr_value *ret_value)
{
	(void)runner;
	*ret_value = expr->value;
	return OK;
}

static enum status run_name(const struct runner *runner, const struct expr *expr,
			    struct expr_value *ret_value)
{
	*ret_value = runner->values->get(runner->values->state, expr->name);
	assert(ret_value->missing || ret_value->type == expr->type);
	ret_value->type = expr->type;
	return OK;
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
	if (status == LIMIT)
		return FAIL(runner->cx, INVALID, "expr.range",
			    "A computed number is too large. Check the numbers you entered.");
	if (status == INVALID)
		return FAIL(
			runner->cx, INVALID, "expr.division",
			"A number that others are divided by is zero. Check the numbers you entered.");
	return OK;
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
	if (expr->run == run_name)
		each(state, expr->name);
	for (size_t i = 0; i < expr->n; i++)
		expr_each_name(expr->args[i], each, state);
}

/* ---- operators and functions ---- */

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

static const struct operation operators[] = {
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

static const struct operation prefix_not = { "not", "b", 'b', LEVEL_NOT, run_not, NULL };
static const struct operation prefix_minus = { "-", "n", 'n', 7, run_compute, negate };

static const struct operation functions[] = {
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

static const char type_letters[] = {
	[EXPR_NUMBER] = 'n', [EXPR_DATE] = 'd', [EXPR_TEXT] = 't', [EXPR_BOOL] = 'b'
};

static enum expr_type type_of_letter(char letter)
{
	for (size_t i = 0; i < sizeof type_letters; i++) {
		if (type_letters[i] == letter)
			return (enum expr_type)i;
	}
	assert(!"a type letter");
	return EXPR_NUMBER;
}

/* The letter for argument i of n; 0 when there may be none. */
static char wanted_letter(const char *args, size_t i)
{
	size_t len = strlen(args);
	bool repeats = args[len - 1] == '*';

	if (i < len - repeats)
		return args[i];
	return repeats ? args[len - 2] : 0;
}

static size_t least_args(const char *args)
{
	size_t len = strlen(args);

	return args[len - 1] == '*' ? len - 1 : len;
}

static bool suits(char letter, enum expr_type type, enum expr_type common)
{
	if (letter == 'a')
		return type == common;
	if (letter == 'o')
		return type == common && (type == EXPR_NUMBER || type == EXPR_DATE);
	return type == type_of_letter(letter);
}

static enum status check_args(const struct parser *p, const struct operation *operation,
			      struct expr *expr, size_t from)
{
	enum expr_type common = EXPR_NUMBER;

	for (size_t i = expr->n; i-- > 0;) {
		if (strchr("ao", wanted_letter(operation->args, i)))
			common = expr->args[i]->type;
	}
	for (size_t i = 0; i < expr->n; i++) {
		char letter = wanted_letter(operation->args, i);
		enum expr_type type = expr->args[i]->type;

		if (suits(letter, type, common))
			continue;
		bool first = letter == 'o' && type == common;
		const char *want =
			first ? "a number or a date"
			      : type_names[strchr("ao", letter) ? common : type_of_letter(letter)];

		return wrong(p, from,
			     str_format(p->cx->arena, "%s wants %s, not %s", operation->name, want,
					type_names[type]));
	}
	expr->type = operation->result == 'a' ? common : type_of_letter(operation->result);
	return OK;
}

static enum status make(const struct parser *p, const struct operation *operation, size_t from,
			struct expr *expr)
{
	expr->run = operation->run;
	expr->compute = operation->compute;
	return check_args(p, operation, expr, from);
}

static struct expr *new_expr(const struct parser *p, size_t n)
{
	struct expr *expr = ARENA_NEW(p->cx->arena, struct expr);

	expr->args = ARENA_ARRAY(p->cx->arena, const struct expr *, n);
	expr->n = n;
	return expr;
}

/* ---- grammar ---- */

static enum status parse_level(struct parser *p, int level, const struct expr **ret_expr);

static enum status take_sign(struct parser *p, const char *sign)
{
	if (!token_is(p, sign)) {
		const char *why = p->token.kind == TOKEN_WRONG ? p->token.wrong : NULL;

		return wrong(p, p->token.from,
			     why ? str_from(why)
				 : str_format(p->cx->arena, "%s is missing here", sign));
	}
	next_token(p);
	return OK;
}

static enum status parse_date_call(struct parser *p, const struct expr **ret_expr)
{
	struct expr *expr = new_expr(p, 0);
	int32_t days = 0;

	if (p->token.kind != TOKEN_TEXT)
		return wrong_text(p, p->token.from, "date wants a day in quotation marks");
	if (civil_parse_iso(p->token.text, &days) != OK)
		return wrong_text(p, p->token.from, "there is no such day");
	next_token(p);
	expr->run = run_literal;
	expr->type = EXPR_DATE;
	expr->value = (struct expr_value){ .type = EXPR_DATE, .number = days };
	*ret_expr = expr;
	return take_sign(p, ")");
}

static enum status parse_args(struct parser *p, const struct operation *function, struct expr *expr)
{
	for (;;) {
		if (!wanted_letter(function->args, expr->n) || expr->n == EXPR_ARGS_MAX)
			return wrong(p, p->token.from,
				     str_format(p->cx->arena, "%s has too many arguments",
						function->name));
		TRY(parse_level(p, 1, &expr->args[expr->n]));
		expr->n++;
		if (!token_is(p, ","))
			break;
		next_token(p);
	}
	if (expr->n < least_args(function->args))
		return wrong(p, p->token.from,
			     str_format(p->cx->arena, "%s has too few arguments", function->name));
	return take_sign(p, ")");
}

static enum status parse_call(struct parser *p, struct token name, const struct expr **ret_expr)
{
	if (str_is(name.text, "date"))
		return parse_date_call(p, ret_expr);
	for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
		if (!str_is(name.text, functions[i].name))
			continue;
		struct expr *expr = new_expr(p, EXPR_ARGS_MAX);

		expr->n = 0;
		TRY(parse_args(p, &functions[i], expr));
		*ret_expr = expr;
		return make(p, &functions[i], name.from, expr);
	}
	return wrong(p, name.from,
		     str_format(p->cx->arena, "there is no function %.*s", STR_ARG(name.text)));
}

static enum status parse_name(struct parser *p, const struct expr **ret_expr)
{
	struct token name = p->token;
	struct expr *expr;

	next_token(p);
	if (token_is(p, "(")) {
		next_token(p);
		return parse_call(p, name, ret_expr);
	}
	expr = new_expr(p, 0);
	*ret_expr = expr;
	if (str_is(name.text, "true") || str_is(name.text, "false")) {
		expr->run = run_literal;
		expr->type = EXPR_BOOL;
		expr->value = (struct expr_value){ .type = EXPR_BOOL,
						   .number = str_is(name.text, "true") };
		return OK;
	}
	expr->run = run_name;
	expr->name = str_copy(p->cx->arena, name.text);
	if (!p->names->type_of(p->names->state, name.text, &expr->type))
		return wrong(
			p, name.from,
			str_format(p->cx->arena, "nothing is called %.*s", STR_ARG(name.text)));
	return OK;
}

static enum status parse_literal(struct parser *p, const struct expr **ret_expr)
{
	static const enum expr_type types[] = {
		[TOKEN_NUMBER] = EXPR_NUMBER, [TOKEN_DATE] = EXPR_DATE, [TOKEN_TEXT] = EXPR_TEXT
	};
	struct expr *expr = new_expr(p, 0);

	expr->run = run_literal;
	expr->type = types[p->token.kind];
	expr->value = (struct expr_value){ .type = expr->type, .number = p->token.number };
	if (expr->type == EXPR_TEXT)
		expr->value.text = str_copy(p->cx->arena, p->token.text);
	*ret_expr = expr;
	next_token(p);
	return OK;
}

static enum status parse_prefix(struct parser *p, const struct operation *operation,
				const struct expr **ret_expr)
{
	struct expr *expr = new_expr(p, 1);
	size_t from = p->token.from;

	next_token(p);
	TRY(parse_level(p, operation->level, &expr->args[0]));
	*ret_expr = expr;
	return make(p, operation, from, expr);
}

static enum status parse_value(struct parser *p, int level, const struct expr **ret_expr)
{
	switch (p->token.kind) {
	case TOKEN_NUMBER:
	case TOKEN_DATE:
	case TOKEN_TEXT:
		return parse_literal(p, ret_expr);
	case TOKEN_NAME:
		if (!token_is(p, "not"))
			return parse_name(p, ret_expr);
		if (level > LEVEL_NOT)
			break;
		return parse_prefix(p, &prefix_not, ret_expr);
	case TOKEN_SIGN:
		if (token_is(p, "-"))
			return parse_prefix(p, &prefix_minus, ret_expr);
		if (!token_is(p, "("))
			break;
		next_token(p);
		TRY(parse_level(p, 1, ret_expr));
		return take_sign(p, ")");
	case TOKEN_WRONG:
		return wrong_text(p, p->token.from, p->token.wrong);
	case TOKEN_END:
		break;
	}
	return wrong_text(p, p->token.from, "a value is missing here");
}

static const struct operation *find_operator(const struct parser *p, int level)
{
	for (size_t i = 0; i < sizeof operators / sizeof *operators; i++) {
		if (operators[i].level >= level && token_is(p, operators[i].name))
			return &operators[i];
	}
	return NULL;
}

static enum status parse_operators(struct parser *p, int level, const struct expr **ret_expr)
{
	const struct operation *found;
	bool compared = false;

	TRY(parse_value(p, level, ret_expr));
	while ((found = find_operator(p, level))) {
		struct expr *expr = new_expr(p, 2);
		size_t from = p->token.from;

		if (found->level == LEVEL_COMPARE && compared)
			return wrong_text(p, from, "comparisons do not chain, use and");
		compared = found->level == LEVEL_COMPARE;
		next_token(p);
		expr->args[0] = *ret_expr;
		TRY(parse_level(p, found->level + 1, &expr->args[1]));
		TRY(make(p, found, from, expr));
		*ret_expr = expr;
	}
	return OK;
}

static enum status parse_level(struct parser *p, int level, const struct expr **ret_expr)
{
	if (++p->depth > EXPR_DEPTH_MAX * 3)
		return wrong_text(p, p->token.from, "brackets are too deep");
	TRY(parse_operators(p, level, ret_expr));
	p->depth--;
	return OK;
}

enum status expr_parse(struct cx *cx, struct str text, const struct expr_names *names,
		       const struct expr_place *place, const struct expr **ret_expr)
{
	struct parser p = { .cx = cx, .text = text, .names = names, .place = place };

	if (text.len > EXPR_LENGTH_MAX)
		return wrong_text(&p, 0, "it is longer than 2000 bytes");
	if (!str_is_utf8(text))
		return wrong_text(&p, 0, "it is not UTF-8");
	next_token(&p);
	TRY(parse_level(&p, 1, ret_expr));
	if (p.token.kind == TOKEN_WRONG)
		return wrong_text(&p, p.token.from, p.token.wrong);
	if (p.token.kind != TOKEN_END)
		return wrong_text(&p, p.token.from, "nothing more is expected here");
	return OK;
}
