/*
 * A dossier of a procedure that was only published: no rule gives its time limit, so an officer
 * appoints the day. On the engine of MOTCUA_TEST_DB.
 */
#include "dossier/world_test.h"

#include "procedure/catalogue.h"

#define MAPPING "packs/vn/mappings/national-catalogue.yaml"

static const char line[] =
	"{\"code\":\"1.900001\",\"decision\":\"1/QĐ\",\"name\":\"Thử việc hẹn ngày\",\"level\":"
	"\"Cấp Xã\",\"type\":\"OTHER\",\"field\":\"Thử\",\"audience\":\"Công dân Việt Nam\","
	"\"agency\":\"UBND\",\"steps\":\"Bước 1\",\"result\":\"Giấy\",\"channels\":[{\"channel\":"
	"\"DIRECT\",\"limit\":null,\"unit\":\"OTHER\",\"limit_raw\":\"Tùy từng trường hợp\","
	"\"fee\":\"Không có thông tin\"}],\"components\":[{\"name\":\"Đơn\",\"originals\":1,"
	"\"copies\":0}],\"legal_basis\":[\"Luật A (1/2025/QH15)\"]}";

static struct str mapping_text;
static int64_t published;

struct import {
	bool with; /* the line is in the catalogue */
};

static enum status import(struct cx *cx, void *arg)
{
	const struct import *import = arg;
	const struct mapping *mapping;
	struct catalogue_item item;
	struct catalogue_run run;
	struct catalogue_end end = { .end_missing = true };

	TRY(mapping_parse(cx, mapping_text, MAPPING, &mapping));
	TRY(catalogue_begin(cx, mapping, civil_day_of(cx->now_us), &run));
	catalogue_prepare(cx, &run, import->with ? str_from(line) : STR("{\"code\":\"1.900009\"}"),
			  &item);
	TRY(catalogue_store(cx, &run, &(struct catalogue_items){ &item, 1 }));
	TRY(catalogue_end(cx, &run, &end));
	return import->with ? procedure_find_current(cx, STR("1.900001"), civil_day_of(cx->now_us),
						     &published)
			    : OK;
}

static void import_catalogue(bool with)
{
	struct import what = { with };
	struct cx cx;

	cx_init(&cx, world.arena, world.now_us);
	cx.actor.kind = ACTOR_SYSTEM;
	if (db_write(world.db, &cx, import, &what) != OK)
		fail_msg("%s", cx.error.code);
}

static int start(void **state)
{
	if (set_up(state) != 0)
		return -1;
	mapping_text = read_file(world.arena, MAPPING);
	import_catalogue(true);
	return 0;
}

static struct submission submission(void)
{
	static struct answer answers[] = {
		{ STR("applicant_address"), STR("12 Lê Lợi") },
		{ STR("applicant_name"), STR("Nguyễn Thị Hồng Nhung") },
		{ STR("applicant_number"), STR("048193001234") },
		{ STR("applicant_phone"), STR("0905123456") },
		{ STR("declaration_true"), STR("true") },
		{ STR("request_text"), STR("Xin cấp giấy") },
	};
	static struct submission_paper papers[1];

	papers[0] = (struct submission_paper){ .component = STR("p1"), .originals = 1 };
	return (struct submission){
		.procedure = published,
		.channel = CHANNEL_DIRECT,
		.competent_agency = world.ward,
		.applicant = { .name = STR("Nguyễn Thị Hồng Nhung"),
			       .number = STR("048193001234") },
		.answers = { answers, sizeof(answers) / sizeof(*answers) },
		.papers = papers,
		.paper_count = 1,
		.result_by = STR("counter"),
	};
}

static int64_t file(void)
{
	struct submission what = submission();
	struct step step = { .submission = &what };

	if (act(&world.receiver, run_file, &step, true) != OK)
		fail_msg("filing failed: %s", step.code);
	return step.id;
}

static int32_t day(int month, int of_month)
{
	return civil_days((struct civil_date){ 2026, month, of_month });
}

static void it_is_not_received_without_a_working_day_to_come(void **state)
{
	/* None; yesterday; a Sunday; beyond every calendar. */
	const int32_t wrong[] = { 0, day(11, 4), day(11, 8),
				  civil_days((struct civil_date){ 2390, 1, 2 }) };
	int64_t id = file();

	(void)state;
	for (size_t i = 0; i < sizeof(wrong) / sizeof(*wrong); i++) {
		struct move move = { .action = ACTION_RECEIVE, .appointed_on = wrong[i] };
		const char *code;

		assert_int_equal(try_move(&world.receiver, id, move, &code), INVALID);
		assert_int_equal(load(id).state, STATE_FILED);
	}
}

