/* Every address of the server: who may call it, what it takes, what it is for. */
#include "web/routes.h"
#include "base/text.h"
#include "web/web.h"

#define TEXT_MAX 200
#define LINES_MAX 4000
#define FILE_MAX (10 * 1024 * 1024)
#define FORM_BODY_MAX (512 * 1024)

/* The fields of web/authority.h. */
#define AUTHORITY_INPUTS                                                                 \
	{ "relation", IN_TEXT, false, TEXT_MAX, N_("Acts as") },                         \
		{ "authority_paper", IN_TEXT, false, 32, N_("Paper of authority") },     \
		{ "authority_number", IN_TEXT, false, 60, N_("Number and symbol") },     \
		{ "authority_on", IN_DAY, false, 0, N_("Made on") },                     \
		{ "authority_until", IN_DAY, false, 0, N_("Holds until") },              \
		{ "authority_scan", IN_FILE, false, FILE_MAX, N_("Scan of the paper") }, \
	{                                                                                \
		"signs", IN_TEXT, false, 16, N_("Signs the receipt")                     \
	}

/* ---- visitors and citizens: inputs ---- */

static const struct input language_inputs[] = {
	{ "lang", IN_TEXT, true, 2, N_("Language") },
	{ "back", IN_TEXT, false, 1000, N_("Back") },
	{},
};

static const struct input catalogue_inputs[] = {
	{ "q", IN_TEXT, false, 100, N_("Words or code") },
	{ "field", IN_TEXT, false, 64, N_("Field") },
	{ "level", IN_TEXT, false, 1, N_("Level") },
	{ "agency", IN_TEXT, false, 100, N_("Agency") },
	{ "situation", IN_TEXT, false, 64, N_("Life situation") },
	{ "after", IN_TEXT, false, 600, N_("Next page") },
	{},
};

static const struct input names_inputs[] = {
	{ "facet", IN_TEXT, true, 16, N_("Field or agency") },
	{ "from", IN_INT, false, 100000, N_("Number of the first row") },
	{},
};

static const struct input procedure_inputs[] = {
	{ "code", IN_TEXT, true, TEXT_MAX, N_("Code") },
	{ "part", IN_TEXT, false, 16, N_("Parts of this page") },
	{ "from", IN_INT, false, 100000, N_("Go on reading") },
	{},
};

static const struct input sign_in_page_inputs[] = {
	{ "login", IN_TEXT, false, 64, N_("Login") },
	{ "next", IN_TEXT, false, 1000, N_("Next page") },
	{},
};

static const struct input sign_in_inputs[] = {
	{ "login", IN_TEXT, true, 64, N_("Login") },
	{ "password", IN_SECRET, true, PASSWORD_MAX, N_("Password") },
	{ "next", IN_TEXT, false, 1000, N_("Next page") },
	{},
};

static const struct input follow_page_inputs[] = {
	{ "code", IN_TEXT, false, 64, N_("Dossier code") },
	{},
};

static const struct input follow_inputs[] = {
	{ "code", IN_TEXT, true, 64, N_("Dossier code") },
	{ "pin", IN_TEXT, true, 16, N_("PIN") },
	{},
};

static const struct input draft_inputs[] = {
	{ "id", IN_ID, true, 0, N_("Drafts") },
	{},
};

static const struct input draft_where_inputs[] = {
	{ "id", IN_ID, true, 0, N_("Drafts") },
	{ "agency", IN_ID, true, 0, N_("Which office settles it?") },
	{},
};

static const struct input draft_form_inputs[] = {
	{ "id", IN_ID, true, 0, N_("Drafts") },
	{ "group", IN_TEXT, true, TEXT_MAX, N_("Parts of this page") },
	{ "more", IN_FLAG, false, 0, N_("Next page") },
	{ "later", IN_FLAG, false, 0, N_("Save as a draft, go on later") },
	{ "f_*", IN_FORM, false, 0, N_("What you entered") },
	{},
};

static const struct input draft_paper_inputs[] = {
	{ "id", IN_ID, true, 0, N_("Drafts") },
	{ "component", IN_TEXT, true, TEXT_MAX, N_("Paper") },
	{ "paper_*", IN_FILE, false, FILE_MAX, N_("Photo or PDF, at most 10 MB") },
	{},
};

static const struct input draft_paper_drop_inputs[] = {
	{ "id", IN_ID, true, 0, N_("Drafts") },
	{ "paper", IN_ID, true, 0, N_("Paper") },
	{},
};

static const struct input draft_who_inputs[] = {
	{ "id", IN_ID, true, 0, N_("Drafts") },
	AUTHORITY_INPUTS,
	{},
};

static const struct input draft_file_inputs[] = {
	{ "id", IN_ID, true, 0, N_("Drafts") },
	{ "result_by", IN_TEXT, false, 16, N_("How do you want to get the result?") },
	{ "declaration", IN_FLAG, false, 0, N_("Declaration") },
	{},
};

