/* One event of the demonstration: who acts, and what they enter. */
#include "verb/demo.h"

#include "base/civil.h"

#define OBLIGATION_DONG 75000

/* ---- filing ---- */

static enum status find_papers(struct cx *cx, const struct demo_act *act,
			       struct submission *submission)
{
	const struct demo_plan *plan = &act->demo->plans[act->event->plan];
	const struct procedure *procedure = act->demo->kinds[plan->filing].procedure;
	struct answers answers; /* of its own: checking takes out what is not asked */
	struct filing filing = { &answers, plan->channel, civil_day_of(cx->now_us) };
	const struct procedure_case *the_case;
	struct procedure_papers papers;

	TRY(demo_answers(cx, act->demo, plan, &answers));
	TRY(procedure_check_answers(cx, procedure, NULL, &filing, &answers));
	TRY(procedure_case(cx, procedure, &filing, &the_case));
	TRY(procedure_papers(cx, procedure, the_case, &filing, &papers));
	struct submission_paper *brought =
		ARENA_ARRAY(cx->arena, struct submission_paper, papers.n);

	for (size_t i = 0; i < papers.n; i++) {
		const struct procedure_component *paper = papers.at[i];
		bool scanned = plan->channel == CHANNEL_ONLINE || paper->digitise;

		if (paper->kind != PAPER_SUBMIT)
			continue;
		brought[submission->paper_count++] = (struct submission_paper){
			.component = paper->code,
			.originals = paper->originals,
			.copies = paper->copies,
			.kept = scanned ? act->demo->scan : (struct kept){},
		};
	}
	submission->papers = brought;
	return OK;
}

/* Some read and sign for themselves, the others come to one of the counters. */
static struct actor filing_actor(struct demo_act *act, const struct demo_plan *plan)
{
	struct demo *demo = act->demo;
	struct dice dice = demo_dice(demo, plan, 3);
	struct demo_office *counters[DEMO_OFFICERS_MAX];
	size_t n = 0;

	if (plan->channel == CHANNEL_ONLINE) {
		const struct demo_citizen *citizen =
			&demo->citizens[plan->person % demo->citizen_count];

		return (struct actor){
			.kind = ACTOR_CITIZEN,
			.account = citizen->account,
			.person = citizen->person,
			.rights = RIGHT_SIGNED_IN | RIGHT_FILE,
			.name = STR(""),
		};
	}
	for (size_t i = 0; i < demo->office_count && n < DEMO_OFFICERS_MAX; i++) {
		if (str_is(demo->offices[i].office.kind, "reception"))
			counters[n++] = &demo->offices[i];
	}
	struct demo_office *counter =
		dice_throw(&dice, 2) ? counters[0] : counters[dice_throw(&dice, n)];

	return counter->officers[dice_throw(&dice, counter->n)];
}

static enum status file(struct cx *cx, struct demo_act *act)
{
	struct demo *demo = act->demo;
	struct demo_plan *plan = &demo->plans[act->event->plan];
	bool elderly = demo_filing_of(demo, plan)->elderly;
	struct submission submission = {
		.procedure = demo->kinds[plan->filing].version,
		.channel = plan->channel,
		.competent_agency = demo->communes[plan->commune].agency,
		.applicant = demo_person(demo, cx->arena, plan->person, elderly),
		.result_by = plan->channel == CHANNEL_POST ? STR("post") : STR("counter"),
	};

	cx->actor = filing_actor(act, plan);
	if (plan->channel == CHANNEL_ONLINE) {
		submission.submitter.id = cx->actor.person;
		submission.relation = STR("authorised");
		submission.authority =
			(struct authority){ .paper = STR("letter"), .number = STR("01/GUQ") };
	}
	TRY(demo_answers(cx, demo, plan, &submission.answers));
	TRY(find_papers(cx, act, &submission));
	return dossier_file(cx, &submission, &plan->id);
}

/* ---- who moves it ---- */

