/* The catalogue: finding a procedure, and everything a citizen needs to know of one. */
#include "base/civil.h"
#include "base/text.h"
#include "dossier/dossier.h"
#include "web/pages.h"
#include "web/public.h"
#include "web/routes.h"
#include "web/show.h"

#define PROCEDURES_A_PAGE 20
#define OFFICIAL_BYTES 8000 /* of official text on one page: citizens' pages stay under 20 KB */

/* ---- the list ---- */

static const char *const level_names[] = {
	[LEVEL_COMMUNE] = N_("Commune or ward"),
	[LEVEL_PROVINCE] = N_("Province or city"),
	[LEVEL_MINISTRY] = N_("Ministry"),
	[LEVEL_UNSTATED] = N_("Not stated"),
};

static struct options level_options(struct cx *cx, struct str chosen)
{
	struct options options = { ARENA_ARRAY(cx->arena, struct option, LEVEL_COUNT + 1), 0 };

	options.at[options.n++] = (struct option){ .text = web_text(cx, N_("All levels")) };
	for (int i = 0; i < LEVEL_COUNT; i++) {
		struct str value = str_format(cx->arena, "%d", i);

		options.at[options.n++] = (struct option){
			.value = value,
			.text = web_text(cx, level_names[i]),
			.chosen = str_equal(value, chosen),
		};
	}
	return options;
}

static struct filter make_filter(struct cx *cx, const struct request *rq)
{
	struct field *fields = ARENA_ARRAY(cx->arena, struct field, 2);
	bool filtered = input_has(rq, "q") || input_has(rq, "field") || input_has(rq, "level");

	fields[0] = (struct field){
		.name = STR("q"),
		.label = web_text(cx, N_("Words or code")),
		.value = input_text(rq, "q"),
	};
	fields[1] = (struct field){
		.kind = CONTROL_SELECT,
		.name = STR("level"),
		.label = web_text(cx, N_("Who settles it")),
		.options = level_options(cx, input_text(rq, "level")),
	};
	return (struct filter){
		.action = STR("/procedures"),
		.fields = { fields, 2 },
		.clear_href = filtered ? STR("/procedures") : STR(""),
	};
}

/* "after" is the last row of the page before: its folded name and code, which have no bar. */
static struct procedure_filter read_filter(const struct request *rq)
{
	struct str after = input_text(rq, "after");
	struct procedure_filter filter = {
		.text = input_text(rq, "q"),
		.level = input_has(rq, "level") ? (int)input_text(rq, "level").at[0] - '0' : -1,
		.field = input_text(rq, "field"),
		.most = PROCEDURES_A_PAGE + 1,
	};

	if (input_has(rq, "after")) {
		str_take(&after, '|', &filter.after_sort);
		filter.after_code = after.at ? after : STR("");
	}
	return filter;
}

static struct str list_href(struct cx *cx, const struct request *rq, struct str after)
{
	struct buf href = buf_in(cx->arena);
	struct out o = { .to = &href, .arena = cx->arena };
	static const char *const names[] = { "q", "field", "level" };

	buf_add_text(&href, "/procedures?");
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		if (!input_has(rq, names[i]))
			continue;
		buf_format(&href, "%s=", names[i]);
		out_url_part(&o, input_text(rq, names[i]));
		buf_add_char(&href, '&');
	}
	buf_add_text(&href, "after=");
	out_url_part(&o, after);
	return buf_str(&href);
}

static enum status fill_row(struct cx *cx, const struct procedure_row *row, struct cell *cells)
{
	const struct procedure *procedure;
	bool english = cx->lang == LANG_EN;

	TRY(procedure_load(cx, row->version, &procedure));
	cells[0].text = procedure_title(procedure, cx->lang);
	cells[0].href = str_format(cx->arena, "/procedures/%.*s", STR_ARG(row->code));
	cells[1].text = row->code;
	cells[2].text = english ? procedure->field.en : procedure->field.vi;
	cells[2].href = str_format(cx->arena, "/procedures?field=%.*s", STR_ARG(row->field));
	cells[3].text = web_text(cx, level_names[row->level]);
	return OK;
}

