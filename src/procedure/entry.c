/* Lists: entries, finding, counting. */
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

	return q_entry_put(cx, &row);
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

/* ---- finding ---- */

/* A pattern for LIKE ... ESCAPE '!'. */
static struct str like(struct cx *cx, const char *before, struct str text, const char *after)
{
	struct buf b = buf_in(cx->arena);

	buf_add_text(&b, before);
	for (size_t i = 0; i < text.len; i++) {
		if (text.at[i] == '%' || text.at[i] == '_' || text.at[i] == '!')
			buf_add_char(&b, '!');
		buf_add_char(&b, text.at[i]);
	}
	buf_add_text(&b, after);
	return buf_str(&b);
}

struct wanted {
	struct str words[FILTER_WORDS_MAX]; /* patterns; "%" where there is no word */
	struct str phrase, code;
};

static void read_words(struct cx *cx, struct str text, struct wanted *ret_wanted)
{
	struct str folded = text_fold(cx->arena, text), rest = folded, word;
	struct str code = str_trim(text);

	for (size_t i = 0; i < FILTER_WORDS_MAX; i++) {
		bool any = rest.len && str_take(&rest, ' ', &word);

		ret_wanted->words[i] = any ? like(cx, "% ", word, " %") : STR("%");
	}
	ret_wanted->phrase = folded.len ? like(cx, "% ", folded, " %") : STR("");
	ret_wanted->code = code.len ? like(cx, "", code, "%") : STR("");
}

static struct procedure_row from_row(const struct q_entry_find_row *row)
{
	return (struct procedure_row){
		.version = row->version,
		.code = row->code,
		.sort = row->sort,
		.title = { row->title_vi, row->title_en },
		.field = row->field,
		.field_name = { row->field_vi, row->field_en },
		.agency = row->agency,
		.agency_name = row->agency_name,
		.level = (enum procedure_level)row->level,
		.place = row->place,
	};
}

enum status procedure_list(struct cx *cx, const struct procedure_filter *filter,
			   struct procedure_rows *ret_rows)
{
	struct q_entry_find_rows rows;
	struct wanted wanted;

	read_words(cx, filter->text, &wanted);
	TRY(q_entry_find(cx,
			 &(const struct q_entry_find_in){
				 .word1 = wanted.words[0],
				 .word2 = wanted.words[1],
				 .word3 = wanted.words[2],
				 .word4 = wanted.words[3],
				 .word5 = wanted.words[4],
				 .word6 = wanted.words[5],
				 .phrase = wanted.phrase,
				 .code = wanted.code,
				 .exact = str_trim(filter->text),
				 .level = filter->level,
				 .field = filter->field,
				 .agency = filter->agency,
				 .situation = filter->situation,
				 .after_place = filter->after_sort.len ? filter->after_place : -1,
				 .after_sort = filter->after_sort,
				 .after_code = filter->after_code,
				 .most = filter->most,
			 },
			 &rows));
	*ret_rows = (struct procedure_rows){ ARENA_ARRAY(cx->arena, struct procedure_row, rows.n),
					     rows.n };
	for (size_t i = 0; i < rows.n; i++)
		ret_rows->at[i] = from_row(&rows.at[i]);
	return OK;
}

/* ---- counting ---- */

enum status procedure_count(struct cx *cx, const struct procedure_filter *filter, enum facet facet,
			    struct procedure_counts *ret_counts)
{
	static const char *const names[] = { [FACET_LEVEL] = "level",
					     [FACET_FIELD] = "field",
					     [FACET_AGENCY] = "agency",
					     [FACET_ALL] = "all" };
	struct q_entry_count_rows rows;
	struct wanted wanted;

	read_words(cx, filter->text, &wanted);
	TRY(q_entry_count(cx,
			  &(const struct q_entry_count_in){
				  .facet = str_from(names[facet]),
				  .word1 = wanted.words[0],
				  .word2 = wanted.words[1],
				  .word3 = wanted.words[2],
				  .word4 = wanted.words[3],
				  .word5 = wanted.words[4],
				  .word6 = wanted.words[5],
				  .code = wanted.code,
				  .level = facet == FACET_LEVEL ? -1 : filter->level,
				  .field = facet == FACET_FIELD ? STR("") : filter->field,
				  .agency = facet == FACET_AGENCY ? STR("") : filter->agency,
				  .situation = filter->situation,
				  .most = filter->most,
			  },
			  &rows));
	ret_counts->n = rows.n;
	ret_counts->at = ARENA_ARRAY(cx->arena, struct procedure_count, rows.n);
	for (size_t i = 0; i < rows.n; i++) {
		ret_counts->at[i] = (struct procedure_count){
			.value = rows.at[i].value,
			.name = { rows.at[i].name_vi, rows.at[i].name_en },
			.n = rows.at[i].n,
		};
	}
	return OK;
}
