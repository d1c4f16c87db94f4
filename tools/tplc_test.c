/*
 * tplc: what it refuses, each with its line; what it makes, compiled and run against hostile
 * values; and that a wrong name is the C compiler's error at the template's line. Runs at the
 * tree's root.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cmocka.h>

/* The tool is a program of its own; its parts, but for main, are tested inside this one. */
#include "tplc_expression.c"
#include "tplc_html.c"
#include "tplc_notation.c"
#include "tplc_set.c"
#include "tplc_write.c"

#define PART "{part sample struct view}\n" /* the sample begins on line 2 */
#define LAYOUT "{layout frame struct page}\n"

static struct set set;

/* Compiles; gives the message, "" when accepted. ret_code may be NULL. */
static const char *compile(const char *source, size_t len, struct text *ret_code)
{
	static struct template t;

	memset(&set, 0, sizeof(set));
	if (template_compile(&t, &set, "t.html", (struct span){ source, len }) && ret_code)
		template_write(&t, ret_code);
	template_done(&t);
	return set.message;
}

/* ---- refusals ---- */

struct refusal {
	const char *source, *message;
};

static const struct refusal refusals[] = {
	/* where no escaping is safe */
	{ PART "<{v.name}>", "t.html:2: a value cannot be a tag's name" },
	{ PART "<h{v.level}>", "t.html:2: a value cannot be an attribute" },
	{ PART "<h{if v.a}1{end}>", "t.html:2: white space is missing before the attribute 1" },
	{ PART "<p></p{v.name}>", "t.html:2: an end tag is </name>" },
	{ PART "<p {v.name}></p>", "t.html:2: a value cannot be an attribute" },
	{ PART "<p {v.name}=\"x\"></p>", "t.html:2: a value cannot be an attribute" },
	{ PART "<p data-{v.name}=\"x\"></p>", "t.html:2: a value cannot be an attribute" },
	{ PART "<p {t Words}></p>", "t.html:2: a value cannot be an attribute" },
	{ PART "<p\n{date v.day}></p>", "t.html:3: a value cannot be an attribute" },
	{ PART "<p id={v.name}></p>", "t.html:2: the value of id needs quotes" },
	{ PART "<p id=x></p>", "t.html:2: the value of id needs quotes" },
	{ PART "<script>{v.name}</script>", "t.html:2: no value is safe in script" },
	{ PART "<script>\nlet a = \"{v.name}\"</script>", "t.html:3: no value is safe in script" },
	{ PART "<SCRIPT>{t Words}</SCRIPT>", "t.html:2: no value is safe in SCRIPT" },
	{ PART "<script>{# why }</script>", "t.html:2: no value is safe in script" },
	{ PART "<script><!-- </script>", "t.html:2: <!-- in script changes where it ends" },
	{ PART "<style>p { color: {v.colour} }</style>", "t.html:2: no value is safe in style" },
	{ PART "<iframe>{v.name}</iframe>", "t.html:2: no value is safe in iframe" },
	{ PART "<p onclick=\"{v.name}\"></p>", "t.html:2: no value is safe in onclick" },
	{ PART "<p ONCLICK=\"a({number v.n})\"></p>", "t.html:2: no value is safe in ONCLICK" },
	{ PART "<p onclick='{t Words}'></p>", "t.html:2: no value is safe in onclick" },
	{ PART "<p style=\"color:{v.colour}\"></p>", "t.html:2: no value is safe in style" },
	{ PART "<iframe srcdoc=\"{v.name}\"></iframe>", "t.html:2: no value is safe in srcdoc" },
	{ PART "<img srcset=\"/a/{v.name} 2x\">", "t.html:2: no value is safe in srcset" },
	{ PART "<p hx-on:click=\"{v.name}\"></p>", "t.html:2: no value is safe in hx-on:click" },
	{ PART "<p data-hx-vals='{v.name}'></p>", "t.html:2: no value is safe in data-hx-vals" },
	{ PART "<p hx-trigger=\"{v.name}\"></p>", "t.html:2: no value is safe in hx-trigger" },
	{ PART "<!-- {v.name} -->", "t.html:2: no value can stand in a comment" },
	{ PART "<!-- a", "t.html:2: the comment is never closed" },
	/* URLs */
	{ PART "<a href=\"{v.link}\"></a>", "t.html:2: href begins with a value: use {url ...}" },
	{ PART "<img src='{v.link}'>", "t.html:2: src begins with a value" },
	{ PART "<form method=\"post\" action=\"{v.a}\"></form>", "t.html:2: action begins with" },
	{ PART "<button formaction=\"{v.a}\"></button>", "t.html:2: formaction begins with" },
	{ PART "<p hx-get=\"{v.a}\"></p>", "t.html:2: hx-get begins with a value" },
	{ PART "<a HREF=\"{v.link}\"></a>", "t.html:2: HREF begins with a value" },
	{ PART "<a href=\"java{v.link}\"></a>", "t.html:2: in href a value may follow only" },
	{ PART "<a href=\"data:{v.link}\"></a>", "t.html:2: in href a value may follow only" },
	{ PART "<a href=\"//{v.link}\"></a>", "t.html:2: in href a value may follow only" },
	{ PART "<a href=\"/\\{v.link}\"></a>", "t.html:2: in href a value may follow only" },
	{ PART "<a href=\"https://{v.host}/\"></a>", "t.html:2: in href a value may follow only" },
	{ PART "<a href=\"http://a/{v.link}\"></a>", "t.html:2: in href a value may follow only" },
	{ PART "<script src=\"https://a.vn/{v.a}\"></script>",
	  "t.html:2: in src a value may follow" },
	{ PART "<a href=\"javascript:go()\"></a>", "t.html:2: code does not stand in a link" },
	{ PART "<a href=\"{if v.a}/x{end}{v.b}\"></a>", "t.html:2: in href a value may follow" },
	{ PART "<a href=\"{if v.a}/x{else}y:{end}{v.b}\"></a>", "t.html:2: in href a value may" },
	{ PART "<a href=\"/a{url v.b}\"></a>", "t.html:2: {url} must be the beginning of href" },
	{ PART "<a href=\"{url v.a}{url v.b}\"></a>", "t.html:2: {url} must be the beginning" },
	{ PART "<a href=\"{t Words}\"></a>", "t.html:2: only {value}, {url ...} or {asset ...}" },
	{ PART "<a href=\"/{date v.day}\"></a>", "t.html:2: only {value}, {url ...}" },
	{ PART "<a href=\"/{for x in v.l}{x}{end}\"></a>",
	  "t.html:2: a loop cannot stand in a URL" },
	{ PART "<p title=\"{url v.a}\"></p>", "t.html:2: {url} is for href, src, action" },
	{ PART "<p>{url v.a}</p>", "t.html:2: {url} is for href, src, action" },
	{ PART "<p>{asset a.css}</p>", "t.html:2: {asset} is for href, src, action" },
	{ PART "<a href=\"{asset}\"></a>", "t.html:2: {asset file.css} is expected" },
	/* tags */
	{ PART "<div>\n<p></div>", "t.html:3: </div> does not close <p> of line 3" },
	{ PART "<div>\n<p></p>", "t.html:2: <div> is never closed" },
	{ PART "</div>", "t.html:2: </div> closes nothing" },
	{ PART "<p></p></p>", "t.html:2: </p> closes nothing" },
	{ PART "<br></br>", "t.html:2: </br> closes nothing" },
	{ PART "<div/>", "t.html:2: <div/> does not close itself" },
	{ PART "<p", "t.html:2: <p is not a tag's name" },
	{ PART "<p class=\"a", "t.html:2: the tag <p is never closed" },
	{ PART "<p:x>", "t.html:2: <p is not a tag's name" },
	{ PART "a < b", "t.html:2: this < begins no tag: write &lt;" },
	{ PART "<p a=\"1\"b></p>", "t.html:2: white space is missing before the attribute b" },
	{ PART "<p \"a\"></p>", "t.html:2: '\"' cannot stand in a tag" },
	{ PART "<xmp></xmp>", "t.html:2: <xmp> is not used here" },
	{ PART "<base href=\"/\">", "t.html:2: <base> is not used here" },
	{ PART "<object></object>", "t.html:2: <object> is not used here" },
	{ PART "<title><b></title>", "t.html:2: no tag stands in title: write &lt;" },
	{ PART "<svg><title><a href=\"{v.a}\">", "t.html:2: no tag stands in title" },
	{ PART "<p @click=\"{v.a}\"></p>", "t.html:2: '@' cannot stand in a tag" },
	{ PART "<p _=\"{v.a}\"></p>", "t.html:2: no value is safe in _" },
	{ PART "<![CDATA[ ]]>", "t.html:2: only <!doctype html> and comments begin with <!" },
	{ PART "<!doctype html>", "t.html:2: the doctype belongs at the top of a layout" },
	{ LAYOUT "<p><!doctype html></p>{content}", "t.html:2: the doctype belongs at the top" },
	/* forms */
	{ PART "<form action=\"/a\"></form>", "t.html:2: a form needs method" },
	{ PART "<form method></form>", "t.html:2: a form needs method" },
	{ PART "<form method=\"put\"></form>", "t.html:2: a form needs method" },
	{ PART "<form method=\"{v.a}\"></form>", "t.html:2: method must be written out" },
	{ PART "<form method=\"{if v.a}post{end}\"></form>",
	  "t.html:2: method must be written out" },
	{ PART "<form{if v.a} method=\"post\"{end}></form>", "t.html:2: method must not depend" },
	{ PART "<form method=\"get\" enctype=\"{v.a}\"></form>", "t.html:2: enctype must be" },
	{ PART "<form method=\"get\"><form method=\"get\">", "t.html:2: a form inside a form" },
	{ PART "<form method=\"post\" action=\"https://a.vn/\">", "t.html:2: a form that posts" },
	{ PART "<form method=\"post\" action=\"//a.vn/\">", "t.html:2: a form that posts" },
	{ PART "<meta http-equiv=\"{v.a}\" content=\"1\">",
	  "t.html:2: http-equiv must be written" },
	{ PART "<meta http-equiv=\"refresh\" content=\"{v.a}\">",
	  "t.html:2: content with http-equiv" },
	{ PART "<meta content=\"{v.a}\" http-equiv=\"refresh\">",
	  "t.html:2: content with http-equiv" },
	/* controls and tags */
	{ PART "{if v.a}<p>{end}</p>",
	  "t.html:2: {end} is out of step with the tags: <p> of line 2" },
	{ PART "<p>{if v.a}</p>{end}", "t.html:2: </p> closes a tag of line 2, outside" },
	{ PART "{if v.a}<p>{else}</p>{end}", "t.html:2: {else} is out of step with the tags" },
	{ PART "{for x in v.l}<li>{end}", "t.html:2: {end} is out of step with the tags: <li>" },
	{ PART "{for x in v.l}<li>{empty}</li>{end}", "t.html:2: {empty} is out of step" },
	{ PART "<p {if v.a}>{end}</p>", "t.html:2: {end} is out of step with the tags" },
	{ PART "<br {if v.a}><br {end}>",
	  "t.html:2: {end} is out of step with the tags: it stands" },
	{ PART "<p class=\"{if v.a}\"{end}></p>", "t.html:2: {end} is out of step with the tags" },
	{ PART "<p class=\"{if v.a}\" id=\"{end}\"></p>", "t.html:2: {end} is out of step" },
	{ PART "<p{if v.a} class=\"{end}\"></p>", "t.html:2: {end} is out of step with the tags" },
	{ PART "<title>{if v.a}</title>{end}",
	  "t.html:2: </title> closes a tag of line 2, outside" },
	{ PART "<p {if v.a}a{end}b></p>",
	  "t.html:2: white space is missing before the attribute b" },
	{ PART "<p{if v.a} {end}b></p>",
	  "t.html:2: white space is missing before the attribute b" },
	{ PART "<p {for x in v.l}a{end}></p>", "t.html:2: white space is missing before" },
	{ PART "{end}", "t.html:2: {end} without {if} or {for}" },
	{ PART "{else}", "t.html:2: {else} without {if} or {for}" },
	{ PART "{empty}", "t.html:2: {empty} without {if} or {for}" },
	{ PART "{if v.a}{empty}{end}", "t.html:2: {empty} belongs to a {for}" },
	{ PART "{for x in v.l}{else}{end}", "t.html:2: {else} belongs to an {if}" },
	{ PART "{if v.a}{else}{else}{end}", "t.html:2: {else} belongs to an {if}" },
	{ PART "{if v.a}{else when}{end}", "t.html:2: {else} or {else if CONDITION} is expected" },
	{ PART "\n{if v.a}", "t.html:3: {end} is missing" },
	{ PART "{for x in v.l}", "t.html:2: {end} is missing" },
	/* expressions */
	{ PART "{w.name}", "t.html:2: a path begins with v or the name of a loop" },
	{ PART "{for x in v.l}{end}{x.a}", "t.html:2: a path begins with v or the name of a loop" },
	{ PART "{v.}", "t.html:2: a member's name is expected after the dot" },
	{ PART "{v.1}", "t.html:2: a member's name is expected after the dot" },
	{ PART "{v.a b}", "t.html:2: too much in {...}: 'b'" },
	{ PART "{v.a + 1}", "t.html:2: too much in {...}: '+ 1'" },
	{ PART "{v.f(1)}", "t.html:2: too much in {...}: '(1)'" },
	{ PART "{v.a[0]}", "t.html:2: too much in {...}: '[0]'" },
	{ PART "{v#}", "t.html:2: too much in {...}: '#'" },
	{ PART "{}", "t.html:2: a path begins with v" },
	{ PART "{ }", "t.html:2: a path begins with v" },
	{ PART "{\"a\"}", "t.html:2: a path begins with v" },
	{ PART "{v.a", "t.html:2: this { begins a notation that has no }" },
	{ PART "{v.{v.a}}", "t.html:2: this { begins a notation that has no }" },
	{ PART "{show v.a}", "t.html:2: there is no notation {show}" },
	{ PART "{if}{end}", "t.html:2: a path begins with v" },
	{ PART "{if 1}{end}", "t.html:2: a number or constant is no condition" },
	{ PART "{if v.a = 1}{end}", "t.html:2: too much in {...}: '= 1'" },
	{ PART "{if v.a == b}{end}", "t.html:2: a path begins with v" },
	{ PART "{if v.a == 010}{end}", "t.html:2: a path begins with v" },
	{ PART "{if (v.a}{end}", "t.html:2: ) is expected" },
	{ PART "{if v.a == -x}{end}", "t.html:2: a number is expected after -" },
	{ PART "{for v in v.l}{end}", "t.html:2: 'v' cannot name a loop's item" },
	{ PART "{for date in v.l}{end}", "t.html:2: 'date' cannot name a loop's item" },
	{ PART "{for in in v.l}{end}", "t.html:2: 'in' cannot name a loop's item" },
	{ PART "{for x in v.l}{for x in x.l}{end}{end}",
	  "t.html:2: 'x' cannot name a loop's item" },
	{ PART "{for x of v.l}{end}", "t.html:2: {for item in v.items} is expected" },
	/* texts and formats */
	{ PART "{t}", "t.html:2: {t Some words} is expected" },
	{ PART "{t Due %1}", "t.html:2: the text has 1 places (%1 ...) and 0 values" },
	{ PART "{t Due | v.a}", "t.html:2: the text has 0 places (%1 ...) and 1 values" },
	{ PART "{t Due %1 %2 | v.a}", "t.html:2: the text has 2 places (%1 ...) and 1 values" },
	{ PART "{t Due %1 | when v.a}", "t.html:2: a path begins with v" },
	{ PART "{date}", "t.html:2: a path begins with v" },
	{ PART "{date 5}", "t.html:2: a path begins with v" },
	{ PART "<p title=\"{html v.a}\"></p>", "t.html:2: {html} cannot stand in an attribute" },
	{ PART "<title>{html v.a}</title>", "t.html:2: {html} cannot stand in title or textarea" },
	{ PART "<p title=\"{call part_a v}\"></p>",
	  "t.html:2: {call} cannot stand in an attribute" },
	{ PART "{call a v}", "t.html:2: {call part_name value} is expected" },
	{ PART "{call part_a}", "t.html:2: a path begins with v" },
	/* declarations */
	{ "", "t.html:1: the file declares no {page}, {part} or {layout}" },
	{ "<p></p>", "t.html:1: only {include} and {# comments} may stand before {page}" },
	{ "{v.a}", "t.html:1: a value cannot stand before the first declaration" },
	{ "{if v.a}", "t.html:1: {if} cannot stand before the first declaration" },
	{ "{include web/page.h}", "t.html:1: {include \"folder/file.h\"} is expected" },
	{ PART "{include \"a.h\"}", "t.html:2: {include} cannot stand in a page" },
	{ "{part a}", "t.html:1: {part NAME struct TYPE} is expected" },
	{ "{part a int}", "t.html:1: {part NAME struct TYPE} is expected" },
	{ "{part 1 struct a}", "t.html:1: {part NAME struct TYPE} is expected" },
	{ "{part part_a struct a}", "t.html:1: the name goes without part_: a" },
	{ "{page a struct a}", "t.html:1: {page NAME struct TYPE layout LAYOUT} is expected" },
	{ "{page a struct a frame b}", "t.html:1: {page NAME struct TYPE layout LAYOUT}" },
	{ PART "<p>{part b struct b}</p>", "t.html:2: <p> is never closed" },
	{ PART "{if v.a}{part b struct b}{end}", "t.html:2: {end} is missing" },
	{ PART "{content}", "t.html:2: {content} belongs into a {layout}" },
	{ LAYOUT "<p></p>", "t.html:1: the layout has no {content}" },
	{ LAYOUT "{content}{content}", "t.html:2: there is a {content} already" },
	{ LAYOUT "{if v.a}{content}{end}", "t.html:2: {content} cannot depend on {if} or {for}" },
	{ PART "a\r\nb", "t.html:2: lines end with \\n only" },
	{ PART "a\x01", "t.html:2: control character 0x01" },
	{ PART "a\x7f", "t.html:2: control character 0x7f" },
};

