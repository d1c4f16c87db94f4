/* Who is away, who acts for whom: one's own, and those of an agency for who heads it. */
#include "web/absence.h"

#include "account/absence.h"
#include "base/civil.h"
#include "base/text.h"
#include "dossier/dossier.h"
#include "web/pages.h"
#include "web/routes.h"

/* ---- what both pages have ---- */

static const struct {
	const char *href, *label;
	uint64_t right;
} tabs[] = {
	{ "/absence", N_("My absence"), RIGHT_OFFICE },
	{ "/delegations", N_("Delegation"), RIGHT_OFFICE },
	{ "/absence/agency", N_("Absences of the agency"), RIGHT_WATCH },
};
#define TAB_COUNT (sizeof(tabs) / sizeof(*tabs))

static struct nav_items make_tabs(struct cx *cx, const char *here)
{
	struct nav_items items = { ARENA_ARRAY(cx->arena, struct nav_item, TAB_COUNT), 0 };

	for (size_t i = 0; i < TAB_COUNT; i++) {
		if (!(cx->actor.rights & tabs[i].right))
			continue;
		items.at[items.n++] = (struct nav_item){
			.href = str_from(tabs[i].href),
			.text = web_text(cx, tabs[i].label),
			.current = str_is(str_from(tabs[i].href), here),
		};
	}
	return items;
}

static struct field day_field(struct cx *cx, const struct request *rq, const char *name,
			      const char *label)
{
	return (struct field){
		.kind = CONTROL_DATE,
		.name = str_from(name),
		.label = web_text(cx, label),
		.day = request_value(rq, str_format(cx->arena, "%s-day", name).at),
		.month = request_value(rq, str_format(cx->arena, "%s-month", name).at),
		.year = request_value(rq, str_format(cx->arena, "%s-year", name).at),
	};
}

static struct field text_field(struct cx *cx, const struct request *rq, const char *name,
			       const char *label)
{
	return (struct field){
		.kind = CONTROL_TEXT,
		.name = str_from(name),
		.label = web_text(cx, label),
		.value = request_value(rq, name),
	};
}

static struct field choice_field(struct cx *cx, const char *name, const char *label, size_t most)
{
	return (struct field){
		.kind = CONTROL_SELECT,
		.name = str_from(name),
		.label = web_text(cx, label),
		.options = { ARENA_ARRAY(cx->arena, struct option, most), 0 },
	};
}

static void add_choice(const struct request *rq, struct field *field, struct str value,
		       struct str text)
{
	struct str chosen = request_value(rq, field->name.at); /* a literal */

	field->options.at[field->options.n++] =
		(struct option){ .value = value, .text = text, .chosen = str_equal(value, chosen) };
}

static enum status officer_field(struct cx *cx, const struct request *rq, const char *name,
				 const char *label, struct field *ret_field)
{
	struct holders officers;

	TRY(officer_find(cx, cx->actor.agency, &officers));
	*ret_field = choice_field(cx, name, label, officers.n);
	for (size_t i = 0; i < officers.n; i++) {
		if (officers.at[i].account == cx->actor.account)
			continue;
		add_choice(rq, ret_field,
			   str_format(cx->arena, "%lld", (long long)officers.at[i].account),
			   str_format(cx->arena, "%.*s – %.*s", STR_ARG(officers.at[i].name),
				      STR_ARG(officers.at[i].office_name)));
	}
	return OK;
}

/* ---- absence ---- */

static enum status fill_rows(struct cx *cx, struct absence_view *view)
{
	struct absences found;

	TRY(absence_find(cx, view->agency ? 0 : cx->actor.account, &found));
	view->rows = (struct absence_rows){ ARENA_ARRAY(cx->arena, struct absence_row, found.n),
					    found.n };
	for (size_t i = 0; i < found.n; i++) {
		view->rows.at[i] = (struct absence_row){
			.id = found.at[i].id,
			.name = found.at[i].name,
			.from = civil_local(cx->arena, found.at[i].from_on),
			.until = civil_local(cx->arena, found.at[i].until_on),
			.reason = found.at[i].reason,
		};
	}
	return OK;
}

/* Nobody decides in their place: the head must know. */
static enum status fill_warnings(struct cx *cx, struct absence_view *view)
{
	struct uncovereds away;

