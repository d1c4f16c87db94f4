/* What happened to a dossier, and what belongs to it. */
#include "base/json.h"
#include "base/text.h"
#include "dossier/dossier.sql.h"
#include "dossier/scene.h"
#include "journal/journal.h"

#define EVENTS_MOST 200

/* What happens to a dossier beside its moves: kind in the journal, what the timeline says of it. */
static const struct {
	const char *kind, *told;
	bool silent; /* its note is not for people */
} event_kinds[] = {
	{ "dossier.file", N_("Handed in"), false },
	{ "dossier.file_assisted", N_("Handed in with the help of this officer"), false },
	{ "dossier.backdate", N_("Received earlier, on an emergency slip that was countersigned"),
	  false },
	{ "dossier.party_add", N_("Somebody was added"), false },
	{ "dossier.party_end", N_("Somebody's part was ended"), false },
	{ "dossier.undo", N_("Corrected: taken back"), false },
	{ "dossier.refile", N_("Corrected: entered anew"), false },
	{ "dossier.rectify", N_("Error in the result told"), false },
	{ "dossier.rectified", N_("Corrected result issued"), false },
	{ "dossier.rectified_handed", N_("Corrected result handed over"), false },
	{ "dossier.reproject", N_("New date, because the working calendar was changed"), true },
	{ "dossier.follow_up", N_("Applicant reminded of the result"), true },
	{ "dossier.put_away", N_("Result put away at the one-stop"), false },
	{ "dossier.put_back", N_("Back to the office: its officer is away"), false },
	{ "dossier.consult_asked", N_("Opinion asked for"), false },
	{ "dossier.consult_answered", N_("Opinion given"), false },
	{ "dossier.consult_objected", N_("Opinion given: objects"), false },
	{ "dossier.consult_overdue", N_("No opinion in time"), false },
	{ "dossier.consult_handed", N_("Opinion handed to a leader"), false },
	{ "dossier.consult_silence", N_("No opinion in time: counts as consent"), false },
	{ "dossier.consult_followed", N_("Opinion followed"), false },
	{ "dossier.consult_set_aside", N_("Goes on without an opinion"), false },
	{ "dossier.consult_taken_back", N_("Question taken back"), false },
};

static const struct move_row *row_of_kind(struct str kind)
{
	for (size_t i = 0; i < ACTION_COUNT; i++) {
		if (str_is(kind, dossier_moves[i].kind))
			return &dossier_moves[i];
	}
	return NULL;
}

/* A correction names the rows that it took back; they are older, so they come after it. */
static void mark_taken_back(const struct json *note, struct dossier_events *events)
{
	const struct json *acts = json_get(note, "acts");

	for (size_t i = 0; i < json_count(acts); i++) {
		int64_t id = json_int(json_item(acts, i), 0);

		for (size_t k = 0; k < events->n; k++)
			events->at[k].taken_back |= events->at[k].id == id;
	}
}

/* Reason, items, number, receiver: one readable text, a line each. */
static enum status read_note(struct cx *cx, const struct journal_row *row,
			     struct dossier_events *events, struct str *ret_text)
{
	static const char *const keys[] = { "reason",   "law",      "items",  "number",
					    "receiver", "relation", "what",   "claimed",
					    "entered",  "asked",    "officer" };
	struct buf text = buf_in(cx->arena);
	const struct json *note;
	struct str written;

	*ret_text = STR("");
	TRY(journal_note(cx, row, &written));
	if (written.len <= sizeof("{}") - 1)
		return OK;
	TRY(json_parse(cx, written, &note));
	mark_taken_back(note, events);
	for (size_t i = 0; i < sizeof(keys) / sizeof(*keys); i++) {
		struct str part = json_text(json_get(note, keys[i]), STR(""));

		if (str_is_empty(part))
			continue;
		if (str_is(str_from(keys[i]), "relation"))
			TRY(relation_name(cx, part, &part));
		if (text.len)
			buf_add_char(&text, '\n');
		buf_add(&text, part);
	}
	*ret_text = buf_str(&text);
	return OK;
}

