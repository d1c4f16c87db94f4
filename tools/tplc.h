/*
 * tplc compiles pages (README.md, tplc) to C. One pass: an HTML tokenizer (tplc_html.c) knows where
 * it stands, a notation (tplc_notation.c) asks it what is allowed there and writes C.
 *
 * The first mistake wins: template_refuse records it and moves to the end of the text, so that
 * every loop ends by itself and no function needs to pass a failure on.
 */
#ifndef TOOLS_TPLC_H
#define TOOLS_TPLC_H

#include <stdbool.h>
#include <stddef.h>

/* Bytes of a source text, which outlives everything made of it. */
struct span {
	const char *at;
	size_t len;
};

bool span_is(struct span s, const char *word);
bool span_equal(struct span a, struct span b);
bool span_is_nocase(struct span s, const char *lower);
#define SPAN_ARG(s) (int)(s).len, (s).at

/* A growing text. */
struct text {
	char *at;
	size_t len, room;
};

void text_add(struct text *text, const char *at, size_t len);
void text_format(struct text *text, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* As C string literals, a line of source for each line of text. */
void text_add_literal(struct text *text, const char *at, size_t len, const char *indent);
void text_free(struct text *text);

/* ---- what a set of templates declares ---- */

enum kind { KIND_LAYOUT, KIND_PAGE, KIND_PART };
extern const char *const kind_names[];

struct declaration {
	enum kind kind;
	struct span name, type;
	struct span layout; /* of a page */
	const char *file;
	int line;
	bool has_content; /* a layout: {content} was seen */
};

struct call {
	struct span name; /* without part_ */
	const char *file;
	int line;
};

#define DECLARATIONS_MAX 1024
#define CALLS_MAX 8192
#define MESSAGE_MAX 400

struct set {
	struct declaration declarations[DECLARATIONS_MAX];
	size_t declaration_count;
	struct call calls[CALLS_MAX];
	size_t call_count;
	char message[MESSAGE_MAX]; /* "file:line: what is wrong and the way out", or empty */
};

/* ---- where the tokenizer stands ---- */

enum place {
	PLACE_OUTSIDE, /* before the first declaration */
	PLACE_TEXT,
	PLACE_TAG,   /* between the attributes of a start tag */
	PLACE_VALUE, /* in a quoted attribute */
	PLACE_WORDS, /* in title or textarea: text without tags */
	PLACE_RAW,   /* in script, style or iframe: no escaping works there */
};

enum attribute_kind {
	ATTRIBUTE_PLAIN,
	ATTRIBUTE_URL,       /* where a link or picture leads: {url}, or parts of a path */
	ATTRIBUTE_URL_LOCAL, /* the same, but never to another site: code, forms, requests */
	ATTRIBUTE_STATIC,    /* must be written out */
	ATTRIBUTE_CODE,      /* run or parsed as something else: no value is safe */
};

enum url_state {
	URL_EMPTY,
	URL_UNSURE, /* begins with what a value could turn into another site or into code */
	URL_PATH,
	URL_QUERY, /* after ? or # */
};

/* What the two ends of an {if} or {for} must have in common, and what differs by the way taken. */
struct where {
	enum place place;
	size_t depth;          /* open elements */
	size_t tag, attribute; /* the how-many-eth of the file */
	enum url_state url;
	bool spaced; /* in a tag: white space was seen, an attribute may begin */
	bool broken; /* in text: the last thing written was a line break */
};

struct element {
	struct span name;
	int line;
};

enum control_kind { CONTROL_IF, CONTROL_ELSE, CONTROL_FOR, CONTROL_EMPTY };

#define EXPRESSION_MAX 256

struct control {
	enum control_kind kind;
	int line;
	struct where start;
	struct where merged; /* of the branches that ended so far */
	bool has_merged;
	size_t written;            /* of the body when the control had begun */
	bool dropped_break;        /* a loop's first line break was left out */
	struct span name;          /* of a loop's item */
	char list[EXPRESSION_MAX]; /* of a loop, as C */
};

#define ELEMENTS_MAX 128
#define CONTROLS_MAX 32

struct template
{
	struct set *set;
	const char *file;
	struct span source;
	size_t at;
	int line;
	bool refused;

	struct where where;
	struct element elements[ELEMENTS_MAX];
	struct control controls[CONTROLS_MAX];
	size_t control_count;
	struct declaration *declaration; /* being compiled, NULL before the first */

	/* The tag and the attribute being read. */
	struct span tag, attribute;
	enum attribute_kind attribute_kind;
	char quote;
	size_t value_from;
	bool has_method, is_post, has_refresh, has_content_value, leaves_site;
	int tag_line;
	size_t tag_count, attribute_count;
	bool uses_assets;

	struct text includes;
	struct text body;      /* of the function being made */
	size_t body_literals;  /* bytes of markup in it */
	struct text literal;   /* markup not yet written */
	struct text functions; /* finished */
	size_t head_end;       /* of a layout: where its body is cut */
	size_t head_literals;
};

/* Compiles one file into t; false when it was refused (set->message). Free with template_done. */
bool template_compile(struct template *t, struct set *set, const char *file, struct span source);
/* The C file. */
void template_write(const struct template *t, struct text *text);
void template_done(struct template *t);

/* What is only known when all files were read. False when something is missing or there twice. */
bool set_check(struct set *set);
/* pages.h; sorts the declarations. */
void set_write(struct set *set, struct text *text);

void template_refuse(struct template *t, int line, const char *format, ...)
	__attribute__((format(printf, 3, 4)));
void set_refuse(struct set *set, const char *file, int line, const char *format, ...)
	__attribute__((format(printf, 4, 5)));

/* ---- the tokenizer's side, for notations ---- */

char template_char(const struct template *t, size_t ahead); /* NUL at the end */
void template_skip(struct template *t, size_t n);           /* counts lines */
bool template_sees(const struct template *t, const char *text);
const struct element *template_element(const struct template *t); /* innermost, NULL for none */
bool template_is_space(char c);
/* All elements, controls and tags are closed; else refused with what is open. */
void template_check_closed(struct template *t);

/* ---- writing ---- */

void template_markup(struct template *t, const char *at, size_t len);
void template_flush(struct template *t);
/* A line of C, with the template's line in front of it. */
void template_code(struct template *t, const char *format, ...)
	__attribute__((format(printf, 2, 3)));
void template_begin_function(struct template *t, struct declaration *declaration);
void template_end_function(struct template *t);
void template_cut_layout(struct template *t);

/* ---- notations ---- */

/* Reads one notation at '{' and writes its C. */
void template_notation(struct template *t);

/* ---- expressions (tplc_expression.c) ---- */

/* What is left of a notation's inside while it is read. */
struct reader {
	struct template *t;
	const char *at, *end;
};

void reader_skip_blanks(struct reader *r);
bool reader_at_end(struct reader *r);
struct span reader_word(struct reader *r); /* letters, digits, underscores; empty when none */
bool reader_take(struct reader *r, const char *mark);

/* v.member.member, a loop's name, or name#, as C in text. */
void reader_path(struct reader *r, struct text *text);
void reader_condition(struct reader *r, struct text *text);
bool template_is_keyword(struct span word);

#endif
