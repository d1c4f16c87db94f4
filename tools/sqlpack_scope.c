/*
 * Names. A statement's tables are those that stand behind FROM, JOIN, INTO and UPDATE; every other
 * name must be one of their columns or be introduced by AS. The engines say the rest when the
 * statement is prepared; what matters here is the file and line.
 */
#include "sqlpack.h"

#include <string.h>

#define NOT_COMMON "not known to be a function of both engines; see tools/sqlpack_check.c"

struct scope {
	const struct pack *pack;
	const struct statement *statement;
	const struct tokens *sql;
	struct token *made; /* aliases, names of WITH and their columns */
	int made_count;
};

static bool same(const struct token *a, const struct token *b)
{
	return a->len == b->len && memcmp(a->at, b->at, (size_t)a->len) == 0;
}

static bool is_table_place(const struct tokens *sql, int i)
{
	if (i == 0 || sql->at[i].kind != WORD_LOWER)
		return false;
	const struct token *before = &sql->at[i - 1];
	bool distinct = i > 1 && token_is(before, "FROM") && token_is(&sql->at[i - 2], "DISTINCT");

	return (token_is(before, "FROM") && !distinct) || token_is(before, "JOIN") ||
	       token_is(before, "INTO") || token_is(before, "UPDATE");
}

static const struct token *alias_behind(const struct tokens *sql, int i)
{
	const struct token *next = &sql->at[i + 1];

	next += token_is(next, "AS");
	return next->kind == WORD_LOWER ? next : NULL;
}

const struct table *named_table(const struct pack *pack, const struct tokens *sql,
				const struct token *name)
{
	for (int i = 0; i < sql->n; i++) {
		if (!is_table_place(sql, i))
			continue;
		const struct token *alias = alias_behind(sql, i);
		bool excluded = token_is(name, "excluded") && token_is(&sql->at[i - 1], "INTO");

		if (same(&sql->at[i], name) || (alias && same(alias, name)) || excluded)
			return find_table(pack, &sql->at[i]);
	}
	return NULL;
}

/* ---- what the statement introduces ---- */

static void make(struct scope *scope, const struct token *name)
{
	scope->made = grow(scope->made, scope->made_count, sizeof(*scope->made));
	scope->made[scope->made_count++] = *name;
}

static bool is_made(const struct scope *scope, const struct token *name)
{
	for (int i = 0; i < scope->made_count; i++) {
		if (same(&scope->made[i], name))
			return true;
	}
	return false;
}

/* "name (a, b) AS (" of a WITH, seen from its AS. */
static void make_with(struct scope *scope, int as)
{
	const struct tokens *sql = scope->sql;
	int at = as - 1;

	if (at >= 0 && token_is(&sql->at[at], ")")) {
		for (; at > 0 && !token_is(&sql->at[at], "("); at--) {
			if (sql->at[at].kind == WORD_LOWER)
				make(scope, &sql->at[at]);
		}
		at--;
	}
	if (at >= 0 && sql->at[at].kind == WORD_LOWER)
		make(scope, &sql->at[at]);
}

static void find_made(struct scope *scope)
{
	const struct tokens *sql = scope->sql;

	for (int i = 0; i < sql->n; i++) {
		const struct token *alias = is_table_place(sql, i) ? alias_behind(sql, i) : NULL;

		if (alias)
			make(scope, alias);
		if (token_is(&sql->at[i], "AS") && token_is(&sql->at[i + 1], "("))
			make_with(scope, i);
		else if (token_is(&sql->at[i], "AS") && sql->at[i + 1].kind == WORD_LOWER)
			make(scope, &sql->at[i + 1]);
	}
}

/* ---- checks ---- */

static bool in_any_table(const struct scope *scope, const struct token *name,
			 const struct column **ret_column)
{
	for (int i = 0; i < scope->sql->n; i++) {
		const struct table *table = is_table_place(scope->sql, i)
						    ? find_table(scope->pack, &scope->sql->at[i])
						    : NULL;
		const struct column *column = table ? find_column(table, name) : NULL;

		if (column) {
			*ret_column = column;
			return true;
		}
	}
	return false;
}

static const char *fault_of_name(const struct scope *scope, int i)
{
	const struct tokens *sql = scope->sql;
	const struct token *name = &sql->at[i];
	const struct column *column;
	bool qualified = i > 1 && token_is(&sql->at[i - 1], ".");
	const struct table *table = NULL;

	if (is_table_place(sql, i))
		return NULL;
	if (token_is(&sql->at[i + 1], "."))
		return is_made(scope, name) || named_table(scope->pack, sql, name)
			       ? NULL
			       : "neither a table of this statement nor an alias";
	if (qualified)
		table = named_table(scope->pack, sql, &sql->at[i - 2]);
	if (table)
		return find_column(table, name) ? NULL : "that table has no such column";
	if (is_made(scope, name) || in_any_table(scope, name, &column))
		return NULL;
	if (token_is(&sql->at[i + 1], "("))
		return is_function(name) ? NULL : NOT_COMMON;
	return "no column of that name in the tables of this statement";
}

