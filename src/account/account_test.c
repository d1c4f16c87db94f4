/* Units through time, people, accounts, passwords and sessions, on the engine of MOTCUA_TEST_DB. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

#include "account/account.h"
#include "account/account.sql.h"
#include "base/hash.h"
#include "db/scratch.h"
#include "journal/journal.h"

struct fixture {
	struct arena *arena;
	struct cx cx;
	struct scratch scratch;
};

static struct fixture f;

static int set_up(void **state)
{
	(void)state;
	f.arena = arena_open();
	cx_init(&f.cx, f.arena, clock_now_us());
	db_set_hooks(&(struct db_hooks){ .write_reads = journal_add_reads });
	return scratch_open(&f.cx, &f.scratch) == OK ? 0 : -1;
}

static int tear_down(void **state)
{
	(void)state;
	scratch_close(&f.scratch);
	arena_close(f.arena);
	return 0;
}

/* Each test is one unit of work, rolled back. */
static void in_unit(unit_fn run)
{
	struct cx cx;

	cx_init(&cx, f.arena, clock_now_us());
	assert_int_equal(db_try(f.scratch.db, &cx, run, NULL), OK);
}

/* ---- units ---- */

static int64_t add_agency(struct cx *cx, const char *code)
{
	int64_t id;

	assert_int_equal(agency_add(cx,
				    &(struct agency){ .code = str_from(code),
						      .kind = STR("commune"),
						      .name = str_from(code),
						      .valid_from = STR("2020-01-01") },
				    &id),
			 OK);
	return id;
}

static enum status merge(struct cx *cx, void *arg)
{
	int64_t old = add_agency(cx, "H47.01"), middle = add_agency(cx, "H47.02"),
		new = add_agency(cx, "H17.01");
	struct agency found;

	(void)arg;
	TRY(agency_end(cx, old, STR("2025-01-01"), middle));
	TRY(agency_end(cx, middle, STR("2025-07-01"), new));
	TRY(agency_successor(cx, old, STR("2024-12-31"), &found));
	assert_true(found.id == old);
	TRY(agency_successor(cx, old, STR("2025-03-01"), &found));
	assert_true(found.id == middle);
	TRY(agency_successor(cx, old, STR("2026-11-22"), &found));
	assert_true(found.id == new);
	assert_int_equal(agency_load_by_code(cx, STR("H47.01"), STR("2025-01-01"), &found),
			 NOT_FOUND);
	assert_int_equal(agency_end(cx, old, STR("2026-01-01"), 0), CONFLICT);
	cx->error = (struct error){};
	return OK;
}

static void a_merged_agency_leads_to_its_successor(void **state)
{
	(void)state;
	in_unit(merge);
}

static enum status circle(struct cx *cx, void *arg)
{
	int64_t one = add_agency(cx, "H47.11"), two = add_agency(cx, "H47.12");
	struct agency found;

	(void)arg;
	TRY(agency_end(cx, one, STR("2025-01-01"), two));
	TRY(agency_end(cx, two, STR("2025-01-01"), one));
	assert_int_equal(agency_successor(cx, one, STR("2026-01-01"), &found), REFUSED);
	cx->error = (struct error){};
	return OK;
}

static void successors_in_a_circle_end_in_a_refusal(void **state)
{
	(void)state;
	in_unit(circle);
}

/* ---- people ---- */

static enum status meet_again(struct cx *cx, void *arg)
{
	struct person first = { .name = STR("Nguyễn Văn An"), .number = STR("048093001234") };
	struct person again = { .name = STR("Nguyen Van An khac"),
				.number = STR("048093001234"),
				.phone = STR("0905123456") };
	struct person known;
	int64_t one, two, three;

	(void)arg;
	TRY(person_find_or_add(cx, &first, &one));
	TRY(person_find_or_add(cx, &again, &two));
	assert_true(one == two);
	TRY(person_load(cx, one, &known));
	assert_true(str_is(known.name, "Nguyễn Văn An"));
	assert_true(str_is(known.phone, "0905123456"));
	first.number = STR("");
	TRY(person_find_or_add(cx, &first, &three));
	assert_true(three != one);
	return OK;
}

