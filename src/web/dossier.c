/* The page of a dossier for officers. */
#include "web/dossier.h"

#include "base/civil.h"
#include "base/text.h"
#include "deadline/store.h"
#include "dossier/visit.h"
#include "web/absence.h"
#include "web/emergency.h"
#include "web/pages.h"
#include "web/people.h"
#include "web/routes.h"

#define FACTS_MOST 20

/* What the dossier's parts are called in the address and on the tabs. */
static const struct {
	const char *name, *label;
} parts[PART_COUNT] = {
	[PART_OVERVIEW] = { "overview", N_("Overview") },
	[PART_PAPERS] = { "papers", N_("Papers") },
	[PART_ANSWERS] = { "answers", N_("Form") },
	[PART_PEOPLE] = { "people", N_("People") },
	[PART_OPINIONS] = { "opinions", N_("Opinions") },
	[PART_RESULT] = { "result", N_("Result") },
	[PART_HISTORY] = { "history", N_("History") },
};

static enum dossier_part chosen_part(const struct request *rq)
{
	for (int i = 0; i < PART_COUNT; i++) {
		if (str_is(input_text(rq, "tab"), parts[i].name))
			return (enum dossier_part)i;
	}
	return PART_OVERVIEW;
}

struct nav_items dossier_tabs(struct cx *cx, int64_t id, int current)
{
	struct nav_items tabs = { ARENA_ARRAY(cx->arena, struct nav_item, PART_COUNT), PART_COUNT };

	for (int i = 0; i < PART_COUNT; i++) {
		tabs.at[i] = (struct nav_item){
			.href = str_format(cx->arena, "/dossiers/%lld%s%s", (long long)id,
					   i == PART_PEOPLE ? "/"
					   : i              ? "?tab="
							    : "",
					   i ? parts[i].name : ""),
			.text = web_text(cx, parts[i].label),
			.current = i == current,
		};
	}
	return tabs;
}

/* What takes it further stands first. */
#define FORWARD                                                                               \
	(1u << ACTION_RECEIVE | 1u << ACTION_SUPPLEMENT | 1u << ACTION_TAKE |                 \
	 1u << ACTION_FINISH | 1u << ACTION_APPROVE | 1u << ACTION_PAY | 1u << ACTION_ISSUE | \
	 1u << ACTION_RETURN)

static void add_acts(unsigned actions, struct act_links *acts)
{
	for (size_t i = 0; i < ACTION_COUNT; i++) {
		if (!(actions & 1u << i))
			continue;
		acts->at[acts->n] = (struct act_link){
			.name = str_from(dossier_moves[i].name),
			.label = dossier_moves[i].label,
			.first = acts->n == 0 && (FORWARD & 1u << i),
			.at_once = dossier_moves[i].action == ACTION_TAKE, /* needs no form */
		};
		acts->n++;
	}
}

static enum status make_acts(struct cx *cx, const struct dossier *dossier,
			     struct act_links *ret_acts)
{
	unsigned allowed;

	TRY(dossier_actions(cx, dossier, &allowed));
	*ret_acts = (struct act_links){ ARENA_ARRAY(cx->arena, struct act_link, ACTION_COUNT), 0 };
	add_acts(allowed & FORWARD, ret_acts);
	add_acts(allowed & ~FORWARD, ret_acts);
	return OK;
}

/* ---- overview ---- */

static void tell(struct cx *cx, struct facts *facts, const char *name, struct str value)
{
	assert(facts->n < FACTS_MOST);
	if (!str_is_empty(value))
		facts->at[facts->n++] = (struct fact){ .name = web_text(cx, name), .value = value };
}

static void tell_time(struct cx *cx, struct facts *facts, const char *name, int64_t at_us)
{
	if (at_us)
		tell(cx, facts, name, civil_local_time(cx->arena, at_us));
}

/* Only who works on the dossier needs the whole number, not who is asked for an opinion. */
static struct str number_for(struct cx *cx, const struct dossier *d, struct str number)
{
	return show_whole_numbers(&cx->actor, d) ? number : text_mask(cx->arena, number);
}

static enum status tell_people(struct cx *cx, const struct dossier *d, struct facts *facts)
{
	struct person applicant, submitter;

