/* The officers' pages, asked for without sockets: a dossier's way, and what must not work. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/civil.h"
#include "web/fixture.h"

#define COUNTER "/counter/1.004873"
#define CARD                                                                \
	"048193001234%7C201234567%7CNguy%E1%BB%85n+Th%E1%BB%8B+Qu%E1%BA%BF" \
	"%7C27031993%7CN%E1%BB%AF%7C"                                       \
	"T%E1%BB%95+5%2C+Ho%C3%A0+C%C6%B0%E1%BB%9Dng%7C15052021"
/* Everything that a confirmation of marital status needs, but for version and agency. */
#define ANSWERS                                                                                  \
	"name=Phan+Th%E1%BB%8B+T%C3%A1m&address=12+B%E1%BA%A1ch+%C4%90%E1%BA%B1ng"               \
	"&f_for_whom=self&f_marital_status=never&f_purpose=other&f_purpose_text=Vay+v%E1%BB%91n" \
	"&f_copies=1&f_issued_before=none&f_declaration=1&result_by=counter"
#define COMPLETE "&f_originals-application=1&complete=1"

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

static const char *text_of(struct browser *browser, struct str text)
{
	return str_cstring(browser->arena, text);
}

static void assert_sees(const struct browser *browser, const char *text)
{
	if (!browser_sees(browser, text))
		fail_msg("not on the page (%d): %s\n%.*s", browser->status, text,
			 STR_ARG(browser->body));
}

static size_t count(const struct browser *browser, const char *text)
{
	struct str rest = browser->body;
	const char *at;
	size_t n = 0;

	while ((at = memmem(rest.at, rest.len, text, strlen(text)))) {
		rest = str_slice(rest, (size_t)(at - rest.at) + 1, rest.len);
		n++;
	}
	return n;
}

static void assert_status(const struct browser *browser, int status)
{
	if (browser->status != status)
		fail_msg("%d, not %d:\n%.*s", browser->status, status, STR_ARG(browser->body));
}

static const char *counter_fields(struct browser *browser, const char *more)
{
	return str_format(browser->arena, "version=%.*s&agency=%lld&%s%s",
			  STR_ARG(browser_field(browser, "version")), (long long)town.ward, ANSWERS,
			  more)
		.at;
}

/* Files one at the counter; the answer's place names it. */
static int64_t file_one(const char *more)
{
	struct str rest, part;
	int64_t id;

	browser_get(&counter, COUNTER);
	assert_status(&counter, 200);
	browser_post(&counter, COUNTER, counter_fields(&counter, more));
	assert_status(&counter, 303);
	rest = str_slice(counter.location, 1, counter.location.len);
	assert_true(str_take(&rest, '/', &part) && str_is(part, "dossiers"));
	assert_true(str_take(&rest, '/', &part));
	assert_int_equal(str_parse_int(part, &id), OK);
	return id;
}

static const char *path(struct browser *browser, int64_t id, const char *what)
{
	return str_format(browser->arena, "/dossiers/%lld%s", (long long)id, what).at;
}

static const char *with_version(struct browser *browser, const char *more)
{
	return str_format(browser->arena, "version=%.*s%s",
			  STR_ARG(browser_field(browser, "version")), more)
		.at;
}

/* Opens the action's form and sends it. */
static void act(struct browser *browser, int64_t id, const char *action, const char *more)
{
	browser_get(browser, path(browser, id, action));
	assert_status(browser, 200);
	browser_post(browser, path(browser, id, action), with_version(browser, more));
	assert_status(browser, 303);
	browser_follow(browser);
	assert_status(browser, 200);
}

static void take(struct browser *browser, int64_t id)
{
	browser_get(browser, path(browser, id, ""));
	assert_status(browser, 200);
	browser_post(browser, path(browser, id, "/take"), with_version(browser, ""));
	assert_status(browser, 303);
}

/* ---- the way ---- */

