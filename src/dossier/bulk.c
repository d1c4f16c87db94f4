/* One act on several like dossiers. */
#include "dossier/bulk.h"

#include "base/text.h"
#include "db/db.h"
#include "dossier/bulk.sql.h"
#include "dossier/scene.h"

bool bulk_allows(enum dossier_action action)
{
	return action == ACTION_TAKE || action == ACTION_FINISH || action == ACTION_APPROVE ||
	       action == ACTION_ISSUE;
}

static enum status check_count(struct cx *cx, const struct bulk *bulk)
{
	if (bulk->n == 0)
		return FAIL(cx, INVALID, "bulk.none",
			    N_("No dossier is chosen. Tick some in the list first."));
	if (bulk->n > BULK_MOST)
		return FAIL(cx, INVALID, "bulk.many",
			    N_("At most 50 dossiers at once. Choose fewer."));
	return OK;
}

/* The sentence that a person would have read, acting on this one alone. */
static struct str sentence(struct cx *cx)
{
	const struct error *error = &cx->error;
	const char *message = error->field_count ? error->fields[0].message : error->message;

	return text_fill(cx->arena, text_get(cx->lang, message), error->args, ERROR_ARGS_MAX);
}

/* ---- one of them ---- */

/* What all must have in common: that of the first one that the actor sees. */
struct likeness {
	bool set;
	int64_t procedure, step;
};

static enum status check_like(struct cx *cx, const struct dossier *dossier,
			      struct likeness *likeness)
{
	if (!likeness->set)
		*likeness = (struct likeness){ true, dossier->procedure, dossier->step };
	if (likeness->procedure == dossier->procedure && likeness->step == dossier->step)
		return OK;
	return FAIL(cx, REFUSED, "bulk.differs",
		    N_("It is of another procedure or at another step than the first one. Act on "
		       "it by itself."));
}

struct acting {
	const struct bulk *bulk;
	const struct bulk_item *item;
	struct likeness likeness;
	int64_t number; /* ACTION_ISSUE: the next one to be given */
	struct bulk_line *line;
};

static enum status act(struct cx *cx, void *arg)
{
	struct acting *acting = arg;
	const struct bulk *bulk = acting->bulk;
	bool issues = bulk->action == ACTION_ISSUE;
	struct dossier dossier;
	struct move move = {
		.action = bulk->action,
		.version = acting->item->version,
		.reason = bulk->reason,
	};

	TRY(dossier_load_any(cx, acting->item->dossier, &dossier));
	TRY(dossier_check_seen(cx, &dossier));
	acting->line->code = dossier.code;
	TRY(check_like(cx, &dossier, &acting->likeness));
	if (issues)
		move.number = str_format(cx->arena, "%lld%.*s", (long long)acting->number,
					 STR_ARG(bulk->symbol));
	TRY(dossier_move(cx, dossier.id, &move));
	acting->line->message = move.number;
	acting->number += issues;
	return OK;
}

/* An engine's error ends the whole; any other refusal is this dossier's alone. */
static enum status act_alone(struct cx *cx, struct acting *acting)
{
	enum status status = db_part(cx, act, acting);

	acting->line->done = status == OK;
	if (status == OK)
		return OK;
	if (status == UNAVAILABLE || status == BROKEN || status == LIMIT)
		return status;
	acting->line->message = sentence(cx);
	cx->error = (struct error){};
	return OK;
}

/* ---- all of them ---- */

static enum status check_input(struct cx *cx, const struct bulk *bulk)
{
	TRY(check_count(cx, bulk));
	if (!bulk_allows(bulk->action))
		return FAIL(cx, INVALID, "bulk.action",
			    N_("This is done to one dossier at a time."));
	if (bulk->action == ACTION_ISSUE && bulk->first_number <= 0)
		cx_field(cx, STR("first"), N_("Enter the number of the first result"));
	return cx_check_fields(cx);
}

enum status dossier_bulk(struct cx *cx, const struct bulk *bulk, int64_t *ret_id)
{
	struct bulk_line line;
	struct acting acting = { .bulk = bulk, .number = bulk->first_number, .line = &line };

