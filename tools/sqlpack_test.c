/*
 * sqlpack as its users meet it: what it refuses, with file and line, and what the C that it makes
 * does on both engines.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

static char folder[64];   /* where the cases write */
static char program[512]; /* sqlpack, beside this program */

/* Runs a command and gives its exit code; both outputs go to ret_said. */
static int run(const char *command, char *ret_said, size_t room)
{
	FILE *out = popen(command, "r");
	size_t len = fread(ret_said, 1, room - 1, out);

	ret_said[len] = 0;
	while (fgetc(out) != EOF)
		;
	return WEXITSTATUS(pclose(out));
}

static void write_file(const char *name, const char *text)
{
	char path[256];

	snprintf(path, sizeof(path), "%s/%s", folder, name);
	FILE *out = fopen(path, "w");

	assert_non_null(out);
	fputs(text, out);
	fclose(out);
}

/* ---- refusals ---- */

/* Lines 1 to 8 of the migration that every case has. */
#define TABLES                                                       \
	"-- journalled\n"                                            \
	"CREATE TABLE a (\n"                                         \
	"    id BIGINT PRIMARY KEY, -- its number\n"                 \
	"    name TEXT NOT NULL, -- its name\n"                      \
	"    note TEXT, -- a word; NULL: none\n"                     \
	"    data BYTEA NOT NULL DEFAULT '' -- bytes\n"              \
	");\n"                                                       \
	"-- not journalled: a test\n"                                \
	"CREATE TABLE plain (id BIGINT PRIMARY KEY, -- its number\n" \
	"n BIGINT NOT NULL -- a count\n"                             \
	");\n"

struct refusal {
	const char *name;       /* of the case */
	const char *migration;  /* module a, after TABLES; NULL: nothing */
	const char *statements; /* module a, or module b when `foreign` */
	const char *says;       /* "line: words" behind the file's name */
	int foreign;
};

#define TABLE_C "-- journalled\nCREATE TABLE c (\n"
#define ONE(sql) "-- x :one\n-- out: n int\n" sql ";\n"
#define TEXT_ONE(sql) "-- x :one\n-- in: t text\n-- out: id int\n" sql ";\n"
#define ANY(sql) "-- x :any\n" sql ";\n"

