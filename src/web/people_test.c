/* People as they come to a counter: several, for others, without number or signature, twice. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/civil.h"
#include "web/fixture.h"

#define COUNTER "/counter/1.004873"
#define APPLICANT "name=Phan+Th%E1%BB%8B+T%C3%A1m&address=12+B%E1%BA%A1ch+%C4%90%E1%BA%B1ng"
#define ANSWERS                                                                    \
	"&f_for_whom=self&f_marital_status=never&f_purpose=other&f_purpose_text=x" \
	"&f_copies=1&f_issued_before=none&f_declaration=1&result_by=counter"       \
	"&f_originals-application=1&complete=1"
/* Hàng xóm, who has an account, brings it with a letter. */
#define NEIGHBOUR "&submitter_name=Tr%E1%BA%A7n+V%C4%83n+B%C3%ACnh&submitter_number=048080005678"
#define LETTER                                                                  \
	"&relation=authorised&authority_paper=letter&authority_number=12%2FGUQ" \
	"&authority_on-day=2&authority_on-month=11&authority_on-year=2026"      \
	"&authority_until-month=11&authority_until-year=2026&authority_until-day="

static struct town town;
static struct browser counter, neighbour;

static int set_up(void **state)
{
	(void)state;
	town_open(&town);
	counter = browser_open(&town);
	neighbour = browser_open(&town);
	browser_enter(&counter, "tiepnhan");
	browser_enter(&neighbour, "hangxom");
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	browser_close(&counter);
	browser_close(&neighbour);
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

static const char *fields_with(const char *more)
{
	return str_format(counter.arena, "version=%.*s&agency=%lld&%s%s%s",
			  STR_ARG(browser_field(&counter, "version")), (long long)town.ward,
			  APPLICANT, ANSWERS, more)
		.at;
}

/* Sends the counter's page; the dossier's id, or 0 when it came back. */
static int64_t file_from(const char *page, const char *more)
{
	struct str rest, part;
	int64_t id;

	browser_get(&counter, page);
	assert_status(&counter, 200);
	browser_post(&counter, COUNTER, fields_with(more));
	if (counter.status != 303)
		return 0;
	rest = str_slice(counter.location, strlen("/dossiers/"), counter.location.len);
	assert_true(str_take(&rest, '/', &part));
	assert_int_equal(str_parse_int(part, &id), OK);
	return id;
}

static int64_t file(const char *more)
{
	return file_from(COUNTER, more);
}

static int64_t file_brought_until(int day)
{
	return file(str_format(counter.arena, "%s%d", NEIGHBOUR LETTER, day).at);
}

static const char *path(int64_t id, const char *what)
{
	return str_format(counter.arena, "/dossiers/%lld%s", (long long)id, what).at;
}

static const char *mine(int64_t id)
{
	return str_format(counter.arena, "/my/%lld", (long long)id).at;
}

static const char *with_version(const char *more)
{
	return str_format(counter.arena, "version=%.*s%s",
			  STR_ARG(browser_field(&counter, "version")), more)
		.at;
}

/* The first link of the page that begins like this, cut at its quote. */
static const char *link_on(const struct browser *browser, const char *begin)
{
	const char *at = memmem(browser->body.at, browser->body.len, begin, strlen(begin));

	if (!at)
		fail_msg("no link %s on\n%.*s", begin, STR_ARG(browser->body));
	return str_cstring(browser->arena, (struct str){ at, strcspn(at, "\"") });
}

/* ---- at the counter ---- */

static void a_representative_whose_authority_ended_is_told_what_to_bring(void **state)
{
	(void)state;
	assert_int_equal(file_brought_until(4), 0);
	assert_status(&counter, 409);
	assert_sees(&counter, "Giấy ủy quyền của Trần Văn Bình đã hết hiệu lực ngày 04/11/2026");
	assert_sees(&counter, "value=\"12/GUQ\"");
	assert_sees(&counter, "value=\"Trần Văn Bình\"");
	assert_sees(&counter, "<option value=\"authorised\" selected>");
	assert_true(file_brought_until(5) > 0);
}

static void who_acts_for_another_without_a_paper_is_asked_for_it(void **state)
{
	(void)state;
	assert_int_equal(file(NEIGHBOUR "&relation=authorised"), 0);
	assert_status(&counter, 422);
	assert_sees(&counter, "id=\"authority_number-error\"");
	assert_true(file(NEIGHBOUR "&relation=messenger") > 0);
}

static void the_receipt_names_everybody_and_how_they_signed(void **state)
{
	int64_t id = file(NEIGHBOUR LETTER "30&signs=mark&others=L%C3%AA+V%C4%83n+M%C6%B0%E1%BB%9Di"
					   "&collector_name=L%C3%AA+Th%E1%BB%8B+Hai");

	(void)state;
	assert_true(id > 0);
	browser_get(&counter, path(id, "/receipt"));
	assert_sees(&counter, "Phan Thị Tám");
	assert_sees(&counter, "Trần Văn Bình");
	assert_sees(&counter, "Giấy ủy quyền 12/GUQ, 02/11/2026 – 30/11/2026");
	assert_sees(&counter, "Lê Văn Mười");
	assert_sees(&counter, "Lê Thị Hai");
	assert_sees(&counter, "điểm chỉ");
}

static void a_line_of_more_applicants_that_is_wrong_is_named(void **state)
{
	(void)state;
	assert_int_equal(file("&others=L%C3%AA+V%C4%83n+M%C6%B0%E1%BB%9Di%3B+12"), 0);
	assert_status(&counter, 422);
	assert_sees(&counter, "id=\"others-error\"");
	assert_sees(&counter, "Lê Văn Mười; 12");
}

static void an_organisation_without_a_person_is_asked_who_acts_for_it(void **state)
{
	(void)state;
	assert_int_equal(file("&organisation=1"), 0);
	assert_sees(&counter, "id=\"submitter_name-error\"");
	assert_true(file("&organisation=1" NEIGHBOUR "&relation=legal_representative") > 0);
}

static void a_number_of_somebody_else_gives_nobody_their_rights(void **state)
{
	(void)state;
	assert_int_equal(file("&submitter_name=Ai+kh%C3%A1c&submitter_number=048080005678"), 0);
	assert_sees(&counter, "id=\"submitter_number-error\"");
	assert_false(browser_sees(&counter, "Trần Văn Bình"));
}

/* ---- the citizen's side ---- */

static void a_representative_follows_it_until_the_authority_ends(void **state)
{
	int64_t id = file_brought_until(10);

	(void)state;
	assert_true(id > 0);
	browser_get(&neighbour, "/my");
	assert_sees(&neighbour, mine(id));
	browser_get(&neighbour, mine(id));
	assert_status(&neighbour, 200);
	assert_sees(&neighbour, "/withdraw");
	town.now_us += 6 * DAY_US;
	browser_enter(&neighbour, "hangxom");
	browser_get(&neighbour, "/my");
	assert_false(browser_sees(&neighbour, mine(id)));
	browser_get(&neighbour, mine(id));
	assert_status(&neighbour, 404);
	browser_get(&neighbour, "/my/reads");
	assert_status(&neighbour, 200);
	town.now_us = FIXTURE_NOW_US;
	browser_enter(&neighbour, "hangxom");
	browser_enter(&counter, "tiepnhan");
}

static void who_only_brings_it_cannot_withdraw_it(void **state)
{
	int64_t id = file(NEIGHBOUR "&relation=messenger");

	(void)state;
	browser_get(&neighbour, mine(id));
	assert_status(&neighbour, 200);
	assert_false(browser_sees(&neighbour, "/withdraw"));
}

/* ---- the page of people ---- */

static void somebody_is_added_with_a_reason_and_ended_with_another(void **state)
{
	int64_t id = file("");
	const char *add = "&role=representative&name=Tr%E1%BA%A7n+V%C4%83n+B%C3%ACnh"
			  "&number=048+080+005+678&relation=authorised&authority_number=9";

	(void)state;
	browser_get(&counter, path(id, "/people?add=1"));
	assert_status(&counter, 200);
	browser_post(&counter, path(id, "/people"), with_version(add));
	assert_status(&counter, 422);
	assert_sees(&counter, "id=\"reason-error\"");
	assert_sees(&counter, "value=\"Trần Văn Bình\"");
	browser_post(&counter, path(id, "/people"),
		     with_version(str_format(counter.arena, "%s&reason=M%%E1%%BB%%9Bi", add).at));
	assert_status(&counter, 303);
	browser_follow(&counter);
	assert_sees(&counter, "Trần Văn Bình");
	browser_get(&neighbour, mine(id));
	assert_status(&neighbour, 200);
	browser_get(&counter, link_on(&counter, path(id, "/people?end=")));
	browser_post(&counter, link_on(&counter, path(id, "/people/")),
		     with_version("&reason=Thu+h%E1%BB%93i"));
	assert_status(&counter, 303);
	browser_follow(&counter);
	assert_sees(&counter, "Thu hồi");
	browser_get(&neighbour, mine(id));
	assert_status(&neighbour, 404);
	browser_get(&counter, path(id, "?tab=history"));
	assert_sees(&counter, "Thu hồi");
}

static void a_number_that_comes_later_is_entered_or_linked(void **state)
{
	int64_t id = file("");
	const char *form;

	(void)state;
	browser_get(&counter, path(id, "/people"));
	browser_get(&counter, link_on(&counter, path(id, "/people?number=")));
	form = link_on(&counter, path(id, "/people/"));
	browser_post(&counter, form, "number=12");
	assert_status(&counter, 422);
	assert_sees(&counter, "id=\"number-error\"");
	browser_post(&counter, form, "number=048080005678");
	assert_status(&counter, 409);
	assert_sees(&counter, "Trần Văn Bình");
	assert_sees(&counter, "name=\"same_because\"");
	browser_get(&neighbour, mine(id));
	assert_status(&neighbour, 404);
	browser_post(&counter, form,
		     "number=048080005678&same_because=%C4%90%E1%BB%91i+chi%E1%BA%BFu");
	assert_status(&counter, 303);
	browser_get(&neighbour, mine(id));
	assert_status(&neighbour, 200);
}

/* ---- one visit, several dossiers ---- */

static int64_t applicant_of(int64_t id)
{
	const char *link;

	browser_get(&counter, path(id, "/people"));
	link = link_on(&counter, path(id, "/people?number="));
	return strtoll(strchr(link, '=') + 1, NULL, 10);
}

static void one_visit_keeps_the_person_and_prints_one_slip(void **state)
{
	int64_t first = file("");
	const char *visit, *more;

	(void)state;
	browser_get(&counter, path(first, "/receipt"));
	visit = link_on(&counter, "/visits/");
	browser_get(&counter, visit);
	assert_status(&counter, 200);
	more = link_on(&counter, "/counter?visit=");
	browser_get(&counter, more);
	assert_sees(&counter, str_format(counter.arena, "%s%s", COUNTER, strchr(more, '?')).at);
	more = str_format(counter.arena, "%s%s", COUNTER, strchr(more, '?')).at;
	browser_get(&counter, more);
	assert_sees(&counter, "value=\"Phan Thị Tám\"");
	int64_t second =
		file_from(more, str_format(counter.arena, "&%s", strchr(more, '?') + 1).at);

	assert_true(second > 0 && second != first);
	assert_int_equal(applicant_of(first), applicant_of(second));
	assert_true(applicant_of(file("")) != applicant_of(first));
	browser_get(&counter, str_format(counter.arena, "%s/slip", visit).at);
	assert_status(&counter, 200);
	assert_sees(&counter, "Phan Thị Tám");
	browser_get(&counter, path(second, "/receipt"));
	assert_string_equal(link_on(&counter, "/visits/"), visit);
}

static void a_visit_of_another_counter_does_not_exist(void **state)
{
	(void)state;
	browser_get(&counter, "/visits/4711");
	assert_status(&counter, 404);
	browser_get(&counter, COUNTER "?visit=4711");
	assert_status(&counter, 404);
}

/* ---- helping, handing over ---- */

static void who_helps_to_file_online_is_named_beside_the_applicant(void **state)
{
	int64_t id;

	(void)state;
	browser_get(&counter, COUNTER);
	browser_post(&counter, COUNTER,
		     fields_with("&assist=1&number=048193007777&phone=0905000111"));
	assert_status(&counter, 303);
	id = strtoll(str_cstring(counter.arena, counter.location) + strlen("/dossiers/"), NULL, 10);
	browser_follow(&counter);
	assert_status(&counter, 200);
	assert_sees(&counter, "Phan Thị Tám");
	assert_sees(&counter, "có cán bộ này hỗ trợ");
	browser_get(&counter, path(id, "/people"));
	assert_false(browser_sees(&counter, "<h2>Phạm Thị Nhận"));
}

static void move_by(const char *login, int64_t id, struct move move)
{
	assert_int_equal(town_move(&town, login, id, &move), OK);
}

static void a_result_goes_to_who_may_collect_it(void **state)
{
	int64_t id = file(NEIGHBOUR "&relation=messenger");

	(void)state;
	move_by("chuyenvien", id, (struct move){ .action = ACTION_TAKE });
	move_by("chuyenvien", id, (struct move){ .action = ACTION_FINISH });
	move_by("lanhdao", id, (struct move){ .action = ACTION_TAKE });
	move_by("lanhdao", id, (struct move){ .action = ACTION_APPROVE });
	move_by("lanhdao", id, (struct move){ .action = ACTION_TAKE });
	move_by("lanhdao", id, (struct move){ .action = ACTION_ISSUE, .number = STR("1") });
	browser_get(&counter, path(id, "/return"));
	assert_sees(&counter, "Phan Thị Tám");
	assert_false(browser_sees(&counter, "Trần Văn Bình"));
	browser_post(&counter, path(id, "/return"),
		     with_version("&receiver_person=0&receiver=Tr%E1%BA%A7n+V%C4%83n+B%C3%ACnh"));
	assert_status(&counter, 422);
	assert_sees(&counter, "id=\"receiver-error\"");
	browser_post(&counter, path(id, "/return"),
		     with_version("&receiver_person=0&receiver=Tr%E1%BA%A7n+V%C4%83n+B%C3%ACnh"
				  "&receiver_number=048080005678&authority_number=5"
				  "&shown=C%C4%83n+c%C6%B0%E1%BB%9Bc+048080005678&signs=mark"));
	assert_status(&counter, 303);
	browser_get(&counter, path(id, "?tab=result"));
	assert_sees(&counter, "Trần Văn Bình");
	assert_sees(&counter, "Căn cước 048080005678");
	assert_sees(&counter, "điểm chỉ");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_representative_whose_authority_ended_is_told_what_to_bring),
		cmocka_unit_test(who_acts_for_another_without_a_paper_is_asked_for_it),
		cmocka_unit_test(the_receipt_names_everybody_and_how_they_signed),
		cmocka_unit_test(a_line_of_more_applicants_that_is_wrong_is_named),
		cmocka_unit_test(an_organisation_without_a_person_is_asked_who_acts_for_it),
		cmocka_unit_test(a_number_of_somebody_else_gives_nobody_their_rights),
		cmocka_unit_test(a_representative_follows_it_until_the_authority_ends),
		cmocka_unit_test(who_only_brings_it_cannot_withdraw_it),
		cmocka_unit_test(somebody_is_added_with_a_reason_and_ended_with_another),
		cmocka_unit_test(a_number_that_comes_later_is_entered_or_linked),
		cmocka_unit_test(one_visit_keeps_the_person_and_prints_one_slip),
		cmocka_unit_test(a_visit_of_another_counter_does_not_exist),
		cmocka_unit_test(who_helps_to_file_online_is_named_beside_the_applicant),
		cmocka_unit_test(a_result_goes_to_who_may_collect_it),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
