/* The notations between braces: what each may be used for, and its C. */
#include "tplc.h"

#include <ctype.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

/* A notation belongs to some places only. */
enum {
	IN_OUTSIDE = 1 << PLACE_OUTSIDE,
	IN_TEXT = 1 << PLACE_TEXT,
	IN_TAG = 1 << PLACE_TAG,
	IN_VALUE = 1 << PLACE_VALUE,
	IN_WORDS = 1 << PLACE_WORDS,
	IN_ALL = IN_TEXT | IN_TAG | IN_VALUE | IN_WORDS,
};

struct notation {
	const char *name;
	unsigned places;
	void (*read)(struct reader *r, const struct notation *notation);
	const char *function; /* for those that format a value */
};

static bool is_url(const struct template *t)
{
	return t->where.place == PLACE_VALUE &&
	       (t->attribute_kind == ATTRIBUTE_URL || t->attribute_kind == ATTRIBUTE_URL_LOCAL);
}

/* False, and refused, where no value can be made safe. */
static bool allows_value(struct template *t)
{
	if (t->where.place == PLACE_TAG)
		template_refuse(t, t->line,
				"a value cannot be an attribute: write name=\"{...}\", or {if ...} "
				"name{end}");
	else if (t->where.place == PLACE_VALUE && t->attribute_kind == ATTRIBUTE_CODE)
		template_refuse(t, t->line,
				"no value is safe in %.*s: use a class or a data- attribute",
				SPAN_ARG(t->attribute));
	t->has_content_value |=
		t->where.place == PLACE_VALUE && span_is_nocase(t->attribute, "content");
	t->where.broken = false;
	return !t->refused;
}

/* Sentences, dates and the like are no parts of a URL. */
static bool allows_words(struct template *t)
{
	if (is_url(t))
		template_refuse(t, t->line, "only {value}, {url ...} or {asset ...} make a URL");
	return allows_value(t);
}

/* ---- declarations ---- */

static void read_include(struct reader *r, const struct notation *notation)
{
	struct template *t = r->t;
	bool quoted = reader_take(r, "\"");
	const char *end = memchr(r->at, '"', (size_t)(r->end - r->at));

	(void)notation;
	if (!quoted || !end) {
		template_refuse(t, t->line, "{include \"folder/file.h\"} is expected");
		return;
	}
	text_format(&t->includes, "#line %d ", t->line);
	text_add_literal(&t->includes, t->file, strlen(t->file), "");
	text_format(&t->includes, "\n#include \"%.*s\"\n", (int)(end - r->at), r->at);
	r->at = end + 1;
}

static bool read_type(struct reader *r, struct span *ret_type)
{
	struct span word = reader_word(r);
	struct span name = reader_word(r);

	*ret_type = (struct span){ word.at, (size_t)(name.at + name.len - word.at) };
	return span_is(word, "struct") && name.len;
}

static void read_declaration(struct reader *r, const struct notation *notation)
{
	struct template *t = r->t;
	enum kind kind = KIND_LAYOUT;

	while (strcmp(kind_names[kind], notation->name) != 0)
		kind++;
	struct declaration new = { .kind = kind, .file = t->file, .line = t->line };

	template_end_function(t);
	new.name = reader_word(r);
	if (!new.name.len || isdigit((unsigned char)new.name.at[0]) || !read_type(r, &new.type)) {
		template_refuse(t, t->line, "{%s NAME struct TYPE} is expected", notation->name);
		return;
	}
	if (new.name.len > 5 && memcmp(new.name.at, "part_", 5) == 0)
		template_refuse(t, t->line, "the name goes without part_: %.*s",
				(int)new.name.len - 5, new.name.at + 5);
	if (kind == KIND_PAGE) {
		bool has_layout = span_is(reader_word(r), "layout");

		new.layout = reader_word(r);
		if (!has_layout || !new.layout.len)
			template_refuse(t, t->line,
					"{page NAME struct TYPE layout LAYOUT} is expected");
	}
	if (t->set->declaration_count == DECLARATIONS_MAX)
		template_refuse(t, t->line, "more than %d declarations", DECLARATIONS_MAX);
	if (t->refused)
		return;
	t->set->declarations[t->set->declaration_count] = new;
	template_begin_function(t, &t->set->declarations[t->set->declaration_count++]);
}

