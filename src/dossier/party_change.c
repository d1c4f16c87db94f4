/* People who come and go while a dossier is open, and who takes its result. */
#include "base/civil.h"
#include "base/json.h"
#include "base/text.h"
#include "dossier/dossier.sql.h"
#include "dossier/party.sql.h"
#include "dossier/scene.h"

/* ---- adding and ending ---- */

/* The counter that received it, or whoever works on it now. */
static enum status check_keeper(struct cx *cx, const struct dossier *d)
{
	const struct actor *actor = &cx->actor;
	uint64_t works = RIGHT_PROCESS | RIGHT_APPROVE | RIGHT_ISSUE;
	bool counter = (actor->rights & RIGHT_RECEIVE) && actor->office == d->reception_office;
	bool holder = (actor->rights & works) && actor->office == d->office;

	if (!counter && !holder) {
		return FAIL(cx, DENIED, "dossier.not_yours",
			    N_("This step belongs to another office or role; you may look at it "
			       "only."));
	}
	if (d->closed_us) {
		return FAIL(
			cx, REFUSED, "dossier.state",
			N_("The dossier's state does not allow this any more. Look at it again."));
	}
	return OK;
}

bool party_may_change(const struct cx *cx, const struct dossier *dossier)
{
	struct cx asking = *cx; /* asking is not failing */

	return check_keeper(&asking, dossier) == OK;
}

static enum status open_scene(struct cx *cx, int64_t id, int64_t version, struct scene *scene)
{
	struct dossier dossier;

	TRY(dossier_load_any(cx, id, &dossier));
	TRY(dossier_check_seen(cx, &dossier));
	TRY(check_keeper(cx, &dossier));
	if (version != dossier.version) {
		return FAIL(cx, CONFLICT, "dossier.stale",
			    N_("Someone else has acted on this dossier in the meantime. Look at it "
			       "again before you act."));
	}
	return scene_open(cx, &dossier, scene);
}

static enum status rules_of(struct cx *cx, const struct scene *scene, struct party_rules *ret_rules)
{
	struct person applicant;

	TRY(person_load(cx, scene->dossier.applicant, &applicant));
	return party_rules_load(cx, scene->procedure->code, applicant.kind == PERSON_ORGANISATION,
				ret_rules);
}

/* A dossier from before parties were kept gets the two that it read as if it had. */
static enum status add_old(struct cx *cx, const struct party_rules *rules, const struct dossier *d)
{
	struct parties parties;

	TRY(party_find(cx, d, &parties));
	for (size_t i = 0; i < parties.n && parties.at[i].id == 0; i++) {
		struct party_new party = {
			.role = parties.at[i].role,
			.person = { .id = parties.at[i].person, .name = parties.at[i].name },
			.rights = parties.at[i].rights,
		};

		TRY(party_add(cx, rules, d->id, &party));
	}
	return OK;
}

static enum status add(struct cx *cx, const struct scene *scene, const struct party_new *from)
{
	struct party_new party = *from;
	struct party_rules rules;

	TRY(rules_of(cx, scene, &rules));
	TRY(party_check(cx, &rules, &party));
	if (party.role == PARTY_COLLECTOR && !authority_is_given(&party.authority))
		cx_field(cx, STR("authority_number"),
			 N_("Enter the number of the paper of authority, or add its scan"));
	TRY(cx_check_fields(cx));
	TRY(party_name(cx, &party));
	TRY(add_old(cx, &rules, &scene->dossier));
	return party_add(cx, &rules, scene->dossier.id, &party);
}

static enum status end(struct cx *cx, const struct scene *scene, const struct party_change *change)
{
	struct parties parties;

	TRY(party_find(cx, &scene->dossier, &parties));
	for (size_t i = 0; i < parties.n; i++) {
		const struct party *party = &parties.at[i];

		if (party->id != change->end || party->id == 0)
			continue;
		if (party->role == PARTY_APPLICANT && party->person == scene->dossier.applicant) {
			return FAIL(cx, REFUSED, "party.applicant",
				    N_("A dossier keeps its applicant. It can be withdrawn and "
				       "filed anew by somebody else."));
		}
		enum status status =
			q_party_end(cx, &(struct q_party_end_in){ party->id, scene->dossier.id,
								  cx->now_us, change->reason });

		if (status != CONFLICT)
			return status;
		return FAIL(cx, REFUSED, "party.ended",
			    N_("This person's part has been ended already."));
	}
	return FAIL(cx, NOT_FOUND, "party.none", N_("This person has no part in the dossier."));
}

static struct str write_reason(struct cx *cx, struct str reason)
{
	struct buf text = buf_in(cx->arena);
	struct json_out o = { .to = &text };

	json_object_begin(&o);
	json_key(&o, "reason");
	json_add_text(&o, reason);
	json_object_end(&o);
	return buf_str(&text);
}

enum status party_change(struct cx *cx, const struct party_change *change)
{
	struct scene scene;

