/* Opinions on the officers' pages: asked, answered, decided, handed over. */
#include "dossier/consult.h"
#include "web/desk_test.h"

static const char *with(struct browser *browser, int64_t number, const char *after)
{
	return str_format(browser->arena, "/consults/%lld%s", (long long)number, after).at;
}

/* Asks the other ward's section through the pages. */
static int64_t ask(int64_t id)
{
	browser_get(&officer, path(&officer, id, "/consult"));
	assert_status(&officer, 200);
	assert_sees(&officer, "UBND phường Sơn Trà");
	browser_get(&officer, str_format(officer.arena, "/dossiers/%lld/consult?agency=%lld",
					 (long long)id, (long long)town.other_ward)
				      .at);
	assert_sees(&officer, "Bộ phận Tư pháp - Hộ tịch");
	browser_post(&officer, path(&officer, id, "/consult"),
		     str_format(officer.arena,
				"version=%.*s&agency=%lld&office=%lld&question=C%%C3%%B3+h%%E1%%BB"
				"%%93+s%%C6%%A1+kh%%C3%%B4ng",
				STR_ARG(browser_field(&officer, "version")),
				(long long)town.other_ward,
				(long long)choice(&officer, "Bộ phận Tư pháp"))
			     .at);
	assert_status(&officer, 303);
	browser_follow(&officer);
	assert_status(&officer, 200);
	return number_after(&officer, "/consults/");
}

static void an_opinion_goes_its_way_through_the_pages(void **state)
{
	int64_t id = file_one("Phan+Anh"), asked;

	(void)state;
	browser_get(&stranger, path(&stranger, id, ""));
	assert_status(&stranger, 404);
	take(&officer, id);
	asked = ask(id);
	assert_sees(&officer, "Chờ trả lời");
	browser_get(&officer, path(&officer, id, "/finish"));
	browser_post(&officer, path(&officer, id, "/finish"),
		     str_format(officer.arena, "version=%.*s&reason=Xong",
				STR_ARG(browser_field(&officer, "version")))
			     .at);
	assert_status(&officer, 409);
	assert_sees(&officer, "Còn 1 ý kiến chưa xong");
	assert_sees(&officer, "Xong");
	browser_get(&stranger, "/consults");
	assert_sees(&stranger, "Có hồ sơ không");
	browser_get(&stranger, path(&stranger, id, ""));
	assert_status(&stranger, 200);
	browser_get(&stranger, with(&stranger, asked, ""));
	browser_post(&stranger, with(&stranger, asked, "/answer"), "answer=agree&text=");
	assert_status(&stranger, 422);
	browser_post(&stranger, with(&stranger, asked, "/answer"), "answer=agree&text=Kh%C3%B4ng");
	assert_status(&stranger, 303);
	browser_follow(&stranger);
	assert_sees(&stranger, "Đã gửi ý kiến trả lời.");
	browser_get(&stranger, path(&stranger, id, ""));
	assert_status(&stranger, 404);
	act(&officer, id, "/finish", "&reason=Xong");
	browser_get(&officer, path(&officer, id, "?tab=opinions"));
	assert_sees(&officer, "Đồng ý");
	assert_sees(&officer, "Hồ Chuyên Viên");
}

static void an_objection_is_handed_to_a_leader_who_decides(void **state)
{
	int64_t id = file_one("Phan+Ba"), asked, chosen;

	(void)state;
	take(&officer, id);
	asked = ask(id);
	browser_get(&officer, with(&officer, asked, ""));
	assert_false(browser_sees(&officer, "hand-over"));
	browser_get(&stranger, with(&stranger, asked, ""));
	browser_post(&stranger, with(&stranger, asked, "/answer"), "answer=disagree&text=Sai");
	assert_status(&stranger, 303);
	browser_get(&officer, with(&officer, asked, ""));
	assert_sees(&officer, "Đỗ Lãnh Đạo");
	chosen = choice(&officer, "Đỗ Lãnh Đạo");
	browser_post(&officer, with(&officer, asked, "/hand-over"),
		     str_format(officer.arena, "leader=%lld&why=", (long long)chosen).at);
	assert_status(&officer, 422);
	assert_sees(&officer, "id=\"why-error\"");
	browser_post(&officer, with(&officer, asked, "/hand-over"),
		     str_format(officer.arena, "leader=%lld&why=Kh%%C3%%B3", (long long)chosen).at);
	assert_status(&officer, 303);
	browser_get(&leader, "/consults");
	assert_sees(&leader, "Ý kiến cần anh/chị quyết định");
	browser_get(&leader, with(&leader, asked, ""));
	browser_post(&leader, with(&leader, asked, "/decide"), "outcome=followed&reason=R%C3%B5");
	assert_status(&leader, 303);
	browser_get(&leader, path(&leader, id, "?tab=history"));
	assert_sees(&leader, "Giải quyết theo ý kiến");
}

static void the_asked_office_sees_no_whole_number_and_no_buttons(void **state)
{
	int64_t id = file_one("Phan+Chi&number=048193004321");

	(void)state;
	take(&officer, id);
	ask(id);
	browser_get(&officer, path(&officer, id, ""));
	assert_sees(&officer, "048193004321");
	browser_get(&stranger, path(&stranger, id, ""));
	assert_status(&stranger, 200);
	assert_false(browser_sees(&stranger, "048193004321"));
	assert_false(browser_sees(&stranger, "class=\"acts\""));
	browser_get(&stranger, path(&stranger, id, "/people"));
	assert_false(browser_sees(&stranger, "048193004321"));
}

static void what_is_typed_is_kept_when_somebody_was_faster(void **state)
{
	int64_t id = file_one("Phan+Dung");

	(void)state;
	take(&officer, id);
	browser_get(&officer, str_format(officer.arena, "/dossiers/%lld/consult?agency=%lld",
					 (long long)id, (long long)town.other_ward)
				      .at);
	browser_post(&officer, path(&officer, id, "/consult"),
		     str_format(officer.arena,
				"version=1&agency=%lld&office=%lld&question=Gi%%E1%%BB%%AF+nguy",
				(long long)town.other_ward,
				(long long)choice(&officer, "Bộ phận Tư pháp"))
			     .at);
	assert_status(&officer, 409);
	assert_sees(&officer, "Giữ nguy");
	assert_false(str_is(browser_field(&officer, "version"), "1"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_opinion_goes_its_way_through_the_pages),
		cmocka_unit_test(an_objection_is_handed_to_a_leader_who_decides),
		cmocka_unit_test(the_asked_office_sees_no_whole_number_and_no_buttons),
		cmocka_unit_test(what_is_typed_is_kept_when_somebody_was_faster),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