static enum status fill_list(struct cx *cx, const struct request *rq, struct procedures_view *view)
{
	static const char *const names[] = { N_("Procedure"), N_("Code"), N_("Field"),
					     N_("Level") };
	const struct procedure_filter filter = read_filter(rq);
	struct procedure_rows rows;

	TRY(procedure_list(cx, &filter, &rows));
	if (rows.n > PROCEDURES_A_PAGE) {
		const struct procedure_row *last = &rows.at[PROCEDURES_A_PAGE - 1];

		rows.n = PROCEDURES_A_PAGE;
		view->pages.next_href =
			list_href(cx, rq,
				  str_format(cx->arena, "%.*s|%.*s", STR_ARG(last->sort),
					     STR_ARG(last->code)));
	}
	view->table.headings = (struct headings){ ARENA_ARRAY(cx->arena, struct heading, 4), 4 };
	for (size_t i = 0; i < 4; i++)
		view->table.headings.at[i].text = web_text(cx, names[i]);
	table_add_rows(cx->arena, &view->table, rows.n);
	for (size_t i = 0; i < rows.n; i++)
		TRY(fill_row(cx, &rows.at[i], view->table.rows.at[i].cells.at));
	return OK;
}

enum status catalogue_list(struct cx *cx, struct request *rq, struct response *rs)
{
	struct procedures_view view = {
		.page = web_page(cx, rq, web_text(cx, N_("Procedures"))),
		.filter = make_filter(cx, rq),
		.table = {
			.caption = web_text(cx, N_("Procedures")),
			.empty = N_("No procedure has these words. Try fewer or other words, or "
				    "call 1022."),
		},
	};

	view.page.wide = true;
	TRY(fill_list(cx, rq, &view));
	RENDER(cx, rq, rs, page_procedures, &view);
	return OK;
}

/* ---- one procedure ---- */

static enum status load_current(struct cx *cx, const struct request *rq, int64_t *ret_version,
				const struct procedure **ret_procedure)
{
	struct str code = input_text(rq, "code");

	TRY(procedure_find_current(cx, code, civil_day_of(cx->now_us), ret_version));
	return procedure_load(cx, *ret_version, ret_procedure);
}

static void add_line(struct cx *cx, struct texts *texts, size_t most, struct str line)
{
	if (!texts->at)
		texts->at = ARENA_ARRAY(cx->arena, struct str, most);
	texts->at[texts->n++] = line;
}

static void add_fact(struct facts *facts, struct str name, struct str value)
{
	if (!str_is_empty(value))
		facts->at[facts->n++] = (struct fact){ .name = name, .value = value };
}

static const struct {
	enum audience bit;
	const char *name;
} audiences[] = {
	{ AUDIENCE_CITIZEN, N_("Vietnamese citizens") },
	{ AUDIENCE_OVERSEAS, N_("Vietnamese living abroad") },
	{ AUDIENCE_FOREIGNER, N_("foreigners") },
	{ AUDIENCE_BUSINESS, N_("businesses") },
	{ AUDIENCE_FOREIGN_BUSINESS, N_("businesses with foreign capital") },
	{ AUDIENCE_COOPERATIVE, N_("cooperatives") },
	{ AUDIENCE_ORGANISATION, N_("organisations") },
	{ AUDIENCE_FOREIGN_ORGANISATION, N_("foreign organisations") },
	{ AUDIENCE_OFFICIAL, N_("officials and public employees") },
	{ AUDIENCE_PARTY, N_("the Party's organisations") },
};

static struct str say_audience(struct cx *cx, const struct procedure *procedure)
{
	struct buf b = buf_in(cx->arena);

	for (size_t i = 0; i < sizeof(audiences) / sizeof(*audiences); i++) {
		if (!(procedure->audience & audiences[i].bit))
			continue;
		if (b.len)
			buf_add_text(&b, ", ");
		buf_add(&b, web_text(cx, audiences[i].name));
	}
	return buf_str(&b);
}

