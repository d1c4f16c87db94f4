#include "tplc.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

bool span_is(struct span s, const char *word)
{
	return s.len == strlen(word) && memcmp(s.at, word, s.len) == 0;
}

bool span_equal(struct span a, struct span b)
{
	return a.len == b.len && (a.len == 0 || memcmp(a.at, b.at, a.len) == 0);
}

bool span_is_nocase(struct span s, const char *lower)
{
	return s.len == strlen(lower) && strncasecmp(s.at, lower, s.len) == 0;
}

static char *text_reserve(struct text *text, size_t more)
{
	if (text->room - text->len < more) {
		size_t room = (text->room + more) * 2;
		char *grown = realloc(text->at, room);

		if (!grown) {
			fputs("tplc: no memory\n", stderr);
			exit(1);
		}
		text->at = grown;
		text->room = room;
	}
	return text->at + text->len;
}

void text_add(struct text *text, const char *at, size_t len)
{
	if (len == 0)
		return;
	memcpy(text_reserve(text, len), at, len);
	text->len += len;
}

static void text_format_list(struct text *text, const char *format, va_list args)
{
	va_list again;

	va_copy(again, args);
	int len = vsnprintf(NULL, 0, format, args);

	vsnprintf(text_reserve(text, (size_t)len + 1), (size_t)len + 1, format, again);
	text->len += (size_t)len;
	va_end(again);
}

void text_format(struct text *text, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	text_format_list(text, format, args);
	va_end(args);
}

void text_free(struct text *text)
{
	free(text->at);
	*text = (struct text){};
}

void text_add_literal(struct text *text, const char *at, size_t len, const char *indent)
{
	text_add(text, "\"", 1);
	for (size_t i = 0; i < len; i++) {
		unsigned char c = (unsigned char)at[i];

		if (c == '\n' && i + 1 < len)
			text_format(text, "\\n\"\n%s\"", indent);
		else if (c == '\n')
			text_add(text, "\\n", 2);
		else if (c == '"' || c == '\\' || (c == '?' && i > 0 && at[i - 1] == '?'))
			text_format(text, "\\%c",
				    c); /* two question marks could begin a trigraph */
		else if (c < ' ' || c >= 0x7f)
			text_format(text, "\\%03o", c); /* three digits: a digit may follow */
		else
			text_add(text, at + i, 1);
	}
	text_add(text, "\"", 1);
}

static void set_refuse_list(struct set *set, const char *file, int line, const char *format,
			    va_list args)
{
	if (set->message[0])
		return;
	int len = snprintf(set->message, MESSAGE_MAX, "%s:%d: ", file, line);

	if (len > 0 && len < MESSAGE_MAX)
		vsnprintf(set->message + len, (size_t)(MESSAGE_MAX - len), format, args);
}

void set_refuse(struct set *set, const char *file, int line, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	set_refuse_list(set, file, line, format, args);
	va_end(args);
}

void template_refuse(struct template *t, int line, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	if (!t->refused)
		set_refuse_list(t->set, t->file, line, format, args);
	va_end(args);
	t->refused = true;
	t->at = t->source.len;
}

void template_markup(struct template *t, const char *at, size_t len)
{
	text_add(&t->literal, at, len);
}

static void body_indent(struct template *t)
{
	for (size_t i = 0; i <= t->control_count; i++)
		text_add(&t->body, "\t", 1);
}

void template_flush(struct template *t)
{
	static const char tabs[CONTROLS_MAX + 3] = "\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t"
						   "\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t";

	if (t->literal.len == 0)
		return;
	body_indent(t);
	text_format(&t->body, "out_literal(o, ");
	text_add_literal(&t->body, t->literal.at, t->literal.len,
			 tabs + sizeof(tabs) - 1 - (t->control_count + 2));
	text_format(&t->body, ", %zu);\n", t->literal.len);
	t->body_literals += t->literal.len;
	t->literal.len = 0;
}

void template_code(struct template *t, const char *format, ...)
{
	va_list args;

	template_flush(t);
	text_format(&t->body, "#line %d ", t->line);
	text_add_literal(&t->body, t->file, strlen(t->file), "");
	text_add(&t->body, "\n", 1);
	body_indent(t);
	va_start(args, format);
	text_format_list(&t->body, format, args);
	va_end(args);
	text_add(&t->body, "\n", 1);
}

void template_begin_function(struct template *t, struct declaration *declaration)
{
	t->declaration = declaration;
	t->where = (struct where){ .place = PLACE_TEXT, .broken = true };
	t->body.len = 0;
	t->body_literals = 0;
	t->literal.len = 0;
}

/* One finished function: its signature, room for its markup, the frame around a page, the body. */
static void write_function(struct template *t, const char *suffix, struct span body,
			   size_t literals)
{
	const struct declaration *declaration = t->declaration;
	struct text *text = &t->functions;

	text_format(text, "\n#line %d ", declaration->line);
	text_add_literal(text, t->file, strlen(t->file), "");
	text_format(text, "\nvoid %s_%.*s%s(struct out *o, const %.*s *v)\n{\n",
		    kind_names[declaration->kind], SPAN_ARG(declaration->name), suffix,
		    SPAN_ARG(declaration->type));
	text_format(text, "\tout_expect(o, %zu);\n", literals + literals / 2);
	if (declaration->kind == KIND_PAGE)
		text_format(text, "\tlayout_%.*s_head(o, &v->page);\n",
			    SPAN_ARG(declaration->layout));
	else
		text_format(text, "\t(void)v;\n");
	text_add(text, body.at, body.len);
	if (declaration->kind == KIND_PAGE)
		text_format(text, "\tlayout_%.*s_tail(o, &v->page);\n",
			    SPAN_ARG(declaration->layout));
	text_format(text, "}\n");
}

void template_cut_layout(struct template *t)
{
	template_flush(t);
	t->declaration->has_content = true;
	t->head_end = t->body.len;
	t->head_literals = t->body_literals;
}

void template_end_function(struct template *t)
{
	if (!t->declaration)
		return;
	template_check_closed(t);
	if (t->literal.len && t->literal.at[t->literal.len - 1] == '\n')
		t->literal.len--;
	template_flush(t);
	struct span body = { t->body.at ? t->body.at : "", t->body.len };

	if (t->declaration->kind != KIND_LAYOUT) {
		write_function(t, "", body, t->body_literals);
	} else if (!t->declaration->has_content) {
		template_refuse(t, t->declaration->line,
				"the layout has no {content}: it marks where the page goes");
	} else {
		struct span head = { body.at, t->head_end };
		struct span tail = { body.at + t->head_end, body.len - t->head_end };

		write_function(t, "_head", head, t->head_literals);
		write_function(t, "_tail", tail, t->body_literals - t->head_literals);
	}
	t->declaration = NULL;
}

void template_write(const struct template *t, struct text *text)
{
	text_format(text, "/* Made by tplc; edit the template instead. */\n");
	text_add(text, t->includes.at, t->includes.len);
	text_format(text, "#include \"http/html_types.h\"\n#include \"pages.h\"\n");
	text_add(text, t->functions.at, t->functions.len);
}

void template_done(struct template *t)
{
	text_free(&t->includes);
	text_free(&t->body);
	text_free(&t->literal);
	text_free(&t->functions);
}
