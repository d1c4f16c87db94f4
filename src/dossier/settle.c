/* Opinions: answered, decided, handed to a leader, and what happens when time runs out. */
#include "base/civil.h"
#include "base/json.h"
#include "base/text.h"
#include "dossier/consult.sql.h"
#include "dossier/consult_case.h"
#include "dossier/dossier.sql.h"

#define WATCH_MOST 20 /* settled by one run of the timer */

/* ---- writing ---- */

enum status consult_note(struct cx *cx, struct scene *scene, int64_t office, const char *kind)
{
	struct buf text = buf_in(cx->arena);
	struct json_out o = { .to = &text };
	struct office asked;

	TRY(office_load(cx, office, &asked));
	json_object_begin(&o);
	json_key(&o, "asked");
	json_add_text(&o, str_format(cx->arena, "%.*s, %.*s", STR_ARG(asked.name),
				     STR_ARG(asked.agency_name)));
	json_object_end(&o);
	return scene_save(cx, scene, kind, buf_str(&text));
}

static enum status save(struct cx *cx, const struct consult *consult)
{
	return q_consult_move(cx,
			      &(struct q_consult_move_in){
				      .id = consult->id,
				      .answered_us = consult->answered_us,
				      .officer = consult->officer,
				      .answer = str_from(consult_answers[consult->answer].name),
				      .text = consult->text,
				      .document = consult->document,
				      .decide_by_us = consult->decide_by_us,
				      .leader = consult->leader,
				      .handed_us = consult->handed_us,
				      .handed_by = consult->handed_by,
				      .handed_why = consult->handed_why,
				      .closed_us = consult->closed_us,
				      .closed_by = consult->closed_by,
				      .outcome = str_from(consult_outcomes[consult->outcome].name),
				      .reason = consult->reason,
				      .watch_us = consult->watch_us,
			      });
}

static void close_as(struct cx *cx, struct consult *consult, enum consult_outcome outcome)
{
	consult->outcome = outcome;
	consult->closed_us = cx->now_us;
	consult->closed_by = cx->actor.account;
	consult->watch_us = 0;
}

/* After one was settled: the clock goes on with the last that let it stand. */
static enum status go_on(struct cx *cx, struct scene *scene, const struct consult *settled)
{
	struct consults all;

	if (!settled->stands)
		return OK;
	TRY(consult_find(cx, scene->dossier.id, &all));
	for (size_t i = 0; i < all.n; i++) {
		if (all.at[i].stands && all.at[i].closed_us == 0)
			return OK;
	}
	return scene_resume(cx, scene, CONSULT_PAUSE);
}

static enum status settle(struct cx *cx, struct scene *scene, struct consult *consult,
			  enum consult_outcome outcome)
{
	close_as(cx, consult, outcome);
	TRY(save(cx, consult));
	TRY(go_on(cx, scene, consult));
	return consult_note(cx, scene, consult->office, consult_outcomes[outcome].kind);
}

/* The officer of the step has from now on a time of its own to decide. */
static enum status leave_to_lead(struct cx *cx, struct scene *scene, struct consult *consult,
				 const char *kind)
{
	struct consult_rule rule;

	TRY(consult_rule(cx, scene->procedure, &rule));
	consult->decide_by_us = consult_due(scene, rule.decide, cx->now_us);
	consult->watch_us = consult->leader ? 0 : consult->decide_by_us;
	TRY(save(cx, consult));
	return consult_note(cx, scene, consult->office, kind);
}

static enum status open_scene(struct cx *cx, int64_t id, struct consult *ret_consult,
			      struct scene *ret_scene)
{
	struct dossier dossier;

	TRY(consult_load(cx, id, ret_consult, &dossier));
	if (ret_consult->closed_us) {
		return FAIL(cx, REFUSED, "consult.closed",
			    N_("This opinion has been settled meanwhile. Look at it again."));
	}
	return scene_open(cx, &dossier, ret_scene);
}

/* ---- answering ---- */

bool consult_may_answer(struct cx *cx, const struct consult *consult)
{
	return cx->actor.kind == ACTOR_OFFICER && cx->actor.office == consult->office &&
	       (cx->actor.rights & (RIGHT_PROCESS | RIGHT_APPROVE)) && consult->closed_us == 0 &&
	       consult->answered_us == 0;
}