	TRY(person_load(cx, d->applicant, &applicant));
	tell(cx, facts, N_("Applicant"), applicant.name);
	tell(cx, facts, N_("Personal number"), number_for(cx, d, applicant.number));
	tell(cx, facts, N_("Telephone"), text_phone(cx->arena, applicant.phone));
	tell(cx, facts, N_("Address"), applicant.address);
	if (d->submitter == d->applicant)
		return OK;
	TRY(person_load(cx, d->submitter, &submitter));
	cx_note_read(cx, d->submitter, d->id, "dossier");
	tell(cx, facts, N_("Handed in by"), submitter.name);
	return OK;
}

static enum status tell_places(struct cx *cx, const struct dossier *d, struct facts *facts)
{
	struct agency competent;
	struct str office, officer = STR("");

	TRY(agency_load(cx, d->competent_agency, &competent));
	tell(cx, facts, N_("Competent agency"), competent.name);
	TRY(show_office(cx, d->reception_office, &office));
	tell(cx, facts, N_("Received at"), office);
	if (d->closed_us)
		return OK;
	TRY(show_office(cx, d->office, &office));
	tell(cx, facts, N_("Is now at"), office);
	if (d->officer)
		TRY(account_name(cx, d->officer, &officer));
	tell(cx, facts, N_("Taken up by"), officer);
	return OK;
}

static struct str due_text(struct cx *cx, const struct dossier *d, const struct clock *clock)
{
	struct str due = show_due(cx, d);

	if (str_is_empty(due))
		return d->paused ? web_text(cx, N_("The clock stands still")) : due;
	struct time_left left = deadline_left(clock, cx->now_us, d->due_us);
	const char *pattern = left.late                ? N_("%1, overdue")
			      : left.working_days == 0 ? N_("%1, today")
						       : N_("%1, %2 working days left");
	const struct str args[] = { due, str_format(cx->arena, "%d", left.working_days) };

	due = text_fill(cx->arena, web_text(cx, pattern), args, 2);
	if (!d->provisional)
		return due;
	return str_format(cx->arena, "%.*s (%.*s)", STR_ARG(due),
			  STR_ARG(web_text(cx, N_("provisional"))));
}

static struct str result_by_text(struct cx *cx, struct str result_by)
{
	if (str_is(result_by, "post"))
		return web_text(cx, N_("By post"));
	if (str_is(result_by, "online"))
		return web_text(cx, N_("Online"));
	return web_text(cx, N_("At a counter"));
}

static void tell_money(struct cx *cx, const struct dossier *d, struct facts *facts)
{
	if (d->fee_dong == 0 && d->paid_dong == 0) {
		tell(cx, facts, N_("Fee"), web_text(cx, N_("none")));
		return;
	}
	const struct str args[] = { text_money(cx->arena, cx->lang, d->fee_dong),
				    text_money(cx->arena, cx->lang, d->paid_dong) };

	tell(cx, facts, N_("Fee"), text_fill(cx->arena, web_text(cx, N_("%1, paid %2")), args, 2));
}

static enum status tell_times(struct cx *cx, const struct dossier *d, struct facts *facts)
{
	const struct clock *clock;
	struct str slip;

	TRY(calendar_clock(cx, STR(""), &clock));
	tell(cx, facts, N_("Handed in"),
	     str_format(cx->arena, "%.*s, %.*s", STR_ARG(civil_local_time(cx->arena, d->filed_us)),
			STR_ARG(show_channel(cx, d->channel))));
	tell_time(cx, facts, N_("Received"), d->received_us);
	TRY(emergency_text(cx, d->id, &slip));
	tell(cx, facts, N_("Emergency slip"), slip);
	tell(cx, facts, d->received_us ? N_("Due") : N_("To be looked at by"),
	     due_text(cx, d, clock));
	tell_time(cx, facts, N_("Decided"), d->ended_us);
	tell_time(cx, facts, N_("Closed"), d->closed_us);
	return OK;
}

static struct str case_text(struct cx *cx, const struct procedure *procedure, struct str code)
{
	for (size_t i = 0; i < procedure->cases.n; i++) {
		if (str_equal(procedure->cases.at[i].code, code))
			return words_get(procedure->cases.at[i].name, cx->lang);
	}
	return STR("");
}

static enum status make_facts(struct cx *cx, const struct dossier *d, struct facts *ret_facts)
{
	const struct procedure *procedure;

