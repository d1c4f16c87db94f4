/* The one way in for every request. */
#include <stdarg.h>
#include <stdio.h>

#include "base/hash.h"
#include "base/text.h"
#include "web/assets.h"
#include "web/pages.h"
#include "web/views.h"
#include "web/web.h"
#include "work/work.h"

#define VISITOR_COOKIE "visitor"
#define KEY_MAX 128

static struct db *database;
static struct web_settings settings;

void web_open(struct db *db, const struct web_settings *chosen)
{
	database = db;
	settings = *chosen;
}

struct db *web_database(void)
{
	return database;
}

const struct web_settings *web_settings(void)
{
	return &settings;
}

struct str web_text(struct cx *cx, const char *msgid)
{
	return text_get(cx->lang, msgid);
}

struct str web_text_of(struct cx *cx, const char *msgid, struct str argument)
{
	return text_fill(cx->arena, web_text(cx, msgid), &argument, 1);
}

/* ---- who asks ---- */

static enum status load_session(struct cx *cx, const struct request *rq)
{
	if (cx->actor.kind != ACTOR_ANONYMOUS)
		return OK;
	return session_load(cx, request_cookie(rq, WEB_SESSION_COOKIE));
}

static enum status check_right(struct cx *cx, const struct request *rq)
{
	if (rq->route->right == 0 || (cx->actor.rights & rq->route->right))
		return OK;
	if (cx->actor.kind == ACTOR_ANONYMOUS)
		return FAIL(cx, DENIED, "session.none", N_("Please sign in first."));
	return FAIL(cx, DENIED, "right.none", N_("Your role does not include this page."));
}

/*
 * A visitor's forms carry a token made of their cookie; who can read neither cannot make the pair.
 */
static struct str visitor_token(struct cx *cx, struct str cookie)
{
	return hash_hex(cx->arena, hash_parts((struct str[]){ STR("form\n"), cookie }, 2));
}

static enum status check_csrf(struct cx *cx, const struct request *rq)
{
	struct str sent = request_value(rq, "_csrf");
	struct str cookie = request_cookie(rq, VISITOR_COOKIE);
	bool visitor = cx->actor.kind == ACTOR_ANONYMOUS;
	struct str wanted = visitor ? visitor_token(cx, cookie) : cx->actor.csrf;

	if (rq->method != METHOD_POST)
		return OK;
	if ((visitor && str_is_empty(cookie)) || str_is_empty(wanted) ||
	    !secret_equal(sent, wanted)) {
		return FAIL(cx, DENIED, "csrf.wrong",
			    N_("This form is no longer valid. Open the page again and send it once "
			       "more."));
	}
	return OK;
}

static enum status authorise(struct cx *cx, void *arg)
{
	struct request *rq = arg;

	TRY(load_session(cx, rq));
	TRY(check_right(cx, rq));
	return check_csrf(cx, rq);
}

enum status web_read(struct cx *cx, unit_fn run, void *arg)
{
	return db_read(database, cx, run, arg);
}

enum status web_authorise(struct cx *cx, struct request *rq)
{
	return web_read(cx, authorise, rq);
}

/* ---- asked once, done once ---- */

static enum status find_earlier(struct cx *cx, struct request *rq, struct work_request *ret_request,
				bool *ret_found)
{
	struct str key = rq->idempotency_key;

	*ret_found = false;
	if (rq->method != METHOD_POST || rq->route->unchecked_key)
		return OK;
	if (str_is_empty(key) || key.len > KEY_MAX) {
		return FAIL(
			cx, INVALID, "request.key",
			N_("The form came without its key. Open the page again and send it once "
			   "more."));
	}
	struct str bound = work_request_key(cx, rq->path, key);
	enum status status = work_request_load(cx, bound, ret_request);

	*ret_found = status == OK;
	ret_request->key = bound;
	return status == NOT_FOUND ? OK : status;
}

static enum status keep_answer(struct cx *cx, const struct request *rq, const struct response *rs,
			       struct work_request *request)
{
	if (rq->method != METHOD_POST || rq->route->unchecked_key)
		return OK;
	request->status = rs->status;
	request->target = rs->target;
	return work_request_add(cx, request);
}

/* ---- a request ---- */

static enum status show_again(struct cx *cx, struct request *rq, struct response *rs)
{
	TRY(load_session(cx, rq));
	TRY(input_check(cx, rq, true));
	TRY(rq->route->again(cx, rq, rs));
	rs->status = http_status_for(rq->failed);
	return OK;
}

