#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/civil.h"
#include "procedure/procedure.h"

#define SAMPLE "src/procedure/cases/sample.yaml"
#define PACK "packs/vn/procedures/"

struct unit {
	struct cx cx;
	struct answers answers;
	struct filing filing;
	const struct procedure *p;
};

static int open_unit(void **state)
{
	struct arena *arena = arena_open();
	struct unit *unit = ARENA_NEW(arena, struct unit);
	const struct civil_date today = { 2026, 7, 1 };

	cx_init(&unit->cx, arena, civil_instant(civil_days(today), 600));
	unit->filing.answers = &unit->answers;
	unit->filing.channel = CHANNEL_DIRECT;
	unit->filing.today = civil_days(today);
	*state = unit;
	return 0;
}

static int close_unit(void **state)
{
	struct unit *unit = *state;

	arena_close(unit->cx.arena);
	return 0;
}

static void load(struct unit *unit, const char *path)
{
	char *at = arena_take(unit->cx.arena, PROCEDURE_SOURCE_MAX);
	FILE *file = fopen(path, "re");

	if (!file)
		fail_msg("%s: not found; run the tests in the project's folder", path);
	size_t len = fread(at, 1, PROCEDURE_SOURCE_MAX, file);

	fclose(file);
	assert_int_equal(procedure_parse(&unit->cx, (struct str){ at, len }, path, &unit->p), OK);
}

/* "kind=a;pages=3" */
static void answer(struct unit *unit, const char *text)
{
	struct str rest = str_from(text), pair, name;

	unit->answers = (struct answers){};
	while (str_take(&rest, ';', &pair)) {
		struct str value = pair;

		str_take(&value, '=', &name);
		assert_int_equal(answers_change(&unit->cx, &unit->answers, name, value), OK);
	}
}

/* "kind=a;pages=3", or "pages: This number is too large." for each wrong answer. */
static struct str checked(struct unit *unit, const char *group, const char *text)
{
	struct cx *cx = &unit->cx;
	struct buf b = buf_in(cx->arena);
	const struct procedure_group *page =
		group ? procedure_group(unit->p, str_from(group)) : NULL;

	cx_retry(cx);
	answer(unit, text);
	if (procedure_check_answers(cx, unit->p, page, &unit->filing, &unit->answers) != OK) {
		assert_string_equal(cx->error.code, "input.fields");
		for (size_t i = 0; i < cx->error.field_count; i++)
			buf_format(&b, "%s%.*s: %s", i ? " " : "",
				   STR_ARG(cx->error.fields[i].field), cx->error.fields[i].message);
		return buf_str(&b);
	}
	for (size_t i = 0; i < unit->answers.n; i++)
		buf_format(&b, "%s%.*s=%.*s", i ? ";" : "", STR_ARG(unit->answers.at[i].name),
			   STR_ARG(unit->answers.at[i].value));
	return buf_str(&b);
}

struct row {
	const char *answers, *expected;
};

static void check_rows(struct unit *unit, const char *group, const struct row *rows, size_t n)
{
	int failed = 0;

	for (size_t i = 0; i < n; i++) {
		struct str found = checked(unit, group, rows[i].answers);

		if (str_is(found, rows[i].expected))
			continue;
		print_error("%s\n  gives    %.*s\n  expected %s\n", rows[i].answers, STR_ARG(found),
			    rows[i].expected);
		failed++;
	}
	assert_int_equal(failed, 0);
}

#define CHECK_ROWS(unit, group, rows) \
	check_rows((unit), (group), (rows), sizeof(rows) / sizeof *(rows))

