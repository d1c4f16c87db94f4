/*
 * A dossier's way through its states, by the people who may move it, on the engine of
 * MOTCUA_TEST_DB.
 */
#include "base/hash.h"
#include "dossier/world_test.h"

static struct submission copy_submission(void)
{
	static struct answer answers[] = {
		{ STR("copies"), STR("2") },
		{ STR("declaration"), STR("true") },
		{ STR("issuer"), STR("vietnam") },
		{ STR("pages"), STR("3") },
		{ STR("paper_name"), STR("Bằng tốt nghiệp") },
		{ STR("requester_name"), STR("Nguyễn Thị Hồng Nhung") },
		{ STR("requester_number"), STR("048193001234") },
	};
	static struct submission_paper papers[2];

	papers[0] = (struct submission_paper){ .component = STR("original"), .originals = 1 };
	papers[1] = (struct submission_paper){ .component = STR("copy"), .copies = 2 };
	return (struct submission){
		.procedure = world.certified_copy,
		.channel = CHANNEL_DIRECT,
		.competent_agency = world.ward,
		.applicant = { .name = STR("Nguyễn Thị Hồng Nhung"),
			       .number = STR("048193001234") },
		.answers = { answers, sizeof(answers) / sizeof(*answers) },
		.papers = papers,
		.paper_count = 2,
		.result_by = STR("counter"),
	};
}

static struct submission pension_submission(void)
{
	static struct answer answers[] = {
		{ STR("birth_day"), STR("1946-02-03") },
		{ STR("declaration"), STR("true") },
		{ STR("other_pension"), STR("no") },
		{ STR("pay_by"), STR("cash") },
		{ STR("person_address"), STR("12 Lê Lợi") },
		{ STR("person_name"), STR("Đỗ Thị Mười") },
		{ STR("person_number"), STR("048146001234") },
		{ STR("request"), STR("new") },
		{ STR("submitter_role"), STR("self") },
	};
	static struct submission_paper papers[1];

	papers[0] = (struct submission_paper){ .component = STR("request_form"), .originals = 1 };
	return (struct submission){
		.procedure = world.pension,
		.channel = CHANNEL_DIRECT,
		.competent_agency = world.ward,
		.applicant = { .name = STR("Đỗ Thị Mười"), .number = STR("048146001234") },
		.answers = { answers, sizeof(answers) / sizeof(*answers) },
		.papers = papers,
		.paper_count = 1,
		.result_by = STR("counter"),
	};
}

static int64_t file(struct submission submission)
{
	struct step step = { .submission = &submission };

	if (act(&world.receiver, run_file, &step, true) != OK)
		fail_msg("filing failed: %s", step.code);
	return step.id;
}

static int64_t file_copy(void)
{
	return file(copy_submission());
}

static int64_t received_pension(void)
{
	int64_t id = file(pension_submission());

	do_move(&world.receiver, id, (struct move){ .action = ACTION_RECEIVE });
	return id;
}

static int64_t received_copy(void)
{
	int64_t id = file_copy();

	do_move(&world.receiver, id, (struct move){ .action = ACTION_RECEIVE });
	return id;
}

static int64_t decided_copy(void)
{
	int64_t id = received_copy();

	do_move(&world.processor, id, (struct move){ .action = ACTION_TAKE });
	do_move(&world.processor, id, (struct move){ .action = ACTION_FINISH });
	do_move(&world.approver, id, (struct move){ .action = ACTION_TAKE });
	do_move(&world.approver, id, (struct move){ .action = ACTION_APPROVE });
	return id;
}

/* ---- tests ---- */

