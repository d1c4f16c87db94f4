/* The last page of a draft: everything once more, its cost and its due time; then hand in. */
#include "base/civil.h"
#include "base/text.h"
#include "deadline/store.h"
#include "web/draft.h"
#include "web/pages.h"
#include "web/routes.h"

static const struct {
	const char *value, *text;
	enum delivery bit;
} deliveries[] = {
	{ "counter", N_("At the counter"), DELIVERY_COUNTER },
	{ "post", N_("By post"), DELIVERY_POST },
	{ "online", N_("As an electronic document"), DELIVERY_ONLINE },
};
#define DELIVERY_COUNT (sizeof(deliveries) / sizeof(*deliveries))

static unsigned offered(const struct procedure *procedure)
{
	unsigned delivery = 0;

	for (size_t i = 0; i < procedure->results.n; i++)
		delivery |= procedure->results.at[i].delivery;
	return delivery ? delivery : DELIVERY_COUNTER;
}

static struct field result_field(struct cx *cx, const struct request *rq,
				 const struct procedure *procedure)
{
	struct field field = {
		.kind = CONTROL_RADIOS,
		.name = STR("result_by"),
		.label = web_text(cx, N_("How do you want to get the result?")),
		.options = { ARENA_ARRAY(cx->arena, struct option, DELIVERY_COUNT), 0 },
	};

	for (size_t i = 0; i < DELIVERY_COUNT; i++) {
		if (!(offered(procedure) & deliveries[i].bit))
			continue;
		field.options.at[field.options.n++] = (struct option){
			.value = str_from(deliveries[i].value),
			.text = web_text(cx, deliveries[i].text),
			.chosen = rq->failed &&
				  str_is(input_text(rq, "result_by"), deliveries[i].value),
		};
	}
	return field;
}

static struct field declaration_field(struct cx *cx, const struct request *rq)
{
	struct field field = {
		.kind = CONTROL_CHECKS,
		.name = STR("declaration"),
		.label = web_text(cx, N_("Declaration")),
		.options = { ARENA_NEW(cx->arena, struct option), 1 },
	};

	field.options.at[0] = (struct option){
		.value = STR("1"),
		.text = web_text(
			cx, N_("What I have entered is true, and I am answerable for it before the "
			       "law.")),
		.chosen = rq->failed && input_flag(rq, "declaration"),
	};
	return field;
}

/* ---- what it would cost and when it would be done ---- */

static enum status fill_fee(struct cx *cx, const struct draft_scene *scene,
			    const struct procedure_case *the_case, struct draft_check_view *view)
{
	struct error before = cx->error;
	struct procedure_fee fee;
	enum status status = procedure_fee(cx, scene->procedure, the_case, &scene->filing, &fee);

	if (status == INVALID) { /* an answer that it depends on is missing */
		cx->error = before;
		view->fee_total = web_text(cx, N_("depends on your answers"));
		return OK;
	}
	TRY(status);
	view->fee_total = fee.dong ? text_money(cx->arena, cx->lang, fee.dong)
				   : web_text(cx, N_("Free of charge"));
	view->fees.at = ARENA_ARRAY(cx->arena, struct draft_file, fee.items.n);
	for (size_t i = 0; i < fee.items.n; i++) {
		view->fees.at[view->fees.n++] = (struct draft_file){
			.name = words_get(fee.items.at[i].rule->name, cx->lang),
			.size = text_money(cx->arena, cx->lang, fee.items.at[i].dong),
		};
	}
	return OK;
}

static enum status say_due(struct cx *cx, const struct procedure_limit *limit, struct str *ret_text)
{
	struct terms terms = {
		.limit = limit->limit,
		.rule = limit->start,
		.received_us = cx->now_us,
	};
	const struct clock *clock;

	if (limit->limit.unit == LIMIT_APPOINTED) {
		*ret_text = web_text(cx, N_("The office tells you when it receives the dossier"));
		return OK;
	}
	TRY(calendar_clock(cx, STR(""), &clock));
	struct due due = deadline_due(clock, &terms);
	struct str time = civil_local_time(cx->arena, due.due_us);

	*ret_text = text_fill(
		cx->arena, web_text(cx, N_("%1, if it is complete and received today")), &time, 1);
	return OK;
}

static void add_fact(struct facts *facts, struct str name, struct str value, struct str href)
{
	facts->at[facts->n++] = (struct fact){ .name = name, .value = value, .href = href };
}

static enum status fill_facts(struct cx *cx, const struct draft_scene *scene,
			      struct draft_check_view *view)
{
	const struct procedure_case *the_case;
	struct agency agency = { .name = web_text(cx, N_("Not chosen yet")) };
	struct draft_party party;
	struct str due, relation;

	TRY(procedure_case(cx, scene->procedure, &scene->filing, &the_case));
	const struct procedure_limit *limit =
		procedure_limit(scene->procedure, the_case, CHANNEL_ONLINE);

