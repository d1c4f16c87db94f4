/*
 * One page of questions. What was typed is kept in the draft whether it is right or wrong: nobody
 * types anything twice.
 */
#include "base/text.h"
#include "web/draft.h"
#include "web/pages.h"
#include "web/routes.h"

static enum status open_group(struct cx *cx, const struct request *rq,
			      struct draft_scene *ret_scene,
			      const struct procedure_group **ret_group)
{
	TRY(draft_open(cx, rq, ret_scene));
	*ret_group = procedure_group(ret_scene->procedure, input_text(rq, "group"));
	if (!*ret_group || !ret_scene->shown.group[(*ret_group)->index])
		return FAIL(cx, NOT_FOUND, "draft.group",
			    N_("This form has no such page. Go back to its tasks."));
	return OK;
}

static int64_t step_of(const struct draft_scene *scene, const struct procedure_group *group)
{
	int64_t step = DRAFT_STEP_FIRST_GROUP;

	for (size_t i = 0; i < group->index; i++)
		step += scene->shown.group[i];
	return step;
}

static enum status render(struct cx *cx, struct request *rq, struct response *rs,
			  const struct draft_scene *scene, const struct error *error)
{
	const struct procedure_group *group =
		procedure_group(scene->procedure, input_text(rq, "group"));
	struct draft_form_view view = {
		.page = draft_page(cx, rq, scene, words_get(group->title, cx->lang)),
		.progress = draft_progress(cx, scene, step_of(scene, group)),
		.action = draft_form_path(cx, scene, group),
		.hint = words_get(group->hint, cx->lang),
		.fields = { ARENA_ARRAY(cx->arena, struct field, group->fields.n), 0 },
	};

	for (size_t i = 0; i < group->fields.n; i++) {
		const struct procedure_field *field = &group->fields.at[i];
		struct str value = answers_get(&scene->draft.answers, field->name);

		if (scene->shown.field[field->index])
			view.fields.at[view.fields.n++] = draft_field(cx, field, value);
	}
	view.page.here = view.action;
	if (error && error->field_count)
		page_show_errors(cx, error, &view.page, view.fields);
	else if (error && !rq->failed)
		page_show_error(cx, &view.page, STR("main"), error->message);
	else if (input_flag(rq, "more"))
		view.page.notice =
			web_text(cx, N_("Your answer leads to more questions. They are below."));
	RENDER(cx, rq, rs, page_draft_form, &view);
	return OK;
}

/* The page's questions as posted; those that were not on it keep their answers. */
static enum status take_typed(struct cx *cx, const struct request *rq, struct draft_scene *scene,
			      const struct procedure_group *group, struct answers *ret_typed)
{
	struct input_fields form = input_form(rq);

	ret_typed->at = ARENA_ARRAY(cx->arena, struct answer, group->fields.n);
	ret_typed->n = 0;
	for (size_t i = 0; i < group->fields.n; i++) {
		const struct procedure_field *field = &group->fields.at[i];
		struct str value = STR("");

		if (!scene->shown.field[field->index])
			continue;
		for (size_t j = 0; j < form.n; j++) {
			if (str_equal(form.at[j].name, field->name))
				value = str_trim(form.at[j].value);
		}
		ret_typed->at[ret_typed->n++] = (struct answer){ field->name, value };
		TRY(answers_change(cx, &scene->draft.answers, field->name, value));
	}
	return OK;
}

enum status draft_form_show(struct cx *cx, struct request *rq, struct response *rs)
{
	const struct procedure_group *group;
	struct draft_scene scene;
	struct answers typed;

	TRY(open_group(cx, rq, &scene, &group));
	if (rq->failed)
		TRY(take_typed(cx, rq, &scene, group, &typed));
	return render(cx, rq, rs, &scene, rq->failed);
}

/* Without a script a question that depends on another of the same page comes one step later. */
static bool asks_more(const struct draft_scene *scene, const struct procedure_shown *before,
		      const struct procedure_group *group)
{
	for (size_t i = 0; i < group->fields.n; i++) {
		size_t index = group->fields.at[i].index;

		if (scene->shown.field[index] && !before->field[index])
			return true;
	}
	return false;
}

/* The group's answers in canonical form; an empty one takes what is not asked any more out. */
static enum status keep_checked(struct cx *cx, const struct draft_scene *scene,
				const struct procedure_group *group, const struct answers *checked)
{
	struct answers kept = { ARENA_ARRAY(cx->arena, struct answer, group->fields.n),
				group->fields.n };

	for (size_t i = 0; i < group->fields.n; i++) {
		struct str name = group->fields.at[i].name;

		kept.at[i] = (struct answer){ name, answers_get(checked, name) };
	}
	return draft_change(cx, scene->draft.id, &kept, 0);
}

enum status draft_form_save(struct cx *cx, struct request *rq, struct response *rs)
{
	const struct procedure_group *group;
	struct answers typed, checked;
	struct draft_scene scene;
	struct error error;

	TRY(open_group(cx, rq, &scene, &group));
	const struct procedure_shown before = scene.shown;

	TRY(take_typed(cx, rq, &scene, group, &typed));
	TRY(draft_change(cx, scene.draft.id, &typed, 0));
	if (input_flag(rq, "later"))
		return web_redirect(cx, rs, "/my?done=saved");
	TRY(procedure_show(cx, scene.procedure, &scene.filing, &scene.shown));
	if (asks_more(&scene, &before, group)) {
		return web_redirect(cx, rs, "/drafts/%lld/form/%.*s?more=1",
				    (long long)scene.draft.id, STR_ARG(group->name));
	}
	TRY(draft_check_group(cx, &scene, group, &checked, &error));
	if (error.status != OK) {
		rs->status = 422;
		return render(cx, rq, rs, &scene, &error);
	}
	TRY(keep_checked(cx, &scene, group, &checked));
	response_redirect(rs, draft_path_after(cx, &scene, group));
	return OK;
}
