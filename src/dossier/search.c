/* Finding dossiers: work lists by due time, and words of code, name and number. */
#include "base/civil.h"
#include "base/text.h"
#include "dossier/correct.sql.h"
#include "dossier/dossier.sql.h"
#include "dossier/scene.h"

#define WORDS_MAX 4
#define INDEX_WORDS_MAX 40
#define FOREVER_US INT64_MAX

/* "H17.15-261122-0001" -> "h17152611220001": a code is one word, however it is typed. */
static struct str fold_code(struct cx *cx, struct str code)
{
	struct str folded = text_fold(cx->arena, code);
	struct buf word = buf_in(cx->arena);

	for (size_t i = 0; i < folded.len; i++) {
		if (folded.at[i] != ' ')
			buf_add_char(&word, folded.at[i]);
	}
	return buf_str(&word);
}

/* The words that find a dossier: its code, and the applicant's number, telephone and name. */
static enum status index_words(struct cx *cx, const struct dossier *dossier, struct str *ret_words,
			       size_t *ret_n)
{
	struct person person;
	struct str rest, word;
	size_t n = 0;

	TRY(person_load(cx, dossier->applicant, &person));
	ret_words[n++] = fold_code(cx, dossier->code);
	if (!str_is_empty(person.number))
		ret_words[n++] = person.number;
	if (!str_is_empty(person.phone))
		ret_words[n++] = person.phone;
	rest = text_fold(cx->arena, person.name);
	while (n < INDEX_WORDS_MAX && str_take(&rest, ' ', &word)) {
		if (!str_is_empty(word))
			ret_words[n++] = word;
	}
	*ret_n = n;
	return OK;
}

enum status scene_index(struct cx *cx, const struct dossier *dossier, int64_t agency)
{
	struct str words[INDEX_WORDS_MAX];
	size_t n;

	TRY(index_words(cx, dossier, words, &n));
	for (size_t i = 0; i < n; i++)
		TRY(q_dossier_token_add(cx, agency, words[i], dossier->id, NULL));
	return OK;
}

enum status scene_unindex(struct cx *cx, const struct dossier *dossier, int64_t agency)
{
	struct str words[INDEX_WORDS_MAX];
	size_t n;

	TRY(index_words(cx, dossier, words, &n));
	for (size_t i = 0; i < n; i++)
		TRY(q_dossier_token_remove(cx, agency, words[i], dossier->id, NULL));
	return OK;
}

/* The queries give rows of the same columns but of different C types. */
#define ROWS_FROM(cx, found, most, ret_rows)                                               \
	do {                                                                               \
		(ret_rows)->n = (found).n < (size_t)(most) ? (found).n : (size_t)(most);   \
		(ret_rows)->more = (found).n > (size_t)(most);                             \
		(ret_rows)->at = ARENA_ARRAY((cx)->arena, struct list_row, (ret_rows)->n); \
		for (size_t i_ = 0; i_ < (ret_rows)->n; i_++) {                            \
			const __auto_type r_ = &(found).at[i_];                            \
			(ret_rows)->at[i_] = (struct list_row){                            \
				.id = r_->id,                                              \
				.version = r_->version,                                    \
				.due_us = r_->due_us,                                      \
				.received_us = r_->received_us,                            \
				.filed_us = r_->filed_us,                                  \
				.ended_us = r_->ended_us,                                  \
				.breached_us = r_->breached_us,                            \
				.officer = r_->officer,                                    \
				.procedure = r_->procedure,                                \
				.applicant_id = r_->applicant,                             \
				.state = (enum dossier_state)r_->state,                    \
				.paused = r_->paused,                                      \
				.provisional = r_->provisional,                            \
				.code = r_->code,                                          \
				.applicant = r_->applicant_name,                           \
				.office_name = r_->office_name,                            \
				.officer_name = r_->officer_name,                          \
			};                                                                 \
		}                                                                          \
	} while (0)

static int64_t due_before(struct cx *cx, const struct list_query *query)
{
	return query->late ? cx->now_us : FOREVER_US;
}

static int64_t office_of(struct cx *cx, const struct list_query *query)
{
	return query->office ? query->office : cx->actor.office;
}

/* Another office's list is open to who acts there for others today. */
static enum status check_office(struct cx *cx, const struct list_query *query)
{
	struct lent lent;

	if (query->office == 0 || query->office == cx->actor.office)
		return OK;
	TRY(rights_lent(cx, query->office, &lent));
	if (lent.rights)
		return OK;
	return FAIL(cx, DENIED, "list.office",
		    N_("This is another office's list, and you act for nobody there today."));
}

