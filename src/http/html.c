#include "http/html.h"

#include <string.h>

#include "base/civil.h"
#include "http/html_types.h"

#define REPLACEMENT "\xef\xbf\xbd" /* U+FFFD, for control characters, which HTML has no form for */

enum { PLAIN, AMP, LESS, GREATER, QUOTE, APOSTROPHE, RETURN, CONTROL };

static const struct str escapes[] = {
	[AMP] = { "&amp;", 5 },         [LESS] = { "&lt;", 4 },        [GREATER] = { "&gt;", 4 },
	[QUOTE] = { "&#34;", 5 },       [APOSTROPHE] = { "&#39;", 5 }, [RETURN] = { "&#13;", 5 },
	[CONTROL] = { REPLACEMENT, 3 },
};

static const unsigned char specials[256] = {
	[0 ... 8] = CONTROL, [11 ... 12] = CONTROL, ['\r'] = RETURN, [14 ... 31] = CONTROL,
	[127] = CONTROL,     ['&'] = AMP,           ['<'] = LESS,    ['>'] = GREATER,
	['"'] = QUOTE,       ['\''] = APOSTROPHE,
};

void out_raw(struct out *o, const char *at, size_t len)
{
	buf_add(o->to, (struct str){ at, len });
}

/* How many bytes from `from` on need no escape; 16 at a time as long as none may need one. */
static size_t plain_bytes(struct str s, size_t from)
{
	typedef unsigned char block __attribute__((vector_size(16)));
	size_t i = from;

	for (; i + sizeof(block) <= s.len; i += sizeof(block)) {
		block b, found;
		uint64_t halves[2];

		memcpy(&b, s.at + i, sizeof(b));
		found = (block)((b < ' ') | (b == '&') | (b == '<') | (b == '>') | (b == '"') |
				(b == '\'') | (b == 127));
		memcpy(halves, &found, sizeof(halves));
		if (halves[0] | halves[1])
			break;
	}
	while (i < s.len && !specials[(unsigned char)s.at[i]])
		i++;
	return i - from;
}

void out_escaped(struct out *o, struct str s)
{
	for (size_t i = 0; i < s.len; i++) {
		size_t len = plain_bytes(s, i);

		buf_add(o->to, (struct str){ s.at + i, len });
		i += len;
		if (i < s.len)
			buf_add(o->to, escapes[specials[(unsigned char)s.at[i]]]);
	}
}

void out_escaped_int(struct out *o, int64_t value)
{
	buf_add_int(o->to, value);
}

static bool is_unreserved(unsigned char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
	       c == '-' || c == '.' || c == '_' || c == '~';
}

static char *add_percent(char *to, unsigned char c)
{
	static const char digits[] = "0123456789ABCDEF";

	*to++ = '%';
	*to++ = digits[c >> 4];
	*to++ = digits[c & 15];
	return to;
}

void out_url_part(struct out *o, struct str s)
{
	char *to = buf_reserve(o->to, s.len * 3);

	for (size_t i = 0; i < s.len; i++) {
		if (is_unreserved((unsigned char)s.at[i]))
			*to++ = s.at[i];
		else
			to = add_percent(to, (unsigned char)s.at[i]);
	}
	o->to->len = (size_t)(to - o->to->at);
}

/* Browsers take %2E for a dot, so no encoding keeps ".." from leading upwards. */
void out_url_segment(struct out *o, struct str s)
{
	size_t dots = 0;

	while (dots < s.len && s.at[dots] == '.')
		dots++;
	out_url_part(o, dots == s.len && dots ? STR("-") : s);
}

/* "//host" and "/\host" lead to another site. */
static bool is_local(struct str s)
{
	if (s.len == 0)
		return false;
	if (s.at[0] == '/')
		return s.len == 1 || (s.at[1] != '/' && s.at[1] != '\\');
	return s.at[0] == '?' || s.at[0] == '#';
}

/* Browsers drop tabs and line breaks from URLs: "/\t/host" is "//host" to them. */
static bool has_control(struct str s)
{
	for (size_t i = 0; i < s.len; i++) {
		if ((unsigned char)s.at[i] < ' ' || s.at[i] == 0x7f)
			return true;
	}
	return false;
}

static void add_url(struct out *o, struct str s)
{
	for (size_t i = 0; i < s.len; i++) {
		char escaped[3];

		if (s.at[i] == '&')
			buf_add(o->to, escapes[AMP]);
		else if (strchr(" \"'<>`\\", s.at[i]))
			out_raw(o, escaped,
				(size_t)(add_percent(escaped, (unsigned char)s.at[i]) - escaped));
		else
			buf_add_char(o->to, s.at[i]);
	}
}

void out_url(struct out *o, struct str s)
{
	bool is_allowed = is_local(s) || str_starts(s, STR("https://")) ||
			  str_starts(s, STR("mailto:")) || str_starts(s, STR("tel:"));

	add_url(o, is_allowed && !has_control(s) ? s : STR("#"));
}

void out_url_local(struct out *o, struct str s)
{
	add_url(o, is_local(s) && !has_control(s) ? s : STR("#"));
}

void out_html(struct out *o, struct html html)
{
	buf_add(o->to, html.markup);
}

void out_text(struct out *o, const char *msgid, const struct str *args, size_t n)
{
	struct str text = text_get(o->lang, msgid);

	out_escaped(o, n ? text_fill(o->arena, text, args, n) : text);
}

struct str out_say_text(struct out *o, const char *msgid)
{
	return text_get(o->lang, msgid);
}

struct str out_say_date(struct out *o, int64_t at_us)
{
	return civil_local(o->arena, civil_day_of(at_us));
}

struct str out_say_datetime(struct out *o, int64_t at_us)
{
	return civil_local_time(o->arena, at_us);
}

struct str out_say_day(struct out *o, int64_t days)
{
	return civil_local(o->arena, (int32_t)days);
}

struct str out_say_number(struct out *o, int64_t value)
{
	return text_number(o->arena, o->lang, value);
}

struct str out_say_money(struct out *o, int64_t dong)
{
	return text_money(o->arena, o->lang, dong);
}

struct str out_say_mask(struct out *o, struct str number)
{
	return text_mask(o->arena, number);
}

struct str out_say_int(struct out *o, int64_t value)
{
	struct buf digits = buf_in(o->arena);

	buf_reserve(&digits, 20);
	buf_add_int(&digits, value);
	return buf_str(&digits);
}

void out_date(struct out *o, int64_t at_us)
{
	out_escaped(o, out_say_date(o, at_us));
}

void out_datetime(struct out *o, int64_t at_us)
{
	out_escaped(o, out_say_datetime(o, at_us));
}

void out_day(struct out *o, int64_t days)
{
	out_escaped(o, out_say_day(o, days));
}

void out_number(struct out *o, int64_t value)
{
	out_escaped(o, out_say_number(o, value));
}

void out_money(struct out *o, int64_t dong)
{
	out_escaped(o, out_say_money(o, dong));
}

void out_mask(struct out *o, struct str number)
{
	out_escaped(o, out_say_mask(o, number));
}

static void add_hidden(struct out *o, const char *name, struct str value)
{
	out_raw(o, "<input type=\"hidden\" name=\"", 27);
	buf_add_text(o->to, name);
	out_raw(o, "\" value=\"", 9);
	out_escaped(o, value);
	out_raw(o, "\">", 2);
}

void out_form_fields(struct out *o)
{
	o->form_count++;
	add_hidden(o, "_csrf", o->csrf);
	if (o->new_key)
		add_hidden(o, "_key", o->new_key(o->cx));
}