static void a_dossier_goes_from_the_counter_to_its_result(void **state)
{
	int64_t id = file_one(COMPLETE "&paid=0");

	(void)state;
	browser_follow(&counter);
	assert_sees(&counter, "Phan Thị Tám");
	assert_sees(&counter, "H17.15-261105-");
	browser_get(&officer, "/office");
	assert_sees(&officer, "Phan Thị Tám");
	take(&officer, id);
	browser_get(&officer, "/work");
	assert_sees(&officer, "Phan Thị Tám");
	act(&officer, id, "/ask-supplement",
	    "&items=Gi%E1%BA%A5y+ly+h%C3%B4n%0AB%E1%BA%A3n+sao&reason=Thi%E1%BA%BFu");
	assert_sees(&officer, "<li>Giấy ly hôn</li>");
	assert_sees(&officer, "/PBS-TTPVHCC");
	act(&counter, id, "/supplement", "&f_copies-application=2");
	browser_get(&counter, path(&counter, id, "?tab=papers"));
	assert_int_equal(count(&counter, "govuk-summary-list__row"), 2);
	act(&officer, id, "/finish", "&reason=%C4%90%E1%BB%A7+%C4%91i%E1%BB%81u+ki%E1%BB%87n");
	take(&leader, id);
	act(&leader, id, "/approve", "");
	take(&leader, id);
	act(&leader, id, "/issue", "&number=12%2FXN-UBND");
	browser_get(&counter, "/results");
	assert_sees(&counter, "Phan Thị Tám");
	act(&counter, id, "/return", "&receiver=Phan+Th%E1%BB%8B+T%C3%A1m");
	browser_get(&counter, path(&counter, id, "?tab=result"));
	assert_sees(&counter, "12/XN-UBND");
	browser_get(&counter, path(&counter, id, "?tab=history"));
	assert_sees(&counter, "Võ Chuyên Viên");
	browser_get(&counter, "/results");
	assert_false(browser_sees(&counter, "Phan Thị Tám"));
}

static void an_electronic_result_is_chosen_once_issued_and_handed_out(void **state)
{
	const struct browser_file pdf = {
		.field = "result",
		.name = "ket qua.pdf",
		.bytes = STR("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF\n")
	};
	int64_t id = file_one(COMPLETE);
	const char *at;

	(void)state;
	take(&officer, id);
	act(&officer, id, "/finish", "");
	take(&leader, id);
	act(&leader, id, "/approve", "");
	take(&leader, id);
	browser_get(&leader, path(&leader, id, "/issue"));
	browser_upload(&leader, path(&leader, id, "/issue"), with_version(&leader, "&number="),
		       &pdf);
	assert_status(&leader, 422);
	browser_post(&leader, path(&leader, id, "/issue"),
		     with_version(&leader, str_format(leader.arena, "&number=13&%s",
						      browser_kept(&leader, "result"))
						   .at));
	assert_status(&leader, 303);
	browser_get(&counter, path(&counter, id, "?tab=result"));
	at = memmem(counter.body.at, counter.body.len, "/documents/", 11);
	assert_non_null(at);
	struct str number = { at, strcspn(at, "\"") };

	browser_get(&counter, path(&counter, id, text_of(&counter, number)));
	assert_status(&counter, 200);
	assert_true(counter.file_path.len > 0);
	assert_true(str_starts(counter.disposition, STR("attachment")));
	browser_get(&stranger, path(&stranger, id, text_of(&stranger, number)));
	assert_status(&stranger, 404);
}

static void an_incomplete_dossier_is_kept_and_completed(void **state)
{
	int64_t id = file_one("");

	(void)state;
	browser_get(&counter, path(&counter, id, "/ask-supplement"));
	assert_status(&counter, 200);
	act(&counter, id, "/ask-supplement", "&items=T%E1%BB%9D+khai&reason=Ch%C6%B0a+c%C3%B3");
	act(&counter, id, "/supplement", "&f_originals-application=1");
	act(&counter, id, "/receive", "");
	assert_sees(&counter, "H17.15-261105-");
}

