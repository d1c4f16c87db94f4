/*
 * Writes the gallery as files: gallery_main FOLDER [en]. test/browser/gallery.mjs looks at them.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/civil.h"
#include "web/gallery/gallery.h"
#include "web/pages.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static struct nav_item officer_nav[] = {
	{ STR("/work"), STR("Hồ sơ của tôi"), true }, { STR("/queue"), STR("Hàng đợi"), false },
	{ STR("/receive"), STR("Tiếp nhận"), false }, { STR("/scan"), STR("Số hoá"), false },
	{ STR("/reports"), STR("Báo cáo"), false },
};

static struct nav_item citizen_nav[] = {
	{ STR("/procedures"), STR("Thủ tục"), false },
	{ STR("/track"), STR("Tra cứu"), true },
	{ STR("/my"), STR("Hồ sơ của tôi"), false },
	{ STR("/offers"), STR("Dành cho bạn"), false },
};

static struct nav_item tabs[] = {
	{ STR("?tab=overview"), STR("Tổng quan"), true },
	{ STR("?tab=papers"), STR("Thành phần hồ sơ (3)"), false },
	{ STR("?tab=messages"), STR("Trao đổi"), false },
	{ STR("?tab=result"), STR("Kết quả"), false },
	{ STR("?tab=log"), STR("Nhật ký"), false },
};

static struct form_error errors[] = {
	{ STR("phone"), STR("Số điện thoại phải có 10 chữ số, ví dụ 0912 345 678") },
	{ STR("born"), STR("Ngày sinh không có thật") },
	{ STR("paper"), STR("Chọn tệp ảnh giấy chứng sinh") },
};

static struct option relations[] = {
	{ STR("father"), STR("Cha"), {}, false },
	{ STR("mother"), STR("Mẹ"), {}, true },
	{ STR("grand"), STR("Ông, bà"), STR("Kể cả ông bà nội và ông bà ngoại"), false },
	{ STR("guardian"), STR("Người giám hộ"), {}, false },
};

static struct option channels[] = {
	{ STR("counter"), STR("Nhận tại quầy"), {}, false },
	{ STR("post"), STR("Qua bưu chính công ích"), {}, true },
	{ STR("online"), STR("Bản điện tử"), {}, true },
};

static struct option states[] = {
	{ STR(""), STR("Tất cả"), {}, true },
	{ STR("4"), STR("Đang xử lý"), {}, false },
	{ STR("5"), STR("Chờ bổ sung"), {}, false },
};

static struct field form[] = {
	{ .name = STR("name"),
	  .label = STR("Họ, chữ đệm và tên"),
	  .hint = STR("Viết đúng như trên thẻ căn cước"),
	  .value = STR("Nguyễn Thị Hồng Nhung"),
	  .autocomplete = "name" },
	{ .kind = CONTROL_DATE,
	  .name = STR("born"),
	  .label = STR("Ngày, tháng, năm sinh"),
	  .hint = STR("Ví dụ: 27 3 1993"),
	  .error = STR("Ngày sinh không có thật"),
	  .day = STR("30"),
	  .month = STR("2"),
	  .year = STR("1993"),
	  .autocomplete = "bday" },
	{ .name = STR("phone"),
	  .label = STR("Số điện thoại"),
	  .error = STR("Số điện thoại phải có 10 chữ số, ví dụ 0912 345 678"),
	  .value = STR("091234"),
	  .autocomplete = "tel",
	  .inputmode = "tel",
	  .css = "govuk-input--width-20" },
	{ .kind = CONTROL_RADIOS,
	  .name = STR("relation"),
	  .label = STR("Quan hệ với người được khai sinh"),
	  .options = { relations, COUNT(relations) } },
	{ .kind = CONTROL_CHECKS,
	  .name = STR("channel"),
	  .label = STR("Hình thức nhận kết quả"),
	  .hint = STR("Có thể chọn nhiều hình thức"),
	  .options = { channels, COUNT(channels) } },
	{ .kind = CONTROL_SELECT,
	  .name = STR("ward"),
	  .label = STR("Phường, xã"),
	  .options = { states, COUNT(states) } },
	{ .kind = CONTROL_LINES,
	  .name = STR("note"),
	  .label = STR("Ghi chú"),
	  .optional = true,
	  .value = STR("Cháu sinh tại Bệnh viện\nđa khoa Long Khánh"),
	  .rows = 3 },
	{ .kind = CONTROL_FILE,
	  .name = STR("paper"),
	  .label = STR("Ảnh chụp giấy chứng sinh"),
	  .hint = STR("Tệp JPG, PNG hoặc PDF, không quá 10 MB. Có thể chụp bằng điện thoại."),
	  .error = STR("Chọn tệp ảnh giấy chứng sinh"),
	  .accept = ".jpg,.png,.pdf" },
	{ .kind = CONTROL_SECRET,
	  .name = STR("secret"),
	  .label = STR("Mật khẩu"),
	  .autocomplete = "current-password",
	  .css = "govuk-input--width-20" },
};

static struct field search[] = {
	{ .name = STR("q"), .label = STR("Mã hồ sơ, họ tên hoặc số định danh") },
	{ .kind = CONTROL_SELECT,
	  .name = STR("state"),
	  .label = STR("Trạng thái"),
	  .options = { states, COUNT(states) } },
	{ .kind = CONTROL_SELECT,
	  .name = STR("sector"),
	  .label = STR("Lĩnh vực"),
	  .options = { states, COUNT(states) } },
};

static struct fact facts[] = {
	{ STR("Thủ tục"), STR("1.001193 – Đăng ký khai sinh"), {}, NULL },
	{ STR("Người nộp"), STR("Nguyễn Thị Hồng Nhung"), {}, NULL },
	{ STR("Số định danh cá nhân"), STR("075193******"), {}, NULL },
	{ STR("Trẻ được khai sinh"), STR("Trần Nguyễn Khánh Ngân, sinh ngày 09/11/2026"),
	  STR("/my/1/child"), NULL },
	{ STR("Hình thức nhận kết quả"), STR("Qua bưu chính công ích"), STR("/my/1/channel"),
	  NULL },
	{ STR("Hạn trả kết quả"), STR("24/11/2026, còn 1 ngày làm việc"), {}, NULL },
	{ STR("Lệ phí"), STR("Miễn (đăng ký đúng hạn)"), {}, NULL },
};

#define AT_0905 INT64_C(1795313100000000) /* 09:05 on 22 November 2026, local */

