/* Who acts for whom on a dossier, until when, and who collects: on the engine of MOTCUA_TEST_DB. */
#include "dossier/correct.h"
#include "dossier/world_test.h"

#define MOTHER STR("Nguyễn Thị Hồng Nhung")
#define MOTHER_NUMBER STR("048193001234")

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
		.applicant = { .name = MOTHER, .number = MOTHER_NUMBER },
		.answers = { answers, sizeof(answers) / sizeof(*answers) },
		.papers = papers,
		.paper_count = 2,
		.result_by = STR("counter"),
	};
}

/* One that can be filed online. */
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

	return (struct submission){
		.procedure = world.pension,
		.channel = CHANNEL_ONLINE,
		.competent_agency = world.ward,
		.applicant = { .name = STR("Đỗ Thị Mười"), .number = STR("048146001234") },
		.answers = { answers, sizeof(answers) / sizeof(*answers) },
		.result_by = STR("counter"),
	};
}

/* The stranger of the world brings it, by this right and with this paper. */
static struct submission brought(const char *relation, struct authority authority)
{
	struct submission submission = copy_submission();

	submission.submitter.id = world.stranger.person;
	submission.relation = str_from(relation);
	submission.authority = authority;
	return submission;
}

static struct authority letter_until(const char *until)
{
	return (struct authority){ .paper = STR("letter"),
				   .number = STR("12/GUQ"),
				   .on = STR("2026-11-02"),
				   .until = str_from(until) };
}

static enum status try_file(const struct submission *submission, struct step *ret_step)
{
	*ret_step = (struct step){ .submission = submission };
	return act(&world.receiver, run_file, ret_step, true);
}

static int64_t file(struct submission submission)
{
	struct step step;

	if (try_file(&submission, &step) != OK)
		fail_msg("filing failed: %s", step.code);
	return step.id;
}

static int64_t received(struct submission submission)
{
	int64_t id = file(submission);

	do_move(&world.receiver, id, (struct move){ .action = ACTION_RECEIVE });
	return id;
}

static int64_t ready(struct submission submission)
{
	int64_t id = received(submission);

	do_move(&world.processor, id, (struct move){ .action = ACTION_TAKE });
	do_move(&world.processor, id, (struct move){ .action = ACTION_FINISH });
	do_move(&world.approver, id, (struct move){ .action = ACTION_TAKE });
	do_move(&world.approver, id, (struct move){ .action = ACTION_APPROVE });
	do_move(&world.clerk, id, (struct move){ .action = ACTION_TAKE });
	do_move(&world.clerk, id, (struct move){ .action = ACTION_ISSUE, .number = STR("1/CT") });
	return id;
}

static bool sees(const struct actor *actor, int64_t id)
{
	struct step step = { .id = id };

	return act(actor, run_load, &step, false) == OK;
}

/* ---- looking at parties ---- */

struct look {
	int64_t id, person;
	struct parties parties;
	unsigned rights;
	struct handover handover;
	struct assist assist;
	struct list_rows rows;
	enum list_scope scope;
};

static enum status run_look(struct cx *cx, void *arg)
{
	struct look *look = arg;
	struct dossier dossier;

	TRY(dossier_load_any(cx, look->id, &dossier));
	TRY(party_find(cx, &dossier, &look->parties));
	if (handover_load(cx, look->id, &look->handover) != OK)
		look->handover = (struct handover){};
	if (assist_load(cx, look->id, &look->assist) != OK)
		look->assist = (struct assist){};
	return party_rights(cx, &dossier, look->person, &look->rights);
}

static struct look look_at(int64_t id, int64_t person)
{
	struct look look = { .id = id, .person = person };
	struct cx cx;

	cx_init(&cx, world.arena, world.now_us);
	cx.actor.kind = ACTOR_SYSTEM;
	assert_int_equal(db_read(world.db, &cx, run_look, &look), OK);
	return look;
}

static enum status run_list(struct cx *cx, void *arg)
{
	struct look *look = arg;

	return dossier_find(cx, &(struct list_query){ .scope = look->scope, .most = 100 },
			    &look->rows);
}

static bool lists(const struct actor *actor, enum list_scope scope, int64_t id)
{
	struct look look = { .scope = scope };
	struct cx cx;

	cx_init(&cx, world.arena, world.now_us);
	cx.actor = *actor;
	assert_int_equal(db_read(world.db, &cx, run_list, &look), OK);
	for (size_t i = 0; i < look.rows.n; i++) {
		if (look.rows.at[i].id == id)
			return true;
	}
	return false;
}