static void the_control_sheet_follows_a_dossier_from_hand_to_hand(void **state)
{
	int64_t id = file_one(COMPLETE), then = town.now_us;

	(void)state;
	browser_get(&counter, path(&counter, id, "/control-sheet"));
	assert_status(&counter, 200);
	assert_int_equal(count(&counter, "<tr>"), 1 + 2); /* heading; handed in, received */
	browser_get(&stranger, path(&stranger, id, "/control-sheet"));
	assert_status(&stranger, 404);
	take(&officer, id);
	town.now_us += 8 * 86400 * INT64_C(1000000);
	browser_enter(&officer, "chuyenvien"); /* the session has ended */
	act(&officer, id, "/finish", "");
	browser_get(&officer, path(&officer, id, "/control-sheet"));
	assert_sees(&officer, "/PKS-TTPVHCC");
	assert_int_equal(count(&officer, "<tr>"), 1 + 3);
	assert_sees(&officer, "Quá hạn");
	assert_sees(&officer, "Võ Chuyên Viên");
	town.now_us = then;
	browser_enter(&officer, "chuyenvien");
}

static void a_new_dossier_says_until_when_it_is_to_be_looked_at(void **state)
{
	int64_t then = town.now_us;

	(void)state;
	(void)file_one("");
	browser_get(&counter, "/office");
	assert_sees(&counter, "Cần xem trước");
	size_t late = count(&counter, "Quá hạn</strong>");

	town.now_us += 86400 * INT64_C(1000000);
	browser_enter(&counter, "tiepnhan"); /* the session has ended */
	browser_get(&counter, "/office");
	assert_true(count(&counter, "Quá hạn</strong>") > late);
	town.now_us = then;
}

/* ---- two at once, twice the same ---- */

static void of_two_officers_at_once_the_second_is_told_what_happened(void **state)
{
	int64_t id = file_one(COMPLETE);

	(void)state;
	browser_get(&officer, path(&officer, id, ""));
	browser_get(&counter, path(&counter, id, "/withdraw"));
	browser_post(&officer, path(&officer, id, "/take"), with_version(&officer, ""));
	assert_status(&officer, 303);
	browser_post(&counter, path(&counter, id, "/withdraw"),
		     with_version(&counter, "&reason=x"));
	assert_status(&counter, 409);
	assert_sees(&counter, "Võ Chuyên Viên");
	assert_int_equal(count(&counter, "moj-timeline__item"), 1);
	assert_sees(&counter, path(&counter, id, "\""));
	browser_get(&officer, "/work");
	assert_sees(&officer, path(&officer, id, "\""));
}

static void a_form_sent_twice_files_one_dossier(void **state)
{
	struct str body, first;

	(void)state;
	browser_get(&counter, COUNTER);
	body = str_format(counter.arena, "_csrf=%.*s&_key=%s&%s",
			  STR_ARG(browser_field(&counter, "_csrf")), "twice",
			  counter_fields(&counter, COMPLETE));
	browser_post_raw(&counter, COUNTER, body.at);
	assert_status(&counter, 303);
	first = counter.location;
	browser_post_raw(&counter, COUNTER, body.at);
	assert_status(&counter, 303);
	assert_string_equal(text_of(&counter, first), text_of(&counter, counter.location));
}

/* ---- what is not theirs ---- */

static void assert_same_page(struct browser *browser, int64_t id, const char *what)
{
	struct str theirs;
	int status;

	browser_get(browser, path(browser, id, what));
	status = browser->status;
	theirs = browser->body;
	browser_get(browser, path(browser, 4711, what));
	assert_int_equal(browser->status, status);
	assert_true(status == 404 || status == 303 || status == 403);
	/* The page itself names the address in its link to the other language. */
	assert_int_equal(theirs.len - strlen(path(browser, id, "")),
			 browser->body.len - strlen(path(browser, 4711, "")));
}

static void what_is_not_theirs_answers_as_what_does_not_exist(void **state)
{
	static const char *const pages[] = {
		"",      "?tab=answers", "/receipt",    "/supplement-slip", "/refusal-slip",
		"/take", "/finish",      "/documents/1"
	};
	int64_t id = file_one(COMPLETE);
	struct browser citizen = browser_open(&town);

	(void)state;
	browser_enter(&citizen, "congdan");
	for (size_t i = 0; i < sizeof(pages) / sizeof(*pages); i++) {
		assert_same_page(&stranger, id, pages[i]);
		assert_int_equal(stranger.status, 404);
		assert_same_page(&citizen, id, pages[i]);
		assert_int_equal(citizen.status, 403);
	}
	browser_get(&stranger, "/work");
	browser_post(&stranger, path(&stranger, id, "/take"), "version=2");
	assert_status(&stranger, 404);
	browser_get(&stranger, "/search?q=Phan+Tam");
	assert_false(browser_sees(&stranger, "Phan Thị Tám"));
	browser_close(&citizen);
}

