#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "procedure/pack.h"

#define PACKS "packs/vn/procedures"
#define SAMPLE "src/procedure/cases/sample.yaml"
#define REFERENCE "doc/pack-reference.md"
#define UNITS "packs/vn/demo/units.yaml"

static int open_cx(void **state)
{
	struct arena *arena = arena_open();
	struct cx *cx = ARENA_NEW(arena, struct cx);

	cx_init(cx, arena, 0);
	*state = cx;
	return 0;
}

static int close_cx(void **state)
{
	struct cx *cx = *state;

	arena_close(cx->arena);
	return 0;
}

static struct str read_file(struct cx *cx, const char *path)
{
	char *at = arena_take(cx->arena, PROCEDURE_SOURCE_MAX);
	FILE *file = fopen(path, "re");

	if (!file)
		fail_msg("%s: not found; run the tests in the project's folder", path);
	size_t len = fread(at, 1, PROCEDURE_SOURCE_MAX, file);

	fclose(file);
	return (struct str){ at, len };
}

/* "file:1: why." as people see it. */
static struct str mistake(struct cx *cx)
{
	return str_format(cx->arena, "%.*s: %.*s", STR_ARG(cx->error.args[0]),
			  STR_ARG(cx->error.args[1]));
}

static bool is_yaml(const char *name)
{
	return str_ends(str_from(name), STR(".yaml"));
}

static void every_procedure_of_the_pack_is_read(void **state)
{
	struct cx *cx = *state;
	DIR *folder = opendir(PACKS);
	struct dirent *entry;
	int n = 0;

	assert_non_null(folder);
	while ((entry = readdir(folder))) {
		const struct procedure *procedure;

		if (!is_yaml(entry->d_name))
			continue;
		struct str path = str_format(cx->arena, PACKS "/%s", entry->d_name), yaml;

		if (procedure_read(cx, path.at, &yaml) != OK ||
		    procedure_parse(cx, yaml, path.at, &procedure) != OK)
			fail_msg("%.*s", STR_ARG(mistake(cx)));
		assert_true(str_starts(str_from(entry->d_name), procedure->code));
		n++;
	}
	closedir(folder);
	assert_in_range(n, 5, 100000);
}

/* ---- what a reader may expect of every procedure of the pack ---- */

static bool is_ascii(struct str text)
{
	for (size_t i = 0; i < text.len; i++) {
		if ((unsigned char)text.at[i] > 127)
			return false;
	}
	return true;
}

/* The same words twice are a translation forgotten, but for "A1" or "VNeID". */
static int count_untranslated(const char *path, struct words words)
{
	if (!str_equal(words.vi, words.en) || is_ascii(words.vi))
		return 0;
	print_error("%s: no English for %.*s\n", path, STR_ARG(words.vi));
	return 1;
}

static int count_untranslated_questions(const char *path, const struct procedure_group *group)
{
	int n = count_untranslated(path, group->title);

	for (size_t i = 0; i < group->fields.n; i++) {
		const struct procedure_field *field = &group->fields.at[i];

		n += count_untranslated(path, field->label);
		for (size_t j = 0; j < field->options.n; j++)
			n += count_untranslated(path, field->options.at[j].label);
	}
	return n;
}

static int count_untranslated_all(const char *path, const struct procedure *p)
{
	int n = count_untranslated(path, p->name) + count_untranslated(path, p->short_name);

	for (size_t i = 0; i < p->form.n; i++)
		n += count_untranslated_questions(path, &p->form.at[i]);
	for (size_t i = 0; i < p->cases.n; i++)
		n += count_untranslated(path, p->cases.at[i].name);
	for (size_t i = 0; i < p->components.n; i++)
		n += count_untranslated(path, p->components.at[i].name);
	for (size_t i = 0; i < p->steps.n; i++)
		n += count_untranslated(path, p->steps.at[i].name);
	return n;
}

static bool asks_for(const struct procedure *p, const char *subject)
{
	for (size_t i = 0; i < p->form.n; i++) {
		for (size_t j = 0; j < p->form.at[i].fields.n; j++) {
			if (str_is(p->form.at[i].fields.at[j].subject, subject))
				return true;
		}
	}
	return false;
}