static void read_content(struct reader *r, const struct notation *notation)
{
	struct template *t = r->t;

	(void)notation;
	if (t->declaration->kind != KIND_LAYOUT)
		template_refuse(t, t->line, "{content} belongs into a {layout}");
	else if (t->control_count)
		template_refuse(t, t->line, "{content} cannot depend on {if} or {for}");
	else if (t->declaration->has_content)
		template_refuse(t, t->line, "there is a {content} already");
	else
		template_cut_layout(t);
	t->where.broken = false;
}

/* ---- values ---- */

static void read_value(struct reader *r)
{
	struct template *t = r->t;
	const char *writer = "OUT_VALUE";
	struct text path = {};

	if (!allows_value(t))
		return;
	if (is_url(t)) {
		if (t->where.url == URL_EMPTY)
			template_refuse(
				t, t->line,
				"%.*s begins with a value: use {url ...} for a whole URL, or "
				"begin with /path, ?query or #part",
				SPAN_ARG(t->attribute));
		else if (t->where.url == URL_UNSURE)
			template_refuse(t, t->line,
					"in %.*s a value may follow only /path, ?query, #part%s",
					SPAN_ARG(t->attribute),
					t->attribute_kind == ATTRIBUTE_URL ? ", https://host/path, "
									     "mailto: or tel:"
									   : "");
		writer = t->where.url == URL_PATH ? "OUT_URL_SEGMENT" : "OUT_URL_PART";
	}
	reader_path(r, &path);
	if (!t->refused)
		template_code(t, "%s(o, %.*s);", writer, (int)path.len, path.at);
	text_free(&path);
}

static void read_format(struct reader *r, const struct notation *notation)
{
	struct text path = {};

	if (allows_words(r->t))
		reader_path(r, &path);
	if (!r->t->refused)
		template_code(r->t, "out_escaped(o, %s(o, %.*s));", notation->function,
			      (int)path.len, path.at);
	text_free(&path);
}

static const struct notation *find_notation(struct span name);

/* One argument of a text: a path, or a formatter and a path. */
static void read_argument(struct reader *r, struct text *text)
{
	struct reader ahead = *r;
	struct span word = reader_word(&ahead);
	const struct notation *notation = find_notation(word);

	if (ahead.at < ahead.end && template_is_space(*ahead.at) && notation &&
	    notation->function) {
		*r = ahead;
		text_format(text, "%s(o, ", notation->function);
	} else {
		text_format(text, "OUT_ARGUMENT(o, ");
	}
	reader_path(r, text);
	text_format(text, ")");
}

/* What follows | : gives the number of arguments, and them as an array in C. */
static int read_arguments(struct reader *r, struct text *text)
{
	int n = 0;

	if (!reader_take(r, "|")) {
		text_format(text, "NULL, 0");
		return 0;
	}
	text_format(text, "(const struct str[]){ ");
	do {
		text_format(text, n ? ", " : "");
		read_argument(r, text);
		n++;
	} while (reader_take(r, ","));
	text_format(text, " }, %d", n);
	return n;
}

/* The words before |, white space made one blank; gives the highest %n. */
static int read_words(struct reader *r, struct text *words)
{
	int highest = 0;

	reader_skip_blanks(r);
	for (; r->at < r->end && *r->at != '|'; r->at++) {
		bool is_blank = template_is_space(*r->at);

		if (*r->at == '%' && r->at + 1 < r->end && r->at[1] >= '1' && r->at[1] <= '9')
			highest = r->at[1] - '0' > highest ? r->at[1] - '0' : highest;
		if (!is_blank || words->at[words->len - 1] != ' ')
			text_add(words, is_blank ? " " : r->at, 1);
	}
	if (words->len && words->at[words->len - 1] == ' ')
		words->len--;
	return highest;
}

