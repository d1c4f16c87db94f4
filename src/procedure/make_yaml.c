#include <stdarg.h>
#include <stdio.h>

#include "procedure/make.h"

#define INDENT 2

static void begin_line(struct yaml_out *o)
{
	for (int i = 0; i < INDENT * o->depth; i++)
		buf_add_char(o->to, ' ');
	buf_add_text(o->to, o->item ? "- " : "");
	/* The keys after the first stand below it, behind the dash. */
	if (o->item)
		o->depth++;
	o->item = false;
}

void yaml_list(struct yaml_out *o, const char *key)
{
	begin_line(o);
	buf_format(o->to, "%s:\n", key);
	o->depth++;
}

void yaml_item(struct yaml_out *o)
{
	o->item = true;
}

void yaml_end(struct yaml_out *o)
{
	o->depth--;
}

/* Bytes of a character that YAML refuses as it is (YAML 1.1, 5.1), 0 for others. */
static size_t refused(struct str rest)
{
	const unsigned char *at = (const unsigned char *)rest.at;

	if (at[0] < ' ' || at[0] == 0x7f)
		return 1;
	if (rest.len >= 2 && at[0] == 0xc2 && at[1] < 0xa0)
		return 2;
	if (rest.len >= 3 && at[0] == 0xef &&
	    ((at[1] == 0xbb && at[2] == 0xbf) || (at[1] == 0xbf && at[2] >= 0xbe)))
		return 3;
	return 0;
}

static void add_escape(struct buf *to, struct str rest, size_t bytes)
{
	const unsigned char *at = (const unsigned char *)rest.at;
	unsigned point = at[0];

	if (bytes == 2)
		point = (at[0] & 0x1fu) << 6 | (at[1] & 0x3fu);
	if (bytes == 3)
		point = (at[0] & 0x0fu) << 12 | (at[1] & 0x3fu) << 6 | (at[2] & 0x3fu);
	if (point == '\n' || point == '\t')
		buf_add_text(to, point == '\n' ? "\\n" : "\\t");
	else
		buf_format(to, "\\u%04x", point);
}

static void add_quoted(struct buf *to, struct str text)
{
	size_t from = 0;

	buf_add_char(to, '"');
	for (size_t i = 0; i < text.len; i++) {
		bool mark = text.at[i] == '"' || text.at[i] == '\\';
		size_t bytes = mark ? 0 : refused(str_slice(text, i, text.len));

		if (!mark && !bytes)
			continue;
		buf_add(to, str_slice(text, from, i));
		if (mark)
			buf_format(to, "\\%c", text.at[i]);
		else
			add_escape(to, str_slice(text, i, text.len), bytes);
		i += mark ? 0 : bytes - 1;
		from = i + 1;
	}
	buf_add(to, str_slice(text, from, text.len));
	buf_add_char(to, '"');
}

void yaml_text(struct yaml_out *o, const char *key, struct str text)
{
	if (str_is_empty(text))
		return;
	begin_line(o);
	buf_format(o->to, "%s: ", key);
	add_quoted(o->to, text);
	buf_add_char(o->to, '\n');
}

void yaml_texts(struct yaml_out *o, const char *key, struct str text)
{
	begin_line(o);
	buf_format(o->to, "%s: [", key);
	add_quoted(o->to, text);
	buf_add_text(o->to, "]\n");
}

void yaml_plain(struct yaml_out *o, const char *key, const char *format, ...)
{
	char text[200];
	va_list list;

	va_start(list, format);
	vsnprintf(text, sizeof(text), format, list);
	va_end(list);
	begin_line(o);
	buf_format(o->to, "%s: %s\n", key, text);
}

void yaml_words(struct yaml_out *o, const char *key, struct str vi, struct str en)
{
	begin_line(o);
	buf_format(o->to, "%s: {vi: ", key);
	add_quoted(o->to, vi);
	if (!str_is_empty(en)) {
		buf_add_text(o->to, ", en: ");
		add_quoted(o->to, en);
	}
	buf_add_text(o->to, "}\n");
}