	TRY(absence_find_uncovered(cx, cx->actor.agency, &away));
	view->warnings.at = ARENA_ARRAY(cx->arena, struct str, away.n);
	view->warnings.n = away.n;
	for (size_t i = 0; i < away.n; i++)
		view->warnings.at[i] = show_uncovered(cx, &away.at[i]);
	return OK;
}

struct str show_uncovered(struct cx *cx, const struct uncovered *away)
{
	const struct str args[] = { away->name,
				    str_format(cx->arena, "%.*s, %.*s", STR_ARG(away->office_name),
					       STR_ARG(away->agency_name)),
				    civil_local(cx->arena, away->until_on) };

	return text_fill(cx->arena,
			 web_text(cx, N_("%1 (%2) is away until %3 and has delegated nothing. "
					 "Other approvers of the agency may decide meanwhile.")),
			 args, 3);
}

static enum status show_absence(struct cx *cx, struct request *rq, struct response *rs, bool agency)
{
	struct absence_view view = {
		.page = web_page(cx, rq,
				 web_text(cx, agency ? N_("Absences of the agency")
						     : N_("Absence and delegation"))),
		.tabs = make_tabs(cx, agency ? "/absence/agency" : "/absence"),
		.agency = agency,
		.fields = { ARENA_ARRAY(cx->arena, struct field, 4), 0 },
	};
	struct fields *fields = &view.fields;

	TRY(fill_rows(cx, &view));
	if (agency) {
		TRY(fill_warnings(cx, &view));
		TRY(officer_field(cx, rq, "officer", N_("Officer"), &fields->at[fields->n++]));
	}
	fields->at[fields->n++] = day_field(cx, rq, "from", N_("First day away"));
	fields->at[fields->n++] = day_field(cx, rq, "until", N_("Last day away"));
	fields->at[fields->n++] = text_field(cx, rq, "reason", N_("Why"));
	web_show_errors(cx, rq, &view.page, *fields);
	RENDER(cx, rq, rs, page_absence, &view);
	return OK;
}

enum status absence_page(struct cx *cx, struct request *rq, struct response *rs)
{
	return show_absence(cx, rq, rs, false);
}

enum status absence_agency_page(struct cx *cx, struct request *rq, struct response *rs)
{
	return show_absence(cx, rq, rs, true);
}

enum status absence_again(struct cx *cx, struct request *rq, struct response *rs)
{
	return show_absence(cx, rq, rs, input_flag(rq, "agency"));
}

enum status absence_enter(struct cx *cx, struct request *rq, struct response *rs)
{
	bool agency = input_flag(rq, "agency");
	struct absence absence = {
		.account = agency ? input_int(rq, "officer") : cx->actor.account,
		.from_on = input_day(rq, "from"),
		.until_on = input_day(rq, "until"),
		.reason = input_text(rq, "reason"),
	};
	int64_t id;

	TRY(absence_add(cx, &absence, &id));
	return web_redirect(cx, rs, agency ? "/absence/agency" : "/absence");
}

enum status absence_finish(struct cx *cx, struct request *rq, struct response *rs)
{
	TRY(absence_end(cx, input_int(rq, "absence")));
	return web_redirect(cx, rs,
			    cx->actor.rights & RIGHT_WATCH ? "/absence/agency" : "/absence");
}

/* ---- delegation ---- */

static struct str scope_text(struct cx *cx, struct str name)
{
	for (const struct delegation_scope *scope = delegation_scopes; scope->name; scope++) {
		if (str_is(name, scope->name))
			return web_text(cx, scope->label);
	}
	return name;
}

static enum status fill_delegations(struct cx *cx, struct delegation_view *view)
{
	bool watches = cx->actor.rights & RIGHT_WATCH;
	struct delegations found;

	TRY(delegation_find(cx, watches ? 0 : cx->actor.account, &found));
	view->rows =
		(struct delegation_rows){ ARENA_ARRAY(cx->arena, struct delegation_row, found.n),
					  found.n };
	for (size_t i = 0; i < found.n; i++) {
		const struct delegation *d = &found.at[i];

		view->rows.at[i] = (struct delegation_row){
			.id = d->id,
			.giver = d->giver_name,
			.taker = d->taker_name,
			.office = d->office_name,
			.what = scope_text(cx, d->scope),
			.kind = web_text(cx, delegation_kind(d->kind)->label),
			.from = civil_local(cx->arena, d->from_on),
			.until = civil_local(cx->arena, d->until_on),
			.ground = d->ground,
			.may_revoke = watches || d->giver == cx->actor.account,
		};
	}
	return OK;
}