static void a_dossier_goes_from_the_counter_to_a_returned_result(void **state)
{
	int64_t id = decided_copy();

	(void)state;
	do_move(&world.clerk, id, (struct move){ .action = ACTION_TAKE });
	do_move(&world.clerk, id,
		(struct move){ .action = ACTION_ISSUE, .number = STR("12/CT-SY") });
	assert_int_equal(load(id).state, STATE_DONE);
	assert_int_equal(load(id).office, world.counter);
	do_move(&world.receiver, id,
		(struct move){ .action = ACTION_RETURN, .receiver = STR("Nguyễn Thị Hồng Nhung") });
	struct dossier d = load(id);

	assert_int_equal(d.state, STATE_RETURNED);
	assert_true(d.closed_us > 0);
	assert_false(dossier_is_late(&d, world.now_us));
}

static void the_code_names_agency_day_and_serial(void **state)
{
	struct dossier first = load(file_copy()), second = load(file_copy());

	(void)state;
	assert_true(str_starts(first.code, STR("H17.15-261105-")));
	assert_false(str_equal(first.code, second.code));
	assert_int_equal(first.pin.len, 6);
}

static void a_same_day_procedure_is_due_when_the_counter_closes(void **state)
{
	struct dossier d = load(received_copy());

	(void)state;
	assert_int_equal(d.due_us, civil_instant(civil_day_of(THURSDAY_US), 17 * 60));
	assert_false(d.provisional);
	assert_int_equal(d.fee_dong, 10000); /* two copies of two pages at 2.000 and one at 1.000 */
}

static void a_missing_paper_is_named_and_nothing_is_filed(void **state)
{
	struct submission submission = copy_submission();
	struct step step = { .submission = &submission };

	(void)state;
	submission.answers.n = 3;
	assert_int_equal(act(&world.receiver, run_file, &step, true), INVALID);
	assert_string_equal(step.code, "input.fields");
}

static void the_second_of_two_officers_must_look_again(void **state)
{
	int64_t id = received_copy();
	int64_t seen = load(id).version;
	const char *code;

	(void)state;
	do_move(&world.processor, id, (struct move){ .action = ACTION_TAKE, .version = seen });
	assert_int_equal(try_move(&world.colleague, id,
				  (struct move){ .action = ACTION_TAKE, .version = seen }, &code),
			 CONFLICT);
	assert_string_equal(code, "dossier.stale");
	assert_int_equal(load(id).officer, world.processor.account);
}

static void a_colleague_must_take_it_over_before_acting(void **state)
{
	int64_t id = received_copy();
	const char *code;

	(void)state;
	do_move(&world.processor, id, (struct move){ .action = ACTION_TAKE });
	assert_int_equal(
		try_move(&world.colleague, id, (struct move){ .action = ACTION_FINISH }, &code),
		DENIED);
	assert_string_equal(code, "dossier.taken");
	do_move(&world.colleague, id, (struct move){ .action = ACTION_TAKE });
	do_move(&world.colleague, id, (struct move){ .action = ACTION_FINISH });
}

static void who_has_another_role_or_office_may_not_move_it(void **state)
{
	int64_t id = received_copy();
	const char *code;

	(void)state;
	assert_int_equal(
		try_move(&world.approver, id, (struct move){ .action = ACTION_TAKE }, &code),
		DENIED);
	assert_int_equal(
		try_move(&world.receiver, id, (struct move){ .action = ACTION_TAKE }, &code),
		DENIED);
	assert_string_equal(code, "dossier.not_yours");
}

static void another_agency_and_another_citizen_find_nothing(void **state)
{
	struct step step = { .id = received_copy() };
	struct step none = { .id = 1 };

	(void)state;
	assert_int_equal(act(&world.outsider, run_load, &step, false), NOT_FOUND);
	assert_string_equal(step.code, "dossier.none");
	assert_int_equal(act(&world.stranger, run_load, &step, false), NOT_FOUND);
	assert_int_equal(act(&world.stranger, run_load, &none, false), NOT_FOUND);
	assert_string_equal(none.code, step.code);
}