/* What the timeline says of a journal row, and the row's note. */
static enum status tell(struct cx *cx, const struct journal_row *row, struct dossier_events *events,
			struct dossier_event *event)
{
	event->move = row_of_kind(row->kind);
	if (event->move) {
		event->told = event->move->told;
		return read_note(cx, row, events, &event->note);
	}
	for (size_t i = 0; i < sizeof(event_kinds) / sizeof(*event_kinds); i++) {
		if (!str_is(row->kind, event_kinds[i].kind))
			continue;
		event->told = event_kinds[i].told;
		return event_kinds[i].silent ? OK : read_note(cx, row, events, &event->note);
	}
	event->told = N_("Changed");
	return OK;
}

/* Who acted and where; few people act on one dossier, and they act several times. */
static enum status name_actor(struct cx *cx, struct dossier_event *event,
			      const struct dossier_event *newer, size_t n)
{
	struct office office;

	for (size_t i = 0; i < n; i++) {
		if (newer[i].account == event->account && newer[i].office == event->office) {
			event->who = newer[i].who;
			event->office_name = newer[i].office_name;
			return OK;
		}
	}
	TRY(account_name(cx, event->account, &event->who));
	if (event->office == 0)
		return OK;
	TRY(office_load(cx, event->office, &office));
	event->office_name = office.name;
	return OK;
}

enum status dossier_find_events(struct cx *cx, const struct dossier *dossier,
				struct dossier_events *ret_events)
{
	struct journal_rows rows;

	TRY(journal_find_chain(cx, dossier->last_journal, EVENTS_MOST, &rows));
	ret_events->at = ARENA_ARRAY(cx->arena, struct dossier_event, rows.n);
	ret_events->n = rows.n;
	for (size_t i = 0; i < rows.n; i++)
		ret_events->at[i].id = rows.at[i].id;
	for (size_t i = 0; i < rows.n; i++) {
		struct dossier_event *event = &ret_events->at[i];

		event->at_us = rows.at[i].at_us;
		event->account = rows.at[i].account;
		event->office = rows.at[i].office;
		TRY(name_actor(cx, event, ret_events->at, i));
		TRY(tell(cx, &rows.at[i], ret_events, event));
	}
	return OK;
}

enum status dossier_find_papers(struct cx *cx, int64_t id, struct dossier_papers *ret_papers)
{
	struct q_dossier_paper_find_rows rows;

	TRY(q_dossier_paper_find(cx, id, &rows));
	ret_papers->at = ARENA_ARRAY(cx->arena, struct dossier_paper, rows.n);
	ret_papers->n = rows.n;
	for (size_t i = 0; i < rows.n; i++) {
		ret_papers->at[i] = (struct dossier_paper){
			.id = rows.at[i].id,
			.document = rows.at[i].document,
			.originals = rows.at[i].originals,
			.copies = rows.at[i].copies,
			.added_us = rows.at[i].added_us,
			.size_bytes = rows.at[i].size_bytes.value,
			.component = rows.at[i].component,
			.name = rows.at[i].name,
			.kind = rows.at[i].kind,
		};
	}
	return OK;
}

enum status dossier_load_document(struct cx *cx, int64_t id, int64_t document,
				  struct document *ret_document)
{
	struct q_dossier_document_row row;
	enum status status = q_dossier_document(cx, id, document, &row);

	if (status == NOT_FOUND)
		return FAIL(cx, NOT_FOUND, "document.none",
			    N_("There is no such document in this dossier."));
	TRY(status);
	return archive_load(cx, document, ret_document);
}

enum status dossier_find_steps(struct cx *cx, int64_t id, struct dossier_steps *ret_steps)
{
	struct q_dossier_step_find_rows rows;