static void each_sample_of_the_refusal_list_is_refused_at_its_line(void **state)
{
	int wrong = 0;

	(void)state;
	for (size_t i = 0; i < sizeof(refusals) / sizeof(refusals[0]); i++) {
		const struct refusal *refusal = &refusals[i];
		const char *message = compile(refusal->source, strlen(refusal->source), NULL);

		if (strncmp(message, refusal->message, strlen(refusal->message)) != 0) {
			print_error("%s\n  expected: %s\n  got: %s\n", refusal->source,
				    refusal->message, message);
			wrong++;
		}
	}
	assert_int_equal(wrong, 0);
}

static void a_nul_byte_is_refused(void **state)
{
	static const char source[] = PART "a\0b";

	(void)state;
	assert_string_equal(compile(source, sizeof(source) - 1, NULL),
			    "t.html:2: control character 0x00");
}

static void limits_are_refused_not_overrun(void **state)
{
	struct text deep = {};

	(void)state;
	text_format(&deep, PART);
	for (int i = 0; i <= ELEMENTS_MAX; i++)
		text_format(&deep, "<b>");
	assert_non_null(strstr(compile(deep.at, deep.len, NULL), "more than 128 tags"));
	deep.len = 0;
	text_format(&deep, PART);
	for (int i = 0; i <= CONTROLS_MAX; i++)
		text_format(&deep, "{if v.a}");
	assert_non_null(strstr(compile(deep.at, deep.len, NULL), "more than 32 {if}"));
	deep.len = 0;
	text_format(&deep, PART "{if ");
	for (int i = 0; i < 10000; i++)
		text_format(&deep, "(");
	text_format(&deep, "}");
	assert_non_null(strstr(compile(deep.at, deep.len, NULL), "the condition is too deep"));
	deep.len = 0;
	text_format(&deep, PART "{for x in v");
	for (int i = 0; i < EXPRESSION_MAX; i++)
		text_format(&deep, ".a");
	text_format(&deep, "}{end}");
	assert_non_null(strstr(compile(deep.at, deep.len, NULL), "the path is longer than"));
	text_free(&deep);
}

