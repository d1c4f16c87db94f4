/* Results that nobody collects. */
#include "dossier/follow_up.h"

#include "base/civil.h"
#include "base/json.h"
#include "base/text.h"
#include "dossier/follow_up.sql.h"
#include "dossier/scene.h"

#define NEXT_DAYS_MOST 366

const struct follow_how follow_hows[] = {
	{ "called", N_("Called") },
	{ "messaged", N_("Sent a message") },
	{ "posted", N_("Wrote by post") },
	{ "visited", N_("Through the village or quarter") },
	{},
};

const struct follow_how *follow_how(struct str name)
{
	for (const struct follow_how *how = follow_hows; how->name; how++) {
		if (str_is(name, how->name))
			return how;
	}
	return NULL;
}

/* ---- dates ---- */

static enum status rule_due(struct cx *cx, const char *name, int64_t from_us, int64_t *ret_due_us)
{
	const struct clock *clock;
	struct time_rule rule;

	TRY(calendar_clock(cx, STR(""), &clock));
	TRY(calendar_rule(cx, name, civil_day_of(cx->now_us), &rule));
	struct terms terms = { .limit = rule.limit, .rule = rule.start, .received_us = from_us };

	*ret_due_us = deadline_due(clock, &terms).due_us;
	return OK;
}

enum status follow_up_dates(struct cx *cx, const struct dossier *dossier,
			    struct follow_dates *ret_dates)
{
	int64_t next_us;

	assert(dossier->ended_us);
	TRY(rule_due(cx, "result.follow_up", cx->now_us, &next_us));
	ret_dates->next_on = civil_day_of(next_us);
	return rule_due(cx, "result.put_away", dossier->ended_us, &ret_dates->put_away_us);
}

/* ---- lists ---- */

enum status follow_up_list(struct cx *cx, struct uncollecteds *ret_rows)
{
	struct q_follow_up_list_rows rows;

	TRY(q_follow_up_list(cx, cx->actor.office, UNCOLLECTED_MOST, &rows));
	*ret_rows = (struct uncollecteds){ ARENA_ARRAY(cx->arena, struct uncollected, rows.n), 0 };
	for (size_t i = 0; i < rows.n; i++) {
		struct uncollected *to = &ret_rows->at[ret_rows->n];
		int64_t due_us;

		/* The oldest stand first: who comes after one that is too young is younger. */
		TRY(rule_due(cx, "result.uncollected", rows.at[i].ended_us, &due_us));
		if (due_us > cx->now_us)
			break;
		*to = (struct uncollected){
			.dossier = rows.at[i].id,
			.procedure = rows.at[i].procedure,
			.ended_us = rows.at[i].ended_us,
			.at_us = rows.at[i].at_us.value,
			.code = rows.at[i].code,
			.applicant = rows.at[i].applicant_name,
			.phone = rows.at[i].phone,
			.how = rows.at[i].how,
		};
		if (rows.at[i].next_day.at)
			TRY(civil_parse_iso(rows.at[i].next_day, &to->next_on));
		cx_note_read(cx, rows.at[i].applicant, rows.at[i].id, "list");
		ret_rows->n++;
	}
	return OK;
}

enum status follow_up_list_kept(struct cx *cx, struct uncollecteds *ret_rows)
{
	struct q_kept_result_list_rows rows;

	TRY(q_kept_result_list(cx, cx->actor.office, UNCOLLECTED_MOST, &rows));
	*ret_rows =
		(struct uncollecteds){ ARENA_ARRAY(cx->arena, struct uncollected, rows.n), rows.n };
	for (size_t i = 0; i < rows.n; i++) {
		ret_rows->at[i] = (struct uncollected){
			.dossier = rows.at[i].id,
			.procedure = rows.at[i].procedure,
			.ended_us = rows.at[i].ended_us,
			.at_us = rows.at[i].at_us,
			.code = rows.at[i].code,
			.applicant = rows.at[i].applicant_name,
			.phone = rows.at[i].phone,
			.reason = rows.at[i].reason,
		};
		cx_note_read(cx, rows.at[i].applicant, rows.at[i].id, "list");
	}
	return OK;
}

enum status follow_up_find(struct cx *cx, int64_t dossier, struct follow_ups *ret_rows)
{
	struct q_follow_up_find_rows rows;