	TRY(q_dossier_step_find(cx, id, &rows));
	ret_steps->at = ARENA_ARRAY(cx->arena, struct dossier_step, rows.n);
	ret_steps->n = rows.n;
	for (size_t i = 0; i < rows.n; i++) {
		ret_steps->at[i] = (struct dossier_step){
			.id = rows.at[i].id,
			.step = rows.at[i].step,
			.office = rows.at[i].office,
			.officer = rows.at[i].officer,
			.started_us = rows.at[i].started_us,
			.due_us = rows.at[i].due_us,
			.ended_us = rows.at[i].ended_us,
			.outcome = rows.at[i].outcome,
			.office_name = rows.at[i].office_name,
			.officer_name = rows.at[i].officer_name,
		};
	}
	return OK;
}

enum status dossier_find_pauses(struct cx *cx, int64_t id, struct dossier_pauses *ret_pauses)
{
	struct q_dossier_pause_find_rows rows;

	TRY(q_dossier_pause_find(cx, id, &rows));
	ret_pauses->at = ARENA_ARRAY(cx->arena, struct dossier_pause, rows.n);
	ret_pauses->n = rows.n;
	for (size_t i = 0; i < rows.n; i++) {
		ret_pauses->at[i] = (struct dossier_pause){
			.id = rows.at[i].id,
			.from_us = rows.at[i].from_us,
			.until_us = rows.at[i].until_us,
			.account = rows.at[i].account,
			.kind = rows.at[i].kind,
			.reason = rows.at[i].reason,
			.items = rows.at[i].items,
		};
	}
	return OK;
}

enum status dossier_load_result(struct cx *cx, int64_t id, struct dossier_result *ret_result)
{
	struct q_dossier_result_load_row row;

	TRY(q_dossier_result_load(cx, id, &row));
	*ret_result = (struct dossier_result){
		.granted = row.granted,
		.signer = row.signer,
		.signed_us = row.signed_us,
		.issued_us = row.issued_us,
		.document = row.document,
		.returned_us = row.returned_us,
		.code = row.code,
		.text = row.text,
		.number = row.number,
		.receiver = row.receiver,
	};
	return OK;
}

enum status dossier_load_ground(struct cx *cx, int64_t id, struct dossier_ground *ret_ground)
{
	struct q_dossier_ground_load_row row;

	TRY(q_dossier_ground_load(cx, id, &row));
	*ret_ground = (struct dossier_ground){
		.account = row.account,
		.at_us = row.at_us,
		.action = row.action,
		.reason = row.reason,
		.law = row.law,
	};
	return OK;
}

enum status dossier_load_withdrawal(struct cx *cx, int64_t id,
				    struct dossier_withdrawal *ret_withdrawal)
{
	struct q_dossier_withdrawal_load_row row;

	TRY(q_dossier_withdrawal_load(cx, id, &row));
	*ret_withdrawal = (struct dossier_withdrawal){
		.account = row.account,
		.at_us = row.at_us,
		.reason = row.reason,
	};
	for (int i = 0; i < CONFIRMATION_COUNT; i++) {
		if (str_is(row.confirmed, confirmations[i].name))
			ret_withdrawal->confirmed = (enum confirmation)i;
	}
	return OK;
}

enum status dossier_load_signature(struct cx *cx, int64_t id, int64_t signed_us,
				   struct dossier_signature *ret_signature)
{
	struct q_dossier_signature_load_row row;

	TRY(q_dossier_signature_load(cx, id, signed_us, &row));
	*ret_signature = (struct dossier_signature){
		.signer = row.signer,
		.giver = row.giver,
		.kind = row.kind,
		.signer_title = row.signer_title,
		.giver_title = row.giver_title,
		.giver_name = row.giver_name,
	};
	return OK;
}

enum status dossier_load_answers(struct cx *cx, int64_t id, struct answers *ret_answers)
{
	struct q_dossier_form_load_row row;

	TRY(q_dossier_form_load(cx, id, &row));
	return answers_parse(cx, row.answers, ret_answers);
}