/* ---- several files ---- */

static const char *compile_set(const char *const *sources, size_t n)
{
	static struct template t;
	static const char *const names[] = { "a.html", "b.html", "c.html" };

	memset(&set, 0, sizeof(set));
	for (size_t i = 0; i < n; i++) {
		struct span source = { sources[i], strlen(sources[i]) };

		assert_true(template_compile(&t, &set, names[i], source));
		template_done(&t);
	}
	set_check(&set);
	return set.message;
}

static void a_name_stands_for_one_thing_only(void **state)
{
	static const char *const sources[] = { "{part x struct a}", "\n{part x struct b}" };

	(void)state;
	assert_string_equal(compile_set(sources, 2), "b.html:2: there is a part x already in "
						     "a.html:1: find another name");
}

static void a_page_needs_a_layout_that_exists(void **state)
{
	static const char *const sources[] = { "{page x struct a layout frame}" };

	(void)state;
	assert_string_equal(compile_set(sources, 1), "a.html:1: no file declares the layout frame");
}

static void a_call_needs_a_part_that_exists(void **state)
{
	static const char *const sources[] = { "{part x struct a}\n\n{call part_y v}" };

	(void)state;
	assert_string_equal(compile_set(sources, 1), "a.html:3: no file declares the part y");
}

static void the_header_lists_everything_in_one_order(void **state)
{
	static const char *const sources[] = {
		"{part z struct a}",
		"{page m struct b layout f}",
		"{layout f struct c}{content}{part b struct a}",
	};
	struct text header = {};

	(void)state;
	assert_string_equal(compile_set(sources, 3), "");
	set_write(&set, &header);
	text_add(&header, "", 1);
	assert_non_null(strstr(header.at, "struct c;\nstruct b;\nstruct a;\n\n"
					  "void layout_f_head(struct out *o, const struct c *v);\n"
					  "void layout_f_tail(struct out *o, const struct c *v);\n"
					  "void page_m(struct out *o, const struct b *v);\n"
					  "void part_b(struct out *o, const struct a *v);\n"
					  "void part_z(struct out *o, const struct a *v);\n"));
	text_free(&header);
}

