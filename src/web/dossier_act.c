/* Acting on a dossier: a form with exactly what the action needs, and what comes of it. */
#include "base/text.h"
#include "web/dossier.h"
#include "web/hand_over.h"
#include "web/pages.h"
#include "web/question.h"
#include "web/routes.h"

enum need {
	NEED_REASON = 1 << 0,
	NEED_ITEMS = 1 << 1,
	NEED_NUMBER = 1 << 2,
	NEED_RECEIVER = 1 << 3, /* several fields: hand_over.c */
	NEED_FEE = 1 << 4,
	NEED_RESULT = 1 << 5,
	NEED_PAPERS = 1 << 6,
	NEED_LAW = 1 << 7,
	NEED_BASIS = 1 << 8, /* the document, from the procedure's legal basis */
	NEED_CONFIRMED = 1 << 9,
	NEED_PIN = 1 << 10,
	NEED_REQUEST = 1 << 11, /* the applicant's signed request, scanned */
};
#define NEED_COUNT 13 /* with the appointment, which only some procedures need */
#define LEGALLY (NEED_REASON | NEED_LAW | NEED_BASIS)
#define CONFIRMED (NEED_CONFIRMED | NEED_PIN | NEED_REQUEST)

struct act_row {
	unsigned needs;
	const char *reason;      /* what the reason is called; NULL: "Reason" */
	const char *explanation; /* what will happen */
	const char *next;        /* where it leads: below the dossier; NULL: to the dossier */
};

static const struct act_row acts[ACTION_COUNT] = {
	[ACTION_RECEIVE] = { NEED_FEE, NULL,
			     N_("It is complete and valid. The clock starts now and the "
				"receipt can be printed."),
			     "receipt" },
	[ACTION_REFUSE] = { LEGALLY, NULL,
			    N_("It cannot be received here. The applicant gets form 03 with "
			       "the reason."),
			    "refusal-slip" },
	[ACTION_ASK_SUPPLEMENT] = { NEED_ITEMS | NEED_REASON, NULL,
				    N_("This can be asked for once: list everything. The "
				       "clock stands until it is there."),
				    "supplement-slip" },
	[ACTION_SUPPLEMENT] = { NEED_PAPERS, NULL,
				N_("The applicant brought what was missing. The clock goes on."),
				NULL },
	[ACTION_TAKE] = { 0, NULL, N_("You will be its officer."), NULL },
	[ACTION_FINISH] = { NEED_REASON, N_("Opinion for the next step"),
			    N_("Your step is done. It goes on to the next one."), NULL },
	[ACTION_SEND_BACK] = { NEED_REASON, NULL, N_("It goes back to the step before."), NULL },
	[ACTION_APPROVE] = { NEED_REASON, N_("Wording of the decision"),
			     N_("You decide in favour of the applicant and sign."), NULL },
	[ACTION_REJECT] = { LEGALLY, NULL,
			    N_("You decide against the applicant and sign. A reasoned "
			       "refusal is a result too."),
			    NULL },
	[ACTION_ASK_FEE] = { NEED_FEE | NEED_REASON, N_("What is to be paid for"),
			     N_("The clock stands until it is paid."), NULL },
	[ACTION_PAY] = { NEED_FEE, NULL, N_("The applicant has paid. The clock goes on."), NULL },
	[ACTION_ISSUE] = { NEED_NUMBER | NEED_RESULT, NULL,
			   N_("The result gets its number and goes to the counter."), NULL },
	[ACTION_RETURN] = { NEED_RECEIVER, NULL,
			    N_("The result is handed over and the dossier is closed."), NULL },
	[ACTION_WITHDRAW] = { NEED_REASON | CONFIRMED, NULL,
			      N_("The applicant does not want it any more. The dossier is closed."),
			      "stop-notice" },
	[ACTION_STOP] = { LEGALLY, NULL, N_("It cannot be settled. The dossier is closed."),
			  "stop-notice" },
};

/* ---- fields ---- */

static struct field reason_field(struct cx *cx, const struct request *rq,
				 const struct move_row *row)
{
	const char *label = acts[row->action].reason;

	(void)rq;
	return (struct field){
		.kind = CONTROL_LINES,
		.name = STR("reason"),
		.label = web_text(cx, label ? label : N_("Reason")),
		.hint = row->needs_reason ? web_text(cx, N_("The applicant will read it."))
					  : STR(""),
		.rows = 4,
		.optional = !row->needs_reason,
	};
}

static struct field items_field(struct cx *cx)
{
	return (struct field){
		.kind = CONTROL_LINES,
		.name = STR("items"),
		.label = web_text(cx, N_("What is missing or wrong")),
		.hint = web_text(cx, N_("One item a line. It is printed on form 02.")),
		.rows = 6,
	};
}