static const struct refusal refusals[] = {
	{ "a_table_without_its_journal_line_is_refused",
	  "CREATE TABLE c (\nid BIGINT PRIMARY KEY -- number\n);\n", "",
	  "12: c: the line above says", 0 },
	{ "not_journalled_without_a_reason_is_refused",
	  "-- not journalled:\nCREATE TABLE c (\nid BIGINT PRIMARY KEY -- number\n);\n", "",
	  "13: c: the line above says", 0 },
	{ "a_column_without_a_comment_is_refused", TABLE_C "id BIGINT PRIMARY KEY\n);\n", "",
	  "14: id: no comment", 0 },
	{ "a_foreign_type_is_refused", TABLE_C "id INTEGER PRIMARY KEY -- number\n);\n", "",
	  "14: id: types are BIGINT, TEXT and BYTEA", 0 },
	{ "a_null_without_a_meaning_is_refused",
	  TABLE_C "id BIGINT PRIMARY KEY, -- number\nx TEXT -- word\n);\n", "",
	  "15: x: NOT NULL, or a comment", 0 },
	{ "a_table_without_a_key_is_refused", TABLE_C "id BIGINT NOT NULL -- number\n);\n", "",
	  "13: c: no PRIMARY KEY", 0 },
	{ "a_secret_key_is_refused", TABLE_C "id TEXT PRIMARY KEY -- secret: token\n);\n", "",
	  "14: id: a key cannot be secret", 0 },
	{ "two_tables_of_one_name_are_refused",
	  "-- journalled\nCREATE TABLE a (\nid BIGINT PRIMARY KEY -- number\n);\n", "",
	  "13: a: there is a table of this name", 0 },
	{ "two_columns_of_one_name_are_refused",
	  TABLE_C "id BIGINT PRIMARY KEY, -- number\nid TEXT NOT NULL -- w\n);\n", "",
	  "15: id stands here twice", 0 },
	{ "a_constraint_on_an_unknown_column_is_refused",
	  TABLE_C "id BIGINT PRIMARY KEY, -- number\nUNIQUE (nam)\n);\n", "",
	  "15: nam: c has no such column", 0 },
	{ "a_reserved_column_name_is_refused",
	  TABLE_C "id BIGINT PRIMARY KEY, -- number\nregister TEXT NOT NULL -- w\n"
		  ");\n",
	  "", "15: register: taken in C", 0 },
	{ "a_column_named_by_sql_is_refused",
	  TABLE_C "id BIGINT PRIMARY KEY, -- number\nto TEXT NOT NULL -- w\n"
		  ");\n",
	  "", "15: to: taken in SQL", 0 },
	{ "an_index_on_an_unknown_column_is_refused", "CREATE INDEX i ON a (nam);\n", "",
	  "12: nam: a has no such column", 0 },
	{ "an_index_on_an_unknown_table_is_refused", "CREATE INDEX i ON zz (nam);\n", "",
	  "12: zz: no such table so far", 0 },
	{ "dropping_is_refused", "DROP TABLE a;\n", "", "12: DROP TABLE: a migration knows", 0 },
	{ "dropping_a_column_is_refused", "ALTER TABLE a DROP COLUMN name;\n", "",
	  "12: ALTER TABLE knows ADD COLUMN only", 0 },
	{ "an_added_column_without_a_default_is_refused",
	  "ALTER TABLE a ADD COLUMN x TEXT NOT NULL; -- word\n", "", "12: x: an added column", 0 },
	{ "a_default_that_is_computed_is_refused",
	  "ALTER TABLE a ADD COLUMN x BIGINT NOT NULL DEFAULT (1 + 1); -- two\n", "",
	  "12: x: a DEFAULT is a number, a text", 0 },
	{ "a_default_of_another_type_is_refused",
	  "ALTER TABLE a ADD COLUMN x BIGINT NOT NULL DEFAULT '1'; -- one\n", "",
	  "12: x: a DEFAULT is a number, a text", 0 },
	{ "a_default_with_a_quote_is_refused",
	  "ALTER TABLE a ADD COLUMN x TEXT NOT NULL DEFAULT 'a\"b'; -- word\n", "",
	  "12: a DEFAULT without quotes", 0 },
	{ "data_of_a_journalled_table_in_a_migration_is_refused", "UPDATE a SET name = 'x';\n", "",
	  "12: a is journalled: a migration would change it unseen", 0 },
	{ "a_migration_without_a_semicolon_is_refused", "CREATE INDEX i ON a (name)\n", "",
	  "12: a statement without its semicolon", 0 },

	{ "a_statement_without_a_name_is_refused", NULL, "-- hello\nSELECT 1;\n",
	  "2: a statement without its name", 0 },
	{ "an_unknown_kind_is_refused", NULL, "-- x :some\n-- out: n int\nSELECT n FROM plain;\n",
	  "1: :some: the kinds are", 0 },
	{ "two_statements_of_one_name_are_refused", NULL,
	  ONE("SELECT n FROM plain") ONE("SELECT n FROM plain"),
	  "4: x: there is one of this name in", 0 },
	{ "a_statement_without_a_semicolon_is_refused", NULL,
	  "-- x :one\n-- out: n int\nSELECT n FROM plain", "1: x ends without a semicolon", 0 },
	{ "a_parameter_without_a_type_is_refused", NULL, ONE("SELECT n FROM plain WHERE id = $id"),
	  "3: $id has no type", 0 },
	{ "a_column_without_a_type_is_refused", NULL,
	  "-- x :one\n-- out: n\nSELECT n FROM plain;\n", "2: n has no type", 0 },
	{ "an_unused_parameter_is_refused", NULL,
	  "-- x :one\n-- in: id int\n-- out: n int\nSELECT n FROM plain;\n",
	  "1: x: parameter id is not used", 0 },
	{ "a_parameter_named_twice_is_refused", NULL,
	  "-- x :one\n-- in: id int, id int\n-- out: n int\nSELECT n FROM plain WHERE id = $id;\n",
	  "2: id stands here twice", 0 },
	{ "a_parameter_named_by_c_is_refused", NULL,
	  "-- x :one\n-- in: int int\n-- out: n int\nSELECT n FROM plain WHERE id = $int;\n",
	  "2: int: taken in C", 0 },
	{ "an_unknown_column_is_refused", NULL, ONE("SELECT n FROM plain\nWHERE m = 1"),
	  "4: m: no column of that name", 0 },
	{ "an_unknown_column_behind_an_alias_is_refused", NULL,
	  ONE("SELECT p.n FROM plain AS p WHERE p.m = 1"), "3: m: that table has no such column",
	  0 },
	{ "an_unknown_alias_is_refused", NULL, ONE("SELECT q.n FROM plain AS p"),
	  "3: q: neither a table", 0 },
	{ "an_unknown_table_is_refused", NULL, ONE("SELECT n FROM plane"), "3: plane: no table",
	  0 },
	{ "an_unknown_function_is_refused", NULL, ONE("SELECT hex(n) AS n FROM plain"),
	  "3: hex: not known to be a function of both", 0 },
	{ "the_table_of_another_module_is_not_written", NULL, ANY("DELETE FROM plain"),
	  "2: plain belongs to a", 1 },
	{ "an_insert_without_a_column_that_needs_a_value_is_refused", NULL,
	  ANY("INSERT INTO a (id) VALUES (1)"), "2: a.name is NOT NULL and gets no value", 0 },
	{ "an_insert_without_column_names_is_refused", NULL, ANY("INSERT INTO plain VALUES (1, 2)"),
	  "2: INSERT INTO plain without its columns", 0 },
	{ "an_alias_of_a_journalled_table_that_is_written_is_refused", NULL,
	  ANY("UPDATE a AS z SET name = '' WHERE z.id = 1"), "2: a is journalled: write its name",
	  0 },
	{ "returning_from_a_journalled_table_is_refused", NULL,
	  "-- x :one\n-- out: id int\nDELETE FROM a RETURNING id;\n", "1: x: a is journalled", 0 },
	{ "rows_without_an_out_line_are_refused", NULL, "-- x :one\nSELECT n FROM plain;\n",
	  "1: x: the kind gives rows", 0 },
	{ "an_out_line_without_rows_is_refused", NULL,
	  "-- x :any\n-- out: n int\nDELETE FROM plain;\n", "1: x: the kind gives no rows", 0 },
	{ "a_select_that_claims_to_write_is_refused", NULL, "-- x :write\nSELECT n FROM plain;\n",
	  "1: x: a SELECT is :one or :many", 0 },
	{ "a_change_with_rows_needs_returning", NULL, ONE("DELETE FROM plain"),
	  "1: x: a change that gives", 0 },
	{ "returning_needs_a_kind_with_rows", NULL, ANY("DELETE FROM plain RETURNING id"),
	  "1: x: RETURNING belongs to", 0 },
	{ "a_change_inside_a_statement_is_refused", NULL,
	  ONE("WITH d AS (DELETE FROM plain RETURNING n) SELECT n FROM d"),
	  "3: DELETE inside a statement", 0 },
	{ "a_column_in_the_wrong_place_is_refused", NULL,
	  "-- x :one\n-- out: id int, n int\nSELECT n, id FROM plain;\n",
	  "3: n stands where out: says id", 0 },
	{ "a_column_of_the_wrong_type_is_refused", NULL,
	  "-- x :one\n-- out: name int\nSELECT name FROM a;\n", "3: name is not of the type", 0 },
	{ "a_column_that_hides_its_null_is_refused", NULL,
	  "-- x :one\n-- out: note text\nSELECT note FROM a;\n", "3: note can be NULL", 0 },
	{ "a_wrong_number_of_columns_is_refused", NULL,
	  "-- x :one\n-- out: n int\nSELECT n, id FROM plain;\n",
	  "1: x gives 2 columns, out: names 1", 0 },

	{ "an_order_that_leaves_nulls_open_is_refused", NULL,
	  "-- x :many\n-- out: id int\nSELECT z.id FROM a AS z\nORDER BY z.id, z.note DESC;\n",
	  "4: note can be NULL, and the engines disagree", 0 },
	{ "now_is_refused", NULL, ONE("SELECT n FROM plain WHERE id < now()"),
	  "3: now: time comes from", 0 },
	{ "current_timestamp_is_refused", NULL,
	  ONE("SELECT n FROM plain WHERE id < CURRENT_TIMESTAMP"),
	  "3: CURRENT_TIMESTAMP: time comes from", 0 },
	{ "a_date_function_is_refused", NULL,
	  TEXT_ONE("SELECT id FROM a WHERE name = strftime($t)"), "4: strftime: no date functions",
	  0 },
	{ "random_is_refused", NULL, ONE("SELECT random() AS n FROM plain"),
	  "3: random: chance comes from", 0 },
	{ "a_json_operator_is_refused", NULL, ONE("SELECT note -> 'n' AS n FROM a"),
	  "3: ->: JSON operators", 0 },
	{ "a_json_function_is_refused", NULL, ONE("SELECT json_extract(note, 'n') AS n FROM a"),
	  "3: json_extract: JSON functions", 0 },
	{ "like_without_escape_is_refused", NULL,
	  TEXT_ONE("SELECT id FROM a WHERE name LIKE $t AND id = 1"), "4: LIKE without ESCAPE", 0 },
	{ "joining_a_number_to_a_text_is_refused", NULL,
	  "-- x :one\n-- out: n text\nSELECT name || id AS n FROM a;\n", "3: || on a number", 0 },
	{ "insert_or_is_refused", NULL, ANY("INSERT OR IGNORE INTO plain (id, n) VALUES (1, 2)"),
	  "2: INSERT OR: not portable", 0 },
	{ "max_of_several_is_refused", NULL, ONE("SELECT max(n, id) AS n FROM plain"),
	  "3: max of several values", 0 },
	{ "lateral_is_refused", NULL, ONE("SELECT n FROM plain CROSS JOIN LATERAL (SELECT 1) AS l"),
	  "3: LATERAL: SQLite has none", 0 },
	{ "distinct_on_is_refused", NULL, ONE("SELECT DISTINCT ON (id) n FROM plain"),
	  "3: DISTINCT ON", 0 },
	{ "string_agg_is_refused", NULL, ONE("SELECT string_agg(name, ',') AS n FROM a"),
	  "3: string_agg: ", 0 },
	{ "group_concat_is_refused", NULL, ONE("SELECT group_concat(name) AS n FROM a"),
	  "3: group_concat: ", 0 },
	{ "a_bare_sum_is_refused", NULL, ONE("SELECT sum(n) AS n FROM plain"), "3: sum is numeric",
	  0 },
	{ "a_double_colon_cast_is_refused", NULL,
	  TEXT_ONE("SELECT id FROM a WHERE name = $t::text"), "4: ::: write CAST", 0 },
	{ "a_star_is_refused", NULL, ONE("SELECT * FROM plain"), "3: SELECT *: name the columns",
	  0 },
	{ "for_update_is_refused", NULL, ONE("SELECT n FROM plain FOR UPDATE"),
	  "3: FOR: write /*skip locked*/", 0 },
	{ "a_quoted_name_is_refused", NULL, ONE("SELECT \"n\" FROM plain"),
	  "3: \": no quoted names", 0 },
	{ "a_fraction_is_refused", NULL, ONE("SELECT n FROM plain WHERE n > 1.5"),
	  "3: 1: whole decimal", 0 },
	{ "true_is_refused", NULL, ONE("SELECT n FROM plain WHERE TRUE"), "3: TRUE: booleans", 0 },
	{ "lower_is_refused", NULL, TEXT_ONE("SELECT id FROM a WHERE lower(name) = $t"),
	  "4: lower: ASCII only", 0 },
	{ "a_keyword_in_lower_case_is_refused", NULL, ONE("SELECT n FROM plain where n = 1"),
	  "3: where: write keywords in upper case", 0 },
	{ "mixed_case_is_refused", NULL, ONE("Select n FROM plain"),
	  "3: Select: write keywords in upper case", 0 },
	{ "an_unknown_keyword_is_refused", NULL, ONE("SELECT n FROM plain TABLESAMPLE"),
	  "3: TABLESAMPLE: not known to mean the same", 0 },
	{ "an_unclosed_text_is_refused", NULL, ONE("SELECT n FROM plain WHERE n = 'x"),
	  "3: a text without its closing quote", 0 },
};

