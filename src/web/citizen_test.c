/* What citizens do with drafts and dossiers of their own, on the engine of MOTCUA_TEST_DB. */
#include "web/citizen_test.h"

static void must_move(const char *login, int64_t dossier, struct move move)
{
	assert_int_equal(town_move(&town, login, dossier, &move), OK);
}

/* ---- drafts ---- */

static void the_applicant_is_filled_in_from_who_is_signed_in(void **state)
{
	int64_t draft;

	(void)state;
	browser_enter(&me, "congdan");
	draft = begin_draft();
	browser_get(&me, path_of("/drafts/%lld/form/requester", (long long)draft));
	assert_answer(200, "value=\"Nguyễn Thị Hồng\"");
	assert_true(browser_sees(&me, "value=\"048193001234\""));
	assert_true(browser_sees(&me, "value=\"0905123456\""));
	assert_true(browser_sees(&me, "value=\"12 Bạch Đằng\""));
}

static void a_citizen_hands_in_and_gets_a_receipt(void **state)
{
	int64_t draft, dossier;

	(void)state;
	browser_enter(&me, "congdan");
	draft = complete_draft();
	browser_get(&me, path_of("/drafts/%lld/check", (long long)draft));
	assert_answer(200, "Trần An");
	assert_true(browser_sees(&me, "01/11/2026"));
	assert_true(browser_sees(&me, "16.000 đ"));
	assert_true(browser_sees(&me, "giấy chứng sinh.pdf"));
	dossier = file_draft(draft);
	browser_follow(&me);
	assert_answer(200, "H17.15-261105-");
	assert_true(browser_sees(&me, "<svg"));
	assert_true(browser_sees(&me, "048193001234"));
	browser_get(&me, path_of("/drafts/%lld", (long long)draft));
	assert_int_equal(me.status, 404);
	browser_get(&me, path_of("/my/%lld", (long long)dossier));
	assert_answer(200, "giấy chứng sinh.pdf");
	assert_true(browser_sees(&me, "Trần An"));
	browser_get(&me, "/my");
	assert_answer(200, path_of("/my/%lld", (long long)dossier));
}

static void a_draft_is_not_handed_in_before_it_is_complete(void **state)
{
	int64_t draft;

	(void)state;
	browser_enter(&me, "congdan");
	draft = begin_draft();
	browser_get(&me, path_of("/drafts/%lld", (long long)draft));
	assert_answer(200, path_of("/drafts/%lld/form/child", (long long)draft));
	browser_get(&me, path_of("/drafts/%lld/check", (long long)draft));
	assert_answer(200, path_of("href=\"/drafts/%lld/where\"", (long long)draft));
	assert_false(browser_sees(&me, "name=\"declaration\""));
	browser_post(&me, path_of("/drafts/%lld/file", (long long)draft),
		     "result_by=counter&declaration=1");
	assert_int_equal(me.status, 422);
	choose_ward(draft);
	answer(draft, "requester", groups[0][1]);
	answer(draft, "child", path_of("f_birth_kind=foundling&%s", strchr(groups[1][1], '&') + 1));
	answer(draft, "papers", "f_declaration=1");
	assert_sent_to(path_of("/drafts/%lld/papers", (long long)draft));
	browser_get(&me, path_of("/drafts/%lld/check", (long long)draft));
	assert_answer(200, "Biên bản về việc trẻ bị bỏ rơi");
	assert_false(browser_sees(&me, "name=\"declaration\""));
	browser_post(&me, path_of("/drafts/%lld/file", (long long)draft),
		     "result_by=counter&declaration=1");
	assert_answer(422, "Biên bản về việc trẻ bị bỏ rơi");
}

/* What the list of tasks says of one: the text between its name and the end of its row. */
static bool task_says(int64_t draft, const char *task, const char *text)
{
	browser_get(&me, path_of("/drafts/%lld", (long long)draft));
	assert_answer(200, task);
	const char *at = strstr(str_cstring(me.arena, me.body), task);
	const char *end = strstr(at, "</li>"), *found = strstr(at, text);

	return found && found < end;
}

