/* Texts, dates, ids, JSON and hashes: what every module relies on. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/civil.h"
#include "base/hash.h"
#include "base/json.h"

static struct arena *arena;
static struct cx cx;

static int set_up(void **state)
{
	(void)state;
	arena = arena_open();
	cx_init(&cx, arena, clock_now_us());
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	arena_close(arena);
	return 0;
}

/* ---- texts ---- */

static void only_well_formed_utf8_is_taken(void **state)
{
	static const struct {
		struct str text;
		bool right;
	} samples[] = {
		{ STR("Đặng Thị Hồng"), true },
		{ STR(""), true },
		{ STR("\xf0\x9f\x98\x80"), true },  /* an emoji */
		{ STR("\xc0\x80"), false },         /* overlong NUL */
		{ STR("\xe0\x80\xaf"), false },     /* overlong slash */
		{ STR("\xed\xa0\x80"), false },     /* a surrogate */
		{ STR("\xf4\x90\x80\x80"), false }, /* beyond U+10FFFF */
		{ STR("\xc3"), false },             /* cut off */
		{ STR("a\0b"), false },             /* NUL */
		{ STR("\xff"), false },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(samples) / sizeof(*samples); i++)
		assert_int_equal(str_is_utf8(samples[i].text), samples[i].right);
}

static void numbers_are_read_to_their_limits_and_no_further(void **state)
{
	int64_t value;

	(void)state;
	assert_int_equal(str_parse_int(STR("9223372036854775807"), &value), OK);
	assert_true(value == INT64_MAX);
	assert_int_equal(str_parse_int(STR("-9223372036854775808"), &value), OK);
	assert_true(value == INT64_MIN);
	assert_int_equal(str_parse_int(STR("9223372036854775808"), &value), INVALID);
	assert_int_equal(str_parse_int(STR("-9223372036854775809"), &value), INVALID);
	assert_int_equal(str_parse_int(STR(""), &value), INVALID);
	assert_int_equal(str_parse_int(STR("-"), &value), INVALID);
	assert_int_equal(str_parse_int(STR("1 "), &value), INVALID);
	assert_int_equal(str_parse_int(STR("0x10"), &value), INVALID);
}

static void taking_parts_keeps_empty_ones_and_ends(void **state)
{
	struct str rest = STR("a,,b,"), part;
	const char *const wanted[] = { "a", "", "b", "" };

	(void)state;
	for (size_t i = 0; i < 4; i++) {
		assert_true(str_take(&rest, ',', &part));
		assert_true(str_is(part, wanted[i]));
	}
	assert_false(str_take(&rest, ',', &part));
}

/* ---- dates ---- */

static void days_and_dates_agree_over_four_centuries(void **state)
{
	int32_t last = civil_days((struct civil_date){ 2200, 12, 31 });

	(void)state;
	assert_int_equal(civil_days((struct civil_date){ 1970, 1, 1 }), 0);
	for (int32_t day = civil_days((struct civil_date){ 1800, 1, 1 }); day <= last; day++) {
		struct civil_date date = civil_from_days(day);

		assert_true(civil_is_valid(date));
		assert_int_equal(civil_days(date), day);
	}
}

static void weekdays_and_months_follow_the_calendar(void **state)
{
	int32_t sunday = civil_days((struct civil_date){ 2026, 11, 22 });
	int32_t january = civil_days((struct civil_date){ 2027, 1, 31 });

	(void)state;
	assert_int_equal(civil_weekday(sunday), SUNDAY);
	assert_true(str_is(civil_local(arena, civil_add_months(january, 1)), "28/02/2027"));
	assert_true(str_is(civil_local(arena, civil_add_months(january, 13)), "29/02/2028"));
	assert_true(str_is(civil_local(arena, civil_add_months(january, -2)), "30/11/2026"));
}