static int try_files(const char *migration, const char *statements, int foreign, char *ret_said)
{
	char text[4096], command[1024];

	snprintf(text, sizeof(text), "%s%s", TABLES, migration ? migration : "");
	write_file("a/migrations/0010-a.sql", text);
	write_file("a/a.sql", foreign ? "" : statements);
	write_file("b/b.sql", foreign ? statements : "");
	snprintf(command, sizeof(command),
		 "cd %s && %s --out gen b/b.sql a/a.sql a/migrations/0010-a.sql 2>&1", folder,
		 program);
	return run(command, ret_said, 4096);
}

static void refuses(void **state)
{
	const struct refusal *refusal = *state;
	const char *file = refusal->foreign     ? "b/b.sql"
			   : refusal->migration ? "a/migrations/0010-a.sql"
						: "a/a.sql";
	char said[4096], expected[512];
	int code = try_files(refusal->migration, refusal->statements, refusal->foreign, said);

	snprintf(expected, sizeof(expected), "%s:%s", file, refusal->says);
	if (code != 1 || !strstr(said, expected))
		print_message("expected %s\nsaid     %s\n", expected, said);
	assert_int_equal(code, 1);
	assert_non_null(strstr(said, expected));
}

static void good_files_are_taken_without_a_word(void **state)
{
	char said[4096];

	(void)state;
	assert_int_equal(try_files(NULL, ONE("SELECT n FROM plain WHERE id = 1"), 0, said), 0);
	assert_string_equal(said, "");
}

