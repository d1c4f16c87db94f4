/* Who acts for whom. */
#include "account/absence.h"
#include "account/absence.sql.h"
#include "account/delegation.sql.h"
#include "base/civil.h"
#include "base/text.h"
#include "journal/journal.h"

#define DELEGATION_DAYS_MOST 366
#define HANDS_MOST 200 /* through which a right goes in one period; more is a circle */

const struct delegation_kind delegation_kinds[] = {
	{ "signing_for", "KT.", N_("Signs for the head (KT.)"), false },
	{ "by_order", "TL.", N_("Signs by order (TL.)"), true },
	{ "on_behalf", "TUQ.", N_("Signs on behalf (TUQ.)"), false },
	{},
};

const struct delegation_scope delegation_scopes[] = {
	{ "approve", N_("Decide and sign"), RIGHT_APPROVE },
	{ "process", N_("Appraise dossiers"), RIGHT_PROCESS },
	{ "issue", N_("Number and issue results"), RIGHT_ISSUE },
	{},
};

const struct delegation_kind *delegation_kind(struct str name)
{
	for (const struct delegation_kind *kind = delegation_kinds; kind->name; kind++) {
		if (str_is(name, kind->name))
			return kind;
	}
	return NULL;
}

static const struct delegation_scope *find_scope(struct str name)
{
	for (const struct delegation_scope *scope = delegation_scopes; scope->name; scope++) {
		if (str_is(name, scope->name))
			return scope;
	}
	return NULL;
}

/* The one kind whose taker may let somebody else sign. */
static struct str passing_kind(void)
{
	for (const struct delegation_kind *kind = delegation_kinds; kind->name; kind++) {
		if (kind->passes_on)
			return str_from(kind->name);
	}
	return STR("");
}

static struct str today(struct cx *cx)
{
	return civil_iso(cx->arena, civil_day_of(cx->now_us));
}

static enum status note(struct cx *cx, const char *kind, int64_t account)
{
	int64_t row;

	return journal_append(cx,
			      &(struct journal_entry){
				      .kind = kind, .subject_kind = "account", .subject = account },
			      &row);
}

enum status officer_find(struct cx *cx, int64_t agency, struct holders *ret_officers)
{
	struct q_delegation_find_officers_rows rows;

	TRY(q_delegation_find_officers(cx, agency, today(cx), &rows));
	*ret_officers = (struct holders){ ARENA_ARRAY(cx->arena, struct holder, rows.n), rows.n };
	for (size_t i = 0; i < rows.n; i++) {
		ret_officers->at[i] = (struct holder){
			.account = rows.at[i].account,
			.name = rows.at[i].name,
			.title = rows.at[i].title,
			.office_name = rows.at[i].office_name,
		};
	}
	return OK;
}

/* ---- may it be given? ---- */

static enum status check_taker(struct cx *cx, int64_t taker)
{
	struct holders officers;
	bool found = false;

	TRY(officer_find(cx, cx->actor.agency, &officers));
	for (size_t i = 0; i < officers.n; i++)
		found |= officers.at[i].account == taker;
	if (!found || taker == cx->actor.account)
		cx_field(cx, STR("taker"), N_("Choose another officer of your agency"));
	return OK;
}

static enum status check_input(struct cx *cx, const struct delegation *d)
{
	int32_t day = civil_day_of(cx->now_us);

	TRY(check_taker(cx, d->taker));
	if (!delegation_kind(d->kind))
		cx_field(cx, STR("kind"), N_("Choose how it is signed"));
	if (!find_scope(d->scope))
		cx_field(cx, STR("scope"), N_("Choose what is delegated"));
	if (d->from_on < day)
		cx_field(cx, STR("from"), N_("Choose today or a later day"));
	if (d->until_on < d->from_on)
		cx_field(cx, STR("until"), N_("The last day is not before the first one"));
	else if (d->until_on - d->from_on > DELEGATION_DAYS_MOST)
		cx_field(cx, STR("until"), N_("A delegation has at most one year"));
	if (str_is_empty(str_trim(d->ground)))
		cx_field(cx, STR("ground"),
			 N_("Enter number and date of the paper that delegates it"));
	return cx_check_fields(cx);
}

struct period {
	struct str from, until; /* ISO */
};

/* Nobody lends what they do not have, or have on loan themselves. */
static enum status check_held(struct cx *cx, const struct delegation *d, struct period period)
{
	struct q_delegation_count_posts_row own;
	struct q_delegation_find_passing_row lent;