/* || joins texts only; numbers it takes in one engine alone. */
static bool is_text(const struct scope *scope, const struct token *token)
{
	const struct column *column;
	const struct fields *in = &scope->statement->in;

	if (token->kind == NUMBER)
		return false;
	for (int i = 0; token->kind == PARAMETER && i < in->n; i++) {
		if ((int)strlen(in->at[i].name) == token->len - 1 &&
		    strncmp(in->at[i].name, token->at + 1, (size_t)token->len - 1) == 0)
			return in->at[i].type == TYPE_TEXT;
	}
	return token->kind != WORD_LOWER || !in_any_table(scope, token, &column) ||
	       column->type == TYPE_TEXT;
}

static bool check_joint(const struct scope *scope, int i)
{
	const struct tokens *sql = scope->sql;
	int right = i + 1;

	while (token_is(&sql->at[right + 1], ".") && right + 2 < sql->n)
		right += 2;
	if (i == 0 || (is_text(scope, &sql->at[i - 1]) && is_text(scope, &sql->at[right])))
		return true;
	refuse(scope->statement->file, sql->at[i].line,
	       "|| on a number is not portable: write CAST(x AS TEXT), or join in C");
	return false;
}

/* Columns that an INSERT must name, because nothing else fills them. */
static bool check_insert(const struct scope *scope)
{
	const struct tokens *sql = scope->sql;
	int into = 0;

	while (into < sql->n && !token_is(&sql->at[into], "INTO"))
		into++;
	const struct table *table =
		into < sql->n ? find_table(scope->pack, &sql->at[into + 1]) : NULL;

	if (!table)
		return true;
	if (!token_is(&sql->at[into + 2], "(")) {
		refuse(scope->statement->file, sql->at[into].line,
		       "INSERT INTO %s without its columns; name them", table->name);
		return false;
	}
	int close = closing(sql, into + 2);

	for (int n = 0; n < table->column_count; n++) {
		const struct column *column = &table->columns[n];
		bool named = column->maybe || column->filled;

		for (int i = into + 3; i < close; i++)
			named = named || token_is(&sql->at[i], column->name);
		if (!named) {
			refuse(scope->statement->file, sql->at[into].line,
			       "%s.%s is NOT NULL and gets no value", table->name, column->name);
			return false;
		}
	}
	return true;
}

static bool check_tables(const struct scope *scope)
{
	for (int i = 0; i < scope->sql->n; i++) {
		const struct token *name = &scope->sql->at[i];

		if (is_table_place(scope->sql, i) && !find_table(scope->pack, name) &&
		    !is_made(scope, name)) {
			refuse(scope->statement->file, name->line,
			       "%s: no table of that name in any migration", token_text(name));
			return false;
		}
	}
	return true;
}

bool check_scope(const struct pack *pack, const struct statement *statement)
{
	struct scope scope = { .pack = pack, .statement = statement, .sql = &statement->sql };

	find_made(&scope);
	if (!check_tables(&scope))
		return false;
	for (int i = 0; i < scope.sql->n; i++) {
		const struct token *token = &scope.sql->at[i];
		const char *fault = token->kind == WORD_LOWER ? fault_of_name(&scope, i) : NULL;

		if (fault) {
			refuse(statement->file, token->line, "%s: %s", token_text(token), fault);
			return false;
		}
		if (token_is(token, "||") && !check_joint(&scope, i))
			return false;
	}
	return check_insert(&scope);
}

/* ---- what it gives ---- */

static int results_start(const struct tokens *sql)
{
	int depth = 0, start = sql->n;

	for (int i = 0; i < sql->n; i++) {
		depth += token_is(&sql->at[i], "(") - token_is(&sql->at[i], ")");
		if (depth == 0 && token_is(&sql->at[i], "RETURNING"))
			return i + 1;
		if (depth == 0 && start == sql->n && token_is(&sql->at[i], "SELECT"))
			start = i + 1 + token_is(&sql->at[i + 1], "DISTINCT");
	}
	return start;
}

