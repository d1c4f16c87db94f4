/* By what right somebody acts for an applicant: the pack's file, and what holds today. */
#include "base/civil.h"
#include "base/hash.h"
#include "base/text.h"
#include "base/yaml.h"
#include "dossier/party.h"
#include "dossier/party.sql.h"
#include "journal/journal.h"

#define ENTRIES_MAX 100
#define MONTHS_MAX 600
#define OPEN_END "9999-12-31"
#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

/* ---- the file ---- */

struct pack_name {
	char *vi, *en;
};

struct pack_relation {
	char *code, *valid_from, *valid_to, *source;
	struct pack_name name;
	bool represents, needs_paper;
	int whose;
	char **procedures;
	unsigned procedures_count;
};

struct pack_paper {
	char *code, *valid_from, *valid_to, *source;
	struct pack_name name;
	int months;
};

struct pack_people {
	struct pack_relation *relations;
	unsigned relations_count;
	struct pack_paper *papers;
	unsigned papers_count;
};

static const cyaml_strval_t whose_names[] = {
	{ "anybody", 0 },
	{ "individual", 1 },
	{ "organisation", 2 },
};

#define TEXT(key, structure, member) \
	CYAML_FIELD_STRING_PTR(key, CYAML_FLAG_POINTER, structure, member, 1, 500)
#define OPTIONAL_TEXT(key, structure, member)                                                    \
	CYAML_FIELD_STRING_PTR(key, CYAML_FLAG_POINTER | CYAML_FLAG_OPTIONAL, structure, member, \
			       1, 500)
#define LIST(key, structure, member, entry) \
	CYAML_FIELD_SEQUENCE(key, CYAML_FLAG_POINTER, structure, member, entry, 1, ENTRIES_MAX)

static const cyaml_schema_field_t name_fields[] = {
	TEXT("vi", struct pack_name, vi),
	TEXT("en", struct pack_name, en),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t code_schema = {
	CYAML_VALUE_STRING(CYAML_FLAG_POINTER, char *, 1, 32),
};
static const cyaml_schema_field_t relation_fields[] = {
	TEXT("code", struct pack_relation, code),
	CYAML_FIELD_MAPPING("name", CYAML_FLAG_DEFAULT, struct pack_relation, name, name_fields),
	CYAML_FIELD_BOOL("represents", CYAML_FLAG_DEFAULT, struct pack_relation, represents),
	CYAML_FIELD_BOOL("needs_paper", CYAML_FLAG_DEFAULT, struct pack_relation, needs_paper),
	CYAML_FIELD_ENUM("whose", CYAML_FLAG_STRICT, struct pack_relation, whose, whose_names,
			 COUNT(whose_names)),
	CYAML_FIELD_SEQUENCE("procedures", CYAML_FLAG_POINTER | CYAML_FLAG_OPTIONAL,
			     struct pack_relation, procedures, &code_schema, 1, ENTRIES_MAX),
	TEXT("valid_from", struct pack_relation, valid_from),
	OPTIONAL_TEXT("valid_to", struct pack_relation, valid_to),
	TEXT("source", struct pack_relation, source),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t relation_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct pack_relation, relation_fields),
};
static const cyaml_schema_field_t paper_fields[] = {
	TEXT("code", struct pack_paper, code),
	CYAML_FIELD_MAPPING("name", CYAML_FLAG_DEFAULT, struct pack_paper, name, name_fields),
	CYAML_FIELD_INT("months", CYAML_FLAG_DEFAULT, struct pack_paper, months),
	TEXT("valid_from", struct pack_paper, valid_from),
	OPTIONAL_TEXT("valid_to", struct pack_paper, valid_to),
	TEXT("source", struct pack_paper, source),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t paper_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct pack_paper, paper_fields),
};
static const cyaml_schema_field_t people_fields[] = {
	LIST("relations", struct pack_people, relations, &relation_schema),
	LIST("papers", struct pack_people, papers, &paper_schema),
	CYAML_FIELD_END,
};
static const cyaml_schema_value_t people_schema = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct pack_people, people_fields),
};