static void visitors_are_sent_to_sign_in(void **state)
{
	int64_t id = file_one(COMPLETE);
	struct browser visitor = browser_open(&town);

	(void)state;
	browser_get(&visitor, path(&visitor, id, ""));
	assert_status(&visitor, 303);
	assert_true(str_starts(visitor.location, STR("/sign-in?next=")));
	browser_close(&visitor);
}

static void an_officer_of_another_step_sees_but_does_not_act(void **state)
{
	int64_t id = file_one(COMPLETE);

	(void)state;
	browser_get(&leader, path(&leader, id, ""));
	assert_status(&leader, 200);
	assert_false(browser_sees(&leader, "/take\""));
	browser_get(&leader, path(&leader, id, "/approve"));
	assert_status(&leader, 409);
	browser_get(&leader, "/work");
	browser_post(&leader, path(&leader, id, "/approve"), "version=2");
	assert_status(&leader, 403);
}

static void who_only_watches_sees_a_masked_number(void **state)
{
	struct browser head = browser_open(&town);
	int64_t id = file_one("&number=048193007777&complete=1&f_originals-application=1");

	(void)state;
	browser_enter(&head, "giamdoc");
	browser_get(&head, path(&head, id, ""));
	assert_status(&head, 200);
	assert_false(browser_sees(&head, "048193007777"));
	assert_sees(&head, "048193******");
	browser_get(&officer, path(&officer, id, ""));
	assert_sees(&officer, "048193007777");
	browser_close(&head);
}

/* ---- the counter ---- */

static void wrong_input_is_shown_again_with_everything_typed(void **state)
{
	(void)state;
	browser_get(&counter, COUNTER);
	browser_post(
		&counter, COUNTER,
		str_format(
			counter.arena, "version=%.*s&agency=%lld&%s",
			STR_ARG(browser_field(&counter, "version")), (long long)town.ward,
			"name=Ph%C3%B9ng+Ki%C3%AAn&number=12"
			"&born-day=31&born-month=2&born-year=1990"
			"&phone=09&address=S%E1%BB%91+9&submitter_name=Em+trai&submitter_number=x"
			"&f_for_whom=self&f_purpose_text=H%E1%BB%8Dc+b%E1%BB%95ng&f_copies=ba"
			"&f_originals-application=nhi%E1%BB%81u&paid=abc&complete=1")
			.at);
	assert_status(&counter, 422);
	assert_sees(&counter, "value=\"Phùng Kiên\"");
	assert_sees(&counter, "value=\"12\"");
	assert_sees(&counter, "value=\"31\"");
	assert_sees(&counter, "value=\"1990\"");
	assert_sees(&counter, "value=\"Số 9\"");
	assert_sees(&counter, "value=\"Em trai\"");
	assert_sees(&counter, "value=\"Học bổng\"");
	assert_sees(&counter, "value=\"ba\"");
	assert_sees(&counter, "value=\"nhiều\"");
	assert_sees(&counter, "value=\"abc\"");
	assert_sees(&counter, "href=\"#born\"");
	assert_sees(&counter, "href=\"#paid\"");
}

static void wrong_answers_stand_beside_their_fields(void **state)
{
	(void)state;
	browser_get(&counter, COUNTER);
	browser_post(&counter, COUNTER,
		     str_format(counter.arena, "version=%.*s&number=12&f_for_whom=self&complete=1",
				STR_ARG(browser_field(&counter, "version")))
			     .at);
	assert_status(&counter, 422);
	assert_sees(&counter, "id=\"name-error\"");
	assert_sees(&counter, "id=\"number-error\"");
	assert_sees(&counter, "id=\"agency-error\"");
	assert_sees(&counter, "id=\"f_marital_status-error\"");
}

