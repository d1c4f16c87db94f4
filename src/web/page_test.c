#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "web/pages.h"
#include "web/slip.h"

static struct cx cx;

static int open_cx(void **state)
{
	(void)state;
	cx_init(&cx, arena_open(), 1);
	cx.lang = LANG_EN;
	return 0;
}

static int close_cx(void **state)
{
	(void)state;
	arena_close(cx.arena);
	return 0;
}

static void assert_str(struct str s, const char *expected)
{
	if (!str_is(s, expected))
		fail_msg("'%.*s' instead of '%s'", STR_ARG(s), expected);
}

static void every_state_and_every_clock_has_a_text(void **state)
{
	(void)state;
	assert_null(page_tag(TAG_NONE).text);
	for (int kind = TAG_NEW; kind <= TAG_PAUSED; kind++) {
		assert_non_null(page_tag((enum tag_kind)kind).text);
		assert_non_null(page_tag((enum tag_kind)kind).css);
	}
}

static void the_first_ten_tags_are_the_national_state_codes(void **state)
{
	(void)state;
	assert_int_equal(TAG_NEW, 1);
	assert_int_equal(TAG_PROCESSING, 4);
	assert_int_equal(TAG_PAYMENT, 6);
	assert_int_equal(TAG_RETURNED, 10);
}

static void each_cell_of_a_new_row_knows_its_column(void **state)
{
	struct heading headings[] = { { .text = STR("Code") },
				      { .text = STR("Fee"), .number = true } };
	struct table table = { .headings = { headings, 2 } };

	(void)state;
	table_add_rows(cx.arena, &table, 3);
	assert_int_equal(table.rows.n, 3);
	for (size_t i = 0; i < 3; i++) {
		assert_int_equal(table.rows.at[i].cells.n, 2);
		assert_str(table.rows.at[i].cells.at[0].label, "Code");
		assert_false(table.rows.at[i].cells.at[0].number);
		assert_str(table.rows.at[i].cells.at[1].label, "Fee");
		assert_true(table.rows.at[i].cells.at[1].number);
	}
}

static void errors_stand_in_the_order_of_the_form(void **state)
{
	struct field fields[] = { { .name = STR("name") },
				  { .name = STR("born") },
				  { .name = STR("phone") } };
	struct page page = {};

	(void)state;
	cx_field(&cx, STR("phone"), "Too short");
	cx_field(&cx, STR("name"), "Missing");
	page_show_errors(&cx, &cx.error, &page, (struct fields){ fields, 3 });
	assert_int_equal(page.errors.n, 2);
	assert_str(page.errors.at[0].field, "name");
	assert_str(page.errors.at[0].text, "Missing");
	assert_str(page.errors.at[1].field, "phone");
	assert_str(fields[0].error, "Missing");
	assert_str(fields[1].error, "");
	assert_str(fields[2].error, "Too short");
}

static void an_error_without_a_field_on_the_page_is_still_said(void **state)
{
	struct field fields[] = { { .name = STR("name") } };
	struct page page = {};

	(void)state;
	cx_field(&cx, STR("secret"), "Expired");
	cx_field(&cx, STR("name"), "Missing");
	page_show_errors(&cx, &cx.error, &page, (struct fields){ fields, 1 });
	assert_int_equal(page.errors.n, 2);
	assert_str(page.errors.at[0].field, "name");
	assert_str(page.errors.at[1].text, "Expired");
}

static void the_first_error_of_a_field_is_the_one_shown(void **state)
{
	struct field fields[] = { { .name = STR("name") } };
	struct page page = {};

	(void)state;
	cx_field(&cx, STR("name"), "Missing");
	cx_field(&cx, STR("name"), "Too short");
	page_show_errors(&cx, &cx.error, &page, (struct fields){ fields, 1 });
	assert_int_equal(page.errors.n, 1);
	assert_str(page.errors.at[0].text, "Missing");
}

static void an_apology_says_what_was_promised_and_what_is_now(void **state)
{
	struct buf html = buf_in(cx.arena);
	struct out out = { .to = &html, .arena = cx.arena, .lang = LANG_VI };
	const struct slip_view view = {
		.form = SLIP_APOLOGY,
		.received = STR("08:00 02/11/2026"),
		.promised = STR("17:00 05/11/2026"),
		.until = STR("17:00 09/11/2026"),
		.reason = STR("Chờ <xác minh>"),
		.officer = STR("Lê Lãnh Đạo"),
		.signed_as = N_("Signed by"),
	};

	(void)state;
	page_slip(&out, &view);
	assert_true(str_contains(buf_str(&html), STR("hẹn trả kết quả lúc 17:00 05/11/2026")));
	assert_true(str_contains(buf_str(&html), STR("17:00 09/11/2026")));
	assert_true(str_contains(buf_str(&html), STR("Chờ &lt;xác minh&gt;")));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, open_cx, close_cx)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(an_apology_says_what_was_promised_and_what_is_now),
		TEST(every_state_and_every_clock_has_a_text),
		TEST(the_first_ten_tags_are_the_national_state_codes),
		TEST(each_cell_of_a_new_row_knows_its_column),
		TEST(errors_stand_in_the_order_of_the_form),
		TEST(an_error_without_a_field_on_the_page_is_still_said),
		TEST(the_first_error_of_a_field_is_the_one_shown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
