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
	struct links procedures;
	bool citizens_file;
};

struct procedures_view {
	struct page page;
	struct filter filter;
	struct table table;
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
	bool online;   /* may be filed on these pages */
	bool may_file; /* the reader is signed in as a citizen */
	struct facts facts;
	struct table ways; /* channel by channel: how long, how much */
	struct paper_cases papers;
	struct texts steps, exemptions, conditions;
	struct links laws; /* href unused */
	struct str official_href;
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
