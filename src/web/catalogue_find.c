/* The catalogue: finding a procedure by words, life situation, level, field and agency. */
#include <stdlib.h>

#include "base/text.h"
#include "procedure/procedure.h"
#include "web/pages.h"
#include "web/public.h"
#include "web/routes.h"
#include "web/show.h"

#define PROCEDURES_A_PAGE 15
#define FIELDS_SHOWN 10
#define AGENCIES_SHOWN 5
#define NAMES_A_PAGE 90
#define AGENCY_CHARACTERS 70

/* ---- the filter and its addresses ---- */

/* What a list may be narrowed by, as in the route's table. */
static const char *const narrows[] = { "situation", "level", "field", "agency" };
#define NARROWS (sizeof(narrows) / sizeof(*narrows))

static bool is_narrowed(const struct request *rq)
{
	for (size_t i = 0; i < NARROWS; i++) {
		if (input_has(rq, narrows[i]))
			return true;
	}
	return input_has(rq, "q");
}

/* "after" is the last row of the page before: place, folded title, code; none has a bar. */
static struct procedure_filter read_filter(const struct request *rq)
{
	struct str after = input_text(rq, "after"), place;
	struct procedure_filter filter = {
		.text = input_text(rq, "q"),
		.level = input_has(rq, "level") ? (int)input_text(rq, "level").at[0] - '0' : -1,
		.field = input_text(rq, "field"),
		.agency = input_text(rq, "agency"),
		.situation = input_text(rq, "situation"),
		.most = PROCEDURES_A_PAGE + 1,
	};

	if (!input_has(rq, "after") || !str_take(&after, '|', &place) ||
	    str_parse_int(place, &filter.after_place) != OK)
		return filter;
	str_take(&after, '|', &filter.after_sort);
	filter.after_code = after.at ? after : STR("");
	return filter;
}

/* The present list with one thing changed; an empty value takes it away. */
static struct str list_href(struct cx *cx, const struct request *rq, const char *changed,
			    struct str value)
{
	struct buf href = buf_in(cx->arena);
	struct out o = { .to = &href, .arena = cx->arena };
	struct str name = str_from(changed);
	bool first = true;

	buf_add_text(&href, "/procedures");
	for (size_t i = 0; i <= NARROWS + 1; i++) {
		const char *key = i < NARROWS ? narrows[i] : i == NARROWS ? "q" : "after";
		struct str now = str_is(name, key)           ? value
				 : str_is(STR("after"), key) ? STR("")
							     : input_text(rq, key);

		if (str_is_empty(now))
			continue;
		buf_format(&href, "%c%s=", first ? '?' : '&', key);
		out_url_part(&o, now);
		first = false;
	}
	return buf_str(&href);
}

/* ---- facets ---- */

static const char *const level_names[LEVEL_COUNT] = {
	[LEVEL_COMMUNE] = N_("Commune or ward"),
	[LEVEL_PROVINCE] = N_("Province or city"),
	[LEVEL_MINISTRY] = N_("Ministry"),
	[LEVEL_UNSTATED] = N_("Not stated"),
};

struct str show_level(struct cx *cx, enum procedure_level level)
{
	return web_text(cx, level_names[level]);
}

static struct str name_of(struct cx *cx, enum facet facet, const struct procedure_count *count)
{
	if (facet == FACET_LEVEL)
		return show_level(cx, (enum procedure_level)(count->value.at[0] - '0'));
	return text_short(cx->arena, words_get(count->name, cx->lang), AGENCY_CHARACTERS);
}

struct facet_row {
	enum facet facet;
	const char *name, *title; /* input, msgid of the heading */
	size_t most;
	const char *all; /* page with all of them */
};

static const struct facet_row facet_rows[] = {
	{ FACET_LEVEL, "level", N_("Who settles it"), LEVEL_COUNT, NULL },
	{ FACET_FIELD, "field", N_("Field"), FIELDS_SHOWN, "/procedures/by/field" },
	{ FACET_AGENCY, "agency", N_("Agency"), AGENCIES_SHOWN, "/procedures/by/agency" },
};
#define FACET_ROWS (sizeof(facet_rows) / sizeof(*facet_rows))

static struct count_links make_links(struct cx *cx, const struct request *rq,
				     const struct facet_row *row,
				     const struct procedure_counts *counts)
{
	struct count_links links = { ARENA_ARRAY(cx->arena, struct count_link, counts->n), 0 };

	for (size_t i = 0; i < counts->n && links.n < row->most; i++) {
		if (counts->at[i].n == 0)
			continue;
		links.at[links.n++] = (struct count_link){
			.href = list_href(cx, rq, row->name, counts->at[i].value),
			.text = name_of(cx, row->facet, &counts->at[i]),
			.n = counts->at[i].n,
		};
	}
	return links;
}

