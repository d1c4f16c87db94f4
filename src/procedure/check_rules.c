#include "procedure/pack.h"

/* "cases" and "channels" become bits; `when` is parsed. What is left out means all. */
static enum status check_applies(struct pack *pack, struct str path, struct applies *ret_applies)
{
	const struct procedure *p = pack->procedure;
	const struct formula_want want = { pack_path(pack, "%.*s/when", STR_ARG(path)), EXPR_BOOL,
					   SCOPE_ALL };

	ret_applies->case_set = ret_applies->cases.n ? 0 : UINT32_MAX;
	for (size_t i = 0; i < ret_applies->cases.n; i++) {
		struct str code = ret_applies->cases.at[i];
		size_t j = 0;

		while (j < p->cases.n && !str_equal(code, p->cases.at[j].code))
			j++;
		if (j == p->cases.n)
			return pack_fail(pack, pack_path(pack, "%.*s/cases/%zu", STR_ARG(path), i),
					 "there is no case %.*s", STR_ARG(code));
		ret_applies->case_set |= UINT32_C(1) << j;
	}
	if (ret_applies->channels == 0)
		ret_applies->channels = p->channels;
	if ((ret_applies->channels & ~p->channels) != 0)
		return pack_fail(pack, pack_path(pack, "%.*s/channels", STR_ARG(path)),
				 "this channel is not one of the procedure's");
	return check_formula(pack, &want, &ret_applies->when);
}

/* ---- cases ---- */

static enum status check_cases(struct pack *pack)
{
	struct procedure *p = pack->procedure;

	for (size_t i = 0; i < p->cases.n; i++) {
		struct str path = pack_path(pack, "cases/%zu", i);
		const struct formula_want want = { pack_path(pack, "%.*s/when", STR_ARG(path)),
						   EXPR_BOOL, SCOPE_ALL };
		bool last = i + 1 == p->cases.n;

		p->cases.at[i].index = i;
		if (last != str_is_empty(p->cases.at[i].when.text))
			return pack_fail(pack, path,
					 last ? "the last case must hold always, without when"
					      : "only the last case is without when");
		TRY(check_formula(pack, &want, &p->cases.at[i].when));
	}
	return check_codes(pack,
			   &(const struct code_list){ STR("cases"), "code", p->cases.at, p->cases.n,
						      sizeof *p->cases.at,
						      offsetof(struct procedure_case, code) });
}

/* For every case and channel: how many of the rows apply? */
typedef size_t (*count_fn)(const struct procedure *procedure, size_t the_case,
			   enum channel channel);

static bool covers(const struct applies *applies, size_t the_case, enum channel channel)
{
	return (applies->case_set >> the_case & 1) && (applies->channels & CHANNEL_BIT(channel));
}

static size_t count_limits(const struct procedure *procedure, size_t the_case, enum channel channel)
{
	size_t n = 0;

	for (size_t i = 0; i < procedure->limits.n; i++)
		n += covers(&procedure->limits.at[i].applies, the_case, channel);
	return n;
}

static size_t count_fees(const struct procedure *procedure, size_t the_case, enum channel channel)
{
	size_t n = 0;

	for (size_t i = 0; i < procedure->fees.n; i++)
		n += covers(&procedure->fees.at[i].applies, the_case, channel);
	return n;
}

static const char *const channel_names[] = {
	[CHANNEL_DIRECT] = "direct", [CHANNEL_ONLINE] = "online", [CHANNEL_POST] = "post"
};

static enum status check_coverage(struct pack *pack, const char *key, count_fn count, size_t most)
{
	const struct procedure *p = pack->procedure;

	for (size_t i = 0; i < p->cases.n * CHANNEL_COUNT; i++) {
		size_t the_case = i / CHANNEL_COUNT;
		enum channel channel = (enum channel)(i % CHANNEL_COUNT);
		size_t n = count(p, the_case, channel);

		if ((p->channels & CHANNEL_BIT(channel)) == 0 || (n >= 1 && n <= most))
			continue;
		return pack_fail(pack, str_from(key), "case %.*s has %s %s for the channel %s",
				 STR_ARG(p->cases.at[the_case].code),
				 n ? "more than one of the" : "none of the", key,
				 channel_names[channel]);
	}
	return OK;
}

