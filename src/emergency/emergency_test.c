/* Slips on paper while the system is down, entered later: on the engine of MOTCUA_TEST_DB. */
#include "dossier/world_test.h"
#include "emergency/emergency.h"

/* The counter was without the system on Wednesday 4 November 2026 from 08:00 to 16:00. */
#define WEDNESDAY civil_days((struct civil_date){ 2026, 11, 4 })
#define AT(hour) civil_instant(WEDNESDAY, (hour)*60)

static struct actor head, other_head;

static enum status make_heads(struct cx *cx, void *arg)
{
	(void)arg;
	cx->actor.kind = ACTOR_SYSTEM;
	head = make_officer(cx, "headofcentre", "head", world.counter);
	other_head = make_officer(cx, "headofward", "head", world.leaders);
	return OK;
}

static enum status run(const struct actor *actor, unit_fn unit, void *arg, const char **ret_code)
{
	struct cx cx;

	cx_init(&cx, world.arena, world.now_us);
	cx.actor = *actor;
	enum status status = db_write(world.db, &cx, unit, arg);

	*ret_code = cx.error.code ? cx.error.code : "";
	return status;
}

static enum status run_order(struct cx *cx, void *arg)
{
	int64_t id;

	return slip_series_add(cx, arg, &id);
}

static enum status run_outage(struct cx *cx, void *arg)
{
	int64_t id;

	return outage_add(cx, arg, &id);
}

static int begin(void **state)
{
	struct slip_series series = { .prefix = STR("KC"), .first = 1, .last = 20 };
	struct outage outage = { .from_us = AT(8), .until_us = AT(16), .reason = STR("Mất điện") };
	const char *code;
	struct cx cx;

	if (set_up(state))
		return -1;
	cx_init(&cx, world.arena, world.now_us);
	series.office = outage.office = world.counter;
	return db_write(world.db, &cx, make_heads, NULL) == OK &&
			       run(&head, run_order, &series, &code) == OK &&
			       run(&head, run_outage, &outage, &code) == OK
		       ? 0
		       : -1;
}

/* ---- entering ---- */

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

struct entry {
	struct slip_entry slip;
	int64_t dossier;
	struct str sentence; /* why not */
};

/* As the counter does it: check, file, use, receive, in one unit. */
static enum status run_enter(struct cx *cx, void *arg)
{
	struct submission submission = pension_submission();
	struct entry *entry = arg;

	TRY(slip_check(cx, &entry->slip));
	TRY(dossier_file(cx, &submission, &entry->dossier));
	TRY(slip_use(cx, &entry->slip, entry->dossier));
	return dossier_move(cx, entry->dossier,
			    &(struct move){ .action = ACTION_RECEIVE, .version = 1 });
}

static enum status try_enter(const char *slip, int64_t claimed_us, const char **ret_code)
{
	struct entry entry = { .slip = { .code = str_from(slip), .claimed_us = claimed_us } };

	return run(&world.receiver, run_enter, &entry, ret_code);
}

static int64_t enter(const char *slip, int64_t claimed_us)
{
	struct entry entry = { .slip = { .code = str_from(slip), .claimed_us = claimed_us } };
	const char *code;

	if (run(&world.receiver, run_enter, &entry, &code) != OK)
		fail_msg("entering failed: %s", code);
	return entry.dossier;
}

struct look {
	int64_t dossier, n;
	struct slip slip;
	struct slip_serieses all;
	struct str missing;
	struct slips waiting;
};

static enum status run_look(struct cx *cx, void *arg)
{
	struct look *look = arg;

	if (look->dossier)
		TRY(slip_of_dossier(cx, look->dossier, &look->slip));
	TRY(slip_series_find(cx, &look->all));
	if (look->all.n)
		TRY(slip_series_missing(cx, &look->all.at[look->all.n - 1], &look->missing));
	TRY(slip_find_waiting(cx, &look->waiting));
	return slip_count_backdated(cx, world.centre, 0, INT64_MAX, &look->n);
}

static struct look look_as(const struct actor *actor, int64_t dossier)
{
	struct look look = { .dossier = dossier };
	struct cx cx;