static int result_end(const struct tokens *sql, int from)
{
	static const char *const ends[] = { ",",         "FROM",  "UNION", "EXCEPT",
					    "INTERSECT", "WHERE", "ORDER", "LIMIT" };
	int depth = 0;

	for (int i = from; i < sql->n; i++) {
		depth += token_is(&sql->at[i], "(") - token_is(&sql->at[i], ")");
		for (size_t n = 0; depth == 0 && n < sizeof(ends) / sizeof(*ends); n++) {
			bool distinct = i > from && token_is(&sql->at[i - 1], "DISTINCT");

			if (token_is(&sql->at[i], ends[n]) && !distinct)
				return i;
		}
	}
	return sql->n;
}

/* The table column that a result is, when it is nothing but that. */
static const struct column *plain_column(const struct pack *pack, const struct statement *statement,
					 int from, int until)
{
	struct scope scope = { .pack = pack, .statement = statement, .sql = &statement->sql };
	const struct token *at = &statement->sql.at[from];
	int n = until - from;
	const struct column *column;

	if (n >= 2 && token_is(&at[n - 2], "AS"))
		n -= 2;
	if (n == 1 && at->kind == WORD_LOWER && in_any_table(&scope, at, &column))
		return column;
	if (n == 3 && token_is(&at[1], ".")) {
		const struct table *table = named_table(pack, &statement->sql, at);

		return table ? find_column(table, &at[2]) : NULL;
	}
	return NULL;
}

static bool check_result(const struct pack *pack, const struct statement *statement, int from,
			 int until, const struct field *field)
{
	const struct token *last = &statement->sql.at[until - 1];
	const struct column *column = plain_column(pack, statement, from, until);
	bool named = last->kind == WORD_LOWER &&
		     (until - from == 1 || token_is(last - 1, "AS") || token_is(last - 1, "."));

	if (named && !token_is(last, field->name)) {
		refuse(statement->file, last->line,
		       "%s stands where out: says %s; same order, and AS where the names differ",
		       token_text(last), field->name);
		return false;
	}
	if (column && column->type != field->type) {
		refuse(statement->file, last->line, "%s is not of the type that out: says",
		       field->name);
		return false;
	}
	if (column && column->maybe && !field->maybe) {
		refuse(statement->file, last->line,
		       "%s can be NULL; write ? behind its type in out:", field->name);
		return false;
	}
	return true;
}

/* ---- order ---- */

static int order_end(const struct tokens *sql, int from)
{
	static const char *const ends[] = { ",", ")", "LIMIT", "OFFSET", "ROWS", "RANGE", "UNION" };
	int depth = 0;

	for (int i = from; i < sql->n; i++) {
		for (size_t n = 0; depth == 0 && n < sizeof(ends) / sizeof(*ends); n++) {
			if (token_is(&sql->at[i], ends[n]) || sql->at[i].kind == NOTE)
				return i;
		}
		depth += token_is(&sql->at[i], "(") - token_is(&sql->at[i], ")");
	}
	return sql->n;
}

/* One item: a column that can be NULL says where its NULLs go. */
static bool check_order_item(const struct pack *pack, const struct statement *statement, int from,
			     int until)
{
	const struct token *at = statement->sql.at;
	bool says = until - from > 2 && token_is(&at[until - 2], "NULLS");
	int end = says ? until - 2 : until;

	if (end > from && (token_is(&at[end - 1], "ASC") || token_is(&at[end - 1], "DESC")))
		end--;
	const struct column *column = plain_column(pack, statement, from, end);

	if (!column || !column->maybe || says)
		return true;
	refuse(statement->file, at[from].line,
	       "%s can be NULL, and the engines disagree where that comes: write NULLS LAST",
	       column->name);
	return false;
}

bool check_order(const struct pack *pack, const struct statement *statement)
{
	const struct tokens *sql = &statement->sql;

	for (int i = 1; i < sql->n; i++) {
		if (!token_is(&sql->at[i], "BY") || !token_is(&sql->at[i - 1], "ORDER"))
			continue;
		for (int at = i + 1, end; at < sql->n; at = end + 1) {
			end = order_end(sql, at);
			if (!check_order_item(pack, statement, at, end))
				return false;
			if (!token_is(&sql->at[end], ","))
				break;
		}
	}
	return true;
}

bool check_results(const struct pack *pack, const struct statement *statement)
{
	const struct tokens *sql = &statement->sql;
	int at = results_start(sql), n = 0;

	if (statement->out.n == 0)
		return true;
	while (at < sql->n) {
		int end = result_end(sql, at);

		if (n < statement->out.n && end > at &&
		    !check_result(pack, statement, at, end, &statement->out.at[n]))
			return false;
		n++;
		if (!token_is(&sql->at[end], ","))
			break;
		at = end + 1;
	}
	if (n != statement->out.n)
		refuse(statement->file, statement->line, "%s gives %d columns, out: names %d",
		       statement->name, n, statement->out.n);
	return n == statement->out.n;
}
