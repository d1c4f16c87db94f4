#include "account/card.h"

#include "account/number.h"
#include "base/civil.h"
#include "base/text.h"

#define FIELDS_LEAST 7
#define TEXT_MAX 1000

enum { NUMBER, OLD_NUMBER, NAME, BORN, SEX, ADDRESS, ISSUED };

/* DDMMYYYY, as on the card. */
static enum status parse_day(struct arena *arena, struct str text, struct str *ret_iso)
{
	int32_t day;

	if (text.len != 8)
		return INVALID;
	struct str local = str_format(arena, "%.2s/%.2s/%.4s", text.at, text.at + 2, text.at + 4);

	TRY(civil_parse_local(local, &day));
	*ret_iso = civil_iso(arena, day);
	return OK;
}

static enum status parse_sex(struct arena *arena, struct str text, struct str *ret_sex)
{
	struct str folded = text_fold(arena, text);

	if (str_is(folded, "nam"))
		*ret_sex = STR("male");
	else if (str_is(folded, "nu"))
		*ret_sex = STR("female");
	else
		return INVALID;
	return OK;
}

/* The number's own year and sex agree with the card's, or the text is not from a card. */
static bool agrees(const struct person *person)
{
	int64_t year;

	return str_parse_int(str_slice(person->born_on, 0, 4), &year) == OK &&
	       number_birth_year(person->number) == year &&
	       number_is_male(person->number) == str_is(person->sex, "male");
}

enum status card_parse(struct arena *arena, struct str text, int this_year,
		       struct person *ret_person)
{
	struct str fields[FIELDS_LEAST], rest = str_trim(text), issued;
	struct person person = {};

	if (rest.len > TEXT_MAX || !str_is_utf8(rest))
		return INVALID;
	for (size_t i = 0; i < FIELDS_LEAST; i++) {
		if (!str_take(&rest, '|', &fields[i]))
			return INVALID;
	}
	if (!number_is_personal(fields[NUMBER], this_year))
		return INVALID;
	person.number = fields[NUMBER];
	person.name = text_tidy(arena, fields[NAME]);
	person.address = text_tidy(arena, fields[ADDRESS]);
	TRY(parse_day(arena, fields[BORN], &person.born_on));
	TRY(parse_sex(arena, fields[SEX], &person.sex));
	TRY(parse_day(arena, fields[ISSUED], &issued));
	if (str_is_empty(person.name) || !agrees(&person))
		return INVALID;
	*ret_person = person;
	return OK;
}
