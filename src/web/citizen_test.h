/*
 * What the tests of the citizens' pages share: a town, a browser for each test, and the way through
 * a draft of a birth registration. For one test program each.
 */
#ifndef WEB_CITIZEN_TEST_H
#define WEB_CITIZEN_TEST_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/civil.h"
#include "web/fixture.h"

#define PDF STR("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n")

static struct town town;
static struct browser me;

static inline int open_all(void **state)
{
	(void)state;
	town_open(&town);
	return 0;
}

static inline int close_all(void **state)
{
	(void)state;
	town_close(&town);
	return 0;
}

/* Each test has a browser and a minute of its own. */
static inline int open_browser(void **state)
{
	(void)state;
	town.now_us += 60 * INT64_C(1000000);
	me = browser_open(&town);
	return 0;
}

static inline int close_browser(void **state)
{
	(void)state;
	browser_close(&me);
	return 0;
}

static inline char *path_of(const char *format, ...)
{
	static char paths[8][600];
	static int last;
	va_list args;

	last = (last + 1) % 8;
	va_start(args, format);
	vsnprintf(paths[last], sizeof(paths[last]), format, args);
	va_end(args);
	return paths[last];
}

static inline void assert_answer(int status, const char *text)
{
	if (me.status != status || !browser_sees(&me, text))
		fail_msg("%d instead of %d with '%s': %.*s", me.status, status, text,
			 STR_ARG(me.body));
}

static inline void assert_sent_to(const char *location)
{
	if (me.status != 303 || !str_is(me.location, location))
		fail_msg("%d to '%.*s' instead of '%s': %.*s", me.status, STR_ARG(me.location),
			 location, STR_ARG(me.body));
}

/* ---- a way through a draft ---- */

static const char *const groups[][2] = {
	{ "requester", "f_requester_name=Nguy%E1%BB%85n+Th%E1%BB%8B+H%E1%BB%93ng"
		       "&f_requester_number=048193001234&f_requester_relation=mother"
		       "&f_requester_phone=0905123456&f_requester_address=12+B%E1%BA%A1ch" },
	{ "child", "f_birth_kind=ordinary&f_child_name=Tr%E1%BA%A7n+An&f_child_sex=female"
		   "&f_child_birth_day-day=1&f_child_birth_day-month=11&f_child_birth_day-year=2026"
		   "&f_child_birth_place=BV&f_child_ethnicity=Kinh&f_child_origin=QN" },
	{ "mother", "f_mother_name=Nguy%E1%BB%85n&f_mother_number=" },
	{ "father", "f_father_known=no" },
	{ "papers", "f_birth_paper=paper&f_copies=2&f_declaration=1" },
};
#define GROUPS (sizeof(groups) / sizeof(*groups))

static inline int64_t begin_draft(void)
{
	browser_get(&me, "/procedures/1.001193");
	assert_answer(200, "/procedures/1.001193/apply");
	browser_post(&me, "/procedures/1.001193/apply", "");
	assert_int_equal(me.status, 303);
	assert_true(str_starts(me.location, STR("/drafts/")));
	return strtoll(str_cstring(me.arena, me.location) + strlen("/drafts/"), NULL, 10);
}

static inline void choose_ward(int64_t draft)
{
	browser_get(&me, path_of("/drafts/%lld/where", (long long)draft));
	browser_post(&me, path_of("/drafts/%lld/where", (long long)draft),
		     path_of("agency=%lld", (long long)town.ward));
	assert_sent_to(path_of("/drafts/%lld/form/requester", (long long)draft));
}

static inline void answer(int64_t draft, const char *group, const char *fields)
{
	char *path = path_of("/drafts/%lld/form/%s", (long long)draft, group);

	browser_get(&me, path);
	assert_int_equal(me.status, 200);
	browser_post(&me, path, fields);
}

static inline void answer_all(int64_t draft)
{
	for (size_t i = 0; i < GROUPS; i++) {
		answer(draft, groups[i][0], groups[i][1]);
		assert_int_equal(me.status, 303);
		if (browser_sees(&me, "more=1"))
			fail();
	}
	assert_sent_to(path_of("/drafts/%lld/papers", (long long)draft));
}

static inline void upload_birth_paper(int64_t draft)
{
	browser_get(&me, path_of("/drafts/%lld/papers", (long long)draft));
	browser_upload(&me, path_of("/drafts/%lld/papers/birth_notification", (long long)draft), "",
		       &(struct browser_file){ .field = "paper_birth_notification",
					       .name = "giấy chứng sinh.pdf",
					       .bytes = PDF });
	assert_sent_to(path_of("/drafts/%lld/papers", (long long)draft));
}

static inline int64_t file_draft(int64_t draft)
{
	browser_get(&me, path_of("/drafts/%lld/check", (long long)draft));
	assert_answer(200, "name=\"declaration\"");
	browser_post(&me, path_of("/drafts/%lld/file", (long long)draft),
		     "result_by=counter&declaration=1");
	assert_int_equal(me.status, 303);
	assert_true(str_starts(me.location, STR("/my/")));
	assert_true(str_ends(me.location, STR("/receipt")));
	return strtoll(str_cstring(me.arena, me.location) + strlen("/my/"), NULL, 10);
}

static inline int64_t complete_draft(void)
{
	int64_t draft = begin_draft();

	choose_ward(draft);
	answer_all(draft);
	upload_birth_paper(draft);
	return draft;
}

static inline int64_t file_one(void)
{
	return file_draft(complete_draft());
}

#define CASE(test) cmocka_unit_test_setup_teardown(test, open_browser, close_browser)

#endif
