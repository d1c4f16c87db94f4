/* What anybody may do on the pages, without a socket, on the engine of MOTCUA_TEST_DB. */
#include "web/citizen_test.h"

/* ---- everybody ---- */

static void every_open_page_answers_in_both_languages(void **state)
{
	static const char *const pages[] = { "/",
					     "/procedures",
					     "/procedures/1.001193",
					     "/procedures/1.001193/official",
					     "/procedures/1.001193/official?part=notes",
					     "/procedures/1.001193/official?part=papers",
					     "/procedures/2.000815",
					     "/terms",
					     "/privacy",
					     "/accessibility",
					     "/sign-in",
					     "/follow" };

	(void)state;
	for (size_t i = 0; i < sizeof(pages) / sizeof(*pages); i++) {
		browser_get(&me, pages[i]);
		assert_answer(200, "<html lang=\"vi\">");
	}
	browser_get(&me, "/language/en?back=/terms");
	assert_sent_to("/terms");
	for (size_t i = 0; i < sizeof(pages) / sizeof(*pages); i++) {
		browser_get(&me, pages[i]);
		assert_answer(200, "<html lang=\"en\">");
	}
}

static void the_language_leads_back_into_this_site_only(void **state)
{
	static const char *const elsewhere[] = { "/language/en?back=https://x.vn/",
						 "/language/en?back=//x.vn/",
						 "/language/en?back=/%5Cx.vn/", "/language/en" };

	(void)state;
	for (size_t i = 0; i < sizeof(elsewhere) / sizeof(*elsewhere); i++) {
		browser_get(&me, elsewhere[i]);
		assert_sent_to("/");
	}
	browser_get(&me, "/language/fr");
	assert_int_equal(me.status, 404);
}

static void procedures_are_found_without_marks(void **state)
{
	(void)state;
	browser_get(&me, "/procedures?q=khai+sinh");
	assert_answer(200, "/procedures/1.001193");
	assert_false(browser_sees(&me, "/procedures/2.000815"));
	browser_get(&me, "/procedures?q=KH%C3%81I+SINH");
	assert_answer(200, "/procedures/1.001193");
	browser_get(&me, "/procedures?q=birth");
	assert_answer(200, "/procedures/1.001193");
	browser_get(&me, "/procedures?q=2.0008");
	assert_answer(200, "/procedures/2.000815");
	browser_get(&me, "/procedures?q=zzzz");
	assert_answer(200, "1022");
	browser_get(&me, "/procedures?level=9");
	assert_int_equal(me.status, 200);
}

static void an_unknown_procedure_is_not_found(void **state)
{
	(void)state;
	browser_get(&me, "/procedures/9.999999");
	assert_int_equal(me.status, 404);
	browser_get(&me, "/procedures/9.999999/official");
	assert_int_equal(me.status, 404);
}

static void what_is_searched_for_comes_back_escaped(void **state)
{
	(void)state;
	browser_get(&me, "/procedures?q=%22%3E%3Cscript%3E1");
	assert_answer(200, "&lt;script&gt;1");
	assert_false(browser_sees(&me, "<script"));
	browser_get(&me, "/procedures?q=a%00b");
	assert_int_not_equal(me.status, 200);
	browser_get(&me, "/procedures?after=%27%7C%27");
	assert_int_equal(me.status, 200);
}

/* ---- signing in ---- */

static void a_citizen_signs_in_to_their_dossiers_and_out(void **state)
{
	(void)state;
	browser_get(&me, "/my");
	assert_sent_to("/sign-in?next=%2Fmy");
	browser_follow(&me);
	assert_answer(200, "congdan");
	browser_post(&me, "/sign-in", "login=Congdan&password=demo");
	assert_sent_to("/my");
	assert_int_equal(me.cookies[0].len, 64);
	browser_follow(&me);
	assert_answer(200, "Nguyễn Thị Hồng");
	browser_post(&me, "/sign-out", "");
	assert_sent_to("/");
	browser_get(&me, "/my");
	assert_sent_to("/sign-in?next=%2Fmy");
}

static void an_officer_signs_in_to_their_work(void **state)
{
	(void)state;
	browser_get(&me, "/sign-in");
	browser_post(&me, "/sign-in", "login=chuyenvien&password=demo");
	assert_sent_to("/work");
}