static enum status fill_lists(struct cx *cx, struct delegation_view *view)
{
	struct offices offices;

	TRY(rights_find_offices(cx, &offices));
	view->lists =
		(struct nav_items){ ARENA_ARRAY(cx->arena, struct nav_item, offices.n), offices.n };
	for (size_t i = 0; i < offices.n; i++) {
		view->lists.at[i] = (struct nav_item){
			.href = str_format(cx->arena, "/office?for=%lld",
					   (long long)offices.at[i].id),
			.text = offices.at[i].name,
		};
	}
	return OK;
}

static struct field scope_field(struct cx *cx, const struct request *rq)
{
	struct field field = choice_field(cx, "scope", N_("What is delegated"), 3);

	for (const struct delegation_scope *scope = delegation_scopes; scope->name; scope++) {
		if (cx->actor.rights & scope->right)
			add_choice(rq, &field, str_from(scope->name), web_text(cx, scope->label));
	}
	return field;
}

static struct field kind_field(struct cx *cx, const struct request *rq)
{
	struct field field = choice_field(cx, "kind", N_("How it is signed"), 3);

	for (const struct delegation_kind *kind = delegation_kinds; kind->name; kind++)
		add_choice(rq, &field, str_from(kind->name), web_text(cx, kind->label));
	return field;
}

static enum status fill_form(struct cx *cx, const struct request *rq, struct fields *fields)
{
	struct field scope = scope_field(cx, rq);

	if (scope.options.n == 0)
		return OK;
	fields->at = ARENA_ARRAY(cx->arena, struct field, 6);
	fields->at[fields->n++] = scope;
	TRY(officer_field(cx, rq, "taker", N_("Who acts"), &fields->at[fields->n++]));
	fields->at[fields->n++] = kind_field(cx, rq);
	fields->at[fields->n++] = day_field(cx, rq, "from", N_("First day"));
	fields->at[fields->n++] = day_field(cx, rq, "until", N_("Last day"));
	fields->at[fields->n++] =
		text_field(cx, rq, "ground", N_("Number and date of the paper that delegates it"));
	return OK;
}

enum status delegation_page(struct cx *cx, struct request *rq, struct response *rs)
{
	struct delegation_view view = {
		.page = web_page(cx, rq, web_text(cx, N_("Delegation"))),
		.tabs = make_tabs(cx, "/delegations"),
	};

	TRY(fill_lists(cx, &view));
	TRY(fill_delegations(cx, &view));
	TRY(fill_form(cx, rq, &view.fields));
	web_show_errors(cx, rq, &view.page, view.fields);
	RENDER(cx, rq, rs, page_delegation, &view);
	return OK;
}

enum status delegation_give(struct cx *cx, struct request *rq, struct response *rs)
{
	struct delegation delegation = {
		.taker = input_int(rq, "taker"),
		.kind = input_text(rq, "kind"),
		.scope = input_text(rq, "scope"),
		.from_on = input_day(rq, "from"),
		.until_on = input_day(rq, "until"),
		.ground = input_text(rq, "ground"),
	};
	int64_t id;

	TRY(delegation_add(cx, &delegation, &id));
	return web_redirect(cx, rs, "/delegations");
}

enum status delegation_end(struct cx *cx, struct request *rq, struct response *rs)
{
	TRY(delegation_revoke(cx, input_int(rq, "delegation")));
	return web_redirect(cx, rs, "/delegations");
}

/* ---- under a decision ---- */

/* Decree 30/2020/ND-CP, annex I: the prefix and the head's title, then the signer's own. */
enum status show_signature(struct cx *cx, int64_t dossier, int64_t signed_us, struct str *ret_text)
{
	struct dossier_signature signature;
	enum status status = dossier_load_signature(cx, dossier, signed_us, &signature);

	*ret_text = STR("");
	if (status == NOT_FOUND)
		return OK;
	TRY(status);
	const struct delegation_kind *kind = delegation_kind(signature.kind);
	struct str head =
		str_is_empty(signature.giver_title) ? signature.giver_name : signature.giver_title;

	*ret_text = str_format(cx->arena, "%s %.*s", kind->prefix, STR_ARG(head));
	if (!str_is_empty(signature.signer_title))
		*ret_text = str_format(cx->arena, "%.*s / %.*s", STR_ARG(*ret_text),
				       STR_ARG(signature.signer_title));
	return OK;
}
