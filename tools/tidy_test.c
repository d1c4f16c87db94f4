/*
 * Each rule of tidy has samples: a bad text that must be found, and a good one, as close to it as
 * possible, that must not. A sample is a small tree of its own in a temporary folder.
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

#define OUTPUT_BYTES 8192

struct sample {
	const char *name; /* a sentence */
	const char *path; /* where the text stands in the tree */
	const char *bad, *good;
	const char *finding; /* "LINE: rule", behind the path */
};

#define TEN_LINES "\tx++;\n\tx++;\n\tx++;\n\tx++;\n\tx++;\n\tx++;\n\tx++;\n\tx++;\n\tx++;\n\tx++;\n"
#define SIXTY_LINES TEN_LINES TEN_LINES TEN_LINES TEN_LINES TEN_LINES TEN_LINES
#define BLANK_100 "\n\n\n\n\n\n\n\n\n\n" TEN_TIMES_TEN
#define TEN_TIMES_TEN NL10 NL10 NL10 NL10 NL10 NL10 NL10 NL10 NL10
#define NL10 "\n\n\n\n\n\n\n\n\n\n"
#define BLANK_800 BLANK_100 BLANK_100 BLANK_100 BLANK_100 BLANK_100 BLANK_100 BLANK_100 BLANK_100
#define NINETY \
	"123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 "
#define THREE_DEEP "void f(int x)\n{\n\tif (x)\n\t\tfor (;;)\n\t\t\tswitch (x) {\n\t\t\tcase 1:\n"
#define MOVE "UPDATE dossier SET state = $state WHERE id = $id;\n"

