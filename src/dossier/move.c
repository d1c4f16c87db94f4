/* Moving a dossier: who may, and what each action does. */
#include "base/civil.h"
#include "base/hash.h"
#include "base/json.h"
#include "base/text.h"
#include "dossier/consult_case.h"
#include "dossier/dossier.sql.h"
#include "dossier/scene.h"

/* ---- who may ---- */

/* The counter may also act on what it received while another office holds it. */
static bool sits_right(const struct actor *actor, const struct dossier *dossier,
		       const struct move_row *row)
{
	if (actor->office == dossier->office)
		return true;
	return (row->right & RIGHT_RECEIVE & actor->rights) &&
	       actor->office == dossier->reception_office;
}

/* By a post in the office that holds it, or for somebody who has one. */
static bool is_entitled(const struct actor *actor, const struct scene *scene,
			const struct move_row *row)
{
	return (scene->lent.rights & row->right) ||
	       ((actor->rights & row->right) && sits_right(actor, &scene->dossier, row));
}

static enum status check_actor(struct cx *cx, const struct scene *scene, const struct move_row *row)
{
	const struct actor *actor = &cx->actor;
	const struct dossier *d = &scene->dossier;
	const struct procedure_step *step = scene_step(scene);

	if (row->own && (scene->own & PARTY_SIGN))
		return OK;
	if (!is_entitled(actor, scene, row) || !(row->roles & 1u << step->role)) {
		return FAIL(cx, DENIED, "dossier.not_yours",
			    N_("This step belongs to another office or role; you may look at it "
			       "only."));
	}
	bool here = actor->office == d->office || scene->lent.rights;

	if (row->action != ACTION_TAKE && here && d->officer && d->officer != actor->account) {
		return FAIL(
			cx, DENIED, "dossier.taken",
			N_("A colleague has taken this dossier up. Take it up yourself before you "
			   "act."));
	}
	return OK;
}

static enum status check_state(struct cx *cx, const struct scene *scene, const struct move_row *row)
{
	const struct dossier *d = &scene->dossier;

	if (!(row->from & 1u << d->state)) {
		return FAIL(
			cx, REFUSED, "dossier.state",
			N_("The dossier's state does not allow this any more. Look at it again."));
	}
	if (row->outcome && !(scene_step(scene)->outcomes & row->outcome)) {
		return FAIL(cx, REFUSED, "dossier.step",
			    N_("The procedure does not provide for this at the present step."));
	}
	if (row->action == ACTION_TAKE && d->state == STATE_IN_PROCESS &&
	    d->officer == cx->actor.account)
		return FAIL(cx, REFUSED, "dossier.yours", N_("You have taken it up already."));
	return OK;
}

/* Decree 118/2025/ND-CP: supplements are asked for once, for everything missing. */
static enum status check_supplement(struct cx *cx, const struct scene *scene,
				    const struct move *move)
{
	if (scene->dossier.supplements > 0) {
		return FAIL(cx, REFUSED, "dossier.supplement_once",
			    N_("A supplement was asked for already; the law allows it once (Decree "
			       "118/2025/ND-CP)."));
	}
	if (str_is_empty(str_trim(move->items)))
		cx_field(cx, STR("items"), N_("List what is missing, one item a line"));
	return OK;
}

/* Decree 118/2025/ND-CP Art 21: the applicant asks for it; an officer only enters it. */
static void check_confirmed(struct cx *cx, const struct scene *scene, const struct move *move)
{
	bool scanned = false;

	for (size_t i = 0; i < move->paper_count; i++)
		scanned |= !str_is_empty(move->papers[i].kept.hash);
	if (scene->own & PARTY_SIGN)
		return;
	if (move->confirmed == CONFIRMED_PAPER && !scanned)
		cx_field(cx, STR("paper-" WITHDRAWAL_PAPER),
			 N_("Scan the request that the applicant has signed"));
	else if (move->confirmed == CONFIRMED_PIN && !secret_equal(scene->dossier.pin, move->pin))
		cx_field(cx, STR("pin"), N_("This is not the PIN of the receipt"));
	else if (move->confirmed != CONFIRMED_PAPER && move->confirmed != CONFIRMED_PIN)
		cx_field(cx, STR("confirmed"), N_("Choose how the applicant confirmed it"));
}

