#include "sqlpack.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

struct scanner {
	const struct file *file;
	const char *at;
	int line;
	struct tokens found;
};

static bool is_word(char c)
{
	return isalnum((unsigned char)c) || c == '_';
}

static void add(struct scanner *s, enum token_kind kind, const char *from, int len)
{
	struct tokens *found = &s->found;
	bool gap = from > s->file->text && isspace((unsigned char)from[-1]);

	found->at = grow(found->at, found->n, sizeof(*found->at));
	found->at[found->n++] = (struct token){ kind, from, len, s->line, gap };
}

static int count_lines(const char *from, const char *until)
{
	int lines = 0;

	for (; from < until; from++)
		lines += *from == '\n';
	return lines;
}

/* A note is kept without its marks, so that callers see only what it says. */
static void scan_note(struct scanner *s)
{
	bool block = s->at[0] == '/';
	const char *from = s->at + 2;
	const char *end = block ? strstr(from, "*/") : from + strcspn(from, "\n");

	if (!end) {
		refuse(s->file, s->line, "a comment without its end; write */");
		end = from + strlen(from);
	}
	const char *next = block && *end ? end + 2 : end;

	while (from < end && isspace((unsigned char)*from))
		from++;
	int len = (int)(end - from);

	while (len && isspace((unsigned char)from[len - 1]))
		len--;
	add(s, NOTE, from, len);
	s->line += count_lines(s->at, next);
	s->at = next;
}

static void scan_text(struct scanner *s)
{
	const char *from = s->at++;

	while (*s->at && (*s->at != '\'' || s->at[1] == '\'') && *s->at != '\n')
		s->at += *s->at == '\'' ? 2 : 1;
	if (*s->at != '\'')
		refuse(s->file, s->line, "a text without its closing quote on the same line");
	else
		s->at++;
	add(s, TEXT, from, (int)(s->at - from));
}

static void scan_word(struct scanner *s)
{
	const char *from = s->at;
	bool upper = true, lower = true;

	for (; is_word(*s->at); s->at++) {
		upper = upper && !islower((unsigned char)*s->at);
		lower = lower && !isupper((unsigned char)*s->at);
	}
	if (isdigit((unsigned char)*from)) {
		add(s, NUMBER, from, (int)(s->at - from));
		return;
	}
	if (!upper && !lower)
		refuse(s->file, s->line,
		       "%.*s: write keywords in upper case and names in lower case",
		       (int)(s->at - from), from);
	add(s, upper ? WORD_UPPER : WORD_LOWER, from, (int)(s->at - from));
}

static void scan_mark(struct scanner *s)
{
	static const char *const longer[] = { "->>", "->", "||", "<>", "!=", "<=", ">=",
					      "::",  "==", "#>", "@>", "<@", "~*", "!~" };

	for (size_t i = 0; i < sizeof(longer) / sizeof(*longer); i++) {
		if (strncmp(s->at, longer[i], strlen(longer[i])) == 0) {
			add(s, MARK, s->at, (int)strlen(longer[i]));
			s->at += strlen(longer[i]);
			return;
		}
	}
	add(s, MARK, s->at, 1);
	s->at++;
}

static void scan_parameter(struct scanner *s)
{
	const char *from = s->at++;

	while (is_word(*s->at))
		s->at++;
	add(s, PARAMETER, from, (int)(s->at - from));
}

struct tokens tokenize(const struct file *file)
{
	struct scanner s = { .file = file, .at = file->text, .line = 1 };

	while (*s.at) {
		if (*s.at == '\n')
			s.line++;
		if (isspace((unsigned char)*s.at))
			s.at++;
		else if (strncmp(s.at, "--", 2) == 0 || strncmp(s.at, "/*", 2) == 0)
			scan_note(&s);
		else if (*s.at == '\'')
			scan_text(&s);
		else if (*s.at == '$')
			scan_parameter(&s);
		else if (is_word(*s.at))
			scan_word(&s);
		else
			scan_mark(&s);
	}
	add(&s, END, s.at, 0);
	s.found.n--;
	return s.found;
}

bool token_is(const struct token *token, const char *text)
{
	return token->kind != NOTE && token->kind != END && (size_t)token->len == strlen(text) &&
	       memcmp(token->at, text, (size_t)token->len) == 0;
}

char *token_text(const struct token *token)
{
	return copy(token->at, token->len);
}

int closing(const struct tokens *tokens, int open)
{
	int depth = 0;

	for (int i = open; i < tokens->n; i++) {
		depth += token_is(&tokens->at[i], "(") - token_is(&tokens->at[i], ")");
		if (depth == 0)
			return i;
	}
	return tokens->n;
}

struct tokens tokens_slice(const struct tokens *tokens, int from, int until)
{
	struct tokens slice = { .at = take(((size_t)(until - from) + 1) * sizeof(*slice.at)),
				.n = until - from };

	memcpy(slice.at, tokens->at + from, (size_t)slice.n * sizeof(*slice.at));
	slice.at[slice.n] = (struct token){ .kind = END, .line = tokens->at[until].line };
	return slice;
}

/* ---- one text for two engines ---- */

static int parameter_number(const struct fields *in, const struct token *token)
{
	for (int i = 0; in && i < in->n; i++) {
		if ((int)strlen(in->at[i].name) == token->len - 1 &&
		    strncmp(in->at[i].name, token->at + 1, (size_t)token->len - 1) == 0)
			return i + 1;
	}
	return 0;
}

/* PostgreSQL orders texts by the database's locale unless told; SQLite orders them by bytes. */
static const char *type_text(const struct token *token, bool column, enum engine engine)
{
	if (token_is(token, "BIGINT"))
		return engine == SQLITE ? "INTEGER" : "BIGINT";
	if (token_is(token, "BYTEA"))
		return engine == SQLITE ? "BLOB" : "BYTEA";
	if (token_is(token, "TEXT"))
		return column && engine == POSTGRES ? "TEXT COLLATE \"C\"" : "TEXT";
	return NULL;
}

static void render_token(FILE *out, const struct tokens *tokens, int i, const struct rendering *how)
{
	const struct token *token = &tokens->at[i];
	bool column = how->columns && i > 0 && tokens->at[i - 1].kind == WORD_LOWER;
	const char *type = type_text(token, column, how->engine);

	if (token->kind == PARAMETER)
		fprintf(out, "%c%d", how->engine == SQLITE ? '?' : '$',
			parameter_number(how->in, token));
	else if (token->kind == NOTE)
		fputs(how->engine == POSTGRES ? "FOR UPDATE SKIP LOCKED" : "", out);
	else if (type)
		fputs(type, out);
	else
		fprintf(out, "%.*s", token->len, token->at);
}

char *render(const struct tokens *tokens, const struct rendering *how)
{
	char *text;
	size_t len;
	FILE *out = open_memstream(&text, &len);

	for (int i = 0; i < tokens->n; i++) {
		const struct token *token = &tokens->at[i];
		bool locks = token->kind == NOTE && token->len == 11 &&
			     strncmp(token->at, "skip locked", 11) == 0;

		if (token->kind == NOTE && !locks)
			continue;
		if (i > 0 && token->line != tokens->at[i - 1].line)
			fputc('\n', out);
		else if (i > 0 && (token->gap || locks))
			fputc(' ', out);
		render_token(out, tokens, i, how);
	}
	fclose(out);
	return text;
}