static void papers_wait_for_the_answers_that_they_depend_on(void **state)
{
	char *papers;
	int64_t draft;

	(void)state;
	browser_enter(&me, "congdan");
	draft = begin_draft();
	assert_true(task_says(draft, "<li>Thành phần hồ sơ ", "Chưa thể bắt đầu"));
	assert_false(browser_sees(&me, "Đã xong"));
	papers = str_cstring(me.arena,
			     str_format(me.arena, "/drafts/%lld/papers\"", (long long)draft));
	assert_false(browser_sees(&me, papers));
	choose_ward(draft);
	answer_all(draft);
	/* An ordinary birth may bring a paper; a foundling must. */
	assert_true(task_says(draft, papers, "Không bắt buộc"));
	upload_birth_paper(draft);
	assert_true(task_says(draft, papers, "Đã xong"));
	answer(draft, "child", path_of("f_birth_kind=foundling&%s", strchr(groups[1][1], '&') + 1));
	assert_true(task_says(draft, papers, "Chưa làm"));
}

static void handing_in_needs_the_declaration_and_a_way_for_the_result(void **state)
{
	int64_t draft;

	(void)state;
	browser_enter(&me, "congdan");
	draft = complete_draft();
	browser_get(&me, path_of("/drafts/%lld/check", (long long)draft));
	browser_post(&me, path_of("/drafts/%lld/file", (long long)draft), "result_by=pigeon");
	assert_answer(422, "href=\"#result_by\"");
	assert_true(browser_sees(&me, "href=\"#declaration\""));
	browser_post(&me, path_of("/drafts/%lld/file", (long long)draft), "result_by=post");
	assert_answer(422, "href=\"#declaration\"");
	assert_true(browser_sees(&me, "value=\"post\" checked"));
	browser_post(&me, path_of("/drafts/%lld/file", (long long)draft),
		     "result_by=post&declaration=1");
	assert_int_equal(me.status, 303);
}

struct wrong {
	const char *group, *fields;
	const char *link;  /* in the summary of what is wrong */
	const char *shown; /* what was typed */
};

static void wrong_answers_are_shown_beside_what_was_typed(void **state)
{
	static const struct wrong wrongs[] = {
		{ "requester", "f_requester_name=", "#f_requester_name",
		  "name=\"f_requester_name\"" },
		{ "requester", "f_requester_number=123", "#f_requester_number", "value=\"123\"" },
		{ "requester", "f_requester_number=999999999999", "#f_requester_number",
		  "value=\"999999999999\"" },
		{ "requester", "f_requester_phone=12345", "#f_requester_phone", "value=\"12345\"" },
		{ "requester", "f_requester_relation=robot", "#f_requester_relation",
		  "requester_relation" },
		{ "child",
		  "f_child_birth_day-day=31&f_child_birth_day-month=2&f_child_birth_day-year=2026",
		  "#f_child_birth_day", "value=\"31\"" },
		{ "child", "f_child_sex=other", "#f_child_sex", "f_child_sex" },
		{ "papers", "f_copies=many", "#f_copies", "value=\"many\"" },
		{ "papers", "f_copies=99", "#f_copies", "value=\"99\"" },
		{ "papers", "f_copies=1", "#f_declaration", "value=\"1\"" },
	};
	int64_t draft;

	(void)state;
	browser_enter(&me, "congdan");
	draft = begin_draft();
	answer(draft, "child", groups[1][1]);
	for (size_t i = 0; i < sizeof(wrongs) / sizeof(*wrongs); i++) {
		answer(draft, wrongs[i].group, wrongs[i].fields);
		assert_answer(422, wrongs[i].link);
		assert_true(browser_sees(&me, wrongs[i].shown));
	}
}

static void what_was_typed_wrong_is_still_there_tomorrow(void **state)
{
	int64_t draft;

	(void)state;
	browser_enter(&me, "congdan");
	draft = begin_draft();
	answer(draft, "requester", "f_requester_phone=0905+wrong&f_requester_address=here");
	assert_int_equal(me.status, 422);
	browser_get(&me, path_of("/drafts/%lld/form/requester", (long long)draft));
	assert_answer(200, "value=\"0905 wrong\"");
	assert_true(browser_sees(&me, "value=\"here\""));
}

