/* The dossier's clock: start, pauses, breach, and the steps' shares of the limit. */
#include "base/civil.h"
#include "base/text.h"
#include "dossier/correct.sql.h"
#include "dossier/dossier.sql.h"
#include "dossier/scene.h"

#define WHOLE_SHARE 1000 /* per mille */

const struct procedure_limit *scene_limit(const struct scene *scene)
{
	return procedure_limit(scene->procedure, scene->the_case, scene->dossier.channel);
}

static struct terms terms_of(const struct scene *scene)
{
	const struct dossier *d = &scene->dossier;
	const struct procedure_limit *limit = scene_limit(scene);

	return (struct terms){
		.limit = limit->limit,
		.rule = limit->start,
		.received_us = d->received_us,
		.kept_us = d->kept_us,
		.kept_at_us = d->kept_at_us,
		.appointed_us = scene->appointed_us,
	};
}

enum status scene_await_check(struct cx *cx, struct scene *scene)
{
	struct time_rule rule;

	TRY(calendar_rule(cx, "reception.check", civil_day_of(cx->now_us), &rule));
	struct terms terms = { .limit = rule.limit, .rule = rule.start, .received_us = cx->now_us };
	struct due due = deadline_due(scene->clock, &terms);

	scene->dossier.due_us = due.due_us;
	scene->dossier.provisional = due.provisional;
	scene->dossier.paused = false;
	return OK;
}

/* The day was checked with the move's other inputs. */
static enum status appoint(struct cx *cx, struct scene *scene, int32_t appointed_on)
{
	scene->appointed_us = deadline_closing(scene->clock, appointed_on);
	return q_dossier_appointment_add(cx, &(struct q_dossier_appointment_add_in){
						     .dossier = scene->dossier.id,
						     .due_us = scene->appointed_us,
						     .account = cx->actor.account,
						     .ground = scene_limit(scene)->text,
					     });
}

enum status dossier_appointment(struct cx *cx, int64_t id, int64_t *ret_due_us)
{
	struct q_dossier_appointment_load_row row;

	TRY(q_dossier_appointment_load(cx, id, &row));
	*ret_due_us = row.due_us;
	return OK;
}

enum status scene_start_clock(struct cx *cx, struct scene *scene, int32_t appointed_on)
{
	struct dossier *d = &scene->dossier;
	struct q_dossier_correction_first_row first;
	enum status status = q_dossier_correction_first(cx, d->id, &first);

	if (status != OK && status != NOT_FOUND)
		return status;
	d->received_us = status == OK ? first.received_us : cx->now_us;
	if (scene_limit(scene)->limit.unit == LIMIT_APPOINTED)
		TRY(appoint(cx, scene, appointed_on));
	struct terms terms = terms_of(scene);
	struct due due = deadline_due(scene->clock, &terms);

	d->due_us = due.due_us;
	d->provisional = due.provisional;
	return OK;
}

static enum pause_kind pause_kind_of(struct str kind)
{
	if (str_is(kind, "fee"))
		return PAUSE_PAYMENT;
	return str_is(kind, "consult") ? PAUSE_CONSULTATION : PAUSE_SUPPLEMENT;
}

static enum status load_ledger(struct cx *cx, int64_t id, struct ledger *ret_ledger)
{
	struct q_dossier_pause_find_rows rows;

	TRY(q_dossier_pause_find(cx, id, &rows));
	struct pause *pauses = ARENA_ARRAY(cx->arena, struct pause, rows.n);

	for (size_t i = 0; i < rows.n; i++) {
		pauses[i] = (struct pause){
			.from_us = rows.at[i].from_us,
			.until_us = rows.at[i].until_us,
			.kind = pause_kind_of(rows.at[i].kind),
			.actor = rows.at[i].account,
			.reason = rows.at[i].reason,
		};
	}
	*ret_ledger = (struct ledger){ pauses, rows.n };
	return OK;
}

enum status scene_project(struct cx *cx, struct scene *scene)
{
	struct dossier *d = &scene->dossier;
	struct ledger ledger;

	if (d->received_us == 0 || d->ended_us)
		return OK;
	if (d->pauses)
		TRY(load_ledger(cx, d->id, &ledger));
	else
		ledger = (struct ledger){};
	struct terms terms = terms_of(scene);
	struct due_state state = deadline_project(scene->clock, &terms, ledger, cx->now_us);

