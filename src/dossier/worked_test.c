/*
 * Every procedure of the pack, worked by hand: packs/vn/procedures/worked/CODE.yaml holds three
 * dossiers each, reckoned by a person. They go through the domain's own door on a virtual clock.
 */
#include "dossier/world_test.h"

#include <dirent.h>

#include "dossier/worked_test.h"

#define PROCEDURES "packs/vn/procedures"
#define WORKED PROCEDURES "/worked"
#define OFFICERS_MAX 200
#define PAPERS_MAX 40

/* ---- who sits where ---- */

static struct {
	struct actor at[OFFICERS_MAX];
	size_t n;
} officers;

static const struct {
	const char *kind, *role;
} desks[] = {
	{ "reception", "receive" },
	{ "section", "process" },
	{ "leadership", "approve" },
	{ "clerk", "issue" },
};

static const char *role_of(struct str office_kind)
{
	for (size_t i = 0; i < sizeof desks / sizeof *desks; i++) {
		if (str_is(office_kind, desks[i].kind))
			return desks[i].role;
	}
	return "process";
}

struct desk {
	int64_t office;
	struct actor actor;
};

static enum status run_hire(struct cx *cx, void *arg)
{
	struct desk *desk = arg;
	struct office office;
	char login[40];

	cx->actor.kind = ACTOR_SYSTEM;
	TRY(office_load(cx, desk->office, &office));
	snprintf(login, sizeof login, "at-%lld", (long long)desk->office);
	desk->actor = make_officer(cx, str_cstring(world.arena, str_from(login)),
				   role_of(office.kind), desk->office);
	return OK;
}

static const struct actor *officer_at(int64_t office)
{
	struct desk desk = { .office = office };
	struct cx cx;

	for (size_t i = 0; i < officers.n; i++) {
		if (officers.at[i].office == office)
			return &officers.at[i];
	}
	cx_init(&cx, world.arena, world.now_us);
	assert_int_equal(db_write(world.db, &cx, run_hire, &desk), OK);
	assert_true(officers.n < OFFICERS_MAX);
	officers.at[officers.n] = desk.actor;
	return &officers.at[officers.n++];
}

struct settlement {
	struct str kind;
	int64_t agency, offices[3];
};

static enum status run_settle(struct cx *cx, void *arg)
{
	struct settlement *settlement = arg;
	static int number = 50;
	struct agencies agencies;

	cx->actor.kind = ACTOR_SYSTEM;
	TRY(agency_find(cx, settlement->kind, STR("2026-01-01"), &agencies));
	if (agencies.n > 0) {
		settlement->agency = agencies.at[0].id;
		return OK;
	}
	const char *kind = str_cstring(world.arena, settlement->kind);
	struct str code = str_format(world.arena, "H17.%d", number++);

	settlement->agency = make_agency(cx, code.at, kind, kind);
	for (size_t i = 0; i < 3; i++)
		settlement->offices[i] =
			make_office(cx, settlement->agency, desks[i + 1].kind, desks[i + 1].kind);
	return OK;
}

/* The first agency of a kind; one with its three desks is made when there is none. */
static int64_t agency_of(struct str kind)
{
	struct settlement settlement = { .kind = kind };
	struct cx cx;

	cx_init(&cx, world.arena, world.now_us);
	assert_int_equal(db_write(world.db, &cx, run_settle, &settlement), OK);
	for (size_t i = 0; i < 3; i++) {
		if (settlement.offices[i])
			officer_at(settlement.offices[i]);
	}
	return settlement.agency;
}

/* ---- filing ---- */

struct taken_in {
	const char *code;
	int64_t version;
	const struct procedure *procedure;
};

static enum status run_take_in(struct cx *cx, void *arg)
{
	struct taken_in *taken = arg;

	cx->actor.kind = ACTOR_SYSTEM;
	taken->version = import_procedure(cx, taken->code);
	return procedure_load(cx, taken->version, &taken->procedure);
}

static struct taken_in take_in(const char *code)
{
	struct taken_in taken = { .code = code };
	struct cx cx;

	cx_init(&cx, world.arena, world.now_us);
	assert_int_equal(db_write(world.db, &cx, run_take_in, &taken), OK);
	for (size_t i = 0; i < taken.procedure->steps.n; i++) {
		if (taken.procedure->steps.at[i].office == STEP_AT_OTHER)
			agency_of(taken.procedure->steps.at[i].agency);
	}
	return taken;
}

static struct answers read_answers(struct worked *w, place map)
{
	struct answers answers = { ARENA_ARRAY(w->arena, struct answer, ANSWERS_MAX), 0 };
	struct cx cx;

