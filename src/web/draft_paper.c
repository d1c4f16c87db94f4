/* A draft's papers: one page, a file at a time, so that a slow link loses little. */
#include "base/text.h"
#include "web/draft.h"
#include "web/pages.h"
#include "web/routes.h"

static struct draft_files list_files(struct cx *cx, const struct draft_scene *scene,
				     const struct draft_papers *papers)
{
	struct draft_files files = { ARENA_ARRAY(cx->arena, struct draft_file, papers->n),
				     papers->n };

	for (size_t i = 0; i < papers->n; i++) {
		files.at[i] = (struct draft_file){
			.name = papers->at[i].kept.name,
			.size = show_size(cx, papers->at[i].kept.size_bytes),
			.remove_action =
				str_format(cx->arena, "/drafts/%lld/papers/%lld/remove",
					   (long long)scene->draft.id, (long long)papers->at[i].id),
		};
	}
	return files;
}

static const char *say_need(const struct draft_paper_list *list)
{
	if (list->needed)
		return N_("Needed");
	if (!str_is_empty(list->component->replaced_by.database))
		return N_("Not needed when the office finds it in its databases");
	return list->component->kind == PAPER_SHOW ? N_("To be shown when you collect the result")
						   : N_("Only if you have it");
}

static void fill_component(struct cx *cx, const struct draft_scene *scene,
			   const struct draft_paper_list *list, struct draft_component *to)
{
	struct str code = list->component->code;

	*to = (struct draft_component){
		.name = words_get(list->component->name, cx->lang),
		.more = web_text(cx, say_need(list)),
		.action = str_format(cx->arena, "/drafts/%lld/papers/%.*s",
				     (long long)scene->draft.id, STR_ARG(code)),
		.needed = list->needed,
		.files = list_files(cx, scene, &list->files),
		.file = {
			.kind = CONTROL_FILE,
			.name = str_format(cx->arena, "paper_%.*s", STR_ARG(code)),
			.label = web_text(cx, N_("Photo or PDF, at most 10 MB")),
			.accept = ".pdf,.jpg,.jpeg,.png",
		},
	};
}

/* The failed upload's field is named after its component: errors of one file stay with it. */
static void place_errors(struct cx *cx, const struct request *rq, struct draft_papers_view *view)
{
	struct fields fields = { ARENA_ARRAY(cx->arena, struct field, view->components.n),
				 view->components.n };

	for (size_t i = 0; i < fields.n; i++)
		fields.at[i] = view->components.at[i].file;
	web_show_errors(cx, rq, &view->page, fields);
	for (size_t i = 0; i < fields.n; i++)
		view->components.at[i].file = fields.at[i];
}

enum status draft_papers_show(struct cx *cx, struct request *rq, struct response *rs)
{
	struct draft_paper_lists lists;
	struct draft_scene scene;

	TRY(draft_open(cx, rq, &scene));
	TRY(draft_find_paper_lists(cx, &scene, &lists));
	struct draft_papers_view view = {
		.page = draft_page(cx, rq, &scene, web_text(cx, N_("Papers"))),
		.progress = draft_progress(cx, &scene, draft_step_papers(&scene)),
		.components = { ARENA_ARRAY(cx->arena, struct draft_component, lists.n), lists.n },
		.next = draft_path(cx, &scene, "check"),
	};

	for (size_t i = 0; i < lists.n; i++)
		fill_component(cx, &scene, &lists.at[i], &view.components.at[i]);
	view.page.here = draft_path(cx, &scene, "papers");
	place_errors(cx, rq, &view);
	RENDER(cx, rq, rs, page_draft_papers, &view);
	return OK;
}

static enum status check_component(struct cx *cx, const struct draft_scene *scene, struct str code)
{
	struct draft_paper_lists lists;

	TRY(draft_find_paper_lists(cx, scene, &lists));
	for (size_t i = 0; i < lists.n; i++) {
		if (str_equal(lists.at[i].component->code, code))
			return OK;
	}
	return FAIL(cx, NOT_FOUND, "draft.component",
		    N_("Your answers do not ask for this paper any more."));
}

enum status draft_paper_keep(struct cx *cx, struct request *rq, struct response *rs)
{
	struct web_kepts kepts = web_kepts(rq);
	struct str component = input_text(rq, "component");
	struct draft_scene scene;

	TRY(draft_open(cx, rq, &scene));
	TRY(check_component(cx, &scene, component));
	if (kepts.n == 0) {
		cx_field(cx, str_format(cx->arena, "paper_%.*s", STR_ARG(component)),
			 N_("Choose a file first."));
		return cx_check_fields(cx);
	}
	for (size_t i = 0; i < kepts.n; i++)
		TRY(draft_add_paper(cx, scene.draft.id, component, &kepts.at[i].kept));
	response_redirect(rs, draft_path(cx, &scene, "papers"));
	return OK;
}

enum status draft_paper_drop(struct cx *cx, struct request *rq, struct response *rs)
{
	TRY(draft_remove_paper(cx, input_int(rq, "id"), input_int(rq, "paper")));
	return web_redirect(cx, rs, "/drafts/%lld/papers", (long long)input_int(rq, "id"));
}