	d->provisional = state.provisional;
	d->breached_us = d->breached_us ? d->breached_us : state.breached_us;
	d->paused = state.paused;
	/* Out of the way of the lists by due time, unless it was late already: that stays seen. */
	d->due_us = state.paused && !d->breached_us ? DUE_NEVER_US : state.due_us;
	return OK;
}

enum status scene_count_taken(struct cx *cx, const struct scene *scene)
{
	const struct dossier *d = &scene->dossier;
	struct procedure_taken taken = {
		.code = scene->procedure->code,
		.decided_us = cx->now_us,
		.minutes = clock_minutes_between(scene->clock, d->received_us, cx->now_us),
	};
	struct ledger ledger = {};

	if (d->pauses)
		TRY(load_ledger(cx, d->id, &ledger));
	for (size_t i = 0; i < ledger.n; i++) {
		const struct pause *pause = &ledger.at[i];
		int64_t from_us = pause->from_us > d->received_us ? pause->from_us : d->received_us;

		/* Before reception no time ran that could stand still. */
		if (pause->until_us > from_us)
			taken.minutes -=
				clock_minutes_between(scene->clock, from_us, pause->until_us);
	}
	return procedure_time_add(cx, &taken);
}

enum status scene_pause(struct cx *cx, struct scene *scene, const char *kind,
			const struct move *move)
{
	struct dossier *d = &scene->dossier;

	d->pauses++;
	TRY(q_dossier_pause_add(cx, &(struct q_dossier_pause_add_in){
					    .id = cx_new_id(cx),
					    .dossier = d->id,
					    .kind = str_from(kind),
					    .from_us = cx->now_us,
					    .account = cx->actor.account,
					    .reason = move->reason,
					    .items = move->items,
				    }));
	if (d->received_us)
		return scene_project(cx, scene);
	d->paused = true;
	d->due_us = DUE_NEVER_US;
	return OK;
}

enum status scene_resume(struct cx *cx, struct scene *scene, const char *kind)
{
	struct dossier *d = &scene->dossier;

	TRY(q_dossier_pause_end(cx, d->id, str_from(kind), cx->now_us));
	if (d->received_us == 0)
		return scene_await_check(cx, scene);
	TRY(scene_project(cx, scene));
	return q_dossier_step_reschedule(cx, d->id, scene_step_due(scene), NULL);
}

int64_t scene_step_due(const struct scene *scene)
{
	const struct dossier *d = &scene->dossier;
	int64_t share = 0;

	if (d->received_us == 0 || d->due_us == DUE_NEVER_US)
		return d->due_us;
	for (int64_t i = 0; i <= d->step; i++)
		share += scene->steps.at[i]->share;
	int64_t start_us = deadline_start(scene->clock, terms_of(scene).rule, d->received_us);

	return deadline_share(scene->clock, start_us, d->due_us, (int)share, WHOLE_SHARE);
}

enum status dossier_reproject(struct cx *cx, int64_t after, int64_t most, int64_t *ret_last)
{
	struct q_dossier_open_provisional_rows rows;

	*ret_last = 0;
	TRY(q_dossier_open_provisional(cx, after, most, &rows));
	for (size_t i = 0; i < rows.n; i++) {
		struct dossier dossier;
		struct scene scene;

		*ret_last = rows.at[i].id;
		TRY(dossier_load_any(cx, rows.at[i].id, &dossier));
		TRY(scene_open(cx, &dossier, &scene));
		TRY(scene_reproject(cx, &scene));
	}
	return OK;
}

enum status scene_reproject(struct cx *cx, struct scene *scene)
{
	struct dossier *d = &scene->dossier;
	struct due old = { d->due_us, d->provisional };

	if (d->received_us == 0 || d->paused)
		return OK; /* counted anew when its clock goes on */
	TRY(scene_project(cx, scene));
	struct due new = { d->due_us, d->provisional };
	struct due_change change = deadline_reproject(old, new, cx->now_us);

	d->due_us = change.due_us;
	if (change.reason == DUE_KEPT) {
		d->kept_us = change.due_us;
		d->kept_at_us = cx->now_us;
		d->breached_us = 0;
	}
	TRY(q_dossier_step_reschedule(cx, d->id, scene_step_due(scene), NULL));
	return scene_save(
		cx, scene, "dossier.reproject",
		str_format(cx->arena, "{\"reason\":\"%s\"}", deadline_reason_name(change.reason)));
}