static int64_t received(void)
{
	int64_t id = file();

	do_move(&world.receiver, id,
		(struct move){ .action = ACTION_RECEIVE, .appointed_on = day(11, 12) });
	return id;
}

static void the_day_that_was_appointed_is_the_due_time(void **state)
{
	int64_t id = received();

	(void)state;
	/* Thursday 12 November 2026, when the counter closes. */
	assert_int_equal(load(id).due_us, civil_instant(day(11, 12), 17 * 60));
	assert_false(
		dossier_is_late(&(struct dossier){ .received_us = 1, .due_us = load(id).due_us },
				civil_instant(day(11, 12), 16 * 60)));
}

static void a_supplement_moves_the_appointed_day_by_working_time(void **state)
{
	int64_t id = received();

	(void)state;
	do_move(&world.processor, id, (struct move){ .action = ACTION_TAKE });
	world.now_us = civil_instant(day(11, 9), 9 * 60);
	do_move(&world.processor, id,
		(struct move){ .action = ACTION_ASK_SUPPLEMENT,
			       .reason = STR("Thiếu"),
			       .items = STR("Giấy A") });
	/* Two working days later; Thursday 17:00 becomes Monday 17:00. */
	world.now_us = civil_instant(day(11, 11), 9 * 60);
	do_move(&world.receiver, id, (struct move){ .action = ACTION_SUPPLEMENT });
	assert_int_equal(load(id).due_us, civil_instant(day(11, 16), 17 * 60));
	world.now_us = THURSDAY_US;
}

static enum status read_times(struct cx *cx, void *arg)
{
	return procedure_time_load(cx, STR("1.900001"), arg);
}

static void a_decided_dossier_counts_with_its_working_time(void **state)
{
	struct procedure_times times;
	struct cx cx;

	(void)state;
	for (int i = 0; i < PROCEDURE_TIMES_LEAST; i++) {
		int64_t id = received();

		do_move(&world.processor, id, (struct move){ .action = ACTION_TAKE });
		world.now_us += 3 * HOUR_US; /* 12:00; two hours and a half were office hours */
		do_move(&world.processor, id, (struct move){ .action = ACTION_FINISH });
		do_move(&world.approver, id, (struct move){ .action = ACTION_TAKE });
		do_move(&world.approver, id, (struct move){ .action = ACTION_APPROVE });
		do_move(&world.clerk, id, (struct move){ .action = ACTION_TAKE });
		do_move(&world.clerk, id,
			(struct move){ .action = ACTION_ISSUE, .number = STR("1/GP") });
		world.now_us = THURSDAY_US;
	}
	cx_init(&cx, world.arena, world.now_us);
	assert_int_equal(db_read(world.db, &cx, read_times, &times), OK);
	assert_int_equal(times.n, PROCEDURE_TIMES_LEAST);
	assert_int_equal(times.half_minutes, 180);
	assert_int_equal(times.most_minutes, 180);
}

static void one_that_has_ended_takes_no_new_dossier_and_its_own_go_on(void **state)
{
	struct submission what = submission();
	struct step step = { .submission = &what };
	int64_t id = received();

	(void)state;
	import_catalogue(false);
	assert_int_equal(act(&world.receiver, run_file, &step, true), REFUSED);
	assert_string_equal(step.code, "procedure.not_valid");
	do_move(&world.processor, id, (struct move){ .action = ACTION_TAKE });
	import_catalogue(true);
	file();
}

static void count_difference(void *arg, struct str what)
{
	(void)arg;
	print_message("%.*s\n", STR_ARG(what));
}

static enum status run_check(struct cx *cx, void *arg)
{
	return journal_check(cx, arg);
}

static void the_journal_replays_to_the_tables(void **state)
{
	struct journal_check check = { .report = count_difference };
	struct cx cx;

	(void)state;
	cx_init(&cx, world.arena, world.now_us);
	assert_int_equal(db_read(world.db, &cx, run_check, &check), OK);
	assert_int_equal(check.differences, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(it_is_not_received_without_a_working_day_to_come),
		cmocka_unit_test(the_day_that_was_appointed_is_the_due_time),
		cmocka_unit_test(a_supplement_moves_the_appointed_day_by_working_time),
		cmocka_unit_test(a_decided_dossier_counts_with_its_working_time),
		cmocka_unit_test(one_that_has_ended_takes_no_new_dossier_and_its_own_go_on),
		cmocka_unit_test(the_journal_replays_to_the_tables),
	};

	return cmocka_run_group_tests(tests, start, tear_down);
}
