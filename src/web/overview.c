/* What the head of a centre or agency sees first: how much, how late, where. */
#include "base/civil.h"
#include "base/text.h"
#include "dossier/dossier.h"
#include "web/absence.h"
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

/* The latest first, then the fullest; offices with nothing are left out. */
static bool stands_before(const struct office_count *a, const struct office_count *b)
{
	return a->late != b->late ? a->late > b->late : a->open > b->open;
}

static struct office_counts keep_busy(struct cx *cx, const struct office_counts *all)
{
	struct office_counts busy = { ARENA_ARRAY(cx->arena, struct office_count, all->n), 0, 0 };

	for (size_t i = 0; i < all->n; i++) {
		const struct office_count *count = &all->at[i];
		size_t place = busy.n;

		if (!count->open && !count->to_return)
			continue;
		for (; place > 0 && stands_before(count, &busy.at[place - 1]); place--)
			busy.at[place] = busy.at[place - 1];
		busy.at[place] = *count;
		busy.n++;
	}
	return busy;
}

static struct table make_table(struct cx *cx, const struct office_counts *counts)
{
	static const char *const names[] = { N_("Office"), N_("Under way"), N_("Past their time"),
					     N_("To hand over") };
	size_t columns = sizeof(names) / sizeof(*names);
	struct table table = {
		.caption = web_text(cx, N_("Offices")),
		.headings = { ARENA_ARRAY(cx->arena, struct heading, columns), columns },
		.empty = N_("Nothing is open anywhere."),
	};

	for (size_t i = 0; i < columns; i++)
		table.headings.at[i] =
			(struct heading){ .text = web_text(cx, names[i]), .number = i > 0 };
	table_add_rows(cx->arena, &table, counts->n);
	for (size_t i = 0; i < counts->n; i++) {
		struct cell *cells = table.rows.at[i].cells.at;

		cells[0].text = counts->at[i].name;
		cells[0].more = counts->at[i].agency_name;
		cells[1].text = counted(cx, counts->at[i].open);
		cells[2].text = counted(cx, counts->at[i].late);
		cells[3].text = counted(cx, counts->at[i].to_return);
	}
	return table;
}

static enum status find_warnings(struct cx *cx, const struct office *own,
				 struct texts *ret_warnings)
{
	bool centre = str_is(own->agency_kind, "centre");
	struct uncovereds away;

	TRY(absence_find_uncovered(cx, centre ? 0 : own->agency, &away));
	*ret_warnings = (struct texts){ ARENA_ARRAY(cx->arena, struct str, away.n), away.n };
	for (size_t i = 0; i < away.n; i++)
		ret_warnings->at[i] = show_uncovered(cx, &away.at[i]);
	return OK;
}

enum status overview_page(struct cx *cx, struct request *rq, struct response *rs)
{
	struct office_counts counts;
	struct office own;

	TRY(office_load(cx, cx->actor.office, &own));
	/* The head of the centre watches what it received, wherever it lies now. */
	TRY(dossier_count_offices(cx, str_is(own.agency_kind, "centre") ? 0 : own.agency, &counts));
	const struct office_counts busy = keep_busy(cx, &counts);
	struct str now = civil_local_time(cx->arena, cx->now_us);
	struct overview_view view = {
		.page = web_page(cx, rq, web_text(cx, N_("Overview"))),
		.figures = make_figures(cx, &counts),
		.table = make_table(cx, &busy),
		.as_of = text_fill(cx->arena, web_text(cx, N_("As of %1")), &now, 1),
	};

	TRY(find_warnings(cx, &own, &view.warnings));
	RENDER(cx, rq, rs, page_overview, &view);
	return OK;
}