	TRY(check_input(cx, bulk));
	*ret_id = cx_new_id(cx);
	TRY(q_bulk_add(cx, &(struct q_bulk_add_in){ *ret_id, cx->actor.account,
						    str_from(dossier_moves[bulk->action].name),
						    cx->now_us }));
	for (size_t i = 0; i < bulk->n; i++) {
		acting.item = &bulk->items[i];
		line = (struct bulk_line){ .dossier = acting.item->dossier };
		TRY(act_alone(cx, &acting));
		TRY(q_bulk_line_add(cx, &(struct q_bulk_line_add_in){
						.bulk = *ret_id,
						.place = (int64_t)i,
						.dossier = line.dossier,
						.code = line.code,
						.done = line.done,
						.message = line.message,
					}));
	}
	return OK;
}

/* ---- before ---- */

static enum status look(struct cx *cx, const struct bulk *bulk, const struct bulk_item *item,
			struct likeness *likeness, struct bulk_line *line)
{
	struct dossier dossier;
	struct person applicant;
	unsigned allowed;

	TRY(dossier_load(cx, item->dossier, &dossier));
	TRY(person_load(cx, dossier.applicant, &applicant));
	line->code = dossier.code;
	line->applicant = applicant.name;
	TRY(check_like(cx, &dossier, likeness));
	if (item->version != dossier.version) {
		return FAIL(cx, CONFLICT, "dossier.stale",
			    N_("Someone else has acted on this dossier in the meantime. Look at it "
			       "again before you act."));
	}
	TRY(dossier_actions(cx, &dossier, &allowed));
	if (!(allowed & 1u << bulk->action)) {
		return FAIL(cx, REFUSED, "dossier.not_now",
			    N_("This cannot be done with the dossier now, or not by you. "
			       "Open it again to see what can."));
	}
	return OK;
}

enum status bulk_preview(struct cx *cx, const struct bulk *bulk, struct bulk_lines *ret_lines)
{
	struct likeness likeness = {};

	TRY(check_count(cx, bulk));
	*ret_lines =
		(struct bulk_lines){ ARENA_ARRAY(cx->arena, struct bulk_line, bulk->n), bulk->n };
	for (size_t i = 0; i < bulk->n; i++) {
		struct bulk_line *line = &ret_lines->at[i];
		struct error before = cx->error;

		line->dossier = bulk->items[i].dossier;
		cx->error = (struct error){};
		enum status status = look(cx, bulk, &bulk->items[i], &likeness, line);

		line->done = status == OK;
		if (status == UNAVAILABLE || status == BROKEN || status == LIMIT)
			return status;
		if (status != OK)
			line->message = sentence(cx);
		cx->error = before;
	}
	return OK;
}

/* ---- afterwards ---- */

enum status bulk_load(struct cx *cx, int64_t id, struct bulk_answer *ret_answer)
{
	struct q_bulk_load_row row;
	struct q_bulk_line_find_rows rows;
	enum status status = q_bulk_load(cx, id, cx->actor.account, &row);

	if (status == NOT_FOUND)
		return FAIL(cx, NOT_FOUND, "bulk.gone",
			    N_("There is no such answer any more. What was done is in the history "
			       "of each dossier."));
	TRY(status);
	TRY(q_bulk_line_find(cx, id, &rows));
	*ret_answer = (struct bulk_answer){
		.move = dossier_move_row(row.action),
		.made_us = row.made_us,
		.lines = { ARENA_ARRAY(cx->arena, struct bulk_line, rows.n), rows.n },
	};
	for (size_t i = 0; i < rows.n; i++) {
		ret_answer->lines.at[i] = (struct bulk_line){
			.dossier = rows.at[i].dossier,
			.code = rows.at[i].code,
			.done = rows.at[i].done,
			.message = rows.at[i].message,
		};
	}
	return OK;
}

enum status bulk_forget(struct cx *cx, int64_t *ret_done)
{
	*ret_done = 0;
	TRY(q_bulk_line_forget(cx, cx->now_us - BULK_KEPT_US, NULL));
	return q_bulk_forget(cx, cx->now_us - BULK_KEPT_US, NULL);
}
