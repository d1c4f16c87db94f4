/* Emergency slips: what was ordered, what waits, what failed when; and the forms for it. */
#include "web/emergency.h"

#include "base/civil.h"
#include "base/text.h"
#include "web/authority.h"
#include "web/pages.h"
#include "web/question.h"
#include "web/routes.h"

enum slips_form { FORM_NONE, FORM_ORDER, FORM_OUTAGE, FORM_VOID, FORM_SIGN };
#define FIELDS_MOST 8

/* ---- for other pages ---- */

int64_t emergency_read_time(const struct request *rq, const char *day, const char *time)
{
	struct str rest = str_trim(input_text(rq, time)), part;
	int64_t hour, minute;

	if (!input_has(rq, day) || !str_take(&rest, ':', &part) ||
	    str_parse_int(part, &hour) != OK || str_parse_int(rest, &minute) != OK)
		return 0;
	if (hour < 0 || hour > 23 || minute < 0 || minute > 59)
		return 0;
	return civil_instant(input_day(rq, day), (int)(hour * 60 + minute));
}

enum status emergency_text(struct cx *cx, int64_t dossier, struct str *ret_text)
{
	static const char *const verdicts[] = {
		[SLIP_WAITS] = N_("%1, received on paper at %2, entered at %3; provisional: the "
				  "time counts from the entry until the head countersigns"),
		[SLIP_SIGNED] = N_("%1, received on paper at %2, entered at %3; countersigned"),
		[SLIP_REFUSED] = N_("%1, received on paper at %2, entered at %3; not "
				    "countersigned: the time counts from the entry"),
		[SLIP_VOID] = N_("%1"),
	};
	struct slip slip;
	enum status status = slip_of_dossier(cx, dossier, &slip);

	*ret_text = STR("");
	if (status == NOT_FOUND)
		return OK;
	TRY(status);
	const struct str args[] = { slip.code, civil_local_time(cx->arena, slip.claimed_us),
				    civil_local_time(cx->arena, slip.entered_us) };

	*ret_text = text_fill(cx->arena, web_text(cx, verdicts[slip.verdict]), args, 3);
	return OK;
}

/* ---- tables ---- */

static void name_columns(struct cx *cx, struct table *table, const char *const *names, size_t n)
{
	table->headings = (struct headings){ ARENA_ARRAY(cx->arena, struct heading, n), n };
	for (size_t i = 0; i < n; i++)
		table->headings.at[i].text = web_text(cx, names[i]);
}

static struct str count_text(struct cx *cx, int64_t n)
{
	return text_number(cx->arena, cx->lang, n);
}

static enum status fill_series(struct cx *cx, struct table *table)
{
	static const char *const names[] = { N_("Slips"),   N_("Counter"), N_("Ordered"),
					     N_("Numbers"), N_("Used"),    N_("Voided"),
					     N_("Missing") };
	struct slip_serieses all;

	TRY(slip_series_find(cx, &all));
	table->caption = web_text(cx, N_("Series"));
	table->empty = N_("No slips have been ordered yet.");
	name_columns(cx, table, names, 7);
	for (size_t i = 3; i < 7; i++)
		table->headings.at[i].number = true;
	table_add_rows(cx->arena, table, all.n);
	for (size_t i = 0; i < all.n; i++) {
		const struct slip_series *series = &all.at[i];
		struct cell *cells = table->rows.at[i].cells.at;
		int64_t issued = series->last - series->first + 1;

		cells[0].text = str_format(cx->arena, "%.*s – %.*s",
					   STR_ARG(slip_code(cx, series->prefix, series->first)),
					   STR_ARG(slip_code(cx, series->prefix, series->last)));
		cells[0].href = str_format(cx->arena, "/slips/%lld", (long long)series->id);
		cells[1].text = series->office_name;
		cells[2].text = civil_local(cx->arena, civil_day_of(series->ordered_us));
		cells[3].text = count_text(cx, issued);
		cells[4].text = count_text(cx, series->used);
		cells[5].text = count_text(cx, series->voided);
		cells[6].text = count_text(cx, issued - series->used - series->voided);
	}
	return OK;
}

