/* Lists: all entries in memory, looked through for each question. */
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "procedure/entry.sql.h"
#include "procedure/procedure.h"

/* ---- what is kept ---- */

struct entry {
	struct procedure_row row; /* place: by level, those completed by hand first */
	struct str title_words, name_words, all_words;
	uint64_t situations;             /* bits by place */
	size_t numbers[FACET_SITUATION]; /* of its level, field and agency among the values */
};

struct values {
	struct procedure_count *at; /* n unused */
	size_t n;
};

/* All of them as of a stamp, sorted by place, title and code. Never changes. */
struct shelf {
	struct arena *arena;
	int64_t stamp;
	struct entry *at;
	size_t n;
	struct values values[FACET_COUNT];
};

/* Questions read it; one who finds it old puts a new one there. */
static pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
static struct shelf kept;

/* ---- making it ---- */

static int by_value(const void *a, const void *b)
{
	const struct procedure_count *left = a, *right = b;

	return str_compare(left->value, right->value);
}

/* The different values, sorted. */
static void gather(struct values *values)
{
	size_t n = 0;

	qsort(values->at, values->n, sizeof(*values->at), by_value);
	for (size_t i = 0; i < values->n; i++) {
		if (n == 0 || !str_equal(values->at[n - 1].value, values->at[i].value))
			values->at[n++] = values->at[i];
	}
	values->n = n;
}

static size_t number_of(const struct values *values, struct str value)
{
	const struct procedure_count wanted = { .value = value };
	const struct procedure_count *found =
		bsearch(&wanted, values->at, values->n, sizeof(wanted), by_value);

	return found ? (size_t)(found - values->at) : SIZE_MAX;
}

static struct procedure_count value_of(struct arena *arena, const struct procedure_row *row,
				       enum facet facet)
{
	if (facet == FACET_FIELD)
		return (struct procedure_count){ row->field, row->field_name, 0 };
	if (facet == FACET_AGENCY)
		return (struct procedure_count){ row->agency,
						 { row->agency_name, row->agency_name },
						 0 };
	return (struct procedure_count){ str_format(arena, "%d", (int)row->level), {}, 0 };
}

static void number_values(struct shelf *shelf, enum facet facet)
{
	struct values *values = &shelf->values[facet];

	values->at = ARENA_ARRAY(shelf->arena, struct procedure_count, shelf->n);
	values->n = shelf->n;
	for (size_t i = 0; i < shelf->n; i++)
		values->at[i] = value_of(shelf->arena, &shelf->at[i].row, facet);
	gather(values);
	for (size_t i = 0; i < shelf->n; i++)
		shelf->at[i].numbers[facet] =
			number_of(values, value_of(shelf->arena, &shelf->at[i].row, facet).value);
}

static void take_entry(struct arena *arena, const struct q_entry_all_row *row, struct entry *to)
{
	*to = (struct entry){
		.row = {
			.version = row->version,
			.code = str_copy(arena, row->code),
			.sort = str_copy(arena, row->sort),
			.title = { str_copy(arena, row->title_vi), str_copy(arena, row->title_en) },
			.field = str_copy(arena, row->field),
			.agency = str_copy(arena, row->agency),
			.agency_name = str_copy(arena, row->agency_name),
			.field_name = { str_copy(arena, row->field_vi),
					str_copy(arena, row->field_en) },
			.level = (enum procedure_level)row->level,
			.place = 2 * row->level + row->origin,
		},
		.title_words = str_copy(arena, row->title_words),
		.name_words = str_copy(arena, row->name_words),
		.all_words = str_copy(arena, row->all_words),
	};
}

static struct entry *entry_of(const struct shelf *shelf, struct str code, struct entry **by_code)
{
	size_t from = 0, until = shelf->n;

	while (from < until) {
		size_t middle = from + (until - from) / 2;

		if (str_compare(by_code[middle]->row.code, code) < 0)
			from = middle + 1;
		else
			until = middle;
	}
	return from < shelf->n && str_equal(by_code[from]->row.code, code) ? by_code[from] : NULL;
}

static int by_code(const void *a, const void *b)
{
	const struct entry *const *left = a, *const *right = b;

	return str_compare((*left)->row.code, (*right)->row.code);
}