static enum status run_change(struct cx *cx, void *arg)
{
	return party_change(cx, arg);
}

static enum status try_change(const struct actor *actor, struct party_change change,
			      const char **ret_code)
{
	struct cx cx;

	cx_init(&cx, world.arena, world.now_us);
	cx.actor = *actor;
	change.version = change.version ? change.version : load(change.dossier).version;
	enum status status = db_write(world.db, &cx, run_change, &change);

	*ret_code = cx.error.code ? cx.error.code : "";
	return status;
}

static const struct party *party_of(const struct look *look, enum party_role role)
{
	for (size_t i = 0; i < look->parties.n; i++) {
		if (look->parties.at[i].role == role)
			return &look->parties.at[i];
	}
	return NULL;
}

/* ---- who may file for whom ---- */

static void who_is_authorised_needs_the_paper(void **state)
{
	struct submission submission = brought("authorised", (struct authority){});
	struct step step;

	(void)state;
	assert_int_equal(try_file(&submission, &step), INVALID);
	submission.authority.number = STR("12/GUQ");
	assert_int_equal(try_file(&submission, &step), OK);
}

static void a_parent_needs_no_paper_and_acts_for_the_child(void **state)
{
	int64_t id = file(brought("parent", (struct authority){}));
	struct look look = look_at(id, world.stranger.person);

	(void)state;
	assert_int_equal(look.parties.n, 2);
	assert_int_equal(look.parties.at[1].role, PARTY_REPRESENTATIVE);
	assert_true(look.rights & PARTY_SIGN);
}

static void who_only_brings_the_papers_sees_them_and_signs_nothing(void **state)
{
	int64_t id = file(brought("messenger", (struct authority){}));
	struct look look = look_at(id, world.stranger.person);

	(void)state;
	assert_int_equal(look.rights, PARTY_SEE | PARTY_TOLD);
	assert_true(sees(&world.stranger, id));
	assert_int_equal(load(id).submitter, world.stranger.person);
}

static void a_relation_counts_only_where_the_pack_knows_it(void **state)
{
	struct submission child = brought("birth_relative", (struct authority){});
	struct submission firm = brought("legal_representative", (struct authority){});
	struct submission words = brought("Hàng xóm", (struct authority){});
	struct step step;

	(void)state;
	assert_int_equal(try_file(&child, &step), INVALID);
	assert_int_equal(try_file(&firm, &step), INVALID);
	assert_int_equal(try_file(&words, &step), OK);
}

static void an_authority_that_ended_is_refused_on_the_day_after(void **state)
{
	struct submission yesterday = brought("authorised", letter_until("2026-11-04"));
	struct submission today = brought("authorised", letter_until("2026-11-05"));
	struct step step;

	(void)state;
	assert_int_equal(try_file(&yesterday, &step), REFUSED);
	assert_string_equal(step.code, "party.authority_ended");
	assert_int_equal(try_file(&today, &step), OK);
}

static void a_letter_without_an_end_holds_as_long_as_the_pack_says(void **state)
{
	struct authority old = letter_until("");
	struct submission submission;
	struct step step;

	(void)state;
	old.on = STR("2025-11-05");
	submission = brought("authorised", old);
	assert_int_equal(try_file(&submission, &step), REFUSED);
	assert_string_equal(step.code, "party.authority_ended");
	old.on = STR("2025-11-06");
	submission = brought("authorised", old);
	assert_int_equal(try_file(&submission, &step), OK);
	assert_true(str_is(look_at(step.id, 0).parties.at[1].valid_to, "2026-11-06"));
}

static void an_authority_that_has_not_begun_is_refused(void **state)
{
	struct authority early = letter_until("2026-12-31");
	struct submission submission;
	struct step step;

	(void)state;
	early.from = STR("2026-11-06");
	submission = brought("authorised", early);
	assert_int_equal(try_file(&submission, &step), REFUSED);
	assert_string_equal(step.code, "party.authority_not_yet");
}

static void an_organisation_acts_through_a_person(void **state)
{
	struct submission submission = copy_submission();
	struct step step;

	(void)state;
	submission.applicant = (struct person){ .kind = PERSON_ORGANISATION,
						.name = STR("Công ty Sông Hàn"),
						.number = STR("0100109106") };
	assert_int_equal(try_file(&submission, &step), INVALID);
	submission.submitter.id = world.stranger.person;
	submission.relation = STR("messenger");
	assert_int_equal(try_file(&submission, &step), INVALID);
	submission.relation = STR("legal_representative");
	assert_int_equal(try_file(&submission, &step), OK);
}

