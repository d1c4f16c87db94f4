#include "sqlpack.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

struct reader {
	struct pack *pack;
	const struct file *file;
	struct tokens tokens;
	int at;
	char *sqlite, *postgres; /* what is rendered so far */
};

static const struct {
	const char *name;
	enum type type;
} types[] = {
	{ "BIGINT", TYPE_INT }, { "TEXT", TYPE_TEXT }, { "BYTEA", TYPE_BYTES },
	{ "int", TYPE_INT },    { "text", TYPE_TEXT }, { "bytes", TYPE_BYTES },
};

bool parse_type(const char *text, int len, enum type *ret_type)
{
	for (size_t i = 0; i < sizeof(types) / sizeof(*types); i++) {
		if ((int)strlen(types[i].name) == len &&
		    strncmp(text, types[i].name, (size_t)len) == 0) {
			*ret_type = types[i].type;
			return true;
		}
	}
	return false;
}

static bool named(const char *name, const struct token *token)
{
	return token->kind == WORD_LOWER && token_is(token, name);
}

struct table *find_table(const struct pack *pack, const struct token *name)
{
	for (int i = 0; i < pack->table_count; i++) {
		if (named(pack->tables[i].name, name))
			return &pack->tables[i];
	}
	return NULL;
}

const struct column *find_column(const struct table *table, const struct token *name)
{
	for (int i = 0; i < table->column_count; i++) {
		if (named(table->columns[i].name, name))
			return &table->columns[i];
	}
	return NULL;
}

/* ---- columns ---- */

static bool has_words(const struct tokens *item, const char *first, const char *second)
{
	for (int i = 0; i + 1 < item->n; i++) {
		if (token_is(&item->at[i], first) &&
		    (!second || token_is(&item->at[i + 1], second)))
			return true;
	}
	return !second && item->n && token_is(&item->at[item->n - 1], first);
}

static bool has_text(const char *text, const char *part)
{
	return strstr(text, part) != NULL;
}

/* "name TYPE ...": a column of `table` with its comment, "" when there is none. */
static void read_column(struct reader *r, struct table *table, const struct tokens *item,
			const char *comment)
{
	int line = item->at[0].line;
	struct column column = { .name = token_text(&item->at[0]) };
	bool key = has_words(item, "PRIMARY", "KEY");

	if (find_column(table, &item->at[0]))
		refuse(r->file, line, "%s stands here twice; rename one", column.name);
	check_sql_name(r->file, line, column.name);
	if (item->n < 2 || item->at[1].kind != WORD_UPPER ||
	    !parse_type(item->at[1].at, item->at[1].len, &column.type))
		refuse(r->file, line, "%s: types are BIGINT, TEXT and BYTEA, nothing else",
		       column.name);
	if (item->at[item->n - 1].line != line)
		refuse(r->file, line, "%s: write a column on one line", column.name);
	column.maybe = !key && !has_words(item, "NOT", "NULL");
	column.secret = strncmp(comment, "secret:", 7) == 0;
	column.filled = has_words(item, "DEFAULT", NULL);
	if (!*comment)
		refuse(r->file, line, "%s: no comment; say behind it what the column holds",
		       column.name);
	else if (column.maybe && !has_text(comment, "NULL: "))
		refuse(r->file, line,
		       "%s: NOT NULL, or a comment that ends with \"NULL: what that means\"",
		       column.name);
	if (key)
		column.key = ++table->key_count;
	if (key && column.secret)
		refuse(r->file, line, "%s: a key cannot be secret", column.name);
	table->columns = grow(table->columns, table->column_count, sizeof(*table->columns));
	table->columns[table->column_count++] = column;
}

/* PRIMARY KEY (a, b) on a line of its own. */
static void read_key(struct reader *r, struct table *table, const struct tokens *item)
{
	for (int i = 0; i < item->n; i++) {
		struct column *column = (struct column *)find_column(table, &item->at[i]);

		if (item->at[i].kind != WORD_LOWER)
			continue;
		if (!column || column->maybe || column->secret || column->key) {
			refuse(r->file, item->at[i].line,
			       "%s: a key is made of NOT NULL columns above it, none secret",
			       token_text(&item->at[i]));
			continue;
		}
		column->key = ++table->key_count;
	}
}

