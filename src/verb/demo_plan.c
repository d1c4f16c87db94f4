/* What will happen to each dossier, and when: a story of events, cut off at the demo's end. */
#include "verb/demo.h"

#include <stdlib.h>

#include "base/civil.h"

#define MINUTE_SHARE 12          /* minutes of a quarter of an hour that dice may take off */
#define LATELY_PER_CENT 20       /* of the time ... */
#define LATELY_FILED_PER_CENT 35 /* ... in which so many are filed */
#define EVENING_PER_CENT 40      /* of what is filed online */
#define HOME_PER_CENT 35
#define NOTHING (-1)

enum fate {
	FATE_STRAIGHT,
	FATE_REFUSED,
	FATE_COUNTER_SUPPLEMENT,
	FATE_SUPPLEMENT,
	FATE_FEE,
	FATE_WITHDRAWN,
	FATE_STOPPED,
	FATE_REJECTED,
	FATE_SENT_BACK,
};

/* Per mille; the rest goes straight. */
static const struct {
	enum fate fate;
	uint64_t share;
} fates[] = {
	{ FATE_REFUSED, 25 },  { FATE_COUNTER_SUPPLEMENT, 40 }, { FATE_SUPPLEMENT, 80 },
	{ FATE_FEE, 120 },     { FATE_WITHDRAWN, 25 },          { FATE_STOPPED, 12 },
	{ FATE_REJECTED, 40 }, { FATE_SENT_BACK, 40 },
};

/* Time taken, per mille of the limit. */
static const struct {
	uint64_t share, least, most;
} paces[] = {
	{ 700, 150, 750 },
	{ 150, 750, 970 },
	{ 120, 1050, 1800 },
	{ 30, 4000, 7000 },
};

/*
 * The first dossiers are placed, so that every list of the demo's officers has something in it
 * whatever the dice say. `last` is the last thing that has happened.
 */
struct placed {
	enum channel channel;
	const char *procedure;
	enum fate fate;
	int last;          /* enum dossier_action, DEMO_FILES, or NOTHING: the whole story */
	int64_t hours_ago; /* working hours between filing and the demo's end */
	bool own;          /* the demo's citizen files it */
};

static const struct placed placed[] = {
	{ CHANNEL_ONLINE, "1.001193", FATE_STRAIGHT, DEMO_FILES, 2, true },
	{ CHANNEL_ONLINE, "1.004873", FATE_STRAIGHT, DEMO_FILES, 3, false },
	{ CHANNEL_ONLINE, "1.014027", FATE_STRAIGHT, DEMO_FILES, 1, false },
	{ CHANNEL_DIRECT, "1.004873", FATE_STRAIGHT, ACTION_RECEIVE, 4, true },
	{ CHANNEL_DIRECT, "1.014027", FATE_STRAIGHT, ACTION_RECEIVE, 5, false },
	{ CHANNEL_DIRECT, "2.000815", FATE_STRAIGHT, ACTION_RECEIVE, 1, false },
	{ CHANNEL_DIRECT, "1.014027", FATE_STRAIGHT, ACTION_TAKE, 20, true },
	{ CHANNEL_ONLINE, "1.004873", FATE_STRAIGHT, ACTION_TAKE, 12, false },
	{ CHANNEL_ONLINE, "1.004873", FATE_STRAIGHT, ACTION_TAKE, 64, false },
	{ CHANNEL_DIRECT, "1.014027", FATE_STRAIGHT, ACTION_TAKE, 120, false },
	{ CHANNEL_ONLINE, "1.001193", FATE_SUPPLEMENT, ACTION_ASK_SUPPLEMENT, 16, true },
	{ CHANNEL_DIRECT, "1.014027", FATE_COUNTER_SUPPLEMENT, ACTION_ASK_SUPPLEMENT, 9, false },
	{ CHANNEL_ONLINE, "1.013225", FATE_FEE, ACTION_ASK_FEE, 30, true },
	{ CHANNEL_DIRECT, "1.014027", FATE_STRAIGHT, ACTION_FINISH, 40, false },
	{ CHANNEL_DIRECT, "1.004873", FATE_STRAIGHT, ACTION_FINISH, 10, false },
	{ CHANNEL_ONLINE, "1.004873", FATE_STRAIGHT, ACTION_FINISH, 60, true },
	{ CHANNEL_DIRECT, "1.014027", FATE_STRAIGHT, ACTION_APPROVE, 48, false },
	{ CHANNEL_ONLINE, "1.004873", FATE_STRAIGHT, ACTION_APPROVE, 15, false },
	{ CHANNEL_DIRECT, "1.004873", FATE_STRAIGHT, ACTION_ISSUE, 24, true },
	{ CHANNEL_DIRECT, "2.000815", FATE_STRAIGHT, ACTION_ISSUE, 12, false },
	{ CHANNEL_ONLINE, "1.001193", FATE_STRAIGHT, ACTION_ISSUE, 30, false },
	{ CHANNEL_DIRECT, "1.014027", FATE_REFUSED, NOTHING, 30, true },
	{ CHANNEL_ONLINE, "1.014027", FATE_WITHDRAWN, NOTHING, 50, true },
	{ CHANNEL_DIRECT, "1.014027", FATE_STOPPED, NOTHING, 60, false },
	{ CHANNEL_ONLINE, "1.001193", FATE_STRAIGHT, NOTHING, 80, true },
	{ CHANNEL_DIRECT, "1.004873", FATE_SENT_BACK, NOTHING, 40, false },
};
#define PLACED (sizeof(placed) / sizeof(*placed))

