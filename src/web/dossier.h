/*
 * Views of a dossier as officers see it: the page with its parts, the form of an action, what
 * happened in between.
 */
#ifndef WEB_DOSSIER_H
#define WEB_DOSSIER_H

#include "dossier/dossier.h"
#include "web/consult.h"
#include "web/page.h"
#include "web/show.h"

enum dossier_part {
	PART_OVERVIEW,
	PART_PAPERS,
	PART_ANSWERS,
	PART_PEOPLE, /* a page of its own: people.c */
	PART_OPINIONS,
	PART_RESULT,
	PART_HISTORY,
};
#define PART_COUNT 7

/* A button: either a link to the action's form, or a form that needs nothing more. */
struct act_link {
	struct str name;
	const char *label;
	bool first, at_once;
};

struct act_links {
	struct act_link *at;
	size_t n;
};

struct dossier_view {
	struct page page;
	int64_t id, version;
	struct str code;
	struct tag state, time;
	struct act_links acts;
	struct nav_items tabs;
	int part; /* enum dossier_part */
	struct texts warnings;
	struct texts missing;
	struct facts facts, papers, result, slips;
	struct show_groups answers;
	struct events events;
	struct table steps;
	struct consult_cards opinions;
	bool may_ask; /* for an opinion */
};

/* ---- the form of an action ---- */

/* One paper of the procedure: what was taken, and a scan. */
struct paper_field {
	struct str code, name, hint, only_if;
	struct fields fields; /* part of the form's fields: two counts, a scan */
};

struct paper_fields {
	struct paper_field *at;
	size_t n;
};

struct act_view {
	struct page page;
	int64_t id, version;
	struct str code, name; /* name: of the action, in the address */
	struct str explanation;
	struct texts missing;
	struct fields fields;
	struct paper_fields papers;
	struct buttons buttons;
};

struct conflict_view {
	struct page page;
	int64_t id;
	struct str code;
	struct tag state;
	struct events events; /* since the version that the actor looked at */
};

/* The dossier's page: "H17.15-261122-0001" and the procedure's name. */
enum status dossier_title(struct cx *cx, const struct dossier *dossier,
			  struct str *ret_title) MUST_USE;

/* What came of a step, in words: "Approved". */
struct str dossier_outcome(struct cx *cx, const struct dossier_step *step);

/* The papers of a procedure; their fields are added to `fields`, which has room for as many. */
struct paper_fields paper_fields(struct cx *cx, const struct request *rq,
				 const struct procedure *procedure, enum channel channel,
				 struct fields *fields);
size_t paper_fields_most(const struct procedure *procedure);
/* What was entered there and uploaded, as dossier/ takes it; none for papers left alone. */
struct submission_papers {
	struct submission_paper *at;
	size_t n;
};
enum status paper_read(struct cx *cx, const struct request *rq, const struct procedure *procedure,
		       struct submission_papers *ret_papers) MUST_USE;

#endif
