/* One visit, several dossiers: the list for the officer, the slip for the person. */
#include "web/visit.h"

#include "base/civil.h"
#include "base/text.h"
#include "dossier/visit.h"
#include "web/dossier.h"
#include "web/pages.h"
#include "web/routes.h"

#define FACTS_MOST 5

static const char *const columns[] = {
	N_("Dossier code"), N_("Procedure"), N_("Applicant"),
	N_("Result due"),   N_("Fee"),       N_("PIN"),
};
#define COLUMNS (sizeof(columns) / sizeof(*columns))

static enum status fill_row(struct cx *cx, int64_t id, bool slip, struct cell *cells,
			    int64_t *fee_dong)
{
	struct dossier dossier;
	struct person applicant;

	TRY(dossier_load(cx, id, &dossier));
	TRY(person_load(cx, dossier.applicant, &applicant));
	TRY(dossier_title(cx, &dossier, &cells[1].text));
	cells[0].text = dossier.code;
	if (!slip)
		cells[0].href = str_format(cx->arena, "/dossiers/%lld", (long long)id);
	cells[2].text = applicant.name;
	cells[3].text =
		dossier.received_us ? show_due(cx, &dossier) : web_text(cx, N_("not received yet"));
	cells[4].text = text_money(cx->arena, cx->lang, dossier.fee_dong);
	*fee_dong += dossier.fee_dong;
	if (slip)
		cells[5].text = dossier.pin;
	return OK;
}

static void tell(struct cx *cx, struct facts *facts, const char *name, struct str value)
{
	if (!str_is_empty(value))
		facts->at[facts->n++] = (struct fact){ .name = web_text(cx, name), .value = value };
}

/* The PIN is for the person, on paper; the list does without it. */
static enum status fill(struct cx *cx, const struct visit *visit, bool slip,
			struct visit_view *view)
{
	size_t n = slip ? COLUMNS : COLUMNS - 1;
	struct visit_dossiers dossiers;
	int64_t fee_dong = 0;

	TRY(visit_find_dossiers(cx, visit->id, &dossiers));
	view->table = (struct table){
		.caption = web_text(cx, N_("Dossiers of this visit")),
		.headings = { ARENA_ARRAY(cx->arena, struct heading, n), n },
	};
	for (size_t i = 0; i < n; i++)
		view->table.headings.at[i].text = web_text(cx, columns[i]);
	view->table.headings.at[4].number = true;
	table_add_rows(cx->arena, &view->table, dossiers.n);
	for (size_t i = 0; i < dossiers.n; i++)
		TRY(fill_row(cx, dossiers.at[i], slip, view->table.rows.at[i].cells.at, &fee_dong));
	view->facts.at = ARENA_ARRAY(cx->arena, struct fact, FACTS_MOST);
	tell(cx, &view->facts, N_("Who came"), visit->name);
	tell(cx, &view->facts, N_("When"), civil_local_time(cx->arena, visit->opened_us));
	tell(cx, &view->facts, N_("Dossiers"),
	     text_number(cx->arena, cx->lang, (int64_t)dossiers.n));
	tell(cx, &view->facts, N_("Fees together"), text_money(cx->arena, cx->lang, fee_dong));
	return OK;
}

enum status visit_page(struct cx *cx, struct request *rq, struct response *rs)
{
	struct visit visit;

	TRY(visit_load(cx, input_int(rq, "id"), &visit));
	cx_note_read(cx, visit.person, 0, "visit");
	struct visit_view view = {
		.page = web_page(cx, rq, web_text_of(cx, N_("Visit of %1"), visit.name)),
		.more_href = str_format(cx->arena, "/counter?visit=%lld", (long long)visit.id),
		.slip_href = str_format(cx->arena, "/visits/%lld/slip", (long long)visit.id),
	};

	TRY(fill(cx, &visit, false, &view));
	RENDER(cx, rq, rs, page_visit, &view);
	return OK;
}

enum status visit_slip(struct cx *cx, struct request *rq, struct response *rs)
{
	struct visit visit;
	struct office office;
	struct visit_view view = {};

	TRY(visit_load(cx, input_int(rq, "id"), &visit));
	cx_note_read(cx, visit.person, 0, "visit");
	TRY(office_load(cx, visit.office, &office));
	TRY(account_name(cx, visit.account, &view.officer));
	view.page = web_page(cx, rq, web_text(cx, N_("What was handed in on this visit")));
	view.page.back_href = str_format(cx->arena, "/visits/%lld", (long long)visit.id);
	view.agency = office.agency_name;
	view.person = visit.name;
	view.place_day = str_format(cx->arena, "%.*s, %.*s", STR_ARG(web_settings()->place),
				    STR_ARG(civil_local(cx->arena, civil_day_of(cx->now_us))));
	TRY(fill(cx, &visit, true, &view));
	RENDER(cx, rq, rs, page_visit_slip, &view);
	return OK;
}
