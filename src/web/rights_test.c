/*
 * Every route and every act on a dossier, tried by every role from every kind of office, by
 * citizens and by visitors. What is expected follows from the tables, so no route can be without a
 * test; what the tables say is held in doc/rights.md, which must be the same as they are.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/civil.h"
#include "web/admin.h"
#include "web/fixture.h"

#define MANUAL "doc/rights.md"
#define NOBODY 4711 /* the id of nothing */

enum place {
	AT_HOLDER,  /* the office that holds the dossier */
	AT_AGENCY,  /* another office of the same agency */
	AT_COUNTER, /* the counter that received it */
	AT_OTHERS,  /* an office of an agency that has nothing to do with it */
	AT_HOME,    /* a citizen: its applicant */
	AT_STREET,  /* a citizen: a stranger; and a visitor */
};
#define OFFICES 4

static const char *const place_names[] = {
	"holder", "agency", "counter", "others", "home", "street"
};

struct caller {
	const char *role; /* NULL: a visitor */
	uint64_t rights;
	enum place place;
	struct browser browser;
};

#define CALLERS_MOST 40

static struct town town;
static struct browser counter;
static struct caller callers[CALLERS_MOST];
static size_t caller_count;
static int64_t dossier, draft;
static const struct caller *owner; /* the citizen at home */

/* ---- who calls ---- */

struct hiring {
	int64_t offices[OFFICES];
	int64_t citizens[2];
};

static enum status find_offices(struct cx *cx, struct hiring *hiring)
{
	const int64_t agencies[OFFICES] = { town.ward, town.ward, town.centre, town.other_ward };
	static const char *const roles[OFFICES] = { "process", "approve", "receive", "process" };

	for (size_t i = 0; i < OFFICES; i++) {
		struct agency agency;
		struct office office;

		TRY(agency_load(cx, agencies[i], &agency));
		TRY(office_for_role(cx, &agency, str_from(roles[i]), STR(""), &office));
		hiring->offices[i] = office.id;
	}
	return OK;
}

static enum status hire(struct cx *cx, struct str login, const char *role, int64_t office)
{
	struct account_new account = { .login = login,
				       .kind = ACTOR_OFFICER,
				       .password_hash = STR("-") };
	int64_t id;

	TRY(person_find_or_add(cx, &(struct person){ .name = login }, &account.person));
	TRY(account_add(cx, &account, &id));
	return post_add(cx, &(struct post){ id, office, str_from(role), STR("") },
			STR("2025-07-01"), &id);
}

static struct str login_of(struct arena *arena, const char *role, enum place place)
{
	return str_format(arena, "%s-%s", role, place_names[place]);
}

static enum status hire_all(struct cx *cx, void *arg)
{
	struct hiring *hiring = arg;

	TRY(find_offices(cx, hiring));
	for (size_t i = 0; role_rows[i].name; i++) {
		for (int place = 0; place < OFFICES; place++)
			TRY(hire(cx, login_of(cx->arena, role_rows[i].name, (enum place)place),
				 role_rows[i].name, hiring->offices[place]));
	}
	return hire(cx, STR("leaver"), "process", hiring->offices[AT_OTHERS]);
}

static struct caller *add_caller(const char *login, const char *role, uint64_t rights,
				 enum place place)
{
	struct caller *caller = &callers[caller_count++];

	assert_true(caller_count <= CALLERS_MOST);
	*caller = (struct caller){ role, rights, place, browser_open(&town) };
	if (login)
		browser_enter(&caller->browser, login);
	return caller;
}

static void add_callers(void)
{
	uint64_t citizen = RIGHT_SIGNED_IN | RIGHT_FILE;

	for (size_t i = 0; role_rows[i].name; i++) {
		for (int place = 0; place < OFFICES; place++)
			add_caller(login_of(town.arena, role_rows[i].name, (enum place)place).at,
				   role_rows[i].name, role_rows[i].rights, (enum place)place);
	}
	owner = add_caller("congdan", "citizen", citizen, AT_HOME);
	add_caller("hangxom", "citizen", citizen, AT_STREET);
	add_caller(NULL, NULL, 0, AT_STREET);
}

/* A session ends with sign-out, and one of the routes is that. */
static void enter_again(struct caller *caller)
{
	const char *login = caller->place == AT_HOME ? "congdan" : "hangxom";

	if (!caller->role)
		return;
	if (caller->place < AT_HOME)
		login = login_of(town.arena, caller->role, caller->place).at;
	browser_enter(&caller->browser, login);
}

/* ---- what they look at ---- */