	TRY(q_delegation_count_posts(
		cx,
		&(struct q_delegation_count_posts_in){ cx->actor.account, cx->actor.office,
						       d->scope, period.from, period.until },
		&own));
	if (own.n)
		return OK;
	TRY(q_delegation_find_passing(cx,
				      &(struct q_delegation_find_passing_in){
					      cx->actor.account, cx->actor.office, d->scope,
					      passing_kind(), period.from, period.until },
				      &lent));
	if (lent.passing_count && str_is(d->kind, delegation_kinds[0].name))
		return OK;
	if (lent.any_count) {
		return FAIL(cx, REFUSED, "delegation.passed_on",
			    N_("You have this right by delegation yourself; it is not passed on "
			       "(Decree 30/2020/ND-CP Art. 13)."));
	}
	return FAIL(cx, REFUSED, "delegation.not_held",
		    N_("You do not hold this right in your office during the whole period, so you "
		       "cannot delegate it."));
}

/* Somebody to whom the right goes, and the days on which all hands before are at work. */
struct hand {
	int64_t account;
	struct period period;
};

static struct str later(struct str a, struct str b)
{
	return str_compare(a, b) > 0 ? a : b;
}

static struct str earlier(struct str a, struct str b)
{
	return str_compare(a, b) < 0 ? a : b;
}

/* Walks on from the taker: does the right come back to its giver on some day? */
static enum status check_circle(struct cx *cx, const struct delegation *d, struct period period)
{
	struct hand *hands = ARENA_ARRAY(cx->arena, struct hand, HANDS_MOST);
	size_t n = 0;
	bool circle = false;

	hands[n++] = (struct hand){ d->taker, period };
	for (size_t i = 0; i < n && !circle; i++) {
		struct q_delegation_find_given_rows next;

		TRY(q_delegation_find_given(cx,
					    &(struct q_delegation_find_given_in){
						    hands[i].account, d->scope,
						    hands[i].period.from, hands[i].period.until },
					    &next));
		for (size_t k = 0; k < next.n && !circle; k++) {
			circle = next.at[k].taker == cx->actor.account || n == HANDS_MOST;
			if (circle)
				break;
			hands[n++] = (struct hand){
				next.at[k].taker,
				{ later(hands[i].period.from, next.at[k].from_day),
				  earlier(hands[i].period.until, next.at[k].until_day) },
			};
		}
	}
	if (!circle)
		return OK;
	return FAIL(cx, REFUSED, "delegation.circle",
		    N_("The right would come back to you: this officer has delegated it on, and "
		       "in the end to you, in the same days. Choose another officer or other "
		       "days."));
}

enum status delegation_add(struct cx *cx, const struct delegation *delegation, int64_t *ret_id)
{
	TRY(check_input(cx, delegation));
	struct period period = { civil_iso(cx->arena, delegation->from_on),
				 civil_iso(cx->arena, delegation->until_on) };

	TRY(check_held(cx, delegation, period));
	TRY(check_circle(cx, delegation, period));
	*ret_id = cx_new_id(cx);
	TRY(q_delegation_add(cx, &(struct q_delegation_add_in){
					 .id = *ret_id,
					 .giver = cx->actor.account,
					 .taker = delegation->taker,
					 .office = cx->actor.office,
					 .kind = delegation->kind,
					 .scope = delegation->scope,
					 .from_day = period.from,
					 .until_day = period.until,
					 .ground = delegation->ground,
				 }));
	return note(cx, "account.delegated", cx->actor.account);
}

enum status delegation_revoke(struct cx *cx, int64_t id)
{
	struct q_delegation_load_row row = {};
	enum status status = q_delegation_load(cx, id, &row);

	if (status != OK && status != NOT_FOUND)
		return status;
	bool may = row.giver == cx->actor.account ||
		   ((cx->actor.rights & RIGHT_WATCH) && row.agency == cx->actor.agency);

	if (status == NOT_FOUND || !may || row.revoked_us)
		return FAIL(cx, NOT_FOUND, "delegation.none",
			    N_("There is no such delegation, or it has ended."));
	TRY(q_delegation_revoke(cx, id, cx->actor.account, cx->now_us));
	return note(cx, "account.revoked", row.giver);
}

enum status delegation_find(struct cx *cx, int64_t account, struct delegations *ret_delegations)
{
	struct q_delegation_list_rows rows;

