#include "procedure/answers.h"

#include <string.h>

#include "base/json.h"

struct str answers_get(const struct answers *answers, struct str name)
{
	for (size_t i = 0; i < answers->n; i++) {
		if (str_equal(answers->at[i].name, name))
			return answers->at[i].value;
	}
	return STR("");
}

static enum status fail_size(struct cx *cx)
{
	return FAIL(cx, LIMIT, "answers.size", "The form holds more than can be stored.");
}

static void take_out(struct answers *answers, size_t i)
{
	answers->n--;
	memmove(&answers->at[i], &answers->at[i + 1], (answers->n - i) * sizeof *answers->at);
}

/* Where the name stands, or would. */
static size_t find_place(const struct answers *answers, struct str name)
{
	size_t i = 0;

	while (i < answers->n && str_compare(answers->at[i].name, name) < 0)
		i++;
	return i;
}

enum status answers_change(struct cx *cx, struct answers *answers, struct str name,
			   struct str value)
{
	size_t i = find_place(answers, name);
	bool there = i < answers->n && str_equal(answers->at[i].name, name);

	if (value.len > ANSWER_BYTES_MAX || (!there && answers->n == ANSWERS_MAX))
		return fail_size(cx);
	if (str_is_empty(value)) {
		if (there)
			take_out(answers, i);
		return OK;
	}
	if (!there) {
		struct answer *at = ARENA_ARRAY(cx->arena, struct answer, answers->n + 1);

		for (size_t j = 0; j < answers->n; j++)
			at[j + (j >= i)] = answers->at[j];
		at[i].name = str_copy(cx->arena, name);
		answers->at = at;
		answers->n++;
	}
	answers->at[i].value = str_copy(cx->arena, value);
	return OK;
}

enum status answers_parse(struct cx *cx, struct str json, struct answers *ret_answers)
{
	const struct json *object;
	const struct json_member *members;
	size_t n;

	TRY(json_parse(cx, json, &object));
	if (!json_is_an_object(object))
		return FAIL(cx, INVALID, "answers.form",
			    "The answers are not a list of names and texts.");
	n = json_members(object, &members);
	if (n > ANSWERS_MAX)
		return fail_size(cx);
	*ret_answers = (struct answers){};
	for (size_t i = 0; i < n; i++) {
		struct str value = json_text(members[i].value, (struct str){});

		if (!value.at)
			return FAIL(cx, INVALID, "answers.form",
				    "The answers are not a list of names and texts.");
		TRY(answers_change(cx, ret_answers, members[i].key, value));
	}
	return OK;
}

struct str answers_write(struct cx *cx, const struct answers *answers)
{
	struct buf b = buf_in(cx->arena);
	struct json_out out = { .to = &b };

	json_object_begin(&out);
	for (size_t i = 0; i < answers->n; i++) {
		json_key_str(&out, answers->at[i].name);
		json_add_text(&out, answers->at[i].value);
	}
	json_object_end(&out);
	return buf_str(&b);
}