	if (scene->draft.agency)
		TRY(agency_load(cx, scene->draft.agency, &agency));
	TRY(fill_fee(cx, scene, the_case, view));
	TRY(say_due(cx, limit, &due));
	view->facts = (struct facts){ ARENA_ARRAY(cx->arena, struct fact, 6), 0 };
	add_fact(&view->facts, web_text(cx, N_("Settled by")), agency.name,
		 draft_path(cx, scene, "where"));
	TRY(draft_party_load(cx, scene->draft.id, &party));
	TRY(relation_name(cx, party.relation, &relation));
	if (!str_is_empty(relation))
		add_fact(&view->facts, web_text(cx, N_("You act as")), relation,
			 draft_path(cx, scene, "who"));
	if (scene->procedure->cases.n > 1)
		add_fact(&view->facts, web_text(cx, N_("Case")),
			 words_get(the_case->name, cx->lang), STR(""));
	add_fact(&view->facts, web_text(cx, N_("Time limit")), show_limit(cx, limit->limit),
		 STR(""));
	add_fact(&view->facts, web_text(cx, N_("Done by")), due, STR(""));
	add_fact(&view->facts, web_text(cx, N_("Fees")), view->fee_total, STR(""));
	return OK;
}

/* ---- what is still missing ---- */

static void add_missing(struct draft_check_view *view, struct str href, struct str text)
{
	view->missing.at[view->missing.n++] = (struct link){ href, text };
}

static enum status fill_missing(struct cx *cx, const struct draft_scene *scene,
				const struct draft_paper_lists *papers,
				struct draft_check_view *view)
{
	const struct procedure *procedure = scene->procedure;
	enum task_state who;

	TRY(draft_who_state(cx, scene, &who));
	view->missing.at = ARENA_ARRAY(cx->arena, struct link, procedure->form.n + papers->n + 2);
	if (scene->draft.agency == 0)
		add_missing(view, draft_path(cx, scene, "where"),
			    web_text(cx, N_("Where it is settled")));
	for (size_t i = 0; i < procedure->form.n; i++) {
		const struct procedure_group *group = &procedure->form.at[i];
		struct answers answers;
		struct error error;

		if (!scene->shown.group[group->index])
			continue;
		TRY(draft_check_group(cx, scene, group, &answers, &error));
		if (error.status != OK)
			add_missing(view, draft_form_path(cx, scene, group),
				    words_get(group->title, cx->lang));
	}
	if (who == TASK_TO_DO)
		add_missing(view, draft_path(cx, scene, "who"),
			    web_text(cx, N_("For whom you file")));
	for (size_t i = 0; i < papers->n; i++) {
		if (papers->at[i].needed && papers->at[i].files.n == 0)
			add_missing(view, draft_path(cx, scene, "papers"),
				    words_get(papers->at[i].component->name, cx->lang));
	}
	return OK;
}

static void fill_papers(struct cx *cx, const struct draft_paper_lists *lists, struct facts *facts)
{
	size_t n = 0;

	for (size_t i = 0; i < lists->n; i++)
		n += lists->at[i].files.n;
	*facts = (struct facts){ ARENA_ARRAY(cx->arena, struct fact, n), 0 };
	for (size_t i = 0; i < lists->n; i++) {
		for (size_t j = 0; j < lists->at[i].files.n; j++)
			add_fact(facts, words_get(lists->at[i].component->name, cx->lang),
				 lists->at[i].files.at[j].kept.name, STR(""));
	}
}

enum status draft_check_show(struct cx *cx, struct request *rq, struct response *rs)
{
	struct draft_paper_lists papers;
	struct draft_scene scene;

	TRY(draft_open(cx, rq, &scene));
	TRY(draft_find_paper_lists(cx, &scene, &papers));
	struct draft_check_view view = {
		.page = draft_page(cx, rq, &scene, web_text(cx, N_("Check and hand in"))),
		.progress = draft_progress(cx, &scene, draft_step_papers(&scene) + 1),
		.action = draft_path(cx, &scene, "file"),
		.papers_href = draft_path(cx, &scene, "papers"),
	};
	struct field fields[] = { result_field(cx, rq, scene.procedure),
				  declaration_field(cx, rq) };

	view.page.here = draft_path(cx, &scene, "check");
	web_show_errors(cx, rq, &view.page, (struct fields){ fields, 2 });
	view.result_by = fields[0];
	view.declaration = fields[1];
	TRY(show_answers(cx, scene.procedure, &scene.filing, draft_path(cx, &scene, "form"),
			 &view.answers));
	TRY(fill_facts(cx, &scene, &view));
	TRY(fill_missing(cx, &scene, &papers, &view));
	fill_papers(cx, &papers, &view.papers);
	RENDER(cx, rq, rs, page_draft_check, &view);
	return OK;
}

/* ---- handing in ---- */

static enum status check_result_by(struct cx *cx, const struct draft_scene *scene,
				   struct str result_by)
{
	for (size_t i = 0; i < DELIVERY_COUNT; i++) {
		if ((offered(scene->procedure) & deliveries[i].bit) &&
		    str_is(result_by, deliveries[i].value))
			return OK;
	}
	cx_field(cx, STR("result_by"), N_("Choose how you want to get the result."));
	return OK;
}

enum status draft_hand_in(struct cx *cx, struct request *rq, struct response *rs)
{
	struct str result_by = input_text(rq, "result_by");
	struct draft_scene scene;
	int64_t dossier;

	TRY(draft_open(cx, rq, &scene));
	TRY(check_result_by(cx, &scene, result_by));
	if (!input_flag(rq, "declaration"))
		cx_field(cx, STR("declaration"), N_("Tick the box to confirm."));
	TRY(cx_check_fields(cx));
	TRY(draft_file(cx, scene.draft.id, result_by, &dossier));
	return web_redirect(cx, rs, "/my/%lld/receipt", (long long)dossier);
}
