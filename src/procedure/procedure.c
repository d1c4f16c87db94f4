#include "procedure/procedure.h"

#include "base/civil.h"
#include "base/hash.h"
#include "base/text.h"
#include "journal/journal.h"
#include "procedure/entry.h"
#include "procedure/pack.h"
#include "procedure/procedure.sql.h"

/*
 * What the importer made is read thousands at a time and has no mistakes to point at: half of the
 * work, knowing where things stand, is left out. An escaped zero byte would cut a text unseen.
 */
static bool parse_made(const struct cx *cx, struct str yaml, const struct procedure **ret_procedure)
{
	struct cx inner = *cx;
	struct pack pack = { .cx = &inner, .file = "", .yaml = yaml };

	if (!str_contains(yaml, STR(PACK_MADE)) || str_contains(yaml, STR("\\0")) ||
	    str_contains(yaml, STR("\\x00")) || str_contains(yaml, STR("\\u0000")) ||
	    schema_load(&pack) != OK || pack_check(&pack) != OK)
		return false;
	*ret_procedure = pack.procedure;
	return true;
}

enum status procedure_parse(struct cx *cx, struct str yaml, const char *file,
			    const struct procedure **ret_procedure)
{
	if (parse_made(cx, yaml, ret_procedure))
		return OK;
	struct pack pack = { .cx = cx, .file = file, .yaml = yaml };
	enum status status = pack_open(&pack);

	if (status == OK)
		status = schema_load(&pack);
	if (status == OK)
		status = pack_check(&pack);
	pack_close(&pack);
	if (status == OK)
		*ret_procedure = pack.procedure;
	return status;
}

/* ---- import ---- */

struct str procedure_words(struct cx *cx, const struct procedure *procedure)
{
	struct buf b = buf_in(cx->arena);

	buf_add(&b, procedure->name.vi);
	if (!str_equal(procedure->name.vi, procedure->name.en))
		buf_format(&b, " %.*s", STR_ARG(procedure->name.en));
	for (size_t i = 0; i < procedure->keywords.n; i++) {
		buf_add_char(&b, ' ');
		buf_add(&b, procedure->keywords.at[i]);
	}
	return text_fold(cx->arena, buf_str(&b));
}

static enum status add_version(struct cx *cx, const struct procedure *procedure, struct str yaml,
			       int64_t id)
{
	const struct q_procedure_version_add_in row = {
		.id = id,
		.code = procedure->code,
		.valid_from = procedure->valid_from,
		.valid_to = procedure->valid_to,
		.digest = hash_hex(cx->arena, hash_of(yaml)),
		.source = yaml,
		.decision = procedure->decision,
		.name = procedure->name.vi,
		.name_folded = text_fold(cx->arena, procedure->name.vi),
		.search_folded = procedure_words(cx, procedure),
		.field = procedure->field.code,
		.level = procedure->level,
		.added_us = cx->now_us,
	};

	return q_procedure_version_add(cx, &row);
}

/* Lists show the version of today; when none is valid today, the newest. */
static enum status point(struct cx *cx, const struct procedure *procedure, int64_t version,
			 struct procedure_import *ret_import)
{
	struct q_procedure_by_code_row found;
	int64_t reopened;
	struct str today = civil_iso(cx->arena, civil_day_of(cx->now_us));
	struct q_procedure_version_on_row on = { .id = version };
	enum status status = q_procedure_by_code(cx, procedure->code, &found);

	ret_import->version = version;
	ret_import->outcome = status == OK ? PROCEDURE_CHANGED : PROCEDURE_ADDED;
	if (status == NOT_FOUND) {
		TRY(q_procedure_add(cx, procedure->code, version));
		return entry_write(cx, procedure, version);
	}
	TRY(status);
	TRY(q_procedure_ended_remove(cx, procedure->code, &reopened));
	status = q_procedure_version_on(cx, procedure->code, today, &on);
	if (status != OK && status != NOT_FOUND)
		return status;
	if (status == NOT_FOUND || found.listed == on.id)
		return OK;
	TRY(q_procedure_point(cx, procedure->code, on.id));
	return on.id == version ? entry_write(cx, procedure, version) : entry_refresh(cx, on.id);
}

enum status procedure_add(struct cx *cx, const struct procedure *procedure, struct str yaml,
			  struct procedure_import *ret_import)
{
	struct q_procedure_version_by_digest_row same;
	int64_t id, journal;
	enum status status = q_procedure_version_by_digest(
		cx, procedure->code, hash_hex(cx->arena, hash_of(yaml)), &same);

	if (status == OK) {
		*ret_import = (struct procedure_import){ PROCEDURE_UNCHANGED, same.id };
		return OK;
	}
	if (status != NOT_FOUND)
		return status;
	id = cx_new_id(cx);
	TRY(add_version(cx, procedure, yaml, id));
	TRY(point(cx, procedure, id, ret_import));
	return journal_append(cx,
			      &(const struct journal_entry){ .kind = "procedure.imported",
							     .subject_kind = "procedure",
							     .subject = id },
			      &journal);
}

enum status procedure_import(struct cx *cx, struct str yaml, const char *file,
			     struct procedure_import *ret_import)
{
	const struct procedure *procedure;

	TRY(procedure_parse(cx, yaml, file, &procedure));
	return procedure_add(cx, procedure, yaml, ret_import);
}

/* ---- finding ---- */

enum status procedure_find_current(struct cx *cx, struct str code, int32_t day,
				   int64_t *ret_version)
{
	struct q_procedure_version_on_row row;
	enum status status = q_procedure_version_on(cx, code, civil_iso(cx->arena, day), &row);

	if (status == NOT_FOUND)
		return FAIL_WITH(cx, NOT_FOUND, "procedure.unknown",
				 "There is no procedure %1 on that day.", code);
	TRY(status);
	*ret_version = row.id;
	return OK;
}

enum status procedure_find_listed(struct cx *cx, struct str code, int64_t *ret_version)
{
	struct q_procedure_by_code_row row;
	enum status status = q_procedure_by_code(cx, code, &row);

	if (status == NOT_FOUND)
		return FAIL_WITH(cx, NOT_FOUND, "procedure.unknown",
				 "There is no procedure %1 on that day.", code);
	TRY(status);
	*ret_version = row.listed;
	return OK;
}

enum status procedure_turn(struct cx *cx, int32_t day, int64_t *ret_changed)
{
	struct q_procedure_to_turn_rows rows;
	int64_t journal;

	TRY(entry_complete(cx, day));
	TRY(q_procedure_to_turn(cx, civil_iso(cx->arena, day), &rows));
	*ret_changed = (int64_t)rows.n;
	for (size_t i = 0; i < rows.n; i++) {
		TRY(q_procedure_point(cx, rows.at[i].code, rows.at[i].version));
		TRY(entry_refresh(cx, rows.at[i].version));
		TRY(journal_append(cx,
				   &(const struct journal_entry){ .kind = "procedure.turned",
								  .subject_kind = "procedure",
								  .subject = rows.at[i].version },
				   &journal));
	}
	return rows.n ? situation_sort(cx) : OK;
}

enum status procedure_ended_on(struct cx *cx, struct str code, struct str *ret_day)
{
	struct q_procedure_ended_on_row row;
	enum status status = q_procedure_ended_on(cx, code, &row);

	if (status == NOT_FOUND)
		return NOT_FOUND;
	TRY(status);
	*ret_day = row.ended_on;
	return OK;
}