static bool has_agency(struct cx *cx, struct str units, struct str kind)
{
	return str_contains(units, str_format(cx->arena, "kind: %.*s\n", STR_ARG(kind)));
}

static int count_gaps(struct cx *cx, const char *path, const struct procedure *p)
{
	struct str units = read_file(cx, UNITS);
	const struct {
		bool wrong;
		const char *what;
	} rows[] = {
		{ str_is_empty(p->short_name.vi), "no short name" },
		{ p->legal_basis.n == 0, "no legal basis" },
		{ p->keywords.n == 0, "no words to search by" },
		{ !procedure_field(p, STR("declaration")), "nothing is declared" },
		{ !asks_for(p, "applicant.name"), "nobody's name is asked for" },
		{ !has_agency(cx, units, p->competent), "no agency of the demonstration decides" },
	};
	int n = count_untranslated_all(path, p);

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		if (rows[i].wrong)
			print_error("%s: %s\n", path, rows[i].what);
		n += rows[i].wrong;
	}
	for (size_t i = 0; i < p->steps.n; i++) {
		if (p->steps.at[i].office != STEP_AT_OTHER ||
		    has_agency(cx, units, p->steps.at[i].agency))
			continue;
		print_error("%s: nobody for the step %.*s\n", path, STR_ARG(p->steps.at[i].code));
		n++;
	}
	return n;
}

static void every_procedure_of_the_pack_is_complete(void **state)
{
	struct cx *cx = *state;
	DIR *folder = opendir(PACKS);
	struct dirent *entry;
	int gaps = 0, n = 0;

	assert_non_null(folder);
	while ((entry = readdir(folder))) {
		const struct procedure *procedure;

		if (!is_yaml(entry->d_name))
			continue;
		struct str path = str_format(cx->arena, PACKS "/%s", entry->d_name), yaml;
		struct str worked = str_format(cx->arena, PACKS "/worked/%s", entry->d_name);

		assert_int_equal(procedure_read(cx, path.at, &yaml), OK);
		assert_int_equal(procedure_parse(cx, yaml, path.at, &procedure), OK);
		gaps += count_gaps(cx, path.at, procedure);
		if (access(worked.at, R_OK) != 0) {
			print_error("%s is missing\n", worked.at);
			gaps++;
		}
		n++;
	}
	closedir(folder);
	assert_int_equal(gaps, 0);
	assert_in_range(n, 30, 100000);
}

/* A part that nobody uses is a text that nobody keeps right. */
static void every_part_is_used(void **state)
{
	DIR *folder = opendir(PACKS "/parts");
	struct dirent *entry;
	int unused = 0;

	assert_non_null(folder);
	while ((entry = readdir(folder))) {
		char command[200];

		if (!is_yaml(entry->d_name))
			continue;
		struct str name = str_slice(str_from(entry->d_name), 0,
					    strlen(entry->d_name) - strlen(".yaml"));

		snprintf(command, sizeof command, "grep -q -x ' *- use: %.*s' %s/*.yaml",
			 STR_ARG(name), PACKS);
		if (system(command) == 0)
			continue;
		print_error("parts/%s is not used\n", entry->d_name);
		unused++;
	}
	closedir(folder);
	(void)state;
	assert_int_equal(unused, 0);
}

