/* Opinions of other offices: asked, answered, objected to, left unanswered. */
#include "dossier/consult.h"
#include "dossier/filing_test.h"

static const struct actor timer = { .kind = ACTOR_SYSTEM };

/* ---- acting ---- */

struct errand {
	int64_t id, leader;
	struct consult_question question;
	struct consult_reply reply;
	struct consult_decision decision;
	struct str reason;
	struct consult consult;
	unsigned choices;
	struct consult_lines lines;
	enum consult_scope scope;
};

static enum status run_ask(struct cx *cx, void *arg)
{
	struct errand *errand = arg;

	return consult_ask(cx, &errand->question, &errand->id);
}

static enum status run_answer(struct cx *cx, void *arg)
{
	struct errand *errand = arg;

	return consult_answer(cx, errand->id, &errand->reply);
}

static enum status run_decide(struct cx *cx, void *arg)
{
	struct errand *errand = arg;

	return consult_decide(cx, errand->id, &errand->decision);
}

static enum status run_hand_over(struct cx *cx, void *arg)
{
	struct errand *errand = arg;

	return consult_hand_over(cx, errand->id, errand->leader, errand->reason);
}

static enum status run_look(struct cx *cx, void *arg)
{
	struct errand *errand = arg;
	struct dossier dossier;

	TRY(consult_load(cx, errand->id, &errand->consult, &dossier));
	errand->choices = consult_choices(cx, &errand->consult, &dossier);
	return OK;
}

static enum status run_list(struct cx *cx, void *arg)
{
	struct errand *errand = arg;

	return consult_list(cx, errand->scope, &errand->lines);
}

static enum status run_watch(struct cx *cx, void *arg)
{
	int64_t *done = arg;
	bool due;

	TRY(consult_watch_due(cx, &due));
	TRY(consult_watch(cx, done));
	assert_int_equal(due, *done > 0);
	return OK;
}

static struct consult look(int64_t id)
{
	struct errand errand = { .id = id };

	assert_string_equal(try_unit(&timer, run_look, &errand), "");
	return errand.consult;
}

static unsigned choices_of(const struct actor *actor, int64_t id)
{
	struct errand errand = { .id = id };

	assert_string_equal(try_unit(actor, run_look, &errand), "");
	return errand.choices;
}

static size_t listed(const struct actor *actor, enum consult_scope scope, int64_t id)
{
	struct errand errand = { .scope = scope };
	size_t n = 0;

	assert_string_equal(try_unit(actor, run_list, &errand), "");
	for (size_t i = 0; i < errand.lines.n; i++)
		n += errand.lines.at[i].id == id;
	return n;
}

static struct consult_question question_of(int64_t dossier)
{
	return (struct consult_question){
		.dossier = dossier,
		.version = load(dossier).version,
		.office = world.other_section,
		.question = STR("Bản chính do phường cấp có đúng không?"),
	};
}

static int64_t ask(int64_t dossier)
{
	struct errand errand = { .question = question_of(dossier) };

	assert_string_equal(try_unit(&world.processor, run_ask, &errand), "");
	return errand.id;
}

static const char *answer(const struct actor *actor, int64_t id, enum consult_answer answer,
			  const char *text)
{
	struct errand errand = { .id = id, .reply = { answer, str_from(text), {} } };

	return try_unit(actor, run_answer, &errand);
}

static const char *decide(const struct actor *actor, int64_t id, enum consult_outcome outcome,
			  const char *reason)
{
	struct errand errand = { .id = id, .decision = { outcome, str_from(reason) } };

	return try_unit(actor, run_decide, &errand);
}

static void watch(void)
{
	int64_t done;

	assert_string_equal(try_unit(&timer, run_watch, &done), "");
}

static const char *finish(int64_t dossier)
{
	const char *code;

	try_move(&world.processor, dossier, (struct move){ .action = ACTION_FINISH }, &code);
	return code;
}

static void wait_days(int days)
{
	world.now_us += days * DAY_US;
}

/* The certified copy with another file's `consultation`. */
struct variant {
	const char *consultation;
	int64_t version;
};

static enum status run_import(struct cx *cx, void *arg)
{
	struct variant *variant = arg;
	struct str file = read_file(cx->arena, "packs/vn/procedures/2.000815.yaml");
	struct procedure_import import;

	TRY(procedure_import(
		cx, str_format(cx->arena, "%.*s\n%s\n", STR_ARG(file), variant->consultation),
		"variant.yaml", &import));
	variant->version = import.version;
	return OK;
}

