/* The people of a dossier: what each may do, adding one, ending a part, a number later. */
#include "web/people.h"

#include "base/civil.h"
#include "base/text.h"
#include "web/counter.h"
#include "web/pages.h"
#include "web/question.h"
#include "web/routes.h"

#define FACTS_MOST 10

/* Which form the page shows beside the people. */
enum people_form { FORM_NONE, FORM_ADD, FORM_END, FORM_NUMBER };

/* ---- who they are ---- */

static void tell(struct cx *cx, struct facts *facts, const char *name, struct str value)
{
	if (!str_is_empty(value))
		facts->at[facts->n++] = (struct fact){ .name = web_text(cx, name), .value = value };
}

static struct str rights_text(struct cx *cx, unsigned rights)
{
	struct buf text = buf_in(cx->arena);

	for (size_t i = 0; i < PARTY_RIGHT_COUNT; i++) {
		if (!(rights & party_rights_rows[i].right))
			continue;
		if (text.len)
			buf_add_text(&text, ", ");
		buf_add(&text, web_text(cx, party_rights_rows[i].label));
	}
	return buf_str(&text);
}

static struct str document_name(struct cx *cx, const struct party *party)
{
	return party->document ? web_text(cx, N_("Scan of the paper")) : STR("");
}

static enum status fill_facts(struct cx *cx, const struct dossier *d, const struct party *party,
			      struct facts *facts)
{
	bool whole = show_whole_numbers(&cx->actor, d);
	struct str relation, paper;

	*facts = (struct facts){ ARENA_ARRAY(cx->arena, struct fact, FACTS_MOST), 0 };
	TRY(relation_name(cx, party->relation, &relation));
	TRY(authority_text(cx, party, &paper));
	tell(cx, facts, N_("Personal number"),
	     whole ? party->number : text_mask(cx->arena, party->number));
	tell(cx, facts, N_("Telephone"), text_phone(cx->arena, party->phone));
	tell(cx, facts, N_("By what right"), relation);
	tell(cx, facts, N_("Paper of authority"), paper);
	tell(cx, facts, N_("Document"), document_name(cx, party));
	if (party->document) {
		facts->at[facts->n - 1].href =
			str_format(cx->arena, "/dossiers/%lld/documents/%lld", (long long)d->id,
				   (long long)party->document);
		facts->at[facts->n - 1].action = N_("Open");
	}
	tell(cx, facts, N_("Holds until"), authority_until_text(cx, party));
	tell(cx, facts, N_("May"), rights_text(cx, party->rights));
	tell(cx, facts, N_("Signed"), authority_signs_text(cx, party->signs));
	tell(cx, facts, N_("Entered"), civil_local_time(cx->arena, party->added_us));
	if (party->ended_us)
		tell(cx, facts, N_("Ended"),
		     str_format(cx->arena, "%.*s: %.*s",
				STR_ARG(civil_local_time(cx->arena, party->ended_us)),
				STR_ARG(party->ended_why)));
	return OK;
}

static enum status fill_person(struct cx *cx, const struct dossier *d, const struct party *party,
			       struct person_row *row)
{
	bool may = party_may_change(cx, d), main = party->person == d->applicant;
	long long id = d->id;

	cx_note_read(cx, party->person, d->id, "people");
	row->name = party->name;
	row->role = web_text(cx, party_roles[party->role].label);
	row->ended = party->ended_us != 0;
	if (may && party->id && !row->ended && !(main && party->role == PARTY_APPLICANT))
		row->end_href = str_format(cx->arena, "/dossiers/%lld/people?end=%lld", id,
					   (long long)party->id);
	if (may && str_is_empty(party->number))
		row->number_href = str_format(cx->arena, "/dossiers/%lld/people?number=%lld", id,
					      (long long)party->person);
	return fill_facts(cx, d, party, &row->facts);
}

/* ---- the forms ---- */

static struct field *add(struct cx *cx, const struct request *rq, struct fields *fields,
			 const char *name, const char *label)
{
	struct field *field = &fields->at[fields->n++];

	*field = (struct field){
		.kind = CONTROL_TEXT,
		.name = str_from(name),
		.label = web_text(cx, label),
		.value = typed_text(rq, name),
	};
	return field;
}

static void add_reason(struct cx *cx, const struct request *rq, struct fields *fields)
{
	struct field *field = add(cx, rq, fields, "reason", N_("Reason"));

	field->kind = CONTROL_LINES;
	field->rows = 2;
}

