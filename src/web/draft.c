/* A draft: its tasks, what its pages share, and throwing it away. */
#include "web/draft.h"

#include <string.h>

#include "base/civil.h"
#include "base/text.h"
#include "web/pages.h"
#include "web/routes.h"

enum status draft_open(struct cx *cx, const struct request *rq, struct draft_scene *ret_scene)
{
	TRY(draft_load(cx, input_int(rq, "id"), &ret_scene->draft));
	TRY(procedure_load(cx, ret_scene->draft.procedure, &ret_scene->procedure));
	ret_scene->filing = (struct filing){
		.answers = &ret_scene->draft.answers,
		.channel = CHANNEL_ONLINE,
		.today = civil_day_of(cx->now_us),
	};
	return procedure_show(cx, ret_scene->procedure, &ret_scene->filing, &ret_scene->shown);
}

struct page draft_page(struct cx *cx, const struct request *rq, const struct draft_scene *scene,
		       struct str title)
{
	struct page page = web_page(cx, rq, title);

	page.back_href = draft_path(cx, scene, "");
	page.back_text = N_("All tasks of this draft");
	return page;
}

struct str draft_path(struct cx *cx, const struct draft_scene *scene, const char *what)
{
	return str_format(cx->arena, "/drafts/%lld%s%s", (long long)scene->draft.id,
			  *what ? "/" : "", what);
}

struct str draft_form_path(struct cx *cx, const struct draft_scene *scene,
			   const struct procedure_group *group)
{
	return str_format(cx->arena, "/drafts/%lld/form/%.*s", (long long)scene->draft.id,
			  STR_ARG(group->name));
}

struct str draft_path_after(struct cx *cx, const struct draft_scene *scene,
			    const struct procedure_group *group)
{
	for (size_t i = group ? group->index + 1 : 0; i < scene->procedure->form.n; i++) {
		if (scene->shown.group[i])
			return draft_form_path(cx, scene, &scene->procedure->form.at[i]);
	}
	return draft_path(cx, scene, "papers");
}

int64_t draft_step_papers(const struct draft_scene *scene)
{
	int64_t step = DRAFT_STEP_FIRST_GROUP;

	for (size_t i = 0; i < scene->procedure->form.n; i++)
		step += scene->shown.group[i];
	return step;
}

struct progress draft_progress(struct cx *cx, const struct draft_scene *scene, int64_t step)
{
	return (struct progress){
		.of = procedure_title(scene->procedure, cx->lang),
		.step = step,
	};
}

/* ---- is it complete? ---- */

static struct answers copy_answers(struct cx *cx, const struct answers *from)
{
	struct answers to = { ARENA_ARRAY(cx->arena, struct answer, from->n), from->n };

	if (from->n)
		memcpy(to.at, from->at, from->n * sizeof(*from->at));
	return to;
}

enum status draft_check_group(struct cx *cx, const struct draft_scene *scene,
			      const struct procedure_group *group, struct answers *ret_answers,
			      struct error *ret_error)
{
	struct error before = cx->error;

	*ret_answers = copy_answers(cx, &scene->draft.answers);
	*ret_error = (struct error){};
	enum status status =
		procedure_check_answers(cx, scene->procedure, group, &scene->filing, ret_answers);

	if (status != INVALID)
		return status;
	/* Asking is not failing. */
	*ret_error = cx->error;
	cx->error = before;
	for (size_t i = 0; i < ret_error->field_count; i++) {
		struct str *field = &ret_error->fields[i].field;

		*field = str_format(cx->arena, "f_%.*s", STR_ARG(*field));
	}
	return OK;
}

static bool has_file(const struct draft_papers *papers, struct str component,
		     struct draft_papers *ret_files)
{
	for (size_t i = 0; i < papers->n; i++) {
		if (str_equal(papers->at[i].component, component))
			ret_files->at[ret_files->n++] = papers->at[i];
	}
	return ret_files->n > 0;
}

enum status draft_find_paper_lists(struct cx *cx, const struct draft_scene *scene,
				   struct draft_paper_lists *ret_lists)
{
	const struct procedure_case *the_case;
	struct procedure_papers wanted;
	struct draft_papers papers;

