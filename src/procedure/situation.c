/* Life situations: which procedures people look for when something happens to them. */
#include "base/hash.h"
#include "base/text.h"
#include "base/yaml.h"
#include "journal/journal.h"
#include "procedure/entry.sql.h"
#include "procedure/procedure.h"

#define SITUATIONS_MAX 64 /* bits, see find.c */
#define RULES_MAX 500

struct texts_of {
	char **at;
	unsigned n;
};

/* As in the file; then the texts folded, with a blank at both ends. */
struct situation {
	char *code, *vi, *en;
	struct texts_of codes, fields, words, without;
	unsigned levels; /* bits of enum procedure_level; 0: all */
	struct strs words_folded, without_folded, fields_folded;
};

struct situations {
	struct situation *at;
	unsigned n;
};

/* ---- the file ---- */

#define TEXT(key, flags, member) \
	CYAML_FIELD_STRING_PTR(key, CYAML_FLAG_POINTER | (flags), struct situation, member, 1, 200)
#define TEXTS(word, member)                                                                    \
	{                                                                                      \
		.key = word, .data_offset = offsetof(struct situation, member.at),             \
		.count_offset = offsetof(struct situation, member.n),                          \
		.count_size = sizeof(unsigned), .value = {                                     \
			CYAML_VALUE_SEQUENCE(CYAML_FLAG_POINTER | CYAML_FLAG_OPTIONAL, char *, \
					     &text_entry, 0, RULES_MAX)                        \
		}                                                                              \
	}

static const cyaml_schema_value_t text_entry = {
	CYAML_VALUE_STRING(CYAML_FLAG_POINTER, char *, 1, 200),
};
static const cyaml_strval_t level_words[] = {
	{ "commune", 1 << LEVEL_COMMUNE },
	{ "province", 1 << LEVEL_PROVINCE },
	{ "ministry", 1 << LEVEL_MINISTRY },
	{ "unstated", 1 << LEVEL_UNSTATED },
};
static const cyaml_schema_field_t situation_fields[] = {
	TEXT("code", 0, code),
	TEXT("vi", 0, vi),
	TEXT("en", 0, en),
	TEXTS("codes", codes),
	TEXTS("fields", fields),
	TEXTS("words", words),
	TEXTS("without", without),
	CYAML_FIELD_FLAGS("levels", CYAML_FLAG_STRICT | CYAML_FLAG_OPTIONAL, struct situation,
			  levels, level_words, sizeof(level_words) / sizeof(*level_words)),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t situation_entry = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct situation, situation_fields),
};
static const cyaml_schema_field_t file_fields[] = {
	{ .key = "situations",
	  .data_offset = offsetof(struct situations, at),
	  .count_offset = offsetof(struct situations, n),
	  .count_size = sizeof(unsigned),
	  .value = { CYAML_VALUE_SEQUENCE(CYAML_FLAG_POINTER, struct situation, &situation_entry, 1,
					  SITUATIONS_MAX) } },
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t file_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct situations, file_fields),
};

static struct strs fold_all(struct cx *cx, const struct texts_of *texts)
{
	struct strs folded = { ARENA_ARRAY(cx->arena, struct str, texts->n), texts->n };

	for (size_t i = 0; i < folded.n; i++)
		folded.at[i] = str_format(cx->arena, " %.*s ",
					  STR_ARG(text_fold(cx->arena, str_from(texts->at[i]))));
	return folded;
}

static enum status fail_at(struct cx *cx, const char *file, int line, struct str why)
{
	return FAIL_WITH(cx, INVALID, "situation.invalid", N_("%1: %2."),
			 str_format(cx->arena, "%s:%d", file, line), why);
}

static enum status check_one(struct cx *cx, const char *file, const struct situations *all,
			     unsigned i)
{
	struct situation *one = &all->at[i];

	for (unsigned j = 0; j < i; j++) {
		if (str_is(str_from(one->code), all->at[j].code))
			return fail_at(cx, file, 1,
				       str_format(cx->arena, "the situation %s is there twice",
						  one->code));
	}
	if (one->codes.n + one->words.n + one->fields.n == 0)
		return fail_at(cx, file, 1,
			       str_format(cx->arena,
					  "the situation %s names neither codes nor words nor "
					  "fields",
					  one->code));
	one->words_folded = fold_all(cx, &one->words);
	one->without_folded = fold_all(cx, &one->without);
	one->fields_folded = fold_all(cx, &one->fields);
	return OK;
}

