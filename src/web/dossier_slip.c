/* What is printed for a dossier, and the files that belong to it. */
#include "base/civil.h"
#include "base/text.h"
#include "dossier/visit.h"
#include "web/dossier.h"
#include "web/pages.h"
#include "web/receipt.h"
#include "web/routes.h"
#include "web/slip.h"

static struct str dossier_href(struct cx *cx, const struct dossier *d)
{
	return str_format(cx->arena, "/dossiers/%lld", (long long)d->id);
}

enum status dossier_receipt(struct cx *cx, struct request *rq, struct response *rs)
{
	struct receipt_view view = {};
	struct dossier dossier;
	int64_t visit = 0;

	TRY(dossier_load(cx, input_int(rq, "id"), &dossier));
	view.page = web_page(cx, rq, receipt_title(cx, &dossier));
	view.page.back_href = dossier_href(cx, &dossier);
	TRY(receipt_fill(cx, &dossier, &view));
	if (cx->actor.rights & RIGHT_RECEIVE)
		TRY(visit_of(cx, dossier.id, &visit));
	if (visit)
		view.visit_href = str_format(cx->arena, "/visits/%lld", (long long)visit);
	RENDER(cx, rq, rs, page_receipt, &view);
	return OK;
}

/* ---- forms 02, 03 and 05 ---- */

static void tell(struct cx *cx, struct facts *facts, const char *name, struct str value)
{
	if (!str_is_empty(value))
		facts->at[facts->n++] = (struct fact){ .name = web_text(cx, name), .value = value };
}

static enum status fill_who(struct cx *cx, const struct dossier *d, struct slip_view *view)
{
	struct person applicant, submitter;
	struct str title;

	TRY(person_load(cx, d->applicant, &applicant));
	TRY(person_load(cx, d->submitter, &submitter));
	if (d->submitter != d->applicant)
		cx_note_read(cx, d->submitter, d->id, "dossier");
	TRY(dossier_title(cx, d, &title));
	view->submitter = submitter.name;
	view->who.at = ARENA_ARRAY(cx->arena, struct fact, 8);
	tell(cx, &view->who, N_("Applicant"), applicant.name);
	tell(cx, &view->who, N_("Personal number"), applicant.number);
	tell(cx, &view->who, N_("Address"), applicant.address);
	tell(cx, &view->who, N_("Telephone"), text_phone(cx->arena, applicant.phone));
	tell(cx, &view->who, N_("E-mail"), applicant.email);
	tell(cx, &view->who, N_("What is asked for"), title);
	tell(cx, &view->who, N_("Dossier code"), d->code);
	return OK;
}

/* "H17.15-261122-0001/PBS-TTPVHCC"; a form without a symbol has the code alone. */
static enum status fill_slip(struct cx *cx, const struct dossier *d, const char *symbol,
			     struct slip_view *view)
{
	struct agency agency;

	TRY(agency_load(cx, d->reception_agency, &agency));
	TRY(show_office(cx, d->reception_office, &view->office));
	view->page.back_href = dossier_href(cx, d);
	view->agency = agency.name;
	view->number = *symbol ? str_format(cx->arena, "%.*s/%s-TTPVHCC", STR_ARG(d->code), symbol)
			       : d->code;
	view->place_day = str_format(cx->arena, "%.*s, %.*s", STR_ARG(web_settings()->place),
				     STR_ARG(civil_local(cx->arena, civil_day_of(cx->now_us))));
	return fill_who(cx, d, view);
}

/* Who did it last, and with what words; NOT_FOUND when nobody did. */
static enum status find_event(struct cx *cx, const struct dossier *d, enum dossier_action action,
			      struct dossier_event *ret_event)
{
	struct dossier_events events;

	TRY(dossier_find_events(cx, d, &events));
	for (size_t i = 0; i < events.n; i++) {
		const struct move_row *move = events.at[i].move;

		if (move && move->action == action && !events.at[i].taken_back) {
			*ret_event = events.at[i];
			return OK;
		}
	}
	return FAIL(cx, NOT_FOUND, "slip.none", N_("There is no such slip for this dossier."));
}

static struct texts split_lines(struct cx *cx, struct str text)
{
	struct texts lines = { ARENA_ARRAY(cx->arena, struct str, text.len + 1), 0 };
	struct str line;

	while (str_take(&text, '\n', &line)) {
		line = str_trim(line);
		if (!str_is_empty(line))
			lines.at[lines.n++] = line;
	}
	return lines;
}

