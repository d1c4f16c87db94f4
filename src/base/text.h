/*
 * Text for people and for searching.
 */
#ifndef BASE_TEXT_H
#define BASE_TEXT_H

#include "base/cx.h"

/*
 * Folds for searching: NFC, lower case, Vietnamese marks off, đ to d, everything that is neither
 * letter nor digit to one blank. "Đặng Thị  HỒNG" -> "dang thi hong". The text must be UTF-8.
 */
struct str text_fold(struct arena *arena, struct str text);

/* NFC with runs of white space made one blank and the ends trimmed; for names people type. */
struct str text_tidy(struct arena *arena, struct str text);

/* At most so many characters, cut behind a word and then with "…" at the end. */
struct str text_short(struct arena *arena, struct str text, size_t characters);

/* 1284 -> "1.284" in Vietnamese, "1,284" in English. */
struct str text_number(struct arena *arena, enum lang lang, int64_t number);
/* 75000 -> "75.000 đ". */
struct str text_money(struct arena *arena, enum lang lang, int64_t dong);
/* 0905123456 -> 0905 123 456, as people read it aloud; other numbers as they are. */
struct str text_phone(struct arena *arena, struct str number);
/* 012345678901 -> 012345****** : the first six characters stay. */
struct str text_mask(struct arena *arena, struct str number);

/*
 * The text of an English msgid in a language, from the .po files compiled in; the msgid itself
 * where a language has no text. Never fails.
 */
struct str text_get(enum lang lang, const char *msgid);
/* The same with %1 %2 %3 replaced by args; absent args become nothing. */
struct str text_fill(struct arena *arena, struct str pattern, const struct str *args, size_t n);

/* Marks a msgid that is translated later, so that the catalogue check finds it. */
#define N_(msgid) msgid

/* Number of texts compiled in and a lookup table; written by tools/popack, used by text.c. */
struct text_entry {
	const char *msgid;
	const char *vi;
};
extern const struct text_entry text_entries[];
extern const size_t text_entry_count; /* sorted by msgid, byte order */

#endif
