/*
 * What the pages of one draft share. Inside web/ only.
 */
#ifndef WEB_DRAFT_H
#define WEB_DRAFT_H

#include "dossier/dossier.h"
#include "web/citizen.h"
#include "web/web.h"

struct draft_scene {
	struct draft draft;
	const struct procedure *procedure;
	struct filing filing; /* answers point to draft.answers */
	struct procedure_shown shown;
};

/* Loads the draft of input "id": NOT_FOUND unless it is the actor's own. Must not be copied. */
enum status draft_open(struct cx *cx, const struct request *rq,
		       struct draft_scene *ret_scene) MUST_USE;

/* A page of the draft with a way back to its tasks. */
struct page draft_page(struct cx *cx, const struct request *rq, const struct draft_scene *scene,
		       struct str title);

/* "Birth registration - part 2": where, each group of questions, papers, check. */
struct progress draft_progress(struct cx *cx, const struct draft_scene *scene, int64_t step);
#define DRAFT_STEP_WHERE 1
#define DRAFT_STEP_FIRST_GROUP 2
int64_t draft_step_papers(const struct draft_scene *scene);

/* The path of a page of the draft: draft_path(cx, scene, "papers"). */
struct str draft_path(struct cx *cx, const struct draft_scene *scene, const char *what);
struct str draft_form_path(struct cx *cx, const struct draft_scene *scene,
			   const struct procedure_group *group);
/* The path of the questions that come after `group` (NULL: the first), or of the papers. */
struct str draft_path_after(struct cx *cx, const struct draft_scene *scene,
			    const struct procedure_group *group);

/*
 * Whether a group is answered; with ret_error what is wrong, its fields named as in the form
 * ("f_child_name"). Only what could not be found out is a failure.
 */
enum status draft_check_group(struct cx *cx, const struct draft_scene *scene,
			      const struct procedure_group *group, struct answers *ret_answers,
			      struct error *ret_error) MUST_USE;

/* Whether it is said by what right it is filed for somebody else; optional for oneself. */
enum status draft_who_state(struct cx *cx, const struct draft_scene *scene,
			    enum task_state *ret_state) MUST_USE;

/* One question as a field of a page, with its value as typed. */
struct field draft_field(struct cx *cx, const struct procedure_field *field, struct str value);

/* The papers of the draft's case, with the files that are there. ret_missing: how many lack. */
struct draft_paper_list {
	const struct procedure_component *component;
	bool needed;
	struct draft_papers files;
};
struct draft_paper_lists {
	struct draft_paper_list *at;
	size_t n, missing;
};
enum status draft_find_paper_lists(struct cx *cx, const struct draft_scene *scene,
				   struct draft_paper_lists *ret_lists) MUST_USE;

#endif
