/* The officers' work lists, in due-time order. */
#include "web/work.h"
#include "account/absence.h"
#include "base/text.h"
#include "deadline/store.h"
#include "dossier/bulk.h"
#include "dossier/dossier.h"
#include "web/pages.h"
#include "web/routes.h"
#include "web/web.h"

#define ROWS_A_PAGE 50

/* What the four lists differ in. */
struct list_kind {
	enum list_scope scope;
	const char *path, *title, *where, *empty;
	bool narrows; /* by state and lateness */
	bool searches;
};

static const struct list_kind mine = {
	LIST_MINE,
	"/work",
	N_("My work"),
	N_("Where"),
	N_("You have not taken up any dossier. Look at your office's work."),
	true,
	true,
};
static const struct list_kind offices = {
	LIST_OFFICE,
	"/office",
	N_("My office's work"),
	N_("Officer"),
	N_("Nothing waits at your office."),
	true,
	true,
};
static const struct list_kind results = {
	LIST_RESULTS,
	"/results",
	N_("Results to return"),
	N_("Where"),
	N_("No result waits at your counter."),
	false,
	false,
};
static const struct list_kind found = {
	LIST_SEARCH,
	"/search",
	N_("Search"),
	N_("Where"),
	N_("Nothing was found. Try fewer words, or the whole code."),
	true,
	true,
};

/* ---- the key of a page: what the last row of the page before was sorted by ---- */

static enum status read_key(struct cx *cx, const struct request *rq, struct list_query *query)
{
	struct str rest = input_text(rq, "after"), due, id;

	if (str_is_empty(rest))
		return OK;
	if (str_take(&rest, '.', &due) && str_take(&rest, '.', &id) && str_is_empty(rest) &&
	    str_parse_int(due, &query->after_due_us) == OK &&
	    str_parse_int(id, &query->after_id) == OK)
		return OK;
	return FAIL(cx, INVALID, "list.key",
		    N_("This page of the list cannot be found. Open the list again."));
}

static struct str write_href(struct cx *cx, const struct list_kind *kind, const struct request *rq)
{
	struct buf href = buf_in(cx->arena);
	struct out o = { .to = &href, .arena = cx->arena };

	buf_format(&href, "%s?", kind->path);
	if (kind->searches && !str_is_empty(input_text(rq, "q"))) {
		buf_add_text(&href, "q=");
		out_url_part(&o, input_text(rq, "q"));
		buf_add_char(&href, '&');
	}
	if (kind->narrows && input_int(rq, "state"))
		buf_format(&href, "state=%lld&", (long long)input_int(rq, "state"));
	if (kind->narrows && input_flag(rq, "late"))
		buf_add_text(&href, "late=1&");
	if (kind->scope == LIST_OFFICE && input_has(rq, "for"))
		buf_format(&href, "for=%lld&", (long long)input_int(rq, "for"));
	return buf_str(&href);
}

static struct pages make_pages(struct cx *cx, const struct list_kind *kind,
			       const struct request *rq, const struct list_rows *rows)
{
	int64_t from = input_has(rq, "from") ? input_int(rq, "from") : 1;
	int64_t until = from + (int64_t)rows->n;
	struct str href = write_href(cx, kind, rq);
	struct pages pages = {};

	if (from > 1)
		pages.previous_href = str_slice(href, 0, href.len - 1);
	if (rows->more) {
		const struct list_row *last = &rows->at[rows->n - 1];
		int64_t key_us = kind->scope == LIST_RESULTS ? last->ended_us : last->due_us;

		pages.next_href =
			str_format(cx->arena, "%.*safter=%lld.%lld&from=%lld", STR_ARG(href),
				   (long long)key_us, (long long)last->id, (long long)until);
	}
	pages.position = str_format(cx->arena, "%lld–%lld", (long long)from, (long long)until - 1);
	return pages;
}

/* "1–50 of 1.284"; beyond what is counted "of more than 1.000". */
static enum status add_count(struct cx *cx, const struct list_query *query, struct pages *pages)
{
	int64_t n;

	if (query->scope == LIST_SEARCH)
		return OK;
	TRY(dossier_count(cx, query, &n));
	const char *pattern = n < COUNT_MOST ? N_("%1 of %2") : N_("%1 of more than %2");
	const struct str args[] = { pages->position, text_number(cx->arena, cx->lang, n) };

	pages->position = text_fill(cx->arena, web_text(cx, pattern), args, 2);
	return OK;
}

/* ---- the filter ---- */

static struct field state_field(struct cx *cx, int64_t chosen)
{
	struct options options = { ARENA_ARRAY(cx->arena, struct option, STATE_RETURNED + 1), 0 };