/* Where no rule gives a time limit, the officer who receives says until when; never in silence. */
static void check_appointment(struct cx *cx, const struct scene *scene, const struct move *move)
{
	if (scene_limit(scene)->limit.unit != LIMIT_APPOINTED)
		return;
	if (move->appointed_on == 0)
		cx_field(
			cx, STR("appointed"),
			N_("This procedure has no time limit that can be counted. Enter the day by "
			   "which the result is ready"));
	else if (!calendar_covers(civil_instant(move->appointed_on, 0)) ||
		 deadline_closing(scene->clock, move->appointed_on) <= cx->now_us)
		cx_field(cx, STR("appointed"),
			 N_("Enter a working day from today on; offices are closed on others"));
}

static enum status check_input(struct cx *cx, const struct scene *scene, const struct move_row *row,
			       const struct move *move)
{
	if (dossier_needs_law(row->action) && str_is_empty(str_trim(move->law)))
		cx_field(cx, STR("law"), N_("Write the article, the clause and the document"));
	if (row->action == ACTION_WITHDRAW)
		check_confirmed(cx, scene, move);
	if (row->needs_reason && str_is_empty(str_trim(move->reason)))
		cx_field(cx, STR("reason"), N_("Write the reason; the applicant will read it"));
	if (row->action == ACTION_ASK_SUPPLEMENT)
		TRY(check_supplement(cx, scene, move));
	if (row->action == ACTION_RECEIVE)
		check_appointment(cx, scene, move);
	if (row->action == ACTION_ASK_FEE && move->fee_dong <= 0)
		cx_field(cx, STR("fee"), N_("Enter the amount in đồng"));
	if (row->action == ACTION_ISSUE && str_is_empty(move->number))
		cx_field(cx, STR("number"), N_("Enter the number and symbol of the result"));
	if (row->action == ACTION_RETURN && !move->receiver_person && str_is_empty(move->receiver))
		cx_field(cx, STR("receiver"), N_("Enter the name of the person who took it"));
	return cx_check_fields(cx);
}

/* ---- what each action does ---- */

struct play {
	struct scene *scene;
	const struct move_row *row;
	const struct move *move;
};

static enum status close_with(struct cx *cx, struct play *play, enum dossier_state state,
			      const char *outcome)
{
	struct dossier *d = &play->scene->dossier;

	TRY(scene_project(cx, play->scene));
	if (d->pauses)
		TRY(q_dossier_pause_end_all(cx, d->id, cx->now_us, NULL));
	TRY(scene_end_step(cx, play->scene, outcome));
	d->state = state;
	d->paused = false;
	d->ended_us = d->ended_us ? d->ended_us : cx->now_us;
	d->closed_us = cx->now_us;
	return OK;
}

static enum status go_on(struct cx *cx, struct play *play, const char *outcome)
{
	struct scene *scene = play->scene;
	struct dossier *d = &scene->dossier;

	TRY(scene_project(cx, scene));
	TRY(scene_end_step(cx, scene, outcome));
	d->step++;
	assert((size_t)d->step < scene->steps.n);
	if (scene_step(scene)->role == STEP_RETURN) {
		d->state = STATE_DONE;
		d->ended_us = cx->now_us;
		TRY(scene_count_taken(cx, scene));
	}
	return scene_begin_step(cx, scene);
}

static enum status receive(struct cx *cx, struct play *play)
{
	struct dossier *d = &play->scene->dossier;

	d->state = STATE_RECEIVED;
	d->paid_dong += play->move->fee_dong;
	TRY(scene_start_clock(cx, play->scene, play->move->appointed_on));
	return go_on(cx, play, "finished");
}