static void a_citizen_says_by_what_right_they_file_for_somebody_else(void **state)
{
	struct submission submission = pension_submission();
	struct step step = { .submission = &submission };

	(void)state;
	submission.submitter.id = world.stranger.person;
	assert_int_equal(act(&world.stranger, run_file, &step, true), INVALID);
	submission.relation = STR("authorised");
	submission.authority = letter_until("2026-12-31");
	assert_int_equal(act(&world.stranger, run_file, &step, true), OK);
}

static void an_officer_never_becomes_the_submitter(void **state)
{
	struct submission submission = copy_submission();
	struct step step;

	(void)state;
	submission.submitter.id = world.receiver.person;
	assert_int_equal(try_file(&submission, &step), REFUSED);
	assert_string_equal(step.code, "submission.officer");
}

static void who_helps_is_kept_beside_the_applicant(void **state)
{
	struct submission submission = pension_submission();
	struct step step;

	(void)state;
	submission.assisted = true;
	assert_int_equal(try_file(&submission, &step), OK);
	struct look look = look_at(step.id, 0);
	struct dossier d = load(step.id);

	assert_int_equal(look.assist.account, world.receiver.account);
	assert_int_equal(d.assist_agency, world.centre);
	assert_int_equal(d.submitter, d.applicant);
	assert_true(d.applicant != world.receiver.person);
	assert_int_equal(d.state, STATE_FILED);
}

static void several_applicants_each_see_and_collect(void **state)
{
	struct submission submission = copy_submission();
	const struct party_new others[] = {
		{ .role = PARTY_APPLICANT, .person = { .id = world.stranger.person } },
		{ .role = PARTY_APPLICANT, .person = { .name = STR("Lê Văn Tám") } },
		{ .role = PARTY_APPLICANT, .person = { .name = STR("Lê Văn Tám") } },
	};

	(void)state;
	submission.parties = (struct parties_new){ others, 3 };
	int64_t id = file(submission);
	struct look look = look_at(id, world.stranger.person);

	assert_int_equal(look.parties.n, 4);
	assert_true(look.rights & PARTY_COLLECT);
	/* Of the same name, not the same person. */
	assert_true(look.parties.at[2].person != look.parties.at[3].person);
	assert_true(sees(&world.stranger, id));
	assert_true(lists(&world.stranger, LIST_HANDED_IN, id));
	assert_false(lists(&world.stranger, LIST_OWN, id));
}

/* ---- what a party may do, and until when ---- */

static void a_representative_sees_and_acts_until_the_authority_ends(void **state)
{
	struct move withdraw = { .action = ACTION_WITHDRAW, .reason = STR("Thôi") };
	int64_t id = received(brought("authorised", letter_until("2026-11-10")));
	const char *code;

	(void)state;
	assert_true(sees(&world.stranger, id));
	assert_true(lists(&world.stranger, LIST_HANDED_IN, id));
	world.now_us += 5 * 24 * HOUR_US; /* the tenth */
	assert_true(sees(&world.stranger, id));
	world.now_us += 24 * HOUR_US;
	assert_false(sees(&world.stranger, id));
	assert_false(lists(&world.stranger, LIST_HANDED_IN, id));
	assert_int_equal(try_move(&world.stranger, id, withdraw, &code), NOT_FOUND);
	world.now_us = THURSDAY_US;
	do_move(&world.stranger, id, withdraw);
}

static void who_may_not_sign_cannot_withdraw(void **state)
{
	struct move withdraw = { .action = ACTION_WITHDRAW, .reason = STR("Thôi") };
	struct step step = { .id = received(brought("messenger", (struct authority){})) };
	const char *code;

	(void)state;
	assert_int_equal(act(&world.stranger, run_load, &step, false), OK);
	assert_false(step.actions & 1u << ACTION_WITHDRAW);
	assert_int_equal(try_move(&world.stranger, step.id, withdraw, &code), DENIED);
}

