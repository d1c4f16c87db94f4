/* Entering people: may they act, by what right, with what paper, and until when. */
#include "base/civil.h"
#include "base/text.h"
#include "dossier/party.sql.h"
#include "dossier/scene.h"
#include "journal/journal.h"

bool authority_is_given(const struct authority *authority)
{
	return !str_is_empty(authority->number) || !str_is_empty(authority->scan.hash);
}

/* ---- what the pack says of one ---- */

enum status party_rules_load(struct cx *cx, struct str procedure, bool organisation,
			     struct party_rules *ret_rules)
{
	ret_rules->organisation = organisation;
	TRY(relation_find(cx, procedure, &ret_rules->relations));
	return authority_paper_find(cx, &ret_rules->papers);
}

static const struct relation *find_relation(const struct party_rules *rules, struct str code)
{
	for (size_t i = 0; i < rules->relations.n; i++) {
		if (str_equal(rules->relations.at[i].code, code))
			return &rules->relations.at[i];
	}
	return NULL;
}

/* A relation of the pack that does not hold here must not pass for somebody's own words. */
static enum status check_relation(struct cx *cx, const struct party_rules *rules,
				  const struct party_new *party)
{
	const struct relation *relation = find_relation(rules, party->relation);
	struct str name;

	if (str_is_empty(party->relation))
		return OK;
	if (!relation) {
		TRY(relation_name(cx, party->relation, &name));
		if (!str_equal(name, party->relation))
			cx_field(cx, STR("relation"),
				 N_("This relation does not hold for this procedure; choose "
				    "another one"));
		return OK;
	}
	bool fits = str_is(relation->whose, "anybody") ||
		    str_is(relation->whose, "organisation") == rules->organisation;

	if (!fits)
		cx_field(cx, STR("relation"),
			 N_("This relation does not hold for such an applicant; choose another "
			    "one"));
	return OK;
}

bool party_represents(const struct party_rules *rules, const struct party_new *party)
{
	const struct relation *relation = find_relation(rules, party->relation);

	if (party->role == PARTY_APPLICANT || party->role == PARTY_COLLECTOR)
		return false;
	return party->role == PARTY_REPRESENTATIVE || (relation && relation->represents) ||
	       authority_is_given(&party->authority);
}

static bool needs_paper(const struct party_rules *rules, const struct party_new *party)
{
	const struct relation *relation = find_relation(rules, party->relation);

	return party_represents(rules, party) &&
	       !(relation && relation->represents && !relation->needs_paper);
}

static bool is_known_paper(const struct party_rules *rules, struct str code)
{
	for (size_t i = 0; i < rules->papers.n; i++) {
		if (str_equal(rules->papers.at[i].code, code))
			return true;
	}
	return str_is_empty(code);
}

static bool is_way_to_sign(struct str signs)
{
	return str_is_empty(signs) || str_is(signs, "signature") || str_is(signs, "mark") ||
	       str_is(signs, "none");
}

static bool is_day(struct str text)
{
	int32_t day;

	return str_is_empty(text) || civil_parse_iso(text, &day) == OK;
}

enum status party_check(struct cx *cx, const struct party_rules *rules,
			const struct party_new *party)
{
	const struct authority *authority = &party->authority;

	TRY(check_relation(cx, rules, party));
	if (needs_paper(rules, party) && !authority_is_given(authority))
		cx_field(cx, STR("authority_number"),
			 N_("Enter the number of the paper of authority, or add its scan; without "
			    "it this person can only bring the papers"));
	if (!is_known_paper(rules, authority->paper))
		cx_field(cx, STR("authority_paper"),
			 N_("This choice is not one of those offered."));
	if (!is_way_to_sign(party->signs))
		cx_field(cx, STR("signs"), N_("This choice is not one of those offered."));
	if (!is_day(authority->on) || !is_day(authority->from))
		cx_field(cx, STR("authority_on"), N_("Enter a day like 22/11/2026"));
	if (!is_day(authority->until))
		cx_field(cx, STR("authority_until"), N_("Enter a day like 22/11/2026"));
	return OK;
}

/* ---- from when until when ---- */

static int32_t day_or(struct str iso, int32_t otherwise)
{
	int32_t day;

	return civil_parse_iso(iso, &day) == OK ? day : otherwise;
}

static int months_of(const struct party_rules *rules, struct str paper)
{
	for (size_t i = 0; i < rules->papers.n; i++) {
		if (str_equal(rules->papers.at[i].code, paper))
			return (int)rules->papers.at[i].months;
	}
	return 0;
}