static const struct browser_file scan = {
	.field = "paper_application",
	.name = "to-khai.pdf",
	.bytes = STR("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF\n"),
};

static void a_scan_is_not_chosen_twice(void **state)
{
	const char *kept;

	(void)state;
	browser_get(&counter, COUNTER);
	browser_upload(&counter, COUNTER, counter_fields(&counter, "&complete=1&paid=abc"), &scan);
	assert_status(&counter, 422);
	assert_sees(&counter, "to-khai.pdf (1 KB)");
	kept = browser_kept(&counter, "paper_application");
	/* Looking at fee and time keeps it as well. */
	browser_post(&counter, COUNTER "/check",
		     counter_fields(&counter, str_format(counter.arena, "&%s", kept).at));
	assert_status(&counter, 200);
	kept = browser_kept(&counter, "paper_application");
	browser_post(
		&counter, COUNTER,
		counter_fields(&counter, str_format(counter.arena, "&complete=1&%s", kept).at));
	assert_status(&counter, 303);
	struct str dossier =
		str_slice(counter.location, 0, counter.location.len - strlen("/receipt"));

	browser_get(&counter, str_format(counter.arena, "%.*s?tab=papers", STR_ARG(dossier)).at);
	assert_sees(&counter, "to-khai.pdf");
}

static void a_file_that_only_was_looked_at_is_kept_by_the_page(void **state)
{
	(void)state;
	browser_get(&counter, COUNTER);
	browser_upload(&counter, COUNTER "/check", counter_fields(&counter, ""), &scan);
	assert_status(&counter, 200);
	assert_sees(&counter, "to-khai.pdf (1 KB)");
}

static void nobody_claims_a_file_by_its_hash_or_by_a_colleagues_form(void **state)
{
	struct browser colleague = browser_open(&town);
	const char *kept;

	(void)state;
	browser_enter(&colleague, "tiepnhan"); /* the same account in another session */
	browser_get(&counter, COUNTER);
	browser_upload(&counter, COUNTER "/check", counter_fields(&counter, ""), &scan);
	kept = browser_kept(&counter, "paper_application");
	browser_get(&colleague, COUNTER);
	browser_post(
		&colleague, COUNTER,
		counter_fields(&colleague, str_format(colleague.arena, COMPLETE "&%s", kept).at));
	assert_status(&colleague, 422);
	assert_sees(&colleague, "id=\"paper_application-error\"");
	assert_false(browser_sees(&colleague, "to-khai.pdf"));
	browser_post(
		&colleague, COUNTER,
		counter_fields(&colleague, COMPLETE "&kept-paper_application=0123456789abcdef"));
	assert_status(&colleague, 422);
	browser_close(&colleague);
}

static void a_missing_paper_is_named_when_the_dossier_is_called_complete(void **state)
{
	(void)state;
	browser_get(&counter, COUNTER);
	browser_post(&counter, COUNTER, counter_fields(&counter, "&complete=1"));
	assert_status(&counter, 422);
	assert_sees(&counter, "id=\"paper_application-error\"");
}

static void who_has_neither_telephone_nor_number_is_served(void **state)
{
	int64_t id = file_one(COMPLETE);

	(void)state;
	browser_get(&counter, path(&counter, id, ""));
	assert_status(&counter, 200);
	assert_false(browser_sees(&counter, "04819"));
}

static void a_number_known_with_another_name_is_questioned(void **state)
{
	(void)state;
	browser_get(&counter, COUNTER);
	browser_post(&counter, COUNTER, counter_fields(&counter, COMPLETE "&number=048193001234"));
	assert_status(&counter, 422);
	assert_sees(&counter, "id=\"number-error\"");
	assert_false(browser_sees(&counter, "Nguyễn Thị Hồng"));
}

