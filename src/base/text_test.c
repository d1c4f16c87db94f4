#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <pthread.h>
#include <string.h>
#include <cmocka.h>

#include "base/text.h"

/* The catalogue of this test, instead of the one made from the .po files. */
const struct text_entry text_entries[] = {
	{ "Due", "Hạn trả" },
	{ "Page %1 of %2", "Trang %1 trên %2" },
	{ "Receive", "Tiếp nhận" },
	{ "a sentence that is longer than eight bytes", "dài" },
	{ "a sentence that is longer than eight bytez", "khác" },
	{},
};
const size_t text_entry_count = 5;

static struct arena *arena;

static int begin(void **state)
{
	(void)state;
	arena = arena_open();
	return 0;
}

static int end(void **state)
{
	(void)state;
	arena_close(arena);
	return 0;
}

#define ASSERT_STR(s, text) assert_string_equal(str_cstring(arena, (s)), (text))

/* The 67 letters with marks, capital and small, by the ASCII letter they fold to. */
static const struct {
	const char *base, *letters;
} letters[] = {
	{ "a", "À Á Ả Ã Ạ Ă Ằ Ắ Ẳ Ẵ Ặ Â Ầ Ấ Ẩ Ẫ Ậ à á ả ã ạ ă ằ ắ ẳ ẵ ặ â ầ ấ ẩ ẫ ậ" },
	{ "d", "Đ đ" },
	{ "e", "È É Ẻ Ẽ Ẹ Ê Ề Ế Ể Ễ Ệ è é ẻ ẽ ẹ ê ề ế ể ễ ệ" },
	{ "i", "Ì Í Ỉ Ĩ Ị ì í ỉ ĩ ị" },
	{ "o", "Ò Ó Ỏ Õ Ọ Ô Ồ Ố Ổ Ỗ Ộ Ơ Ờ Ớ Ở Ỡ Ợ ò ó ỏ õ ọ ô ồ ố ổ ỗ ộ ơ ờ ớ ở ỡ ợ" },
	{ "u", "Ù Ú Ủ Ũ Ụ Ư Ừ Ứ Ử Ữ Ự ù ú ủ ũ ụ ư ừ ứ ử ữ ự" },
	{ "y", "Ỳ Ý Ỷ Ỹ Ỵ ỳ ý ỷ ỹ ỵ" },
};

static void all_134_letters_with_marks_fold_to_ascii(void **state)
{
	size_t n = 0;

	(void)state;
	for (size_t i = 0; i < sizeof(letters) / sizeof(letters[0]); i++) {
		struct str rest = str_from(letters[i].letters), letter;

		while (str_take(&rest, ' ', &letter)) {
			ASSERT_STR(text_fold(arena, letter), letters[i].base);
			n++;
		}
	}
	assert_int_equal(n, 134);
}

