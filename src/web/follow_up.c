/* Results that nobody collects: the counter's list, asking, putting away. */
#include "web/follow_up.h"

#include "base/civil.h"
#include "base/text.h"
#include "dossier/follow_up.h"
#include "web/pages.h"
#include "web/routes.h"
#include "web/show.h"

/* ---- the lists ---- */

static struct nav_items make_tabs(struct cx *cx, bool kept)
{
	struct nav_items tabs = { ARENA_ARRAY(cx->arena, struct nav_item, 2), 2 };

	tabs.at[0] =
		(struct nav_item){ STR("/uncollected"), web_text(cx, N_("Not collected")), !kept };
	tabs.at[1] =
		(struct nav_item){ STR("/uncollected/kept"), web_text(cx, N_("Put away")), kept };
	return tabs;
}

static struct str asked_text(struct cx *cx, const struct uncollected *row)
{
	if (row->at_us == 0)
		return web_text(cx, N_("not yet"));
	return str_format(cx->arena, "%.*s, %.*s",
			  STR_ARG(civil_local(cx->arena, civil_day_of(row->at_us))),
			  STR_ARG(web_text(cx, follow_how(row->how)->label)));
}

static enum status fill_row(struct cx *cx, const struct uncollected *row, bool kept,
			    struct cell *cells)
{
	const struct procedure *procedure;
	bool now = row->next_on <= civil_day_of(cx->now_us);

	TRY(procedure_load(cx, row->procedure, &procedure));
	cells[0].text = row->code;
	cells[0].href = str_format(cx->arena, kept ? "/dossiers/%lld" : "/dossiers/%lld/follow-up",
				   (long long)row->dossier);
	cells[1].text = row->applicant;
	cells[1].more = text_phone(cx->arena, row->phone);
	cells[2].text = procedure_title(procedure, cx->lang);
	cells[3].text = civil_local(cx->arena, civil_day_of(row->ended_us));
	if (kept) {
		cells[4].text = civil_local(cx->arena, civil_day_of(row->at_us));
		cells[5].text = row->reason;
		return OK;
	}
	cells[4].text = asked_text(cx, row);
	cells[5].text = now ? web_text(cx, N_("today")) : civil_local(cx->arena, row->next_on);
	cells[5].tag = page_tag(now ? TAG_SOON : TAG_NONE);
	return OK;
}

static enum status make_table(struct cx *cx, bool kept, struct table *ret_table)
{
	const char *names[] = {
		N_("Dossier"),
		N_("Applicant"),
		N_("Procedure"),
		N_("Ready since"),
		kept ? N_("Put away") : N_("Last asked"),
		kept ? N_("Why and where") : N_("Ask again"),
	};
	size_t columns = sizeof(names) / sizeof(*names);
	struct uncollecteds rows;

	TRY(kept ? follow_up_list_kept(cx, &rows) : follow_up_list(cx, &rows));
	*ret_table = (struct table){
		.caption = web_text(cx, kept ? N_("Put away") : N_("Not collected")),
		.headings = { ARENA_ARRAY(cx->arena, struct heading, columns), columns },
		.empty = kept ? N_("Nothing is put away at your counter.")
			      : N_("Every result at your counter is young or collected."),
	};
	for (size_t i = 0; i < columns; i++)
		ret_table->headings.at[i].text = web_text(cx, names[i]);
	table_add_rows(cx->arena, ret_table, rows.n);
	for (size_t i = 0; i < rows.n; i++)
		TRY(fill_row(cx, &rows.at[i], kept, ret_table->rows.at[i].cells.at));
	return OK;
}

static enum status show_list(struct cx *cx, struct request *rq, struct response *rs, bool kept)
{
	struct uncollected_view view = {
		.page = web_page(cx, rq, web_text(cx, N_("Results that nobody collects"))),
		.tabs = make_tabs(cx, kept),
		.hint = web_text(
			cx, kept ? N_("They stay their owners': open the dossier to hand one over.")
				 : N_("Ask the applicant, and write down how and when to ask "
				      "again. The oldest stand first.")),
	};

	view.page.about = web_text(cx, kept ? N_("Put away") : N_("Not collected"));
	TRY(make_table(cx, kept, &view.table));
	RENDER(cx, rq, rs, page_uncollected, &view);
	return OK;
}

enum status uncollected_page(struct cx *cx, struct request *rq, struct response *rs)
{
	return show_list(cx, rq, rs, false);
}

enum status uncollected_kept_page(struct cx *cx, struct request *rq, struct response *rs)
{
	return show_list(cx, rq, rs, true);
}

/* ---- one result ---- */

static enum status fill_facts(struct cx *cx, const struct dossier *d, struct facts *facts)
{
	struct person applicant;

	TRY(person_load(cx, d->applicant, &applicant));
	*facts = (struct facts){ ARENA_ARRAY(cx->arena, struct fact, 4), 4 };
	facts->at[0] =
		(struct fact){ .name = web_text(cx, N_("Applicant")), .value = applicant.name };
	facts->at[1] = (struct fact){ .name = web_text(cx, N_("Telephone")),
				      .value = text_phone(cx->arena, applicant.phone) };
	facts->at[2] =
		(struct fact){ .name = web_text(cx, N_("Address")), .value = applicant.address };
	facts->at[3] = (struct fact){ .name = web_text(cx, N_("Ready since")),
				      .value = civil_local_time(cx->arena, d->ended_us) };
	return OK;
}

static enum status fill_history(struct cx *cx, const struct dossier *d, struct table *table)
{
	static const char *const names[] = { N_("When"), N_("How the applicant was asked"),
					     N_("Who"), N_("Note"), N_("Ask again") };
	size_t columns = sizeof(names) / sizeof(*names);
	struct follow_ups found;