static void read_text(struct reader *r, const struct notation *notation)
{
	struct template *t = r->t;
	struct text words = {}, arguments = {}, literal = {};

	(void)notation;
	if (allows_words(t)) {
		int wanted = read_words(r, &words);
		int given = read_arguments(r, &arguments);

		if (!words.len)
			template_refuse(t, t->line, "{t Some words} is expected");
		else if (wanted != given)
			template_refuse(t, t->line,
					"the text has %d places (%%1 ...) and %d values", wanted,
					given);
	}
	text_add_literal(&literal, words.at, words.len, "");
	if (!t->refused)
		template_code(t, "out_text(o, %.*s, %.*s);", (int)literal.len, literal.at,
			      (int)arguments.len, arguments.at);
	text_free(&words);
	text_free(&arguments);
	text_free(&literal);
}

static void read_translated(struct reader *r, const struct notation *notation)
{
	struct text path = {}, arguments = {};

	(void)notation;
	if (allows_words(r->t)) {
		reader_path(r, &path);
		read_arguments(r, &arguments);
	}
	if (!r->t->refused)
		template_code(r->t, "out_text(o, %.*s, %.*s);", (int)path.len, path.at,
			      (int)arguments.len, arguments.at);
	text_free(&path);
	text_free(&arguments);
}

/* {url} and {asset} are the beginning of a URL. */
static bool allows_whole_url(struct template *t, const char *name)
{
	if (!is_url(t))
		template_refuse(t, t->line, "{%s} is for href, src, action and the like", name);
	else if (t->where.url != URL_EMPTY)
		template_refuse(t, t->line, "{%s} must be the beginning of %.*s", name,
				SPAN_ARG(t->attribute));
	t->where.url = URL_PATH;
	return !t->refused;
}

static void read_url(struct reader *r, const struct notation *notation)
{
	struct template *t = r->t;
	struct text path = {};

	if (allows_whole_url(t, notation->name))
		reader_path(r, &path);
	if (!t->refused)
		template_code(t, "%s(o, %.*s);",
			      t->attribute_kind == ATTRIBUTE_URL ? "OUT_URL" : "OUT_URL_LOCAL",
			      (int)path.len, path.at);
	text_free(&path);
}

static void read_asset(struct reader *r, const struct notation *notation)
{
	struct template *t = r->t;
	struct text name = {};

	reader_skip_blanks(r);
	while (r->at < r->end && !template_is_space(*r->at)) {
		char c = *r->at++;

		text_format(&name, "%c",
			    isalnum((unsigned char)c) ? toupper((unsigned char)c) : '_');
	}
	if (!allows_whole_url(t, notation->name) || !name.len) {
		template_refuse(t, t->line, "{asset file.css} is expected");
	} else {
		if (!t->uses_assets)
			text_format(&t->includes, "#include \"assets.h\"\n");
		t->uses_assets = true;
		template_code(t, "out_literal(o, ASSET_%.*s, sizeof(ASSET_%.*s) - 1);",
			      (int)name.len, name.at, (int)name.len, name.at);
	}
	text_free(&name);
}

static void read_html(struct reader *r, const struct notation *notation)
{
	struct text path = {};

	(void)notation;
	reader_path(r, &path);
	if (!r->t->refused)
		template_code(r->t, "out_html(o, %.*s);", (int)path.len, path.at);
	r->t->where.broken = false;
	text_free(&path);
}

static void read_call(struct reader *r, const struct notation *notation)
{
	struct template *t = r->t;
	struct span name = reader_word(r);
	struct text path = {};

	(void)notation;
	if (name.len <= 5 || memcmp(name.at, "part_", 5) != 0)
		template_refuse(t, t->line, "{call part_name value} is expected");
	else if (t->set->call_count == CALLS_MAX)
		template_refuse(t, t->line, "more than %d calls", CALLS_MAX);
	else
		reader_path(r, &path);
	if (!t->refused) {
		t->set->calls[t->set->call_count++] = (struct call){
			.name = { name.at + 5, name.len - 5 },
			.file = t->file,
			.line = t->line,
		};
		template_code(t, "%.*s(o, &%.*s);", SPAN_ARG(name), (int)path.len, path.at);
	}
	t->where.broken = false;
	text_free(&path);
}