static void dates_that_do_not_exist_are_refused(void **state)
{
	static const char *const wrong[] = { "30/2/2026", "29/2/2027", "0/1/2026", "1/13/2026",
					     "1/1",       "1/1/26/3",  "a/1/2026", "",
					     "1-1/2026",  "1/1/99999" };
	int32_t day;

	(void)state;
	for (size_t i = 0; i < sizeof(wrong) / sizeof(*wrong); i++)
		assert_int_equal(civil_parse_local(str_from(wrong[i]), &day), INVALID);
	assert_int_equal(civil_parse_local(STR("27 3 1993"), &day), OK);
	assert_true(str_is(civil_iso(arena, day), "1993-03-27"));
	assert_int_equal(civil_parse_iso(STR("2026-02-30"), &day), INVALID);
}

static void instants_are_shown_in_local_time(void **state)
{
	int64_t at_us = civil_instant(civil_days((struct civil_date){ 2026, 11, 22 }), 9 * 60 + 5);

	(void)state;
	assert_true(str_is(civil_rfc3339(arena, at_us), "2026-11-22T02:05:00.000000Z"));
	assert_true(str_is(civil_local_time(arena, at_us), "09:05 22/11/2026"));
	assert_int_equal(civil_minute_of(at_us), 9 * 60 + 5);
	/* 23:30 UTC is the next morning here. */
	assert_true(str_is(civil_local(arena, civil_day_of(at_us + 14 * HOUR_US + 25 * MINUTE_US)),
			   "22/11/2026"));
	assert_true(str_is(civil_local(arena, civil_day_of(at_us + 15 * HOUR_US)), "23/11/2026"));
}

/* ---- units of work ---- */

static void ids_grow_even_when_the_clock_runs_backwards(void **state)
{
	struct cx back;
	int64_t last = cx_new_id(&cx);

	(void)state;
	cx_init(&back, arena, cx.now_us - HOUR_US);
	for (int i = 0; i < 10000; i++) {
		int64_t id = cx_new_id(i % 2 ? &cx : &back);

		assert_true(id > last);
		last = id;
	}
	/* Another node's clock is an hour ahead: its id is left behind all the same. */
	int64_t ahead = cx_id_at(cx.now_us + HOUR_US);

	assert_true(cx_new_id_after(&cx, ahead) > ahead);
}

static void the_first_failure_is_kept(void **state)
{
	struct cx unit;

	(void)state;
	cx_init(&unit, arena, 0);
	assert_int_equal(FAIL(&unit, CONFLICT, "first", "First."), CONFLICT);
	assert_int_equal(FAIL(&unit, BROKEN, "second", "Second."), CONFLICT);
	assert_string_equal(unit.error.code, "first");
	cx_retry(&unit);
	assert_int_equal(unit.error.status, OK);
}

static void reading_the_same_person_twice_is_one_note(void **state)
{
	struct cx unit;
	int n = 0;

	(void)state;
	cx_init(&unit, arena, 0);
	cx_note_read(&unit, 1, 2, "list");
	cx_note_read(&unit, 1, 2, "dossier");
	cx_note_read(&unit, 1, 3, "dossier");
	for (const struct read_note *note = unit.reads; note; note = note->next)
		n++;
	assert_int_equal(n, 2);
}

static void a_reset_arena_gives_zeroed_memory_again(void **state)
{
	struct arena *own = arena_open();
	char *first = arena_take(own, 100);

	(void)state;
	first[50] = 'x';
	arena_take(own, 1 << 20);
	arena_reset(own);
	assert_int_equal(arena_used_bytes(own), 0);
	assert_int_equal(((char *)arena_take(own, 100))[50], 0);
	arena_close(own);
}

/* ---- JSON ---- */

static void malformed_json_is_refused(void **state)
{
	static const char *const wrong[] = {
		"",      "{",           "{\"a\":1,\"a\":2}",
		"[1,]",  "{\"a\":1} x", "\"\xff\"",
		"[1.5]", "nul",         "{a:1}",
		"[01]",  "\"\\ud800\"",
	};
	const struct json *value;

	(void)state;
	for (size_t i = 0; i < sizeof(wrong) / sizeof(*wrong); i++) {
		struct cx unit;

		cx_init(&unit, arena, 0);
		assert_int_equal(json_parse(&unit, str_from(wrong[i]), &value), INVALID);
	}
}