static enum status take_situations(struct cx *cx, struct shelf *shelf)
{
	struct entry **sorted = ARENA_ARRAY(cx->arena, struct entry *, shelf->n);
	struct values *values = &shelf->values[FACET_SITUATION];
	struct q_situation_procedure_all_rows pairs;
	struct q_situation_all_rows rows;

	TRY(q_situation_all(cx, &rows));
	TRY(q_situation_procedure_all(cx, &pairs));
	values->at = ARENA_ARRAY(shelf->arena, struct procedure_count, rows.n);
	for (values->n = 0; values->n < rows.n && values->n < 64; values->n++) {
		const struct q_situation_all_row *row = &rows.at[values->n];

		values->at[values->n] = (struct procedure_count){
			str_copy(shelf->arena, row->code),
			{ str_copy(shelf->arena, row->name_vi),
			  str_copy(shelf->arena, row->name_en) },
			0,
		};
	}
	for (size_t i = 0; i < shelf->n; i++)
		sorted[i] = &shelf->at[i];
	qsort(sorted, shelf->n, sizeof(*sorted), by_code);
	for (size_t i = 0; i < pairs.n; i++) {
		struct entry *entry = entry_of(shelf, pairs.at[i].code, sorted);

		for (size_t k = 0; entry && k < values->n; k++) {
			if (str_equal(values->at[k].value, pairs.at[i].situation))
				entry->situations |= UINT64_C(1) << k;
		}
	}
	return OK;
}

static enum status make_shelf(struct cx *cx, int64_t stamp, struct shelf *ret_shelf)
{
	struct q_entry_all_rows rows;

	TRY(q_entry_all(cx, &rows));
	ret_shelf->stamp = stamp;
	ret_shelf->n = rows.n;
	ret_shelf->at = ARENA_ARRAY(ret_shelf->arena, struct entry, rows.n);
	for (size_t i = 0; i < rows.n; i++)
		take_entry(ret_shelf->arena, &rows.at[i], &ret_shelf->at[i]);
	for (int facet = 0; facet < FACET_SITUATION; facet++)
		number_values(ret_shelf, (enum facet)facet);
	return take_situations(cx, ret_shelf);
}

static enum status renew(struct cx *cx, int64_t stamp)
{
	struct shelf shelf = { .arena = arena_open() }, old;
	enum status status = make_shelf(cx, stamp, &shelf);

	if (status != OK) {
		arena_close(shelf.arena);
		return status;
	}
	pthread_rwlock_wrlock(&lock);
	old = kept;
	kept = shelf;
	pthread_rwlock_unlock(&lock);
	if (old.arena)
		arena_close(old.arena);
	return OK;
}

/* ---- looking through ---- */

struct question {
	const struct procedure_filter *filter;
	struct str words[FILTER_WORDS_MAX], phrase, code; /* words and phrase with blanks around */
	size_t word_count;
	size_t numbers[FACET_SITUATION]; /* SIZE_MAX: a value that nothing has */
	bool asked[FACET_COUNT];
	uint64_t situation;
};

static struct question read_question(struct cx *cx, const struct procedure_filter *filter)
{
	struct str folded = text_fold(cx->arena, filter->text), rest = folded, word;
	struct question question = {
		.filter = filter,
		.phrase = folded.len ? str_format(cx->arena, " %.*s ", STR_ARG(folded)) : STR(""),
		.code = str_trim(filter->text),
		.asked = { filter->level >= 0, filter->field.len > 0, filter->agency.len > 0,
			   filter->situation.len > 0 },
	};

	while (question.word_count < FILTER_WORDS_MAX && rest.len && str_take(&rest, ' ', &word))
		question.words[question.word_count++] =
			str_format(cx->arena, " %.*s ", STR_ARG(word));
	return question;
}

