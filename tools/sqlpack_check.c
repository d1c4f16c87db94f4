/*
 * What both engines understand alike. A word that is not here is refused; those that people reach
 * for come with a reason and a way out.
 */
#include "sqlpack.h"

#include <ctype.h>
#include <string.h>

static const char *const keywords[] = {
	"ALL",       "AND",      "AS",        "ASC",       "BETWEEN", "BIGINT",  "BY",
	"BYTEA",     "CASE",     "CAST",      "CONFLICT",  "CROSS",   "CURRENT", "DELETE",
	"DESC",      "DISTINCT", "DO",        "ELSE",      "END",     "ESCAPE",  "EXCEPT",
	"EXISTS",    "FILTER",   "FIRST",     "FOLLOWING", "FROM",    "GROUP",   "HAVING",
	"IN",        "INNER",    "INSERT",    "INTERSECT", "INTO",    "IS",      "JOIN",
	"LAST",      "LEFT",     "LIKE",      "LIMIT",     "NOT",     "NOTHING", "NULL",
	"NULLS",     "OFFSET",   "ON",        "OR",        "ORDER",   "OVER",    "PARTITION",
	"PRECEDING", "RANGE",    "RECURSIVE", "RETURNING", "ROW",     "ROWS",    "SELECT",
	"SET",       "TEXT",     "THEN",      "UNBOUNDED", "UNION",   "UPDATE",  "VALUES",
	"WHEN",      "WHERE",    "WINDOW",    "WITH",
};

static const char *const functions[] = {
	"abs",        "coalesce", "count",      "dense_rank", "first_value", "lag",
	"last_value", "lead",     "length",     "max",        "min",         "nullif",
	"rank",       "replace",  "row_number", "substr",     "sum",         "trim",
};

/* Compared without regard to case. */
static const struct {
	const char *word, *why;
} banned[] = {
	{ "now", "time comes from cx->now_us: pass it as a parameter" },
	{ "current_timestamp", "time comes from cx->now_us: pass it as a parameter" },
	{ "current_date", "days come from cx->now_us: pass them as parameters" },
	{ "current_time", "time comes from cx->now_us: pass it as a parameter" },
	{ "localtimestamp", "time comes from cx->now_us: pass it as a parameter" },
	{ "date", "no date functions: compute with base/civil.h" },
	{ "time", "no date functions: compute with base/civil.h" },
	{ "datetime", "no date functions: compute with base/civil.h" },
	{ "julianday", "no date functions: compute with base/civil.h" },
	{ "unixepoch", "no date functions: compute with base/civil.h" },
	{ "strftime", "no date functions: compute with base/civil.h" },
	{ "to_char", "no date functions: compute with base/civil.h" },
	{ "date_trunc", "no date functions: compute with base/civil.h" },
	{ "extract", "no date functions: compute with base/civil.h" },
	{ "random", "chance comes from cx_random: pass it as a parameter" },
	{ "randomblob", "chance comes from cx_random: pass it as a parameter" },
	{ "gen_random_uuid", "ids come from cx_new_id: pass them as parameters" },
	{ "nextval", "ids come from cx_new_id: pass them as parameters" },
	{ "autoincrement", "ids come from cx_new_id" },
	{ "last_insert_rowid", "ids come from cx_new_id: you have it already" },
	{ "rowid", "PostgreSQL has none: name the key" },
	{ "lateral", "SQLite has none: write a join or a second statement" },
	{ "string_agg", "not portable: read the rows and join them in C" },
	{ "group_concat", "not portable: read the rows and join them in C" },
	{ "array_agg", "not portable: read the rows" },
	{ "concat", "SQLite has none: join texts in C" },
	{ "concat_ws", "SQLite has none: join texts in C" },
	{ "avg", "no fractions in the domain: read sum and count" },
	{ "round", "no fractions in the domain: compute in C" },
	{ "lower", "ASCII only in SQLite: fold in C and keep a column for it" },
	{ "upper", "ASCII only in SQLite: fold in C and keep a column for it" },
	{ "ilike", "not portable: fold in C and keep a column for it" },
	{ "glob", "not portable: use LIKE ... ESCAPE" },
	{ "regexp", "not portable: use LIKE ... ESCAPE" },
	{ "match", "not portable: keep a token table" },
	{ "similar", "not portable: use LIKE ... ESCAPE" },
	{ "ifnull", "not portable: write coalesce" },
	{ "iif", "not portable: write CASE" },
	{ "greatest", "not portable: write CASE" },
	{ "least", "not portable: write CASE" },
	{ "true", "booleans are not portable: write 1" },
	{ "false", "booleans are not portable: write 0" },
	{ "boolean", "booleans are not portable: BIGINT with CHECK (x IN (0, 1))" },
	{ "for", "write /*skip locked*/ where PostgreSQL should lock" },
	{ "using", "write ON" },
	{ "natural", "write ON" },
	{ "right", "turn the tables around and write LEFT JOIN" },
	{ "full", "not portable here: write UNION ALL" },
	{ "replace", "as a statement not portable: write ON CONFLICT ... DO UPDATE" },
	{ "pragma", "the engine's settings belong to db/" },
};

