#include "web/receipt.h"

#include <qrencode.h>

#include "base/civil.h"
#include "base/text.h"
#include "deadline/store.h"
#include "web/authority.h"
#include "web/emergency.h"

#define QUIET 4 /* modules around a QR code (ISO/IEC 18004) */

struct str receipt_title(struct cx *cx, const struct dossier *dossier)
{
	return web_text(cx, dossier->received_us
				    ? N_("Receipt of the dossier and appointment for the result")
				    : N_("Confirmation that the dossier was handed in"));
}

/* ---- QR code ---- */

static void free_code(QRcode **code)
{
	if (*code)
		QRcode_free(*code);
}

/* Runs of dark modules in a line are one rectangle each. */
static void draw_line(const QRcode *code, int y, struct buf *path)
{
	const unsigned char *line = code->data + (ptrdiff_t)y * code->width;

	for (int x = 0; x < code->width; x++) {
		int from = x;

		while (x < code->width && line[x] & 1)
			x++;
		if (x > from)
			buf_format(path, "M%d %dh%dv1h-%dz", from + QUIET, y + QUIET, x - from,
				   x - from);
	}
}

static struct str qr_target(struct cx *cx, const struct dossier *dossier)
{
	struct str address = web_settings()->address;

	if (str_is_empty(address)) /* a scanner then at least reads the code */
		return dossier->code;
	return str_format(cx->arena, "%.*s/follow?code=%.*s", STR_ARG(address),
			  STR_ARG(dossier->code));
}

struct qr qr_of(struct cx *cx, struct str text)
{
	const char *target = str_cstring(cx->arena, text);
	__attribute__((cleanup(free_code))) QRcode *code =
		QRcode_encodeString(target, 0, QR_ECLEVEL_M, QR_MODE_8, 1);
	struct buf path = buf_in(cx->arena);

	if (!code)
		return (struct qr){}; /* the code stands beside it in letters */
	for (int y = 0; y < code->width; y++)
		draw_line(code, y, &path);
	return (struct qr){ code->width + 2 * QUIET, buf_str(&path) };
}

/* ---- the form ---- */

static void add(struct cx *cx, struct facts *facts, const char *name, struct str value)
{
	if (!str_is_empty(value))
		facts->at[facts->n++] = (struct fact){ .name = web_text(cx, name), .value = value };
}

static struct facts room(struct cx *cx, size_t n)
{
	return (struct facts){ ARENA_ARRAY(cx->arena, struct fact, n), 0 };
}

/* Form 01 asks for the authorised person with the paper; the others are listed by what they are. */
static enum status add_party(struct cx *cx, const struct dossier *d, const struct party *party,
			     struct receipt_view *view)
{
	bool hands_in = party->person == d->submitter && d->submitter != d->applicant;
	struct str relation, paper, until = authority_until_text(cx, party);
	const char *name = hands_in ? N_("Handed in by") : party_roles[party->role].label;

	TRY(relation_name(cx, party->relation, &relation));
	TRY(authority_text(cx, party, &paper));
	if (!str_is_empty(paper) && !str_is_empty(until))
		paper = str_format(cx->arena, "%.*s – %.*s", STR_ARG(paper), STR_ARG(until));
	add(cx, &view->who, name, party->name);
	if (hands_in) {
		view->submitter = party->name;
		add(cx, &view->who, N_("Personal number of who hands in"), party->number);
		add(cx, &view->who, N_("Telephone of who hands in"),
		    text_phone(cx->arena, party->phone));
	} else {
		add(cx, &view->who, N_("Personal number"), party->number);
	}
	add(cx, &view->who, N_("By what right"), relation);
	add(cx, &view->who, N_("Paper of authority"), paper);
	return OK;
}

static enum status fill_who(struct cx *cx, const struct dossier *d, struct receipt_view *view)
{
	struct person applicant;
	struct parties parties;

	TRY(person_load(cx, d->applicant, &applicant));
	TRY(party_find(cx, d, &parties));
	view->who = room(cx, 5 + 5 * parties.n);
	view->submitter = applicant.name;
	add(cx, &view->who, N_("Received from"), applicant.name);
	add(cx, &view->who,
	    applicant.kind == PERSON_ORGANISATION ? N_("Tax code") : N_("Personal number"),
	    applicant.number);
	add(cx, &view->who, N_("Address"), applicant.address);
	add(cx, &view->who, N_("Telephone"), text_phone(cx->arena, applicant.phone));
	add(cx, &view->who, N_("E-mail"), applicant.email);
	for (size_t i = 0; i < parties.n; i++) {
		const struct party *party = &parties.at[i];
		bool main = party->person == d->applicant && party->role == PARTY_APPLICANT;

		if (party->ended_us)
			continue;
		if (!main)
			TRY(add_party(cx, d, party, view));
		if (party->person == d->submitter)
			view->signs = authority_signs_text(cx, party->signs);
	}
	return OK;
}

