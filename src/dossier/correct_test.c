/* Corrections: acts taken back, dossiers entered anew, errors in results put right. */
#include "dossier/correct.h"
#include "dossier/world_test.h"

static struct answer copy_answers[] = {
	{ STR("copies"), STR("2") },
	{ STR("declaration"), STR("true") },
	{ STR("issuer"), STR("vietnam") },
	{ STR("pages"), STR("3") },
	{ STR("paper_name"), STR("Bằng tốt nghiệp") },
	{ STR("requester_name"), STR("Nguyễn Thị Hồng Nhung") },
	{ STR("requester_number"), STR("048193001234") },
};
static struct submission_paper copy_papers[] = {
	{ .component = STR("original"), .originals = 1 },
	{ .component = STR("copy"), .copies = 2 },
};

static struct submission copy_submission(void)
{
	return (struct submission){
		.procedure = world.certified_copy,
		.channel = CHANNEL_DIRECT,
		.competent_agency = world.ward,
		.applicant = { .name = STR("Nguyễn Thị Hồng Nhung"),
			       .number = STR("048193001234") },
		.answers = { copy_answers, sizeof(copy_answers) / sizeof(*copy_answers) },
		.papers = copy_papers,
		.paper_count = 2,
		.result_by = STR("counter"),
	};
}

static int64_t file(const struct submission *submission)
{
	struct step step = { .submission = submission };

	if (act(&world.receiver, run_file, &step, true) != OK)
		fail_msg("filing failed: %s", step.code);
	return step.id;
}

static int64_t file_copy(void)
{
	struct submission submission = copy_submission();

	return file(&submission);
}

static int64_t file_pension(void)
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
	return file(&(struct submission){
		.procedure = world.pension,
		.channel = CHANNEL_DIRECT,
		.competent_agency = world.ward,
		.applicant = { .name = STR("Đỗ Thị Mười"), .number = STR("048146001234") },
		.answers = { answers, sizeof(answers) / sizeof(*answers) },
		.papers = papers,
		.paper_count = 1,
		.result_by = STR("counter"),
	});
}

static int64_t received_pension(void)
{
	int64_t id = file_pension();

	do_move(&world.receiver, id, (struct move){ .action = ACTION_RECEIVE });
	return id;
}

