/*
 * Views of the counter: choosing the procedure, and the one dense page on which it is received.
 */
#ifndef WEB_COUNTER_H
#define WEB_COUNTER_H

#include "web/authority.h"
#include "web/dossier.h"
#include "web/page.h"

struct counter_choice_view {
	struct page page;
	struct str corrects_href; /* the dossier that is to be entered anew; empty: none */
	struct str visit_href;    /* of the visit that goes on; empty: none */
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
	int64_t visit;                      /* 0: a new one */
	int64_t corrects, corrects_version; /* the dossier that is entered anew; 0: a new one */
	struct str corrects_code;
	struct fields reason; /* why it is entered anew */
	struct fields card, applicant, submitter, others, place, slip, end;
	struct counter_groups groups;
	struct paper_fields papers;
	struct facts preview; /* case, fee, due date of what has been entered */
	bool filled;          /* the card filled the person */
	bool submitter_given, others_given, slip_given; /* that part stands open */
};

/* What was entered, as typed; after INVALID also what is wrong. */
struct counter_entry {
	struct str card, name, number, born, sex, phone, email, address;
	struct str submitter_name, submitter_number, submitter_phone, relation, result_by, paid;
	struct str others, collector_name, collector_number;
	struct str slip, slip_day, slip_time; /* of an emergency */
	int64_t agency, visit;
	int64_t corrects, corrects_version; /* the dossier that is entered anew; 0: a new one */
	struct str corrects_reason;
	bool organisation, complete, assist;
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

/* ---- a dossier that is entered anew: counter_refile.c ---- */

/* What the dossier says now; REFUSED "correction.not_now". */
enum status counter_prefill_dossier(struct cx *cx, int64_t id,
				    struct counter_scene *scene) MUST_USE;
enum status counter_show_corrected(struct cx *cx, const struct counter_entry *entry,
				   struct counter_view *view) MUST_USE;
enum status counter_refile(struct cx *cx, const struct request *rq,
			   const struct counter_entry *entry, const struct submission *submission,
			   struct response *rs) MUST_USE;

/* ---- people: counter_people.c ---- */

/* Applicant and submitter as the dossier has them. */
enum status counter_prefill_people(struct cx *cx, const struct dossier *dossier,
				   struct counter_entry *entry) MUST_USE;

#define COUNTER_PEOPLE_FIELDS 16

enum status counter_add_submitter(struct cx *cx, const struct request *rq,
				  const struct counter_scene *scene,
				  struct fields *fields) MUST_USE;
void counter_add_others(struct cx *cx, const struct request *rq, const struct counter_entry *entry,
			struct fields *fields);
/* Everybody but the applicant, from a checked request; what is wrong is noted. */
enum status counter_read_people(struct cx *cx, const struct request *rq,
				const struct counter_entry *entry,
				struct submission *submission) MUST_USE;
/* Notes a field when the number is known with another name. */
enum status counter_check_number(struct cx *cx, const char *field,
				 const struct person *person) MUST_USE;

/* The people of the visit's last dossier, as if typed. NOT_FOUND "visit.none". */
enum status counter_prefill(struct cx *cx, int64_t visit, struct counter_entry *entry) MUST_USE;
/* People without a number who were entered on this visit already stay the same persons. */
enum status counter_keep_people(struct cx *cx, int64_t visit,
				struct submission *submission) MUST_USE;

#endif
