/*
 * libFuzzer target for base/json and procedure/answers: what is parsed has one canonical form that
 * parses to itself; the rest is refused. Built and run by tests/fuzz; inputs worth keeping go into
 * tests/corpus/json.
 */
#include <string.h>

#include "base/json.h"
#include "procedure/answers.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static enum status write_canonical(struct cx *cx, struct str text, struct str *ret_text)
{
	const struct json *value;
	struct buf b = buf_in(cx->arena);
	struct json_out o = { .to = &b };

	TRY(json_parse(cx, text, &value));
	json_write(&o, value);
	*ret_text = buf_str(&b);
	return OK;
}

static void check_json(struct arena *arena, struct str text)
{
	struct str first, second;
	struct cx cx;

	cx_init(&cx, arena, 0);
	enum status status = write_canonical(&cx, text, &first);

	assert(status == OK || status == INVALID || status == LIMIT);
	if (status != OK)
		return;
	assert(str_is_utf8(first));
	assert(write_canonical(&cx, first, &second) == OK);
	assert(str_equal(first, second));
}

static void check_answers(struct arena *arena, struct str text)
{
	struct answers answers, again;
	struct cx cx;

	cx_init(&cx, arena, 0);
	enum status status = answers_parse(&cx, text, &answers);

	assert(status == OK || status == INVALID || status == LIMIT);
	if (status != OK)
		return;
	assert(answers.n <= ANSWERS_MAX);
	assert(answers_parse(&cx, answers_write(&cx, &answers), &again) == OK);
	assert(again.n == answers.n);
	for (size_t i = 0; i < answers.n; i++) {
		assert(str_equal(again.at[i].name, answers.at[i].name));
		assert(str_equal(again.at[i].value, answers.at[i].value));
		assert(i == 0 || str_compare(answers.at[i - 1].name, answers.at[i].name) < 0);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = arena_open();
	struct str text = { (const char *)data, size };

	check_json(arena, text);
	check_answers(arena, text);
	arena_close(arena);
	return 0;
}
