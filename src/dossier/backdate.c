/* A reception that happened before it was entered. */
#include "base/civil.h"
#include "base/json.h"
#include "base/text.h"
#include "dossier/dossier.sql.h"
#include "dossier/scene.h"

static struct str write_note(struct cx *cx, const struct backdate *backdate)
{
	struct buf text = buf_in(cx->arena);
	struct json_out o = { .to = &text };

	json_object_begin(&o);
	json_key(&o, "claimed");
	json_add_text(&o, civil_local_time(cx->arena, backdate->received_us));
	json_key(&o, "entered");
	json_add_text(&o, civil_local_time(cx->arena, backdate->entered_us));
	json_key(&o, "number");
	json_add_text(&o, backdate->slip);
	json_object_end(&o);
	return buf_str(&text);
}

enum status dossier_backdate(struct cx *cx, const struct backdate *backdate)
{
	struct dossier dossier;
	struct scene scene;

	TRY(dossier_load_any(cx, backdate->dossier, &dossier));
	/* Received later than it was entered, it was not complete then. */
	if (dossier.received_us != backdate->entered_us || dossier.ended_us)
		return OK;
	assert(backdate->received_us < backdate->entered_us);
	TRY(scene_open(cx, &dossier, &scene));
	scene.dossier.received_us = backdate->received_us;
	TRY(scene_project(cx, &scene));
	TRY(q_dossier_step_reschedule(cx, dossier.id, scene_step_due(&scene), NULL));
	return scene_save(cx, &scene, "dossier.backdate", write_note(cx, backdate));
}