	TRY(procedure_load(cx, d->procedure, &procedure));
	*ret_facts = (struct facts){ ARENA_ARRAY(cx->arena, struct fact, FACTS_MOST), 0 };
	tell(cx, ret_facts, N_("Procedure"),
	     str_format(cx->arena, "%.*s – %.*s", STR_ARG(procedure->code),
			STR_ARG(procedure_title(procedure, cx->lang))));
	if (procedure->cases.n > 1)
		tell(cx, ret_facts, N_("Case"), case_text(cx, procedure, d->case_code));
	TRY(tell_people(cx, d, ret_facts));
	TRY(tell_times(cx, d, ret_facts));
	TRY(tell_places(cx, d, ret_facts));
	tell(cx, ret_facts, N_("Result wanted"), result_by_text(cx, d->result_by));
	tell_money(cx, d, ret_facts);
	return OK;
}

static void add_slip(struct cx *cx, const struct dossier *d, const char *name, const char *path,
		     struct facts *slips)
{
	slips->at[slips->n++] = (struct fact){
		.name = web_text(cx, name),
		.href = str_format(cx->arena, "/dossiers/%lld/%s", (long long)d->id, path),
	};
}

/* Only at the counter where the person stood. */
static enum status add_visit(struct cx *cx, const struct dossier *d, struct facts *slips)
{
	int64_t visit;

	if (!(cx->actor.rights & RIGHT_RECEIVE))
		return OK;
	TRY(visit_of(cx, d->id, &visit));
	if (visit)
		slips->at[slips->n++] = (struct fact){
			.name = web_text(cx, N_("This visit: one more dossier, one slip for all")),
			.href = str_format(cx->arena, "/visits/%lld", (long long)visit),
		};
	return OK;
}

static struct facts make_slips(struct cx *cx, const struct dossier *d)
{
	struct facts slips = { ARENA_ARRAY(cx->arena, struct fact, 6), 0 };

	if (d->received_us)
		add_slip(cx, d, N_("Receipt and appointment (form 01)"), "receipt", &slips);
	if (d->supplements)
		add_slip(cx, d, N_("Request for a supplement (form 02)"), "supplement-slip",
			 &slips);
	if (d->state == STATE_NOT_ACCEPTED)
		add_slip(cx, d, N_("Refusal to receive (form 03)"), "refusal-slip", &slips);
	if (d->state == STATE_WITHDRAWN || d->state == STATE_STOPPED)
		add_slip(cx, d, N_("Notice of stopping (form 05)"), "stop-notice", &slips);
	add_slip(cx, d, N_("Control sheet (form 06)"), "control-sheet", &slips);
	return slips;
}

static struct texts make_warnings(struct cx *cx, const struct dossier *d)
{
	struct texts warnings = { ARENA_ARRAY(cx->arena, struct str, 3), 0 };

	if (!d->ended_us && dossier_is_late(d, cx->now_us))
		warnings.at[warnings.n++] = web_text(
			cx, N_("The promised time has passed. The applicant is owed an apology and "
			       "a new date (form 04)."));
	if (d->state == STATE_FILED && d->due_us < cx->now_us)
		warnings.at[warnings.n++] = web_text(
			cx,
			N_("Nobody has looked at it in time. Receive it, ask for what is missing, "
			   "or do not accept it."));
	if (d->received_us && d->paid_dong < d->fee_dong)
		warnings.at[warnings.n++] = web_text(cx, N_("The fee has not been paid in full."));
	return warnings;
}

/* ---- the other parts ---- */

static enum status make_answers(struct cx *cx, const struct dossier *d,
				struct show_groups *ret_groups)
{
	const struct procedure *procedure;
	struct answers answers;
	struct filing filing = { &answers, d->channel, civil_day_of(d->filed_us) };

	TRY(procedure_load(cx, d->procedure, &procedure));
	TRY(dossier_load_answers(cx, d->id, &answers));
	return show_answers(cx, procedure, &filing, STR(""), ret_groups);
}

static enum status tell_handover(struct cx *cx, const struct dossier *d, struct facts *facts)
{
	struct handover handover;
	enum status status = handover_load(cx, d->id, &handover);

