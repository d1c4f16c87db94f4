#include "account/number.h"
#include "base/civil.h"
#include "base/text.h"
#include "procedure/values.h"

/* ---- which questions are asked ---- */

static enum status show_group(struct cx *cx, const struct values *values,
			      const struct procedure_group *group)
{
	bool shown, page;

	TRY(values_check(cx, values, &group->show_when, &page));
	values->shown->group[group->index] = page;
	for (size_t i = 0; i < group->fields.n; i++) {
		const struct procedure_field *field = &group->fields.at[i];

		TRY(values_check(cx, values, &field->show_when, &shown));
		values->shown->field[field->index] = page && shown;
	}
	return OK;
}

/* In the order asked: conditions look back only, so what they look at is decided already. */
enum status procedure_show(struct cx *cx, const struct procedure *procedure,
			   const struct filing *filing, struct procedure_shown *ret_shown)
{
	const struct values values = { procedure, filing, ret_shown };

	*ret_shown = (struct procedure_shown){};
	for (size_t i = 0; i < procedure->form.n; i++)
		TRY(show_group(cx, &values, &procedure->form.at[i]));
	return OK;
}

/* ---- one answer in its canonical form ---- */

/*
 * Each kind's reader gives the canonical form, or a sentence for the person. Empty answers do not
 * come here.
 */
typedef const char *(*read_fn)(struct cx *cx, const struct procedure_field *field,
			       struct str *ret_answer);

static bool has_control_signs(struct str text, const char *but)
{
	for (size_t i = 0; i < text.len; i++) {
		unsigned char c = (unsigned char)text.at[i];

		if ((c < ' ' || c == 127) &&
		    !str_contains(str_from(but), (struct str){ text.at + i, 1 }))
			return true;
	}
	return false;
}

static const char *check_length(const struct procedure_field *field, struct str text)
{
	int64_t characters = (int64_t)str_characters(text);

	if (characters > field->max)
		return N_("This is too long. Shorten it.");
	if (characters < field->min)
		return N_("This is too short. Write it in full.");
	return NULL;
}

static const char *read_text(struct cx *cx, const struct procedure_field *field,
			     struct str *ret_answer)
{
	if (has_control_signs(*ret_answer, "\t"))
		return N_("Use letters, digits and ordinary signs only.");
	*ret_answer = text_tidy(cx->arena, *ret_answer);
	return check_length(field, *ret_answer);
}

/* Browsers end lines with CR LF. */
static const char *read_lines(struct cx *cx, const struct procedure_field *field,
			      struct str *ret_answer)
{
	struct str rest = str_trim(*ret_answer), line;
	struct buf b = buf_in(cx->arena);

	if (has_control_signs(*ret_answer, "\t\r\n"))
		return N_("Use letters, digits and ordinary signs only.");
	while (str_take(&rest, '\n', &line)) {
		if (b.len > 0)
			buf_add_char(&b, '\n');
		buf_add(&b, text_tidy(cx->arena, line));
	}
	*ret_answer = buf_str(&b);
	return check_length(field, *ret_answer);
}

static const char *read_day(struct cx *cx, const struct procedure_field *field,
			    struct str *ret_answer)
{
	int32_t day;

	(void)field;
	if (civil_parse_iso(*ret_answer, &day) != OK && civil_parse_local(*ret_answer, &day) != OK)
		return N_("Enter a day that exists, like 27/3/2025.");
	*ret_answer = civil_iso(cx->arena, day);
	return NULL;
}

/* People group digits by blanks and dots, paste numbers with both. */
static struct str without(struct cx *cx, struct str text, const char *signs)
{
	struct buf b = buf_in(cx->arena);

	for (size_t i = 0; i < text.len; i++) {
		if (!str_contains(str_from(signs), (struct str){ text.at + i, 1 }))
			buf_add_char(&b, text.at[i]);
	}
	return buf_str(&b);
}

