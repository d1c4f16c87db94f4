/* The people of a dossier: who they are and what each may do today. */
#include "dossier/party.h"

#include "base/civil.h"
#include "base/text.h"
#include "dossier/party.sql.h"
#include "dossier/scene.h"

#define ALL (PARTY_SEE | PARTY_TOLD | PARTY_SIGN | PARTY_COLLECT)
/* Whoever handed a dossier in before parties were kept, could do all but collect. */
#define OLD_SUBMITTER (PARTY_SEE | PARTY_TOLD | PARTY_SIGN)

const struct party_role_row party_roles[PARTY_ROLE_COUNT] = {
	{ PARTY_APPLICANT, "applicant", N_("Applicant"), ALL },
	{ PARTY_SUBMITTER, "submitter", N_("Handed it in"), PARTY_SEE | PARTY_TOLD },
	{ PARTY_REPRESENTATIVE, "representative", N_("Representative"), ALL },
	{ PARTY_COLLECTOR, "collector", N_("May collect the result"), PARTY_COLLECT },
};

const struct party_right_row party_rights_rows[PARTY_RIGHT_COUNT] = {
	{ PARTY_SEE, N_("sees it") },
	{ PARTY_TOLD, N_("is told") },
	{ PARTY_SIGN, N_("signs") },
	{ PARTY_COLLECT, N_("collects") },
};

const struct party_role_row *party_role_row(struct str name)
{
	for (size_t i = 0; i < PARTY_ROLE_COUNT; i++) {
		if (str_is(name, party_roles[i].name))
			return &party_roles[i];
	}
	return NULL;
}

#define RIGHTS_OF(row)                                                          \
	(((row).may_see ? PARTY_SEE : 0u) | ((row).be_told ? PARTY_TOLD : 0u) | \
	 ((row).may_sign ? PARTY_SIGN : 0u) | ((row).may_collect ? PARTY_COLLECT : 0u))

static struct party from_row(const struct q_party_find_row *row)
{
	const struct party_role_row *role = party_role_row(row->role);

	assert(role);
	return (struct party){
		.id = row->id,
		.person = row->person,
		.document = row->document,
		.added_us = row->added_us,
		.ended_us = row->ended_us,
		.role = role->role,
		.rights = RIGHTS_OF(*row),
		.name = row->name,
		.number = row->number,
		.phone = row->phone,
		.relation = row->relation,
		.paper = row->paper,
		.paper_number = row->paper_number,
		.paper_on = row->paper_on,
		.valid_from = row->valid_from,
		.valid_to = row->valid_to,
		.signs = row->signs,
		.ended_why = row->ended_why,
	};
}

static enum status old_party(struct cx *cx, const struct dossier *d, enum party_role role,
			     struct party *ret_party)
{
	bool applicant = role == PARTY_APPLICANT;
	struct person person;

	TRY(person_load(cx, applicant ? d->applicant : d->submitter, &person));
	*ret_party = (struct party){
		.person = person.id,
		.added_us = d->filed_us,
		.role = role,
		.rights = applicant ? ALL : OLD_SUBMITTER,
		.name = person.name,
		.number = person.number,
		.phone = person.phone,
		.valid_from = STR("0001-01-01"),
		.valid_to = STR(PARTY_OPEN_END),
	};
	return OK;
}

static enum status find_old(struct cx *cx, const struct dossier *d, struct parties *ret_parties)
{
	*ret_parties = (struct parties){ ARENA_ARRAY(cx->arena, struct party, 2), 1 };
	TRY(old_party(cx, d, PARTY_APPLICANT, &ret_parties->at[0]));
	if (d->submitter == d->applicant)
		return OK;
	ret_parties->n = 2;
	return old_party(cx, d, PARTY_SUBMITTER, &ret_parties->at[1]);
}

enum status party_find(struct cx *cx, const struct dossier *dossier, struct parties *ret_parties)
{
	struct q_party_find_rows rows;

	TRY(q_party_find(cx, dossier->id, &rows));
	if (rows.n == 0)
		return find_old(cx, dossier, ret_parties);
	*ret_parties = (struct parties){ ARENA_ARRAY(cx->arena, struct party, rows.n), rows.n };
	for (size_t i = 0; i < rows.n; i++)
		ret_parties->at[i] = from_row(&rows.at[i]);
	return OK;
}

bool party_holds(const struct party *party, struct str on)
{
	return party->ended_us == 0 && str_compare(party->valid_from, on) <= 0 &&
	       str_compare(party->valid_to, on) > 0;
}

enum status party_rights(struct cx *cx, const struct dossier *dossier, int64_t person,
			 unsigned *ret_rights)
{
	struct str today = civil_iso(cx->arena, civil_day_of(cx->now_us));
	struct q_party_rights_rows rows;

	*ret_rights = 0;
	if (person == 0)
		return OK;
	TRY(q_party_rights(cx, dossier->id, person, today, &rows));
	for (size_t i = 0; i < rows.n; i++) {
		if (rows.at[i].own && rows.at[i].holds)
			*ret_rights |= RIGHTS_OF(rows.at[i]);
	}
	if (rows.n)
		return OK;
	if (person == dossier->applicant)
		*ret_rights = ALL;
	else if (person == dossier->submitter)
		*ret_rights = OLD_SUBMITTER;
	return OK;
}

enum status handover_load(struct cx *cx, int64_t dossier, struct handover *ret_handover)
{
	struct q_handover_load_row row;

	TRY(q_handover_load(cx, dossier, &row));
	*ret_handover = (struct handover){ row.person, row.account, row.handed_us,
					   row.name,   row.shown,   row.signs };
	return OK;
}

enum status assist_load(struct cx *cx, int64_t dossier, struct assist *ret_assist)
{
	struct q_assist_load_row row;

	TRY(q_assist_load(cx, dossier, &row));
	*ret_assist = (struct assist){ row.account, row.office, row.assisted_us };
	return OK;
}
