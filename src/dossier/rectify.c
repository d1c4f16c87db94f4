/* Errors in issued results: told, put right within their own limit, handed over. */
#include "base/civil.h"
#include "base/json.h"
#include "base/text.h"
#include "dossier/correct.h"
#include "dossier/correct.sql.h"
#include "dossier/dossier.sql.h"
#include "dossier/scene.h"

static const char *const fault_names[] = {
	[FAULT_AGENCY] = "agency",
	[FAULT_APPLICANT] = "applicant",
};

/* The queries give rows of the same columns but of different C types. */
#define RECTIFICATION_FROM(r)                                                             \
	((struct rectification){                                                          \
		.id = (r)->id,                                                            \
		.dossier = (r)->dossier,                                                  \
		.agency = (r)->agency,                                                    \
		.asked_us = (r)->asked_us,                                                \
		.due_us = (r)->due_us,                                                    \
		.done_us = (r)->done_us,                                                  \
		.handed_us = (r)->handed_us,                                              \
		.document = (r)->document,                                                \
		.fault = str_is((r)->fault, fault_names[FAULT_AGENCY]) ? FAULT_AGENCY     \
								       : FAULT_APPLICANT, \
		.what = (r)->what,                                                        \
		.old_number = (r)->old_number,                                            \
		.number = (r)->number,                                                    \
		.receiver = (r)->receiver,                                                \
	})

/* A rectification's act changes no state; it is an act on the dossier all the same. */
static enum status save_act(struct cx *cx, int64_t dossier, const char *kind, const char *key,
			    struct str value)
{
	struct buf note = buf_in(cx->arena);
	struct json_out o = { .to = &note };
	struct dossier d;
	struct scene scene;

	json_object_begin(&o);
	json_key(&o, key);
	json_add_text(&o, value);
	json_object_end(&o);
	TRY(dossier_load_any(cx, dossier, &d));
	TRY(scene_open(cx, &d, &scene));
	return scene_save(cx, &scene, kind, buf_str(&note));
}

static bool acts_for(const struct actor *actor, int64_t agency, uint64_t rights)
{
	return actor->kind == ACTOR_OFFICER && actor->agency == agency && (actor->rights & rights);
}

static enum status refuse_actor(struct cx *cx)
{
	return FAIL(cx, DENIED, "dossier.not_yours",
		    N_("This step belongs to another office or role; you may look at it "
		       "only."));
}

static enum status find_due(struct cx *cx, int64_t *ret_due_us)
{
	struct time_rule rule;
	const struct clock *clock;

	TRY(calendar_rule(cx, "result.rectify", civil_day_of(cx->now_us), &rule));
	TRY(calendar_clock(cx, STR(""), &clock));
	struct terms terms = { .limit = rule.limit, .rule = rule.start, .received_us = cx->now_us };

	*ret_due_us = deadline_due(clock, &terms).due_us;
	return OK;
}

static enum status load_issued(struct cx *cx, int64_t dossier, struct str *ret_number)
{
	struct q_dossier_result_load_row result;
	enum status status = q_dossier_result_load(cx, dossier, &result);

	if (status == NOT_FOUND || (status == OK && result.issued_us == 0)) {
		return FAIL(cx, REFUSED, "rectification.no_result",
			    N_("No result has been issued yet. Take the wrong act back instead."));
	}
	TRY(status);
	*ret_number = result.number;
	return OK;
}

enum status rectification_add(struct cx *cx, int64_t dossier, enum fault fault, struct str what,
			      int64_t *ret_id)
{
	struct q_rectification_add_in in = {
		.id = cx_new_id(cx),
		.dossier = dossier,
		.fault = str_from(fault_names[fault]),
		.what = what,
		.asked_us = cx->now_us,
		.asked_by = cx->actor.account,
	};
	struct dossier d;

	TRY(dossier_load_any(cx, dossier, &d));
	TRY(dossier_check_seen(cx, &d));
	if (!acts_for(&cx->actor, d.reception_agency, RIGHT_RECEIVE) &&
	    !acts_for(&cx->actor, d.competent_agency, RIGHT_ISSUE | RIGHT_APPROVE | RIGHT_CORRECT))
		return refuse_actor(cx);
	TRY(load_issued(cx, dossier, &in.old_number));
	if (str_is_empty(str_trim(what)))
		cx_field(cx, STR("what"), N_("Write what is wrong and what should stand there"));
	TRY(cx_check_fields(cx));
	in.agency = d.competent_agency;
	TRY(find_due(cx, &in.due_us));
	TRY(q_rectification_add(cx, &in));
	*ret_id = in.id;
	return save_act(cx, dossier, "dossier.rectify", "what", what);
}

