/* Results that nobody collects: asked about, put away, handed over all the same. */
#include "dossier/filing_test.h"
#include "dossier/follow_up.h"

struct errand {
	int64_t id, version;
	struct follow_up follow_up;
	struct str reason;
	struct uncollecteds rows;
	struct follow_ups found;
};

static enum status run_add(struct cx *cx, void *arg)
{
	struct errand *errand = arg;

	return follow_up_add(cx, errand->id, errand->version, &errand->follow_up);
}

static enum status run_put_away(struct cx *cx, void *arg)
{
	struct errand *errand = arg;

	return follow_up_put_away(cx, errand->id, errand->version, errand->reason);
}

static enum status run_rows(struct cx *cx, void *arg)
{
	struct errand *errand = arg;

	return follow_up_list(cx, &errand->rows);
}

static enum status run_kept(struct cx *cx, void *arg)
{
	struct errand *errand = arg;

	return follow_up_list_kept(cx, &errand->rows);
}

static enum status run_found(struct cx *cx, void *arg)
{
	struct errand *errand = arg;

	return follow_up_find(cx, errand->id, &errand->found);
}

static size_t listed(unit_fn run, int64_t id)
{
	struct errand errand = {};
	size_t n = 0;

	assert_string_equal(try_unit(&world.receiver, run, &errand), "");
	for (size_t i = 0; i < errand.rows.n; i++)
		n += errand.rows.at[i].dossier == id;
	return n;
}

static struct errand asking(int64_t id)
{
	return (struct errand){
		.id = id,
		.version = load(id).version,
		.reason = STR("Kho lưu, tủ 3"),
		.follow_up = { .how = STR("called"),
			       .note = STR("Không bắt máy"),
			       .next_on = civil_day_of(world.now_us) + 15 },
	};
}

/* ---- tests ---- */

static void a_result_is_asked_about_after_some_days(void **state)
{
	int64_t id = done_copy();
	struct errand errand;

	(void)state;
	assert_int_equal(listed(run_rows, id), 0);
	world.now_us += 12 * DAY_US;
	assert_int_equal(listed(run_rows, id), 1);
	errand = asking(id);
	assert_string_equal(try_unit(&world.receiver, run_add, &errand), "");
	assert_string_equal(try_unit(&world.receiver, run_add, &errand), "dossier.stale");
	assert_string_equal(try_unit(&world.receiver, run_found, &errand), "");
	assert_int_equal(errand.found.n, 1);
	assert_true(str_is(errand.found.at[0].note, "Không bắt máy"));
	do_move(&world.receiver, id,
		(struct move){ .action = ACTION_RETURN, .receiver = STR("Nguyễn Thị Hồng Nhung") });
	assert_int_equal(listed(run_rows, id), 0);
	world.now_us = THURSDAY_US;
}

static void only_the_counter_that_keeps_it_asks_and_well(void **state)
{
	int64_t id = done_copy();
	struct errand errand = asking(id);

	(void)state;
	assert_string_equal(try_unit(&world.processor, run_add, &errand), "follow_up.not_yours");
	assert_string_equal(try_unit(&world.outsider, run_add, &errand), "dossier.none");
	errand.follow_up.how = STR("dreamt");
	assert_string_equal(try_unit(&world.receiver, run_add, &errand), "input.fields");
	errand = asking(id);
	errand.follow_up.next_on = civil_day_of(world.now_us);
	assert_string_equal(try_unit(&world.receiver, run_add, &errand), "input.fields");
	errand = asking(taken_copy_under(world.certified_copy));
	assert_string_equal(try_unit(&world.receiver, run_add, &errand), "dossier.state");
}

static void a_result_is_put_away_in_time_and_handed_over_later(void **state)
{
	int64_t id = done_copy();
	struct errand errand = asking(id);

	(void)state;
	assert_string_equal(try_unit(&world.receiver, run_put_away, &errand),
			    "follow_up.too_early");
	world.now_us += 190 * DAY_US;
	errand.reason = STR("");
	assert_string_equal(try_unit(&world.receiver, run_put_away, &errand), "input.fields");
	errand.reason = STR("Kho lưu, tủ 3");
	assert_string_equal(try_unit(&world.receiver, run_put_away, &errand), "");
	assert_int_equal(load(id).state, STATE_DONE);
	assert_int_equal(listed(run_rows, id), 0);
	assert_int_equal(listed(run_kept, id), 1);
	errand.version = load(id).version;
	assert_string_equal(try_unit(&world.receiver, run_put_away, &errand), "dossier.state");
	do_move(&world.receiver, id,
		(struct move){ .action = ACTION_RETURN, .receiver = STR("Nguyễn Thị Hồng Nhung") });
	assert_int_equal(load(id).state, STATE_RETURNED);
	assert_int_equal(listed(run_kept, id), 0);
	world.now_us = THURSDAY_US;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_result_is_asked_about_after_some_days),
		cmocka_unit_test(only_the_counter_that_keeps_it_asks_and_well),
		cmocka_unit_test(a_result_is_put_away_in_time_and_handed_over_later),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
