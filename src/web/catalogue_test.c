/* The catalogue's pages with procedures that were only published, without a socket. */
#include "procedure/catalogue.h"
#include "web/citizen_test.h"

#define MAPPING "packs/vn/mappings/national-catalogue.yaml"
#define SITUATIONS "packs/vn/life-situations.yaml"
#define PUBLISHED "/procedures/1.900001"

static const char *const lines[] = {
	"{\"code\":\"1.900001\",\"decision\":\"1/QĐ\",\"name\":\"Cấp phép nuôi <ong>\",\"level\":"
	"\"Cấp Xã\",\"type\":\"OTHER\",\"field\":\"Chăn nuôi\",\"audience\":\"Công dân Việt Nam\","
	"\"agency\":\"UBND cấp xã\",\"steps\":\"Bước 1\",\"result\":\"Giấy phép\",\"channels\":[{"
	"\"channel\":\"DIRECT\",\"limit\":1,\"unit\":\"OTHER\",\"limit_raw\":\"1 OTHER\",\"fee\":"
	"\"Do tỉnh quy định\"}],\"components\":[{\"name\":\"Đơn\",\"originals\":1,\"copies\":0}],"
	"\"legal_basis\":[\"Luật A (1/2025/QH15)\"]}",
	"{\"code\":\"1.900002\",\"decision\":\"2/QĐ\",\"name\":\"Cấp phép bay\",\"level\":"
	"\"Cấp Bộ/Trung ương\",\"type\":\"OTHER\",\"field\":\"Hàng không\",\"audience\":"
	"\"Doanh nghiệp\",\"agency\":\"Cục A\",\"steps\":\"Bước 1\",\"result\":\"Giấy phép\","
	"\"channels\":[{\"channel\":\"ONLINE\",\"limit\":5,\"unit\":\"WORKING_DAY\",\"limit_raw\":"
	"\"5 WORKING_DAY\",\"fee\":\"0 VNĐ ()\"}]}",
};

static struct str read_text(struct arena *arena, const char *path)
{
	FILE *file = fopen(path, "rb");
	struct buf text = buf_in(arena);
	size_t n;

	assert_non_null(file);
	while ((n = fread(buf_reserve(&text, 65536), 1, 65536, file)) > 0)
		text.len += n;
	fclose(file);
	return buf_str(&text);
}

/* How many of the lines the catalogue has; what is missing is ended. */
static enum status import(struct cx *cx, void *arg)
{
	const size_t *n = arg;
	const struct mapping *mapping;
	struct catalogue_run run;
	struct catalogue_end end = { .end_missing = true };

	TRY(mapping_parse(cx, read_text(cx->arena, MAPPING), MAPPING, &mapping));
	TRY(catalogue_begin(cx, mapping, civil_day_of(cx->now_us), &run));
	for (size_t i = 0; i < *n; i++) {
		struct catalogue_item item;

		catalogue_prepare(cx, &run, str_from(lines[i]), &item);
		TRY(catalogue_store(cx, &run, &(struct catalogue_items){ &item, 1 }));
	}
	return catalogue_end(cx, &run, &end);
}

static enum status import_situations(struct cx *cx, void *arg)
{
	bool changed;

	(void)arg;
	return situation_import(cx, read_text(cx->arena, SITUATIONS), SITUATIONS, &changed);
}

static void import_lines(size_t n)
{
	assert_int_equal(town_write(&town, NULL, import, &n), OK);
}

static int open_town(void **state)
{
	open_all(state);
	import_lines(2);
	return town_write(&town, NULL, import_situations, NULL) == OK ? 0 : -1;
}

/* ---- finding ---- */

static void the_first_page_begins_with_life_situations(void **state)
{
	(void)state;
	browser_get(&me, "/procedures");
	assert_answer(200, "/procedures?situation=birth");
	assert_answer(200, "/procedures?field=");
	assert_answer(200, "/procedures?level=2");
	assert_true(me.body.len < 20000);
	browser_get(&me, "/");
	assert_answer(200, "/procedures?situation=birth");
	browser_get(&me, "/procedures?situation=birth");
	assert_answer(200, "/procedures/1.001193");
	assert_answer(200, "Sinh con");
	assert_false(browser_sees(&me, PUBLISHED));
}

