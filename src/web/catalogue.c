/* One procedure: everything a citizen needs to know of it, and applying. */
#include "procedure/catalogue.h"
#include "base/civil.h"
#include "base/text.h"
#include "dossier/dossier.h"
#include "web/pages.h"
#include "web/public.h"
#include "web/routes.h"
#include "web/show.h"

/* Citizens' pages stay under 20 KB, whatever the catalogue holds. */
#define OFFICIAL_BYTES 8000 /* of official text on one page */
#define PAPERS_BYTES 4500
#define CONDITIONS_BYTES 1500
#define LAWS_BYTES 2500
#define FEES_CHARACTERS 500
#define FACT_CHARACTERS 250
#define LIMIT_CHARACTERS 300
#define TITLE_CHARACTERS 200
#define RELATED_MOST 5
#define DAY_WORK_MINUTES 480

/* ---- one procedure ---- */

static enum status load_current(struct cx *cx, const struct request *rq, int64_t *ret_version,
				const struct procedure **ret_procedure)
{
	struct str code = input_text(rq, "code");

	TRY(procedure_find_current(cx, code, civil_day_of(cx->now_us), ret_version));
	return procedure_load(cx, *ret_version, ret_procedure);
}

/* One that has ended may still be read: somebody's dossier is under way, or has a link to it. */
static enum status load_shown(struct cx *cx, const struct request *rq, struct str *ret_ended,
			      const struct procedure **ret_procedure)
{
	struct str code = input_text(rq, "code");
	int64_t version;
	enum status status = procedure_ended_on(cx, code, ret_ended);

	*ret_ended = status == OK ? show_day(cx, *ret_ended) : STR("");
	if (status == NOT_FOUND)
		return load_current(cx, rq, &version, ret_procedure);
	TRY(status);
	TRY(procedure_find_listed(cx, code, &version));
	return procedure_load(cx, version, ret_procedure);
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

/* Working time as people say it: hours below a day, days above. */
static struct str say_minutes(struct cx *cx, int64_t minutes)
{
	int64_t quarters = (minutes + DAY_WORK_MINUTES / 4 - 1) / (DAY_WORK_MINUTES / 4);
	struct limit hours = { LIMIT_WORKING_HOURS, (int)((minutes + 14) / 15) };
	struct limit days = { LIMIT_WORKING_DAYS, (int)quarters };

	return show_limit(cx, minutes < DAY_WORK_MINUTES ? hours : days);
}

static enum status say_really(struct cx *cx, const struct procedure *procedure,
			      struct str *ret_text)
{
	struct procedure_times times;

	TRY(procedure_time_load(cx, procedure->code, &times));
	if (times.n < PROCEDURE_TIMES_LEAST) {
		*ret_text = web_text(cx, N_("Too few dossiers in the last twelve months to say"));
		return OK;
	}
	const struct str args[] = { say_minutes(cx, times.half_minutes),
				    say_minutes(cx, times.most_minutes),
				    text_number(cx->arena, cx->lang, times.n) };

	*ret_text = text_fill(cx->arena,
			      web_text(cx, N_("Half within %1, nine of ten within %2 (%3 dossiers "
					      "in the last twelve months)")),
			      args, 3);
	return OK;
}

static enum status fill_facts(struct cx *cx, const struct procedure *procedure, struct facts *facts)
{
	struct str where = procedure->address, really;

	if (procedure->non_boundary == SCOPE_PROVINCE)
		where = web_text(cx, N_("At any counter of the province, wherever you live"));
	TRY(say_really(cx, procedure, &really));
	*facts = (struct facts){ ARENA_ARRAY(cx->arena, struct fact, 10), 0 };
	add_fact(facts, web_text(cx, N_("Official name")), words_get(procedure->name, cx->lang));
	add_fact(facts, web_text(cx, N_("For whom")), say_audience(cx, procedure));
	add_fact(facts, web_text(cx, N_("You get")), say_results(cx, procedure));
	add_fact(facts, web_text(cx, N_("How long it really takes")), really);
	add_fact(facts, web_text(cx, N_("Where to hand it in")),
		 text_short(cx->arena, where, FACT_CHARACTERS));
	add_fact(facts, web_text(cx, N_("Who carries it out")),
		 text_short(cx->arena, procedure->agency, FACT_CHARACTERS));
	add_fact(facts, web_text(cx, N_("Who decides")),
		 text_short(cx->arena, procedure->authority, FACT_CHARACTERS));
	add_fact(facts, web_text(cx, N_("Who helps")),
		 text_short(cx->arena, procedure->coordinating, FACT_CHARACTERS));
	add_fact(facts, web_text(cx, N_("Level")), show_level(cx, procedure->level));
	add_fact(facts, web_text(cx, N_("Published by")), procedure->decision);
	return OK;
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
		if (!fee->amount.expr)
			buf_format(&b, ": %.*s",
				   STR_ARG(text_short(cx->arena, fee->text, LIMIT_CHARACTERS)));
		else if (cx->lang == LANG_VI && fee->text.len < 60)
			buf_format(&b, ": %.*s", STR_ARG(fee->text));
	}
	return b.len ? text_short(cx->arena, buf_str(&b), FEES_CHARACTERS)
		     : web_text(cx, N_("Free of charge"));
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
	if (limit->limit.unit == LIMIT_APPOINTED)
		cells[1].more = text_short(cx->arena, limit->text, LIMIT_CHARACTERS);
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

/* Some procedures of the catalogue have two hundred papers: the rest is on the official page. */
static int64_t keep_some(struct paper_cases *cases)
{
	size_t bytes = 0;
	int64_t left = 0;

	for (size_t i = 0; i < cases->n; i++) {
		struct paper_lines *papers = &cases->at[i].papers;
		size_t n = 0;

		while (n < papers->n && bytes < PAPERS_BYTES) {
			bytes += papers->at[n].name.len + papers->at[n].more.len + 40;
			n++;
		}
		left += (int64_t)(papers->n - n);
		papers->n = n;
		/* A heading without papers says nothing. */
		if (n == 0)
			cases->n = i;
	}
	return left;
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

static int64_t fill_laws(struct cx *cx, const struct procedure *procedure, struct links *laws)
{
	size_t bytes = 0, i = 0;

	laws->at = ARENA_ARRAY(cx->arena, struct link, procedure->legal_basis.n);
	for (; i < procedure->legal_basis.n && bytes < LAWS_BYTES; i++) {
		const struct procedure_law *law = &procedure->legal_basis.at[i];
		struct str title = text_short(cx->arena, law->title, LIMIT_CHARACTERS);

		laws->at[laws->n++] = (struct link){ law->number, title };
		bytes += law->number.len + title.len;
	}
	return (int64_t)(procedure->legal_basis.n - i);
}

/* The beginning; true when there is more. */
static bool take_conditions(struct cx *cx, struct str text, struct texts *ret_texts)
{
	size_t most = text.len + 1, bytes = 0;
	struct str line;

	while (str_take(&text, '\n', &line)) {
		line = str_trim(line);
		if (str_is_empty(line))
			continue;
		if (bytes >= CONDITIONS_BYTES)
			return true;
		struct str some = text_short(cx->arena, line, CONDITIONS_BYTES / 2);

		add_line(cx, ret_texts, most, some);
		bytes += some.len;
		if (some.len != line.len)
			return true;
	}
	return false;
}

static void fill_texts(struct cx *cx, const struct procedure *procedure,
		       struct procedure_view *view)
{
	const struct procedure_case *last = &procedure->cases.at[procedure->cases.n - 1];
	enum channel channel =
		procedure->channels & CHANNEL_BIT(CHANNEL_DIRECT) ? CHANNEL_DIRECT : CHANNEL_ONLINE;
	struct procedure_steps steps = procedure_steps(cx, procedure, last, channel);

	for (size_t i = 0; i < steps.n; i++)
		add_line(cx, &view->steps, steps.n, words_get(steps.at[i]->name, cx->lang));
	for (size_t i = 0; i < procedure->exemptions.n; i++) {
		const struct procedure_exemption *exemption = &procedure->exemptions.at[i];

		add_line(cx, &view->exemptions, procedure->exemptions.n,
			 str_format(cx->arena, "%.*s: −%lld %%",
				    STR_ARG(words_get(exemption->name, cx->lang)),
				    (long long)exemption->percent));
	}
	for (size_t i = 0; i < procedure->form.n; i++)
		add_line(cx, &view->questions, procedure->form.n,
			 words_get(procedure->form.at[i].title, cx->lang));
	view->conditions_left = take_conditions(cx, procedure->conditions, &view->conditions);
	view->laws_left = fill_laws(cx, procedure, &view->laws);
}

/* Others of the same field and level. */
static enum status fill_related(struct cx *cx, const struct procedure *procedure,
				struct links *related)
{
	const struct procedure_filter filter = {
		.level = (int)procedure->level,
		.field = procedure->field.code,
		.most = RELATED_MOST + 1,
	};
	struct procedure_found found;

	TRY(procedure_find(cx, &filter, &found));
	related->at = ARENA_ARRAY(cx->arena, struct link, found.rows.n);
	for (size_t i = 0; i < found.rows.n && related->n < RELATED_MOST; i++) {
		const struct procedure_row *row = &found.rows.at[i];

		if (str_equal(row->code, procedure->code))
			continue;
		related->at[related->n++] = (struct link){
			str_format(cx->arena, "/procedures/%.*s", STR_ARG(row->code)),
			words_get(row->title, cx->lang),
		};
	}
	return OK;
}

static bool may_file_here(const struct procedure *procedure)
{
	return web_settings()->citizens_file && procedure->level != LEVEL_MINISTRY &&
	       (procedure->channels & CHANNEL_BIT(CHANNEL_ONLINE));
}

enum status catalogue_show(struct cx *cx, struct request *rq, struct response *rs)
{
	const struct procedure *procedure;
	struct str ended;

	TRY(load_shown(cx, rq, &ended, &procedure));
	struct procedure_view view = {
		.page = web_page(cx, rq,
				 text_short(cx->arena, procedure_title(procedure, cx->lang),
					    TITLE_CHARACTERS)),
		.code = procedure->code,
		.field = cx->lang == LANG_EN ? procedure->field.en : procedure->field.vi,
		.ended = ended,
		.online = str_is_empty(ended) && may_file_here(procedure),
		.may_file = cx->actor.rights & RIGHT_FILE,
		.ministry = procedure->level == LEVEL_MINISTRY,
		.official_href = str_format(cx->arena, "/procedures/%.*s/official",
					    STR_ARG(procedure->code)),
		.source = procedure->origin == ORIGIN_CATALOGUE
				  ? N_("Taken from the national catalogue as published. What it "
				       "does not say, the office tells you.")
				  : NULL,
	};

	view.page.back_href = STR("/procedures");
	view.page.back_text = N_("All procedures");
	TRY(fill_facts(cx, procedure, &view.facts));
	fill_ways(cx, procedure, &view.ways);
	fill_papers(cx, procedure, &view.papers);
	view.papers_left = keep_some(&view.papers);
	fill_texts(cx, procedure, &view);
	TRY(fill_related(cx, procedure, &view.related));
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

static struct str published_laws(struct cx *cx, const struct procedure *procedure)
{
	struct buf b = buf_in(cx->arena);

	for (size_t i = 0; i < procedure->legal_basis.n; i++) {
		const struct procedure_law *law = &procedure->legal_basis.at[i];

		buf_format(&b, "%.*s %.*s\n", STR_ARG(law->number), STR_ARG(law->title));
	}
	return buf_str(&b);
}

/* Each part is a page of its own: together they would be too heavy for a slow link. */
static const struct {
	const char *name, *title;
} official_pages[] = {
	{ "sequence", N_("Sequence") }, { "conditions", N_("Conditions") },
	{ "notes", N_("Notes") },       { "papers", N_("Papers") },
	{ "laws", N_("Legal basis") },
};
#define OFFICIAL_PAGES (sizeof(official_pages) / sizeof(*official_pages))

enum status catalogue_show_official(struct cx *cx, struct request *rq, struct response *rs)
{
	const struct procedure *procedure;
	struct str part = input_has(rq, "part") ? input_text(rq, "part") : STR("sequence"), ended;
	int64_t next = 0;

	TRY(load_shown(cx, rq, &ended, &procedure));
	struct official_view view = {
		.page = web_page(cx, rq,
				 web_text_of(cx, N_("Official text: %1"),
					     procedure_title(procedure, cx->lang))),
		.tabs = { ARENA_ARRAY(cx->arena, struct nav_item, OFFICIAL_PAGES), OFFICIAL_PAGES },
	};
	struct str texts[OFFICIAL_PAGES] = { procedure->sequence, procedure->conditions,
					     procedure->description,
					     published_papers(cx, procedure),
					     published_laws(cx, procedure) };

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

enum status catalogue_source_show(struct cx *cx, struct request *rq, struct response *rs)
{
	struct str json;
	int64_t version;

	TRY(procedure_find_listed(cx, input_text(rq, "code"), &version));
	TRY(catalogue_source(cx, version, &json));
	rs->content_type = STR("application/json; charset=utf-8");
	buf_add(&rs->body, json);
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
	if (!may_file_here(procedure)) {
		return FAIL(
			cx, REFUSED, "procedure.channel",
			N_("This procedure cannot be filed this way. Please come to a counter."));
	}
	TRY(prefill(cx, procedure, &answers));
	TRY(draft_add(cx, version, &draft));
	TRY(draft_change(cx, draft, &answers, 0));
	return web_redirect(cx, rs, "/drafts/%lld", (long long)draft);
}