static void a_representative_is_added_later_and_revoked_with_a_reason(void **state)
{
	struct party_new add = { .role = PARTY_REPRESENTATIVE,
				 .person = { .id = world.stranger.person },
				 .relation = STR("authorised"),
				 .authority = letter_until("2026-12-31") };
	struct party_change change = { .add = &add };
	const char *code;

	(void)state;
	change.dossier = received(copy_submission());
	assert_false(sees(&world.stranger, change.dossier));
	assert_int_equal(try_change(&world.receiver, change, &code), INVALID); /* no reason */
	change.reason = STR("Giấy ủy quyền mới");
	assert_int_equal(try_change(&world.clerk, change, &code), DENIED);
	assert_int_equal(try_change(&world.receiver, change, &code), OK);
	assert_true(sees(&world.stranger, change.dossier));
	struct look look = look_at(change.dossier, 0);

	change.end = party_of(&look, PARTY_REPRESENTATIVE)->id;
	change.reason = STR("Thu hồi ủy quyền");
	assert_int_equal(try_change(&world.receiver, change, &code), OK);
	assert_false(sees(&world.stranger, change.dossier));
	assert_int_equal(try_change(&world.receiver, change, &code), REFUSED);
	assert_string_equal(code, "party.ended");
	change.end = party_of(&look, PARTY_APPLICANT)->id;
	assert_int_equal(try_change(&world.receiver, change, &code), REFUSED);
	assert_string_equal(code, "party.applicant");
}

static void of_two_changes_at_once_the_second_looks_again(void **state)
{
	struct party_new add = { .role = PARTY_APPLICANT,
				 .person = { .name = STR("Lê Văn Chín") } };
	struct party_change change = { .add = &add, .reason = STR("Đồng sở hữu") };
	const char *code;

	(void)state;
	change.dossier = received(copy_submission());
	change.version = load(change.dossier).version;
	assert_int_equal(try_change(&world.receiver, change, &code), OK);
	assert_int_equal(try_change(&world.receiver, change, &code), CONFLICT);
	assert_string_equal(code, "dossier.stale");
}

/* ---- dossiers from before parties were kept ---- */

static enum status run_forget(struct cx *cx, void *arg)
{
	const char *sql = str_format(cx->arena, "DELETE FROM dossier_party WHERE dossier = %lld",
				     *(const long long *)arg)
				  .at;
	struct db_statement statement = { .name = "forget_parties",
					  .module = "test",
					  .sqlite = sql,
					  .postgres = sql,
					  .writes = true,
					  .number = DB_UNCACHED };

	return db_run_any(cx, &statement, NULL, NULL);
}

/* Takes the rows away, as if they had never been written. */
static void forget_parties(int64_t id)
{
	long long dossier = id;
	struct cx cx;

	cx_init(&cx, world.arena, world.now_us);
	assert_int_equal(db_write(world.db, &cx, run_forget, &dossier), OK);
}

static void an_old_dossier_reads_as_if_it_had_its_two(void **state)
{
	struct party_new add = { .role = PARTY_APPLICANT,
				 .person = { .name = STR("Lê Văn Chín") } };
	int64_t id = received(brought("messenger", (struct authority){}));
	struct party_change change = { .dossier = id, .add = &add, .reason = STR("Bổ sung") };
	const char *code;

	(void)state;
	forget_parties(id);
	struct look look = look_at(id, world.stranger.person);

	assert_int_equal(look.parties.n, 2);
	assert_int_equal(look.parties.at[0].id, 0);
	assert_true(look.rights & PARTY_SIGN);
	assert_true(sees(&world.stranger, id));
	assert_true(lists(&world.stranger, LIST_HANDED_IN, id));
	assert_int_equal(try_change(&world.receiver, change, &code), OK);
	look = look_at(id, world.stranger.person);
	assert_int_equal(look.parties.n, 3);
	assert_true(look.rights & PARTY_SIGN);
}

/* ---- handing over ---- */

static void the_result_goes_to_a_party_who_may_collect_and_to_nobody_else(void **state)
{
	int64_t id = ready(brought("messenger", (struct authority){}));
	struct move hand = { .action = ACTION_RETURN,
			     .receiver = STR("Trần Văn Quyết"),
			     .shown = STR("Căn cước 048080005678") };
	const char *code;

	(void)state;
	assert_int_equal(try_move(&world.receiver, id, hand, &code), INVALID); /* the messenger */
	hand.receiver = STR("nguyễn thị hồng nhung");
	hand.signs = STR("mark");
	do_move(&world.receiver, id, hand);
	struct look look = look_at(id, 0);

	assert_int_equal(look.handover.person, load(id).applicant);
	assert_true(str_equal(look.handover.name, MOTHER));
	assert_true(str_is(look.handover.signs, "mark"));
	assert_true(str_is(look.handover.shown, "Căn cước 048080005678"));
}