static const struct sample samples[] = {
	{ "an_include_points_down", "src/db/a.c", "#include \"dossier/dossier.h\"\n",
	  "#include \"base/str.h\"\n#include \"db/db.h\"\n", "1: include" },
	{ "an_include_in_a_comment_is_no_include", "src/db/a.c",
	  "/* */\n#include \"work/work.h\"\n", "/*\n#include \"work/work.h\"\n*/\n", "2: include" },
	{ "what_lies_below_what_is_below_may_be_included", "src/work/a.c",
	  "#include \"dossier/dossier.h\"\n", "#include \"base/str.h\"\n", "1: include" },
	{ "an_include_names_its_module", "src/db/a.c", "#include \"db.h\"\n", "#include <db.h>\n",
	  "1: include" },
	{ "a_module_stands_in_deps", "src/util/a.h", "#ifndef UTIL_A_H\n#define UTIL_A_H\n#endif\n",
	  NULL, "1: deps" },
	{ "deps_point_down_only", "src/DEPS", "base: db\ndb:\ndossier:\n",
	  "base:\ndb: base\ndossier: db base\n", "1: deps" },
	{ "a_module_stands_in_deps_once", "src/DEPS", "base:\nbase:\ndossier:\n",
	  "base:\n# base:\ndossier:\n", "2: deps" },
	{ "a_function_has_at_most_70_lines", "src/db/a.c",
	  "\nint f(int x)\n{\n" SIXTY_LINES "\n\n\n\n\n\n\treturn x;\n\n}\n",
	  "\nint f(int x)\n{\n" SIXTY_LINES "\n\n\n\n\n\n\treturn x;\n}\n", "2: function" },
	{ "a_long_table_is_no_function", "src/db/a.c",
	  "int f(int x)\n{\n" SIXTY_LINES TEN_LINES "}\n", "int a[] = {\n" BLANK_100 "};\n",
	  "1: function" },
	{ "a_file_has_at_most_800_lines", "src/db/a.c", "int a;\n" BLANK_800, BLANK_800,
	  "802: file" },
	{ "nesting_ends_at_three", "src/db/a.c",
	  THREE_DEEP "\t\t\t\tif (x)\n\t\t\t\t\tx++;\n\t\t\t}\n}\n",
	  THREE_DEEP "\t\t\t\tx++;\n\t\t\t}\n}\n", "7: nesting" },
	{ "braces_alone_do_not_nest", "src/db/a.c",
	  "void f(int x)\n{\n\tif (x) {\n\t\tif (x) {\n\t\t\tdo {\n\t\t\t\twhile (x)\n"
	  "\t\t\t\t\tx--;\n\t\t\t} while (x);\n\t\t}\n\t}\n}\n",
	  "void f(int x)\n{\n\tstruct a a = { { { { 1 } } } };\n\n\tif (x) {\n\t\tif (x) {\n"
	  "\t\t\tdo {\n\t\t\t\tg((struct a){ { { 1 } } });\n\t\t\t} while (x);\n\t\t}\n\t}\n}\n",
	  "6: nesting" },
	{ "else_if_does_not_nest", "src/db/a.c",
	  "void f(int x)\n{\n\tif (x)\n\t\tx++;\n\telse\n\t\tfor (;;)\n\t\t\tif (x)\n"
	  "\t\t\t\tif (x)\n\t\t\t\t\tx++;\n}\n",
	  "void f(int x)\n{\n\tif (x)\n\t\tx++;\n\telse if (x)\n\t\tx++;\n\telse if (x)\n\t\tx++;\n"
	  "\telse if (x)\n\t\tx++;\n\telse\n\t\tx++;\n}\n",
	  "8: nesting" },
	{ "a_function_has_at_most_five_parameters", "src/db/a.c",
	  "int f(int a, int b, int c, int d, int e, int g)\n{\n}\n",
	  "int f(int a, int b, int c, int d, int (*e)(int, int))\n{\n}\n", "1: parameters" },
	{ "three_dots_are_no_parameter", "src/db/a.c",
	  "int f(int a, int b, int c, int d, int e, char *g, ...)\n{\n}\n",
	  "int f(int a, int b, int c, int d, char *e, ...)\n{\n}\n", "1: parameters" },
	{ "braces_of_macros_are_not_counted", "src/db/a.c",
	  "#define A { {\nint f(int a, int b, int c, int d, int e, int g)\n{\n}\n",
	  "#define A(a, b, c, d, e, f) \\\n\t{ {\n", "2: parameters" },
	{ "a_literal_hides_its_words", "src/dossier/a.c", "char a = '\"';\nchar *b = free(a);\n",
	  "char *a = \"\\\" free(a) \\\\\", b = '\\'', *c = \"'free(a)\";\n", "2: call" },
	{ "what_libmicrohttpd_calls_has_its_shape", "src/db/a.c",
	  "int f(int a, int b, int c, int d, int e, int g)\n{\n}\n",
	  "int f(struct MHD_Connection *a, int b, int c, int d, int e, int g)\n{\n}\n",
	  "1: parameters" },
	{ "an_attribute_is_no_parameter_list", "src/db/a.c",
	  "int f(int a, int b, int c, int d, int e, int g) __attribute__((x))\n{\n}\n",
	  "int f(int a, const char *format, ...) __attribute__((x(1, 2, 3, 4, 5, 6)))\n{\n}\n",
	  "1: parameters" },
	{ "memory_is_not_taken_in_the_domain", "src/dossier/a.c", "char *a = malloc(3);\n",
	  "char *a = memory_take(3); /* malloc(3) */\nchar *b = \"free(b)\";\n", "1: call" },
	{ "memory_is_taken_in_base", "src/dossier/a.c", "\nvoid f(void)\n{\n\tfree(a);\n}\n",
	  "void f(void)\n{\n\ta->free(a);\n\ta.time (0);\n\tint free;\n}\n", "4: call" },
	{ "goto_is_not_used_in_the_domain", "src/dossier/a.c", "void f(void)\n{\n\tgoto end;\n}\n",
	  "void f(void)\n{\n\tgoto_end();\n}\n", "3: call" },
	{ "the_clock_is_read_by_the_cx", "src/dossier/a.c",
	  "long a(void)\n{\n\treturn time(0);\n}\n", "long a(void)\n{\n\treturn due_time(0);\n}\n",
	  "3: call" },
	{ "strcat_is_used_nowhere", "src/base/a.c", "void f(void)\n{\n\tstrcat(a, b);\n}\n",
	  "void f(void)\n{\n\tfree(a);\n\tgoto end;\n}\n", "3: call" },
	{ "a_macro_does_not_hide_a_call", "src/dossier/a.c", "#define A(x) \\\n\tfree(x)\n",
	  "#define A(x) memory_give(x)\n", "2: call" },
	{ "tests_wait_for_events", "src/base/a_test.c", "void f(void)\n{\n\tsleep(1);\n}\n",
	  "void f(void)\n{\n\tfree(a);\n}\n", "3: call" },
	{ "sql_stands_in_sql_files", "src/dossier/a.c", "char *a = \"SELECT 1\";\n",
	  "char *a = \"SELECTED RESELECT 1\"; /* SELECT 1 */\n", "1: sql" },
	{ "sql_is_seen_in_the_middle_of_a_text", "src/dossier/a.c",
	  "char *a =\n\t\"x; DELETE FROM a\";\n", "char *a =\n\t\"x; delete from a\";\n",
	  "2: sql" },
	{ "one_statement_sets_a_dossiers_state", "src/dossier/a.sql", MOVE "\n" MOVE,
	  MOVE "UPDATE dossier SET due_us = $due WHERE state = 1;\n"
	       "UPDATE dossier_step SET state = 1;\nSELECT state FROM dossier;\n"
	       "-- UPDATE dossier SET state = 1;\n",
	  "3: state" },
	{ "an_upsert_may_set_a_state_too", "src/dossier/a.sql",
	  MOVE "INSERT INTO dossier (id) VALUES (1) ON CONFLICT (id) DO\nUPDATE SET state = 1;\n",
	  MOVE "INSERT INTO step (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET state = 1;\n",
	  "3: state" },
	{ "a_query_is_used", "src/dossier/a.sql", "\n-- nobody :one\nSELECT 1;\n",
	  "-- used :one\nSELECT 1;\n", "2: query" },
	{ "a_longer_name_is_another_query", "src/dossier/a.sql", "-- use :one\nSELECT 1;\n",
	  "-- used :one\n-- nobody calls this line\nSELECT 1;\n", "1: query" },
	{ "a_module_has_a_readme", "src/journal/a.c", "int a;\n", NULL, "1: readme" },
	{ "later_has_a_number_or_a_date", "src/db/a.c", "/* TODO: more */\n",
	  "/* TODO(#12): more, FIXME by 2027-01-01 */\nchar *a = \"TODO\"; /* TODOS */\n",
	  "1: later" },
	{ "later_is_found_in_scripts", "assets/a.mjs", "// FIXME soon\n", "// XXX 3 fixed\n",
	  "1: later" },
	{ "lines_are_indented_by_tabs", "src/db/a.c", "void f(void)\n{\n        x++;\n}\n",
	  "/*\n * a\n */\nvoid f(void)\n{\n\tg(a,\n\t  b);\n}\n", "3: tabs" },
	{ "no_blank_stands_before_a_tab", "src/db/a.c", "void f(void)\n{\n \tx++;\n}\n",
	  "void f(void)\n{\n\tx++; \t/* a */\n}\n", "3: tabs" },
	{ "a_line_has_at_most_100_columns", "src/db/a.c", "/* " NINETY "12345 */\n",
	  "/* " NINETY "1234 */\n", "1: columns" },
	{ "a_letter_with_marks_is_one_column", "src/db/a.c", "/* " NINETY "\u1eb1\u1eb11\t*/\n",
	  "/* " NINETY "\u1eb1\u1eb1\u1eb1\u1eb1 */\n", "1: columns" },
	{ "lines_end_without_blanks", "src/db/a.c", "int a;\nint b; \n", "int a;\n\nint b;\n",
	  "2: trailing" },
	{ "a_file_ends_with_a_newline", "src/db/a.c", "int a;\nint b;", "int a;\nint b;\n",
	  "2: trailing" },
	{ "an_empty_last_field_of_a_table_is_data", "doc/a.tsv", "a\tb", "a\t\n", "1: trailing" },
	{ "a_header_has_a_guard", "src/db/a.h", "#ifndef A_H\n#define A_H\n#endif\n",
	  "/* a */\n#ifndef DB_A_H\n#define DB_A_H\n#endif\n", "1: guard" },
	{ "a_guard_outside_src_has_the_folder", "tools/a.h", "#ifndef A_H\n#define A_H\n#endif\n",
	  "#ifndef TOOLS_A_H\n#define TOOLS_A_H\n#endif\n", "1: guard" },
	{ "a_lock_file_names_no_registry", "assets/package-lock.json",
	  "\"resolved\": \"https://x\"\n", "\"version\": \"1\"\n", "1: registry" },
	{ "a_setting_names_no_registry", "assets/.npmrc", "registry=https://x\n", "fund=false\n",
	  "1: registry" },
	{ "no_path_of_a_machine", "doc/a.md",
	  "see /"
	  "home/me/a\n",
	  "see data/home/me, https://x.vn/home/a, /homes/a\n", "1: machine" },
};