static enum status fill_slip(struct cx *cx, const struct slip *slip, struct cell *cells)
{
	cells[0].text = slip->code;
	cells[1].text = slip->dossier_code;
	if (slip->dossier)
		cells[1].href = str_format(cx->arena, "/dossiers/%lld", (long long)slip->dossier);
	if (slip->claimed_us)
		cells[2].text = civil_local_time(cx->arena, slip->claimed_us);
	cells[3].text = civil_local_time(cx->arena, slip->entered_us);
	return account_name(cx, slip->account, &cells[3].more);
}

static enum status fill_waiting(struct cx *cx, bool head, struct table *table)
{
	static const char *const names[] = { N_("Slip"), N_("Dossier"), N_("Received on paper"),
					     N_("Entered"), N_("Action") };
	struct slips slips;

	TRY(slip_find_waiting(cx, &slips));
	table->caption = web_text(cx, N_("Waiting for the countersignature"));
	table->empty = N_("Nothing waits.");
	name_columns(cx, table, names, head ? 5 : 4);
	table_add_rows(cx->arena, table, slips.n);
	for (size_t i = 0; i < slips.n; i++) {
		struct cell *cells = table->rows.at[i].cells.at;

		TRY(fill_slip(cx, &slips.at[i], cells));
		if (!head)
			continue;
		cells[4].text = web_text(cx, N_("Countersign"));
		cells[4].href = str_format(cx->arena, "/slips?do=sign&slip=%lld",
					   (long long)slips.at[i].id);
	}
	return OK;
}

static enum status fill_outages(struct cx *cx, struct table *table)
{
	static const char *const names[] = { N_("Counter"), N_("Began at"), N_("Ended at"),
					     N_("What had failed") };
	struct outages outages;

	TRY(outage_find(cx, &outages));
	table->caption = web_text(cx, N_("Outages"));
	table->empty = N_("No outage has been entered.");
	name_columns(cx, table, names, 4);
	table_add_rows(cx->arena, table, outages.n);
	for (size_t i = 0; i < outages.n; i++) {
		struct cell *cells = table->rows.at[i].cells.at;

		cells[0].text = outages.at[i].office_name;
		cells[1].text = civil_local_time(cx->arena, outages.at[i].from_us);
		cells[2].text = civil_local_time(cx->arena, outages.at[i].until_us);
		cells[3].text = outages.at[i].reason;
	}
	return OK;
}

/* ---- forms ---- */

static struct field *add(struct cx *cx, const struct request *rq, struct slips_view *view,
			 const char *name, const char *label)
{
	struct field *field = &view->fields.at[view->fields.n++];

	*field = (struct field){
		.kind = CONTROL_TEXT,
		.name = str_from(name),
		.label = web_text(cx, label),
		.value = typed_text(rq, name),
		.css = "govuk-input--width-10",
	};
	return field;
}

static void add_reason(struct cx *cx, const struct request *rq, struct slips_view *view,
		       const char *label)
{
	struct field *field = add(cx, rq, view, "reason", label);

	field->kind = CONTROL_LINES;
	field->rows = 2;
}

static void add_day(struct cx *cx, const struct request *rq, struct slips_view *view,
		    const char *name, const char *label)
{
	struct field *field = add(cx, rq, view, name, label);
	struct str day = typed_day(cx, rq, name);

	field->kind = CONTROL_DATE;
	if (!str_is_empty(day) && str_take(&day, '/', &field->day) &&
	    str_take(&day, '/', &field->month))
		field->year = day;
}

static enum status add_office(struct cx *cx, const struct request *rq, struct slips_view *view)
{
	struct field *field = add(cx, rq, view, "office", N_("Counter"));
	struct str today = civil_iso(cx->arena, civil_day_of(cx->now_us));
	struct offices offices;

