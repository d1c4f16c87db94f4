/* Where msgids stand: {t ...} of templates; N_(), FAIL*() and cx_field() of C. */
#include "popack.h"

#include <ctype.h>
#include <string.h>

static bool is_space(char c)
{
	return c == ' ' || c == '\n' || c == '\t';
}

/* The words from `at` to | or }, white space made one blank as tplc does. */
static char *template_words(const char *at)
{
	size_t len = strcspn(at, "|}"), n = 0;
	char *words = take(len + 1);

	for (size_t i = 0; i < len; i++) {
		if (!is_space(at[i]))
			words[n++] = at[i];
		else if (n && words[n - 1] != ' ')
			words[n++] = ' ';
	}
	if (n && words[n - 1] == ' ')
		n--;
	words[n] = '\0';
	return words;
}

void scan_template(const struct source *source, found_fn found, void *arg)
{
	int line = 1;

	for (const char *at = source->text; *at; at++) {
		line += *at == '\n';
		/* In a comment nothing counts. */
		if (at[0] == '{' && at[1] == '#') {
			for (; *at && *at != '}'; at++)
				line += *at == '\n';
			at -= !*at;
		} else if (at[0] == '{' && at[1] == 't' && is_space(at[2])) {
			found(arg, source->file, line, template_words(at + 3));
		}
	}
}

/* ---- C ---- */

/* Which argument of which call is a msgid; a name that ends with * matches all that begin so. */
static const struct {
	const char *name;
	int argument;
} calls[] = {
	{ "N_", 1 },
	{ "FAIL", 4 },
	{ "FAIL_*", 4 },
	{ "cx_field", 3 },
};

struct scanner {
	const struct source *source;
	const char *at;
	int line;
	found_fn found;
	void *arg;
};

static void skip(struct scanner *s, size_t n)
{
	for (; n > 0 && *s->at; n--, s->at++)
		s->line += *s->at == '\n';
}

/* Past white space, comments and line ends that are escaped. */
static void skip_blanks(struct scanner *s)
{
	for (;;) {
		const char *end;

		if (is_space(*s->at)) {
			skip(s, 1);
		} else if (s->at[0] == '\\' && s->at[1] == '\n') {
			skip(s, 2);
		} else if (s->at[0] == '/' && s->at[1] == '/') {
			skip(s, strcspn(s->at, "\n"));
		} else if (s->at[0] == '/' && s->at[1] == '*') {
			end = strstr(s->at + 2, "*/");
			skip(s, end ? (size_t)(end + 2 - s->at) : strlen(s->at));
		} else {
			return;
		}
	}
}

static char unescape(char c)
{
	switch (c) {
	case 'n':
		return '\n';
	case 't':
		return '\t';
	}
	return c;
}

/* A literal, from its quote to behind its end; its text is added to *text unless that is NULL. */
static void read_literal(struct scanner *s, char *text)
{
	char quote = *s->at;
	size_t n = text ? strlen(text) : 0;

	for (skip(s, 1); *s->at && *s->at != quote && *s->at != '\n'; skip(s, 1)) {
		char c = *s->at;

		if (c == '\\' && s->at[1]) {
			skip(s, 1);
			c = unescape(*s->at);
		}
		if (text)
			text[n++] = c;
	}
	if (text)
		text[n] = '\0';
	if (*s->at == quote)
		skip(s, 1);
}

static void scan_until(struct scanner *s, bool in_call);

/* An argument that is only string literals is a msgid; any other may have calls inside. */
static void read_msgid(struct scanner *s)
{
	struct scanner start = *s;
	char *text = take(strlen(s->at) < 65536 ? strlen(s->at) + 1 : 65536);
	bool is_literal = *s->at == '"';

	while (*s->at == '"' && strlen(text) < 32768) {
		read_literal(s, text);
		skip_blanks(s);
	}
	if (is_literal && (*s->at == ',' || *s->at == ')'))
		s->found(s->arg, s->source->file, start.line, text);
	else
		*s = start;
}

/* From the opening bracket of a call to behind the closing one; argument 0: none is a msgid. */
static void scan_call(struct scanner *s, int argument)
{
	skip(s, 1);
	for (int n = 1; *s->at; n++) {
		skip_blanks(s);
		if (n == argument)
			read_msgid(s);
		scan_until(s, true);
		if (*s->at != ',') {
			skip(s, 1);
			return;
		}
		skip(s, 1);
	}
}

static int msgid_argument(const char *name, size_t len)
{
	for (size_t i = 0; i < sizeof(calls) / sizeof(calls[0]); i++) {
		size_t known = strlen(calls[i].name);
		bool is_prefix = calls[i].name[known - 1] == '*';

		if (is_prefix ? len >= known && memcmp(name, calls[i].name, known - 1) == 0
			      : len == known && memcmp(name, calls[i].name, known) == 0)
			return calls[i].argument;
	}
	return 0;
}

static bool is_word(char c)
{
	return isalnum((unsigned char)c) || c == '_';
}

static void scan_word(struct scanner *s)
{
	const char *name = s->at;

	while (is_word(*s->at))
		skip(s, 1);
	size_t len = (size_t)(s->at - name);

	skip_blanks(s);
	if (*s->at == '(')
		scan_call(s, msgid_argument(name, len));
}

/* To the end of the text or, in a call, to its next comma or its end. */
static void scan_until(struct scanner *s, bool in_call)
{
	for (skip_blanks(s); *s->at; skip_blanks(s)) {
		if (in_call && (*s->at == ',' || *s->at == ')'))
			return;
		if (is_word(*s->at))
			scan_word(s);
		else if (*s->at == '"' || *s->at == '\'')
			read_literal(s, NULL);
		else if (*s->at == '(')
			scan_call(s, 0);
		else
			skip(s, 1);
	}
}

void scan_code(const struct source *source, found_fn found, void *arg)
{
	struct scanner s = { source, source->text, 1, found, arg };

	scan_until(&s, false);
}