static struct field text_field(struct cx *cx, const char *name, const char *label, const char *css)
{
	return (struct field){
		.kind = CONTROL_TEXT,
		.name = str_from(name),
		.label = web_text(cx, label),
		.css = css,
	};
}

static struct field fee_field(struct cx *cx, const struct dossier *d, enum dossier_action action)
{
	struct field field = text_field(cx, "fee", N_("Amount in đồng"), "govuk-input--width-10");
	struct str owed = text_money(cx->arena, cx->lang, d->fee_dong - d->paid_dong);

	field.inputmode = "numeric";
	if (action == ACTION_ASK_FEE)
		return field;
	field.label = web_text(cx, N_("Paid now, in đồng"));
	field.hint = text_fill(cx->arena, web_text(cx, N_("Still owed: %1")), &owed, 1);
	field.optional = action == ACTION_RECEIVE;
	return field;
}

static struct field result_field(struct cx *cx)
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

static struct field law_field(struct cx *cx)
{
	return (struct field){
		.kind = CONTROL_LINES,
		.name = STR("law"),
		.label = web_text(cx, N_("Legal basis: article and clause")),
		.hint = web_text(cx, N_("With the document's number, or choose it below. The "
					"applicant will read it.")),
		.rows = 2,
	};
}

/* The documents that the procedure rests on, to choose from. */
static struct field basis_field(struct cx *cx, const struct request *rq,
				const struct procedure *procedure)
{
	size_t n = procedure->legal_basis.n;
	struct options options = { ARENA_ARRAY(cx->arena, struct option, n + 1), 0 };

	options.at[options.n++] =
		(struct option){ .value = STR(""), .text = web_text(cx, N_("As written above")) };
	for (size_t i = 0; i < n; i++) {
		const struct procedure_law *law = &procedure->legal_basis.at[i];

		if (str_is_empty(law->number))
			continue;
		options.at[options.n++] = (struct option){
			.value = law->number,
			.text = str_format(cx->arena, "%.*s – %.*s", STR_ARG(law->number),
					   STR_ARG(law->title)),
			.chosen = str_equal(request_value(rq, "basis"), law->number),
		};
	}
	return (struct field){
		.kind = CONTROL_SELECT,
		.name = STR("basis"),
		.label = web_text(cx, N_("Of which document")),
		.options = options,
		.optional = true,
	};
}

static struct field confirmed_field(struct cx *cx, const struct request *rq)
{
	struct options options = { ARENA_ARRAY(cx->arena, struct option, 2), 2 };

	for (int i = CONFIRMED_PAPER; i <= CONFIRMED_PIN; i++) {
		options.at[i - CONFIRMED_PAPER] = (struct option){
			.value = str_from(confirmations[i].name),
			.text = web_text(cx, confirmations[i].label),
			.chosen = str_is(request_value(rq, "confirmed"), confirmations[i].name),
		};
	}
	return (struct field){
		.kind = CONTROL_RADIOS,
		.name = STR("confirmed"),
		.label = web_text(cx, N_("How did the applicant confirm it?")),
		.options = options,
		.css = "govuk-radios--small",
	};
}

static struct field request_field(struct cx *cx)
{
	struct field field = result_field(cx);

	field.name = STR("paper_" WITHDRAWAL_PAPER);
	field.label = web_text(cx, N_("The signed request, scanned"));
	return field;
}

static struct field pin_field(struct cx *cx)
{
	struct field field =
		text_field(cx, "pin", N_("PIN of the receipt"), "govuk-input--width-10");

	field.inputmode = "numeric";
	field.optional = true;
	return field;
}

/* What only some outcomes ask for: the law, the applicant's confirmation. */
static struct field make_special(struct cx *cx, const struct request *rq,
				 const struct procedure *procedure, unsigned need)
{
	switch (need) {
	case NEED_LAW:
		return law_field(cx);
	case NEED_BASIS:
		return basis_field(cx, rq, procedure);
	case NEED_CONFIRMED:
		return confirmed_field(cx, rq);
	case NEED_PIN:
		return pin_field(cx);
	default:
		return request_field(cx);
	}
}

static struct field make_field(struct cx *cx, const struct request *rq, const struct dossier *d,
			       const struct move_row *row, unsigned need)
{
	switch (need) {
	case NEED_REASON:
		return reason_field(cx, rq, row);
	case NEED_ITEMS:
		return items_field(cx);
	case NEED_NUMBER:
		return text_field(cx, "number", N_("Number and symbol of the result"),
				  "govuk-input--width-20");
	case NEED_FEE:
		return fee_field(cx, d, row->action);
	default:
		return result_field(cx);
	}
}

