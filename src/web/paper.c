/* The papers of a procedure at a counter: what was taken, and the scans. */
#include "base/text.h"
#include "web/dossier.h"
#include "web/question.h"

#define FIELDS_A_PAPER 3
#define PAPERS_MOST 999 /* of one kind in one dossier */

static struct str typed(const struct request *rq, struct str name)
{
	struct input_fields form = input_form(rq);

	for (size_t i = 0; i < form.n; i++) {
		if (str_equal(form.at[i].name, str_slice(name, 2, name.len)))
			return form.at[i].value;
	}
	return STR("");
}

static struct field count_field(struct cx *cx, const struct request *rq, const char *kind,
				const char *label, struct str code)
{
	struct str name = str_format(cx->arena, "f_%s-%.*s", kind, STR_ARG(code));

	return (struct field){
		.kind = CONTROL_TEXT,
		.name = name,
		.label = web_text(cx, label),
		.value = typed(rq, name),
		.inputmode = "numeric",
		.css = "govuk-input--width-2",
	};
}

static struct str wanted_text(struct cx *cx, const struct procedure_component *component)
{
	const struct str args[] = { str_format(cx->arena, "%lld", (long long)component->originals),
				    str_format(cx->arena, "%lld", (long long)component->copies) };

	if (!str_is_empty(component->replaced_by.database)) {
		return text_fill(cx->arena,
				 web_text(cx, N_("Not needed when the data is found in: %1")),
				 &component->replaced_by.database, 1);
	}
	if (component->kind == PAPER_SHOW)
		return web_text(cx, N_("Is shown only and given back"));
	struct str wanted =
		text_fill(cx->arena, web_text(cx, N_("Wanted: %1 originals, %2 copies")), args, 2);

	if (!component->optional)
		return wanted;
	return str_format(cx->arena, "%.*s. %.*s", STR_ARG(wanted),
			  STR_ARG(web_text(cx, N_("If there is one"))));
}

static struct paper_field paper_field(struct cx *cx, const struct request *rq,
				      const struct procedure *procedure,
				      const struct procedure_component *component,
				      struct fields *fields)
{
	struct field *at = &fields->at[fields->n];
	size_t n = 0;

	if (component->kind == PAPER_SUBMIT) {
		at[n++] = count_field(cx, rq, "originals", N_("Originals"), component->code);
		at[n++] = count_field(cx, rq, "copies", N_("Copies"), component->code);
	}
	at[n++] = (struct field){
		.kind = CONTROL_FILE,
		.name = str_format(cx->arena, "paper_%.*s", STR_ARG(component->code)),
		.label = web_text(cx, N_("Scan")),
		.accept = ".pdf,.jpg,.jpeg,.png",
		.many = true,
	};
	fields->n += n;
	return (struct paper_field){
		.code = component->code,
		.name = words_get(component->name, cx->lang),
		.hint = wanted_text(cx, component),
		.only_if = question_only_if(cx, procedure, &component->applies.when),
		.fields = { at, n },
	};
}

struct paper_fields paper_fields(struct cx *cx, const struct request *rq,
				 const struct procedure *procedure, enum channel channel,
				 struct fields *fields)
{
	struct paper_fields papers = {
		ARENA_ARRAY(cx->arena, struct paper_field, procedure->components.n), 0
	};

	for (size_t i = 0; i < procedure->components.n; i++) {
		const struct procedure_component *component = &procedure->components.at[i];

		if (component->applies.channels & CHANNEL_BIT(channel))
			papers.at[papers.n++] = paper_field(cx, rq, procedure, component, fields);
	}
	return papers;
}

size_t paper_fields_most(const struct procedure *procedure)
{
	return FIELDS_A_PAPER * procedure->components.n;
}

/* ---- what was entered ---- */

static int64_t read_count(struct cx *cx, const struct request *rq, const char *kind,
			  struct str code)
{
	struct str name = str_format(cx->arena, "f_%s-%.*s", kind, STR_ARG(code));
	struct str text = str_trim(typed(rq, name));
	int64_t count = 0;

	if (!str_is_empty(text) &&
	    (str_parse_int(text, &count) != OK || count < 0 || count > PAPERS_MOST)) {
		cx_field(cx, name, N_("Enter a whole number, in digits only."));
		return 0;
	}
	return count;
}

/* One row for each file; the first one carries the paper. */
static void read_one(struct cx *cx, const struct request *rq, struct str code,
		     struct submission_papers *papers)
{
	struct web_kepts kepts = web_kepts(rq);
	struct str field = str_format(cx->arena, "paper_%.*s", STR_ARG(code));
	struct submission_paper paper = {
		.component = code,
		.originals = read_count(cx, rq, "originals", code),
		.copies = read_count(cx, rq, "copies", code),
	};
	bool any = false;

	for (size_t i = 0; i < kepts.n; i++) {
		if (!str_equal(kepts.at[i].field, field))
			continue;
		paper.kept = kepts.at[i].kept;
		papers->at[papers->n++] = paper;
		paper.originals = paper.copies = 0;
		any = true;
	}
	if (!any && (paper.originals || paper.copies))
		papers->at[papers->n++] = paper;
}

enum status paper_read(struct cx *cx, const struct request *rq, const struct procedure *procedure,
		       struct submission_papers *ret_papers)
{
	size_t most = procedure->components.n + web_kepts(rq).n;

	*ret_papers =
		(struct submission_papers){ ARENA_ARRAY(cx->arena, struct submission_paper, most),
					    0 };
	for (size_t i = 0; i < procedure->components.n; i++)
		read_one(cx, rq, procedure->components.at[i].code, ret_papers);
	return cx_check_fields(cx);
}
