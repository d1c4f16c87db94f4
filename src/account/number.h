/*
 * Numbers that people carry: is a text one? Nothing here asks a register whether it was given out.
 */
#ifndef ACCOUNT_NUMBER_H
#define ACCOUNT_NUMBER_H

#include "base/str.h"

/*
 * A personal identification number: 12 digits PPP C YY NNNNNN (Law on Identification 26/2023/QH15,
 * Decree 70/2024/ND-CP). PPP is where the birth was registered: a province 001 to 096, or a country
 * above 100; C the century and the sex: 0 and 1 for 1900-1999, 2 and 3 for 2000-2099 and so on,
 * even for male; YY the year of birth, not after this year. There is no check digit.
 * A number of the old nine-digit card is not one.
 */
bool number_is_personal(struct str number, int this_year);

/* What a personal number says; call it only when number_is_personal. */
int number_birth_year(struct str number);
bool number_is_male(struct str number);

/*
 * A tax code: ten digits of which the last is 10 - (31 29 23 19 17 13 7 5 3 . d1..d9 mod 11), with
 * -001 to -999 behind it for a branch (Circular 105/2020/TT-BTC article 5). A personal number is
 * the tax code of a person or household since 2025-07-01; ask number_is_personal for that.
 */
bool number_is_tax_code(struct str number);

/* A telephone number of Viet Nam: ten digits, the first 0, the second not. */
bool number_is_phone(struct str number);

/* One @ between a name and a domain with a dot (the shape only, RFC 5321 lengths). */
bool number_is_email(struct str text);

#endif