static void a_new_collector_brings_an_authority(void **state)
{
	int64_t id = ready(copy_submission());
	struct move hand = { .action = ACTION_RETURN,
			     .receiver = STR("Lê Văn Chín"),
			     .authority = letter_until("2026-11-04") };
	const char *code;

	(void)state;
	assert_int_equal(try_move(&world.receiver, id, hand, &code), REFUSED);
	assert_string_equal(code, "party.authority_ended");
	hand.authority = letter_until("2026-11-30");
	do_move(&world.receiver, id, hand);
	struct look look = look_at(id, 0);

	assert_non_null(party_of(&look, PARTY_COLLECTOR));
	assert_int_equal(look.handover.person, party_of(&look, PARTY_COLLECTOR)->person);
}

static void a_representative_whose_authority_ended_collects_nothing(void **state)
{
	int64_t id = ready(brought("authorised", letter_until("2026-11-10")));
	struct move hand = { .action = ACTION_RETURN, .receiver = STR("Trần Văn Quyết") };
	const char *code;

	(void)state;
	world.now_us += 10 * 24 * HOUR_US;
	assert_int_equal(try_move(&world.receiver, id, hand, &code), REFUSED);
	assert_string_equal(code, "party.authority_ended");
	world.now_us = THURSDAY_US;
	do_move(&world.receiver, id, hand);
}

static void what_goes_by_post_is_handed_to_the_post(void **state)
{
	struct submission submission = copy_submission();

	(void)state;
	submission.result_by = STR("post");
	int64_t id = ready(submission);

	do_move(&world.receiver, id,
		(struct move){ .action = ACTION_RETURN, .receiver = STR("Bưu điện, EB123VN") });
	assert_int_equal(look_at(id, 0).handover.person, 0);
}

/* ---- corrections ---- */

struct correction {
	int64_t id;
	struct undo undo;
	struct refile refile;
};

static enum status run_undo_last(struct cx *cx, void *arg)
{
	struct correction *correction = arg;
	struct dossier dossier;

	TRY(dossier_load(cx, correction->id, &dossier));
	correction->undo = (struct undo){ dossier.version, dossier.last_journal, STR("Nhầm") };
	return dossier_undo(cx, correction->id, &correction->undo);
}

static enum status run_refile(struct cx *cx, void *arg)
{
	struct correction *correction = arg;
	struct dossier dossier;

	TRY(dossier_load(cx, correction->id, &dossier));
	correction->refile.version = dossier.version;
	correction->refile.reason = STR("Nhầm người");
	return dossier_refile(cx, correction->id, &correction->refile);
}

static void correct(unit_fn run, struct correction *correction)
{
	struct cx cx;

	cx_init(&cx, world.arena, world.now_us);
	cx.actor = world.receiver;
	if (db_write(world.db, &cx, run, correction) != OK)
		fail_msg("correcting failed: %s", cx.error.code);
}

static void a_handing_over_that_is_taken_back_can_be_done_again(void **state)
{
	struct correction correction = { .id = ready(copy_submission()) };
	struct move hand = { .action = ACTION_RETURN,
			     .receiver = STR("Lê Văn Chín"),
			     .authority = letter_until("2026-11-30") };

	(void)state;
	do_move(&world.receiver, correction.id, hand);
	correct(run_undo_last, &correction);
	struct look look = look_at(correction.id, 0);

	assert_null(party_of(&look, PARTY_COLLECTOR));
	assert_int_equal(look.handover.handed_us, 0);
	do_move(&world.receiver, correction.id, hand);
	look = look_at(correction.id, 0);
	assert_non_null(party_of(&look, PARTY_COLLECTOR));
}

static void a_dossier_entered_anew_has_the_people_of_the_new_entry(void **state)
{
	struct submission right = copy_submission();
	struct correction correction = { .refile = { .submission = &right } };

	(void)state;
	correction.id = file(brought("authorised", letter_until("2026-11-30")));
	assert_true(sees(&world.stranger, correction.id));
	right.applicant = (struct person){ .name = STR("Phan Văn Tư") };
	correct(run_refile, &correction);
	assert_false(sees(&world.stranger, correction.id));
	struct look look = look_at(correction.id, load(correction.id).applicant);

	assert_int_equal(look.parties.n, 3);
	assert_true(look.parties.at[0].ended_us > 0 && look.parties.at[1].ended_us > 0);
	assert_true(look.rights & PARTY_COLLECT);
}

/* ---- numbers that come later ---- */

static enum status run_number(struct cx *cx, void *arg)
{
	return party_number_enter(cx, arg);
}

