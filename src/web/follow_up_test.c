/* Results that nobody collects, on the counter's pages. */
#include "web/desk_test.h"

static int64_t done(const char *name)
{
	int64_t id = file_one(name);

	take(&officer, id);
	act(&officer, id, "/finish", "");
	take(&leader, id);
	act(&leader, id, "/approve", "");
	take(&leader, id);
	act(&leader, id, "/issue", "&number=1");
	return id;
}

/* A session ends by itself: everybody comes back another day. */
static void wait_days(int days)
{
	town.now_us += days * DAY_US;
	browser_enter(&counter, "tiepnhan");
	browser_enter(&officer, "chuyenvien");
}

static const char *with_version(const char *more)
{
	return str_format(counter.arena, "version=%.*s%s",
			  STR_ARG(browser_field(&counter, "version")), more)
		.at;
}

static void a_counter_asks_puts_away_and_still_hands_over(void **state)
{
	int64_t id = done("Mai+An");

	(void)state;
	browser_get(&counter, "/uncollected");
	assert_false(browser_sees(&counter, "Mai An"));
	wait_days(12);
	browser_get(&counter, "/uncollected");
	assert_sees(&counter, "Mai An");
	assert_sees(&counter, "chưa hỏi");
	browser_get(&counter, path(&counter, id, "/follow-up"));
	assert_sees(&counter, "name=\"next-day\" type=\"text\" value=\"2\"");
	browser_post(&counter, path(&counter, id, "/follow-up"),
		     with_version("&note=Kh%C3%B4ng+nghe&next-day=1&next-month=12&next-year=2026"));
	assert_status(&counter, 422);
	assert_sees(&counter, "id=\"how-error\"");
	assert_sees(&counter, "Không nghe");
	browser_post(&counter, path(&counter, id, "/follow-up"),
		     with_version("&how=called&next-day=1&next-month=12&next-year=2026"));
	assert_status(&counter, 303);
	browser_follow(&counter);
	assert_sees(&counter, "01/12/2026");
	browser_get(&counter, path(&counter, id, "/follow-up"));
	assert_false(browser_sees(&counter, "/put-away"));
	wait_days(200);
	browser_get(&counter, path(&counter, id, "/follow-up"));
	browser_post(&counter, path(&counter, id, "/put-away"), with_version("&reason="));
	assert_status(&counter, 422);
	assert_sees(&counter, "id=\"reason-error\"");
	browser_post(&counter, path(&counter, id, "/put-away"), with_version("&reason=Kho+3"));
	assert_status(&counter, 303);
	browser_follow(&counter);
	assert_sees(&counter, "Kho 3");
	browser_get(&counter, "/results");
	assert_false(browser_sees(&counter, "Mai An"));
	act(&counter, id, "/return", "&receiver=Mai+An");
	browser_get(&counter, "/uncollected/kept");
	assert_false(browser_sees(&counter, "Mai An"));
	town.now_us = FIXTURE_NOW_US;
	browser_enter(&counter, "tiepnhan");
}

static void only_the_counter_has_these_pages(void **state)
{
	(void)state;
	browser_get(&stranger, "/uncollected");
	assert_status(&stranger, 403);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(only_the_counter_has_these_pages),
		cmocka_unit_test(a_counter_asks_puts_away_and_still_hands_over),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
