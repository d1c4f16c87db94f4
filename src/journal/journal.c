#include "journal/journal.h"

#include <string.h>

#include "base/json.h"
#include "base/text.h"
#include "db/db.h"
#include "journal/journal.sql.h"

#define SALT_BYTES 16

struct hash journal_leaf(struct str salt, struct str body)
{
	return hash_parts((struct str[]){ { "\0", 1 }, salt, body }, 3);
}

/* Keys in byte order: the body is canonical by construction. */
static struct str write_body(struct cx *cx, const struct journal_entry *entry, int64_t id)
{
	struct buf body = buf_in(cx->arena);
	struct json_out o = { .to = &body };

	json_object_begin(&o);
	json_key(&o, "account");
	json_add_id(&o, cx->actor.account);
	json_key(&o, "at_us");
	json_add_id(&o, cx->now_us);
	json_key(&o, "changes");
	json_array_begin(&o);
	buf_add(&body, buf_str(&cx->changes));
	json_array_end(&o);
	json_key(&o, "id");
	json_add_id(&o, id);
	json_key(&o, "kind");
	json_add_text(&o, str_from(entry->kind));
	json_key(&o, "note");
	json_add_raw(&o, str_is_empty(entry->note) ? STR("{}") : entry->note);
	json_key(&o, "office");
	json_add_id(&o, cx->actor.office);
	json_key(&o, "previous");
	json_add_id(&o, entry->previous);
	json_key(&o, "subject");
	json_add_id(&o, entry->subject);
	json_key(&o, "subject_kind");
	json_add_text(&o, str_from(entry->subject_kind));
	json_object_end(&o);
	return buf_str(&body);
}

/* The last place where `part` stands in a text, NULL when there is none. */
static const char *find_last(struct str text, struct str part)
{
	for (size_t i = text.len; i >= part.len; i--) {
		if (memcmp(text.at + i - part.len, part.at, part.len) == 0)
			return text.at + i - part.len;
	}
	return NULL;
}

/* A quote within a text is escaped, so neither border occurs in one; the id is this row's alone. */
enum status journal_note(struct cx *cx, const struct journal_row *row, struct str *ret_note)
{
	struct str head = str_format(cx->arena, "\"id\":\"%lld\",\"kind\":\"%.*s\",\"note\":",
				     (long long)row->id, STR_ARG(row->kind));

	*ret_note = (struct str){};
	if (!row->body.at)
		return OK;
	const char *from = memmem(row->body.at, row->body.len, head.at, head.len);
	const char *until = find_last(row->body, STR(",\"office\":\""));

	if (!from || !until || until < from + head.len)
		return FAIL(cx, BROKEN, "journal.damaged",
			    N_("The database failed. Please tell the operator."));
	*ret_note = (struct str){ from + head.len, (size_t)(until - from) - head.len };
	return OK;
}

int64_t journal_new_id(struct cx *cx, int64_t previous)
{
	return cx_new_id_after(cx, previous);
}

enum status journal_append(struct cx *cx, const struct journal_entry *entry, int64_t *ret_id)
{
	char random[SALT_BYTES];
	struct str salt = { random, sizeof(random) };
	int64_t id = entry->id ? entry->id : journal_new_id(cx, entry->previous);
	struct str body = write_body(cx, entry, id);

	cx_random(cx, random, sizeof(random));
	struct hash leaf = journal_leaf(salt, body);

	TRY(q_journal_add(cx,
			  &(struct q_journal_add_in){
				  .id = id,
				  .at_us = cx->now_us,
				  .kind = str_from(entry->kind),
				  .subject_kind = str_from(entry->subject_kind),
				  .subject = entry->subject,
				  .previous = entry->previous,
				  .account = cx->actor.account,
				  .office = cx->actor.office,
				  .body = body,
				  .salt = salt,
				  .leaf = hash_str(&leaf),
			  },
			  NULL));
	TRY(q_journal_pending_add(cx, id, NULL));
	cx->changes.len = 0;
	cx->change_count = 0;
	*ret_id = id;
	return OK;
}

static struct str write_reads(struct cx *cx, const struct read_note *notes)
{
	struct buf text = buf_in(cx->arena);
	struct json_out o = { .to = &text };

