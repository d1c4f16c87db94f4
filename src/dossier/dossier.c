#include "dossier/dossier.h"

#include "base/civil.h"
#include "base/json.h"
#include "base/text.h"
#include "dossier/consult_case.h"
#include "dossier/dossier.sql.h"
#include "dossier/scene.h"
#include "journal/journal.h"

/* KenhThucHien counts from 1. */
#define CHANNEL_STORED(channel) ((int64_t)(channel) + 1)

static struct dossier from_row(const struct q_dossier_load_row *row)
{
	return (struct dossier){
		.id = row->id,
		.code = row->code,
		.pin = row->pin,
		.procedure = row->procedure,
		.case_code = row->case_code,
		.channel = (enum channel)(row->channel - 1),
		.state = (enum dossier_state)row->state,
		.version = row->version,
		.applicant = row->applicant,
		.submitter = row->submitter,
		.assist_agency = row->assist_agency,
		.reception_agency = row->reception_agency,
		.reception_office = row->reception_office,
		.competent_agency = row->competent_agency,
		.step = row->step,
		.office = row->office,
		.officer = row->officer,
		.filed_us = row->filed_us,
		.received_us = row->received_us,
		.due_us = row->due_us,
		.provisional = row->provisional,
		.breached_us = row->breached_us,
		.kept_us = row->kept_us,
		.kept_at_us = row->kept_at_us,
		.paused = row->paused,
		.ended_us = row->ended_us,
		.closed_us = row->closed_us,
		.supplements = row->supplements,
		.pauses = row->pauses,
		.fee_dong = row->fee_dong,
		.paid_dong = row->paid_dong,
		.result_by = row->result_by,
		.last_journal = row->last_journal,
	};
}

enum status dossier_load_any(struct cx *cx, int64_t id, struct dossier *ret_dossier)
{
	struct q_dossier_load_row row;
	enum status status = q_dossier_load(cx, id, &row);

	if (status == NOT_FOUND)
		return FAIL(cx, NOT_FOUND, "dossier.none",
			    N_("There is no such dossier, or it is not yours to see."));
	TRY(status);
	*ret_dossier = from_row(&row);
	return OK;
}

bool dossier_is_own(const struct actor *actor, const struct dossier *dossier)
{
	return actor->kind == ACTOR_CITIZEN && actor->person &&
	       (actor->person == dossier->applicant || actor->person == dossier->submitter);
}

/*
 * An officer sees what their agency received, decides, helped to file or holds now, and what their
 * office is asked for an opinion on, as long as that is open; a citizen, where they are a party who
 * may see. For everybody else it answers like one that does not exist.
 */
enum status dossier_check_seen(struct cx *cx, const struct dossier *dossier)
{
	const struct actor *actor = &cx->actor;
	struct office holder;
	unsigned own = 0;
	bool asked;

	if (actor->kind == ACTOR_SYSTEM)
		return OK;
	if (actor->kind == ACTOR_CITIZEN)
		TRY(party_rights(cx, dossier, actor->person, &own));
	if (own & PARTY_SEE)
		return OK;
	if (actor->kind == ACTOR_OFFICER && (actor->rights & RIGHT_OFFICE) && actor->agency) {
		if (actor->agency == dossier->competent_agency ||
		    actor->agency == dossier->reception_agency ||
		    actor->agency == dossier->assist_agency)
			return OK;
		TRY(office_load(cx, dossier->office, &holder));
		if (holder.agency == actor->agency)
			return OK;
		TRY(consult_is_asked(cx, dossier->id, actor->office, &asked));
		if (asked)
			return OK;
	}
	return FAIL(cx, NOT_FOUND, "dossier.none",
		    N_("There is no such dossier, or it is not yours to see."));
}

enum status dossier_load(struct cx *cx, int64_t id, struct dossier *ret_dossier)
{
	TRY(dossier_load_any(cx, id, ret_dossier));
	TRY(dossier_check_seen(cx, ret_dossier));
	if (cx->actor.kind != ACTOR_SYSTEM && !dossier_is_own(&cx->actor, ret_dossier))
		cx_note_read(cx, ret_dossier->applicant, ret_dossier->id, "dossier");
	return OK;
}

bool dossier_is_late(const struct dossier *dossier, int64_t now_us)
{
	int64_t until_us = dossier->ended_us ? dossier->ended_us : now_us;

	if (dossier->received_us == 0)
		return false;
	return dossier->breached_us || (!dossier->paused && dossier->due_us < until_us);
}

static const struct procedure_case *case_of(const struct dossier *dossier,
					    const struct procedure *procedure)
{
	for (size_t i = 0; i < procedure->cases.n; i++) {
		if (str_equal(procedure->cases.at[i].code, dossier->case_code))
			return &procedure->cases.at[i];
	}
	return NULL;
}

