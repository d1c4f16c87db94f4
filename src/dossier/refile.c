/* A dossier entered anew: another procedure, agency, person or other answers, the same code. */
#include "base/civil.h"
#include "base/json.h"
#include "base/text.h"
#include "dossier/consult_case.h"
#include "dossier/correct.h"
#include "dossier/correct.sql.h"
#include "dossier/dossier.sql.h"
#include "dossier/scene.h"
#include "journal/journal.h"

#define OPEN_STATES                                                                            \
	(1u << STATE_FILED | 1u << STATE_RECEIVED | 1u << STATE_IN_PROCESS | 1u << STATE_FEE | \
	 1u << STATE_SUPPLEMENT)

/* ---- parts that both corrections end with ---- */

enum status scene_add_correction(struct cx *cx, struct q_dossier_correction_add_in *correction)
{
	correction->id = cx_new_id(cx);
	correction->account = cx->actor.account;
	correction->office = cx->actor.office;
	correction->at_us = cx->now_us;
	return q_dossier_correction_add(cx, correction);
}

enum status scene_save_corrected(struct cx *cx, struct scene *scene, const char *kind,
				 struct str note)
{
	const struct dossier *d = &scene->dossier;

	TRY(q_dossier_correct(cx, &(struct q_dossier_correct_in){
					  .id = d->id,
					  .procedure = d->procedure,
					  .applicant = d->applicant,
					  .submitter = d->submitter,
					  .channel = (int64_t)d->channel + 1,
					  .result_by = d->result_by,
				  }));
	return scene_save(cx, scene, kind, note);
}

/* ---- entering anew ---- */

/* Only handed in and received so far, and all of it by this officer. */
static enum status is_fresh(struct cx *cx, const struct dossier *d, bool *ret_fresh)
{
	struct journal_rows rows;

	TRY(journal_find_chain(cx, d->last_journal, 3, &rows));
	*ret_fresh = rows.n < 3 && (cx->actor.rights & RIGHT_RECEIVE);
	for (size_t i = 0; i < rows.n; i++)
		*ret_fresh = *ret_fresh && rows.at[i].account == cx->actor.account;
	return OK;
}

enum status dossier_may_refile(struct cx *cx, const struct dossier *dossier, bool *ret_may)
{
	const struct actor *actor = &cx->actor;

	*ret_may = (OPEN_STATES & 1u << dossier->state) && (actor->rights & RIGHT_CORRECT) &&
		   (actor->agency == dossier->competent_agency ||
		    actor->agency == dossier->reception_agency);
	if (*ret_may || !(OPEN_STATES & 1u << dossier->state))
		return OK;
	return is_fresh(cx, dossier, ret_may);
}

static enum status check_refile(struct cx *cx, const struct refile *refile, const struct dossier *d)
{
	bool may;

	if (refile->version != d->version) {
		return FAIL(cx, CONFLICT, "dossier.stale",
			    N_("Someone else has acted on this dossier in the meantime. Look at it "
			       "again before you act."));
	}
	if (!(OPEN_STATES & 1u << d->state)) {
		return FAIL(cx, REFUSED, "correction.decided",
			    N_("It has been decided or closed. Take that back first."));
	}
	TRY(dossier_may_refile(cx, d, &may));
	if (!may) {
		return FAIL(cx, DENIED, "correction.not_yours",
			    N_("Somebody else has acted since. Only the head of the agency "
			       "may take this back now."));
	}
	if (str_is_empty(str_trim(refile->reason)))
		cx_field(cx, STR("reason"), N_("Write what was wrong"));
	return cx_check_fields(cx);
}

static bool has_component(const struct procedure *procedure, struct str code)
{
	for (size_t i = 0; i < procedure->components.n; i++) {
		if (str_equal(procedure->components.at[i].code, code))
			return true;
	}
	return false;
}

/* Papers keep their place where the procedure has one of that code. */
static enum status move_papers(struct cx *cx, const struct scene *scene,
			       const struct dossier_papers *papers)
{
	for (size_t i = 0; i < papers->n; i++) {
		const struct dossier_paper *paper = &papers->at[i];

		if (has_component(scene->procedure, paper->component))
			continue;
		TRY(q_dossier_paper_put(cx, &(struct q_dossier_paper_put_in){
						    .id = paper->id,
						    .dossier = scene->dossier.id,
						    .component = STR("other"),
						    .document = paper->document,
						    .originals = paper->originals,
						    .copies = paper->copies,
						    .added_us = paper->added_us,
					    }));
	}
	return OK;
}

