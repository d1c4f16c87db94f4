/* What the head of a centre or agency sees first: how much, how late, where. */
#include "base/civil.h"
#include "base/text.h"
#include "dossier/dossier.h"
#include "web/admin.h"
#include "web/pages.h"
#include "web/routes.h"

static struct str counted(struct cx *cx, int64_t n)
{
	struct str number = text_number(cx->arena, cx->lang, n);

	if (n < COUNT_MOST)
		return number;
	return text_fill(cx->arena, web_text(cx, N_("over %1")), &number, 1);
}

/* The sum of numbers that are each counted up to a bound only. */
static struct str summed(struct cx *cx, int64_t sum, bool bound)
{
	struct str number = text_number(cx->arena, cx->lang, sum);

	return bound ? text_fill(cx->arena, web_text(cx, N_("over %1")), &number, 1) : number;
}

static struct figures make_figures(struct cx *cx, const struct office_counts *counts)
{
	int64_t open = 0, late = 0, to_return = 0;
	bool bound = false;

	for (size_t i = 0; i < counts->n; i++) {
		open += counts->at[i].open;
		late += counts->at[i].late;
		to_return += counts->at[i].to_return;
		bound |= counts->at[i].open >= COUNT_MOST || counts->at[i].to_return >= COUNT_MOST;
	}
	struct figure *at = ARENA_ARRAY(cx->arena, struct figure, 4);

	at[0] = (struct figure){ summed(cx, counts->filed_today, false), N_("filed today") };
	at[1] = (struct figure){ summed(cx, open, bound), N_("open now") };
	at[2] = (struct figure){ summed(cx, late, bound), N_("past their time") };
	at[3] = (struct figure){ summed(cx, to_return, bound), N_("results to hand over") };
	return (struct figures){ at, 4 };
}

static struct table make_table(struct cx *cx, const struct office_counts *counts)
{
	static const char *const names[] = { N_("Office"), N_("Open"), N_("Past their time"),
					     N_("To hand over") };
	size_t columns = sizeof(names) / sizeof(*names);
	struct table table = {
		.caption = web_text(cx, N_("Offices")),
		.headings = { ARENA_ARRAY(cx->arena, struct heading, columns), columns },
		.empty = N_("There is no office."),
	};

	for (size_t i = 0; i < columns; i++)
		table.headings.at[i] = (struct heading){ .text = web_text(cx, names[i]), .number = i > 0 };
	table_add_rows(cx->arena, &table, counts->n);
	for (size_t i = 0; i < counts->n; i++) {
		struct cell *cells = table.rows.at[i].cells.at;

		cells[0].text = counts->at[i].name;
		cells[0].more = counts->at[i].agency_name;
		cells[1].text = counted(cx, counts->at[i].open);
		cells[2].text = counted(cx, counts->at[i].late);
		if (counts->at[i].late)
			cells[2].tag = page_tag(TAG_OVERDUE);
		cells[3].text = counted(cx, counts->at[i].to_return);
	}
	return table;
}

enum status overview_page(struct cx *cx, struct request *rq, struct response *rs)
{
	struct office_counts counts;
	struct office own;

	TRY(office_load(cx, cx->actor.office, &own));
	/* The head of the centre watches what it received, wherever it lies now. */
	TRY(dossier_count_offices(cx, str_is(own.agency_kind, "centre") ? 0 : own.agency, &counts));
	struct str now = civil_local_time(cx->arena, cx->now_us);
	struct overview_view view = {
		.page = web_page(cx, rq, web_text(cx, N_("Overview"))),
		.figures = make_figures(cx, &counts),
		.table = make_table(cx, &counts),
		.as_of = text_fill(cx->arena, web_text(cx, N_("As of %1")), &now, 1),
	};

	RENDER(cx, rq, rs, page_overview, &view);
	return OK;
}
