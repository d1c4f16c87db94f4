#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

#include "account/card.h"

#define YEAR 2026
#define CARD                                                                 \
	"048193001234|201234567|Nguyễn Thị  Hồng Nhung|27031993|Nữ|" \
	"Tổ 5, Hòa Cường Bắc, Đà Nẵng|15052021"

static struct arena *arena;

static int set_up(void **state)
{
	(void)state;
	arena = arena_open();
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	arena_close(arena);
	return 0;
}

static void assert_str(struct str actual, const char *expected)
{
	assert_string_equal(str_cstring(arena, actual), expected);
}

static void a_card_fills_the_person(void **state)
{
	struct person person;

	(void)state;
	assert_int_equal(card_parse(arena, STR(CARD), YEAR, &person), OK);
	assert_str(person.number, "048193001234");
	assert_str(person.name, "Nguyễn Thị Hồng Nhung");
	assert_str(person.born_on, "1993-03-27");
	assert_str(person.sex, "female");
	assert_str(person.address, "Tổ 5, Hòa Cường Bắc, Đà Nẵng");
	assert_true(str_is_empty(person.phone));
}

static void a_card_without_an_old_number_and_with_further_fields_is_read(void **state)
{
	struct person person;

	(void)state;
	assert_int_equal(
		card_parse(arena,
			   STR("001090000001||Trần Văn An|01121990|Nam|Hà Nội|01012024|x|y|\n"),
			   YEAR, &person),
		OK);
	assert_str(person.sex, "male");
	assert_str(person.born_on, "1990-12-01");
}

static void what_is_not_a_card_is_refused(void **state)
{
	static const char *const texts[] = {
		"",
		"|",
		"||||||",
		"048193001234",
		"048193001234|201234567|Nguyễn Thị Nhung|27031993|Nữ|Đà Nẵng",
		"201234567||Nguyễn Thị Nhung|27031993|Nữ|Đà Nẵng|15052021",
		"048193001234||Nguyễn Thị Nhung|31021993|Nữ|Đà Nẵng|15052021",
		"048193001234||Nguyễn Thị Nhung|2703193|Nữ|Đà Nẵng|15052021",
		"048193001234||Nguyễn Thị Nhung|27031993|?|Đà Nẵng|15052021",
		"048193001234|| |27031993|Nữ|Đà Nẵng|15052021",
		"048193001234||Nguyễn Thị Nhung|27031993|Nam|Đà Nẵng|15052021",
		"048193001234||Nguyễn Thị Nhung|27031994|Nữ|Đà Nẵng|15052021",
		"048193001234||Nguyễn Thị \xff|27031993|Nữ|Đà Nẵng|15052021",
		"https://example.vn/qr?x=1",
	};
	struct person person;

	(void)state;
	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		if (card_parse(arena, str_from(texts[i]), YEAR, &person) != INVALID)
			fail_msg("taken for a card: %s", texts[i]);
	}
}

static void every_shortened_card_is_refused(void **state)
{
	struct str card = STR(CARD);
	struct person person;

	(void)state;
	for (size_t len = 0; len < card.len; len++)
		assert_int_equal(card_parse(arena, str_slice(card, 0, len), YEAR, &person),
				 INVALID);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_card_fills_the_person),
		cmocka_unit_test(a_card_without_an_old_number_and_with_further_fields_is_read),
		cmocka_unit_test(what_is_not_a_card_is_refused),
		cmocka_unit_test(every_shortened_card_is_refused),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