static void add_number(struct cx *cx, const struct request *rq, struct fields *fields)
{
	struct field *field = add(cx, rq, fields, "number", N_("Personal number"));

	field->inputmode = "numeric";
	field->css = "govuk-input--width-10";
}

static void add_role(struct cx *cx, const struct request *rq, struct fields *fields)
{
	static const enum party_role roles[] = { PARTY_REPRESENTATIVE, PARTY_COLLECTOR,
						 PARTY_APPLICANT };
	struct field *field = add(cx, rq, fields, "role", N_("Role"));

	field->kind = CONTROL_SELECT;
	field->options.at = ARENA_ARRAY(cx->arena, struct option, 3);
	for (size_t i = 0; i < 3; i++) {
		const struct party_role_row *row = &party_roles[roles[i]];

		field->options.at[field->options.n++] = (struct option){
			.value = str_from(row->name),
			.text = web_text(cx, row->label),
			.chosen = str_is(typed_text(rq, "role"), row->name),
		};
	}
}

static enum status add_form(struct cx *cx, const struct request *rq, const struct dossier *d,
			    struct people_view *view)
{
	struct fields *fields = &view->fields;
	const struct procedure *procedure;

	TRY(procedure_load(cx, d->procedure, &procedure));
	view->form_title = web_text(cx, N_("Add somebody"));
	view->action = str_format(cx->arena, "/dossiers/%lld/people", (long long)d->id);
	add_role(cx, rq, fields);
	add(cx, rq, fields, "name", N_("Full name"));
	add_number(cx, rq, fields);
	fields->at[fields->n - 1].optional = true;
	add(cx, rq, fields, "phone", N_("Telephone"))->optional = true;
	TRY(authority_add_relation(cx, rq, procedure->code, STR(""), fields));
	fields->at[fields->n - 1].optional = true;
	TRY(authority_add_paper(cx, rq, NULL, fields));
	add_reason(cx, rq, fields);
	return OK;
}

static void end_form(struct cx *cx, const struct request *rq, const struct dossier *d,
		     struct people_view *view)
{
	int64_t party = input_int(rq, rq->method == METHOD_POST ? "party" : "end");

	view->form_title = web_text(cx, N_("End this part"));
	view->action = str_format(cx->arena, "/dossiers/%lld/people/%lld/end", (long long)d->id,
				  (long long)party);
	add_reason(cx, rq, &view->fields);
}

/* The number of somebody who is known: then it must be said how that was found. */
static void number_form(struct cx *cx, const struct request *rq, const struct dossier *d,
			struct people_view *view)
{
	bool post = rq->method == METHOD_POST;
	int64_t person = input_int(rq, post ? "person" : "number");
	bool known = rq->failed && rq->failed->code &&
		     str_is(str_from(rq->failed->code), "person.known");

	view->form_title = web_text(cx, N_("Enter the number"));
	view->action = str_format(cx->arena, "/dossiers/%lld/people/%lld/number", (long long)d->id,
				  (long long)person);
	add_number(cx, rq, &view->fields);
	if (!post)
		view->fields.at[0].value = STR("");
	if (!known && str_is_empty(typed_text(rq, "same_because")))
		return;
	struct field *field =
		add(cx, rq, &view->fields, "same_because", N_("It is the same person, because"));

	field->kind = CONTROL_LINES;
	field->rows = 2;
	field->hint = web_text(cx, N_("Both entries stay and are linked; the person then sees this "
				      "dossier too."));
}

static enum status fill_form(struct cx *cx, const struct request *rq, const struct dossier *d,
			     enum people_form form, struct people_view *view)
{
	view->fields.at = ARENA_ARRAY(cx->arena, struct field, AUTHORITY_FIELDS + 8);
	view->buttons =
		(struct buttons){ N_("Save"),
				  str_format(cx->arena, "/dossiers/%lld/people", (long long)d->id),
				  N_("Cancel") };
	if (form == FORM_ADD)
		TRY(add_form(cx, rq, d, view));
	if (form == FORM_END)
		end_form(cx, rq, d, view);
	if (form == FORM_NUMBER)
		number_form(cx, rq, d, view);
	web_show_kept(cx, rq, view->fields);
	question_show_errors(cx, rq->failed, &view->page, view->fields);
	return OK;
}

