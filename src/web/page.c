#include "web/page.h"

static const struct tag tags[] = {
	[TAG_NONE] = { NULL, NULL },
	[TAG_NEW] = { N_("Filed"), "govuk-tag--teal" },
	[TAG_RECEIVED] = { N_("Received"), "" },
	[TAG_NOT_RECEIVED] = { N_("Not accepted"), "govuk-tag--grey" },
	[TAG_PROCESSING] = { N_("In process"), "" },
	[TAG_SUPPLEMENT] = { N_("Waiting for papers"), "govuk-tag--yellow" },
	[TAG_PAYMENT] = { N_("Waiting for payment"), "govuk-tag--purple" },
	[TAG_WITHDRAWN] = { N_("Withdrawn"), "govuk-tag--grey" },
	[TAG_STOPPED] = { N_("Stopped"), "govuk-tag--grey" },
	[TAG_DONE] = { N_("Result ready"), "govuk-tag--green" },
	[TAG_RETURNED] = { N_("Result returned"), "govuk-tag--green" },
	[TAG_OVERDUE] = { N_("Overdue"), "govuk-tag--red" },
	[TAG_SOON] = { N_("Due soon"), "govuk-tag--orange" },
	[TAG_PAUSED] = { N_("Clock stopped"), "govuk-tag--yellow" },
};

struct tag page_tag(enum tag_kind kind)
{
	assert((size_t)kind < sizeof(tags) / sizeof(tags[0]));
	return tags[kind];
}

void table_add_rows(struct arena *arena, struct table *table, size_t n)
{
	size_t columns = table->headings.n;

	table->rows.at = ARENA_ARRAY(arena, struct table_row, n);
	table->rows.n = n;
	for (size_t row = 0; row < n; row++) {
		struct cell *cells = ARENA_ARRAY(arena, struct cell, columns);

		for (size_t i = 0; i < columns; i++) {
			cells[i].label = table->headings.at[i].text;
			cells[i].number = table->headings.at[i].number;
		}
		table->rows.at[row].cells = (struct cells){ cells, columns };
	}
}

static struct field *field_named(struct fields fields, struct str name)
{
	for (size_t i = 0; i < fields.n; i++)
		if (str_equal(fields.at[i].name, name))
			return &fields.at[i];
	return NULL;
}

static void add_error(struct page *page, struct str field, struct str text)
{
	page->errors.at[page->errors.n++] = (struct form_error){ field, text };
}

void page_show_errors(struct cx *cx, const struct error *error, struct page *page,
		      struct fields fields)
{
	page->errors.at = ARENA_ARRAY(cx->arena, struct form_error, error->field_count + fields.n);
	for (size_t i = 0; i < error->field_count; i++) {
		struct field *field = field_named(fields, error->fields[i].field);

		if (field && str_is_empty(field->error))
			field->error = text_get(cx->lang, error->fields[i].message);
	}
	for (size_t i = 0; i < fields.n; i++)
		if (!str_is_empty(fields.at[i].error))
			add_error(page, fields.at[i].name, fields.at[i].error);
	for (size_t i = 0; i < error->field_count; i++)
		if (!field_named(fields, error->fields[i].field))
			add_error(page, error->fields[i].field,
				  text_get(cx->lang, error->fields[i].message));
}

void page_show_error(struct cx *cx, struct page *page, struct str field, const char *message)
{
	page->errors = (struct form_errors){ ARENA_NEW(cx->arena, struct form_error), 0 };
	add_error(page, field, text_get(cx->lang, message));
}