static void answers_are_checked_by_their_kind_and_made_canonical(void **state)
{
	static const struct row rows[] = {
		{ "agreed=on", "agreed=true" },
		{ "agreed=true", "agreed=true" },
		{ "agreed=false", "agreed: Tick the box to confirm." },
		{ "agreed=yes", "agreed: Choose one of the answers." },
		{ "", "agreed: Tick the box to confirm." },
		{ "agreed=1;owner=  Lê   Thị\tHoa ", "agreed=true;owner=Lê Thị Hoa" },
		{ "agreed=1;owner=Nguyễn Thị Hồng", "owner: This is too long. Shorten it." },
		{ "agreed=1;owner=a\x01z", "owner: Use letters, digits and ordinary signs only." },
		{ "agreed=1;owner=\xff", "owner: Use letters, digits and ordinary signs only." },
		{ "agreed=1;number=049 085 000 123", "agreed=true;number=049085000123" },
		{ "agreed=1;number=205512345",
		  "number: Enter the 12 digits of the personal number, as on the identity card." },
		{ "agreed=1;number=001227000001",
		  "number: Enter the 12 digits of the personal number, as on the identity card." },
		{ "agreed=1;phone=0905.123.456", "agreed=true;phone=0905123456" },
		{ "agreed=1;phone=+84 905 123 456", "agreed=true;phone=0905123456" },
		{ "agreed=1;phone=123",
		  "phone: Enter a telephone number of ten digits, like 0905 123 456." },
		{ "agreed=1;email=a@example.vn", "agreed=true;email=a@example.vn" },
		{ "agreed=1;email=example.vn",
		  "email: Enter an e-mail address, like name@example.vn." },
		{ "agreed=1;tax=0100109106-001", "agreed=true;tax=0100109106-001" },
		{ "agreed=1;tax=0100109107",
		  "tax: Enter a tax code of 10 digits, or 10 digits, a dash and 3 digits." },
		{ "agreed=1;land=120,5", "agreed=true;land=120.5" },
		{ "agreed=1;land=1.000,00", "agreed=true;land=1000" },
		{ "agreed=1;land=120.25", "agreed=true;land=120.25" },
		{ "agreed=1;land=0,5", "land: This number is too small." },
		{ "agreed=1;land=1000,01", "land: This number is too large." },
		{ "agreed=1;land=1,005", "land: Enter an area in square metres, like 120,5." },
		{ "agreed=1;cost=1.250.000", "agreed=true;cost=1250000" },
		{ "agreed=1;cost=5000001", "cost: This number is too large." },
		{ "agreed=1;cost=-1", "cost: This number is too small." },
		{ "agreed=1;cost=a lot", "cost: Enter a whole number in digits." },
		{ "agreed=1;poor=", "agreed=true" },
		/* Only answers of pages that are asked count for conditions. */
		{ "kind=b;born=2020-01-01;poor=1;agreed=1", "agreed=true;born=2020-01-01;kind=b" },
		{ "kind=a;born=2020-01-01;poor=1;agreed=1",
		  "agreed=true;born=2020-01-01;kind=a;poor=true" },
	};
	struct unit *unit = *state;

	load(unit, SAMPLE);
	CHECK_ROWS(unit, "third", rows);
}

static void a_whole_form_is_checked_question_by_question(void **state)
{
	static const struct row rows[] = {
		{ "kind=a;pages=3;agreed=on", "agreed=true;kind=a;pages=3" },
		{ "kind=c;pages=3;agreed=on", "kind: Choose one of the answers." },
		{ "pages=0;agreed=on",
		  "kind: Choose one of the answers. pages: This number is too small." },
		{ "kind=a;pages=101;agreed=on", "pages: This number is too large." },
		{ "kind=a;pages=03;agreed=on", "agreed=true;kind=a;pages=3" },
		/* A page that is not asked keeps no answers, whatever was in them. */
		{ "kind=a;pages=3;agreed=on;born=1/1/2000", "agreed=true;kind=a;pages=3" },
		{ "kind=a;pages=3;agreed=on;born=nonsense", "agreed=true;kind=a;pages=3" },
		{ "kind=b;pages=3;agreed=on", "born: Answer this question." },
		{ "kind=b;pages=3;agreed=on;born=1/1/2000",
		  "agreed=true;born=2000-01-01;kind=b;pages=3" },
		{ "kind=b;pages=3;agreed=on;born=30/2/2000",
		  "born: Enter a day that exists, like 27/3/2025." },
		/* The condition on the age sees the day just put in canonical form. */
		{ "kind=b;pages=3;agreed=on;born=1/1/2010", "age_reason: Answer this question." },
		{ "kind=b;pages=3;agreed=on;born=1/1/2010;age_reason=no",
		  "age_reason: This is too short. Write it in full." },
		{ "kind=b;pages=3;agreed=on;born=1/1/2010;age_reason=a  b\r\nc",
		  "age_reason=a b\nc;agreed=true;born=2010-01-01;kind=b;pages=3" },
		{ "kind=b;pages=3;agreed=on;born=2000-01-01;age_reason=because",
		  "agreed=true;born=2000-01-01;kind=b;pages=3" },
		{ "kind=a;pages=3;agreed=on;admin=1",
		  "admin: This question is not part of the form." },
	};
	struct unit *unit = *state;

	load(unit, SAMPLE);
	CHECK_ROWS(unit, NULL, rows);
}