	cx_init(&cx, world.arena, world.now_us);
	cx.actor = *actor;
	assert_int_equal(db_read(world.db, &cx, run_look, &look), OK);
	return look;
}

static enum status run_sign(struct cx *cx, void *arg)
{
	return slip_sign(cx, arg);
}

static enum status try_sign(const struct actor *actor, int64_t dossier, bool granted,
			    const char *reason, const char **ret_code)
{
	struct slip_sign sign = { .slip = look_as(&head, dossier).slip.id,
				  .granted = granted,
				  .reason = str_from(reason) };

	return run(actor, run_sign, &sign, ret_code);
}

/* ---- numbers ---- */

static void a_number_is_entered_once_whatever_way_it_is_typed(void **state)
{
	const char *code;

	(void)state;
	enter("KC-0001", AT(9));
	assert_int_equal(try_enter("kc 1", AT(9), &code), REFUSED);
	assert_string_equal(code, "slip.used");
	assert_int_equal(try_enter("KC-0021", AT(9), &code), INVALID); /* not ordered */
	assert_int_equal(try_enter("XY-0002", AT(9), &code), INVALID);
}

struct voiding {
	struct str code, reason;
};

static enum status run_void(struct cx *cx, void *arg)
{
	const struct voiding *voiding = arg;

	return slip_void(cx, voiding->code, voiding->reason);
}

static void a_spoilt_number_is_voided_with_a_reason_and_never_used(void **state)
{
	struct voiding voiding = { STR("KC-0002"), STR("") };
	const char *code;

	(void)state;
	assert_int_equal(run(&world.receiver, run_void, &voiding, &code), INVALID);
	voiding.reason = STR("Rách");
	assert_int_equal(run(&world.receiver, run_void, &voiding, &code), OK);
	assert_int_equal(run(&world.receiver, run_void, &voiding, &code), REFUSED);
	assert_int_equal(try_enter("KC-0002", AT(9), &code), REFUSED);
	assert_string_equal(code, "slip.voided");
}

static void no_number_stands_in_two_series(void **state)
{
	struct slip_series series = {
		.office = world.counter, .prefix = STR("KC"), .first = 20, .last = 30
	};
	const char *code;

	(void)state;
	assert_int_equal(run(&head, run_order, &series, &code), REFUSED);
	assert_string_equal(code, "slip.overlap");
	assert_int_equal(run(&world.receiver, run_order, &series, &code), INVALID);
	assert_int_equal(run(&other_head, run_order, &series, &code), INVALID);
	series.prefix = STR("kc");
	assert_int_equal(run(&head, run_order, &series, &code), INVALID);
}

static void every_number_of_a_series_is_accounted_for(void **state)
{
	struct look look;

	(void)state;
	enter("KC-0018", AT(9));
	enter("KC-0020", AT(9));
	look = look_as(&head, 0);
	const struct slip_series *series = &look.all.at[look.all.n - 1];

	assert_true(series->used >= 2 && series->voided >= 1);
	assert_true(str_contains(look.missing, STR("KC-0019")));
	assert_false(str_contains(look.missing, STR("KC-0018")));
	assert_false(str_contains(look.missing, STR("KC-0002")));
}

/* ---- times ---- */

static void a_claimed_time_lies_in_an_outage_and_in_the_past(void **state)
{
	const char *code;

	(void)state;
	assert_int_equal(try_enter("KC-0003", AT(7), &code), INVALID);
	assert_int_equal(try_enter("KC-0003", AT(17), &code), INVALID);
	assert_int_equal(try_enter("KC-0003", world.now_us + HOUR_US, &code), INVALID);
	assert_int_equal(try_enter("KC-0003", 0, &code), INVALID);
	assert_int_equal(try_enter("KC-0003", AT(16), &code), OK);
}

static void a_slip_is_not_entered_after_the_packs_limit(void **state)
{
	const char *code;

	(void)state;
	/* Three working days from Wednesday 16:00: Monday 16:00. */
	world.now_us = civil_instant(WEDNESDAY + 5, 16 * 60 + 1);
	assert_int_equal(try_enter("KC-0004", AT(9), &code), REFUSED);
	assert_string_equal(code, "slip.late");
	world.now_us = civil_instant(WEDNESDAY + 5, 16 * 60);
	assert_int_equal(try_enter("KC-0004", AT(9), &code), OK);
	world.now_us = THURSDAY_US;
}