static void a_supplement_stops_the_clock_and_is_asked_for_once(void **state)
{
	int64_t id = received_pension();
	int64_t promised = load(id).due_us;
	struct move ask = { .action = ACTION_ASK_SUPPLEMENT,
			    .reason = STR("Thiếu"),
			    .items = STR("Bản chính") };
	const char *code;

	(void)state;
	do_move(&world.processor, id, (struct move){ .action = ACTION_TAKE });
	do_move(&world.processor, id, ask);
	assert_int_equal(load(id).state, STATE_SUPPLEMENT);
	assert_true(load(id).paused);
	assert_int_equal(load(id).due_us, DUE_NEVER_US);
	world.now_us += 24 * HOUR_US;
	do_move(&world.receiver, id, (struct move){ .action = ACTION_SUPPLEMENT });
	assert_int_equal(load(id).state, STATE_IN_PROCESS);
	assert_false(load(id).paused);
	assert_int_equal(load(id).due_us, promised + 24 * HOUR_US);
	assert_int_equal(try_move(&world.processor, id, ask, &code), REFUSED);
	assert_string_equal(code, "dossier.supplement_once");
	world.now_us = THURSDAY_US;
}

static void a_breach_before_a_pause_stays_a_breach(void **state)
{
	int64_t id = received_pension();
	struct move ask = { .action = ACTION_ASK_SUPPLEMENT,
			    .reason = STR("Thiếu"),
			    .items = STR("Bản chính") };

	(void)state;
	do_move(&world.processor, id, (struct move){ .action = ACTION_TAKE });
	world.now_us += 30 * 24 * HOUR_US;
	do_move(&world.processor, id, ask);
	struct dossier d = load(id);

	assert_true(d.breached_us > 0);
	assert_true(d.due_us < world.now_us);
	assert_true(dossier_is_late(&d, world.now_us));
	world.now_us = THURSDAY_US;
}

static void a_decided_dossier_cannot_be_withdrawn(void **state)
{
	int64_t early = received_copy(), late = decided_copy();
	struct move withdraw = { .action = ACTION_WITHDRAW,
				 .reason = STR("Không cần nữa"),
				 .confirmed = CONFIRMED_PIN };
	const char *code;

	(void)state;
	withdraw.pin = STR("no");
	assert_int_equal(try_move(&world.receiver, early, withdraw, &code), INVALID);
	withdraw.pin = load(early).pin;
	do_move(&world.receiver, early, withdraw);
	assert_int_equal(load(early).state, STATE_WITHDRAWN);
	withdraw.pin = load(late).pin;
	assert_int_equal(try_move(&world.receiver, late, withdraw, &code), REFUSED);
	assert_string_equal(code, "dossier.decided");
}

static void a_withdrawal_by_an_officer_is_confirmed_by_the_applicant(void **state)
{
	int64_t id = received_copy();
	struct submission_paper scan = { .component = STR(WITHDRAWAL_PAPER), .originals = 1 };
	struct move withdraw = { .action = ACTION_WITHDRAW,
				 .reason = STR("Không cần nữa"),
				 .papers = &scan,
				 .paper_count = 1 };
	const char *code;

	(void)state;
	assert_int_equal(try_move(&world.receiver, id, withdraw, &code), INVALID);
	withdraw.confirmed = CONFIRMED_ACCOUNT; /* nobody says so for somebody else */
	assert_int_equal(try_move(&world.receiver, id, withdraw, &code), INVALID);
	withdraw.confirmed = CONFIRMED_PAPER; /* on paper, but not scanned */
	assert_int_equal(try_move(&world.receiver, id, withdraw, &code), INVALID);
	scan.kept = (struct kept){ .hash = hash_hex(world.arena, hash_of(STR("scan"))),
				   .size_bytes = 4,
				   .kind = "application/pdf",
				   .name = STR("Đơn.pdf") };
	do_move(&world.receiver, id, withdraw);
	assert_int_equal(load(id).state, STATE_WITHDRAWN);
}

static enum status run_ground(struct cx *cx, void *arg)
{
	struct dossier_ground *ground = arg;
	struct dossier_ground found;

