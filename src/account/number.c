#include "account/number.h"

#include <assert.h>

#define PERSONAL_DIGITS 12
#define PROVINCE_LAST 96  /* 001 Ha Noi to 096 Ca Mau */
#define COUNTRY_FIRST 101 /* births registered abroad */

static bool are_digits(struct str text)
{
	for (size_t i = 0; i < text.len; i++) {
		if (text.at[i] < '0' || text.at[i] > '9')
			return false;
	}
	return text.len > 0;
}

static int number_of(struct str digits)
{
	int number = 0;

	for (size_t i = 0; i < digits.len; i++)
		number = number * 10 + (digits.at[i] - '0');
	return number;
}

int number_birth_year(struct str number)
{
	assert(number.len == PERSONAL_DIGITS);
	return 1900 + 100 * (number_of(str_slice(number, 3, 4)) / 2) +
	       number_of(str_slice(number, 4, 6));
}

bool number_is_male(struct str number)
{
	assert(number.len == PERSONAL_DIGITS);
	return number_of(str_slice(number, 3, 4)) % 2 == 0;
}

bool number_is_personal(struct str number, int this_year)
{
	if (number.len != PERSONAL_DIGITS || !are_digits(number))
		return false;
	int place = number_of(str_slice(number, 0, 3));

	return place > 0 && (place <= PROVINCE_LAST || place >= COUNTRY_FIRST) &&
	       number_birth_year(number) <= this_year;
}

bool number_is_tax_code(struct str number)
{
	static const int weights[] = { 31, 29, 23, 19, 17, 13, 7, 5, 3 };
	struct str base = str_slice(number, 0, 10), branch = str_slice(number, 10, number.len);
	int sum = 0;

	if (base.len != 10 || !are_digits(base))
		return false;
	if (branch.len > 0 && (branch.len != 4 || branch.at[0] != '-' ||
			       !are_digits(str_slice(branch, 1, 4)) || str_is(branch, "-000")))
		return false;
	for (size_t i = 0; i < 9; i++)
		sum += weights[i] * (base.at[i] - '0');
	return 10 - sum % 11 == base.at[9] - '0';
}

bool number_is_phone(struct str number)
{
	return number.len == 10 && are_digits(number) && number.at[0] == '0' && number.at[1] != '0';
}

static bool is_address_char(char c)
{
	return c > ' ' && c < 127 && c != '@' && c != '<' && c != '>' && c != '"' && c != ',';
}

bool number_is_email(struct str text)
{
	struct str name, domain = text;

	if (text.len > 254 || !str_take(&domain, '@', &name))
		return false;
	for (size_t i = 0; i < text.len; i++) {
		if (i != name.len && !is_address_char(text.at[i]))
			return false;
	}
	return name.len > 0 && name.len <= 64 && str_contains(domain, STR(".")) &&
	       domain.at[0] != '.' && !str_ends(domain, STR(".")) &&
	       !str_contains(domain, STR(".."));
}