/* Under the lock: what the question names, among the values of the shelf. */
static void find_numbers(struct cx *cx, const struct shelf *shelf, struct question *question)
{
	const struct procedure_filter *filter = question->filter;
	const struct values *situations = &shelf->values[FACET_SITUATION];

	question->numbers[FACET_LEVEL] =
		number_of(&shelf->values[FACET_LEVEL], str_format(cx->arena, "%d", filter->level));
	question->numbers[FACET_FIELD] = number_of(&shelf->values[FACET_FIELD], filter->field);
	question->numbers[FACET_AGENCY] = number_of(&shelf->values[FACET_AGENCY], filter->agency);
	for (size_t i = 0; i < situations->n; i++) {
		if (str_equal(situations->at[i].value, filter->situation))
			question->situation = UINT64_C(1) << i;
	}
}

static bool has_all(const struct question *question, struct str words)
{
	for (size_t i = 0; i < question->word_count; i++) {
		struct str word = question->words[i];

		if (!memmem(words.at, words.len, word.at, word.len))
			return false;
	}
	return true;
}

static bool has_phrase(const struct question *question, struct str words)
{
	return memmem(words.at, words.len, question->phrase.at, question->phrase.len) != NULL;
}

#define PLACE_MISSING (-1)

/* How well the words fit; tens, so that the level comes after them. */
static int64_t place_of(const struct question *question, const struct entry *entry)
{
	if (question->word_count == 0)
		return 0;
	if (str_equal(entry->row.code, question->code))
		return 10;
	if (!has_all(question, entry->all_words))
		return str_starts(entry->row.code, question->code) ? 20 : PLACE_MISSING;
	if (has_phrase(question, entry->title_words))
		return 20;
	if (has_phrase(question, entry->name_words))
		return 30;
	return has_all(question, entry->name_words) ? 40 : 50;
}

struct hit {
	size_t i;
	int64_t place;
};

struct search {
	const struct shelf *shelf;
	const struct question *question;
	struct hit *hits;
	size_t hit_count;
	int64_t *counts[FACET_COUNT];
};

/* Of the facets that are asked for: how many it misses, and the last of them. */
static int count_misses(const struct question *question, const struct entry *entry, int *ret_last)
{
	int n = 0;

	for (int facet = 0; facet < FACET_SITUATION; facet++) {
		if (question->asked[facet] && entry->numbers[facet] != question->numbers[facet]) {
			n++;
			*ret_last = facet;
		}
	}
	if (question->asked[FACET_SITUATION] && !(entry->situations & question->situation)) {
		n++;
		*ret_last = FACET_SITUATION;
	}
	return n;
}

static void count_facet(struct search *search, const struct entry *entry, int facet)
{
	if (facet < FACET_SITUATION) {
		search->counts[facet][entry->numbers[facet]]++;
		return;
	}
	for (uint64_t rest = entry->situations; rest; rest &= rest - 1)
		search->counts[facet][__builtin_ctzll(rest)]++;
}

/* One pass gives the hits and every facet's counts. */
static void look_through(struct search *search)
{
	for (size_t i = 0; i < search->shelf->n; i++) {
		const struct entry *entry = &search->shelf->at[i];
		int last = 0, misses = count_misses(search->question, entry, &last);

		if (misses > 1)
			continue;
		int64_t place = place_of(search->question, entry);

		if (place == PLACE_MISSING)
			continue;
		for (int facet = 0; facet < FACET_COUNT; facet++) {
			if (misses == 0 || facet == last)
				count_facet(search, entry, facet);
		}
		if (misses == 0)
			search->hits[search->hit_count++] =
				(struct hit){ i, place + entry->row.place };
	}
}

static int by_place(const void *a, const void *b)
{
	const struct hit *left = a, *right = b;

	if (left->place != right->place)
		return left->place < right->place ? -1 : 1;
	return left->i < right->i ? -1 : left->i > right->i;
}

static bool is_behind(const struct procedure_filter *filter, const struct procedure_row *row,
		      int64_t place)
{
	if (filter->after_sort.len == 0)
		return true;
	if (place != filter->after_place)
		return place > filter->after_place;
	int order = str_compare(row->sort, filter->after_sort);

	return order ? order > 0 : str_compare(row->code, filter->after_code) > 0;
}

/* What leaves the lock is copied: the shelf may be another one right after. */
static struct words copy_words(struct cx *cx, struct words words)
{
	return (struct words){ str_copy(cx->arena, words.vi), str_copy(cx->arena, words.en) };
}

