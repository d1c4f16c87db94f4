#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "base/text.h"
#include "http/html.h"

static struct arena *arena;
static struct buf to;
static struct out out;

static struct str no_key(void *cx)
{
	(void)cx;
	return STR("k&1");
}

static int begin(void **state)
{
	(void)state;
	arena = arena_open();
	to = buf_in(arena);
	out = (struct out){ .to = &to, .arena = arena, .lang = LANG_VI };
	return 0;
}

static int end(void **state)
{
	(void)state;
	arena_close(arena);
	return 0;
}

/* What the writer made of the input, NUL-terminated. */
static const char *written(void (*write)(struct out *, struct str), struct str input)
{
	to.len = 0;
	write(&out, input);
	return str_cstring(arena, buf_str(&to));
}

static void every_byte_is_escaped_or_left_as_it_is(void **state)
{
	static const char plain[] = "\t\n !#$%()*+,-./0123456789:;=?@ABCZ[\\]^_`abcz{|}~";

	(void)state;
	assert_string_equal(written(out_escaped, str_from(plain)), plain);
	assert_string_equal(written(out_escaped, STR("a&b<c>d\"e'f")),
			    "a&amp;b&lt;c&gt;d&#34;e&#39;f");
	assert_string_equal(written(out_escaped, STR("\r\n")), "&#13;\n");
	assert_string_equal(written(out_escaped, STR("\xe1\xbb\x87")), "\xe1\xbb\x87");
	assert_string_equal(written(out_escaped, (struct str){}), "");
	for (char c = 0; c < ' '; c++) {
		if (c == '\t' || c == '\n' || c == '\r')
			continue;
		assert_string_equal(written(out_escaped, (struct str){ &c, 1 }), "\xef\xbf\xbd");
	}
	assert_string_equal(written(out_escaped, STR("\x7f")), "\xef\xbf\xbd");
}

static void a_special_byte_is_found_wherever_it_stands(void **state)
{
	char text[41], expected[64];

	(void)state;
	for (size_t len = 1; len < sizeof(text); len++) {
		for (size_t i = 0; i < len; i++) {
			memset(text, 'a', len);
			text[i] = '<';
			snprintf(expected, sizeof(expected), "%.*s&lt;%.*s", (int)i, text,
				 (int)(len - i - 1), text + i + 1);
			assert_string_equal(written(out_escaped, (struct str){ text, len }),
					    expected);
		}
	}
	for (int c = 1; c < 128; c++) {
		memset(text, c, 40);
		text[40] = '\0';
		/* sixteen at once give the same as one by one */
		size_t one = strlen(written(out_escaped, (struct str){ text, 1 }));

		assert_int_equal(strlen(written(out_escaped, (struct str){ text, 40 })), one * 40);
	}
}

static void a_url_part_leaves_only_unreserved_characters(void **state)
{
	static const char unreserved[] =
		"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~";

	(void)state;
	assert_string_equal(written(out_url_part, str_from(unreserved)), unreserved);
	for (int i = 0; i < 256; i++) {
		char c = (char)i, expected[4];

		if (c && strchr(unreserved, c))
			continue;
		snprintf(expected, sizeof(expected), "%%%02X", i);
		assert_string_equal(written(out_url_part, (struct str){ &c, 1 }), expected);
	}
}

static void a_path_step_never_leads_upwards(void **state)
{
	(void)state;
	assert_string_equal(written(out_url_segment, STR(".")), "-");
	assert_string_equal(written(out_url_segment, STR("..")), "-");
	assert_string_equal(written(out_url_segment, STR("a..b")), "a..b");
	assert_string_equal(written(out_url_segment, STR("../a")), "..%2Fa");
	assert_string_equal(written(out_url_segment, STR("")), "");
}