	if (status == NOT_FOUND)
		return OK;
	TRY(status);
	tell(cx, facts, N_("Paper of identity that was shown"), handover.shown);
	tell(cx, facts, N_("Signed"), authority_signs_text(cx, handover.signs));
	return OK;
}

static enum status tell_law(struct cx *cx, const struct dossier *d, struct facts *facts)
{
	struct dossier_ground ground;
	enum status status = dossier_load_ground(cx, d->id, &ground);

	if (status == NOT_FOUND)
		return OK;
	TRY(status);
	tell(cx, facts, N_("Legal basis"), ground.law);
	return OK;
}

static enum status make_result(struct cx *cx, const struct dossier *d, struct facts *ret_facts)
{
	struct str base = str_format(cx->arena, "/dossiers/%lld", (long long)d->id);
	struct dossier_result result;
	struct str signer, signed_as;
	enum status status = dossier_load_result(cx, d->id, &result);

	*ret_facts = (struct facts){ ARENA_ARRAY(cx->arena, struct fact, FACTS_MOST), 0 };
	if (status == NOT_FOUND)
		return OK;
	TRY(status);
	TRY(account_name(cx, result.signer, &signer));
	tell(cx, ret_facts, N_("Decision"),
	     web_text(cx, result.granted ? N_("Granted") : N_("Refused")));
	TRY(show_signature(cx, d->id, result.signed_us, &signed_as));
	tell(cx, ret_facts, N_("Signed as"), signed_as);
	tell(cx, ret_facts, N_("Signed by"), signer);
	tell_time(cx, ret_facts, N_("Signed"), result.signed_us);
	tell(cx, ret_facts, N_("Reason"), result.text);
	if (!result.granted)
		TRY(tell_law(cx, d, ret_facts));
	tell(cx, ret_facts, N_("Number"), result.number);
	tell_time(cx, ret_facts, N_("Issued"), result.issued_us);
	if (result.document) {
		tell(cx, ret_facts, N_("Document"), web_text(cx, N_("Electronic result")));
		ret_facts->at[ret_facts->n - 1].href =
			str_format(cx->arena, "%.*s/documents/%lld", STR_ARG(base),
				   (long long)result.document);
		ret_facts->at[ret_facts->n - 1].action = N_("Open");
	}
	tell(cx, ret_facts, N_("Handed over to"), result.receiver);
	tell_time(cx, ret_facts, N_("Handed over"), result.returned_us);
	return tell_handover(cx, d, ret_facts);
}

static const struct {
	const char *name, *label;
} outcomes[] = {
	{ "finished", N_("Finished") },    { "sent_back", N_("Sent back") },
	{ "approved", N_("Approved") },    { "rejected", N_("Rejected") },
	{ "issued", N_("Issued") },        { "returned", N_("Handed over") },
	{ "refused", N_("Not accepted") }, { "withdrawn", N_("Withdrawn") },
	{ "stopped", N_("Stopped") },
};

struct str dossier_outcome(struct cx *cx, const struct dossier_step *step)
{
	for (size_t i = 0; i < sizeof(outcomes) / sizeof(*outcomes); i++) {
		if (str_is(step->outcome, outcomes[i].name))
			return web_text(cx, outcomes[i].label);
	}
	return web_text(cx, N_("At work"));
}

static void fill_step(struct cx *cx, struct procedure_steps all, const struct dossier_step *step,
		      struct cell *cells)
{
	bool known = (size_t)step->step < all.n;
	bool due = step->due_us && step->due_us < DUE_NEVER_US;
	int64_t until_us = step->ended_us ? step->ended_us : cx->now_us;

	cells[0].text = known ? words_get(all.at[step->step]->name, cx->lang) : STR("");
	cells[1].text = step->office_name;
	cells[1].more = step->officer_name;
	cells[2].text = civil_local_time(cx->arena, step->started_us);
	cells[3].text = due ? civil_local_time(cx->arena, step->due_us) : STR("–");
	cells[4].text = step->ended_us ? civil_local_time(cx->arena, step->ended_us) : STR("–");
	cells[5].text = dossier_outcome(cx, step);
	if (due && step->due_us < until_us)
		cells[5].tag = page_tag(TAG_OVERDUE);
}

