/* One act on several dossiers: each by itself, with a line for each. */
#include "dossier/bulk.h"
#include "dossier/consult.h"
#include "dossier/filing_test.h"

struct errand {
	struct bulk bulk;
	struct bulk_item items[BULK_MOST + 1];
	int64_t id;
	struct bulk_answer answer;
	struct bulk_lines lines;
};

static enum status run_bulk(struct cx *cx, void *arg)
{
	struct errand *errand = arg;

	return dossier_bulk(cx, &errand->bulk, &errand->id);
}

static enum status run_load_answer(struct cx *cx, void *arg)
{
	struct errand *errand = arg;

	return bulk_load(cx, errand->id, &errand->answer);
}

static enum status run_preview(struct cx *cx, void *arg)
{
	struct errand *errand = arg;

	return bulk_preview(cx, &errand->bulk, &errand->lines);
}

static void choose(struct errand *errand, enum dossier_action action, const int64_t *ids, size_t n)
{
	*errand = (struct errand){ .bulk = { .action = action, .n = n } };
	errand->bulk.items = errand->items;
	for (size_t i = 0; i < n; i++)
		errand->items[i] = (struct bulk_item){ ids[i], load(ids[i]).version };
}

static void run(const struct actor *actor, struct errand *errand)
{
	assert_string_equal(try_unit(actor, run_bulk, errand), "");
	assert_string_equal(try_unit(actor, run_load_answer, errand), "");
}

/* ---- tests ---- */

static void one_refusal_leaves_the_others_done(void **state)
{
	struct errand errand;
	int64_t ids[] = { received_copy_under(world.certified_copy),
			  file_copy_under(world.certified_copy),
			  received_copy_under(world.certified_copy) };

	(void)state;
	choose(&errand, ACTION_TAKE, ids, 3);
	run(&world.processor, &errand);
	assert_int_equal(errand.answer.lines.n, 3);
	assert_true(errand.answer.lines.at[0].done);
	assert_false(errand.answer.lines.at[1].done); /* at the counter still: another step */
	assert_true(errand.answer.lines.at[1].message.len > 0);
	assert_true(errand.answer.lines.at[2].done);
	assert_int_equal(load(ids[0]).officer, world.processor.account);
	assert_int_equal(load(ids[1]).officer, 0);
	assert_int_equal(load(ids[2]).officer, world.processor.account);
}

/* Refused after it had written. */
struct halfway {
	int64_t id;
	bool fails;
};

static enum status write_and_fail(struct cx *cx, void *arg)
{
	struct halfway *halfway = arg;
	struct dossier dossier;

	TRY(dossier_load_any(cx, halfway->id, &dossier));
	TRY(dossier_move(cx, halfway->id,
			 &(struct move){ .action = ACTION_TAKE, .version = dossier.version }));
	return halfway->fails ? FAIL(cx, REFUSED, "test.refused", "Refused.") : OK;
}

static enum status run_parts(struct cx *cx, void *arg)
{
	struct halfway *halves = arg;

	assert_int_equal(db_part(cx, write_and_fail, &halves[0]), OK);
	assert_int_equal(db_part(cx, write_and_fail, &halves[1]), REFUSED);
	cx->error = (struct error){};
	return db_part(cx, write_and_fail, &halves[2]);
}

static void a_part_that_fails_takes_back_what_it_wrote_and_no_more(void **state)
{
	struct halfway halves[] = { { received_copy_under(world.certified_copy), false },
				    { received_copy_under(world.certified_copy), true },
				    { received_copy_under(world.certified_copy), false } };

	(void)state;
	assert_string_equal(try_unit(&world.processor, run_parts, halves), "");
	assert_int_equal(load(halves[0].id).officer, world.processor.account);
	assert_int_equal(load(halves[1].id).officer, 0);
	assert_int_equal(load(halves[2].id).officer, world.processor.account);
}

static int64_t approved_copy(void)
{
	int64_t id = taken_copy_under(world.certified_copy);

	do_move(&world.processor, id, (struct move){ .action = ACTION_FINISH });
	do_move(&world.approver, id, (struct move){ .action = ACTION_APPROVE });
	return id;
}

