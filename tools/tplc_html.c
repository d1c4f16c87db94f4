/* The HTML tokenizer: each step takes one piece of the template where it stands. */
#include "tplc.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

static const char *const void_elements[] = { "area", "br",   "col",    "hr",    "img", "input",
					     "link", "meta", "source", "track", "wbr", NULL };
static const char *const words_elements[] = { "title", "textarea", NULL };
static const char *const raw_elements[] = { "script", "style", "iframe", NULL };
static const char *const verbatim_elements[] = { "pre", "textarea", NULL };
static const char *const refused_elements[] = {
	"animate", "applet",   "base",   "embed", "frame", "frameset",  "listing", "marquee",
	"noembed", "noframes", "object", "param", "set",   "plaintext", "xmp",     NULL,
};
/* What these fetch runs here, or stands in a page of ours. */
static const char *const code_elements[] = { "script", "iframe", "link", "use", NULL };

static const struct {
	const char *name; /* ends with * for all that begin so */
	enum attribute_kind kind;
} attribute_kinds[] = {
	{ "href", ATTRIBUTE_URL },
	{ "src", ATTRIBUTE_URL },
	{ "cite", ATTRIBUTE_URL },
	{ "poster", ATTRIBUTE_URL },
	{ "background", ATTRIBUTE_URL },
	{ "action", ATTRIBUTE_URL_LOCAL },
	{ "formaction", ATTRIBUTE_URL_LOCAL },
	{ "manifest", ATTRIBUTE_URL_LOCAL },
	{ "ping", ATTRIBUTE_URL_LOCAL },
	{ "xlink:href", ATTRIBUTE_URL_LOCAL },
	{ "hx-get", ATTRIBUTE_URL_LOCAL },
	{ "hx-post", ATTRIBUTE_URL_LOCAL },
	{ "hx-put", ATTRIBUTE_URL_LOCAL },
	{ "hx-patch", ATTRIBUTE_URL_LOCAL },
	{ "hx-delete", ATTRIBUTE_URL_LOCAL },
	{ "hx-push-url", ATTRIBUTE_URL_LOCAL },
	{ "hx-replace-url", ATTRIBUTE_URL_LOCAL },
	{ "sse-connect", ATTRIBUTE_URL_LOCAL },
	{ "method", ATTRIBUTE_STATIC },
	{ "enctype", ATTRIBUTE_STATIC },
	{ "formmethod", ATTRIBUTE_STATIC },
	{ "formenctype", ATTRIBUTE_STATIC },
	{ "http-equiv", ATTRIBUTE_STATIC },
	{ "sandbox", ATTRIBUTE_STATIC },
	{ "xmlns", ATTRIBUTE_STATIC },
	{ "xmlns:*", ATTRIBUTE_STATIC },
	{ "on*", ATTRIBUTE_CODE },
	{ "style", ATTRIBUTE_CODE },
	{ "srcdoc", ATTRIBUTE_CODE },
	{ "srcset", ATTRIBUTE_CODE },
	{ "imagesrcset", ATTRIBUTE_CODE },
	{ "_", ATTRIBUTE_CODE },
	{ "hx-on*", ATTRIBUTE_CODE },
	{ "hx-vals", ATTRIBUTE_CODE },
	{ "hx-vars", ATTRIBUTE_CODE },
	{ "hx-headers", ATTRIBUTE_CODE },
	{ "hx-request", ATTRIBUTE_CODE },
	{ "hx-trigger", ATTRIBUTE_CODE },
};

static bool is_one_of(struct span name, const char *const *names)
{
	for (; *names; names++) {
		if (span_is_nocase(name, *names))
			return true;
	}
	return false;
}

static bool name_matches(struct span name, const char *pattern)
{
	size_t len = strlen(pattern);

	if (pattern[len - 1] != '*')
		return span_is_nocase(name, pattern);
	return name.len >= len - 1 && strncasecmp(name.at, pattern, len - 1) == 0;
}

