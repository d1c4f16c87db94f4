#include "base/text.h"
#include "procedure/mapping.h"

#define ANY_WORDS_MAX 4
#define DIGITS_MAX 15

#define SPELT_BYTES_MAX 40

/* The brackets at the beginning, when they hold letters only; else 0. */
static size_t spelt_number(struct str rest)
{
	for (size_t i = 1; i < rest.len && i < SPELT_BYTES_MAX; i++) {
		if (rest.at[i] == ')')
			return i + 1;
		if ((rest.at[i] >= '0' && rest.at[i] <= '9') || rest.at[i] == '(')
			return 0;
	}
	return 0;
}

static struct str without_spelt_numbers(struct arena *arena, struct str text)
{
	struct buf plain = buf_in(arena);
	bool digit = false;

	for (size_t i = 0; i < text.len; i++) {
		char c = text.at[i];

		if (c == '(' && digit)
			i += spelt_number(str_slice(text, i, text.len));
		if (i >= text.len)
			break;
		c = text.at[i];
		digit = (c >= '0' && c <= '9') || (digit && c == ' ');
		buf_add_char(&plain, c);
	}
	return buf_str(&plain);
}

static bool begins_with(const struct words_of *words, const struct words_of *phrase, size_t from)
{
	if (phrase->n == 0 || from + phrase->n > words->n)
		return false;
	for (size_t i = 0; i < phrase->n; i++) {
		if (!str_equal(words->at[from + i], phrase->at[i]))
			return false;
	}
	return true;
}

static bool strip_one(struct words_of *words, const struct words_of *phrase)
{
	if (phrase->n >= words->n)
		return false;
	if (begins_with(words, phrase, 0)) {
		words->at += phrase->n;
		words->n -= phrase->n;
		return true;
	}
	if (!begins_with(words, phrase, words->n - phrase->n))
		return false;
	words->n -= phrase->n;
	return true;
}

void words_strip(struct words_of *words, struct phrases phrases)
{
	for (size_t i = 0; i < phrases.n; i++) {
		if (strip_one(words, &phrases.at[i]))
			i = (size_t)-1; /* from the first again */
	}
}

struct words_of words_of(struct arena *arena, struct str text)
{
	struct str rest = text_fold(arena, without_spelt_numbers(arena, text)), word;
	struct words_of words = {};

	/* A blank stands between two words. */
	words.at = ARENA_ARRAY(arena, struct str, rest.len / 2 + 1);
	while (rest.len && str_take(&rest, ' ', &word))
		words.at[words.n++] = word;
	return words;
}

static const struct {
	const char *hole;
	enum pattern_part part;
} holes[] = {
	{ "{n}", PART_NUMBER },
	{ "{dong}", PART_GROUPED },
	{ "{*}", PART_ANY },
};

static bool find_hole(struct str word, enum pattern_part *ret_part)
{
	for (size_t i = 0; i < sizeof(holes) / sizeof(*holes); i++) {
		if (str_is(word, holes[i].hole)) {
			*ret_part = holes[i].part;
			return true;
		}
	}
	return false;
}

static enum status add_part(struct pattern *pattern, enum pattern_part part, struct str word)
{
	if (pattern->n == PATTERN_WORDS_MAX)
		return INVALID;
	pattern->parts[pattern->n] = part;
	pattern->words[pattern->n++] = word;
	return OK;
}

enum status pattern_parse(struct arena *arena, struct str text, struct pattern *ret_pattern)
{
	struct str word;

	*ret_pattern = (struct pattern){};
	while (str_take(&text, ' ', &word)) {
		enum pattern_part part = PART_WORD;

		if (find_hole(word, &part)) {
			TRY(add_part(ret_pattern, part, STR("")));
			continue;
		}
		if (str_contains(word, STR("{")))
			return INVALID;
		struct words_of plain = words_of(arena, word);

		for (size_t i = 0; i < plain.n; i++)
			TRY(add_part(ret_pattern, PART_WORD, plain.at[i]));
	}
	return ret_pattern->n ? OK : INVALID;
}

static bool is_digits(struct str word)
{
	for (size_t i = 0; i < word.len; i++) {
		if (word.at[i] < '0' || word.at[i] > '9')
			return false;
	}
	return word.len > 0 && word.len <= DIGITS_MAX;
}

/* A place in both: what is left of the pattern against what is left of the text. */
struct trial {
	const struct pattern *pattern;
	const struct words_of *text;
	bool whole;
	size_t end;
	int64_t number;
};

static bool match(struct trial *trial, size_t part, size_t word);

/* "20 000": folding has taken the dots out. */
static bool match_grouped(struct trial *trial, size_t part, size_t word)
{
	const struct words_of *text = trial->text;
	int64_t number = 0, group;
	size_t digits = 0;

	for (size_t i = word; i < text->n && is_digits(text->at[i]); i++) {
		if ((i > word && text->at[i].len != 3) || digits + text->at[i].len > DIGITS_MAX ||
		    str_parse_int(text->at[i], &group) != OK)
			return false;
		for (size_t k = 0; k < text->at[i].len; k++)
			number *= 10;
		number += group;
		digits += text->at[i].len;
		if (match(trial, part + 1, i + 1)) {
			trial->number = number;
			return true;
		}
	}
	return false;
}

static bool match_any(struct trial *trial, size_t part, size_t word)
{
	for (size_t i = 1; i <= ANY_WORDS_MAX && word + i <= trial->text->n; i++) {
		if (match(trial, part + 1, word + i))
			return true;
	}
	return false;
}

static bool match(struct trial *trial, size_t part, size_t word)
{
	const struct pattern *pattern = trial->pattern;
	int64_t number;

	if (part == pattern->n) {
		trial->end = word;
		return !trial->whole || word == trial->text->n;
	}
	if (word >= trial->text->n)
		return false;
	struct str here = trial->text->at[word];

	switch (pattern->parts[part]) {
	case PART_GROUPED:
		return match_grouped(trial, part, word);
	case PART_ANY:
		return match_any(trial, part, word);
	case PART_NUMBER:
		if (!is_digits(here) || str_parse_int(here, &number) != OK ||
		    !match(trial, part + 1, word + 1))
			return false;
		trial->number = number;
		return true;
	default:
		return str_equal(here, pattern->words[part]) && match(trial, part + 1, word + 1);
	}
}

bool pattern_is(const struct pattern *pattern, const struct words_of *text, int64_t *ret_number)
{
	struct trial trial = { pattern, text, true, 0, 0 };

	if (!match(&trial, 0, 0))
		return false;
	*ret_number = trial.number;
	return true;
}

bool pattern_find(const struct pattern *pattern, const struct words_of *text, size_t from,
		  struct pattern_found *ret_found)
{
	for (; from < text->n; from++) {
		struct trial trial = { pattern, text, false, 0, 0 };

		if (!match(&trial, 0, from))
			continue;
		*ret_found = (struct pattern_found){ from, trial.end, trial.number };
		return true;
	}
	return false;
}
