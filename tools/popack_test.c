/* popack: what it makes of a catalogue, what it refuses, which msgids it finds. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

#define HEADER "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n" /* 3 lines */
#define OUTPUT_BYTES 8192

static char popack[4200];
static char folder[] = "/tmp/popack-test-XXXXXX";

static void write_file(const char *name, const char *text)
{
	FILE *file = fopen(name, "wb");

	assert_non_null(file);
	assert_true(fputs(text, file) >= 0);
	assert_int_equal(fclose(file), 0);
}

static void read_all(FILE *file, char *text)
{
	size_t len = fread(text, 1, OUTPUT_BYTES - 1, file);

	text[len] = '\0';
}

/* Runs popack in the folder; gives what it printed. */
static const char *run(const char *arguments, int *ret_code)
{
	static char output[OUTPUT_BYTES], command[4400];
	FILE *pipe;

	snprintf(command, sizeof(command), "%s %s 2>&1", popack, arguments);
	pipe = popen(command, "r");
	assert_non_null(pipe);
	read_all(pipe, output);
	*ret_code = pclose(pipe);
	return output;
}

static void the_table_is_sorted_by_the_bytes_of_the_msgids(void **state)
{
	static char table[OUTPUT_BYTES];
	FILE *file;
	int code;

	(void)state;
	write_file("vi.po",
		   HEADER "# for a button\n#: where.c:1\n#, c-format\nmsgid \"b\"\nmsgstr \"\"\n"
			  "\"bê \"\n\"\\\"hai\\\"\\n\"\n\nmsgid \"Z\"\nmsgstr \"zê\"\n"
			  "msgid \"\"\n\"a \"\n\"%1\"\nmsgstr \"%1 a\"\n");
	assert_string_equal(run("--out texts.c vi.po", &code), "");
	assert_int_equal(code, 0);
	file = fopen("texts.c", "rb");
	assert_non_null(file);
	read_all(file, table);
	fclose(file);
	assert_string_equal(table, "/* Made by popack. */\n#include \"base/text.h\"\n\n"
				   "const struct text_entry text_entries[] = {\n"
				   "\t{ \"Z\", \"z\\303\\252\" },\n"
				   "\t{ \"a %1\", \"%1 a\" },\n"
				   "\t{ \"b\", \"b\\303\\252 \\\"hai\\\"\\012\" },\n"
				   "\t{},\n};\n\nconst size_t text_entry_count = 3;\n");
}

static const struct {
	const char *catalogue, *message;
} refusals[] = {
	{ HEADER "#, fuzzy\nmsgid \"a\"\nmsgstr \"b\"\n", "vi.po:4: a fuzzy text" },
	{ HEADER "#~ msgid \"a\"\n", "vi.po:4: an obsolete text" },
	{ HEADER "msgid \"a\"\nmsgstr \"\"\n", "vi.po:4: the msgstr is empty" },
	{ HEADER "msgid \"a\"\n\n", "vi.po:4: the msgid has no msgstr" },
	{ HEADER "msgid \"a\"\nmsgid \"b\"\nmsgstr \"c\"\n", "vi.po:4: the msgid has no msgstr" },
	{ HEADER "msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"a\"\nmsgstr \"c\"\n",
	  "vi.po:7: this msgid is in line 4 already" },
	{ HEADER "msgid \"a %1\"\nmsgstr \"b\"\n", "vi.po:4: msgid and msgstr have different %1" },
	{ HEADER "msgid \"a %1\"\nmsgstr \"b %2\"\n", "vi.po:4: msgid and msgstr have different" },
	{ HEADER "msgid \"a\nmsgstr \"b\"\n", "vi.po:4: the string must end the line" },
	{ HEADER "msgid \"a\" x\nmsgstr \"b\"\n", "vi.po:4: the string must end the line" },
	{ HEADER "msgid a\nmsgstr \"b\"\n", "vi.po:4: a string in quotes is expected" },
	{ HEADER "msgid \"\\x\"\nmsgstr \"b\"\n", "vi.po:4: only \\n \\t \\\" and \\\\ are known" },
	{ HEADER "msgid \"\\", "vi.po:4: only \\n" },
	{ HEADER "msgctxt \"a\"\n", "vi.po:4: msgid, msgstr, a string or a comment is expected" },
	{ HEADER "msgid \"a\"\nmsgid_plural \"b\"\n", "vi.po:5: msgid, msgstr, a string" },
	{ HEADER "msgstr \"a\"\n", "vi.po:4: msgid, msgstr, a string" },
	{ HEADER "\"a\"\n", "vi.po:4: msgid, msgstr, a string" },
	{ "msgid \"\"\nmsgstr \"\"\n", "vi.po:1: the header must say charset=UTF-8" },
};

