/* Refusing with reason and law, and withdrawing with the applicant's confirmation, on the pages. */
#include "web/desk_test.h"

static const char *with_version(struct browser *browser, const char *more)
{
	return str_format(browser->arena, "version=%.*s%s",
			  STR_ARG(browser_field(browser, "version")), more)
		.at;
}

static void a_dossier_that_cannot_be_received_gets_its_slip(void **state)
{
	int64_t id = file_new();

	(void)state;
	browser_get(&counter, path(&counter, id, "/refuse"));
	assert_sees(&counter, "<option value=\"04/2020/TT-BTP\"");
	browser_post(&counter, path(&counter, id, "/refuse"), with_version(&counter, "&reason=x"));
	assert_status(&counter, 422);
	assert_sees(&counter, "id=\"law-error\"");
	act(&counter, id, "/refuse",
	    "&reason=Sai+th%E1%BA%A9m+quy%E1%BB%81n&law=%C4%90i%E1%BB%81u+5"
	    "&basis=04%2F2020%2FTT-BTP");
	assert_sees(&counter, "Điều 5, 04/2020/TT-BTP");
	assert_sees(&counter, "Sai thẩm quyền");
	assert_sees(&counter, "/PTC-TTPVHCC");
	browser_get(&counter, path(&counter, id, "/supplement-slip"));
	assert_status(&counter, 404);
}

/* As the applicant reads it to the officer: the second of the two strong texts of the head. */
static struct str number_on_receipt(const struct browser *browser)
{
	const char *mark = ": <strong>";
	const char *at = memmem(browser->body.at, browser->body.len, mark, strlen(mark));

	assert_non_null(at);
	at += strlen(mark);
	return (struct str){ at, strspn(at, "0123456789") };
}

static void a_withdrawn_dossier_gets_its_notice_of_stopping(void **state)
{
	int64_t id = file_one("Phan+Tam");
	struct str pin;

	(void)state;
	browser_get(&counter, path(&counter, id, "/stop-notice"));
	assert_status(&counter, 404);
	browser_get(&counter, path(&counter, id, "/receipt"));
	pin = number_on_receipt(&counter);
	browser_get(&counter, path(&counter, id, "/withdraw"));
	browser_post(&counter, path(&counter, id, "/withdraw"),
		     with_version(&counter, "&reason=x&confirmed=pin&pin=0"));
	assert_status(&counter, 422);
	assert_sees(&counter, "id=\"pin-error\"");
	act(&counter, id, "/withdraw",
	    str_format(counter.arena,
		       "&reason=Kh%%C3%%B4ng+c%%E1%%BA%%A7n+n%%E1%%BB%%AFa&confirmed=pin&pin=%.*s",
		       STR_ARG(pin))
		    .at);
	assert_sees(&counter, "Mã PIN trên giấy tiếp nhận, đọc tại quầy");
	browser_get(&counter, path(&counter, id, ""));
	assert_sees(&counter, path(&counter, id, "/stop-notice\""));
	browser_get(&counter, path(&counter, id, "/stop-notice"));
	assert_status(&counter, 200);
	assert_sees(&counter, "Không cần nữa");
	assert_sees(&counter, "09:00 05/11/2026");
	assert_sees(&counter, "Phạm Thị Nhận");
}

static void a_rejected_applicant_reads_reason_and_law(void **state)
{
	int64_t id = file_one("Phan+Chin");

	(void)state;
	take(&officer, id);
	act(&officer, id, "/finish", "");
	take(&leader, id);
	act(&leader, id, "/reject", "&reason=%C4%90ang+c%C3%B3+v%E1%BB%A3&law=%C4%90i%E1%BB%81u+8");
	browser_get(&leader, path(&leader, id, "?tab=result"));
	assert_sees(&leader, "Đang có vợ");
	assert_sees(&leader, "Điều 8");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_dossier_that_cannot_be_received_gets_its_slip),
		cmocka_unit_test(a_withdrawn_dossier_gets_its_notice_of_stopping),
		cmocka_unit_test(a_rejected_applicant_reads_reason_and_law),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
