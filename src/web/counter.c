/* The counter: choose a procedure, enter everything on one page, file and receive. */
#include "web/counter.h"

#include "account/card.h"
#include "base/civil.h"
#include "base/text.h"
#include "deadline/store.h"
#include "dossier/visit.h"
#include "web/emergency.h"
#include "web/pages.h"
#include "web/question.h"
#include "web/routes.h"

#define CHOICES_MOST 50
#define FACTS_MOST 8

/* ---- choosing ---- */

/* kept: "?visit=7", what the choice leads on; or empty. */
static void make_choices(struct cx *cx, const struct procedure_rows *rows, struct str kept,
			 struct table *ret_table)
{
	static const char *const names[] = { N_("Code"), N_("Procedure") };

	*ret_table = (struct table){
		.caption = web_text(cx, N_("Procedures")),
		.headings = { ARENA_ARRAY(cx->arena, struct heading, 2), 2 },
		.empty = N_("No procedure has these words. Try fewer."),
	};
	for (size_t i = 0; i < 2; i++)
		ret_table->headings.at[i].text = web_text(cx, names[i]);
	table_add_rows(cx->arena, ret_table, rows->n);
	for (size_t i = 0; i < rows->n; i++) {
		struct cell *cells = ret_table->rows.at[i].cells.at;

		cells[0].text = rows->at[i].code;
		cells[1].text = words_get(rows->at[i].title, cx->lang);
		cells[1].href = str_format(cx->arena, "/counter/%.*s%.*s",
					   STR_ARG(rows->at[i].code), STR_ARG(kept));
	}
}

enum status counter_choose(struct cx *cx, struct request *rq, struct response *rs)
{
	struct procedure_filter filter = { .text = input_text(rq, "q"),
					   .level = -1,
					   .most = CHOICES_MOST };
	struct field *field = ARENA_NEW(cx->arena, struct field);
	int64_t visit = input_int(rq, "visit"), corrects = input_int(rq, "corrects");
	struct str kept = STR("");
	struct procedure_found found;

	*field = (struct field){
		.kind = CONTROL_TEXT,
		.name = STR("q"),
		.label = web_text(cx, N_("Words of the name, or the code")),
		.value = filter.text,
	};
	TRY(procedure_find(cx, &filter, &found));
	struct counter_choice_view view = {
		.page = web_page(cx, rq, web_text(cx, N_("What is to be received?"))),
		.filter = { .action = STR("/counter"), .fields = { field, 1 } },
	};

	if (visit)
		view.visit_href = str_format(cx->arena, "/visits/%lld", (long long)visit);
	else if (corrects)
		view.corrects_href = str_format(cx->arena, "/dossiers/%lld", (long long)corrects);
	if (visit || corrects) {
		view.filter.kept_name = visit ? STR("visit") : STR("corrects");
		view.filter.kept_value =
			str_format(cx->arena, "%lld", (long long)(visit ? visit : corrects));
		kept = str_format(cx->arena, "?%.*s=%.*s", STR_ARG(view.filter.kept_name),
				  STR_ARG(view.filter.kept_value));
	}
	make_choices(cx, &found.rows, kept, &view.table);
	RENDER(cx, rq, rs, page_counter_choice, &view);
	return OK;
}

/* ---- the page ---- */

static enum status load_current(struct cx *cx, const struct request *rq,
				struct counter_scene *scene)
{
	struct str code = input_text(rq, "code");

	*scene = (struct counter_scene){};
	TRY(procedure_find_current(cx, code, civil_day_of(cx->now_us), &scene->version));
	return procedure_load(cx, scene->version, &scene->procedure);
}

/* The version that the officer saw: its questions may differ from those of a newer one. */
static enum status load_seen(struct cx *cx, const struct request *rq, struct counter_scene *scene)
{
	*scene = (struct counter_scene){ .version = input_int(rq, "version") };
	TRY(procedure_load(cx, scene->version, &scene->procedure));
	if (!str_equal(scene->procedure->code, input_text(rq, "code")))
		return FAIL(cx, NOT_FOUND, "procedure.none", N_("There is no such procedure."));
	return counter_read(cx, rq, scene);
}

static enum status show(struct cx *cx, struct request *rq, struct response *rs,
			struct counter_view *view)
{
	view->page.back_href = STR("/counter");
	RENDER(cx, rq, rs, page_counter, view);
	return OK;
}

static struct counter_view begin_view(struct cx *cx, const struct request *rq,
				      const struct counter_scene *scene)
{
	struct counter_view view = {
		.page = web_page(cx, rq,
				 web_text_of(cx, N_("Receive: %1"),
					     procedure_title(scene->procedure, cx->lang))),
		.code = scene->procedure->code,
		.version = scene->version,
	};

	view.page.about = web_text(cx, N_("Reception"));
	return view;
}