static void mistakes_in_a_catalogue_are_refused_at_their_line(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(refusals) / sizeof(refusals[0]); i++) {
		const char *output;
		int code;

		write_file("vi.po", refusals[i].catalogue);
		output = run("--out texts.c vi.po", &code);
		if (strncmp(output, refusals[i].message, strlen(refusals[i].message)) != 0)
			fail_msg("%s\n  expected: %s\n  got: %s", refusals[i].catalogue,
				 refusals[i].message, output);
		assert_int_not_equal(code, 0);
	}
}

/* Each text of the catalogue is found once; those that stand where none counts are not in it. */
static const char found_po[] = HEADER
	"msgid \"one\"\nmsgstr \"x\"\n\nmsgid \"two %1\"\nmsgstr \"%1\"\n\nmsgid \"three\"\n"
	"msgstr \"x\"\n\nmsgid \"four\"\nmsgstr \"x\"\n\nmsgid \"five five\"\nmsgstr \"x\"\n\n"
	"msgid \"six \\\"6\\\"\"\nmsgstr \"x\"\n\nmsgid \"seven\"\nmsgstr \"x\"\n\n"
	"msgid \"eight\"\nmsgstr \"x\"\n\nmsgid \"nine\"\nmsgstr \"x\"\n";
static const char found_html[] =
	"{part a struct a}{# {t not this} }\n<p title=\"{t one}\">{t\n two\n %1 | v.a}</p>{title}";
static const char found_c[] =
	"#define N_(msgid) msgid\n#define FAIL(cx, status, code, message) f(message)\n"
	"/* N_(\"not this\") */ // N_(\"not this\")\n"
	"char *a = \"N_(\\\"not this\\\")\", b = '\"', *c = N_(\"three\");\n"
	"int f(void)\n{\n\tcx_field(cx, STR(\"x\"), \"four\");\n"
	"\treturn FAIL(cx, g(1, 2), \"code\", \"five \" /* , */\n\t\t\"five\");\n"
	"\treturn FAIL_WITH(cx, BROKEN, \"code\", \"six \\\"6\\\"\", STR(\"not\"));\n"
	"\treturn FAIL_LOG(cx, BROKEN, \"code\", \"seven\", h(N_(\"eight\"), \"not\"));\n"
	"\treturn FAIL(cx, BROKEN, \"code\", is ? N_(\"nine\") : message);\n"
	"\treturn FAILED(1, 2, 3, \"not\") + XFAIL(1, 2, 3, \"not\") + N_(variable);\n}\n";

static void every_msgid_is_found_where_it_stands(void **state)
{
	int code;

	(void)state;
	write_file("vi.po", found_po);
	write_file("a.html", found_html);
	write_file("a.c", found_c);
	assert_string_equal(run("--check vi.po a.html a.c", &code), "");
	assert_int_equal(code, 0);
}

static void a_msgid_without_a_text_and_a_text_without_use_are_refused(void **state)
{
	int code;

	(void)state;
	write_file("vi.po", HEADER "msgid \"one\"\nmsgstr \"x\"\n\nmsgid \"old\"\nmsgstr \"x\"\n");
	write_file("a.html", "{part a struct a}\n\n{t one}{t new}");
	write_file("a.c", "\n// comment\nx = N_(\"newer\");\n");
	assert_string_equal(run("--check vi.po a.html a.c", &code),
			    "a.html:3: no text in vi.po for \"new\"\n"
			    "a.c:3: no text in vi.po for \"newer\"\n"
			    "vi.po:7: nobody uses \"old\": take it away\n");
	assert_int_not_equal(code, 0);
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_table_is_sorted_by_the_bytes_of_the_msgids),
		cmocka_unit_test(mistakes_in_a_catalogue_are_refused_at_their_line),
		cmocka_unit_test(every_msgid_is_found_where_it_stands),
		cmocka_unit_test(a_msgid_without_a_text_and_a_text_without_use_are_refused),
	};
	const char *build = getenv("MOTCUA_BUILD");
	char *slash = strrchr(argv[0], '/'), where[4096];

	(void)argc;
	if (slash)
		*slash = '\0';
	if (!realpath(build   ? build
		      : slash ? argv[0]
			      : ".",
		      where) ||
	    !mkdtemp(folder) || chdir(folder) != 0)
		return 1;
	snprintf(popack, sizeof(popack), "%s/popack", where);
	int failed = cmocka_run_group_tests(tests, NULL, NULL);

	unlink("vi.po");
	unlink("texts.c");
	unlink("a.html");
	unlink("a.c");
	return rmdir(folder) != 0 || failed;
}