static void texts_numbers_and_bits_arrive_as_written(void **state)
{
	struct cx *cx = *state;
	const struct procedure *p;

	assert_int_equal(procedure_parse(cx, read_file(cx, SAMPLE), "sample.yaml", &p), OK);
	assert_true(str_is(p->name.vi, "Thử nghiệm"));
	assert_true(str_is(words_get(p->name, LANG_EN), "A trial"));
	assert_true(str_is(p->valid_to, "2027-01-01"));
	assert_int_equal(p->channels, CHANNEL_BIT(CHANNEL_DIRECT) | CHANNEL_BIT(CHANNEL_ONLINE));
	assert_int_equal(p->field_count, 13);
	assert_int_equal(p->parameters.at[0].number, 1500 * EXPR_ONE);
	assert_int_equal(p->limits.at[0].limit.quarters, 10);
	assert_int_equal(p->limits.at[0].limit.unit, LIMIT_WORKING_DAYS);
	assert_int_equal(p->limits.at[1].limit.quarters, 0);
	assert_int_equal(p->limits.at[1].start.effect, CUTOFF_RESULT_NEXT_DAY);
	assert_int_equal(p->limits.at[1].start.cutoff_minute, 15 * 60);
	assert_int_equal(p->steps.at[2].office, STEP_AT_OTHER);
	assert_true(str_is(p->steps.at[2].agency, "police"));
	assert_int_equal(p->steps.at[2].applies.case_set, 1);
	assert_true(str_is(p->exemptions.at[0].fees.at[0], "pages"));
	assert_true(procedure_field(p, STR("owner"))->personal);
	assert_false(procedure_field(p, STR("owner"))->required);
	assert_int_equal(procedure_field(p, STR("born"))->index, 2);
	assert_null(procedure_field(p, STR("nobody")));
	assert_int_equal(procedure_group(p, STR("third"))->index, 2);
	assert_true(str_is(procedure_step(p, STR("sign"))->name.en, "Sign"));
}

/* One place of the sample changed, and what must be said about it. */
struct bad {
	const char *from, *to, *expected;
};

/* Out of the form that the schema gives. */
static const struct bad bad_forms[] = {
	{ "level: commune", "level: village", "sample.yaml:5: invalid ENUM value: village" },
	{ "decision: 1/QĐ\n", "", "sample.yaml:2: decision is missing" },
	{ "type: other", "type: other\ncolour: red", "sample.yaml:7: unexpected key: colour" },
	{ "type: other", "type: other\nlevel: commune",
	  "sample.yaml:7: mapping field already seen: level" },
	{ "en: A trial", "", "sample.yaml:4: there is no English text, en" },
	{ "en: A trial", "en: ''", "sample.yaml:4: STRING length < 1:" },
	{ "share: 700, outcomes: [forward]}\n  - {code: ask",
	  "share: many, outcomes: [forward]}\n  - {code: ask",
	  "sample.yaml:77: invalid INT value: 'many'" },
	{ "steps:\n", "steps: []\nmore:\n",
	  "sample.yaml:75: insufficient entries (0 of 1 min) in sequence." },
	{ "audience: [citizen]", "audience: [citizens]", "sample.yaml:10: unknown flag: citizens" },
	{ "field: {code: trial", "field: {code: &trial trial", NULL },
	{ "type: other", "type: *other", "sample.yaml:6: this is not YAML: found undefined alias" },
	{ "title: {vi: Một, en: One}", "title: {vi: Một, en: One",
	  "sample.yaml:23: this is not YAML: did not find expected ',' or '}'" },
	{ "type: other", "type: \"ot\\0her\"", "sample.yaml:6: a text holds a zero byte" },
	{ "type: other", "type: \xff",
	  "sample.yaml:1: this is not YAML: invalid leading UTF-8 octet" },
};

/* In the right form, but without sense. */
static const struct bad bad_heads[] = {
	{ "code: \"9.000001\"", "code: \"9000001\"",
	  "sample.yaml:2: 9000001 is not a procedure code like 1.001193" },
	{ "valid_to: \"2027-01-01\"", "valid_to: \"2025-07-01\"",
	  "sample.yaml:9: valid_to is not after valid_from" },
	{ "valid_from: \"2025-07-01\"", "valid_from: \"1/7/2025\"",
	  "sample.yaml:8: 1/7/2025 is not a day like 2025-07-01" },
	{ "date: \"2025-01-01\"", "date: \"2025-02-29\"",
	  "sample.yaml:17: 2025-02-29 is not a day like 2025-07-01" },
	{ "online: full", "online: none",
	  "sample.yaml:15: online is a channel, but online is none" },
	{ "channels: [direct, online]\n", "channels: [direct, online, post]\n",
	  "sample.yaml:15: post is a channel, but post is no" },
	{ "value: \"1500\"", "value: \"much\"", "sample.yaml:19: much is not a number" },
	{ "name: page_fee", "name: Page",
	  "sample.yaml:19: the name Page is not made of a-z, 0-9 and _" },
};