/* Filed for the applicant "congdan" by number, received, waiting at the ward's section. */
static void file_dossier(void)
{
	struct str rest, part;

	browser_get(&counter, "/counter/1.004873");
	browser_post(
		&counter, "/counter/1.004873",
		str_format(counter.arena, "version=%.*s&agency=%lld&%s",
			   STR_ARG(browser_field(&counter, "version")), (long long)town.ward,
			   "name=Nguy%E1%BB%85n+Th%E1%BB%8B+H%E1%BB%93ng&number=048193001234"
			   "&address=12+B%E1%BA%A1ch+%C4%90%E1%BA%B1ng&f_for_whom=self"
			   "&f_marital_status=never&f_purpose=other&f_purpose_text=vay&f_copies=1"
			   "&f_issued_before=none&f_declaration=1&result_by=counter"
			   "&f_originals-application=1&complete=1")
			.at);
	assert_int_equal(counter.status, 303);
	rest = str_slice(counter.location, strlen("/dossiers/"), counter.location.len);
	assert_true(str_take(&rest, '/', &part));
	assert_int_equal(str_parse_int(part, &dossier), OK);
}

static enum status run_draft(struct cx *cx, void *arg)
{
	int64_t version;

	(void)arg;
	TRY(procedure_find_current(cx, STR("1.004873"), civil_day_of(cx->now_us), &version));
	return draft_add(cx, version, &draft);
}

static void make_draft(void)
{
	assert_int_equal(town_write(&town, "congdan", run_draft, NULL), OK);
}

static int set_up(void **state)
{
	static struct hiring hiring;

	(void)state;
	town_open(&town);
	assert_int_equal(town_write(&town, NULL, hire_all, &hiring), OK);
	counter = browser_open(&town);
	browser_enter(&counter, "tiepnhan");
	file_dossier();
	make_draft();
	add_callers();
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	for (size_t i = 0; i < caller_count; i++)
		browser_close(&callers[i].browser);
	browser_close(&counter);
	town_close(&town);
	return 0;
}

/* ---- asking ---- */

static const struct {
	const char *name, *value;
} samples[] = {
	{ "lang", "vi" },         { "code", "1.004873" },
	{ "login", "leaver" },    { "action", "take" },
	{ "document", "1" },      { "group", "requester" },
	{ "paper", "1" },         { "component", "application" },
	{ "rectification", "1" }, { "party", "1" },
	{ "person", "1" },        { "consult", "1" },
	{ "absence", "1" },       { "delegation", "1" },
	{ "bulk", "1" },          { "facet", "field" },
};

static void add_parameter(struct buf *target, struct str name, int64_t id)
{
	if (str_is(name, "id")) {
		buf_format(target, "%lld", (long long)id);
		return;
	}
	for (size_t i = 0; i < sizeof(samples) / sizeof(*samples); i++) {
		if (str_is(name, samples[i].name)) {
			buf_add_text(target, samples[i].value);
			return;
		}
	}
	fail_msg("no sample for the path parameter %.*s", STR_ARG(name));
}

static const char *target_of(struct arena *arena, const struct route *route, int64_t id)
{
	struct buf target = buf_in(arena);
	struct str rest = str_from(route->path), part;

	while (str_take(&rest, '{', &part)) {
		buf_add(&target, part);
		if (!str_is_empty(rest) && str_take(&rest, '}', &part))
			add_parameter(&target, part, id);
	}
	return str_cstring(arena, buf_str(&target));
}

static void ask(struct caller *caller, const struct route *route, int64_t id, const char *fields)
{
	struct browser *browser = &caller->browser;
	const char *target = target_of(browser->arena, route, id);

	if (route->method == METHOD_GET) {
		browser_get(browser, target);
		return;
	}
	/* Any page has the session's token; a visitor gets one with the form of a page for all. */
	browser_get(browser, caller->rights & RIGHT_OFFICE ? "/work" : "/sign-in");
	if (caller->rights & RIGHT_FILE)
		browser_get(browser, "/my");
	browser_post(browser, target, fields);
}

static bool names_thing(const struct route *route)
{
	return strstr(route->path, "{id}") != NULL;
}

/* Whether the dossier or draft of a route with an id is the caller's to see. */
static bool is_theirs(const struct caller *caller)
{
	return caller->place != AT_OTHERS && caller->place != AT_STREET;
}

static void expect(const struct caller *caller, const struct route *route, bool right,
		   const char *what)
{
	if (!right)
		fail_msg("%s at %s: %s %s: %s; got %d\n%.*s",
			 caller->role ? caller->role : "visitor", place_names[caller->place],
			 route->method == METHOD_GET ? "GET" : "POST", route->path, what,
			 caller->browser.status, STR_ARG(caller->browser.body));
}

static void expect_refused(const struct caller *caller, const struct route *route)
{
	const struct browser *browser = &caller->browser;

	if (caller->role) {
		expect(caller, route, browser->status == 403 && browser_sees(browser, "right.none"),
		       "the right was not asked for");
	} else if (route->method == METHOD_GET) {
		expect(caller, route, str_starts(browser->location, STR("/sign-in?next=")),
		       "a visitor was not sent to sign in");
	} else {
		expect(caller, route,
		       browser->status == 403 && browser_sees(browser, "session.none"),
		       "a visitor was not refused");
	}
}

