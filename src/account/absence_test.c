/* Who is away and who acts for whom, on the engine of MOTCUA_TEST_DB. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

#include "account/absence.h"
#include "base/civil.h"
#include "db/scratch.h"
#include "journal/journal.h"

/* Thursday 5 November 2026, 09:00. */
#define TODAY civil_days((struct civil_date){ 2026, 11, 5 })
#define NOW_US civil_instant(TODAY, 9 * 60)

static struct arena *arena;
static struct scratch scratch;

static int set_up(void **state)
{
	struct cx cx;

	(void)state;
	arena = arena_open();
	cx_init(&cx, arena, NOW_US);
	db_set_hooks(&(struct db_hooks){ .write_reads = journal_add_reads });
	return scratch_open(&cx, &scratch) == OK ? 0 : -1;
}

static int tear_down(void **state)
{
	(void)state;
	scratch_close(&scratch);
	arena_close(arena);
	return 0;
}

/* ---- a ward: a chair, two deputies, a head of section, an officer; and another ward ---- */

struct ward {
	int64_t agency, leaders, section, other_leaders;
	struct actor chair, deputy, second, head, officer, stranger;
};

static int64_t add_office(struct cx *cx, int64_t agency, const char *kind)
{
	int64_t id;

	assert_int_equal(office_add(cx,
				    &(struct office){ .agency = agency,
						      .kind = str_from(kind),
						      .field = STR(""),
						      .name = str_from(kind) },
				    STR("2025-07-01"), &id),
			 OK);
	return id;
}

static struct actor hire(struct cx *cx, const char *login, int64_t agency, int64_t office,
			 const char *role)
{
	struct actor actor = { .kind = ACTOR_OFFICER, .office = office, .agency = agency };
	int64_t id;

	assert_int_equal(
		person_find_or_add(cx, &(struct person){ .name = str_from(login) }, &actor.person),
		OK);
	assert_int_equal(account_add(cx,
				     &(struct account_new){ .login = str_from(login),
							    .kind = ACTOR_OFFICER,
							    .person = actor.person,
							    .password_hash = STR("-") },
				     &actor.account),
			 OK);
	assert_int_equal(
		post_add(cx,
			 &(struct post){ actor.account, office, str_from(role), str_from(login) },
			 STR("2025-07-01"), &id),
		OK);
	actor.rights = role_rights(str_from(role));
	return actor;
}

static int64_t add_agency(struct cx *cx, const char *code)
{
	int64_t id;

	assert_int_equal(agency_add(cx,
				    &(struct agency){ .code = str_from(code),
						      .kind = STR("commune"),
						      .name = str_from(code),
						      .valid_from = STR("2025-07-01") },
				    &id),
			 OK);
	return id;
}

static struct ward build(struct cx *cx)
{
	int64_t other = add_agency(cx, "H17.16"), rest;
	struct ward w = { .agency = add_agency(cx, "H17.15") };

	w.leaders = add_office(cx, w.agency, "leadership");
	w.section = add_office(cx, w.agency, "section");
	w.other_leaders = add_office(cx, w.agency, "second-leadership");
	rest = add_office(cx, other, "leadership");
	w.chair = hire(cx, "chair", w.agency, w.leaders, "approve");
	w.deputy = hire(cx, "deputy", w.agency, w.leaders, "approve");
	w.second = hire(cx, "second", w.agency, w.other_leaders, "approve");
	w.head = hire(cx, "head", w.agency, w.section, "process");
	w.officer = hire(cx, "officer", w.agency, w.section, "process");
	w.stranger = hire(cx, "stranger", other, rest, "approve");
	return w;
}

static struct ward ward;

static enum status run_build_and(struct cx *cx, void *arg)
{
	void (*const *test)(struct cx * cx) = arg;

	ward = build(cx);
	(*test)(cx);
	return OK;
}

/* Each test is one unit of work, rolled back. */
static void in_unit(void (*test)(struct cx *cx))
{
	struct cx cx;

	cx_init(&cx, arena, NOW_US);
	assert_int_equal(db_try(scratch.db, &cx, run_build_and, &test), OK);
}

/* "" when it went well; forgets the error. */
static const char *code_of(struct cx *cx, enum status status)
{
	const char *code = status == OK ? "" : cx->error.code;

	cx->error = (struct error){};
	return code;
}

