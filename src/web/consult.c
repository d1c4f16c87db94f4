/* Opinions: what an office is asked, its answer, and what is decided on it. */
#include "web/consult.h"

#include "base/civil.h"
#include "base/text.h"
#include "deadline/store.h"
#include "web/dossier.h"
#include "web/pages.h"
#include "web/routes.h"
#include "web/show.h"

#define FACTS_MOST 16

/* ---- one opinion in words ---- */

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

static enum status tell_who(struct cx *cx, struct facts *facts, const char *name, int64_t account)
{
	struct str who;

	if (account == 0)
		return OK;
	TRY(account_name(cx, account, &who));
	tell(cx, facts, name, who);
	return OK;
}

static struct str standing(struct cx *cx, const struct consult *consult)
{
	if (consult->closed_us)
		return web_text(cx, consult_outcomes[consult->outcome].label);
	if (consult->leader)
		return web_text(cx, N_("A leader decides"));
	if (consult->answered_us)
		return web_text(cx, N_("The officer of the step decides"));
	return web_text(cx, consult->due_us < cx->now_us ? N_("No answer in time")
							 : N_("Waits for the answer"));
}

static void tell_rule(struct cx *cx, const struct consult *consult, struct facts *facts)
{
	if (consult->silence_agrees)
		tell(cx, facts, N_("Without an answer in time"),
		     web_text_of(cx, N_("it counts as consent: %1"), consult->law));
	if (consult->stands)
		tell(cx, facts, N_("The dossier's clock"),
		     web_text_of(cx, N_("stands until this is settled: %1"), consult->law));
}

static enum status tell_answer(struct cx *cx, const struct consult *consult, struct facts *facts)
{
	if (consult->answered_us == 0)
		return OK;
	tell(cx, facts, N_("Answer"), web_text(cx, consult_answers[consult->answer].label));
	tell(cx, facts, N_("In writing"), consult->text);
	tell_time(cx, facts, N_("Answered"), consult->answered_us);
	TRY(tell_who(cx, facts, N_("Answered by"), consult->officer));
	if (consult->document) {
		tell(cx, facts, N_("Document"), web_text(cx, N_("Signed answer")));
		facts->at[facts->n - 1].href =
			str_format(cx->arena, "/consults/%lld/document", (long long)consult->id);
		facts->at[facts->n - 1].action = N_("Open");
	}
	return OK;
}

static enum status tell_end(struct cx *cx, const struct consult *consult, struct facts *facts)
{
	if (consult->closed_us == 0)
		tell_time(cx, facts, N_("To be decided by"), consult->decide_by_us);
	TRY(tell_who(cx, facts, N_("Handed to"), consult->leader));
	tell(cx, facts, N_("Why it was handed over"),
	     consult->leader && consult->handed_by == 0
		     ? web_text(cx, N_("The time to decide ran out, or the leader before was away"))
		     : consult->handed_why);
	tell_time(cx, facts, N_("Ended at"), consult->closed_us);
	TRY(tell_who(cx, facts, N_("Ended by"), consult->closed_by));
	tell(cx, facts, N_("Reason"), consult->reason);
	return OK;
}

static enum status time_tag(struct cx *cx, int64_t closed_us, int64_t due_us, struct tag *ret_tag)
{
	const struct clock *clock;

	*ret_tag = page_tag(TAG_NONE);
	if (closed_us)
		return OK;
	TRY(calendar_clock(cx, STR(""), &clock));
	struct time_left left = deadline_left(clock, cx->now_us, due_us);

	*ret_tag = page_tag(left.late ? TAG_OVERDUE : left.working_days <= 1 ? TAG_SOON : TAG_NONE);
	return OK;
}

/* What the reader's clock is: the time to answer, then the time to decide. */
static int64_t time_of(const struct consult *consult)
{
	return consult->decide_by_us ? consult->decide_by_us : consult->due_us;
}