static void numbers_are_given_in_a_row_without_gaps(void **state)
{
	struct errand errand;
	int64_t ids[] = { approved_copy(), taken_copy_under(world.certified_copy),
			  approved_copy() };

	(void)state;
	choose(&errand, ACTION_ISSUE, ids, 3);
	errand.bulk.symbol = STR("/CT-UBND");
	assert_string_equal(try_unit(&world.clerk, run_bulk, &errand), "input.fields");
	errand.bulk.first_number = 41;
	run(&world.clerk, &errand);
	assert_true(str_is(errand.answer.lines.at[0].message, "41/CT-UBND"));
	assert_false(errand.answer.lines.at[1].done);
	assert_true(str_is(errand.answer.lines.at[2].message, "42/CT-UBND"));
	assert_int_equal(load(ids[2]).state, STATE_DONE);
}

static void dossiers_at_another_step_are_named_before_and_refused(void **state)
{
	struct errand errand;
	int64_t ids[] = { taken_copy_under(world.certified_copy), approved_copy() };

	(void)state;
	choose(&errand, ACTION_FINISH, ids, 2);
	assert_string_equal(try_unit(&world.processor, run_preview, &errand), "");
	assert_true(errand.lines.at[0].done);
	assert_false(errand.lines.at[1].done);
	assert_true(errand.lines.at[1].code.len > 0);
	run(&world.processor, &errand);
	assert_true(errand.answer.lines.at[0].done);
	assert_false(errand.answer.lines.at[1].done);
}

static void what_somebody_changed_meanwhile_is_left_alone(void **state)
{
	struct errand errand;
	int64_t ids[] = { taken_copy_under(world.certified_copy),
			  taken_copy_under(world.certified_copy) };

	(void)state;
	choose(&errand, ACTION_FINISH, ids, 2);
	do_move(&world.colleague, ids[0], (struct move){ .action = ACTION_TAKE });
	run(&world.processor, &errand);
	assert_false(errand.answer.lines.at[0].done);
	assert_true(errand.answer.lines.at[1].done);
	assert_int_equal(load(ids[0]).officer, world.colleague.account);
}

static void what_one_may_not_see_stays_unseen(void **state)
{
	struct errand errand;
	int64_t id = received_copy_under(world.certified_copy);

	(void)state;
	choose(&errand, ACTION_TAKE, &id, 1);
	assert_string_equal(try_unit(&world.outsider, run_preview, &errand), "");
	assert_false(errand.lines.at[0].done);
	assert_int_equal(errand.lines.at[0].code.len, 0);
	run(&world.outsider, &errand);
	assert_false(errand.answer.lines.at[0].done);
	assert_int_equal(errand.answer.lines.at[0].code.len, 0);
	assert_int_equal(load(id).officer, 0);
}

static void at_most_fifty_and_at_least_one(void **state)
{
	struct errand errand = { .bulk = { .action = ACTION_TAKE } };

	(void)state;
	errand.bulk.items = errand.items;
	assert_string_equal(try_unit(&world.processor, run_bulk, &errand), "bulk.none");
	errand.bulk.n = BULK_MOST + 1;
	assert_string_equal(try_unit(&world.processor, run_bulk, &errand), "bulk.many");
	errand.bulk.n = 1;
	errand.bulk.action = ACTION_REJECT;
	assert_string_equal(try_unit(&world.processor, run_bulk, &errand), "bulk.action");
}

static void an_answer_is_shown_to_who_acted_only(void **state)
{
	struct errand errand;
	int64_t id = received_copy_under(world.certified_copy);

	(void)state;
	choose(&errand, ACTION_TAKE, &id, 1);
	run(&world.processor, &errand);
	assert_string_equal(try_unit(&world.colleague, run_load_answer, &errand), "bulk.gone");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(one_refusal_leaves_the_others_done),
		cmocka_unit_test(a_part_that_fails_takes_back_what_it_wrote_and_no_more),
		cmocka_unit_test(numbers_are_given_in_a_row_without_gaps),
		cmocka_unit_test(dossiers_at_another_step_are_named_before_and_refused),
		cmocka_unit_test(what_somebody_changed_meanwhile_is_left_alone),
		cmocka_unit_test(what_one_may_not_see_stays_unseen),
		cmocka_unit_test(at_most_fifty_and_at_least_one),
		cmocka_unit_test(an_answer_is_shown_to_who_acted_only),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