static struct str say_results(struct cx *cx, const struct procedure *procedure)
{
	struct buf b = buf_in(cx->arena);

	for (size_t i = 0; i < procedure->results.n; i++) {
		if (b.len)
			buf_add_text(&b, "; ");
		buf_add(&b, words_get(procedure->results.at[i].name, cx->lang));
	}
	return buf_str(&b);
}

static void fill_facts(struct cx *cx, const struct procedure *procedure, struct facts *facts)
{
	*facts = (struct facts){ ARENA_ARRAY(cx->arena, struct fact, 6), 0 };
	add_fact(facts, web_text(cx, N_("Official name")), words_get(procedure->name, cx->lang));
	add_fact(facts, web_text(cx, N_("For whom")), say_audience(cx, procedure));
	add_fact(facts, web_text(cx, N_("You get")), say_results(cx, procedure));
	add_fact(facts, web_text(cx, N_("Who decides")), procedure->authority);
	add_fact(facts, web_text(cx, N_("Level")), web_text(cx, level_names[procedure->level]));
	if (procedure->non_boundary == SCOPE_PROVINCE)
		add_fact(facts, web_text(cx, N_("Where to hand it in")),
			 web_text(cx, N_("At any counter of the province, wherever you live")));
}

/* ---- where, how long, how much ---- */

static bool covers(const struct applies *applies, const struct procedure_case *the_case,
		   enum channel channel)
{
	return (applies->case_set >> the_case->index & 1) &&
	       (applies->channels & CHANNEL_BIT(channel));
}

/* Amounts depend on the answers; before there are any, the fees' names and published texts. */
static struct str say_fees(struct cx *cx, const struct procedure *procedure,
			   const struct procedure_case *the_case, enum channel channel)
{
	struct buf b = buf_in(cx->arena);

	for (size_t i = 0; i < procedure->fees.n; i++) {
		const struct procedure_fee_rule *fee = &procedure->fees.at[i];

		if (!covers(&fee->applies, the_case, channel))
			continue;
		if (b.len)
			buf_add_text(&b, "; ");
		buf_add(&b, words_get(fee->name, cx->lang));
		if (cx->lang == LANG_VI && fee->text.len < 60)
			buf_format(&b, ": %.*s", STR_ARG(fee->text));
	}
	return b.len ? buf_str(&b) : web_text(cx, N_("Free of charge"));
}

static void fill_way(struct cx *cx, const struct procedure *procedure,
		     const struct procedure_case *the_case, enum channel channel,
		     struct cell *cells)
{
	const struct procedure_limit *limit = procedure_limit(procedure, the_case, channel);

	cells[0].text = show_channel(cx, channel);
	if (procedure->cases.n > 1)
		cells[0].more = words_get(the_case->name, cx->lang);
	cells[1].text = show_limit(cx, limit->limit);
	if (!str_is_empty(limit->cutoff))
		cells[1].more =
			text_fill(cx->arena, web_text(cx, N_("after %1: the next working day")),
				  &limit->cutoff, 1);
	cells[2].text = say_fees(cx, procedure, the_case, channel);
}

/* Cases with the same limits and fees are one row: most procedures differ in papers only. */
static bool same_way(const struct cells *a, const struct cells *b)
{
	return str_equal(a->at[0].text, b->at[0].text) && str_equal(a->at[1].text, b->at[1].text) &&
	       str_equal(a->at[1].more, b->at[1].more) && str_equal(a->at[2].text, b->at[2].text);
}

static void drop_same(struct table_rows *rows)
{
	size_t n = 0;

	for (size_t i = 0; i < rows->n; i++) {
		size_t j = 0;

		while (j < n && !same_way(&rows->at[j].cells, &rows->at[i].cells))
			j++;
		if (j < n)
			rows->at[j].cells.at[0].more = STR("");
		else
			rows->at[n++] = rows->at[i];
	}
	rows->n = n;
}