static enum status run(struct cx *cx, struct request *rq, struct response *rs)
{
	struct work_request earlier = {};
	bool found;

	if (rq->failed)
		return show_again(cx, rq, rs);
	TRY(load_session(cx, rq));
	if (!rq->route) {
		return rq->other_method ? FAIL(cx, REFUSED, "http.method",
					       N_("This page cannot be asked for in this way."))
					: FAIL(cx, NOT_FOUND, "http.none",
					       N_("There is no such page. Check the address."));
	}
	TRY(check_right(cx, rq));
	TRY(check_csrf(cx, rq));
	TRY(find_earlier(cx, rq, &earlier, &found));
	if (found) {
		/*
		 * A form shown again with what is wrong has no target: its page has what was kept.
		 */
		response_redirect(rs, str_is_empty(earlier.target) ? rq->path : earlier.target);
		return OK;
	}
	TRY(input_check(cx, rq, false));
	TRY(rq->route->handler(cx, rq, rs));
	return keep_answer(cx, rq, rs, &earlier);
}

/* ---- pages ---- */

static struct str new_key(void *cx)
{
	return cx_random_hex(cx, 16);
}

struct out web_out(struct cx *cx, struct request *rq, struct response *rs)
{
	struct str token = cx->actor.csrf;

	if (cx->actor.kind == ACTOR_ANONYMOUS) {
		struct str cookie = request_cookie(rq, VISITOR_COOKIE);

		if (cookie.len != 32)
			cookie = cx_random_hex(cx, 16);
		rq->visitor = cookie;
		token = visitor_token(cx, cookie);
	}
	return (struct out){
		.to = &rs->body,
		.arena = cx->arena,
		.lang = cx->lang,
		.csrf = token,
		.new_key = new_key,
		.cx = cx,
	};
}

void web_rendered(struct cx *cx, struct request *rq, struct response *rs, struct out *o)
{
	bool visitor = cx->actor.kind == ACTOR_ANONYMOUS;

	/* Only who gets a form gets a cookie. */
	if (visitor && o->form_count && !str_equal(rq->visitor, request_cookie(rq, VISITOR_COOKIE)))
		response_cookie(rq, rs, VISITOR_COOKIE, rq->visitor, 0);
}

static bool is_here(const struct request *rq, struct str href)
{
	return str_equal(rq->path, href) ||
	       (href.len > 1 && str_starts(rq->path, href) && rq->path.at[href.len] == '/');
}

struct nav_row {
	const char *href, *label;
	uint64_t right;
	bool citizens; /* shown to visitors and citizens */
};

static const struct nav_row nav_rows[] = {
	{ "/work", N_("My work"), RIGHT_OFFICE, false },
	{ "/office", N_("My office's work"), RIGHT_OFFICE, false },
	{ "/counter", N_("Receive a new dossier"), RIGHT_RECEIVE, false },
	{ "/results", N_("Results to return"), RIGHT_RETURN, false },
	{ "/rectifications", N_("Results to be corrected"), RIGHT_ISSUE | RIGHT_APPROVE, false },
	{ "/slips", N_("Emergency slips"), RIGHT_RECEIVE | RIGHT_WATCH, false },
	{ "/uncollected", N_("Not collected"), RIGHT_RETURN, false },
	{ "/consults", N_("Opinions"), RIGHT_PROCESS | RIGHT_APPROVE, false },
	{ "/search", N_("Search"), RIGHT_OFFICE, false },
	{ "/absence", N_("Absence and delegation"), RIGHT_OFFICE, false },
	{ "/overview", N_("Overview"), RIGHT_WATCH, false },
	{ "/accounts", N_("Accounts"), RIGHT_ADMIN, false },
	{ "/procedures", N_("Procedures"), 0, true },
	{ "/my", N_("My dossiers"), RIGHT_FILE, true },
	{ "/follow", N_("Follow a dossier"), 0, true },
};

static struct nav_items make_nav(struct cx *cx, const struct request *rq)
{
	size_t most = sizeof(nav_rows) / sizeof(*nav_rows);
	struct nav_items nav = { ARENA_ARRAY(cx->arena, struct nav_item, most), 0 };
	bool officer = cx->actor.kind == ACTOR_OFFICER;

	for (size_t i = 0; i < most; i++) {
		const struct nav_row *row = &nav_rows[i];

		if (row->citizens == officer || (row->right && !(cx->actor.rights & row->right)))
			continue;
		nav.at[nav.n++] = (struct nav_item){
			.href = str_from(row->href),
			.text = web_text(cx, row->label),
			.current = is_here(rq, str_from(row->href)),
		};
	}
	return nav;
}

