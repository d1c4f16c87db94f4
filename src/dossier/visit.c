#include "dossier/visit.h"

#include "base/text.h"
#include "dossier/scene.h"
#include "dossier/visit.sql.h"
#include "journal/journal.h"

enum status visit_load(struct cx *cx, int64_t id, struct visit *ret_visit)
{
	struct q_visit_load_row row;
	enum status status = q_visit_load(cx, id, cx->actor.office, &row);

	if (status == NOT_FOUND)
		return FAIL(cx, NOT_FOUND, "visit.none",
			    N_("There is no such visit at this counter."));
	TRY(status);
	*ret_visit = (struct visit){
		.id = row.id,
		.office = row.office,
		.account = row.account,
		.opened_us = row.opened_us,
		.person = row.person,
		.name = row.name,
	};
	return OK;
}

enum status visit_find_dossiers(struct cx *cx, int64_t id, struct visit_dossiers *ret_dossiers)
{
	struct q_visit_dossier_find_rows rows;

	TRY(q_visit_dossier_find(cx, id, VISIT_DOSSIERS_MAX, &rows));
	*ret_dossiers = (struct visit_dossiers){ ARENA_ARRAY(cx->arena, int64_t, rows.n), rows.n };
	for (size_t i = 0; i < rows.n; i++)
		ret_dossiers->at[i] = rows.at[i].dossier;
	return OK;
}

enum status visit_of(struct cx *cx, int64_t dossier, int64_t *ret_visit)
{
	struct q_visit_of_row row = {};
	enum status status = q_visit_of(cx, dossier, cx->actor.office, &row);

	if (status != OK && status != NOT_FOUND)
		return status;
	*ret_visit = row.id;
	return OK;
}

static enum status begin(struct cx *cx, int64_t dossier, int64_t *ret_visit)
{
	struct dossier d;

	TRY(dossier_load_any(cx, dossier, &d));
	*ret_visit = cx_new_id(cx);
	return q_visit_add(cx, &(struct q_visit_add_in){
				       .id = *ret_visit,
				       .office = cx->actor.office,
				       .account = cx->actor.account,
				       .person = d.submitter,
				       .opened_us = cx->now_us,
			       });
}

static enum status check_open(struct cx *cx, int64_t id)
{
	struct visit_dossiers dossiers;
	struct visit visit;

	TRY(visit_load(cx, id, &visit));
	TRY(visit_find_dossiers(cx, id, &dossiers));
	if (dossiers.n == VISIT_DOSSIERS_MAX)
		return FAIL(cx, LIMIT, "visit.limit",
			    N_("A visit has at most 50 dossiers. Begin another one."));
	return OK;
}

enum status visit_join(struct cx *cx, int64_t visit, int64_t dossier, int64_t *ret_visit)
{
	int64_t row;

	*ret_visit = visit;
	TRY(visit ? check_open(cx, visit) : begin(cx, dossier, ret_visit));
	TRY(q_visit_dossier_add(cx, dossier, *ret_visit));
	return journal_append(cx,
			      &(struct journal_entry){ .kind = "visit.joined",
						       .subject_kind = "visit",
						       .subject = *ret_visit },
			      &row);
}