/* A refusal without its law is no refusal: it is kept beside the reason. */
static enum status put_ground(struct cx *cx, const struct play *play)
{
	return q_dossier_ground_put(cx, &(struct q_dossier_ground_put_in){
						.dossier = play->scene->dossier.id,
						.action = str_from(play->row->name),
						.reason = play->move->reason,
						.law = play->move->law,
						.account = cx->actor.account,
						.at_us = cx->now_us,
					});
}

static enum status refuse(struct cx *cx, struct play *play)
{
	TRY(put_ground(cx, play));
	return close_with(cx, play, STATE_NOT_ACCEPTED, "refused");
}

static enum status ask_supplement(struct cx *cx, struct play *play)
{
	struct dossier *d = &play->scene->dossier;

	d->state = STATE_SUPPLEMENT;
	d->supplements++;
	return scene_pause(cx, play->scene, "supplement", play->move);
}

/* Back to where it was: at the counter before reception, else with the office that asked. */
static enum dossier_state resumed_state(const struct dossier *d)
{
	if (d->received_us == 0)
		return STATE_FILED;
	return d->officer ? STATE_IN_PROCESS : STATE_RECEIVED;
}

static enum status supplement(struct cx *cx, struct play *play)
{
	struct dossier *d = &play->scene->dossier;

	TRY(scene_add_papers(cx, d, play->move->papers, play->move->paper_count));
	d->state = resumed_state(d);
	return scene_resume(cx, play->scene, "supplement");
}

/* What somebody takes up while away would go back to the office at once. */
static enum status check_here(struct cx *cx)
{
	bool away;

	TRY(absence_is_away(cx, cx->actor.account, &away));
	if (away) {
		return FAIL(cx, REFUSED, "dossier.you_are_away",
			    N_("You are entered as away today. End the absence first, then take "
			       "dossiers up."));
	}
	return OK;
}

static enum status take(struct cx *cx, struct play *play)
{
	struct dossier *d = &play->scene->dossier;

	TRY(check_here(cx));
	d->officer = cx->actor.account;
	d->state = STATE_IN_PROCESS;
	TRY(scene_project(cx, play->scene));
	return q_dossier_step_take(cx, d->id, d->officer);
}

static enum status finish(struct cx *cx, struct play *play)
{
	return go_on(cx, play, "finished");
}

static enum status send_back(struct cx *cx, struct play *play)
{
	struct dossier *d = &play->scene->dossier;

	if (d->step < 2) {
		return FAIL(cx, REFUSED, "dossier.first_step",
			    N_("There is no earlier step to send it back to."));
	}
	TRY(scene_project(cx, play->scene));
	TRY(scene_end_step(cx, play->scene, "sent_back"));
	d->step--;
	return scene_begin_step(cx, play->scene);
}

/* Who signs for somebody else is recorded with the titles of that day. */
static enum status add_signature(struct cx *cx, const struct scene *scene)
{
	const struct lent *lent = &scene->lent;

	if (lent->delegation == 0)
		return OK;
	return q_dossier_signature_add(cx, &(struct q_dossier_signature_add_in){
						   .id = cx_new_id(cx),
						   .dossier = scene->dossier.id,
						   .at_us = cx->now_us,
						   .signer = cx->actor.account,
						   .giver = lent->giver,
						   .delegation = lent->delegation,
						   .kind = lent->kind,
						   .signer_title = lent->taker_title,
						   .giver_title = lent->giver_title,
					   });
}

static enum status decide(struct cx *cx, struct play *play, bool granted)
{
	const struct scene *scene = play->scene;
	const struct procedure *procedure = scene->procedure;

	TRY(q_dossier_result_decide(
		cx, &(struct q_dossier_result_decide_in){
			    .dossier = scene->dossier.id,
			    .code = procedure->results.n ? procedure->results.at[0].code : STR(""),
			    .granted = granted,
			    .text = play->move->reason,
			    .signer = cx->actor.account,
			    .signed_us = cx->now_us,
		    }));
	TRY(add_signature(cx, scene));
	return go_on(cx, play, granted ? "approved" : "rejected");
}