static enum attribute_kind kind_of(struct span name, struct span element)
{
	if (name_matches(name, "data-hx-*")) {
		name.at += strlen("data-");
		name.len -= strlen("data-");
	}
	for (size_t i = 0; i < sizeof(attribute_kinds) / sizeof(attribute_kinds[0]); i++) {
		enum attribute_kind kind = attribute_kinds[i].kind;

		if (!name_matches(name, attribute_kinds[i].name))
			continue;
		if (kind == ATTRIBUTE_URL && is_one_of(element, code_elements))
			return ATTRIBUTE_URL_LOCAL;
		return kind;
	}
	return ATTRIBUTE_PLAIN;
}

char template_char(const struct template *t, size_t ahead)
{
	return t->at + ahead < t->source.len ? t->source.at[t->at + ahead] : '\0';
}

void template_skip(struct template *t, size_t n)
{
	for (; n > 0 && t->at < t->source.len; n--, t->at++)
		t->line += t->source.at[t->at] == '\n';
}

bool template_sees(const struct template *t, const char *text)
{
	size_t len = strlen(text);

	return t->source.len - t->at >= len && strncasecmp(t->source.at + t->at, text, len) == 0;
}

bool template_is_space(char c)
{
	return c == ' ' || c == '\n' || c == '\t';
}

const struct element *template_element(const struct template *t)
{
	return t->where.depth ? &t->elements[t->where.depth - 1] : NULL;
}

static bool is_inside(const struct template *t, const char *const *names)
{
	for (size_t i = 0; i < t->where.depth; i++) {
		if (is_one_of(t->elements[i].name, names))
			return true;
	}
	return false;
}

void template_check_closed(struct template *t)
{
	const struct element *element = template_element(t);

	if (t->where.place == PLACE_TAG || t->where.place == PLACE_VALUE)
		template_refuse(t, t->tag_line, "the tag <%.*s is never closed", SPAN_ARG(t->tag));
	else if (t->control_count)
		template_refuse(t, t->controls[t->control_count - 1].line, "{end} is missing");
	else if (element)
		template_refuse(t, element->line, "<%.*s> is never closed",
				SPAN_ARG(element->name));
}

/* Writes the next len bytes as they are. */
static void copy(struct template *t, size_t len)
{
	template_markup(t, t->source.at + t->at, len);
	t->where.broken = false;
	template_skip(t, len);
}

/* ---- tags ---- */

static struct span read_name(struct template *t, const char *others)
{
	struct span name = { t->source.at + t->at, 0 };

	while (name.len < t->source.len - t->at &&
	       (isalnum((unsigned char)name.at[name.len]) ||
		(name.at[name.len] && strchr(others, name.at[name.len]))))
		name.len++;
	return name;
}

static void step_end_tag(struct template *t)
{
	const struct element *element = template_element(t);
	size_t len = 2;

	t->at += 2; /* past </ */
	struct span name = read_name(t, "-");

	t->at -= 2;
	for (len += name.len; template_is_space(template_char(t, len));)
		len++;
	if (template_char(t, len) != '>') {
		template_refuse(t, t->line, "an end tag is </name>, without values");
	} else if (!element) {
		template_refuse(t, t->line, "</%.*s> closes nothing", SPAN_ARG(name));
	} else if (t->control_count &&
		   t->controls[t->control_count - 1].start.depth == t->where.depth) {
		template_refuse(t, t->line,
				"</%.*s> closes a tag of line %d, outside of the {if} or {for} of "
				"line %d: both tags must be in or out",
				SPAN_ARG(name), element->line,
				t->controls[t->control_count - 1].line);
	} else if (name.len != element->name.len ||
		   strncasecmp(name.at, element->name.at, name.len) != 0) {
		template_refuse(t, t->line, "</%.*s> does not close <%.*s> of line %d",
				SPAN_ARG(name), SPAN_ARG(element->name), element->line);
	} else {
		copy(t, len + 1);
		t->where.depth--;
		t->where.place = PLACE_TEXT;
	}
}

static void step_start_tag(struct template *t)
{
	t->at++;
	struct span name = read_name(t, "-");

	t->at--;
	char after = template_char(t, 1 + name.len);

	if (is_one_of(name, refused_elements)) {
		template_refuse(t, t->line, "<%.*s> is not used here", SPAN_ARG(name));
		return;
	}
	if (!template_is_space(after) && !(after && strchr(">/{", after))) {
		template_refuse(t, t->line, "<%.*s is not a tag's name", SPAN_ARG(name));
		return;
	}
	t->tag = name;
	t->tag_line = t->line;
	t->has_method = t->is_post = t->has_refresh = false;
	t->has_content_value = t->leaves_site = false;
	copy(t, 1 + name.len);
	t->where.place = PLACE_TAG;
	t->where.spaced = false;
	t->where.tag = ++t->tag_count;
}

