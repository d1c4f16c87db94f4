/* Nothing waits for a person who is away. */
#include "base/civil.h"
#include "base/json.h"
#include "dossier/consult.sql.h"
#include "dossier/consult_case.h"
#include "dossier/dossier.sql.h"
#include "dossier/scene.h"

#define MOST 50 /* in one run of the timer */

static struct str today(struct cx *cx)
{
	return civil_iso(cx->arena, civil_day_of(cx->now_us));
}

enum status dossier_put_back_due(struct cx *cx, bool *ret_due)
{
	struct q_dossier_find_left_rows dossiers;
	struct q_consult_find_left_rows consults;

	TRY(q_dossier_find_left(cx, today(cx), 1, &dossiers));
	TRY(q_consult_find_left(cx, today(cx), 1, &consults));
	*ret_due = dossiers.n || consults.n;
	return OK;
}

static struct str write_note(struct cx *cx, struct str name)
{
	struct buf text = buf_in(cx->arena);
	struct json_out o = { .to = &text };

	json_object_begin(&o);
	json_key(&o, "officer");
	json_add_text(&o, name);
	json_object_end(&o);
	return buf_str(&text);
}

static enum status put_back(struct cx *cx, int64_t id)
{
	struct dossier dossier;
	struct scene scene;
	struct str name;

	TRY(dossier_load_any(cx, id, &dossier));
	TRY(scene_open(cx, &dossier, &scene));
	TRY(account_name(cx, dossier.officer, &name));
	scene.dossier.officer = 0;
	TRY(q_dossier_step_take(cx, id, 0));
	TRY(scene_project(cx, &scene));
	return scene_save(cx, &scene, "dossier.put_back", write_note(cx, name));
}

enum status dossier_put_back(struct cx *cx, int64_t *ret_done)
{
	struct q_dossier_find_left_rows dossiers;
	struct q_consult_find_left_rows consults;

	TRY(q_dossier_find_left(cx, today(cx), MOST, &dossiers));
	for (size_t i = 0; i < dossiers.n; i++)
		TRY(put_back(cx, dossiers.at[i].id));
	*ret_done = (int64_t)dossiers.n;
	TRY(q_consult_find_left(cx, today(cx), MOST, &consults));
	for (size_t i = 0; i < consults.n; i++) {
		bool done;

		TRY(consult_hand_on(cx, consults.at[i].id, &done));
		*ret_done += done;
	}
	return OK;
}