static char root[] = "/tmp/motcua-tidy-XXXXXX";
static char tidy[4096];

static void write_file(const char *path, const char *text)
{
	char full[512];

	snprintf(full, sizeof(full), "%s/%s", root, path);
	for (char *slash = full + strlen(root) + 1; (slash = strchr(slash, '/')) != NULL; slash++) {
		*slash = 0;
		mkdir(full, 0700);
		*slash = '/';
	}
	FILE *file = fopen(full, "w");

	assert_non_null(file);
	fputs(text, file);
	assert_int_equal(fclose(file), 0);
}

static void remove_tree(void)
{
	char command[128];

	snprintf(command, sizeof(command), "rm -rf %s/*", root);
	assert_int_equal(system(command), 0);
}

/* A tree without findings, to which a sample is added. */
static void write_tree(void)
{
	static const char *const modules[] = { "base", "db", "dossier", "work" };
	char path[64];

	remove_tree();
	write_file("src/DEPS", "base:\ndb: base\njournal: db\nwork: journal\ndossier: work\n");
	for (size_t i = 0; i < sizeof(modules) / sizeof(*modules); i++) {
		snprintf(path, sizeof(path), "src/%s/README.md", modules[i]);
		write_file(path, "# A module\n");
	}
	write_file("src/dossier/use.c", "int f(void)\n{\n\treturn q_used(cx);\n}\n");
	write_file("src/dossier/use_test.c", "int f(void)\n{\n\treturn q_nobody(cx);\n}\n");
	write_file("node_modules/a/a.c", "goto \n");
	write_file("build-test/a.c", "goto \n");
}

