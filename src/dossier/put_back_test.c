/* Absence and delegation at work: nothing waits for who is away, and who signs for whom is kept. */
#include "dossier/consult.h"
#include "dossier/filing_test.h"

static const struct actor timer = { .kind = ACTOR_SYSTEM };

struct errand {
	struct absence absence;
	struct delegation delegation;
	int64_t id;
	struct dossier_result result;
	struct dossier_signature signature;
	struct list_rows rows;
	struct list_query query;
};

static enum status run_absence(struct cx *cx, void *arg)
{
	struct errand *errand = arg;

	return absence_add(cx, &errand->absence, &errand->id);
}

static enum status run_back(struct cx *cx, void *arg)
{
	struct errand *errand = arg;

	return absence_end(cx, errand->id);
}

static enum status run_delegation(struct cx *cx, void *arg)
{
	struct errand *errand = arg;

	return delegation_add(cx, &errand->delegation, &errand->id);
}

static enum status run_revoke(struct cx *cx, void *arg)
{
	struct errand *errand = arg;

	return delegation_revoke(cx, errand->id);
}

static enum status run_put_back(struct cx *cx, void *arg)
{
	bool due;

	TRY(dossier_put_back_due(cx, &due));
	TRY(dossier_put_back(cx, arg));
	assert_int_equal(due, *(int64_t *)arg > 0);
	return OK;
}

static enum status run_signature(struct cx *cx, void *arg)
{
	struct errand *errand = arg;

	TRY(dossier_load_result(cx, errand->id, &errand->result));
	enum status status = dossier_load_signature(cx, errand->id, errand->result.signed_us,
						    &errand->signature);

	return status == NOT_FOUND ? OK : status;
}

static enum status run_list(struct cx *cx, void *arg)
{
	struct errand *errand = arg;

	return dossier_find(cx, &errand->query, &errand->rows);
}

static int64_t be_away(const struct actor *who)
{
	int32_t today = civil_day_of(world.now_us);
	struct errand errand = { .absence = { .account = who->account,
					      .from_on = today,
					      .until_on = today + 2,
					      .reason = STR("Nghỉ phép") } };

	assert_string_equal(try_unit(who, run_absence, &errand), "");
	return errand.id;
}

static void come_back(const struct actor *who, int64_t id)
{
	struct errand errand = { .id = id };

	assert_string_equal(try_unit(who, run_back, &errand), "");
}

static int64_t put_back(void)
{
	int64_t done;

	assert_string_equal(try_unit(&timer, run_put_back, &done), "");
	return done;
}

static int64_t delegate(const struct actor *giver, const struct actor *taker)
{
	int32_t today = civil_day_of(world.now_us);
	struct errand errand = { .delegation = { .taker = taker->account,
						 .kind = STR("signing_for"),
						 .scope = STR("approve"),
						 .from_on = today,
						 .until_on = today + 5,
						 .ground = STR("QĐ 12") } };

	assert_string_equal(try_unit(giver, run_delegation, &errand), "");
	return errand.id;
}

static void revoke(const struct actor *giver, int64_t id)
{
	struct errand errand = { .id = id };

	assert_string_equal(try_unit(giver, run_revoke, &errand), "");
}

/* ---- tests ---- */

static void what_somebody_away_has_taken_up_goes_back_to_the_office(void **state)
{
	int64_t id = taken_copy_under(world.certified_copy);
	int64_t other = received_copy_under(world.certified_copy);
	int64_t away = be_away(&world.processor);
	const char *code;

	(void)state;
	assert_int_equal(put_back(), 1);
	assert_int_equal(load(id).officer, 0);
	assert_int_equal(load(id).state, STATE_IN_PROCESS);
	assert_int_equal(put_back(), 0);
	try_move(&world.processor, other, (struct move){ .action = ACTION_TAKE }, &code);
	assert_string_equal(code, "dossier.you_are_away");
	do_move(&world.colleague, id, (struct move){ .action = ACTION_TAKE });
	do_move(&world.colleague, id, (struct move){ .action = ACTION_FINISH });
	come_back(&world.processor, away);
	do_move(&world.processor, other, (struct move){ .action = ACTION_TAKE });
}

static void a_colleague_takes_it_up_at_once(void **state)
{
	int64_t id = taken_copy_under(world.certified_copy), away = be_away(&world.processor);

	(void)state;
	do_move(&world.colleague, id, (struct move){ .action = ACTION_TAKE });
	put_back();
	assert_int_equal(load(id).officer, world.colleague.account);
	come_back(&world.processor, away);
}

static int64_t finished_copy(void)
{
	int64_t id = taken_copy_under(world.certified_copy);

	do_move(&world.processor, id, (struct move){ .action = ACTION_FINISH });
	return id;
}

static void who_signs_for_somebody_else_is_kept_with_the_result(void **state)
{
	int64_t id = finished_copy(), own = finished_copy();
	struct errand errand = { .id = id };
	const char *code;

	(void)state;
	try_move(&world.colleague, id, (struct move){ .action = ACTION_TAKE }, &code);
	assert_string_equal(code, "dossier.not_yours");
	int64_t given = delegate(&world.approver, &world.colleague);

	do_move(&world.colleague, id, (struct move){ .action = ACTION_TAKE });
	do_move(&world.colleague, id, (struct move){ .action = ACTION_APPROVE });
	assert_string_equal(try_unit(&timer, run_signature, &errand), "");
	assert_int_equal(errand.result.signer, world.colleague.account);
	assert_int_equal(errand.signature.giver, world.approver.account);
	assert_true(str_is(errand.signature.kind, "signing_for"));
	do_move(&world.approver, own, (struct move){ .action = ACTION_APPROVE });
	errand = (struct errand){ .id = own };
	assert_string_equal(try_unit(&timer, run_signature, &errand), "");
	assert_int_equal(errand.signature.giver, 0);
	revoke(&world.approver, given);
}

static void a_revoked_delegation_moves_nothing_any_more(void **state)
{
	int64_t id = finished_copy();
	const char *code;

	(void)state;
	revoke(&world.approver, delegate(&world.approver, &world.colleague));
	try_move(&world.colleague, id, (struct move){ .action = ACTION_APPROVE }, &code);
	assert_string_equal(code, "dossier.not_yours");
}

static void the_list_of_another_office_opens_to_who_acts_there(void **state)
{
	int64_t id = finished_copy(), given;
	struct errand errand = {
		.query = { .scope = LIST_OFFICE, .office = world.leaders, .most = LIST_MOST }
	};
	bool found = false;

	(void)state;
	assert_string_equal(try_unit(&world.colleague, run_list, &errand), "list.office");
	given = delegate(&world.approver, &world.colleague);
	assert_string_equal(try_unit(&world.colleague, run_list, &errand), "");
	for (size_t i = 0; i < errand.rows.n; i++)
		found |= errand.rows.at[i].id == id;
	assert_true(found);
	revoke(&world.approver, given);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_somebody_away_has_taken_up_goes_back_to_the_office),
		cmocka_unit_test(a_colleague_takes_it_up_at_once),
		cmocka_unit_test(who_signs_for_somebody_else_is_kept_with_the_result),
		cmocka_unit_test(a_revoked_delegation_moves_nothing_any_more),
		cmocka_unit_test(the_list_of_another_office_opens_to_who_acts_there),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
