#include "account/number.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

struct row {
	const char *text;
	bool expected;
};

static void personal_numbers_have_a_place_a_century_and_a_year(void **state)
{
	static const struct row rows[] = {
		{ "049085000123", true },                            /* Quang Nam, male, 1985 */
		{ "048190004321", true },                            /* Da Nang, female, 1990 */
		{ "001226000001", true },                            /* Ha Noi, male, 2026 */
		{ "001227000001", false },                           /* 2027 has not begun */
		{ "001485000001", false },                           /* the 22nd century */
		{ "096301000001", true },                            /* Ca Mau, female, 2001 */
		{ "097001000001", false },                           /* no such province */
		{ "000085000123", false },                           /* no place */
		{ "100085000123", false }, { "205085000123", true }, /* registered abroad */
		{ "206085123", false },                              /* the old card */
		{ "04908500012", false },  { "0490850001234", false },
		{ "04908500012a", false }, { "", false },
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		if (number_is_personal(str_from(rows[i].text), 2026) != rows[i].expected)
			fail_msg("%s", rows[i].text);
	}
}

static void a_personal_number_tells_sex_and_year_of_birth(void **state)
{
	(void)state;
	assert_int_equal(number_birth_year(STR("049085000123")), 1985);
	assert_true(number_is_male(STR("049085000123")));
	assert_int_equal(number_birth_year(STR("096301000001")), 2001);
	assert_false(number_is_male(STR("096301000001")));
	assert_int_equal(number_birth_year(STR("001910000001")), 2310);
}

static void tax_codes_end_in_their_check_digit(void **state)
{
	static const struct row rows[] = {
		{ "0100109106", true }, /* codes printed on public receipts */
		{ "0100686209", true },      { "0101248141", true },
		{ "0100109107", false },     { "0100109106-001", true },
		{ "0100109106-000", false }, { "0100109106-01", false },
		{ "0100109106001", false },  { "010010910", false },
		{ "01001091o6", false },     { "", false },
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		if (number_is_tax_code(str_from(rows[i].text)) != rows[i].expected)
			fail_msg("%s", rows[i].text);
	}
}

/* Of ten last digits at most one fits: a single wrong last digit is always noticed. */
static void a_tax_code_has_one_right_last_digit(void **state)
{
	(void)state;
	for (int code = 0; code < 1000; code++) {
		char text[11] = "0100109100";
		int fitting = 0;

		text[6] = (char)('0' + code / 100);
		text[7] = (char)('0' + code / 10 % 10);
		text[8] = (char)('0' + code % 10);
		for (char last = '0'; last <= '9'; last++) {
			text[9] = last;
			fitting += number_is_tax_code((struct str){ text, 10 });
		}
		assert_in_range(fitting, 0, 1);
	}
}

static void phone_numbers_have_ten_digits(void **state)
{
	static const struct row rows[] = {
		{ "0905123456", true },   { "0235123456", true },  { "905123456", false },
		{ "84905123456", false }, { "0005123456", false }, { "090512345", false },
		{ "090512345x", false },  { "", false },
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		if (number_is_phone(str_from(rows[i].text)) != rows[i].expected)
			fail_msg("%s", rows[i].text);
	}
}

static void mail_addresses_have_a_name_and_a_domain(void **state)
{
	static const struct row rows[] = {
		{ "hong@example.vn", true },
		{ "a.b+c@mail.example.vn", true },
		{ "hong@example", false },
		{ "@example.vn", false },
		{ "hong@", false },
		{ "hong@@example.vn", false },
		{ "hong@.vn", false },
		{ "hong@example.", false },
		{ "hong@exa mple.vn", false },
		{ "hong@example..vn", false },
		{ "hồng@example.vn", false },
		{ "hong", false },
		{ "", false },
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		if (number_is_email(str_from(rows[i].text)) != rows[i].expected)
			fail_msg("%s", rows[i].text);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(personal_numbers_have_a_place_a_century_and_a_year),
		cmocka_unit_test(a_personal_number_tells_sex_and_year_of_birth),
		cmocka_unit_test(tax_codes_end_in_their_check_digit),
		cmocka_unit_test(a_tax_code_has_one_right_last_digit),
		cmocka_unit_test(phone_numbers_have_ten_digits),
		cmocka_unit_test(mail_addresses_have_a_name_and_a_domain),
	};

	return cmocka_run_group_tests_name("number", tests, NULL, NULL);
}