static void a_card_fills_in_the_applicant_and_keeps_the_rest(void **state)
{
	(void)state;
	browser_get(&counter, COUNTER);
	browser_post(&counter, COUNTER "/check",
		     str_format(counter.arena,
				"version=%.*s&card=%s&f_purpose_text=Du+h%%E1%%BB%%8Dc",
				STR_ARG(browser_field(&counter, "version")), CARD)
			     .at);
	assert_status(&counter, 200);
	assert_sees(&counter, "value=\"Nguyễn Thị Quế\"");
	assert_sees(&counter, "value=\"048193001234\"");
	assert_sees(&counter, "value=\"Tổ 5, Hoà Cường\"");
	assert_sees(&counter, "value=\"1993\"");
	assert_sees(&counter, "value=\"Du học\"");
}

static void checking_says_fee_and_time_and_keeps_nothing(void **state)
{
	(void)state;
	browser_get(&counter, COUNTER);
	browser_post(&counter, COUNTER "/check", counter_fields(&counter, COMPLETE));
	assert_status(&counter, 200);
	assert_sees(&counter, "10/11/2026");
	browser_get(&counter, "/search?q=kiem+tra");
	assert_status(&counter, 200);
	assert_false(browser_sees(&counter, "kiem+tra</a>"));
}

static void what_is_typed_comes_back_escaped(void **state)
{
	static const char *const fields[] = {
		"name",
		"number",
		"phone",
		"email",
		"address",
		"submitter_name",
		"submitter_number",
		"submitter_phone",
		"relation",
		"result_by",
		"paid",
		"sex",
		"born-day",
		"f_purpose_text",
		"f_copies",
		"f_lost_reason",
		"f_originals-application",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(fields) / sizeof(*fields); i++) {
		browser_get(&counter, COUNTER);
		browser_post(&counter, COUNTER,
			     str_format(counter.arena, "version=%.*s&%s=%%22%%3E%%3Cscript%%3E1",
					STR_ARG(browser_field(&counter, "version")), fields[i])
				     .at);
		assert_status(&counter, 422);
		assert_false(browser_sees(&counter, "\"><script>1"));
	}
	browser_get(&counter, "/search?q=%22%3E%3Cscript%3E1");
	assert_status(&counter, 200);
	assert_false(browser_sees(&counter, "\"><script>1"));
}

/* ---- lists ---- */

static void too_little_to_search_by_is_said_and_kept(void **state)
{
	(void)state;
	browser_get(&counter, "/search?q=H17");
	assert_status(&counter, 200);
	assert_sees(&counter, "id=\"q-error\"");
	assert_sees(&counter, "value=\"H17\"");
	(void)file_one(COMPLETE);
	browser_get(&counter, "/search?q=h1715");
	assert_false(browser_sees(&counter, "id=\"q-error\""));
	assert_sees(&counter, "Phan Thị Tám");
}

static void a_name_is_found_without_its_marks(void **state)
{
	(void)file_one(COMPLETE);

	(void)state;
	browser_get(&counter, "/search?q=phan+thi+tam");
	assert_sees(&counter, "Phan Thị Tám");
	browser_get(&counter, "/work?q=tam");
	assert_status(&counter, 303);
	browser_follow(&counter);
	assert_sees(&counter, "Phan Thị Tám");
}

static void a_long_list_is_read_page_by_page(void **state)
{
	(void)state;
	for (int i = 0; i < 52; i++)
		(void)file_one(COMPLETE);
	browser_get(&officer, "/office");
	assert_sees(&officer, "1–50");
	const char *at = memmem(officer.body.at, officer.body.len, "?after=", 7);

	assert_non_null(at);
	struct str next = { at, strcspn(at, "\"") };
	struct buf target = buf_in(officer.arena);

	buf_add_text(&target, "/office");
	for (size_t i = 0; i < next.len; i++) {
		buf_add_char(&target, next.at[i]);
		if (str_starts(str_slice(next, i, next.len), STR("&amp;")))
			i += 4;
	}
	browser_get(&officer, text_of(&officer, buf_str(&target)));
	assert_status(&officer, 200);
	assert_sees(&officer, "51–");
	assert_true(count(&officer, "/take\"") >= 2 && count(&officer, "/take\"") < 50);
	browser_get(&officer, "/office?after=1.x");
	assert_status(&officer, 422);
}