/* ---- limits ---- */

static enum status check_quarters(struct pack *pack, struct str path, struct str amount,
				  int *ret_quarters)
{
	int64_t millionths = 0, quarter = EXPR_ONE / 4;

	if (expr_parse_number(amount, &millionths) != OK || millionths % quarter != 0 ||
	    millionths > (int64_t)LIMIT_QUARTERS_MAX * quarter)
		return pack_fail(pack, path, "%.*s is not an amount in quarters of a unit",
				 STR_ARG(amount));
	*ret_quarters = (int)(millionths / quarter);
	return OK;
}

static enum status check_amount(struct pack *pack, struct str path, struct procedure_limit *limit)
{
	bool bare = limit_is_bare(limit->limit);

	if (bare != str_is_empty(limit->amount))
		return pack_fail(pack, path,
				 bare ? "this unit has no amount" : "the amount is missing");
	if (bare)
		return OK;
	return check_quarters(pack, pack_path(pack, "%.*s/amount", STR_ARG(path)), limit->amount,
			      &limit->limit.quarters);
}

/* "15:00" as a minute of the day. */
static enum status check_cutoff(struct pack *pack, struct str path, struct procedure_limit *limit)
{
	struct str hour, minute = limit->cutoff;
	int64_t hours = 0, minutes = 0;

	if (str_is_empty(limit->cutoff) != (limit->start.effect == CUTOFF_NONE))
		return pack_fail(pack, path, "cutoff and after_cutoff go together");
	if (str_is_empty(limit->cutoff))
		return OK;
	if (limit->cutoff.len != 5 || !str_take(&minute, ':', &hour) ||
	    str_parse_int(hour, &hours) != OK || str_parse_int(minute, &minutes) != OK ||
	    hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
		return pack_fail(pack, pack_path(pack, "%.*s/cutoff", STR_ARG(path)),
				 "%.*s is not a time like 15:00", STR_ARG(limit->cutoff));
	limit->start.cutoff_minute = (int)(hours * 60 + minutes);
	return OK;
}

static enum status check_limits(struct pack *pack)
{
	struct procedure *p = pack->procedure;

	for (size_t i = 0; i < p->limits.n; i++) {
		struct procedure_limit *limit = &p->limits.at[i];
		struct str path = pack_path(pack, "limits/%zu", i);
		struct cx inner = *pack->cx;

		TRY(check_applies(pack, path, &limit->applies));
		TRY(check_amount(pack, path, limit));
		TRY(check_cutoff(pack, path, limit));
		if (deadline_check(&inner, limit->limit, limit->start) != OK)
			return pack_fail(pack, path, "%s", inner.error.message);
	}
	return check_coverage(pack, "limits", count_limits, 1);
}

/* ---- fees ---- */

static enum status check_exemption(struct pack *pack, size_t i)
{
	struct procedure *p = pack->procedure;
	struct procedure_exemption *exemption = &p->exemptions.at[i];

	TRY(check_applies(pack, pack_path(pack, "exemptions/%zu", i), &exemption->applies));
	if (exemption->percent < 1 || exemption->percent > 100)
		return pack_fail(pack, pack_path(pack, "exemptions/%zu/percent", i),
				 "percent is not between 1 and 100");
	for (size_t j = 0; j < exemption->fees.n; j++) {
		size_t k = 0;

		while (k < p->fees.n && !str_equal(exemption->fees.at[j], p->fees.at[k].code))
			k++;
		if (k == p->fees.n)
			return pack_fail(pack, pack_path(pack, "exemptions/%zu/fees/%zu", i, j),
					 "there is no fee %.*s", STR_ARG(exemption->fees.at[j]));
	}
	return OK;
}

static enum status check_fees(struct pack *pack)
{
	struct procedure *p = pack->procedure;

