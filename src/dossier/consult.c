/* Asking other offices for their opinion, and looking at what was asked. */
#include "dossier/consult.h"

#include "base/civil.h"
#include "base/text.h"
#include "dossier/consult.sql.h"
#include "dossier/consult_case.h"

const struct consult_answer_row consult_answers[ANSWER_COUNT] = {
	[ANSWER_NONE] = { "", N_("No answer yet"), false },
	[ANSWER_AGREE] = { "agree", N_("Agrees"), true },
	[ANSWER_CONDITIONS] = { "conditions", N_("Agrees under conditions"), true },
	[ANSWER_DISAGREE] = { "disagree", N_("Does not agree"), false },
	[ANSWER_NOT_OURS] = { "not_ours", N_("Says it is not its matter"), false },
};

const struct consult_outcome_row consult_outcomes[CONSULT_OUTCOME_COUNT] = {
	[OUTCOME_OPEN] = { "", N_("Open"), NULL },
	[OUTCOME_ANSWERED] = { "answered", N_("Answered"), "dossier.consult_answered" },
	[OUTCOME_SILENCE] = { "silence", N_("No answer in time counts as consent"),
			      "dossier.consult_silence" },
	[OUTCOME_DROPPED] = { "dropped", N_("Ended with the dossier"), NULL },
	[OUTCOME_FOLLOWED] = { "followed", N_("The opinion is followed"),
			       "dossier.consult_followed" },
	[OUTCOME_SET_ASIDE] = { "set_aside", N_("Goes on without this opinion"),
				"dossier.consult_set_aside" },
	[OUTCOME_TAKEN_BACK] = { "taken_back", N_("The question is taken back"),
				 "dossier.consult_taken_back" },
};

/* ---- rows ---- */

static enum consult_answer answer_of(struct str name)
{
	for (int i = 0; i < ANSWER_COUNT; i++) {
		if (str_is(name, consult_answers[i].name))
			return (enum consult_answer)i;
	}
	assert(!"an answer of the table");
	__builtin_unreachable();
}

static enum consult_outcome outcome_of(struct str name)
{
	for (int i = 0; i < CONSULT_OUTCOME_COUNT; i++) {
		if (str_is(name, consult_outcomes[i].name))
			return (enum consult_outcome)i;
	}
	assert(!"an outcome of the table");
	__builtin_unreachable();
}

/* Two queries give rows of the same columns but of different C types. */
#define CONSULT_FROM(row)                                            \
	((struct consult){                                           \
		.id = (row).id,                                      \
		.dossier = (row).dossier,                            \
		.step = (row).step,                                  \
		.office = (row).office,                              \
		.asked_by = (row).asked_by,                          \
		.asked_us = (row).asked_us,                          \
		.due_us = (row).due_us,                              \
		.answered_us = (row).answered_us,                    \
		.officer = (row).officer,                            \
		.document = (row).document,                          \
		.decide_by_us = (row).decide_by_us,                  \
		.leader = (row).leader,                              \
		.handed_us = (row).handed_us,                        \
		.handed_by = (row).handed_by,                        \
		.closed_us = (row).closed_us,                        \
		.closed_by = (row).closed_by,                        \
		.watch_us = (row).watch_us,                          \
		.answer = answer_of((row).answer),                   \
		.outcome = outcome_of((row).outcome),                \
		.silence_agrees = str_is((row).silence, SILENT_YES), \
		.stands = (row).stands,                              \
		.question = (row).question,                          \
		.law = (row).law,                                    \
		.text = (row).text,                                  \
		.handed_why = (row).handed_why,                      \
		.reason = (row).reason,                              \
	})

enum status consult_load_any(struct cx *cx, int64_t id, struct consult *ret_consult)
{
	struct q_consult_load_row row;
	enum status status = q_consult_load(cx, id, &row);

	if (status == NOT_FOUND)
		return FAIL(cx, NOT_FOUND, "consult.none",
			    N_("There is no such request for an opinion, or it is settled."));
	TRY(status);
	*ret_consult = CONSULT_FROM(row);
	return OK;
}

enum status consult_load(struct cx *cx, int64_t id, struct consult *ret_consult,
			 struct dossier *ret_dossier)
{
	struct error before = cx->error;

	/* An applicant sees the dossier, not what offices write to each other about it. */
	if (cx->actor.kind != ACTOR_OFFICER && cx->actor.kind != ACTOR_SYSTEM)
		id = 0;
	TRY(consult_load_any(cx, id, ret_consult));
	enum status status = dossier_load(cx, ret_consult->dossier, ret_dossier);

	if (status != NOT_FOUND)
		return status;
	/* The same answer as for what does not exist. */
	cx->error = before;
	return FAIL(cx, NOT_FOUND, "consult.none",
		    N_("There is no such request for an opinion, or it is settled."));
}