/* ---- controls ---- */

static struct control *control_top(struct template *t)
{
	return t->control_count ? &t->controls[t->control_count - 1] : NULL;
}

static struct control *control_open(struct template *t, enum control_kind kind)
{
	struct control *outer = control_top(t);

	if (t->control_count == CONTROLS_MAX) {
		template_refuse(t, t->line, "more than %d {if} and {for} inside each other",
				CONTROLS_MAX);
		return NULL;
	}
	/* In front of a loop's first markup it is not known which break it follows. */
	if (outer && outer->written == t->body.len + t->literal.len)
		t->where.broken = false;
	struct control *control = &t->controls[t->control_count];

	*control = (struct control){ .kind = kind, .line = t->line, .start = t->where };
	return control;
}

/* The code before is written at the outer indentation, hence the late count. */
static void control_begin(struct template *t)
{
	t->control_count++;
	control_top(t)->written = t->body.len + t->literal.len;
}

static enum url_state merge_urls(enum url_state a, enum url_state b)
{
	if (a == b)
		return a;
	return (a == URL_PATH || a == URL_QUERY) && (b == URL_PATH || b == URL_QUERY) ? URL_PATH
										      : URL_UNSURE;
}

/* After a control nothing is taken for granted that only some of its branches gave. */
static void control_merge(struct control *control, const struct where *branch)
{
	struct where *merged = &control->merged;

	if (!control->has_merged) {
		*merged = *branch;
		control->has_merged = true;
	}
	merged->url = merge_urls(merged->url, branch->url);
	merged->spaced = merged->spaced && branch->spaced;
	merged->broken = merged->broken && branch->broken;
}

/* A branch ends where it began: same tags open, same tag, same attribute. */
static bool control_end_branch(struct template *t, const char *name)
{
	struct control *control = control_top(t);
	const struct where *start, *now = &t->where;

	if (!control) {
		template_refuse(t, t->line, "{%s} without {if} or {for}", name);
		return false;
	}
	start = &control->start;
	if (now->depth > start->depth)
		template_refuse(
			t, t->line,
			"{%s} is out of step with the tags: <%.*s> of line %d is still open", name,
			SPAN_ARG(t->elements[now->depth - 1].name),
			t->elements[now->depth - 1].line);
	else if (now->place != start->place ||
		 (now->place != PLACE_TEXT && now->tag != start->tag) ||
		 (now->place == PLACE_VALUE && now->attribute != start->attribute))
		template_refuse(t, t->line,
				"{%s} is out of step with the tags: it stands in another tag or "
				"attribute than its beginning of line %d",
				name, control->line);
	if (t->refused)
		return false;
	control_merge(control, now);
	return true;
}

/* The next branch begins where the first one began. */
static void control_restart(struct template *t)
{
	t->where = control_top(t)->start;
}

static void write_condition(struct reader *r, const char *format)
{
	struct text condition = {};

	reader_condition(r, &condition);
	if (!r->t->refused)
		template_code(r->t, format, (int)condition.len, condition.at);
	text_free(&condition);
}

static void read_if(struct reader *r, const struct notation *notation)
{
	(void)notation;
	if (!control_open(r->t, CONTROL_IF))
		return;
	write_condition(r, "if (OUT_IF(%.*s)) {");
	if (!r->t->refused)
		control_begin(r->t);
}

static void close_block(struct template *t, const char *code)
{
	template_flush(t);
	t->control_count--;
	template_code(t, "%s", code);
}

static void read_else(struct reader *r, const struct notation *notation)
{
	struct template *t = r->t;
	struct control *control = control_top(t);

	if (control && control->kind != CONTROL_IF) {
		template_refuse(t, t->line, "{else} belongs to an {if}; a {for} has {empty}");
		return;
	}
	if (!control_end_branch(t, notation->name))
		return;
	close_block(t, "}");
	if (reader_at_end(r)) {
		control->kind = CONTROL_ELSE;
		template_code(t, "else {");
	} else if (span_is(reader_word(r), "if")) {
		write_condition(r, "else if (OUT_IF(%.*s)) {");
	} else {
		template_refuse(t, t->line, "{else} or {else if CONDITION} is expected");
	}
	t->control_count++;
	control_restart(t);
}