static const char *check_range(const struct procedure_field *field, int64_t number, int64_t unit)
{
	if (number > field->max * unit)
		return N_("This number is too large.");
	if (number < field->min * unit)
		return N_("This number is too small.");
	return NULL;
}

static const char *read_number(struct cx *cx, const struct procedure_field *field,
			       struct str *ret_answer)
{
	int64_t number = 0;

	if (str_parse_int(without(cx, *ret_answer, " ."), &number) != OK)
		return N_("Enter a whole number in digits.");
	*ret_answer = str_format(cx->arena, "%lld", (long long)number);
	return check_range(field, number, 1);
}

/* 120,5 and 120.5 alike: Vietnamese writes the comma, telephones often the point. */
static const char *read_area(struct cx *cx, const struct procedure_field *field,
			     struct str *ret_answer)
{
	struct str text = without(cx, *ret_answer, " "), whole = text, rest = text;
	int64_t area = 0;

	if (str_contains(text, STR(",")) && str_take(&rest, ',', &whole))
		text = str_format(cx->arena, "%.*s.%.*s", STR_ARG(without(cx, whole, ".")),
				  STR_ARG(rest));
	if (expr_parse_number(text, &area) != OK || area % (EXPR_ONE / 100) != 0)
		return N_("Enter an area in square metres, like 120,5.");
	*ret_answer = area % EXPR_ONE == 0
			      ? str_format(cx->arena, "%lld", (long long)(area / EXPR_ONE))
			      : text;
	return check_range(field, area, EXPR_ONE);
}

static const char *read_personal_number(struct cx *cx, const struct procedure_field *field,
					struct str *ret_answer)
{
	int this_year = civil_from_days(civil_day_of(cx->now_us)).year;

	(void)field;
	*ret_answer = without(cx, *ret_answer, " .");
	if (!number_is_personal(*ret_answer, this_year))
		return N_("Enter the 12 digits of the personal number, as on the identity card.");
	return NULL;
}

static const char *read_phone(struct cx *cx, const struct procedure_field *field,
			      struct str *ret_answer)
{
	struct str text = without(cx, *ret_answer, " .-");

	(void)field;
	if (str_starts(text, STR("+84")))
		text = str_format(cx->arena, "0%.*s", STR_ARG(str_slice(text, 3, text.len)));
	*ret_answer = text;
	if (!number_is_phone(text))
		return N_("Enter a telephone number of ten digits, like 0905 123 456.");
	return NULL;
}

static const char *read_email(struct cx *cx, const struct procedure_field *field,
			      struct str *ret_answer)
{
	(void)cx;
	(void)field;
	*ret_answer = str_trim(*ret_answer);
	if (!number_is_email(*ret_answer))
		return N_("Enter an e-mail address, like name@example.vn.");
	return NULL;
}

static const char *read_tax_code(struct cx *cx, const struct procedure_field *field,
				 struct str *ret_answer)
{
	int this_year = civil_from_days(civil_day_of(cx->now_us)).year;

	(void)field;
	*ret_answer = without(cx, *ret_answer, " .");
	if (!number_is_tax_code(*ret_answer) && !number_is_personal(*ret_answer, this_year))
		return N_("Enter a tax code of 10 digits, or 10 digits, a dash and 3 digits.");
	return NULL;
}

static const char *read_choice(struct cx *cx, const struct procedure_field *field,
			       struct str *ret_answer)
{
	(void)cx;
	for (size_t i = 0; i < field->options.n; i++) {
		if (str_equal(*ret_answer, field->options.at[i].value))
			return NULL;
	}
	return N_("Choose one of the answers.");
}

static const char *read_flag(struct cx *cx, const struct procedure_field *field,
			     struct str *ret_answer)
{
	(void)cx;
	(void)field;
	if (str_is(*ret_answer, "true") || str_is(*ret_answer, "on") || str_is(*ret_answer, "1"))
		*ret_answer = STR("true");
	else if (str_is(*ret_answer, "false"))
		*ret_answer = STR("");
	else
		return N_("Choose one of the answers.");
	return NULL;
}