	TRY(office_find(cx, cx->actor.agency, today, &offices));
	field->kind = CONTROL_SELECT;
	field->options.at = ARENA_ARRAY(cx->arena, struct option, offices.n);
	for (size_t i = 0; i < offices.n; i++) {
		struct str value = str_format(cx->arena, "%lld", (long long)offices.at[i].id);

		field->options.at[field->options.n++] = (struct option){
			.value = value,
			.text = offices.at[i].name,
			.chosen = str_equal(value, field->value),
		};
	}
	return OK;
}

static enum status order_form(struct cx *cx, const struct request *rq, struct slips_view *view)
{
	view->form_title = web_text(cx, N_("Order a series"));
	view->action = STR("/slips");
	view->buttons.submit = N_("Order");
	TRY(add_office(cx, rq, view));
	add(cx, rq, view, "prefix", N_("Letters before the number"))->hint =
		web_text(cx, N_("For example KC"));
	add(cx, rq, view, "first", N_("First number"))->inputmode = "numeric";
	add(cx, rq, view, "last", N_("Last number"))->inputmode = "numeric";
	return OK;
}

static enum status outage_form(struct cx *cx, const struct request *rq, struct slips_view *view)
{
	view->form_title = web_text(cx, N_("Enter an outage"));
	view->action = STR("/slips/outages");
	view->buttons.submit = N_("Save");
	TRY(add_office(cx, rq, view));
	add_day(cx, rq, view, "from", N_("Began on"));
	add(cx, rq, view, "from_time", N_("Began at"))->hint =
		web_text(cx, N_("For example 09:05"));
	add_day(cx, rq, view, "until", N_("Ended on"));
	add(cx, rq, view, "until_time", N_("Ended at"));
	add_reason(cx, rq, view, N_("What had failed"));
	return OK;
}

static enum status void_form(struct cx *cx, const struct request *rq, struct slips_view *view)
{
	view->form_title = web_text(cx, N_("Void a slip"));
	view->explanation = web_text(cx, N_("Spoilt or lost: the number is never used."));
	view->action = STR("/slips/void");
	view->buttons.submit = N_("Void it");
	add(cx, rq, view, "number", N_("Number of the slip"));
	add_reason(cx, rq, view, N_("Reason"));
	return OK;
}

static enum status sign_form(struct cx *cx, const struct request *rq, struct slips_view *view)
{
	static const struct {
		const char *value, *text;
	} choices[] = {
		{ "signed", N_("Countersign: the time counts from the slip") },
		{ "refused", N_("Do not countersign: the time counts from the entry") },
	};
	struct field *field = add(cx, rq, view, "verdict", N_("Countersignature"));
	struct slip slip;

	TRY(slip_load(cx, input_int(rq, rq->method == METHOD_POST ? "id" : "slip"), &slip));
	view->form_title = web_text_of(cx, N_("Countersign %1"), slip.code);
	view->explanation = text_fill(
		cx->arena,
		web_text(cx, N_("Dossier %1, received on paper at %2. Compare the slip with what "
				"was entered: number, time, person, papers.")),
		(const struct str[]){ slip.dossier_code,
				      civil_local_time(cx->arena, slip.claimed_us) },
		2);
	view->action = str_format(cx->arena, "/slips/%lld/sign", (long long)slip.id);
	view->buttons.submit = N_("Save");
	field->kind = CONTROL_RADIOS;
	field->options.at = ARENA_ARRAY(cx->arena, struct option, 2);
	for (size_t i = 0; i < 2; i++) {
		field->options.at[field->options.n++] = (struct option){
			.value = str_from(choices[i].value),
			.text = web_text(cx, choices[i].text),
			.chosen = str_is(field->value, choices[i].value),
		};
	}
	add_reason(cx, rq, view, N_("Reason"));
	view->fields.at[view->fields.n - 1].optional = true;
	return OK;
}

/* ---- the page ---- */