	TRY(draft_find_papers(cx, scene->draft.id, &papers));
	TRY(procedure_case(cx, scene->procedure, &scene->filing, &the_case));
	TRY(procedure_papers(cx, scene->procedure, the_case, &scene->filing, &wanted));
	*ret_lists = (struct draft_paper_lists){
		ARENA_ARRAY(cx->arena, struct draft_paper_list, wanted.n), 0, 0
	};
	for (size_t i = 0; i < wanted.n; i++) {
		const struct procedure_component *component = wanted.at[i];
		struct draft_paper_list *list = &ret_lists->at[ret_lists->n];

		if (procedure_paper_is_form(component))
			continue;
		list->component = component;
		list->needed = procedure_paper_is_needed(component);
		list->files.at = ARENA_ARRAY(cx->arena, struct draft_paper, papers.n);
		if (!has_file(&papers, component->code, &list->files))
			ret_lists->missing += list->needed;
		ret_lists->n++;
	}
	return OK;
}

/* ---- the list of tasks ---- */

static void add_task(struct tasks *tasks, struct str text, struct str href, enum task_state state)
{
	tasks->at[tasks->n++] = (struct task){ text, href, state };
}

static bool is_answered(const struct draft_scene *scene, const struct procedure_group *group)
{
	for (size_t i = 0; i < group->fields.n; i++) {
		if (!str_is_empty(answers_get(&scene->draft.answers, group->fields.at[i].name)))
			return true;
	}
	return false;
}

/* A task for each page of questions; whether all that must be answered is. */
static enum status add_groups(struct cx *cx, const struct draft_scene *scene, struct tasks *tasks,
			      bool *ret_answered)
{
	const struct procedure *procedure = scene->procedure;

	*ret_answered = true;
	for (size_t i = 0; i < procedure->form.n; i++) {
		const struct procedure_group *group = &procedure->form.at[i];
		struct answers answers;
		struct error error;

		if (!scene->shown.group[group->index])
			continue;
		TRY(draft_check_group(cx, scene, group, &answers, &error));
		add_task(tasks, words_get(group->title, cx->lang),
			 draft_form_path(cx, scene, group),
			 error.status != OK          ? TASK_TO_DO
			 : is_answered(scene, group) ? TASK_DONE
						     : TASK_OPTIONAL);
		*ret_answered &= error.status == OK;
	}
	return OK;
}

/* Which papers are needed depends on the answers. */
static enum task_state papers_state(const struct draft_paper_lists *papers, bool answered)
{
	bool needed = false, any = false;

	for (size_t i = 0; i < papers->n; i++) {
		needed |= papers->at[i].needed;
		any |= papers->at[i].files.n > 0;
	}
	if (!answered)
		return TASK_WAITS;
	if (papers->missing)
		return TASK_TO_DO;
	return needed || any ? TASK_DONE : TASK_OPTIONAL;
}

static enum status fill_tasks(struct cx *cx, const struct draft_scene *scene, struct tasks *tasks)
{
	bool placed = scene->draft.agency != 0, answered;
	struct draft_paper_lists papers;
	enum task_state who;

	tasks->at = ARENA_ARRAY(cx->arena, struct task, scene->procedure->form.n + 4);
	add_task(tasks, web_text(cx, N_("Where it is settled")), draft_path(cx, scene, "where"),
		 placed ? TASK_DONE : TASK_TO_DO);
	TRY(add_groups(cx, scene, tasks, &answered));
	TRY(draft_who_state(cx, scene, &who));
	add_task(tasks, web_text(cx, N_("For whom you file")), draft_path(cx, scene, "who"), who);
	TRY(draft_find_paper_lists(cx, scene, &papers));
	add_task(tasks, web_text(cx, N_("Papers")), draft_path(cx, scene, "papers"),
		 papers_state(&papers, answered));
	add_task(tasks, web_text(cx, N_("Check and hand in")), draft_path(cx, scene, "check"),
		 placed && answered && !papers.missing && who != TASK_TO_DO ? TASK_TO_DO
									    : TASK_WAITS);
	return OK;
}

enum status draft_show(struct cx *cx, struct request *rq, struct response *rs)
{
	struct draft_scene scene;

	TRY(draft_open(cx, rq, &scene));
	struct draft_view view = {
		.page = web_page(cx, rq,
				 web_text_of(cx, N_("Draft: %1"),
					     procedure_title(scene.procedure, cx->lang))),
		.action_remove = draft_path(cx, &scene, "remove"),
	};

	view.page.about = web_text(cx, N_("Drafts"));
	view.page.here = draft_path(cx, &scene, "");
	view.page.back_href = STR("/my");
	view.page.back_text = N_("My dossiers");
	TRY(fill_tasks(cx, &scene, &view.tasks));
	RENDER(cx, rq, rs, page_draft, &view);
	return OK;
}

enum status draft_discard(struct cx *cx, struct request *rq, struct response *rs)
{
	TRY(draft_remove(cx, input_int(rq, "id")));
	return web_redirect(cx, rs, "/my?done=removed");
}