/* ---- compiled and run ---- */

struct sample {
	const char *markup, *output;
};

/* v.evil is "><script>alert('1')</script>&amp; with a tab, CR, NUL and DEL at its end. */
#define EVIL_ESCAPED                                                                           \
	"&#34;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;\t&#13;\xef\xbf\xbd" \
	"\xef\xbf\xbd"
#define EVIL_PERCENT "%22%3E%3Cscript%3Ealert%28%271%27%29%3C%2Fscript%3E%26amp%3B%09%0D%00%7F"

static const struct sample samples[] = {
	/* each place against the same hostile value */
	{ "<p>{v.evil}</p>", "<p>" EVIL_ESCAPED "</p>" },
	{ "<p title=\"{v.evil}\"></p>", "<p title=\"" EVIL_ESCAPED "\"></p>" },
	{ "<p title='a {v.evil}'></p>", "<p title='a " EVIL_ESCAPED "'></p>" },
	{ "<title>{v.evil}</title>", "<title>" EVIL_ESCAPED "</title>" },
	{ "<textarea name=\"a\">{v.evil}</textarea>",
	  "<textarea name=\"a\">\n" EVIL_ESCAPED "</textarea>" },
	{ "<a href=\"/a/{v.evil}/b\"></a>", "<a href=\"/a/" EVIL_PERCENT "/b\"></a>" },
	{ "<a href=\"?q={v.evil}&amp;r={v.number}\"></a>",
	  "<a href=\"?q=" EVIL_PERCENT "&amp;r=-42\"></a>" },
	{ "<a href=\"/{v.dots}/x?up={v.dots}\"></a>", "<a href=\"/-/x?up=..\"></a>" },
	{ "<a href=\"mailto:{v.mail}\"></a>", "<a href=\"mailto:an%40xa.vn\"></a>" },
	{ "<a href=\"{url v.evil}\"></a>", "<a href=\"#\"></a>" },
	{ "<a href=\"{url v.script}\"></a>", "<a href=\"#\"></a>" },
	{ "<a href=\"{url v.path}\"></a>", "<a href=\"/a%20b?x=1&amp;y=%22%27%3C%3E\"></a>" },
	{ "<a href=\"{url v.site}\"></a>", "<a href=\"https://xa.vn/\"></a>" },
	{ "<script src=\"{url v.site}\"></script>", "<script src=\"#\"></script>" },
	{ "<a href=\"{url v.text}/{v.number}\"></a>", "<a href=\"#/-42\"></a>" },
	{ "<p>{t Hello <b>%1</b> | v.evil}</p>",
	  "<p>Hello &lt;b&gt;" EVIL_ESCAPED "&lt;/b&gt;</p>" },
	{ "<p title=\"{t It's %1 of %2 | v.number, v.size}\"></p>",
	  "<p title=\"It&#39;s -42 of 7\"></p>" },
	{ "{tr v.text}", "a &amp; b" },
	{ "{tr v.text | v.number}", "a &amp; b" },
	{ "{t Due %1 at %2 costs %3 | date v.at_us, datetime v.at_us, money v.big}",
	  "Due 22/11/2026 at 09:05 22/11/2026 costs 75.000 \xc4\x91" },
	{ "{t State: %1 | tr v.text}", "State: a &amp; b" },
	{ "{t Two\n   lines}", "Two lines" },
	{ "{html v.safe}", "<b>&amp;</b>" },
	{ "{mask v.evil}", "&#34;&gt;&lt;scr********************************" },
	/* types and formats */
	{ "{v.text} {v.number} {v.big} {v.size} {v.array}", "a &amp; b -42 75000 7 ch&lt;" },
	{ "{v.inner.name} {v.pointer->name} {v.pointer->deep.name}", "in in deep" },
	{ "{date v.at_us} {datetime v.at_us} {day v.day}",
	  "22/11/2026 09:05 22/11/2026 22/11/2026" },
	{ "{number v.big} {money v.big} {mask v.mail}", "75.000 75.000 \xc4\x91 an@xa.**" },
	/* conditions */
	{ "{if v.yes}a{end}{if v.no}b{end}{if not v.no}c{end}", "ac" },
	{ "{if v.no}a{else if v.yes}b{else}c{end}", "b" },
	{ "{if v.no}a{else if v.none.n}b{else}c{end}", "c" },
	{ "{if v.mail}a{end}{if v.blank}b{end}{if v.pointer}c{end}{if v.missing}d{end}", "ac" },
	{ "{if any v.rows}a{end}{if any v.none}b{end}{if not any v.none}c{end}", "ac" },
	{ "{if v.number == -42 and v.big > 5}a{end}{if v.kind == KIND_B or v.no}b{end}", "ab" },
	{ "{if v.yes or v.yes and v.no}a{end}{if (v.yes or v.yes) and v.no}b{end}", "a" },
	{ "{if (v.kind == KIND_B)}a{end}{if v.kind != KIND_B}b{end}", "a" },
	{ "{if v.missing == NULL}a{end}{if v.number <= 0}b{end}{if v.rows.n >= 2}c{end}", "abc" },
	/* loops */
	{ "{for row in v.rows}{row#}.{row.code};{end}", "1.A;2.B&#34;;" },
	{ "{for row in v.none}a{empty}none{end}", "none" },
	{ "{for row in v.rows}{for tag in row.tags}{row#}{tag#}{tag} {end}{empty}b{end}",
	  "11x 12y 21x 22y " },
	{ "{for row in v.rows}{if row# > 1}, {end}{row.code}{end}", "A, B&#34;" },
	{ "{for row in v.rows}{call part_row row}{end}{call part_inner v.inner}", "[A][B&#34;]in" },
	/* inside tags and attributes */
	{ "<input{if v.yes} checked{end}{if v.no} disabled{end}>", "<input checked>" },
	{ "<input {if v.yes}checked{end} {if v.yes}disabled{end}>", "<input checked disabled>" },
	{ "<p class=\"a{if v.yes} b{else} c{end}\"></p>", "<p class=\"a b\"></p>" },
	{ "<p{for row in v.rows} data-{end}></p>", "<p data- data-></p>" },
	{ "<a href=\"{if v.yes}/a/{v.number}{else}/b{end}?c={v.size}\"></a>",
	  "<a href=\"/a/-42?c=7\"></a>" },
	{ "<p style=\"{if v.yes}width:1px{end}\"></p>", "<p style=\"width:1px\"></p>" },
	{ "<script src=\"/a.js\"></script><style>p { color: red }</style>",
	  "<script src=\"/a.js\"></script><style>p { color: red }</style>" },
	/* markup */
	{ "<p>\n\n  a  b \n</p>\n<!-- gone -->{# gone <b> }\n", "<p>\na  b\n</p>" },
	{ "<ul>\n{for row in v.rows}\n<li>{row#}</li>\n{end}\n</ul>",
	  "<ul>\n<li>1</li>\n<li>2</li>\n</ul>" },
	{ "<b>\n{for row in v.rows}\n<i>{row#}</i>{end}</b>", "<b>\n<i>1</i>\n<i>2</i>\n</b>" },
	{ "<i></i>{if v.no}\n{end}\n<b></b>", "<i></i>\n<b></b>" },
	{ "{if v.yes}\n<i></i>\n{else}\n<b></b>\n{end}\n<u></u>", "<i></i>\n<u></u>" },
	{ "<pre>\t1</pre>", "<pre>\n\t1</pre>" },
	{ "<pre> a\n\n  {v.size}</pre>", "<pre>\n a\n\n  7</pre>" },
	{ "<textarea>\n{v.size}\n\n </textarea>", "<textarea>\n7\n\n </textarea>" },
	{ "<p\n   id=\"a\"\n   class='b'\n></p>", "<p id=\"a\" class='b' ></p>" },
	{ "<svg viewBox=\"0 0 1 1\"><path d=\"M0\"/><g/></svg><br/>",
	  "<svg viewBox=\"0 0 1 1\"><path d=\"M0\"/><g/></svg><br/>" },
	{ "\xe1\xbb\x87 &lt; \"quoted\" \\ 1&#123;2} ?"
	  "?/",
	  "\xe1\xbb\x87 &lt; \"quoted\" \\ 1&#123;2} ?"
	  "?/" },
	/* forms */
	{ "<form method=\"post\" action=\"/a/{v.size}\"></form>",
	  "<form method=\"post\" action=\"/a/7\"><input type=\"hidden\" name=\"_csrf\" "
	  "value=\"t&#34;k\"><input type=\"hidden\" name=\"_key\" value=\"key-1\"></form>" },
	{ "<form method=\"get\"></form>", "<form method=\"get\"></form>" },
	{ "<form method=\"post\" action=\"{url v.site}\"></form>",
	  "<form method=\"post\" action=\"#\"><input type=\"hidden\" name=\"_csrf\" "
	  "value=\"t&#34;k\"><input type=\"hidden\" name=\"_key\" value=\"key-1\"></form>" },
};