static void check_form(struct template *t)
{
	static const char *const form[] = { "form", NULL };

	if (!t->has_method)
		template_refuse(t, t->tag_line, "a form needs method=\"get\" or method=\"post\"");
	else if (is_inside(t, form))
		template_refuse(t, t->tag_line, "a form inside a form does not work");
	else if (t->is_post && t->leaves_site)
		template_refuse(t, t->tag_line,
				"a form that posts carries the session's token and stays on this "
				"site: begin its action with /");
}

static void open_element(struct template *t)
{
	if (t->where.depth == ELEMENTS_MAX) {
		template_refuse(t, t->line, "more than %d tags inside each other", ELEMENTS_MAX);
		return;
	}
	t->elements[t->where.depth++] = (struct element){ t->tag, t->tag_line };
	t->where.place = is_one_of(t->tag, words_elements) ? PLACE_WORDS
			 : is_one_of(t->tag, raw_elements) ? PLACE_RAW
							   : PLACE_TEXT;
	/* A browser drops one line break here; without this it could be the value's own. */
	if (is_one_of(t->tag, verbatim_elements) && template_char(t, 0) != '\n')
		template_markup(t, "\n", 1);
}

static void finish_tag(struct template *t, bool closes_itself)
{
	static const char *const foreign[] = { "svg", "math", NULL };
	bool is_foreign = is_inside(t, foreign) || is_one_of(t->tag, foreign);
	bool is_void = is_one_of(t->tag, void_elements);
	bool is_form = span_is_nocase(t->tag, "form");

	if (is_form)
		check_form(t);
	if (t->has_refresh && t->has_content_value)
		template_refuse(t, t->tag_line, "content with http-equiv must be written out");
	if (closes_itself && !is_void && !is_foreign)
		template_refuse(t, t->tag_line, "<%.*s/> does not close itself: write </%.*s>",
				SPAN_ARG(t->tag), SPAN_ARG(t->tag));
	if (t->refused)
		return;
	copy(t, closes_itself ? 2 : 1);
	t->where.place = PLACE_TEXT;
	if (!is_void && !closes_itself)
		open_element(t);
	if (is_form && t->is_post)
		template_code(t, "out_form_fields(o);");
}

/* ---- attributes ---- */

static bool in_control_of_tag(const struct template *t)
{
	const struct where *start;

	if (!t->control_count)
		return false;
	start = &t->controls[t->control_count - 1].start;
	return start->place == PLACE_TAG && start->tag == t->where.tag;
}

/* A name that is not followed by = is a whole attribute: disabled, checked. */
static void step_attribute(struct template *t)
{
	struct span name = read_name(t, "-_:");
	size_t len = name.len;

	if (name.len == 0) {
		template_refuse(t, t->line, "'%c' cannot stand in a tag", template_char(t, 0));
		return;
	}
	if (!t->where.spaced) {
		template_refuse(t, t->line, "white space is missing before the attribute %.*s",
				SPAN_ARG(name));
		return;
	}
	t->attribute = name;
	t->attribute_kind = kind_of(name, t->tag);
	t->where.spaced = false;
	if (t->attribute_kind == ATTRIBUTE_STATIC && in_control_of_tag(t)) {
		template_refuse(t, t->line, "%.*s must not depend on a condition", SPAN_ARG(name));
		return;
	}
	if (template_char(t, len) != '=') {
		copy(t, len);
		return;
	}
	t->quote = template_char(t, ++len);
	if (t->quote != '"' && t->quote != '\'') {
		template_refuse(t, t->line, "the value of %.*s needs quotes", SPAN_ARG(name));
		return;
	}
	copy(t, len + 1);
	t->where.place = PLACE_VALUE;
	t->where.url = URL_EMPTY;
	t->where.attribute = ++t->attribute_count;
	t->value_from = t->at;
}