static int64_t variant_of(const char *consultation)
{
	struct variant variant = { consultation, 0 };

	assert_string_equal(try_unit(&timer, run_import, &variant), "");
	return variant.version;
}

/* ---- answered ---- */

static void an_office_that_is_asked_sees_the_dossier_until_it_has_answered(void **state)
{
	int64_t id = taken_copy_under(world.certified_copy);

	(void)state;
	assert_false(sees(&world.outsider, id));
	int64_t asked = ask(id);

	assert_true(sees(&world.outsider, id));
	assert_int_equal(listed(&world.outsider, CONSULTS_ASKED, asked), 1);
	assert_int_equal(listed(&world.processor, CONSULTS_LED, asked), 1);
	assert_int_equal(listed(&world.colleague, CONSULTS_ASKED, asked), 0);
	assert_string_equal(answer(&world.outsider, asked, ANSWER_AGREE, "Đúng"), "");
	assert_false(sees(&world.outsider, id));
	assert_int_equal(listed(&world.outsider, CONSULTS_ASKED, asked), 0);
	assert_int_equal(look(asked).outcome, OUTCOME_ANSWERED);
}

static void a_step_is_not_finished_while_an_opinion_is_open(void **state)
{
	int64_t id = taken_copy_under(world.certified_copy), asked = ask(id);

	(void)state;
	assert_string_equal(finish(id), "consult.open");
	assert_string_equal(answer(&world.outsider, asked, ANSWER_CONDITIONS, "Kèm bản gốc"), "");
	assert_string_equal(finish(id), "");
}

static void only_the_office_that_is_asked_answers_and_in_writing(void **state)
{
	int64_t id = taken_copy_under(world.certified_copy), asked = ask(id);

	(void)state;
	assert_string_equal(answer(&world.colleague, asked, ANSWER_AGREE, "Đúng"),
			    "consult.not_asked");
	assert_string_equal(answer(&world.stranger, asked, ANSWER_AGREE, "Đúng"), "consult.none");
	assert_string_equal(answer(&world.outsider, asked, ANSWER_AGREE, ""), "input.fields");
	assert_string_equal(answer(&world.outsider, asked, ANSWER_NONE, "x"), "input.fields");
	assert_string_equal(answer(&world.outsider, asked, ANSWER_DISAGREE, "Sai"), "");
	assert_string_equal(answer(&world.outsider, asked, ANSWER_AGREE, "Đúng"),
			    "consult.answered");
}

static void an_office_is_asked_once_by_the_officer_of_the_step(void **state)
{
	int64_t id = taken_copy_under(world.certified_copy);
	struct errand errand = { .question = question_of(id) };

	(void)state;
	assert_string_equal(try_unit(&world.colleague, run_ask, &errand), "consult.not_yours");
	assert_string_equal(try_unit(&world.outsider, run_ask, &errand), "dossier.none");
	errand.question.version--;
	assert_string_equal(try_unit(&world.processor, run_ask, &errand), "dossier.stale");
	errand.question = question_of(id);
	errand.question.office = world.section;
	assert_string_equal(try_unit(&world.processor, run_ask, &errand), "input.fields");
	errand.question.office = 4711;
	assert_string_equal(try_unit(&world.processor, run_ask, &errand), "input.fields");
	errand.question = question_of(id);
	errand.question.due_on = civil_day_of(world.now_us);
	assert_string_equal(try_unit(&world.processor, run_ask, &errand), "input.fields");
	ask(id);
	errand.question = question_of(id);
	assert_string_equal(try_unit(&world.processor, run_ask, &errand), "consult.twice");
}

static void a_day_that_was_chosen_ends_with_its_office_hours(void **state)
{
	int64_t id = taken_copy_under(world.certified_copy);
	struct errand errand = { .question = question_of(id) };
	int32_t today = civil_day_of(world.now_us);

	(void)state;
	errand.question.due_on = today + 5; /* 10 November, a Tuesday */
	assert_string_equal(try_unit(&world.processor, run_ask, &errand), "");
	int64_t due_us = look(errand.id).due_us;

	assert_int_equal(civil_day_of(due_us), today + 5);
	assert_int_equal(civil_minute_of(due_us), 17 * 60);
}

/* ---- objected to, unanswered ---- */

