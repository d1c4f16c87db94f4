/* A procedure's questions as fields: which control, what was typed, when it is asked. */
#include "web/question.h"

#include <string.h>

#include "base/civil.h"
#include "base/text.h"

#define RADIOS_MOST 5 /* more options make a list to open */

static const struct {
	enum control control;
	const char *inputmode, *css;
} looks[] = {
	[FIELD_TEXT] = { CONTROL_TEXT, NULL, NULL },
	[FIELD_LINES] = { CONTROL_LINES, NULL, NULL },
	[FIELD_DAY] = { CONTROL_DATE, NULL, NULL },
	[FIELD_NUMBER] = { CONTROL_TEXT, "numeric", "govuk-input--width-5" },
	[FIELD_PERSONAL_NUMBER] = { CONTROL_TEXT, "numeric", "govuk-input--width-10" },
	[FIELD_PHONE] = { CONTROL_TEXT, "tel", "govuk-input--width-10" },
	[FIELD_EMAIL] = { CONTROL_TEXT, "email", NULL },
	[FIELD_TAX_CODE] = { CONTROL_TEXT, "numeric", "govuk-input--width-10" },
	[FIELD_CHOICE] = { CONTROL_RADIOS, NULL, NULL },
	[FIELD_FLAG] = { CONTROL_CHECKS, NULL, NULL },
	[FIELD_AREA] = { CONTROL_TEXT, "decimal", "govuk-input--width-5" },
	[FIELD_MONEY] = { CONTROL_TEXT, "numeric", "govuk-input--width-10" },
};

/* ---- values ---- */

static void split_day(struct cx *cx, struct str value, struct field *field)
{
	struct str rest = value;
	int32_t day;

	if (civil_parse_iso(value, &day) == OK)
		rest = civil_local(cx->arena, day);
	if (!str_take(&rest, '/', &field->day))
		return;
	if (str_take(&rest, '/', &field->month))
		field->year = rest;
}

static void add_option(struct options *options, struct str value, struct str text, bool chosen)
{
	options->at[options->n++] = (struct option){ .value = value, .text = text, .chosen = chosen };
}

static void fill_choice(struct cx *cx, const struct procedure_field *question, struct str value,
			struct field *field)
{
	struct options *options = &field->options;

	options->at = ARENA_ARRAY(cx->arena, struct option, question->options.n + 1);
	if (question->options.n > RADIOS_MOST || !question->required) {
		field->kind = CONTROL_SELECT;
		add_option(options, STR(""), question->required ? STR("") : STR("–"), false);
	}
	for (size_t i = 0; i < question->options.n; i++) {
		const struct procedure_option *option = &question->options.at[i];

		add_option(options, option->value, words_get(option->label, cx->lang),
			   str_equal(option->value, value));
	}
}

/* A single box: its own text says what it confirms, the legend would say it twice. */
static void fill_flag(struct cx *cx, const struct procedure_field *question, struct str value,
		      struct field *field)
{
	bool chosen = str_is(value, "1") || str_is(value, "true");

	field->options.at = ARENA_NEW(cx->arena, struct option);
	add_option(&field->options, STR("1"), words_get(question->label, cx->lang), chosen);
	field->label = web_text(cx, question->required ? N_("Please confirm") : N_("If it applies"));
	field->css = "govuk-checkboxes--small";
}

struct field question_field(struct cx *cx, const struct procedure_field *question, struct str value)
{
	struct field field = {
		.kind = looks[question->kind].control,
		.name = str_format(cx->arena, "f_%.*s", STR_ARG(question->name)),
		.label = words_get(question->label, cx->lang),
		.hint = words_get(question->hint, cx->lang),
		.value = value,
		.inputmode = looks[question->kind].inputmode,
		.css = looks[question->kind].css,
		.rows = 3,
		.optional = !question->required,
	};

	if (!str_is_empty(question->autocomplete))
		field.autocomplete = str_cstring(cx->arena, question->autocomplete);
	if (question->kind == FIELD_DAY)
		split_day(cx, value, &field);
	if (question->kind == FIELD_CHOICE)
		fill_choice(cx, question, value, &field);
	if (question->kind == FIELD_FLAG)
		fill_flag(cx, question, value, &field);
	return field;
}

enum status question_answers(struct cx *cx, const struct procedure *procedure,
			     const struct request *rq, struct answers *ret_answers)
{
	struct input_fields typed = input_form(rq);

	*ret_answers = (struct answers){};
	for (size_t i = 0; i < typed.n; i++) {
		if (procedure_field(procedure, typed.at[i].name))
			TRY(answers_change(cx, ret_answers, typed.at[i].name, typed.at[i].value));
	}
	return OK;
}