static void finish_value(struct template *t)
{
	struct span value = { t->source.at + t->value_from, t->at - t->value_from };

	if (span_is_nocase(t->attribute, "http-equiv"))
		t->has_refresh = true;
	if (span_is_nocase(t->attribute, "method")) {
		t->has_method = span_is_nocase(value, "get") || span_is_nocase(value, "post") ||
				span_is_nocase(value, "dialog");
		t->is_post = span_is_nocase(value, "post");
	}
	copy(t, 1);
	t->where.place = PLACE_TAG;
}

/* What a value may follow, judged by how the attribute begins. */
static enum url_state url_begin(const struct template *t, struct span text)
{
	const char *slash;

	switch (text.at[0]) {
	case '?':
	case '#':
		return URL_QUERY;
	case '/':
		return text.len > 1 && strchr("/\\", text.at[1]) ? URL_UNSURE : URL_PATH;
	}
	if (name_matches(text, "mailto:*") || name_matches(text, "tel:*"))
		return t->attribute_kind == ATTRIBUTE_URL ? URL_QUERY : URL_UNSURE;
	if (!name_matches(text, "https://*") || t->attribute_kind != ATTRIBUTE_URL)
		return URL_UNSURE;
	slash = memchr(text.at + strlen("https://"), '/', text.len - strlen("https://"));
	return slash ? URL_PATH : URL_UNSURE;
}

static void step_url(struct template *t, struct span text)
{
	static const char script[] = "javascript:*";

	if (t->where.url == URL_EMPTY) {
		t->where.url = url_begin(t, text);
		t->leaves_site |=
			span_is_nocase(t->attribute, "action") && !strchr("/?#", text.at[0]);
		t->leaves_site |= name_matches(text, "//*");
		if (name_matches(text, script))
			template_refuse(t, t->line, "code does not stand in a link");
	}
	if (t->where.url == URL_PATH &&
	    (memchr(text.at, '?', text.len) || memchr(text.at, '#', text.len)))
		t->where.url = URL_QUERY;
}

static void step_value(struct template *t)
{
	struct span text = { t->source.at + t->at, 0 };

	if (template_char(t, 0) == t->quote) {
		finish_value(t);
		return;
	}
	if (template_char(t, 0) == '{') {
		template_notation(t);
		return;
	}
	while (t->at + text.len < t->source.len && text.at[text.len] != t->quote &&
	       text.at[text.len] != '{')
		text.len++;
	if (t->attribute_kind == ATTRIBUTE_URL || t->attribute_kind == ATTRIBUTE_URL_LOCAL)
		step_url(t, text);
	if (!t->refused)
		copy(t, text.len);
}

static void step_tag(struct template *t)
{
	char c = template_char(t, 0);

	if (template_is_space(c)) {
		if (!t->where.spaced)
			template_markup(t, " ", 1);
		t->where.spaced = true;
		template_skip(t, 1);
	} else if (c == '>') {
		finish_tag(t, false);
	} else if (c == '/' && template_char(t, 1) == '>') {
		finish_tag(t, true);
	} else if (c == '{') {
		template_notation(t);
	} else {
		step_attribute(t);
	}
}

/* ---- text ---- */

static void step_comment(struct template *t)
{
	const char *from = t->source.at + t->at;
	const char *end = memmem(from, t->source.len - t->at, "-->", 3);
	const char *brace = memchr(from, '{', t->source.len - t->at);

	if (!end)
		template_refuse(t, t->line, "the comment is never closed");
	else if (brace && brace < end)
		template_refuse(t, t->line,
				"no value can stand in a comment: use {# ...}, which is not sent");
	else
		template_skip(t, (size_t)(end + 3 - from));
}

static void step_doctype(struct template *t)
{
	static const char doctype[] = "<!doctype html>";

	if (!template_sees(t, doctype))
		template_refuse(t, t->line, "only <!doctype html> and comments begin with <!");
	else if (t->declaration->kind != KIND_LAYOUT || t->where.depth)
		template_refuse(t, t->line, "the doctype belongs at the top of a layout");
	else
		copy(t, strlen(doctype));
}

static void step_markup(struct template *t)
{
	char next = template_char(t, 1);

	if (template_sees(t, "<!--"))
		step_comment(t);
	else if (next == '!')
		step_doctype(t);
	else if (next == '/')
		step_end_tag(t);
	else if (next == '{')
		template_refuse(t, t->line, "a value cannot be a tag's name");
	else if (isalpha((unsigned char)next))
		step_start_tag(t);
	else
		template_refuse(t, t->line, "this < begins no tag: write &lt;");
}