	TRY(open_scene(cx, change->dossier, change->version, &scene));
	if (str_is_empty(str_trim(change->reason)))
		cx_field(cx, STR("reason"), N_("Write the reason; it is kept in the journal"));
	if (change->end)
		TRY(cx_check_fields(cx));
	TRY(change->end ? end(cx, &scene, change) : add(cx, &scene, change->add));
	return scene_save(cx, &scene, change->end ? "dossier.party_end" : "dossier.party_add",
			  write_reason(cx, change->reason));
}

/* ---- a number that comes later ---- */

static enum status index_again(struct cx *cx, const struct dossier *d)
{
	const int64_t agencies[] = { d->competent_agency, d->reception_agency, d->assist_agency };

	for (size_t i = 0; i < sizeof(agencies) / sizeof(*agencies); i++) {
		if (agencies[i])
			TRY(scene_index(cx, d, agencies[i]));
	}
	return OK;
}

static enum status enter(struct cx *cx, int64_t person, const struct party_number *entry)
{
	if (str_is_empty(str_trim(entry->same_because)))
		return person_number_add(cx, person, entry->number);
	return person_link(cx, person, entry->number, entry->same_because);
}

enum status party_number_enter(struct cx *cx, const struct party_number *entry)
{
	struct dossier dossier;
	struct parties parties;

	TRY(dossier_load_any(cx, entry->dossier, &dossier));
	TRY(dossier_check_seen(cx, &dossier));
	TRY(check_keeper(cx, &dossier));
	TRY(party_find(cx, &dossier, &parties));
	for (size_t i = 0; i < parties.n; i++) {
		if (parties.at[i].person != entry->person)
			continue;
		TRY(enter(cx, entry->person, entry));
		return index_again(cx, &dossier);
	}
	return FAIL(cx, NOT_FOUND, "party.none", N_("This person has no part in the dossier."));
}

/* ---- the handing over ---- */

static bool is_receiver(struct cx *cx, const struct party *party, const struct move *move)
{
	if (move->receiver_person)
		return party->person == move->receiver_person;
	return str_equal(text_fold(cx->arena, party->name), text_fold(cx->arena, move->receiver));
}

/* Of the parts of who came, one that holds today before one that does not. NULL: no such party. */
static const struct party *find_receiver(struct cx *cx, const struct parties *parties,
					 const struct move *move)
{
	struct str today = civil_iso(cx->arena, civil_day_of(cx->now_us));
	const struct party *found = NULL;

	for (size_t i = 0; i < parties->n; i++) {
		const struct party *party = &parties->at[i];

		if (party->ended_us || !(party->rights & PARTY_COLLECT) ||
		    !is_receiver(cx, party, move))
			continue;
		if (party_holds(party, today))
			return party;
		found = party;
	}
	return found;
}

/* By the way that the applicant chose, or before parties were kept: the name is all there is. */
static bool name_is_enough(const struct scene *scene, const struct parties *parties)
{
	struct str by = scene->dossier.result_by;

	return parties->at[0].id == 0 || str_is(by, "post") || str_is(by, "online");
}

static enum status add_collector(struct cx *cx, const struct scene *scene, const struct move *move,
				 int64_t *ret_person)
{
	struct party_new collector = {
		.role = PARTY_COLLECTOR,
		.person = { .name = move->receiver, .number = move->receiver_number },
		.authority = move->authority,
		.signs = move->signs,
	};
	struct party_rules rules;

	TRY(rules_of(cx, scene, &rules));
	TRY(party_check(cx, &rules, &collector));
	TRY(cx_check_fields(cx));
	TRY(party_name(cx, &collector));
	*ret_person = collector.person.id;
	return party_add(cx, &rules, scene->dossier.id, &collector);
}

static enum status identify(struct cx *cx, const struct scene *scene, const struct move *move,
			    struct handover *ret_taken)
{
	struct parties parties;

	TRY(party_find(cx, &scene->dossier, &parties));
	const struct party *party = find_receiver(cx, &parties, move);

	*ret_taken = (struct handover){ .name = move->receiver };
	if (authority_is_given(&move->authority) && !move->receiver_person)
		return add_collector(cx, scene, move, &ret_taken->person);
	if (party) {
		ret_taken->person = party->person;
		ret_taken->name = party->name;
		return party_check_span(cx, party->name, party->valid_from, party->valid_to);
	}
	if (name_is_enough(scene, &parties) && !str_is_empty(move->receiver))
		return OK;
	cx_field(cx, STR("receiver"),
		 N_("This person is not one of those who may collect it. Enter their paper of "
		    "authority, or let one of those come."));
	return cx_check_fields(cx);
}

enum status party_collect(struct cx *cx, const struct scene *scene, const struct move *move)
{
	struct handover taken;

	TRY(identify(cx, scene, move, &taken));
	TRY(q_handover_add(
		cx, &(struct q_handover_add_in){
			    .dossier = scene->dossier.id,
			    .person = taken.person,
			    .name = taken.name,
			    .shown = move->shown,
			    .signs = str_is_empty(move->signs) ? STR("signature") : move->signs,
			    .account = cx->actor.account,
			    .handed_us = cx->now_us,
		    }));
	return q_dossier_result_return(cx, scene->dossier.id, taken.name, cx->now_us);
}