/* ---- time ---- */

/* A moment some working minutes later, in office hours. */
static int64_t later(const struct demo *demo, struct dice *dice, int64_t at_us, int64_t minutes)
{
	const struct terms terms = {
		.limit = { LIMIT_WORKING_HOURS, (int)(minutes / 15) + 1 },
		.received_us = at_us,
	};
	int64_t due_us = deadline_due(demo->clock, &terms).due_us;

	return due_us - (int64_t)dice_throw(dice, MINUTE_SHARE * MINUTE_US);
}

static int64_t working_minutes(const struct demo *demo, int64_t from_us, int64_t until_us)
{
	return clock_minutes_between(demo->clock, from_us, until_us);
}

static int64_t filing_time(const struct demo *demo, struct dice *dice, enum channel channel)
{
	int64_t whole = working_minutes(demo, demo->from_us, demo->until_us) - 30;
	int64_t recent = whole * LATELY_PER_CENT / 100;
	bool lately = dice_throw(dice, 100) < LATELY_FILED_PER_CENT;
	int64_t minutes = lately ? whole - recent + (int64_t)dice_throw(dice, (uint64_t)recent + 1)
				 : (int64_t)dice_throw(dice, (uint64_t)(whole - recent) + 1);
	int64_t at_us = later(demo, dice, demo->from_us, minutes);
	int64_t evening_us = civil_instant(civil_day_of(at_us), 18 * 60) +
			     (int64_t)dice_throw(dice, 4 * HOUR_US);
	bool evening = channel == CHANNEL_ONLINE && dice_throw(dice, 100) < EVENING_PER_CENT;

	return evening && evening_us < demo->until_us ? evening_us : at_us;
}

/* ---- the story of one dossier ---- */

struct story {
	struct demo *demo;
	struct demo_plan *plan;
	struct dice dice;
	enum fate fate;
	int last;
	int64_t at_us;
	int64_t minutes; /* that the whole way takes */
	bool quick;      /* placed: what happened until now took minutes */
	bool over;
	uint16_t order;
};

static int64_t between(struct story *story, int64_t least, int64_t most)
{
	return least + (int64_t)dice_throw(&story->dice, (uint64_t)(most - least) + 1);
}

static void happen(struct story *story, int action, int64_t minutes)
{
	struct demo *demo = story->demo;

	if (story->over)
		return;
	if (action != DEMO_FILES)
		story->at_us = later(demo, &story->dice, story->at_us, story->quick ? 5 : minutes);
	story->over = story->at_us > demo->until_us || action == story->last;
	if (story->at_us > demo->until_us)
		return;
	if (demo->event_count == demo->event_room) {
		demo->event_room = demo->event_room ? demo->event_room * 2 : 4096;
		demo->events = memory_grow(demo->events, demo->event_room * sizeof(*demo->events));
	}
	demo->events[demo->event_count++] = (struct demo_event){
		.at_us = story->at_us,
		.plan = (uint32_t)(story->plan - demo->plans),
		.order = story->order++,
		.action = (uint16_t)action,
	};
}

static void end_with(struct story *story, int action, int64_t minutes)
{
	happen(story, action, minutes);
	story->over = true;
}

static bool meets(struct story *story, enum fate fate, bool possible)
{
	if (story->fate != fate || !possible || story->over)
		return false;
	story->fate = FATE_STRAIGHT; /* once */
	return true;
}

static void at_the_counter(struct story *story, const struct procedure_step *step)
{
	bool waits = story->plan->channel != CHANNEL_DIRECT;
	int64_t look = waits ? between(story, 20, 400) : 5;

	if (meets(story, FATE_REFUSED, step->outcomes & OUTCOME_REFUSE)) {
		end_with(story, ACTION_REFUSE, look);
		return;
	}
	if (meets(story, FATE_COUNTER_SUPPLEMENT, step->outcomes & OUTCOME_SUPPLEMENT)) {
		happen(story, ACTION_ASK_SUPPLEMENT, look);
		happen(story, ACTION_SUPPLEMENT, between(story, 400, 2400));
	}
	happen(story, ACTION_RECEIVE, look);
}

