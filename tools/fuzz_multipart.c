/*
 * libFuzzer target for http/multipart: a content type, a line break and a body. Whatever the pieces
 * in which the body arrives, the same parts come out or the same refusal; nothing is made up.
 * Built and run by tests/fuzz; inputs worth keeping go into tests/corpus/multipart.
 */
#include <string.h>

#include "http/multipart.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What came out: each part's name, filename and content, with lengths between them. */
struct record {
	struct buf text;
	size_t content_bytes;
	bool in_part;
};

static void note(struct record *record, struct str text)
{
	buf_format(&record->text, "[%zu]", text.len);
	if (text.len)
		buf_add(&record->text, text);
}

static enum status begin(void *to, struct str name, struct str filename)
{
	struct record *record = to;

	assert(!record->in_part && name.len > 0);
	record->in_part = true;
	note(record, name);
	note(record, filename);
	return OK;
}

static enum status more(void *to, struct str bytes)
{
	struct record *record = to;

	assert(record->in_part && bytes.len > 0);
	record->content_bytes += bytes.len;
	buf_add(&record->text, bytes);
	return OK;
}

static enum status end(void *to)
{
	struct record *record = to;

	assert(record->in_part);
	record->in_part = false;
	buf_add_char(&record->text, '|');
	return OK;
}

static const struct multipart_events events = { begin, more, end };

static enum status read_all(struct cx *cx, struct str content_type, struct str body, size_t piece,
			    struct record *record)
{
	struct multipart *m = ARENA_NEW(cx->arena, struct multipart);

	*record = (struct record){ .text = buf_in(cx->arena) };
	TRY(multipart_open(m, cx, content_type, &events, record));
	for (size_t from = 0; from < body.len; from += piece)
		TRY(multipart_add(m, str_slice(body, from, from + piece)));
	return multipart_end(m);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const size_t pieces[] = { SIZE_MAX / 2, 1, 7, 64 };
	struct str rest = { (const char *)data, size }, content_type;
	struct arena *arena = arena_open();
	struct record first, other;
	struct cx cx;

	if (str_take(&rest, '\n', &content_type) && rest.at) {
		cx_init(&cx, arena, 0);
		enum status status = read_all(&cx, content_type, rest, pieces[0], &first);

		assert(first.content_bytes <= rest.len);
		assert(status != OK || !first.in_part);
		for (size_t i = 1; i < sizeof pieces / sizeof *pieces; i++) {
			cx_init(&cx, arena, 0);
			assert(read_all(&cx, content_type, rest, pieces[i], &other) == status);
			assert(status != OK ||
			       str_equal(buf_str(&first.text), buf_str(&other.text)));
		}
	}
	arena_close(arena);
	return 0;
}