#define SAMPLE_COUNT (sizeof(samples) / sizeof(samples[0]))

static const char view_header[] =
	"#include \"http/html.h\"\n"
	"enum kind { KIND_A, KIND_B };\n"
	"struct page { struct str title; };\n"
	"struct inner { struct str name; struct { struct str name; } deep; };\n"
	"struct row { struct str code; struct { struct str *at; size_t n; } tags; };\n"
	"struct rows { struct row *at; size_t n; };\n"
	"struct view {\n"
	"	struct page page;\n"
	"	struct str evil, dots, mail, script, path, site, blank;\n"
	"	const char *text, *missing;\n"
	"	char array[8];\n"
	"	int number; int64_t big, at_us; int32_t day; size_t size;\n"
	"	bool yes, no; enum kind kind; double real;\n"
	"	struct html safe; struct inner inner; const struct inner *pointer;\n"
	"	struct rows rows, none;\n"
	"};\n";

static const char program_head[] =
	"#include <stdio.h>\n#include \"base/text.h\"\n#include \"base/arena.h\"\n"
	"#include \"view.h\"\n#include \"pages.h\"\n"
	"const struct text_entry text_entries[] = { {} };\n"
	"const size_t text_entry_count = 0;\n"
	"static struct str new_key(void *cx) { (void)cx; return STR(\"key-1\"); }\n"
	"int main(void)\n{\n"
	"	struct str tags[] = { STR(\"x\"), STR(\"y\") };\n"
	"	struct row rows[] = { { STR(\"A\"), { tags, 2 } },\n"
	"		{ STR(\"B\\\"\"), { tags, 2 } } };\n"
	"	struct inner inner = { STR(\"in\"), { STR(\"deep\") } };\n"
	"	struct view v = { .page = { STR(\"Title\") },\n"
	"		.evil = STR(\"\\\"><script>alert('1')</script>&amp;\\t\\r\\0\\x7f\"),\n"
	"		.dots = STR(\"..\"), .mail = STR(\"an@xa.vn\"), .blank = STR(\"\"),\n"
	"		.script = STR(\"javascript:alert(1)\"), .site = STR(\"https://xa.vn/\"),\n"
	"		.path = STR(\"/a b?x=1&y=\\\"'<>\"), .text = \"a & b\", .array = \"ch<\",\n"
	"		.number = -42, .big = 75000, .at_us = INT64_C(1795313100000000),\n"
	"		.day = 20779, .size = 7, .yes = true, .kind = KIND_B,\n"
	"		.safe = { STR(\"<b>&amp;</b>\") }, .inner = inner, .pointer = &inner,\n"
	"		.rows = { rows, 2 } };\n"
	"	struct arena *arena = arena_open();\n"
	"	struct buf to = buf_in(arena);\n"
	"	struct out out = { .to = &to, .arena = arena, .lang = LANG_VI,\n"
	"		.csrf = STR(\"t\\\"k\"), .new_key = new_key };\n\n";

