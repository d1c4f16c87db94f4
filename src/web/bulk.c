/* One act on several dossiers: chosen in a list, looked at once more, done, a line for each. */
#include "web/bulk.h"

#include "base/text.h"
#include "dossier/bulk.h"
#include "web/pages.h"
#include "web/routes.h"

/* Ticks of the list: f_DOSSIER with the version that was looked at. Others are left out. */
static struct bulk_chosens read_chosen(struct cx *cx, const struct request *rq)
{
	struct input_fields typed = input_form(rq);
	struct bulk_chosens chosen = { ARENA_ARRAY(cx->arena, struct bulk_chosen, typed.n), 0 };

	for (size_t i = 0; i < typed.n; i++) {
		struct bulk_chosen *to = &chosen.at[chosen.n];

		chosen.n += str_parse_int(typed.at[i].name, &to->dossier) == OK &&
			    str_parse_int(typed.at[i].value, &to->version) == OK;
	}
	return chosen;
}

static enum status read_bulk(struct cx *cx, const struct request *rq, struct bulk *ret_bulk)
{
	const struct move_row *move = dossier_move_row(input_text(rq, "action"));
	struct bulk_chosens chosen = read_chosen(cx, rq);
	struct bulk_item *items = ARENA_ARRAY(cx->arena, struct bulk_item, chosen.n);

	if (!move || !bulk_allows(move->action))
		return FAIL(cx, INVALID, "bulk.action",
			    N_("This is done to one dossier at a time."));
	for (size_t i = 0; i < chosen.n; i++)
		items[i] = (struct bulk_item){ chosen.at[i].dossier, chosen.at[i].version };
	*ret_bulk = (struct bulk){
		.action = move->action,
		.items = items,
		.n = chosen.n,
		.reason = input_text(rq, "reason"),
		.first_number = input_int(rq, "first"),
		.symbol = input_text(rq, "symbol"),
	};
	return OK;
}

/* ---- the lines ---- */

static struct table begin_lines(struct cx *cx, const char *last, size_t rows)
{
	const char *names[] = { N_("Dossier"), N_("Applicant"), last };
	size_t columns = sizeof(names) / sizeof(*names);
	struct table table = {
		.caption = web_text(cx, N_("Chosen dossiers")),
		.headings = { ARENA_ARRAY(cx->arena, struct heading, columns), columns },
	};

	for (size_t i = 0; i < columns; i++)
		table.headings.at[i].text = web_text(cx, names[i]);
	table_add_rows(cx->arena, &table, rows);
	return table;
}

static void fill_line(struct cx *cx, const struct bulk_line *line, const char *good,
		      const char *bad, struct cell *cells)
{
	cells[0].text = str_is_empty(line->code) ? STR("–") : line->code;
	if (!str_is_empty(line->code))
		cells[0].href = str_format(cx->arena, "/dossiers/%lld", (long long)line->dossier);
	cells[1].text = line->applicant;
	cells[2].text = web_text(cx, line->done ? good : bad);
	cells[2].more = line->message;
}

static struct str count_done(struct cx *cx, const char *pattern, const struct bulk_lines *lines)
{
	int64_t done = 0;

	for (size_t i = 0; i < lines->n; i++)
		done += lines->at[i].done;
	const struct str args[] = { text_number(cx->arena, cx->lang, done),
				    text_number(cx->arena, cx->lang, (int64_t)lines->n) };

	return text_fill(cx->arena, web_text(cx, pattern), args, 2);
}

/* ---- before ---- */

static struct field text_field(struct cx *cx, const struct request *rq, const char *name,
			       const char *label)
{
	return (struct field){
		.kind = CONTROL_TEXT,
		.name = str_from(name),
		.label = web_text(cx, label),
		.value = request_value(rq, name),
	};
}

static struct fields make_fields(struct cx *cx, const struct request *rq,
				 enum dossier_action action)
{
	struct fields fields = { ARENA_ARRAY(cx->arena, struct field, 2), 0 };