static struct delegation lending(const struct actor *taker)
{
	return (struct delegation){
		.taker = taker->account,
		.kind = STR("signing_for"),
		.scope = STR("approve"),
		.from_on = TODAY,
		.until_on = TODAY + 10,
		.ground = STR("Quyết định 12/QĐ-UBND ngày 01/11/2026"),
	};
}

static const char *give(struct cx *cx, const struct actor *giver,
			const struct delegation *delegation)
{
	int64_t id;

	cx->actor = *giver;
	return code_of(cx, delegation_add(cx, delegation, &id));
}

static const char *leave(struct cx *cx, const struct actor *who, int32_t from_on, int32_t until_on)
{
	int64_t id;

	cx->actor = *who;
	return code_of(cx, absence_add(cx,
				       &(struct absence){ .account = who->account,
							  .from_on = from_on,
							  .until_on = until_on,
							  .reason = STR("Nghỉ phép") },
				       &id));
}

static struct lent lent(struct cx *cx, const struct actor *who, int64_t office)
{
	struct lent lent;

	cx->actor = *who;
	assert_int_equal(rights_lent(cx, office, &lent), OK);
	return lent;
}

/* ---- delegation ---- */

static void lend_and_use(struct cx *cx)
{
	struct delegation d = lending(&ward.head);
	struct delegations given;

	assert_int_equal(lent(cx, &ward.head, ward.leaders).rights, 0);
	assert_string_equal(give(cx, &ward.chair, &d), "");
	struct lent now = lent(cx, &ward.head, ward.leaders);

	assert_int_equal(now.rights, RIGHT_APPROVE);
	assert_int_equal(now.giver, ward.chair.account);
	assert_true(str_is(now.giver_title, "chair"));
	assert_true(str_is(now.taker_title, "head"));
	assert_int_equal(lent(cx, &ward.head, ward.section).rights, 0);
	assert_int_equal(lent(cx, &ward.officer, ward.leaders).rights, 0);
	cx->now_us += 11 * DAY_US;
	assert_int_equal(lent(cx, &ward.head, ward.leaders).rights, 0);
	cx->now_us = NOW_US;
	assert_int_equal(delegation_find(cx, ward.chair.account, &given), OK);
	assert_int_equal(given.n, 1);
	cx->actor = ward.officer;
	assert_string_equal(code_of(cx, delegation_revoke(cx, given.at[0].id)), "delegation.none");
	cx->actor = ward.chair;
	assert_string_equal(code_of(cx, delegation_revoke(cx, given.at[0].id)), "");
	assert_string_equal(code_of(cx, delegation_revoke(cx, given.at[0].id)), "delegation.none");
	assert_int_equal(lent(cx, &ward.head, ward.leaders).rights, 0);
}

static void a_delegated_right_is_used_in_its_office_and_in_its_days(void **state)
{
	(void)state;
	in_unit(lend_and_use);
}

static void lend_wrongly(struct cx *cx)
{
	struct delegation d = lending(&ward.head);

	assert_string_equal(give(cx, &ward.officer, &d), "delegation.not_held");
	d.taker = ward.chair.account;
	assert_string_equal(give(cx, &ward.chair, &d), "input.fields");
	d.taker = ward.stranger.account;
	assert_string_equal(give(cx, &ward.chair, &d), "input.fields");
	d = lending(&ward.head);
	d.from_on = TODAY - 1;
	assert_string_equal(give(cx, &ward.chair, &d), "input.fields");
	d = lending(&ward.head);
	d.until_on = TODAY - 1;
	assert_string_equal(give(cx, &ward.chair, &d), "input.fields");
	d = lending(&ward.head);
	d.ground = STR(" ");
	assert_string_equal(give(cx, &ward.chair, &d), "input.fields");
	d = lending(&ward.head);
	d.scope = STR("admin");
	assert_string_equal(give(cx, &ward.chair, &d), "input.fields");
	d = lending(&ward.head);
	d.scope = STR("process");
	assert_string_equal(give(cx, &ward.chair, &d), "delegation.not_held");
}

static void nobody_delegates_what_they_do_not_have(void **state)
{
	(void)state;
	in_unit(lend_wrongly);
}

