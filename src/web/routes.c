/* Every address of the server: who may call it, what it takes, what it is for. */
#include "base/text.h"
#include "web/routes.h"
#include "web/web.h"

#define TEXT_MAX 200
#define LINES_MAX 4000
#define FILE_MAX (10 * 1024 * 1024)
#define FORM_BODY_MAX (512 * 1024)

/* ---- visitors and citizens: inputs ---- */

/* ---- officers: inputs ---- */

static const struct input list_inputs[] = {
	{ "q", IN_TEXT, false, TEXT_MAX, N_("Dossier code, name, personal number or telephone") },
	{ "state", IN_INT, false, 10, N_("State") },
	{ "late", IN_FLAG, false, 0, N_("Overdue only") },
	{ "after", IN_TEXT, false, 50, N_("Key of the page before") },
	{ "from", IN_INT, false, 0, N_("Number of the first row") },
	{},
};

static const struct input counter_choose_inputs[] = {
	{ "q", IN_TEXT, false, TEXT_MAX, N_("Words of the name, or the code") },
	{},
};

static const struct input counter_show_inputs[] = {
	{ "code", IN_TEXT, true, 32, N_("Procedure") },
	{},
};

static const struct input counter_inputs[] = {
	{ "code", IN_TEXT, true, 32, N_("Procedure") },
	{ "version", IN_ID, true, 0, N_("Version of the procedure") },
	{ "card", IN_TEXT, false, 1000, N_("Text of the identity card's QR code") },
	{ "name", IN_TEXT, false, TEXT_MAX, N_("Full name") },
	{ "number", IN_TEXT, false, 20, N_("Personal number") },
	{ "born", IN_DAY, false, 0, N_("Day of birth") },
	{ "sex", IN_TEXT, false, 10, N_("Sex") },
	{ "phone", IN_TEXT, false, 20, N_("Telephone") },
	{ "email", IN_TEXT, false, TEXT_MAX, N_("E-mail") },
	{ "address", IN_TEXT, false, 300, N_("Address") },
	{ "submitter_name", IN_TEXT, false, TEXT_MAX, N_("Full name") },
	{ "submitter_number", IN_TEXT, false, 20, N_("Personal number") },
	{ "submitter_phone", IN_TEXT, false, 20, N_("Telephone") },
	{ "relation", IN_TEXT, false, TEXT_MAX, N_("Acts as") },
	{ "agency", IN_ID, false, 0, N_("Competent agency") },
	{ "result_by", IN_TEXT, false, 10, N_("How the result is wanted") },
	{ "complete", IN_FLAG, false, 0, N_("Complete and valid") },
	{ "paid", IN_INT, false, 0, N_("Paid now, in đồng") },
	{ "f_*", IN_FORM, false, 0, N_("Answers and papers") },
	{ "paper_*", IN_FILE, false, FILE_MAX, N_("Scanned papers") },
	{},
};

static const struct input dossier_inputs[] = {
	{ "id", IN_ID, true, 0, N_("Dossier") },
	{ "tab", IN_TEXT, false, 20, N_("Part of the page") },
	{ "done", IN_TEXT, false, 20, N_("What has just been done") },
	{},
};

static const struct input slip_inputs[] = {
	{ "id", IN_ID, true, 0, N_("Dossier") },
	{},
};

static const struct input document_inputs[] = {
	{ "id", IN_ID, true, 0, N_("Dossier") },
	{ "document", IN_ID, true, 0, N_("Document") },
	{},
};

static const struct input act_page_inputs[] = {
	{ "id", IN_ID, true, 0, N_("Dossier") },
	{ "action", IN_TEXT, true, 20, N_("Action") },
	{},
};

static const struct input act_inputs[] = {
	{ "id", IN_ID, true, 0, N_("Dossier") },
	{ "action", IN_TEXT, true, 20, N_("Action") },
	{ "version", IN_ID, true, 0, N_("Version looked at") },
	{ "reason", IN_LINES, false, LINES_MAX, N_("Reason") },
	{ "items", IN_LINES, false, LINES_MAX, N_("What is missing") },
	{ "number", IN_TEXT, false, 60, N_("Number and symbol") },
	{ "receiver", IN_TEXT, false, TEXT_MAX, N_("Who took it") },
	{ "fee", IN_INT, false, 0, N_("Amount in đồng") },
	{ "result", IN_FILE, false, FILE_MAX, N_("Electronic result") },
	{ "f_*", IN_FORM, false, 0, N_("Papers") },
	{ "paper_*", IN_FILE, false, FILE_MAX, N_("Scanned papers") },
	{},
};