static void a_draft_is_saved_unchecked_to_go_on_later(void **state)
{
	int64_t draft;

	(void)state;
	browser_enter(&me, "congdan");
	draft = begin_draft();
	answer(draft, "requester", "f_requester_phone=09&later=1");
	assert_sent_to("/my?done=saved");
	browser_follow(&me);
	assert_answer(200, path_of("/drafts/%lld", (long long)draft));
	browser_get(&me, path_of("/drafts/%lld/form/requester", (long long)draft));
	assert_answer(200, "value=\"09\"");
}

static void an_answer_that_leads_to_more_questions_shows_them(void **state)
{
	char *path;
	int64_t draft;

	(void)state;
	browser_enter(&me, "congdan");
	draft = begin_draft();
	answer(draft, "child", groups[1][1]);
	path = path_of("/drafts/%lld/form/father", (long long)draft);
	browser_get(&me, path);
	assert_false(browser_sees(&me, "f_father_name"));
	browser_post(&me, path, "f_father_known=yes");
	assert_sent_to(path_of("/drafts/%lld/form/father?more=1", (long long)draft));
	browser_follow(&me);
	assert_answer(200, "name=\"f_father_name\"");
	browser_post(&me, path, "f_father_known=yes&f_father_name=");
	assert_answer(422, "#f_father_name");
	browser_post(&me, path, "f_father_known=yes&f_father_name=Tr%E1%BA%A7n+B%C3%ACnh");
	assert_int_equal(me.status, 303);
}

static void fields_that_are_not_of_the_form_are_refused(void **state)
{
	char *path;
	int64_t draft;

	(void)state;
	browser_enter(&me, "congdan");
	draft = begin_draft();
	answer(draft, "child", groups[1][1]);
	path = path_of("/drafts/%lld/form/mother", (long long)draft);
	browser_get(&me, path);
	browser_post(&me, path, "f_mother_name=A&account=1");
	assert_int_equal(me.status, 422);
	browser_post(&me, path, "f_mother_name=A%01");
	assert_int_equal(me.status, 422);
	browser_post(&me, path, "f_mother_name=%FF");
	assert_int_equal(me.status, 422);
	browser_get(&me, path_of("/drafts/%lld/form/nothing", (long long)draft));
	assert_int_equal(me.status, 404);
}

static void injected_text_comes_back_escaped_in_every_field(void **state)
{
	static const char *const fields[] = { "f_requester_name", "f_requester_number",
					      "f_requester_phone", "f_requester_address" };
	int64_t draft;

	(void)state;
	browser_enter(&me, "congdan");
	draft = begin_draft();
	for (size_t i = 0; i < sizeof(fields) / sizeof(*fields); i++) {
		answer(draft, "requester",
		       path_of("%s=%s", fields[i],
			       "%22%3E%3Cscript%3Ealert(1)%3C/script%3E%27;DROP+TABLE"
			       "+draft;--{{7*7}}"));
		assert_answer(422, "&lt;script&gt;alert(1)&lt;/script&gt;");
		assert_true(browser_sees(&me, ";DROP TABLE draft;--{{7*7}}"));
		assert_false(browser_sees(&me, "<script"));
	}
	answer(draft, "child", groups[1][1]);
	answer(draft, "mother", "f_mother_name=%3Cb%3EA%3C/b%3E");
	browser_get(&me, path_of("/drafts/%lld/check", (long long)draft));
	assert_answer(200, "&lt;b&gt;A&lt;/b&gt;");
	assert_false(browser_sees(&me, "<b>A"));
}

static void the_office_must_be_one_of_the_list(void **state)
{
	char *path;
	int64_t draft;

	(void)state;
	browser_enter(&me, "congdan");
	draft = begin_draft();
	path = path_of("/drafts/%lld/where", (long long)draft);
	browser_get(&me, path);
	assert_answer(200, "UBND phường Sơn Trà");
	assert_false(browser_sees(&me, ">Trung tâm Phục vụ hành chính công<"));
	browser_post(&me, path, "");
	assert_answer(422, "#agency");
	browser_post(&me, path, path_of("agency=%lld", (long long)town.centre));
	assert_answer(422, "#agency");
	browser_post(&me, path, "agency=1%20OR%201=1");
	assert_answer(422, "#agency");
}