static void an_order_that_places_nulls_is_taken(void **state)
{
	char said[4096];

	(void)state;
	assert_int_equal(try_files(NULL,
				   "-- x :many\n-- out: id int\nSELECT id FROM a"
				   " ORDER BY note DESC NULLS LAST, id LIMIT 5;\n",
				   0, said),
			 0);
	assert_string_equal(said, "");
}

static void two_migrations_of_one_number_are_refused(void **state)
{
	char said[4096], command[1024];

	(void)state;
	write_file("a/migrations/0010-a.sql", TABLES);
	write_file("b/migrations/0010-b.sql", "");
	snprintf(command, sizeof(command),
		 "cd %s && %s --out gen a/migrations/0010-a.sql b/migrations/0010-b.sql 2>&1",
		 folder, program);
	assert_int_equal(run(command, said, sizeof(said)), 1);
	assert_non_null(strstr(said, "b/migrations/0010-b.sql:1: number 0010 is taken by 0010-a"));
}

static void outputs_can_be_listed_without_reading(void **state)
{
	char said[4096], command[1024];

	(void)state;
	snprintf(command, sizeof(command),
		 "%s --list-outputs src/a/migrations/0010-a.sql src/a/b.sql", program);
	assert_int_equal(run(command, said, sizeof(said)), 0);
	assert_string_equal(said, "sqlpack_index.c\na/b.sql.h\na/b.sql.c\n");
}