	TRY(check_codes(pack,
			&(const struct code_list){ STR("fees"), "code", p->fees.at, p->fees.n,
						   sizeof *p->fees.at,
						   offsetof(struct procedure_fee_rule, code) }));
	for (size_t i = 0; i < p->fees.n; i++) {
		const struct formula_want want = { pack_path(pack, "fees/%zu/amount", i),
						   EXPR_NUMBER, SCOPE_ALL };

		TRY(check_applies(pack, pack_path(pack, "fees/%zu", i), &p->fees.at[i].applies));
		TRY(check_formula(pack, &want, &p->fees.at[i].amount));
	}
	TRY(check_codes(pack,
			&(const struct code_list){ STR("exemptions"), "code", p->exemptions.at,
						   p->exemptions.n, sizeof *p->exemptions.at,
						   offsetof(struct procedure_exemption, code) }));
	for (size_t i = 0; i < p->exemptions.n; i++)
		TRY(check_exemption(pack, i));
	return check_coverage(pack, "fees", count_fees, SIZE_MAX);
}

/* ---- papers ---- */

static enum status check_components(struct pack *pack)
{
	struct procedure *p = pack->procedure;

	for (size_t i = 0; i < p->components.n; i++) {
		struct procedure_component *component = &p->components.at[i];
		struct str path = pack_path(pack, "components/%zu", i);

		TRY(check_applies(pack, path, &component->applies));
		if (component->originals < 0 || component->copies < 0 ||
		    component->originals > 100 || component->copies > 100)
			return pack_fail(pack, path, "originals and copies are between 0 and 100");
		if (component->kind == PAPER_SHOW && component->digitise)
			return pack_fail(pack, path, "a paper that is only shown is not digitised");
	}
	return check_codes(pack,
			   &(const struct code_list){ STR("components"), "code", p->components.at,
						      p->components.n, sizeof *p->components.at,
						      offsetof(struct procedure_component, code) });
}

/* ---- steps ---- */

/* What may come out of a step of each role. */
static const unsigned role_outcomes[] = {
	[STEP_RECEIVE] = OUTCOME_FORWARD | OUTCOME_SUPPLEMENT | OUTCOME_REFUSE,
	[STEP_PROCESS] = OUTCOME_FORWARD | OUTCOME_BACK | OUTCOME_SUPPLEMENT | OUTCOME_OBLIGATION |
			 OUTCOME_REFUSE,
	[STEP_APPROVE] = OUTCOME_APPROVE | OUTCOME_BACK | OUTCOME_REJECT,
	[STEP_ISSUE] = OUTCOME_FORWARD | OUTCOME_BACK,
	[STEP_RETURN] = OUTCOME_RETURN,
};

static enum status check_step(struct pack *pack, size_t i)
{
	struct procedure *p = pack->procedure;
	struct procedure_step *step = &p->steps.at[i];
	struct str path = pack_path(pack, "steps/%zu", i);
	bool at_reception = step->role == STEP_RECEIVE || step->role == STEP_RETURN;

	TRY(check_applies(pack, path, &step->applies));
	if ((step->role == STEP_RECEIVE) != (i == 0) ||
	    (step->role == STEP_RETURN) != (i + 1 == p->steps.n))
		return pack_fail(pack, path,
				 "the first step, and no other, receives; the last returns");
	if (at_reception != (step->office == STEP_AT_RECEPTION))
		return pack_fail(
			pack, path,
			"receiving and returning, and nothing else, is done at the reception");
	if ((step->office == STEP_AT_OTHER) == str_is_empty(step->agency))
		return pack_fail(pack, path, "a step at another agency, and no other, names it");
	if (step->share < 0 || step->share > 1000)
		return pack_fail(pack, path, "share is not between 0 and 1000");
	if ((step->outcomes & ~role_outcomes[step->role]) != 0)
		return pack_fail(pack, pack_path(pack, "%.*s/outcomes", STR_ARG(path)),
				 "this role has no such outcome");
	return OK;
}

/* Every case needs someone who decides, and its shares must make the whole limit. */
static enum status check_case_steps(struct pack *pack, size_t the_case, enum channel channel)
{
	const struct procedure *p = pack->procedure;
	const struct str code = p->cases.at[the_case].code;
	int64_t share = 0, decisions = 0;

