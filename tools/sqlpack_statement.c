#include "sqlpack.h"

#include <ctype.h>
#include <string.h>

#define LIST_MAX 64 /* parameters or columns of one statement */

static const struct {
	const char *name;
	enum kind kind;
	bool gives; /* has columns */
} kinds[] = {
	{ ":one", KIND_ONE, true },
	{ ":many", KIND_MANY, true },
	{ ":write", KIND_WRITE, false },
	{ ":any", KIND_ANY, false },
};

/* ---- the comment above a statement ---- */

/* "name :kind", alone in its comment. */
static bool is_header(const struct token *note)
{
	int colon = 0;

	while (colon < note->len &&
	       (isalnum((unsigned char)note->at[colon]) || note->at[colon] == '_'))
		colon++;
	if (colon == 0 || colon + 2 >= note->len || note->at[colon] != ' ' ||
	    note->at[colon + 1] != ':')
		return false;
	for (int i = colon + 2; i < note->len; i++) {
		if (!islower((unsigned char)note->at[i]))
			return false;
	}
	return true;
}

static void read_header(struct statement *statement, const struct token *note)
{
	const char *colon = memchr(note->at, ':', (size_t)note->len);
	int name = (int)(colon - note->at) - 1;
	size_t kind = (size_t)(note->len - name - 1);

	statement->name = copy(note->at, name);
	statement->line = note->line;
	check_name(statement->file, note->line, statement->name);
	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++) {
		if (strlen(kinds[i].name) == kind && strncmp(kinds[i].name, colon, kind) == 0) {
			statement->kind = kinds[i].kind;
			return;
		}
	}
	refuse(statement->file, note->line, "%.*s: the kinds are :one, :many, :write and :any",
	       (int)kind, colon);
}

/* One "name type" or "name type?" of a list. */
static void read_field(const struct statement *statement, int line, const char *text,
		       struct fields *fields)
{
	size_t start = strspn(text, " \t"), name = strcspn(text + start, " \t");
	const char *type = text + start + name + strspn(text + start + name, " \t");
	size_t len = strcspn(type, " \t");
	struct field field = { .name = copy(text + start, (int)name) };

	if (type[len + strspn(type + len, " \t")]) {
		refuse(statement->file, line, "\"%s\": one name and one type, then a comma", text);
		return;
	}
	if (len && type[len - 1] == '?') {
		field.maybe = true;
		len--;
	}
	if (!islower((unsigned char)*type) || !parse_type(type, (int)len, &field.type))
		refuse(statement->file, line,
		       "%s has no type; the types are int, text and bytes,"
		       " with ? where NULL is possible",
		       field.name);
	for (int i = 0; i < fields->n; i++) {
		if (strcmp(fields->at[i].name, field.name) == 0)
			refuse(statement->file, line, "%s stands here twice", field.name);
	}
	check_name(statement->file, line, field.name);
	if (fields->n == LIST_MAX) {
		refuse(statement->file, line, "more than %d of them", LIST_MAX);
		return;
	}
	fields->at = grow(fields->at, fields->n, sizeof(field));
	fields->at[fields->n++] = field;
}

static void read_fields(const struct statement *statement, const struct token *note,
			struct fields *fields)
{
	char *rest = token_text(note), *part;

	strsep(&rest, ":");
	while ((part = strsep(&rest, ",")) != NULL) {
		if (part[strspn(part, " \t")])
			read_field(statement, note->line, part, fields);
		else if (rest)
			refuse(statement->file, note->line, "an empty place in the list");
	}
}

static bool note_starts(const struct token *note, const char *word)
{
	return (size_t)note->len >= strlen(word) && strncmp(note->at, word, strlen(word)) == 0;
}

static void read_note(struct statement *statement, const struct token *note)
{
	if (note_starts(note, "in:"))
		read_fields(statement, note, &statement->in);
	else if (note_starts(note, "out:"))
		read_fields(statement, note, &statement->out);
	else if (statement->prose)
		statement->prose = format_text("%s\n%s", statement->prose, token_text(note));
	else
		statement->prose = token_text(note);
}