static enum status refuse(struct cx *cx, const char *file, int line, struct str what)
{
	struct str where = line ? str_format(cx->arena, "%s:%d", file, line) : str_from(file);

	return FAIL_WITH(cx, INVALID, "pack.invalid", "%1: %2.", where, str_trim(what));
}

/* Days that can be compared, and the last one after the first. */
static enum status check_days(struct cx *cx, const char *file, const char *from, const char *to)
{
	int32_t first, last;

	if (civil_parse_iso(str_from(from), &first) != OK)
		return refuse(cx, file, 0, str_format(cx->arena, "%s is not a day", from));
	if (!to)
		return OK;
	if (civil_parse_iso(str_from(to), &last) != OK || last <= first)
		return refuse(cx, file, 0,
			      str_format(cx->arena, "%s is not a day after %s", to, from));
	return OK;
}

static enum status check(struct cx *cx, const char *file, const struct pack_people *people)
{
	for (unsigned i = 0; i < people->relations_count; i++)
		TRY(check_days(cx, file, people->relations[i].valid_from,
			       people->relations[i].valid_to));
	for (unsigned i = 0; i < people->papers_count; i++) {
		const struct pack_paper *paper = &people->papers[i];

		TRY(check_days(cx, file, paper->valid_from, paper->valid_to));
		if (paper->months < 0 || paper->months > MONTHS_MAX)
			return refuse(cx, file, 0,
				      str_format(cx->arena, "%s: months 0 to 600", paper->code));
	}
	return OK;
}

static enum status parse(struct cx *cx, struct str yaml, const char *file,
			 const struct pack_people **ret_people)
{
	struct yaml_complaint complaint;
	void *data;

	if (!yaml_read(cx->arena, yaml, &people_schema, &data, &complaint))
		return refuse(cx, file, complaint.line, str_from(complaint.sentence));
	if (!data)
		return refuse(cx, file, 1, STR("the file is empty"));
	*ret_people = data;
	return check(cx, file, data);
}

static struct str join(struct cx *cx, char *const *codes, unsigned n)
{
	struct buf text = buf_in(cx->arena);

	for (unsigned i = 0; i < n; i++) {
		if (text.len)
			buf_add_char(&text, ' ');
		buf_add_text(&text, codes[i]);
	}
	return buf_str(&text);
}

static struct str end_of(const char *valid_to)
{
	return valid_to ? str_from(valid_to) : STR(OPEN_END);
}

static enum status add_relation(struct cx *cx, const struct pack_relation *from, int64_t place)
{
	return q_relation_add(
		cx, &(struct q_relation_add_in){
			    .code = str_from(from->code),
			    .valid_from = str_from(from->valid_from),
			    .valid_to = end_of(from->valid_to),
			    .place = place,
			    .vi = str_from(from->name.vi),
			    .en = str_from(from->name.en),
			    .represents = from->represents,
			    .needs_paper = from->needs_paper,
			    .whose = str_from(whose_names[from->whose].str),
			    .procedures = join(cx, from->procedures, from->procedures_count),
			    .source = str_from(from->source),
		    });
}

static enum status add_paper(struct cx *cx, const struct pack_paper *from, int64_t place)
{
	return q_authority_paper_add(cx, &(struct q_authority_paper_add_in){
						 .code = str_from(from->code),
						 .valid_from = str_from(from->valid_from),
						 .valid_to = end_of(from->valid_to),
						 .place = place,
						 .vi = str_from(from->name.vi),
						 .en = str_from(from->name.en),
						 .months = from->months,
						 .source = str_from(from->source),
					 });
}

