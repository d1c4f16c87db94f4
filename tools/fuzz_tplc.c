/*
 * libFuzzer target for tplc: any bytes are accepted or refused with a place, without overrun, and
 * twice the same. Build and run (crashes go into tools/corpus/tplc, which the tests replay):
 *
 *   clang-14 -std=gnu17 -D_GNU_SOURCE -g -O1 -fsanitize=fuzzer,address,undefined \
 *       tools/fuzz_tplc.c -o fuzz_tplc && ./fuzz_tplc -max_total_time=60 tools/corpus/tplc
 */
#include <assert.h>
#include <stdint.h>

#include "tplc_expression.c"
#include "tplc_html.c"
#include "tplc_notation.c"
#include "tplc_set.c"
#include "tplc_write.c"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct set set;

static bool compile(const uint8_t *data, size_t size, struct text *code)
{
	static struct template t;

	set.declaration_count = set.call_count = 0;
	set.message[0] = '\0';
	bool is_good =
		template_compile(&t, &set, "t.html", (struct span){ (const char *)data, size });

	if (is_good) {
		template_write(&t, code);
		set_check(&set);
		set_write(&set, code);
	}
	template_done(&t);
	return is_good;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct text first = {}, second = {};
	bool is_good = compile(data, size, &first);

	assert(is_good || strncmp(set.message, "t.html:", strlen("t.html:")) == 0);
	assert(compile(data, size, &second) == is_good);
	assert(first.len == second.len &&
	       (first.len == 0 || memcmp(first.at, second.at, first.len) == 0));
	text_free(&first);
	text_free(&second);
	return 0;
}