static const struct procedure_case *case_of(const struct procedure *procedure, struct str code)
{
	for (size_t i = 0; i < procedure->cases.n; i++) {
		if (str_equal(procedure->cases.at[i].code, code))
			return &procedure->cases.at[i];
	}
	assert(!"a case of the dossier's procedure");
	__builtin_unreachable();
}

/* What form 06 asks for: who passed it to whom, when, in time or not. */
static enum status make_steps(struct cx *cx, const struct dossier *d, struct table *ret_table)
{
	static const char *const names[] = { N_("Step"), N_("Where"),   N_("Arrived"),
					     N_("Due"),  N_("Went on"), N_("Outcome") };
	size_t columns = sizeof(names) / sizeof(*names);
	const struct procedure *procedure;
	struct dossier_steps steps;

	TRY(procedure_load(cx, d->procedure, &procedure));
	TRY(dossier_find_steps(cx, d->id, &steps));
	struct procedure_steps all =
		procedure_steps(cx, procedure, case_of(procedure, d->case_code), d->channel);

	*ret_table = (struct table){
		.caption = web_text(cx, N_("Steps")),
		.headings = { ARENA_ARRAY(cx->arena, struct heading, columns), columns },
	};
	for (size_t i = 0; i < columns; i++)
		ret_table->headings.at[i].text = web_text(cx, names[i]);
	table_add_rows(cx->arena, ret_table, steps.n);
	for (size_t i = 0; i < steps.n; i++)
		fill_step(cx, all, &steps.at[i], ret_table->rows.at[i].cells.at);
	return OK;
}

static enum status fill_part(struct cx *cx, const struct dossier *d, struct dossier_view *view)
{
	struct str base = str_format(cx->arena, "/dossiers/%lld", (long long)d->id);

	switch (view->part) {
	case PART_PAPERS:
		return show_papers(cx, d, base, &view->papers);
	case PART_ANSWERS:
		return make_answers(cx, d, &view->answers);
	case PART_OPINIONS:
		view->may_ask = consult_may_ask(cx, d);
		return consult_cards(cx, d, &view->opinions);
	case PART_RESULT:
		return make_result(cx, d, &view->result);
	case PART_HISTORY:
		TRY(make_steps(cx, d, &view->steps));
		return show_events(cx, d, true, &view->events);
	default:
		view->slips = make_slips(cx, d);
		TRY(add_visit(cx, d, &view->slips));
		TRY(make_facts(cx, d, &view->facts));
		TRY(show_missing(cx, d, &view->missing));
		return show_events(cx, d, true, &view->events);
	}
}

enum status dossier_title(struct cx *cx, const struct dossier *dossier, struct str *ret_title)
{
	const struct procedure *procedure;

	TRY(procedure_load(cx, dossier->procedure, &procedure));
	*ret_title = procedure_title(procedure, cx->lang);
	return OK;
}

/* "Done: taken up", after an action led here. */
static struct str done_text(struct cx *cx, const struct request *rq)
{
	const struct move_row *row = dossier_move_row(input_text(rq, "done"));

	return row ? web_text(cx, row->told) : STR("");
}

enum status dossier_page(struct cx *cx, struct request *rq, struct response *rs)
{
	struct dossier dossier;
	struct str title;

	TRY(dossier_load(cx, input_int(rq, "id"), &dossier));
	TRY(dossier_title(cx, &dossier, &title));
	bool unseen = dossier.state == STATE_FILED && dossier.due_us < cx->now_us;
	bool late = unseen || (!dossier.ended_us && dossier_is_late(&dossier, cx->now_us));
	struct dossier_view view = {
		.page = web_page(cx, rq, title),
		.id = dossier.id,
		.version = dossier.version,
		.code = dossier.code,
		.state = show_tag(dossier.state),
		.time = page_tag(late             ? TAG_OVERDUE
				 : dossier.paused ? TAG_PAUSED
						  : TAG_NONE),
		.part = chosen_part(rq),
		.warnings = make_warnings(cx, &dossier),
	};

	view.page.about = dossier.code;
	view.page.notice = done_text(cx, rq);
	view.tabs = dossier_tabs(cx, view.id, view.part);
	TRY(make_acts(cx, &dossier, &view.acts));
	TRY(fill_part(cx, &dossier, &view));
	RENDER(cx, rq, rs, page_dossier, &view);
	return OK;
}