static const struct {
	const char *mark, *why;
} banned_marks[] = {
	{ "::", "write CAST(x AS TYPE)" },
	{ "==", "write =" },
	{ "->", "JSON operators are not portable: keep a column" },
	{ "->>", "JSON operators are not portable: keep a column" },
	{ "#>", "JSON operators are not portable: keep a column" },
	{ "@>", "JSON operators are not portable: keep a column" },
	{ "<@", "JSON operators are not portable: keep a column" },
	{ "~", "regular expressions are not portable: use LIKE ... ESCAPE" },
	{ "!~", "regular expressions are not portable: use LIKE ... ESCAPE" },
	{ "\"", "no quoted names: SQLite takes a wrong one for a text" },
	{ "`", "no quoted names" },
	{ "[", "no quoted names and no arrays" },
	{ "?", "parameters are $name" },
};

/* Taken in C, by the language or by the functions that are made. */
static const char *const reserved_in_c[] = {
	"auto",     "bool",        "break",  "case",     "char",   "const",    "continue",
	"default",  "do",          "double", "else",     "enum",   "extern",   "float",
	"for",      "goto",        "if",     "inline",   "int",    "long",     "register",
	"restrict", "return",      "short",  "signed",   "sizeof", "static",   "struct",
	"switch",   "typedef",     "union",  "unsigned", "void",   "volatile", "while",
	"asm",      "cx",          "in",     "given",    "found",  "reader",   "ret_row",
	"ret_rows", "ret_changed",
};

/* Taken by an engine, so that neither a table nor a column can be called so. */
static const char *const reserved_in_sql[] = {
	"all",        "analyse",  "analyze",     "and",     "any",     "array",      "as",
	"asc",        "both",     "case",        "cast",    "check",   "collate",    "column",
	"constraint", "create",   "cross",       "current", "default", "delete",     "desc",
	"distinct",   "do",       "drop",        "else",    "end",     "except",     "excluded",
	"exists",     "fetch",    "for",         "foreign", "from",    "full",       "grant",
	"group",      "having",   "in",          "index",   "inner",   "insert",     "intersect",
	"into",       "is",       "isnull",      "join",    "left",    "like",       "limit",
	"natural",    "not",      "notnull",     "null",    "offset",  "on",         "only",
	"or",         "order",    "outer",       "placing", "primary", "references", "returning",
	"right",      "rowid",    "select",      "set",     "some",    "table",      "then",
	"to",         "trailing", "transaction", "union",   "unique",  "update",     "user",
	"using",      "values",   "when",        "where",   "window",  "with",
};

static bool is_in(const char *const *list, size_t n, const char *word, size_t len)
{
	for (size_t i = 0; i < n; i++) {
		if (strlen(list[i]) == len && strncasecmp(list[i], word, len) == 0)
			return true;
	}
	return false;
}