struct span {
	struct str from, to; /* ISO; to: the first day on which it is gone */
};

static struct span span_of(struct cx *cx, const struct party_rules *rules,
			   const struct authority *authority)
{
	int32_t today = civil_day_of(cx->now_us);
	int32_t from = day_or(authority->from, day_or(authority->on, today));
	int months = months_of(rules, authority->paper);
	struct span span = { civil_iso(cx->arena, from), STR(PARTY_OPEN_END) };

	if (!authority_is_given(authority))
		return (struct span){ civil_iso(cx->arena, today), STR(PARTY_OPEN_END) };
	if (!str_is_empty(authority->until))
		span.to = civil_iso(cx->arena, day_or(authority->until, today) + 1);
	else if (months)
		span.to = civil_iso(cx->arena, civil_add_months(from, months));
	return span;
}

enum status party_check_span(struct cx *cx, struct str name, struct str from, struct str to)
{
	struct str today = civil_iso(cx->arena, civil_day_of(cx->now_us));

	if (str_compare(from, today) > 0) {
		return FAIL_WITH(
			cx, REFUSED, "party.authority_not_yet",
			N_("The authority of %1 begins on %2 only. Until then the applicant must "
			   "act in person, or give an authority that holds today."),
			name, civil_local(cx->arena, day_or(from, 0)));
	}
	if (str_compare(to, today) > 0)
		return OK;
	return FAIL_WITH(cx, REFUSED, "party.authority_ended",
			 N_("The authority of %1 ended on %2. Bring a new paper of authority, or "
			    "let the applicant come or sign in person."),
			 name, civil_local(cx->arena, day_or(to, 0) - 1));
}

/* ---- the row ---- */

static enum status take_scan(struct cx *cx, const struct authority *authority, int64_t *ret_id)
{
	*ret_id = 0;
	return str_is_empty(authority->scan.hash) ? OK : archive_add(cx, &authority->scan, ret_id);
}

enum status party_add(struct cx *cx, const struct party_rules *rules, int64_t dossier,
		      const struct party_new *party)
{
	unsigned rights = party->rights ? party->rights : party_roles[party->role].rights;
	struct span span = span_of(cx, rules, &party->authority);
	int64_t document;

	assert(party->person.id);
	TRY(party_check_span(cx, party->person.name, span.from, span.to));
	TRY(take_scan(cx, &party->authority, &document));
	return q_party_add(
		cx, &(struct q_party_add_in){
			    .id = cx_new_id(cx),
			    .dossier = dossier,
			    .person = party->person.id,
			    .role = str_from(party_roles[party->role].name),
			    .relation = party->relation,
			    .paper = party->authority.paper,
			    .paper_number = party->authority.number,
			    .paper_on = party->authority.on,
			    .document = document,
			    .valid_from = span.from,
			    .valid_to = span.to,
			    .may_see = !!(rights & PARTY_SEE),
			    .be_told = !!(rights & PARTY_TOLD),
			    .may_sign = !!(rights & PARTY_SIGN),
			    .may_collect = !!(rights & PARTY_COLLECT),
			    .signs = str_is_empty(party->signs) ? STR("signature") : party->signs,
			    .added_us = cx->now_us,
		    });
}

/* ---- filing ---- */

static bool has_submitter(const struct submission *submission)
{
	return submission->submitter.id || !str_is_empty(submission->submitter.name);
}

/* Who hands it in, as a party: with a right to act they are a representative. */
static struct party_new submitting(const struct party_rules *rules,
				   const struct submission *submission)
{
	struct party_new party = {
		.role = PARTY_SUBMITTER,
		.person = submission->submitter,
		.relation = submission->relation,
		.authority = submission->authority,
		.signs = submission->signs,
	};

	if (party_represents(rules, &party))
		party.role = PARTY_REPRESENTATIVE;
	return party;
}

static enum status is_organisation(struct cx *cx, const struct person *applicant, bool *ret_is)
{
	struct person known = *applicant;

	if (applicant->id)
		TRY(person_load(cx, applicant->id, &known));
	*ret_is = known.kind == PERSON_ORGANISATION;
	return OK;
}

static bool any_represents(const struct party_rules *rules, const struct submission *submission)
{
	struct party_new submitter = submitting(rules, submission);

	if (has_submitter(submission) && submitter.role == PARTY_REPRESENTATIVE)
		return true;
	for (size_t i = 0; i < submission->parties.n; i++) {
		if (party_represents(rules, &submission->parties.at[i]))
			return true;
	}
	return false;
}

