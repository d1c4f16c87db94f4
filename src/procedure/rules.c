#include "base/text.h"
#include "procedure/values.h"

struct str words_get(struct words words, enum lang lang)
{
	return lang == LANG_EN ? words.en : words.vi;
}

struct str procedure_title(const struct procedure *procedure, enum lang lang)
{
	bool named = !str_is_empty(procedure->short_name.vi);

	return words_get(named ? procedure->short_name : procedure->name, lang);
}

const struct procedure_field *procedure_field(const struct procedure *procedure, struct str name)
{
	for (size_t i = 0; i < procedure->form.n; i++) {
		const struct procedure_group *group = &procedure->form.at[i];

		for (size_t j = 0; j < group->fields.n; j++) {
			if (str_equal(group->fields.at[j].name, name))
				return &group->fields.at[j];
		}
	}
	return NULL;
}

const struct procedure_group *procedure_group(const struct procedure *procedure, struct str name)
{
	for (size_t i = 0; i < procedure->form.n; i++) {
		if (str_equal(procedure->form.at[i].name, name))
			return &procedure->form.at[i];
	}
	return NULL;
}

const struct procedure_step *procedure_step(const struct procedure *procedure, struct str code)
{
	for (size_t i = 0; i < procedure->steps.n; i++) {
		if (str_equal(procedure->steps.at[i].code, code))
			return &procedure->steps.at[i];
	}
	return NULL;
}

static bool covers(const struct applies *applies, const struct procedure_case *the_case,
		   enum channel channel)
{
	return (applies->case_set >> the_case->index & 1) != 0 &&
	       (applies->channels & CHANNEL_BIT(channel)) != 0;
}

enum status procedure_case(struct cx *cx, const struct procedure *procedure,
			   const struct filing *filing, const struct procedure_case **ret_case)
{
	struct procedure_shown shown;
	const struct values values = { procedure, filing, &shown };
	bool holds = false;

	TRY(procedure_show(cx, procedure, filing, &shown));
	for (size_t i = 0; i < procedure->cases.n && !holds; i++) {
		*ret_case = &procedure->cases.at[i];
		TRY(values_check(cx, &values, &(*ret_case)->when, &holds));
	}
	assert(holds);
	return OK;
}

const struct procedure_limit *procedure_limit(const struct procedure *procedure,
					      const struct procedure_case *the_case,
					      enum channel channel)
{
	for (size_t i = 0; i < procedure->limits.n; i++) {
		if (covers(&procedure->limits.at[i].applies, the_case, channel))
			return &procedure->limits.at[i];
	}
	assert(!"a channel of the procedure");
	return NULL;
}

struct procedure_steps procedure_steps(struct cx *cx, const struct procedure *procedure,
				       const struct procedure_case *the_case, enum channel channel)
{
	struct procedure_steps steps = { .at = ARENA_ARRAY(cx->arena, const struct procedure_step *,
							   procedure->steps.n) };

	for (size_t i = 0; i < procedure->steps.n; i++) {
		if (covers(&procedure->steps.at[i].applies, the_case, channel))
			steps.at[steps.n++] = &procedure->steps.at[i];
	}
	return steps;
}

bool procedure_paper_is_form(const struct procedure_component *paper)
{
	return paper->applies.channels == CHANNEL_BIT(CHANNEL_ONLINE) && !paper->digitise;
}

bool procedure_paper_is_needed(const struct procedure_component *paper)
{
	return !paper->optional && paper->kind == PAPER_SUBMIT &&
	       str_is_empty(paper->replaced_by.database) && !procedure_paper_is_form(paper);
}

enum status procedure_papers(struct cx *cx, const struct procedure *procedure,
			     const struct procedure_case *the_case, const struct filing *filing,
			     struct procedure_papers *ret_papers)
{
	struct procedure_shown shown;
	const struct values values = { procedure, filing, &shown };

	*ret_papers =
		(struct procedure_papers){ .at = ARENA_ARRAY(cx->arena,
							     const struct procedure_component *,
							     procedure->components.n) };
	TRY(procedure_show(cx, procedure, filing, &shown));
	for (size_t i = 0; i < procedure->components.n; i++) {
		const struct procedure_component *component = &procedure->components.at[i];
		bool holds = false;

		if (covers(&component->applies, the_case, filing->channel))
			TRY(values_check(cx, &values, &component->applies.when, &holds));
		if (holds)
			ret_papers->at[ret_papers->n++] = component;
	}
	return OK;
}

/* ---- fees ---- */

static bool is_for_fee(const struct procedure_exemption *exemption, struct str code)
{
	for (size_t i = 0; i < exemption->fees.n; i++) {
		if (str_equal(exemption->fees.at[i], code))
			return true;
	}
	return exemption->fees.n == 0;
}

/* Of those that hold the one that takes most off; of equal ones the first. */
static enum status find_exemption(struct cx *cx, const struct values *values,
				  const struct procedure_case *the_case,
				  struct procedure_fee_item *ret_item)
{
	const struct procedure *p = values->procedure;

	for (size_t i = 0; i < p->exemptions.n; i++) {
		const struct procedure_exemption *exemption = &p->exemptions.at[i];
		const struct procedure_exemption *best = ret_item->exemption;
		bool holds = false;

		if (!is_for_fee(exemption, ret_item->rule->code) ||
		    !covers(&exemption->applies, the_case, values->filing->channel) ||
		    (best && best->percent >= exemption->percent))
			continue;
		TRY(values_check(cx, values, &exemption->applies.when, &holds));
		if (holds)
			ret_item->exemption = exemption;
	}
	return OK;
}

static enum status compute_item(struct cx *cx, const struct values *values,
				const struct procedure_case *the_case,
				struct procedure_fee_item *ret_item)
{
	const struct expr_values names = { values_get, values };
	struct expr_value amount;

	if (!ret_item->rule->amount.expr)
		return OK;
	TRY(expr_run(cx, ret_item->rule->amount.expr, &names, &amount));
	if (amount.missing || amount.number < 0)
		return FAIL_WITH(cx, INVALID, "procedure.fee",
				 "The fee %1 cannot be computed. Check the numbers you entered.",
				 words_get(ret_item->rule->name, cx->lang));
	TRY(find_exemption(cx, values, the_case, ret_item));
	ret_item->full_dong = expr_whole(amount.number);
	ret_item->dong = ret_item->full_dong;
	if (ret_item->exemption)
		ret_item->dong -= ret_item->full_dong * ret_item->exemption->percent / 100;
	return OK;
}

enum status procedure_fee(struct cx *cx, const struct procedure *procedure,
			  const struct procedure_case *the_case, const struct filing *filing,
			  struct procedure_fee *ret_fee)
{
	struct procedure_shown shown;
	const struct values values = { procedure, filing, &shown };

	*ret_fee = (struct procedure_fee){};
	ret_fee->items.at = ARENA_ARRAY(cx->arena, struct procedure_fee_item, procedure->fees.n);
	TRY(procedure_show(cx, procedure, filing, &shown));
	for (size_t i = 0; i < procedure->fees.n; i++) {
		const struct procedure_fee_rule *rule = &procedure->fees.at[i];
		struct procedure_fee_item *item = &ret_fee->items.at[ret_fee->items.n];
		bool holds = false;

		if (covers(&rule->applies, the_case, filing->channel))
			TRY(values_check(cx, &values, &rule->applies.when, &holds));
		if (!holds)
			continue;
		item->rule = rule;
		TRY(compute_item(cx, &values, the_case, item));
		ret_fee->items.n++;
		ret_fee->dong += item->dong;
	}
	return OK;
}