static void lend_on(struct cx *cx)
{
	struct delegation first = lending(&ward.head), then = lending(&ward.officer);
	struct actor head = ward.head;

	first.kind = STR("on_behalf");
	assert_string_equal(give(cx, &ward.chair, &first), "");
	head.office = ward.leaders; /* as somebody who sits there today */
	assert_string_equal(give(cx, &head, &then), "delegation.passed_on");
}

static void what_was_lent_is_not_lent_again(void **state)
{
	(void)state;
	in_unit(lend_on);
}

static void lend_by_order(struct cx *cx)
{
	struct delegation first = lending(&ward.head), then = lending(&ward.officer);
	struct actor head = ward.head;
	struct delegations given;

	first.kind = STR("by_order");
	assert_string_equal(give(cx, &ward.chair, &first), "");
	head.office = ward.leaders;
	then.kind = STR("on_behalf");
	assert_string_equal(give(cx, &head, &then), "delegation.passed_on");
	then.kind = STR("signing_for");
	then.until_on = TODAY + 11; /* longer than what they have */
	assert_string_equal(give(cx, &head, &then), "delegation.not_held");
	then.until_on = TODAY + 10;
	assert_string_equal(give(cx, &head, &then), "");
	assert_int_equal(lent(cx, &ward.officer, ward.leaders).rights, RIGHT_APPROVE);
	cx->actor = ward.chair;
	assert_int_equal(delegation_find(cx, ward.chair.account, &given), OK);
	assert_string_equal(code_of(cx, delegation_revoke(cx, given.at[0].id)), "");
	assert_int_equal(lent(cx, &ward.officer, ward.leaders).rights, 0);
}

static void who_signs_by_order_lets_a_deputy_sign_and_no_further(void **state)
{
	(void)state;
	in_unit(lend_by_order);
}

static void lend_in_a_circle(struct cx *cx)
{
	struct delegation to_deputy = lending(&ward.deputy), to_second = lending(&ward.second);
	struct delegation to_chair = lending(&ward.chair);

	assert_string_equal(give(cx, &ward.chair, &to_deputy), "");
	assert_string_equal(give(cx, &ward.deputy, &to_chair), "delegation.circle");
	assert_string_equal(give(cx, &ward.deputy, &to_second), "");
	assert_string_equal(give(cx, &ward.second, &to_chair), "delegation.circle");
	assert_string_equal(give(cx, &ward.second, &to_deputy), "delegation.circle");
	to_chair.from_on = TODAY + 10;
	to_chair.until_on = TODAY + 20;
	assert_string_equal(give(cx, &ward.second, &to_chair), "delegation.circle");
	to_chair.from_on = TODAY + 11;
	assert_string_equal(give(cx, &ward.second, &to_chair), "");
}

static void a_circle_is_refused_over_several_hands_and_overlapping_days(void **state)
{
	(void)state;
	in_unit(lend_in_a_circle);
}

static void lend_in_turn(struct cx *cx)
{
	struct delegation first = lending(&ward.deputy), second = lending(&ward.second);
	struct delegation third = lending(&ward.chair);

	/* Each two meet, but there is no day on which all three would act. */
	first.until_on = TODAY + 4;
	second.from_on = TODAY + 3;
	second.until_on = TODAY + 8;
	third.from_on = TODAY + 7;
	assert_string_equal(give(cx, &ward.chair, &first), "");
	assert_string_equal(give(cx, &ward.deputy, &second), "");
	assert_string_equal(give(cx, &ward.second, &third), "");
}

static void no_circle_is_seen_where_no_day_has_all_of_it(void **state)
{
	(void)state;
	in_unit(lend_in_turn);
}

/* ---- absence ---- */

static void be_away(struct cx *cx)
{
	struct absences found;
	bool away;

	assert_string_equal(leave(cx, &ward.officer, TODAY + 1, TODAY + 3), "");
	assert_int_equal(absence_is_away(cx, ward.officer.account, &away), OK);
	assert_false(away);
	cx->now_us += DAY_US;
	assert_int_equal(absence_is_away(cx, ward.officer.account, &away), OK);
	assert_true(away);
	cx->actor = ward.deputy;
	assert_int_equal(absence_find(cx, 0, &found), OK);
	assert_int_equal(found.n, 1);
	cx->actor = ward.head;
	assert_string_equal(code_of(cx, absence_end(cx, found.at[0].id)), "absence.none");
	cx->actor = ward.deputy; /* an approver watches the agency */
	assert_string_equal(code_of(cx, absence_end(cx, found.at[0].id)), "");
	assert_string_equal(code_of(cx, absence_end(cx, found.at[0].id)), "absence.none");
	assert_int_equal(absence_is_away(cx, ward.officer.account, &away), OK);
	assert_false(away);
}

