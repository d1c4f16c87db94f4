/* Expressions of templates, written as C. What a name means is the C compiler's business. */
#include "tplc.h"

#include <ctype.h>
#include <string.h>

void reader_skip_blanks(struct reader *r)
{
	while (r->at < r->end && template_is_space(*r->at))
		r->at++;
}

bool reader_at_end(struct reader *r)
{
	reader_skip_blanks(r);
	return r->at == r->end;
}

bool reader_take(struct reader *r, const char *mark)
{
	size_t len = strlen(mark);

	reader_skip_blanks(r);
	if ((size_t)(r->end - r->at) < len || memcmp(r->at, mark, len) != 0)
		return false;
	r->at += len;
	return true;
}

struct span reader_word(struct reader *r)
{
	reader_skip_blanks(r);
	struct span word = { r->at, 0 };

	while (r->at < r->end && (isalnum((unsigned char)*r->at) || *r->at == '_'))
		r->at++;
	word.len = (size_t)(r->at - word.at);
	return word;
}

static struct span peek_word(const struct reader *r)
{
	struct reader ahead = *r;

	return reader_word(&ahead);
}

static void refuse(struct reader *r, const char *what)
{
	int len = (int)(r->end - r->at);

	template_refuse(r->t, r->t->line, "%s, not '%.*s'", what, len < 60 ? len : 60, r->at);
	r->at = r->end;
}

static bool is_loop_name(const struct template *t, struct span name)
{
	for (size_t i = 0; i < t->control_count; i++) {
		if (t->controls[i].kind == CONTROL_FOR && span_equal(t->controls[i].name, name))
			return true;
	}
	return false;
}

/* Members follow their dot at once: in {for x in v.rows} the blank ends the path. */
static bool take_member(struct reader *r, struct span *ret_name)
{
	size_t mark = r->at < r->end && *r->at == '.'                             ? 1
		      : r->end - r->at >= 2 && r->at[0] == '-' && r->at[1] == '>' ? 2
										  : 0;

	if (!mark)
		return false;
	r->at += mark;
	*ret_name = r->at < r->end && !template_is_space(*r->at) ? reader_word(r) : (struct span){};
	if (ret_name->len == 0 || isdigit((unsigned char)ret_name->at[0]))
		refuse(r, "a member's name is expected after the dot");
	return true;
}

void reader_path(struct reader *r, struct text *text)
{
	reader_skip_blanks(r);
	const char *from = r->at;
	struct span name = reader_word(r), member;

	if (name.len == 0 || (!span_is(name, "v") && !is_loop_name(r->t, name))) {
		r->at = from;
		refuse(r, "a path begins with v or the name of a loop around it");
		return;
	}
	if (r->at < r->end && *r->at == '#' && !span_is(name, "v")) {
		r->at++;
		text_format(text, "(int64_t)%.*s_number", SPAN_ARG(name));
		return;
	}
	if (r->at == r->end || (*r->at != '.' && *r->at != '-')) {
		text_format(text, "(*%.*s)", SPAN_ARG(name));
		return;
	}
	const char *mark = r->at;
	bool is_first = true;

	text_add(text, name.at, name.len);
	for (; take_member(r, &member); is_first = false, mark = r->at)
		text_format(text, "%s%.*s", is_first || *mark == '-' ? "->" : ".",
			    SPAN_ARG(member));
}

static bool is_constant(struct span word)
{
	for (size_t i = 0; i < word.len; i++) {
		if (islower((unsigned char)word.at[i]))
			return false;
	}
	return word.len > 0 && isupper((unsigned char)word.at[0]);
}

static bool is_number(struct span word)
{
	for (size_t i = 0; i < word.len; i++) {
		if (!isdigit((unsigned char)word.at[i]))
			return false;
	}
	/* A leading zero would make it octal. */
	return word.len > 0 && (word.at[0] != '0' || word.len == 1);
}

/* One side of a comparison; true when it is a path, which alone can be a condition. */
static bool read_side(struct reader *r, struct text *text)
{
	bool minus = reader_take(r, "-");
	struct span word = peek_word(r);

	if (is_number(word) || (is_constant(word) && !minus)) {
		reader_word(r);
		text_format(text, "%s%.*s", minus ? "-" : "", SPAN_ARG(word));
		return false;
	}
	if (minus)
		refuse(r, "a number is expected after -");
	else
		reader_path(r, text);
	return true;
}

static void read_or(struct reader *r, struct text *text, int depth);

static void read_comparison(struct reader *r, struct text *text)
{
	/* The longer ones first. */
	static const char *const marks[] = { "==", "!=", "<=", ">=", "<", ">" };
	struct text side = {};
	bool is_path = read_side(r, &side);

	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
		if (!reader_take(r, marks[i]))
			continue;
		text_format(text, "%.*s %s ", (int)side.len, side.at, marks[i]);
		text_free(&side);
		read_side(r, text);
		return;
	}
	if (is_path)
		text_format(text, "OUT_TRUE(%.*s)", (int)side.len, side.at ? side.at : "");
	else
		refuse(r, "a number or constant is no condition: compare it with something");
	text_free(&side);
}

static void read_not(struct reader *r, struct text *text, int depth)
{
	if (depth > 20) {
		refuse(r, "the condition is too deep");
		return;
	}
	if (span_is(peek_word(r), "not")) {
		reader_word(r);
		text_format(text, "!(");
		read_not(r, text, depth + 1);
		text_format(text, ")");
	} else if (span_is(peek_word(r), "any")) {
		reader_word(r);
		text_format(text, "(");
		reader_path(r, text);
		text_format(text, ").n != 0");
	} else if (reader_take(r, "(")) {
		text_format(text, "(");
		read_or(r, text, depth + 1);
		text_format(text, ")");
		if (!reader_take(r, ")"))
			refuse(r, ") is expected");
	} else {
		read_comparison(r, text);
	}
}

static void read_and(struct reader *r, struct text *text, int depth)
{
	read_not(r, text, depth);
	while (span_is(peek_word(r), "and")) {
		reader_word(r);
		text_format(text, " && ");
		read_not(r, text, depth);
	}
}

/* Every alternative in brackets, so that the C compiler does not ask for them. */
static void read_or(struct reader *r, struct text *text, int depth)
{
	text_format(text, "(");
	read_and(r, text, depth);
	text_format(text, ")");
	while (span_is(peek_word(r), "or")) {
		reader_word(r);
		text_format(text, " || (");
		read_and(r, text, depth);
		text_format(text, ")");
	}
}

void reader_condition(struct reader *r, struct text *text)
{
	read_or(r, text, 0);
}