/* ---- rules about the whole ---- */

/* The word that says what a statement does: the first one outside brackets. */
static int find_verb(const struct tokens *sql)
{
	static const char *const verbs[] = { "SELECT", "INSERT", "UPDATE", "DELETE" };
	int depth = 0;

	for (int i = 0; i < sql->n; i++) {
		depth += token_is(&sql->at[i], "(") - token_is(&sql->at[i], ")");
		for (size_t n = 0; depth == 0 && n < sizeof(verbs) / sizeof(*verbs); n++) {
			if (token_is(&sql->at[i], verbs[n]))
				return i;
		}
	}
	return sql->n;
}

static bool has_token(const struct tokens *sql, const char *text)
{
	for (int i = 0; i < sql->n; i++) {
		if (token_is(&sql->at[i], text))
			return true;
	}
	return false;
}

static bool check_target(const struct pack *pack, struct statement *statement, int verb)
{
	const struct token *name = &statement->sql.at[verb + 1];

	name += !token_is(name - 1, "UPDATE"); /* INSERT INTO, DELETE FROM */
	const struct table *table = name->kind == WORD_LOWER ? find_table(pack, name) : NULL;

	if (!table) {
		refuse(statement->file, name->line, "%s: no table of that name in any migration",
		       token_text(name));
		return false;
	}
	if (strcmp(table->module, statement->file->module) != 0) {
		refuse(statement->file, name->line,
		       "%s belongs to %s; call a function of that module instead", table->name,
		       table->module);
		return false;
	}
	if (!table->journalled)
		return true;
	statement->table = table;
	if (name[1].kind == WORD_LOWER || token_is(&name[1], "AS")) {
		refuse(statement->file, name->line,
		       "%s is journalled: write its name, not an alias, before its columns",
		       table->name);
		return false;
	}
	return true;
}

/* Changes stand at the outside, where they are seen. */
static bool check_inside(const struct statement *statement, int verb)
{
	static const char *const writing[] = { "INSERT", "DELETE", "UPDATE" };

	for (int i = verb + 1; i < statement->sql.n; i++) {
		const struct token *token = &statement->sql.at[i];

		for (size_t n = 0; n < sizeof(writing) / sizeof(*writing); n++) {
			if (token_is(token, writing[n]) && !token_is(token - 1, "DO")) {
				refuse(statement->file, token->line,
				       "%s inside a statement: SQLite has no such thing",
				       writing[n]);
				return false;
			}
		}
	}
	for (int i = 0; i < verb; i++) {
		for (size_t n = 0; n < sizeof(writing) / sizeof(*writing); n++) {
			if (token_is(&statement->sql.at[i], writing[n])) {
				refuse(statement->file, statement->sql.at[i].line,
				       "%s inside a statement: SQLite has no such thing",
				       writing[n]);
				return false;
			}
		}
	}
	return true;
}

static bool check_kind(const struct pack *pack, struct statement *statement)
{
	int verb = find_verb(&statement->sql);
	bool gives = statement->kind == KIND_ONE || statement->kind == KIND_MANY;
	bool returning = has_token(&statement->sql, "RETURNING");
	const char *wrong = NULL;

	if (verb == statement->sql.n) {
		refuse(statement->file, statement->line,
		       "%s: a statement is SELECT, INSERT, UPDATE or DELETE", statement->name);
		return false;
	}
	statement->writes = !token_is(&statement->sql.at[verb], "SELECT");
	statement->removes = token_is(&statement->sql.at[verb], "DELETE");
	if (gives && statement->out.n == 0)
		wrong = "the kind gives rows, but there is no out: line";
	else if (!gives && statement->out.n > 0)
		wrong = "the kind gives no rows, but there is an out: line";
	else if (!gives && !statement->writes)
		wrong = "a SELECT is :one or :many";
	else if (!gives && returning)
		wrong = "RETURNING belongs to :one or :many";
	else if (gives && statement->writes && !returning)
		wrong = "a change that gives rows needs RETURNING; else it is :write or :any";
	if (wrong) {
		refuse(statement->file, statement->line, "%s: %s", statement->name, wrong);
		return false;
	}
	if (!check_inside(statement, verb) ||
	    (statement->writes && !check_target(pack, statement, verb)))
		return false;
	if (statement->table && gives) {
		refuse(statement->file, statement->line,
		       "%s: %s is journalled, its after-images take the place of RETURNING;"
		       " make it :write or :any",
		       statement->name, statement->table->name);
		return false;
	}
	return true;
}

