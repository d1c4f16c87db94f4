#include "verb/demo.h"

#include "base/civil.h"

#define ELDERLY_FROM 400000 /* numbers of elderly people begin here */
#define NUMBERS INT64_C(1000000)
#define SPREAD 7919 /* a prime: spreads numbers without meeting twice */

/* ---- dice: splitmix64 ---- */

static uint64_t mix(uint64_t z)
{
	z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
	return z ^ (z >> 31);
}

struct dice dice_of(uint64_t seed, uint64_t what)
{
	return (struct dice){ mix(mix(seed + 1) + what) };
}

uint64_t dice_throw(struct dice *dice, uint64_t sides)
{
	dice->state += UINT64_C(0x9e3779b97f4a7c15);
	return mix(dice->state) % sides;
}

void dice_entropy(void *dice, void *at, size_t size_bytes)
{
	unsigned char *bytes = at;

	for (size_t i = 0; i < size_bytes; i++)
		bytes[i] = (unsigned char)dice_throw(dice, 256);
}

/* ---- people ---- */

static const char *pick(struct dice *dice, char *const *texts, unsigned n)
{
	return texts[dice_throw(dice, n)];
}

struct str demo_name(const struct demo *demo, struct arena *arena, struct dice *dice, bool female)
{
	const struct demo_people *people = demo->pack.people;
	const struct demo_names *names = female ? &people->female : &people->male;
	const char *family = pick(dice, people->families, people->families_count);
	const char *middle = pick(dice, names->middles, names->middles_count);

	return str_format(arena, "%s %s %s", family, middle,
			  pick(dice, names->givens, names->givens_count));
}

static struct person first_citizen(const struct demo *demo)
{
	const struct demo_login *login = &demo->pack.people->logins[0];

	return (struct person){
		.name = str_from(login->name),
		.number = str_from(login->number),
		.born_on = str_from(login->born_on),
		.sex = str_from(login->sex),
		.phone = str_from(login->phone),
		.address = str_from(login->address),
		.email = STR(""),
	};
}

/* Law on Identification 26/2023/QH15: province, century and sex, year, six digits. */
static struct str make_number(struct arena *arena, int year, bool female, size_t serial)
{
	int century = (year - 1900) / 100 * 2 + female;

	return str_format(arena, "048%d%02d%06d", century, year % 100,
			  (int)((int64_t)serial * SPREAD % NUMBERS));
}

struct person demo_person(const struct demo *demo, struct arena *arena, size_t index, bool elderly)
{
	if (index == 0 && !elderly)
		return first_citizen(demo);
	size_t serial = index + (elderly ? ELDERLY_FROM : 0);
	struct dice dice = dice_of(demo->seed, UINT64_C(1) << 40 | serial);
	const struct demo_people *people = demo->pack.people;
	const struct demo_commune *commune =
		&demo->communes[dice_throw(&dice, demo->commune_count)];
	bool female = dice_throw(&dice, 2);
	int age = elderly ? 71 + (int)dice_throw(&dice, 18) : 19 + (int)dice_throw(&dice, 45);
	int year = civil_from_days(civil_day_of(demo->until_us)).year - age;
	struct civil_date born = { year, 1 + (int)dice_throw(&dice, 12),
				   1 + (int)dice_throw(&dice, 28) };

	return (struct person){
		.name = demo_name(demo, arena, &dice, female),
		.number = make_number(arena, year, female, serial),
		.born_on = civil_iso(arena, civil_days(born)),
		.sex = female ? STR("female") : STR("male"),
		.phone = str_format(arena, "09%08d",
				    (int)((int64_t)serial * SPREAD % (NUMBERS * 100))),
		.address = str_format(arena, "%d đường %s, %.*s, thành phố Đà Nẵng",
				      1 + (int)dice_throw(&dice, 400),
				      pick(&dice, people->streets, people->streets_count),
				      STR_ARG(commune->place)),
		.email = STR(""),
	};
}

/* ---- holes ---- */