enum status consult_find(struct cx *cx, int64_t dossier, struct consults *ret_consults)
{
	struct q_consult_find_rows rows;

	TRY(q_consult_find(cx, dossier, &rows));
	*ret_consults = (struct consults){ ARENA_ARRAY(cx->arena, struct consult, rows.n), rows.n };
	for (size_t i = 0; i < rows.n; i++)
		ret_consults->at[i] = CONSULT_FROM(rows.at[i]);
	return OK;
}

enum status consult_count_open(struct cx *cx, int64_t dossier, int64_t office, int64_t *ret_n)
{
	struct q_consult_count_open_row row;

	TRY(q_consult_count_open(cx, dossier, office, &row));
	*ret_n = row.n;
	return OK;
}

/* ---- lists ---- */

#define LINES_FROM(cx, found, ret_lines)                                                         \
	do {                                                                                     \
		(ret_lines)->more = (found).n > LIST_MOST;                                       \
		(ret_lines)->n = (ret_lines)->more ? LIST_MOST : (found).n;                      \
		(ret_lines)->at = ARENA_ARRAY((cx)->arena, struct consult_line, (ret_lines)->n); \
		for (size_t i_ = 0; i_ < (ret_lines)->n; i_++) {                                 \
			const __auto_type r_ = &(found).at[i_];                                  \
			(ret_lines)->at[i_] = (struct consult_line){                             \
				.id = r_->id,                                                    \
				.dossier = r_->dossier,                                          \
				.procedure = r_->procedure,                                      \
				.asked_us = r_->asked_us,                                        \
				.due_us = r_->due_us,                                            \
				.decide_by_us = r_->decide_by_us,                                \
				.leader = r_->leader,                                            \
				.answer = answer_of(r_->answer),                                 \
				.code = r_->code,                                                \
				.applicant = r_->applicant_name,                                 \
				.question = r_->question,                                        \
				.office_name = r_->office_name,                                  \
				.agency_name = r_->agency_name,                                  \
			};                                                                       \
			cx_note_read((cx), r_->applicant, r_->dossier, "list");                  \
		}                                                                                \
	} while (0)

static enum status list_asked(struct cx *cx, struct consult_lines *ret_lines)
{
	struct q_consult_list_asked_rows found;

	TRY(q_consult_list_asked(
		cx,
		&(struct q_consult_list_asked_in){ cx->actor.office, INT64_MIN, 0, LIST_MOST + 1 },
		&found));
	LINES_FROM(cx, found, ret_lines);
	return OK;
}

static enum status list_led(struct cx *cx, struct consult_lines *ret_lines)
{
	struct q_consult_list_led_rows found;

	TRY(q_consult_list_led(cx, cx->actor.account, LIST_MOST + 1, &found));
	LINES_FROM(cx, found, ret_lines);
	return OK;
}

static enum status list_leader(struct cx *cx, struct consult_lines *ret_lines)
{
	struct q_consult_list_leader_rows found;

	TRY(q_consult_list_leader(cx, cx->actor.account, LIST_MOST + 1, &found));
	LINES_FROM(cx, found, ret_lines);
	return OK;
}

enum status consult_list(struct cx *cx, enum consult_scope scope, struct consult_lines *ret_lines)
{
	static enum status (*const finders[])(struct cx *, struct consult_lines *) = {
		[CONSULTS_ASKED] = list_asked,
		[CONSULTS_LED] = list_led,
		[CONSULTS_LEADER] = list_leader,
	};

	return finders[scope](cx, ret_lines);
}

/* ---- asking ---- */

enum status consult_rule(struct cx *cx, const struct procedure *procedure,
			 struct consult_rule *ret_rule)
{
	const struct procedure_consultation *own = &procedure->consultation;
	int32_t today = civil_day_of(cx->now_us);
	struct time_rule answer, decide;

	if (!str_is_empty(own->amount)) {
		*ret_rule = (struct consult_rule){
			.limit = own->limit,
			.decide = own->decide,
			.silence = own->silence,
			.stands = own->stands,
			.fixed = true,
			.law = own->law,
		};
		return OK;
	}
	TRY(calendar_rule(cx, "consult.answer", today, &answer));
	TRY(calendar_rule(cx, "consult.decide", today, &decide));
	*ret_rule = (struct consult_rule){ .limit = answer.limit, .decide = decide.limit };
	return OK;
}

int64_t consult_due(const struct scene *scene, struct limit limit, int64_t from_us)
{
	struct terms terms = { .limit = limit, .received_us = from_us };

	return deadline_due(scene->clock, &terms).due_us;
}

