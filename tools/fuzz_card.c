/*
 * libFuzzer target for account/card: the text of an identity card's QR code. What is accepted is a
 * well-formed person. Built and run by tests/fuzz; inputs worth keeping go into tests/corpus/card.
 */
#include <string.h>

#include "account/card.h"
#include "account/number.h"
#include "base/civil.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_person(const struct person *person)
{
	int32_t day;

	assert(number_is_personal(person->number, 2026));
	assert(!str_is_empty(person->name) && str_is_utf8(person->name));
	assert(str_is_utf8(person->address));
	assert(str_is_empty(person->born_on) || civil_parse_iso(person->born_on, &day) == OK);
	assert(str_is_empty(person->sex) || str_is(person->sex, "male") ||
	       str_is(person->sex, "female"));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = arena_open();
	struct person person = {};

	if (card_parse(arena, (struct str){ (const char *)data, size }, 2026, &person) == OK)
		check_person(&person);
	arena_close(arena);
	return 0;
}