static enum status is_submitter(struct cx *cx, const struct submission *submission, bool *ret_is)
{
	struct person known = { .id = submission->applicant.id };
	enum status status = OK;

	if (known.id == 0)
		status = person_load_by_number(cx, submission->applicant.number, &known);
	*ret_is = status == OK && known.id == submission->submitter.id;
	return status == NOT_FOUND ? OK : status;
}

/* Online nobody compares faces and papers: whoever files for somebody else says by what right. */
static enum status check_right_to_file(struct cx *cx, const struct party_rules *rules,
				       const struct submission *submission)
{
	bool same = true;

	if (any_represents(rules, submission))
		return OK;
	if (cx->actor.kind == ACTOR_CITIZEN && has_submitter(submission))
		TRY(is_submitter(cx, submission, &same));
	if (!same)
		cx_field(cx, STR("relation"),
			 N_("Say by what right you file this for somebody else"));
	if (rules->organisation)
		cx_field(cx, STR("submitter_name"),
			 N_("An organisation acts through a person: enter who acts for it, and by "
			    "what right"));
	return OK;
}

enum status party_check_filing(struct cx *cx, struct str procedure,
			       const struct submission *submission, struct party_rules *ret_rules)
{
	bool organisation;

	TRY(is_organisation(cx, &submission->applicant, &organisation));
	TRY(party_rules_load(cx, procedure, organisation, ret_rules));
	if (has_submitter(submission)) {
		struct party_new submitter = submitting(ret_rules, submission);

		TRY(party_check(cx, ret_rules, &submitter));
	}
	for (size_t i = 0; i < submission->parties.n; i++)
		TRY(party_check(cx, ret_rules, &submission->parties.at[i]));
	if (submission->parties.n > PARTIES_MAX)
		return FAIL(cx, LIMIT, "party.limit", N_("A dossier has at most 40 people."));
	return check_right_to_file(cx, ret_rules, submission);
}

enum status party_name(struct cx *cx, struct party_new *party)
{
	struct person known;

	if (party->person.id == 0)
		TRY(person_find_or_add(cx, &party->person, &party->person.id));
	TRY(person_load(cx, party->person.id, &known));
	party->person = known;
	return OK;
}

/* The applicant's own row carries how they signed, when they brought it themselves. */
static enum status add_applicant(struct cx *cx, const struct party_rules *rules,
				 const struct submission *submission, const struct dossier *d)
{
	struct party_new applicant = { .role = PARTY_APPLICANT, .person = { .id = d->applicant } };

	if (d->submitter == d->applicant)
		applicant.signs = submission->signs;
	return party_add(cx, rules, d->id, &applicant);
}

static enum status add_submitter(struct cx *cx, const struct party_rules *rules,
				 const struct submission *submission, const struct dossier *d)
{
	struct party_new submitter = submitting(rules, submission);

	if (d->submitter == d->applicant)
		return OK;
	submitter.person.id = d->submitter;
	TRY(party_name(cx, &submitter));
	return party_add(cx, rules, d->id, &submitter);
}

enum status party_add_filing(struct cx *cx, const struct party_rules *rules,
			     const struct submission *submission, const struct dossier *d)
{
	TRY(add_applicant(cx, rules, submission, d));
	TRY(add_submitter(cx, rules, submission, d));
	for (size_t i = 0; i < submission->parties.n; i++) {
		struct party_new party = submission->parties.at[i];

		TRY(party_name(cx, &party));
		if (party.person.id == d->applicant && party.role == PARTY_APPLICANT)
			continue; /* entered twice */
		TRY(party_add(cx, rules, d->id, &party));
	}
	if (!submission->assisted)
		return OK;
	return q_assist_add(cx, &(struct q_assist_add_in){ d->id, cx->actor.account,
							   cx->actor.office, cx->now_us });
}

enum status party_add_anew(struct cx *cx, const struct party_rules *rules,
			   const struct submission *submission, const struct dossier *d)
{
	struct str why = text_get(cx->lang, N_("Entered anew"));
	struct submission people = *submission;

	people.assisted = false; /* who helped the first time stays who helped */
	TRY(q_party_end_all(cx, d->id, cx->now_us, why, NULL));
	return party_add_filing(cx, rules, &people, d);
}