static void fill_ways(struct cx *cx, const struct procedure *procedure, struct table *table)
{
	static const char *const names[] = { N_("How"), N_("How long"), N_("Fees") };
	size_t n = 0;

	table->caption = web_text(cx, N_("Where, how long, how much"));
	table->headings = (struct headings){ ARENA_ARRAY(cx->arena, struct heading, 3), 3 };
	for (size_t i = 0; i < 3; i++)
		table->headings.at[i].text = web_text(cx, names[i]);
	table_add_rows(cx->arena, table, procedure->cases.n * CHANNEL_COUNT);
	for (int channel = 0; channel < CHANNEL_COUNT; channel++) {
		for (size_t i = 0; i < procedure->cases.n; i++) {
			if (procedure->channels & CHANNEL_BIT(channel))
				fill_way(cx, procedure, &procedure->cases.at[i],
					 (enum channel)channel, table->rows.at[n++].cells.at);
		}
	}
	table->rows.n = n;
	drop_same(&table->rows);
}

/* ---- papers ---- */

static void add_note(struct cx *cx, struct buf *b, const char *msgid, struct str value)
{
	if (b->len)
		buf_add_text(b, " · ");
	buf_add(b, text_fill(cx->arena, web_text(cx, msgid), &value, 1));
}

static struct str count_text(struct cx *cx, int64_t n)
{
	return str_format(cx->arena, "%lld", (long long)n);
}

static struct str say_paper(struct cx *cx, const struct procedure *procedure,
			    const struct procedure_component *paper)
{
	struct buf b = buf_in(cx->arena);

	if (procedure_paper_is_form(paper))
		return web_text(cx, N_("you fill it in here"));
	if (paper->kind == PAPER_SHOW)
		add_note(cx, &b, N_("only to be shown"), STR(""));
	else if (paper->originals)
		add_note(cx, &b, N_("originals: %1"), count_text(cx, paper->originals));
	if (paper->copies)
		add_note(cx, &b, N_("copies: %1"), count_text(cx, paper->copies));
	if (paper->optional)
		add_note(cx, &b, N_("only if you have it"), STR(""));
	if (paper->applies.channels != procedure->channels) {
		for (int channel = 0; channel < CHANNEL_COUNT; channel++) {
			if (paper->applies.channels & CHANNEL_BIT(channel))
				add_note(cx, &b, "%1", show_channel(cx, (enum channel)channel));
		}
	}
	if (!str_is_empty(paper->replaced_by.database))
		add_note(cx, &b, N_("not needed when the office finds it in: %1"),
			 paper->replaced_by.database);
	return buf_str(&b);
}

static void fill_case(struct cx *cx, const struct procedure *procedure, uint32_t case_set,
		      uint32_t all, struct paper_case *to)
{
	to->papers.at = ARENA_ARRAY(cx->arena, struct paper_line, procedure->components.n);
	for (size_t i = 0; i < procedure->components.n; i++) {
		const struct procedure_component *paper = &procedure->components.at[i];
		bool always = (paper->applies.case_set & all) == all;

		if (case_set == all ? !always : (always || !(paper->applies.case_set & case_set)))
			continue;
		to->papers.at[to->papers.n++] =
			(struct paper_line){ words_get(paper->name, cx->lang),
					     say_paper(cx, procedure, paper) };
	}
}

/* What every case needs, then what each needs beside it. */
static void fill_papers(struct cx *cx, const struct procedure *procedure, struct paper_cases *cases)
{
	uint32_t all = (uint32_t)((UINT64_C(1) << procedure->cases.n) - 1);

	cases->at = ARENA_ARRAY(cx->arena, struct paper_case, procedure->cases.n + 1);
	if (procedure->cases.n > 1)
		cases->at[0].name = web_text(cx, N_("In every case"));
	fill_case(cx, procedure, all, all, &cases->at[0]);
	cases->n = cases->at[0].papers.n > 0;
	for (size_t i = 0; i < procedure->cases.n && procedure->cases.n > 1; i++) {
		struct paper_case *to = &cases->at[cases->n];

		*to = (struct paper_case){ .name = words_get(procedure->cases.at[i].name,
							     cx->lang) };
		fill_case(cx, procedure, 1u << i, all, to);
		cases->n += to->papers.n > 0;
	}
}

