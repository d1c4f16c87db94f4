/* The fields of the counter's page, and what they say. */
#include "base/civil.h"
#include "base/text.h"
#include "web/counter.h"
#include "web/draft.h"
#include "web/question.h"

#define FIELDS_OF_OUR_OWN 24

/* ---- reading ---- */

/* As typed: after an error the checked value of a wrong one is gone. */
static struct str typed(const struct request *rq, const char *name)
{
	struct str raw = rq->failed ? request_value(rq, name) : input_text(rq, name);

	return raw.at && str_is_utf8(raw) ? str_trim(raw) : STR("");
}

/* The applicant is asked for once: the person above answers the form's own questions about them. */
static struct str bound_value(const struct counter_entry *entry, struct str subject)
{
	const struct {
		const char *subject;
		struct str value;
	} bindings[] = {
		{ "applicant.name", entry->name },       { "applicant.number", entry->number },
		{ "applicant.born_on", entry->born },    { "applicant.sex", entry->sex },
		{ "applicant.phone", entry->phone },     { "applicant.email", entry->email },
		{ "applicant.address", entry->address },
	};

	for (size_t i = 0; i < sizeof(bindings) / sizeof(*bindings); i++) {
		if (str_is(subject, bindings[i].subject))
			return bindings[i].value.at ? bindings[i].value : STR("");
	}
	return (struct str){};
}

static bool is_bound(const struct procedure_field *question)
{
	static const struct counter_entry nothing = {};

	return bound_value(&nothing, question->subject).at != NULL;
}

static enum status bind_answers(struct cx *cx, struct counter_scene *scene)
{
	const struct procedure *procedure = scene->procedure;

	for (size_t g = 0; g < procedure->form.n; g++) {
		for (size_t i = 0; i < procedure->form.at[g].fields.n; i++) {
			const struct procedure_field *question =
				&procedure->form.at[g].fields.at[i];
			struct str value = bound_value(&scene->entry, question->subject);

			if (value.at)
				TRY(answers_change(cx, &scene->entry.answers, question->name,
						   value));
		}
	}
	return OK;
}

enum status counter_read(struct cx *cx, const struct request *rq, struct counter_scene *scene)
{
	scene->entry = (struct counter_entry){
		.card = typed(rq, "card"),
		.name = typed(rq, "name"),
		.number = typed_digits(cx, typed(rq, "number")),
		.born = typed_day(cx, rq, "born"),
		.sex = typed(rq, "sex"),
		.phone = typed_digits(cx, typed(rq, "phone")),
		.email = typed(rq, "email"),
		.address = typed(rq, "address"),
		.submitter_name = typed(rq, "submitter_name"),
		.submitter_number = typed_digits(cx, typed(rq, "submitter_number")),
		.submitter_phone = typed_digits(cx, typed(rq, "submitter_phone")),
		.relation = typed(rq, "relation"),
		.others = typed(rq, "others"),
		.slip = typed(rq, "slip"),
		.slip_day = typed_day(cx, rq, "slip_day"),
		.slip_time = typed(rq, "slip_time"),
		.collector_name = typed(rq, "collector_name"),
		.collector_number = typed_digits(cx, typed(rq, "collector_number")),
		.result_by = typed(rq, "result_by"),
		.paid = str_trim(request_value(rq, "paid")),
		.agency = input_int(rq, "agency"),
		.visit = input_int(rq, "visit"),
		.corrects = input_int(rq, "corrects"),
		.corrects_version = input_int(rq, "corrects_version"),
		.corrects_reason = typed(rq, "corrects_reason"),
		.organisation = input_flag(rq, "organisation"),
		.complete = input_flag(rq, "complete"),
		.assist = input_flag(rq, "assist"),
	};
	TRY(question_answers(cx, scene->procedure, rq, &scene->entry.answers));
	return bind_answers(cx, scene);
}

/* ---- fields ---- */