	if (action == ACTION_ISSUE) {
		fields.at[0] = text_field(cx, rq, "first", N_("Number of the first result"));
		fields.at[0].hint = web_text(
			cx,
			N_("The others get the numbers that follow, in the order of the list."));
		fields.at[0].inputmode = "numeric";
		fields.at[0].css = "govuk-input--width-10";
		fields.at[1] = text_field(cx, rq, "symbol", N_("Symbol after each number"));
		fields.at[1].hint = web_text(cx, N_("For example /XN-UBND"));
		fields.at[1].css = "govuk-input--width-10";
		fields.at[1].optional = true;
		fields.n = 2;
	} else if (action != ACTION_TAKE) {
		fields.at[fields.n++] = (struct field){
			.kind = CONTROL_LINES,
			.name = STR("reason"),
			.label = web_text(cx, action == ACTION_APPROVE
						      ? N_("Wording of the decision")
						      : N_("Opinion for the next step")),
			.value = request_value(rq, "reason"),
			.rows = 3,
			.optional = true,
		};
	}
	return fields;
}

static void fill_preview(struct cx *cx, const struct bulk *bulk, const struct bulk_lines *lines,
			 struct bulk_view *view)
{
	view->lines = begin_lines(cx, N_("Can it be done?"), lines->n);
	view->chosen.at = ARENA_ARRAY(cx->arena, struct bulk_chosen, lines->n);
	for (size_t i = 0; i < lines->n; i++) {
		fill_line(cx, &lines->at[i], N_("Yes"), N_("No"), view->lines.rows.at[i].cells.at);
		if (lines->at[i].done)
			view->chosen.at[view->chosen.n++] =
				(struct bulk_chosen){ bulk->items[i].dossier,
						      bulk->items[i].version };
	}
	view->summary =
		count_done(cx, N_("%1 of %2 can be done. The others stay as they are."), lines);
}

enum status bulk_page(struct cx *cx, struct request *rq, struct response *rs)
{
	struct bulk_lines lines;
	struct bulk bulk;

	TRY(read_bulk(cx, rq, &bulk));
	TRY(bulk_preview(cx, &bulk, &lines));
	const struct move_row *move = &dossier_moves[bulk.action];
	struct bulk_view view = {
		.page = web_page(
			cx, rq,
			web_text_of(cx, N_("%1: several dossiers"), web_text(cx, move->label))),
		.action = str_from(move->name),
		.fields = make_fields(cx, rq, bulk.action),
		.buttons = { move->label, STR("/office"), N_("Cancel") },
	};

	fill_preview(cx, &bulk, &lines, &view);
	web_show_errors(cx, rq, &view.page, view.fields);
	RENDER(cx, rq, rs, page_bulk, &view);
	return OK;
}

/* ---- doing it ---- */

enum status bulk_act(struct cx *cx, struct request *rq, struct response *rs)
{
	struct bulk bulk;
	int64_t id;

	TRY(read_bulk(cx, rq, &bulk));
	TRY(dossier_bulk(cx, &bulk, &id));
	return web_redirect(cx, rs, "/bulk/%lld", (long long)id);
}

enum status bulk_answer_page(struct cx *cx, struct request *rq, struct response *rs)
{
	struct bulk_answer answer;

	TRY(bulk_load(cx, input_int(rq, "bulk"), &answer));
	struct bulk_view view = {
		.page = web_page(cx, rq,
				 web_text_of(cx, N_("%1: what came of it"),
					     web_text(cx, answer.move->label))),
		.lines = begin_lines(cx, N_("Outcome"), answer.lines.n),
		.summary = count_done(cx, N_("Done: %1 of %2."), &answer.lines),
		.buttons = { NULL, STR("/office"), N_("My office's work") },
	};

	for (size_t i = 0; i < answer.lines.n; i++)
		fill_line(cx, &answer.lines.at[i], N_("Done"), N_("Not done"),
			  view.lines.rows.at[i].cells.at);
	RENDER(cx, rq, rs, page_bulk, &view);
	return OK;
}
