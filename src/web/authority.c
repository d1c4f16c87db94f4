#include "web/authority.h"

#include "base/civil.h"
#include "base/text.h"
#include "web/show.h"

/* ---- what was typed ---- */

struct str typed_text(const struct request *rq, const char *name)
{
	struct str raw = rq->method == METHOD_POST ? request_value(rq, name) : STR("");

	return raw.at && str_is_utf8(raw) ? str_trim(raw) : STR("");
}

struct str typed_day(struct cx *cx, const struct request *rq, const char *name)
{
	static const char *const parts[] = { "day", "month", "year" };
	struct buf text = buf_in(cx->arena);
	bool any = false;

	for (size_t i = 0; i < 3; i++) {
		struct str part = str_format(cx->arena, "%s-%s", name, parts[i]);
		struct str value = typed_text(rq, part.at);

		any |= !str_is_empty(value);
		if (i)
			buf_add_char(&text, '/');
		buf_add(&text, value);
	}
	return any ? buf_str(&text) : STR("");
}

struct str typed_digits(struct cx *cx, struct str text)
{
	struct buf digits = buf_in(cx->arena);

	for (size_t i = 0; i < text.len; i++) {
		if (text.at[i] != ' ' && text.at[i] != '.')
			buf_add_char(&digits, text.at[i]);
	}
	return buf_str(&digits);
}

/* ---- fields ---- */

static struct field *add(struct cx *cx, struct fields *fields, const char *name, const char *label)
{
	struct field *field = &fields->at[fields->n++];

	*field = (struct field){ .name = str_from(name), .label = web_text(cx, label) };
	return field;
}

static void add_option(struct field *field, struct str value, struct str text, struct str chosen)
{
	field->options.at[field->options.n++] = (struct option){
		.value = value,
		.text = text,
		.chosen = str_equal(value, chosen),
	};
}

static struct str typed_or(const struct request *rq, const char *name, struct str given)
{
	struct str typed = typed_text(rq, name);

	return rq->method == METHOD_POST || !given.at ? typed : given;
}

enum status authority_add_relation(struct cx *cx, const struct request *rq, struct str procedure,
				   struct str chosen, struct fields *fields)
{
	struct field *field = add(cx, fields, "relation", N_("By what right"));
	struct relations relations;

	TRY(relation_find(cx, procedure, &relations));
	chosen = typed_or(rq, "relation", chosen);
	field->kind = CONTROL_SELECT;
	field->options.at = ARENA_ARRAY(cx->arena, struct option, relations.n + 1);
	add_option(field, STR(""), web_text(cx, N_("Choose from the list")), chosen);
	for (size_t i = 0; i < relations.n; i++)
		add_option(field, relations.at[i].code, relations.at[i].name, chosen);
	return OK;
}

/* An ISO day or a typed one into the three boxes. */
static void split_day(struct cx *cx, struct str text, struct field *field)
{
	int32_t day;

	if (civil_parse_iso(text, &day) == OK)
		text = civil_local(cx->arena, day);
	if (!str_is_empty(text) && str_take(&text, '/', &field->day) &&
	    str_take(&text, '/', &field->month))
		field->year = text;
}

static struct str day_or(struct cx *cx, const struct request *rq, const char *name,
			 struct str given)
{
	return rq->method == METHOD_POST ? typed_day(cx, rq, name) : given;
}

static void add_day(struct cx *cx, struct fields *fields, const char *name, const char *label,
		    struct str value)
{
	struct field *field = add(cx, fields, name, label);

	field->kind = CONTROL_DATE;
	field->optional = true;
	split_day(cx, value, field);
}