static enum status show(struct cx *cx, struct request *rq, struct response *rs,
			enum slips_form form)
{
	static enum status (*const forms[])(struct cx *, const struct request *,
					    struct slips_view *) = {
		[FORM_ORDER] = order_form,
		[FORM_OUTAGE] = outage_form,
		[FORM_VOID] = void_form,
		[FORM_SIGN] = sign_form,
	};
	struct slips_view view = {
		.page = web_page(cx, rq, web_text(cx, N_("Emergency slips"))),
		.head = cx->actor.rights & RIGHT_WATCH,
		.buttons = { NULL, STR("/slips"), N_("Cancel") },
		.fields = { ARENA_ARRAY(cx->arena, struct field, FIELDS_MOST), 0 },
	};

	TRY(fill_series(cx, &view.series));
	TRY(fill_waiting(cx, view.head, &view.waiting));
	TRY(fill_outages(cx, &view.outages));
	if (form && (view.head || form == FORM_VOID))
		TRY(forms[form](cx, rq, &view));
	question_show_errors(cx, rq->failed, &view.page, view.fields);
	RENDER(cx, rq, rs, page_slips, &view);
	return OK;
}

enum status slips_page(struct cx *cx, struct request *rq, struct response *rs)
{
	static const char *const names[] = {
		[FORM_ORDER] = "order",
		[FORM_OUTAGE] = "outage",
		[FORM_VOID] = "void",
		[FORM_SIGN] = "sign",
	};

	for (enum slips_form form = FORM_ORDER; form <= FORM_SIGN; form++) {
		if (str_is(input_text(rq, "do"), names[form]))
			return show(cx, rq, rs, form);
	}
	return show(cx, rq, rs, FORM_NONE);
}

enum status slips_order_again(struct cx *cx, struct request *rq, struct response *rs)
{
	return show(cx, rq, rs, FORM_ORDER);
}

enum status slips_outage_again(struct cx *cx, struct request *rq, struct response *rs)
{
	return show(cx, rq, rs, FORM_OUTAGE);
}

enum status slips_void_again(struct cx *cx, struct request *rq, struct response *rs)
{
	return show(cx, rq, rs, FORM_VOID);
}

enum status slips_sign_again(struct cx *cx, struct request *rq, struct response *rs)
{
	return show(cx, rq, rs, FORM_SIGN);
}

/* ---- doing it ---- */

enum status slips_order(struct cx *cx, struct request *rq, struct response *rs)
{
	const struct slip_series series = {
		.office = input_int(rq, "office"),
		.prefix = input_text(rq, "prefix"),
		.first = input_int(rq, "first"),
		.last = input_int(rq, "last"),
	};
	int64_t id;

	TRY(slip_series_add(cx, &series, &id));
	return web_redirect(cx, rs, "/slips/%lld", (long long)id);
}

enum status slips_outage(struct cx *cx, struct request *rq, struct response *rs)
{
	const struct outage outage = {
		.office = input_int(rq, "office"),
		.from_us = emergency_read_time(rq, "from", "from_time"),
		.until_us = emergency_read_time(rq, "until", "until_time"),
		.reason = input_text(rq, "reason"),
	};
	int64_t id;

	TRY(outage_add(cx, &outage, &id));
	return web_redirect(cx, rs, "/slips");
}

enum status slips_void(struct cx *cx, struct request *rq, struct response *rs)
{
	TRY(slip_void(cx, input_text(rq, "number"), input_text(rq, "reason")));
	return web_redirect(cx, rs, "/slips");
}

enum status slips_sign(struct cx *cx, struct request *rq, struct response *rs)
{
	struct str verdict = input_text(rq, "verdict");
	const struct slip_sign sign = {
		.slip = input_int(rq, "id"),
		.granted = str_is(verdict, "signed"),
		.reason = input_text(rq, "reason"),
	};

	if (!sign.granted && !str_is(verdict, "refused"))
		cx_field(cx, STR("verdict"), N_("This choice is not one of those offered."));
	TRY(cx_check_fields(cx));
	TRY(slip_sign(cx, &sign));
	return web_redirect(cx, rs, "/slips");
}

