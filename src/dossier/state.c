/* The national states and the moves between them, as tables. */
#include "base/text.h"
#include "dossier/dossier.h"

static const struct state_row states[] = {
	{ STATE_FILED, "filed", N_("New"),
	  N_("You have handed it in. An officer checks whether it is complete.") },
	{ STATE_RECEIVED, "received", N_("Received"),
	  N_("It is complete and has been passed on for processing.") },
	{ STATE_NOT_ACCEPTED, "not_accepted", N_("Not accepted"),
	  N_("It could not be accepted. The reason is given below.") },
	{ STATE_IN_PROCESS, "in_process", N_("In process"),
	  N_("The competent agency is working on it.") },
	{ STATE_SUPPLEMENT, "supplement", N_("Waiting for supplement"),
	  N_("Something is missing. Please bring what is listed below; until then the time does "
	     "not run.") },
	{ STATE_FEE, "fee", N_("Waiting for payment"),
	  N_("Please pay what is listed below; until then the time does not run.") },
	{ STATE_WITHDRAWN, "withdrawn", N_("Withdrawn"),
	  N_("You have withdrawn it. Nothing more will happen.") },
	{ STATE_STOPPED, "stopped", N_("Stopped"),
	  N_("It cannot be settled. The reason is given below.") },
	{ STATE_DONE, "done", N_("Result ready"), N_("The result is ready. Please collect it.") },
	{ STATE_RETURNED, "returned", N_("Result returned"), N_("You have received the result.") },
};

const struct state_row *dossier_state_row(enum dossier_state state)
{
	assert(state >= STATE_FILED && state <= STATE_RETURNED);
	return &states[state - STATE_FILED];
}

#define FROM(state) (1u << STATE_##state)
#define ROLE(role) (1u << STEP_##role)
#define ANY_ROLE (~0u)
#define WORKING (FROM(RECEIVED) | FROM(IN_PROCESS))
#define STANDING (FROM(SUPPLEMENT) | FROM(FEE))
#define INNER (RIGHT_PROCESS | RIGHT_APPROVE | RIGHT_ISSUE)

const struct move_row dossier_moves[ACTION_COUNT] = {
	{ ACTION_RECEIVE, "receive", "dossier.receive", N_("Receive"), N_("Received"), FROM(FILED),
	  RIGHT_RECEIVE, ROLE(RECEIVE), 0, false, false },
	{ ACTION_REFUSE, "refuse", "dossier.refuse", N_("Do not accept"), N_("Not accepted"),
	  FROM(FILED), RIGHT_RECEIVE, ROLE(RECEIVE), OUTCOME_REFUSE, false, true },
	{ ACTION_ASK_SUPPLEMENT, "ask-supplement", "dossier.ask_supplement",
	  N_("Ask for supplement"), N_("Supplement asked for"), FROM(FILED) | WORKING,
	  RIGHT_RECEIVE | INNER, ANY_ROLE, OUTCOME_SUPPLEMENT, false, true },
	{ ACTION_SUPPLEMENT, "supplement", "dossier.supplement", N_("Add the supplement"),
	  N_("Supplement handed in"), FROM(SUPPLEMENT), RIGHT_RECEIVE, ANY_ROLE, 0, true, false },
	{ ACTION_TAKE, "take", "dossier.take", N_("Take up"), N_("Taken up"), WORKING, INNER,
	  ROLE(PROCESS) | ROLE(APPROVE) | ROLE(ISSUE), 0, false, false },
	{ ACTION_FINISH, "finish", "dossier.finish", N_("Finish this step"), N_("Step finished"),
	  FROM(IN_PROCESS), RIGHT_PROCESS, ROLE(PROCESS), OUTCOME_FORWARD, false, false },
	{ ACTION_SEND_BACK, "send-back", "dossier.send_back", N_("Send back"), N_("Sent back"),
	  WORKING, INNER, ROLE(PROCESS) | ROLE(APPROVE) | ROLE(ISSUE), OUTCOME_BACK, false, true },
	{ ACTION_APPROVE, "approve", "dossier.approve", N_("Approve"), N_("Approved"),
	  FROM(IN_PROCESS), RIGHT_APPROVE, ROLE(APPROVE), OUTCOME_APPROVE, false, false },
	{ ACTION_REJECT, "reject", "dossier.reject", N_("Reject"), N_("Rejected"), FROM(IN_PROCESS),
	  RIGHT_APPROVE, ROLE(APPROVE), OUTCOME_REJECT, false, true },
	{ ACTION_ASK_FEE, "ask-fee", "dossier.ask_fee", N_("Ask for payment"),
	  N_("Payment asked for"), FROM(IN_PROCESS), RIGHT_PROCESS, ROLE(PROCESS),
	  OUTCOME_OBLIGATION, false, true },
	{ ACTION_PAY, "pay", "dossier.pay", N_("Record the payment"), N_("Paid"), FROM(FEE),
	  RIGHT_RECEIVE | RIGHT_PROCESS, ANY_ROLE, 0, false, false },
	{ ACTION_ISSUE, "issue", "dossier.issue", N_("Issue the result"), N_("Result issued"),
	  FROM(IN_PROCESS), RIGHT_ISSUE, ROLE(ISSUE), OUTCOME_FORWARD, false, false },
	{ ACTION_RETURN, "return", "dossier.return", N_("Return the result"), N_("Result returned"),
	  FROM(DONE), RIGHT_RETURN, ROLE(RETURN), OUTCOME_RETURN, false, false },
	{ ACTION_WITHDRAW, "withdraw", "dossier.withdraw", N_("Withdraw"), N_("Withdrawn"),
	  FROM(FILED) | WORKING | STANDING, RIGHT_RECEIVE, ANY_ROLE, 0, true, true },
	{ ACTION_STOP, "stop", "dossier.stop", N_("Stop"), N_("Stopped"), WORKING | STANDING,
	  RIGHT_PROCESS | RIGHT_APPROVE, ANY_ROLE, 0, false, true },
};

bool dossier_needs_law(enum dossier_action action)
{
	return action == ACTION_REFUSE || action == ACTION_REJECT || action == ACTION_STOP;
}

const struct confirmation_row confirmations[CONFIRMATION_COUNT] = {
	[CONFIRMED_NOT] = { "", N_("Not confirmed") },
	[CONFIRMED_PAPER] = { "paper", N_("Signed paper, scanned") },
	[CONFIRMED_PIN] = { "pin", N_("PIN of the receipt, said at the counter") },
	[CONFIRMED_ACCOUNT] = { "account", N_("In the applicant's own account") },
};

const struct move_row *dossier_move_row(struct str name)
{
	for (size_t i = 0; i < ACTION_COUNT; i++) {
		if (str_is(name, dossier_moves[i].name))
			return &dossier_moves[i];
	}
	return NULL;
}