static bool check_loop_name(struct template *t, struct span name)
{
	static const char *const reserved[] = { "v", "o", "any", "not", "and", "or", "in" };
	bool is_taken = !name.len || isdigit((unsigned char)name.at[0]);

	for (size_t i = 0; i < sizeof(reserved) / sizeof(reserved[0]); i++)
		is_taken |= span_is(name, reserved[i]);
	for (size_t i = 0; i < t->control_count; i++)
		is_taken |=
			t->controls[i].kind == CONTROL_FOR && span_equal(t->controls[i].name, name);
	if (is_taken || template_is_keyword(name))
		template_refuse(t, t->line,
				"'%.*s' cannot name a loop's item: it means something else",
				SPAN_ARG(name));
	return !t->refused;
}

static void read_for(struct reader *r, const struct notation *notation)
{
	struct template *t = r->t;
	struct span name = reader_word(r);
	struct text list = {};
	struct control *control;

	(void)notation;
	if (is_url(t))
		template_refuse(t, t->line, "a loop cannot stand in a URL");
	if (!check_loop_name(t, name))
		return;
	if (!span_is(reader_word(r), "in"))
		template_refuse(t, t->line, "{for item in v.items} is expected");
	reader_path(r, &list);
	if (list.len >= EXPRESSION_MAX)
		template_refuse(t, t->line, "the path is longer than %d", EXPRESSION_MAX - 1);
	control = t->refused ? NULL : control_open(t, CONTROL_FOR);
	if (control) {
		memcpy(control->list, list.at, list.len);
		template_code(
			t, "for (size_t %.*s_number = 1; %.*s_number <= (%s).n; %.*s_number++) {",
			SPAN_ARG(name), SPAN_ARG(name), control->list, SPAN_ARG(name));
		control->name = name;
		control_begin(t);
		template_code(t, "__auto_type %.*s = &(%s).at[%.*s_number - 1];", SPAN_ARG(name),
			      control->list, SPAN_ARG(name));
		template_code(t, "(void)%.*s;", SPAN_ARG(name));
		control->written = t->body.len + t->literal.len;
		t->where.spaced = false; /* true for the first item only */
	}
	text_free(&list);
}

/* The line break left out before the first item must stand before the others. */
static void restore_break(struct template *t)
{
	const struct control *control = control_top(t);

	if (control->kind == CONTROL_FOR && control->dropped_break && !t->where.broken &&
	    t->where.place == PLACE_TEXT)
		template_markup(t, "\n", 1);
}

static void read_empty(struct reader *r, const struct notation *notation)
{
	struct template *t = r->t;
	struct control *control = control_top(t);

	(void)r;
	if (control && control->kind != CONTROL_FOR) {
		template_refuse(t, t->line, "{empty} belongs to a {for}");
		return;
	}
	if (!control_end_branch(t, notation->name))
		return;
	restore_break(t);
	close_block(t, "}");
	control->kind = CONTROL_EMPTY;
	template_code(t, "if ((%s).n == 0) {", control->list);
	t->control_count++;
	control_restart(t);
}

static void read_end(struct reader *r, const struct notation *notation)
{
	struct template *t = r->t;
	struct control *control = control_top(t);

	(void)r;
	if (!control_end_branch(t, notation->name))
		return;
	restore_break(t);
	/* Without {else} or {empty} there is a way around it all. */
	if (control->kind == CONTROL_IF || control->kind == CONTROL_FOR)
		control_merge(control, &control->start);
	close_block(t, "}");
	t->where = control->merged;
}

/* ---- the table ---- */