static struct event events[] = {
	{ STR("Đã chuyển phòng chuyên môn"), STR("Bà Lê Thu Hà – Bộ phận Một cửa"),
	  STR("Chuyển Phòng Tư pháp – Hộ tịch thụ lý. Kèm 3 tệp đã được số hoá và ký số."), AT_0905,
	  false },
	{ STR("Đã tiếp nhận hồ sơ"), STR("Bà Lê Thu Hà – Bộ phận Một cửa"),
	  STR("Hồ sơ hợp lệ. Đã cấp giấy tiếp nhận và hẹn trả kết quả. Lệ phí: 0 đ."),
	  AT_0905 - 34 * MINUTE_US, false },
	{ STR("Công dân nộp hồ sơ trực tuyến"),
	  STR("Nguyễn Thị Hồng Nhung"),
	  {},
	  AT_0905 - 50 * MINUTE_US,
	  false },
};

static struct str paragraphs[] = {
	STR("Nộp trong giờ làm việc thì được tiếp nhận trong ngày. Sau 15 giờ: ngày làm việc sau."),
	STR("Thời gian chờ bổ sung giấy tờ không tính vào thời hạn."),
};

static struct heading headings[] = {
	{ STR("Mã hồ sơ"), {}, NULL, false },
	{ STR("Thủ tục"), {}, NULL, false },
	{ STR("Người nộp"), {}, NULL, false },
	{ STR("Tiếp nhận"), STR("?sort=received"), NULL, false },
	{ STR("Hạn trả"), STR("?sort=due"), "ascending", false },
	{ STR("Lệ phí"), {}, NULL, true },
	{ STR("Trạng thái"), {}, NULL, false },
};