enum status counter_show(struct cx *cx, struct request *rq, struct response *rs)
{
	struct counter_scene scene;
	struct counter_view view;

	TRY(load_current(cx, rq, &scene));
	if (input_int(rq, "corrects"))
		TRY(counter_prefill_dossier(cx, input_int(rq, "corrects"), &scene));
	else if (input_int(rq, "visit"))
		TRY(counter_prefill(cx, input_int(rq, "visit"), &scene.entry));
	view = begin_view(cx, rq, &scene);
	TRY(counter_fill(cx, rq, &scene, NULL, &view));
	return show(cx, rq, rs, &view);
}

enum status counter_again(struct cx *cx, struct request *rq, struct response *rs)
{
	struct counter_scene scene;
	struct counter_view view;

	TRY(load_seen(cx, rq, &scene));
	view = begin_view(cx, rq, &scene);
	TRY(counter_fill(cx, rq, &scene, rq->failed, &view));
	return show(cx, rq, rs, &view);
}

/* ---- looking at what was entered ---- */

/* The card is believed over what was typed before. */
static bool read_card(struct cx *cx, struct counter_entry *entry)
{
	struct civil_date today = civil_from_days(civil_day_of(cx->now_us));
	struct person person;
	int32_t day;

	if (str_is_empty(entry->card))
		return false;
	if (card_parse(cx->arena, entry->card, today.year, &person) != OK) {
		cx_field(cx, STR("card"),
			 N_("This is not the text of an identity card's QR code. Scan it again."));
		return false;
	}
	entry->name = person.name;
	entry->number = person.number;
	entry->sex = person.sex;
	entry->address = person.address;
	if (civil_parse_iso(person.born_on, &day) == OK)
		entry->born = civil_local(cx->arena, day);
	return true;
}

static void tell(struct cx *cx, struct facts *facts, const char *name, struct str value)
{
	facts->at[facts->n++] = (struct fact){ .name = web_text(cx, name), .value = value };
}

static struct str list_papers(struct cx *cx, const struct procedure_papers *papers)
{
	struct buf names = buf_in(cx->arena);

	for (size_t i = 0; i < papers->n; i++) {
		if (papers->at[i]->kind != PAPER_SUBMIT || papers->at[i]->optional)
			continue;
		if (names.len)
			buf_add_text(&names, "; ");
		buf_add(&names, words_get(papers->at[i]->name, cx->lang));
	}
	return buf_str(&names);
}

static enum status tell_case(struct cx *cx, const struct counter_scene *scene,
			     const struct filing *filing, struct facts *facts)
{
	const struct procedure_case *the_case;
	struct procedure_papers papers;
	struct procedure_fee fee;
	const struct clock *clock;

	TRY(procedure_case(cx, scene->procedure, filing, &the_case));
	TRY(procedure_fee(cx, scene->procedure, the_case, filing, &fee));
	TRY(procedure_papers(cx, scene->procedure, the_case, filing, &papers));
	TRY(calendar_clock(cx, STR(""), &clock));
	const struct procedure_limit *limit =
		procedure_limit(scene->procedure, the_case, CHANNEL_DIRECT);
	struct terms terms = { .limit = limit->limit,
			       .rule = limit->start,
			       .received_us = cx->now_us };

	tell(cx, facts, N_("Case"), words_get(the_case->name, cx->lang));
	tell(cx, facts, N_("Fee"), text_money(cx->arena, cx->lang, fee.dong));
	tell(cx, facts, N_("Time limit"), show_limit(cx, limit->limit));
	if (limit->limit.unit == LIMIT_APPOINTED)
		tell(cx, facts, N_("As published"), limit->text);
	else
		tell(cx, facts, N_("Due, if received now"),
		     civil_local_time(cx->arena, deadline_due(clock, &terms).due_us));
	struct str wanted = list_papers(cx, &papers);

	if (!str_is_empty(wanted))
		tell(cx, facts, N_("Papers of this case"), wanted);
	return OK;
}

/* Wrong answers are what the page is to show, not a failure of the unit. */
static enum status check_entry(struct cx *cx, const struct counter_scene *scene,
			       struct counter_view *view, struct error *ret_error)
{
	struct answers answers = scene->entry.answers;
	struct filing filing = { &answers, CHANNEL_DIRECT, civil_day_of(cx->now_us) };
	enum status status = procedure_check_answers(cx, scene->procedure, NULL, &filing, &answers);