static enum status fill_card(struct cx *cx, const struct consult *consult,
			     const struct dossier *dossier, struct consult_card *ret_card)
{
	struct facts *facts = &ret_card->facts;

	*ret_card = (struct consult_card){
		.facts = { ARENA_ARRAY(cx->arena, struct fact, FACTS_MOST), 0 },
	};
	TRY(show_office(cx, consult->office, &ret_card->title));
	TRY(time_tag(cx, consult->closed_us, time_of(consult), &ret_card->tag));
	tell(cx, facts, N_("State"), standing(cx, consult));
	tell(cx, facts, N_("Question"), consult->question);
	tell_time(cx, facts, N_("Asked"), consult->asked_us);
	TRY(tell_who(cx, facts, N_("Asked by"), consult->asked_by));
	tell_time(cx, facts, N_("Answer due"), consult->due_us);
	tell_rule(cx, consult, facts);
	TRY(tell_answer(cx, consult, facts));
	TRY(tell_end(cx, consult, facts));
	bool answers = consult_may_answer(cx, consult);

	if (answers || consult_choices(cx, consult, dossier)) {
		ret_card->href = str_format(cx->arena, "/consults/%lld", (long long)consult->id);
		ret_card->action = answers ? N_("Answer") : N_("Decide or take back");
	}
	return OK;
}

enum status consult_cards(struct cx *cx, const struct dossier *dossier,
			  struct consult_cards *ret_cards)
{
	struct consults all;

	TRY(consult_find(cx, dossier->id, &all));
	*ret_cards =
		(struct consult_cards){ ARENA_ARRAY(cx->arena, struct consult_card, all.n), all.n };
	for (size_t i = 0; i < all.n; i++)
		TRY(fill_card(cx, &all.at[all.n - 1 - i], dossier, &ret_cards->at[i]));
	return OK;
}

/* ---- the lists ---- */

static enum status fill_line(struct cx *cx, const struct consult_line *line, struct cell *cells)
{
	const struct procedure *procedure;
	int64_t due_us = line->decide_by_us ? line->decide_by_us : line->due_us;

	TRY(procedure_load(cx, line->procedure, &procedure));
	cells[0].text = line->code;
	cells[0].href = str_format(cx->arena, "/consults/%lld", (long long)line->id);
	cells[0].more = line->applicant;
	cells[1].text = procedure_title(procedure, cx->lang);
	cells[2].text = line->question;
	cells[3].text = line->office_name;
	cells[3].more = line->agency_name;
	cells[4].text = civil_local_time(cx->arena, due_us);
	return time_tag(cx, 0, due_us, &cells[4].tag);
}

static enum status make_list(struct cx *cx, enum consult_scope scope, const char *caption,
			     struct table *ret_table)
{
	bool asked = scope == CONSULTS_ASKED;
	const char *names[] = { N_("Dossier"), N_("Procedure"), N_("Question"),
				asked ? N_("Asked by") : N_("Asked office"), N_("Due") };
	size_t columns = sizeof(names) / sizeof(*names);
	struct consult_lines lines;

	TRY(consult_list(cx, scope, &lines));
	*ret_table = (struct table){
		.caption = web_text(cx, caption),
		.headings = { ARENA_ARRAY(cx->arena, struct heading, columns), columns },
		.empty = N_("No opinion is asked of your office."),
	};
	for (size_t i = 0; i < columns; i++)
		ret_table->headings.at[i].text = web_text(cx, names[i]);
	table_add_rows(cx->arena, ret_table, lines.n);
	for (size_t i = 0; i < lines.n; i++)
		TRY(fill_line(cx, &lines.at[i], ret_table->rows.at[i].cells.at));
	return OK;
}

enum status consults_page(struct cx *cx, struct request *rq, struct response *rs)
{
	struct consult_list_view view = { .page = web_page(cx, rq, web_text(cx, N_("Opinions"))) };

	if (input_flag(rq, "done"))
		view.page.notice = web_text(cx, N_("The answer has been sent."));
	TRY(make_list(cx, CONSULTS_ASKED, N_("To be answered by your office"), &view.asked));
	TRY(make_list(cx, CONSULTS_LEADER, N_("To be decided by you"), &view.leader));
	TRY(make_list(cx, CONSULTS_LED, N_("Asked for dossiers that you work on"), &view.led));
	RENDER(cx, rq, rs, page_consult_list, &view);
	return OK;
}

/* ---- one, with what the reader may do ---- */