static struct field *add_field(struct cx *cx, struct fields *fields, const char *name,
			       const char *label, struct str value)
{
	struct field *field = &fields->at[fields->n++];

	*field = (struct field){
		.kind = CONTROL_TEXT,
		.name = str_from(name),
		.label = web_text(cx, label),
		.value = value,
	};
	return field;
}

static void add_number(struct cx *cx, struct fields *fields, const char *name, const char *label,
		       struct str value)
{
	struct field *field = add_field(cx, fields, name, label, value);

	field->inputmode = "numeric";
	field->css = "govuk-input--width-10";
}

static void add_choice(struct cx *cx, struct field *field, const char *value, const char *text,
		       struct str chosen)
{
	if (!field->options.at)
		field->options.at = ARENA_ARRAY(cx->arena, struct option, 4);
	field->options.at[field->options.n++] = (struct option){
		.value = str_from(value),
		.text = web_text(cx, text),
		.chosen = str_is(chosen, value),
	};
}

/* Makes a tick of a field. */
static void make_tick(struct cx *cx, struct field *field, const char *text, bool chosen)
{
	field->kind = CONTROL_CHECKS;
	field->css = "govuk-checkboxes--small";
	add_choice(cx, field, "1", text, chosen ? STR("1") : STR(""));
}

static void split_day(struct str value, struct field *field)
{
	if (!str_is_empty(value) && str_take(&value, '/', &field->day) &&
	    str_take(&value, '/', &field->month))
		field->year = value;
}

static void add_applicant(struct cx *cx, const struct counter_entry *entry, struct fields *fields)
{
	struct field *field = add_field(cx, fields, "name", N_("Full name"), entry->name);

	add_number(cx, fields, "number", N_("Personal number"), entry->number);
	field = add_field(cx, fields, "born", N_("Day of birth"), STR(""));
	field->kind = CONTROL_DATE;
	split_day(entry->born, field);
	field = add_field(cx, fields, "sex", N_("Sex"), STR(""));
	field->kind = CONTROL_SELECT;
	add_choice(cx, field, "", N_("not said"), entry->sex);
	add_choice(cx, field, "male", N_("Male"), entry->sex);
	add_choice(cx, field, "female", N_("Female"), entry->sex);
	add_number(cx, fields, "phone", N_("Telephone"), entry->phone);
	add_field(cx, fields, "email", N_("E-mail"), entry->email);
	add_field(cx, fields, "address", N_("Address"), entry->address);
	field = add_field(cx, fields, "organisation", N_("Kind of applicant"), STR(""));
	make_tick(cx, field, N_("An organisation; the number is its tax code"),
		  entry->organisation);
}

/* The agencies that may be competent; the officer's own comes chosen. */
static enum status add_agency(struct cx *cx, const struct counter_scene *scene,
			      struct fields *fields)
{
	struct str today = civil_iso(cx->arena, civil_day_of(cx->now_us));
	struct field *field = add_field(cx, fields, "agency", N_("Who settles it"), STR(""));
	int64_t chosen = scene->entry.agency ? scene->entry.agency : cx->actor.agency;
	struct agencies agencies;

	TRY(agency_find(cx, scene->procedure->competent, today, &agencies));
	if (agencies.n == 0)
		TRY(agency_find(cx, STR(""), today, &agencies));
	field->kind = CONTROL_SELECT;
	field->options.at = ARENA_ARRAY(cx->arena, struct option, agencies.n + 1);
	field->options.at[field->options.n++] =
		(struct option){ STR(""), web_text(cx, N_("Choose from the list")), {}, false };
	for (size_t i = 0; i < agencies.n; i++) {
		field->options.at[field->options.n++] = (struct option){
			.value = str_format(cx->arena, "%lld", (long long)agencies.at[i].id),
			.text = agencies.at[i].name,
			.chosen = agencies.at[i].id == chosen,
		};
	}
	return OK;
}