static void check_constraint(struct reader *r, const struct table *table, const struct tokens *item)
{
	static const char *const allowed[] = { "PRIMARY", "UNIQUE", "CHECK" };
	bool known = false;

	for (size_t i = 0; i < sizeof(allowed) / sizeof(*allowed); i++)
		known = known || token_is(&item->at[0], allowed[i]);
	if (!known)
		refuse(r->file, item->at[0].line,
		       "%s: a line of a table is a column, a PRIMARY KEY, UNIQUE or CHECK",
		       token_text(&item->at[0]));
	for (int i = 0; known && i < item->n; i++) {
		if (item->at[i].kind == WORD_LOWER && !find_column(table, &item->at[i]))
			refuse(r->file, item->at[i].line, "%s: %s has no such column",
			       token_text(&item->at[i]), table->name);
	}
}

/* The comment that stands behind an item on its line, with the lines that continue it. */
static const char *take_comment(struct reader *r, int line)
{
	char *comment = "";
	const struct token *token = &r->tokens.at[r->at];

	for (; token->kind == NOTE && (*comment || token->line == line); token++, r->at++)
		comment = *comment ? format_text("%s %s", comment, token_text(token))
				   : token_text(token);
	return comment;
}

/* One item of a table's list: up to a comma or the closing bracket. */
static struct tokens take_item(struct reader *r, int close)
{
	int from = r->at, depth = 0;

	for (; r->at < close; r->at++) {
		const struct token *token = &r->tokens.at[r->at];

		depth += token_is(token, "(") - token_is(token, ")");
		if (token->kind == NOTE || (depth == 0 && token_is(token, ",")))
			break;
	}
	return tokens_slice(&r->tokens, from, r->at);
}

static void read_item(struct reader *r, struct table *table, int close)
{
	while (r->at < close && r->tokens.at[r->at].kind == NOTE)
		r->at++;
	if (r->at == close)
		return;
	struct tokens item = take_item(r, close);
	int line = r->tokens.at[r->at - (item.n > 0)].line;

	r->at += r->at < close && token_is(&r->tokens.at[r->at], ",");
	const char *comment = take_comment(r, line);

	r->at += r->at < close && token_is(&r->tokens.at[r->at], ",");
	if (item.n == 0) {
		refuse(r->file, line, "an empty line of a table; take the comma away");
		r->at++;
	} else if (item.at[0].kind == WORD_LOWER) {
		read_column(r, table, &item, comment);
	} else {
		check_constraint(r, table, &item);
		if (token_is(&item.at[0], "PRIMARY"))
			read_key(r, table, &item);
	}
}

/* ---- statements of a migration ---- */

static void read_journalled(struct reader *r, struct table *table, int create)
{
	static const char not_journalled[] = "not journalled: ";
	const struct token *note = create > 0 ? &r->tokens.at[create - 1] : NULL;
	char *says = note && note->kind == NOTE ? token_text(note) : "";

	table->journalled = strcmp(says, "journalled") == 0;
	if (strncmp(says, not_journalled, strlen(not_journalled)) == 0)
		table->why_not = says + strlen(not_journalled);
	if (!table->journalled && (!table->why_not || !*table->why_not))
		refuse(r->file, r->tokens.at[create].line,
		       "%s: the line above says \"-- journalled\" or \"-- not journalled: REASON\"",
		       table->name);
}

static void render_table(struct reader *r, const struct table *table, const struct tokens *sql)
{
	bool rowid = false;

	for (int i = 0; i < table->column_count; i++)
		rowid = rowid || (table->key_count == 1 && table->columns[i].key &&
				  table->columns[i].type == TYPE_INT);
	r->sqlite = format_text("%s%s STRICT%s;\n", r->sqlite,
				render(sql, &(struct rendering){ SQLITE, NULL, true }),
				rowid ? "" : ", WITHOUT ROWID");
	r->postgres = format_text("%s%s;\n", r->postgres,
				  render(sql, &(struct rendering){ POSTGRES, NULL, true }));
}

static void render_plain(struct reader *r, const struct tokens *sql)
{
	r->sqlite = format_text("%s%s;\n", r->sqlite,
				render(sql, &(struct rendering){ SQLITE, NULL, true }));
	r->postgres = format_text("%s%s;\n", r->postgres,
				  render(sql, &(struct rendering){ POSTGRES, NULL, true }));
}