enum status authority_add_paper(struct cx *cx, const struct request *rq,
				const struct authority *given, struct fields *fields)
{
	static const struct authority none = { .number = { "", 0 } };
	const struct authority *from = given ? given : &none;
	struct str kind = typed_or(rq, "authority_paper", from->paper);
	struct field *field = add(cx, fields, "authority_paper", N_("Paper of authority"));
	struct authority_papers papers;

	TRY(authority_paper_find(cx, &papers));
	field->kind = CONTROL_SELECT;
	field->options.at = ARENA_ARRAY(cx->arena, struct option, papers.n + 1);
	add_option(field, STR(""), web_text(cx, N_("none")), kind);
	for (size_t i = 0; i < papers.n; i++)
		add_option(field, papers.at[i].code, papers.at[i].name, kind);
	field = add(cx, fields, "authority_number", N_("Its number and symbol"));
	field->value = typed_or(rq, "authority_number", from->number);
	field->css = "govuk-input--width-20";
	field->optional = true;
	add_day(cx, fields, "authority_on", N_("Made on"),
		day_or(cx, rq, "authority_on", from->on));
	add_day(cx, fields, "authority_until", N_("Holds until"),
		day_or(cx, rq, "authority_until", from->until));
	field = add(cx, fields, "authority_scan", N_("Scan of the paper"));
	field->kind = CONTROL_FILE;
	field->accept = ".pdf,.jpg,.jpeg,.png";
	field->hint = from->scan.name;
	field->optional = true;
	return OK;
}

static const struct {
	const char *value, *label, *text;
} ways[] = {
	{ "signature", N_("By signature"), NULL },
	{ "mark", N_("Cannot sign: by fingerprint"), N_("by fingerprint, cannot sign") },
	{ "none", N_("Cannot sign: by word before the officer"),
	  N_("by word before the officer, cannot sign") },
};

void authority_add_signs(struct cx *cx, const struct request *rq, struct fields *fields)
{
	struct field *field = add(cx, fields, "signs", N_("Signs the receipt"));
	struct str chosen = typed_text(rq, "signs");

	field->kind = CONTROL_SELECT;
	field->options.at = ARENA_ARRAY(cx->arena, struct option, sizeof(ways) / sizeof(*ways));
	for (size_t i = 0; i < sizeof(ways) / sizeof(*ways); i++)
		add_option(field, str_from(ways[i].value), web_text(cx, ways[i].label), chosen);
}

/* ---- what was entered ---- */

static struct str entered_day(struct cx *cx, const struct request *rq, const char *name)
{
	return input_has(rq, name) ? civil_iso(cx->arena, input_day(rq, name)) : STR("");
}

struct authority authority_read(struct cx *cx, const struct request *rq)
{
	struct authority authority = {
		.paper = input_text(rq, "authority_paper"),
		.number = input_text(rq, "authority_number"),
		.on = entered_day(cx, rq, "authority_on"),
		.until = entered_day(cx, rq, "authority_until"),
	};
	struct web_kepts kepts = web_kepts(rq);

	/* One chosen now comes before one that came back with the form. */
	for (size_t i = kepts.n; i-- > 0;) {
		if (str_is(kepts.at[i].field, "authority_scan"))
			authority.scan = kepts.at[i].kept;
	}
	return authority;
}

/* ---- in words ---- */

struct str authority_signs_text(struct cx *cx, struct str signs)
{
	for (size_t i = 0; i < sizeof(ways) / sizeof(*ways); i++) {
		if (str_is(signs, ways[i].value) && ways[i].text)
			return web_text(cx, ways[i].text);
	}
	return STR("");
}

enum status authority_text(struct cx *cx, const struct party *party, struct str *ret_text)
{
	struct buf text = buf_in(cx->arena);
	struct str name;

	*ret_text = STR("");
	if (str_is_empty(party->paper_number) && !party->document)
		return OK;
	TRY(authority_paper_name(cx, party->paper, &name));
	buf_add(&text, str_is_empty(name) ? web_text(cx, N_("Paper of authority")) : name);
	if (!str_is_empty(party->paper_number)) {
		buf_add_char(&text, ' ');
		buf_add(&text, party->paper_number);
	}
	if (!str_is_empty(party->paper_on)) {
		buf_add_text(&text, ", ");
		buf_add(&text, show_day(cx, party->paper_on));
	}
	*ret_text = buf_str(&text);
	return OK;
}

struct str authority_until_text(struct cx *cx, const struct party *party)
{
	int32_t end;

	if (str_starts(party->valid_to, STR("9999")) ||
	    civil_parse_iso(party->valid_to, &end) != OK)
		return STR("");
	return civil_local(cx->arena, end - 1);
}