static const struct {
	const char *url, *anywhere, *local;
} urls[] = {
	{ "/", "/", "/" },
	{ "/a/b?c=d&e#f", "/a/b?c=d&amp;e#f", "/a/b?c=d&amp;e#f" },
	{ "?q=1", "?q=1", "?q=1" },
	{ "#top", "#top", "#top" },
	{ "https://xa.vn/a", "https://xa.vn/a", "#" },
	{ "mailto:an@xa.vn", "mailto:an@xa.vn", "#" },
	{ "tel:1022", "tel:1022", "#" },
	{ "/\"'<>` \\", "/%22%27%3C%3E%60%20%5C", "/%22%27%3C%3E%60%20%5C" },
	{ "", "#", "#" },
	{ "a", "#", "#" },
	{ "//evil.vn/", "#", "#" },
	{ "/\\evil.vn/", "#", "#" },
	{ "/\t/evil.vn/", "#", "#" },
	{ "/\n/evil.vn/", "#", "#" },
	{ "/a\r\nLocation: x", "#", "#" },
	{ "http://xa.vn/", "#", "#" },
	{ "HTTPS://xa.vn/", "#", "#" },
	{ "javascript:alert(1)", "#", "#" },
	{ " javascript:alert(1)", "#", "#" },
	{ "JaVaScRiPt:alert(1)", "#", "#" },
	{ "java\tscript:alert(1)", "#", "#" },
	{ "\x01javascript:alert(1)", "#", "#" },
	{ "data:text/html,<script>", "#", "#" },
	{ "vbscript:x", "#", "#" },
	{ "tel\t:1022", "#", "#" },
	{ "https:evil.vn", "#", "#" },
	{ "https:/evil.vn", "#", "#" },
};

static void a_whole_url_is_of_an_allowed_kind_or_nothing(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(urls) / sizeof(urls[0]); i++) {
		assert_string_equal(written(out_url, str_from(urls[i].url)), urls[i].anywhere);
		assert_string_equal(written(out_url_local, str_from(urls[i].url)), urls[i].local);
	}
	assert_string_equal(written(out_url, STR("/a\0b")), "#");
}

static void a_text_escapes_itself_and_its_arguments(void **state)
{
	struct str args[] = { STR("<i>"), STR("%1") };

	(void)state;
	out_text(&out, "zz < %1 & %2", args, 2);
	assert_true(str_is(buf_str(&to), "zz &lt; &lt;i&gt; &amp; %1"));
}

static void a_form_carries_the_token_and_a_new_key(void **state)
{
	(void)state;
	out.csrf = STR("a\"b");
	out.new_key = no_key;
	out_form_fields(&out);
	assert_true(str_is(buf_str(&to),
			   "<input type=\"hidden\" name=\"_csrf\" value=\"a&#34;b\">"
			   "<input type=\"hidden\" name=\"_key\" value=\"k&amp;1\">"));
}

static void dates_and_numbers_are_written_as_people_here_read_them(void **state)
{
	(void)state;
	out_date(&out, INT64_C(1795313100000000));
	out_raw(&out, "|", 1);
	out_datetime(&out, INT64_C(1795313100000000));
	out_raw(&out, "|", 1);
	out_day(&out, 20779);
	out_raw(&out, "|", 1);
	out_number(&out, 1284);
	out_raw(&out, "|", 1);
	out_money(&out, 75000);
	out_raw(&out, "|", 1);
	out_mask(&out, STR("<12345678"));
	out_raw(&out, "|", 1);
	out_escaped_int(&out, INT64_MIN);
	assert_true(str_is(buf_str(&to), "22/11/2026|09:05 22/11/2026|22/11/2026|1.284|75.000 đ|"
					 "&lt;12345***|-9223372036854775808"));
}

#define CASE(name) cmocka_unit_test_setup_teardown(name, begin, end)

int main(void)
{
	const struct CMUnitTest tests[] = {
		CASE(every_byte_is_escaped_or_left_as_it_is),
		CASE(a_special_byte_is_found_wherever_it_stands),
		CASE(a_url_part_leaves_only_unreserved_characters),
		CASE(a_path_step_never_leads_upwards),
		CASE(a_whole_url_is_of_an_allowed_kind_or_nothing),
		CASE(a_text_escapes_itself_and_its_arguments),
		CASE(a_form_carries_the_token_and_a_new_key),
		CASE(dates_and_numbers_are_written_as_people_here_read_them),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
