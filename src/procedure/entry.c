/* Entries: what lists show of a procedure. */
#include "procedure/entry.h"

#include "base/text.h"
#include "procedure/entry.sql.h"

#define TITLE_CHARACTERS 160
#define AGENCY_CHARACTERS 60

/* ---- making ---- */

/* A blank at both ends, so that a word is found whole by " word ". */
static struct str padded(struct cx *cx, struct str folded)
{
	return str_format(cx->arena, " %.*s ", STR_ARG(folded));
}

/* "Ủy ban nhân dân cấp xã" -> "uy-ban-nhan-dan-cap-xa": part of an address. */
static struct str slug(struct cx *cx, struct str name)
{
	struct str folded = text_fold(cx->arena, text_short(cx->arena, name, AGENCY_CHARACTERS));
	char *at = str_cstring(cx->arena, folded);

	for (size_t i = 0; i < folded.len; i++) {
		if (at[i] == ' ')
			at[i] = '-';
	}
	return (struct str){ at, folded.len };
}

enum status entry_write(struct cx *cx, const struct procedure *procedure, int64_t version)
{
	struct str title = procedure_title(procedure, LANG_VI);
	struct str title_vi = text_short(cx->arena, title, TITLE_CHARACTERS);
	const struct q_entry_put_in row = {
		.code = procedure->code,
		.version = version,
		.title_vi = title_vi,
		.title_en = text_short(cx->arena, procedure_title(procedure, LANG_EN),
				       TITLE_CHARACTERS),
		.sort = text_fold(cx->arena, title_vi),
		.title_words = padded(cx, text_fold(cx->arena, title)),
		.name_words = padded(cx, text_fold(cx->arena, procedure->name.vi)),
		.all_words = padded(cx, procedure_words(cx, procedure)),
		.field = procedure->field.code,
		.field_vi = procedure->field.vi,
		.field_en = procedure->field.en,
		.level = procedure->level,
		.agency = slug(cx, procedure->agency),
		.agency_name = procedure->agency,
		.online = (procedure->channels & CHANNEL_BIT(CHANNEL_ONLINE)) != 0,
		.origin = procedure->origin,
	};

	TRY(q_entry_put(cx, &row));
	return q_entry_stamp_put(cx, cx_new_id(cx));
}

enum status entry_remove(struct cx *cx, struct str code)
{
	int64_t removed;

	TRY(q_entry_remove(cx, code, &removed));
	return q_entry_stamp_put(cx, cx_new_id(cx));
}

enum status entry_refresh(struct cx *cx, int64_t version)
{
	const struct procedure *procedure;
	struct str day;

	TRY(procedure_load(cx, version, &procedure));
	enum status status = procedure_ended_on(cx, procedure->code, &day);

	return status == NOT_FOUND ? entry_write(cx, procedure, version) : status;
}

enum status entry_complete(struct cx *cx, int32_t day)
{
	struct q_entry_missing_rows rows;

	TRY(q_entry_missing(cx, civil_iso(cx->arena, day), &rows));
	for (size_t i = 0; i < rows.n; i++)
		TRY(entry_refresh(cx, rows.at[i].version));
	return OK;
}