static void signing_in_leads_to_pages_of_this_site_only(void **state)
{
	(void)state;
	browser_get(&me, "/sign-in?next=//x.vn");
	browser_post(&me, "/sign-in", "login=congdan&password=demo&next=//x.vn");
	assert_sent_to("/my");
	me.cookies[0] = STR("");
	browser_get(&me, "/sign-in");
	browser_post(&me, "/sign-in", "login=congdan&password=demo&next=/procedures");
	assert_sent_to("/procedures");
}

static void every_wrong_sign_in_gets_the_same_answer(void **state)
{
	static const char *const wrong[] = { "login=congdan&password=wrong",
					     "login=nobody&password=demo",
					     "login=that&password=demo" };

	(void)state;
	for (size_t i = 0; i < sizeof(wrong) / sizeof(*wrong); i++) {
		browser_get(&me, "/sign-in");
		browser_post(&me, "/sign-in", wrong[i]);
		assert_answer(401, "Tên đăng nhập hoặc mật khẩu không đúng");
		assert_true(str_is_empty(me.cookies[0]));
	}
	browser_post(&me, "/sign-in", "login=&password=");
	assert_answer(422, "href=\"#login\"");
	assert_true(browser_sees(&me, "href=\"#password\""));
}

static void a_login_has_ten_attempts_in_a_quarter_of_an_hour(void **state)
{
	(void)state;
	for (int i = 0; i < 10; i++) {
		browser_get(&me, "/sign-in");
		browser_post(&me, "/sign-in", "login=hangxom&password=guess");
		assert_int_equal(me.status, 401);
	}
	browser_post(&me, "/sign-in", "login=hangxom&password=demo");
	assert_int_equal(me.status, 429);
	assert_true(str_is_empty(me.cookies[0]));
	town.now_us += 15 * 60 * INT64_C(1000000);
	browser_post(&me, "/sign-in", "login=hangxom&password=demo");
	assert_sent_to("/my");
}

/* ---- forms that were not ours ---- */

static void a_form_without_its_token_changes_nothing(void **state)
{
	static const char *const bodies[] = { "_key=1",
					      "_key=1&_csrf=", "_key=1&_csrf=0123456789abcdef" };

	(void)state;
	browser_post_raw(&me, "/sign-in", "login=congdan&password=demo");
	assert_int_equal(me.status, 403);
	browser_enter(&me, "congdan");
	for (size_t i = 0; i < sizeof(bodies) / sizeof(*bodies); i++) {
		browser_post_raw(&me, "/procedures/1.001193/apply", bodies[i]);
		assert_int_equal(me.status, 403);
	}
	browser_get(&me, "/my");
	assert_false(browser_sees(&me, "/drafts/"));
}

static void a_neighbours_token_is_no_token_of_mine(void **state)
{
	struct browser other = browser_open(&town);

	(void)state;
	browser_enter(&me, "congdan");
	browser_enter(&other, "hangxom");
	browser_get(&other, "/my");
	browser_post_raw(&me, "/procedures/1.001193/apply",
			 path_of("_key=9&_csrf=%.*s", STR_ARG(browser_field(&other, "_csrf"))));
	assert_int_equal(me.status, 403);
	browser_close(&other);
}

static void a_form_without_a_key_is_refused(void **state)
{
	(void)state;
	browser_enter(&me, "congdan");
	browser_get(&me, "/my");
	browser_post_raw(&me, "/procedures/1.001193/apply",
			 path_of("_csrf=%.*s", STR_ARG(browser_field(&me, "_csrf"))));
	assert_int_equal(me.status, 422);
}

/* ---- following ---- */

struct slip {
	char code[32], pin[8];
};

/* As the holder of the slip reads it. */
static struct slip read_slip(int64_t dossier)
{
	struct slip slip = {};
	const char *at;

	browser_get(&me, path_of("/my/%lld/receipt", (long long)dossier));
	at = strstr(str_cstring(me.arena, me.body), "<strong>H17.");
	assert_non_null(at);
	at += strlen("<strong>");
	memcpy(slip.code, at, (size_t)(strchr(at, '<') - at));
	at = strstr(at, "PIN: <strong>");
	assert_non_null(at);
	memcpy(slip.pin, at + strlen("PIN: <strong>"), 6);
	return slip;
}

