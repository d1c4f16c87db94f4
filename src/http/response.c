#include "http/http.h"

#include <string.h>

static const struct {
	const char *code;
	int http_status;
} code_statuses[] = {
	{ "http.bad_request", 400 }, { "http.method", 405 }, { "http.too_large", 413 },
	{ "http.target", 414 },      { "http.media", 415 },  { "http.headers", 431 },
	{ "db.full", 507 },
};

static const int statuses[STATUS_COUNT] = {
	[OK] = 200,      [INVALID] = 422, [DENIED] = 403,      [NOT_FOUND] = 404, [CONFLICT] = 409,
	[REFUSED] = 409, [LIMIT] = 429,   [UNAVAILABLE] = 503, [BROKEN] = 500,
};

int http_status_for(const struct error *error)
{
	for (size_t i = 0; error->code && i < sizeof(code_statuses) / sizeof(code_statuses[0]);
	     i++) {
		if (strcmp(code_statuses[i].code, error->code) == 0)
			return code_statuses[i].http_status;
	}
	return statuses[error->status];
}

static bool has_control(struct str value)
{
	for (size_t i = 0; i < value.len; i++) {
		if ((unsigned char)value.at[i] < ' ' || value.at[i] == 0x7f)
			return true;
	}
	return false;
}

void response_header(struct response *rs, const char *name, struct str value)
{
	assert(!has_control(value) && !has_control(str_from(name)));
	assert(rs->header_count < RESPONSE_HEADERS_MAX);
	rs->headers[rs->header_count].name = name;
	rs->headers[rs->header_count++].value = value;
}

void response_redirect(struct response *rs, struct str target)
{
	/* Browsers read "//host" and "/\host" as another site. */
	assert(target.len && target.at[0] == '/' && !has_control(target));
	assert(target.len == 1 || (target.at[1] != '/' && target.at[1] != '\\'));
	rs->status = 303;
	rs->target = target;
}

void response_cookie(const struct request *rq, struct response *rs, const char *name,
		     struct str value, int64_t max_age_s)
{
	struct buf text = buf_in(rq->cx->arena);

	assert(!value.len || !memchr(value.at, ';', value.len));
	buf_format(&text, "%s=%.*s; Path=/; HttpOnly; SameSite=Lax", name, STR_ARG(value));
	if (max_age_s)
		buf_format(&text, "; Max-Age=%lld", max_age_s > 0 ? (long long)max_age_s : 0LL);
	if (rq->secure)
		buf_add_text(&text, "; Secure");
	response_header(rs, "Set-Cookie", buf_str(&text));
}