/* ---- the page ---- */

static enum status show(struct cx *cx, struct request *rq, struct response *rs,
			enum people_form form)
{
	struct dossier dossier;
	struct parties parties;

	TRY(dossier_load(cx, input_int(rq, "id"), &dossier));
	TRY(party_find(cx, &dossier, &parties));
	struct people_view view = {
		.page = web_page(cx, rq, web_text(cx, N_("People of this dossier"))),
		.id = dossier.id,
		.version = rq->failed && form != FORM_NUMBER ? input_int(rq, "version")
							     : dossier.version,
		.code = dossier.code,
		.tabs = dossier_tabs(cx, dossier.id, PART_PEOPLE),
		.people = { ARENA_ARRAY(cx->arena, struct person_row, parties.n), parties.n },
	};

	view.page.about = dossier.code;
	for (size_t i = 0; i < parties.n; i++)
		TRY(fill_person(cx, &dossier, &parties.at[i], &view.people.at[i]));
	if (party_may_change(cx, &dossier)) {
		view.add_href =
			str_format(cx->arena, "/dossiers/%lld/people?add=1", (long long)dossier.id);
		TRY(fill_form(cx, rq, &dossier, form, &view));
	}
	RENDER(cx, rq, rs, page_people, &view);
	return OK;
}

enum status people_page(struct cx *cx, struct request *rq, struct response *rs)
{
	return show(cx, rq, rs,
		    input_flag(rq, "add")     ? FORM_ADD
		    : input_int(rq, "end")    ? FORM_END
		    : input_int(rq, "number") ? FORM_NUMBER
					      : FORM_NONE);
}

enum status people_add_again(struct cx *cx, struct request *rq, struct response *rs)
{
	return show(cx, rq, rs, FORM_ADD);
}

enum status people_end_again(struct cx *cx, struct request *rq, struct response *rs)
{
	return show(cx, rq, rs, FORM_END);
}

enum status people_number_again(struct cx *cx, struct request *rq, struct response *rs)
{
	struct person known;

	/* The sentence on the page names them. */
	if (person_load_by_number(cx, typed_digits(cx, typed_text(rq, "number")), &known) == OK)
		cx_note_read(cx, known.id, input_int(rq, "id"), "number");
	return show(cx, rq, rs, FORM_NUMBER);
}

/* ---- doing it ---- */

static enum status change(struct cx *cx, struct response *rs, const struct party_change *change)
{
	TRY(party_change(cx, change));
	return web_redirect(cx, rs, "/dossiers/%lld/people", (long long)change->dossier);
}

enum status people_add(struct cx *cx, struct request *rq, struct response *rs)
{
	const struct party_role_row *role = party_role_row(input_text(rq, "role"));
	struct person person = {
		.name = input_text(rq, "name"),
		.number = typed_digits(cx, input_text(rq, "number")),
		.phone = typed_digits(cx, input_text(rq, "phone")),
	};

	if (!role || role->role == PARTY_SUBMITTER) {
		cx_field(cx, STR("role"), N_("This choice is not one of those offered."));
		return cx_check_fields(cx);
	}
	TRY(counter_check_number(cx, "number", &person));
	const struct party_new party = {
		.role = role->role,
		.person = person,
		.relation = input_text(rq, "relation"),
		.authority = authority_read(cx, rq),
	};

	return change(cx, rs,
		      &(struct party_change){ .dossier = input_int(rq, "id"),
					      .version = input_int(rq, "version"),
					      .reason = input_text(rq, "reason"),
					      .add = &party });
}

enum status people_end(struct cx *cx, struct request *rq, struct response *rs)
{
	return change(cx, rs,
		      &(struct party_change){ .dossier = input_int(rq, "id"),
					      .version = input_int(rq, "version"),
					      .reason = input_text(rq, "reason"),
					      .end = input_int(rq, "party") });
}

enum status people_number(struct cx *cx, struct request *rq, struct response *rs)
{
	const struct party_number entry = {
		.dossier = input_int(rq, "id"),
		.person = input_int(rq, "person"),
		.number = typed_digits(cx, input_text(rq, "number")),
		.same_because = input_text(rq, "same_because"),
	};

	TRY(party_number_enter(cx, &entry));
	return web_redirect(cx, rs, "/dossiers/%lld/people", (long long)entry.dossier);
}