static bool check_parameters(const struct statement *statement)
{
	const struct fields *in = &statement->in;
	bool good = true;

	for (int i = 0; i < statement->sql.n; i++) {
		const struct token *token = &statement->sql.at[i];
		bool found = false;

		for (int n = 0; token->kind == PARAMETER && n < in->n && !found; n++) {
			found = (int)strlen(in->at[n].name) == token->len - 1 &&
				strncmp(in->at[n].name, token->at + 1, (size_t)token->len - 1) == 0;
			in->at[n].used = in->at[n].used || found;
		}
		if (token->kind == PARAMETER && !found) {
			refuse(statement->file, token->line,
			       "%s has no type; name it in the in: line", token_text(token));
			good = false;
		}
	}
	for (int n = 0; n < in->n; n++) {
		if (!in->at[n].used) {
			refuse(statement->file, statement->line, "%s: parameter %s is not used",
			       statement->name, in->at[n].name);
			good = false;
		}
	}
	return good;
}

static void add_statement(struct pack *pack, struct statement *statement)
{
	const struct file *file = statement->file;
	int before = refused();

	for (int i = 0; i < pack->statement_count; i++) {
		if (strcmp(pack->statements[i].name, statement->name) == 0)
			refuse(file, statement->line, "%s: there is one of this name in %s:%d",
			       statement->name, pack->statements[i].file->path,
			       pack->statements[i].line);
	}
	if (check_words(file, &statement->sql) && check_kind(pack, statement) &&
	    check_parameters(statement) && check_scope(pack, statement) &&
	    check_order(pack, statement) && refused() == before)
		check_results(pack, statement);
	statement->number = pack->statement_count;
	pack->statements = grow(pack->statements, pack->statement_count, sizeof(*statement));
	pack->statements[pack->statement_count++] = *statement;
}

/* Notes inside a statement say nothing to an engine, but for one. */
static struct tokens plain_tokens(const struct tokens *tokens, int from, int until)
{
	struct tokens plain = tokens_slice(tokens, from, until);
	int n = 0;

	for (int i = 0; i < plain.n; i++) {
		bool locks = plain.at[i].kind == NOTE && plain.at[i].len == 11 &&
			     strncmp(plain.at[i].at, "skip locked", 11) == 0;

		if (plain.at[i].kind != NOTE || locks)
			plain.at[n++] = plain.at[i];
	}
	plain.at[n] = plain.at[plain.n];
	plain.n = n;
	return plain;
}

/* The notes above a statement; gives the index of its first word. */
static int read_notes(struct statement *statement, const struct tokens *tokens, int at)
{
	for (; tokens->at[at].kind == NOTE; at++) {
		if (is_header(&tokens->at[at])) {
			*statement = (struct statement){ .file = statement->file };
			read_header(statement, &tokens->at[at]);
		} else if (statement->name) {
			read_note(statement, &tokens->at[at]);
		}
	}
	return at;
}

void read_statements(struct pack *pack, const struct file *file)
{
	struct tokens tokens = tokenize(file);
	int at = 0;

	while (at < tokens.n) {
		struct statement statement = { .file = file };
		int from = read_notes(&statement, &tokens, at), until = from;

		while (until < tokens.n && !token_is(&tokens.at[until], ";"))
			until++;
		if (!statement.name && from < tokens.n)
			refuse(file, tokens.at[from].line,
			       "a statement without its name; write -- name :kind above it");
		else if (until == tokens.n && statement.name)
			refuse(file, statement.line, "%s ends without a semicolon", statement.name);
		else if (statement.name) {
			statement.sql = plain_tokens(&tokens, from, until);
			add_statement(pack, &statement);
		}
		at = until + 1;
	}
}
