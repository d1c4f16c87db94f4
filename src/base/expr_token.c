#include <string.h>

#include "base/civil.h"
#include "base/expr_tree.h"

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

struct token token_read(struct str text, size_t from)
{
	while (from < text.len && strchr(" \t\n", text.at[from]))
		from++;

	struct str rest = str_slice(text, from, text.len);
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
	token.from = from;
	token.until = from + token.text.len + (token.kind == TOKEN_TEXT ? 2 : 0);
	return token;
}

bool token_is(const struct token *token, const char *text)
{
	bool word = token->kind == TOKEN_SIGN || token->kind == TOKEN_NAME;

	return word && str_is(token->text, text);
}
