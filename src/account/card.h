/*
 * The QR code on an identity card, as a scanner types it: fields with bars between them, UTF-8.
 *
 *   number|old number or nothing|full name|DDMMYYYY of birth|Nam or Nữ|address|DDMMYYYY of issue
 *
 * Cards of 2024 have more fields behind the seventh, which are left alone. Nothing here proves that
 * a card is genuine: it saves typing, no more.
 */
#ifndef ACCOUNT_CARD_H
#define ACCOUNT_CARD_H

#include "account/account.h"

/*
 * Fills number, name, born_on (ISO), sex ("male", "female") and address of a person. INVALID
 * without touching cx for anything that is not such a text of a person born in or before this_year.
 */
enum status card_parse(struct arena *arena, struct str text, int this_year,
		       struct person *ret_person) MUST_USE;

#endif