static const struct bad bad_form_pages[] = {
	{ "name: second", "name: first", "sample.yaml:26: name first is there twice" },
	{ "name: pages, label", "name: kind, label", "sample.yaml:25: name kind is there twice" },
	{ "name: pages, label", "name: page_fee, label",
	  "sample.yaml:25: page_fee is a parameter already" },
	{ "name: pages, label", "name: today, label",
	  "sample.yaml:25: a question cannot be called today" },
	{ "kind: number, required: yes, min: 1", "kind: number, required: yes, min: 101",
	  "sample.yaml:25: min is not between 0 and max" },
	{ "min: 3, max: 20}", "min: 3, max: 4001}",
	  "sample.yaml:31: max of a lines is at most 4000" },
	{ "kind: phone, required: no", "kind: phone, required: no, max: 9",
	  "sample.yaml:37: a phone has no min and max" },
	{ "kind: choice", "kind: text",
	  "sample.yaml:24: a choice has options and no other kind has" },
	{ "{value: b,", "{value: a,", "sample.yaml:24: value a is there twice" },
	{ "autocomplete: name", "autocomplete: nick",
	  "sample.yaml:35: nick is not an autofill token" },
	{ "subject: applicant.name", "subject: applicant.shoes",
	  "sample.yaml:35: nobody's data is called applicant.shoes" },
	{ "show_when: kind == 'b'", "show_when: kinds == 'b'",
	  "sample.yaml:28:16: nothing is called kinds" },
	{ "show_when: kind == 'b'", "show_when: has(agreed)",
	  "sample.yaml:28: the condition looks at agreed, which is not asked before it" },
	{ "show_when: \"years(born, today) < 18\"", "show_when: has(age_reason)",
	  "sample.yaml:31: the condition looks at age_reason, which is not asked before it" },
	{ "show_when: kind == 'b'", "show_when: pages + 1",
	  "sample.yaml:28: the expression must be a condition, not a number" },
};

