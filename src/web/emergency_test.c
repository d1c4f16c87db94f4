/* The pages of emergency slips: ordered and printed, entered at the counter, countersigned. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/civil.h"
#include "web/fixture.h"

#define COUNTER "/counter/1.004873"
#define FIELDS                                                                     \
	"name=Phan+Th%E1%BB%8B+T%C3%A1m&address=12+B%E1%BA%A1ch+%C4%90%E1%BA%B1ng" \
	"&f_for_whom=self&f_marital_status=never&f_purpose=other&f_purpose_text=x" \
	"&f_copies=1&f_issued_before=none&f_declaration=1&result_by=counter"       \
	"&f_originals-application=1&complete=1&slip_day-day=4&slip_day-month=11"   \
	"&slip_day-year=2026"

static struct town town;
static struct browser counter, head;
static long long office;

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

static const char *link_on(const struct browser *browser, const char *begin)
{
	const char *at = memmem(browser->body.at, browser->body.len, begin, strlen(begin));

	if (!at)
		fail_msg("no link %s on\n%.*s", begin, STR_ARG(browser->body));
	return str_cstring(browser->arena, (struct str){ at, strcspn(at, "\"") });
}

static void send(struct browser *browser, const char *page, const char *target, const char *fields)
{
	browser_get(browser, page);
	assert_status(browser, 200);
	browser_post(browser, target, fields);
}

/* Twenty slips, and the Wednesday on which they were needed. */
static void prepare(void)
{
	browser_get(&head, "/slips?do=order");
	office = strtoll(strstr(str_cstring(head.arena, head.body), "<option value=\"") + 15, NULL,
			 10);
	browser_post(&head, "/slips",
		     str_format(head.arena, "office=%lld&prefix=KC&first=1&last=20", office).at);
	assert_status(&head, 303);
	send(&head, "/slips?do=outage", "/slips/outages",
	     str_format(head.arena,
			"office=%lld&from-day=4&from-month=11&from-year=2026&from_time=08:00"
			"&until-day=4&until-month=11&until-year=2026&until_time=16:00&reason=M",
			office)
		     .at);
	assert_status(&head, 303);
}

static int set_up(void **state)
{
	(void)state;
	town_open(&town);
	counter = browser_open(&town);
	head = browser_open(&town);
	browser_enter(&counter, "tiepnhan");
	browser_enter(&head, "giamdoc");
	prepare();
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	browser_close(&counter);
	browser_close(&head);
	town_close(&town);
	return 0;
}

static void enter(const char *slip, const char *time)
{
	browser_get(&counter, COUNTER);
	browser_post(&counter, COUNTER,
		     str_format(counter.arena, "version=%.*s&agency=%lld&%s&slip=%s&slip_time=%s",
				STR_ARG(browser_field(&counter, "version")), (long long)town.ward,
				FIELDS, slip, time)
			     .at);
}

static const char *dossier_of(const struct browser *browser)
{
	struct str path = str_slice(browser->location, 0, strlen("/dossiers/") + 19);
	const char *at = str_cstring(browser->arena, path);

	return str_format(browser->arena, "/dossiers/%lld",
			  strtoll(at + strlen("/dossiers/"), NULL, 10))
		.at;
}

/* ---- tests ---- */

static void ordered_slips_are_printed_each_with_its_number(void **state)
{
	(void)state;
	browser_get(&head, "/slips");
	assert_sees(&head, "KC-0001 – KC-0020");
	const char *series = link_on(&head, "/slips/");

	browser_get(&head, series);
	assert_status(&head, 200);
	browser_get(&head, str_format(head.arena, "%s/print", series).at);
	assert_status(&head, 200);
	assert_sees(&head, "KC-0001");
	assert_sees(&head, "KC-0020");
	assert_sees(&head, "<svg");
	send(&head, "/slips?do=order", "/slips",
	     str_format(head.arena, "office=%lld&prefix=KC&first=20&last=25", office).at);
	assert_status(&head, 409);
	assert_sees(&head, "KC-0001");
	assert_sees(&head, "value=\"25\"");
}

static void a_slip_is_entered_and_its_time_counts_when_it_is_countersigned(void **state)
{
	const char *dossier, *sign;

	(void)state;
	enter("KC-0003", "09:05");
	assert_status(&counter, 303);
	dossier = dossier_of(&counter);
	browser_follow(&counter);
	assert_sees(&counter, "KC-0003, tiếp nhận trên giấy lúc 09:05 04/11/2026");
	browser_get(&counter, dossier);
	assert_sees(&counter, "tạm tính");
	browser_get(&counter, "/slips");
	assert_sees(&counter, "KC-0003");
	assert_false(browser_sees(&counter, "do=sign"));
	browser_get(&head, "/slips");
	const char *id = strstr(link_on(&head, "/slips?do=sign"), "slip=") + strlen("slip=");

	browser_get(&head, str_format(head.arena, "/slips?do=sign&slip=%s", id).at);
	sign = link_on(&head, "/slips/");
	browser_post(&head, sign, "verdict=refused");
	assert_status(&head, 422);
	assert_sees(&head, "id=\"reason-error\"");
	browser_post(&head, sign, "verdict=signed");
	assert_status(&head, 303);
	browser_get(&counter, dossier);
	assert_sees(&counter, "đã ký xác nhận");
	assert_sees(&counter, "09:05 09/11/2026"); /* three working days from the slip */
	browser_get(&counter, str_format(counter.arena, "%s?tab=history", dossier).at);
	assert_sees(&counter, "theo phiếu khẩn cấp");
}

static void a_number_that_was_entered_names_the_dossier_that_has_it(void **state)
{
	(void)state;
	enter("KC-0004", "09:05");
	assert_status(&counter, 303);
	enter("KC-0004", "09:05");
	assert_status(&counter, 409);
	assert_sees(&counter, "KC-0004 đã được nhập cho hồ sơ H17.15-261105-");
	assert_sees(&counter, "value=\"KC-0004\"");
}

static void a_time_outside_the_outage_is_questioned_beside_its_field(void **state)
{
	(void)state;
	enter("KC-0005", "17:30");
	assert_status(&counter, 422);
	assert_sees(&counter, "id=\"slip_time-error\"");
	assert_sees(&counter, "value=\"17:30\"");
	enter("KC-9999", "09:00");
	assert_status(&counter, 422);
	assert_sees(&counter, "id=\"slip-error\"");
}

static void a_spoilt_slip_is_voided_and_counted(void **state)
{
	(void)state;
	send(&counter, "/slips?do=void", "/slips/void", "number=KC-0010&reason=");
	assert_status(&counter, 422);
	assert_sees(&counter, "id=\"reason-error\"");
	browser_post(&counter, "/slips/void", "number=KC-0010&reason=R%C3%A1ch");
	assert_status(&counter, 303);
	browser_get(&counter, "/slips");
	browser_get(&counter, link_on(&counter, "/slips/"));
	assert_sees(&counter, "KC-0010");
	assert_sees(&counter, "Rách");
	assert_sees(&counter, "KC-0011 – KC-0020");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(ordered_slips_are_printed_each_with_its_number),
		cmocka_unit_test(a_slip_is_entered_and_its_time_counts_when_it_is_countersigned),
		cmocka_unit_test(a_number_that_was_entered_names_the_dossier_that_has_it),
		cmocka_unit_test(a_time_outside_the_outage_is_questioned_beside_its_field),
		cmocka_unit_test(a_spoilt_slip_is_voided_and_counted),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