static const char compiler[] =
	"cc -std=gnu17 -D_GNU_SOURCE -O1 -g -Wall -Wextra -Wshadow -Werror "
	"-Wno-unknown-warning-option -Wno-format-truncation -Wno-format-overflow "
	"-fsanitize=address,undefined -Isrc ";

static char folder[64];

static void write_text(const char *name, const struct text *text)
{
	char path[128];
	FILE *file;

	snprintf(path, sizeof(path), "%s/%s", folder, name);
	file = fopen(path, "wb");
	assert_non_null(file);
	assert_int_equal(fwrite(text->at, 1, text->len, file), text->len);
	assert_int_equal(fclose(file), 0);
}

/* Runs a command; its output with a NUL at the end. */
static int run(const char *command, struct text *ret_output)
{
	FILE *pipe = popen(command, "r");
	char block[4096];
	size_t len;

	assert_non_null(pipe);
	while ((len = fread(block, 1, sizeof(block), pipe)) > 0)
		text_add(ret_output, block, len);
	text_add(ret_output, "", 1);
	return pclose(pipe);
}

/* Compiles a template into folder/t.html.c, with pages.h and view.h. */
static void write_page(const char *source, size_t len)
{
	static struct template t;
	struct text code = {}, header = {};
	struct text view = { (char *)(uintptr_t)view_header, sizeof(view_header) - 1, 0 };

	memset(&set, 0, sizeof(set));
	if (!template_compile(&t, &set, "t.html", (struct span){ source, len }) || !set_check(&set))
		fail_msg("%s", set.message);
	template_write(&t, &code);
	set_write(&set, &header);
	write_text("t.html.c", &code);
	write_text("pages.h", &header);
	write_text("view.h", &view);
	text_free(&code);
	text_free(&header);
	template_done(&t);
}

