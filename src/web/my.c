/* A citizen's own list, and who has read their data. */
#include "base/civil.h"
#include "base/text.h"
#include "journal/journal.h"
#include "web/citizen.h"
#include "web/pages.h"
#include "web/routes.h"

#define DOSSIERS_A_PAGE 20
#define READS_A_PAGE 50

static void name_columns(struct cx *cx, struct table *table, const char *const *names, size_t n)
{
	table->headings = (struct headings){ ARENA_ARRAY(cx->arena, struct heading, n), n };
	for (size_t i = 0; i < n; i++)
		table->headings.at[i].text = web_text(cx, names[i]);
}

static enum status procedure_name(struct cx *cx, int64_t version, struct str *ret_name)
{
	const struct procedure *procedure;

	TRY(procedure_load(cx, version, &procedure));
	*ret_name = procedure_title(procedure, cx->lang);
	return OK;
}

static enum status fill_drafts(struct cx *cx, struct table *table)
{
	static const char *const names[] = { N_("Procedure"), N_("Last saved") };
	struct drafts drafts;

	TRY(draft_find(cx, &drafts));
	table->caption = web_text(cx, N_("Drafts"));
	name_columns(cx, table, names, 2);
	table_add_rows(cx->arena, table, drafts.n);
	for (size_t i = 0; i < drafts.n; i++) {
		struct cell *cells = table->rows.at[i].cells.at;

		TRY(procedure_name(cx, drafts.at[i].procedure, &cells[0].text));
		cells[0].href = str_format(cx->arena, "/drafts/%lld", (long long)drafts.at[i].id);
		cells[1].text = civil_local_time(cx->arena, drafts.at[i].changed_us);
	}
	return OK;
}

static struct str when(struct cx *cx, const struct list_row *row)
{
	bool settled = row->state == STATE_DONE || row->state == STATE_RETURNED;

	if (row->ended_us)
		return web_text_of(cx, settled ? N_("Done %1") : N_("Ended %1"),
				   civil_local_time(cx->arena, row->ended_us));
	if (row->paused)
		return web_text(cx, N_("Clock stopped"));
	return web_text_of(cx, row->received_us ? N_("Due %1") : N_("Looked at by %1"),
			   civil_local_time(cx->arena, row->due_us));
}

static bool is_late(struct cx *cx, const struct list_row *row)
{
	return row->received_us && !row->ended_us &&
	       (row->breached_us || (!row->paused && row->due_us < cx->now_us));
}

static enum status fill_dossiers(struct cx *cx, const struct list_rows *rows, struct table *table)
{
	static const char *const names[] = { N_("Procedure"), N_("State"), N_("Date and time"),
					     N_("Handed in") };

	name_columns(cx, table, names, 4);
	table_add_rows(cx->arena, table, rows->n);
	for (size_t i = 0; i < rows->n; i++) {
		const struct list_row *row = &rows->at[i];
		struct cell *cells = table->rows.at[i].cells.at;

		TRY(procedure_name(cx, row->procedure, &cells[0].text));
		cells[0].href = str_format(cx->arena, "/my/%lld", (long long)row->id);
		cells[0].more = row->code;
		cells[1].tag = show_tag(row->state);
		cells[2].text = when(cx, row);
		cells[2].tag = page_tag(is_late(cx, row) ? TAG_OVERDUE : TAG_NONE);
		cells[3].text = civil_local(cx->arena, civil_day_of(row->filed_us));
	}
	return OK;
}

static const char *say_done(struct str done)
{
	if (str_is(done, "saved"))
		return N_("The draft is saved. You find it below.");
	if (str_is(done, "removed"))
		return N_("The draft is deleted.");
	return NULL;
}

enum status my_list(struct cx *cx, struct request *rq, struct response *rs)
{
	struct list_query query = { .scope = LIST_OWN,
				    .after_id = input_int(rq, "after"),
				    .most = DOSSIERS_A_PAGE };
	const char *done = say_done(input_text(rq, "done"));
	struct list_rows own, handed_in;
	struct my_view view = {
		.page = web_page(cx, rq, web_text(cx, N_("My dossiers"))),
		.own = { .caption = web_text(cx, N_("Handed in")),
			 .empty = N_("You have not handed in anything yet.") },
		.handed_in = { .caption = web_text(cx, N_("Where I act for others or take part")) },
		.citizens_file = web_settings()->citizens_file,
	};

	view.page.here = STR("/my");
	view.page.wide = true;
	if (done)
		view.page.notice = web_text(cx, done);
	TRY(fill_drafts(cx, &view.drafts));
	TRY(dossier_find(cx, &query, &own));
	TRY(fill_dossiers(cx, &own, &view.own));
	if (own.more)
		view.pages.next_href =
			str_format(cx->arena, "/my?after=%lld", (long long)own.at[own.n - 1].id);
	query = (struct list_query){ .scope = LIST_HANDED_IN, .most = DOSSIERS_A_PAGE };
	TRY(dossier_find(cx, &query, &handed_in));
	TRY(fill_dossiers(cx, &handed_in, &view.handed_in));
	RENDER(cx, rq, rs, page_my, &view);
	return OK;
}

/* ---- who has read my data ---- */

static enum status fill_read(struct cx *cx, const struct journal_reader *read, struct cell *cells)
{
	struct error before = cx->error;
	struct dossier dossier;

	cells[0].text = civil_local_time(cx->arena, read->at_us);
	if (read->office)
		TRY(show_office(cx, read->office, &cells[1].text));
	else
		cells[1].text = web_text(
			cx, read->account ? N_("Who handed it in for you")
					  : N_("Somebody with the receipt's code and PIN"));
	if (!read->dossier)
		return OK;
	enum status status = dossier_load(cx, read->dossier, &dossier);

	if (status == NOT_FOUND) { /* one's part in it has ended; the look at one's data stays */
		cx->error = before;
		return OK;
	}
	TRY(status);
	cells[2].text = dossier.code;
	cells[2].href = str_format(cx->arena, "/my/%lld", (long long)dossier.id);
	return OK;
}

enum status my_reads(struct cx *cx, struct request *rq, struct response *rs)
{
	static const char *const names[] = { N_("When"), N_("Who"), N_("Dossier") };
	int64_t before = input_has(rq, "before") ? input_int(rq, "before") : INT64_MAX;
	struct journal_readers reads;
	struct reads_view view = {
		.page = web_page(cx, rq, web_text(cx, N_("Who has read my data"))),
		.table = { .caption = web_text(cx, N_("Who has read my data")),
			   .empty = N_("Nobody has read your data so far.") },
	};

	view.page.back_href = STR("/my");
	view.page.back_text = N_("My dossiers");
	TRY(journal_find_readers(cx, cx->actor.person, before, READS_A_PAGE, &reads));
	name_columns(cx, &view.table, names, 3);
	table_add_rows(cx->arena, &view.table, reads.n);
	for (size_t i = 0; i < reads.n; i++)
		TRY(fill_read(cx, &reads.at[i], view.table.rows.at[i].cells.at));
	if (reads.n == READS_A_PAGE)
		view.pages.next_href = str_format(cx->arena, "/my/reads?before=%lld",
						  (long long)reads.at[reads.n - 1].id);
	RENDER(cx, rq, rs, page_reads, &view);
	return OK;
}
