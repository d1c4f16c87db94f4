/* Handing a dossier in: the one door for every channel. */
#include "base/civil.h"
#include "base/json.h"
#include "base/text.h"
#include "dossier/dossier.sql.h"
#include "dossier/scene.h"

#define PIN_LIMIT 1000000

/* The code's parts: Circular 03/2025/TT-VPCP Art 13. At least four digits of serial. */
static enum status make_code(struct cx *cx, const struct agency *agency, struct str *ret_code)
{
	int32_t day = civil_day_of(cx->now_us);
	struct civil_date date = civil_from_days(day);
	struct q_dossier_serial_next_row serial;

	TRY(q_dossier_serial_next(cx, agency->id, civil_iso(cx->arena, day), &serial));
	*ret_code = str_format(cx->arena, "%.*s-%02d%02d%02d-%04lld", STR_ARG(agency->code),
			       date.year % 100, date.month, date.day, (long long)serial.last);
	return OK;
}

static struct str make_pin(struct cx *cx)
{
	uint32_t random;

	cx_random(cx, &random, sizeof(random));
	return str_format(cx->arena, "%06u", random % PIN_LIMIT);
}

/* Does its text hold on a day, and was it not ended before? */
static enum status is_in_force(struct cx *cx, const struct procedure *procedure, struct str day,
			       bool *ret_holds)
{
	struct str ended;
	enum status status = procedure_ended_on(cx, procedure->code, &ended);

	*ret_holds = str_compare(procedure->valid_from, day) <= 0 &&
		     str_compare(procedure->valid_to, day) > 0 &&
		     (status == NOT_FOUND || str_compare(ended, day) > 0);
	return status == NOT_FOUND ? OK : status;
}

static enum status check_procedure(struct cx *cx, const struct submission *submission,
				   const struct scene *scene)
{
	struct str day = civil_iso(cx->arena, civil_day_of(scene->dossier.filed_us));
	const struct procedure *procedure = scene->procedure;
	bool holds;

	TRY(is_in_force(cx, procedure, day, &holds));
	if (!holds) {
		return FAIL(
			cx, REFUSED, "procedure.not_valid",
			N_("This procedure is not in force today. Look for the one that replaced "
			   "it."));
	}
	if (!(procedure->channels & CHANNEL_BIT(submission->channel))) {
		return FAIL(
			cx, REFUSED, "procedure.channel",
			N_("This procedure cannot be filed this way. Please come to a counter."));
	}
	return OK;
}

static bool has_paper(const struct submission *submission, struct str component)
{
	for (size_t i = 0; i < submission->paper_count; i++) {
		if (str_equal(submission->papers[i].component, component))
			return true;
	}
	return false;
}

static enum status check_papers(struct cx *cx, const struct scene *scene,
				const struct submission *submission, const struct filing *filing)
{
	struct procedure_papers papers;

	TRY(procedure_papers(cx, scene->procedure, scene->the_case, filing, &papers));
	for (size_t i = 0; i < papers.n; i++) {
		const struct procedure_component *paper = papers.at[i];

		if (procedure_paper_is_needed(paper) && !submission->incomplete &&
		    !has_paper(submission, paper->code)) {
			cx_field(cx, str_format(cx->arena, "paper-%.*s", STR_ARG(paper->code)),
				 N_("This paper is missing"));
		}
	}
	return cx_check_fields(cx);
}

enum status scene_check_submission(struct cx *cx, const struct submission *submission,
				   struct scene *scene, struct answers *ret_answers)
{
	struct filing filing = {
		.answers = ret_answers,
		.channel = submission->channel,
		.today = civil_day_of(scene->dossier.filed_us),
	};
	struct procedure_fee fee;

	TRY(check_procedure(cx, submission, scene));
	TRY(answers_parse(cx, answers_write(cx, &submission->answers), ret_answers));
	TRY(procedure_check_answers(cx, scene->procedure, NULL, &filing, ret_answers));
	TRY(procedure_case(cx, scene->procedure, &filing, &scene->the_case));
	TRY(check_papers(cx, scene, submission, &filing));
	TRY(procedure_fee(cx, scene->procedure, scene->the_case, &filing, &fee));
	scene->dossier.fee_dong = fee.dong;
	scene->dossier.case_code = scene->the_case->code;
	return OK;
}

enum status scene_find_people(struct cx *cx, const struct submission *submission, struct dossier *d)
{
	d->applicant = submission->applicant.id;
	d->submitter = submission->submitter.id;
	if (d->applicant == 0)
		TRY(person_find_or_add(cx, &submission->applicant, &d->applicant));
	if (d->submitter == 0 && !str_is_empty(submission->submitter.name))
		TRY(person_find_or_add(cx, &submission->submitter, &d->submitter));
	if (d->submitter == 0)
		d->submitter = d->applicant;
	if (cx->actor.kind != ACTOR_OFFICER || d->submitter != cx->actor.person)
		return OK;
	return FAIL(
		cx, REFUSED, "submission.officer",
		N_("Who receives or helps never hands in: let a colleague take this one in, and "
		   "enter the applicant and who brings it."));
}