static void read_table(struct reader *r, int from, int until)
{
	const struct token *name = &r->tokens.at[from + 2];
	int open = from + 3, close = closing(&r->tokens, open);
	struct table table = { .name = token_text(name), .module = r->file->module };

	if (name->kind != WORD_LOWER || !token_is(&r->tokens.at[open], "(") || close >= until) {
		refuse(r->file, name->line, "write CREATE TABLE name (, one column a line, );");
		return;
	}
	if (find_table(r->pack, name))
		refuse(r->file, name->line, "%s: there is a table of this name; choose another",
		       table.name);
	check_sql_name(r->file, name->line, table.name);
	read_journalled(r, &table, from);
	for (r->at = open + 1; r->at < close;)
		read_item(r, &table, close);
	if (table.key_count == 0)
		refuse(r->file, name->line, "%s: no PRIMARY KEY", table.name);
	if (close + 1 != until)
		refuse(r->file, r->tokens.at[close].line, "%s: nothing stands behind the list",
		       table.name);
	struct tokens sql = tokens_slice(&r->tokens, from, close + 1);

	render_table(r, &table, &sql);
	r->pack->tables = grow(r->pack->tables, r->pack->table_count, sizeof(table));
	r->pack->tables[r->pack->table_count++] = table;
}

static struct table *own_table(struct reader *r, const struct token *name)
{
	struct table *table = find_table(r->pack, name);

	if (!table)
		refuse(r->file, name->line, "%s: no such table so far", token_text(name));
	else if (strcmp(table->module, r->file->module) != 0)
		refuse(r->file, name->line, "%s belongs to %s; only its own folder changes it",
		       table->name, table->module);
	return table;
}

static void read_index(struct reader *r, int from, int until)
{
	int on = from;

	while (on < until && !token_is(&r->tokens.at[on], "ON"))
		on++;
	const struct table *table = on + 1 < until ? own_table(r, &r->tokens.at[on + 1]) : NULL;

	for (int i = on + 2; table && i < until; i++) {
		const struct token *token = &r->tokens.at[i];

		if (token->kind == WORD_LOWER && !token_is(&r->tokens.at[i + 1], "(") &&
		    !find_column(table, token))
			refuse(r->file, token->line, "%s: %s has no such column", token_text(token),
			       table->name);
	}
	struct tokens sql = tokens_slice(&r->tokens, from, until);

	render_plain(r, &sql);
}

/* 'it''s' as JSON; a default with anything that JSON would escape is not worth having. */
static char *json_of_text(struct reader *r, const struct token *text)
{
	char *json = format_text("\"%.*s\"", text->len - 2, text->at + 1);
	char *to = json;

	for (const char *from = json; *from; from++) {
		*to++ = *from;
		from += from[0] == '\'' && from[1] == '\'';
	}
	*to = 0;
	for (const char *at = json + 1; at + 1 < to; at++) {
		if ((unsigned char)*at < ' ' || *at == '"' || *at == '\\')
			refuse(r->file, text->line,
			       "a DEFAULT without quotes and control characters");
	}
	return json;
}

/* What rows from before the column hold, as an after-image of today would say it (db/db.h). */
static char *read_default(struct reader *r, const struct column *column, const struct tokens *item)
{
	for (int i = 0; i + 1 < item->n; i++) {
		const struct token *value = &item->at[i + 1];
		bool minus = token_is(value, "-") && i + 2 < item->n;

		if (!token_is(&item->at[i], "DEFAULT"))
			continue;
		value += minus;
		if (value->kind == NUMBER && column->type == TYPE_INT)
			return format_text("\"%s%s\"", minus ? "-" : "", token_text(value));
		if (value->kind == TEXT && column->type == TYPE_TEXT && !minus)
			return json_of_text(r, value);
		if (token_is(value, "''") && column->type == TYPE_BYTES)
			return "\"\"";
		if (!token_is(value, "NULL"))
			refuse(r->file, value->line,
			       "%s: a DEFAULT is a number, a text, or '' for bytes", column->name);
	}
	return "null";
}