	TRY(q_delegation_list(cx, account, cx->actor.agency, today(cx), &rows));
	*ret_delegations =
		(struct delegations){ ARENA_ARRAY(cx->arena, struct delegation, rows.n), rows.n };
	for (size_t i = 0; i < rows.n; i++) {
		struct delegation *to = &ret_delegations->at[i];

		*to = (struct delegation){
			.id = rows.at[i].id,
			.giver = rows.at[i].giver,
			.taker = rows.at[i].taker,
			.kind = rows.at[i].kind,
			.scope = rows.at[i].scope,
			.ground = rows.at[i].ground,
			.giver_name = rows.at[i].giver_name,
			.taker_name = rows.at[i].taker_name,
			.office_name = rows.at[i].office_name,
		};
		TRY(civil_parse_iso(rows.at[i].from_day, &to->from_on));
		TRY(civil_parse_iso(rows.at[i].until_day, &to->until_on));
	}
	return OK;
}

/* ---- what follows for rights ---- */

static enum status find_held(struct cx *cx, int64_t taker,
			     struct q_delegation_find_held_rows *ret_rows)
{
	return q_delegation_find_held(cx, taker, today(cx), passing_kind(), ret_rows);
}

enum status rights_lent_at(struct cx *cx, const struct actor *actor, uint64_t *ret_rights)
{
	struct q_delegation_find_held_rows rows;

	*ret_rights = 0;
	TRY(find_held(cx, actor->account, &rows));
	for (size_t i = 0; i < rows.n; i++) {
		if (rows.at[i].office == actor->office)
			*ret_rights |= find_scope(rows.at[i].scope)->right;
	}
	return OK;
}

/* All who approve there are away and have left it to nobody: the agency's others may. */
static enum status check_stands_in(struct cx *cx, int64_t office, bool *ret_stands_in)
{
	struct q_absence_present_row present;
	struct office held;

	*ret_stands_in = false;
	if (!(cx->actor.rights & RIGHT_APPROVE) || office == cx->actor.office)
		return OK;
	TRY(office_load(cx, office, &held));
	if (held.agency != cx->actor.agency)
		return OK;
	TRY(q_absence_present(cx, office, STR("approve"), today(cx), &present));
	*ret_stands_in = present.holders && present.present == 0;
	return OK;
}

enum status rights_lent(struct cx *cx, int64_t office, struct lent *ret_lent)
{
	struct q_delegation_find_held_rows rows;

	*ret_lent = (struct lent){};
	if (cx->actor.kind != ACTOR_OFFICER)
		return OK;
	TRY(find_held(cx, cx->actor.account, &rows));
	for (size_t i = 0; i < rows.n; i++) {
		uint64_t right = find_scope(rows.at[i].scope)->right;

		if (rows.at[i].office != office)
			continue;
		ret_lent->rights |= right;
		if (right != RIGHT_APPROVE || ret_lent->delegation)
			continue;
		ret_lent->delegation = rows.at[i].id;
		ret_lent->giver = rows.at[i].giver;
		ret_lent->kind = rows.at[i].kind;
		ret_lent->giver_name = rows.at[i].giver_name;
		ret_lent->giver_title = rows.at[i].giver_title;
		ret_lent->taker_title = rows.at[i].taker_title;
	}
	if (ret_lent->rights & RIGHT_APPROVE)
		return OK;
	TRY(check_stands_in(cx, office, &ret_lent->stands_in));
	if (ret_lent->stands_in)
		ret_lent->rights |= RIGHT_APPROVE;
	return OK;
}

static enum status add_office(struct cx *cx, int64_t id, struct offices *offices)
{
	if (id == cx->actor.office)
		return OK;
	for (size_t i = 0; i < offices->n; i++) {
		if (offices->at[i].id == id)
			return OK;
	}
	return office_load(cx, id, &offices->at[offices->n++]);
}

enum status rights_find_offices(struct cx *cx, struct offices *ret_offices)
{
	struct q_delegation_find_held_rows rows;
	struct uncovereds away = {};

	TRY(find_held(cx, cx->actor.account, &rows));
	if (cx->actor.rights & RIGHT_APPROVE)
		TRY(absence_find_uncovered(cx, cx->actor.agency, &away));
	*ret_offices =
		(struct offices){ ARENA_ARRAY(cx->arena, struct office, rows.n + away.n), 0 };
	for (size_t i = 0; i < rows.n; i++)
		TRY(add_office(cx, rows.at[i].office, ret_offices));
	for (size_t i = 0; i < away.n; i++) {
		bool stands_in;

		TRY(check_stands_in(cx, away.at[i].office, &stands_in));
		if (stands_in)
			TRY(add_office(cx, away.at[i].office, ret_offices));
	}
	return OK;
}
