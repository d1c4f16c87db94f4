/* Asking another office for its opinion: first the agency, then the office and the question. */
#include "base/civil.h"
#include "base/text.h"
#include "web/consult.h"
#include "web/pages.h"
#include "web/routes.h"
#include "web/show.h"

static struct str today(struct cx *cx)
{
	return civil_iso(cx->arena, civil_day_of(cx->now_us));
}

static struct field select_field(struct cx *cx, const char *name, const char *label, size_t most)
{
	return (struct field){
		.kind = CONTROL_SELECT,
		.name = str_from(name),
		.label = web_text(cx, label),
		.options = { ARENA_ARRAY(cx->arena, struct option, most), 0 },
	};
}

static void add_option(struct cx *cx, struct field *field, int64_t id, struct str text,
		       int64_t chosen)
{
	field->options.at[field->options.n++] =
		(struct option){ .value = str_format(cx->arena, "%lld", (long long)id),
				 .text = text,
				 .chosen = id == chosen };
}

/* The dossier's own agency first: other offices of the house are asked most. */
static enum status agency_field(struct cx *cx, struct field *ret_field)
{
	struct agencies agencies;

	TRY(agency_find(cx, STR(""), today(cx), &agencies));
	*ret_field = select_field(cx, "agency", N_("Agency"), agencies.n);
	for (size_t i = 0; i < agencies.n; i++)
		add_option(cx, ret_field, agencies.at[i].id, agencies.at[i].name, cx->actor.agency);
	return OK;
}

static enum status office_field(struct cx *cx, int64_t agency, int64_t chosen,
				struct field *ret_field)
{
	struct offices offices;

	TRY(office_find(cx, agency, today(cx), &offices));
	*ret_field = select_field(cx, "office", N_("Office"), offices.n);
	for (size_t i = 0; i < offices.n; i++) {
		if (offices.at[i].id != cx->actor.office)
			add_option(cx, ret_field, offices.at[i].id, offices.at[i].name, chosen);
	}
	return OK;
}

static struct field question_field(struct cx *cx, const struct request *rq)
{
	return (struct field){
		.kind = CONTROL_LINES,
		.name = STR("question"),
		.label = web_text(cx, N_("What do you ask?")),
		.hint = web_text(cx, N_("The office sees the dossier until it has answered.")),
		.value = rq->failed ? input_text(rq, "question") : STR(""),
		.rows = 5,
	};
}

static struct field due_field(struct cx *cx, const struct request *rq)
{
	return (struct field){
		.kind = CONTROL_DATE,
		.name = STR("due"),
		.label = web_text(cx, N_("Answer by another day")),
		.day = request_value(rq, "due-day"),
		.month = request_value(rq, "due-month"),
		.year = request_value(rq, "due-year"),
		.optional = true,
	};
}

static enum status fill_fields(struct cx *cx, const struct request *rq, bool fixed,
			       struct consult_ask_view *view)
{
	struct fields *fields = &view->fields;

	fields->at = ARENA_ARRAY(cx->arena, struct field, 3);
	if (view->agency == 0)
		return agency_field(cx, &fields->at[fields->n++]);
	TRY(office_field(cx, view->agency, rq->failed ? input_int(rq, "office") : 0,
			 &fields->at[fields->n++]));
	fields->at[fields->n++] = question_field(cx, rq);
	if (!fixed)
		fields->at[fields->n++] = due_field(cx, rq);
	return OK;
}

/* "The answer is due in 5 working days. Without one it counts as consent (...)". */
static struct str rule_text(struct cx *cx, const struct consult_rule *rule)
{
	struct str limit = show_limit(cx, rule->limit);
	struct buf text = buf_in(cx->arena);

	buf_add(&text, web_text_of(cx, N_("The office has this long to answer: %1."), limit));
	buf_add_char(&text, ' ');
	if (rule->silence == SILENCE_AGREES)
		buf_add(&text, web_text_of(cx,
					   N_("Without an answer in time it counts as consent "
					      "(%1)."),
					   rule->law));
	else
		buf_add(&text,
			web_text(cx, N_("Without an answer in time you decide with a reason, or "
					"hand it to a leader.")));
	buf_add_char(&text, ' ');
	buf_add(&text, rule->stands
			       ? web_text_of(cx, N_("The dossier's clock stands meanwhile (%1)."),
					     rule->law)
			       : web_text(cx, N_("The dossier's clock goes on meanwhile.")));
	return buf_str(&text);
}

enum status consult_ask_page(struct cx *cx, struct request *rq, struct response *rs)
{
	const struct procedure *procedure;
	struct consult_rule rule;
	struct dossier dossier;

	TRY(dossier_load(cx, input_int(rq, "id"), &dossier));
	if (!consult_may_ask(cx, &dossier) && !rq->failed) {
		return FAIL(cx, DENIED, "consult.not_yours",
			    N_("Only the officer who has taken the dossier up asks for opinions."));
	}
	TRY(procedure_load(cx, dossier.procedure, &procedure));
	TRY(consult_rule(cx, procedure, &rule));
	struct consult_ask_view view = {
		.page = web_page(cx, rq, web_text(cx, N_("Ask for an opinion"))),
		.id = dossier.id,
		.version = dossier.version,
		.agency = input_int(rq, "agency"),
		.code = dossier.code,
		.rule = rule_text(cx, &rule),
		.buttons = { N_("Ask"), {}, N_("Cancel") },
	};

	/* After a conflict the reader has been told; what they typed can be sent once more. */
	if (rq->failed && rq->failed->status != CONFLICT)
		view.version = input_int(rq, "version");
	view.buttons.href = view.page.back_href =
		str_format(cx->arena, "/dossiers/%lld?tab=opinions", (long long)dossier.id);
	if (view.agency == 0)
		view.buttons.submit = N_("Continue");
	TRY(fill_fields(cx, rq, rule.fixed, &view));
	web_show_errors(cx, rq, &view.page, view.fields);
	RENDER(cx, rq, rs, page_consult_ask, &view);
	return OK;
}

enum status consult_ask_send(struct cx *cx, struct request *rq, struct response *rs)
{
	struct consult_question question = {
		.dossier = input_int(rq, "id"),
		.version = input_int(rq, "version"),
		.office = input_int(rq, "office"),
		.question = input_text(rq, "question"),
		.due_on = input_has(rq, "due") ? input_day(rq, "due") : 0,
	};
	int64_t id;

	TRY(consult_ask(cx, &question, &id));
	return web_redirect(cx, rs, "/dossiers/%lld?tab=opinions", (long long)question.dossier);
}
