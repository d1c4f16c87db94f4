/*
 * What pages are made of: the frame (layout_citizen.html, layout_officer.html) and the parts
 * (part_*.html), each with the struct that it shows. A handler fills a view struct and calls its
 * page; nothing here reads the database.
 *
 * Texts: a `struct str` is shown as it is, so the handler fills it in the reader's language; a
 * `const char *` is an English msgid that the template translates, unless it is named css,
 * autocomplete, inputmode or accept. An empty str or a NULL leaves that piece out. Everything lives
 * as long as the unit's arena.
 */
#ifndef WEB_PAGE_H
#define WEB_PAGE_H

#include "base/cx.h"
#include "base/text.h"
#include "http/html.h"

struct nav_item {
	struct str href, text;
	bool current;
};

struct nav_items {
	struct nav_item *at;
	size_t n;
};

/* One wrong field; the summary links to the element with this id. */
struct form_error {
	struct str field, text;
};

struct form_errors {
	struct form_error *at;
	size_t n;
};

/* The frame's own values; every page's view has one as its member `page`. */
struct page {
	struct str title;         /* of this page alone; the frame adds the centre's name */
	struct str about;         /* in the window's title: tells pages of one heading apart */
	struct str centre, place; /* who runs this door, and where: the wordmark */
	enum lang lang;
	struct str here; /* path and query of this page, to show it in the other language */
	struct str user; /* name of who is signed in; empty: nobody */
	bool officer;
	bool live; /* officers only: the page uses htmx */
	bool wide; /* uses the whole width; else lines keep a readable length */
	struct nav_items nav;
	struct str back_href;      /* empty: no link back */
	const char *back_text;     /* NULL: "Back" */
	struct form_errors errors; /* shown first, and in the title */
	struct str notice;         /* what has just succeeded */
};

/* ---- a form's fields: part_field ---- */

enum control {
	CONTROL_TEXT,
	CONTROL_LINES, /* several lines */
	CONTROL_DATE,  /* three boxes NAME-day, NAME-month, NAME-year */
	CONTROL_RADIOS,
	CONTROL_CHECKS, /* any number of the options, all under the same name */
	CONTROL_SELECT,
	CONTROL_FILE,
	CONTROL_SECRET, /* a password; its value is never shown again */
};

struct option {
	struct str value, text, hint;
	bool chosen;
};

struct options {
	struct option *at;
	size_t n;
};

struct field {
	enum control kind;
	struct str name; /* as in the route's input table; also the id an error links to */
	struct str label, hint, error;
	struct str value;            /* as typed, right or wrong */
	struct str day, month, year; /* CONTROL_DATE: as typed */
	struct options options;      /* of radios, checks, a select; CONTROL_FILE: what it has */
	const char *autocomplete;    /* WCAG 1.3.5: "name", "tel", "bday", "street-address", ... */
	const char *inputmode;       /* "numeric", "tel", "email" */
	const char *css;             /* width, "govuk-input--width-10"; or "govuk-radios--inline" */
	const char *accept;          /* CONTROL_FILE: ".pdf,.jpg,.png" */
	int64_t rows;                /* CONTROL_LINES; 0: 5 */
	bool optional;               /* said beside the label: what is not marked is required */
	bool heading;                /* the label is the page's only heading */
	bool many;                   /* CONTROL_FILE: several files at once */
};

struct fields {
	struct field *at;
	size_t n;
};

/* part_buttons: the button that sends a form, and a quieter way out beside it. */
struct buttons {
	const char *submit;
	struct str href;
	const char *link;
};

/* part_filter: narrows a list; sent with GET so that the address can be kept. */
struct filter {
	struct str action;
	struct fields fields;
	const char *submit;               /* NULL: "Search" */
	struct str kept_name, kept_value; /* sent along unseen; empty: nothing */
	struct str clear_href;            /* set while a filter is on */
};

/* ---- where a dossier stands ---- */

/* The first ten are the national state codes (TrangThaiHoSo); the rest is what its clock says. */
enum tag_kind {
	TAG_NONE,
	TAG_NEW,
	TAG_RECEIVED,
	TAG_NOT_RECEIVED,
	TAG_PROCESSING,
	TAG_SUPPLEMENT,
	TAG_PAYMENT,
	TAG_WITHDRAWN,
	TAG_STOPPED,
	TAG_DONE,
	TAG_RETURNED,
	TAG_OVERDUE,
	TAG_SOON,
	TAG_PAUSED,
};

struct tag {
	const char *text, *css;
};

struct tag page_tag(enum tag_kind kind);

/* part_now: what happens next, who does it, until when. The first thing on a dossier's page. */
struct now {
	struct str what;  /* "The commune's civil status officer checks your papers." */
	struct str until; /* a date or time, already written; empty: no limit */
	struct str more;  /* one sentence of what that means */
	struct str href;  /* where the reader acts, when it is their turn */
	const char *action;
	bool urgent; /* the reader's turn, or late */
};

/* part_code: the dossier's code, large enough to copy by hand. */
struct code {
	struct str code;
	struct str text; /* what to do with it */
};

struct event {
	struct str title, who, text;
	int64_t at_us;
	bool taken_back; /* a later correction took it back */
};

/* part_timeline: newest first. */
struct events {
	struct event *at;
	size_t n;
};

/* part_progress: above the heading of a form with several pages. */
struct progress {
	struct str of;
	int64_t step; /* how many follow is not said: answers make more of them */
};

/* ---- lists and texts ---- */

struct fact {
	struct str name, value;
	struct str href;    /* where it can be changed */
	const char *action; /* NULL: "Change" */
};

/* part_summary: rows of a name and a value. */
struct facts {
	struct fact *at;
	size_t n;
};

struct heading {
	struct str text;
	struct str href;    /* sorts by this column */
	const char *sorted; /* NULL, "ascending" or "descending" */
	bool number;
};

struct headings {
	struct heading *at;
	size_t n;
};

struct cell {
	struct str label;            /* the column's heading, shown beside the value on phones */
	struct str text, href, more; /* more: a second, quieter line */
	struct tag tag;
	bool number;
};

struct cells {
	struct cell *at;
	size_t n;
};

struct table_row {
	struct cells cells;
};

struct table_rows {
	struct table_row *at;
	size_t n;
};

/* part_table: on phones each row becomes a card. */
struct table {
	struct str caption;
	struct headings headings;
	struct table_rows rows;
	const char *empty; /* what to say when there is no row */
};

/* part_pages: a list is read forwards and back from a key; nobody counts its pages. */
struct pages {
	struct str previous_href, next_href;
	struct str position; /* "1-8 of 1.284" */
};

struct texts {
	struct str *at;
	size_t n;
};

/* part_details: opens on demand, without a script. */
struct details {
	struct str summary;
	struct texts paragraphs;
};

/* ---- helpers ---- */

/* Room for so many rows with a cell for each heading, labels filled in. */
void table_add_rows(struct arena *arena, struct table *table, size_t n);

/*
 * After INVALID: puts the messages of an error (mostly rq->failed) beside their fields and into the
 * page's summary, in the order of the form; those of fields that the form does not show come last.
 */
void page_show_errors(struct cx *cx, const struct error *error, struct page *page,
		      struct fields fields);

/* One sentence above the form, in the reader's language, that leads to a field. */
void page_show_error(struct cx *cx, struct page *page, struct str field, const char *message);

#endif