static enum status load(struct cx *cx, int64_t dossier, int64_t id, struct dossier *ret_dossier)
{
	struct q_rectification_load_row row = {};

	TRY(dossier_load_any(cx, dossier, ret_dossier));
	TRY(dossier_check_seen(cx, ret_dossier));
	enum status status = q_rectification_load(cx, id, &row);

	if (status == NOT_FOUND || (status == OK && row.dossier != dossier)) {
		return FAIL(cx, NOT_FOUND, "rectification.none",
			    N_("No such error was told of this dossier's result."));
	}
	return status;
}

static enum status done_already(struct cx *cx)
{
	return FAIL(cx, CONFLICT, "rectification.done",
		    N_("Somebody else has done this already. Open the dossier again."));
}

enum status rectification_finish(struct cx *cx, int64_t dossier, int64_t id, struct str number,
				 const struct kept *result)
{
	struct dossier d;
	int64_t document = 0;

	TRY(load(cx, dossier, id, &d));
	if (!acts_for(&cx->actor, d.competent_agency, RIGHT_ISSUE | RIGHT_APPROVE))
		return refuse_actor(cx);
	if (str_is_empty(str_trim(number)))
		cx_field(cx, STR("number"), N_("Enter the number and symbol of the result"));
	TRY(cx_check_fields(cx));
	if (!str_is_empty(result->hash))
		TRY(archive_add(cx, result, &document));
	enum status status = q_rectification_finish(cx, &(struct q_rectification_finish_in){
								.id = id,
								.number = number,
								.document = document,
								.done_us = cx->now_us,
								.done_by = cx->actor.account,
							});

	if (status == CONFLICT)
		return done_already(cx);
	TRY(status);
	return save_act(cx, d.id, "dossier.rectified", "number", number);
}

enum status rectification_hand_over(struct cx *cx, int64_t dossier, int64_t id, struct str receiver)
{
	struct dossier d;

	TRY(load(cx, dossier, id, &d));
	if (!acts_for(&cx->actor, d.reception_agency, RIGHT_RETURN))
		return refuse_actor(cx);
	if (str_is_empty(str_trim(receiver)))
		cx_field(cx, STR("receiver"), N_("Enter the name of the person who took it"));
	TRY(cx_check_fields(cx));
	enum status status = q_rectification_hand_over(cx, id, receiver, cx->now_us);

	if (status == CONFLICT)
		return done_already(cx);
	TRY(status);
	return save_act(cx, d.id, "dossier.rectified_handed", "receiver", receiver);
}

enum status rectification_find(struct cx *cx, int64_t dossier,
			       struct rectifications *ret_rectifications)
{
	struct q_rectification_find_rows rows;

	TRY(q_rectification_find(cx, dossier, &rows));
	ret_rectifications->n = rows.n;
	ret_rectifications->at = ARENA_ARRAY(cx->arena, struct rectification, rows.n);
	for (size_t i = 0; i < rows.n; i++)
		ret_rectifications->at[i] = RECTIFICATION_FROM(&rows.at[i]);
	return OK;
}

enum status rectification_find_open(struct cx *cx, struct rectifications *ret_rectifications)
{
	struct q_rectification_find_open_rows rows;

	TRY(q_rectification_find_open(cx, cx->actor.agency, LIST_MOST, &rows));
	ret_rectifications->n = rows.n;
	ret_rectifications->at = ARENA_ARRAY(cx->arena, struct rectification, rows.n);
	for (size_t i = 0; i < rows.n; i++) {
		ret_rectifications->at[i] = RECTIFICATION_FROM(&rows.at[i]);
		ret_rectifications->at[i].code = rows.at[i].code;
		cx_note_read(cx, rows.at[i].applicant, rows.at[i].dossier, "rectifications");
	}
	return OK;
}