static void folding_keeps_letters_and_digits_only(void **state)
{
	static const struct {
		const char *text, *folded;
	} cases[] = {
		{ "Đặng Thị  HỒNG", "dang thi hong" },
		{ "  Số 12/4, đường Trần-Phú. ", "so 12 4 duong tran phu" },
		{ "H00.12.34-221126-0001", "h00 12 34 221126 0001" },
		{ "", "" },
		{ " ... ", "" },
		/* the same name, composed and decomposed */
		{ "Nguy\xe1\xbb\x85n", "nguyen" },
		{ "Nguye\xcc\x82\xcc\x83n", "nguyen" },
		{ "Ngu\xc2\xa0Xuân", "ngu xuan" },
		{ "Straße", "strasse" },
		{ "한국", "한국" },
		{ "a_b\tc\nd", "a b c d" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		ASSERT_STR(text_fold(arena, str_from(cases[i].text)), cases[i].folded);
	assert_int_equal(text_fold(arena, (struct str){}).len, 0);
}

static void tidying_composes_and_joins_white_space(void **state)
{
	static const struct {
		const char *text, *tidy;
	} cases[] = {
		{ "  Nguyễn \t\n  Văn  An ", "Nguyễn Văn An" },
		{ "Nguye\xcc\x82\xcc\x83n", "Nguy\xe1\xbb\x85n" },
		{ "A\xc2\xa0\xe2\x80\x83"
		  "B",
		  "A B" },
		{ "a.b, C!", "a.b, C!" },
		{ "   ", "" },
		{ "", "" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		ASSERT_STR(text_tidy(arena, str_from(cases[i].text)), cases[i].tidy);
}

static void numbers_are_grouped_by_three(void **state)
{
	static const struct {
		int64_t number;
		const char *vi, *en;
	} cases[] = {
		{ 0, "0", "0" },
		{ 7, "7", "7" },
		{ 999, "999", "999" },
		{ 1284, "1.284", "1,284" },
		{ 123456, "123.456", "123,456" },
		{ 1000000, "1.000.000", "1,000,000" },
		{ -999, "-999", "-999" },
		{ -1284, "-1.284", "-1,284" },
		{ INT64_MIN, "-9.223.372.036.854.775.808", "-9,223,372,036,854,775,808" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		ASSERT_STR(text_number(arena, LANG_VI, cases[i].number), cases[i].vi);
		ASSERT_STR(text_number(arena, LANG_EN, cases[i].number), cases[i].en);
	}
	ASSERT_STR(text_money(arena, LANG_VI, 75000), "75.000 đ");
	ASSERT_STR(text_money(arena, LANG_EN, 75000), "75,000 đ");
}

static void a_mask_shows_six_characters(void **state)
{
	(void)state;
	ASSERT_STR(text_mask(arena, STR("012345678901")), "012345******");
	ASSERT_STR(text_phone(arena, STR("0905123456")), "0905 123 456");
	ASSERT_STR(text_phone(arena, STR("02363821234")), "02363821234");
	ASSERT_STR(text_phone(arena, (struct str){}), "");
	ASSERT_STR(text_mask(arena, STR("0123456")), "012345*");
	ASSERT_STR(text_mask(arena, STR("01234")), "01234");
	ASSERT_STR(text_mask(arena, STR("đđđđđđđđ")), "đđđđđđ**");
	ASSERT_STR(text_mask(arena, (struct str){}), "");
}

static void a_msgid_gives_its_text_or_itself(void **state)
{
	(void)state;
	for (size_t i = 0; i < text_entry_count; i++) {
		ASSERT_STR(text_get(LANG_VI, text_entries[i].msgid), text_entries[i].vi);
		ASSERT_STR(text_get(LANG_EN, text_entries[i].msgid), text_entries[i].msgid);
	}
	ASSERT_STR(text_get(LANG_VI, "Dues"), "Dues");
	ASSERT_STR(text_get(LANG_VI, "Du"), "Du");
	ASSERT_STR(text_get(LANG_VI, ""), "");
}

static void arguments_take_their_places(void **state)
{
	struct str args[] = { STR("2"), STR("%1"), {} };

	(void)state;
	ASSERT_STR(text_fill(arena, STR("Trang %1 trên %2"), args, 2), "Trang 2 trên %1");
	ASSERT_STR(text_fill(arena, STR("%2%1%2"), args, 2), "%12%1");
	ASSERT_STR(text_fill(arena, STR("[%3][%4]"), args, 3), "[][]");
	ASSERT_STR(text_fill(arena, STR("100 % 5%"), args, 2), "100 % 5%");
	ASSERT_STR(text_fill(arena, STR("%0%a%%1"), args, 2), "%0%a%2");
	ASSERT_STR(text_fill(arena, STR(""), args, 2), "");
}

static void *get_text(void *arg)
{
	(void)arg;
	return (void *)(uintptr_t)text_get(LANG_VI, "Receive").at;
}

static void threads_may_ask_at_once(void **state)
{
	pthread_t threads[4];

	(void)state;
	for (size_t i = 0; i < 4; i++)
		assert_int_equal(pthread_create(&threads[i], NULL, get_text, NULL), 0);
	for (size_t i = 0; i < 4; i++) {
		void *text;

		assert_int_equal(pthread_join(threads[i], &text), 0);
		assert_string_equal(text, "Tiếp nhận");
	}
}

#define CASE(name) cmocka_unit_test_setup_teardown(name, begin, end)

int main(void)
{
	const struct CMUnitTest tests[] = {
		CASE(threads_may_ask_at_once),
		CASE(all_134_letters_with_marks_fold_to_ascii),
		CASE(folding_keeps_letters_and_digits_only),
		CASE(tidying_composes_and_joins_white_space),
		CASE(numbers_are_grouped_by_three),
		CASE(a_mask_shows_six_characters),
		CASE(a_msgid_gives_its_text_or_itself),
		CASE(arguments_take_their_places),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