static struct str error_text(struct cx *cx, const struct error *error)
{
	return text_fill(cx->arena, web_text(cx, error->message), error->args, ERROR_ARGS_MAX);
}

/* Why the form was refused, when that is no fault of one field. */
static struct form_errors general_error(struct cx *cx, const struct error *failed)
{
	struct form_error *at;

	if (!failed || failed->field_count)
		return (struct form_errors){};
	at = ARENA_NEW(cx->arena, struct form_error);
	*at = (struct form_error){ STR("main"), error_text(cx, failed) };
	return (struct form_errors){ at, 1 };
}

void web_show_errors(struct cx *cx, const struct request *rq, struct page *page,
		     struct fields fields)
{
	if (rq->failed && rq->failed->field_count)
		page_show_errors(cx, rq->failed, page, fields);
}

struct page web_page(struct cx *cx, const struct request *rq, struct str title)
{
	bool officer = cx->actor.kind == ACTOR_OFFICER;

	return (struct page){
		.title = title,
		.centre = settings.centre,
		.place = settings.place,
		.lang = cx->lang,
		.here = str_is_empty(rq->query) ? rq->path
						: str_format(cx->arena, "%.*s?%.*s",
							     STR_ARG(rq->path), STR_ARG(rq->query)),
		.user = cx->actor.name,
		.officer = officer,
		.wide = officer,
		.nav = make_nav(cx, rq),
		.errors = general_error(cx, rq->failed),
	};
}

enum status web_redirect(struct cx *cx, struct response *rs, const char *format, ...)
{
	char path[512];
	va_list args;

	va_start(args, format);
	int len = vsnprintf(path, sizeof(path), format, args);

	va_end(args);
	assert(len > 0 && (size_t)len < sizeof(path));
	response_redirect(rs, str_copy(cx->arena, (struct str){ path, (size_t)len }));
	return OK;
}

/* ---- when it went wrong ---- */

static const char *title_for(enum status status)
{
	switch (status) {
	case NOT_FOUND:
		return N_("Not found");
	case DENIED:
		return N_("Not allowed");
	case CONFLICT:
		return N_("Someone was faster");
	case LIMIT:
		return N_("Too much at once");
	case UNAVAILABLE:
	case BROKEN:
		return N_("Something went wrong on our side");
	default:
		return N_("That did not work");
	}
}

/* What the person can do now. */
static const char *advice_for(enum status status)
{
	switch (status) {
	case CONFLICT:
		return N_("Go back, open the dossier again and see what has changed.");
	case LIMIT:
	case UNAVAILABLE:
		return N_("Wait a minute, then send the form again. It will not be done twice.");
	case BROKEN:
		return N_(
			"Nothing of what was acknowledged is lost. Please try again later or call "
			"1022.");
	default:
		return N_("Go back and try again, or call 1022 for help.");
	}
}

/* Back to this page after signing in. */
static struct str sign_in_path(struct cx *cx, struct str next)
{
	struct buf path = buf_in(cx->arena);
	struct out o = { .to = &path, .arena = cx->arena };

	buf_add(&path, STR("/sign-in?next="));
	out_url_part(&o, next);
	return buf_str(&path);
}

static void fail(struct cx *cx, struct request *rq, struct response *rs)
{
	const struct error *error = &cx->error;
	bool signs_in =
		error->code && str_is(STR("session.none"), error->code) && rq->method == METHOD_GET;

	rs->body.len = 0;
	if (signs_in) {
		response_redirect(rs, sign_in_path(cx, rq->path));
		return;
	}
	struct error_view view = {
		.page = web_page(cx, rq, web_text(cx, title_for(error->status))),
		.message = error_text(cx, error),
		.advice = advice_for(error->status),
		.code = str_from(error->code),
	};

	view.fields.n = error->field_count;
	view.fields.at = ARENA_ARRAY(cx->arena, struct form_error, error->field_count);
	for (size_t i = 0; i < error->field_count; i++) {
		view.fields.at[i] = (struct form_error){ error->fields[i].field,
							 web_text(cx, error->fields[i].message) };
	}
	rs->status = http_status_for(error);
	RENDER(cx, rq, rs, page_error, &view);
}

extern const struct asset assets[];

const struct http_app web_app = {
	.routes = web_routes,
	.assets = assets,
	.run = run,
	.fail = fail,
};