static const struct notation notations[] = {
	{ "include", IN_OUTSIDE, read_include, NULL },
	{ "page", IN_OUTSIDE | IN_TEXT, read_declaration, NULL },
	{ "part", IN_OUTSIDE | IN_TEXT, read_declaration, NULL },
	{ "layout", IN_OUTSIDE | IN_TEXT, read_declaration, NULL },
	{ "content", IN_TEXT, read_content, NULL },
	{ "t", IN_ALL, read_text, NULL },
	{ "tr", IN_ALL, read_translated, "out_say_text" },
	{ "date", IN_ALL, read_format, "out_say_date" },
	{ "datetime", IN_ALL, read_format, "out_say_datetime" },
	{ "day", IN_ALL, read_format, "out_say_day" },
	{ "number", IN_ALL, read_format, "out_say_number" },
	{ "money", IN_ALL, read_format, "out_say_money" },
	{ "mask", IN_ALL, read_format, "out_say_mask" },
	{ "url", IN_ALL, read_url, NULL },
	{ "asset", IN_ALL, read_asset, NULL },
	{ "html", IN_TEXT, read_html, NULL },
	{ "call", IN_TEXT, read_call, NULL },
	{ "if", IN_ALL, read_if, NULL },
	{ "else", IN_ALL, read_else, NULL },
	{ "for", IN_ALL, read_for, NULL },
	{ "empty", IN_ALL, read_empty, NULL },
	{ "end", IN_ALL, read_end, NULL },
};

static const struct notation *find_notation(struct span name)
{
	for (size_t i = 0; i < sizeof(notations) / sizeof(notations[0]); i++) {
		if (span_is(name, notations[i].name))
			return &notations[i];
	}
	return NULL;
}

bool template_is_keyword(struct span word)
{
	return find_notation(word) != NULL;
}

static void read_inside(struct reader *r)
{
	static const char *const places[] = {
		[PLACE_OUTSIDE] = "before the first declaration",
		[PLACE_TEXT] = "in a page",
		[PLACE_TAG] = "in a tag",
		[PLACE_VALUE] = "in an attribute",
		[PLACE_WORDS] = "in title or textarea",
		[PLACE_RAW] = "in script or style",
	};
	struct template *t = r->t;
	struct reader ahead = *r;
	struct span word = reader_word(&ahead);
	bool is_word = word.len && word.at == r->at &&
		       (ahead.at == ahead.end || template_is_space(*ahead.at));
	const struct notation *notation = is_word ? find_notation(word) : NULL;

	if (t->where.place == PLACE_VALUE && t->attribute_kind == ATTRIBUTE_STATIC) {
		template_refuse(t, t->line, "%.*s must be written out", SPAN_ARG(t->attribute));
	} else if (notation && !(notation->places & (1u << t->where.place))) {
		template_refuse(t, t->line, "{%s} cannot stand %s", notation->name,
				places[t->where.place]);
	} else if (notation) {
		*r = ahead;
		notation->read(r, notation);
	} else if (t->where.place == PLACE_OUTSIDE) {
		template_refuse(t, t->line, "a value cannot stand %s", places[PLACE_OUTSIDE]);
	} else if (is_word && ahead.at < ahead.end) {
		template_refuse(t, t->line, "there is no notation {%.*s}", SPAN_ARG(word));
	} else {
		read_value(r);
	}
}

void template_notation(struct template *t)
{
	const char *from = t->source.at + t->at;
	size_t room = t->source.len - t->at;
	const char *end = memchr(from, '}', room);
	const char *brace = room > 1 ? memchr(from + 1, '{', room - 1) : NULL;
	struct reader r = { t, from + 1, end };

	if (!end || (brace && brace < end && from[1] != '#')) {
		template_refuse(t, t->line,
				"this { begins a notation that has no }: for a brace write &#123;");
		return;
	}
	if (from[1] != '#') {
		read_inside(&r);
		if (!t->refused && !reader_at_end(&r))
			template_refuse(t, t->line, "too much in {...}: '%.*s'",
					(int)(r.end - r.at), r.at);
	}
	if (!t->refused)
		template_skip(t, (size_t)(end - from) + 1);
}
