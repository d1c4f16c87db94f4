#include "web/show.h"

#include "base/civil.h"
#include "base/text.h"

#define PUBLISHED_CHARACTERS 400
#include "web/absence.h"

struct tag show_tag(enum dossier_state state)
{
	return page_tag((enum tag_kind)state);
}

bool show_whole_numbers(const struct actor *actor, const struct dossier *d)
{
	uint64_t works = RIGHT_RECEIVE | RIGHT_PROCESS | RIGHT_APPROVE | RIGHT_ISSUE;
	bool theirs = actor->office == d->office || actor->agency == d->competent_agency ||
		      actor->agency == d->reception_agency || actor->agency == d->assist_agency;

	return theirs && (actor->rights & works);
}

struct str show_day(struct cx *cx, struct str iso)
{
	int32_t day;

	return civil_parse_iso(iso, &day) == OK ? civil_local(cx->arena, day) : iso;
}

struct str show_size(struct cx *cx, int64_t bytes)
{
	int64_t kilobytes = (bytes + 1023) / 1024;

	if (kilobytes < 1024)
		return str_format(cx->arena, "%lld KB", (long long)kilobytes);
	return str_format(cx->arena, "%lld MB", (long long)((kilobytes + 512) / 1024));
}

/* ---- limits, channels, offices ---- */

static struct str fill_one(struct cx *cx, const char *msgid, struct str value)
{
	return text_fill(cx->arena, web_text(cx, msgid), &value, 1);
}

/* Quarters as people write them: 3, 2,5 or 2.25. */
static struct str quarters_text(struct cx *cx, int quarters)
{
	static const char *const parts[] = { "", "25", "5", "75" };

	if (quarters % 4 == 0)
		return str_format(cx->arena, "%d", quarters / 4);
	return str_format(cx->arena, "%d%c%s", quarters / 4, cx->lang == LANG_EN ? '.' : ',',
			  parts[quarters % 4]);
}

struct str show_limit(struct cx *cx, struct limit limit)
{
	static const char *const texts[] = {
		[LIMIT_WORKING_HOURS] = N_("%1 working hours"),
		[LIMIT_WORKING_DAYS] = N_("%1 working days"),
		[LIMIT_CALENDAR_DAYS] = N_("%1 days"),
		[LIMIT_MONTHS] = N_("%1 months"),
		[LIMIT_SAME_DAY] = N_("The same day"),
		[LIMIT_APPOINTED] = N_("Agreed when it is received"),
	};

	if (limit.unit == LIMIT_WORKING_DAYS && limit.quarters == 4)
		return web_text(cx, N_("1 working day"));
	return fill_one(cx, texts[limit.unit], quarters_text(cx, limit.quarters));
}

struct str show_channel(struct cx *cx, enum channel channel)
{
	static const char *const names[CHANNEL_COUNT] = {
		[CHANNEL_DIRECT] = N_("At a counter"),
		[CHANNEL_ONLINE] = N_("Online"),
		[CHANNEL_POST] = N_("By post"),
	};

	return web_text(cx, names[channel]);
}

enum status show_office(struct cx *cx, int64_t id, struct str *ret_text)
{
	struct office office;

	TRY(office_load(cx, id, &office));
	*ret_text = str_format(cx->arena, "%.*s, %.*s", STR_ARG(office.name),
			       STR_ARG(office.agency_name));
	return OK;
}

/* ---- what happens now ---- */

struct str show_due(struct cx *cx, const struct dossier *dossier)
{
	if (dossier->paused || dossier->ended_us || dossier->closed_us || dossier->due_us == 0 ||
	    dossier->due_us >= DUE_NEVER_US)
		return STR("");
	return civil_local_time(cx->arena, dossier->due_us);
}

static enum status say_where(struct cx *cx, const struct dossier *dossier, struct str *ret_text)
{
	struct str place;

	if (str_is(dossier->result_by, "post")) {
		*ret_text = web_text(cx, N_("It is sent to you by post."));
		return OK;
	}
	TRY(show_office(cx, dossier->reception_office, &place));
	*ret_text = fill_one(cx, N_("Collect it here: %1. Bring the receipt or its code."), place);
	return OK;
}

enum status show_now(struct cx *cx, const struct dossier *dossier, struct now *ret_now)
{
	bool late = dossier_is_late(dossier, cx->now_us) && !dossier->ended_us;

	*ret_now = (struct now){
		.what = web_text(cx, dossier_state_row(dossier->state)->plain),
		.until = show_due(cx, dossier),
		.urgent = late || dossier->state == STATE_SUPPLEMENT || dossier->state == STATE_FEE,
	};
	if (dossier->state == STATE_DONE)
		return say_where(cx, dossier, &ret_now->more);
	if (dossier->state == STATE_FEE) {
		ret_now->more = fill_one(
			cx, N_("To pay: %1"),
			text_money(cx->arena, cx->lang, dossier->fee_dong - dossier->paid_dong));
	} else if (late) {
		ret_now->more = web_text(
			cx,
			N_("The promised time has passed. The agency owes you an explanation and "
			   "a new date; you can ask for it at 1022."));
	} else if (dossier->provisional && !str_is_empty(ret_now->until)) {
		ret_now->more = web_text(
			cx,
			N_("This time is provisional: the days off of that year are not decided "
			   "yet."));
	}
	return OK;
}