/* ---- heads, administrators, operators ---- */

static void the_head_sees_what_is_open_where(void **state)
{
	struct browser head = browser_open(&town);

	(void)state;
	(void)file_one(COMPLETE);
	browser_enter(&head, "giamdoc");
	browser_get(&head, "/overview");
	assert_status(&head, 200);
	assert_sees(&head, "Bộ phận Tư pháp - Hộ tịch");
	assert_sees(&head, "UBND phường Hải Châu");
	browser_close(&head);
}

static void a_closed_account_is_out_at_once(void **state)
{
	struct browser admin = browser_open(&town), leaver = browser_open(&town);

	(void)state;
	browser_enter(&admin, "quantri");
	browser_enter(&leaver, "lanhdao2");
	browser_get(&leaver, "/work");
	assert_status(&leaver, 200);
	browser_get(&admin, "/accounts");
	assert_sees(&admin, "lanhdao2");
	browser_post(&admin, "/accounts/lanhdao2/disable", "");
	assert_status(&admin, 303);
	browser_get(&leaver, "/work");
	assert_status(&leaver, 303);
	browser_get(&admin, "/accounts");
	browser_post(&admin, "/accounts/quantri/disable", "");
	assert_status(&admin, 409);
	browser_close(&admin);
	browser_close(&leaver);
}

static void numbers_for_monitoring_are_for_this_machine_only(void **state)
{
	struct browser visitor = browser_open(&town);

	(void)state;
	browser_get(&visitor, "/health");
	assert_status(&visitor, 200);
	assert_sees(&visitor, "ok\n");
	browser_get(&visitor, "/metrics");
	assert_sees(&visitor, "motcua_commits_total ");
	visitor.remote = STR("203.0.113.9");
	browser_get(&visitor, "/metrics");
	assert_status(&visitor, 404);
	browser_close(&visitor);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_dossier_goes_from_the_counter_to_its_result),
		cmocka_unit_test(an_electronic_result_is_chosen_once_issued_and_handed_out),
		cmocka_unit_test(an_incomplete_dossier_is_kept_and_completed),
		cmocka_unit_test(the_control_sheet_follows_a_dossier_from_hand_to_hand),
		cmocka_unit_test(a_new_dossier_says_until_when_it_is_to_be_looked_at),
		cmocka_unit_test(of_two_officers_at_once_the_second_is_told_what_happened),
		cmocka_unit_test(a_form_sent_twice_files_one_dossier),
		cmocka_unit_test(what_is_not_theirs_answers_as_what_does_not_exist),
		cmocka_unit_test(visitors_are_sent_to_sign_in),
		cmocka_unit_test(an_officer_of_another_step_sees_but_does_not_act),
		cmocka_unit_test(who_only_watches_sees_a_masked_number),
		cmocka_unit_test(wrong_input_is_shown_again_with_everything_typed),
		cmocka_unit_test(wrong_answers_stand_beside_their_fields),
		cmocka_unit_test(a_scan_is_not_chosen_twice),
		cmocka_unit_test(a_file_that_only_was_looked_at_is_kept_by_the_page),
		cmocka_unit_test(nobody_claims_a_file_by_its_hash_or_by_a_colleagues_form),
		cmocka_unit_test(a_missing_paper_is_named_when_the_dossier_is_called_complete),
		cmocka_unit_test(who_has_neither_telephone_nor_number_is_served),
		cmocka_unit_test(a_number_known_with_another_name_is_questioned),
		cmocka_unit_test(a_card_fills_in_the_applicant_and_keeps_the_rest),
		cmocka_unit_test(checking_says_fee_and_time_and_keeps_nothing),
		cmocka_unit_test(what_is_typed_comes_back_escaped),
		cmocka_unit_test(too_little_to_search_by_is_said_and_kept),
		cmocka_unit_test(a_name_is_found_without_its_marks),
		cmocka_unit_test(a_long_list_is_read_page_by_page),
		cmocka_unit_test(the_head_sees_what_is_open_where),
		cmocka_unit_test(a_closed_account_is_out_at_once),
		cmocka_unit_test(numbers_for_monitoring_are_for_this_machine_only),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