static void a_page_is_checked_alone(void **state)
{
	static const struct row rows[] = {
		{ "kind=a;pages=3", "kind=a;pages=3" },
		{ "kind=a", "pages: Answer this question." },
		{ "kind=a;pages=3;born=nonsense", "born=nonsense;kind=a;pages=3" },
		{ "kind=a;pages=3;admin=1", "admin: This question is not part of the form." },
	};
	struct unit *unit = *state;

	load(unit, SAMPLE);
	CHECK_ROWS(unit, "first", rows);
}

static void questions_show_by_earlier_answers(void **state)
{
	struct unit *unit = *state;
	struct procedure_shown shown;

	load(unit, SAMPLE);
	answer(unit, "kind=b;born=2010-01-01");
	assert_int_equal(procedure_show(&unit->cx, unit->p, &unit->filing, &shown), OK);
	assert_true(shown.group[1]);
	assert_true(shown.field[procedure_field(unit->p, STR("age_reason"))->index]);
	answer(unit, "kind=a;born=2010-01-01");
	assert_int_equal(procedure_show(&unit->cx, unit->p, &unit->filing, &shown), OK);
	assert_false(shown.group[1]);
	/* born is not asked, so what it says does not count. */
	assert_false(shown.field[procedure_field(unit->p, STR("age_reason"))->index]);
}

static struct str case_of(struct unit *unit, const char *text,
			  const struct procedure_case **ret_case)
{
	answer(unit, text);
	assert_int_equal(procedure_case(&unit->cx, unit->p, &unit->filing, ret_case), OK);
	return (*ret_case)->code;
}

static void the_first_true_case_holds(void **state)
{
	struct unit *unit = *state;
	const struct procedure_case *found;

	load(unit, SAMPLE);
	assert_true(str_is(case_of(unit, "kind=b;born=2010-01-01", &found), "minor"));
	assert_true(str_is(case_of(unit, "kind=b;born=2000-01-01", &found), "usual"));
	assert_true(str_is(case_of(unit, "kind=a;born=2010-01-01", &found), "usual"));
	assert_true(str_is(case_of(unit, "", &found), "usual"));
}

static void limits_depend_on_case_and_channel(void **state)
{
	struct unit *unit = *state;
	const struct procedure_case *found;

	load(unit, SAMPLE);
	case_of(unit, "kind=a", &found);
	assert_int_equal(procedure_limit(unit->p, found, CHANNEL_DIRECT)->limit.unit,
			 LIMIT_SAME_DAY);
	assert_int_equal(procedure_limit(unit->p, found, CHANNEL_ONLINE)->limit.quarters, 32);
	case_of(unit, "kind=b;born=2010-01-01", &found);
	assert_int_equal(procedure_limit(unit->p, found, CHANNEL_ONLINE)->limit.quarters, 10);
}

static void steps_and_papers_are_those_of_the_case(void **state)
{
	struct unit *unit = *state;
	const struct procedure_case *found;
	struct procedure_papers papers;
	struct procedure_steps steps;

	load(unit, SAMPLE);
	case_of(unit, "kind=b;born=2010-01-01", &found);
	steps = procedure_steps(&unit->cx, unit->p, found, CHANNEL_ONLINE);
	assert_int_equal(steps.n, 4);
	assert_true(str_is(steps.at[1]->code, "ask"));
	assert_int_equal(procedure_papers(&unit->cx, unit->p, found, &unit->filing, &papers), OK);
	assert_int_equal(papers.n, 2);
	unit->filing.channel = CHANNEL_ONLINE;
	assert_int_equal(procedure_papers(&unit->cx, unit->p, found, &unit->filing, &papers), OK);
	assert_int_equal(papers.n, 1);
	assert_true(str_is(papers.at[0]->code, "proof"));
}

static int64_t fee_of(struct unit *unit, const char *text, struct procedure_fee *ret_fee)
{
	const struct procedure_case *found;

	cx_retry(&unit->cx);
	case_of(unit, text, &found);
	if (procedure_fee(&unit->cx, unit->p, found, &unit->filing, ret_fee) != OK)
		return -1;
	return ret_fee->dong;
}