static void a_draft_can_be_deleted(void **state)
{
	int64_t draft;

	(void)state;
	browser_enter(&me, "congdan");
	draft = begin_draft();
	browser_get(&me, path_of("/drafts/%lld", (long long)draft));
	browser_post(&me, path_of("/drafts/%lld/remove", (long long)draft), "");
	assert_sent_to("/my?done=removed");
	browser_get(&me, path_of("/drafts/%lld", (long long)draft));
	assert_int_equal(me.status, 404);
}

/* ---- papers ---- */

static void only_pictures_and_pdf_are_taken_whatever_their_name(void **state)
{
	static const struct browser_file wrong[] = {
		{ .field = "paper_birth_notification",
		  .name = "a.pdf",
		  .bytes = { "<html><script>alert(1)</script>", 31 } },
		{ .field = "paper_birth_notification", .name = "a.pdf", .bytes = { "", 0 } },
		{ .field = "paper_birth_notification", .name = "a.pdf", .too_large = true },
	};
	static const char *const sentences[] = { "PNG", "Tệp rỗng", "Tệp quá lớn" };
	char *path;
	int64_t draft;

	(void)state;
	browser_enter(&me, "congdan");
	draft = begin_draft();
	answer(draft, "child", groups[1][1]);
	answer(draft, "papers", groups[4][1]);
	path = path_of("/drafts/%lld/papers/birth_notification", (long long)draft);
	for (size_t i = 0; i < sizeof(wrong) / sizeof(*wrong); i++) {
		browser_get(&me, path_of("/drafts/%lld/papers", (long long)draft));
		browser_upload(&me, path, "", &wrong[i]);
		assert_answer(422, "href=\"#paper_birth_notification\"");
		assert_true(browser_sees(&me, sentences[i]));
	}
	browser_post(&me, path, "");
	assert_answer(422, "href=\"#paper_birth_notification\"");
	browser_upload(
		&me, path_of("/drafts/%lld/papers/nothing", (long long)draft), "",
		&(struct browser_file){ .field = "paper_nothing", .name = "a.pdf", .bytes = PDF });
	assert_int_equal(me.status, 404);
}

static void an_uploaded_paper_can_be_removed(void **state)
{
	const char *at;
	int64_t draft;

	(void)state;
	browser_enter(&me, "congdan");
	draft = complete_draft();
	browser_get(&me, path_of("/drafts/%lld/papers", (long long)draft));
	assert_answer(200, "giấy chứng sinh.pdf");
	at = strstr(str_cstring(me.arena, me.body), "/remove");
	while (*at != '"')
		at--;
	browser_post(&me,
		     str_cstring(me.arena, str_slice(str_from(at), 1, strchr(at + 1, '"') - at)),
		     "");
	assert_sent_to(path_of("/drafts/%lld/papers", (long long)draft));
	browser_follow(&me);
	assert_false(browser_sees(&me, "giấy chứng sinh.pdf"));
}

static void a_paper_is_handed_out_under_its_own_name(void **state)
{
	const char *at;
	int64_t dossier;

	(void)state;
	browser_enter(&me, "congdan");
	dossier = file_one();
	browser_get(&me, path_of("/my/%lld", (long long)dossier));
	at = strstr(str_cstring(me.arena, me.body), "/documents/");
	assert_non_null(at);
	browser_get(&me, path_of("/my/%lld/documents/%lld", (long long)dossier,
				 strtoll(at + strlen("/documents/"), NULL, 10)));
	assert_int_equal(me.status, 200);
	assert_true(str_contains(me.file_path, str_from(town.directory)));
	assert_true(str_is(me.disposition,
			   "attachment; filename*=UTF-8''gi%E1%BA%A5y%20ch%E1%BB%A9ng%20sinh.pdf"));
	browser_get(&me, path_of("/my/%lld/documents/12345", (long long)dossier));
	assert_int_equal(me.status, 404);
}

/* ---- what is not mine ---- */