static void add_slip(struct cx *cx, const struct counter_entry *entry, struct fields *fields)
{
	struct field *field = add_field(cx, fields, "slip", N_("Number of the slip"), entry->slip);

	field->hint = web_text(cx, N_("For example KC-0012"));
	field->css = "govuk-input--width-10";
	field = add_field(cx, fields, "slip_day", N_("Received on paper on"), STR(""));
	field->kind = CONTROL_DATE;
	split_day(entry->slip_day, field);
	field = add_field(cx, fields, "slip_time", N_("At, as on the slip"), entry->slip_time);
	field->hint = web_text(cx, N_("For example 09:05"));
	field->css = "govuk-input--width-5";
}

/* Which case it is shows later: the day is asked for when any of them may need it. */
static void add_appointment(struct cx *cx, const struct request *rq,
			    const struct procedure *procedure, struct fields *fields)
{
	for (size_t i = 0; i < procedure->limits.n; i++) {
		const struct procedure_limit *limit = &procedure->limits.at[i];

		if (limit->limit.unit == LIMIT_APPOINTED &&
		    (limit->applies.channels & CHANNEL_BIT(CHANNEL_DIRECT))) {
			fields->at[fields->n++] = show_appointment(cx, rq, limit);
			return;
		}
	}
}

static void add_end(struct cx *cx, const struct counter_scene *scene, struct fields *fields)
{
	static const struct {
		unsigned bit;
		const char *value, *text;
	} ways[] = {
		{ DELIVERY_COUNTER, "counter", N_("At this counter") },
		{ DELIVERY_POST, "post", N_("By post") },
		{ DELIVERY_ONLINE, "online", N_("Online") },
	};
	const struct counter_entry *entry = &scene->entry;
	const struct procedure *procedure = scene->procedure;
	unsigned delivery =
		procedure->results.n ? procedure->results.at[0].delivery : DELIVERY_COUNTER;
	struct field *field =
		add_field(cx, fields, "result_by", N_("How the result is wanted"), STR(""));

	field->kind = CONTROL_SELECT;
	for (size_t i = 0; i < sizeof(ways) / sizeof(*ways); i++) {
		if (delivery & ways[i].bit)
			add_choice(cx, field, ways[i].value, ways[i].text, entry->result_by);
	}
	add_number(cx, fields, "paid", N_("Paid now, in đồng"), entry->paid);
	field = add_field(cx, fields, "complete", N_("Checked at the counter"), STR(""));
	make_tick(cx, field, N_("Complete and valid: receive it now"), entry->complete);
	field->hint = web_text(
		cx, N_("Without it the dossier is kept, and you can ask for what is missing."));
	if (!(procedure->channels & CHANNEL_BIT(CHANNEL_ONLINE)))
		return;
	field = add_field(cx, fields, "assist", N_("Help to file online"), STR(""));
	make_tick(cx, field, N_("You only help: it goes to the place that receives it"),
		  entry->assist);
}

/* ---- the procedure's own questions ---- */

static struct str join_hints(struct cx *cx, struct str hint, struct str only_if)
{
	if (str_is_empty(hint) || str_is_empty(only_if))
		return str_is_empty(hint) ? only_if : hint;
	return str_format(cx->arena, "%.*s. %.*s", STR_ARG(only_if), STR_ARG(hint));
}

static struct counter_group add_group(struct cx *cx, const struct counter_scene *scene,
				      const struct procedure_group *from, struct fields *fields)
{
	struct counter_group group = {
		.title = words_get(from->title, cx->lang),
		.only_if = question_only_if(cx, scene->procedure, &from->show_when),
		.fields = { &fields->at[fields->n], 0 },
	};

	for (size_t i = 0; i < from->fields.n; i++) {
		const struct procedure_field *question = &from->fields.at[i];
		struct field *field = &fields->at[fields->n];

		if (is_bound(question))
			continue;
		*field = draft_field(cx, question,
				     answers_get(&scene->entry.answers, question->name));
		field->hint =
			join_hints(cx, field->hint,
				   question_only_if(cx, scene->procedure, &question->show_when));
		field->rows = 3;
		if (field->kind == CONTROL_RADIOS)
			field->css = "govuk-radios--small";
		if (field->kind == CONTROL_CHECKS)
			field->css = "govuk-checkboxes--small";
		fields->n++;
	}
	group.fields.n = (size_t)(&fields->at[fields->n] - group.fields.at);
	return group;
}