	options.at[options.n++] =
		(struct option){ .value = STR(""), .text = web_text(cx, N_("All states")) };
	for (int state = STATE_FILED; state <= STATE_DONE; state++) {
		options.at[options.n++] = (struct option){
			.value = str_format(cx->arena, "%d", state),
			.text = web_text(cx, page_tag((enum tag_kind)state).text),
			.chosen = chosen == state,
		};
	}
	return (struct field){
		.kind = CONTROL_SELECT,
		.name = STR("state"),
		.label = web_text(cx, N_("State")),
		.options = options,
	};
}

static struct field late_field(struct cx *cx, bool chosen)
{
	struct option *option = ARENA_NEW(cx->arena, struct option);

	*option = (struct option){ .value = STR("1"),
				   .text = web_text(cx, N_("Overdue only")),
				   .chosen = chosen };
	return (struct field){
		.kind = CONTROL_CHECKS,
		.name = STR("late"),
		.label = web_text(cx, N_("Time")),
		.options = { option, 1 },
		.css = "govuk-checkboxes--small",
	};
}

static struct filter make_filter(struct cx *cx, const struct list_kind *kind,
				 const struct request *rq)
{
	struct filter filter = { .action = str_from(kind->path) };
	struct field *fields = ARENA_ARRAY(cx->arena, struct field, 3);
	bool on = !str_is_empty(input_text(rq, "q")) || input_int(rq, "state") ||
		  input_flag(rq, "late");

	if (!kind->narrows)
		return (struct filter){};
	fields[0] = (struct field){
		.kind = CONTROL_TEXT,
		.name = STR("q"),
		.label = web_text(cx, N_("Dossier code, name, personal number or telephone")),
		.value = input_text(rq, "q"),
	};
	fields[1] = state_field(cx, input_int(rq, "state"));
	fields[2] = late_field(cx, input_flag(rq, "late"));
	if (kind->scope == LIST_SEARCH) {
		fields[0].hint = web_text(
			cx, N_("Of a code or number the first 4 letters and digits are enough. "
			       "Words of a name are whole; marks do not matter."));
	}
	filter.fields = (struct fields){ fields, kind->scope == LIST_SEARCH ? 2 : 3 };
	filter.submit = kind->scope == LIST_SEARCH ? NULL : N_("Show");
	filter.clear_href = on ? str_from(kind->path) : STR("");
	return filter;
}

/* ---- rows ---- */

static struct tag due_tag(struct cx *cx, const struct clock *clock, const struct list_row *row)
{
	if (row->ended_us)
		return page_tag(TAG_NONE);
	if (row->received_us == 0) /* its time runs for the counter, not for the agency */
		return page_tag(!row->paused && row->due_us < cx->now_us ? TAG_OVERDUE : TAG_NONE);
	if (row->breached_us || (!row->paused && row->due_us < cx->now_us))
		return page_tag(TAG_OVERDUE);
	if (row->paused)
		return page_tag(TAG_NONE);
	return page_tag(deadline_left(clock, cx->now_us, row->due_us).working_days <= 1 ? TAG_SOON
											: TAG_NONE);
}

static bool can_take(const struct actor *actor, const struct list_row *row)
{
	bool working = row->state == STATE_RECEIVED || row->state == STATE_IN_PROCESS;

	return working && row->officer != actor->account &&
	       (actor->rights & (RIGHT_PROCESS | RIGHT_APPROVE | RIGHT_ISSUE));
}

static enum status fill_row(struct cx *cx, const struct list_kind *kind, const struct clock *clock,
			    const struct list_row *row, struct work_row *ret_row)
{
	const struct procedure *procedure;

	TRY(procedure_load(cx, row->procedure, &procedure));
	*ret_row = (struct work_row){
		.id = row->id,
		.version = row->version,
		.received_us = row->received_us,
		.due_us = row->due_us,
		.code = row->code,
		.procedure = procedure_title(procedure, cx->lang),
		.applicant = row->applicant,
		.where = kind->scope == LIST_OFFICE ? row->officer_name : row->office_name,
		.due_tag = due_tag(cx, clock, row),
		.state_tag = page_tag((enum tag_kind)row->state),
		.paused = row->paused,
		.provisional = row->provisional,
		.can_take = can_take(&cx->actor, row),
	};
	return OK;
}

static enum status fill_rows(struct cx *cx, const struct list_kind *kind,
			     const struct list_rows *rows, struct work_view *view)
{
	const struct clock *clock;

	TRY(calendar_clock(cx, STR(""), &clock));
	view->rows =
		(struct work_rows){ ARENA_ARRAY(cx->arena, struct work_row, rows->n), rows->n };
	for (size_t i = 0; i < rows->n; i++)
		TRY(fill_row(cx, kind, clock, &rows->at[i], &view->rows.at[i]));
	return OK;
}

static void show_too_little(struct cx *cx, struct work_view *view)
{
	struct field *field = &view->filter.fields.at[0];

	page_show_error(
		cx, &view->page, field->name,
		N_("That is too little to search by. Enter at least the first 4 letters and "
		   "digits of the code or number, or words of the name."));
	field->error = view->page.errors.at[0].text;
}