static enum status fill_papers(struct cx *cx, const struct dossier *d,
			       const struct procedure *procedure, struct receipt_view *view)
{
	struct dossier_papers papers;

	TRY(dossier_find_papers(cx, d->id, &papers));
	view->papers.at = ARENA_ARRAY(cx->arena, struct receipt_paper, papers.n);
	view->papers.n = papers.n;
	for (size_t i = 0; i < papers.n; i++) {
		const struct dossier_paper *paper = &papers.at[i];
		bool file_only = paper->document && !paper->originals && !paper->copies;

		view->papers.at[i] = (struct receipt_paper){
			.name = show_component(cx, procedure, paper->component),
			.originals = file_only ? web_text(cx, N_("electronic"))
					       : text_number(cx->arena, cx->lang, paper->originals),
			.copies = file_only ? STR("")
					    : text_number(cx->arena, cx->lang, paper->copies),
		};
	}
	return OK;
}

/* The appointment made at reception; what moved it since is said beside it. */
static enum status promised(struct cx *cx, const struct dossier *d,
			    const struct procedure_limit *limit, struct due *ret_due)
{
	struct terms terms = {
		.limit = limit->limit,
		.rule = limit->start,
		.received_us = d->received_us,
		.kept_us = d->kept_us,
		.kept_at_us = d->kept_at_us,
	};
	const struct clock *clock;

	if (limit->limit.unit == LIMIT_APPOINTED)
		TRY(dossier_appointment(cx, d->id, &terms.appointed_us));
	TRY(calendar_clock(cx, STR(""), &clock));
	*ret_due = deadline_due(clock, &terms);
	return OK;
}

static struct str say_result_by(struct cx *cx, struct str result_by)
{
	if (str_is(result_by, "post"))
		return web_text(cx, N_("By post"));
	if (str_is(result_by, "online"))
		return web_text(cx, N_("As an electronic document"));
	return web_text(cx, N_("At the counter"));
}

static enum status fill_when(struct cx *cx, const struct dossier *d,
			     const struct procedure_limit *limit, struct receipt_view *view)
{
	struct str place, slip;
	struct due due;

	view->when = room(cx, 9);
	TRY(emergency_text(cx, d->id, &slip));
	TRY(show_office(cx, d->reception_office, &place));
	add(cx, &view->when, N_("Handed in"), civil_local_time(cx->arena, d->filed_us));
	if (d->received_us) {
		TRY(promised(cx, d, limit, &due));
		add(cx, &view->when, N_("Received"), civil_local_time(cx->arena, d->received_us));
		add(cx, &view->when, N_("Result due"), civil_local_time(cx->arena, due.due_us));
		if (due.due_us != d->due_us)
			add(cx, &view->when, N_("Result due now"), show_due(cx, d));
		if (due.provisional)
			view->note = web_text(
				cx,
				N_("This time is provisional: the days off of that year are not "
				   "decided yet."));
	} else {
		add(cx, &view->when, N_("Looked at by"), show_due(cx, d));
	}
	add(cx, &view->when, N_("Emergency slip"), slip);
	add(cx, &view->when, N_("How you get the result"), say_result_by(cx, d->result_by));
	add(cx, &view->when, N_("Where to collect it"), place);
	add(cx, &view->when, N_("Register"),
	    web_text(cx, N_("Electronic register of dossiers, under this code")));
	return OK;
}

static enum status fill_officer(struct cx *cx, const struct dossier *d, struct receipt_view *view)
{
	struct dossier_events events;

	TRY(dossier_find_events(cx, d, &events));
	for (size_t i = 0; i < events.n; i++) {
		if (events.at[i].move && events.at[i].move->action == ACTION_RECEIVE)
			view->officer = events.at[i].who;
	}
	return OK;
}

enum status receipt_fill(struct cx *cx, const struct dossier *dossier, struct receipt_view *view)
{
	const struct procedure *procedure;
	struct agency agency;

	TRY(procedure_load(cx, dossier->procedure, &procedure));
	TRY(agency_load(cx, dossier->reception_agency, &agency));
	const struct procedure_limit *limit = dossier_limit(dossier, procedure);

	view->received = dossier->received_us != 0;
	view->agency = agency.name;
	view->number = str_format(cx->arena, "%.*s/TNHS-TTPVHCC", STR_ARG(dossier->code));
	view->code = dossier->code;
	view->pin = dossier->pin;
	view->what = room(cx, 5);
	add(cx, &view->what, N_("What is asked for"), words_get(procedure->name, cx->lang));
	add(cx, &view->what, N_("Number of sets"), STR("01"));
	add(cx, &view->what, N_("Time limit by law"),
	    limit->limit.unit == LIMIT_APPOINTED ? text_short(cx->arena, limit->text, 300)
						 : show_limit(cx, limit->limit));
	add(cx, &view->what, N_("Fees"), text_money(cx->arena, cx->lang, dossier->fee_dong));
	view->place_day = str_format(cx->arena, "%.*s, %.*s", STR_ARG(web_settings()->place),
				     STR_ARG(civil_local(cx->arena, civil_day_of(cx->now_us))));
	TRY(fill_who(cx, dossier, view));
	TRY(fill_papers(cx, dossier, procedure, view));
	TRY(fill_when(cx, dossier, limit, view));
	if (view->received)
		TRY(fill_officer(cx, dossier, view));
	view->qr = qr_of(cx, qr_target(cx, dossier));
	return OK;
}