static const read_fn readers[] = {
	[FIELD_TEXT] = read_text,
	[FIELD_LINES] = read_lines,
	[FIELD_DAY] = read_day,
	[FIELD_NUMBER] = read_number,
	[FIELD_PERSONAL_NUMBER] = read_personal_number,
	[FIELD_PHONE] = read_phone,
	[FIELD_EMAIL] = read_email,
	[FIELD_TAX_CODE] = read_tax_code,
	[FIELD_CHOICE] = read_choice,
	[FIELD_FLAG] = read_flag,
	[FIELD_AREA] = read_area,
	[FIELD_MONEY] = read_number,
};

static const char *sentence_when_missing(enum field_kind kind)
{
	if (kind == FIELD_FLAG)
		return N_("Tick the box to confirm.");
	if (kind == FIELD_CHOICE)
		return N_("Choose one of the answers.");
	return N_("Answer this question.");
}

/* ---- all answers ---- */

/* Nobody is sent away from a counter for having no telephone or personal number. */
static bool is_needed(const struct procedure_field *field, enum channel channel)
{
	bool contact = field->kind == FIELD_PHONE || field->kind == FIELD_EMAIL ||
		       field->kind == FIELD_PERSONAL_NUMBER;
	bool applicant = str_starts(field->subject, STR("applicant."));

	return field->required && !(channel == CHANNEL_DIRECT && contact && applicant);
}

static enum status check_field(struct cx *cx, const struct procedure_field *field,
			       enum channel channel, struct answers *ret_answers)
{
	struct str answer = str_trim(answers_get(ret_answers, field->name));
	const char *sentence = NULL;

	if (!str_is_empty(answer) && !str_is_utf8(answer))
		sentence = N_("Use letters, digits and ordinary signs only.");
	else if (!str_is_empty(answer))
		sentence = readers[field->kind](cx, field, &answer);
	if (!sentence && str_is_empty(answer) && is_needed(field, channel))
		sentence = sentence_when_missing(field->kind);
	if (sentence) {
		cx_field(cx, field->name, sentence);
		return OK;
	}
	return answers_change(cx, ret_answers, field->name, answer);
}

/* Question by question, so that each condition sees earlier answers in canonical form. */
static enum status check_group(struct cx *cx, const struct values *values,
			       const struct procedure_group *group, bool wanted,
			       struct answers *ret_answers)
{
	bool page, field_shown;

	TRY(values_check(cx, values, &group->show_when, &page));
	values->shown->group[group->index] = page;
	for (size_t i = 0; i < group->fields.n; i++) {
		const struct procedure_field *field = &group->fields.at[i];

		TRY(values_check(cx, values, &field->show_when, &field_shown));
		values->shown->field[field->index] = page && field_shown;
		if (page && field_shown && wanted)
			TRY(check_field(cx, field, values->filing->channel, ret_answers));
		else if (!(page && field_shown) && wanted)
			TRY(answers_change(cx, ret_answers, field->name, STR("")));
	}
	return OK;
}

static void check_names(struct cx *cx, const struct procedure *procedure,
			const struct answers *answers)
{
	for (size_t i = 0; i < answers->n; i++) {
		if (!procedure_field(procedure, answers->at[i].name))
			cx_field(cx, answers->at[i].name,
				 N_("This question is not part of the form."));
	}
}

enum status procedure_check_answers(struct cx *cx, const struct procedure *procedure,
				    const struct procedure_group *group,
				    const struct filing *filing, struct answers *ret_answers)
{
	struct procedure_shown shown = {};
	struct filing live = *filing;
	const struct values values = { procedure, &live, &shown };

	live.answers = ret_answers;
	check_names(cx, procedure, ret_answers);
	for (size_t i = 0; i < procedure->form.n; i++) {
		const struct procedure_group *each = &procedure->form.at[i];

		TRY(check_group(cx, &values, each, !group || each == group, ret_answers));
		if (each == group)
			break;
	}
	return cx_check_fields(cx);
}
