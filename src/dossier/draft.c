/* A citizen's drafts: nothing is checked before filing, nothing is lost before it. */
#include "base/text.h"
#include "dossier/draft.sql.h"
#include "dossier/scene.h"

static enum status none(struct cx *cx)
{
	return FAIL(cx, NOT_FOUND, "draft.none",
		    N_("There is no such draft. It may have been handed in already."));
}

enum status draft_add(struct cx *cx, int64_t procedure, int64_t *ret_id)
{
	struct q_draft_count_row count;

	TRY(q_draft_count(cx, cx->actor.account, &count));
	if (count.n >= DRAFTS_MAX) {
		return FAIL(
			cx, LIMIT, "draft.limit",
			N_("You have 50 drafts. Hand in or remove some before you begin another."));
	}
	*ret_id = cx_new_id(cx);
	return q_draft_add(cx, &(struct q_draft_add_in){
				       .id = *ret_id,
				       .account = cx->actor.account,
				       .procedure = procedure,
				       .answers = STR("{}"),
				       .changed_us = cx->now_us,
			       });
}

enum status draft_load(struct cx *cx, int64_t id, struct draft *ret_draft)
{
	struct q_draft_load_row row;
	enum status status = q_draft_load(cx, id, cx->actor.account, &row);

	if (status == NOT_FOUND)
		return none(cx);
	TRY(status);
	*ret_draft = (struct draft){
		.id = row.id,
		.procedure = row.procedure,
		.agency = row.agency,
		.changed_us = row.changed_us,
	};
	return answers_parse(cx, row.answers, &ret_draft->answers);
}

enum status draft_find(struct cx *cx, struct drafts *ret_drafts)
{
	struct q_draft_find_rows rows;

	TRY(q_draft_find(cx, cx->actor.account, DRAFTS_MAX, &rows));
	ret_drafts->at = ARENA_ARRAY(cx->arena, struct draft, rows.n);
	ret_drafts->n = rows.n;
	for (size_t i = 0; i < rows.n; i++) {
		ret_drafts->at[i] = (struct draft){
			.id = rows.at[i].id,
			.procedure = rows.at[i].procedure,
			.agency = rows.at[i].agency,
			.changed_us = rows.at[i].changed_us,
		};
	}
	return OK;
}

enum status draft_change(struct cx *cx, int64_t id, const struct answers *answers, int64_t agency)
{
	struct draft draft;

	TRY(draft_load(cx, id, &draft));
	for (size_t i = 0; i < answers->n; i++)
		TRY(answers_change(cx, &draft.answers, answers->at[i].name, answers->at[i].value));
	return q_draft_change(cx, &(struct q_draft_change_in){
					  .id = id,
					  .account = cx->actor.account,
					  .agency = agency ? agency : draft.agency,
					  .answers = answers_write(cx, &draft.answers),
					  .changed_us = cx->now_us,
				  });
}

enum status draft_remove(struct cx *cx, int64_t id)
{
	struct draft draft;

	TRY(draft_load(cx, id, &draft));
	TRY(q_draft_paper_remove_all(cx, id, NULL));
	TRY(q_draft_party_remove(cx, id, NULL));
	return q_draft_remove(cx, id, cx->actor.account);
}

enum status draft_add_paper(struct cx *cx, int64_t id, struct str component,
			    const struct kept *kept)
{
	struct draft_papers papers;
	struct draft draft;

	TRY(draft_load(cx, id, &draft));
	TRY(draft_find_papers(cx, id, &papers));
	if (papers.n >= DRAFT_PAPERS_MAX)
		return FAIL(cx, LIMIT, "draft.papers", N_("A dossier takes at most 40 files."));
	return q_draft_paper_add(cx, &(struct q_draft_paper_add_in){
					     .id = cx_new_id(cx),
					     .draft = id,
					     .component = component,
					     .hash = kept->hash,
					     .size_bytes = kept->size_bytes,
					     .kind = str_from(kept->kind),
					     .name = kept->name,
				     });
}

enum status draft_remove_paper(struct cx *cx, int64_t id, int64_t paper)
{
	struct draft draft;

	TRY(draft_load(cx, id, &draft));
	return q_draft_paper_remove(cx, paper, id, NULL);
}

enum status draft_find_papers(struct cx *cx, int64_t id, struct draft_papers *ret_papers)
{
	struct q_draft_paper_find_rows rows;