static void a_foreign_dossier_answers_like_one_that_does_not_exist(void **state)
{
	static const char *const pages[] = { "/my/%lld", "/my/%lld/receipt", "/my/%lld/documents/1",
					     "/my/%lld/supplement", "/my/%lld/withdraw" };
	struct browser owner = me;
	int64_t dossier;

	(void)state;
	browser_enter(&me, "congdan");
	dossier = file_one();
	owner = me;
	me.arena = arena_open();
	browser_enter(&me, "hangxom");
	for (size_t i = 0; i < sizeof(pages) / sizeof(*pages); i++) {
		struct str foreign;

		browser_get(&me, path_of(pages[i], (long long)dossier));
		assert_int_equal(me.status, 404);
		foreign = me.body;
		browser_get(&me, path_of(pages[i], 12345LL));
		assert_int_equal(me.status, 404);
		assert_int_equal(me.body.len - strlen("12345"),
				 foreign.len - strlen(path_of("%lld", (long long)dossier)));
	}
	browser_get(&me, "/my");
	browser_post(&me, path_of("/my/%lld/withdraw", (long long)dossier), "version=1&reason=x");
	assert_int_equal(me.status, 404);
	browser_close(&owner);
}

static void a_foreign_draft_cannot_be_seen_or_changed(void **state)
{
	static const char *const pages[] = { "/drafts/%lld", "/drafts/%lld/where",
					     "/drafts/%lld/form/requester", "/drafts/%lld/papers",
					     "/drafts/%lld/check" };
	static const char *const posts[] = { "/drafts/%lld/remove", "/drafts/%lld/form/requester",
					     "/drafts/%lld/papers/birth_notification",
					     "/drafts/%lld/papers/1/remove" };
	int64_t draft;

	(void)state;
	browser_enter(&me, "congdan");
	draft = begin_draft();
	browser_enter(&me, "hangxom");
	for (size_t i = 0; i < sizeof(pages) / sizeof(*pages); i++) {
		browser_get(&me, path_of(pages[i], (long long)draft));
		assert_int_equal(me.status, 404);
	}
	for (size_t i = 0; i < sizeof(posts) / sizeof(*posts); i++) {
		browser_get(&me, "/my");
		browser_post(&me, path_of(posts[i], (long long)draft), "");
		assert_int_equal(me.status, 404);
	}
	browser_enter(&me, "congdan");
	browser_get(&me, path_of("/drafts/%lld", (long long)draft));
	assert_int_equal(me.status, 200);
}

static void citizens_pages_are_closed_to_visitors_and_officers(void **state)
{
	(void)state;
	browser_get(&me, "/my/1");
	assert_sent_to("/sign-in?next=%2Fmy%2F1");
	browser_enter(&me, "chuyenvien");
	browser_get(&me, "/my");
	assert_int_equal(me.status, 403);
	browser_get(&me, "/drafts/1");
	assert_int_equal(me.status, 403);
}

/* ---- asked twice ---- */

static void a_form_sent_twice_is_one_dossier(void **state)
{
	struct str first;
	char *path, *body;
	int64_t draft;

	(void)state;
	browser_enter(&me, "congdan");
	draft = complete_draft();
	path = path_of("/drafts/%lld/file", (long long)draft);
	browser_get(&me, path_of("/drafts/%lld/check", (long long)draft));
	body = path_of("_csrf=%.*s&_key=once&result_by=counter&declaration=1",
		       STR_ARG(browser_field(&me, "_csrf")));
	browser_post_raw(&me, path, body);
	assert_int_equal(me.status, 303);
	first = me.location;
	browser_post_raw(&me, path, body);
	assert_int_equal(me.status, 303);
	assert_true(str_equal(me.location, first));
}

static void a_wrong_form_sent_twice_leads_to_its_page(void **state)
{
	char *path, *body;
	int64_t draft;

	(void)state;
	browser_enter(&me, "congdan");
	draft = begin_draft();
	answer(draft, "child", groups[1][1]);
	path = path_of("/drafts/%lld/form/mother", (long long)draft);
	browser_get(&me, path);
	body = path_of("_csrf=%.*s&_key=twice&f_mother_name=",
		       STR_ARG(browser_field(&me, "_csrf")));
	browser_post_raw(&me, path, body);
	assert_int_equal(me.status, 422);
	browser_post_raw(&me, path, body);
	assert_sent_to(path);
}

/* ---- a dossier on its way ---- */