static void an_answer_that_objects_is_decided_with_a_reason(void **state)
{
	int64_t id = taken_copy_under(world.certified_copy), asked = ask(id);

	(void)state;
	assert_int_equal(choices_of(&world.processor, asked), 1u << OUTCOME_TAKEN_BACK);
	assert_string_equal(decide(&world.processor, asked, OUTCOME_SET_ASIDE, "Gấp"),
			    "consult.not_now");
	assert_string_equal(answer(&world.outsider, asked, ANSWER_DISAGREE, "Không phải"), "");
	assert_string_equal(finish(id), "consult.open");
	assert_string_equal(decide(&world.processor, asked, OUTCOME_SET_ASIDE, " "),
			    "input.fields");
	assert_string_equal(decide(&world.outsider, asked, OUTCOME_SET_ASIDE, "x"),
			    "consult.not_yours_to_decide");
	assert_string_equal(decide(&world.processor, asked, OUTCOME_SET_ASIDE, "Sổ gốc có"), "");
	assert_string_equal(decide(&world.processor, asked, OUTCOME_FOLLOWED, "x"),
			    "consult.closed");
	assert_string_equal(finish(id), "");
}

static void silence_goes_to_the_officer_and_then_to_a_leader(void **state)
{
	int64_t id = taken_copy_under(world.certified_copy), asked = ask(id);

	(void)state;
	watch();
	assert_int_equal(look(asked).decide_by_us, 0);
	wait_days(8); /* five working days to answer */
	watch();
	assert_true(look(asked).decide_by_us > world.now_us);
	assert_int_equal(look(asked).leader, 0);
	wait_days(4); /* one working day to decide */
	watch();
	assert_int_equal(look(asked).leader, world.approver.account);
	assert_int_equal(listed(&world.approver, CONSULTS_LEADER, asked), 1);
	assert_int_equal(listed(&world.processor, CONSULTS_LED, asked), 0);
	assert_int_equal(choices_of(&world.processor, asked), 0);
	assert_string_equal(decide(&world.processor, asked, OUTCOME_SET_ASIDE, "x"),
			    "consult.not_yours_to_decide");
	assert_string_equal(decide(&world.approver, asked, OUTCOME_FOLLOWED, "x"),
			    "consult.not_now");
	assert_string_equal(decide(&world.approver, asked, OUTCOME_SET_ASIDE, "Đủ căn cứ"), "");
	watch();
	assert_string_equal(finish(id), "");
	world.now_us = THURSDAY_US;
}

static void a_late_answer_still_counts(void **state)
{
	int64_t id = taken_copy_under(world.certified_copy), asked = ask(id);

	(void)state;
	wait_days(8);
	watch();
	assert_string_equal(answer(&world.outsider, asked, ANSWER_AGREE, "Đúng"), "");
	assert_int_equal(look(asked).outcome, OUTCOME_ANSWERED);
	world.now_us = THURSDAY_US;
}

static void the_officer_hands_it_to_a_leader_of_the_agency(void **state)
{
	int64_t id = taken_copy_under(world.certified_copy), asked = ask(id);
	struct errand errand = { .id = asked,
				 .leader = world.approver.account,
				 .reason = STR("Vượt thẩm quyền") };

	(void)state;
	assert_string_equal(try_unit(&world.processor, run_hand_over, &errand), "consult.not_now");
	assert_string_equal(answer(&world.outsider, asked, ANSWER_NOT_OURS, "Của Sở"), "");
	errand.leader = world.outsider.account;
	assert_string_equal(try_unit(&world.processor, run_hand_over, &errand), "input.fields");
	errand.leader = world.approver.account;
	errand.reason = STR("");
	assert_string_equal(try_unit(&world.processor, run_hand_over, &errand), "input.fields");
	errand.reason = STR("Vượt thẩm quyền");
	assert_string_equal(try_unit(&world.processor, run_hand_over, &errand), "");
	assert_string_equal(try_unit(&world.processor, run_hand_over, &errand),
			    "consult.not_yours_to_decide");
	assert_string_equal(decide(&world.approver, asked, OUTCOME_FOLLOWED, "Đồng ý"), "");
	assert_int_equal(look(asked).outcome, OUTCOME_FOLLOWED);
}

/* ---- what the procedure's file says ---- */

static void silence_agrees_only_where_the_procedure_says_so(void **state)
{
	int64_t version = variant_of("consultation: {amount: '2', decide_amount: '1', unit: "
				     "calendar_days, silence: agree, law: Luật X Điều 1}");
	int64_t id = taken_copy_under(version), asked = ask(id);

	(void)state;
	wait_days(6);
	watch();
	assert_int_equal(look(asked).outcome, OUTCOME_SILENCE);
	assert_true(str_is(look(asked).law, "Luật X Điều 1"));
	assert_string_equal(finish(id), "");
	world.now_us = THURSDAY_US;
}

