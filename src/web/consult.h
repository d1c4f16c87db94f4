/*
 * Views of opinions that offices ask of each other: on the dossier, in the lists, one by one.
 */
#ifndef WEB_CONSULT_H
#define WEB_CONSULT_H

#include "dossier/consult.h"
#include "web/page.h"

/* One of a dossier's opinions. */
struct consult_card {
	struct str title; /* whose */
	struct tag tag;
	struct facts facts;
	struct str href; /* where the reader acts; empty: nothing to do */
	const char *action;
};

struct consult_cards {
	struct consult_card *at;
	size_t n;
};

/* Those of a dossier that is loaded, newest first. */
enum status consult_cards(struct cx *cx, const struct dossier *dossier,
			  struct consult_cards *ret_cards) MUST_USE;

struct consult_ask_view {
	struct page page;
	int64_t id, version, agency; /* agency 0: to be chosen first */
	struct str code, rule;       /* rule: how long, and what silence means */
	struct fields fields;
	struct buttons buttons;
};

struct consult_list_view {
	struct page page;
	struct table asked, leader, led;
};

struct consult_view {
	struct page page;
	int64_t id, dossier;
	struct str code;
	struct consult_card card;
	struct fields answer, decision, handing; /* empty: not the reader's */
};

#endif