const struct procedure_limit *dossier_limit(const struct dossier *dossier,
					    const struct procedure *procedure)
{
	return procedure_limit(procedure, case_of(dossier, procedure), dossier->channel);
}

enum status scene_open(struct cx *cx, const struct dossier *dossier, struct scene *ret_scene)
{
	const struct procedure *procedure;

	TRY(procedure_load(cx, dossier->procedure, &procedure));
	*ret_scene = (struct scene){
		.dossier = *dossier,
		.seen_version = dossier->version,
		.procedure = procedure,
		.the_case = case_of(dossier, procedure),
	};
	assert(ret_scene->the_case);
	ret_scene->steps = procedure_steps(cx, procedure, ret_scene->the_case, dossier->channel);
	if (cx->actor.kind == ACTOR_CITIZEN)
		TRY(party_rights(cx, dossier, cx->actor.person, &ret_scene->own));
	if (dossier->received_us && scene_limit(ret_scene)->limit.unit == LIMIT_APPOINTED)
		TRY(dossier_appointment(cx, dossier->id, &ret_scene->appointed_us));
	return calendar_clock(cx, STR(""), &ret_scene->clock);
}

const struct procedure_step *scene_step(const struct scene *scene)
{
	assert((size_t)scene->dossier.step < scene->steps.n);
	return scene->steps.at[scene->dossier.step];
}

static enum status append(struct cx *cx, const struct scene *scene, const char *kind,
			  struct str note, int64_t previous)
{
	int64_t id;

	return journal_append(cx,
			      &(struct journal_entry){
				      .kind = kind,
				      .subject_kind = "dossier",
				      .subject = scene->dossier.id,
				      .previous = previous,
				      .note = note,
				      .id = scene->dossier.last_journal,
			      },
			      &id);
}

enum status scene_add(struct cx *cx, struct scene *scene, const char *kind, struct str note)
{
	struct dossier *d = &scene->dossier;

	d->last_journal = journal_new_id(cx, 0);
	TRY(q_dossier_add(cx, &(struct q_dossier_add_in){
				      .id = d->id,
				      .code = d->code,
				      .pin = d->pin,
				      .procedure = d->procedure,
				      .case_code = d->case_code,
				      .channel = CHANNEL_STORED(d->channel),
				      .state = d->state,
				      .version = d->version,
				      .applicant = d->applicant,
				      .submitter = d->submitter,
				      .assist_agency = d->assist_agency,
				      .reception_agency = d->reception_agency,
				      .reception_office = d->reception_office,
				      .competent_agency = d->competent_agency,
				      .step = d->step,
				      .office = d->office,
				      .officer = d->officer,
				      .filed_us = d->filed_us,
				      .received_us = d->received_us,
				      .due_us = d->due_us,
				      .provisional = d->provisional,
				      .breached_us = d->breached_us,
				      .kept_us = d->kept_us,
				      .kept_at_us = d->kept_at_us,
				      .paused = d->paused,
				      .ended_us = d->ended_us,
				      .closed_us = d->closed_us,
				      .supplements = d->supplements,
				      .pauses = d->pauses,
				      .fee_dong = d->fee_dong,
				      .paid_dong = d->paid_dong,
				      .result_by = d->result_by,
				      .last_journal = d->last_journal,
			      }));
	return append(cx, scene, kind, note, 0);
}

enum status scene_save(struct cx *cx, struct scene *scene, const char *kind, struct str note)
{
	struct dossier *d = &scene->dossier;
	int64_t previous = d->last_journal;

	d->last_journal = journal_new_id(cx, previous);
	enum status status = q_dossier_move(cx, &(struct q_dossier_move_in){
							.id = d->id,
							.seen_version = scene->seen_version,
							.case_code = d->case_code,
							.state = d->state,
							.reception_agency = d->reception_agency,
							.reception_office = d->reception_office,
							.competent_agency = d->competent_agency,
							.step = d->step,
							.office = d->office,
							.officer = d->officer,
							.received_us = d->received_us,
							.due_us = d->due_us,
							.provisional = d->provisional,
							.breached_us = d->breached_us,
							.kept_us = d->kept_us,
							.kept_at_us = d->kept_at_us,
							.paused = d->paused,
							.ended_us = d->ended_us,
							.closed_us = d->closed_us,
							.supplements = d->supplements,
							.pauses = d->pauses,
							.fee_dong = d->fee_dong,
							.paid_dong = d->paid_dong,
							.last_journal = d->last_journal,
						});
	if (status == CONFLICT) {
		return FAIL(cx, CONFLICT, "dossier.stale",
			    N_("Someone else has acted on this dossier in the meantime. Look at it "
			       "again before you act."));
	}
	TRY(status);
	d->version = scene->seen_version + 1;
	return append(cx, scene, kind, note, previous);
}
