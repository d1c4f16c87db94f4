/* Leases, request keys, attempts and readers, on the engine of MOTCUA_TEST_DB. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

#include "db/scratch.h"
#include "work/work.h"

static struct arena *arena;
static struct scratch scratch;

static int set_up(void **state)
{
	struct cx cx;

	(void)state;
	arena = arena_open();
	cx_init(&cx, arena, clock_now_us());
	return scratch_open(&cx, &scratch) == OK ? 0 : -1;
}

static int tear_down(void **state)
{
	(void)state;
	scratch_close(&scratch);
	arena_close(arena);
	return 0;
}

static void in_unit(unit_fn run)
{
	struct cx cx;

	cx_init(&cx, arena, clock_now_us());
	assert_int_equal(db_try(scratch.db, &cx, run, NULL), OK);
}

static void forget_error(struct cx *cx)
{
	cx->error = (struct error){};
}

static enum status lease(struct cx *cx, void *arg)
{
	int64_t first, again, second;

	(void)arg;
	TRY(work_lease_take(cx, "job", STR("one"), &first));
	TRY(work_lease_take(cx, "job", STR("one"), &again));
	assert_int_equal(first, again);
	assert_int_equal(work_lease_take(cx, "job", STR("two"), &second), CONFLICT);
	forget_error(cx);
	TRY(work_lease_hold(cx, "job", STR("one"), first));
	cx->now_us += WORK_LEASE_US + 1;
	TRY(work_lease_take(cx, "job", STR("two"), &second));
	assert_true(second > first);
	/* The first one was frozen and wakes up. */
	assert_int_equal(work_lease_hold(cx, "job", STR("one"), first), CONFLICT);
	assert_string_equal(cx->error.code, "work.fenced");
	forget_error(cx);
	cx->now_us += WORK_LEASE_US + 1;
	TRY(work_lease_take(cx, "job", STR("one"), &again));
	assert_int_equal(work_lease_hold(cx, "job", STR("one"), first), CONFLICT);
	forget_error(cx);
	return work_lease_hold(cx, "job", STR("one"), again);
}

static void a_lease_that_changed_hands_fences_its_old_holder(void **state)
{
	(void)state;
	in_unit(lease);
}

static enum status request(struct cx *cx, void *arg)
{
	struct work_request done;

	(void)arg;
	cx->actor.account = 1;
	struct str key = work_request_key(cx, STR("/a"), STR("k"));

	assert_false(str_equal(key, work_request_key(cx, STR("/b"), STR("k"))));
	cx->actor.account = 2;
	assert_false(str_equal(key, work_request_key(cx, STR("/a"), STR("k"))));
	assert_int_equal(work_request_load(cx, key, &done), NOT_FOUND);
	TRY(work_request_add(cx, &(struct work_request){ key, 303, STR("/my/1") }));
	TRY(work_request_load(cx, key, &done));
	assert_int_equal(done.status, 303);
	assert_true(str_is(done.target, "/my/1"));
	return OK;
}

static void a_key_belongs_to_one_person_and_one_address(void **state)
{
	(void)state;
	in_unit(request);
}

static enum status forget(struct cx *cx, void *arg)
{
	struct work_request done;
	bool due;
	int64_t n;

	(void)arg;
	TRY(work_request_add(cx, &(struct work_request){ STR("old"), 303, STR("/") }));
	TRY(work_attempt_note(cx, &(struct attempt_rule){ "s", 1, 1 }, STR("x")));
	TRY(work_forget_due(cx, &due));
	assert_false(due);
	cx->now_us += WORK_REQUEST_KEPT_US + 1;
	TRY(work_forget_due(cx, &due));
	assert_true(due);
	TRY(work_forget(cx, &n));
	assert_int_equal(work_request_load(cx, STR("old"), &done), NOT_FOUND);
	return OK;
}

static void old_answers_are_forgotten_after_thirty_days(void **state)
{
	(void)state;
	in_unit(forget);
}

static enum status attempts(struct cx *cx, void *arg)
{
	static const struct attempt_rule rule = { "guess", 3, 1000000 };
	bool allowed;

	(void)arg;
	for (int i = 0; i < 5; i++) {
		TRY(work_attempt_check(cx, &rule, STR("a"), &allowed));
		assert_int_equal(allowed, i < 3);
		TRY(work_attempt_note(cx, &rule, STR("a")));
	}
	TRY(work_attempt_check(cx, &rule, STR("b"), &allowed));
	assert_true(allowed);
	cx->now_us += 1000000;
	TRY(work_attempt_check(cx, &rule, STR("a"), &allowed));
	assert_true(allowed);
	TRY(work_attempt_note(cx, &rule, STR("a")));
	TRY(work_attempt_check(cx, &rule, STR("a"), &allowed));
	assert_true(allowed); /* the window began anew */
	return OK;
}

static void too_many_attempts_wait_for_the_next_window(void **state)
{
	(void)state;
	in_unit(attempts);
}

static enum status follow(struct cx *cx, void *arg)
{
	int64_t position;

	(void)arg;
	TRY(work_reader_load(cx, "notices", &position));
	assert_int_equal(position, 0);
	TRY(work_reader_move(cx, "notices", 7));
	TRY(work_reader_move(cx, "notices", 9));
	TRY(work_reader_load(cx, "notices", &position));
	assert_int_equal(position, 9);
	return OK;
}

static void a_reader_goes_on_where_it_stopped(void **state)
{
	(void)state;
	in_unit(follow);
}

/* ---- timers ---- */

static int64_t left;

static enum status is_left(struct cx *cx, bool *ret_due)
{
	(void)cx;
	*ret_due = left > 0;
	return OK;
}

static enum status do_one(struct cx *cx, int64_t *ret_done)
{
	assert_int_equal(cx->actor.kind, ACTOR_SYSTEM);
	*ret_done = left > 0;
	left -= left > 0;
	return OK;
}

static void a_timer_runs_until_nothing_is_left(void **state)
{
	static const struct timer timers[] = { { "test.timer", 1000000, is_left, do_one }, {} };
	struct cx cx;

	(void)state;
	left = 5;
	cx_init(&cx, arena, clock_now_us());
	assert_int_equal(work_tick(&cx, scratch.db, timers), OK);
	assert_int_equal(left, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_lease_that_changed_hands_fences_its_old_holder),
		cmocka_unit_test(a_key_belongs_to_one_person_and_one_address),
		cmocka_unit_test(old_answers_are_forgotten_after_thirty_days),
		cmocka_unit_test(too_many_attempts_wait_for_the_next_window),
		cmocka_unit_test(a_reader_goes_on_where_it_stopped),
		cmocka_unit_test(a_timer_runs_until_nothing_is_left),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