	TRY(dossier_load_ground(cx, ground->at_us, &found));
	assert_true(str_is(found.action, "reject"));
	assert_true(str_is(found.law, "Điều 22 Nghị định 23/2015/NĐ-CP"));
	return OK;
}

static void a_rejection_needs_its_reason_and_law_and_is_a_result(void **state)
{
	int64_t id = received_copy();
	struct dossier_ground ground = { .at_us = id };
	struct cx cx;
	const char *code;

	(void)state;
	do_move(&world.processor, id, (struct move){ .action = ACTION_TAKE });
	do_move(&world.processor, id, (struct move){ .action = ACTION_FINISH });
	do_move(&world.approver, id, (struct move){ .action = ACTION_TAKE });
	assert_int_equal(
		try_move(&world.approver, id, (struct move){ .action = ACTION_REJECT }, &code),
		INVALID);
	assert_int_equal(try_move(&world.approver, id,
				  (struct move){ .action = ACTION_REJECT,
						 .reason = STR("Bản chính bị tẩy xóa") },
				  &code),
			 INVALID);
	do_move(&world.approver, id,
		(struct move){ .action = ACTION_REJECT,
			       .reason = STR("Bản chính bị tẩy xóa"),
			       .law = STR("Điều 22 Nghị định 23/2015/NĐ-CP") });
	cx_init(&cx, world.arena, world.now_us);
	cx.actor.kind = ACTOR_SYSTEM;
	assert_int_equal(db_read(world.db, &cx, run_ground, &ground), OK);
	assert_int_equal(load(id).state, STATE_IN_PROCESS);
}

/*
 * Every action in every state by everybody: what the table does not allow is refused, nothing else.
 */
static void buttons_are_shown_exactly_where_moves_are_allowed(void **state)
{
	int64_t ids[] = { file_copy(), received_copy(), decided_copy() };
	const struct actor *actors[] = { &world.receiver, &world.processor, &world.approver,
					 &world.clerk };

	(void)state;
	for (size_t i = 0; i < 12; i++) {
		const struct actor *actor = actors[i % 4];
		struct step step = { .id = ids[i / 4] };

		assert_int_equal(act(actor, run_load, &step, false), OK);
		for (enum dossier_action action = 0; action < ACTION_COUNT; action++) {
			const char *code;

			if (step.actions & 1u << action)
				continue;
			enum status status = try_move(actor, step.id,
						      (struct move){ .action = action,
								     .reason = STR("x"),
								     .items = STR("x"),
								     .number = STR("1"),
								     .receiver = STR("x"),
								     .fee_dong = 1 },
						      &code);

			assert_true(status == DENIED || status == REFUSED);
		}
	}
}

/* ---- lists, search, following ---- */

struct look {
	struct list_query query;
	struct list_rows rows;
	struct follow follow;
	int64_t n;
};

static enum status run_find(struct cx *cx, void *arg)
{
	struct look *look = arg;

	return dossier_find(cx, &look->query, &look->rows);
}

static enum status run_follow(struct cx *cx, void *arg)
{
	struct look *look = arg;

	return dossier_follow(cx, &look->follow);
}

static bool holds(const struct list_rows *rows, int64_t id)
{
	for (size_t i = 0; i < rows->n; i++) {
		if (rows->at[i].id == id)
			return true;
	}
	return false;
}

static bool finds(const struct actor *actor, const char *text, int64_t id)
{
	struct look look = { .query = {
				     .scope = LIST_SEARCH, .text = str_from(text), .most = 100 } };
	struct cx cx;

	cx_init(&cx, world.arena, world.now_us);
	cx.actor = *actor;
	assert_int_equal(db_read(world.db, &cx, run_find, &look), OK);
	return holds(&look.rows, id);
}