static const struct bad bad_rules[] = {
	{ "when: \"years(born, today) < 18\"}", "when: \"years(born) < 18\"}",
	  "sample.yaml:45:67: years has too few arguments" },
	{ ", when: \"years(born, today) < 18\"}", "}",
	  "sample.yaml:45: only the last case is without when" },
	{ "en: Usual}}", "en: Usual}, when: has(kind)}",
	  "sample.yaml:46: the last case must hold always, without when" },
	{ "code: usual, name", "code: minor, name", "sample.yaml:46: code minor is there twice" },
	{ "cases: [minor]\n", "cases: [child]\n", "sample.yaml:48: there is no case child" },
	{ "cases: [minor]\n", "cases: [usual]\n",
	  "sample.yaml:47: case minor has none of the limits for the channel direct" },
	{ "channels: [online]\n", "channels: [direct]\n",
	  "sample.yaml:47: case usual has more than one of the limits for the channel direct" },
	{ "channels: [online]\n", "channels: [post]\n",
	  "sample.yaml:61: this channel is not one of the procedure's" },
	{ "amount: \"2.5\"", "amount: \"2.3\"",
	  "sample.yaml:49: 2.3 is not an amount in quarters of a unit" },
	{ "    amount: \"2.5\"\n", "", "sample.yaml:48: the amount is missing" },
	{ "    unit: same_day\n", "    unit: same_day\n    amount: \"1\"\n",
	  "sample.yaml:53: this unit has no amount" },
	{ "cutoff: \"15:00\"", "cutoff: 15.00", "sample.yaml:57: 15.00 is not a time like 15:00" },
	{ "    cutoff: \"15:00\"\n", "", "sample.yaml:53: cutoff and after_cutoff go together" },
	{ "amount: pages * page_fee", "amount: pages * fee",
	  "sample.yaml:67:61: nothing is called fee" },
	{ "amount: pages * page_fee", "amount: kind",
	  "sample.yaml:67: the expression must be a number, not a text" },
	{ "code: desk", "code: pages", "sample.yaml:68: code pages is there twice" },
	{ "text: 1.500 đồng/trang", "cases: [usual], text: 1.500 đồng/trang",
	  "sample.yaml:66: case minor has none of the fees for the channel online" },
	{ "fees: [pages]", "fees: [letters]", "sample.yaml:70: there is no fee letters" },
	{ "percent: 50", "percent: 101", "sample.yaml:70: percent is not between 1 and 100" },
	{ "originals: 1, copies: 0, digitise: no", "originals: 1, copies: 0, digitise: yes",
	  "sample.yaml:74: a paper that is only shown is not digitised" },
	{ "originals: 1, copies: 0, digitise: yes", "originals: 101, copies: 0, digitise: yes",
	  "sample.yaml:73: originals and copies are between 0 and 100" },
	{ "role: approve", "role: decide", "sample.yaml:79: invalid ENUM value: decide" },
	{ "office: competent, cases: [usual], share: 700",
	  "office: competent, cases: [usual], share: 600",
	  "sample.yaml:75: the shares of case usual make 900 per mille, not 1000" },
	{ "role: process, office: competent", "role: approve, office: competent",
	  "sample.yaml:77: this role has no such outcome" },
	{ "outcomes: [approve, reject]", "outcomes: [approve, return]",
	  "sample.yaml:79: this role has no such outcome" },
	{ "agency: police, ", "",
	  "sample.yaml:78: a step at another agency, and no other, names it" },
	{ "role: receive, office: reception", "role: receive, office: competent",
	  "sample.yaml:76: receiving and returning, and nothing else, is done at the reception" },
	{ "role: return, office: reception", "role: issue, office: competent",
	  "sample.yaml:80: the first step, and no other, receives; the last returns" },
	{ "role: approve, office: competent, share: 200, outcomes: [approve, reject]",
	  "role: process, office: competent, share: 200, outcomes: [forward]",
	  "sample.yaml:75: case minor has 0 steps that approve, not one" },
	{ "code: work", "code: receive", "sample.yaml:77: code receive is there twice" },
	{ "{owner}", "{owners}", "sample.yaml:84: nothing is called owners" },
	{ "{owner}", "{owner", "sample.yaml:84: a { has no }" },
	{ "code: KQ\n", "code: K Q\n",
	  "sample.yaml:82: code K Q has other signs than letters, digits and . _ -" },
	{ "delivery: [counter]\n",
	  "delivery: [counter]\nconsultation: {amount: '5', decide_amount: '1', "
	  "unit: working_days, silence: agree}\n",
	  "sample.yaml:86: silence that agrees and a clock that stands need their law" },
	{ "delivery: [counter]\n",
	  "delivery: [counter]\nconsultation: {amount: '5', decide_amount: '1', "
	  "unit: working_days, silence: escalate, stands: yes}\n",
	  "sample.yaml:86: silence that agrees and a clock that stands need their law" },
	{ "delivery: [counter]\n",
	  "delivery: [counter]\nconsultation: {amount: '5', decide_amount: '0.3', "
	  "unit: working_days, silence: escalate}\n",
	  "sample.yaml:86: 0.3 is not an amount in quarters of a unit" },
	{ "delivery: [counter]\n",
	  "delivery: [counter]\nconsultation: {amount: '5', decide_amount: '1', unit: same_day, "
	  "silence: escalate}\n",
	  "sample.yaml:86: an answer is not due at once" },
};

static struct str changed(struct cx *cx, struct str text, const struct bad *bad)
{
	const char *found = memmem(text.at, text.len, bad->from, strlen(bad->from));

	if (!found)
		fail_msg("the sample has no %s", bad->from);
	size_t before = (size_t)(found - text.at), after = before + strlen(bad->from);

	return str_format(cx->arena, "%.*s%s%.*s", STR_ARG(str_slice(text, 0, before)), bad->to,
			  STR_ARG(str_slice(text, after, text.len)));
}