/* White space that spans lines becomes one line break, none after another one. */
static void step_space(struct template *t)
{
	struct control *control = t->control_count ? &t->controls[t->control_count - 1] : NULL;
	size_t len = 0;
	bool breaks = false;

	for (; template_is_space(template_char(t, len)); len++)
		breaks |= template_char(t, len) == '\n';
	if (!breaks || is_inside(t, verbatim_elements)) {
		copy(t, len);
		return;
	}
	if (!t->where.broken)
		template_markup(t, "\n", 1);
	else if (control && control->written == t->body.len + t->literal.len)
		control->dropped_break = true;
	t->where.broken = true;
	template_skip(t, len);
}

static void step_text(struct template *t)
{
	char c = template_char(t, 0);
	size_t len = 0;

	if (c == '{') {
		template_notation(t);
	} else if (c == '<') {
		step_markup(t);
	} else if (template_is_space(c)) {
		step_space(t);
	} else {
		while (t->at + len < t->source.len && !strchr("{< \n\t", template_char(t, len)))
			len++;
		copy(t, len);
	}
}

static bool sees_own_end(const struct template *t)
{
	struct span name = template_element(t)->name;
	char after = template_char(t, 2 + name.len);

	return template_char(t, 0) == '<' && template_char(t, 1) == '/' &&
	       t->source.len - t->at >= 2 + name.len &&
	       strncasecmp(t->source.at + t->at + 2, name.at, name.len) == 0 &&
	       (after == '>' || after == '/' || template_is_space(after));
}

static void step_words(struct template *t)
{
	if (sees_own_end(t))
		step_end_tag(t);
	else if (template_char(t, 0) == '{')
		template_notation(t);
	else if (template_char(t, 0) == '<') /* in svg, a title does have tags */
		template_refuse(t, t->line, "no tag stands in %.*s: write &lt;",
				SPAN_ARG(template_element(t)->name));
	else
		copy(t, 1);
}

static void step_raw(struct template *t)
{
	struct span name = template_element(t)->name;
	char next = template_char(t, 1);

	if (sees_own_end(t))
		step_end_tag(t);
	else if (template_char(t, 0) == '{' && (isalpha((unsigned char)next) || next == '#'))
		template_refuse(
			t, t->line,
			"no value is safe in %.*s: put the code into an asset and the value "
			"into a data- attribute",
			SPAN_ARG(name));
	else if (template_sees(t, "<!--"))
		template_refuse(t, t->line, "<!-- in %.*s changes where it ends", SPAN_ARG(name));
	else
		copy(t, 1);
}

static void step_outside(struct template *t)
{
	if (template_char(t, 0) == '{')
		template_notation(t);
	else if (template_is_space(template_char(t, 0)))
		template_skip(t, 1);
	else
		template_refuse(
			t, t->line,
			"only {include} and {# comments} may stand before {page}, {part} or "
			"{layout}");
}

static void check_bytes(struct template *t)
{
	int line = 1;

	for (size_t i = 0; i < t->source.len && !t->refused; i++) {
		unsigned char c = (unsigned char)t->source.at[i];

		if (c == '\r')
			template_refuse(t, line, "lines end with \\n only");
		else if ((c < ' ' && !template_is_space((char)c)) || c == 0x7f)
			template_refuse(t, line, "control character 0x%02x", c);
		line += c == '\n';
	}
}

bool template_compile(struct template *t, struct set *set, const char *file, struct span source)
{
	static void (*const steps[])(struct template *) = {
		[PLACE_OUTSIDE] = step_outside, [PLACE_TEXT] = step_text,   [PLACE_TAG] = step_tag,
		[PLACE_VALUE] = step_value,     [PLACE_WORDS] = step_words, [PLACE_RAW] = step_raw,
	};

	*t = (struct template){ .set = set, .file = file, .source = source, .line = 1 };
	check_bytes(t);
	while (t->at < t->source.len)
		steps[t->where.place](t);
	if (!t->declaration)
		template_refuse(t, t->line, "the file declares no {page}, {part} or {layout}");
	if (!t->refused)
		template_end_function(t);
	return !t->refused;
}
