/* Files into the store: kinds, names, sizes, damage. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "archive/archive.h"
#include "db/scratch.h"
#include "journal/journal.h"

#define PDF STR("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n")

static struct arena *arena;
static struct cx cx;
static struct scratch scratch;
static char folder[64];

static int set_up(void **state)
{
	(void)state;
	arena = arena_open();
	cx_init(&cx, arena, clock_now_us());
	strcpy(folder, "/tmp/archive-test.XXXXXX");
	if (!mkdtemp(folder) || archive_open(&cx, str_from(folder)) != OK)
		return -1;
	return scratch_open(&cx, &scratch) == OK ? 0 : -1;
}

static int tear_down(void **state)
{
	char command[128];

	(void)state;
	scratch_close(&scratch);
	snprintf(command, sizeof(command), "rm -rf %s", folder);
	arena_close(arena);
	return system(command);
}

static enum status keep(struct str bytes, const char *name, struct kept *kept)
{
	cx_retry(&cx);
	return archive_keep_bytes(&cx, bytes, str_from(name), kept);
}

static struct str content(struct str path)
{
	char *bytes = arena_take(arena, 4096);
	FILE *file = fopen(str_cstring(arena, path), "rb");

	assert_non_null(file);
	size_t n = fread(bytes, 1, 4096, file);

	fclose(file);
	return (struct str){ bytes, n };
}

static void the_content_says_what_a_file_is(void **state)
{
	static const struct {
		struct str bytes;
		const char *name, *kind;
	} samples[] = {
		{ STR("%PDF-1.4\n%%EOF\n"), "a.txt", "application/pdf" },
		{ STR("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\6\0\0\0"), "a.pdf",
		  "image/png" },
		{ STR("\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0"), "a", "image/jpeg" },
		{ STR("MZ\x90\0\3\0\0\0\4\0\0\0\xff\xff\0\0"), "scan.pdf", NULL },
		{ STR("<html><script>alert(1)</script>"), "scan.pdf", NULL },
		{ STR("just text"), "scan.jpg", NULL },
		{ STR("PK\3\4\x14\0\0\0"), "scan.pdf", NULL },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(samples) / sizeof(*samples); i++) {
		struct kept kept;
		enum status status = keep(samples[i].bytes, samples[i].name, &kept);

		assert_int_equal(status, samples[i].kind ? OK : INVALID);
		if (samples[i].kind)
			assert_string_equal(kept.kind, samples[i].kind);
		else
			assert_string_equal(cx.error.code, "archive.kind");
	}
}

static void names_lose_their_paths_and_control_characters(void **state)
{
	static const struct {
		const char *name, *kept;
	} samples[] = {
		{ "giấy chứng sinh.pdf", "giấy chứng sinh.pdf" },
		{ "../../etc/passwd", "passwd" },
		{ "C:\\Users\\a\\scan.pdf", "scan.pdf" },
		{ "", "tep" },
		{ "\xff\xfe", "tep" },
		{ "/", "tep" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(samples) / sizeof(*samples); i++) {
		struct kept kept;

		assert_int_equal(keep(PDF, samples[i].name, &kept), OK);
		assert_true(str_is(kept.name, samples[i].kept));
	}
}

static void an_empty_file_is_refused(void **state)
{
	struct kept kept;

	(void)state;
	assert_int_equal(keep(STR(""), "a.pdf", &kept), INVALID);
	assert_string_equal(cx.error.code, "archive.empty");
}

static void long_names_are_cut_between_characters(void **state)
{
	struct buf name = buf_in(arena);
	struct kept kept;

	(void)state;
	for (int i = 0; i < 300; i++)
		buf_add_text(&name, "ệ");
	cx_retry(&cx);
	assert_int_equal(archive_keep_bytes(&cx, PDF, buf_str(&name), &kept), OK);
	assert_true(str_is_utf8(kept.name));
	assert_int_equal(str_characters(kept.name), ARCHIVE_NAME_MAX);
}

/* ---- seals ---- */

