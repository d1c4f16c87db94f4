/* One of a citizen's own dossiers: looking at it, completing it, taking it back. */
#include "base/civil.h"
#include "base/text.h"
#include "web/authority.h"
#include "web/citizen.h"
#include "web/pages.h"
#include "web/receipt.h"
#include "web/routes.h"

struct own {
	struct dossier dossier;
	const struct procedure *procedure;
	struct str base; /* "/my/123" */
	unsigned actions;
};

static enum status open_own(struct cx *cx, const struct request *rq, struct own *ret_own)
{
	TRY(dossier_load(cx, input_int(rq, "id"), &ret_own->dossier));
	TRY(procedure_load(cx, ret_own->dossier.procedure, &ret_own->procedure));
	ret_own->base = str_format(cx->arena, "/my/%lld", (long long)ret_own->dossier.id);
	return dossier_actions(cx, &ret_own->dossier, &ret_own->actions);
}

static bool may(const struct own *own, enum dossier_action action)
{
	return own->actions & 1u << action;
}

static struct str below(struct cx *cx, const struct own *own, const char *what)
{
	return str_format(cx->arena, "%.*s/%s", STR_ARG(own->base), what);
}

static void add_fact(struct facts *facts, struct str name, struct str value)
{
	if (!str_is_empty(value))
		facts->at[facts->n++] = (struct fact){ .name = name, .value = value };
}

static void add_people(struct cx *cx, const struct parties *parties, struct facts *facts)
{
	for (size_t i = 0; i < parties->n; i++) {
		const struct party *party = &parties->at[i];
		struct str until = authority_until_text(cx, party), name = party->name;

		if (party->ended_us)
			continue;
		if (!str_is_empty(until))
			name = str_format(cx->arena, "%.*s (%.*s %.*s)", STR_ARG(name),
					  STR_ARG(web_text(cx, N_("until"))), STR_ARG(until));
		add_fact(facts, web_text(cx, party_roles[party->role].label), name);
	}
}

static enum status fill_facts(struct cx *cx, const struct own *own, struct facts *facts)
{
	const struct dossier *d = &own->dossier;
	struct parties parties;
	struct agency agency;

	TRY(party_find(cx, d, &parties));
	*facts = (struct facts){ ARENA_ARRAY(cx->arena, struct fact, 8 + parties.n), 0 };
	TRY(agency_load(cx, d->competent_agency, &agency));
	add_people(cx, &parties, facts);
	add_fact(facts, web_text(cx, N_("Settled by")), agency.name);
	add_fact(facts, web_text(cx, N_("Handed in")), civil_local_time(cx->arena, d->filed_us));
	if (d->received_us)
		add_fact(facts, web_text(cx, N_("Received")),
			 civil_local_time(cx->arena, d->received_us));
	add_fact(facts, web_text(cx, N_("Fees")), text_money(cx->arena, cx->lang, d->fee_dong));
	if (d->paid_dong)
		add_fact(facts, web_text(cx, N_("Paid")),
			 text_money(cx->arena, cx->lang, d->paid_dong));
	add_fact(facts, web_text(cx, N_("PIN to follow it")), d->pin);
	return OK;
}

static enum status fill_answers(struct cx *cx, const struct own *own,
				struct show_groups *ret_groups)
{
	struct answers answers;
	struct filing filing = {
		.answers = &answers,
		.channel = own->dossier.channel,
		.today = civil_day_of(own->dossier.filed_us),
	};

	TRY(dossier_load_answers(cx, own->dossier.id, &answers));
	return show_answers(cx, own->procedure, &filing, STR(""), ret_groups);
}

static const char *say_done(struct str done)
{
	if (str_is(done, "supplement"))
		return N_("The supplement is handed in. The time goes on.");
	if (str_is(done, "withdrawn"))
		return N_("The dossier is withdrawn.");
	return NULL;
}

enum status my_show(struct cx *cx, struct request *rq, struct response *rs)
{
	const char *done = say_done(input_text(rq, "done"));
	struct own own;

	TRY(open_own(cx, rq, &own));
	struct my_dossier_view view = {
		.page = web_page(cx, rq, procedure_title(own.procedure, cx->lang)),
		.tag = show_tag(own.dossier.state),
		.code = { own.dossier.code,
			  web_text(cx, N_("Quote it whenever you ask about this dossier.")) },
		.receipt_href = below(cx, &own, "receipt"),
		.withdraw_href = may(&own, ACTION_WITHDRAW) ? below(cx, &own, "withdraw") : STR(""),
	};

	view.page.about = own.dossier.code;
	view.page.here = own.base;
	view.page.back_href = STR("/my");
	view.page.back_text = N_("My dossiers");
	if (done)
		view.page.notice = web_text(cx, done);
	TRY(show_now(cx, &own.dossier, &view.now));
	if (may(&own, ACTION_SUPPLEMENT)) {
		view.now.href = below(cx, &own, "supplement");
		view.now.action = N_("Add the papers");
	}
	TRY(show_missing(cx, &own.dossier, &view.missing));
	TRY(show_result(cx, &own.dossier, own.base, &view.result));
	TRY(show_papers(cx, &own.dossier, own.base, &view.papers));
	TRY(show_events(cx, &own.dossier, true, &view.events));
	TRY(fill_facts(cx, &own, &view.facts));
	TRY(fill_answers(cx, &own, &view.answers));
	RENDER(cx, rq, rs, page_my_dossier, &view);
	return OK;
}

enum status my_receipt(struct cx *cx, struct request *rq, struct response *rs)
{
	struct receipt_view view = {};
	struct own own;

