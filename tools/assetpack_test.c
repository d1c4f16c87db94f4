/* assetpack: names by content, references, compression, refusals. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

#define OUTPUT_BYTES 65536

static char assetpack[4200];
static char folder[] = "/tmp/assetpack-test-XXXXXX";

static void write_file(const char *name, const char *text)
{
	FILE *file = fopen(name, "wb");

	assert_non_null(file);
	assert_true(fputs(text, file) >= 0);
	assert_int_equal(fclose(file), 0);
}

static const char *read_file(const char *name)
{
	static char text[OUTPUT_BYTES];
	FILE *file = fopen(name, "rb");

	assert_non_null(file);
	text[fread(text, 1, sizeof(text) - 1, file)] = '\0';
	fclose(file);
	return text;
}

static const char *run(const char *arguments, int *ret_code)
{
	static char output[OUTPUT_BYTES], command[4400];
	FILE *pipe;

	snprintf(command, sizeof(command), "%s --out assets.c /assets %s 2>&1", assetpack,
		 arguments);
	pipe = popen(command, "r");
	assert_non_null(pipe);
	output[fread(output, 1, sizeof(output) - 1, pipe)] = '\0';
	*ret_code = pclose(pipe);
	return output;
}

/* The macro's value, from assets.h. */
static void find_path(const char *macro, char path[100])
{
	char start[100];
	const char *at;

	snprintf(start, sizeof(start), "#define ASSET_%s \"", macro);
	at = strstr(read_file("assets.h"), start);
	assert_non_null(at);
	snprintf(path, 100, "%.*s", (int)strcspn(at + strlen(start), "\""), at + strlen(start));
}

static void pack(const char *font)
{
	int code;

	write_file("f.woff2", font);
	write_file("a.css", "@font-face { src: url(\"asset(f.woff2)\") }");
	write_file("b.js", "asset(f.woff2)");
	assert_string_equal(run("a.css b.js f.woff2", &code), "");
	assert_int_equal(code, 0);
}

static void a_path_changes_with_the_content_and_with_what_it_refers_to(void **state)
{
	char css[100], font[100], script[100], other_css[100], other_font[100], other_script[100];

	(void)state;
	pack("one");
	find_path("A_CSS", css);
	find_path("F_WOFF2", font);
	find_path("B_JS", script);
	assert_int_equal(strlen(css), strlen("/assets/a.01234567.css"));
	assert_memory_equal(css, "/assets/a.", strlen("/assets/a."));
	pack("two");
	find_path("A_CSS", other_css);
	find_path("F_WOFF2", other_font);
	find_path("B_JS", other_script);
	assert_string_not_equal(font, other_font);
	assert_string_not_equal(css, other_css);
	assert_string_equal(script, other_script);
}

static void a_reference_becomes_the_path_in_css_only(void **state)
{
	char font[100], css[200];
	const char *code;

	(void)state;
	pack("one");
	find_path("F_WOFF2", font);
	int len = snprintf(css, sizeof(css), "@font-face { src: url(\"%s\") }", font);

	code = strstr(read_file("assets.c"), "plain0[] = {");
	assert_non_null(code);
	code += strlen("plain0[] = {");
	for (int i = 0; i < len; i++) {
		char *end;

		assert_int_equal(strtol(code, &end, 10), css[i]);
		code = end + 1;
	}
	assert_non_null(strstr(read_file("assets.c"), "\"text/javascript; charset=utf-8\", plain1, "
						      "NULL, 14, 0 },"));
}

static void what_shrinks_is_compressed_and_the_same_each_time(void **state)
{
	char text[2001], first[OUTPUT_BYTES];
	int code;

	(void)state;
	memset(text, 'x', 2000);
	text[2000] = '\0';
	write_file("a.css", text);
	run("a.css", &code);
	assert_int_equal(code, 0);
	strcpy(first, read_file("assets.c"));
	assert_non_null(strstr(first, "gzip0[] = {\n31,139,8,0,0,0,0,0,"));
	assert_non_null(strstr(first, "plain0, gzip0, 2000, "));
	run("a.css", &code);
	assert_string_equal(read_file("assets.c"), first);
}

static void mistakes_are_refused(void **state)
{
	int code;

	(void)state;
	write_file("a.css", "\nasset(none.woff2)");
	assert_string_equal(run("a.css", &code), "a.css:2: asset(...) names no packed file\n");
	assert_int_not_equal(code, 0);
	write_file("a.css", "asset(");
	assert_string_equal(run("a.css", &code), "a.css:1: asset(...) names no packed file\n");
	write_file("a.css", "asset(b.css)");
	write_file("b.css", "asset(a.css)");
	assert_non_null(strstr(run("a.css b.css", &code), "files that refer to each other"));
	assert_non_null(strstr(run("a.css ./a.css", &code), "another file has this name"));
	assert_non_null(strstr(run("a.exe", &code), "no content type is known"));
	assert_non_null(strstr(run("none.css", &code), "cannot be read"));
	assert_int_not_equal(code, 0);
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_path_changes_with_the_content_and_with_what_it_refers_to),
		cmocka_unit_test(a_reference_becomes_the_path_in_css_only),
		cmocka_unit_test(what_shrinks_is_compressed_and_the_same_each_time),
		cmocka_unit_test(mistakes_are_refused),
	};
	static const char *const files[] = { "a.css",   "b.css",    "b.js",
					     "f.woff2", "assets.c", "assets.h" };
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
	snprintf(assetpack, sizeof(assetpack), "%s/assetpack", where);
	int failed = cmocka_run_group_tests(tests, NULL, NULL);

	for (size_t i = 0; i < sizeof(files) / sizeof(files[0]); i++)
		unlink(files[i]);
	return rmdir(folder) != 0 || failed;
}
