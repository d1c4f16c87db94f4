/* Pages on which wrong acts and wrong results are put right, asked for without sockets. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/civil.h"
#include "web/fixture.h"

#define COUNTER "/counter/1.004873"
#define ANSWERS                                                                                  \
	"name=Phan+Th%E1%BB%8B+T%C3%A1m&address=12+B%E1%BA%A1ch+%C4%90%E1%BA%B1ng"               \
	"&f_for_whom=self&f_marital_status=never&f_purpose=other&f_purpose_text=Vay+v%E1%BB%91n" \
	"&f_copies=1&f_issued_before=none&f_declaration=1&result_by=counter"                     \
	"&f_originals-application=1&complete=1"

static struct town town;
static struct browser counter, officer, leader, stranger;

static int set_up(void **state)
{
	(void)state;
	town_open(&town);
	counter = browser_open(&town);
	officer = browser_open(&town);
	leader = browser_open(&town);
	stranger = browser_open(&town);
	browser_enter(&counter, "tiepnhan");
	browser_enter(&officer, "chuyenvien");
	browser_enter(&leader, "lanhdao");
	browser_enter(&stranger, "chuyenvien2");
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	browser_close(&counter);
	browser_close(&officer);
	browser_close(&leader);
	browser_close(&stranger);
	town_close(&town);
	return 0;
}

static void assert_sees(const struct browser *browser, const char *text)
{
	if (!browser_sees(browser, text))
		fail_msg("not on the page (%d): %s\n%.*s", browser->status, text,
			 STR_ARG(browser->body));
}

static void assert_status(const struct browser *browser, int status)
{
	if (browser->status != status)
		fail_msg("%d, not %d:\n%.*s", browser->status, status, STR_ARG(browser->body));
}

static int64_t received(void)
{
	struct str rest, part;
	int64_t id;

	browser_get(&counter, COUNTER);
	assert_status(&counter, 200);
	browser_post(&counter, COUNTER,
		     str_format(counter.arena, "version=%.*s&agency=%lld&%s",
				STR_ARG(browser_field(&counter, "version")), (long long)town.ward,
				ANSWERS)
			     .at);
	assert_status(&counter, 303);
	rest = str_slice(counter.location, 1, counter.location.len);
	assert_true(str_take(&rest, '/', &part) && str_is(part, "dossiers"));
	assert_true(str_take(&rest, '/', &part));
	assert_int_equal(str_parse_int(part, &id), OK);
	return id;
}

static void move(const char *login, int64_t id, struct move move)
{
	assert_int_equal(town_move(&town, login, id, &move), OK);
}

static int64_t taken(void)
{
	int64_t id = received();

	move("chuyenvien", id, (struct move){ .action = ACTION_TAKE });
	return id;
}

static int64_t returned(void)
{
	int64_t id = taken();

	move("chuyenvien", id, (struct move){ .action = ACTION_FINISH });
	move("lanhdao", id, (struct move){ .action = ACTION_TAKE });
	move("lanhdao", id, (struct move){ .action = ACTION_APPROVE });
	move("lanhdao", id, (struct move){ .action = ACTION_TAKE });
	move("lanhdao", id, (struct move){ .action = ACTION_ISSUE, .number = STR("7/XN") });
	move("tiepnhan", id,
	     (struct move){ .action = ACTION_RETURN, .receiver = STR("Phan Thị Tám") });
	return id;
}

static const char *path(struct browser *browser, int64_t id, const char *what)
{
	return str_format(browser->arena, "/dossiers/%lld%s", (long long)id, what).at;
}

/* The first act that the page offers to take back. */
static struct str offered_act(const struct browser *browser)
{
	static const char mark[] = "name=\"act\" type=\"radio\" value=\"";
	const char *at = memmem(browser->body.at, browser->body.len, mark, sizeof(mark) - 1);
	struct str rest, act;

	if (!at)
		fail_msg("no act is offered:\n%.*s", STR_ARG(browser->body));
	rest = str_slice(browser->body, (size_t)(at - browser->body.at) + sizeof(mark) - 1,
			 browser->body.len);
	assert_true(str_take(&rest, '"', &act));
	return act;
}

static void undo(struct browser *browser, int64_t id, const char *reason)
{
	browser_get(browser, path(browser, id, "/correct"));
	assert_status(browser, 200);
	browser_post(browser, path(browser, id, "/undo"),
		     str_format(browser->arena, "version=%.*s&act=%.*s&reason=%s",
				STR_ARG(browser_field(browser, "version")),
				STR_ARG(offered_act(browser)), reason)
			     .at);
}

