/* Lines of compressed and plain texts, whole, cut and damaged. */
#include "verb/lines.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#include <cmocka.h>

#include "base/buf.h"

#define GZIP_WINDOW (MAX_WBITS + 16)
#define LINES 30000

static struct arena *arena;

static int set_up(void **state)
{
	(void)state;
	arena = arena_open();
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	arena_close(arena);
	return 0;
}

static struct str plain_text(void)
{
	struct buf text = buf_in(arena);

	for (int i = 0; i < LINES; i++)
		buf_format(&text, "{\"line\":%d,\"hash\":%u}\n", i, (unsigned)i * 2654435761u);
	return buf_str(&text);
}

static struct str pack(struct str text)
{
	z_stream stream = { .next_in = (unsigned char *)(uintptr_t)text.at,
			    .avail_in = (unsigned)text.len };
	size_t room = text.len + 1000;
	char *at = arena_take(arena, room);

	assert_int_equal(deflateInit2(&stream, 6, Z_DEFLATED, GZIP_WINDOW, 8, Z_DEFAULT_STRATEGY),
			 Z_OK);
	stream.next_out = (unsigned char *)at;
	stream.avail_out = (unsigned)room;
	assert_int_equal(deflate(&stream, Z_FINISH), Z_STREAM_END);
	deflateEnd(&stream);
	return (struct str){ at, room - stream.avail_out };
}

struct read {
	size_t n;
	enum lines_end end;
	bool open;
	struct str last;
};

static struct read read_all(struct str bytes)
{
	struct lines *lines = lines_open(arena, bytes);
	struct read read = {};
	struct str line;

	while (lines_next(lines, &line)) {
		read.n++;
		read.last = str_copy(arena, line);
	}
	read.end = lines_end(lines);
	read.open = lines_is_open(lines);
	lines_close(lines);
	return read;
}

static void packed_and_plain_lines_are_the_same(void **state)
{
	struct str text = plain_text();
	struct read plain = read_all(text), packed = read_all(pack(text));

	(void)state;
	assert_int_equal(plain.n, LINES);
	assert_int_equal(packed.n, LINES);
	assert_int_equal(plain.end, LINES_WHOLE);
	assert_int_equal(packed.end, LINES_WHOLE);
	assert_true(str_equal(plain.last, packed.last));
	assert_true(str_starts(plain.last, STR("{\"line\":29999,")));
}

static void files_behind_each_other_are_one(void **state)
{
	struct str one = pack(STR("a\nb\n")), two = pack(STR("c\r\n"));
	struct buf both = buf_in(arena);

	(void)state;
	buf_add(&both, one);
	buf_add(&both, two);
	struct read read = read_all(buf_str(&both));

	assert_int_equal(read.n, 3);
	assert_int_equal(read.end, LINES_WHOLE);
	assert_true(str_is(read.last, "c"));
}

static void a_cut_is_seen_wherever_it_is(void **state)
{
	struct str whole = pack(plain_text());

	(void)state;
	for (size_t cut = 1; cut <= 9; cut++) {
		struct read read = read_all(str_slice(whole, 0, whole.len * cut / 10));

		assert_int_equal(read.end, LINES_CUT);
		assert_true(read.n < LINES);
	}
	/* Only its check sum is missing. */
	assert_int_equal(read_all(str_slice(whole, 0, whole.len - 4)).end, LINES_CUT);
}

static void damage_is_seen(void **state)
{
	struct str whole = pack(plain_text());
	char *at = str_cstring(arena, whole);

	(void)state;
	at[whole.len / 2] ^= 0x55;
	assert_int_equal(read_all((struct str){ at, whole.len }).end, LINES_DAMAGED);
	assert_int_equal(read_all(STR("\x1f\x8bnonsense")).end, LINES_DAMAGED);
}

static void a_last_line_without_its_end_is_told(void **state)
{
	(void)state;
	struct read open = read_all(STR("a\nb")), empty = read_all(STR(""));

	assert_int_equal(open.n, 2);
	assert_true(open.open);
	assert_false(read_all(STR("a\nb\n")).open);
	assert_int_equal(empty.n, 0);
	assert_int_equal(empty.end, LINES_WHOLE);
}

static void a_line_without_end_is_refused(void **state)
{
	char *at = arena_take(arena, LINE_MAX_BYTES + 1000000);

	(void)state;
	memset(at, 'x', LINE_MAX_BYTES + 1000000);
	assert_int_equal(read_all(pack((struct str){ at, LINE_MAX_BYTES + 1000000 })).end,
			 LINES_LONG);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(packed_and_plain_lines_are_the_same),
		cmocka_unit_test(files_behind_each_other_are_one),
		cmocka_unit_test(a_cut_is_seen_wherever_it_is),
		cmocka_unit_test(damage_is_seen),
		cmocka_unit_test(a_last_line_without_its_end_is_told),
		cmocka_unit_test(a_line_without_end_is_refused),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
