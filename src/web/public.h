/*
 * View structs of the pages that need no account: home, the catalogue, signing in, following a
 * dossier, plain texts.
 */
#ifndef WEB_PUBLIC_H
#define WEB_PUBLIC_H

#include "web/page.h"

struct link {
	struct str href, text;
};

struct links {
	struct link *at;
	size_t n;
};

struct home_view {
	struct page page;
	struct field search;
	struct links procedures, situations;
	bool citizens_file;
};

/* A way to narrow a list, and how many are left then. */
struct count_link {
	struct str href, value, text;
	int64_t n;
};

struct count_links {
	struct count_link *at;
	size_t n;
};

struct facet_view {
	const char *title;
	struct count_links links;
	struct str all_href; /* empty: these are all */
};

struct facets {
	struct facet_view *at;
	size_t n;
};

/* What a list is narrowed by now. */
struct chosen_filter {
	struct str name, value, text, without_href;
};

struct chosen_filters {
	struct chosen_filter *at;
	size_t n;
};

struct procedures_view {
	struct page page;
	struct field search;
	bool narrowed; /* by words or otherwise */
	struct chosen_filters chosen;
	int64_t found;
	struct count_links situations; /* on the first page only */
	struct facets facets;
	struct table table;
	struct pages pages;
};

/* All fields, or all agencies, by name. */
struct names_view {
	struct page page;
	struct str facet;
	struct count_links links; /* href unused */
	struct pages pages;
};

/* One paper of a case: its name, and what to know about it, a line each. */
struct paper_line {
	struct str name, more;
};

struct paper_lines {
	struct paper_line *at;
	size_t n;
};

struct paper_case {
	struct str name; /* empty: for every case */
	struct paper_lines papers;
};

struct paper_cases {
	struct paper_case *at;
	size_t n;
};

struct procedure_view {
	struct page page;
	struct str code, field;
	struct str ended; /* since when nobody can file it any more; empty: it is open */
	bool online;      /* may be filed on these pages */
	bool may_file;    /* the reader is signed in as a citizen */
	bool ministry;    /* it is filed at the national portal */
	struct facts facts;
	struct table ways; /* channel by channel: how long, how much */
	struct paper_cases papers;
	struct texts steps, exemptions, conditions, questions;
	struct links laws; /* href unused */
	struct links related;
	struct str official_href;
	int64_t papers_left, laws_left; /* that the page has no room for */
	bool conditions_left;           /* likewise */
	const char *source; /* where this comes from, when nobody completed it by hand */
};

/* The published text, word for word, a part at a time. */
struct official_view {
	struct page page;
	struct texts paragraphs;
	struct nav_items tabs;
	struct str next_href;
};

struct demo_login {
	const char *login, *who;
};

struct demo_logins {
	const struct demo_login *at;
	size_t n;
};

struct sign_in_view {
	struct page page;
	struct fields fields;
	struct str next;
	struct demo_logins demo;
};

struct follow_view {
	struct page page;
	struct fields fields;
};

struct followed_view {
	struct page page;
	struct code code;
	struct tag tag;
	struct now now;
	struct texts missing;
	struct events events;
};

/* A title and paragraphs with headings: terms, personal data, accessibility. */
struct text_paragraphs {
	const char *const *at;
	size_t n;
};

struct text_part {
	const char *title; /* NULL: none */
	struct text_paragraphs paragraphs;
};

struct text_parts {
	const struct text_part *at;
	size_t n;
};

struct text_view {
	struct page page;
	struct text_parts parts;
};

#endif