static enum status find_office(struct cx *cx, const struct list_query *query,
			       struct list_rows *ret_rows)
{
	struct q_dossier_list_office_rows found;

	TRY(q_dossier_list_office(cx,
				  &(struct q_dossier_list_office_in){
					  .office = office_of(cx, query),
					  .state = query->state,
					  .due_before_us = due_before(cx, query),
					  .after_due_us = query->after_due_us,
					  .after_id = query->after_id,
					  .most = query->most + 1,
				  },
				  &found));
	ROWS_FROM(cx, found, query->most, ret_rows);
	return OK;
}

static enum status find_mine(struct cx *cx, const struct list_query *query,
			     struct list_rows *ret_rows)
{
	struct q_dossier_list_officer_rows found;

	TRY(q_dossier_list_officer(cx,
				   &(struct q_dossier_list_officer_in){
					   .officer = cx->actor.account,
					   .state = query->state,
					   .due_before_us = due_before(cx, query),
					   .after_due_us = query->after_due_us,
					   .after_id = query->after_id,
					   .most = query->most + 1,
				   },
				   &found));
	ROWS_FROM(cx, found, query->most, ret_rows);
	return OK;
}

static enum status find_results(struct cx *cx, const struct list_query *query,
				struct list_rows *ret_rows)
{
	struct q_dossier_list_results_rows found;

	TRY(q_dossier_list_results(cx,
				   &(struct q_dossier_list_results_in){
					   .office = cx->actor.office,
					   .after_ended_us = query->after_due_us,
					   .after_id = query->after_id,
					   .most = query->most + 1,
				   },
				   &found));
	ROWS_FROM(cx, found, query->most, ret_rows);
	return OK;
}

static enum status find_own(struct cx *cx, const struct list_query *query,
			    struct list_rows *ret_rows)
{
	int64_t before = query->after_id ? query->after_id : INT64_MAX;
	struct q_dossier_list_applicant_rows found;

	TRY(q_dossier_list_applicant(cx, cx->actor.person, before, query->most + 1, &found));
	ROWS_FROM(cx, found, query->most, ret_rows);
	return OK;
}

static enum status find_handed_in(struct cx *cx, const struct list_query *query,
				  struct list_rows *ret_rows)
{
	int64_t before = query->after_id ? query->after_id : INT64_MAX;
	struct q_dossier_list_party_rows found;

	TRY(q_dossier_list_party(cx,
				 &(struct q_dossier_list_party_in){
					 .person = cx->actor.person,
					 .on = civil_iso(cx->arena, civil_day_of(cx->now_us)),
					 .before_id = before,
					 .most = query->most + 1,
				 },
				 &found));
	ROWS_FROM(cx, found, query->most, ret_rows);
	return OK;
}

static bool has_digit(struct str text)
{
	for (size_t i = 0; i < text.len; i++) {
		if (text.at[i] >= '0' && text.at[i] <= '9')
			return true;
	}
	return false;
}

/* "H17.15-2611", "h17152611", "0905 123 456": one word, whatever stands between its parts. */
static bool is_code_or_number(struct str text)
{
	bool letter = false, mark = false, blank = false;

	for (size_t i = 0; i < text.len; i++) {
		unsigned char c = (unsigned char)text.at[i];

		mark |= c == '.' || c == '-';
		blank |= c == ' ';
		letter |= (c | 0x20) >= 'a'; /* the bytes of marked letters too */
	}
	return has_digit(text) && (mark || !letter || !blank);
}

static size_t split_words(struct cx *cx, struct str text, struct str words[WORDS_MAX])
{
	struct str rest, word;
	size_t n = 0;

	if (is_code_or_number(str_trim(text))) {
		words[0] = fold_code(cx, text);
		return 1;
	}
	rest = text_fold(cx->arena, text);
	while (n < WORDS_MAX && str_take(&rest, ' ', &word)) {
		if (!str_is_empty(word))
			words[n++] = word;
	}
	return n;
}

bool dossier_can_search(struct cx *cx, struct str text)
{
	struct str words[WORDS_MAX];
	size_t n = split_words(cx, text, words);

	for (size_t i = 0; i < n; i++) {
		if (has_digit(words[i]) && words[i].len < SEARCH_PART_MIN)
			return false;
	}
	return n > 0;
}