static void check_bad(struct cx *cx, const struct bad *bad, size_t n)
{
	struct str sample = read_file(cx, SAMPLE);
	int failed = 0;

	for (size_t i = 0; i < n; i++) {
		const struct procedure *procedure;
		struct str found = STR("no mistake");

		cx_retry(cx);
		if (procedure_parse(cx, changed(cx, sample, &bad[i]), "sample.yaml", &procedure) !=
		    OK)
			found = mistake(cx);
		if (str_is(found, bad[i].expected ? bad[i].expected : "no mistake"))
			continue;
		print_error("%s -> %s\n  gives    %.*s\n  expected %s\n", bad[i].from, bad[i].to,
			    STR_ARG(found), bad[i].expected);
		failed++;
	}
	assert_int_equal(failed, 0);
}

#define CHECK_BAD(state, rows) check_bad(*(state), (rows), sizeof(rows) / sizeof *(rows))

static void files_of_another_form_are_refused_with_their_line(void **state)
{
	CHECK_BAD(state, bad_forms);
}

static void heads_without_sense_are_refused_with_their_line(void **state)
{
	CHECK_BAD(state, bad_heads);
}

static void forms_without_sense_are_refused_with_their_line(void **state)
{
	CHECK_BAD(state, bad_form_pages);
}

static void rules_without_sense_are_refused_with_their_line(void **state)
{
	CHECK_BAD(state, bad_rules);
}

static void the_sample_itself_has_no_mistake(void **state)
{
	static const struct bad none[] = { { "level: commune", "level: commune", NULL } };

	CHECK_BAD(state, none);
}

static void files_that_are_empty_or_too_large_are_refused(void **state)
{
	struct cx *cx = *state;
	const struct procedure *procedure;
	char *large = arena_take(cx->arena, PROCEDURE_SOURCE_MAX + 1);

	memset(large, '#', PROCEDURE_SOURCE_MAX + 1);
	assert_int_equal(procedure_parse(cx, STR(""), "a.yaml", &procedure), INVALID);
	assert_true(str_is(mistake(cx), "a.yaml:1: the file is empty"));
	cx_retry(cx);
	assert_int_equal(procedure_parse(cx, (struct str){ large, PROCEDURE_SOURCE_MAX + 1 },
					 "a.yaml", &procedure),
			 INVALID);
	assert_true(str_is(mistake(cx), "a.yaml:1: the file is larger than 1 MiB"));
	cx_retry(cx);
	assert_int_equal(procedure_parse(cx, STR("- a\n- b\n"), "a.yaml", &procedure), INVALID);
	assert_true(str_starts(mistake(cx), STR("a.yaml:1: ")));
}

#define FLAG "label: {vi: A, en: A}, kind: flag, required: no"

static void a_form_of_too_many_questions_is_refused(void **state)
{
	struct cx *cx = *state;
	struct buf b = buf_in(cx->arena);
	const struct procedure *procedure;

	buf_add_text(&b, "- {name: agreed,");
	for (int i = 0; i < 2; i++) {
		buf_format(&b,
			   " " FLAG "}\n"
			   "  - name: page%d\n    title: {vi: A, en: A}\n    fields:\n",
			   i);
		for (int j = 0; j < 120; j++)
			buf_format(&b, "      - {name: q%d_%d, %s}\n", i, j, FLAG);
		buf_format(&b, "      - {name: last%d,", i);
	}
	const struct bad bad = { "- {name: agreed,", str_cstring(cx->arena, buf_str(&b)), NULL };

	assert_int_equal(procedure_parse(cx, changed(cx, read_file(cx, SAMPLE), &bad),
					 "sample.yaml", &procedure),
			 INVALID);
	assert_true(str_is(mistake(cx),
			   "sample.yaml:20: the form has 255 questions, 200 are the most"));
}

/* ---- parts ---- */

/* The sample with a part in place of the owner's question, in a folder of its own. */
struct with_part {
	const char *use, *part, *expected;
};

#define OWNER "- {name: owner,"
#define USE                                               \
	"- use: owner\n      - {name: extra, " FLAG "}\n" \
	"      - {name: owner_old,"
#define OWNER_PART                                                                 \
	"# The owner.\n- name: owner\n  label: {vi: Chủ, en: Owner}\n"           \
	"  kind: text\n  required: no\n  personal: yes\n"                          \
	"- name: owner_phone\n  label: {vi: Máy, en: Telephone}\n  kind: phone\n" \
	"  required: no\n  show_when: "

