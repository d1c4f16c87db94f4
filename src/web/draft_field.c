/* A question of a procedure's form as a field of a page. */
#include "base/civil.h"
#include "base/text.h"
#include "web/draft.h"

#define SELECT_FROM 9 /* so many choices are a list to open, fewer are all in sight */

static const struct {
	enum control control;
	const char *inputmode, *css;
} looks[] = {
	[FIELD_TEXT] = { CONTROL_TEXT, NULL, NULL },
	[FIELD_LINES] = { CONTROL_LINES, NULL, NULL },
	[FIELD_DAY] = { CONTROL_DATE, NULL, NULL },
	[FIELD_NUMBER] = { CONTROL_TEXT, "numeric", "govuk-input--width-5" },
	[FIELD_PERSONAL_NUMBER] = { CONTROL_TEXT, "numeric", "govuk-input--width-20" },
	[FIELD_PHONE] = { CONTROL_TEXT, "tel", "govuk-input--width-20" },
	[FIELD_EMAIL] = { CONTROL_TEXT, "email", NULL },
	[FIELD_TAX_CODE] = { CONTROL_TEXT, NULL, "govuk-input--width-20" },
	[FIELD_CHOICE] = { CONTROL_RADIOS, NULL, NULL },
	[FIELD_FLAG] = { CONTROL_CHECKS, NULL, NULL },
	[FIELD_AREA] = { CONTROL_TEXT, "decimal", "govuk-input--width-10" },
	[FIELD_MONEY] = { CONTROL_TEXT, "numeric", "govuk-input--width-10" },
};

/* What was typed, right or wrong, goes back into its three boxes. */
static void split_day(struct cx *cx, struct str value, struct field *field)
{
	int32_t day;

	if (civil_parse_iso(value, &day) == OK)
		value = civil_local(cx->arena, day);
	if (str_is_empty(value))
		return;
	str_take(&value, '/', &field->day);
	str_take(&value, '/', &field->month);
	field->year = value.at ? value : STR("");
}

static struct options choices(struct cx *cx, const struct procedure_field *field, struct str value)
{
	struct options options = { ARENA_ARRAY(cx->arena, struct option, field->options.n + 1), 0 };

	if (field->options.n >= SELECT_FROM)
		options.at[options.n++] =
			(struct option){ .text = web_text(cx, N_("Choose from the list")) };
	for (size_t i = 0; i < field->options.n; i++) {
		const struct procedure_option *option = &field->options.at[i];

		options.at[options.n++] = (struct option){
			.value = option->value,
			.text = words_get(option->label, cx->lang),
			.chosen = str_equal(option->value, value),
		};
	}
	return options;
}

static struct options one_tick(struct cx *cx, struct str label, struct str value)
{
	struct options options = { ARENA_NEW(cx->arena, struct option), 1 };

	options.at[0] =
		(struct option){ .value = STR("1"), .text = label, .chosen = !str_is_empty(value) };
	return options;
}

struct field draft_field(struct cx *cx, const struct procedure_field *from, struct str value)
{
	struct field field = {
		.kind = looks[from->kind].control,
		.name = str_format(cx->arena, "f_%.*s", STR_ARG(from->name)),
		.label = words_get(from->label, cx->lang),
		.hint = words_get(from->hint, cx->lang),
		.value = value,
		.inputmode = looks[from->kind].inputmode,
		.css = looks[from->kind].css,
		.optional = !from->required,
	};

	/* The standard allows street-address on several lines only. */
	if (str_is(from->autocomplete, "street-address") && field.kind == CONTROL_TEXT)
		field.autocomplete = "address-line1";
	else if (!str_is_empty(from->autocomplete))
		field.autocomplete = str_cstring(cx->arena, from->autocomplete);
	if (from->kind == FIELD_DAY) {
		split_day(cx, value, &field);
	} else if (from->kind == FIELD_FLAG) {
		field.options = one_tick(cx, field.label, value);
		field.label = web_text(cx, N_("Please confirm"));
	} else if (from->kind == FIELD_CHOICE) {
		field.options = choices(cx, from, value);
		if (from->options.n >= SELECT_FROM)
			field.kind = CONTROL_SELECT;
	}
	return field;
}
