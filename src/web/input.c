#include "web/input.h"

#include <string.h>

#include "base/civil.h"
#include "base/text.h"

#define FORM_VALUE_MAX 20000 /* bytes of one field of a procedure's form */
#define FORM_NAME_MAX 64
#define INT_MAX_SAFE (INT64_C(1) << 53)

struct typed {
	const struct input *input;
	bool present;
	struct str text;
	int64_t number;
};

struct inputs {
	struct typed *at;
	size_t n;
	struct input_fields form;
	struct web_kepts kept;
};

static bool has_control(struct str text, bool lines)
{
	for (size_t i = 0; i < text.len; i++) {
		unsigned char c = (unsigned char)text.at[i];

		if (c == 0x7f || (c < ' ' && !(lines && (c == '\n' || c == '\r' || c == '\t'))))
			return true;
	}
	return false;
}

static const char *check_text(struct cx *cx, struct typed *typed, struct str raw)
{
	bool lines = typed->input->type == IN_LINES;

	if (!str_is_utf8(raw))
		return N_("This text is not valid UTF-8. Type it again.");
	if (typed->input->type == IN_SECRET)
		typed->text = raw;
	else if (has_control(raw, lines))
		return N_("This text has characters that cannot be kept. Type it again.");
	else
		typed->text = lines ? str_trim(raw) : text_tidy(cx->arena, raw);
	if (typed->input->max && str_characters(typed->text) > typed->input->max)
		return N_("This text is too long.");
	return NULL;
}

static const char *check_number(struct typed *typed, struct str raw)
{
	int64_t most = typed->input->type == IN_ID ? INT64_MAX
		       : typed->input->max         ? (int64_t)typed->input->max
						   : INT_MAX_SAFE;

	if (str_parse_int(str_trim(raw), &typed->number) != OK || typed->number < 0)
		return N_("Enter a whole number, in digits only.");
	return typed->number > most ? N_("This number is too large.") : NULL;
}

static const char *check_day(struct typed *typed, struct str raw)
{
	int32_t day;

	if (civil_parse_local(raw, &day) != OK && civil_parse_iso(raw, &day) != OK)
		return N_("Enter a date like 27/3/1993.");
	typed->number = day;
	typed->text = raw;
	return NULL;
}

static const char *check_value(struct cx *cx, struct typed *typed, struct str raw)
{
	switch (typed->input->type) {
	case IN_INT:
	case IN_ID:
		return check_number(typed, raw);
	case IN_DAY:
		return check_day(typed, raw);
	case IN_FLAG:
		return str_is(raw, "1") ? NULL : N_("This choice is not one of those offered.");
	case IN_FILE:
		return NULL; /* sent without a file */
	default:
		return check_text(cx, typed, raw);
	}
}

static struct str raw_value(struct cx *cx, const struct request *rq, const struct input *input)
{
	struct str raw = request_value(rq, input->name);

	if (raw.at || input->type != IN_DAY)
		return raw;
	struct str day = request_value(rq, str_format(cx->arena, "%s-day", input->name).at);
	struct str month = request_value(rq, str_format(cx->arena, "%s-month", input->name).at);
	struct str year = request_value(rq, str_format(cx->arena, "%s-year", input->name).at);

	if (str_is_empty(day) && str_is_empty(month) && str_is_empty(year))
		return (struct str){};
	return str_format(cx->arena, "%.*s/%.*s/%.*s", STR_ARG(str_trim(day)),
			  STR_ARG(str_trim(month)), STR_ARG(str_trim(year)));
}

static bool is_in_path(const struct request *rq, size_t i)
{
	return i < rq->param_count;
}

static void check_one(struct cx *cx, struct request *rq, struct typed *typed, size_t i)
{
	const struct input *input = typed->input;
	struct str raw = is_in_path(rq, i) ? rq->params[i] : raw_value(cx, rq, input);
	const char *wrong = NULL;

	/* A text of nothing is an absent text; a required flag or number of nothing is missing. */
	if (raw.at && (raw.len || input->type == IN_SECRET))
		wrong = check_value(cx, typed, raw);
	typed->present = raw.len && !wrong && (typed->text.len || input->type != IN_TEXT);
	if (!wrong && !typed->present && input->required && input->type != IN_FILE)
		wrong = N_("This is needed.");
	if (wrong)
		cx_field(cx, str_from(input->name), wrong);
}

static bool part_of_day(struct str name, struct str stem)
{
	if (!str_starts(name, stem))
		return false;
	struct str end = str_slice(name, stem.len, name.len);

	return str_is(end, "-day") || str_is(end, "-month") || str_is(end, "-year");
}

/* ---- files of an earlier try ---- */

static struct str seal_owner(struct cx *cx)
{
	return str_format(cx->arena, "%lld %lld", (long long)cx->actor.account,
			  (long long)cx->actor.session);
}

struct str input_seal(struct cx *cx, const struct kept *kept)
{
	return archive_seal(cx, kept, seal_owner(cx));
}

static bool is_kept_of(const struct input *input, struct str name)
{
	struct str stem = str_from(input->name), mark = STR(INPUT_KEPT);

	if (input->type != IN_FILE || !str_starts(name, mark))
		return false;
	name = str_slice(name, mark.len, name.len);
	return str_ends(stem, STR("*")) ? str_starts(name, str_slice(stem, 0, stem.len - 1))
					: str_equal(name, stem);
}