static void a_list_is_narrowed_and_widened_again(void **state)
{
	(void)state;
	browser_get(&me, "/procedures?q=cap+phep&level=2");
	assert_answer(200, "/procedures/1.900002");
	assert_false(browser_sees(&me, PUBLISHED));
	/* What is chosen goes with the next search, and can be taken away alone. */
	assert_answer(200, "<input type=\"hidden\" name=\"level\" value=\"2\">");
	assert_answer(200, "href=\"/procedures?q=cap%20phep\"");
	browser_get(&me, "/procedures?agency=cuc-a");
	assert_answer(200, "/procedures/1.900002");
	assert_answer(200, "Cục A");
	browser_get(&me, "/procedures?field=nothing&situation=nowhere&level=7&agency=x");
	assert_answer(200, "1022");
}

static void all_fields_and_agencies_have_a_page(void **state)
{
	(void)state;
	browser_get(&me, "/procedures/by/field");
	assert_answer(200, "/procedures?field=chan_nuoi");
	browser_get(&me, "/procedures/by/agency?from=99999");
	assert_answer(200, "/procedures?agency=cuc-a");
	browser_get(&me, "/procedures/by/level");
	assert_int_equal(me.status, 404);
}

/* ---- one procedure ---- */

static void what_no_rule_covers_is_shown_as_published(void **state)
{
	(void)state;
	browser_get(&me, PUBLISHED);
	assert_answer(200, "Cấp phép nuôi &lt;ong&gt;");
	assert_answer(200, "Hẹn ngày khi tiếp nhận");
	assert_answer(200, "1 OTHER");
	assert_answer(200, "Do tỉnh quy định");
	assert_answer(200, "Chưa đủ số liệu");
	assert_answer(200, "Nội dung đề nghị");
	browser_get(&me, PUBLISHED "/source");
	assert_answer(200, "\"limit_raw\":\"1 OTHER\"");
	browser_get(&me, "/procedures/1.001193/source");
	assert_int_equal(me.status, 404);
}

static void what_a_ministry_settles_is_not_filed_here(void **state)
{
	(void)state;
	browser_enter(&me, "congdan");
	browser_get(&me, "/procedures/1.900002");
	assert_answer(200, "dichvucong.gov.vn");
	assert_false(browser_sees(&me, "/apply"));
	browser_post(&me, "/procedures/1.900002/apply", "");
	assert_int_not_equal(me.status, 303);
}

static void one_that_has_ended_says_so_and_is_on_no_list(void **state)
{
	(void)state;
	import_lines(1);
	browser_get(&me, "/procedures/1.900002");
	assert_answer(200, "05/11/2026");
	assert_answer(200, "không còn tiếp nhận hồ sơ mới");
	browser_get(&me, "/procedures?q=cap+phep+bay");
	assert_false(browser_sees(&me, "/procedures/1.900002\""));
	import_lines(2);
	browser_get(&me, "/procedures?q=cap+phep+bay");
	assert_answer(200, "/procedures/1.900002\"");
}

/* ---- at the counter ---- */

static const char *counter_fields(const char *more)
{
	return path_of("version=%.*s&agency=%lld&name=Phan+T%%C3%%A1m&phone=0905123456&address=12+B"
		       "&f_request_text=Xin&f_declaration_true=1&result_by=counter"
		       "&f_originals-p1=1&complete=1%s",
		       STR_ARG(browser_field(&me, "version")), (long long)town.ward, more);
}

static void the_counter_asks_for_the_day_and_prints_it(void **state)
{
	(void)state;
	browser_enter(&me, "tiepnhan");
	browser_get(&me, "/counter/1.900001");
	assert_answer(200, "name=\"appointed-day\"");
	browser_post(&me, "/counter/1.900001", counter_fields(""));
	assert_answer(422, "Hãy nhập ngày hẹn trả kết quả");
	/* Nothing that was typed is lost. */
	assert_answer(422, "Phan Tám");
	browser_post(&me, "/counter/1.900001",
		     counter_fields("&appointed-day=8&appointed-month=11&appointed-year=2026"));
	assert_answer(422, "Hãy nhập một ngày làm việc");
	assert_answer(422, "value=\"8\"");
	browser_post(&me, "/counter/1.900001",
		     counter_fields("&appointed-day=12&appointed-month=11&appointed-year=2026"));
	assert_int_equal(me.status, 303);
	browser_follow(&me);
	assert_answer(200, "17:00 12/11/2026");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, open_browser, close_browser)
		TEST(the_first_page_begins_with_life_situations),
		TEST(a_list_is_narrowed_and_widened_again),
		TEST(all_fields_and_agencies_have_a_page),
		TEST(what_no_rule_covers_is_shown_as_published),
		TEST(what_a_ministry_settles_is_not_filed_here),
		TEST(one_that_has_ended_says_so_and_is_on_no_list),
		TEST(the_counter_asks_for_the_day_and_prints_it),
	};

	return cmocka_run_group_tests(tests, open_town, close_all);
}