	cx_init(&cx, w->arena, 0);
	if (!map || map->type != YAML_MAPPING_NODE)
		return answers;
	for (yaml_node_pair_t *pair = map->data.mapping.pairs.start;
	     pair < map->data.mapping.pairs.top; pair++) {
		struct str name = text_at(yaml_document_get_node(&w->document, pair->key));
		struct str value = text_at(yaml_document_get_node(&w->document, pair->value));

		assert_int_equal(answers_change(&cx, &answers, name, value), OK);
	}
	return answers;
}

static size_t read_papers(struct worked *w, const struct procedure *procedure, place list,
			  struct submission_paper *ret_papers)
{
	size_t n = count_items(list);

	assert_true(n <= PAPERS_MAX);
	for (size_t i = 0; i < n; i++) {
		struct str code = text_at(item_at(w, list, i));
		size_t j = 0;

		while (j < procedure->components.n &&
		       !str_equal(code, procedure->components.at[j].code))
			j++;
		if (j == procedure->components.n)
			complain(w, item_at(w, list, i), "there is no paper %.*s", STR_ARG(code));
		ret_papers[i] = (struct submission_paper){ .component = code, .originals = 1 };
	}
	return n;
}

static enum channel channel_of(struct worked *w, place node)
{
	static const char *const names[] = { "direct", "online", "post" };

	for (size_t i = 0; i < CHANNEL_COUNT; i++) {
		if (str_is(text_at(node), names[i]))
			return (enum channel)i;
	}
	complain(w, node, "%.*s is no channel", STR_ARG(text_at(node)));
	return CHANNEL_DIRECT;
}

static int64_t file_worked(struct worked *w, const struct taken_in *taken, place dossier)
{
	struct submission_paper papers[PAPERS_MAX];
	struct submission submission = {
		.procedure = taken->version,
		.channel = channel_of(w, below(w, dossier, "channel")),
		.competent_agency = agency_of(taken->procedure->competent),
		.answers = read_answers(w, below(w, dossier, "answers")),
		.papers = papers,
		.result_by = STR("counter"),
		.incomplete = str_is(text_maybe(w, dossier, "incomplete"), "yes"),
	};
	struct step step = { .submission = &submission };
	bool online = submission.channel == CHANNEL_ONLINE;

	submission.applicant = submission_applicant(taken->procedure, &submission.answers);
	if (str_is_empty(submission.applicant.name))
		submission.applicant.id = world.citizen.person;
	if (online) { /* somebody with an account files for them */
		submission.submitter.id = world.citizen.person;
		submission.relation = STR("authorised");
		submission.authority =
			(struct authority){ .paper = STR("letter"), .number = STR("1/GUQ") };
	}
	submission.paper_count =
		read_papers(w, taken->procedure, below(w, dossier, "papers"), papers);
	world.now_us = instant_of_text(w, below(w, dossier, "filed"));
	if (act(online ? &world.citizen : &world.receiver, run_file, &step, true) != OK)
		complain(w, below(w, dossier, "answers"),
			 "form errors: expected none, got %s, as above", step.code);
	return step.id;
}

/* ---- acting ---- */

static void expect_state(struct worked *w, place map, const struct dossier *d)
{
	place state = below(w, map, "state"), due = below(w, map, "due");

	if (!state || !due) {
		complain(w, map, "state and due are missing");
		return;
	}
	expect(w, state, "state", str_from(dossier_state_row(d->state)->name));
	expect(w, due, "due",
	       d->due_us == DUE_NEVER_US ? STR("stands") : text_of_instant(w, d->due_us));
}

/* Whoever holds it; the counter for what belongs to it. */
static const struct actor *actor_for(const struct dossier *d, const struct move_row *row)
{
	const struct actor *holder = officer_at(d->office);

	return holder->rights & row->right ? holder : &world.receiver;
}

static void play(struct worked *w, const struct taken_in *taken, int64_t id, place map)
{
	const struct move_row *row = dossier_move_row(text_below(w, map, "act"));
	struct submission_paper papers[PAPERS_MAX];
	struct dossier before = load(id);

	check_keys(w, map, "at act state due reason law items papers dong");
	if (!row) {
		complain(w, map, "there is no such act");
		return;
	}
	int64_t dong = 0;
	enum status parsed = str_parse_int(text_maybe(w, map, "dong"), &dong);
	const struct move move = {
		.action = row->action,
		.reason = text_maybe(w, map, "reason"),
		.items = text_maybe(w, map, "items"),
		.law = text_maybe(w, map, "law"),
		.confirmed = CONFIRMED_PIN,
		.pin = before.pin,
		.papers = papers,
		.paper_count = read_papers(w, taken->procedure, below(w, map, "papers"), papers),
		.number = STR("1"),
		.receiver_person = before.applicant,
		.fee_dong = parsed == OK ? dong : 0,
	};
	const char *error;

	world.now_us = instant_of_text(w, below(w, map, "at"));
	if (try_move(actor_for(&before, row), id, move, &error) != OK) {
		complain(w, map, "%s: expected to be done, got %s", row->name, error);
		return;
	}
	struct dossier after = load(id);

	expect_state(w, map, &after);
}

