/* Which commune or ward settles it. */
#include "base/civil.h"
#include "base/text.h"
#include "web/draft.h"
#include "web/pages.h"
#include "web/routes.h"

static enum status find_agencies(struct cx *cx, const struct draft_scene *scene,
				 struct agencies *ret_agencies)
{
	struct str today = civil_iso(cx->arena, civil_day_of(cx->now_us));

	return agency_find(cx, scene->procedure->competent, today, ret_agencies);
}

static struct options agency_options(struct cx *cx, const struct agencies *agencies, int64_t chosen)
{
	struct options options = { ARENA_ARRAY(cx->arena, struct option, agencies->n + 1), 0 };

	options.at[options.n++] =
		(struct option){ .text = web_text(cx, N_("Choose from the list")) };
	for (size_t i = 0; i < agencies->n; i++) {
		options.at[options.n++] = (struct option){
			.value = str_format(cx->arena, "%lld", (long long)agencies->at[i].id),
			.text = agencies->at[i].name,
			.chosen = agencies->at[i].id == chosen,
		};
	}
	return options;
}

enum status draft_where_show(struct cx *cx, struct request *rq, struct response *rs)
{
	struct draft_scene scene;
	struct agencies agencies;

	TRY(draft_open(cx, rq, &scene));
	TRY(find_agencies(cx, &scene, &agencies));
	int64_t chosen = rq->failed ? input_int(rq, "agency") : scene.draft.agency;
	struct draft_where_view view = {
		.page = draft_page(cx, rq, &scene, web_text(cx, N_("Where it is settled"))),
		.progress = draft_progress(cx, &scene, DRAFT_STEP_WHERE),
		.action = draft_path(cx, &scene, "where"),
		.agency = {
			.kind = CONTROL_SELECT,
			.name = STR("agency"),
			.label = web_text(cx, N_("Which office settles it?")),
			.hint = web_text(cx, N_("Mostly that of the place where you live. It does "
						"not matter where you are now.")),
			.options = agency_options(cx, &agencies, chosen),
		},
	};

	web_show_errors(cx, rq, &view.page, (struct fields){ &view.agency, 1 });
	RENDER(cx, rq, rs, page_draft_where, &view);
	return OK;
}

static enum status check_agency(struct cx *cx, const struct draft_scene *scene, int64_t id)
{
	struct agencies agencies;

	TRY(find_agencies(cx, scene, &agencies));
	for (size_t i = 0; i < agencies.n; i++) {
		if (agencies.at[i].id == id)
			return OK;
	}
	cx_field(cx, STR("agency"), N_("Choose one of the offices of the list."));
	return cx_check_fields(cx);
}

enum status draft_where_save(struct cx *cx, struct request *rq, struct response *rs)
{
	struct draft_scene scene;

	TRY(draft_open(cx, rq, &scene));
	TRY(check_agency(cx, &scene, input_int(rq, "agency")));
	TRY(draft_change(cx, scene.draft.id, &(struct answers){}, input_int(rq, "agency")));
	response_redirect(rs, draft_path_after(cx, &scene, NULL));
	return OK;
}