/* All samples as parts of one file; each ends with a line of its own. */
static void write_samples(void)
{
	struct text source = {}, program = {};

	text_format(&source, "{include \"view.h\"}\n{part row struct row}[{v.code}]\n"
			     "{part inner struct inner}{v.name}\n"
			     "{layout frame struct page}<!doctype html>\n<title>{v.title}</title>\n"
			     "{content}\n<hr>\n{page whole struct view layout frame}\n<p></p>\n");
	text_add(&program, program_head, sizeof(program_head) - 1);
	for (size_t i = 0; i < SAMPLE_COUNT; i++) {
		text_format(&source, "{part s%zu struct view}%s\n", i, samples[i].markup);
		text_format(&program,
			    "\tpart_s%zu(&out, &v);\n\tout_raw(&out, \"\\n=end=\\n\", 7);\n", i);
	}
	text_format(&program, "\tpage_whole(&out, &v);\n"
			      "\tfwrite(to.at, 1, to.len, stdout);\n\tarena_close(arena);\n"
			      "\treturn 0;\n}\n");
	write_page(source.at, source.len);
	write_text("main.c", &program);
	text_free(&source);
	text_free(&program);
}

static void compiled_pages_escape_each_value_for_its_place(void **state)
{
	struct text command = {}, output = {};
	const char *at;
	int wrong = 0;

	(void)state;
	write_samples();
	text_format(&command,
		    "%s -I%s %s/main.c %s/t.html.c src/http/html.c src/base/text.c "
		    "src/base/buf.c src/base/str.c src/base/arena.c src/base/civil.c -lutf8proc "
		    "-o %s/main 2>&1 && %s/main",
		    compiler, folder, folder, folder, folder, folder);
	if (run(command.at, &output) != 0)
		fail_msg("%s", output.at);
	at = output.at;
	for (size_t i = 0; i < SAMPLE_COUNT; i++) {
		const char *end = strstr(at, "\n=end=\n");

		assert_non_null(end);
		if ((size_t)(end - at) != strlen(samples[i].output) ||
		    memcmp(at, samples[i].output, (size_t)(end - at)) != 0) {
			print_error("%s\n  expected: %s\n  got: %.*s\n", samples[i].markup,
				    samples[i].output, (int)(end - at), at);
			wrong++;
		}
		at = end + strlen("\n=end=\n");
	}
	assert_string_equal(at, "<!doctype html>\n<title>Title</title>\n<p></p>\n<hr>");
	assert_int_equal(wrong, 0);
	text_free(&command);
	text_free(&output);
}