/* ---- one series ---- */

static void tell(struct cx *cx, struct facts *facts, const char *name, struct str value)
{
	if (!str_is_empty(value))
		facts->at[facts->n++] = (struct fact){ .name = web_text(cx, name), .value = value };
}

static const char *const verdict_texts[] = {
	[SLIP_WAITS] = N_("Waits for the countersignature"),
	[SLIP_SIGNED] = N_("Countersigned"),
	[SLIP_REFUSED] = N_("Not countersigned"),
	[SLIP_VOID] = N_("Voided"),
};

static enum status fill_slips(struct cx *cx, int64_t series, struct table *table)
{
	static const char *const names[] = { N_("Slip"), N_("Dossier"), N_("Received on paper"),
					     N_("Entered"), N_("State") };
	struct slips slips;

	TRY(slip_find(cx, series, &slips));
	table->caption = web_text(cx, N_("Slips"));
	table->empty = N_("None has been used or voided yet.");
	name_columns(cx, table, names, 5);
	table_add_rows(cx->arena, table, slips.n);
	for (size_t i = 0; i < slips.n; i++) {
		struct cell *cells = table->rows.at[i].cells.at;

		TRY(fill_slip(cx, &slips.at[i], cells));
		cells[4].text = web_text(cx, verdict_texts[slips.at[i].verdict]);
		cells[4].more = slips.at[i].reason;
	}
	return OK;
}

enum status slips_series(struct cx *cx, struct request *rq, struct response *rs)
{
	struct slip_series series;
	struct str missing;

	TRY(slip_series_load(cx, input_int(rq, "id"), &series));
	TRY(slip_series_missing(cx, &series, &missing));
	struct slip_series_view view = {
		.page = web_page(cx, rq,
				 str_format(cx->arena, "%.*s – %.*s",
					    STR_ARG(slip_code(cx, series.prefix, series.first)),
					    STR_ARG(slip_code(cx, series.prefix, series.last)))),
		.facts = { ARENA_ARRAY(cx->arena, struct fact, 6), 0 },
		.print_href = str_format(cx->arena, "/slips/%lld/print", (long long)series.id),
	};

	view.page.back_href = STR("/slips");
	view.page.about = web_text(cx, N_("Emergency slips"));
	tell(cx, &view.facts, N_("Counter"), series.office_name);
	tell(cx, &view.facts, N_("Ordered"), civil_local_time(cx->arena, series.ordered_us));
	tell(cx, &view.facts, N_("Numbers"), count_text(cx, series.last - series.first + 1));
	tell(cx, &view.facts, N_("Used"), count_text(cx, series.used));
	tell(cx, &view.facts, N_("Voided"), count_text(cx, series.voided));
	tell(cx, &view.facts, N_("Missing"), missing);
	TRY(fill_slips(cx, series.id, &view.slips));
	RENDER(cx, rq, rs, page_slip_series, &view);
	return OK;
}

enum status slips_print(struct cx *cx, struct request *rq, struct response *rs)
{
	struct slip_series series;
	struct office office;

	TRY(slip_series_load(cx, input_int(rq, "id"), &series));
	TRY(office_load(cx, series.office, &office));
	size_t n = (size_t)(series.last - series.first + 1);
	struct slips_print_view view = {
		.page = web_page(cx, rq, web_text(cx, N_("Emergency slips"))),
		.agency = office.agency_name,
		.office = office.name,
		.slips = { ARENA_ARRAY(cx->arena, struct printed_slip, n), n },
	};

	view.page.back_href = str_format(cx->arena, "/slips/%lld", (long long)series.id);
	for (size_t i = 0; i < n; i++) {
		struct str code = slip_code(cx, series.prefix, series.first + (int64_t)i);

		view.slips.at[i] = (struct printed_slip){ code, qr_of(cx, code) };
	}
	RENDER(cx, rq, rs, page_slips_print, &view);
	return OK;
}