static enum status approve(struct cx *cx, struct play *play)
{
	return decide(cx, play, true);
}

static enum status reject(struct cx *cx, struct play *play)
{
	TRY(put_ground(cx, play));
	return decide(cx, play, false);
}

static enum status ask_fee(struct cx *cx, struct play *play)
{
	struct dossier *d = &play->scene->dossier;

	d->state = STATE_FEE;
	d->fee_dong += play->move->fee_dong;
	return scene_pause(cx, play->scene, "fee", play->move);
}

static enum status pay(struct cx *cx, struct play *play)
{
	struct dossier *d = &play->scene->dossier;

	d->paid_dong += play->move->fee_dong;
	if (d->paid_dong < d->fee_dong) {
		return FAIL_WITH(cx, REFUSED, "dossier.underpaid",
				 N_("%1 is owed, %2 has been paid."),
				 text_money(cx->arena, cx->lang, d->fee_dong),
				 text_money(cx->arena, cx->lang, d->paid_dong));
	}
	d->state = resumed_state(d);
	return scene_resume(cx, play->scene, "fee");
}

static enum status issue(struct cx *cx, struct play *play)
{
	int64_t document = 0;

	if (!str_is_empty(play->move->result.hash))
		TRY(archive_add(cx, &play->move->result, &document));
	enum status status = q_dossier_result_issue(cx, &(struct q_dossier_result_issue_in){
								.dossier = play->scene->dossier.id,
								.number = play->move->number,
								.issued_us = cx->now_us,
								.document = document,
							});

	if (status == CONFLICT)
		return FAIL(cx, REFUSED, "dossier.undecided",
			    N_("Nobody has decided this dossier yet."));
	TRY(status);
	return go_on(cx, play, "issued");
}

static enum status hand_over(struct cx *cx, struct play *play)
{
	TRY(party_collect(cx, play->scene, play->move));
	return close_with(cx, play, STATE_RETURNED, "returned");
}

static enum status put_withdrawal(struct cx *cx, const struct play *play)
{
	const struct dossier *d = &play->scene->dossier;
	enum confirmation how =
		play->scene->own & PARTY_SIGN ? CONFIRMED_ACCOUNT : play->move->confirmed;

	if (how == CONFIRMED_PAPER)
		TRY(scene_add_papers(cx, d, play->move->papers, play->move->paper_count));
	return q_dossier_withdrawal_put(cx, &(struct q_dossier_withdrawal_put_in){
						    .dossier = d->id,
						    .confirmed = str_from(confirmations[how].name),
						    .reason = play->move->reason,
						    .account = cx->actor.account,
						    .at_us = cx->now_us,
					    });
}

/* Decree 118/2025/ND-CP Art 21: as long as no decision exists. */
static enum status withdraw(struct cx *cx, struct play *play)
{
	struct q_dossier_result_load_row result;
	enum status status = q_dossier_result_load(cx, play->scene->dossier.id, &result);

	if (status == OK) {
		return FAIL(cx, REFUSED, "dossier.decided",
			    N_("It has been decided already and cannot be withdrawn any more."));
	}
	if (status != NOT_FOUND)
		return status;
	TRY(put_withdrawal(cx, play));
	return close_with(cx, play, STATE_WITHDRAWN, "withdrawn");
}

static enum status stop(struct cx *cx, struct play *play)
{
	TRY(put_ground(cx, play));
	return close_with(cx, play, STATE_STOPPED, "stopped");
}