static const struct input my_list_inputs[] = {
	{ "after", IN_ID, false, 0, N_("Next page") },
	{ "done", IN_TEXT, false, 16, N_("Done") },
	{},
};

static const struct input my_reads_inputs[] = {
	{ "before", IN_ID, false, 0, N_("Next page") },
	{},
};

static const struct input my_inputs[] = {
	{ "id", IN_ID, true, 0, N_("Dossier") },
	{ "done", IN_TEXT, false, 16, N_("Done") },
	{},
};

static const struct input my_document_inputs[] = {
	{ "id", IN_ID, true, 0, N_("Dossier") },
	{ "document", IN_ID, true, 0, N_("Document") },
	{},
};

static const struct input my_supplement_inputs[] = {
	{ "id", IN_ID, true, 0, N_("Dossier") },
	{ "version", IN_INT, true, 0, N_("Version") },
	{ "paper_*", IN_FILE, false, FILE_MAX, N_("Papers") },
	{},
};

static const struct input my_withdraw_inputs[] = {
	{ "id", IN_ID, true, 0, N_("Dossier") },
	{ "version", IN_INT, true, 0, N_("Version") },
	{ "reason", IN_LINES, true, LINES_MAX, N_("Why do you withdraw it?") },
	{},
};

/* ---- officers: inputs ---- */

static const struct input list_inputs[] = {
	{ "q", IN_TEXT, false, TEXT_MAX, N_("Dossier code, name, personal number or telephone") },
	{ "state", IN_INT, false, 10, N_("State") },
	{ "late", IN_FLAG, false, 0, N_("Overdue only") },
	{ "for", IN_ID, false, 0, N_("Office where you act for others") },
	{ "after", IN_TEXT, false, 50, N_("Key of the page before") },
	{ "from", IN_INT, false, 0, N_("Number of the first row") },
	{},
};

static const struct input counter_choose_inputs[] = {
	{ "q", IN_TEXT, false, TEXT_MAX, N_("Words of the name, or the code") },
	{ "visit", IN_ID, false, 0, N_("Visit") },
	{ "corrects", IN_ID, false, 0, N_("Dossier that is entered anew") },
	{},
};