/* What lies there already counts: only what neither was nor is brought is missing. */
static struct submission with_papers(struct cx *cx, const struct submission *submission,
				     const struct dossier_papers *papers)
{
	struct submission all = *submission;
	struct submission_paper *at = ARENA_ARRAY(cx->arena, struct submission_paper,
						  submission->paper_count + papers->n);

	for (size_t i = 0; i < submission->paper_count; i++)
		at[i] = submission->papers[i];
	for (size_t i = 0; i < papers->n; i++) {
		at[submission->paper_count + i] =
			(struct submission_paper){ .component = papers->at[i].component };
	}
	all.papers = at;
	all.paper_count += papers->n;
	return all;
}

/* Back at the counter, as if it had just come in. */
static enum status back_to_counter(struct cx *cx, struct scene *scene, struct str reason)
{
	struct dossier *d = &scene->dossier;

	TRY(consult_drop(cx, d->id, reason));
	if (d->pauses)
		TRY(q_dossier_pause_end_all(cx, d->id, cx->now_us, NULL));
	TRY(scene_end_step(cx, scene, "corrected"));
	d->state = STATE_FILED;
	d->step = 0;
	d->received_us = d->breached_us = d->kept_us = d->kept_at_us = 0;
	return scene_await_check(cx, scene);
}

static enum status find_again(struct cx *cx, const struct dossier *old, const struct dossier *new)
{
	TRY(scene_unindex(cx, old, old->competent_agency));
	TRY(scene_unindex(cx, old, old->reception_agency));
	TRY(scene_index(cx, new, new->competent_agency));
	return scene_index(cx, new, new->reception_agency);
}

static struct str write_refile_note(struct cx *cx, const struct refile *refile)
{
	struct buf note = buf_in(cx->arena);
	struct json_out o = { .to = &note };

	json_object_begin(&o);
	json_key(&o, "reason");
	json_add_text(&o, refile->reason);
	json_object_end(&o);
	return buf_str(&note);
}

/* Everything that follows from what was entered. */
static enum status enter(struct cx *cx, const struct submission *submission, struct scene *scene)
{
	struct dossier *d = &scene->dossier;
	struct dossier_papers papers;
	struct party_rules rules;
	struct answers answers;
	struct agency competent;

	TRY(dossier_find_papers(cx, d->id, &papers));
	struct submission all = with_papers(cx, submission, &papers);

	d->procedure = submission->procedure;
	d->channel = submission->channel;
	d->result_by = submission->result_by;
	TRY(procedure_load(cx, d->procedure, &scene->procedure));
	TRY(party_check_filing(cx, scene->procedure->code, submission, &rules));
	TRY(scene_check_submission(cx, &all, scene, &answers));
	TRY(agency_successor(cx, submission->competent_agency,
			     civil_iso(cx->arena, civil_day_of(cx->now_us)), &competent));
	d->competent_agency = competent.id;
	TRY(scene_find_people(cx, submission, d));
	TRY(party_add_anew(cx, &rules, submission, d));
	scene->steps = procedure_steps(cx, scene->procedure, scene->the_case, d->channel);
	TRY(q_dossier_form_put(cx, d->id, answers_write(cx, &answers)));
	TRY(move_papers(cx, scene, &papers));
	TRY(scene_add_papers(cx, d, submission->papers, submission->paper_count));
	return scene_begin_step(cx, scene);
}

enum status dossier_refile(struct cx *cx, int64_t id, const struct refile *refile)
{
	struct dossier old;
	struct scene scene;

	TRY(dossier_load_any(cx, id, &old));
	TRY(dossier_check_seen(cx, &old));
	TRY(check_refile(cx, refile, &old));
	TRY(scene_open(cx, &old, &scene));
	TRY(back_to_counter(cx, &scene, refile->reason));
	TRY(enter(cx, refile->submission, &scene));
	TRY(find_again(cx, &old, &scene.dossier));
	TRY(scene_add_correction(cx, &(struct q_dossier_correction_add_in){
					     .kind = STR("refile"),
					     .dossier = id,
					     .received_us = old.received_us,
					     .reason = refile->reason,
				     }));
	return scene_save_corrected(cx, &scene, "dossier.refile", write_refile_note(cx, refile));
}