static const struct with_part with_parts[] = {
	{ USE, OWNER_PART "has(owner)\n", "no mistake" },
	{ USE, OWNER_PART "has(owners)\n", "parts/owner.yaml:11:18: nothing is called owners" },
	{ USE, OWNER_PART "owner\n",
	  "parts/owner.yaml:11: the expression must be a condition, not a text" },
	{ USE, OWNER_PART "has(owner)\n  colour: red\n",
	  "parts/owner.yaml:12: unexpected key: colour" },
	{ USE, OWNER_PART "[\n",
	  "parts/owner.yaml:12: this is not YAML: did not find expected node content" },
	{ USE, "name: owner\n",
	  "parts/owner.yaml:1: a part is a list whose dashes begin the line" },
	{ USE, "  - {name: owner}\n",
	  "parts/owner.yaml:1: a part is a list whose dashes begin the line" },
	{ USE, "- use: owner\n", "parts/owner.yaml:1: a part uses no other part" },
	{ "- use: other\n      - {name: owner_old,", "- {}\n",
	  "sample.yaml:35: parts/other.yaml cannot be read" },
	{ "- use: ../owner\n      - {name: owner_old,", "- {}\n",
	  "sample.yaml:35: a part is used on a line of its own: - use: name" },
	{ "- {use: owner}\n      - {name: owner_old,", "- {}\n",
	  "sample.yaml:35: a part is used on a line of its own: - use: name" },
	{ "- use: owner\n      - {name: owner_old, colour: red,", OWNER_PART "has(owner)\n",
	  "sample.yaml:36: unexpected key: colour" },
};

static void write_file(const char *folder, const char *name, struct str text)
{
	char path[200];

	snprintf(path, sizeof path, "%s/%s", folder, name);
	FILE *file = fopen(path, "we");

	assert_non_null(file);
	assert_int_equal(fwrite(text.at, 1, text.len, file), text.len);
	fclose(file);
}

/* What is wrong with it, without the folder's name. */
static struct str mistake_with(struct cx *cx, const char *folder, const struct with_part *with)
{
	const struct bad bad = { OWNER, with->use, NULL };
	struct str text = changed(cx, read_file(cx, SAMPLE), &bad), found = STR("no mistake");
	struct str path = str_format(cx->arena, "%s/sample.yaml", folder);
	const struct procedure *procedure;

	write_file(folder, "sample.yaml",
		   changed(cx, text, &(struct bad){ "{owner}", "{owner_old}", NULL }));
	write_file(folder, "parts/owner.yaml", str_from(with->part));
	cx_retry(cx);
	if (procedure_read(cx, path.at, &text) != OK ||
	    procedure_parse(cx, text, path.at, &procedure) != OK)
		found = mistake(cx);
	size_t prefix = strlen(folder) + 1;
	const char *at = memmem(found.at, found.len, folder, prefix - 1);

	while (at) {
		found = str_format(
			cx->arena, "%.*s%.*s", (int)(at - found.at), found.at,
			STR_ARG(str_slice(found, (size_t)(at - found.at) + prefix, found.len)));
		at = memmem(found.at, found.len, folder, prefix - 1);
	}
	return found;
}

static void parts_are_taken_in_and_their_mistakes_named_where_they_stand(void **state)
{
	char folder[] = "/tmp/motcua-parts-XXXXXX", parts[40], command[80];
	int failed = 0;

	assert_non_null(mkdtemp(folder));
	snprintf(parts, sizeof parts, "%s/parts", folder);
	assert_int_equal(mkdir(parts, 0700), 0);
	for (size_t i = 0; i < sizeof with_parts / sizeof *with_parts; i++) {
		struct str found = mistake_with(*state, folder, &with_parts[i]);

		if (str_is(found, with_parts[i].expected))
			continue;
		print_error("%s%s  gives    %.*s\n  expected %s\n", with_parts[i].use,
			    with_parts[i].part, STR_ARG(found), with_parts[i].expected);
		failed++;
	}
	snprintf(command, sizeof command, "rm -r %s", folder);
	assert_int_equal(system(command), 0);
	assert_int_equal(failed, 0);
}