static void add_lines(struct cx *cx, struct str text, struct texts *texts)
{
	struct str line;

	texts->at = ARENA_ARRAY(cx->arena, struct str, text.len + 1);
	while (str_take(&text, '\n', &line)) {
		line = str_trim(line);
		if (!str_is_empty(line))
			texts->at[texts->n++] = line;
	}
}

enum status show_missing(struct cx *cx, const struct dossier *dossier, struct texts *ret_missing)
{
	struct dossier_pauses pauses;

	*ret_missing = (struct texts){};
	if (dossier->state != STATE_SUPPLEMENT && dossier->state != STATE_FEE)
		return OK;
	TRY(dossier_find_pauses(cx, dossier->id, &pauses));
	for (size_t i = 0; i < pauses.n; i++) {
		const struct dossier_pause *pause = &pauses.at[i];

		if (pause->until_us == 0 && !str_is(pause->kind, "consult"))
			add_lines(cx, str_is_empty(pause->items) ? pause->reason : pause->items,
				  ret_missing);
	}
	return OK;
}

/* ---- history ---- */

static struct str actors(struct cx *cx, const struct dossier_event *event, bool names)
{
	if (!names || str_is_empty(event->who))
		return event->office_name;
	if (str_is_empty(event->office_name))
		return event->who;
	return str_format(cx->arena, "%.*s, %.*s", STR_ARG(event->who),
			  STR_ARG(event->office_name));
}

enum status show_events(struct cx *cx, const struct dossier *dossier, bool names,
			struct events *ret_events)
{
	struct dossier_events events;

	TRY(dossier_find_events(cx, dossier, &events));
	ret_events->at = ARENA_ARRAY(cx->arena, struct event, events.n);
	ret_events->n = events.n;
	for (size_t i = 0; i < events.n; i++) {
		ret_events->at[i] = (struct event){
			.title = web_text(cx, events.at[i].told),
			.who = actors(cx, &events.at[i], names),
			.text = names ? events.at[i].note : STR(""),
			.at_us = events.at[i].at_us,
			.taken_back = events.at[i].taken_back,
		};
	}
	return OK;
}

/* ---- papers and result ---- */

struct str show_component(struct cx *cx, const struct procedure *procedure, struct str code)
{
	for (size_t i = 0; i < procedure->components.n; i++) {
		if (str_equal(procedure->components.at[i].code, code))
			return words_get(procedure->components.at[i].name, cx->lang);
	}
	return web_text(cx, str_is(code, WITHDRAWAL_PAPER) ? N_("Request to withdraw, signed")
							   : N_("Other papers"));
}

static struct str paper_text(struct cx *cx, const struct dossier_paper *paper)
{
	struct str counts[] = { str_format(cx->arena, "%lld", (long long)paper->originals),
				str_format(cx->arena, "%lld", (long long)paper->copies) };

	if (paper->document) {
		return str_format(cx->arena, "%.*s (%.*s)", STR_ARG(paper->name),
				  STR_ARG(show_size(cx, paper->size_bytes)));
	}
	return text_fill(cx->arena, web_text(cx, N_("On paper: %1 originals, %2 copies")), counts,
			 2);
}

static struct str document_href(struct cx *cx, struct str base, int64_t document)
{
	return str_format(cx->arena, "%.*s/documents/%lld", STR_ARG(base), (long long)document);
}

enum status show_papers(struct cx *cx, const struct dossier *dossier, struct str base,
			struct facts *ret_papers)
{
	const struct procedure *procedure;
	struct dossier_papers papers;

	TRY(procedure_load(cx, dossier->procedure, &procedure));
	TRY(dossier_find_papers(cx, dossier->id, &papers));
	ret_papers->at = ARENA_ARRAY(cx->arena, struct fact, papers.n);
	ret_papers->n = papers.n;
	for (size_t i = 0; i < papers.n; i++) {
		struct fact *fact = &ret_papers->at[i];

		*fact = (struct fact){
			.name = show_component(cx, procedure, papers.at[i].component),
			.value = paper_text(cx, &papers.at[i]),
			.action = N_("Open"),
		};
		if (papers.at[i].document)
			fact->href = document_href(cx, base, papers.at[i].document);
	}
	return OK;
}

static void add_fact(struct facts *facts, struct str name, struct str value)
{
	if (!str_is_empty(value))
		facts->at[facts->n++] = (struct fact){ .name = name, .value = value };
}

/* What a refusal rests on. */
static enum status add_law(struct cx *cx, const struct dossier *dossier, struct facts *facts)
{
	struct dossier_ground ground;
	enum status status = dossier_load_ground(cx, dossier->id, &ground);

	if (status == NOT_FOUND)
		return OK;
	TRY(status);
	add_fact(facts, web_text(cx, N_("Legal basis")), ground.law);
	return OK;
}