static void fill_texts(struct cx *cx, const struct procedure *procedure,
		       struct procedure_view *view)
{
	const struct procedure_case *last = &procedure->cases.at[procedure->cases.n - 1];
	enum channel channel =
		procedure->channels & CHANNEL_BIT(CHANNEL_DIRECT) ? CHANNEL_DIRECT : CHANNEL_ONLINE;
	struct procedure_steps steps = procedure_steps(cx, procedure, last, channel);
	struct str rest = procedure->conditions, line;

	for (size_t i = 0; i < steps.n; i++)
		add_line(cx, &view->steps, steps.n, words_get(steps.at[i]->name, cx->lang));
	for (size_t i = 0; i < procedure->exemptions.n; i++) {
		const struct procedure_exemption *exemption = &procedure->exemptions.at[i];

		add_line(cx, &view->exemptions, procedure->exemptions.n,
			 str_format(cx->arena, "%.*s: −%lld %%",
				    STR_ARG(words_get(exemption->name, cx->lang)),
				    (long long)exemption->percent));
	}
	while (str_take(&rest, '\n', &line)) {
		if (!str_is_empty(str_trim(line)))
			add_line(cx, &view->conditions, procedure->conditions.len, str_trim(line));
	}
	view->laws.at = ARENA_ARRAY(cx->arena, struct link, procedure->legal_basis.n);
	for (size_t i = 0; i < procedure->legal_basis.n; i++) {
		view->laws.at[view->laws.n++] = (struct link){ procedure->legal_basis.at[i].number,
							       procedure->legal_basis.at[i].title };
	}
}

enum status catalogue_show(struct cx *cx, struct request *rq, struct response *rs)
{
	const struct procedure *procedure;
	int64_t version;

	TRY(load_current(cx, rq, &version, &procedure));
	struct procedure_view view = {
		.page = web_page(cx, rq, procedure_title(procedure, cx->lang)),
		.code = procedure->code,
		.field = cx->lang == LANG_EN ? procedure->field.en : procedure->field.vi,
		.online = web_settings()->citizens_file &&
			  (procedure->channels & CHANNEL_BIT(CHANNEL_ONLINE)),
		.may_file = cx->actor.rights & RIGHT_FILE,
		.official_href = str_format(cx->arena, "/procedures/%.*s/official",
					    STR_ARG(procedure->code)),
	};

	view.page.back_href = STR("/procedures");
	view.page.back_text = N_("All procedures");
	fill_facts(cx, procedure, &view.facts);
	fill_ways(cx, procedure, &view.ways);
	fill_papers(cx, procedure, &view.papers);
	fill_texts(cx, procedure, &view);
	RENDER(cx, rq, rs, page_procedure, &view);
	return OK;
}

/* ---- the official text ---- */

/* Paragraphs from a number on, until a page has enough; gives the number to go on with, or 0. */
static int64_t take_paragraphs(struct cx *cx, struct str text, int64_t from,
			       struct texts *ret_texts)
{
	size_t most = text.len + 1, bytes = 0;
	struct str line;

	for (int64_t i = 0; str_take(&text, '\n', &line); i++) {
		if (bytes > OFFICIAL_BYTES)
			return i;
		if (i >= from && !str_is_empty(str_trim(line))) {
			add_line(cx, ret_texts, most, str_trim(line));
			bytes += line.len;
		}
	}
	return 0;
}

static struct str published_papers(struct cx *cx, const struct procedure *procedure)
{
	struct buf b = buf_in(cx->arena);

	for (size_t i = 0; i < procedure->components.n; i++) {
		buf_add(&b, procedure->components.at[i].text);
		buf_add_char(&b, '\n');
	}
	return buf_str(&b);
}

