/* Steps: which office has the dossier, and when it goes on to the next one. */
#include "base/civil.h"
#include "base/text.h"
#include "dossier/dossier.sql.h"
#include "dossier/scene.h"

static const char *const role_names[] = {
	[STEP_RECEIVE] = "receive", [STEP_PROCESS] = "process", [STEP_APPROVE] = "approve",
	[STEP_ISSUE] = "issue",     [STEP_RETURN] = "return",
};

/* A step in another agency goes to the one of that kind; the pack names kinds, not agencies. */
static enum status load_other_agency(struct cx *cx, const struct procedure_step *step,
				     struct agency *ret_agency)
{
	struct str today = civil_iso(cx->arena, civil_day_of(cx->now_us));
	struct agencies agencies;

	TRY(agency_find(cx, step->agency, today, &agencies));
	if (agencies.n == 0) {
		return FAIL_WITH(
			cx, REFUSED, "step.no_agency",
			N_("No agency of the kind %1 has been set up for the next step. Tell the "
			   "administrator."),
			step->agency);
	}
	*ret_agency = agencies.at[0];
	return OK;
}

static enum status find_office(struct cx *cx, const struct scene *scene, int64_t *ret_office)
{
	const struct procedure_step *step = scene_step(scene);
	const struct dossier *d = &scene->dossier;
	struct agency agency;
	struct office office;

	if (step->office == STEP_AT_RECEPTION) {
		*ret_office = d->reception_office;
		return OK;
	}
	if (step->office == STEP_AT_OTHER)
		TRY(load_other_agency(cx, step, &agency));
	else
		TRY(agency_load(cx, d->competent_agency, &agency));
	TRY(office_for_role(cx, &agency, str_from(role_names[step->role]),
			    scene->procedure->field.code, &office));
	*ret_office = office.id;
	if (agency.id != d->competent_agency && agency.id != d->reception_agency)
		TRY(scene_index(cx, d, agency.id));
	return OK;
}

enum status scene_begin_step(struct cx *cx, struct scene *scene)
{
	struct dossier *d = &scene->dossier;

	TRY(find_office(cx, scene, &d->office));
	d->officer = 0;
	return q_dossier_step_add(cx, &(struct q_dossier_step_add_in){
					      .id = cx_new_id(cx),
					      .dossier = d->id,
					      .step = d->step,
					      .office = d->office,
					      .started_us = cx->now_us,
					      .due_us = d->ended_us ? 0 : scene_step_due(scene),
				      });
}

enum status scene_end_step(struct cx *cx, struct scene *scene, const char *outcome)
{
	return q_dossier_step_end(cx, &(struct q_dossier_step_end_in){
					      .dossier = scene->dossier.id,
					      .officer = cx->actor.account,
					      .ended_us = cx->now_us,
					      .outcome = str_from(outcome),
				      });
}
