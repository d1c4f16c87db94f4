#include "base/text.h"

#include <pthread.h>
#include <string.h>
#include <utf8proc.h>

/* ---- folding ---- */

/* Decomposes well-formed UTF-8 into code points. */
static int32_t *decompose(struct arena *arena, struct str text, utf8proc_option_t options,
			  size_t *ret_n)
{
	const utf8proc_uint8_t *bytes = (const utf8proc_uint8_t *)text.at;
	utf8proc_ssize_t len = (utf8proc_ssize_t)text.len;
	utf8proc_ssize_t n = utf8proc_decompose(bytes, len, NULL, 0, options);

	assert(n >= 0);
	int32_t *points = ARENA_ARRAY(arena, int32_t, (size_t)n + 1);

	*ret_n = (size_t)utf8proc_decompose(bytes, len, points, n, options);
	assert(*ret_n == (size_t)n);
	return points;
}

static bool is_letter_or_digit(int32_t point)
{
	utf8proc_category_t category = utf8proc_category(point);

	return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;
}

/* White space of any script, and control characters. */
static bool is_blank(int32_t point)
{
	utf8proc_category_t category = utf8proc_category(point);

	return category >= UTF8PROC_CATEGORY_ZS && category <= UTF8PROC_CATEGORY_CC;
}

/* Composes and encodes; runs of points that are not kept become one blank, none at the ends. */
static struct str join(struct arena *arena, int32_t *points, size_t n, bool (*is_kept)(int32_t))
{
	utf8proc_ssize_t composed = utf8proc_normalize_utf32(points, (utf8proc_ssize_t)n,
							     UTF8PROC_COMPOSE | UTF8PROC_STABLE);
	struct buf text = buf_in(arena);
	bool gap = false;

	assert(composed >= 0);
	for (size_t i = 0; i < (size_t)composed; i++) {
		if (!is_kept(points[i])) {
			gap = text.len > 0;
			continue;
		}
		if (gap)
			buf_add_char(&text, ' ');
		gap = false;
		char *to = buf_reserve(&text, 4);

		text.len += (size_t)utf8proc_encode_char(points[i], (utf8proc_uint8_t *)to);
	}
	return buf_str(&text);
}

struct str text_fold(struct arena *arena, struct str text)
{
	size_t n;
	int32_t *points = decompose(
		arena, text,
		UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK, &n);

	for (size_t i = 0; i < n; i++) {
		if (points[i] == 0x111) /* d with stroke has no decomposition */
			points[i] = 'd';
	}
	return join(arena, points, n, is_letter_or_digit);
}

static bool is_not_blank(int32_t point)
{
	return !is_blank(point);
}

struct str text_tidy(struct arena *arena, struct str text)
{
	size_t n;
	int32_t *points = decompose(arena, text, UTF8PROC_STABLE | UTF8PROC_DECOMPOSE, &n);

	return join(arena, points, n, is_not_blank);
}

struct str text_short(struct arena *arena, struct str text, size_t characters)
{
	size_t end = 0, blank = 0, n = 0;

	for (; end < text.len && n < characters; n++) {
		if (text.at[end] == ' ')
			blank = end;
		for (end++; end < text.len && (text.at[end] & 0xc0) == 0x80;)
			end++;
	}
	if (end == text.len)
		return text;
	return str_format(arena, "%.*s…", STR_ARG(str_slice(text, 0, blank ? blank : end)));
}

/* ---- numbers ---- */

struct str text_number(struct arena *arena, enum lang lang, int64_t number)
{
	struct buf plain = buf_in(arena), grouped = buf_in(arena);

	buf_add_int(&plain, number);
	for (size_t i = 0; i < plain.len; i++) {
		bool follows_digit = i > 0 && plain.at[i - 1] != '-';

		if (follows_digit && (plain.len - i) % 3 == 0)
			buf_add_char(&grouped, lang == LANG_VI ? '.' : ',');
		buf_add_char(&grouped, plain.at[i]);
	}
	return buf_str(&grouped);
}

struct str text_money(struct arena *arena, enum lang lang, int64_t dong)
{
	struct str number = text_number(arena, lang, dong);

	return str_format(arena, "%.*s \u0111", STR_ARG(number));
}

#define MASK_SHOWN 6

struct str text_phone(struct arena *arena, struct str number)
{
	if (number.len != 10 || number.at[0] != '0')
		return number;
	return str_format(arena, "%.4s %.3s %.3s", number.at, number.at + 4, number.at + 7);
}

struct str text_mask(struct arena *arena, struct str number)
{
	struct buf masked = buf_in(arena);
	size_t characters = 0;

	for (size_t i = 0; i < number.len; i++) {
		characters += ((unsigned char)number.at[i] & 0xc0) != 0x80;
		if (characters <= MASK_SHOWN)
			buf_add_char(&masked, number.at[i]);
		else if (((unsigned char)number.at[i] & 0xc0) != 0x80)
			buf_add_char(&masked, '*');
	}
	return buf_str(&masked);
}

/* ---- the catalogue ---- */

struct slot {
	const struct text_entry *entry; /* NULL: empty */
	uint64_t hash;
	struct str vi;
};

static struct slot *slots; /* open addressing, at most half full, made once, then never changed */
static size_t slot_mask;
static pthread_once_t slots_once = PTHREAD_ONCE_INIT;

/* Eight bytes a step: msgids are sentences, and every page looks up dozens. */
static uint64_t hash_text(const char *text, size_t len)
{
	uint64_t hash = len * UINT64_C(0x9e3779b97f4a7c15);

	for (size_t i = 0; i < len; i += 8) {
		uint64_t word = 0;

		memcpy(&word, text + i, len - i < 8 ? len - i : 8);
		hash = (hash ^ word) * UINT64_C(0x9e3779b97f4a7c15);
		hash ^= hash >> 32;
	}
	return hash;
}

static void fill_slots(void)
{
	size_t n = 2;

	while (n < text_entry_count * 2)
		n *= 2;
	slots = memory_take(n * sizeof(*slots));
	memset(slots, 0, n * sizeof(*slots));
	slot_mask = n - 1;
	for (size_t i = 0; i < text_entry_count; i++) {
		const struct text_entry *entry = &text_entries[i];
		uint64_t hash = hash_text(entry->msgid, strlen(entry->msgid));
		size_t at = hash & slot_mask;

		while (slots[at].entry)
			at = (at + 1) & slot_mask;
		slots[at] = (struct slot){ entry, hash, str_from(entry->vi) };
	}
}

struct str text_get(enum lang lang, const char *msgid)
{
	struct str source = str_from(msgid);

	if (lang != LANG_VI || source.len == 0)
		return source;
	pthread_once(&slots_once, fill_slots);
	uint64_t hash = hash_text(source.at, source.len);

	for (size_t at = hash & slot_mask; slots[at].entry; at = (at + 1) & slot_mask) {
		if (slots[at].hash == hash && strcmp(slots[at].entry->msgid, msgid) == 0)
			return slots[at].vi;
	}
	return source;
}

struct str text_fill(struct arena *arena, struct str pattern, const struct str *args, size_t n)
{
	struct buf text = buf_in(arena);
	size_t from = 0;

	for (size_t i = 0; i + 1 < pattern.len; i++) {
		size_t arg = (size_t)(unsigned char)pattern.at[i + 1] - '1';

		if (pattern.at[i] != '%' || arg > 8)
			continue;
		buf_add(&text, str_slice(pattern, from, i));
		if (arg < n)
			buf_add(&text, args[arg]);
		from = i + 2;
	}
	buf_add(&text, str_slice(pattern, from, pattern.len));
	return buf_str(&text);
}