static enum status check_reply(struct cx *cx, const struct consult *consult,
			       const struct consult_reply *reply)
{
	bool written = !str_is_empty(str_trim(reply->text));
	bool attached = !str_is_empty(reply->kept.hash);

	if (consult->answered_us) {
		return FAIL(cx, REFUSED, "consult.answered",
			    N_("Your office has answered this already. Look at it again."));
	}
	if (!consult_may_answer(cx, consult)) {
		return FAIL(cx, DENIED, "consult.not_asked",
			    N_("Another office is asked; you may look at it only."));
	}
	if (reply->answer == ANSWER_NONE)
		cx_field(cx, STR("answer"), N_("Choose the answer"));
	if (!written && !(attached && reply->answer == ANSWER_AGREE))
		cx_field(cx, STR("text"), N_("Write the answer; it is kept with the dossier"));
	return cx_check_fields(cx);
}

enum status consult_answer(struct cx *cx, int64_t id, const struct consult_reply *reply)
{
	struct consult consult;
	struct scene scene;

	TRY(open_scene(cx, id, &consult, &scene));
	TRY(check_reply(cx, &consult, reply));
	consult.answer = reply->answer;
	consult.answered_us = cx->now_us;
	consult.officer = cx->actor.account;
	consult.text = reply->text;
	if (!str_is_empty(reply->kept.hash))
		TRY(archive_add(cx, &reply->kept, &consult.document));
	if (consult_answers[reply->answer].settles)
		return settle(cx, &scene, &consult, OUTCOME_ANSWERED);
	return leave_to_lead(cx, &scene, &consult, CONSULT_OBJECTED_KIND);
}

/* ---- deciding ---- */

#define CHOICE(outcome) (1u << OUTCOME_##outcome)

unsigned consult_choices(struct cx *cx, const struct consult *consult,
			 const struct dossier *dossier)
{
	bool lead = consult_is_led(&cx->actor, dossier) && consult->leader == 0;
	bool leader = consult->leader && consult->leader == cx->actor.account;
	bool objected = consult->answered_us != 0; /* assent would have settled it */

	if (consult->closed_us || !(lead || leader))
		return 0;
	if (!objected && consult->due_us >= cx->now_us)
		return CHOICE(TAKEN_BACK);
	return CHOICE(SET_ASIDE) | CHOICE(TAKEN_BACK) | (objected ? CHOICE(FOLLOWED) : 0);
}

static enum status check_decides(struct cx *cx, const struct consult *consult,
				 const struct dossier *dossier, unsigned wanted)
{
	unsigned choices = consult_choices(cx, consult, dossier);

	if (choices == 0) {
		return FAIL(cx, DENIED, "consult.not_yours_to_decide",
			    N_("The officer of the step decides this, or the leader it was handed "
			       "to."));
	}
	if (!(choices & wanted)) {
		return FAIL(cx, REFUSED, "consult.not_now",
			    N_("The office that was asked still has time to answer. Until then you "
			       "can only take the question back."));
	}
	return OK;
}

static void check_reason(struct cx *cx, const char *field, struct str reason)
{
	if (str_is_empty(str_trim(reason)))
		cx_field(cx, str_from(field), N_("Write the reason; it is kept with the dossier"));
}

enum status consult_decide(struct cx *cx, int64_t id, const struct consult_decision *decision)
{
	struct consult consult;
	struct scene scene;

	TRY(open_scene(cx, id, &consult, &scene));
	if (decision->outcome == OUTCOME_OPEN)
		cx_field(cx, STR("outcome"), N_("Choose what is decided"));
	check_reason(cx, "reason", decision->reason);
	TRY(cx_check_fields(cx));
	TRY(check_decides(cx, &consult, &scene.dossier, 1u << decision->outcome));
	consult.reason = decision->reason;
	return settle(cx, &scene, &consult, decision->outcome);
}

/* ---- to a leader ---- */

static enum status hand(struct cx *cx, struct scene *scene, struct consult *consult, int64_t leader)
{
	consult->leader = leader;
	consult->handed_us = cx->now_us;
	consult->handed_by = cx->actor.account;
	consult->watch_us = 0;
	TRY(save(cx, consult));
	return consult_note(cx, scene, consult->office, CONSULT_HANDED_KIND);
}

static enum status find_leaders(struct cx *cx, const struct dossier *dossier,
				struct holders *ret_leaders)
{
	struct office holder;

	TRY(office_load(cx, dossier->office, &holder));
	return post_find_holders(cx, holder.agency, STR("approve"), ret_leaders);
}

static enum status check_leader(struct cx *cx, const struct dossier *dossier, int64_t leader)
{
	struct holders leaders;