static enum status try_number(struct party_number entry, const char **ret_code)
{
	struct cx cx;

	cx_init(&cx, world.arena, world.now_us);
	cx.actor = world.receiver;
	enum status status = db_write(world.db, &cx, run_number, &entry);

	*ret_code = cx.error.code ? cx.error.code : "";
	return status;
}

static int64_t file_without_number(void)
{
	struct submission submission = copy_submission();

	submission.applicant.number = STR("");
	return received(submission);
}

static void a_number_is_entered_later_once(void **state)
{
	struct party_number entry = { .dossier = file_without_number(),
				      .number = STR("048193004444") };
	const char *code;

	(void)state;
	entry.person = load(entry.dossier).applicant;
	entry.number = STR("12");
	assert_int_equal(try_number(entry, &code), INVALID);
	entry.number = STR("048193004444");
	assert_int_equal(try_number(entry, &code), OK);
	assert_true(str_is(look_at(entry.dossier, 0).parties.at[0].number, "048193004444"));
	assert_int_equal(try_number(entry, &code), REFUSED);
	assert_string_equal(code, "person.numbered");
}

static void a_known_number_links_two_entries_for_a_reason(void **state)
{
	struct submission known = copy_submission();
	struct party_number entry = { .dossier = file_without_number(),
				      .number = STR("048093009999") };
	struct actor owner = world.stranger;
	const char *code;

	(void)state;
	known.applicant =
		(struct person){ .name = STR("Phan Văn Bảy"), .number = STR("048093009999") };
	owner.person = load(file(known)).applicant;
	entry.person = load(entry.dossier).applicant;
	assert_false(sees(&owner, entry.dossier));
	assert_int_equal(try_number(entry, &code), CONFLICT);
	assert_string_equal(code, "person.known");
	entry.same_because = STR("Đã đối chiếu căn cước");
	assert_int_equal(try_number(entry, &code), OK);
	assert_true(sees(&owner, entry.dossier));
	assert_true(lists(&owner, LIST_HANDED_IN, entry.dossier));
	assert_true(load(entry.dossier).applicant != owner.person); /* both stay */
}

/* ---- the journal has all of it ---- */

static void report(void *arg, struct str what)
{
	(void)arg;
	/* forget_parties went behind the journal's back */
	if (!str_contains(what, STR("gone from its table")))
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
	assert_int_equal(check.differences, 2); /* the two rows of forget_parties */
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(who_is_authorised_needs_the_paper),
		cmocka_unit_test(a_parent_needs_no_paper_and_acts_for_the_child),
		cmocka_unit_test(who_only_brings_the_papers_sees_them_and_signs_nothing),
		cmocka_unit_test(a_relation_counts_only_where_the_pack_knows_it),
		cmocka_unit_test(an_authority_that_ended_is_refused_on_the_day_after),
		cmocka_unit_test(a_letter_without_an_end_holds_as_long_as_the_pack_says),
		cmocka_unit_test(an_authority_that_has_not_begun_is_refused),
		cmocka_unit_test(an_organisation_acts_through_a_person),
		cmocka_unit_test(a_citizen_says_by_what_right_they_file_for_somebody_else),
		cmocka_unit_test(an_officer_never_becomes_the_submitter),
		cmocka_unit_test(who_helps_is_kept_beside_the_applicant),
		cmocka_unit_test(several_applicants_each_see_and_collect),
		cmocka_unit_test(a_representative_sees_and_acts_until_the_authority_ends),
		cmocka_unit_test(who_may_not_sign_cannot_withdraw),
		cmocka_unit_test(a_representative_is_added_later_and_revoked_with_a_reason),
		cmocka_unit_test(of_two_changes_at_once_the_second_looks_again),
		cmocka_unit_test(an_old_dossier_reads_as_if_it_had_its_two),
		cmocka_unit_test(the_result_goes_to_a_party_who_may_collect_and_to_nobody_else),
		cmocka_unit_test(a_new_collector_brings_an_authority),
		cmocka_unit_test(a_representative_whose_authority_ended_collects_nothing),
		cmocka_unit_test(what_goes_by_post_is_handed_to_the_post),
		cmocka_unit_test(a_handing_over_that_is_taken_back_can_be_done_again),
		cmocka_unit_test(a_dossier_entered_anew_has_the_people_of_the_new_entry),
		cmocka_unit_test(a_number_is_entered_later_once),
		cmocka_unit_test(a_known_number_links_two_entries_for_a_reason),
		cmocka_unit_test(the_journal_replays_to_these_tables),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