static void the_time_runs_from_the_slip_only_after_the_countersignature(void **state)
{
	int64_t id = enter("KC-0005", AT(9)), before = look_as(&head, 0).n;
	struct dossier entered = load(id);
	const char *code;

	(void)state;
	assert_int_equal(entered.received_us, THURSDAY_US);
	assert_int_equal(look_as(&head, id).slip.claimed_us, AT(9));
	assert_int_equal(look_as(&head, id).slip.entered_us, THURSDAY_US);
	assert_int_equal(try_sign(&other_head, id, true, "", &code), NOT_FOUND);
	assert_int_equal(try_sign(&world.receiver, id, true, "", &code), NOT_FOUND);
	assert_int_equal(try_sign(&head, id, true, "", &code), OK);
	struct dossier signed_one = load(id);

	assert_int_equal(signed_one.received_us, AT(9));
	assert_true(signed_one.due_us < entered.due_us);
	assert_int_equal(look_as(&head, 0).n, before + 1);
	assert_int_equal(try_sign(&head, id, true, "", &code), CONFLICT);
	assert_string_equal(code, "slip.decided");
}

static void who_entered_it_never_countersigns_it(void **state)
{
	struct actor both = world.receiver;
	int64_t id = enter("KC-0006", AT(10));
	const char *code;

	(void)state;
	both.rights |= RIGHT_WATCH;
	assert_int_equal(try_sign(&both, id, true, "", &code), DENIED);
	assert_string_equal(code, "slip.own");
}

static void what_is_not_countersigned_keeps_the_time_of_entry_and_says_why(void **state)
{
	int64_t id = enter("KC-0007", AT(10));
	int64_t due_us = load(id).due_us;
	const char *code;

	(void)state;
	assert_int_equal(try_sign(&head, id, false, "", &code), INVALID);
	assert_int_equal(try_sign(&head, id, false, "Không có phiếu giấy", &code), OK);
	assert_int_equal(load(id).due_us, due_us);
	assert_int_equal(look_as(&head, id).slip.verdict, SLIP_REFUSED);
}

static void slips_of_another_agency_do_not_exist(void **state)
{
	(void)state;
	assert_true(look_as(&head, 0).all.n > 0);
	assert_true(look_as(&world.receiver, 0).all.n > 0);
	assert_int_equal(look_as(&other_head, 0).all.n, 0);
	assert_int_equal(look_as(&world.processor, 0).all.n, 0);
}

/* ---- the journal has all of it ---- */

static void report(void *arg, struct str what)
{
	(void)arg;
	print_message("%.*s\n", STR_ARG(what));
}

static enum status run_check(struct cx *cx, void *arg)
{
	return journal_check(cx, arg);
}

static void the_journal_replays_to_these_tables(void **state)
{
	struct journal_check check = { .report = report };
	struct cx cx;

	(void)state;
	cx_init(&cx, world.arena, world.now_us);
	assert_int_equal(db_read(world.db, &cx, run_check, &check), OK);
	assert_int_equal(check.differences, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_number_is_entered_once_whatever_way_it_is_typed),
		cmocka_unit_test(a_spoilt_number_is_voided_with_a_reason_and_never_used),
		cmocka_unit_test(no_number_stands_in_two_series),
		cmocka_unit_test(every_number_of_a_series_is_accounted_for),
		cmocka_unit_test(a_claimed_time_lies_in_an_outage_and_in_the_past),
		cmocka_unit_test(a_slip_is_not_entered_after_the_packs_limit),
		cmocka_unit_test(the_time_runs_from_the_slip_only_after_the_countersignature),
		cmocka_unit_test(who_entered_it_never_countersigns_it),
		cmocka_unit_test(what_is_not_countersigned_keeps_the_time_of_entry_and_says_why),
		cmocka_unit_test(slips_of_another_agency_do_not_exist),
		cmocka_unit_test(the_journal_replays_to_these_tables),
	};

	return cmocka_run_group_tests(tests, begin, tear_down);
}