/* The answer for what is not theirs tells nothing: it is that for what does not exist. */
static void expect_nothing(struct caller *caller, const struct route *route, int64_t id)
{
	struct browser *browser = &caller->browser;
	struct str theirs = browser->body;
	size_t lengths = strlen(target_of(browser->arena, route, id)) -
			 strlen(target_of(browser->arena, route, NOBODY));

	expect(caller, route, browser->status == 404, "it was there for a stranger");
	ask(caller, route, NOBODY, "");
	expect(caller, route, browser->status == 404, "nothing was found");
	expect(caller, route, theirs.len == browser->body.len + lengths,
	       "the answer differs from that for nothing");
}

static void try_route(struct caller *caller, const struct route *route)
{
	bool of_drafts = strncmp(route->path, "/drafts/", 8) == 0;
	int64_t id = of_drafts ? draft : dossier;

	enter_again(caller);
	ask(caller, route, id, "");
	if (route->right && !(caller->rights & route->right)) {
		expect_refused(caller, route);
		return;
	}
	expect(caller, route,
	       !browser_sees(&caller->browser, "right.none") &&
		       !browser_sees(&caller->browser, "session.none"),
	       "refused although the role has the right");
	if (names_thing(route) && !is_theirs(caller))
		expect_nothing(caller, route, id);
	else if (names_thing(route))
		expect(caller, route,
		       !browser_sees(&caller->browser, "dossier.none") &&
			       !browser_sees(&caller->browser, "draft.none"),
		       "their own was not there");
	if (of_drafts && caller == owner)
		make_draft();
}

static void every_route_asks_for_its_right_and_shows_only_what_is_theirs(void **state)
{
	(void)state;
	for (const struct route *route = web_routes; route->path; route++) {
		for (size_t i = 0; i < caller_count; i++)
			try_route(&callers[i], route);
		/* Somebody may have acted on it: the next route finds it as it was. */
		if (route->method == METHOD_POST)
			file_dossier();
	}
}

/* ---- acts ---- */

static bool may_act(const struct caller *caller, const struct move_row *row)
{
	bool sits = caller->place == AT_HOLDER ||
		    (caller->place == AT_COUNTER && (row->right & RIGHT_RECEIVE & caller->rights));

	return (caller->rights & row->right) && sits && (row->roles & 1u << STEP_PROCESS);
}

static void try_act(struct caller *caller, const struct move_row *row)
{
	struct browser *browser = &caller->browser;
	const char *target =
		str_format(browser->arena, "/dossiers/%lld/%s", (long long)dossier, row->name).at;
	const char *fields = "version=2&reason=x&items=x&fee=1&number=1&receiver=x";

	enter_again(caller);
	browser_get(browser, "/work");
	browser_post(browser, target, fields);
	bool refused =
		browser_sees(browser, "dossier.not_yours") || browser_sees(browser, "dossier.none");

	if (refused == may_act(caller, row))
		fail_msg("%s by %s at %s: %d\n%.*s", row->name, caller->role,
			 place_names[caller->place], browser->status, STR_ARG(browser->body));
	if (browser->status == 303)
		file_dossier();
}

static void every_act_asks_for_role_office_and_step(void **state)
{
	(void)state;
	file_dossier();
	for (size_t i = 0; i < ACTION_COUNT; i++) {
		for (size_t k = 0; k < caller_count; k++) {
			if (callers[k].place < AT_HOME)
				try_act(&callers[k], &dossier_moves[i]);
		}
	}
}

/* ---- the manual ---- */

static struct str read_manual(struct arena *arena)
{
	FILE *file = fopen(MANUAL, "rb");
	struct buf text = buf_in(arena);
	size_t n;

	if (!file)
		return STR("");
	while ((n = fread(buf_reserve(&text, 65536), 1, 65536, file)) > 0)
		text.len += n;
	fclose(file);
	return buf_str(&text);
}

static void write_manual(struct str text)
{
	FILE *file = fopen(MANUAL, "wb");

	assert_non_null(file);
	assert_int_equal(fwrite(text.at, 1, text.len, file), text.len);
	fclose(file);
}

static void the_manual_says_what_the_tables_say(void **state)
{
	struct cx cx;

	(void)state;
	cx_init(&cx, town.arena, town.now_us);
	struct str text = rights_text(&cx);

	if (getenv("MOTCUA_WRITE"))
		write_manual(text);
	if (!str_equal(text, read_manual(town.arena)))
		fail_msg("%s differs from the tables: look at the change, then run this "
			 "test with MOTCUA_WRITE=1",
			 MANUAL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_route_asks_for_its_right_and_shows_only_what_is_theirs),
		cmocka_unit_test(every_act_asks_for_role_office_and_step),
		cmocka_unit_test(the_manual_says_what_the_tables_say),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