	*ret_error = cx->error;
	if (status != OK && status != INVALID)
		return status;
	cx->error = (struct error){};
	view->preview.at = ARENA_ARRAY(cx->arena, struct fact, FACTS_MOST);
	return status == OK ? tell_case(cx, scene, &filing, &view->preview) : OK;
}

enum status counter_check(struct cx *cx, struct request *rq, struct response *rs)
{
	struct counter_scene scene;
	struct counter_view view;
	struct error error;

	TRY(load_seen(cx, rq, &scene));
	bool filled = read_card(cx, &scene.entry);

	view = begin_view(cx, rq, &scene);
	view.filled = filled;
	TRY(check_entry(cx, &scene, &view, &error));
	/* A card is scanned first: then the rest of the page is still empty, not wrong. */
	TRY(counter_fill(cx, rq, &scene, filled ? NULL : &error, &view));
	return show(cx, rq, rs, &view);
}

/* ---- filing ---- */

static struct person applicant_of(struct cx *cx, const struct request *rq,
				  const struct counter_entry *entry)
{
	return (struct person){
		.kind = entry->organisation ? PERSON_ORGANISATION : PERSON_INDIVIDUAL,
		.number = entry->number,
		.name = entry->name,
		.born_on = input_has(rq, "born") ? civil_iso(cx->arena, input_day(rq, "born"))
						 : STR(""),
		.sex = entry->sex,
		.phone = entry->phone,
		.email = entry->email,
		.address = entry->address,
	};
}

static enum status receive(struct cx *cx, const struct request *rq, int64_t id)
{
	const struct move move = {
		.action = ACTION_RECEIVE,
		.version = 1,
		.fee_dong = input_int(rq, "paid"),
		.appointed_on = input_has(rq, "appointed") ? input_day(rq, "appointed") : 0,
	};

	return dossier_move(cx, id, &move);
}

static bool is_way(struct str result_by)
{
	return str_is(result_by, "counter") || str_is(result_by, "post") ||
	       str_is(result_by, "online");
}

static void check_entered(struct cx *cx, const struct counter_entry *entry)
{
	if (str_is_empty(entry->name))
		cx_field(cx, STR("name"), N_("Enter the full name"));
	if (entry->agency == 0)
		cx_field(cx, STR("agency"), N_("Choose the commune or ward that is to settle it"));
	if (!str_is_empty(entry->sex) && !str_is(entry->sex, "male") &&
	    !str_is(entry->sex, "female"))
		cx_field(cx, STR("sex"), N_("This choice is not one of those offered."));
	if (!is_way(entry->result_by))
		cx_field(cx, STR("result_by"), N_("This choice is not one of those offered."));
}

enum status counter_file(struct cx *cx, struct request *rq, struct response *rs)
{
	struct counter_scene scene;
	struct submission_papers papers;
	int64_t id, visit;

	TRY(load_seen(cx, rq, &scene));
	const struct counter_entry *entry = &scene.entry;

	TRY(paper_read(cx, rq, scene.procedure, &papers));
	struct submission submission = {
		.procedure = scene.version,
		.channel = entry->assist ? CHANNEL_ONLINE : CHANNEL_DIRECT,
		.competent_agency = entry->agency,
		.applicant = applicant_of(cx, rq, entry),
		.answers = entry->answers,
		.papers = papers.at,
		.paper_count = papers.n,
		.result_by = entry->result_by,
		.incomplete = !entry->complete && !entry->assist,
		.assisted = entry->assist,
	};

	struct slip_entry slip = { .code = entry->slip,
				   .claimed_us = emergency_read_time(rq, "slip_day", "slip_time") };

	/* Noted, not returned: dossier_file adds what else is wrong. */
	check_entered(cx, entry);
	TRY(counter_check_number(cx, "number", &submission.applicant));
	TRY(counter_read_people(cx, rq, entry, &submission));
	TRY(counter_keep_people(cx, entry->visit, &submission));
	if (entry->corrects)
		return counter_refile(cx, rq, entry, &submission, rs);
	if (!(cx->actor.rights & RIGHT_RECEIVE))
		return FAIL(cx, DENIED, "counter.not_yours",
			    N_("Only a counter receives new dossiers."));
	if (!str_is_empty(entry->slip))
		TRY(slip_check(cx, &slip));
	TRY(dossier_file(cx, &submission, &id));
	if (slip.series)
		TRY(slip_use(cx, &slip, id));
	TRY(visit_join(cx, entry->visit, id, &visit));
	if (!entry->complete || entry->assist)
		return web_redirect(cx, rs, "/dossiers/%lld", (long long)id);
	TRY(receive(cx, rq, id));
	return web_redirect(cx, rs, "/dossiers/%lld/receipt", (long long)id);
}