#define IN(list, word, len) is_in((list), sizeof(list) / sizeof(*(list)), (word), (size_t)(len))

bool is_keyword(const struct token *token)
{
	return token->kind == WORD_UPPER && IN(keywords, token->at, token->len);
}

bool is_function(const struct token *token)
{
	return (token->kind == WORD_UPPER || token->kind == WORD_LOWER) &&
	       IN(functions, token->at, token->len);
}

bool check_name(const struct file *file, int line, const char *name)
{
	bool good = islower((unsigned char)*name);

	for (const char *at = name; *at; at++)
		good = good &&
		       (islower((unsigned char)*at) || isdigit((unsigned char)*at) || *at == '_');
	if (!good)
		refuse(file, line, "%s: a name is lower case letters, digits and _", name);
	else if (IN(reserved_in_c, name, strlen(name)))
		refuse(file, line, "%s: taken in C; choose another name", name);
	else
		return true;
	return false;
}

bool check_sql_name(const struct file *file, int line, const char *name)
{
	if (!check_name(file, line, name))
		return false;
	if (IN(reserved_in_sql, name, strlen(name))) {
		refuse(file, line, "%s: taken in SQL; choose another name", name);
		return false;
	}
	return true;
}

/* Is this a call of that function, in whatever case? */
static bool calls(const struct tokens *sql, int i, const char *function)
{
	const struct token *token = &sql->at[i];

	return token_is(&sql->at[i + 1], "(") && (size_t)token->len == strlen(function) &&
	       strncasecmp(token->at, function, (size_t)token->len) == 0;
}

/* ---- words ---- */

static bool check_word(const struct file *file, const struct tokens *sql, int i)
{
	const struct token *token = &sql->at[i];
	bool call = token_is(&sql->at[i + 1], "(");

	for (size_t n = 0; n < sizeof(banned) / sizeof(*banned); n++) {
		bool same = strlen(banned[n].word) == (size_t)token->len &&
			    strncasecmp(banned[n].word, token->at, (size_t)token->len) == 0;
		/* A column may be called "date"; nothing else of lower case is meant but a call. */
		bool meant = token->kind == WORD_UPPER || call || token_is(token, "rowid");

		if (same && meant && !(call && is_function(token))) {
			refuse(file, token->line, "%.*s: %s", token->len, token->at, banned[n].why);
			return false;
		}
	}
	if (strncasecmp(token->at, "json", 4) == 0 && call) {
		refuse(file, token->line, "%.*s: JSON functions are not portable: keep a column",
		       token->len, token->at);
		return false;
	}
	if (token->kind == WORD_LOWER && IN(reserved_in_sql, token->at, token->len) &&
	    !token_is(token, "excluded")) {
		refuse(file, token->line, "%.*s: write keywords in upper case", token->len,
		       token->at);
		return false;
	}
	if (token->kind == WORD_UPPER && !is_keyword(token) && !(call && is_function(token))) {
		refuse(file, token->line,
		       "%.*s: not known to mean the same in both engines; names are in lower case",
		       token->len, token->at);
		return false;
	}
	return true;
}

static bool check_mark(const struct file *file, const struct token *token)
{
	for (size_t i = 0; i < sizeof(banned_marks) / sizeof(*banned_marks); i++) {
		if (token_is(token, banned_marks[i].mark)) {
			refuse(file, token->line, "%s: %s", banned_marks[i].mark,
			       banned_marks[i].why);
			return false;
		}
	}
	return true;
}

/* ---- pairs and calls ---- */

static const struct {
	const char *first, *second, *why;
} banned_pairs[] = {
	{ "INSERT", "OR", "not portable: write ON CONFLICT" },
	{ "DISTINCT", "ON", "not portable: use row_number()" },
	{ "SELECT", "*", "name the columns" },
	{ ",", "*", "name the columns" },
	{ ".", "*", "name the columns" },
	{ "RETURNING", "*", "name the columns" },
};