static struct slip file_and_leave(void)
{
	struct slip slip;

	browser_enter(&me, "congdan");
	slip = read_slip(file_one());
	me.cookies[0] = STR("");
	return slip;
}

static void the_receipt_is_enough_to_follow_a_dossier(void **state)
{
	struct slip slip = file_and_leave();

	(void)state;
	browser_get(&me, path_of("/follow?code=%s", slip.code));
	assert_answer(200, slip.code);
	browser_post(&me, "/follow", path_of("code=%s&pin=%s", slip.code, slip.pin));
	assert_answer(200, "Mới đăng ký");
	assert_false(browser_sees(&me, "Nguyễn Thị Hồng"));
	assert_false(browser_sees(&me, "048193001234"));
	assert_false(browser_sees(&me, "Trần An"));
}

static void every_wrong_guess_gets_the_same_answer(void **state)
{
	struct slip slip = file_and_leave();
	struct str unknown;

	(void)state;
	browser_get(&me, "/follow");
	browser_post(&me, "/follow", "code=H17.15-261105-9999&pin=000000");
	assert_int_equal(me.status, 404);
	unknown = me.body;
	browser_post(&me, "/follow",
		     path_of("code=%s&pin=%s", slip.code,
			     strcmp(slip.pin, "000000") ? "000000" : "111111"));
	assert_int_equal(me.status, 404);
	assert_int_equal(me.body.len, unknown.len);
}

static void a_dossier_may_be_guessed_at_ten_times(void **state)
{
	struct slip slip = file_and_leave();
	const char *wrong = strcmp(slip.pin, "000000") ? "000000" : "111111";

	(void)state;
	browser_get(&me, "/follow");
	for (int i = 0; i < 10; i++) {
		browser_post(&me, "/follow", path_of("code=%s&pin=%s", slip.code, wrong));
		assert_int_equal(me.status, 404);
	}
	browser_post(&me, "/follow", path_of("code=%s&pin=%s", slip.code, slip.pin));
	assert_int_equal(me.status, 429);
	assert_false(browser_sees(&me, "Mới đăng ký"));
	town.now_us += 15 * 60 * INT64_C(1000000);
	browser_post(&me, "/follow", path_of("code=%s&pin=%s", slip.code, slip.pin));
	assert_int_equal(me.status, 200);
}

static void an_address_may_guess_sixty_times(void **state)
{
	(void)state;
	me.remote = STR("203.0.113.7");
	browser_get(&me, "/follow");
	for (int i = 0; i < 60; i++) {
		browser_post(&me, "/follow",
			     path_of("code=H17.15-261105-%04d&pin=000000", 5000 + i));
		assert_int_equal(me.status, 404);
	}
	browser_post(&me, "/follow", "code=H17.15-261105-7777&pin=000000");
	assert_int_equal(me.status, 429);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		CASE(every_open_page_answers_in_both_languages),
		CASE(the_language_leads_back_into_this_site_only),
		CASE(procedures_are_found_without_marks),
		CASE(an_unknown_procedure_is_not_found),
		CASE(what_is_searched_for_comes_back_escaped),
		CASE(a_citizen_signs_in_to_their_dossiers_and_out),
		CASE(an_officer_signs_in_to_their_work),
		CASE(signing_in_leads_to_pages_of_this_site_only),
		CASE(every_wrong_sign_in_gets_the_same_answer),
		CASE(a_login_has_ten_attempts_in_a_quarter_of_an_hour),
		CASE(a_form_without_its_token_changes_nothing),
		CASE(a_neighbours_token_is_no_token_of_mine),
		CASE(a_form_without_a_key_is_refused),
		CASE(the_receipt_is_enough_to_follow_a_dossier),
		CASE(every_wrong_guess_gets_the_same_answer),
		CASE(a_dossier_may_be_guessed_at_ten_times),
		CASE(an_address_may_guess_sixty_times),
	};

	return cmocka_run_group_tests(tests, open_all, close_all);
}
