#include "procedure/values.h"

#include "base/civil.h"

static const char *const channel_names[] = {
	[CHANNEL_DIRECT] = "direct", [CHANNEL_ONLINE] = "online", [CHANNEL_POST] = "post"
};

static struct expr_value number_of(struct str answer, int64_t unit)
{
	struct expr_value value = { .type = EXPR_NUMBER };
	int64_t whole = 0;

	if (unit == 1)
		value.missing = expr_parse_number(answer, &value.number) != OK;
	else
		value.missing = str_parse_int(answer, &whole) != OK ||
				__builtin_mul_overflow(whole, unit, &value.number);
	return value;
}

struct expr_value values_of_answer(enum field_kind kind, struct str answer)
{
	struct expr_value value = { .type = EXPR_TEXT, .text = answer };
	int32_t day = 0;

	switch (kind) {
	case FIELD_DAY:
		value = (struct expr_value){ .type = EXPR_DATE };
		value.missing = civil_parse_iso(answer, &day) != OK;
		value.number = day;
		return value;
	case FIELD_NUMBER:
	case FIELD_MONEY:
		return number_of(answer, EXPR_ONE);
	case FIELD_AREA:
		return number_of(answer, 1);
	case FIELD_FLAG:
		return (struct expr_value){ .type = EXPR_BOOL,
					    .missing = str_is_empty(answer),
					    .number = str_is(answer, "true") };
	default:
		value.missing = str_is_empty(answer);
		return value;
	}
}

struct expr_value values_get(const void *state, struct str name)
{
	const struct values *values = state;
	const struct procedure *p = values->procedure;
	const struct procedure_field *field = procedure_field(p, name);

	if (field && !values->shown->field[field->index])
		return (struct expr_value){ .missing = true };
	if (field)
		return values_of_answer(field->kind, answers_get(values->filing->answers, name));
	if (str_is(name, "today"))
		return (struct expr_value){ .type = EXPR_DATE, .number = values->filing->today };
	for (size_t i = 0; i < p->parameters.n; i++) {
		if (str_equal(p->parameters.at[i].name, name))
			return (struct expr_value){ .type = EXPR_NUMBER,
						    .number = p->parameters.at[i].number };
	}
	assert(str_is(name, "channel"));
	return (struct expr_value){ .type = EXPR_TEXT,
				    .text = str_from(channel_names[values->filing->channel]) };
}

enum status values_check(struct cx *cx, const struct values *values, const struct formula *formula,
			 bool *ret_true)
{
	*ret_true = true;
	if (!formula->expr)
		return OK;
	return expr_check(cx, formula->expr, &(const struct expr_values){ values_get, values },
			  ret_true);
}
