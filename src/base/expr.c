#include <string.h>

#include "base/civil.h"
#include "base/expr_tree.h"

struct parser {
	struct cx *cx;
	struct str text;
	int depth;
	struct token token; /* the one to look at */
	const struct expr_names *names;
	const struct expr_place *place;
};

/* ---- messages ---- */

static void next_token(struct parser *p)
{
	p->token = token_read(p->text, p->token.until);
}

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

/* ---- types ---- */

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
	if (!token_is(&p->token, sign)) {
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
	expr->run = expr_run_literal;
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
		if (!token_is(&p->token, ","))
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
	for (size_t i = 0; i < expr_function_count; i++) {
		if (!str_is(name.text, expr_functions[i].name))
			continue;
		struct expr *expr = new_expr(p, EXPR_ARGS_MAX);

		expr->n = 0;
		TRY(parse_args(p, &expr_functions[i], expr));
		*ret_expr = expr;
		return make(p, &expr_functions[i], name.from, expr);
	}
	return wrong(p, name.from,
		     str_format(p->cx->arena, "there is no function %.*s", STR_ARG(name.text)));
}

static enum status parse_name(struct parser *p, const struct expr **ret_expr)
{
	struct token name = p->token;
	struct expr *expr;

	next_token(p);
	if (token_is(&p->token, "(")) {
		next_token(p);
		return parse_call(p, name, ret_expr);
	}
	expr = new_expr(p, 0);
	*ret_expr = expr;
	if (str_is(name.text, "true") || str_is(name.text, "false")) {
		expr->run = expr_run_literal;
		expr->type = EXPR_BOOL;
		expr->value = (struct expr_value){ .type = EXPR_BOOL,
						   .number = str_is(name.text, "true") };
		return OK;
	}
	expr->run = expr_run_name;
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

	expr->run = expr_run_literal;
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
		if (!token_is(&p->token, "not"))
			return parse_name(p, ret_expr);
		if (level > LEVEL_NOT)
			break;
		return parse_prefix(p, &expr_prefix_not, ret_expr);
	case TOKEN_SIGN:
		if (token_is(&p->token, "-"))
			return parse_prefix(p, &expr_prefix_minus, ret_expr);
		if (!token_is(&p->token, "("))
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
	for (size_t i = 0; i < expr_operator_count; i++) {
		if (expr_operators[i].level >= level && token_is(&p->token, expr_operators[i].name))
			return &expr_operators[i];
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