/* A stored version stands alone: its text has no use any more, and no part is looked for. */
static void what_was_read_stands_alone(void **state)
{
	struct cx *cx = *state;
	const struct procedure *procedure;
	struct str text;

	assert_int_equal(procedure_read(cx, "packs/vn/procedures/1.001193.yaml", &text), OK);
	assert_false(str_contains(text, STR("- use:")));
	assert_int_equal(procedure_parse(cx, text, "1.001193", &procedure), OK);
	assert_int_equal(procedure_read(cx, "packs/vn/procedures/none.yaml", &text), INVALID);
	assert_string_equal(cx->error.code, "pack.unreadable");
}

/* ---- the reference ---- */

struct reference {
	struct cx *cx;
	struct str text;
	int missing;
};

/* Each key has a row in the section of its mapping: | `key` | ... | yes or no | */
static void look_up(void *state, const char *mapping, const char *key, bool required)
{
	struct reference *reference = state;
	struct arena *arena = reference->cx->arena;
	struct str heading = str_format(arena, "\n## %s\n", mapping);
	struct str row = str_format(arena, "\n| `%s` |", key);
	struct str rest = reference->text, line;
	const char *section = memmem(rest.at, rest.len, heading.at, heading.len), *found = NULL;

	if (section) {
		rest = str_slice(rest, (size_t)(section - rest.at) + heading.len, rest.len);
		const char *end = memmem(rest.at, rest.len, "\n## ", 4);

		rest.len = end ? (size_t)(end - rest.at) : rest.len;
		found = memmem(rest.at, rest.len, row.at, row.len);
	}
	if (!found) {
		print_message("%s: %s.%s has no row\n", REFERENCE, mapping, key);
		reference->missing++;
		return;
	}
	rest = str_slice(rest, (size_t)(found - rest.at) + 1, rest.len);
	str_take(&rest, '\n', &line);
	if (!str_contains(line, required ? STR("| yes |") : STR("| no |"))) {
		print_message("%s: %s.%s is wrong about required\n", REFERENCE, mapping, key);
		reference->missing++;
	}
}

static void every_key_is_in_the_reference(void **state)
{
	struct cx *cx = *state;
	struct reference reference = { .cx = cx, .text = read_file(cx, REFERENCE) };

	schema_each(look_up, &reference);
	assert_int_equal(reference.missing, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(every_procedure_of_the_pack_is_read, open_cx,
						close_cx),
		cmocka_unit_test_setup_teardown(every_procedure_of_the_pack_is_complete, open_cx,
						close_cx),
		cmocka_unit_test_setup_teardown(every_part_is_used, open_cx, close_cx),
		cmocka_unit_test_setup_teardown(texts_numbers_and_bits_arrive_as_written, open_cx,
						close_cx),
		cmocka_unit_test_setup_teardown(the_sample_itself_has_no_mistake, open_cx,
						close_cx),
		cmocka_unit_test_setup_teardown(files_of_another_form_are_refused_with_their_line,
						open_cx, close_cx),
		cmocka_unit_test_setup_teardown(heads_without_sense_are_refused_with_their_line,
						open_cx, close_cx),
		cmocka_unit_test_setup_teardown(forms_without_sense_are_refused_with_their_line,
						open_cx, close_cx),
		cmocka_unit_test_setup_teardown(rules_without_sense_are_refused_with_their_line,
						open_cx, close_cx),
		cmocka_unit_test_setup_teardown(files_that_are_empty_or_too_large_are_refused,
						open_cx, close_cx),
		cmocka_unit_test_setup_teardown(a_form_of_too_many_questions_is_refused, open_cx,
						close_cx),
		cmocka_unit_test_setup_teardown(
			parts_are_taken_in_and_their_mistakes_named_where_they_stand, open_cx,
			close_cx),
		cmocka_unit_test_setup_teardown(what_was_read_stands_alone, open_cx, close_cx),
		cmocka_unit_test_setup_teardown(every_key_is_in_the_reference, open_cx, close_cx),
	};

	return cmocka_run_group_tests_name("pack", tests, NULL, NULL);
}