static int64_t listed_office(struct cx *cx, const struct request *rq)
{
	return input_has(rq, "for") ? input_int(rq, "for") : cx->actor.office;
}

/* Colleagues take up at once what lies with somebody who is away. */
static enum status mark_away(struct cx *cx, const struct request *rq, const struct list_rows *rows,
			     struct work_view *view)
{
	struct accounts away;

	TRY(absence_find_office(cx, listed_office(cx, rq), &away));
	for (size_t i = 0; i < rows->n; i++) {
		for (size_t k = 0; k < away.n; k++)
			view->rows.at[i].away |= rows->at[i].officer == away.at[k];
	}
	return OK;
}

/* What the reader may do to several rows of this list at once. */
static struct options make_acts(struct cx *cx, const struct list_kind *kind)
{
	struct options acts = { ARENA_ARRAY(cx->arena, struct option, ACTION_COUNT), 0 };

	if (kind->scope != LIST_OFFICE && kind->scope != LIST_MINE)
		return acts;
	for (size_t i = 0; i < ACTION_COUNT; i++) {
		const struct move_row *move = &dossier_moves[i];
		bool taken = kind->scope == LIST_MINE && move->action == ACTION_TAKE;

		if (!bulk_allows(move->action) || taken || !(cx->actor.rights & move->right))
			continue;
		acts.at[acts.n++] = (struct option){ .value = str_from(move->name),
						     .text = web_text(cx, move->label) };
	}
	return acts;
}

/* The office's own list, and those of offices where the reader acts for somebody today. */
static enum status link_others(struct cx *cx, const struct request *rq, struct work_view *view)
{
	int64_t here = listed_office(cx, rq);
	struct offices lent;
	struct nav_items *others = &view->others;

	TRY(rights_find_offices(cx, &lent));
	if (lent.n == 0)
		return OK;
	others->at = ARENA_ARRAY(cx->arena, struct nav_item, lent.n + 1);
	others->at[others->n++] = (struct nav_item){ STR("/office"), web_text(cx, N_("my office")),
						     here == cx->actor.office };
	for (size_t i = 0; i < lent.n; i++) {
		int64_t id = lent.at[i].id;

		others->at[others->n++] =
			(struct nav_item){ str_format(cx->arena, "/office?for=%lld", (long long)id),
					   lent.at[i].name, here == id };
	}
	return OK;
}

static enum status show_list(struct cx *cx, struct request *rq, struct response *rs,
			     const struct list_kind *kind)
{
	struct list_query query = {
		.scope = kind->scope,
		.text = kind->searches ? input_text(rq, "q") : STR(""),
		.state = kind->narrows ? input_int(rq, "state") : 0,
		.late = kind->narrows && input_flag(rq, "late"),
		.most = ROWS_A_PAGE,
		.office = kind->scope == LIST_OFFICE ? input_int(rq, "for") : 0,
	};
	struct work_view view = {
		.page = web_page(cx, rq, web_text(cx, kind->title)),
		.filter = make_filter(cx, kind, rq),
		.where = kind->where,
		.empty = kind->empty,
		.asked = kind->scope != LIST_SEARCH || !str_is_empty(query.text),
		.takes = kind->scope == LIST_OFFICE,
		.acts = make_acts(cx, kind),
	};
	struct list_rows rows = {};

	TRY(read_key(cx, rq, &query));
	if (kind->scope == LIST_SEARCH && view.asked && !dossier_can_search(cx, query.text)) {
		show_too_little(cx, &view);
		view.asked = false;
	}
	if (view.asked)
		TRY(dossier_find(cx, &query, &rows));
	TRY(fill_rows(cx, kind, &rows, &view));
	if (kind->scope == LIST_OFFICE) {
		TRY(mark_away(cx, rq, &rows, &view));
		TRY(link_others(cx, rq, &view));
	}
	view.pages = make_pages(cx, kind, rq, &rows);
	TRY(add_count(cx, &query, &view.pages));
	RENDER(cx, rq, rs, page_work_list, &view);
	return OK;
}

/* Words are looked for in everything the officer may see, not in one list. */
static enum status show_or_search(struct cx *cx, struct request *rq, struct response *rs,
				  const struct list_kind *kind)
{
	if (str_is_empty(input_text(rq, "q")))
		return show_list(cx, rq, rs, kind);
	struct str href = write_href(cx, &found, rq);

	response_redirect(rs, str_slice(href, 0, href.len - 1));
	return OK;
}

enum status work_mine(struct cx *cx, struct request *rq, struct response *rs)
{
	return show_or_search(cx, rq, rs, &mine);
}

enum status work_office(struct cx *cx, struct request *rq, struct response *rs)
{
	return show_or_search(cx, rq, rs, &offices);
}

enum status work_results(struct cx *cx, struct request *rq, struct response *rs)
{
	return show_list(cx, rq, rs, &results);
}

enum status work_search(struct cx *cx, struct request *rq, struct response *rs)
{
	return show_list(cx, rq, rs, &found);
}
