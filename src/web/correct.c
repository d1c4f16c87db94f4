/* Pages on which wrong acts and wrong results are put right. */
#include "web/correct.h"

#include "base/civil.h"
#include "base/text.h"
#include "dossier/correct.h"
#include "web/pages.h"
#include "web/routes.h"
#include "web/show.h"

#define FACTS_MOST 8

/* ---- fields ---- */

static struct str typed(const struct request *rq, const char *name)
{
	return rq->method == METHOD_POST ? request_value(rq, name) : STR("");
}

static struct field lines_field(struct cx *cx, const struct request *rq, const char *name,
				const char *label)
{
	return (struct field){
		.kind = CONTROL_LINES,
		.name = str_from(name),
		.label = web_text(cx, label),
		.value = typed(rq, name),
		.rows = 3,
	};
}

static struct field text_field(struct cx *cx, const struct request *rq, const char *name,
			       const char *label)
{
	return (struct field){
		.kind = CONTROL_TEXT,
		.name = str_from(name),
		.label = web_text(cx, label),
		.value = typed(rq, name),
		.css = "govuk-input--width-20",
	};
}

static struct str choice_text(struct cx *cx, const struct undo_choice *choice)
{
	return str_format(cx->arena, "%.*s – %.*s",
			  STR_ARG(civil_local_time(cx->arena, choice->at_us)),
			  STR_ARG(web_text(cx, choice->told)));
}

/* The newest stands first and is chosen: taking back less is the usual case. */
static struct field act_field(struct cx *cx, const struct request *rq,
			      const struct undo_choices *choices)
{
	struct str chosen = typed(rq, "act");
	struct field field = {
		.kind = CONTROL_RADIOS,
		.name = STR("act"),
		.label = web_text(cx, N_("Back to before")),
		.hint = web_text(cx, N_("What came after it is taken back with it.")),
		.options = { ARENA_ARRAY(cx->arena, struct option, choices->n), choices->n },
	};

	for (size_t i = 0; i < choices->n; i++) {
		struct str value = str_format(cx->arena, "%lld", (long long)choices->at[i].act);

		field.options.at[i] = (struct option){
			.value = value,
			.text = choice_text(cx, &choices->at[i]),
			.hint = choices->at[i].who,
			.chosen = str_is_empty(chosen) ? i == 0 : str_equal(chosen, value),
		};
	}
	return field;
}

static struct field fault_field(struct cx *cx, const struct request *rq)
{
	static const struct {
		const char *value, *text;
	} faults[] = {
		{ "agency", N_("The agency made it; it counts against the agency") },
		{ "applicant", N_("The applicant had stated it so") },
	};
	size_t n = sizeof(faults) / sizeof(*faults);
	struct str chosen = typed(rq, "fault");
	struct field field = {
		.kind = CONTROL_RADIOS,
		.name = STR("fault"),
		.label = web_text(cx, N_("Whose error is it?")),
		.options = { ARENA_ARRAY(cx->arena, struct option, n), n },
	};

	for (size_t i = 0; i < n; i++) {
		field.options.at[i] = (struct option){
			.value = str_from(faults[i].value),
			.text = web_text(cx, faults[i].text),
			.chosen = str_is_empty(chosen) ? i == 0 : str_is(chosen, faults[i].value),
		};
	}
	return field;
}

/*
 * The page has several forms; their fields lie in one row, because what is wrong is said of all of
 * them at once.
 */
struct row {
	struct field *at;
	size_t n, room;
};

static struct fields add_fields(struct row *row, const struct field *fields, size_t n)
{
	struct field *first = row->at + row->n;

	assert(row->n + n <= row->room);
	for (size_t i = 0; i < n; i++)
		row->at[row->n++] = fields[i];
	return (struct fields){ first, n };
}

/* ---- errors in results ---- */

static void tell(struct cx *cx, struct facts *facts, const char *name, struct str value)
{
	assert(facts->n < FACTS_MOST);
	if (!str_is_empty(value))
		facts->at[facts->n++] = (struct fact){ .name = web_text(cx, name), .value = value };
}

static struct str time_text(struct cx *cx, int64_t at_us)
{
	return at_us ? civil_local_time(cx->arena, at_us) : STR("");
}