struct hole {
	struct cx *cx;
	const struct demo *demo;
	const struct demo_plan *plan;
	struct dice *dice;
	struct person person;
};

static int64_t number_behind(struct str name, size_t from)
{
	int64_t number = 0;

	return str_parse_int(str_slice(name, from, name.len), &number) == OK && number > 0 ? number
											   : 1;
}

/* Before the day of filing. */
static struct str day_before(const struct hole *hole, int64_t most)
{
	int32_t day = civil_day_of(hole->cx->now_us) - 1 -
		      (int32_t)dice_throw(hole->dice, (uint64_t)most);

	return civil_iso(hole->cx->arena, day);
}

static struct str further_name(const struct hole *hole, uint64_t which, bool female)
{
	struct dice dice = demo_dice(hole->demo, hole->plan, which);

	return demo_name(hole->demo, hole->cx->arena, &dice, female);
}

static struct str fill_hole(const struct hole *hole, struct str name)
{
	struct dice sex = demo_dice(hole->demo, hole->plan, 10);
	bool daughter = dice_throw(&sex, 2);
	const struct {
		const char *name;
		struct str value;
	} fixed[] = {
		{ "name", hole->person.name },
		{ "number", hole->person.number },
		{ "phone", hole->person.phone },
		{ "address", hole->person.address },
		{ "born_on", hole->person.born_on },
		{ "place", hole->demo->communes[hole->plan->commune].place },
		{ "child", further_name(hole, 11, daughter) },
		{ "child_sex", daughter ? STR("female") : STR("male") },
		{ "mother", further_name(hole, 12, true) },
		{ "father", further_name(hole, 13, false) },
	};

	for (size_t i = 0; i < sizeof(fixed) / sizeof(*fixed); i++) {
		if (str_is(name, fixed[i].name))
			return fixed[i].value;
	}
	if (str_starts(name, STR("day_")))
		return day_before(hole, number_behind(name, 4));
	assert(str_starts(name, STR("n_")) && "a hole that nobody fills");
	int64_t most = number_behind(name, 2);

	return str_format(hole->cx->arena, "%d", 1 + (int)dice_throw(hole->dice, (uint64_t)most));
}

struct str demo_fill(struct cx *cx, const struct demo *demo, const struct demo_plan *plan,
		     struct dice *dice, const char *text)
{
	bool elderly = demo_filing_of(demo, plan)->elderly;
	struct str rest = str_from(text), part;
	struct buf filled = buf_in(cx->arena);

	if (!str_contains(rest, STR("{")))
		return rest;
	const struct hole hole = { cx, demo, plan, dice,
				   demo_person(demo, cx->arena, plan->person, elderly) };

	while (str_take(&rest, '{', &part)) {
		buf_add(&filled, part);
		if (rest.at && str_take(&rest, '}', &part))
			buf_add(&filled, fill_hole(&hole, part));
	}
	return buf_str(&filled);
}

struct dice demo_dice(const struct demo *demo, const struct demo_plan *plan, uint64_t purpose)
{
	uint64_t number = (uint64_t)(plan - demo->plans);

	return dice_of(demo->seed, UINT64_C(2) << 40 | number << 8 | purpose);
}

const struct demo_filing *demo_filing_of(const struct demo *demo, const struct demo_plan *plan)
{
	return &demo->pack.filings->filings[plan->filing];
}

enum status demo_answers(struct cx *cx, const struct demo *demo, const struct demo_plan *plan,
			 struct answers *ret_answers)
{
	const struct demo_filing *filing = demo_filing_of(demo, plan);
	struct dice dice = demo_dice(demo, plan, 1);

	*ret_answers = (struct answers){};
	for (unsigned i = 0; i < filing->answers_count; i++) {
		const struct demo_answer *answer = &filing->answers[i];
		const char *text = pick(&dice, answer->values, answer->values_count);

		TRY(answers_change(cx, ret_answers, str_from(answer->name),
				   demo_fill(cx, demo, plan, &dice, text)));
	}
	return OK;
}