static int64_t waiting_pension(void)
{
	int64_t id = received_pension();

	do_move(&world.processor, id,
		(struct move){ .action = ACTION_ASK_SUPPLEMENT,
			       .reason = STR("thiếu"),
			       .items = STR("tờ khai") });
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

static int64_t issued_copy(void)
{
	int64_t id = decided_copy();

	do_move(&world.clerk, id, (struct move){ .action = ACTION_TAKE });
	do_move(&world.clerk, id,
		(struct move){ .action = ACTION_ISSUE, .number = STR("12/CT-SY") });
	return id;
}

/* ---- correcting ---- */

struct correcting {
	int64_t id, act;
	struct undo undo;
	struct refile refile;
	struct dossier_events events;
	struct undo_choices choices;
	struct rectification rectification;
	struct rectifications rectifications;
	struct dossier_result result;
	struct dossier_pauses pauses;
	int64_t differences;
};

static enum status run_undo(struct cx *cx, void *arg)
{
	struct correcting *c = arg;

	return dossier_undo(cx, c->id, &c->undo);
}

static enum status run_refile(struct cx *cx, void *arg)
{
	struct correcting *c = arg;

	return dossier_refile(cx, c->id, &c->refile);
}

static enum status run_look(struct cx *cx, void *arg)
{
	struct correcting *c = arg;
	struct dossier d;

	TRY(dossier_load(cx, c->id, &d));
	TRY(dossier_find_undo(cx, &d, &c->choices));
	TRY(dossier_find_events(cx, &d, &c->events));
	TRY(dossier_find_pauses(cx, c->id, &c->pauses));
	return rectification_find(cx, c->id, &c->rectifications);
}

static const char *failed;

static enum status correct(const struct actor *actor, unit_fn run, struct correcting *c,
			   bool writes)
{
	struct cx cx;

	cx_init(&cx, world.arena, world.now_us);
	cx.actor = *actor;
	enum status status =
		writes ? db_write(world.db, &cx, run, c) : db_read(world.db, &cx, run, c);

	failed = cx.error.code ? cx.error.code : "";
	if (status == BROKEN)
		print_message("%s: %.*s\n", failed, STR_ARG(cx.error.detail));
	return status;
}

static struct correcting look(const struct actor *actor, int64_t id)
{
	struct correcting c = { .id = id };

	assert_int_equal(correct(actor, run_look, &c, false), OK);
	return c;
}

/* Takes back the newest n acts. */
static enum status undo(const struct actor *actor, int64_t id, size_t n)
{
	struct actor system = { .kind = ACTOR_SYSTEM };
	struct correcting c = look(&system, id);

	assert_true(c.events.n >= n);
	c.undo = (struct undo){ load(id).version, c.events.at[n - 1].id, STR("nhầm hồ sơ") };
	return correct(actor, run_undo, &c, true);
}

static void report(void *arg, struct str what)
{
	(void)arg;
	print_message("%.*s\n", STR_ARG(what));
}

static enum status run_check(struct cx *cx, void *arg)
{
	struct correcting *c = arg;
	struct journal_check check = { .report = report };

	TRY(journal_check(cx, &check));
	c->differences = check.differences;
	return OK;
}

static void check_journal(void)
{
	struct actor system = { .kind = ACTOR_SYSTEM };
	struct correcting c = {};

	assert_int_equal(correct(&system, run_check, &c, false), OK);
	assert_int_equal(c.differences, 0);
}

/* All that an act may change and a correction must bring back. */
static void assert_same(const struct dossier *a, const struct dossier *b)
{
	assert_int_equal(a->state, b->state);
	assert_int_equal(a->step, b->step);
	assert_int_equal(a->office, b->office);
	assert_int_equal(a->officer, b->officer);
	assert_int_equal(a->received_us, b->received_us);
	assert_int_equal(a->due_us, b->due_us);
	assert_int_equal(a->breached_us, b->breached_us);
	assert_int_equal(a->paused, b->paused);
	assert_int_equal(a->ended_us, b->ended_us);
	assert_int_equal(a->closed_us, b->closed_us);
	assert_int_equal(a->supplements, b->supplements);
	assert_int_equal(a->pauses, b->pauses);
	assert_int_equal(a->procedure, b->procedure);
	assert_int_equal(a->competent_agency, b->competent_agency);
	assert_int_equal(a->applicant, b->applicant);
}

/* ---- taking back ---- */

static void every_act_can_be_taken_back_by_who_did_it(void **state)
{
	const struct {
		struct move move;
		const struct actor *actor;
		int64_t (*dossier)(void);
	} cases[] = {
		{ { .action = ACTION_RECEIVE }, &world.receiver, file_copy },
		{ { .action = ACTION_REFUSE, .reason = STR("sai nơi"), .law = STR("Điều 1") },
		  &world.receiver,
		  file_copy },
		{ { .action = ACTION_ASK_SUPPLEMENT, .reason = STR("thiếu"), .items = STR("a") },
		  &world.receiver,
		  file_pension },
		{ { .action = ACTION_TAKE }, &world.processor, received_copy },
		{ { .action = ACTION_ASK_SUPPLEMENT, .reason = STR("thiếu"), .items = STR("a") },
		  &world.processor,
		  received_pension },
		{ { .action = ACTION_SUPPLEMENT }, &world.receiver, waiting_pension },
		{ { .action = ACTION_STOP, .reason = STR("không đủ"), .law = STR("Điều 1") },
		  &world.processor,
		  received_copy },
		{ { .action = ACTION_WITHDRAW, .reason = STR("xin rút") },
		  &world.receiver,
		  received_copy },
		{ { .action = ACTION_TAKE }, &world.clerk, decided_copy },
		{ { .action = ACTION_RETURN, .receiver = STR("Nguyễn Thị Hồng Nhung") },
		  &world.receiver,
		  issued_copy },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		int64_t id = cases[i].dossier();
		struct dossier before = load(id);

		struct move move = cases[i].move;

		move.confirmed = CONFIRMED_PIN;
		move.pin = before.pin;
		do_move(cases[i].actor, id, move);
		if (undo(cases[i].actor, id, 1) != OK)
			fail_msg("action %d: %s", cases[i].move.action, failed);
		struct dossier after = load(id);

		assert_same(&after, &before);
		assert_int_equal(after.version, before.version + 2);
		/* The same may be done again. */
		do_move(cases[i].actor, id, move);
	}
	check_journal();
}

static void a_decision_taken_back_leaves_no_result(void **state)
{
	int64_t id = decided_copy();
	const char *code;

	(void)state;
	assert_int_equal(undo(&world.approver, id, 1), OK);
	assert_int_equal(load(id).ended_us, 0);
	do_move(&world.approver, id,
		(struct move){ .action = ACTION_REJECT,
			       .reason = STR("không có bản chính"),
			       .law = STR("Điều 1") });
	assert_int_equal(try_move(&world.clerk, id, (struct move){ .action = ACTION_TAKE }, &code),
			 OK);
	check_journal();
}

static void after_somebody_else_acted_only_the_head_may(void **state)
{
	int64_t id = received_copy();
	struct dossier before = load(id);

	(void)state;
	do_move(&world.processor, id, (struct move){ .action = ACTION_TAKE });
	do_move(&world.processor, id, (struct move){ .action = ACTION_FINISH });
	do_move(&world.approver, id, (struct move){ .action = ACTION_TAKE });
	assert_int_equal(undo(&world.processor, id, 2), DENIED);
	assert_string_equal(failed, "correction.not_yours");
	assert_int_equal(undo(&world.outsider, id, 1), NOT_FOUND);
	assert_int_equal(undo(&world.approver, id, 3), OK);
	struct dossier after = load(id);

	assert_same(&after, &before);
	check_journal();
}

static void a_citizens_own_act_is_no_officers_to_take_back(void **state)
{
	struct submission submission = copy_submission();
	struct step step = { .submission = &submission };

	(void)state;
	submission.channel = CHANNEL_ONLINE;
	submission.applicant = (struct person){ .id = world.citizen.person };
	if (act(&world.citizen, run_file, &step, true) != OK)
		return; /* this procedure is not filed online */
	do_move(&world.citizen, step.id,
		(struct move){ .action = ACTION_WITHDRAW, .reason = STR("thôi") });
	assert_int_equal(undo(&world.receiver, step.id, 1), DENIED);
	assert_int_equal(undo(&world.citizen, step.id, 1), DENIED);
}

static void handing_in_cannot_be_taken_back(void **state)
{
	int64_t id = file_copy();

	(void)state;
	assert_int_equal(undo(&world.receiver, id, 1), REFUSED);
	assert_string_equal(failed, "correction.act");
}

static void a_correction_needs_a_reason_and_the_version_looked_at(void **state)
{
	struct actor system = { .kind = ACTOR_SYSTEM };
	int64_t id = received_copy();
	struct correcting c = look(&system, id);

	(void)state;
	c.undo = (struct undo){ load(id).version, c.events.at[0].id, STR("  ") };
	assert_int_equal(correct(&world.receiver, run_undo, &c, true), INVALID);
	c.undo.reason = STR("nhầm");
	c.undo.version--;
	assert_int_equal(correct(&world.receiver, run_undo, &c, true), CONFLICT);
	assert_int_equal(load(id).state, STATE_RECEIVED);
}

static void the_clock_runs_from_the_first_reception(void **state)
{
	int64_t id = received_copy();
	int64_t first_us = load(id).received_us, due_us = load(id).due_us;

	(void)state;
	assert_int_equal(undo(&world.receiver, id, 1), OK);
	assert_int_equal(load(id).received_us, 0);
	world.now_us += DAY_US;
	do_move(&world.receiver, id, (struct move){ .action = ACTION_RECEIVE });
	assert_int_equal(load(id).received_us, first_us);
	assert_int_equal(load(id).due_us, due_us);
	struct dossier d = load(id);

	assert_true(dossier_is_late(&d, world.now_us));
	world.now_us -= DAY_US;
}

static void time_that_passed_while_wrongly_paused_counts(void **state)
{
	int64_t id = received_pension();
	int64_t due_us = load(id).due_us, now_us = world.now_us;

	(void)state;
	do_move(&world.processor, id,
		(struct move){ .action = ACTION_ASK_SUPPLEMENT,
			       .reason = STR("thiếu"),
			       .items = STR("bản chính") });
	assert_int_equal(load(id).due_us, DUE_NEVER_US);
	world.now_us = due_us + DAY_US;
	assert_int_equal(undo(&world.processor, id, 1), OK);
	assert_int_equal(load(id).due_us, due_us);
	assert_true(load(id).breached_us > 0);
	assert_int_equal(look(&world.processor, id).pauses.n, 0);
	world.now_us = now_us;
	check_journal();
}

static void the_timeline_marks_what_was_taken_back(void **state)
{
	int64_t id = received_copy();

	(void)state;
	do_move(&world.processor, id, (struct move){ .action = ACTION_TAKE });
	do_move(&world.processor, id, (struct move){ .action = ACTION_FINISH });
	assert_int_equal(undo(&world.processor, id, 2), OK);
	struct correcting c = look(&world.processor, id);

	assert_int_equal(c.events.n, 5);
	assert_string_equal(c.events.at[0].told, "Corrected: taken back");
	assert_true(str_equal(c.events.at[0].note, STR("nhầm hồ sơ")));
	assert_true(c.events.at[1].taken_back && c.events.at[2].taken_back);
	assert_false(c.events.at[3].taken_back || c.events.at[0].taken_back);
	/* A correction may be corrected. */
	assert_int_equal(undo(&world.processor, id, 1), OK);
	assert_int_equal(load(id).office, world.leaders);
	check_journal();
}

static void what_may_be_taken_back_is_offered(void **state)
{
	int64_t id = received_copy();

	(void)state;
	do_move(&world.processor, id, (struct move){ .action = ACTION_TAKE });
	assert_int_equal(look(&world.processor, id).choices.n, 1);
	assert_int_equal(look(&world.receiver, id).choices.n, 0);
	assert_int_equal(look(&world.approver, id).choices.n, 2);
}

/* ---- entering anew ---- */

static enum status refile(const struct actor *actor, int64_t id, struct submission submission)
{
	struct correcting c = {
		.id = id,
		.refile = { load(id).version, STR("nhầm nơi nhận"), &submission },
	};

	return correct(actor, run_refile, &c, true);
}

static void a_wrong_agency_and_person_are_entered_anew(void **state)
{
	int64_t id = received_copy();
	struct dossier before = load(id);
	struct submission right = copy_submission();

	(void)state;
	right.competent_agency = world.other_ward;
	right.applicant = (struct person){ .name = STR("Nguyễn Thị Hồng") };
	right.papers = NULL;
	right.paper_count = 0; /* they lie there already */
	assert_int_equal(refile(&world.receiver, id, right), OK);
	struct dossier after = load(id);

	assert_int_equal(after.competent_agency, world.other_ward);
	assert_int_not_equal(after.applicant, before.applicant);
	assert_true(str_equal(after.code, before.code) && str_equal(after.pin, before.pin));
	assert_int_equal(after.state, STATE_FILED);
	assert_int_equal(after.office, world.counter);
	world.now_us += HOUR_US;
	do_move(&world.receiver, id, (struct move){ .action = ACTION_RECEIVE });
	assert_int_equal(load(id).office, world.other_section);
	assert_int_equal(load(id).received_us, before.received_us);
	world.now_us -= HOUR_US;
	check_journal();
}

static void the_old_agency_does_not_see_it_any_more(void **state)
{
	int64_t id = received_copy();
	struct submission right = copy_submission();
	struct step step = { .id = id };

	(void)state;
	assert_int_equal(act(&world.processor, run_load, &step, false), OK);
	right.competent_agency = world.other_ward;
	assert_int_equal(refile(&world.receiver, id, right), OK);
	assert_int_equal(act(&world.processor, run_load, &step, false), NOT_FOUND);
	assert_int_equal(act(&world.outsider, run_load, &step, false), OK);
}

static void entering_anew_is_checked_like_handing_in(void **state)
{
	int64_t id = received_copy();
	struct submission wrong = copy_submission();

	(void)state;
	wrong.answers.n--; /* without requester_number and with a declaration */
	wrong.answers.at += 1;
	assert_int_equal(refile(&world.receiver, id, wrong), INVALID);
	assert_int_equal(load(id).state, STATE_RECEIVED);
	assert_int_equal(refile(&world.processor, id, copy_submission()), DENIED);
	check_journal();
}

static void what_is_decided_is_not_entered_anew(void **state)
{
	(void)state;
	assert_int_equal(refile(&world.approver, issued_copy(), copy_submission()), REFUSED);
	assert_string_equal(failed, "correction.decided");
}

static void entering_anew_can_be_taken_back(void **state)
{
	int64_t id = received_copy();
	struct dossier before = load(id);
	struct submission wrong = copy_submission();

	(void)state;
	wrong.competent_agency = world.other_ward;
	assert_int_equal(refile(&world.receiver, id, wrong), OK);
	assert_int_equal(undo(&world.receiver, id, 1), OK);
	struct dossier after = load(id);

	assert_same(&after, &before);
	check_journal();
}

/* ---- errors in results ---- */

static enum status run_rectify(struct cx *cx, void *arg)
{
	struct correcting *c = arg;

	return rectification_add(cx, c->id, c->rectification.fault, c->rectification.what, &c->act);
}

static enum status run_rectified(struct cx *cx, void *arg)
{
	struct correcting *c = arg;

	return rectification_finish(cx, c->id, c->act, c->rectification.number, &(struct kept){});
}

static enum status run_hand_over(struct cx *cx, void *arg)
{
	struct correcting *c = arg;

	return rectification_hand_over(cx, c->id, c->act, c->rectification.receiver);
}

static enum status run_open(struct cx *cx, void *arg)
{
	struct correcting *c = arg;

	return rectification_find_open(cx, &c->rectifications);
}

static void an_error_in_a_result_is_put_right_within_its_own_limit(void **state)
{
	int64_t id = issued_copy();
	struct correcting c = { .id = id };

	(void)state;
	do_move(&world.receiver, id,
		(struct move){ .action = ACTION_RETURN, .receiver = STR("Nguyễn Thị Hồng Nhung") });
	int64_t fee = load(id).fee_dong;

	c.rectification.what = STR("sai chữ lót: Hồng, không phải Hòng");
	assert_int_equal(correct(&world.receiver, run_rectify, &c, true), OK);
	assert_int_equal(correct(&world.clerk, run_open, &c, false), OK);
	assert_int_equal(c.rectifications.n, 1);
	assert_int_equal(c.rectifications.at[0].fault, FAULT_AGENCY);
	/* Two working days from Thursday: Monday, at the end of the day. */
	assert_int_equal(civil_day_of(c.rectifications.at[0].due_us),
			 civil_day_of(THURSDAY_US) + 4);
	c.rectification.number = STR("12a/CT-SY");
	c.rectification.receiver = STR("Nhung");
	assert_int_equal(correct(&world.receiver, run_hand_over, &c, true), CONFLICT);
	assert_int_equal(correct(&world.processor, run_rectified, &c, true), DENIED);
	assert_int_equal(correct(&world.clerk, run_rectified, &c, true), OK);
	assert_int_equal(correct(&world.clerk, run_rectified, &c, true), CONFLICT);
	assert_int_equal(correct(&world.receiver, run_hand_over, &c, true), OK);
	assert_int_equal(load(id).state, STATE_RETURNED);
	assert_int_equal(load(id).fee_dong, fee);
	c = look(&world.clerk, id);
	assert_int_equal(c.rectifications.n, 1);
	assert_true(str_equal(c.rectifications.at[0].old_number, STR("12/CT-SY")));
	check_journal();
}

static void without_an_issued_result_there_is_nothing_to_put_right(void **state)
{
	struct correcting c = { .id = decided_copy(), .rectification.what = STR("sai") };

	(void)state;
	assert_int_equal(correct(&world.receiver, run_rectify, &c, true), REFUSED);
	assert_string_equal(failed, "rectification.no_result");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_act_can_be_taken_back_by_who_did_it),
		cmocka_unit_test(a_decision_taken_back_leaves_no_result),
		cmocka_unit_test(after_somebody_else_acted_only_the_head_may),
		cmocka_unit_test(a_citizens_own_act_is_no_officers_to_take_back),
		cmocka_unit_test(handing_in_cannot_be_taken_back),
		cmocka_unit_test(a_correction_needs_a_reason_and_the_version_looked_at),
		cmocka_unit_test(the_clock_runs_from_the_first_reception),
		cmocka_unit_test(time_that_passed_while_wrongly_paused_counts),
		cmocka_unit_test(the_timeline_marks_what_was_taken_back),
		cmocka_unit_test(what_may_be_taken_back_is_offered),
		cmocka_unit_test(a_wrong_agency_and_person_are_entered_anew),
		cmocka_unit_test(the_old_agency_does_not_see_it_any_more),
		cmocka_unit_test(entering_anew_is_checked_like_handing_in),
		cmocka_unit_test(what_is_decided_is_not_entered_anew),
		cmocka_unit_test(entering_anew_can_be_taken_back),
		cmocka_unit_test(an_error_in_a_result_is_put_right_within_its_own_limit),
		cmocka_unit_test(without_an_issued_result_there_is_nothing_to_put_right),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
