/* Several dossiers at once on the officers' pages. */
#include "web/desk_test.h"

/* "f_1=2&f_3=2": every box on the page for these dossiers, as the list has it. */
static const char *ticks(struct browser *browser, const int64_t *ids, size_t n)
{
	struct buf text = buf_in(browser->arena);

	for (size_t i = 0; i < n; i++) {
		struct str mark =
			str_format(browser->arena, "name=\"f_%lld\" value=\"", (long long)ids[i]);

		buf_format(&text, "&f_%lld=%lld", (long long)ids[i],
			   (long long)number_after(browser, mark.at));
	}
	return str_cstring(browser->arena, buf_str(&text));
}

static void look_at(struct browser *browser, const char *action, const char *chosen)
{
	browser_get(browser, str_format(browser->arena, "/bulk?action=%s%s", action, chosen).at);
	assert_status(browser, 200);
}

static void send(struct browser *browser, const char *action, const char *more)
{
	browser_post(browser, "/bulk", str_format(browser->arena, "action=%s%s", action, more).at);
}

static void several_go_their_way_at_once(void **state)
{
	int64_t ids[] = { file_one("Do+Mot"), file_one("Do+Hai"), file_one("Do+Ba") };
	const char *chosen;

	(void)state;
	browser_get(&officer, "/office");
	assert_sees(&officer, "form=\"bulk\"");
	chosen = ticks(&officer, ids, 3);
	look_at(&officer, "take", chosen);
	assert_sees(&officer, "Làm được 3 trong 3 hồ sơ");
	send(&officer, "take", chosen);
	assert_status(&officer, 303);
	browser_follow(&officer);
	assert_sees(&officer, "Đã xong 3 trong 3 hồ sơ");
	browser_get(&officer, "/work");
	chosen = ticks(&officer, ids, 3);
	look_at(&officer, "finish", chosen);
	file_one("Do+Khac"); /* something else goes on meanwhile */
	send(&officer, "finish", chosen);
	browser_follow(&officer);
	assert_sees(&officer, "Đã xong 3 trong 3 hồ sơ");
	browser_get(&leader, "/office");
	chosen = ticks(&leader, ids, 2);
	look_at(&leader, "approve", chosen);
	send(&leader, "approve", chosen);
	browser_follow(&leader);
	assert_sees(&leader, "Đã xong 2 trong 2 hồ sơ");
	browser_get(&leader, "/office");
	chosen = ticks(&leader, ids, 3);
	look_at(&leader, "issue", chosen);
	assert_sees(&leader, "Làm được 2 trong 3 hồ sơ");
	send(&leader, "issue", str_format(leader.arena, "%s&first=", chosen).at);
	assert_status(&leader, 422);
	send(&leader, "issue", str_format(leader.arena, "%s&first=7&symbol=%%2FXN", chosen).at);
	browser_follow(&leader);
	assert_sees(&leader, "7/XN");
	assert_sees(&leader, "8/XN");
	assert_sees(&leader, "Đã xong 2 trong 3 hồ sơ");
	assert_sees(&leader, "Hồ sơ này thuộc thủ tục khác hoặc ở bước khác");
}

static void the_same_form_sent_twice_acts_once(void **state)
{
	int64_t id = file_one("Do+Tu");
	const char *chosen;
	struct str body, first;

	(void)state;
	browser_get(&officer, "/office");
	chosen = ticks(&officer, &id, 1);
	look_at(&officer, "take", chosen);
	body = str_format(officer.arena, "_csrf=%.*s&_key=once&action=take%s",
			  STR_ARG(browser_field(&officer, "_csrf")), chosen);
	browser_post_raw(&officer, "/bulk", body.at);
	assert_status(&officer, 303);
	first = officer.location;
	browser_post_raw(&officer, "/bulk", body.at);
	assert_status(&officer, 303);
	assert_true(str_equal(first, officer.location));
	browser_follow(&officer);
	assert_sees(&officer, "Đã xong 1 trong 1 hồ sơ");
}

static void a_stranger_learns_nothing_of_what_they_name(void **state)
{
	int64_t id = file_one("Do+Nam");
	const char *chosen = str_format(stranger.arena, "&f_%lld=2", (long long)id).at;
	struct str answer;

	(void)state;
	look_at(&stranger, "take", chosen);
	assert_false(browser_sees(&stranger, "Do Nam"));
	assert_false(browser_sees(&stranger, "H17.15-2611"));
	browser_get(&stranger, "/work");
	browser_get(&stranger, "/absence"); /* a page with a form's token */
	send(&stranger, "take", chosen);
	answer = stranger.location;
	browser_follow(&stranger);
	assert_sees(&stranger, "Đã xong 0 trong 1 hồ sơ");
	assert_false(browser_sees(&stranger, "H17.15-2611"));
	browser_get(&officer, str_cstring(officer.arena, answer));
	assert_status(&officer, 404);
}

static void nothing_chosen_and_what_is_done_one_by_one_are_told(void **state)
{
	(void)state;
	browser_get(&officer, "/bulk?action=take");
	assert_status(&officer, 422);
	assert_sees(&officer, "Chưa chọn hồ sơ nào");
	browser_get(&officer, "/bulk?action=reject&f_1=1");
	assert_status(&officer, 422);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(several_go_their_way_at_once),
		cmocka_unit_test(the_same_form_sent_twice_acts_once),
		cmocka_unit_test(a_stranger_learns_nothing_of_what_they_name),
		cmocka_unit_test(nothing_chosen_and_what_is_done_one_by_one_are_told),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
