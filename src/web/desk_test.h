/*
 * Officers at their desks, for page tests: browsers signed in as each, a dossier filed at the
 * counter, acts through the pages. Included once by a test program.
 */
#ifndef WEB_DESK_TEST_H
#define WEB_DESK_TEST_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/civil.h"
#include "web/fixture.h"

static struct town town;
static struct browser counter, officer, leader, stranger;

static inline int set_up(void **state)
{
	(void)state;
	town_open(&town);
	counter = browser_open(&town);
	officer = browser_open(&town);
	leader = browser_open(&town);
	stranger = browser_open(&town);
	browser_enter(&counter, "tiepnhan");
	browser_enter(&officer, "chuyenvien");
	browser_enter(&leader, "lanhdao");
	browser_enter(&stranger, "chuyenvien2");
	return 0;
}

static inline int tear_down(void **state)
{
	(void)state;
	browser_close(&counter);
	browser_close(&officer);
	browser_close(&leader);
	browser_close(&stranger);
	town_close(&town);
	return 0;
}

static inline void assert_sees(const struct browser *browser, const char *text)
{
	if (!browser_sees(browser, text))
		fail_msg("not on the page (%d): %s\n%.*s", browser->status, text,
			 STR_ARG(browser->body));
}

static inline void assert_status(const struct browser *browser, int status)
{
	if (browser->status != status)
		fail_msg("%d, not %d:\n%.*s", browser->status, status, STR_ARG(browser->body));
}

/* The number behind a text on the page: "/consults/" -> 123. */
static inline int64_t number_after(const struct browser *browser, const char *text)
{
	const char *at = memmem(browser->body.at, browser->body.len, text, strlen(text));
	int64_t number;

	if (!at)
		fail_msg("not on the page: %s\n%.*s", text, STR_ARG(browser->body));
	at += strlen(text);
	struct str digits = { at, strspn(at, "0123456789") };

	assert_int_equal(str_parse_int(digits, &number), OK);
	return number;
}

/* The value of a choice on the page by its words. */
static inline int64_t choice(const struct browser *browser, const char *words)
{
	struct str rest = browser->body;
	const char *mark = "<option value=\"";
	const char *at;

	while ((at = memmem(rest.at, rest.len, mark, strlen(mark)))) {
		rest = str_slice(rest, (size_t)(at - rest.at) + strlen(mark), rest.len);
		struct str digits = { rest.at, strspn(rest.at, "0123456789") };
		const char *text = memchr(rest.at, '>', rest.len);
		int64_t number;

		if (strncmp(text + 1, words, strlen(words)) == 0 &&
		    str_parse_int(digits, &number) == OK)
			return number;
	}
	fail_msg("no choice %s\n%.*s", words, STR_ARG(browser->body));
	return 0;
}

static inline const char *path(struct browser *browser, int64_t id, const char *what)
{
	return str_format(browser->arena, "/dossiers/%lld%s", (long long)id, what).at;
}

/* A confirmation of marital status for the ward. */
static inline int64_t file_as(const char *name, const char *more)
{
	struct str rest, part;
	int64_t id;

	browser_get(&counter, "/counter/1.004873");
	assert_status(&counter, 200);
	browser_post(
		&counter, "/counter/1.004873",
		str_format(counter.arena,
			   "version=%.*s&agency=%lld&name=%s&address=12+B%%E1%%BA%%A1ch"
			   "&f_for_whom=self&f_marital_status=never&f_purpose=other"
			   "&f_purpose_text=vay&f_copies=1&f_issued_before=none&f_declaration=1"
			   "&result_by=counter%s",
			   STR_ARG(browser_field(&counter, "version")), (long long)town.ward, name,
			   more)
			.at);
	assert_status(&counter, 303);
	rest = str_slice(counter.location, strlen("/dossiers/"), counter.location.len);
	assert_true(str_take(&rest, '/', &part));
	assert_int_equal(str_parse_int(part, &id), OK);
	return id;
}

/* Received. */
static inline int64_t file_one(const char *name)
{
	return file_as(name, "&f_originals-application=1&complete=1&paid=0");
}

/* Handed in only, incomplete. */
static inline int64_t file_new(void)
{
	return file_as("Phan+Muoi", "");
}

static inline void take(struct browser *browser, int64_t id)
{
	browser_get(browser, path(browser, id, ""));
	assert_status(browser, 200);
	browser_post(browser, path(browser, id, "/take"),
		     str_format(browser->arena, "version=%.*s",
				STR_ARG(browser_field(browser, "version")))
			     .at);
	assert_status(browser, 303);
}

/* Opens the action's form and sends it. */
static inline void act(struct browser *browser, int64_t id, const char *action, const char *more)
{
	browser_get(browser, path(browser, id, action));
	assert_status(browser, 200);
	browser_post(browser, path(browser, id, action),
		     str_format(browser->arena, "version=%.*s%s",
				STR_ARG(browser_field(browser, "version")), more)
			     .at);
	assert_status(browser, 303);
	browser_follow(browser);
	assert_status(browser, 200);
}

#endif