	TRY(q_draft_paper_find(cx, id, &rows));
	ret_papers->at = ARENA_ARRAY(cx->arena, struct draft_paper, rows.n);
	ret_papers->n = rows.n;
	for (size_t i = 0; i < rows.n; i++) {
		ret_papers->at[i] = (struct draft_paper){
			.id = rows.at[i].id,
			.component = rows.at[i].component,
			.kept = {
				.hash = rows.at[i].hash,
				.size_bytes = rows.at[i].size_bytes,
				.kind = str_cstring(cx->arena, rows.at[i].kind),
				.name = rows.at[i].name,
			},
		};
	}
	return OK;
}

enum status draft_party_load(struct cx *cx, int64_t id, struct draft_party *ret_party)
{
	struct q_draft_party_load_row row;
	enum status status = q_draft_party_load(cx, id, &row);

	*ret_party = (struct draft_party){};
	if (status == NOT_FOUND)
		return OK;
	TRY(status);
	*ret_party = (struct draft_party){
		.relation = row.relation,
		.authority = {
			.paper = row.paper,
			.number = row.paper_number,
			.on = row.paper_on,
			.until = row.last_day,
			.scan = {
				.hash = row.hash,
				.size_bytes = row.size_bytes,
				.kind = str_cstring(cx->arena, row.kind),
				.name = row.name,
			},
		},
	};
	return OK;
}

enum status draft_party_change(struct cx *cx, int64_t id, const struct draft_party *party)
{
	const struct authority *authority = &party->authority;
	struct draft draft;

	TRY(draft_load(cx, id, &draft));
	if (str_is_empty(party->relation))
		return q_draft_party_remove(cx, id, NULL);
	return q_draft_party_change(
		cx, &(struct q_draft_party_change_in){
			    .draft = id,
			    .relation = party->relation,
			    .paper = authority->paper,
			    .paper_number = authority->number,
			    .paper_on = authority->on,
			    .last_day = authority->until,
			    .hash = authority->scan.hash,
			    .size_bytes = authority->scan.size_bytes,
			    .kind = authority->scan.kind ? str_from(authority->scan.kind) : STR(""),
			    .name = authority->scan.name,
		    });
}

static struct str applicant_answer(const struct procedure *procedure, const struct answers *answers,
				   const char *subject)
{
	for (size_t g = 0; g < procedure->form.n; g++) {
		for (size_t i = 0; i < procedure->form.at[g].fields.n; i++) {
			const struct procedure_field *field = &procedure->form.at[g].fields.at[i];

			if (str_is(field->subject, subject))
				return answers_get(answers, field->name);
		}
	}
	return STR("");
}

struct person submission_applicant(const struct procedure *procedure, const struct answers *answers)
{
	return (struct person){
		.name = applicant_answer(procedure, answers, "applicant.name"),
		.number = applicant_answer(procedure, answers, "applicant.number"),
		.born_on = applicant_answer(procedure, answers, "applicant.born_on"),
		.sex = applicant_answer(procedure, answers, "applicant.sex"),
		.phone = applicant_answer(procedure, answers, "applicant.phone"),
		.email = applicant_answer(procedure, answers, "applicant.email"),
		.address = applicant_answer(procedure, answers, "applicant.address"),
	};
}

enum status draft_file(struct cx *cx, int64_t id, struct str result_by, int64_t *ret_dossier)
{
	const struct procedure *procedure;
	struct draft_papers papers;
	struct draft_party party;
	struct draft draft;

	TRY(draft_load(cx, id, &draft));
	TRY(draft_party_load(cx, id, &party));
	TRY(procedure_load(cx, draft.procedure, &procedure));
	TRY(draft_find_papers(cx, id, &papers));
	struct submission_paper *handed_in =
		ARENA_ARRAY(cx->arena, struct submission_paper, papers.n);

	for (size_t i = 0; i < papers.n; i++) {
		handed_in[i] = (struct submission_paper){ .component = papers.at[i].component,
							  .kept = papers.at[i].kept };
	}
	struct submission submission = {
		.procedure = draft.procedure,
		.channel = CHANNEL_ONLINE,
		.competent_agency = draft.agency,
		.applicant = submission_applicant(procedure, &draft.answers),
		.submitter = { .id = cx->actor.person },
		.relation = party.relation,
		.authority = party.authority,
		.answers = draft.answers,
		.papers = handed_in,
		.paper_count = papers.n,
		.result_by = result_by,
		.draft = id,
	};

	if (draft.agency == 0) {
		cx_field(cx, STR("agency"), N_("Choose the commune or ward that is to settle it"));
		return cx_check_fields(cx);
	}
	if (str_is_empty(submission.applicant.name))
		submission.applicant.id = cx->actor.person;
	return dossier_file(cx, &submission, ret_dossier);
}