/* ---- what is made ---- */

static void each_engine_gets_its_own_words(void **state)
{
	static const char *const parts[] = {
		/* a.data and the key of plain, for SQLite and for PostgreSQL */
		"\"id INTEGER PRIMARY KEY,\\n\"",
		"\"data BLOB NOT NULL DEFAULT ''\\n\"",
		"\"data BYTEA NOT NULL DEFAULT ''\\n\"",
		"\"name TEXT NOT NULL,\\n\"",
		"\"name TEXT COLLATE \\\"C\\\" NOT NULL,\\n\"",
		"\") STRICT;\\n\"",
		"\") STRICT, WITHOUT ROWID;\\n\"",
		".columns = pair_columns",
		"\"FROM pair WHERE (b, a) > (?1, ?2)\\n\"",
		"\"FROM pair WHERE (b, a) > ($1, $2)\\n\"",
	};
	char said[4096], made[32768], command[256];

	(void)state;
	assert_int_equal(try_files("-- journalled\nCREATE TABLE pair (\na TEXT NOT NULL, -- left\n"
				   "b BIGINT NOT NULL, -- right\nPRIMARY KEY (b, a)\n);\n",
				   "", 0, said),
			 0);
	snprintf(command, sizeof(command), "cat %s/gen/sqlpack_index.c", folder);
	assert_int_equal(run(command, made, sizeof(made)), 0);
	for (size_t i = 0; i < sizeof(parts) / sizeof(*parts); i++) {
		if (!strstr(made, parts[i]))
			fail_msg("not made: %s", parts[i]);
	}
}

static void an_added_column_hands_its_default_on_to_motcua_check(void **state)
{
	static const char added[] = "static const char *const grown_added[] = {\n"
				    "\tNULL,\n"
				    "\tNULL,\n"
				    "\t\"\\\"it's\\\"\",\n"
				    "\t\"\\\"-2\\\"\",\n"
				    "\t\"null\",\n"
				    "\t\"\\\"\\\"\",\n"
				    "};\n";
	char said[4096], made[32768], command[256];

	(void)state;
	assert_int_equal(
		try_files("-- journalled\nCREATE TABLE grown (\na BIGINT PRIMARY KEY, -- number\n"
			  "b TEXT NOT NULL DEFAULT 'there from the start' -- word\n);\n"
			  "ALTER TABLE grown ADD COLUMN c TEXT NOT NULL DEFAULT 'it''s'; -- w\n"
			  "ALTER TABLE grown ADD COLUMN d BIGINT NOT NULL DEFAULT -2; -- number\n"
			  "ALTER TABLE grown ADD COLUMN e BIGINT; -- number; NULL: none\n"
			  "ALTER TABLE grown ADD COLUMN f BYTEA NOT NULL DEFAULT ''; -- bytes\n"
			  "ALTER TABLE grown ADD COLUMN g TEXT NOT NULL DEFAULT ''; -- secret: w\n",
			  "", 0, said),
		0);
	snprintf(command, sizeof(command), "cat %s/gen/sqlpack_index.c", folder);
	assert_int_equal(run(command, made, sizeof(made)), 0);
	assert_non_null(strstr(made, added));
	assert_non_null(strstr(made, ".added = grown_added,"));
	assert_null(strstr(made, "a_added"));
}