static void fill_facts(struct cx *cx, const struct rectification *r, struct facts *facts)
{
	*facts = (struct facts){ ARENA_ARRAY(cx->arena, struct fact, FACTS_MOST), 0 };
	tell(cx, facts, N_("What is wrong"), r->what);
	tell(cx, facts, N_("Told on"), time_text(cx, r->asked_us));
	tell(cx, facts, N_("To be put right by"), time_text(cx, r->due_us));
	tell(cx, facts, N_("Number of the wrong result"), r->old_number);
	tell(cx, facts, N_("Number of the corrected result"), r->number);
	tell(cx, facts, N_("Issued"), time_text(cx, r->done_us));
	tell(cx, facts, N_("Handed over to"), r->receiver);
}

static struct field file_field(struct cx *cx)
{
	return (struct field){
		.kind = CONTROL_FILE,
		.name = STR("result"),
		.label = web_text(cx, N_("Electronic result")),
		.hint = web_text(cx, N_("PDF, JPEG or PNG, at most 10 MB")),
		.accept = ".pdf,.jpg,.jpeg,.png",
		.optional = true,
	};
}

static struct rectification_view make_rectification(struct cx *cx, const struct dossier *d,
						    const struct rectification *r)
{
	const struct actor *actor = &cx->actor;
	struct rectification_view view = {
		.id = r->id,
		.tag = page_tag(r->done_us               ? TAG_DONE
				: r->due_us < cx->now_us ? TAG_OVERDUE
							 : TAG_PROCESSING),
		.may_finish = !r->done_us && actor->agency == r->agency &&
			      (actor->rights & (RIGHT_ISSUE | RIGHT_APPROVE)),
		.may_hand_over = r->done_us && !r->handed_us &&
				 actor->agency == d->reception_agency &&
				 (actor->rights & RIGHT_RETURN),
	};

	fill_facts(cx, r, &view.facts);
	return view;
}

static struct fields rectification_fields(struct cx *cx, const struct request *rq,
					  const struct rectification_view *view, struct row *row)
{
	struct field finish[] = {
		text_field(cx, rq, "number", N_("Number and symbol of the result")),
		file_field(cx),
	};
	struct field hand_over[] = { text_field(cx, rq, "receiver", N_("Who took it")) };

	if (view->may_finish)
		return add_fields(row, finish, 2);
	if (view->may_hand_over)
		return add_fields(row, hand_over, 1);
	return (struct fields){};
}

/* ---- the page ---- */

static void add_undo(struct cx *cx, const struct request *rq, const struct undo_choices *choices,
		     struct row *row, struct correct_view *view)
{
	struct field undo[] = {
		act_field(cx, rq, choices),
		lines_field(cx, rq, "reason", N_("What was wrong")),
	};

	if (choices->n)
		view->undo = add_fields(row, undo, 2);
}

static enum status add_result(struct cx *cx, const struct request *rq, const struct dossier *d,
			      struct row *row, struct correct_view *view)
{
	struct dossier_result result = {};
	enum status status = dossier_load_result(cx, d->id, &result);
	struct field fields[] = {
		lines_field(cx, rq, "what", N_("What is wrong and what should stand there")),
		fault_field(cx, rq),
	};

	if (status != OK && status != NOT_FOUND)
		return status;
	if (result.issued_us)
		view->result = add_fields(row, fields, 2);
	return OK;
}

static enum status offer_refile(struct cx *cx, const struct dossier *d, struct correct_view *view)
{
	const struct procedure *procedure;
	bool may;

	TRY(dossier_may_refile(cx, d, &may));
	if (!may)
		return OK;
	TRY(procedure_load(cx, d->procedure, &procedure));
	view->refile = str_format(cx->arena, "/counter/%.*s?corrects=%lld",
				  STR_ARG(procedure->code), (long long)d->id);
	return OK;
}

static enum status add_forms(struct cx *cx, const struct request *rq, const struct dossier *d,
			     struct correct_view *view)
{
	struct rectifications found;
	struct undo_choices choices;

	TRY(dossier_find_undo(cx, d, &choices));
	TRY(rectification_find(cx, d->id, &found));
	struct row row = { .room = 4 + 2 * found.n };
	struct rectification_views *views = &view->rectifications;