static bool add_kept(struct cx *cx, struct inputs *inputs, const struct input_value *value)
{
	struct str mark = STR(INPUT_KEPT);
	struct web_kept *kept = &inputs->kept.at[inputs->kept.n];

	if (!str_starts(value->name, mark))
		return false;
	kept->field = str_slice(value->name, mark.len, value->name.len);
	if (archive_unseal(cx, value->value, seal_owner(cx), &kept->kept) == OK)
		inputs->kept.n++;
	else
		cx_field(cx, kept->field, N_("Choose this file once more."));
	return true;
}

static bool is_known(const struct route *route, struct str name)
{
	if (str_is(name, "_csrf") || str_is(name, "_key"))
		return true;
	for (const struct input *input = route->inputs; input && input->name; input++) {
		if (str_is(name, input->name))
			return true;
		if (input->type == IN_DAY && part_of_day(name, str_from(input->name)))
			return true;
		if (is_kept_of(input, name))
			return true;
		if (input->type == IN_FORM && str_starts(name, STR("f_")) &&
		    name.len <= FORM_NAME_MAX)
			return true;
	}
	return false;
}

/* A date's three boxes arrive one by one, in any order: f_born-day, f_born-month, f_born-year. */
static bool add_day(struct cx *cx, const struct request *rq, struct inputs *inputs, struct str name)
{
	static const char *const ends[] = { "-day", "-month", "-year" };
	struct str parts[3] = {}, stem = {};
	bool any = false;

	for (size_t i = 0; i < 3 && !stem.at; i++) {
		if (str_ends(name, str_from(ends[i])))
			stem = str_slice(name, 0, name.len - strlen(ends[i]));
	}
	if (!stem.at)
		return false;
	for (size_t i = 0; i < 3; i++) {
		parts[i] = str_trim(request_value(
			rq, str_format(cx->arena, "%.*s%s", STR_ARG(stem), ends[i]).at));
		any |= !str_is_empty(parts[i]);
	}
	stem = str_slice(stem, 2, stem.len);
	for (size_t i = 0; i < inputs->form.n; i++) {
		if (str_equal(inputs->form.at[i].name, stem))
			return true;
	}
	inputs->form.at[inputs->form.n++] =
		(struct input_value){ stem, any ? str_format(cx->arena, "%.*s/%.*s/%.*s",
							     STR_ARG(parts[0]), STR_ARG(parts[1]),
							     STR_ARG(parts[2]))
						: STR("") };
	return true;
}

static void add_form_field(struct cx *cx, const struct request *rq, struct inputs *inputs,
			   const struct input_value *value)
{
	if (!str_starts(value->name, STR("f_")))
		return;
	if (!str_is_utf8(value->value) || has_control(value->value, true)) {
		cx_field(cx, value->name,
			 N_("This text has characters that cannot be kept. Type it again."));
		return;
	}
	if (value->value.len > FORM_VALUE_MAX) {
		cx_field(cx, value->name, N_("This text is too long."));
		return;
	}
	if (add_day(cx, rq, inputs, value->name))
		return;
	inputs->form.at[inputs->form.n++] =
		(struct input_value){ str_slice(value->name, 2, value->name.len), value->value };
}

static size_t count_inputs(const struct route *route)
{
	size_t n = 0;

	while (route->inputs && route->inputs[n].name)
		n++;
	return n;
}

enum status input_check(struct cx *cx, struct request *rq, bool lenient)
{
	struct inputs *inputs = ARENA_NEW(cx->arena, struct inputs);

	inputs->n = count_inputs(rq->route);
	inputs->at = ARENA_ARRAY(cx->arena, struct typed, inputs->n);
	inputs->form.at = ARENA_ARRAY(cx->arena, struct input_value, rq->value_count);
	inputs->kept.at = ARENA_ARRAY(cx->arena, struct web_kept, rq->value_count);
	rq->inputs = inputs;
	for (size_t i = 0; i < inputs->n; i++) {
		inputs->at[i].input = &rq->route->inputs[i];
		if (inputs->at[i].input->type != IN_FORM)
			check_one(cx, rq, &inputs->at[i], i);
	}
	for (size_t i = 0; i < rq->value_count; i++) {
		if (!is_known(rq->route, rq->values[i].name))
			cx_field(cx, STR("_form"),
				 N_("The form has a field that does not belong to it. Open the "
				    "page again."));
		else if (!add_kept(cx, inputs, &rq->values[i]))
			add_form_field(cx, rq, inputs, &rq->values[i]);
	}
	if (lenient) {
		cx->error.field_count = 0;
		return OK;
	}
	return cx_check_fields(cx);
}

static const struct typed *find(const struct request *rq, const char *name)
{
	const struct inputs *inputs = rq->inputs;

	for (size_t i = 0; inputs && i < inputs->n; i++) {
		if (strcmp(inputs->at[i].input->name, name) == 0)
			return &inputs->at[i];
	}
	assert(!"an input of the route's table");
	__builtin_unreachable();
}

struct str input_text(const struct request *rq, const char *name)
{
	const struct typed *typed = find(rq, name);

	return typed->text.at ? typed->text : STR("");
}

int64_t input_int(const struct request *rq, const char *name)
{
	return find(rq, name)->number;
}

bool input_flag(const struct request *rq, const char *name)
{
	return find(rq, name)->present;
}

bool input_has(const struct request *rq, const char *name)
{
	return find(rq, name)->present;
}

int32_t input_day(const struct request *rq, const char *name)
{
	return (int32_t)find(rq, name)->number;
}

struct input_fields input_form(const struct request *rq)
{
	return ((const struct inputs *)rq->inputs)->form;
}

struct web_kepts input_kept(const struct request *rq)
{
	return rq->inputs ? ((const struct inputs *)rq->inputs)->kept : (struct web_kepts){};
}