static void fees_add_up_and_the_best_exemption_holds(void **state)
{
	struct unit *unit = *state;
	struct procedure_fee fee;

	load(unit, SAMPLE);
	assert_int_equal(fee_of(unit, "kind=a;pages=3", &fee), 5500);
	assert_int_equal(fee.items.n, 2);
	assert_null(fee.items.at[0].exemption);
	assert_int_equal(fee_of(unit, "kind=a;pages=3;poor=true", &fee), 3250);
	assert_true(str_is(fee.items.at[0].exemption->code, "half"));
	assert_int_equal(fee.items.at[0].full_dong, 4500);
	assert_null(fee.items.at[1].exemption);
	assert_int_equal(fee_of(unit, "kind=b;born=2010-01-01;pages=3;poor=true", &fee), 0);
	assert_true(str_is(fee.items.at[0].exemption->code, "whole"));
	unit->filing.channel = CHANNEL_ONLINE;
	assert_int_equal(fee_of(unit, "kind=a;pages=3", &fee), 4500);
}

static void a_fee_without_its_answers_is_refused(void **state)
{
	struct unit *unit = *state;
	struct procedure_fee fee;

	load(unit, SAMPLE);
	assert_int_equal(fee_of(unit, "kind=a", &fee), -1);
	assert_string_equal(unit->cx.error.code, "procedure.fee");
}

/* ---- the pack of Viet Nam ---- */

struct fee_row {
	const char *answers;
	int64_t dong;
};

static void certified_copies_cost_by_page_up_to_a_most(void **state)
{
	static const struct fee_row rows[] = {
		{ "pages=1;copies=1", 2000 },     { "pages=2;copies=1", 4000 },
		{ "pages=3;copies=1", 5000 },     { "pages=3;copies=4", 20000 },
		{ "pages=198;copies=1", 200000 }, { "pages=199;copies=1", 200000 },
		{ "pages=500;copies=2", 400000 },
	};
	struct unit *unit = *state;
	struct procedure_fee fee;

	load(unit, PACK "2.000815.yaml");
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		assert_int_equal(fee_of(unit, rows[i].answers, &fee), rows[i].dong);
}

static void building_permits_cost_nothing_online(void **state)
{
	struct unit *unit = *state;
	const struct procedure_case *found;
	struct procedure_steps steps;
	struct procedure_fee fee;

	load(unit, PACK "1.013225.yaml");
	assert_int_equal(fee_of(unit, "building_kind=house", &fee), 75000);
	unit->filing.channel = CHANNEL_ONLINE;
	assert_int_equal(fee_of(unit, "building_kind=house", &fee), 0);
	assert_true(str_is(case_of(unit, "building_kind=house", &found), "house"));
	assert_int_equal(procedure_limit(unit->p, found, CHANNEL_ONLINE)->limit.quarters, 28);
	assert_true(str_is(case_of(unit, "building_kind=house;fire_review=true", &found),
			   "house_consulted"));
	steps = procedure_steps(&unit->cx, unit->p, found, CHANNEL_ONLINE);
	assert_int_equal(steps.at[2]->office, STEP_AT_OTHER);
	assert_true(str_is(case_of(unit, "building_kind=monument", &found), "work"));
	assert_int_equal(procedure_limit(unit->p, found, CHANNEL_ONLINE)->limit.quarters, 40);
}

static void births_are_registered_the_same_day(void **state)
{
	struct unit *unit = *state;
	const struct procedure_case *found;
	const struct procedure_limit *limit;
	struct procedure_fee fee;

	load(unit, PACK "1.001193.yaml");
	assert_true(str_is(case_of(unit, "birth_kind=foundling", &found), "foundling"));
	assert_true(str_is(case_of(unit, "birth_kind=ordinary", &found), "ordinary"));
	limit = procedure_limit(unit->p, found, CHANNEL_POST);
	assert_int_equal(limit->limit.unit, LIMIT_SAME_DAY);
	assert_int_equal(limit->start.cutoff_minute, 900);
	assert_int_equal(
		fee_of(unit, "birth_kind=ordinary;child_birth_day=2026-06-20;copies=3", &fee),
		24000);
	assert_int_equal(fee.items.n, 2);
}