	for (size_t i = 0; i < p->steps.n; i++) {
		if (!covers(&p->steps.at[i].applies, the_case, channel))
			continue;
		share += p->steps.at[i].share;
		decisions += p->steps.at[i].role == STEP_APPROVE;
	}
	if (decisions != 1)
		return pack_fail(pack, STR("steps"),
				 "case %.*s has %lld steps that approve, not one", STR_ARG(code),
				 (long long)decisions);
	if (share != 1000)
		return pack_fail(pack, STR("steps"),
				 "the shares of case %.*s make %lld per mille, not 1000",
				 STR_ARG(code), (long long)share);
	return OK;
}

static enum status check_steps(struct pack *pack)
{
	struct procedure *p = pack->procedure;

	TRY(check_codes(pack, &(const struct code_list){ STR("steps"), "code", p->steps.at,
							 p->steps.n, sizeof *p->steps.at,
							 offsetof(struct procedure_step, code) }));
	for (size_t i = 0; i < p->steps.n; i++)
		TRY(check_step(pack, i));
	for (size_t i = 0; i < p->cases.n * CHANNEL_COUNT; i++) {
		enum channel channel = (enum channel)(i % CHANNEL_COUNT);

		if ((p->channels & CHANNEL_BIT(channel)) != 0)
			TRY(check_case_steps(pack, i / CHANNEL_COUNT, channel));
	}
	return OK;
}

/* ---- consultation ---- */

static enum status check_consultation(struct pack *pack)
{
	struct procedure_consultation *consultation = &pack->procedure->consultation;
	struct str path = STR("consultation");
	struct limit *limits[] = { &consultation->limit, &consultation->decide };

	if (str_is_empty(consultation->amount))
		return OK;
	if (consultation->limit.unit == LIMIT_SAME_DAY)
		return pack_fail(pack, STR("consultation/unit"), "an answer is not due at once");
	if ((consultation->silence == SILENCE_AGREES || consultation->stands) &&
	    str_is_empty(consultation->law))
		return pack_fail(pack, path,
				 "silence that agrees and a clock that stands need their law");
	consultation->decide.unit = consultation->limit.unit;
	TRY(check_quarters(pack, STR("consultation/amount"), consultation->amount,
			   &consultation->limit.quarters));
	TRY(check_quarters(pack, STR("consultation/decide_amount"), consultation->decide_amount,
			   &consultation->decide.quarters));
	for (size_t i = 0; i < sizeof limits / sizeof *limits; i++) {
		struct cx inner = *pack->cx;

		if (deadline_check(&inner, *limits[i], (struct start_rule){}) != OK)
			return pack_fail(pack, path, "%s", inner.error.message);
	}
	return OK;
}

/* ---- results ---- */

/* Every {hole} of a template is a question, a parameter or one of the dossier's own data. */
static bool is_hole(const struct procedure *procedure, struct str name)
{
	static const char *const own[] = { "number", "day", "agency", "signer", "place" };

	for (size_t i = 0; i < sizeof own / sizeof *own; i++) {
		if (str_is(name, own[i]))
			return true;
	}
	return procedure_field(procedure, name) != NULL;
}

static enum status check_template(struct pack *pack, size_t i)
{
	struct str rest = pack->procedure->results.at[i].template, text, name;
	struct str path = pack_path(pack, "results/%zu/template", i);

	while (str_take(&rest, '{', &text) && rest.at) {
		if (!str_take(&rest, '}', &name) || !rest.at)
			return pack_fail(pack, path, "a { has no }");
		if (!is_hole(pack->procedure, name))
			return pack_fail(pack, path, "nothing is called %.*s", STR_ARG(name));
	}
	return OK;
}

static enum status check_results(struct pack *pack)
{
	struct procedure *p = pack->procedure;

	for (size_t i = 0; i < p->results.n; i++)
		TRY(check_template(pack, i));
	return check_codes(pack,
			   &(const struct code_list){ STR("results"), "code", p->results.at,
						      p->results.n, sizeof *p->results.at,
						      offsetof(struct procedure_result, code) });
}

enum status check_rules(struct pack *pack)
{
	TRY(check_cases(pack));
	TRY(check_limits(pack));
	TRY(check_fees(pack));
	TRY(check_components(pack));
	TRY(check_steps(pack));
	TRY(check_consultation(pack));
	return check_results(pack);
}