static struct field lines_field(struct cx *cx, const struct request *rq, const char *name,
				const char *label)
{
	bool typed = rq->method == METHOD_POST;

	return (struct field){
		.kind = CONTROL_LINES,
		.name = str_from(name),
		.label = web_text(cx, label),
		.value = typed ? request_value(rq, name) : STR(""),
		.rows = 4,
	};
}

static void add_option(struct options *options, struct str value, struct str text,
		       struct str chosen)
{
	options->at[options->n++] =
		(struct option){ .value = value, .text = text, .chosen = str_equal(value, chosen) };
}

static struct fields answer_fields(struct cx *cx, const struct request *rq)
{
	struct fields fields = { ARENA_ARRAY(cx->arena, struct field, 3), 3 };
	struct options options = { ARENA_ARRAY(cx->arena, struct option, ANSWER_COUNT), 0 };

	for (int i = ANSWER_AGREE; i < ANSWER_COUNT; i++)
		add_option(&options, str_from(consult_answers[i].name),
			   web_text(cx, consult_answers[i].label), request_value(rq, "answer"));
	fields.at[0] = (struct field){
		.kind = CONTROL_RADIOS,
		.name = STR("answer"),
		.label = web_text(cx, N_("Answer")),
		.options = options,
		.css = "govuk-radios--small",
	};
	fields.at[1] = lines_field(cx, rq, "text", N_("Answer in writing"));
	fields.at[2] = (struct field){
		.kind = CONTROL_FILE,
		.name = STR("document"),
		.label = web_text(cx, N_("Signed answer")),
		.hint = web_text(cx, N_("PDF, JPEG or PNG, at most 10 MB")),
		.accept = ".pdf,.jpg,.jpeg,.png",
		.optional = true,
	};
	return fields;
}

static struct fields decision_fields(struct cx *cx, const struct request *rq, unsigned choices)
{
	struct fields fields = { ARENA_ARRAY(cx->arena, struct field, 2), 2 };
	struct options options = { ARENA_ARRAY(cx->arena, struct option, CONSULT_OUTCOME_COUNT),
				   0 };

	for (int i = 0; i < CONSULT_OUTCOME_COUNT; i++) {
		if (choices & 1u << i)
			add_option(&options, str_from(consult_outcomes[i].name),
				   web_text(cx, consult_outcomes[i].label),
				   request_value(rq, "outcome"));
	}
	fields.at[0] = (struct field){
		.kind = CONTROL_RADIOS,
		.name = STR("outcome"),
		.label = web_text(cx, N_("What is decided")),
		.options = options,
		.css = "govuk-radios--small",
	};
	fields.at[1] = lines_field(cx, rq, "reason", N_("Reason"));
	return fields;
}

static enum status handing_fields(struct cx *cx, const struct request *rq,
				  const struct dossier *dossier, struct fields *ret_fields)
{
	struct options options = {};
	struct holders leaders;
	struct office holder;

	TRY(office_load(cx, dossier->office, &holder));
	TRY(post_find_holders(cx, holder.agency, STR("approve"), &leaders));
	options.at = ARENA_ARRAY(cx->arena, struct option, leaders.n);
	for (size_t i = 0; i < leaders.n; i++) {
		const struct holder *one = &leaders.at[i];

		add_option(&options, str_format(cx->arena, "%lld", (long long)one->account),
			   str_format(cx->arena, "%.*s – %.*s", STR_ARG(one->name),
				      STR_ARG(str_is_empty(one->title) ? one->office_name
								       : one->title)),
			   request_value(rq, "leader"));
	}
	*ret_fields = (struct fields){ ARENA_ARRAY(cx->arena, struct field, 2), 2 };
	ret_fields->at[0] = (struct field){
		.kind = CONTROL_SELECT,
		.name = STR("leader"),
		.label = web_text(cx, N_("Leader")),
		.options = options,
	};
	ret_fields->at[1] = lines_field(cx, rq, "why", N_("Why it is handed over"));
	return OK;
}

static enum status fill_forms(struct cx *cx, const struct request *rq,
			      const struct consult *consult, const struct dossier *dossier,
			      struct consult_view *view)
{
	unsigned choices = consult_choices(cx, consult, dossier);