static enum status (*const plays[ACTION_COUNT])(struct cx *cx, struct play *play) = {
	[ACTION_RECEIVE] = receive,
	[ACTION_REFUSE] = refuse,
	[ACTION_ASK_SUPPLEMENT] = ask_supplement,
	[ACTION_SUPPLEMENT] = supplement,
	[ACTION_TAKE] = take,
	[ACTION_FINISH] = finish,
	[ACTION_SEND_BACK] = send_back,
	[ACTION_APPROVE] = approve,
	[ACTION_REJECT] = reject,
	[ACTION_ASK_FEE] = ask_fee,
	[ACTION_PAY] = pay,
	[ACTION_ISSUE] = issue,
	[ACTION_RETURN] = hand_over,
	[ACTION_WITHDRAW] = withdraw,
	[ACTION_STOP] = stop,
};

static struct str write_note(struct cx *cx, const struct move *move)
{
	struct buf text = buf_in(cx->arena);
	struct json_out o = { .to = &text };
	const struct {
		const char *key;
		struct str value;
	} parts[] = {
		{ "items", move->items },       { "law", move->law },
		{ "number", move->number },     { "reason", move->reason },
		{ "receiver", move->receiver },
	};

	json_object_begin(&o);
	for (size_t i = 0; i < sizeof(parts) / sizeof(*parts); i++) {
		if (str_is_empty(parts[i].value))
			continue;
		json_key(&o, parts[i].key);
		json_add_text(&o, parts[i].value);
	}
	json_object_end(&o);
	return buf_str(&text);
}

/* Opinions that are open hold the step; when the dossier ends they end with it. */
#define WAITS                                                                  \
	(1u << ACTION_FINISH | 1u << ACTION_SEND_BACK | 1u << ACTION_APPROVE | \
	 1u << ACTION_REJECT | 1u << ACTION_ISSUE)
#define ENDS (1u << ACTION_WITHDRAW | 1u << ACTION_STOP)

static enum status heed_opinions(struct cx *cx, int64_t id, const struct move *move)
{
	if (WAITS & 1u << move->action)
		return consult_check_settled(cx, id);
	if (ENDS & 1u << move->action)
		return consult_drop(cx, id, move->reason);
	return OK;
}

enum status dossier_move(struct cx *cx, int64_t id, const struct move *move)
{
	const struct move_row *row = &dossier_moves[move->action];
	struct dossier dossier;
	struct scene scene;

	assert(row->action == move->action);
	TRY(dossier_load_any(cx, id, &dossier));
	TRY(dossier_check_seen(cx, &dossier));
	TRY(scene_open(cx, &dossier, &scene));
	if (move->version != dossier.version) {
		return FAIL(cx, CONFLICT, "dossier.stale",
			    N_("Someone else has acted on this dossier in the meantime. Look at it "
			       "again before you act."));
	}
	TRY(rights_lent(cx, dossier.office, &scene.lent));
	TRY(check_actor(cx, &scene, row));
	TRY(check_state(cx, &scene, row));
	TRY(check_input(cx, &scene, row, move));
	TRY(heed_opinions(cx, id, move));
	TRY(plays[move->action](cx, &(struct play){ &scene, row, move }));
	return scene_save(cx, &scene, row->kind, write_note(cx, move));
}

enum status dossier_actions(struct cx *cx, const struct dossier *dossier, unsigned *ret_actions)
{
	struct scene scene;

	*ret_actions = 0;
	/* A result that was put away is handed over whenever its owner comes. */
	if (dossier->closed_us && dossier->state != STATE_DONE)
		return OK;
	TRY(scene_open(cx, dossier, &scene));
	TRY(rights_lent(cx, dossier->office, &scene.lent));
	for (size_t i = 0; i < ACTION_COUNT; i++) {
		struct error before = cx->error;
		const struct move_row *row = &dossier_moves[i];
		bool spent = row->action == ACTION_ASK_SUPPLEMENT && dossier->supplements;
		bool first = row->action == ACTION_SEND_BACK && dossier->step < 2;

		if (!spent && !first && check_actor(cx, &scene, row) == OK &&
		    check_state(cx, &scene, row) == OK)
			*ret_actions |= 1u << i;
		/* Asking is not failing. */
		cx->error = before;
	}
	return OK;
}