static int run_tidy(char *output)
{
	char command[5000];

	snprintf(command, sizeof(command), "%s %s 2>&1", tidy, root);
	FILE *pipe = popen(command, "r");

	assert_non_null(pipe);
	output[fread(output, 1, OUTPUT_BYTES - 1, pipe)] = 0;
	int status = pclose(pipe);

	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static void each_sample_is_judged_rightly(void **state)
{
	const struct sample *sample = *state;
	char output[OUTPUT_BYTES], finding[256];

	write_tree();
	write_file(sample->path, sample->bad);
	int status = run_tidy(output);

	snprintf(finding, sizeof(finding), "%s:%s: ", sample->path, sample->finding);
	if (status != 1 || strncmp(output, finding, strlen(finding)) != 0 ||
	    !strstr(output, " 1 finding\n"))
		fail_msg("bad sample: status %d, wanted %s, got\n%s", status, finding, output);
	if (!sample->good)
		return;
	write_tree();
	write_file(sample->path, sample->good);
	status = run_tidy(output);
	if (status != 0 || !strstr(output, " 0 findings\n"))
		fail_msg("good sample: status %d, got\n%s", status, output);
}

static void a_readme_and_a_line_in_deps_make_a_module(void **state)
{
	char output[OUTPUT_BYTES];

	(void)state;
	write_tree();
	write_file("src/journal/a.c", "int a;\n");
	write_file("src/journal/README.md", "# A module\n");
	assert_int_equal(run_tidy(output), 0);
}

static void main_may_include_everything(void **state)
{
	char output[OUTPUT_BYTES];

	(void)state;
	write_tree();
	write_file("src/main.c", "#include \"dossier/dossier.h\"\n#include \"base/str.h\"\n");
	assert_int_equal(run_tidy(output), 0);
}

static void a_program_for_black_box_tests_may_take_memory(void **state)
{
	char output[OUTPUT_BYTES];

	(void)state;
	write_tree();
	write_file("src/dossier/a_main.c", "char *a = malloc(3);\n");
	assert_int_equal(run_tidy(output), 0);
}

static void a_file_that_is_not_text_is_passed_over(void **state)
{
	char output[OUTPUT_BYTES];

	(void)state;
	write_tree();
	char full[128];

	snprintf(full, sizeof(full), "%s/doc.png", root);
	FILE *file = fopen(full, "w");

	assert_non_null(file);
	fwrite("a \0b \n", 1, 6, file);
	fclose(file);
	assert_int_equal(run_tidy(output), 0);
}

static void an_unfinished_literal_or_comment_ends_with_the_file(void **state)
{
	static const char *const texts[] = { "\"\n",     "'\n",
					     "/*\n",     "\"\\\n",
					     "int f(\n", "int f()\n{{(\n",
					     "}\n",      ")\n{\n}\n",
					     "if\n",     "int f()\n{\n\tif\n}\n",
					     "#\n" };
	char output[OUTPUT_BYTES];

	(void)state;
	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		write_tree();
		write_file("src/db/a.c", texts[i]);
		assert_in_range(run_tidy(output), 0, 1);
	}
}