	row.at = ARENA_ARRAY(cx->arena, struct field, row.room);
	views->n = found.n;
	views->at = ARENA_ARRAY(cx->arena, struct rectification_view, found.n);
	for (size_t i = 0; i < found.n; i++) { /* the newest first */
		views->at[i] = make_rectification(cx, d, &found.at[found.n - 1 - i]);
		views->at[i].fields = rectification_fields(cx, rq, &views->at[i], &row);
	}
	TRY(offer_refile(cx, d, view));
	add_undo(cx, rq, &choices, &row, view);
	TRY(add_result(cx, rq, d, &row, view));
	web_show_kept(cx, rq, (struct fields){ row.at, row.n });
	web_show_errors(cx, rq, &view->page, (struct fields){ row.at, row.n });
	return OK;
}

enum status correct_show(struct cx *cx, struct request *rq, struct response *rs)
{
	struct dossier d;

	TRY(dossier_load(cx, input_int(rq, "id"), &d));
	struct correct_view view = {
		.page = web_page(cx, rq, web_text(cx, N_("Correct the dossier"))),
		.id = d.id,
		.version = d.version,
		.code = d.code,
	};

	view.page.about = d.code;
	view.page.back_href = str_format(cx->arena, "/dossiers/%lld", (long long)d.id);
	TRY(add_forms(cx, rq, &d, &view));
	RENDER(cx, rq, rs, page_correct, &view);
	return OK;
}

/* ---- acting ---- */

enum status correct_undo(struct cx *cx, struct request *rq, struct response *rs)
{
	int64_t id = input_int(rq, "id");
	struct undo undo = {
		.version = input_int(rq, "version"),
		.act = input_int(rq, "act"),
		.reason = input_text(rq, "reason"),
	};

	TRY(dossier_undo(cx, id, &undo));
	return web_redirect(cx, rs, "/dossiers/%lld", (long long)id);
}

enum status correct_rectify(struct cx *cx, struct request *rq, struct response *rs)
{
	int64_t id = input_int(rq, "id"), rectification;
	enum fault fault =
		str_is(input_text(rq, "fault"), "applicant") ? FAULT_APPLICANT : FAULT_AGENCY;

	TRY(rectification_add(cx, id, fault, input_text(rq, "what"), &rectification));
	return web_redirect(cx, rs, "/dossiers/%lld/correct", (long long)id);
}

enum status correct_finish(struct cx *cx, struct request *rq, struct response *rs)
{
	int64_t id = input_int(rq, "id");
	struct web_kepts kepts = web_kepts(rq);
	struct kept none = {};

	TRY(rectification_finish(cx, id, input_int(rq, "rectification"), input_text(rq, "number"),
				 kepts.n ? &kepts.at[0].kept : &none));
	return web_redirect(cx, rs, "/dossiers/%lld/correct", (long long)id);
}

enum status correct_hand_over(struct cx *cx, struct request *rq, struct response *rs)
{
	int64_t id = input_int(rq, "id");

	TRY(rectification_hand_over(cx, id, input_int(rq, "rectification"),
				    input_text(rq, "receiver")));
	return web_redirect(cx, rs, "/dossiers/%lld/correct", (long long)id);
}

/* ---- the list ---- */

enum status rectifications_list(struct cx *cx, struct request *rq, struct response *rs)
{
	static const char *const names[] = { N_("Dossier"), N_("What is wrong"), N_("Told on"),
					     N_("To be put right by") };
	size_t columns = sizeof(names) / sizeof(*names);
	struct rectifications open;
	struct rectifications_view view = {
		.page = web_page(cx, rq, web_text(cx, N_("Results to be corrected"))),
	};

	TRY(rectification_find_open(cx, &open));
	view.table = (struct table){
		.caption = view.page.title,
		.headings = { ARENA_ARRAY(cx->arena, struct heading, columns), columns },
		.empty = N_("No result waits to be corrected."),
	};
	for (size_t i = 0; i < columns; i++)
		view.table.headings.at[i].text = web_text(cx, names[i]);
	table_add_rows(cx->arena, &view.table, open.n);
	for (size_t i = 0; i < open.n; i++) {
		struct cell *cells = view.table.rows.at[i].cells.at;

		cells[0].text = open.at[i].code;
		cells[0].href = str_format(cx->arena, "/dossiers/%lld/correct",
					   (long long)open.at[i].dossier);
		cells[1].text = open.at[i].what;
		cells[2].text = civil_local_time(cx->arena, open.at[i].asked_us);
		cells[3].text = civil_local_time(cx->arena, open.at[i].due_us);
		if (open.at[i].due_us < cx->now_us)
			cells[3].tag = page_tag(TAG_OVERDUE);
	}
	RENDER(cx, rq, rs, page_rectifications, &view);
	return OK;
}