static const struct sample {
	const char *code, *procedure, *who, *received, *due, *fee;
	enum tag_kind tag;
} samples[] = {
	{ "H29.18-261122-0142", "Đăng ký khai sinh", "Nguyễn Thị Hồng Nhung", "22/11/2026",
	  "24/11/2026", "0 đ", TAG_PROCESSING },
	{ "H29.18-261121-0098", "Cấp giấy phép xây dựng nhà ở riêng lẻ", "Trần Văn Quyết",
	  "21/11/2026", "12/12/2026", "75.000 đ", TAG_SUPPLEMENT },
	{ "H29.18-261118-0067", "Chứng thực bản sao từ bản chính", "Lê Hoàng Phương Anh",
	  "18/11/2026", "19/11/2026", "4.000 đ", TAG_OVERDUE },
	{ "H29.18-261117-0031", "Đăng ký thành lập hộ kinh doanh", "Phạm Đức Thắng", "17/11/2026",
	  "23/11/2026", "100.000 đ", TAG_SOON },
	{ "H29.18-261116-0012", "Xác nhận tình trạng hôn nhân", "Vũ Thị Bích Ngọc", "16/11/2026",
	  "20/11/2026", "0 đ", TAG_DONE },
	{ "H29.18-261115-0007", "Đăng ký biến động quyền sử dụng đất", "Hoàng Nguyễn Gia Khương",
	  "15/11/2026", "05/12/2026", "30.000 đ", TAG_PAYMENT },
	{ "H29.18-261114-0155", "Trợ cấp xã hội hằng tháng đối với người khuyết tật", "Đỗ Thị Mười",
	  "14/11/2026", "10/12/2026", "0 đ", TAG_NEW },
	{ "H29.18-261113-0143", "Đăng ký thường trú", "Bùi Quốc Huy", "13/11/2026", "20/11/2026",
	  "10.000 đ", TAG_NOT_RECEIVED },
};

static void fill_table(struct arena *arena, struct table *table)
{
	*table = (struct table){ .caption = STR("Hồ sơ được phân công"),
				 .headings = { headings, COUNT(headings) } };
	table_add_rows(arena, table, COUNT(samples));
	for (size_t i = 0; i < COUNT(samples); i++) {
		const struct sample *sample = &samples[i];
		struct cell *cells = table->rows.at[i].cells.at;

		cells[0].text = str_from(sample->code);
		cells[0].href = STR("/work/1");
		cells[1].text = str_from(sample->procedure);
		cells[2].text = str_from(sample->who);
		cells[3].text = str_from(sample->received);
		cells[3].more = STR("08:15");
		cells[4].text = str_from(sample->due);
		cells[5].text = str_from(sample->fee);
		cells[6].tag = page_tag(sample->tag);
	}
}

static void fill_tags(struct arena *arena, struct table *table)
{
	static struct heading heading[] = { { STR("Trạng thái"), {}, NULL, false } };

	*table = (struct table){ .caption = STR("Các trạng thái"), .headings = { heading, 1 } };
	table_add_rows(arena, table, TAG_PAUSED);
	for (size_t i = 0; i < TAG_PAUSED; i++)
		table->rows.at[i].cells.at[0].tag = page_tag((enum tag_kind)(i + 1));
}

