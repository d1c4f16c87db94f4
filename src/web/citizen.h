/*
 * View structs of a citizen's own pages: their dossiers, their drafts, who read their data.
 */
#ifndef WEB_CITIZEN_H
#define WEB_CITIZEN_H

#include "web/page.h"
#include "web/public.h"
#include "web/show.h"

struct my_view {
	struct page page;
	struct table drafts, own, handed_in;
	struct pages pages;
	bool citizens_file;
};

struct reads_view {
	struct page page;
	struct table table;
	struct pages pages;
};

struct my_dossier_view {
	struct page page;
	struct tag tag;
	struct now now;
	struct code code;
	struct facts facts, papers, result;
	struct texts missing;
	struct show_groups answers;
	struct events events;
	struct str receipt_href, withdraw_href; /* withdraw_href empty: not any more */
};

struct supplement_view {
	struct page page;
	struct texts missing;
	struct fields fields;
	struct str action, back;
	int64_t version;
};

struct withdraw_view {
	struct page page;
	struct str action, back, code, name;
	struct field reason;
	int64_t version;
};

/* ---- a draft ---- */

enum task_state {
	TASK_TO_DO,
	TASK_DONE,
	TASK_OPTIONAL, /* nothing is needed here, and nothing given */
	TASK_WAITS,    /* cannot be begun before others are done */
};

struct task {
	struct str text, href;
	int state; /* enum task_state */
};

struct tasks {
	struct task *at;
	size_t n;
};

struct draft_view {
	struct page page;
	struct str action_remove;
	struct tasks tasks;
};

struct draft_where_view {
	struct page page;
	struct progress progress;
	struct str action;
	struct field agency;
};

struct draft_who_view {
	struct page page;
	struct str action;
	struct fields fields;
};

struct draft_form_view {
	struct page page;
	struct progress progress;
	struct str action, hint;
	struct fields fields;
};

struct draft_file {
	struct str name, size, remove_action;
};

struct draft_files {
	struct draft_file *at;
	size_t n;
};

struct draft_component {
	struct str name, more, action;
	bool needed;
	struct draft_files files;
	struct field file;
};

struct draft_components {
	struct draft_component *at;
	size_t n;
};

struct draft_papers_view {
	struct page page;
	struct progress progress;
	struct draft_components components;
	struct str next;
};

struct draft_check_view {
	struct page page;
	struct progress progress;
	struct facts facts, papers;
	struct show_groups answers;
	struct str action, where_href, papers_href;
	struct links missing; /* what must be done before it can be handed in */
	struct field result_by, declaration;
	struct draft_files fees; /* name, size: the amount */
	struct str fee_total;
};

#endif
