/*
 * sqlpack: makes typed C functions of the statements in src/MODULE/NOUN.sql, for both engines, and
 * refuses what the two engines would not understand alike. README.md says what it accepts.
 *
 * Everything is a list of tokens. Keywords are written in upper case, names in lower case, so no
 * grammar is needed to tell one from the other. Memory is never given back: it is a short program.
 */
#ifndef TOOLS_SQLPACK_H
#define TOOLS_SQLPACK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

enum token_kind {
	WORD_UPPER, /* SELECT */
	WORD_LOWER, /* dossier_id */
	NUMBER,
	TEXT,      /* 'it''s' with its quotes */
	PARAMETER, /* $name */
	MARK,      /* ( ) , ; . * = <> || ... */
	NOTE,      /* a comment, without its marks and the blanks around */
	END,
};

struct token {
	enum token_kind kind;
	const char *at;
	int len;
	int line;
	bool gap; /* white space stands before it */
};

struct tokens {
	struct token *at; /* ends with END */
	int n;            /* without END */
};

struct file {
	const char *path, *text;
	const char *module; /* "dossier" */
	const char *noun;   /* "dossier", or "0100-journal" for a migration */
	bool migration;
};

enum type { TYPE_INT, TYPE_TEXT, TYPE_BYTES };

struct column {
	const char *name;
	enum type type;
	bool maybe;  /* NULL is possible */
	bool secret; /* left out of every image */
	bool filled; /* has a DEFAULT */
	char *added; /* of an added column: canonical JSON of what older rows hold; else NULL */
	int key;     /* place in the primary key from 1; 0: not in it */
};

struct table {
	const char *name, *module;
	bool journalled;
	const char *why_not;
	struct column *columns;
	int column_count;
	int key_count;
};

struct migration {
	const char *name; /* "0100-journal" */
	const char *sqlite, *postgres;
};

/* A parameter or a result. */
struct field {
	const char *name;
	enum type type;
	bool maybe;
	bool used;
};

struct fields {
	struct field *at;
	int n;
};

enum kind { KIND_ONE, KIND_MANY, KIND_WRITE, KIND_ANY };

struct statement {
	const struct file *file;
	int line;
	const char *name;
	enum kind kind;
	const char *prose; /* NULL when there is none */
	struct fields in, out;
	struct tokens sql; /* without the semicolon; notes only where they mean something */
	bool writes, removes;
	const struct table *table; /* the journalled table that it writes, else NULL */
	int number;
};

struct pack {
	struct table *tables;
	int table_count;
	struct migration *migrations;
	int migration_count;
	struct statement *statements;
	int statement_count;
};

/* ---- sqlpack.c ---- */

/* Prints "path:line: what is wrong and the way out" and counts it. */
void refuse(const struct file *file, int line, const char *format, ...)
	__attribute__((format(printf, 3, 4)));
int refused(void);
void *take(size_t size_bytes);
/* Room for one more item behind n; call it before each addition. */
void *grow(void *list, int n, size_t item_bytes);
char *copy(const char *at, int len);
char *format_text(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* ---- sqlpack_token.c ---- */

struct tokens tokenize(const struct file *file);
bool token_is(const struct token *token, const char *text);
/* Index of the bracket that closes the one at `open`, or tokens->n. */
int closing(const struct tokens *tokens, int open);
char *token_text(const struct token *token);
struct tokens tokens_slice(const struct tokens *tokens, int from, int until);

enum engine { SQLITE, POSTGRES };

struct rendering {
	enum engine engine;
	const struct fields *in; /* numbers the parameters; NULL when there are none */
	bool columns;            /* types stand behind names: they are columns of a table */
};

/* The tokens as text for one engine, lines kept, notes dropped. */
char *render(const struct tokens *tokens, const struct rendering *how);

/* ---- sqlpack_migration.c ---- */

void read_migration(struct pack *pack, const struct file *file);
struct table *find_table(const struct pack *pack, const struct token *name);
const struct column *find_column(const struct table *table, const struct token *name);
bool parse_type(const char *text, int len, enum type *ret_type);

/* ---- sqlpack_statement.c ---- */

void read_statements(struct pack *pack, const struct file *file);

/* ---- sqlpack_check.c ---- */

/* False after a refusal. */
bool check_words(const struct file *file, const struct tokens *sql);
bool is_keyword(const struct token *token);
bool is_function(const struct token *token);
/* False, after saying so, for a name that C would not take, or C and SQL. */
bool check_name(const struct file *file, int line, const char *name);
bool check_sql_name(const struct file *file, int line, const char *name);

/* ---- sqlpack_scope.c ---- */

/* Every name of the statement is a table, a column or an alias that can be seen from it. */
bool check_scope(const struct pack *pack, const struct statement *statement);
/* What the statement gives agrees with its `out:` line. */
bool check_results(const struct pack *pack, const struct statement *statement);
/* ORDER BY says where NULLs come. */
bool check_order(const struct pack *pack, const struct statement *statement);
/* The table in the statement named so or with that alias; NULL when it is none. */
const struct table *named_table(const struct pack *pack, const struct tokens *sql,
				const struct token *name);

/* ---- sqlpack_write.c and sqlpack_index.c ---- */

FILE *open_output(const char *folder, const char *module, const char *name);
void close_output(FILE *out);
void write_literal(FILE *out, const char *text, const char *indent);
void write_types(FILE *out, const char *name, const struct fields *fields);
void write_statement_files(const char *folder, const struct pack *pack, const struct file *file);
void write_index(const char *folder, const struct pack *pack);

/* The columns of a table's image in the order of its rows: the key first, nothing secret. */
int image_columns(const struct table *table, const struct column **ret_columns);

#endif
