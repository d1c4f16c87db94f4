/* Signing in and out. */
#include "base/text.h"
#include "web/pages.h"
#include "web/public.h"
#include "web/routes.h"
#include "work/work.h"

#define QUARTER_HOUR_US (15 * 60 * INT64_C(1000000))
#define LOGIN_MAX 64

static const struct attempt_rule by_login = { "sign_in.login", 10, QUARTER_HOUR_US };
static const struct attempt_rule by_address = { "sign_in.address", 60, QUARTER_HOUR_US };

static const struct demo_login demo_logins[] = {
	{ "congdan", N_("a citizen") },
	{ "tiepnhan", N_("receives at the centre's counter") },
	{ "chuyenvien", N_("processes in a commune") },
	{ "lanhdao", N_("decides and signs in the same commune") },
	{ "giamdoc", N_("heads the centre") },
	{ "quantri", N_("administers") },
};

/* Who sits at a counter takes nothing up: their work is what the office holds. */
static struct str home_of(const struct cx *cx)
{
	if (cx->actor.kind != ACTOR_OFFICER)
		return STR("/my");
	return cx->actor.rights & RIGHT_RECEIVE ? STR("/office") : STR("/work");
}

static enum status show(struct cx *cx, struct request *rq, struct response *rs, const char *wrong)
{
	struct field fields[] = {
		{
			.name = STR("login"),
			.label = web_text(cx, N_("Login")),
			.value = input_text(rq, "login"),
			.autocomplete = "username",
		},
		{
			.kind = CONTROL_SECRET,
			.name = STR("password"),
			.label = web_text(cx, N_("Password")),
			.autocomplete = "current-password",
		},
	};
	struct sign_in_view view = {
		.page = web_page(cx, rq, web_text(cx, N_("Sign in"))),
		.fields = { fields, 2 },
		.next = input_text(rq, "next"),
	};

	if (web_settings()->demo)
		view.demo = (struct demo_logins){ demo_logins,
						  sizeof(demo_logins) / sizeof(*demo_logins) };
	if (wrong)
		page_show_error(cx, &view.page, STR("login"), wrong);
	else
		web_show_errors(cx, rq, &view.page, view.fields);
	RENDER(cx, rq, rs, page_sign_in, &view);
	return OK;
}

enum status sign_in_show(struct cx *cx, struct request *rq, struct response *rs)
{
	if (cx->actor.kind != ACTOR_ANONYMOUS) {
		response_redirect(rs, home_of(cx));
		return OK;
	}
	return show(cx, rq, rs, NULL);
}

/* ---- entering ---- */

struct attempt {
	struct sign_in sign_in;
	bool right;
};

static enum status load(struct cx *cx, void *sign_in)
{
	return sign_in_load(cx, sign_in);
}

/* Phones like to begin with a capital. */
static struct str lower(struct cx *cx, struct str login)
{
	struct buf b = buf_in(cx->arena);

	for (size_t i = 0; i < login.len; i++) {
		char c = login.at[i];

		buf_add_char(&b, c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c);
	}
	return buf_str(&b);
}

/* Only the demo's own accounts may have the password that everybody knows. */
static bool is_right(const struct sign_in *sign_in)
{
	bool right = sign_in_is_right(sign_in);

	return right && (sign_in->demo || !str_is(sign_in->password, "demo"));
}

enum status sign_in_prepare(struct cx *cx, struct request *rq, struct response *rs)
{
	struct attempt *attempt = ARENA_NEW(cx->arena, struct attempt);
	struct str login = str_trim(request_value(rq, "login"));
	struct str password = request_value(rq, "password");

	(void)rs;
	rq->prepared = attempt;
	TRY(web_authorise(cx, rq));
	if (login.len > LOGIN_MAX || password.len > PASSWORD_MAX || !str_is_utf8(login) ||
	    str_is_empty(login) || str_is_empty(password))
		return OK; /* the input check says so */
	attempt->sign_in.login = lower(cx, login);
	attempt->sign_in.password = password;
	TRY(web_read(cx, load, &attempt->sign_in));
	attempt->right = is_right(&attempt->sign_in);
	return OK;
}

static enum status check_attempts(struct cx *cx, struct str login, bool *ret_allowed)
{
	bool login_allowed, address_allowed;

	TRY(work_attempt_check(cx, &by_login, login, &login_allowed));
	TRY(work_attempt_check(cx, &by_address, cx->remote, &address_allowed));
	*ret_allowed = login_allowed && address_allowed;
	return OK;
}

static enum status note_attempt(struct cx *cx, struct str login)
{
	TRY(work_attempt_note(cx, &by_login, login));
	return work_attempt_note(cx, &by_address, cx->remote);
}

/* A wrong password is an answer, not a failed unit: the attempt must be counted. */
enum status sign_in_enter(struct cx *cx, struct request *rq, struct response *rs)
{
	const struct attempt *attempt = rq->prepared;
	struct str token, next = input_text(rq, "next");
	bool allowed;

	TRY(check_attempts(cx, attempt->sign_in.login, &allowed));
	if (!allowed) {
		rs->status = 429;
		return show(cx, rq, rs,
			    N_("Too many attempts. Wait a quarter of an hour, then try again."));
	}
	if (!attempt->right) {
		TRY(note_attempt(cx, attempt->sign_in.login));
		rs->status = 401;
		return show(cx, rq, rs, N_("The login or the password is wrong."));
	}
	TRY(session_open(cx, &attempt->sign_in, &token));
	response_cookie(rq, rs, WEB_SESSION_COOKIE, token, 0);
	TRY(session_load(cx, token));
	response_redirect(rs, web_is_local(next) ? next : home_of(cx));
	return OK;
}

enum status sign_out(struct cx *cx, struct request *rq, struct response *rs)
{
	TRY(session_end(cx));
	response_cookie(rq, rs, WEB_SESSION_COOKIE, STR(""), -1);
	response_redirect(rs, STR("/"));
	return OK;
}