static void at_the_desk(struct story *story, const struct procedure_step *step, int64_t minutes)
{
	happen(story, ACTION_TAKE, minutes * 3 / 10);
	if (meets(story, FATE_SUPPLEMENT, step->outcomes & OUTCOME_SUPPLEMENT)) {
		happen(story, ACTION_ASK_SUPPLEMENT, minutes / 5);
		happen(story, ACTION_SUPPLEMENT, between(story, 400, 2400));
	}
	if (meets(story, FATE_FEE, step->outcomes & OUTCOME_OBLIGATION)) {
		happen(story, ACTION_ASK_FEE, minutes / 5);
		happen(story, ACTION_PAY, between(story, 100, 1500));
	}
	if (meets(story, FATE_WITHDRAWN, true))
		end_with(story, ACTION_WITHDRAW, minutes / 3);
	if (meets(story, FATE_STOPPED, true))
		end_with(story, ACTION_STOP, minutes);
	happen(story, ACTION_FINISH, minutes * 7 / 10);
}

static void at_the_signature(struct story *story, const struct procedure_steps *steps, size_t i,
			     int64_t minutes)
{
	const struct procedure_step *step = steps->at[i];
	bool back =
		(step->outcomes & OUTCOME_BACK) && i >= 2 && steps->at[i - 1]->role == STEP_PROCESS;

	happen(story, ACTION_TAKE, minutes / 2);
	if (meets(story, FATE_SENT_BACK, back)) {
		happen(story, ACTION_SEND_BACK, minutes / 4);
		happen(story, ACTION_TAKE, minutes / 4);
		happen(story, ACTION_FINISH, minutes / 2);
		happen(story, ACTION_TAKE, minutes / 4);
	}
	if (meets(story, FATE_REJECTED, step->outcomes & OUTCOME_REJECT))
		happen(story, ACTION_REJECT, minutes / 2);
	else
		happen(story, ACTION_APPROVE, minutes / 2);
}

static void tell_step(struct story *story, const struct procedure_steps *steps, size_t i)
{
	int64_t minutes = story->minutes * steps->at[i]->share / 1000;

	switch (steps->at[i]->role) {
	case STEP_RECEIVE:
		at_the_counter(story, steps->at[i]);
		break;
	case STEP_PROCESS:
		at_the_desk(story, steps->at[i], minutes);
		break;
	case STEP_APPROVE:
		at_the_signature(story, steps, i, minutes);
		break;
	case STEP_ISSUE:
		happen(story, ACTION_TAKE, minutes / 2);
		happen(story, ACTION_ISSUE, minutes / 2);
		break;
	case STEP_RETURN:
		if (dice_throw(&story->dice, 10) > 0) /* one in ten never comes for it */
			happen(story, ACTION_RETURN, between(story, 60, 2400));
		break;
	}
}

/* ---- planning ---- */

static enum fate throw_fate(struct dice *dice)
{
	uint64_t thrown = dice_throw(dice, 1000);

	for (size_t i = 0; i < sizeof(fates) / sizeof(*fates); i++) {
		if (thrown < fates[i].share)
			return fates[i].fate;
		thrown -= fates[i].share;
	}
	return FATE_STRAIGHT;
}

static int64_t throw_pace(struct dice *dice)
{
	uint64_t thrown = dice_throw(dice, 1000);
	size_t i = 0;

	while (thrown >= paces[i].share)
		thrown -= paces[i++].share;
	return (int64_t)(paces[i].least + dice_throw(dice, paces[i].most - paces[i].least));
}

static uint16_t throw_filing(const struct demo_filings *filings, struct dice *dice)
{
	uint64_t whole = 0, thrown;
	uint16_t i = 0;

	for (unsigned f = 0; f < filings->filings_count; f++)
		whole += (uint64_t)filings->filings[f].weight;
	thrown = dice_throw(dice, whole);
	while (thrown >= (uint64_t)filings->filings[i].weight)
		thrown -= (uint64_t)filings->filings[i++].weight;
	return i;
}

static enum channel throw_channel(struct dice *dice, const struct procedure *procedure)
{
	uint64_t thrown = dice_throw(dice, 100);
	enum channel channel = thrown < 60   ? CHANNEL_DIRECT
			       : thrown < 95 ? CHANNEL_ONLINE
					     : CHANNEL_POST;

	return procedure->channels & CHANNEL_BIT(channel) ? channel : CHANNEL_DIRECT;
}