static void nobody_shortens_a_time_that_the_procedure_sets(void **state)
{
	int64_t version = variant_of("consultation: {amount: '3', decide_amount: '1', unit: "
				     "working_days, silence: escalate}");
	int64_t id = taken_copy_under(version);
	struct errand errand = { .question = question_of(id) };

	(void)state;
	errand.question.due_on = civil_day_of(world.now_us) + 1;
	assert_string_equal(try_unit(&world.processor, run_ask, &errand), "input.fields");
}

static void the_clock_stands_only_where_the_procedure_says_so(void **state)
{
	int64_t version = variant_of("consultation: {amount: '3', decide_amount: '1', unit: "
				     "working_days, silence: escalate, stands: yes, law: Luật Y}");
	int64_t standing = taken_copy_under(version);
	int64_t running = taken_copy_under(world.certified_copy);
	int64_t due_us = load(standing).due_us;
	int64_t asked = ask(standing);

	(void)state;
	ask(running);
	assert_true(load(standing).paused);
	assert_false(load(running).paused);
	wait_days(1); /* Friday, the same hour: one working day later */
	assert_string_equal(answer(&world.outsider, asked, ANSWER_AGREE, "Đúng"), "");
	assert_false(load(standing).paused);
	assert_int_equal(civil_day_of(load(standing).due_us), civil_day_of(due_us) + 1);
	assert_int_equal(load(running).due_us, due_us);
	world.now_us = THURSDAY_US;
}

/* ---- the dossier goes another way ---- */

static void a_dossier_that_ends_needs_no_opinion_any_more(void **state)
{
	int64_t version = variant_of("consultation: {amount: '4', decide_amount: '1', unit: "
				     "working_days, silence: escalate, stands: yes, law: Luật Y}");
	int64_t id = taken_copy_under(version), asked = ask(id);

	(void)state;
	do_move(&world.processor, id,
		(struct move){ .action = ACTION_STOP,
			       .reason = STR("Người dân đã mất"),
			       .law = STR("Điều 1 Luật Y") });
	assert_int_equal(look(asked).outcome, OUTCOME_DROPPED);
	assert_false(sees(&world.outsider, id));
	wait_days(10);
	watch();
	assert_int_equal(look(asked).leader, 0);
	world.now_us = THURSDAY_US;
}

static void a_question_taken_back_frees_the_step(void **state)
{
	int64_t id = taken_copy_under(world.certified_copy), asked = ask(id);

	(void)state;
	assert_string_equal(decide(&world.processor, asked, OUTCOME_TAKEN_BACK, "Đã rõ"), "");
	assert_string_equal(answer(&world.outsider, asked, ANSWER_AGREE, "Đúng"), "consult.none");
	assert_string_equal(finish(id), "");
}

static void ignore_difference(void *arg, struct str what)
{
	(void)arg;
	print_message("%.*s\n", STR_ARG(what));
}

static enum status run_check(struct cx *cx, void *arg)
{
	return journal_check(cx, arg);
}

static void the_journal_holds_every_opinion(void **state)
{
	struct journal_check check = { .report = ignore_difference };

	(void)state;
	assert_string_equal(try_unit(&timer, run_check, &check), "");
	assert_int_equal(check.differences, 0);
	assert_true(check.rows > 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_office_that_is_asked_sees_the_dossier_until_it_has_answered),
		cmocka_unit_test(a_step_is_not_finished_while_an_opinion_is_open),
		cmocka_unit_test(only_the_office_that_is_asked_answers_and_in_writing),
		cmocka_unit_test(an_office_is_asked_once_by_the_officer_of_the_step),
		cmocka_unit_test(a_day_that_was_chosen_ends_with_its_office_hours),
		cmocka_unit_test(an_answer_that_objects_is_decided_with_a_reason),
		cmocka_unit_test(silence_goes_to_the_officer_and_then_to_a_leader),
		cmocka_unit_test(a_late_answer_still_counts),
		cmocka_unit_test(the_officer_hands_it_to_a_leader_of_the_agency),
		cmocka_unit_test(silence_agrees_only_where_the_procedure_says_so),
		cmocka_unit_test(nobody_shortens_a_time_that_the_procedure_sets),
		cmocka_unit_test(the_clock_stands_only_where_the_procedure_says_so),
		cmocka_unit_test(a_dossier_that_ends_needs_no_opinion_any_more),
		cmocka_unit_test(a_question_taken_back_frees_the_step),
		cmocka_unit_test(the_journal_holds_every_opinion),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
