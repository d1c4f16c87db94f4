#include "base/text.h"

#include "account/account.h"

const struct right_row right_rows[RIGHT_COUNT] = {
	{ RIGHT_SIGNED_IN, "signed_in", N_("anyone who is signed in") },
	{ RIGHT_FILE, "file", N_("file and follow one's own dossiers") },
	{ RIGHT_RECEIVE, "receive", N_("receive dossiers at a counter") },
	{ RIGHT_PROCESS, "process", N_("appraise dossiers") },
	{ RIGHT_APPROVE, "approve", N_("decide and sign") },
	{ RIGHT_ISSUE, "issue", N_("number and issue results") },
	{ RIGHT_RETURN, "return", N_("hand results over") },
	{ RIGHT_WATCH, "watch", N_("see all dossiers of the agency") },
	{ RIGHT_ADMIN, "admin", N_("manage accounts, catalogue and units") },
	{ RIGHT_OFFICE, "office", N_("work lists and search") },
	{ RIGHT_CORRECT, "correct", N_("take back what others of the agency did wrongly") },
};

#define OFFICER (RIGHT_SIGNED_IN | RIGHT_OFFICE)

const struct role_row role_rows[] = {
	{ "receive", N_("Reception officer"), OFFICER | RIGHT_RECEIVE | RIGHT_RETURN },
	{ "process", N_("Processing officer"), OFFICER | RIGHT_PROCESS },
	{ "approve", N_("Approver"), OFFICER | RIGHT_APPROVE | RIGHT_WATCH | RIGHT_CORRECT },
	{ "issue", N_("Clerk"), OFFICER | RIGHT_ISSUE },
	{ "head", N_("Head of the centre"), OFFICER | RIGHT_WATCH | RIGHT_CORRECT },
	{ "admin", N_("Administrator"), OFFICER | RIGHT_ADMIN },
	{},
};

uint64_t role_rights(struct str role)
{
	for (const struct role_row *row = role_rows; row->name; row++) {
		if (str_is(role, row->name))
			return row->rights;
	}
	return 0;
}