static struct procedure_row copy_row(struct cx *cx, const struct procedure_row *row, int64_t place)
{
	struct procedure_row copy = *row;

	copy.code = str_copy(cx->arena, row->code);
	copy.sort = str_copy(cx->arena, row->sort);
	copy.title = copy_words(cx, row->title);
	copy.field = str_copy(cx->arena, row->field);
	copy.agency = str_copy(cx->arena, row->agency);
	copy.agency_name = str_copy(cx->arena, row->agency_name);
	copy.field_name = copy_words(cx, row->field_name);
	copy.place = place;
	return copy;
}

static void copy_rows(struct cx *cx, const struct search *search, struct procedure_rows *ret_rows)
{
	const struct procedure_filter *filter = search->question->filter;
	size_t most = filter->most < 0 ? 0 : (size_t)filter->most;

	if (most > search->hit_count)
		most = search->hit_count;
	*ret_rows =
		(struct procedure_rows){ ARENA_ARRAY(cx->arena, struct procedure_row, most), 0 };
	for (size_t i = 0; i < search->hit_count && ret_rows->n < most; i++) {
		const struct hit *hit = &search->hits[i];
		const struct procedure_row *row = &search->shelf->at[hit->i].row;

		if (is_behind(filter, row, hit->place))
			ret_rows->at[ret_rows->n++] = copy_row(cx, row, hit->place);
	}
}

static int by_count(const void *a, const void *b)
{
	const struct procedure_count *left = a, *right = b;

	if (left->n != right->n)
		return left->n > right->n ? -1 : 1;
	return str_compare(left->value, right->value);
}

static void copy_counts(struct cx *cx, const struct search *search, int facet,
			struct procedure_counts *ret_counts)
{
	const struct values *values = &search->shelf->values[facet];

	*ret_counts = (struct procedure_counts){
		ARENA_ARRAY(cx->arena, struct procedure_count, values->n), 0
	};
	for (size_t i = 0; i < values->n; i++) {
		const struct procedure_count *value = &values->at[i];
		int64_t n = search->counts[facet][i];

		/* An agency that is not stated is no value. */
		if (value->value.len == 0 || (n == 0 && facet != FACET_SITUATION))
			continue;
		ret_counts->at[ret_counts->n++] =
			(struct procedure_count){ str_copy(cx->arena, value->value),
						  copy_words(cx, value->name), n };
	}
	if (facet != FACET_SITUATION)
		qsort(ret_counts->at, ret_counts->n, sizeof(*ret_counts->at), by_count);
}

static void answer(struct cx *cx, const struct shelf *shelf, struct question *question,
		   struct procedure_found *ret_found)
{
	struct search search = { .shelf = shelf, .question = question };

	find_numbers(cx, shelf, question);
	search.hits = ARENA_ARRAY(cx->arena, struct hit, shelf->n);
	for (int facet = 0; facet < FACET_COUNT; facet++)
		search.counts[facet] = ARENA_ARRAY(cx->arena, int64_t, shelf->values[facet].n);
	look_through(&search);
	qsort(search.hits, search.hit_count, sizeof(*search.hits), by_place);
	ret_found->n = (int64_t)search.hit_count;
	copy_rows(cx, &search, &ret_found->rows);
	for (int facet = 0; facet < FACET_COUNT; facet++)
		copy_counts(cx, &search, facet, &ret_found->counts[facet]);
}

enum status procedure_find(struct cx *cx, const struct procedure_filter *filter,
			   struct procedure_found *ret_found)
{
	struct question question = read_question(cx, filter);
	struct q_entry_stamp_row now = { .stamp = 0 };
	enum status status = q_entry_stamp(cx, &now);

	if (status != OK && status != NOT_FOUND)
		return status;
	for (;;) {
		pthread_rwlock_rdlock(&lock);
		bool current = kept.arena && kept.stamp == now.stamp;

		if (current)
			answer(cx, &kept, &question, ret_found);
		pthread_rwlock_unlock(&lock);
		if (current)
			return OK;
		TRY(renew(cx, now.stamp));
	}
}