/* ---- the C compiler's errors ---- */

static const struct sample mistakes[] = {
	{ "<p>\n{v.titel}</p>", "t.html:4:" },
	{ "<p>{v.yes}</p>", "t.html:3:" },
	{ "\n\n<p>{v.real}</p>", "t.html:5:" },
	{ "<p>{v.inner}</p>", "t.html:3:" },
	{ "<p>{v.safe}</p>", "t.html:3:" },
	{ "\n{html v.evil}", "t.html:4:" },
	{ "{if v.yes}\n{if v.rows}a{end}{end}", "t.html:4:" },
	{ "{if v.inner}a{end}", "t.html:3:" },
	{ "\n{for x in v.inner}{x#}{end}", "t.html:4:" },
	{ "{for x in v.rows}\n{x.name}{end}", "t.html:4:" },
	{ "\n{call part_inner v.rows}", "t.html:4:" },
	{ "<a href=\"/{v.yes}\"></a>", "t.html:3:" },
	{ "<a href=\"{url v.number}\"></a>", "t.html:3:" },
	{ "{if v.kind == KIND_X}a{end}", "t.html:3:" },
	{ "{date v.mail}", "t.html:3:" },
	{ "{t Due %1 |\nv.yes}", "t.html:3:" },
};

static void a_wrong_name_or_type_is_an_error_at_the_templates_line(void **state)
{
	struct text command = {}, output = {}, source = {};
	int wrong = 0;

	(void)state;
	text_format(&command, "%s -fsyntax-only -I%s %s/t.html.c 2>&1", compiler, folder, folder);
	for (size_t i = 0; i < sizeof(mistakes) / sizeof(mistakes[0]); i++) {
		source.len = output.len = 0;
		text_format(&source,
			    "{include \"view.h\"}{part inner struct inner}\n"
			    "{part sample struct view}\n%s",
			    mistakes[i].markup);
		write_page(source.at, source.len);
		int code = run(command.at, &output);

		const char *error = strstr(output.at, ": error:");
		const char *line = error;

		while (line && line > output.at && line[-1] != '\n')
			line--;
		if (code == 0 || !line ||
		    strncmp(line, mistakes[i].output, strlen(mistakes[i].output)) != 0) {
			print_error("%s\n  expected: %s\n  got: %s\n", mistakes[i].markup,
				    mistakes[i].output, output.at);
			wrong++;
		}
	}
	assert_int_equal(wrong, 0);
	text_free(&command);
	text_free(&output);
	text_free(&source);
}

/* ---- the fuzzer's corpus ---- */

static void nothing_in_the_corpus_breaks_the_compiler(void **state)
{
	static const char corpus[] = "tools/corpus/tplc";
	DIR *dir = opendir(corpus);
	struct dirent *entry;
	int n = 0;

	(void)state;
	assert_non_null(dir);
	while ((entry = readdir(dir))) {
		char path[512], source[65536];
		FILE *file;

		if (entry->d_name[0] == '.')
			continue;
		snprintf(path, sizeof(path), "%s/%s", corpus, entry->d_name);
		file = fopen(path, "rb");
		assert_non_null(file);
		size_t len = fread(source, 1, sizeof(source), file);

		fclose(file);
		struct text code = {};

		compile(source, len, &code);
		assert_true((code.len > 0) == (set.message[0] == '\0'));
		text_free(&code);
		n++;
	}
	closedir(dir);
	assert_true(n > 0);
}

static int make_folder(void **state)
{
	(void)state;
	snprintf(folder, sizeof(folder), "/tmp/tplc-test-XXXXXX");
	return mkdtemp(folder) ? 0 : -1;
}

static int remove_folder(void **state)
{
	struct text command = {}, output = {};

	(void)state;
	text_format(&command, "rm -r %s", folder);
	int code = run(command.at, &output);

	text_free(&command);
	text_free(&output);
	return code;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_sample_of_the_refusal_list_is_refused_at_its_line),
		cmocka_unit_test(a_nul_byte_is_refused),
		cmocka_unit_test(limits_are_refused_not_overrun),
		cmocka_unit_test(a_name_stands_for_one_thing_only),
		cmocka_unit_test(a_page_needs_a_layout_that_exists),
		cmocka_unit_test(a_call_needs_a_part_that_exists),
		cmocka_unit_test(the_header_lists_everything_in_one_order),
		cmocka_unit_test(compiled_pages_escape_each_value_for_its_place),
		cmocka_unit_test(a_wrong_name_or_type_is_an_error_at_the_templates_line),
		cmocka_unit_test(nothing_in_the_corpus_breaks_the_compiler),
	};

	return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