static void fill_typed(const struct request *rq, struct fields fields)
{
	static const char *const texts[] = { "reason", "items", "number", "fee", "law", "pin" };

	if (rq->method != METHOD_POST)
		return;
	for (size_t i = 0; i < fields.n; i++) {
		for (size_t k = 0; k < sizeof(texts) / sizeof(*texts); k++) {
			if (str_is(fields.at[i].name, texts[k]))
				fields.at[i].value = request_value(rq, texts[k]);
		}
	}
}

static enum status make_fields(struct cx *cx, const struct request *rq, const struct dossier *d,
			       const struct move_row *row, struct act_view *view)
{
	unsigned needs = acts[row->action].needs;
	const struct procedure *procedure;
	struct fields all = {};

	TRY(procedure_load(cx, d->procedure, &procedure));
	all.at = ARENA_ARRAY(cx->arena, struct field,
			     NEED_COUNT + HAND_OVER_FIELDS + paper_fields_most(procedure));
	/* Items stand before the reason: what, then why. */
	static const unsigned order[] = { NEED_ITEMS, NEED_NUMBER, NEED_FEE, NEED_RESULT,
					  NEED_REASON };
	static const unsigned special[] = { NEED_LAW, NEED_BASIS, NEED_CONFIRMED, NEED_PIN,
					    NEED_REQUEST };

	if (needs & NEED_RECEIVER)
		TRY(hand_over_add_fields(cx, rq, d, &all));

	for (size_t i = 0; i < sizeof(order) / sizeof(*order); i++) {
		if (needs & order[i])
			all.at[all.n++] = make_field(cx, rq, d, row, order[i]);
	}
	for (size_t i = 0; i < sizeof(special) / sizeof(*special); i++) {
		if (needs & special[i])
			all.at[all.n++] = make_special(cx, rq, procedure, special[i]);
	}
	if (row->action == ACTION_RECEIVE &&
	    dossier_limit(d, procedure)->limit.unit == LIMIT_APPOINTED)
		all.at[all.n++] = show_appointment(cx, rq, dossier_limit(d, procedure));
	view->fields = (struct fields){ all.at, all.n };
	fill_typed(rq, view->fields);
	if (needs & NEED_PAPERS)
		view->papers = paper_fields(cx, rq, procedure, d->channel, &all);
	web_show_kept(cx, rq, all);
	question_show_errors(cx, rq->failed, &view->page, all);
	return OK;
}

/* ---- the form ---- */

static enum status find_row(struct cx *cx, const struct request *rq,
			    const struct move_row **ret_row)
{
	*ret_row = dossier_move_row(input_text(rq, "action"));
	if (!*ret_row)
		return FAIL(cx, NOT_FOUND, "http.none",
			    N_("There is no such page. Check the address."));
	return OK;
}

static enum status show_form(struct cx *cx, struct request *rq, struct response *rs,
			     const struct dossier *d, const struct move_row *row)
{
	struct act_view view = {
		.page = web_page(cx, rq, web_text(cx, row->label)),
		.id = d->id,
		.version = rq->failed ? input_int(rq, "version") : d->version,
		.code = d->code,
		.name = str_from(row->name),
		.explanation = web_text(cx, acts[row->action].explanation),
		.buttons = { row->label, {}, N_("Cancel") },
	};

	view.page.back_href = view.buttons.href =
		str_format(cx->arena, "/dossiers/%lld", (long long)d->id);
	if (row->action == ACTION_SUPPLEMENT)
		TRY(show_missing(cx, d, &view.missing));
	TRY(make_fields(cx, rq, d, row, &view));
	RENDER(cx, rq, rs, page_dossier_act, &view);
	return OK;
}

enum status dossier_act_page(struct cx *cx, struct request *rq, struct response *rs)
{
	const struct move_row *row;
	struct dossier dossier;
	unsigned allowed;

	TRY(find_row(cx, rq, &row));
	TRY(dossier_load(cx, input_int(rq, "id"), &dossier));
	TRY(dossier_actions(cx, &dossier, &allowed));
	if (!(allowed & 1u << row->action)) {
		return FAIL(cx, REFUSED, "dossier.not_now",
			    N_("This cannot be done with the dossier now, or not by you. "
			       "Open it again to see what can."));
	}
	return show_form(cx, rq, rs, &dossier, row);
}

/* ---- acting ---- */

static enum status read_papers(struct cx *cx, const struct request *rq,
			       struct submission_papers *ret_papers)
{
	const struct procedure *procedure;
	struct dossier dossier;

	TRY(dossier_load(cx, input_int(rq, "id"), &dossier));
	TRY(procedure_load(cx, dossier.procedure, &procedure));
	return paper_read(cx, rq, procedure, ret_papers);
}

/* "Article 22 clause 2, 23/2015/ND-CP". */
static struct str read_law(struct cx *cx, const struct request *rq)
{
	struct str law = input_text(rq, "law"), basis = input_text(rq, "basis");