static void an_absence_holds_on_its_days_until_it_is_ended(void **state)
{
	(void)state;
	in_unit(be_away);
}

static void be_away_wrongly(struct cx *cx)
{
	struct absence of_other = { .account = ward.officer.account,
				    .from_on = TODAY,
				    .until_on = TODAY,
				    .reason = STR("Ốm") };
	int64_t id;

	assert_string_equal(leave(cx, &ward.officer, TODAY + 2, TODAY + 1), "input.fields");
	assert_string_equal(leave(cx, &ward.officer, TODAY - 3, TODAY - 1), "input.fields");
	assert_string_equal(leave(cx, &ward.officer, TODAY - 31, TODAY + 1), "input.fields");
	assert_string_equal(leave(cx, &ward.officer, TODAY, TODAY + 400), "input.fields");
	cx->actor = ward.head;
	assert_string_equal(code_of(cx, absence_add(cx, &of_other, &id)), "absence.not_yours");
	cx->actor = ward.stranger;
	assert_string_equal(code_of(cx, absence_add(cx, &of_other, &id)), "absence.not_yours");
	cx->actor = ward.deputy;
	assert_string_equal(code_of(cx, absence_add(cx, &of_other, &id)), "");
}

static void an_absence_is_entered_by_oneself_or_by_who_watches_the_agency(void **state)
{
	(void)state;
	in_unit(be_away_wrongly);
}

static void leave_nobody(struct cx *cx)
{
	struct delegation d = lending(&ward.head);
	struct uncovereds uncovered;

	assert_string_equal(leave(cx, &ward.chair, TODAY, TODAY + 2), "");
	assert_int_equal(absence_find_uncovered(cx, ward.agency, &uncovered), OK);
	assert_int_equal(uncovered.n, 1);
	assert_int_equal(uncovered.at[0].account, ward.chair.account);
	/* The deputy of the same office is there. */
	assert_int_equal(lent(cx, &ward.second, ward.leaders).rights, 0);
	assert_string_equal(leave(cx, &ward.deputy, TODAY, TODAY + 2), "");
	assert_true(lent(cx, &ward.second, ward.leaders).stands_in);
	assert_int_equal(lent(cx, &ward.second, ward.section).rights, 0);
	assert_int_equal(lent(cx, &ward.stranger, ward.leaders).rights, 0);
	assert_int_equal(lent(cx, &ward.officer, ward.leaders).rights, 0);
	assert_string_equal(give(cx, &ward.chair, &d), "");
	assert_false(lent(cx, &ward.second, ward.leaders).stands_in);
	assert_int_equal(absence_find_uncovered(cx, ward.agency, &uncovered), OK);
	assert_int_equal(uncovered.n, 1);
	assert_string_equal(leave(cx, &ward.head, TODAY, TODAY), "");
	assert_true(lent(cx, &ward.second, ward.leaders).stands_in);
}

static void other_approvers_stand_in_when_all_are_away_without_delegation(void **state)
{
	(void)state;
	in_unit(leave_nobody);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_delegated_right_is_used_in_its_office_and_in_its_days),
		cmocka_unit_test(nobody_delegates_what_they_do_not_have),
		cmocka_unit_test(what_was_lent_is_not_lent_again),
		cmocka_unit_test(who_signs_by_order_lets_a_deputy_sign_and_no_further),
		cmocka_unit_test(a_circle_is_refused_over_several_hands_and_overlapping_days),
		cmocka_unit_test(no_circle_is_seen_where_no_day_has_all_of_it),
		cmocka_unit_test(an_absence_holds_on_its_days_until_it_is_ended),
		cmocka_unit_test(an_absence_is_entered_by_oneself_or_by_who_watches_the_agency),
		cmocka_unit_test(other_approvers_stand_in_when_all_are_away_without_delegation),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