/*
 * An officer receives at their own counter; from afar it goes to the competent agency's, else the
 * centre's.
 */
static enum status find_counter(struct cx *cx, const struct agency *competent, bool assisted,
				struct dossier *d)
{
	struct str today = civil_iso(cx->arena, civil_day_of(cx->now_us));
	struct agencies centres;
	struct office office;

	if (!assisted && (cx->actor.rights & RIGHT_RECEIVE)) {
		d->reception_agency = cx->actor.agency;
		d->reception_office = cx->actor.office;
		return OK;
	}
	TRY(agency_find(cx, STR("centre"), today, &centres));
	TRY(office_for_role(cx, centres.n ? &centres.at[0] : competent, STR("receive"), STR(""),
			    &office));
	d->reception_agency = office.agency;
	d->reception_office = office.id;
	return OK;
}

enum status scene_add_papers(struct cx *cx, const struct dossier *dossier,
			     const struct submission_paper *papers, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		int64_t document = 0;

		if (!str_is_empty(papers[i].kept.hash))
			TRY(archive_add(cx, &papers[i].kept, &document));
		TRY(q_dossier_paper_add(cx, &(struct q_dossier_paper_add_in){
						    .id = cx_new_id(cx),
						    .dossier = dossier->id,
						    .component = papers[i].component,
						    .document = document,
						    .originals = papers[i].originals,
						    .copies = papers[i].copies,
						    .added_us = cx->now_us,
					    }));
	}
	return OK;
}

static enum status index_for(struct cx *cx, const struct dossier *d)
{
	TRY(scene_index(cx, d, d->competent_agency));
	if (d->reception_agency != d->competent_agency)
		TRY(scene_index(cx, d, d->reception_agency));
	if (d->assist_agency && d->assist_agency != d->reception_agency)
		TRY(scene_index(cx, d, d->assist_agency));
	return OK;
}

static struct str write_note(struct cx *cx, const struct submission *submission)
{
	struct buf text = buf_in(cx->arena);
	struct json_out o = { .to = &text };

	if (str_is_empty(submission->relation))
		return STR("");
	json_object_begin(&o);
	json_key(&o, "relation");
	json_add_text(&o, submission->relation);
	json_object_end(&o);
	return buf_str(&text);
}

static enum status add_rows(struct cx *cx, const struct submission *submission, struct scene *scene,
			    const struct answers *answers, const struct party_rules *rules)
{
	struct dossier *d = &scene->dossier;

	TRY(scene_await_check(cx, scene));
	TRY(scene_begin_step(cx, scene));
	TRY(q_dossier_form_add(cx, d->id, answers_write(cx, answers)));
	TRY(scene_add_papers(cx, d, submission->papers, submission->paper_count));
	TRY(party_add_filing(cx, rules, submission, d));
	TRY(index_for(cx, d));
	if (submission->draft)
		TRY(draft_remove(cx, submission->draft));
	return scene_add(cx, scene, submission->assisted ? "dossier.file_assisted" : "dossier.file",
			 write_note(cx, submission));
}

enum status dossier_file(struct cx *cx, const struct submission *submission, int64_t *ret_id)
{
	struct str today = civil_iso(cx->arena, civil_day_of(cx->now_us));
	struct scene scene = {};
	struct dossier *d = &scene.dossier;
	struct party_rules rules;
	struct answers answers;
	struct agency competent;

	TRY(procedure_load(cx, submission->procedure, &scene.procedure));
	d->filed_us = cx->now_us;
	TRY(party_check_filing(cx, scene.procedure->code, submission, &rules));
	TRY(scene_check_submission(cx, submission, &scene, &answers));
	TRY(agency_successor(cx, submission->competent_agency, today, &competent));
	TRY(scene_find_people(cx, submission, d));
	TRY(find_counter(cx, &competent, submission->assisted, d));
	TRY(calendar_clock(cx, STR(""), &scene.clock));
	scene.steps = procedure_steps(cx, scene.procedure, scene.the_case, submission->channel);
	TRY(make_code(cx, &competent, &d->code));
	d->id = cx_new_id(cx);
	d->pin = make_pin(cx);
	d->procedure = submission->procedure;
	d->channel = submission->channel;
	d->state = STATE_FILED;
	d->version = 1;
	d->assist_agency = submission->assisted ? cx->actor.agency : submission->assist_agency;
	d->competent_agency = competent.id;
	d->result_by = submission->result_by;
	TRY(add_rows(cx, submission, &scene, &answers, &rules));
	*ret_id = d->id;
	return OK;
}
