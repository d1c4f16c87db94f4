/* Absence and delegation on the officers' pages. */
#include "web/desk_test.h"

#define DAYS "from-day=5&from-month=11&from-year=2026&until-day=6&until-month=11&until-year=2026"

static void a_colleagues_list_shows_who_is_away(void **state)
{
	int64_t id = file_one("Vu+An");

	(void)state;
	take(&officer, id);
	browser_get(&officer, "/absence");
	assert_status(&officer, 200);
	browser_post(&officer, "/absence", "reason=Ngh%E1%BB%89+ph%C3%A9p&from-day=5");
	assert_status(&officer, 422);
	assert_sees(&officer, "value=\"Nghỉ phép\"");
	assert_sees(&officer, "id=\"until-error\"");
	browser_post(&officer, "/absence", DAYS "&reason=Ngh%E1%BB%89+ph%C3%A9p");
	assert_status(&officer, 303);
	browser_follow(&officer);
	assert_sees(&officer, "06/11/2026");
	browser_get(&officer, "/office");
	assert_sees(&officer, "đang nghỉ");
	browser_get(&leader, "/absence/agency");
	assert_sees(&leader, "Võ Chuyên Viên");
	browser_get(&officer, "/absence");
	browser_post(&officer,
		     str_format(officer.arena, "/absence/%lld/end",
				(long long)number_after(&officer, "action=\"/absence/"))
			     .at,
		     "");
	assert_status(&officer, 303);
	browser_get(&officer, "/office");
	assert_false(browser_sees(&officer, "đang nghỉ"));
}

static void a_head_is_warned_of_an_approver_whom_nobody_replaces(void **state)
{
	struct browser head = browser_open(&town);

	(void)state;
	browser_enter(&head, "giamdoc");
	browser_get(&leader, "/absence");
	browser_post(&leader, "/absence", DAYS "&reason=H%E1%BB%8Dp");
	assert_status(&leader, 303);
	browser_get(&head, "/overview");
	assert_sees(&head, "Đỗ Lãnh Đạo (Lãnh đạo, UBND phường Hải Châu) nghỉ đến hết ngày "
			   "06/11/2026");
	browser_get(&leader, "/absence/agency");
	assert_sees(&leader, "chưa giao quyền cho ai");
	browser_post(&leader,
		     str_format(leader.arena, "/absence/%lld/end",
				(long long)number_after(&leader, "action=\"/absence/"))
			     .at,
		     "");
	browser_get(&head, "/overview");
	assert_false(browser_sees(&head, "chưa giao quyền cho ai"));
	browser_get(&officer, "/absence/agency");
	assert_status(&officer, 403);
	browser_close(&head);
}

static void a_right_is_delegated_used_and_printed(void **state)
{
	int64_t id = file_one("Vu+Binh"), other;

	(void)state;
	take(&officer, id);
	act(&officer, id, "/finish", "");
	browser_get(&officer, "/delegations");
	assert_sees(&officer, "Thẩm định hồ sơ");
	browser_get(&leader, "/delegations");
	assert_false(browser_sees(&leader, "<option value=\"process\""));
	browser_post(&leader, "/delegations",
		     str_format(leader.arena,
				DAYS "&scope=approve&kind=signing_for&taker=%lld&ground=",
				(long long)choice(&leader, "Võ Chuyên Viên"))
			     .at);
	assert_status(&leader, 422);
	assert_sees(&leader, "id=\"ground-error\"");
	browser_post(&leader, "/delegations",
		     str_format(leader.arena,
				DAYS "&scope=approve&kind=signing_for&taker=%lld&ground=Q%%C4%%90",
				(long long)choice(&leader, "Võ Chuyên Viên"))
			     .at);
	assert_status(&leader, 303);
	browser_get(&officer, "/office");
	other = number_after(&officer, "/office?for=");
	browser_get(&officer, str_format(officer.arena, "/office?for=%lld", (long long)other).at);
	assert_sees(&officer, "Vu Binh");
	browser_get(&stranger, str_format(stranger.arena, "/office?for=%lld", (long long)other).at);
	assert_status(&stranger, 403);
	take(&officer, id);
	act(&officer, id, "/approve", "");
	browser_get(&officer, path(&officer, id, "?tab=result"));
	assert_sees(&officer, "KT. Đỗ Lãnh Đạo");
	assert_sees(&officer, "Võ Chuyên Viên");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_colleagues_list_shows_who_is_away),
		cmocka_unit_test(a_head_is_warned_of_an_approver_whom_nobody_replaces),
		cmocka_unit_test(a_right_is_delegated_used_and_printed),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