static enum status parse(struct cx *cx, struct str yaml, const char *file,
			 struct situations **ret_all)
{
	struct yaml_complaint complaint;
	void *data;

	if (!yaml_read(cx->arena, yaml, &file_schema, &data, &complaint))
		return fail_at(cx, file, complaint.line,
			       str_copy(cx->arena, str_trim(str_from(complaint.sentence))));
	if (!data)
		return fail_at(cx, file, 1, STR("the file is empty"));
	*ret_all = data;
	for (unsigned i = 0; i < (*ret_all)->n; i++)
		TRY(check_one(cx, file, *ret_all, i));
	return OK;
}

/* ---- sorting ---- */

static bool holds_any(struct str text, struct strs words)
{
	for (size_t i = 0; i < words.n; i++) {
		if (str_contains(text, words.at[i]))
			return true;
	}
	return false;
}

/*
 * A code that is listed always belongs; otherwise words and fields, where both are given, must
 * both fit.
 */
static bool belongs(struct cx *cx, const struct situation *one, const struct q_entry_all_row *entry)
{
	for (unsigned i = 0; i < one->codes.n; i++) {
		if (str_is(entry->code, one->codes.at[i]))
			return true;
	}
	if (one->words.n + one->fields.n == 0 ||
	    (one->levels && !(one->levels & 1u << entry->level)))
		return false;
	struct str field =
		str_format(cx->arena, " %.*s ", STR_ARG(text_fold(cx->arena, entry->field_vi)));

	if (one->fields.n && !holds_any(field, one->fields_folded))
		return false;
	if (one->words.n && !holds_any(entry->all_words, one->words_folded))
		return false;
	return !holds_any(entry->all_words, one->without_folded);
}

static enum status write_names(struct cx *cx, const struct situations *all)
{
	int64_t removed;

	TRY(q_situation_remove_all(cx, &removed));
	for (unsigned i = 0; i < all->n; i++) {
		const struct q_situation_add_in row = {
			.code = str_from(all->at[i].code),
			.place = i,
			.name_vi = str_from(all->at[i].vi),
			.name_en = str_from(all->at[i].en),
		};

		TRY(q_situation_add(cx, &row));
	}
	return OK;
}

static enum status sort_entry(struct cx *cx, const struct situations *all,
			      const struct q_entry_all_row *entry)
{
	for (unsigned i = 0; i < all->n; i++) {
		if (belongs(cx, &all->at[i], entry))
			TRY(q_situation_procedure_add(cx, str_from(all->at[i].code), entry->code));
	}
	return OK;
}

static enum status sort_into(struct cx *cx, const struct situations *all)
{
	struct q_entry_all_rows rows;
	int64_t removed;

	TRY(q_situation_procedure_remove_all(cx, &removed));
	TRY(q_entry_all(cx, &rows));
	for (size_t i = 0; i < rows.n; i++)
		TRY(sort_entry(cx, all, &rows.at[i]));
	return q_entry_stamp_put(cx, cx_new_id(cx));
}

enum status situation_sort(struct cx *cx)
{
	struct q_situation_file_load_row file;
	struct situations *all;
	enum status status = q_situation_file_load(cx, &file);

	if (status == NOT_FOUND)
		return OK;
	TRY(status);
	TRY(parse(cx, file.text, "life-situations.yaml", &all));
	return sort_into(cx, all);
}

/* ---- taking in ---- */

enum status situation_import(struct cx *cx, struct str yaml, const char *file, bool *ret_changed)
{
	struct q_situation_file_load_row before;
	struct str digest = hash_hex(cx->arena, hash_of(yaml));
	struct situations *all;
	int64_t journal;

	*ret_changed = false;
	TRY(parse(cx, yaml, file, &all));
	enum status status = q_situation_file_load(cx, &before);

	if (status != OK && status != NOT_FOUND)
		return status;
	if (status == OK && str_equal(before.digest, digest))
		return OK;
	*ret_changed = true;
	TRY(q_situation_file_put(cx, digest, yaml));
	TRY(write_names(cx, all));
	TRY(sort_into(cx, all));
	return journal_append(cx,
			      &(const struct journal_entry){ .kind = "situation.imported",
							     .subject_kind = "situation",
							     .subject = 1 },
			      &journal);
}