enum status show_result(struct cx *cx, const struct dossier *dossier, struct str base,
			struct facts *ret_facts)
{
	struct dossier_result result;
	struct str signed_as;
	enum status status = dossier_load_result(cx, dossier->id, &result);

	*ret_facts = (struct facts){ ARENA_ARRAY(cx->arena, struct fact, 8), 0 };
	if (status == NOT_FOUND)
		return OK;
	TRY(status);
	TRY(show_signature(cx, dossier->id, result.signed_us, &signed_as));
	if (!result.issued_us) /* decided, but not in force before it is issued */
		return OK;
	add_fact(ret_facts, web_text(cx, N_("Decision")),
		 web_text(cx, result.granted ? N_("Granted") : N_("Refused")));
	add_fact(ret_facts, web_text(cx, N_("Signed as")), signed_as);
	add_fact(ret_facts, web_text(cx, N_("Number")), result.number);
	add_fact(ret_facts, web_text(cx, N_("Reason")), result.text);
	if (!result.granted)
		TRY(add_law(cx, dossier, ret_facts));
	add_fact(ret_facts, web_text(cx, N_("Issued")),
		 civil_local_time(cx->arena, result.issued_us));
	if (result.document) {
		add_fact(ret_facts, web_text(cx, N_("Document")),
			 web_text(cx, N_("Electronic result")));
		ret_facts->at[ret_facts->n - 1].href = document_href(cx, base, result.document);
		ret_facts->at[ret_facts->n - 1].action = N_("Open");
	}
	if (result.returned_us)
		add_fact(ret_facts, web_text(cx, N_("Handed over")),
			 civil_local_time(cx->arena, result.returned_us));
	return OK;
}

/* ---- answers ---- */

struct str show_answer(struct cx *cx, const struct procedure_field *field, struct str answer)
{
	int64_t number;

	switch (field->kind) {
	case FIELD_CHOICE:
		for (size_t i = 0; i < field->options.n; i++) {
			if (str_equal(field->options.at[i].value, answer))
				return words_get(field->options.at[i].label, cx->lang);
		}
		return answer;
	case FIELD_FLAG:
		return str_is_empty(answer) ? answer : web_text(cx, N_("Yes"));
	case FIELD_DAY:
		return show_day(cx, answer);
	case FIELD_MONEY:
		return str_parse_int(answer, &number) == OK
			       ? text_money(cx->arena, cx->lang, number)
			       : answer;
	case FIELD_PHONE:
		return text_phone(cx->arena, answer);
	default:
		return answer;
	}
}

static void fill_group(struct cx *cx, const struct procedure_group *group,
		       const struct procedure_shown *shown, const struct answers *answers,
		       struct show_group *ret_group)
{
	struct facts *facts = &ret_group->facts;
	bool edits = !str_is_empty(ret_group->href);

	facts->at = ARENA_ARRAY(cx->arena, struct fact, group->fields.n);
	for (size_t i = 0; i < group->fields.n; i++) {
		const struct procedure_field *field = &group->fields.at[i];
		struct str answer = show_answer(cx, field, answers_get(answers, field->name));

		if (!shown->field[field->index] ||
		    (str_is_empty(answer) && !(edits && field->required)))
			continue;
		if (str_is_empty(answer))
			answer = web_text(cx, N_("Not answered yet"));
		add_fact(facts, words_get(field->label, cx->lang), answer);
	}
}

enum status show_answers(struct cx *cx, const struct procedure *procedure,
			 const struct filing *filing, struct str edit,
			 struct show_groups *ret_groups)
{
	struct procedure_shown shown;

	*ret_groups =
		(struct show_groups){ ARENA_ARRAY(cx->arena, struct show_group, procedure->form.n),
				      0 };
	TRY(procedure_show(cx, procedure, filing, &shown));
	for (size_t i = 0; i < procedure->form.n; i++) {
		const struct procedure_group *group = &procedure->form.at[i];
		struct show_group *to = &ret_groups->at[ret_groups->n];

		if (!shown.group[group->index])
			continue;
		to->title = words_get(group->title, cx->lang);
		if (!str_is_empty(edit))
			to->href = str_format(cx->arena, "%.*s/%.*s", STR_ARG(edit),
					      STR_ARG(group->name));
		fill_group(cx, group, &shown, filing->answers, to);
		ret_groups->n += to->facts.n > 0 || !str_is_empty(edit);
	}
	return OK;
}

struct field show_appointment(struct cx *cx, const struct request *rq,
			      const struct procedure_limit *limit)
{
	bool typed = rq->method == METHOD_POST;
	struct str text = text_short(cx->arena, limit->text, PUBLISHED_CHARACTERS);

	return (struct field){
		.kind = CONTROL_DATE,
		.name = STR("appointed"),
		.label = web_text(cx, N_("Result ready by")),
		.hint = fill_one(cx, N_("No rule gives this time limit. As published: %1"), text),
		.day = typed ? request_value(rq, "appointed-day") : STR(""),
		.month = typed ? request_value(rq, "appointed-month") : STR(""),
		.year = typed ? request_value(rq, "appointed-year") : STR(""),
	};
}