	if (str_is_empty(law) || str_is_empty(basis))
		return law;
	return str_format(cx->arena, "%.*s, %.*s", STR_ARG(law), STR_ARG(basis));
}

static enum confirmation read_confirmed(const struct request *rq)
{
	for (int i = CONFIRMED_PAPER; i <= CONFIRMED_PIN; i++) {
		if (str_is(input_text(rq, "confirmed"), confirmations[i].name))
			return (enum confirmation)i;
	}
	return CONFIRMED_NOT;
}

/* The scan of the applicant's request, if there is one. */
static struct submission_papers read_request(struct cx *cx, const struct web_kepts *kepts)
{
	struct submission_papers papers = { ARENA_NEW(cx->arena, struct submission_paper), 0 };

	for (size_t i = 0; i < kepts->n && papers.n == 0; i++) {
		if (!str_is(kepts->at[i].field, "paper_" WITHDRAWAL_PAPER))
			continue;
		papers.at[papers.n++] =
			(struct submission_paper){ .component = STR(WITHDRAWAL_PAPER),
						   .originals = 1,
						   .kept = kepts->at[i].kept };
	}
	return papers;
}

static enum status read_move(struct cx *cx, const struct request *rq, const struct move_row *row,
			     struct move *ret_move)
{
	struct web_kepts kepts = web_kepts(rq);
	struct submission_papers papers = {};

	if (row->action == ACTION_SUPPLEMENT)
		TRY(read_papers(cx, rq, &papers));
	if (row->action == ACTION_WITHDRAW)
		papers = read_request(cx, &kepts);
	*ret_move = (struct move){
		.action = row->action,
		.version = input_int(rq, "version"),
		.reason = input_text(rq, "reason"),
		.items = input_text(rq, "items"),
		.law = read_law(cx, rq),
		.confirmed = read_confirmed(rq),
		.pin = input_text(rq, "pin"),
		.number = input_text(rq, "number"),
		.fee_dong = input_int(rq, "fee"),
		.appointed_on = input_has(rq, "appointed") ? input_day(rq, "appointed") : 0,
		.papers = papers.at,
		.paper_count = papers.n,
	};
	if (row->action == ACTION_RETURN)
		hand_over_read(cx, rq, ret_move);
	for (size_t i = 0; i < kepts.n; i++) {
		if (str_is_empty(ret_move->result.hash) && str_is(kepts.at[i].field, "result"))
			ret_move->result = kepts.at[i].kept;
	}
	return OK;
}

/*
 * The step may have gone to another agency, out of the actor's sight: then their list is next.
 * Nothing is shown here, so nobody's read is noted: the move's own journal row says who was here.
 */
static bool is_in_sight(struct cx *cx, int64_t id)
{
	struct error before = cx->error;
	struct read_note *noted = cx->reads;
	struct dossier dossier;
	bool seen = dossier_load(cx, id, &dossier) == OK;

	cx->reads = noted;
	cx->error = before;
	return seen;
}

enum status dossier_act(struct cx *cx, struct request *rq, struct response *rs)
{
	int64_t id = input_int(rq, "id");
	const struct move_row *row;
	struct move move;

	TRY(find_row(cx, rq, &row));
	TRY(read_move(cx, rq, row, &move));
	TRY(dossier_move(cx, id, &move));
	const char *next = acts[row->action].next;

	if (!is_in_sight(cx, id))
		return web_redirect(cx, rs, "/office");
	if (next)
		return web_redirect(cx, rs, "/dossiers/%lld/%s", (long long)id, next);
	return web_redirect(cx, rs, "/dossiers/%lld?done=%s", (long long)id, row->name);
}

/* ---- when it did not work ---- */

static enum status show_conflict(struct cx *cx, struct request *rq, struct response *rs,
				 const struct dossier *d)
{
	int64_t missed = d->version - input_int(rq, "version");
	struct conflict_view view = {
		.page = web_page(cx, rq, web_text(cx, N_("Someone was faster"))),
		.id = d->id,
		.code = d->code,
		.state = show_tag(d->state),
	};

	view.page.errors = (struct form_errors){};
	TRY(show_events(cx, d, true, &view.events));
	if (missed > 0 && (size_t)missed < view.events.n)
		view.events.n = (size_t)missed;
	RENDER(cx, rq, rs, page_dossier_conflict, &view);
	return OK;
}

enum status dossier_act_again(struct cx *cx, struct request *rq, struct response *rs)
{
	const struct move_row *row;
	struct dossier dossier;

	TRY(find_row(cx, rq, &row));
	TRY(dossier_load(cx, input_int(rq, "id"), &dossier));
	if (rq->failed->status == CONFLICT)
		return show_conflict(cx, rq, rs, &dossier);
	return show_form(cx, rq, rs, &dossier, row);
}