/* ---- conditions in words ---- */

struct telling {
	struct cx *cx;
	const struct procedure *procedure;
	struct buf text;
};

static void begin_clause(struct telling *telling, const struct procedure_field *question)
{
	if (telling->text.len)
		buf_add_text(&telling->text, "; ");
	buf_add(&telling->text, words_get(question->label, telling->cx->lang));
}

/* Each quoted value of "in(name, 'a', 'b')" or "name == 'a'" by its option's words. */
static bool tell_values(struct telling *telling, const struct procedure_field *question, struct str rest)
{
	struct str before, value;
	size_t n = 0;

	while (str_take(&rest, '\'', &before) && str_take(&rest, '\'', &value)) {
		for (size_t i = 0; i < question->options.n; i++) {
			const struct procedure_option *option = &question->options.at[i];

			if (!str_equal(option->value, value))
				continue;
			buf_add_text(&telling->text, n++ ? " / " : ": ");
			buf_add(&telling->text, words_get(option->label, telling->cx->lang));
		}
	}
	return n > 0;
}

static size_t name_length(struct str text)
{
	size_t n = 0;

	while (n < text.len && (text.at[n] == '_' || (text.at[n] >= 'a' && text.at[n] <= 'z') ||
				(text.at[n] >= '0' && text.at[n] <= '9')))
		n++;
	return n;
}

/* The shapes that packs use most: a flag, name == 'value', in(name, 'value', ...). */
static bool tell_clause(struct telling *telling, struct str clause)
{
	bool in = str_starts(clause, STR("in("));
	struct str rest = in ? str_slice(clause, 3, clause.len) : clause;
	struct str name = str_slice(rest, 0, name_length(rest));
	const struct procedure_field *question = procedure_field(telling->procedure, name);

	rest = str_trim(str_slice(rest, name.len, rest.len));
	if (!question)
		return false;
	begin_clause(telling, question);
	if (str_is_empty(rest))
		return question->kind == FIELD_FLAG;
	return (in || str_starts(rest, STR("=="))) && tell_values(telling, question, rest);
}

static bool tell_simple(struct telling *telling, struct str text)
{
	if (str_contains(text, STR(" or ")) || str_contains(text, STR("not ")) || str_contains(text, STR("!=")))
		return false;
	while (!str_is_empty(text)) {
		const char *and = memmem(text.at, text.len, " and ", 5);
		size_t len = and ? (size_t)(and - text.at) : text.len;

		if (!tell_clause(telling, str_trim(str_slice(text, 0, len))))
			return false;
		text = str_slice(text, and ? len + 5 : len, text.len);
	}
	return true;
}

static void tell_name(void *state, struct str name)
{
	struct telling *telling = state;
	const struct procedure_field *question = procedure_field(telling->procedure, name);

	if (question && !str_contains(buf_str(&telling->text), words_get(question->label, telling->cx->lang)))
		begin_clause(telling, question);
}

struct str question_only_if(struct cx *cx, const struct procedure *procedure, const struct formula *when)
{
	struct telling telling = { cx, procedure, buf_in(cx->arena) };

	if (!when->expr)
		return STR("");
	bool simple = tell_simple(&telling, when->text);

	if (!simple) {
		telling.text = buf_in(cx->arena);
		expr_each_name(when->expr, tell_name, &telling);
	}
	const struct str args[] = { buf_str(&telling.text) };

	return text_fill(cx->arena, web_text(cx, simple ? N_("Only if – %1") : N_("Depends on – %1")), args, 1);
}

/* ---- errors ---- */

static bool is_shown(struct fields fields, struct str name)
{
	for (size_t i = 0; i < fields.n; i++) {
		if (str_equal(fields.at[i].name, name))
			return true;
	}
	return false;
}

static struct str name_on_page(struct cx *cx, struct fields fields, struct str name)
{
	struct str question = str_format(cx->arena, "f_%.*s", STR_ARG(name));

	if (is_shown(fields, name))
		return name;
	if (is_shown(fields, question))
		return question;
	if (str_starts(name, STR("paper-")))
		return str_format(cx->arena, "paper_%.*s", STR_ARG(str_slice(name, 6, name.len)));
	return name;
}

void question_show_errors(struct cx *cx, const struct error *error, struct page *page,
			  struct fields fields)
{
	struct error *named = ARENA_NEW(cx->arena, struct error);

	if (!error || error->field_count == 0)
		return;
	*named = *error;
	for (size_t i = 0; i < named->field_count; i++)
		named->fields[i].field = name_on_page(cx, fields, named->fields[i].field);
	page_show_errors(cx, named, page, fields);
}