static void search_ignores_marks_and_case_and_stays_in_the_agency(void **state)
{
	int64_t id = received_copy();

	(void)state;
	assert_true(finds(&world.processor, "nhung", id));
	assert_true(finds(&world.processor, "NGUYEN thi hong", id));
	assert_true(finds(&world.processor, "Hồng Nhung", id));
	assert_true(finds(&world.receiver, "048193001234", id));
	assert_true(finds(&world.receiver, "04819300", id));
	assert_true(finds(&world.receiver, str_cstring(world.arena, load(id).code), id));
	assert_false(finds(&world.processor, "hung", id));
	assert_false(finds(&world.outsider, "nhung", id));
	assert_false(finds(&world.processor, "%", id));
}

static void a_code_or_number_is_found_by_how_it_begins(void **state)
{
	static const char *const begins[] = {
		"H17.15-", "h1715", "H17.15-2", "0481 9300 1234", "0481.9300",
	};
	static const char *const little[] = { "H17.", "048", "Nguyễn 12", "..." };
	int64_t id = received_copy();
	struct cx cx;

	(void)state;
	cx_init(&cx, world.arena, world.now_us);
	for (size_t i = 0; i < sizeof(begins) / sizeof(*begins); i++) {
		assert_true(dossier_can_search(&cx, str_from(begins[i])));
		if (!finds(&world.receiver, begins[i], id))
			fail_msg("not found by %s", begins[i]);
	}
	for (size_t i = 0; i < sizeof(little) / sizeof(*little); i++) {
		assert_false(dossier_can_search(&cx, str_from(little[i])));
		assert_false(finds(&world.receiver, little[i], id));
	}
	assert_true(dossier_can_search(&cx, STR("An")));
}

static void lists_come_by_due_time_page_after_page(void **state)
{
	struct look look = { .query = { .scope = LIST_OFFICE, .most = 2 } };
	size_t seen = 0;
	int64_t last_due = 0;
	struct cx cx;

	(void)state;
	for (int i = 0; i < 5; i++)
		received_copy();
	do {
		cx_init(&cx, world.arena, world.now_us);
		cx.actor = world.processor;
		assert_int_equal(db_read(world.db, &cx, run_find, &look), OK);
		for (size_t i = 0; i < look.rows.n; i++, seen++) {
			assert_true(look.rows.at[i].due_us >= last_due);
			last_due = look.query.after_due_us = look.rows.at[i].due_us;
			look.query.after_id = look.rows.at[i].id;
		}
	} while (look.rows.more);
	assert_true(seen >= 5);
}

static struct follow try_follow(struct str code, struct str pin)
{
	struct look look = { .follow = { .code = code, .pin = pin } };
	struct cx cx;

	cx_init(&cx, world.arena, world.now_us);
	cx.remote = STR("203.0.113.9");
	assert_int_equal(db_write(world.db, &cx, run_follow, &look), OK);
	return look.follow;
}

static void guessing_pins_is_stopped_after_ten(void **state)
{
	struct dossier d = load(received_copy());

	(void)state;
	assert_true(try_follow(d.code, d.pin).found);
	assert_false(try_follow(STR("H17.15-261105-9999"), d.pin).found);
	for (int i = 0; i < 10; i++) {
		assert_true(try_follow(d.code, d.pin).found); /* a right one is not counted */
		assert_false(try_follow(d.code, STR("abcdef")).found);
	}
	assert_false(try_follow(d.code, d.pin).allowed);
}

/* ---- years that are not decided ---- */

/*
 * The year of 2028 as one day might announce it: a Saturday worked, so due times come a day
 * earlier.
 */
static struct str decided_2028(void)
{
	return STR(
		"years:\n"
		"  - year: 2028\n"
		"    state: decided\n"
		"    source: made for this test\n"
		"    days:\n"
		"      - { date: 2028-01-03, kind: off, basis: published, name: Tết Dương lịch }\n"
		"      - { date: 2028-01-08, kind: makeup, basis: published, name: Làm bù }\n");
}

static struct str decide_2027(struct str text)
{
	struct buf out = buf_in(world.arena);
	const char *at =
		memmem(text.at, text.len, "state: provisional", strlen("state: provisional"));