	TRY(find_leaders(cx, dossier, &leaders));
	for (size_t i = 0; i < leaders.n; i++) {
		if (leaders.at[i].account == leader)
			return OK;
	}
	cx_field(cx, STR("leader"), N_("Choose a leader of your agency"));
	return OK;
}

enum status consult_hand_over(struct cx *cx, int64_t id, int64_t leader, struct str reason)
{
	struct consult consult;
	struct scene scene;

	TRY(open_scene(cx, id, &consult, &scene));
	TRY(check_leader(cx, &scene.dossier, leader));
	check_reason(cx, "why", reason);
	TRY(cx_check_fields(cx));
	TRY(check_decides(cx, &consult, &scene.dossier, CHOICE(SET_ASIDE)));
	consult.handed_why = reason;
	return hand(cx, &scene, &consult, leader);
}

/* ---- when time runs out ---- */

enum status consult_watch_due(struct cx *cx, bool *ret_due)
{
	struct q_consult_find_watched_rows rows;

	TRY(q_consult_find_watched(cx, cx->now_us, 1, &rows));
	*ret_due = rows.n > 0;
	return OK;
}

/* The first of the agency's leaders who is there; 0 when nobody is. */
static enum status find_present_leader(struct cx *cx, const struct dossier *dossier,
				       int64_t *ret_leader)
{
	struct holders leaders;

	*ret_leader = 0;
	TRY(find_leaders(cx, dossier, &leaders));
	for (size_t i = 0; i < leaders.n && *ret_leader == 0; i++) {
		bool away;

		TRY(absence_is_away(cx, leaders.at[i].account, &away));
		if (!away)
			*ret_leader = leaders.at[i].account;
	}
	return OK;
}

/* Without any leader it stays with the officer of the step. */
static enum status escalate(struct cx *cx, struct scene *scene, struct consult *consult)
{
	int64_t leader;

	TRY(find_present_leader(cx, &scene->dossier, &leader));
	consult->watch_us = 0;
	if (leader == 0) {
		TRY(save(cx, consult));
		return consult_note(cx, scene, consult->office, CONSULT_OVERDUE_KIND);
	}
	return hand(cx, scene, consult, leader);
}

enum status consult_hand_on(struct cx *cx, int64_t id, bool *ret_done)
{
	struct consult consult;
	struct scene scene;
	int64_t leader;

	TRY(open_scene(cx, id, &consult, &scene));
	TRY(find_present_leader(cx, &scene.dossier, &leader));
	*ret_done = leader != 0;
	return leader ? hand(cx, &scene, &consult, leader) : OK;
}

static enum status watch_one(struct cx *cx, int64_t id)
{
	struct consult consult;
	struct scene scene;

	TRY(open_scene(cx, id, &consult, &scene));
	if (consult.decide_by_us)
		return escalate(cx, &scene, &consult);
	if (consult.silence_agrees)
		return settle(cx, &scene, &consult, OUTCOME_SILENCE);
	return leave_to_lead(cx, &scene, &consult, CONSULT_OVERDUE_KIND);
}

enum status consult_watch(struct cx *cx, int64_t *ret_done)
{
	struct q_consult_find_watched_rows rows;

	TRY(q_consult_find_watched(cx, cx->now_us, WATCH_MOST, &rows));
	for (size_t i = 0; i < rows.n; i++)
		TRY(watch_one(cx, rows.at[i].id));
	*ret_done = (int64_t)rows.n;
	return OK;
}

/* ---- for moves ---- */

enum status consult_check_settled(struct cx *cx, int64_t dossier)
{
	int64_t open;

	TRY(consult_count_open(cx, dossier, 0, &open));
	if (open == 0)
		return OK;
	return FAIL_WITH(cx, REFUSED, "consult.open",
			 N_("%1 opinions are still open. Wait for the answer, decide on it, or "
			    "take the question back; then finish this step."),
			 text_number(cx->arena, cx->lang, open));
}

enum status consult_drop(struct cx *cx, int64_t dossier, struct str reason)
{
	struct consults all;

	TRY(consult_find(cx, dossier, &all));
	for (size_t i = 0; i < all.n; i++) {
		if (all.at[i].closed_us)
			continue;
		close_as(cx, &all.at[i], OUTCOME_DROPPED);
		all.at[i].reason = reason;
		TRY(save(cx, &all.at[i]));
	}
	return OK;
}

enum status consult_is_asked(struct cx *cx, int64_t dossier, int64_t office, bool *ret_asked)
{
	int64_t open = 0;

	if (office)
		TRY(consult_count_open(cx, dossier, office, &open));
	*ret_asked = open > 0;
	return OK;
}
