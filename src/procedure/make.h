/*
 * Making a pack of a foreign object. Inside procedure/ only.
 */
#ifndef PROCEDURE_MAKE_H
#define PROCEDURE_MAKE_H

#include "procedure/mapping.h"

/* ---- writing YAML: keys in block style, every text in double quotation marks ---- */

struct yaml_out {
	struct buf *to;
	int depth;
	bool item; /* the next key begins an item of a list */
};

void yaml_list(struct yaml_out *o, const char *key); /* "key:", what follows is its items */
void yaml_item(struct yaml_out *o);
void yaml_end(struct yaml_out *o);
void yaml_text(struct yaml_out *o, const char *key, struct str text);  /* empty: nothing */
void yaml_texts(struct yaml_out *o, const char *key, struct str text); /* a list of one */
void yaml_plain(struct yaml_out *o, const char *key, const char *format, ...)
	__attribute__((format(printf, 3, 4)));
/* {vi: ..., en: ...}; en empty: left out. */
void yaml_words(struct yaml_out *o, const char *key, struct str vi, struct str en);

/* ---- what is under way ---- */

struct making {
	struct cx *cx;
	const struct mapping *mapping;
	const struct json *object;
	struct yaml_out out;
	struct str source; /* what set it: the catalogue and the decision */
	struct str notes;  /* papers that are none: what they say */
	struct reviews reviews;
	size_t reviews_room;
	unsigned channels;
};

/* A value that no rule was made of; `why` is a code of catalogue_whys. */
void make_review(struct making *making, struct str path, struct str value, const char *why);
struct str make_path(struct making *making, const char *path, size_t i, const char *key);

/* Channels, limits and fees; each writes its own keys. */
void make_channels(struct making *making);
void make_papers(struct making *making);

/*
 * The pack of an object, with `valid_from` left to the caller (it is the first key); INVALID
 * without touching cx when code or name are missing or there is no way to file it.
 */
enum status make_pack(struct making *making, struct str *ret_pack) MUST_USE;

#endif