static void json_is_written_in_one_form_only(void **state)
{
	const struct json *value;
	struct buf text = buf_in(arena);

	(void)state;
	assert_int_equal(json_parse(&cx,
				    STR("{ \"b\" : [ 1 , true , null ], \"a\" : "
					"\"\\u0111\\n\\u0001/\" }"),
				    &value),
			 OK);
	json_write(&(struct json_out){ .to = &text }, value);
	assert_true(str_is(buf_str(&text), "{\"a\":\"đ\\n\\u0001/\",\"b\":[1,true,null]}"));
}

static void sixty_four_bit_ids_survive_json(void **state)
{
	const struct json *value;
	struct buf text = buf_in(arena);
	struct json_out o = { .to = &text };

	(void)state;
	json_object_begin(&o);
	json_key(&o, "id");
	json_add_id(&o, INT64_MAX);
	json_object_end(&o);
	assert_int_equal(json_parse(&cx, buf_str(&text), &value), OK);
	assert_true(json_int(json_get(value, "id"), 0) == INT64_MAX);
}

/* ---- hashes ---- */

static void sha256_gives_the_published_values(void **state)
{
	(void)state;
	/* FIPS 180-4 examples. */
	assert_true(str_is(hash_hex(arena, hash_of(STR("abc"))),
			   "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
	assert_true(str_is(hash_hex(arena, hash_of(STR(""))),
			   "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
	struct hash parts = hash_parts((struct str[]){ STR("a"), STR("b"), STR("c") }, 3);

	assert_true(str_is(hash_hex(arena, parts),
			   "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

static void a_keyed_hash_gives_the_published_value(void **state)
{
	(void)state;
	/* RFC 4231 test case 2. */
	assert_true(str_is(
		hash_hex(arena, hash_keyed(STR("Jefe"), STR("what do ya want for nothing?"))),
		"5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
}

static void hexadecimal_goes_both_ways(void **state)
{
	struct str bytes;

	(void)state;
	assert_int_equal(hex_parse(arena, STR("00fF7a"), &bytes), OK);
	assert_true(str_is(hex_of(arena, bytes), "00ff7a"));
	assert_int_equal(hex_parse(arena, STR("0"), &bytes), INVALID);
	assert_int_equal(hex_parse(arena, STR("0g"), &bytes), INVALID);
	assert_true(secret_equal(STR("same"), STR("same")));
	assert_false(secret_equal(STR("same"), STR("sane")));
	assert_false(secret_equal(STR("same"), STR("same longer")));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(only_well_formed_utf8_is_taken),
		cmocka_unit_test(numbers_are_read_to_their_limits_and_no_further),
		cmocka_unit_test(taking_parts_keeps_empty_ones_and_ends),
		cmocka_unit_test(days_and_dates_agree_over_four_centuries),
		cmocka_unit_test(weekdays_and_months_follow_the_calendar),
		cmocka_unit_test(dates_that_do_not_exist_are_refused),
		cmocka_unit_test(instants_are_shown_in_local_time),
		cmocka_unit_test(ids_grow_even_when_the_clock_runs_backwards),
		cmocka_unit_test(the_first_failure_is_kept),
		cmocka_unit_test(reading_the_same_person_twice_is_one_note),
		cmocka_unit_test(a_reset_arena_gives_zeroed_memory_again),
		cmocka_unit_test(malformed_json_is_refused),
		cmocka_unit_test(json_is_written_in_one_form_only),
		cmocka_unit_test(sixty_four_bit_ids_survive_json),
		cmocka_unit_test(sha256_gives_the_published_values),
		cmocka_unit_test(a_keyed_hash_gives_the_published_value),
		cmocka_unit_test(hexadecimal_goes_both_ways),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
