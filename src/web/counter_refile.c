/* The counter's page for a dossier that is entered anew under its code. */
#include "base/text.h"
#include "dossier/correct.h"
#include "web/counter.h"
#include "web/routes.h"

enum status counter_prefill_dossier(struct cx *cx, int64_t id, struct counter_scene *scene)
{
	struct counter_entry *entry = &scene->entry;
	struct dossier dossier;
	struct answers answers;
	bool may;

	TRY(dossier_load(cx, id, &dossier));
	TRY(dossier_may_refile(cx, &dossier, &may));
	if (!may) {
		return FAIL(cx, REFUSED, "correction.not_now",
			    N_("It cannot be entered anew now, or not by you. Open the dossier "
			       "again to see what can be done."));
	}
	TRY(counter_prefill_people(cx, &dossier, entry));
	TRY(dossier_load_answers(cx, id, &answers));
	entry->corrects = id;
	entry->corrects_version = dossier.version;
	entry->agency = dossier.competent_agency;
	entry->result_by = dossier.result_by;
	entry->complete = dossier.received_us != 0;
	/* Of another procedure: what has the same name there. */
	for (size_t i = 0; i < answers.n; i++) {
		if (procedure_field(scene->procedure, answers.at[i].name))
			TRY(answers_change(cx, &entry->answers, answers.at[i].name,
					   answers.at[i].value));
	}
	return OK;
}

enum status counter_show_corrected(struct cx *cx, const struct counter_entry *entry,
				   struct counter_view *view)
{
	struct dossier dossier;

	view->corrects = entry->corrects;
	view->corrects_version = entry->corrects_version;
	if (entry->corrects == 0)
		return OK;
	TRY(dossier_load(cx, entry->corrects, &dossier));
	view->corrects_code = dossier.code;
	return OK;
}

enum status counter_refile(struct cx *cx, const struct request *rq,
			   const struct counter_entry *entry, const struct submission *submission,
			   struct response *rs)
{
	const struct refile refile = {
		.version = entry->corrects_version,
		.reason = input_text(rq, "corrects_reason"),
		.submission = submission,
	};
	const struct move receive = { .action = ACTION_RECEIVE, .version = refile.version + 1 };

	if (str_is_empty(str_trim(refile.reason)))
		cx_field(cx, STR("corrects_reason"), N_("Write what was wrong"));
	TRY(cx_check_fields(cx));
	TRY(dossier_refile(cx, entry->corrects, &refile));
	if (entry->complete && (cx->actor.rights & RIGHT_RECEIVE))
		TRY(dossier_move(cx, entry->corrects, &receive));
	return web_redirect(cx, rs, "/dossiers/%lld", (long long)entry->corrects);
}