/* At the counter that received it; a desk's officer once it is taken up. */
static bool is_counters(enum dossier_action action, const struct dossier *dossier)
{
	static const unsigned counters = 1u << ACTION_RECEIVE | 1u << ACTION_REFUSE |
					 1u << ACTION_SUPPLEMENT | 1u << ACTION_PAY |
					 1u << ACTION_RETURN | 1u << ACTION_WITHDRAW;

	return (counters & 1u << action) ||
	       (action == ACTION_ASK_SUPPLEMENT && dossier->received_us == 0);
}

static struct actor moving_actor(const struct demo_act *act, const struct dossier *dossier)
{
	enum dossier_action action = act->event->action;
	bool counter = is_counters(action, dossier);
	const struct demo_office *office =
		demo_office(act->demo, counter ? dossier->reception_office : dossier->office);
	struct dice dice = demo_dice(act->demo, &act->demo->plans[act->event->plan], 4);

	assert(office->n);
	for (size_t i = 0; i < office->n && !counter && dossier->officer; i++) {
		if (office->officers[i].account == dossier->officer)
			return office->officers[i];
	}
	/* The first of an office is the one that people sign in as: more of the work is theirs. */
	return office->officers[dice_throw(&dice, 3) ? 0 : dice_throw(&dice, office->n)];
}

/* ---- what they enter ---- */

static const struct demo_reason *find_reason(const struct demo *demo, const char *action)
{
	const struct demo_filings *filings = demo->pack.filings;

	for (unsigned i = 0; i < filings->reasons_count; i++) {
		if (str_is(str_from(filings->reasons[i].action), action))
			return &filings->reasons[i];
	}
	return NULL;
}

static struct str pick(struct dice *dice, char *const *texts, unsigned n)
{
	return n ? str_from(texts[dice_throw(dice, n)]) : STR("");
}

/* The first document of the procedure's legal basis. */
static struct str first_law(struct cx *cx, const struct procedure *procedure)
{
	const struct procedure_law *law = &procedure->legal_basis.at[0];

	return str_format(cx->arena, "%.*s – %.*s", STR_ARG(law->number), STR_ARG(law->title));
}

static struct move make_move(struct cx *cx, const struct demo_act *act,
			     const struct dossier *dossier)
{
	const struct demo *demo = act->demo;
	const struct demo_plan *plan = &demo->plans[act->event->plan];
	const struct demo_filing *filing = demo_filing_of(demo, plan);
	const struct move_row *row = &dossier_moves[act->event->action];
	const struct demo_reason *reason = find_reason(demo, row->name);
	struct dice dice = demo_dice(demo, plan, 16 + act->event->order);
	struct move move = { .action = row->action, .version = dossier->version };

	if (row->needs_reason && reason) {
		move.reason = pick(&dice, reason->values, reason->values_count);
		move.items = pick(&dice, reason->items, reason->items_count);
	}
	if (dossier_needs_law(row->action))
		move.law = first_law(cx, demo->kinds[plan->filing].procedure);
	switch (row->action) {
	case ACTION_WITHDRAW:
		move.confirmed = CONFIRMED_PIN;
		move.pin = dossier->pin;
		break;
	case ACTION_RECEIVE:
	case ACTION_PAY:
		move.fee_dong = dossier->fee_dong - dossier->paid_dong;
		break;
	case ACTION_ASK_FEE:
		move.fee_dong = OBLIGATION_DONG;
		break;
	case ACTION_ISSUE:
		move.number = demo_fill(cx, demo, plan, &dice, filing->number);
		move.result = demo->result;
		break;
	case ACTION_RETURN:
		move.receiver = demo_person(demo, cx->arena, plan->person, filing->elderly).name;
		break;
	default:
		break;
	}
	return move;
}

enum status demo_act(struct cx *cx, void *arg)
{
	struct demo_act *act = arg;
	const struct demo_plan *plan = &act->demo->plans[act->event->plan];
	struct dossier dossier;

	if (act->event->action == DEMO_FILES)
		return file(cx, act);
	cx->actor = (struct actor){ .kind = ACTOR_SYSTEM };
	TRY(dossier_load(cx, plan->id, &dossier));
	cx->actor = moving_actor(act, &dossier);
	struct move move = make_move(cx, act, &dossier);

	return dossier_move(cx, plan->id, &move);
}