static void add_facet(struct cx *cx, const struct request *rq, const struct facet_row *row,
		      const struct procedure_counts *counts, struct facets *facets)
{
	bool more = counts->n > row->most;

	/* What is chosen already stands above the list; one value narrows nothing. */
	if (input_has(rq, row->name) || counts->n < 2)
		return;
	facets->at[facets->n++] = (struct facet_view){
		.title = row->title,
		.links = make_links(cx, rq, row, counts),
		.all_href = more && row->all && !is_narrowed(rq) ? str_from(row->all) : STR(""),
	};
}

/* ---- what is chosen ---- */

static struct str find_name(struct cx *cx, const struct procedure_counts *counts, struct str value)
{
	for (size_t i = 0; i < counts->n; i++) {
		if (str_equal(counts->at[i].value, value))
			return text_short(cx->arena, words_get(counts->at[i].name, cx->lang),
					  AGENCY_CHARACTERS);
	}
	return value;
}

/* Its name, or the bare value where nothing has it. */
static struct str chosen_name(struct cx *cx, const struct request *rq, const char *name,
			      const struct procedure_found *found)
{
	struct str value = input_text(rq, name);
	char level = value.at[0];

	if (str_is(STR("level"), name))
		return level >= '0' && level < '0' + LEVEL_COUNT
			       ? show_level(cx, (enum procedure_level)(level - '0'))
			       : value;
	if (str_is(STR("situation"), name))
		return find_name(cx, &found->counts[FACET_SITUATION], value);
	return find_name(
		cx, &found->counts[str_is(STR("field"), name) ? FACET_FIELD : FACET_AGENCY], value);
}

static void fill_chosen(struct cx *cx, const struct request *rq,
			const struct procedure_found *found, struct procedures_view *view)
{
	view->chosen.at = ARENA_ARRAY(cx->arena, struct chosen_filter, NARROWS);
	for (size_t i = 0; i < NARROWS; i++) {
		if (!input_has(rq, narrows[i]))
			continue;
		view->chosen.at[view->chosen.n++] = (struct chosen_filter){
			.name = str_from(narrows[i]),
			.value = input_text(rq, narrows[i]),
			.text = chosen_name(cx, rq, narrows[i], found),
			.without_href = list_href(cx, rq, narrows[i], STR("")),
		};
	}
}

/* ---- the list ---- */

static void fill_row(struct cx *cx, const struct procedure_row *row, struct cell *cells)
{
	cells[0].text = words_get(row->title, cx->lang);
	cells[0].href = str_format(cx->arena, "/procedures/%.*s", STR_ARG(row->code));
	cells[1].text = row->code;
	cells[2].text =
		text_short(cx->arena, words_get(row->field_name, cx->lang), AGENCY_CHARACTERS);
	cells[3].text = show_level(cx, row->level);
}

static void fill_table(struct cx *cx, const struct request *rq, struct procedure_rows *rows,
		       struct procedures_view *view)
{
	static const char *const names[] = { N_("Procedure"), N_("Code"), N_("Field"),
					     N_("Level") };
	struct table *table = &view->table;

	if (rows->n > PROCEDURES_A_PAGE) {
		const struct procedure_row *last = &rows->at[PROCEDURES_A_PAGE - 1];

		rows->n = PROCEDURES_A_PAGE;
		view->pages.next_href =
			list_href(cx, rq, "after",
				  str_format(cx->arena, "%lld|%.*s|%.*s", (long long)last->place,
					     STR_ARG(last->sort), STR_ARG(last->code)));
	}
	table->headings = (struct headings){ ARENA_ARRAY(cx->arena, struct heading, 4), 4 };
	for (size_t i = 0; i < 4; i++)
		table->headings.at[i].text = web_text(cx, names[i]);
	table_add_rows(cx->arena, table, rows->n);
	for (size_t i = 0; i < rows->n; i++)
		fill_row(cx, &rows->at[i], table->rows.at[i].cells.at);
}

static enum status fill_list(struct cx *cx, const struct request *rq, struct procedures_view *view)
{
	static const struct facet_row situations = { FACET_SITUATION, "situation", NULL, 64, NULL };
	const struct procedure_filter filter = read_filter(rq);
	struct procedure_found found;

