/* For whom a draft is filed: oneself, or somebody else by a right and with a paper. */
#include "base/text.h"
#include "web/authority.h"
#include "web/draft.h"
#include "web/pages.h"
#include "web/routes.h"

enum status draft_who_state(struct cx *cx, const struct draft_scene *scene,
			    enum task_state *ret_state)
{
	struct person applicant = submission_applicant(scene->procedure, &scene->draft.answers);
	struct draft_party party;
	struct person self;

	TRY(draft_party_load(cx, scene->draft.id, &party));
	TRY(person_load(cx, cx->actor.person, &self));
	bool other = !str_is_empty(applicant.number) && !str_equal(applicant.number, self.number);

	*ret_state = !str_is_empty(party.relation) ? TASK_DONE : other ? TASK_TO_DO : TASK_OPTIONAL;
	return OK;
}

enum status draft_who_show(struct cx *cx, struct request *rq, struct response *rs)
{
	struct draft_scene scene;
	struct draft_party party;

	TRY(draft_open(cx, rq, &scene));
	TRY(draft_party_load(cx, scene.draft.id, &party));
	struct draft_who_view view = {
		.page = draft_page(cx, rq, &scene, web_text(cx, N_("For whom you file"))),
		.action = draft_path(cx, &scene, "who"),
		.fields = { ARENA_ARRAY(cx->arena, struct field, AUTHORITY_FIELDS), 0 },
	};

	TRY(authority_add_relation(cx, rq, scene.procedure->code, party.relation, &view.fields));
	view.fields.at[0].hint = web_text(cx, N_("Leave this open if it is your own matter."));
	view.fields.at[0].optional = true;
	TRY(authority_add_paper(cx, rq, &party.authority, &view.fields));
	view.fields.at[1].optional = true;
	web_show_kept(cx, rq, view.fields);
	web_show_errors(cx, rq, &view.page, view.fields);
	RENDER(cx, rq, rs, page_draft_who, &view);
	return OK;
}

enum status draft_who_save(struct cx *cx, struct request *rq, struct response *rs)
{
	struct draft_party party = { .relation = input_text(rq, "relation"),
				     .authority = authority_read(cx, rq) };
	struct draft_party before;
	struct draft_scene scene;

	TRY(draft_open(cx, rq, &scene));
	TRY(draft_party_load(cx, scene.draft.id, &before));
	if (str_is_empty(party.authority.scan.hash)) /* not chosen anew: the one that is there */
		party.authority.scan = before.authority.scan;
	TRY(draft_party_change(cx, scene.draft.id, &party));
	response_redirect(rs, draft_path(cx, &scene, ""));
	return OK;
}
