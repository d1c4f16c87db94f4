/* A procedure's questions at a counter: what was typed, when each is asked, what is wrong. */
#include "web/question.h"

#include <string.h>

#include "base/text.h"

enum status question_answers(struct cx *cx, const struct procedure *procedure,
			     const struct request *rq, struct answers *ret_answers)
{
	struct input_fields typed = input_form(rq);

	*ret_answers = (struct answers){};
	for (size_t i = 0; i < typed.n; i++) {
		if (procedure_field(procedure, typed.at[i].name))
			TRY(answers_change(cx, ret_answers, typed.at[i].name, typed.at[i].value));
	}
	return OK;
}

/* ---- conditions in words ---- */

struct telling {
	struct cx *cx;
	const struct procedure *procedure;
	struct buf text;
};

static void begin_clause(struct telling *telling, const struct procedure_field *question)
{
	if (telling->text.len)
		buf_add_text(&telling->text, "; ");
	buf_add(&telling->text, words_get(question->label, telling->cx->lang));
}

/* Each quoted value of "in(name, 'a', 'b')" or "name == 'a'" by its option's words. */
static bool tell_values(struct telling *telling, const struct procedure_field *question,
			struct str rest)
{
	struct str before, value;
	size_t n = 0;

	while (str_take(&rest, '\'', &before) && str_take(&rest, '\'', &value)) {
		for (size_t i = 0; i < question->options.n; i++) {
			const struct procedure_option *option = &question->options.at[i];

			if (!str_equal(option->value, value))
				continue;
			buf_add_text(&telling->text, n++ ? " / " : ": ");
			buf_add(&telling->text, words_get(option->label, telling->cx->lang));
		}
	}
	return n > 0;
}

static size_t name_length(struct str text)
{
	size_t n = 0;

	while (n < text.len && (text.at[n] == '_' || (text.at[n] >= 'a' && text.at[n] <= 'z') ||
				(text.at[n] >= '0' && text.at[n] <= '9')))
		n++;
	return n;
}

/* The shapes that packs use most: a flag, name == 'value', in(name, 'value', ...). */
static bool tell_clause(struct telling *telling, struct str clause)
{
	bool in = str_starts(clause, STR("in("));
	struct str rest = in ? str_slice(clause, 3, clause.len) : clause;
	struct str name = str_slice(rest, 0, name_length(rest));
	const struct procedure_field *question = procedure_field(telling->procedure, name);

	rest = str_trim(str_slice(rest, name.len, rest.len));
	if (!question)
		return false;
	begin_clause(telling, question);
	if (str_is_empty(rest))
		return question->kind == FIELD_FLAG;
	return (in || str_starts(rest, STR("=="))) && tell_values(telling, question, rest);
}

static bool tell_simple(struct telling *telling, struct str text)
{
	if (str_contains(text, STR(" or ")) || str_contains(text, STR("not ")) ||
	    str_contains(text, STR("!=")))
		return false;
	while (!str_is_empty(text)) {
		const char *and = memmem(text.at, text.len, " and ", 5);
		size_t len = and? (size_t)(and-text.at) : text.len;

		if (!tell_clause(telling, str_trim(str_slice(text, 0, len))))
			return false;
		text = str_slice(text, and? len + 5 : len, text.len);
	}
	return true;
}

static void tell_name(void *state, struct str name)
{
	struct telling *telling = state;
	const struct procedure_field *question = procedure_field(telling->procedure, name);

	if (question &&
	    !str_contains(buf_str(&telling->text), words_get(question->label, telling->cx->lang)))
		begin_clause(telling, question);
}

struct str question_only_if(struct cx *cx, const struct procedure *procedure,
			    const struct formula *when)
{
	struct telling telling = { cx, procedure, buf_in(cx->arena) };

	if (!when->expr)
		return STR("");
	bool simple = tell_simple(&telling, when->text);

	if (!simple) {
		telling.text = buf_in(cx->arena);
		expr_each_name(when->expr, tell_name, &telling);
	}
	const struct str args[] = { buf_str(&telling.text) };

	return text_fill(cx->arena,
			 web_text(cx, simple ? N_("Only if – %1") : N_("Depends on – %1")), args,
			 1);
}

/* ---- errors ---- */

static bool is_shown(struct fields fields, struct str name)
{
	for (size_t i = 0; i < fields.n; i++) {
		if (str_equal(fields.at[i].name, name))
			return true;
	}
	return false;
}

static struct str name_on_page(struct cx *cx, struct fields fields, struct str name)
{
	struct str question = str_format(cx->arena, "f_%.*s", STR_ARG(name));

	if (is_shown(fields, name))
		return name;
	if (is_shown(fields, question))
		return question;
	if (str_starts(name, STR("paper-")))
		return str_format(cx->arena, "paper_%.*s", STR_ARG(str_slice(name, 6, name.len)));
	return name;
}

void question_show_errors(struct cx *cx, const struct error *error, struct page *page,
			  struct fields fields)
{
	struct error *named = ARENA_NEW(cx->arena, struct error);

	if (!error || error->field_count == 0)
		return;
	*named = *error;
	for (size_t i = 0; i < named->field_count; i++)
		named->fields[i].field = name_on_page(cx, fields, named->fields[i].field);
	page_show_errors(cx, named, page, fields);
}