	assert_non_null(at);
	buf_add(&out, (struct str){ text.at, (size_t)(at - text.at) });
	buf_add(&out, STR("state: decided"));
	at += strlen("state: provisional");
	buf_add(&out, (struct str){ at, text.len - (size_t)(at - text.at) });
	return buf_str(&out);
}

static enum status decide_years(struct cx *cx, void *arg)
{
	struct calendar_file files[5];
	bool changed;

	cx->actor.kind = ACTOR_SYSTEM;
	read_calendar(cx, files);
	files[0].text = decide_2027(files[0].text);
	files[4] = (struct calendar_file){ "2028.yaml", decided_2028() };
	TRY(calendar_import(cx, files, 5, &changed));
	assert_true(changed);
	return dossier_reproject(cx, 0, 100, arg);
}

static void a_year_that_is_decided_later_makes_nobody_late(void **state)
{
	int64_t before = civil_instant(civil_days((struct civil_date){ 2027, 12, 27 }), 9 * 60);
	int64_t last;
	struct cx cx;

	(void)state;
	world.now_us = before;
	int64_t id = received_pension();
	struct dossier promised = load(id);

	assert_true(promised.provisional);
	assert_true(promised.due_us >
		    civil_instant(civil_days((struct civil_date){ 2028, 1, 8 }), 0));
	/*
	 * An hour before the promised time it becomes known that it should have been a day earlier.
	 */
	world.now_us = promised.due_us - HOUR_US;
	cx_init(&cx, world.arena, world.now_us);
	assert_int_equal(db_write(world.db, &cx, decide_years, &last), OK);
	assert_true(last == id);
	struct dossier now = load(id);

	assert_false(now.provisional);
	assert_true(now.due_us == promised.due_us);
	assert_true(now.kept_us == promised.due_us);
	assert_false(dossier_is_late(&now, world.now_us));
	do_move(&world.processor, id, (struct move){ .action = ACTION_TAKE });
	now = load(id);
	assert_true(now.due_us == promised.due_us);
	assert_int_equal(now.breached_us, 0);
	world.now_us = THURSDAY_US;
}

/* ---- the journal ---- */

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
	decided_copy();
	cx_init(&cx, world.arena, world.now_us);
	assert_int_equal(db_read(world.db, &cx, run_check, &check), OK);
	assert_int_equal(check.differences, 0);
	assert_true(check.rows > 10);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_dossier_goes_from_the_counter_to_a_returned_result),
		cmocka_unit_test(the_code_names_agency_day_and_serial),
		cmocka_unit_test(a_same_day_procedure_is_due_when_the_counter_closes),
		cmocka_unit_test(a_missing_paper_is_named_and_nothing_is_filed),
		cmocka_unit_test(the_second_of_two_officers_must_look_again),
		cmocka_unit_test(a_colleague_must_take_it_over_before_acting),
		cmocka_unit_test(who_has_another_role_or_office_may_not_move_it),
		cmocka_unit_test(another_agency_and_another_citizen_find_nothing),
		cmocka_unit_test(a_supplement_stops_the_clock_and_is_asked_for_once),
		cmocka_unit_test(a_breach_before_a_pause_stays_a_breach),
		cmocka_unit_test(a_decided_dossier_cannot_be_withdrawn),
		cmocka_unit_test(a_withdrawal_by_an_officer_is_confirmed_by_the_applicant),
		cmocka_unit_test(a_rejection_needs_its_reason_and_law_and_is_a_result),
		cmocka_unit_test(buttons_are_shown_exactly_where_moves_are_allowed),
		cmocka_unit_test(search_ignores_marks_and_case_and_stays_in_the_agency),
		cmocka_unit_test(a_code_or_number_is_found_by_how_it_begins),
		cmocka_unit_test(lists_come_by_due_time_page_after_page),
		cmocka_unit_test(guessing_pins_is_stopped_after_ten),
		cmocka_unit_test(a_year_that_is_decided_later_makes_nobody_late),
		cmocka_unit_test(the_journal_replays_to_the_tables),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