	TRY(follow_up_find(cx, d->id, &found));
	*table = (struct table){
		.caption = web_text(cx, N_("Asked before")),
		.headings = { ARENA_ARRAY(cx->arena, struct heading, columns), columns },
		.empty = N_("Nobody has asked the applicant yet."),
	};
	for (size_t i = 0; i < columns; i++)
		table->headings.at[i].text = web_text(cx, names[i]);
	table_add_rows(cx->arena, table, found.n);
	for (size_t i = 0; i < found.n; i++) {
		struct cell *cells = table->rows.at[i].cells.at;

		cells[0].text = civil_local_time(cx->arena, found.at[i].at_us);
		cells[1].text = web_text(cx, follow_how(found.at[i].how)->label);
		cells[2].text = found.at[i].who;
		cells[3].text = found.at[i].note;
		cells[4].text = civil_local(cx->arena, found.at[i].next_on);
	}
	return OK;
}

static struct field how_field(struct cx *cx, const struct request *rq)
{
	struct options options = { ARENA_ARRAY(cx->arena, struct option, 4), 0 };

	for (const struct follow_how *how = follow_hows; how->name; how++) {
		options.at[options.n++] =
			(struct option){ .value = str_from(how->name),
					 .text = web_text(cx, how->label),
					 .chosen = str_is(request_value(rq, "how"), how->name) };
	}
	return (struct field){
		.kind = CONTROL_RADIOS,
		.name = STR("how"),
		.label = web_text(cx, N_("How the applicant was asked")),
		.options = options,
		.css = "govuk-radios--small",
	};
}

static struct field next_field(struct cx *cx, const struct request *rq, int32_t next_on)
{
	struct civil_date next = civil_from_days(next_on);
	struct field field = { .kind = CONTROL_DATE,
			       .name = STR("next"),
			       .label = web_text(cx, N_("Ask again on")) };

	if (rq->failed) {
		field.day = request_value(rq, "next-day");
		field.month = request_value(rq, "next-month");
		field.year = request_value(rq, "next-year");
		return field;
	}
	field.day = str_format(cx->arena, "%d", next.day);
	field.month = str_format(cx->arena, "%d", next.month);
	field.year = str_format(cx->arena, "%d", next.year);
	return field;
}

static struct field lines_field(struct cx *cx, const struct request *rq, const char *name,
				const char *label)
{
	return (struct field){
		.kind = CONTROL_LINES,
		.name = str_from(name),
		.label = web_text(cx, label),
		.value = request_value(rq, name),
		.rows = 2,
	};
}

static enum status fill_forms(struct cx *cx, const struct request *rq, const struct dossier *d,
			      struct follow_up_view *view)
{
	struct follow_dates dates;

	TRY(follow_up_dates(cx, d, &dates));
	view->fields = (struct fields){ ARENA_ARRAY(cx->arena, struct field, 3), 3 };
	view->fields.at[0] = how_field(cx, rq);
	view->fields.at[1] = lines_field(cx, rq, "note", N_("What came of it"));
	view->fields.at[1].optional = true;
	view->fields.at[2] = next_field(cx, rq, dates.next_on);
	if (dates.put_away_us > cx->now_us) {
		view->put_away_hint =
			web_text_of(cx, N_("Only from %1 on, when nobody has come until then."),
				    civil_local_time(cx->arena, dates.put_away_us));
		return OK;
	}
	view->put_away_hint = web_text(
		cx, N_("It leaves the lists and stays at the one-stop; the applicant can still "
		       "collect it."));
	view->put_away = (struct fields){ ARENA_NEW(cx->arena, struct field), 1 };
	view->put_away.at[0] =
		lines_field(cx, rq, "reason", N_("Why, and where the result lies now"));
	return OK;
}

enum status follow_up_page(struct cx *cx, struct request *rq, struct response *rs)
{
	struct dossier dossier;

	TRY(dossier_load(cx, input_int(rq, "id"), &dossier));
	if (!follow_up_may(cx, &dossier)) {
		return FAIL(cx, REFUSED, "dossier.not_now",
			    N_("This cannot be done with the dossier now, or not by you. "
			       "Open it again to see what can."));
	}
	struct follow_up_view view = {
		.page = web_page(cx, rq, web_text(cx, N_("A result that nobody collects"))),
		.id = dossier.id,
		.version = dossier.version,
		.code = dossier.code,
	};

	if (rq->failed && rq->failed->status != CONFLICT)
		view.version = input_int(rq, "version");
	view.page.about = dossier.code;
	view.page.back_href = STR("/uncollected");
	TRY(fill_facts(cx, &dossier, &view.facts));
	TRY(fill_history(cx, &dossier, &view.table));
	TRY(fill_forms(cx, rq, &dossier, &view));
	/* The other form asks for a reason. */
	bool away = view.put_away.n && request_value(rq, "reason").at;

	web_show_errors(cx, rq, &view.page, away ? view.put_away : view.fields);
	RENDER(cx, rq, rs, page_follow_up, &view);
	return OK;
}

enum status follow_up_send(struct cx *cx, struct request *rq, struct response *rs)
{
	struct follow_up follow_up = {
		.how = input_text(rq, "how"),
		.note = input_text(rq, "note"),
		.next_on = input_day(rq, "next"),
	};

	TRY(follow_up_add(cx, input_int(rq, "id"), input_int(rq, "version"), &follow_up));
	return web_redirect(cx, rs, "/uncollected");
}

enum status put_away_send(struct cx *cx, struct request *rq, struct response *rs)
{
	TRY(follow_up_put_away(cx, input_int(rq, "id"), input_int(rq, "version"),
			       input_text(rq, "reason")));
	return web_redirect(cx, rs, "/uncollected/kept");
}
