/*
 * What compiled templates (tools/README.md, tplc) write into. Pages are made in the unit's arena.
 */
#ifndef HTTP_HTML_H
#define HTTP_HTML_H

#include "base/cx.h"

/* HTML that is known to be safe; only web/html.c makes one. */
struct html {
	struct str markup;
};

struct out {
	struct buf *to;
	struct arena *arena;
	enum lang lang;
	struct str csrf;                 /* empty for anonymous pages: then the anonymous token */
	struct str (*new_key)(void *cx); /* a fresh idempotency key for each form */
	void *cx;
	size_t form_count; /* forms written so far: their pages need a token */
};

void out_raw(struct out *o, const char *at, size_t len); /* literal markup */

/* Escaped for text and for double-quoted attributes alike: & < > " ' . */
void out_escaped(struct out *o, struct str s);
void out_escaped_int(struct out *o, int64_t value);
/* Percent-encoded but for unreserved characters (RFC 3986 section 2.3). */
void out_url_part(struct out *o, struct str s);
/* The same for a step of a path; dots alone, which would lead upwards, become "-". */
void out_url_segment(struct out *o, struct str s);
/*
 * A whole URL, checked and escaped; "#" when its kind is not allowed: /path, ?query, #part,
 * https://, mailto: and tel: are. out_url_local, for code and forms, allows only the first three.
 */
void out_url(struct out *o, struct str s);
void out_url_local(struct out *o, struct str s);
void out_html(struct out *o, struct html html);
/* The text of a msgid with its args, all escaped here. */
void out_text(struct out *o, const char *msgid, const struct str *args, size_t n);
void out_date(struct out *o, int64_t at_us);
void out_datetime(struct out *o, int64_t at_us);
void out_day(struct out *o, int64_t days);
void out_number(struct out *o, int64_t value);
void out_money(struct out *o, int64_t dong);
void out_mask(struct out *o, struct str number);
/* The hidden _csrf (o->csrf, also when empty) and, with o->new_key, _key. */
void out_form_fields(struct out *o);

#endif