static struct gallery gallery(struct arena *arena, bool officer)
{
	struct gallery view = {
		.page = { .title = STR("Đăng ký khai sinh"),
			  .centre = STR("Trung tâm Phục vụ hành chính công"),
			  .place = STR("Tỉnh Đồng Nai – phường Long Khánh"),
			  .here = STR("/gallery?page=1"),
			  .officer = officer,
			  .wide = officer },
		.progress = { STR("Đăng ký khai sinh"), 2 },
		.fields = { form, COUNT(form) },
		.buttons = { N_("Save and continue"), STR("/my"),
			     N_("Save as a draft, go on later") },
		.filter = { STR("/gallery"), { search, COUNT(search) }, NULL, STR("/gallery") },
		.pages = { STR("?before=1"), STR("?after=8"),
			   STR("Hiển thị 1–8 trong số 1.284 hồ sơ") },
		.code = { STR("H29.18-261122-0142"),
			  STR("Giữ lại mã này để tra cứu hồ sơ bất cứ lúc nào.") },
		.now = { .what = STR(
				 "Cán bộ Phòng Tư pháp – Hộ tịch đang kiểm tra giấy tờ của bạn."),
			 .until = STR("24/11/2026"),
			 .more = STR("Bạn không cần làm gì thêm.") },
		.waiting = { .what = STR("Bạn cần bổ sung giấy chứng sinh bản rõ."),
			     .until = STR("30/11/2026"),
			     .href = STR("/my/1/supplement"),
			     .action = N_("Add the papers"),
			     .urgent = true },
		.tag = page_tag(TAG_PROCESSING),
		.tabs = { tabs, COUNT(tabs) },
		.facts = { facts, COUNT(facts) },
		.events = { events, COUNT(events) },
		.details = { STR("Quá trình xử lý"), { paragraphs, COUNT(paragraphs) } },
		.warning = STR("Ảnh giấy chứng sinh trang 2 bị mờ, cần đối chiếu bản gốc khi trả."),
	};

	fill_table(arena, &view.table);
	fill_tags(arena, &view.tags);
	if (officer) {
		view.page.nav = (struct nav_items){ officer_nav, COUNT(officer_nav) };
		view.page.user = STR("Lê Thu Hà");
	}
	return view;
}

static struct str gallery_key(void *cx)
{
	(void)cx;
	return STR("00000000000000000000000000000000");
}

struct target {
	struct arena *arena;
	const char *folder;
	enum lang lang;
};

static void write_page(const struct target *target, const char *name,
		       void (*page)(struct out *o, const struct gallery *v), struct gallery *view)
{
	struct buf html = buf_in(target->arena);
	struct out out = { .to = &html,
			   .arena = target->arena,
			   .lang = target->lang,
			   .csrf = STR("token"),
			   .new_key = gallery_key };
	struct str path = str_format(target->arena, "%s/%s.html", target->folder, name);
	FILE *file;

	view->page.lang = target->lang;
	page(&out, view);
	file = fopen(str_cstring(target->arena, path), "w");
	if (!file || fwrite(html.at, 1, html.len, file) != html.len || fclose(file)) {
		fprintf(stderr, "cannot write %.*s\n", STR_ARG(path));
		exit(1);
	}
}

static void write_citizen_pages(const struct target *target)
{
	struct gallery view = gallery(target->arena, false);

	view.page.back_href = STR("/");
	view.page.errors = (struct form_errors){ errors, COUNT(errors) };
	view.page.title = STR("Thông tin người yêu cầu");
	write_page(target, "form", page_gallery_form, &view);

	view.page.errors = (struct form_errors){ NULL, 0 };
	view.page.nav = (struct nav_items){ citizen_nav, COUNT(citizen_nav) };
	view.page.user = STR("Nguyễn Thị Hồng Nhung");
	view.page.notice = STR("Hồ sơ của bạn đã được nộp.");
	view.page.title = STR("Đăng ký khai sinh");
	write_page(target, "track", page_gallery_track, &view);

	view.page.notice = (struct str){ NULL, 0 };
	view.page.wide = true;
	view.page.title = STR("Hồ sơ của tôi");
	write_page(target, "mine", page_gallery_mine, &view);
}

static void write_officer_pages(const struct target *target)
{
	struct gallery view = gallery(target->arena, true);

	view.page.title = STR("Hồ sơ được phân công");
	write_page(target, "list", page_gallery_list, &view);

	view.page.back_href = STR("/work");
	view.page.back_text = N_("List of dossiers");
	view.page.title = STR("Đăng ký khai sinh");
	write_page(target, "detail", page_gallery_detail, &view);
}

int main(int count, char **words)
{
	struct target target = { arena_open(), count > 1 ? words[1] : NULL, LANG_VI };

	if (count != 2 && count != 3) {
		fprintf(stderr, "usage: gallery_main FOLDER [en]\n");
		return 2;
	}
	if (count == 3 && strcmp(words[2], "en") == 0)
		target.lang = LANG_EN;
	write_citizen_pages(&target);
	write_officer_pages(&target);
	arena_close(target.arena);
	return 0;
}