static const struct input accounts_inputs[] = {
	{ "after", IN_TEXT, false, 64, N_("Key of the page before") },
	{},
};

static const struct input login_inputs[] = {
	{ "login", IN_TEXT, true, 64, N_("User name") },
	{},
};

const struct route web_routes[] = {
	/* ---- visitors and citizens ---- */

	/* ---- officers ---- */
	{ METHOD_GET, "/work", work_mine, RIGHT_OFFICE, READS, list_inputs,
	  N_("Dossiers that I have taken up") },
	{ METHOD_GET, "/office", work_office, RIGHT_OFFICE, READS, list_inputs,
	  N_("Dossiers that my office holds") },
	{ METHOD_GET, "/results", work_results, RIGHT_OFFICE, READS, list_inputs,
	  N_("Results that wait to be handed over") },
	{ METHOD_GET, "/search", work_search, RIGHT_OFFICE, READS, list_inputs,
	  N_("Finds dossiers by code, name or number") },
	{ METHOD_GET, "/counter", counter_choose, RIGHT_RECEIVE, READS, counter_choose_inputs,
	  N_("Chooses the procedure to be received") },
	{ METHOD_GET, "/counter/{code}", counter_show, RIGHT_RECEIVE, READS, counter_show_inputs,
	  N_("The page on which a dossier is received") },
	{ METHOD_POST, "/counter/{code}/check", counter_check, RIGHT_RECEIVE, READS, counter_inputs,
	  N_("Looks at what was entered and keeps nothing"), .body_max_bytes = FORM_BODY_MAX,
	  .unchecked_key = true, .again = counter_again },
	{ METHOD_POST, "/counter/{code}", counter_file, RIGHT_RECEIVE, WRITES, counter_inputs,
	  N_("Receives a dossier at the counter"), .prepare = web_keep_uploads,
	  .body_max_bytes = FORM_BODY_MAX, .again = counter_again },
	{ METHOD_GET, "/dossiers/{id}", dossier_page, RIGHT_OFFICE, READS, dossier_inputs,
	  N_("Everything about a dossier") },
	{ METHOD_GET, "/dossiers/{id}/receipt", dossier_receipt, RIGHT_OFFICE, READS, slip_inputs,
	  N_("Form 01, the receipt") },
	{ METHOD_GET, "/dossiers/{id}/supplement-slip", dossier_supplement_slip, RIGHT_OFFICE, READS,
	  slip_inputs, N_("Form 02, the request for a supplement") },
	{ METHOD_GET, "/dossiers/{id}/refusal-slip", dossier_refusal_slip, RIGHT_OFFICE, READS,
	  slip_inputs, N_("Form 03, the refusal") },
	{ METHOD_GET, "/dossiers/{id}/documents/{document}", dossier_document, RIGHT_OFFICE, READS,
	  document_inputs, N_("A paper or result of a dossier") },
	{ METHOD_GET, "/dossiers/{id}/{action}", dossier_act_page, RIGHT_OFFICE, READS, act_page_inputs,
	  N_("Asks for what an action needs") },
	{ METHOD_POST, "/dossiers/{id}/{action}", dossier_act, RIGHT_OFFICE, WRITES, act_inputs,
	  N_("Acts on a dossier"), .prepare = web_keep_uploads, .again = dossier_act_again },
	{ METHOD_GET, "/overview", overview_page, RIGHT_WATCH, READS, NULL,
	  N_("The figures of the centre or agency now") },
	{ METHOD_GET, "/accounts", accounts_page, RIGHT_ADMIN, READS, accounts_inputs,
	  N_("All accounts") },
	{ METHOD_POST, "/accounts/{login}/disable", accounts_disable, RIGHT_ADMIN, WRITES, login_inputs,
	  N_("Closes an account") },
	{ METHOD_GET, "/rights", rights_page, RIGHT_ADMIN, READS, NULL,
	  N_("Who may do what, made from this table") },

	/* ---- operators ---- */
	{ METHOD_GET, "/health", operator_health, 0, READS, NULL,
	  N_("Says ok when the database can be read") },
	{ METHOD_GET, "/metrics", operator_metrics, 0, READS, NULL,
	  N_("Numbers for monitoring; to the same machine only") },
	{},
};