static void work(struct worked *w, const struct taken_in *taken, place dossier)
{
	place acts = below(w, dossier, "acts");

	check_keys(w, dossier,
		   "name about channel filed incomplete case fee state due answers papers acts");
	text_below(w, dossier, "about");
	int64_t id = file_worked(w, taken, dossier);

	if (!id)
		return;
	struct dossier d = load(id);

	expect(w, below(w, dossier, "case"), "case", d.case_code);
	expect(w, below(w, dossier, "fee"), "fee",
	       str_format(w->arena, "%lld", (long long)d.fee_dong));
	expect_state(w, dossier, &d);
	for (size_t i = 0; i < count_items(acts); i++)
		play(w, taken, id, item_at(w, acts, i));
}

/* ---- the contract: usual, supplement, refusal ---- */

static bool has_act(struct worked *w, place dossier, const char *name)
{
	place acts = below(w, dossier, "acts");

	for (size_t i = 0; i < count_items(acts); i++) {
		if (str_is(text_maybe(w, item_at(w, acts, i), "act"), name))
			return true;
	}
	return false;
}

static void check_contract(struct worked *w, place dossiers)
{
	static const struct {
		const char *name, *act, *other;
	} wanted[] = {
		{ "usual", "return", "return" },
		{ "supplement", "ask-supplement", "ask-supplement" },
		{ "refusal", "refuse", "reject" },
	};
	size_t n = sizeof wanted / sizeof *wanted;

	if (count_items(dossiers) < n) {
		complain(w, dossiers, "expected three dossiers: usual, supplement, refusal");
		return;
	}
	for (size_t i = 0; i < n; i++) {
		place dossier = item_at(w, dossiers, i);

		if (!str_is(text_maybe(w, dossier, "name"), wanted[i].name))
			complain(w, dossier, "expected the dossier %s here", wanted[i].name);
		if (!has_act(w, dossier, wanted[i].act) && !has_act(w, dossier, wanted[i].other))
			complain(w, dossier, "%s has no act %s", wanted[i].name, wanted[i].act);
	}
}

static void the_worked_dossiers_come_out_as_reckoned(void **state)
{
	const char *code = *state;
	struct str path = str_format(world.arena, WORKED "/%s.yaml", code);
	struct worked w;

	open_worked(&w, path.at);
	place root = yaml_document_get_root_node(&w.document);
	place dossiers = below(&w, root, "dossiers");

	check_keys(&w, root, "procedure dossiers");
	expect(&w, below(&w, root, "procedure"), "procedure", str_from(code));
	check_contract(&w, dossiers);
	struct taken_in taken = take_in(code);

	for (size_t i = 0; i < count_items(dossiers); i++)
		work(&w, &taken, item_at(&w, dossiers, i));
	yaml_document_delete(&w.document);
	if (w.failed)
		fail_msg("%s: %d differences", path.at, w.failed);
}

/* ---- one case for each procedure ---- */

static int by_text(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static size_t list_codes(struct arena *arena, char **ret_codes, size_t most)
{
	DIR *folder = opendir(PROCEDURES);
	struct dirent *entry;
	size_t n = 0;

	while (folder && (entry = readdir(folder)) && n < most) {
		struct str name = str_from(entry->d_name);

		if (str_ends(name, STR(".yaml")))
			ret_codes[n++] = str_cstring(arena, str_slice(name, 0, name.len - 5));
	}
	if (folder)
		closedir(folder);
	qsort(ret_codes, n, sizeof *ret_codes, by_text);
	return n;
}

static int set_up_worked(void **state)
{
	int code = set_up(state);

	if (code == 0) {
		officers.at[officers.n++] = world.receiver;
		officers.at[officers.n++] = world.processor;
		officers.at[officers.n++] = world.approver;
		officers.at[officers.n++] = world.clerk;
	}
	return code;
}

int main(void)
{
	struct arena *arena = arena_open();
	char *codes[1000];
	size_t n = list_codes(arena, codes, sizeof codes / sizeof *codes);
	struct CMUnitTest *tests = ARENA_ARRAY(arena, struct CMUnitTest, n + 1);

	for (size_t i = 0; i < n; i++) {
		tests[i] = (struct CMUnitTest){
			.name = codes[i],
			.test_func = the_worked_dossiers_come_out_as_reckoned,
			.initial_state = codes[i],
		};
	}
	int failed = _cmocka_run_group_tests("worked", tests, n, set_up_worked, tear_down);

	arena_close(arena);
	return n == 0 ? 1 : failed;
}
