/* Following a dossier with the code and PIN of its receipt. */
#include "base/hash.h"
#include "base/text.h"
#include "dossier/dossier.sql.h"
#include "dossier/scene.h"
#include "work/work.h"

#define QUARTER_HOUR_US (15 * 60 * INT64_C(1000000))

static const struct attempt_rule by_code = { "follow.code", 10, QUARTER_HOUR_US };
static const struct attempt_rule by_address = { "follow.address", 60, QUARTER_HOUR_US };

enum status dossier_follow(struct cx *cx, struct follow *follow)
{
	struct q_dossier_by_code_row row = { .pin = STR("------") };
	bool code_allowed, address_allowed;

	follow->found = false;
	TRY(work_attempt_check(cx, &by_code, follow->code, &code_allowed));
	TRY(work_attempt_check(cx, &by_address, cx->remote, &address_allowed));
	follow->allowed = code_allowed && address_allowed;
	if (!follow->allowed)
		return OK;
	enum status status = q_dossier_by_code(cx, follow->code, &row);

	if (status != OK && status != NOT_FOUND)
		return status;
	/* Compared for unknown codes as well: the answer takes the same time. */
	if (!secret_equal(row.pin, follow->pin) || status == NOT_FOUND) {
		TRY(work_attempt_note(cx, &by_code, follow->code));
		return work_attempt_note(cx, &by_address, cx->remote);
	}
	TRY(dossier_load_any(cx, row.id, &follow->dossier));
	cx_note_read(cx, follow->dossier.applicant, row.id, "follow");
	follow->found = true;
	return OK;
}