static void a_seal_gives_back_what_was_taken_in(void **state)
{
	struct kept kept, again;

	(void)state;
	assert_int_equal(keep(PDF, "giấy chứng sinh.pdf", &kept), OK);
	struct str seal = archive_seal(&cx, &kept, STR("7 11"));

	assert_int_equal(archive_unseal(&cx, seal, STR("7 11"), &again), OK);
	assert_true(str_equal(again.hash, kept.hash) && str_equal(again.name, kept.name));
	assert_int_equal(again.size_bytes, kept.size_bytes);
	assert_string_equal(again.kind, kept.kind);
	/* The key outlives the server. */
	assert_int_equal(archive_open(&cx, str_from(folder)), OK);
	assert_int_equal(archive_unseal(&cx, seal, STR("7 11"), &again), OK);
}

static void a_hash_or_somebody_elses_seal_claims_nothing(void **state)
{
	struct kept kept, got;

	(void)state;
	assert_int_equal(keep(PDF, "a.pdf", &kept), OK);
	struct str seal = archive_seal(&cx, &kept, STR("7 11"));

	assert_int_equal(archive_unseal(&cx, seal, STR("7 12"), &got), INVALID);
	assert_int_equal(archive_unseal(&cx, kept.hash, STR("7 11"), &got), INVALID);
	assert_int_equal(archive_unseal(&cx, STR(""), STR("7 11"), &got), INVALID);
	for (size_t i = 0; i < seal.len; i++) {
		char *forged = str_cstring(arena, seal);

		forged[i] ^= 1;
		assert_int_equal(archive_unseal(&cx, str_from(forged), STR("7 11"), &got), INVALID);
	}
}

/* ---- documents ---- */

static int64_t documents[2];

static enum status add_two(struct cx *unit, void *arg)
{
	int64_t row;

	for (size_t i = 0; i < 2; i++)
		TRY(archive_add(unit, arg, &documents[i]));
	return journal_append(
		unit, &(struct journal_entry){ .kind = "test", .subject_kind = "test" }, &row);
}

static enum status load_both(struct cx *unit, void *arg)
{
	struct document *found = arg;

	TRY(archive_load(unit, documents[0], &found[0]));
	return archive_load(unit, documents[1], &found[1]);
}

static int wrong;

static void count(void *arg, struct str what)
{
	(void)arg;
	(void)what;
	wrong++;
}

static enum status check(struct cx *unit, void *arg)
{
	(void)arg;
	wrong = 0;
	return archive_check(unit, count, NULL);
}

static void the_same_content_is_stored_once_and_damage_is_seen(void **state)
{
	struct document found[2];
	struct kept kept;

	(void)state;
	assert_int_equal(keep(PDF, "a.pdf", &kept), OK);
	assert_int_equal(keep(PDF, "a.pdf", &kept), OK);
	assert_int_equal(db_write(scratch.db, &cx, add_two, &kept), OK);
	assert_int_equal(db_read(scratch.db, &cx, load_both, found), OK);
	assert_true(documents[0] != documents[1]);
	assert_true(str_equal(found[0].path, found[1].path));
	assert_true(str_equal(content(found[0].path), PDF));
	assert_int_equal(db_read(scratch.db, &cx, check, NULL), OK);
	assert_int_equal(wrong, 0);

	FILE *file = fopen(str_cstring(arena, found[0].path), "ab");

	fputc('x', file);
	fclose(file);
	assert_int_equal(db_read(scratch.db, &cx, check, NULL), OK);
	assert_int_equal(wrong, 2);
	unlink(str_cstring(arena, found[0].path));
	assert_int_equal(db_read(scratch.db, &cx, check, NULL), OK);
	assert_int_equal(wrong, 2);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_content_says_what_a_file_is),
		cmocka_unit_test(names_lose_their_paths_and_control_characters),
		cmocka_unit_test(an_empty_file_is_refused),
		cmocka_unit_test(long_names_are_cut_between_characters),
		cmocka_unit_test(a_seal_gives_back_what_was_taken_in),
		cmocka_unit_test(a_hash_or_somebody_elses_seal_claims_nothing),
		cmocka_unit_test(the_same_content_is_stored_once_and_damage_is_seen),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