	TRY(procedure_find(cx, &filter, &found));
	view->found = found.n;
	fill_chosen(cx, rq, &found, view);
	fill_table(cx, rq, &found.rows, view);
	if (!view->narrowed)
		view->situations = make_links(cx, rq, &situations, &found.counts[FACET_SITUATION]);
	view->facets.at = ARENA_ARRAY(cx->arena, struct facet_view, FACET_ROWS);
	for (size_t i = 0; i < FACET_ROWS; i++)
		add_facet(cx, rq, &facet_rows[i], &found.counts[facet_rows[i].facet],
			  &view->facets);
	return OK;
}

enum status catalogue_list(struct cx *cx, struct request *rq, struct response *rs)
{
	struct procedures_view view = {
		.page = web_page(cx, rq, web_text(cx, N_("Procedures"))),
		.narrowed = is_narrowed(rq),
		.search = {
			.name = STR("q"),
			.label = web_text(cx, N_("What do you want to do?")),
			.hint = web_text(cx, N_("Words, with or without marks, or the code")),
			.value = input_text(rq, "q"),
		},
		.table = {
			.caption = web_text(cx, N_("Procedures")),
			.empty = N_("No procedure has these words. Try fewer or other words, or "
				    "call 1022."),
		},
	};

	view.page.wide = true;
	TRY(fill_list(cx, rq, &view));
	RENDER(cx, rq, rs, page_procedures, &view);
	return OK;
}

/* ---- all fields, all agencies ---- */

/* A count with what it is sorted by. */
struct sorted {
	struct str key;
	struct procedure_count count;
};

static int by_key(const void *a, const void *b)
{
	return str_compare(((const struct sorted *)a)->key, ((const struct sorted *)b)->key);
}

static void sort_names(struct cx *cx, struct procedure_counts *counts)
{
	struct sorted *sorted = ARENA_ARRAY(cx->arena, struct sorted, counts->n);

	for (size_t i = 0; i < counts->n; i++) {
		sorted[i].key = text_fold(cx->arena, words_get(counts->at[i].name, cx->lang));
		sorted[i].count = counts->at[i];
	}
	qsort(sorted, counts->n, sizeof(*sorted), by_key);
	for (size_t i = 0; i < counts->n; i++)
		counts->at[i] = sorted[i].count;
}

static const struct facet_row *find_facet(struct str name)
{
	for (size_t i = 0; i < FACET_ROWS; i++) {
		if (facet_rows[i].all && str_is(name, facet_rows[i].name))
			return &facet_rows[i];
	}
	return NULL;
}

static struct str window_href(struct cx *cx, int64_t from)
{
	return str_format(cx->arena, "?from=%lld", (long long)from);
}

static void fill_window(struct cx *cx, const struct request *rq, struct procedure_counts counts,
			struct names_view *view)
{
	int64_t n = (int64_t)counts.n, from = input_int(rq, "from");

	if (from < 0 || from >= n)
		from = 0;
	if (from > 0)
		view->pages.previous_href =
			window_href(cx, from > NAMES_A_PAGE ? from - NAMES_A_PAGE : 0);
	if (from + NAMES_A_PAGE < n)
		view->pages.next_href = window_href(cx, from + NAMES_A_PAGE);
	counts.at += from;
	counts.n = (size_t)(n - from < NAMES_A_PAGE ? n - from : NAMES_A_PAGE);
	view->links.at = ARENA_ARRAY(cx->arena, struct count_link, counts.n);
	for (view->links.n = 0; view->links.n < counts.n; view->links.n++) {
		const struct procedure_count *count = &counts.at[view->links.n];

		view->links.at[view->links.n] = (struct count_link){
			.value = count->value,
			.text = text_short(cx->arena, words_get(count->name, cx->lang),
					   AGENCY_CHARACTERS),
			.n = count->n,
		};
	}
}

enum status catalogue_names(struct cx *cx, struct request *rq, struct response *rs)
{
	const struct procedure_filter filter = { .level = -1 };
	const struct facet_row *row = find_facet(input_text(rq, "facet"));
	struct procedure_found found;

	if (!row)
		return FAIL(cx, NOT_FOUND, "http.none",
			    N_("There is no such page. Check the address."));
	struct names_view view = {
		.page = web_page(cx, rq,
				 web_text(cx, row->facet == FACET_FIELD ? N_("All fields")
									: N_("All agencies"))),
		.facet = str_from(row->name),
	};

	view.page.back_href = STR("/procedures");
	view.page.back_text = N_("All procedures");
	TRY(procedure_find(cx, &filter, &found));
	sort_names(cx, &found.counts[row->facet]);
	fill_window(cx, rq, found.counts[row->facet], &view);
	RENDER(cx, rq, rs, page_names, &view);
	return OK;
}