static void a_known_number_is_the_same_person_and_keeps_its_name(void **state)
{
	(void)state;
	in_unit(meet_again);
}

static enum status wrong_people(struct cx *cx, void *arg)
{
	static const struct person wrong[] = {
		{ .name = STR("") },
		{ .name = STR("A"), .number = STR("123") },
		{ .name = STR("A"), .number = STR("123456789") }, /* an old nine-digit card */
		{ .name = STR("A"), .phone = STR("0") },
		{ .name = STR("A"), .email = STR("x") },
		{ .name = STR("A"), .kind = PERSON_ORGANISATION, .number = STR("0100109107") },
	};
	int64_t id;

	(void)arg;
	for (size_t i = 0; i < sizeof(wrong) / sizeof(*wrong); i++) {
		assert_int_equal(person_find_or_add(cx, &wrong[i], &id), INVALID);
		assert_int_equal(cx->error.field_count, 1);
		cx->error = (struct error){};
	}
	return OK;
}

static void what_cannot_be_a_person_is_refused_field_by_field(void **state)
{
	(void)state;
	in_unit(wrong_people);
}

/* ---- accounts and sessions ---- */

static int64_t add_account(struct cx *cx, const char *login, enum actor_kind kind)
{
	int64_t person, id;

	assert_int_equal(
		person_find_or_add(cx, &(struct person){ .name = str_from(login) }, &person), OK);
	assert_int_equal(account_add(cx,
				     &(struct account_new){ .login = str_from(login),
							    .kind = kind,
							    .person = person,
							    .password_hash = STR("-") },
				     &id),
			 OK);
	return id;
}

static struct actor actor_of(struct cx *cx, struct str token)
{
	cx->actor = (struct actor){};
	assert_int_equal(session_load(cx, token), OK);
	return cx->actor;
}

static enum status sit_down(struct cx *cx, void *arg)
{
	struct sign_in sign_in = { .account = add_account(cx, "officer.one", ACTOR_OFFICER),
				   .kind = ACTOR_OFFICER };
	int64_t agency = add_agency(cx, "H17.21"), office, other, post;
	struct str token;

	(void)arg;
	TRY(office_add(
		cx, &(struct office){ .agency = agency, .kind = STR("section"), .name = STR("A") },
		STR("2020-01-01"), &office));
	TRY(office_add(
		cx,
		&(struct office){ .agency = agency, .kind = STR("leadership"), .name = STR("B") },
		STR("2020-01-01"), &other));
	TRY(post_add(cx, &(struct post){ sign_in.account, office, STR("process"), STR("") },
		     STR("2020-01-01"), &post));
	TRY(post_add(cx, &(struct post){ sign_in.account, other, STR("approve"), STR("") },
		     STR("2020-01-01"), &post));
	TRY(session_open(cx, &sign_in, &token));
	assert_int_equal(token.len, 64);
	struct actor actor = actor_of(cx, token);

	assert_true(actor.office == office && actor.agency == agency);
	assert_true(actor.rights & RIGHT_PROCESS);
	assert_false(actor.rights &
		     RIGHT_APPROVE); /* held in an office this session does not sit in */
	return OK;
}

static void rights_are_those_of_the_office_one_sits_in(void **state)
{
	(void)state;
	in_unit(sit_down);
}

static enum status end_sessions(struct cx *cx, void *arg)
{
	struct sign_in sign_in = { .account = add_account(cx, "citizen.one", ACTOR_CITIZEN),
				   .kind = ACTOR_CITIZEN };
	struct str first, second, third;
	struct q_session_load_row row;

	(void)arg;
	TRY(session_open(cx, &sign_in, &first));
	TRY(session_open(cx, &sign_in, &second));
	/* What is stored is not what the cookie holds. */
	assert_int_equal(q_session_load(cx, first, cx->now_us, &row), NOT_FOUND);
	assert_true(actor_of(cx, first).kind == ACTOR_CITIZEN);
	TRY(session_end(cx));
	assert_true(actor_of(cx, first).kind == ACTOR_ANONYMOUS);
	assert_true(actor_of(cx, second).kind == ACTOR_CITIZEN);
	cx->actor = (struct actor){ .kind = ACTOR_SYSTEM };
	TRY(account_disable(cx, STR("citizen.one")));
	assert_true(actor_of(cx, second).kind == ACTOR_ANONYMOUS);
	TRY(session_open(cx, &sign_in, &third));
	assert_true(actor_of(cx, third).kind == ACTOR_ANONYMOUS); /* the account is closed */
	cx->now_us += SESSION_CITIZEN_US + 1;
	assert_true(actor_of(cx, STR("forged")).kind == ACTOR_ANONYMOUS);
	return OK;
}