	if (consult_may_answer(cx, consult))
		view->answer = answer_fields(cx, rq);
	if (choices)
		view->decision = decision_fields(cx, rq, choices);
	if ((choices & 1u << OUTCOME_SET_ASIDE) && consult->leader == 0)
		TRY(handing_fields(cx, rq, dossier, &view->handing));
	size_t n = view->answer.n + view->decision.n + view->handing.n;
	struct fields *of = view->answer.n ? &view->answer : &view->decision;

	if (rq->failed && request_value(rq, "why").at) /* the other form was sent */
		of = &view->handing;
	if (n)
		web_show_errors(cx, rq, &view->page, *of);
	return OK;
}

enum status consult_page(struct cx *cx, struct request *rq, struct response *rs)
{
	struct consult consult;
	struct dossier dossier;

	TRY(consult_load(cx, input_int(rq, "consult"), &consult, &dossier));
	struct consult_view view = {
		.page = web_page(cx, rq, web_text(cx, N_("Opinion"))),
		.id = consult.id,
		.dossier = dossier.id,
		.code = dossier.code,
	};

	view.page.about = dossier.code;
	view.page.back_href = STR("/consults");
	TRY(fill_card(cx, &consult, &dossier, &view.card));
	TRY(fill_forms(cx, rq, &consult, &dossier, &view));
	RENDER(cx, rq, rs, page_consult, &view);
	return OK;
}

enum status consult_document(struct cx *cx, struct request *rq, struct response *rs)
{
	struct document document;
	struct consult consult;
	struct dossier dossier;

	TRY(consult_load(cx, input_int(rq, "consult"), &consult, &dossier));
	if (consult.document == 0)
		return FAIL(cx, NOT_FOUND, "document.none",
			    N_("There is no such document in this dossier."));
	TRY(archive_load(cx, consult.document, &document));
	web_send_document(cx, rs, &document);
	return OK;
}

/* ---- acting ---- */

static enum consult_answer chosen_answer(const struct request *rq)
{
	for (int i = ANSWER_AGREE; i < ANSWER_COUNT; i++) {
		if (str_is(input_text(rq, "answer"), consult_answers[i].name))
			return (enum consult_answer)i;
	}
	return ANSWER_NONE;
}

enum status consult_answer_send(struct cx *cx, struct request *rq, struct response *rs)
{
	struct web_kepts kepts = web_kepts(rq);
	struct consult_reply reply = { chosen_answer(rq), input_text(rq, "text"), {} };

	if (kepts.n)
		reply.kept = kepts.at[0].kept;
	TRY(consult_answer(cx, input_int(rq, "consult"), &reply));
	return web_redirect(cx, rs, "/consults?done=1");
}

static enum consult_outcome chosen_outcome(const struct request *rq)
{
	for (int i = OUTCOME_FOLLOWED; i < CONSULT_OUTCOME_COUNT; i++) {
		if (str_is(input_text(rq, "outcome"), consult_outcomes[i].name))
			return (enum consult_outcome)i;
	}
	return OUTCOME_OPEN;
}

static enum status back_to_dossier(struct cx *cx, const struct request *rq, struct response *rs)
{
	struct read_note *noted = cx->reads;
	struct consult consult;
	struct dossier dossier;

	TRY(consult_load(cx, input_int(rq, "consult"), &consult, &dossier));
	cx->reads = noted; /* nothing is shown here */
	return web_redirect(cx, rs, "/dossiers/%lld?tab=opinions", (long long)dossier.id);
}

enum status consult_decide_send(struct cx *cx, struct request *rq, struct response *rs)
{
	struct consult_decision decision = { chosen_outcome(rq), input_text(rq, "reason") };

	TRY(consult_decide(cx, input_int(rq, "consult"), &decision));
	return back_to_dossier(cx, rq, rs);
}

enum status consult_hand_over_send(struct cx *cx, struct request *rq, struct response *rs)
{
	TRY(consult_hand_over(cx, input_int(rq, "consult"), input_int(rq, "leader"),
			      input_text(rq, "why")));
	return back_to_dossier(cx, rq, rs);
}