static void wrong_usage_ends_with_two(void **state)
{
	char command[5000];

	(void)state;
	snprintf(command, sizeof(command), "%s 2>/dev/null", tidy);
	assert_int_equal(WEXITSTATUS(system(command)), 2);
	snprintf(command, sizeof(command), "%s /nowhere 2>/dev/null", tidy);
	assert_int_equal(WEXITSTATUS(system(command)), 2);
}

#define SAMPLE_COUNT (sizeof(samples) / sizeof(*samples))

int main(int argc, char **argv)
{
	const struct CMUnitTest fixed[] = {
		cmocka_unit_test(a_readme_and_a_line_in_deps_make_a_module),
		cmocka_unit_test(main_may_include_everything),
		cmocka_unit_test(a_program_for_black_box_tests_may_take_memory),
		cmocka_unit_test(a_file_that_is_not_text_is_passed_over),
		cmocka_unit_test(an_unfinished_literal_or_comment_ends_with_the_file),
		cmocka_unit_test(wrong_usage_ends_with_two),
	};
	struct CMUnitTest tests[SAMPLE_COUNT + sizeof(fixed) / sizeof(*fixed)];
	const char *build = getenv("MOTCUA_BUILD");

	/* The program under test stands beside this one unless MOTCUA_BUILD names a folder. */
	(void)argc;
	char *slash = strrchr(argv[0], '/');

	if (slash)
		*slash = 0;
	snprintf(tidy, sizeof(tidy), "%s/tidy", build ? build : slash ? argv[0] : ".");
	if (!mkdtemp(root))
		return 1;
	for (size_t i = 0; i < SAMPLE_COUNT; i++) {
		tests[i] = (struct CMUnitTest){ .name = samples[i].name,
						.test_func = each_sample_is_judged_rightly,
						.initial_state = (void *)(uintptr_t)&samples[i] };
	}
	memcpy(tests + SAMPLE_COUNT, fixed, sizeof(fixed));
	int failed = cmocka_run_group_tests_name("tidy", tests, NULL, NULL);

	remove_tree();
	rmdir(root);
	return failed;
}