static bool check_pair(const struct file *file, const struct tokens *sql, int i)
{
	for (size_t n = 0; n < sizeof(banned_pairs) / sizeof(*banned_pairs); n++) {
		if (token_is(&sql->at[i], banned_pairs[n].first) &&
		    token_is(&sql->at[i + 1], banned_pairs[n].second)) {
			refuse(file, sql->at[i].line, "%s %s: %s", banned_pairs[n].first,
			       banned_pairs[n].second, banned_pairs[n].why);
			return false;
		}
	}
	return true;
}

/* max(a, b) is the greater of two in SQLite and an error in PostgreSQL. */
static bool check_aggregate(const struct file *file, const struct tokens *sql, int i)
{
	const struct token *token = &sql->at[i];
	int close = closing(sql, i + 1), depth = 0;

	if (!calls(sql, i, "max") && !calls(sql, i, "min"))
		return true;
	for (int n = i + 1; n < close; n++) {
		depth += token_is(&sql->at[n], "(") - token_is(&sql->at[n], ")");
		if (depth == 1 && token_is(&sql->at[n], ",")) {
			refuse(file, token->line,
			       "%.*s of several values is not portable: write CASE", token->len,
			       token->at);
			return false;
		}
	}
	return true;
}

/* sum(bigint) is numeric in PostgreSQL. */
static bool check_sum(const struct file *file, const struct tokens *sql, int i)
{
	bool cast = false;
	int depth = 0;

	if (!calls(sql, i, "sum"))
		return true;
	for (int n = i - 1; n > 0; n--) {
		depth += token_is(&sql->at[n], ")") - token_is(&sql->at[n], "(");
		cast = cast || (depth < 0 && token_is(&sql->at[n], "(") &&
				token_is(&sql->at[n - 1], "CAST"));
		depth = depth < 0 ? 0 : depth;
	}
	if (!cast)
		refuse(file, sql->at[i].line,
		       "sum is numeric in PostgreSQL: write CAST(sum(x) AS BIGINT)");
	return cast;
}

static bool check_like(const struct file *file, const struct tokens *sql, int i)
{
	static const char *const ends[] = { "AND", "OR", "THEN", "ORDER", "GROUP", "LIMIT" };
	int depth = 0;

	if (!token_is(&sql->at[i], "LIKE"))
		return true;
	for (int n = i + 1; n < sql->n && depth >= 0; n++) {
		const struct token *token = &sql->at[n];

		depth += token_is(token, "(") - token_is(token, ")");
		if (depth == 0 && token_is(token, "ESCAPE"))
			return true;
		if (depth == 0 && token->kind == WORD_UPPER && IN(ends, token->at, token->len))
			break;
	}
	refuse(file, sql->at[i].line,
	       "LIKE without ESCAPE: PostgreSQL escapes with \\, SQLite does not");
	return false;
}

static bool check_number(const struct file *file, const struct tokens *sql, int i)
{
	const struct token *token = &sql->at[i];
	bool whole =
		strspn(token->at, "0123456789") >= (size_t)token->len && !token_is(token + 1, ".");

	if (token->kind != NUMBER || whole)
		return true;
	refuse(file, token->line, "%.*s: whole decimal numbers only", token->len, token->at);
	return false;
}

bool check_words(const struct file *file, const struct tokens *sql)
{
	for (int i = 0; i < sql->n; i++) {
		const struct token *token = &sql->at[i];
		bool word = token->kind == WORD_UPPER || token->kind == WORD_LOWER;

		if (!check_pair(file, sql, i) || !check_number(file, sql, i) ||
		    !check_aggregate(file, sql, i) || !check_sum(file, sql, i) ||
		    !check_like(file, sql, i))
			return false;
		if ((word && !check_word(file, sql, i)) ||
		    (token->kind == MARK && !check_mark(file, token)))
			return false;
		if (token->kind == TEXT && i > 0 && !token->gap && sql->at[i - 1].kind != MARK) {
			refuse(file, token->line,
			       "a text with a prefix is not portable: pass bytes as $name");
			return false;
		}
	}
	return true;
}