	json_object_begin(&o);
	json_key(&o, "read");
	json_array_begin(&o);
	for (const struct read_note *note = notes; note; note = note->next) {
		json_object_begin(&o);
		json_key(&o, "dossier");
		json_add_id(&o, note->dossier);
		json_key(&o, "person");
		json_add_id(&o, note->person);
		json_key(&o, "purpose");
		json_add_text(&o, str_from(note->purpose));
		json_object_end(&o);
	}
	json_array_end(&o);
	json_object_end(&o);
	return buf_str(&text);
}

/* A list shows fifty people: fifty journal rows would cost ten times the page. */
enum status journal_add_reads(struct cx *cx, const struct read_note *notes)
{
	bool several = notes->next, person = notes->person;
	int64_t id;

	TRY(journal_append(cx,
			   &(struct journal_entry){
				   .kind = "read",
				   .subject_kind = several  ? "account"
						   : person ? "person"
							    : "dossier",
				   .subject = several  ? cx->actor.account
					      : person ? notes->person
						       : notes->dossier,
				   .note = write_reads(cx, notes),
			   },
			   &id));
	for (const struct read_note *note = notes; note; note = note->next) {
		TRY(q_journal_read_add(cx,
				       &(struct q_journal_read_add_in){
					       .person = note->person,
					       .dossier = note->dossier,
					       .id = id,
					       .account = cx->actor.account,
				       },
				       NULL));
	}
	return OK;
}

static enum status last_position(struct cx *cx, int64_t *ret_position)
{
	struct q_journal_position_last_row last = {};
	enum status status = q_journal_position_last(cx, &last);

	*ret_position = last.position;
	return status == NOT_FOUND ? OK : status;
}

enum status journal_is_waiting(struct cx *cx, bool *ret_waiting)
{
	struct q_journal_waiting_first_row first;
	enum status status = q_journal_waiting_first(cx, &first);

	*ret_waiting = status == OK;
	return status == NOT_FOUND ? OK : status;
}

enum status journal_sequence(struct cx *cx, int64_t most, int64_t *ret_given)
{
	int64_t last;

	TRY(last_position(cx, &last));
	TRY(q_journal_sequence(cx, last, most, ret_given));
	if (*ret_given)
		TRY(q_journal_pending_done(cx, last, NULL));
	return OK;
}

enum status journal_find_after(struct cx *cx, int64_t position, int64_t most,
			       struct journal_rows *ret_rows)
{
	struct q_journal_after_rows found;

	TRY(q_journal_after(cx, position, most, &found));
	ret_rows->at = ARENA_ARRAY(cx->arena, struct journal_row, found.n);
	ret_rows->n = found.n;
	for (size_t i = 0; i < found.n; i++) {
		const struct q_journal_after_row *row = &found.at[i];

		ret_rows->at[i] = (struct journal_row){
			.position = row->position,
			.id = row->id,
			.at_us = row->at_us,
			.kind = row->kind,
			.subject_kind = row->subject_kind,
			.subject = row->subject,
			.previous = row->previous,
			.account = row->account,
			.office = row->office,
			.body = row->body,
			.salt = row->salt,
			.leaf = row->leaf,
		};
	}
	return OK;
}

enum status journal_find_chain(struct cx *cx, int64_t last, int64_t most,
			       struct journal_rows *ret_rows)
{
	struct q_journal_chain_rows found;

	TRY(q_journal_chain(cx, last, most, &found));
	ret_rows->at = ARENA_ARRAY(cx->arena, struct journal_row, found.n);
	ret_rows->n = found.n;
	for (size_t i = 0; i < found.n; i++) {
		const struct q_journal_chain_row *row = &found.at[i];

		ret_rows->at[i] = (struct journal_row){
			.id = row->id,
			.at_us = row->at_us,
			.kind = row->kind,
			.account = row->account,
			.office = row->office,
			.body = row->body,
		};
	}
	return OK;
}

enum status journal_find_readers(struct cx *cx, int64_t person, int64_t before, int64_t most,
				 struct journal_readers *ret_readers)
{
	struct q_journal_readers_rows found;

	TRY(q_journal_readers(cx, person, before, most, &found));
	ret_readers->at = ARENA_ARRAY(cx->arena, struct journal_reader, found.n);
	ret_readers->n = found.n;
	for (size_t i = 0; i < found.n; i++) {
		const struct q_journal_readers_row *row = &found.at[i];

		ret_readers->at[i] = (struct journal_reader){
			.id = row->id,
			.at_us = row->at_us,
			.account = row->account,
			.office = row->office,
			.dossier = row->dossier,
		};
	}
	return OK;
}