static void marital_status_and_pension_take_working_days(void **state)
{
	struct unit *unit = *state;
	const struct procedure_case *found;
	struct procedure_shown shown;

	load(unit, PACK "1.004873.yaml");
	assert_true(
		str_is(case_of(unit, "purpose=marriage;issued_before=lost", &found), "reissue"));
	assert_int_equal(procedure_limit(unit->p, found, CHANNEL_ONLINE)->limit.quarters, 12);
	load(unit, PACK "1.014027.yaml");
	assert_true(str_is(case_of(unit, "request=new;birth_day=1954-01-01", &found), "new"));
	assert_int_equal(procedure_limit(unit->p, found, CHANNEL_ONLINE)->limit.quarters, 40);
	assert_int_equal(procedure_show(&unit->cx, unit->p, &unit->filing, &shown), OK);
	assert_true(shown.field[procedure_field(unit->p, STR("household"))->index]);
	answer(unit, "request=new;birth_day=1951-07-01");
	assert_int_equal(procedure_show(&unit->cx, unit->p, &unit->filing, &shown), OK);
	assert_false(shown.field[procedure_field(unit->p, STR("household"))->index]);
}

/* ---- answers ---- */

static void answers_travel_as_canonical_json(void **state)
{
	struct unit *unit = *state;
	struct cx *cx = &unit->cx;

	assert_int_equal(answers_parse(cx, STR(" {\"b\" : \"2\", \"a\":\"Đ\\n\", \"c\":\"\"} "),
				       &unit->answers),
			 OK);
	assert_true(str_is(answers_write(cx, &unit->answers), "{\"a\":\"Đ\\n\",\"b\":\"2\"}"));
	assert_true(str_is(answers_get(&unit->answers, STR("b")), "2"));
	assert_true(str_is_empty(answers_get(&unit->answers, STR("c"))));
	assert_int_equal(answers_change(cx, &unit->answers, STR("b"), STR("")), OK);
	assert_int_equal(answers_change(cx, &unit->answers, STR("aa"), STR("3")), OK);
	assert_int_equal(answers_change(cx, &unit->answers, STR("a"), STR("4")), OK);
	assert_true(str_is(answers_write(cx, &unit->answers), "{\"a\":\"4\",\"aa\":\"3\"}"));
}

static void answers_of_another_form_are_refused(void **state)
{
	static const char *const texts[] = { "[]", "{\"a\":1}", "{\"a\":{}}", "{\"a\":null}",
					     "\"a\"" };
	struct unit *unit = *state;

	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		cx_retry(&unit->cx);
		assert_int_equal(answers_parse(&unit->cx, str_from(texts[i]), &unit->answers),
				 INVALID);
		assert_string_equal(unit->cx.error.code, "answers.form");
	}
	cx_retry(&unit->cx);
	assert_int_equal(answers_parse(&unit->cx, STR("{\"a\":\"1\",\"a\":\"2\"}"), &unit->answers),
			 INVALID);
}

static void answers_have_limits(void **state)
{
	struct unit *unit = *state;
	struct cx *cx = &unit->cx;
	char *large = arena_take(cx->arena, ANSWER_BYTES_MAX + 1);

	memset(large, 'a', ANSWER_BYTES_MAX + 1);
	assert_int_equal(answers_change(cx, &unit->answers, STR("a"),
					(struct str){ large, ANSWER_BYTES_MAX }),
			 OK);
	assert_int_equal(answers_change(cx, &unit->answers, STR("a"),
					(struct str){ large, ANSWER_BYTES_MAX + 1 }),
			 LIMIT);
	cx_retry(cx);
	for (int i = 1; i < ANSWERS_MAX; i++)
		assert_int_equal(answers_change(cx, &unit->answers, str_format(cx->arena, "n%d", i),
						STR("1")),
				 OK);
	assert_int_equal(answers_change(cx, &unit->answers, STR("one_more"), STR("1")), LIMIT);
	assert_string_equal(cx->error.code, "answers.size");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, open_unit, close_unit)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(answers_are_checked_by_their_kind_and_made_canonical),
		TEST(a_whole_form_is_checked_question_by_question),
		TEST(a_page_is_checked_alone),
		TEST(questions_show_by_earlier_answers),
		TEST(the_first_true_case_holds),
		TEST(limits_depend_on_case_and_channel),
		TEST(steps_and_papers_are_those_of_the_case),
		TEST(fees_add_up_and_the_best_exemption_holds),
		TEST(a_fee_without_its_answers_is_refused),
		TEST(certified_copies_cost_by_page_up_to_a_most),
		TEST(building_permits_cost_nothing_online),
		TEST(births_are_registered_the_same_day),
		TEST(marital_status_and_pension_take_working_days),
		TEST(answers_travel_as_canonical_json),
		TEST(answers_of_another_form_are_refused),
		TEST(answers_have_limits),
	};

	return cmocka_run_group_tests_name("rules", tests, NULL, NULL);
}