	TRY(open_own(cx, rq, &own));
	view.page = web_page(cx, rq, receipt_title(cx, &own.dossier));
	view.page.back_href = own.base;
	view.page.back_text = N_("Back to the dossier");
	TRY(receipt_fill(cx, &own.dossier, &view));
	RENDER(cx, rq, rs, page_receipt, &view);
	return OK;
}

enum status my_document(struct cx *cx, struct request *rq, struct response *rs)
{
	struct document document;
	struct dossier dossier;

	TRY(dossier_load(cx, input_int(rq, "id"), &dossier));
	TRY(dossier_load_document(cx, dossier.id, input_int(rq, "document"), &document));
	web_send_document(cx, rs, &document);
	return OK;
}

/* ---- the supplement ---- */

static enum status check_may(struct cx *cx, const struct own *own, enum dossier_action action)
{
	if (may(own, action))
		return OK;
	return FAIL(cx, REFUSED, "dossier.state",
		    N_("The dossier's state does not allow this any more. Look at it again."));
}

static struct field file_field(struct cx *cx, struct str code, struct str label)
{
	return (struct field){
		.kind = CONTROL_FILE,
		.name = str_format(cx->arena, "paper_%.*s", STR_ARG(code)),
		.label = label,
		.accept = ".pdf,.jpg,.jpeg,.png",
		.optional = true,
	};
}

/* Any paper of the procedure's case may be what is asked for, and anything else as well. */
static enum status fill_files(struct cx *cx, const struct own *own, struct fields *fields)
{
	const struct procedure_case *the_case;
	struct procedure_papers papers;
	struct answers answers;
	struct filing filing = {
		.answers = &answers,
		.channel = own->dossier.channel,
		.today = civil_day_of(own->dossier.filed_us),
	};

	TRY(dossier_load_answers(cx, own->dossier.id, &answers));
	TRY(procedure_case(cx, own->procedure, &filing, &the_case));
	TRY(procedure_papers(cx, own->procedure, the_case, &filing, &papers));
	*fields = (struct fields){ ARENA_ARRAY(cx->arena, struct field, papers.n + 1), 0 };
	for (size_t i = 0; i < papers.n; i++) {
		fields->at[fields->n++] =
			file_field(cx, papers.at[i]->code, words_get(papers.at[i]->name, cx->lang));
	}
	fields->at[fields->n++] = file_field(cx, STR("other"), web_text(cx, N_("Other papers")));
	return OK;
}

enum status my_supplement_show(struct cx *cx, struct request *rq, struct response *rs)
{
	struct own own;

	TRY(open_own(cx, rq, &own));
	if (!rq->failed)
		TRY(check_may(cx, &own, ACTION_SUPPLEMENT));
	struct supplement_view view = {
		.page = web_page(cx, rq, web_text(cx, N_("Add the papers"))),
		.action = below(cx, &own, "supplement"),
		.back = own.base,
		.version = own.dossier.version,
	};

	TRY(show_missing(cx, &own.dossier, &view.missing));
	TRY(fill_files(cx, &own, &view.fields));
	web_show_kept(cx, rq, view.fields);
	web_show_errors(cx, rq, &view.page, view.fields);
	RENDER(cx, rq, rs, page_supplement, &view);
	return OK;
}

enum status my_supplement_add(struct cx *cx, struct request *rq, struct response *rs)
{
	struct web_kepts kepts = web_kepts(rq);
	struct submission_paper *papers = ARENA_ARRAY(cx->arena, struct submission_paper, kepts.n);
	struct str stem = STR("paper_");

	for (size_t i = 0; i < kepts.n; i++) {
		papers[i].component = str_slice(kepts.at[i].field, stem.len, kepts.at[i].field.len);
		papers[i].kept = kepts.at[i].kept;
	}
	if (kepts.n == 0) {
		cx_field(cx, STR("paper_other"), N_("Choose a file first."));
		return cx_check_fields(cx);
	}
	struct move move = {
		.action = ACTION_SUPPLEMENT,
		.version = input_int(rq, "version"),
		.papers = papers,
		.paper_count = kepts.n,
	};

	TRY(dossier_move(cx, input_int(rq, "id"), &move));
	return web_redirect(cx, rs, "/my/%lld?done=supplement", (long long)input_int(rq, "id"));
}

/* ---- withdrawing ---- */

enum status my_withdraw_show(struct cx *cx, struct request *rq, struct response *rs)
{
	struct own own;

	TRY(open_own(cx, rq, &own));
	if (!rq->failed)
		TRY(check_may(cx, &own, ACTION_WITHDRAW));
	struct withdraw_view view = {
		.page = web_page(cx, rq, web_text(cx, N_("Withdraw this dossier"))),
		.action = below(cx, &own, "withdraw"),
		.back = own.base,
		.code = own.dossier.code,
		.name = procedure_title(own.procedure, cx->lang),
		.reason = {
			.kind = CONTROL_LINES,
			.name = STR("reason"),
			.label = web_text(cx, N_("Why do you withdraw it?")),
			.value = rq->failed ? input_text(rq, "reason") : STR(""),
			.rows = 3,
		},
		.version = own.dossier.version,
	};

	web_show_errors(cx, rq, &view.page, (struct fields){ &view.reason, 1 });
	RENDER(cx, rq, rs, page_withdraw, &view);
	return OK;
}

enum status my_withdraw(struct cx *cx, struct request *rq, struct response *rs)
{
	struct move move = {
		.action = ACTION_WITHDRAW,
		.version = input_int(rq, "version"),
		.reason = input_text(rq, "reason"),
	};

	TRY(dossier_move(cx, input_int(rq, "id"), &move));
	return web_redirect(cx, rs, "/my/%lld?done=withdrawn", (long long)input_int(rq, "id"));
}
