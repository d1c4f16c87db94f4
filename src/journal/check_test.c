/* What motcua check makes of images that are older than their table. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "db/db.h"
#include "journal/journal.h"

static const char *const columns[] = { "id", "name", "colour", "closed_us", "age" };
static const int order[] = { 4, 3, 2, 0, 1 };
static const char *const added[] = { NULL, NULL, "\"none\"", "null", "\"0\"" };
static const struct db_table grown = {
	.name = "thing", .columns = columns, .order = order, .added = added, .column_count = 5
};
static const struct db_table plain = {
	.name = "thing", .columns = columns, .order = order, .column_count = 5
};

static void assert_image(const struct db_table *table, const char *image, const char *wanted)
{
	struct arena *arena = arena_open();
	const struct json *value;
	struct cx cx;

	cx_init(&cx, arena, 0);
	assert_int_equal(json_parse(&cx, str_from(image), &value), OK);
	assert_string_equal(str_cstring(arena, journal_image(arena, table, value)), wanted);
	arena_close(arena);
}

static void a_column_that_came_later_has_its_default(void **state)
{
	(void)state;
	assert_image(&grown, "{\"id\":\"1\",\"name\":\"a\"}",
		     "{\"age\":\"0\",\"closed_us\":null,\"colour\":\"none\",\"id\":\"1\","
		     "\"name\":\"a\"}");
	assert_image(&grown, "{\"colour\":\"red\",\"id\":\"1\",\"name\":\"a\"}",
		     "{\"age\":\"0\",\"closed_us\":null,\"colour\":\"red\",\"id\":\"1\","
		     "\"name\":\"a\"}");
}

static void a_column_that_was_always_there_is_missed(void **state)
{
	(void)state;
	assert_image(&grown, "{\"id\":\"1\"}",
		     "{\"age\":\"0\",\"closed_us\":null,\"colour\":\"none\",\"id\":\"1\"}");
}

static void a_member_that_is_no_column_stays_and_so_makes_a_difference(void **state)
{
	(void)state;
	assert_image(&grown, "{\"id\":\"1\",\"name\":\"a\",\"wings\":\"2\"}",
		     "{\"id\":\"1\",\"name\":\"a\",\"wings\":\"2\"}");
}

static void tables_that_never_grew_are_left_alone(void **state)
{
	(void)state;
	assert_image(&plain, "{\"id\":\"1\"}", "{\"id\":\"1\"}");
	assert_image(NULL, "{\"id\":\"1\"}", "{\"id\":\"1\"}");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_column_that_came_later_has_its_default),
		cmocka_unit_test(a_column_that_was_always_there_is_missed),
		cmocka_unit_test(a_member_that_is_no_column_stays_and_so_makes_a_difference),
		cmocka_unit_test(tables_that_never_grew_are_left_alone),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