/* Each part is a page of its own: together they would be too heavy for a slow link. */
static const struct {
	const char *name, *title;
} official_pages[] = {
	{ "sequence", N_("Sequence") },
	{ "notes", N_("Notes") },
	{ "papers", N_("Papers") },
};
#define OFFICIAL_PAGES (sizeof(official_pages) / sizeof(*official_pages))

enum status catalogue_show_official(struct cx *cx, struct request *rq, struct response *rs)
{
	const struct procedure *procedure;
	struct str part = input_has(rq, "part") ? input_text(rq, "part") : STR("sequence");
	int64_t version, next = 0;

	TRY(load_current(cx, rq, &version, &procedure));
	struct official_view view = {
		.page = web_page(cx, rq,
				 web_text_of(cx, N_("Official text: %1"),
					     procedure_title(procedure, cx->lang))),
		.tabs = { ARENA_ARRAY(cx->arena, struct nav_item, OFFICIAL_PAGES), OFFICIAL_PAGES },
	};
	struct str texts[OFFICIAL_PAGES] = { procedure->sequence, procedure->description,
					     published_papers(cx, procedure) };

	view.page.about = web_text(cx, N_("A procedure's official text"));
	view.page.back_href = str_format(cx->arena, "/procedures/%.*s", STR_ARG(procedure->code));
	for (size_t i = 0; i < OFFICIAL_PAGES; i++) {
		bool current = str_is(part, official_pages[i].name);

		view.tabs.at[i] = (struct nav_item){
			.href = str_format(cx->arena, "?part=%s", official_pages[i].name),
			.text = web_text(cx, official_pages[i].title),
			.current = current,
		};
		if (current)
			next = take_paragraphs(cx, texts[i], input_int(rq, "from"),
					       &view.paragraphs);
	}
	if (next)
		view.next_href = str_format(cx->arena, "?part=%.*s&from=%lld", STR_ARG(part),
					    (long long)next);
	RENDER(cx, rq, rs, page_official, &view);
	return OK;
}

/* ---- applying ---- */

static struct str known_of(const struct person *person, struct str subject)
{
	const struct {
		const char *subject;
		struct str value;
	} known[] = {
		{ "applicant.name", person->name },       { "applicant.number", person->number },
		{ "applicant.born_on", person->born_on }, { "applicant.sex", person->sex },
		{ "applicant.phone", person->phone },     { "applicant.email", person->email },
		{ "applicant.address", person->address },
	};

	for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++) {
		if (str_is(subject, known[i].subject))
			return known[i].value;
	}
	return STR("");
}

/* The form's questions about the applicant are answered with what is known of who is signed in. */
static enum status prefill(struct cx *cx, const struct procedure *procedure,
			   struct answers *ret_answers)
{
	struct person person;

	TRY(person_load(cx, cx->actor.person, &person));
	for (size_t g = 0; g < procedure->form.n; g++) {
		for (size_t i = 0; i < procedure->form.at[g].fields.n; i++) {
			const struct procedure_field *field = &procedure->form.at[g].fields.at[i];

			TRY(answers_change(cx, ret_answers, field->name,
					   known_of(&person, field->subject)));
		}
	}
	return OK;
}

enum status catalogue_apply(struct cx *cx, struct request *rq, struct response *rs)
{
	const struct procedure *procedure;
	struct answers answers = {};
	int64_t version, draft;

	TRY(load_current(cx, rq, &version, &procedure));
	if (!web_settings()->citizens_file ||
	    !(procedure->channels & CHANNEL_BIT(CHANNEL_ONLINE))) {
		return FAIL(
			cx, REFUSED, "procedure.channel",
			N_("This procedure cannot be filed this way. Please come to a counter."));
	}
	TRY(prefill(cx, procedure, &answers));
	TRY(draft_add(cx, version, &draft));
	TRY(draft_change(cx, draft, &answers, 0));
	return web_redirect(cx, rs, "/drafts/%lld", (long long)draft);
}