/* ALTER TABLE name ADD COLUMN ...; with the column's comment behind the semicolon. */
static void read_added_column(struct reader *r, int from, int until)
{
	struct table *table = own_table(r, &r->tokens.at[from + 2]);
	struct tokens sql = tokens_slice(&r->tokens, from, until);

	if (from + 5 >= until || !token_is(&r->tokens.at[from + 3], "ADD") ||
	    !token_is(&r->tokens.at[from + 4], "COLUMN")) {
		refuse(r->file, sql.at[0].line,
		       "ALTER TABLE knows ADD COLUMN only: forward, never back");
		return;
	}
	struct tokens item = tokens_slice(&r->tokens, from + 5, until);
	const char *comment = take_comment(r, r->tokens.at[until].line);

	if (!table)
		return;
	read_column(r, table, &item, comment);
	struct column *column = &table->columns[table->column_count - 1];

	column->added = read_default(r, column, &item);
	if (column->key || (!column->maybe && !column->filled))
		refuse(r->file, item.at[0].line,
		       "%s: an added column is no key, and has a DEFAULT when it is NOT NULL",
		       column->name);
	render_plain(r, &sql);
}

static void read_data(struct reader *r, int from, int until)
{
	const struct token *first = &r->tokens.at[from];
	int name = from + (token_is(first, "UPDATE") ? 1 : 2);
	const struct table *table = name < until ? own_table(r, &r->tokens.at[name]) : NULL;
	struct tokens sql = tokens_slice(&r->tokens, from, until);

	if (table && table->journalled)
		refuse(r->file, first->line,
		       "%s is journalled: a migration would change it unseen; write a verb",
		       table->name);
	if (check_words(r->file, &sql))
		render_plain(r, &sql);
}

static void read_one(struct reader *r, int from, int until)
{
	static const char *const ways[] = { "INSERT", "UPDATE", "DELETE" };
	const struct token *at = &r->tokens.at[from];
	const struct token *next = &r->tokens.at[from + 1];
	bool index = token_is(next, "INDEX") || token_is(next, "UNIQUE");

	if (token_is(at, "CREATE") && token_is(next, "TABLE")) {
		read_table(r, from, until);
		r->at = until + 1;
		return;
	}
	if (token_is(at, "CREATE") && index) {
		read_index(r, from, until);
		return;
	}
	if (token_is(at, "ALTER") && token_is(next, "TABLE")) {
		read_added_column(r, from, until);
		return;
	}
	for (size_t i = 0; i < sizeof(ways) / sizeof(*ways); i++) {
		if (token_is(at, ways[i])) {
			read_data(r, from, until);
			return;
		}
	}
	refuse(r->file, at->line,
	       "%s %s: a migration knows CREATE TABLE, CREATE INDEX, ALTER TABLE ADD COLUMN,"
	       " INSERT, UPDATE and DELETE",
	       token_text(at), token_text(next));
}

static void check_number(const struct pack *pack, const struct file *file)
{
	bool digits = true;

	for (int i = 0; i < 4; i++)
		digits = digits && isdigit((unsigned char)file->noun[i]);
	if (!digits || file->noun[4] != '-' || !file->noun[5])
		refuse(file, 1, "a migration is named NNNN-name.sql");
	for (int i = 0; digits && i < pack->migration_count; i++) {
		if (strncmp(pack->migrations[i].name, file->noun, 4) == 0)
			refuse(file, 1,
			       "number %.4s is taken by %s; numbers are one row over all modules",
			       file->noun, pack->migrations[i].name);
	}
}

void read_migration(struct pack *pack, const struct file *file)
{
	struct reader r = { .pack = pack, .file = file, .sqlite = "", .postgres = "" };

	check_number(pack, file);
	r.tokens = tokenize(file);
	while (r.at < r.tokens.n) {
		int from = r.at, until = from;

		if (r.tokens.at[from].kind == NOTE) {
			r.at++;
			continue;
		}
		while (until < r.tokens.n && !token_is(&r.tokens.at[until], ";"))
			until++;
		if (until == r.tokens.n)
			refuse(file, r.tokens.at[from].line, "a statement without its semicolon");
		r.at = until + 1;
		read_one(&r, from, until);
	}
	pack->migrations = grow(pack->migrations, pack->migration_count, sizeof(*pack->migrations));
	pack->migrations[pack->migration_count++] =
		(struct migration){ file->noun, r.sqlite, r.postgres };
}