#define FIXTURES "tools/sqlpack_fixtures"

static void the_functions_made_do_what_the_statements_say(void **state)
{
	char said[16384], command[4096];

	(void)state;
	snprintf(command, sizeof(command),
		 "set -e; %s --out %s/shop " FIXTURES "/shop/migrations/*.sql " FIXTURES
		 "/shop/shop.sql;"
		 "cc -std=gnu17 -D_GNU_SOURCE -Wall -Wextra -Wshadow -Wstrict-prototypes"
		 " -Wmissing-prototypes -Werror -Isrc -I%s/shop $(pkg-config --cflags libpq)"
		 " -o %s/driver " FIXTURES "/driver.c %s/shop/*.c %s/shop/shop/*.c"
		 " $(ls src/db/*.c | grep -v _test.c)"
		 " src/base/arena.c src/base/buf.c src/base/civil.c src/base/cx.c src/base/hash.c"
		 " src/base/json.c src/base/log.c src/base/status.c src/base/str.c"
		 " $(pkg-config --libs sqlite3 libpq jansson libsodium libcrypto) -lpthread"
		 " 2>&1; %s/driver 2>&1",
		 program, folder, folder, folder, folder, folder, folder);
	int code = run(command, said, sizeof(said));

	if (code)
		print_message("%s\n", said);
	assert_int_equal(code, 0);
}

static void the_functions_made_do_the_same_on_postgresql(void **state)
{
	char said[16384], command[1024];

	(void)state;
	snprintf(command, sizeof(command), "tests/pg-scratch %s/driver 2>&1", folder);
	int code = run(command, said, sizeof(said));

	if (code == 77)
		skip();
	if (code)
		print_message("%s\n", said);
	assert_int_equal(code, 0);
}

/* ---- the group ---- */

static int make_folder(void **state)
{
	static const char *const inside[] = { "a", "a/migrations", "b", "b/migrations" };
	char path[128];
	ssize_t len = readlink("/proc/self/exe", program, sizeof(program) - 16);

	(void)state;
	if (len < 0 || access(FIXTURES, R_OK) != 0) {
		print_message("run it from the root of the tree\n");
		return -1;
	}
	program[len] = 0;
	strcpy(strrchr(program, '/'), "/sqlpack");
	snprintf(folder, sizeof(folder), "/tmp/sqlpack.XXXXXX");
	if (!mkdtemp(folder))
		return -1;
	for (size_t i = 0; i < sizeof(inside) / sizeof(*inside); i++) {
		snprintf(path, sizeof(path), "%s/%s", folder, inside[i]);
		mkdir(path, 0700);
	}
	return 0;
}

static int remove_folder(void **state)
{
	char command[128], said[256];

	(void)state;
	snprintf(command, sizeof(command), "rm -rf %s", folder);
	return run(command, said, sizeof(said));
}

#define WHOLE 8 /* cases beside the refusals */
#define REFUSALS (sizeof(refusals) / sizeof(*refusals))

int main(void)
{
	struct CMUnitTest tests[REFUSALS + WHOLE] = {
		cmocka_unit_test(good_files_are_taken_without_a_word),
		cmocka_unit_test(an_order_that_places_nulls_is_taken),
		cmocka_unit_test(two_migrations_of_one_number_are_refused),
		cmocka_unit_test(outputs_can_be_listed_without_reading),
		cmocka_unit_test(each_engine_gets_its_own_words),
		cmocka_unit_test(an_added_column_hands_its_default_on_to_motcua_check),
		cmocka_unit_test(the_functions_made_do_what_the_statements_say),
		cmocka_unit_test(the_functions_made_do_the_same_on_postgresql),
	};

	for (size_t i = 0; i < REFUSALS; i++)
		tests[WHOLE + i] = (struct CMUnitTest){ .name = refusals[i].name,
							.test_func = refuses,
							.initial_state = (void *)&refusals[i] };
	return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