static void add_groups(struct cx *cx, const struct counter_scene *scene, struct fields *fields,
		       struct counter_view *view)
{
	const struct procedure *procedure = scene->procedure;

	view->groups.n = procedure->form.n;
	view->groups.at = ARENA_ARRAY(cx->arena, struct counter_group, procedure->form.n);
	for (size_t i = 0; i < procedure->form.n; i++)
		view->groups.at[i] = add_group(cx, scene, &procedure->form.at[i], fields);
}

/* Wrong answers about the applicant belong to the person's own fields. */
static const struct error *rename_bound(struct cx *cx, const struct counter_scene *scene,
					const struct error *error)
{
	static const char *const names[] = { "name",  "number", "born_on", "sex",
					     "phone", "email",  "address" };
	struct error *renamed = ARENA_NEW(cx->arena, struct error);

	*renamed = *error;
	for (size_t i = 0; i < error->field_count; i++) {
		const struct procedure_field *question =
			procedure_field(scene->procedure, error->fields[i].field);

		for (size_t k = 0; question && k < sizeof(names) / sizeof(*names); k++) {
			if (str_is(question->subject,
				   str_format(cx->arena, "applicant.%s", names[k]).at))
				renamed->fields[i].field =
					k == 2 ? STR("born") : str_from(names[k]);
		}
	}
	return renamed;
}

/* All fields stand in one row, so that what is wrong is listed in the order of the page. */
enum status counter_fill(struct cx *cx, const struct request *rq, const struct counter_scene *scene,
			 const struct error *error, struct counter_view *view)
{
	const struct counter_entry *entry = &scene->entry;
	size_t room = FIELDS_OF_OUR_OWN + COUNTER_PEOPLE_FIELDS + scene->procedure->field_count +
		      paper_fields_most(scene->procedure);
	struct fields all = { ARENA_ARRAY(cx->arena, struct field, room), 0 };
	struct fields *slices[] = { &view->card,   &view->applicant, &view->submitter,
				    &view->others, &view->place,     &view->slip };
	size_t marks[7] = {};

	add_field(cx, &all, "card", N_("QR code of the identity card"), STR(""));
	marks[1] = all.n;
	add_applicant(cx, entry, &all);
	marks[2] = all.n;
	TRY(counter_add_submitter(cx, rq, scene, &all));
	marks[3] = all.n;
	counter_add_others(cx, rq, entry, &all);
	marks[4] = all.n;
	TRY(add_agency(cx, scene, &all));
	marks[5] = all.n;
	add_slip(cx, entry, &all);
	marks[6] = all.n;
	for (size_t i = 0; i < 6; i++)
		*slices[i] = (struct fields){ &all.at[marks[i]], marks[i + 1] - marks[i] };
	view->visit = entry->visit;
	TRY(counter_show_corrected(cx, entry, view));
	view->submitter_given = !str_is_empty(entry->submitter_name);
	view->slip_given = !str_is_empty(entry->slip);
	view->others_given = !str_is_empty(entry->others) || !str_is_empty(entry->collector_name);
	add_groups(cx, scene, &all, view);
	view->papers = paper_fields(cx, rq, scene->procedure, CHANNEL_DIRECT, &all);
	view->end.at = &all.at[all.n];
	add_appointment(cx, rq, scene->procedure, &all);
	add_end(cx, scene, &all);
	view->end.n = (size_t)(&all.at[all.n] - view->end.at);
	if (entry->corrects) {
		view->reason.at = add_field(cx, &all, "corrects_reason", N_("What was wrong"),
					    entry->corrects_reason);
		view->reason.at->kind = CONTROL_LINES;
		view->reason.at->rows = 2;
		view->reason.n = 1;
	}
	web_show_kept(cx, rq, all);
	if (error)
		question_show_errors(cx, rename_bound(cx, scene, error), &view->page, all);
	return OK;
}