static void sessions_end_one_by_one_and_all_with_the_account(void **state)
{
	(void)state;
	in_unit(end_sessions);
}

static enum status wait_too_long(struct cx *cx, void *arg)
{
	struct sign_in sign_in = { .account = add_account(cx, "citizen.two", ACTOR_CITIZEN),
				   .kind = ACTOR_CITIZEN };
	struct str token;

	(void)arg;
	TRY(session_open(cx, &sign_in, &token));
	cx->now_us += SESSION_CITIZEN_US - 1;
	assert_true(actor_of(cx, token).kind == ACTOR_CITIZEN);
	cx->now_us += 2;
	assert_true(actor_of(cx, token).kind == ACTOR_ANONYMOUS);
	return OK;
}

static void a_session_ends_by_itself(void **state)
{
	(void)state;
	in_unit(wait_too_long);
}

static enum status wrong_logins(struct cx *cx, void *arg)
{
	static const char *const wrong[] = { "", "ab", "Upper", "with space", "đ", "a/b" };
	int64_t id;

	(void)arg;
	add_account(cx, "taken", ACTOR_CITIZEN);
	for (size_t i = 0; i < sizeof(wrong) / sizeof(*wrong); i++) {
		assert_int_equal(
			account_add(cx, &(struct account_new){ .login = str_from(wrong[i]) }, &id),
			INVALID);
		cx->error = (struct error){};
	}
	assert_int_equal(account_add(cx, &(struct account_new){ .login = STR("taken") }, &id),
			 CONFLICT);
	cx->error = (struct error){};
	return OK;
}

static void logins_are_plain_and_taken_once(void **state)
{
	(void)state;
	in_unit(wrong_logins);
}

static void passwords_are_hashed_with_argon2id_and_compared(void **state)
{
	struct str hash, again;

	(void)state;
	assert_int_equal(password_hash(&f.cx, STR("mật khẩu dài"), &hash), OK);
	assert_int_equal(password_hash(&f.cx, STR("mật khẩu dài"), &again), OK);
	assert_true(str_starts(hash, STR("$argon2id$v=19$m=65536,t=2,p=1$")));
	assert_false(str_equal(hash, again));
	assert_true(password_is(STR("mật khẩu dài"), hash));
	assert_false(password_is(STR("mật khẩu dai"), hash));
	assert_false(password_is(STR(""), STR("-")));
	assert_false(sign_in_is_right(&(struct sign_in){ .password = STR("x") }));
}

static void every_role_has_rights_and_unknown_roles_have_none(void **state)
{
	(void)state;
	for (const struct role_row *row = role_rows; row->name; row++)
		assert_true(role_rights(str_from(row->name)) & RIGHT_SIGNED_IN);
	assert_int_equal(role_rights(STR("root")), 0);
	for (size_t i = 0; i < RIGHT_COUNT; i++)
		assert_int_equal(right_rows[i].right, 1 << i);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_merged_agency_leads_to_its_successor),
		cmocka_unit_test(successors_in_a_circle_end_in_a_refusal),
		cmocka_unit_test(a_known_number_is_the_same_person_and_keeps_its_name),
		cmocka_unit_test(what_cannot_be_a_person_is_refused_field_by_field),
		cmocka_unit_test(rights_are_those_of_the_office_one_sits_in),
		cmocka_unit_test(sessions_end_one_by_one_and_all_with_the_account),
		cmocka_unit_test(a_session_ends_by_itself),
		cmocka_unit_test(logins_are_plain_and_taken_once),
		cmocka_unit_test(passwords_are_hashed_with_argon2id_and_compared),
		cmocka_unit_test(every_role_has_rights_and_unknown_roles_have_none),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