static void a_receipt_states_when_the_result_is_due(void **state)
{
	int64_t dossier;

	(void)state;
	browser_enter(&me, "congdan");
	dossier = file_one();
	must_move("tiepnhan", dossier, (struct move){ .action = ACTION_RECEIVE });
	browser_get(&me, path_of("/my/%lld/receipt", (long long)dossier));
	assert_answer(200, "Giấy tiếp nhận hồ sơ và hẹn trả kết quả");
	assert_true(browser_sees(&me, "17:00 05/11/2026") || browser_sees(&me, "17:30 05/11/2026"));
	assert_true(browser_sees(&me, "Phạm Thị Nhận"));
	assert_true(browser_sees(&me, "Quầy 1"));
	assert_true(browser_sees(&me, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
}

static void what_is_asked_for_is_handed_in_later(void **state)
{
	char *path;
	int64_t dossier;

	(void)state;
	browser_enter(&me, "congdan");
	dossier = file_one();
	path = path_of("/my/%lld/supplement", (long long)dossier);
	browser_get(&me, path);
	assert_int_equal(me.status, 409);
	must_move("tiepnhan", dossier,
		  (struct move){ .action = ACTION_ASK_SUPPLEMENT,
				 .reason = STR("Ảnh mờ"),
				 .items = STR("Giấy chứng sinh rõ hơn\nGiấy <b>ủy quyền") });
	browser_get(&me, path_of("/my/%lld", (long long)dossier));
	assert_answer(200, path);
	assert_true(browser_sees(&me, "<li>Giấy chứng sinh rõ hơn</li>"));
	assert_true(browser_sees(&me, "Giấy &lt;b&gt;ủy quyền"));
	browser_get(&me, path);
	assert_answer(200, "name=\"paper_other\"");
	struct str version = browser_field(&me, "version");

	browser_post(&me, path, path_of("version=%.*s", STR_ARG(version)));
	assert_answer(422, "#paper_other");
	browser_upload(
		&me, path, path_of("version=%.*s", STR_ARG(version)),
		&(struct browser_file){ .field = "paper_other", .name = "moi.pdf", .bytes = PDF });
	assert_sent_to(path_of("/my/%lld?done=supplement", (long long)dossier));
	browser_follow(&me);
	assert_answer(200, "moi.pdf");
	assert_false(browser_sees(&me, path));
}

static void a_file_of_a_supplement_is_not_chosen_twice(void **state)
{
	char *path;
	int64_t dossier;

	(void)state;
	browser_enter(&me, "congdan");
	dossier = file_one();
	path = path_of("/my/%lld/supplement", (long long)dossier);
	must_move("tiepnhan", dossier,
		  (struct move){ .action = ACTION_ASK_SUPPLEMENT,
				 .reason = STR("Mờ"),
				 .items = STR("Ảnh rõ hơn") });
	browser_get(&me, path);
	browser_upload(
		&me, path, "version=77",
		&(struct browser_file){ .field = "paper_other", .name = "moi.pdf", .bytes = PDF });
	assert_answer(409, "moi.pdf (1 KB)");
	struct str version = browser_field(&me, "version");
	const char *kept = browser_kept(&me, "paper_other");

	browser_post(&me, path, path_of("version=%.*s&%s", STR_ARG(version), kept));
	assert_sent_to(path_of("/my/%lld?done=supplement", (long long)dossier));
	browser_follow(&me);
	assert_answer(200, "moi.pdf");
}

static void a_dossier_is_withdrawn_with_a_reason(void **state)
{
	char *path;
	int64_t dossier;

	(void)state;
	browser_enter(&me, "congdan");
	dossier = file_one();
	path = path_of("/my/%lld/withdraw", (long long)dossier);
	browser_get(&me, path);
	browser_post(&me, path, "version=1&reason=");
	assert_answer(422, "#reason");
	browser_post(&me, path, "version=77&reason=%3Ci%3Ewrong");
	assert_answer(409, "&lt;i&gt;wrong");
	browser_post(&me, path, "version=1&reason=wrong+child");
	assert_sent_to(path_of("/my/%lld?done=withdrawn", (long long)dossier));
	browser_follow(&me);
	assert_answer(200, "Đã rút hồ sơ");
	browser_get(&me, path);
	assert_int_equal(me.status, 409);
}

static enum status look_as_officer(struct cx *cx, void *arg)
{
	struct dossier dossier;

	return dossier_load(cx, *(int64_t *)arg, &dossier);
}

static void everybody_sees_who_has_read_their_data(void **state)
{
	int64_t dossier;

	(void)state;
	browser_enter(&me, "congdan");
	dossier = file_one();
	assert_int_equal(town_write(&town, "chuyenvien", look_as_officer, &dossier), OK);
	browser_get(&me, "/my/reads");
	assert_answer(200, "Bộ phận Tư pháp - Hộ tịch");
	assert_true(browser_sees(&me, path_of("/my/%lld", (long long)dossier)));
	browser_enter(&me, "hangxom");
	browser_get(&me, "/my/reads");
	assert_int_equal(me.status, 200);
	assert_false(browser_sees(&me, path_of("/my/%lld", (long long)dossier)));
}

static void a_draft_for_somebody_else_says_by_what_right(void **state)
{
	int64_t draft;

	(void)state;
	browser_enter(&me, "hangxom");
	draft = complete_draft(); /* whose requester is another citizen */
	browser_get(&me, path_of("/drafts/%lld/check", (long long)draft));
	assert_answer(200, path_of("/drafts/%lld/who", (long long)draft));
	assert_false(browser_sees(&me, "name=\"declaration\""));
	browser_get(&me, path_of("/drafts/%lld/who", (long long)draft));
	browser_post(&me, path_of("/drafts/%lld/file", (long long)draft),
		     "result_by=counter&declaration=1");
	assert_int_equal(me.status, 422);
	browser_get(&me, path_of("/drafts/%lld/who", (long long)draft));
	assert_int_equal(me.status, 200);
	browser_upload(&me, path_of("/drafts/%lld/who", (long long)draft),
		       "relation=authorised&authority_paper=letter",
		       &(struct browser_file){
			       .field = "authority_scan", .name = "uy quyen.pdf", .bytes = PDF });
	assert_sent_to(path_of("/drafts/%lld", (long long)draft));
	browser_get(&me, path_of("/drafts/%lld/who", (long long)draft));
	assert_answer(200, "uy quyen.pdf");
	int64_t id = file_draft(draft);

	browser_get(&me, path_of("/my/%lld", (long long)id));
	assert_answer(200, "Trần Văn Bình");
	assert_answer(200, "/withdraw");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		CASE(the_applicant_is_filled_in_from_who_is_signed_in),
		CASE(a_citizen_hands_in_and_gets_a_receipt),
		CASE(a_draft_is_not_handed_in_before_it_is_complete),
		CASE(papers_wait_for_the_answers_that_they_depend_on),
		CASE(handing_in_needs_the_declaration_and_a_way_for_the_result),
		CASE(wrong_answers_are_shown_beside_what_was_typed),
		CASE(what_was_typed_wrong_is_still_there_tomorrow),
		CASE(a_draft_is_saved_unchecked_to_go_on_later),
		CASE(an_answer_that_leads_to_more_questions_shows_them),
		CASE(fields_that_are_not_of_the_form_are_refused),
		CASE(injected_text_comes_back_escaped_in_every_field),
		CASE(the_office_must_be_one_of_the_list),
		CASE(a_draft_can_be_deleted),
		CASE(only_pictures_and_pdf_are_taken_whatever_their_name),
		CASE(an_uploaded_paper_can_be_removed),
		CASE(a_paper_is_handed_out_under_its_own_name),
		CASE(a_foreign_dossier_answers_like_one_that_does_not_exist),
		CASE(a_foreign_draft_cannot_be_seen_or_changed),
		CASE(citizens_pages_are_closed_to_visitors_and_officers),
		CASE(a_form_sent_twice_is_one_dossier),
		CASE(a_wrong_form_sent_twice_leads_to_its_page),
		CASE(a_receipt_states_when_the_result_is_due),
		CASE(what_is_asked_for_is_handed_in_later),
		CASE(a_file_of_a_supplement_is_not_chosen_twice),
		CASE(a_dossier_is_withdrawn_with_a_reason),
		CASE(everybody_sees_who_has_read_their_data),
		CASE(a_draft_for_somebody_else_says_by_what_right),
	};

	return cmocka_run_group_tests(tests, open_all, close_all);
}