static enum status fill_items(struct cx *cx, const struct dossier *d, struct slip_view *view)
{
	struct dossier_pauses pauses;

	TRY(dossier_find_pauses(cx, d->id, &pauses));
	for (size_t i = 0; i < pauses.n; i++) {
		if (!str_is(pauses.at[i].kind, "supplement"))
			continue;
		view->items = split_lines(cx, pauses.at[i].items);
		view->reason = pauses.at[i].reason;
	}
	return OK;
}

enum status dossier_supplement_slip(struct cx *cx, struct request *rq, struct response *rs)
{
	struct slip_view view = { .form = SLIP_SUPPLEMENT, .signed_as = N_("Guided by") };
	struct dossier_event event;
	struct dossier dossier;

	TRY(dossier_load(cx, input_int(rq, "id"), &dossier));
	TRY(find_event(cx, &dossier, ACTION_ASK_SUPPLEMENT, &event));
	view.page = web_page(cx, rq, web_text(cx, N_("Request for a supplement to the dossier")));
	view.officer = event.who;
	TRY(fill_slip(cx, &dossier, "PBS", &view));
	TRY(fill_items(cx, &dossier, &view));
	RENDER(cx, rq, rs, page_slip, &view);
	return OK;
}

/* The reason and its law apart, as they were given; what was done before these were kept stays. */
static enum status fill_ground(struct cx *cx, const struct dossier *d, struct slip_view *view)
{
	struct dossier_ground ground;
	enum status status = dossier_load_ground(cx, d->id, &ground);

	if (status == NOT_FOUND)
		return OK;
	TRY(status);
	view->reason = ground.reason;
	view->law = ground.law;
	return OK;
}

static enum status fill_withdrawal(struct cx *cx, const struct dossier *d, struct slip_view *view)
{
	struct dossier_withdrawal withdrawal;
	enum status status = dossier_load_withdrawal(cx, d->id, &withdrawal);

	if (status == NOT_FOUND)
		return OK;
	TRY(status);
	view->confirmed = web_text(cx, confirmations[withdrawal.confirmed].label);
	return OK;
}

enum status dossier_refusal_slip(struct cx *cx, struct request *rq, struct response *rs)
{
	struct slip_view view = { .form = SLIP_REFUSAL, .signed_as = N_("Received by") };
	struct dossier_event event;
	struct dossier dossier;

	TRY(dossier_load(cx, input_int(rq, "id"), &dossier));
	TRY(find_event(cx, &dossier, ACTION_REFUSE, &event));
	view.page = web_page(cx, rq, web_text(cx, N_("Refusal to receive the dossier")));
	view.officer = event.who;
	view.reason = event.note;
	TRY(fill_ground(cx, &dossier, &view));
	TRY(fill_slip(cx, &dossier, "PTC", &view));
	RENDER(cx, rq, rs, page_slip, &view);
	return OK;
}

/* Decree 118/2025/ND-CP Art 21: the applicant's wish; or what the agency found. */
enum status dossier_stop_notice(struct cx *cx, struct request *rq, struct response *rs)
{
	struct slip_view view = { .form = SLIP_STOP, .signed_as = N_("Recorded by") };
	struct dossier_event event;
	struct dossier d;

	TRY(dossier_load(cx, input_int(rq, "id"), &d));
	TRY(find_event(cx, &d, d.state == STATE_WITHDRAWN ? ACTION_WITHDRAW : ACTION_STOP, &event));
	view.page = web_page(cx, rq,
			     web_text(cx, N_("Notice that the dossier is not settled any more")));
	view.officer = event.office ? event.who : STR("");
	view.reason = event.note;
	TRY(d.state == STATE_WITHDRAWN ? fill_withdrawal(cx, &d, &view)
				       : fill_ground(cx, &d, &view));
	view.stopped = civil_local_time(cx->arena, event.at_us);
	TRY(fill_slip(cx, &d, "", &view));
	RENDER(cx, rq, rs, page_slip, &view);
	return OK;
}

/* ---- documents ---- */

enum status dossier_document(struct cx *cx, struct request *rq, struct response *rs)
{
	struct document document;
	struct dossier dossier;

	TRY(dossier_load(cx, input_int(rq, "id"), &dossier));
	TRY(dossier_load_document(cx, dossier.id, input_int(rq, "document"), &document));
	cx_note_read(cx, dossier.applicant, dossier.id, "document");
	web_send_document(cx, rs, &document);
	return OK;
}
