/*
 * libFuzzer target for base/expr: any bytes are parsed or refused with a place, without overrun,
 * twice the same; what was parsed runs to a value of the promised type or fails as documented.
 * Build and run (inputs worth keeping go into tools/corpus/expr, which expr_test replays):
 *
 *   clang-14 -std=gnu17 -D_GNU_SOURCE -g -O1 -Isrc -fsanitize=fuzzer,address,undefined \
 *       tools/fuzz_expr.c src/base/{arena,buf,civil,cx,hash,status,str}.c \
 *       src/base/{expr,expr_run,expr_token}.c -lutf8proc -lsodium -lcrypto -o fuzz_expr &&
 *   ./fuzz_expr -max_len=2100 tools/corpus/expr
 */
#include <string.h>

#include "base/expr.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* n, d, t, b: a number, day, text, condition; the same letter twice: a missing one. */
static bool type_of(const void *state, struct str name, enum expr_type *ret_type)
{
	static const char letters[] = "ndtb";
	const char *found = name.len ? memchr(letters, name.at[0], 4) : NULL;

	(void)state;
	if (!found || name.len > 2 || (name.len == 2 && name.at[1] != name.at[0]))
		return false;
	*ret_type = (enum expr_type)(found - letters);
	return true;
}

static struct expr_value get(const void *state, struct str name)
{
	const int64_t *number = state;
	struct expr_value value = { .number = *number, .text = STR("Đặng Thị Hồng") };

	type_of(NULL, name, &value.type);
	value.missing = name.len == 2;
	if (value.type == EXPR_DATE)
		value.number = 20000;
	if (value.type == EXPR_BOOL)
		value.number = *number & 1;
	return value;
}

static enum status run(struct cx *cx, struct str text, int64_t number, struct expr_value *ret_value)
{
	static const struct expr_names names = { type_of, NULL };
	static const struct expr_place place = { "fuzz", 1, 1 };
	const struct expr_values values = { get, &number };
	const struct expr *expr;

	if (expr_parse(cx, text, &names, &place, &expr) != OK) {
		assert(strcmp(cx->error.code, "expr.syntax") == 0);
		assert(str_starts(cx->error.args[0], STR("fuzz:")));
		return INVALID;
	}
	enum status status = expr_run(cx, expr, &values, ret_value);

	assert(status == OK || status == INVALID);
	assert(status != OK || ret_value->missing || ret_value->type == expr_type(expr));
	return status;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const int64_t numbers[] = { 0, 1500000, -7000000, INT64_MAX };
	struct arena *arena = arena_open();
	struct cx cx;

	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
		struct str text = { (const char *)data, size };
		struct expr_value first = {}, second = {};

		cx_init(&cx, arena, 0);
		enum status status = run(&cx, text, numbers[i], &first);

		cx_init(&cx, arena, 0);
		assert(run(&cx, text, numbers[i], &second) == status);
		assert(first.number == second.number && first.missing == second.missing);
	}
	arena_close(arena);
	return 0;
}