	TRY(q_follow_up_find(cx, dossier, &rows));
	*ret_rows = (struct follow_ups){ ARENA_ARRAY(cx->arena, struct follow_up, rows.n), rows.n };
	for (size_t i = 0; i < rows.n; i++) {
		ret_rows->at[i] = (struct follow_up){
			.id = rows.at[i].id,
			.account = rows.at[i].account,
			.at_us = rows.at[i].at_us,
			.how = rows.at[i].how,
			.note = rows.at[i].note,
			.who = rows.at[i].name,
		};
		TRY(civil_parse_iso(rows.at[i].next_day, &ret_rows->at[i].next_on));
	}
	return OK;
}

/* ---- acting ---- */

bool follow_up_may(struct cx *cx, const struct dossier *dossier)
{
	return dossier->state == STATE_DONE && dossier->closed_us == 0 &&
	       (cx->actor.rights & RIGHT_RETURN) && cx->actor.office == dossier->reception_office;
}

static enum status open_scene(struct cx *cx, int64_t id, int64_t version, struct scene *scene)
{
	struct dossier dossier;

	TRY(dossier_load_any(cx, id, &dossier));
	TRY(dossier_check_seen(cx, &dossier));
	if (!(cx->actor.rights & RIGHT_RETURN) || cx->actor.office != dossier.reception_office) {
		return FAIL(cx, DENIED, "follow_up.not_yours",
			    N_("Only the counter that keeps the result asks about it."));
	}
	if (version != dossier.version) {
		return FAIL(cx, CONFLICT, "dossier.stale",
			    N_("Someone else has acted on this dossier in the meantime. Look at it "
			       "again before you act."));
	}
	if (!follow_up_may(cx, &dossier)) {
		return FAIL(
			cx, REFUSED, "dossier.state",
			N_("The dossier's state does not allow this any more. Look at it again."));
	}
	return scene_open(cx, &dossier, scene);
}

static enum status check_follow_up(struct cx *cx, const struct follow_up *follow_up)
{
	int32_t today = civil_day_of(cx->now_us);

	if (!follow_how(follow_up->how))
		cx_field(cx, STR("how"), N_("Choose how the applicant was asked"));
	if (follow_up->next_on <= today || follow_up->next_on > today + NEXT_DAYS_MOST)
		cx_field(cx, STR("next"), N_("Choose a day from tomorrow on, within a year"));
	return cx_check_fields(cx);
}

enum status follow_up_add(struct cx *cx, int64_t dossier, int64_t version,
			  const struct follow_up *follow_up)
{
	struct scene scene;

	TRY(open_scene(cx, dossier, version, &scene));
	TRY(check_follow_up(cx, follow_up));
	TRY(q_follow_up_add(cx, &(struct q_follow_up_add_in){
					.id = cx_new_id(cx),
					.dossier = dossier,
					.how = follow_up->how,
					.note = follow_up->note,
					.account = cx->actor.account,
					.at_us = cx->now_us,
					.next_day = civil_iso(cx->arena, follow_up->next_on),
				}));
	return scene_save(cx, &scene, "dossier.follow_up", STR(""));
}

static struct str write_note(struct cx *cx, struct str reason)
{
	struct buf text = buf_in(cx->arena);
	struct json_out o = { .to = &text };

	json_object_begin(&o);
	json_key(&o, "reason");
	json_add_text(&o, reason);
	json_object_end(&o);
	return buf_str(&text);
}

static enum status check_put_away(struct cx *cx, const struct dossier *dossier, struct str reason)
{
	struct follow_dates dates;

	TRY(follow_up_dates(cx, dossier, &dates));
	if (dates.put_away_us > cx->now_us) {
		return FAIL_WITH(cx, REFUSED, "follow_up.too_early",
				 N_("The result waits for its owner until %1. Until then ask, and "
				    "write down when."),
				 civil_local_time(cx->arena, dates.put_away_us));
	}
	if (str_is_empty(str_trim(reason)))
		cx_field(cx, STR("reason"), N_("Write why, and where the result lies now"));
	return cx_check_fields(cx);
}

enum status follow_up_put_away(struct cx *cx, int64_t dossier, int64_t version, struct str reason)
{
	struct scene scene;

	TRY(open_scene(cx, dossier, version, &scene));
	TRY(check_put_away(cx, &scene.dossier, reason));
	TRY(q_kept_result_add(
		cx, &(struct q_kept_result_add_in){ dossier, scene.dossier.reception_office, reason,
						    cx->actor.account, cx->now_us }));
	scene.dossier.closed_us = cx->now_us;
	return scene_save(cx, &scene, "dossier.put_away", write_note(cx, reason));
}