/* The officer of a step that is worked on. */
bool consult_is_led(const struct actor *actor, const struct dossier *d)
{
	return actor->kind == ACTOR_OFFICER && d->state == STATE_IN_PROCESS &&
	       actor->office == d->office && d->officer == actor->account &&
	       (actor->rights & (RIGHT_PROCESS | RIGHT_APPROVE));
}

bool consult_may_ask(struct cx *cx, const struct dossier *dossier)
{
	return consult_is_led(&cx->actor, dossier) && !dossier->ended_us;
}

#define DUE_DAYS_MOST 60 /* of a day that is chosen: longer is no consultation any more */

static void check_day(struct cx *cx, const struct consult_question *question,
		      const struct consult_rule *rule)
{
	int32_t today = civil_day_of(cx->now_us);

	if (question->due_on == 0)
		return;
	if (rule->fixed)
		cx_field(cx, STR("due"),
			 N_("The procedure sets the time to answer; leave this empty"));
	else if (question->due_on <= today || question->due_on > today + DUE_DAYS_MOST)
		cx_field(cx, STR("due"), N_("Choose a day from tomorrow on, within 60 days"));
}

static enum status check_office(struct cx *cx, const struct consult_question *question)
{
	int64_t open = 0;
	bool there = false;

	TRY(office_is_open(cx, question->office, &there));
	if (!there || question->office == cx->actor.office)
		cx_field(cx, STR("office"), N_("Choose another office that is to answer"));
	TRY(cx_check_fields(cx));
	TRY(consult_count_open(cx, question->dossier, question->office, &open));
	if (open) {
		return FAIL(cx, REFUSED, "consult.twice",
			    N_("This office has been asked already and its answer is open. Add to "
			       "that question by telephone, or take it back first."));
	}
	return OK;
}

static enum status open_asking(struct cx *cx, const struct consult_question *question,
			       struct scene *scene)
{
	struct dossier dossier;

	TRY(dossier_load_any(cx, question->dossier, &dossier));
	TRY(dossier_check_seen(cx, &dossier));
	if (question->version != dossier.version) {
		return FAIL(cx, CONFLICT, "dossier.stale",
			    N_("Someone else has acted on this dossier in the meantime. Look at it "
			       "again before you act."));
	}
	if (!consult_may_ask(cx, &dossier)) {
		return FAIL(cx, DENIED, "consult.not_yours",
			    N_("Only the officer who has taken the dossier up asks for opinions."));
	}
	return scene_open(cx, &dossier, scene);
}

static int64_t question_due(struct cx *cx, const struct scene *scene,
			    const struct consult_question *question,
			    const struct consult_rule *rule)
{
	int32_t days = question->due_on - civil_day_of(cx->now_us);
	struct limit chosen = { LIMIT_CALENDAR_DAYS, 4 * days };

	return consult_due(scene, question->due_on ? chosen : rule->limit, cx->now_us);
}

/* The clock stands from the first such question until the last one is settled. */
static enum status stand_still(struct cx *cx, struct scene *scene, const struct consult_rule *rule)
{
	struct dossier_pauses pauses;

	if (!rule->stands)
		return OK;
	TRY(dossier_find_pauses(cx, scene->dossier.id, &pauses));
	for (size_t i = 0; i < pauses.n; i++) {
		if (pauses.at[i].until_us == 0 && str_is(pauses.at[i].kind, CONSULT_PAUSE))
			return OK;
	}
	return scene_pause(cx, scene, CONSULT_PAUSE, &(struct move){ .reason = rule->law });
}

enum status consult_ask(struct cx *cx, const struct consult_question *question, int64_t *ret_id)
{
	struct scene scene;
	struct consult_rule rule;

	TRY(open_asking(cx, question, &scene));
	TRY(consult_rule(cx, scene.procedure, &rule));
	if (str_is_empty(str_trim(question->question)))
		cx_field(cx, STR("question"), N_("Write what you ask for"));
	check_day(cx, question, &rule);
	TRY(check_office(cx, question));
	*ret_id = cx_new_id(cx);
	TRY(q_consult_add(cx, &(struct q_consult_add_in){
				      .id = *ret_id,
				      .dossier = question->dossier,
				      .step = scene.dossier.step,
				      .office = question->office,
				      .asked_by = cx->actor.account,
				      .asked_us = cx->now_us,
				      .question = question->question,
				      .due_us = question_due(cx, &scene, question, &rule),
				      .law = rule.law,
				      .silence = rule.silence == SILENCE_AGREES ? STR(SILENT_YES)
										: STR(SILENT_NO),
				      .stands = rule.stands,
			      }));
	TRY(stand_still(cx, &scene, &rule));
	return consult_note(cx, &scene, question->office, CONSULT_ASKED_KIND);
}