static const struct input counter_show_inputs[] = {
	{ "code", IN_TEXT, true, 32, N_("Procedure") },
	{ "visit", IN_ID, false, 0, N_("Visit") },
	{ "corrects", IN_ID, false, 0, N_("Dossier that is entered anew") },
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
	{ "organisation", IN_FLAG, false, 0, N_("The applicant is an organisation") },
	{ "submitter_name", IN_TEXT, false, TEXT_MAX, N_("Full name") },
	{ "submitter_number", IN_TEXT, false, 20, N_("Personal number") },
	{ "submitter_phone", IN_TEXT, false, 20, N_("Telephone") },
	AUTHORITY_INPUTS,
	{ "others", IN_LINES, false, LINES_MAX, N_("More applicants") },
	{ "collector_name", IN_TEXT, false, TEXT_MAX, N_("Full name") },
	{ "collector_number", IN_TEXT, false, 20, N_("Personal number") },
	{ "assist", IN_FLAG, false, 0, N_("Helped to file online") },
	{ "visit", IN_ID, false, 0, N_("Visit") },
	{ "corrects", IN_ID, false, 0, N_("Dossier that is entered anew") },
	{ "corrects_version", IN_ID, false, 0, N_("Version looked at") },
	{ "corrects_reason", IN_LINES, false, LINES_MAX, N_("What was wrong") },
	{ "slip", IN_TEXT, false, 32, N_("Number of the slip") },
	{ "slip_day", IN_DAY, false, 0, N_("Received on paper on") },
	{ "slip_time", IN_TEXT, false, 10, N_("At, as on the slip") },
	{ "agency", IN_ID, false, 0, N_("Competent agency") },
	{ "result_by", IN_TEXT, false, 10, N_("How the result is wanted") },
	{ "complete", IN_FLAG, false, 0, N_("Complete and valid") },
	{ "paid", IN_INT, false, 0, N_("Paid now, in đồng") },
	{ "appointed", IN_DAY, false, 0, N_("Result ready by") },
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

static const struct input people_inputs[] = {
	{ "id", IN_ID, true, 0, N_("Dossier") },
	{ "add", IN_FLAG, false, 0, N_("Add somebody") },
	{ "end", IN_ID, false, 0, N_("End this part") },
	{ "number", IN_ID, false, 0, N_("Enter the number") },
	{},
};

static const struct input people_add_inputs[] = {
	{ "id", IN_ID, true, 0, N_("Dossier") },
	{ "version", IN_ID, true, 0, N_("Version looked at") },
	{ "role", IN_TEXT, true, 20, N_("Role") },
	{ "name", IN_TEXT, true, TEXT_MAX, N_("Full name") },
	{ "number", IN_TEXT, false, 20, N_("Personal number") },
	{ "phone", IN_TEXT, false, 20, N_("Telephone") },
	AUTHORITY_INPUTS,
	{ "reason", IN_LINES, false, LINES_MAX, N_("Reason") },
	{},
};

static const struct input people_end_inputs[] = {
	{ "id", IN_ID, true, 0, N_("Dossier") },
	{ "party", IN_ID, true, 0, N_("Person") },
	{ "version", IN_ID, true, 0, N_("Version looked at") },
	{ "reason", IN_LINES, false, LINES_MAX, N_("Reason") },
	{},
};

static const struct input people_number_inputs[] = {
	{ "id", IN_ID, true, 0, N_("Dossier") },
	{ "person", IN_ID, true, 0, N_("Person") },
	{ "version", IN_ID, false, 0, N_("Version looked at") },
	{ "number", IN_TEXT, true, 20, N_("Personal number") },
	{ "same_because", IN_LINES, false, LINES_MAX, N_("How you found that") },
	{},
};

static const struct input visit_inputs[] = {
	{ "id", IN_ID, true, 0, N_("Visit") },
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
	{ "law", IN_LINES, false, LINES_MAX, N_("Legal basis: article and clause") },
	{ "basis", IN_TEXT, false, TEXT_MAX, N_("Of which document") },
	{ "confirmed", IN_TEXT, false, 10, N_("How did the applicant confirm it?") },
	{ "pin", IN_TEXT, false, 16, N_("PIN of the receipt") },
	{ "number", IN_TEXT, false, 60, N_("Number and symbol") },
	{ "receiver", IN_TEXT, false, TEXT_MAX, N_("Who took it") },
	{ "receiver_person", IN_ID, false, 0, N_("Who took it") },
	{ "receiver_number", IN_TEXT, false, 20, N_("Personal number") },
	{ "shown", IN_TEXT, false, TEXT_MAX, N_("Paper of identity that was shown") },
	AUTHORITY_INPUTS,
	{ "fee", IN_INT, false, 0, N_("Amount in đồng") },
	{ "appointed", IN_DAY, false, 0, N_("Result ready by") },
	{ "result", IN_FILE, false, FILE_MAX, N_("Electronic result") },
	{ "f_*", IN_FORM, false, 0, N_("Papers") },
	{ "paper_*", IN_FILE, false, FILE_MAX, N_("Scanned papers") },
	{},
};

static const struct input undo_inputs[] = {
	{ "id", IN_ID, true, 0, N_("Dossier") },
	{ "version", IN_ID, true, 0, N_("Version looked at") },
	{ "act", IN_ID, true, 0, N_("Back to before") },
	{ "reason", IN_LINES, false, LINES_MAX, N_("What was wrong") },
	{},
};

static const struct input rectify_inputs[] = {
	{ "id", IN_ID, true, 0, N_("Dossier") },
	{ "what", IN_LINES, false, LINES_MAX, N_("What is wrong") },
	{ "fault", IN_TEXT, false, 20, N_("Whose error is it?") },
	{},
};

static const struct input rectification_finish_inputs[] = {
	{ "id", IN_ID, true, 0, N_("Dossier") },
	{ "rectification", IN_ID, true, 0, N_("Error in the result") },
	{ "number", IN_TEXT, false, 60, N_("Number and symbol of the result") },
	{ "result", IN_FILE, false, FILE_MAX, N_("Electronic result") },
	{},
};

static const struct input rectification_hand_inputs[] = {
	{ "id", IN_ID, true, 0, N_("Dossier") },
	{ "rectification", IN_ID, true, 0, N_("Error in the result") },
	{ "receiver", IN_TEXT, false, TEXT_MAX, N_("Who took it") },
	{},
};

static const struct input consult_ask_inputs[] = {
	{ "id", IN_ID, true, 0, N_("Dossier") },
	{ "agency", IN_ID, false, 0, N_("Agency") },
	{ "version", IN_ID, false, 0, N_("Version looked at") },
	{ "office", IN_ID, false, 0, N_("Office") },
	{ "question", IN_LINES, false, LINES_MAX, N_("What do you ask?") },
	{ "due", IN_DAY, false, 0, N_("Answer by another day") },
	{},
};

static const struct input consults_inputs[] = {
	{ "done", IN_FLAG, false, 0, N_("What has just been done") },
	{},
};

static const struct input consult_inputs[] = {
	{ "consult", IN_ID, true, 0, N_("Opinion") },
	{},
};

static const struct input consult_answer_inputs[] = {
	{ "consult", IN_ID, true, 0, N_("Opinion") },
	{ "answer", IN_TEXT, false, 20, N_("Answer") },
	{ "text", IN_LINES, false, LINES_MAX, N_("Answer in writing") },
	{ "document", IN_FILE, false, FILE_MAX, N_("Signed answer") },
	{},
};

static const struct input consult_decide_inputs[] = {
	{ "consult", IN_ID, true, 0, N_("Opinion") },
	{ "outcome", IN_TEXT, false, 20, N_("What is decided") },
	{ "reason", IN_LINES, false, LINES_MAX, N_("Reason") },
	{},
};

static const struct input consult_hand_over_inputs[] = {
	{ "consult", IN_ID, true, 0, N_("Opinion") },
	{ "leader", IN_ID, false, 0, N_("Leader") },
	{ "why", IN_LINES, false, LINES_MAX, N_("Why it is handed over") },
	{},
};

static const struct input slips_inputs[] = {
	{ "do", IN_TEXT, false, 10, N_("What is to be done") },
	{ "slip", IN_ID, false, 0, N_("Slip") },
	{},
};

static const struct input slip_series_inputs[] = {
	{ "id", IN_ID, true, 0, N_("Series") },
	{},
};

static const struct input slip_order_inputs[] = {
	{ "office", IN_ID, false, 0, N_("Counter") },
	{ "prefix", IN_TEXT, false, 10, N_("Letters before the number") },
	{ "first", IN_INT, false, 9999999, N_("First number") },
	{ "last", IN_INT, false, 9999999, N_("Last number") },
	{},
};

static const struct input slip_outage_inputs[] = {
	{ "office", IN_ID, false, 0, N_("Counter") },
	{ "from", IN_DAY, false, 0, N_("Began on") },
	{ "from_time", IN_TEXT, false, 10, N_("Began at") },
	{ "until", IN_DAY, false, 0, N_("Ended on") },
	{ "until_time", IN_TEXT, false, 10, N_("Ended at") },
	{ "reason", IN_LINES, false, LINES_MAX, N_("What had failed") },
	{},
};

static const struct input slip_void_inputs[] = {
	{ "number", IN_TEXT, false, 32, N_("Number of the slip") },
	{ "reason", IN_LINES, false, LINES_MAX, N_("Reason") },
	{},
};

static const struct input slip_sign_inputs[] = {
	{ "id", IN_ID, true, 0, N_("Slip") },
	{ "verdict", IN_TEXT, true, 10, N_("Countersign") },
	{ "reason", IN_LINES, false, LINES_MAX, N_("Reason") },
	{},
};

static const struct input follow_up_inputs[] = {
	{ "id", IN_ID, true, 0, N_("Dossier") },
	{ "version", IN_ID, true, 0, N_("Version looked at") },
	{ "how", IN_TEXT, false, 20, N_("How the applicant was asked") },
	{ "note", IN_LINES, false, LINES_MAX, N_("What came of it") },
	{ "next", IN_DAY, true, 0, N_("Ask again on") },
	{},
};

static const struct input put_away_inputs[] = {
	{ "id", IN_ID, true, 0, N_("Dossier") },
	{ "version", IN_ID, true, 0, N_("Version looked at") },
	{ "reason", IN_LINES, false, LINES_MAX, N_("Why, and where the result lies now") },
	{},
};

static const struct input bulk_inputs[] = {
	{ "action", IN_TEXT, true, 20, N_("Action") },
	{ "reason", IN_LINES, false, LINES_MAX, N_("Reason") },
	{ "first", IN_INT, false, 0, N_("Number of the first result") },
	{ "symbol", IN_TEXT, false, 40, N_("Symbol after each number") },
	{ "f_*", IN_FORM, false, 0, N_("Chosen dossiers") },
	{},
};

static const struct input bulk_answer_inputs[] = {
	{ "bulk", IN_ID, true, 0, N_("Chosen dossiers") },
	{},
};

static const struct input absence_inputs[] = {
	{ "agency", IN_FLAG, false, 0, N_("Absences of the agency") },
	{ "officer", IN_ID, false, 0, N_("Officer") },
	{ "from", IN_DAY, true, 0, N_("First day away") },
	{ "until", IN_DAY, true, 0, N_("Last day away") },
	{ "reason", IN_TEXT, false, TEXT_MAX, N_("Why") },
	{},
};

static const struct input absence_end_inputs[] = {
	{ "absence", IN_ID, true, 0, N_("My absence") },
	{},
};

static const struct input delegation_inputs[] = {
	{ "scope", IN_TEXT, false, 20, N_("What is delegated") },
	{ "taker", IN_ID, false, 0, N_("Who acts") },
	{ "kind", IN_TEXT, false, 20, N_("How it is signed") },
	{ "from", IN_DAY, true, 0, N_("First day") },
	{ "until", IN_DAY, true, 0, N_("Last day") },
	{ "ground", IN_TEXT, false, TEXT_MAX,
	  N_("Number and date of the paper that delegates it") },
	{},
};

static const struct input delegation_end_inputs[] = {
	{ "delegation", IN_ID, true, 0, N_("Delegation") },
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

#define ROUTE(method_, path_, handler_, right_, mode_, inputs_, help_, ...)               \
	{                                                                                 \
		.method = METHOD_##method_, .path = (path_), .handler = (handler_),       \
		.right = (right_), .mode = (mode_), .inputs = (inputs_), .help = (help_), \
		__VA_ARGS__                                                               \
	}

/* Heads enter dossiers anew there. */
#define COUNTER (RIGHT_RECEIVE | RIGHT_CORRECT)

/* Who gives opinions and asks for them. */
#define OPINION (RIGHT_PROCESS | RIGHT_APPROVE)

const struct route web_routes[] = {
	/* ---- visitors and citizens ---- */
	ROUTE(GET, "/", home_show, 0, READS, NULL, N_("The front page")),
	ROUTE(GET, "/language/{lang}", language_change, 0, READS, language_inputs,
	      N_("Shows the pages in another language")),
	ROUTE(GET, "/terms", terms_show, 0, READS, NULL, N_("Terms of use")),
	ROUTE(GET, "/privacy", privacy_show, 0, READS, NULL, N_("Personal data")),
	ROUTE(GET, "/accessibility", accessibility_show, 0, READS, NULL,
	      N_("Accessibility statement")),
	ROUTE(GET, "/procedures", catalogue_list, 0, READS, catalogue_inputs,
	      N_("Finds procedures")),
	ROUTE(GET, "/procedures/by/{facet}", catalogue_names, 0, READS, names_inputs,
	      N_("Lists all fields or all agencies of the catalogue")),
	ROUTE(GET, "/procedures/{code}", catalogue_show, 0, READS, procedure_inputs,
	      N_("Everything about a procedure")),
	ROUTE(GET, "/procedures/{code}/official", catalogue_show_official, 0, READS,
	      procedure_inputs, N_("A procedure's official text")),
	ROUTE(GET, "/procedures/{code}/source", catalogue_source_show, 0, READS, procedure_inputs,
	      N_("Gives a procedure as the national catalogue published it, as JSON")),
	ROUTE(POST, "/procedures/{code}/apply", catalogue_apply, RIGHT_FILE, WRITES,
	      procedure_inputs, N_("Begins a draft")),
	ROUTE(GET, "/sign-in", sign_in_show, 0, READS, sign_in_page_inputs, N_("Sign in")),
	ROUTE(POST, "/sign-in", sign_in_enter, 0, WRITES, sign_in_inputs, N_("Sign in"),
	      .prepare = sign_in_prepare, .again = sign_in_show, .unchecked_key = true),
	ROUTE(POST, "/sign-out", sign_out, RIGHT_SIGNED_IN, WRITES, NULL, N_("Sign out")),
	ROUTE(GET, "/follow", follow_ask, 0, READS, follow_page_inputs, N_("Follow a dossier")),
	ROUTE(POST, "/follow", follow_show, 0, WRITES, follow_inputs, N_("Follow a dossier"),
	      .again = follow_ask, .unchecked_key = true),
	ROUTE(GET, "/drafts/{id}", draft_show, RIGHT_FILE, READS, draft_inputs,
	      N_("What is to do for a draft")),
	ROUTE(POST, "/drafts/{id}/remove", draft_discard, RIGHT_FILE, WRITES, draft_inputs,
	      N_("Deletes a draft")),
	ROUTE(GET, "/drafts/{id}/where", draft_where_show, RIGHT_FILE, READS, draft_inputs,
	      N_("Where it is settled")),
	ROUTE(POST, "/drafts/{id}/where", draft_where_save, RIGHT_FILE, WRITES, draft_where_inputs,
	      N_("Where it is settled"), .again = draft_where_show),
	ROUTE(GET, "/drafts/{id}/form/{group}", draft_form_show, RIGHT_FILE, READS,
	      draft_form_inputs, N_("A page of questions")),
	ROUTE(POST, "/drafts/{id}/form/{group}", draft_form_save, RIGHT_FILE, WRITES,
	      draft_form_inputs, N_("Saves a page of answers"), .again = draft_form_show,
	      .body_max_bytes = FORM_BODY_MAX),
	ROUTE(GET, "/drafts/{id}/papers", draft_papers_show, RIGHT_FILE, READS, draft_inputs,
	      N_("The papers of a draft")),
	ROUTE(POST, "/drafts/{id}/papers/{component}", draft_paper_keep, RIGHT_FILE, WRITES,
	      draft_paper_inputs, N_("Uploads a paper"), .prepare = web_keep_uploads,
	      .prepare_files = true, .again = draft_papers_show),
	ROUTE(POST, "/drafts/{id}/papers/{paper}/remove", draft_paper_drop, RIGHT_FILE, WRITES,
	      draft_paper_drop_inputs, N_("Removes a paper")),
	ROUTE(GET, "/drafts/{id}/who", draft_who_show, RIGHT_FILE, READS, draft_inputs,
	      N_("For whom a draft is filed")),
	ROUTE(POST, "/drafts/{id}/who", draft_who_save, RIGHT_FILE, WRITES, draft_who_inputs,
	      N_("For whom a draft is filed"), .prepare = web_keep_uploads, .prepare_files = true,
	      .again = draft_who_show),
	ROUTE(GET, "/drafts/{id}/check", draft_check_show, RIGHT_FILE, READS, draft_inputs,
	      N_("Everything once more")),
	ROUTE(POST, "/drafts/{id}/file", draft_hand_in, RIGHT_FILE, WRITES, draft_file_inputs,
	      N_("Hands a draft in"), .again = draft_check_show),
	ROUTE(GET, "/my", my_list, RIGHT_FILE, READS, my_list_inputs, N_("My dossiers")),
	ROUTE(GET, "/my/reads", my_reads, RIGHT_FILE, READS, my_reads_inputs,
	      N_("Who has read my data")),
	ROUTE(GET, "/my/{id}", my_show, RIGHT_FILE, READS, my_inputs, N_("One of my dossiers")),
	ROUTE(GET, "/my/{id}/receipt", my_receipt, RIGHT_FILE, READS, my_inputs,
	      N_("Receipt, to print or keep")),
	ROUTE(GET, "/my/{id}/documents/{document}", my_document, RIGHT_FILE, READS,
	      my_document_inputs, N_("A document of mine")),
	ROUTE(GET, "/my/{id}/supplement", my_supplement_show, RIGHT_FILE, READS, my_inputs,
	      N_("Add the papers")),
	ROUTE(POST, "/my/{id}/supplement", my_supplement_add, RIGHT_FILE, WRITES,
	      my_supplement_inputs, N_("Add the papers"), .prepare = web_keep_uploads,
	      .prepare_files = true, .again = my_supplement_show),
	ROUTE(GET, "/my/{id}/withdraw", my_withdraw_show, RIGHT_FILE, READS, my_inputs,
	      N_("Withdraw this dossier")),
	ROUTE(POST, "/my/{id}/withdraw", my_withdraw, RIGHT_FILE, WRITES, my_withdraw_inputs,
	      N_("Withdraw this dossier"), .again = my_withdraw_show),

	/* ---- officers ---- */
	ROUTE(GET, "/work", work_mine, RIGHT_OFFICE, READS, list_inputs,
	      N_("Dossiers that I have taken up")),
	ROUTE(GET, "/office", work_office, RIGHT_OFFICE, READS, list_inputs,
	      N_("Dossiers that my office holds")),
	ROUTE(GET, "/results", work_results, RIGHT_OFFICE, READS, list_inputs,
	      N_("Results that wait to be handed over")),
	ROUTE(GET, "/search", work_search, RIGHT_OFFICE, READS, list_inputs,
	      N_("Finds dossiers by code, name or number")),
	ROUTE(GET, "/counter", counter_choose, COUNTER, READS, counter_choose_inputs,
	      N_("Chooses the procedure to be received")),
	ROUTE(GET, "/counter/{code}", counter_show, COUNTER, READS, counter_show_inputs,
	      N_("The page on which a dossier is received")),
	ROUTE(POST, "/counter/{code}/check", counter_check, COUNTER, READS, counter_inputs,
	      N_("Looks at what was entered and files nothing"), .prepare = web_keep_uploads,
	      .prepare_files = true, .body_max_bytes = FORM_BODY_MAX, .unchecked_key = true,
	      .again = counter_again),
	ROUTE(POST, "/counter/{code}", counter_file, COUNTER, WRITES, counter_inputs,
	      N_("Receives a dossier at the counter"), .prepare = web_keep_uploads,
	      .prepare_files = true, .body_max_bytes = FORM_BODY_MAX, .again = counter_again),
	ROUTE(GET, "/dossiers/{id}", dossier_page, RIGHT_OFFICE, READS, dossier_inputs,
	      N_("Everything about a dossier")),
	ROUTE(GET, "/dossiers/{id}/receipt", dossier_receipt, RIGHT_OFFICE, READS, slip_inputs,
	      N_("Form 01, the receipt")),
	ROUTE(GET, "/dossiers/{id}/supplement-slip", dossier_supplement_slip, RIGHT_OFFICE, READS,
	      slip_inputs, N_("Form 02, the request for a supplement")),
	ROUTE(GET, "/dossiers/{id}/refusal-slip", dossier_refusal_slip, RIGHT_OFFICE, READS,
	      slip_inputs, N_("Form 03, the refusal")),
	ROUTE(GET, "/dossiers/{id}/stop-notice", dossier_stop_notice, RIGHT_OFFICE, READS,
	      slip_inputs, N_("Form 05, the notice of stopping")),
	ROUTE(GET, "/dossiers/{id}/control-sheet", dossier_control_sheet, RIGHT_OFFICE, READS,
	      slip_inputs, N_("Form 06, the control sheet")),
	ROUTE(GET, "/dossiers/{id}/documents/{document}", dossier_document, RIGHT_OFFICE, READS,
	      document_inputs, N_("A paper or result of a dossier")),
	ROUTE(GET, "/dossiers/{id}/correct", correct_show, RIGHT_OFFICE, READS, slip_inputs,
	      N_("Puts right what was done wrongly")),
	ROUTE(POST, "/dossiers/{id}/undo", correct_undo, RIGHT_OFFICE, WRITES, undo_inputs,
	      N_("Takes acts back"), .again = correct_show),
	ROUTE(POST, "/dossiers/{id}/rectify", correct_rectify, RIGHT_OFFICE, WRITES, rectify_inputs,
	      N_("Writes down an error in an issued result"), .again = correct_show),
	ROUTE(GET, "/rectifications", rectifications_list, RIGHT_OFFICE, READS, NULL,
	      N_("Issued results that the agency has to put right")),
	ROUTE(POST, "/dossiers/{id}/rectifications/{rectification}/finish", correct_finish,
	      RIGHT_OFFICE, WRITES, rectification_finish_inputs, N_("Issues a corrected result"),
	      .prepare = web_keep_uploads, .prepare_files = true, .again = correct_show),
	ROUTE(POST, "/dossiers/{id}/rectifications/{rectification}/hand-over", correct_hand_over,
	      RIGHT_OFFICE, WRITES, rectification_hand_inputs, N_("Hands a corrected result over"),
	      .again = correct_show),
	ROUTE(GET, "/dossiers/{id}/people", people_page, RIGHT_OFFICE, READS, people_inputs,
	      N_("The people of a dossier and what each may do")),
	ROUTE(POST, "/dossiers/{id}/people", people_add, RIGHT_OFFICE, WRITES, people_add_inputs,
	      N_("Adds somebody to a dossier"), .prepare = web_keep_uploads, .prepare_files = true,
	      .again = people_add_again),
	ROUTE(POST, "/dossiers/{id}/people/{party}/end", people_end, RIGHT_OFFICE, WRITES,
	      people_end_inputs, N_("Ends somebody's part in a dossier"),
	      .again = people_end_again),
	ROUTE(POST, "/dossiers/{id}/people/{person}/number", people_number, RIGHT_OFFICE, WRITES,
	      people_number_inputs, N_("Enters the number of somebody who had none"),
	      .again = people_number_again),
	ROUTE(GET, "/visits/{id}", visit_page, RIGHT_RECEIVE, READS, visit_inputs,
	      N_("What one person handed in on one visit")),
	ROUTE(GET, "/visits/{id}/slip", visit_slip, RIGHT_RECEIVE, READS, visit_inputs,
	      N_("One slip for all dossiers of a visit")),
	ROUTE(GET, "/dossiers/{id}/consult", consult_ask_page, OPINION, READS, consult_ask_inputs,
	      N_("Asks another office for its opinion")),
	ROUTE(POST, "/dossiers/{id}/consult", consult_ask_send, OPINION, WRITES, consult_ask_inputs,
	      N_("Asks another office for its opinion"), .again = consult_ask_page),
	ROUTE(GET, "/consults", consults_page, OPINION, READS, consults_inputs,
	      N_("Opinions to be given and to be decided on")),
	ROUTE(GET, "/consults/{consult}", consult_page, OPINION, READS, consult_inputs,
	      N_("One opinion")),
	ROUTE(GET, "/consults/{consult}/document", consult_document, OPINION, READS, consult_inputs,
	      N_("The signed answer of an office")),
	ROUTE(POST, "/consults/{consult}/answer", consult_answer_send, OPINION, WRITES,
	      consult_answer_inputs, N_("Answers for an office"), .prepare = web_keep_uploads,
	      .prepare_files = true, .again = consult_page),
	ROUTE(POST, "/consults/{consult}/decide", consult_decide_send, OPINION, WRITES,
	      consult_decide_inputs, N_("Decides on an opinion"), .again = consult_page),
	ROUTE(POST, "/consults/{consult}/hand-over", consult_hand_over_send, OPINION, WRITES,
	      consult_hand_over_inputs, N_("Hands an opinion to a leader"), .again = consult_page),
	ROUTE(GET, "/dossiers/{id}/{action}", dossier_act_page, RIGHT_OFFICE, READS,
	      act_page_inputs, N_("Asks for what an action needs")),
	ROUTE(POST, "/dossiers/{id}/{action}", dossier_act, RIGHT_OFFICE, WRITES, act_inputs,
	      N_("Acts on a dossier"), .prepare = web_keep_uploads, .prepare_files = true,
	      .again = dossier_act_again),
	ROUTE(GET, "/slips", slips_page, RIGHT_RECEIVE | RIGHT_WATCH, READS, slips_inputs,
	      N_("Emergency slips: series, outages, what waits")),
	ROUTE(POST, "/slips", slips_order, RIGHT_WATCH, WRITES, slip_order_inputs,
	      N_("Orders a series of emergency slips"), .again = slips_order_again),
	ROUTE(POST, "/slips/outages", slips_outage, RIGHT_WATCH, WRITES, slip_outage_inputs,
	      N_("Enters when a counter had to go on with paper"), .again = slips_outage_again),
	ROUTE(POST, "/slips/void", slips_void, RIGHT_RECEIVE | RIGHT_WATCH, WRITES,
	      slip_void_inputs, N_("Voids a slip"), .again = slips_void_again),
	ROUTE(GET, "/slips/{id}", slips_series, RIGHT_RECEIVE | RIGHT_WATCH, READS,
	      slip_series_inputs, N_("What became of each slip of a series")),
	ROUTE(GET, "/slips/{id}/print", slips_print, RIGHT_RECEIVE | RIGHT_WATCH, READS,
	      slip_series_inputs, N_("The slips of a series, to print")),
	ROUTE(POST, "/slips/{id}/sign", slips_sign, RIGHT_WATCH, WRITES, slip_sign_inputs,
	      N_("Countersigns a slip, or not"), .again = slips_sign_again),
	ROUTE(GET, "/uncollected", uncollected_page, RIGHT_RETURN, READS, NULL,
	      N_("Results that nobody collects")),
	ROUTE(GET, "/uncollected/kept", uncollected_kept_page, RIGHT_RETURN, READS, NULL,
	      N_("Results that were put away")),
	ROUTE(GET, "/dossiers/{id}/follow-up", follow_up_page, RIGHT_RETURN, READS, slip_inputs,
	      N_("A result that nobody collects")),
	ROUTE(POST, "/dossiers/{id}/follow-up", follow_up_send, RIGHT_RETURN, WRITES,
	      follow_up_inputs, N_("Writes down that the applicant was asked"),
	      .again = follow_up_page),
	ROUTE(POST, "/dossiers/{id}/put-away", put_away_send, RIGHT_RETURN, WRITES, put_away_inputs,
	      N_("Puts a result away"), .again = follow_up_page),
	ROUTE(GET, "/bulk", bulk_page, RIGHT_OFFICE, READS, bulk_inputs,
	      N_("Looks once more at dossiers chosen in a list")),
	ROUTE(POST, "/bulk", bulk_act, RIGHT_OFFICE, WRITES, bulk_inputs,
	      N_("Acts on several like dossiers"), .again = bulk_page),
	ROUTE(GET, "/bulk/{bulk}", bulk_answer_page, RIGHT_OFFICE, READS, bulk_answer_inputs,
	      N_("What came of acting on several dossiers")),
	ROUTE(GET, "/absence", absence_page, RIGHT_OFFICE, READS, NULL, N_("One's own days away")),
	ROUTE(POST, "/absence", absence_enter, RIGHT_OFFICE, WRITES, absence_inputs,
	      N_("Enters days away"), .again = absence_again),
	ROUTE(GET, "/absence/agency", absence_agency_page, RIGHT_WATCH, READS, NULL,
	      N_("Who of the agency is away, and whom nobody replaces")),
	ROUTE(POST, "/absence/{absence}/end", absence_finish, RIGHT_OFFICE, WRITES,
	      absence_end_inputs, N_("Back at work early")),
	ROUTE(GET, "/delegations", delegation_page, RIGHT_OFFICE, READS, NULL,
	      N_("Who acts for whom")),
	ROUTE(POST, "/delegations", delegation_give, RIGHT_OFFICE, WRITES, delegation_inputs,
	      N_("Delegates a right for some days"), .again = delegation_page),
	ROUTE(POST, "/delegations/{delegation}/revoke", delegation_end, RIGHT_OFFICE, WRITES,
	      delegation_end_inputs, N_("Ends a delegation")),
	ROUTE(GET, "/overview", overview_page, RIGHT_WATCH, READS, NULL,
	      N_("The figures of the centre or agency now")),
	ROUTE(GET, "/accounts", accounts_page, RIGHT_ADMIN, READS, accounts_inputs,
	      N_("All accounts")),
	ROUTE(POST, "/accounts/{login}/disable", accounts_disable, RIGHT_ADMIN, WRITES,
	      login_inputs, N_("Closes an account")),
	ROUTE(GET, "/rights", rights_page, RIGHT_ADMIN, READS, NULL,
	      N_("Who may do what, made from this table")),

	/* ---- operators ---- */
	ROUTE(GET, "/health", operator_health, 0, READS, NULL,
	      N_("Says ok when the database can be read")),
	ROUTE(GET, "/metrics", operator_metrics, 0, READS, NULL,
	      N_("Numbers for monitoring; to the same machine only")),
	{},
};
