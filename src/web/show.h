/*
 * What several pages show of a dossier: where it stands, its history, papers and answers. The
 * caller has it from dossier_load or dossier_follow, so who may see it is decided already.
 */
#ifndef WEB_SHOW_H
#define WEB_SHOW_H

#include "dossier/dossier.h"
#include "web/web.h"

struct tag show_tag(enum dossier_state state);

/* Does the reader work on the dossier? Who only watches, or is asked for an opinion, does not. */
bool show_whole_numbers(const struct actor *actor, const struct dossier *dossier);

/* "22/11/2026" of an ISO day, else the text itself. */
struct str show_day(struct cx *cx, struct str iso);
/* "3 working days", "same day", in the reader's language. */
struct str show_limit(struct cx *cx, struct limit limit);
/* Field "appointed": until when, for an officer who receives under LIMIT_APPOINTED. */
struct field show_appointment(struct cx *cx, const struct request *rq,
			      const struct procedure_limit *limit);
/* "Commune or ward". */
struct str show_level(struct cx *cx, enum procedure_level level);
struct str show_channel(struct cx *cx, enum channel channel);
struct str show_size(struct cx *cx, int64_t bytes); /* "120 KB", "2 MB" */
/* "Counter 1, Centre of Da Nang". */
enum status show_office(struct cx *cx, int64_t office, struct str *ret_text) MUST_USE;

/* When it will be done, or looked at before reception; empty when no time runs. */
struct str show_due(struct cx *cx, const struct dossier *dossier);

/* What happens now, for the applicant. `href` and `action` are left to the caller. */
enum status show_now(struct cx *cx, const struct dossier *dossier, struct now *ret_now) MUST_USE;

/* What was asked for and is not there yet: items of the open pause, a line each. */
enum status show_missing(struct cx *cx, const struct dossier *dossier,
			 struct texts *ret_missing) MUST_USE;

/* Newest first; without `names` neither officers nor what they wrote. */
enum status show_events(struct cx *cx, const struct dossier *dossier, bool names,
			struct events *ret_events) MUST_USE;

/* Papers with links to their files below `base` ("/my/123"). */
enum status show_papers(struct cx *cx, const struct dossier *dossier, struct str base,
			struct facts *ret_papers) MUST_USE;
/* The decision and its document; empty before. */
enum status show_result(struct cx *cx, const struct dossier *dossier, struct str base,
			struct facts *ret_facts) MUST_USE;

/* The name of a component of the procedure in the reader's language. */
struct str show_component(struct cx *cx, const struct procedure *procedure, struct str code);

/* An answer as people read it: a choice's words, a day as 22/11/2026, an amount with its unit. */
struct str show_answer(struct cx *cx, const struct procedure_field *field, struct str answer);

struct show_group {
	struct str title, href; /* href: where it can be changed; empty: nowhere */
	struct facts facts;
};

struct show_groups {
	struct show_group *at;
	size_t n;
};

/* The questions asked and their answers; with `edit` ("/drafts/1/form") the unanswered too. */
enum status show_answers(struct cx *cx, const struct procedure *procedure,
			 const struct filing *filing, struct str edit,
			 struct show_groups *ret_groups) MUST_USE;

#endif