/* The last word is the given name in Vietnamese, the one that selects most; numbers select more. */
static void put_best_first(struct str words[WORDS_MAX], size_t n)
{
	size_t best = n - 1;

	for (size_t i = 0; i < n; i++) {
		if (has_digit(words[i]))
			best = i;
	}
	struct str first = words[best];

	words[best] = words[0];
	words[0] = first;
}

static enum status find_words(struct cx *cx, const struct list_query *query,
			      struct list_rows *ret_rows)
{
	struct str words[WORDS_MAX] = { STR(""), STR(""), STR(""), STR("") };
	size_t n = split_words(cx, query->text, words);
	struct q_dossier_search_rows found = {};

	if (n == 0) {
		*ret_rows = (struct list_rows){};
		return OK;
	}
	put_best_first(words, n);
	/*
	 * A number or code may be typed in part; a name word is whole, or every search for An finds
	 * Anh.
	 */
	bool part = words[0].len >= SEARCH_PART_MIN && has_digit(words[0]);

	TRY(q_dossier_search(cx,
			     &(struct q_dossier_search_in){
				     .agency = cx->actor.agency,
				     .first = words[0],
				     .first_end = str_format(cx->arena, part ? "%.*s\x7f" : "%.*s ",
							     STR_ARG(words[0])),
				     .second = words[1],
				     .third = words[2],
				     .fourth = words[3],
				     .before_id = query->after_id ? query->after_id : INT64_MAX,
				     .state = query->state,
				     .most = query->most + 1,
			     },
			     &found));
	ROWS_FROM(cx, found, query->most, ret_rows);
	return OK;
}

enum status dossier_find(struct cx *cx, const struct list_query *query, struct list_rows *ret_rows)
{
	static enum status (*const finders[])(struct cx *, const struct list_query *,
					      struct list_rows *) = {
		[LIST_MINE] = find_mine,           [LIST_OFFICE] = find_office,
		[LIST_RESULTS] = find_results,     [LIST_OWN] = find_own,
		[LIST_HANDED_IN] = find_handed_in, [LIST_SEARCH] = find_words,
	};

	assert(query->most > 0 && query->most <= LIST_MOST);
	TRY(check_office(cx, query));
	TRY(finders[query->scope](cx, query, ret_rows));
	if (query->scope == LIST_OWN || query->scope == LIST_HANDED_IN)
		return OK; /* who handed it in knows what it says */
	for (size_t i = 0; i < ret_rows->n; i++)
		cx_note_read(cx, ret_rows->at[i].applicant_id, ret_rows->at[i].id, "list");
	return OK;
}

enum status dossier_count(struct cx *cx, const struct list_query *query, int64_t *ret_n)
{
	int64_t before_us = due_before(cx, query);

	if (query->scope == LIST_OFFICE) {
		struct q_dossier_count_office_row row;

		TRY(q_dossier_count_office(
			cx,
			&(struct q_dossier_count_office_in){ office_of(cx, query), query->state,
							     before_us, COUNT_MOST },
			&row));
		*ret_n = row.n;
	} else if (query->scope == LIST_RESULTS) {
		struct q_dossier_count_results_row row;

		TRY(q_dossier_count_results(cx, cx->actor.office, COUNT_MOST, &row));
		*ret_n = row.n;
	} else {
		struct q_dossier_count_officer_row row;

		TRY(q_dossier_count_officer(
			cx,
			&(struct q_dossier_count_officer_in){ cx->actor.account, query->state,
							      before_us, COUNT_MOST },
			&row));
		*ret_n = row.n;
	}
	return OK;
}

enum status dossier_count_offices(struct cx *cx, int64_t agency, struct office_counts *ret_counts)
{
	struct str today = civil_iso(cx->arena, civil_day_of(cx->now_us));
	struct q_dossier_count_filed_row filed;
	struct q_dossier_count_offices_rows rows;

	TRY(q_dossier_count_filed(cx, agency, today, &filed));
	TRY(q_dossier_count_offices(
		cx, &(struct q_dossier_count_offices_in){ agency, today, cx->now_us, COUNT_MOST },
		&rows));
	*ret_counts = (struct office_counts){ ARENA_ARRAY(cx->arena, struct office_count, rows.n),
					      rows.n, filed.n };
	for (size_t i = 0; i < rows.n; i++) {
		ret_counts->at[i] = (struct office_count){
			.office = rows.at[i].office,
			.open = rows.at[i].open_count,
			.late = rows.at[i].late_count,
			.to_return = rows.at[i].return_count,
			.name = rows.at[i].name,
			.agency_name = rows.at[i].agency_name,
		};
	}
	return OK;
}
