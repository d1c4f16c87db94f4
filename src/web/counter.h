/*
 * Views of the counter: choosing the procedure, and the one dense page on which it is received.
 */
#ifndef WEB_COUNTER_H
#define WEB_COUNTER_H

#include "web/dossier.h"
#include "web/page.h"

struct counter_choice_view {
	struct page page;
	struct filter filter;
	struct table table;
};

/* One page of the procedure's form. */
struct counter_group {
	struct str title, only_if;
	struct fields fields;
};

struct counter_groups {
	struct counter_group *at;
	size_t n;
};

struct counter_view {
	struct page page;
	struct str code;
	int64_t version;
	struct fields card, applicant, submitter, place, end;
	struct counter_groups groups;
	struct paper_fields papers;
	struct facts preview; /* case, fee, due date of what has been entered */
	bool filled;          /* the card filled the person */
	bool submitter_given; /* that part stands open */
};

/* What was entered, as typed; after INVALID also what is wrong. */
struct counter_entry {
	struct str card, name, number, born, sex, phone, email, address;
	struct str submitter_name, submitter_number, submitter_phone, relation, result_by, paid;
	int64_t agency;
	bool organisation, complete;
	struct answers answers;
};

/* The procedure that is received, and what has been entered so far. */
struct counter_scene {
	const struct procedure *procedure;
	int64_t version;
	struct counter_entry entry;
};

/* Reads the entry from a posted form; the applicant's answers are those of the person above. */
enum status counter_read(struct cx *cx, const struct request *rq,
			 struct counter_scene *scene) MUST_USE;

/* Fills the view's fields; `error`, when not NULL, is shown beside them. */
enum status counter_fill(struct cx *cx, const struct request *rq, const struct counter_scene *scene,
			 const struct error *error, struct counter_view *view) MUST_USE;

#endif
