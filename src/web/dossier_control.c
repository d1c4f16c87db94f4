/* Form 06 of Circular 03/2025/TT-VPCP: the sheet that follows a dossier from hand to hand. */
#include "base/civil.h"
#include "base/text.h"
#include "web/dossier.h"
#include "web/pages.h"
#include "web/routes.h"
#include "web/slip.h"

#define COLUMNS 5

static void tell(struct cx *cx, struct facts *facts, const char *name, struct str value)
{
	if (!str_is_empty(value))
		facts->at[facts->n++] = (struct fact){ .name = web_text(cx, name), .value = value };
}

static struct str time_text(struct cx *cx, int64_t at_us)
{
	return at_us && at_us < DUE_NEVER_US ? civil_local_time(cx->arena, at_us) : STR("");
}

/* Agencies that had it beside the competent one and the one that received it. */
static enum status find_others(struct cx *cx, const struct dossier *d,
			       const struct dossier_steps *steps, struct str *ret_names)
{
	struct buf names = buf_in(cx->arena);

	for (size_t i = 0; i < steps->n; i++) {
		struct office office;

		TRY(office_load(cx, steps->at[i].office, &office));
		if (office.agency == d->competent_agency || office.agency == d->reception_agency ||
		    str_contains(buf_str(&names), office.agency_name))
			continue;
		buf_add_text(&names, names.len ? "; " : "");
		buf_add(&names, office.agency_name);
	}
	*ret_names = buf_str(&names);
	return OK;
}

static enum status make_facts(struct cx *cx, const struct dossier *d,
			      const struct dossier_steps *steps, struct facts *facts)
{
	struct person applicant;
	struct agency competent;
	struct str title, others;

	TRY(dossier_title(cx, d, &title));
	TRY(person_load(cx, d->applicant, &applicant));
	TRY(agency_load(cx, d->competent_agency, &competent));
	TRY(find_others(cx, d, steps, &others));
	facts->at = ARENA_ARRAY(cx->arena, struct fact, 7);
	tell(cx, facts, N_("Dossier code"), d->code);
	tell(cx, facts, N_("Procedure"), title);
	tell(cx, facts, N_("Applicant"), applicant.name);
	tell(cx, facts, N_("Settled by"), competent.name);
	tell(cx, facts, N_("Together with"), others);
	tell(cx, facts, N_("Received"), time_text(cx, d->received_us));
	if (d->received_us)
		tell(cx, facts, N_("Result due"), time_text(cx, d->due_us));
	return OK;
}

/* By days: who is done on the day it is due is neither early nor late. */
static struct str in_time(struct cx *cx, const struct dossier_step *step)
{
	if (step->due_us == 0 || step->due_us >= DUE_NEVER_US)
		return STR("–");
	if (step->ended_us > step->due_us)
		return web_text(cx, N_("Overdue"));
	return web_text(cx, civil_day_of(step->ended_us) < civil_day_of(step->due_us)
				    ? N_("Early")
				    : N_("On time"));
}

/* Into the first office's hands, then at the end of each step into the next one's. */
static enum status fill_row(struct cx *cx, const struct dossier_steps *steps, size_t i,
			    struct cell *cells)
{
	const struct dossier_step *step = &steps->at[i];

	cells[0].text = civil_local_time(cx->arena, step->ended_us);
	TRY(show_office(cx, step->office, &cells[1].text));
	cells[1].more = step->officer_name;
	if (i + 1 < steps->n) {
		TRY(show_office(cx, steps->at[i + 1].office, &cells[2].text));
		cells[2].more = steps->at[i + 1].officer_name;
	} else {
		cells[2].text = web_text(cx, N_("Applicant"));
	}
	cells[3].text = in_time(cx, step);
	cells[4].text = dossier_outcome(cx, step);
	return OK;
}

static enum status make_table(struct cx *cx, const struct dossier *d,
			      const struct dossier_steps *steps, struct table *table)
{
	static const char *const names[COLUMNS] = { N_("When"), N_("From"), N_("To"),
						    N_("In time?"), N_("Note") };
	struct cell *first;
	size_t ended = 0;

	while (ended < steps->n && steps->at[ended].ended_us)
		ended++;
	*table = (struct table){
		.caption = web_text(cx, N_("From hand to hand")),
		.headings = { ARENA_ARRAY(cx->arena, struct heading, COLUMNS), COLUMNS },
	};
	for (size_t i = 0; i < COLUMNS; i++)
		table->headings.at[i].text = web_text(cx, names[i]);
	table_add_rows(cx->arena, table, ended + 1);
	first = table->rows.at[0].cells.at;
	first[0].text = civil_local_time(cx->arena, d->filed_us);
	first[1].text = web_text(cx, N_("Handed in by"));
	TRY(show_office(cx, d->reception_office, &first[2].text));
	first[3].text = STR("–");
	first[4].text = web_text(cx, N_("Handed in"));
	for (size_t i = 0; i < ended; i++)
		TRY(fill_row(cx, steps, i, table->rows.at[i + 1].cells.at));
	return OK;
}

enum status dossier_control_sheet(struct cx *cx, struct request *rq, struct response *rs)
{
	struct control_view view = {};
	struct dossier_steps steps;
	struct agency agency;
	struct dossier d;

	TRY(dossier_load(cx, input_int(rq, "id"), &d));
	TRY(dossier_find_steps(cx, d.id, &steps));
	TRY(agency_load(cx, d.reception_agency, &agency));
	view.page = web_page(cx, rq, web_text(cx, N_("Control sheet of the dossier's settling")));
	view.page.back_href = str_format(cx->arena, "/dossiers/%lld", (long long)d.id);
	view.agency = agency.name;
	view.number = str_format(cx->arena, "%.*s/PKS-TTPVHCC", STR_ARG(d.code));
	view.place_day = str_format(cx->arena, "%.*s, %.*s", STR_ARG(web_settings()->place),
				    STR_ARG(civil_local(cx->arena, civil_day_of(cx->now_us))));
	TRY(make_facts(cx, &d, &steps, &view.facts));
	TRY(make_table(cx, &d, &steps, &view.table));
	RENDER(cx, rq, rs, page_control_sheet, &view);
	return OK;
}