/* Who files online has an account; the demo's citizen has only the dossiers placed for them. */
static uint32_t throw_person(const struct demo *demo, struct dice *dice, enum channel channel)
{
	size_t people = channel == CHANNEL_ONLINE ? demo->citizen_count : demo->people;

	return 1 + (uint32_t)dice_throw(dice, people - 1);
}

static void plan_by_dice(struct demo *demo, struct demo_plan *plan, struct story *story)
{
	struct dice *dice = &story->dice;
	bool home = dice_throw(dice, 100) < HOME_PER_CENT;

	plan->commune = home ? 0 : (uint16_t)dice_throw(dice, demo->commune_count);
	plan->filing = throw_filing(demo->pack.filings, dice);
	plan->channel = throw_channel(dice, demo->kinds[plan->filing].procedure);
	plan->person = throw_person(demo, dice, plan->channel);
	story->fate = throw_fate(dice);
	story->last = NOTHING;
	story->at_us = filing_time(demo, dice, plan->channel);
}

static void plan_as_placed(struct demo *demo, struct demo_plan *plan, struct story *story,
			   const struct placed *row)
{
	int64_t whole = working_minutes(demo, demo->from_us, demo->until_us);
	const struct demo_filings *filings = demo->pack.filings;

	while (!str_is(str_from(filings->filings[plan->filing].procedure), row->procedure))
		plan->filing++;
	assert(plan->filing < filings->filings_count);
	plan->channel = row->channel;
	plan->person = row->own ? 0 : throw_person(demo, &story->dice, row->channel);
	story->fate = row->fate;
	story->last = row->last;
	story->quick = true;
	story->at_us = later(demo, &story->dice, demo->from_us, whole - row->hours_ago * 60);
}

static enum status find_steps(struct cx *cx, const struct demo *demo, const struct demo_plan *plan,
			      struct procedure_steps *ret_steps, int64_t *ret_minutes)
{
	const struct procedure *procedure = demo->kinds[plan->filing].procedure;
	const struct procedure_case *the_case;
	struct answers answers;
	struct filing filing = { &answers, plan->channel, civil_day_of(cx->now_us) };

	TRY(demo_answers(cx, demo, plan, &answers));
	TRY(procedure_check_answers(cx, procedure, NULL, &filing, &answers));
	TRY(procedure_case(cx, procedure, &filing, &the_case));
	const struct procedure_limit *limit = procedure_limit(procedure, the_case, plan->channel);
	const struct terms terms = { .limit = limit->limit,
				     .rule = limit->start,
				     .received_us = cx->now_us };

	*ret_steps = procedure_steps(cx, procedure, the_case, plan->channel);
	*ret_minutes = working_minutes(demo, deadline_start(demo->clock, limit->start, cx->now_us),
				       deadline_due(demo->clock, &terms).due_us);
	return OK;
}

static enum status make_plan(struct cx *cx, struct demo *demo, size_t i)
{
	struct demo_plan *plan = &demo->plans[i];
	struct story story = { .demo = demo, .plan = plan, .dice = demo_dice(demo, plan, 0) };
	struct procedure_steps steps;
	int64_t limit;

	*plan = (struct demo_plan){};
	if (i < PLACED)
		plan_as_placed(demo, plan, &story, &placed[i]);
	else
		plan_by_dice(demo, plan, &story);
	cx->now_us = story.at_us;
	TRY(find_steps(cx, demo, plan, &steps, &limit));
	story.minutes = (limit > 60 ? limit : 60) * throw_pace(&story.dice) / 1000;
	happen(&story, DEMO_FILES, 0);
	for (size_t s = 0; s < steps.n; s++)
		tell_step(&story, &steps, s);
	return OK;
}

static int by_time(const void *a, const void *b)
{
	const struct demo_event *x = a, *y = b;

	if (x->at_us != y->at_us)
		return x->at_us < y->at_us ? -1 : 1;
	if (x->plan != y->plan)
		return x->plan < y->plan ? -1 : 1;
	return x->order < y->order ? -1 : x->order > y->order;
}

enum status demo_make_plans(struct cx *cx, void *arg)
{
	struct demo *demo = arg;
	struct arena *window = arena_open();
	enum status status = OK;

	demo->event_count = 0;
	for (size_t i = 0; i < demo->dossiers && status == OK; i++) {
		struct cx own;

		arena_reset(window);
		cx_init(&own, window, demo->until_us);
		own.tx = cx->tx;
		status = make_plan(&own, demo, i);
		if (status != OK) {
			cx->error = own.error;
			cx->error.detail = str_copy(cx->arena, own.error.detail);
			for (size_t n = 0; n < own.error.field_count; n++) {
				cx->error.fields[n].field =
					str_copy(cx->arena, own.error.fields[n].field);
			}
		}
	}
	arena_close(window);
	qsort(demo->events, demo->event_count, sizeof(*demo->events), by_time);
	return status;
}