static void an_officer_takes_the_last_act_back(void **state)
{
	int64_t id = taken();

	(void)state;
	undo(&officer, id, "Nh%E1%BA%A7m");
	assert_status(&officer, 303);
	browser_follow(&officer);
	assert_sees(&officer, "Đính chính: đã rút lại");
	assert_sees(&officer, "(đã rút lại)");
	assert_sees(&officer, "Nhầm");
	assert_sees(&officer, "Đã tiếp nhận");
}

static void without_a_reason_the_page_comes_back(void **state)
{
	int64_t id = taken();

	(void)state;
	undo(&officer, id, "");
	assert_status(&officer, 422);
	assert_sees(&officer, "Ghi rõ đã sai ở đâu");
}

static void nothing_is_offered_to_somebody_else(void **state)
{
	int64_t id = taken();

	(void)state;
	browser_get(&counter, path(&counter, id, "/correct"));
	assert_status(&counter, 200);
	assert_false(browser_sees(&counter, "Rút lại việc đã làm"));
	browser_get(&leader, path(&leader, id, "/correct"));
	assert_sees(&leader, "Rút lại việc đã làm");
	browser_get(&stranger, path(&stranger, id, "/correct"));
	assert_status(&stranger, 404);
}

static void a_wrong_result_is_corrected_and_handed_over(void **state)
{
	int64_t id = returned();
	struct str finish, rest;

	(void)state;
	browser_get(&counter, path(&counter, id, "/correct"));
	assert_sees(&counter, "Sai sót trong kết quả đã ban hành");
	browser_post(&counter, path(&counter, id, "/rectify"), "what=&fault=agency");
	assert_status(&counter, 422);
	assert_sees(&counter, "Ghi rõ chỗ sai và nội dung đúng");
	browser_post(&counter, path(&counter, id, "/rectify"),
		     "what=Sai+n%C4%83m+sinh&fault=agency");
	assert_status(&counter, 303);
	browser_get(&leader, "/rectifications");
	assert_sees(&leader, "Sai năm sinh");
	browser_get(&leader, path(&leader, id, "/correct"));
	rest = leader.body;
	const char *at = memmem(rest.at, rest.len, "/rectifications/", 16);

	assert_non_null(at);
	rest = str_slice(rest, (size_t)(at - rest.at), rest.len);
	assert_true(str_take(&rest, '"', &finish));
	browser_post(&leader, path(&leader, id, str_cstring(leader.arena, finish)), "number=7a/XN");
	assert_status(&leader, 303);
	browser_get(&leader, "/rectifications");
	assert_sees(&leader, "Không có kết quả nào cần đính chính.");
	browser_get(&counter, path(&counter, id, "/correct"));
	assert_sees(&counter, "7a/XN");
	assert_sees(&counter, "hand-over");
}

static void a_dossier_is_entered_anew_for_another_ward(void **state)
{
	int64_t id = received();
	const char *target = str_format(counter.arena, COUNTER "?corrects=%lld", (long long)id).at;

	(void)state;
	browser_get(&counter, path(&counter, id, "/correct"));
	assert_sees(&counter, "Nhập lại hồ sơ");
	browser_get(&counter, target);
	assert_status(&counter, 200);
	assert_sees(&counter, "Đang nhập lại hồ sơ H17.15-261105-");
	assert_sees(&counter, "Phan Thị Tám");
	const char *fields =
		str_format(counter.arena,
			   "version=%.*s&corrects=%.*s&corrects_version=%.*s&agency=%lld&%s",
			   STR_ARG(browser_field(&counter, "version")),
			   STR_ARG(browser_field(&counter, "corrects")),
			   STR_ARG(browser_field(&counter, "corrects_version")),
			   (long long)town.other_ward, ANSWERS)
			.at;

	browser_post(&counter, COUNTER, fields);
	assert_status(&counter, 422);
	assert_sees(&counter, "Ghi rõ đã sai ở đâu");
	browser_post(&counter, COUNTER,
		     str_format(counter.arena, "%s&corrects_reason=nh%%E1%%BA%%A7m", fields).at);
	assert_status(&counter, 303);
	browser_get(&stranger, path(&stranger, id, ""));
	assert_status(&stranger, 200);
	browser_get(&officer, path(&officer, id, ""));
	assert_status(&officer, 404);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_officer_takes_the_last_act_back),
		cmocka_unit_test(without_a_reason_the_page_comes_back),
		cmocka_unit_test(nothing_is_offered_to_somebody_else),
		cmocka_unit_test(a_wrong_result_is_corrected_and_handed_over),
		cmocka_unit_test(a_dossier_is_entered_anew_for_another_ward),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