static enum status replace(struct cx *cx, const struct pack_people *people)
{
	TRY(q_relation_remove_all(cx, NULL));
	TRY(q_authority_paper_remove_all(cx, NULL));
	for (unsigned i = 0; i < people->relations_count; i++)
		TRY(add_relation(cx, &people->relations[i], i));
	for (unsigned i = 0; i < people->papers_count; i++)
		TRY(add_paper(cx, &people->papers[i], i));
	return OK;
}

enum status relation_import(struct cx *cx, struct str yaml, const char *file, bool *ret_changed)
{
	struct q_relation_state_load_row state = {};
	const struct pack_people *people = NULL;
	int64_t row;

	TRY(parse(cx, yaml, file, &people));
	struct str digest = hash_hex(cx->arena, hash_of(yaml));
	enum status status = q_relation_state_load(cx, &state);

	if (status != OK && status != NOT_FOUND)
		return status;
	*ret_changed = !str_equal(state.digest, digest);
	if (!*ret_changed)
		return OK;
	TRY(replace(cx, people));
	TRY(q_relation_state_change(cx, digest, cx->now_us));
	return journal_append(cx,
			      &(struct journal_entry){ .kind = "relation.imported",
						       .subject_kind = "relation",
						       .subject = 1 },
			      &row);
}

/* ---- what holds today ---- */

static struct str name_in(enum lang lang, struct str vi, struct str en)
{
	return lang == LANG_EN ? en : vi;
}

static bool is_for(struct str procedures, struct str procedure)
{
	struct str code;

	if (str_is_empty(procedures) || str_is_empty(procedure))
		return str_is_empty(procedures);
	while (str_take(&procedures, ' ', &code)) {
		if (str_equal(code, procedure))
			return true;
	}
	return false;
}

enum status relation_find(struct cx *cx, struct str procedure, struct relations *ret_relations)
{
	struct str today = civil_iso(cx->arena, civil_day_of(cx->now_us));
	struct q_relation_find_rows rows;

	TRY(q_relation_find(cx, today, &rows));
	*ret_relations = (struct relations){ ARENA_ARRAY(cx->arena, struct relation, rows.n), 0 };
	for (size_t i = 0; i < rows.n; i++) {
		if (!is_for(rows.at[i].procedures, procedure))
			continue;
		ret_relations->at[ret_relations->n++] = (struct relation){
			.code = rows.at[i].code,
			.name = name_in(cx->lang, rows.at[i].vi, rows.at[i].en),
			.whose = rows.at[i].whose,
			.procedures = rows.at[i].procedures,
			.represents = rows.at[i].represents,
			.needs_paper = rows.at[i].needs_paper,
		};
	}
	return OK;
}

enum status authority_paper_find(struct cx *cx, struct authority_papers *ret_papers)
{
	struct str today = civil_iso(cx->arena, civil_day_of(cx->now_us));
	struct q_authority_paper_find_rows rows;

	TRY(q_authority_paper_find(cx, today, &rows));
	*ret_papers =
		(struct authority_papers){ ARENA_ARRAY(cx->arena, struct authority_paper, rows.n),
					   rows.n };
	for (size_t i = 0; i < rows.n; i++) {
		ret_papers->at[i] = (struct authority_paper){
			.code = rows.at[i].code,
			.name = name_in(cx->lang, rows.at[i].vi, rows.at[i].en),
			.months = rows.at[i].months,
		};
	}
	return OK;
}

enum status relation_name(struct cx *cx, struct str code, struct str *ret_name)
{
	struct q_relation_name_row row;
	enum status status = q_relation_name(cx, code, &row);

	if (status != OK && status != NOT_FOUND)
		return status;
	*ret_name = status == OK ? name_in(cx->lang, row.vi, row.en) : code;
	return OK;
}

enum status authority_paper_name(struct cx *cx, struct str code, struct str *ret_name)
{
	struct q_authority_paper_name_row row;
	enum status status = q_authority_paper_name(cx, code, &row);

	if (status != OK && status != NOT_FOUND)
		return status;
	*ret_name = status == OK ? name_in(cx->lang, row.vi, row.en) : code;
	return OK;
}
