#include "http/request.h"

#include <string.h>

#include "base/text.h"
#include "http/body.h"
#include "http/route.h"

static int digit_of(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

enum place { IN_PATH, IN_QUERY };

/* One character from the front of an encoded text; false for a bad escape. */
static bool take_character(struct str *rest, enum place place, char *ret_c)
{
	char c = rest->at[0];
	size_t len = 1;

	if (c == '+' && place == IN_QUERY)
		c = ' ';
	if (c == '%') {
		int high = rest->len < 3 ? -1 : digit_of(rest->at[1]);
		int low = rest->len < 3 ? -1 : digit_of(rest->at[2]);

		if (high < 0 || low < 0)
			return false;
		c = (char)(high << 4 | low);
		len = 3;
		if (c == '/' && place == IN_PATH) /* would become a segment of its own */
			return false;
	}
	*rest = str_slice(*rest, len, rest->len);
	*ret_c = c;
	return true;
}

static bool decode(struct arena *arena, struct str raw, enum place place, struct str *ret_text)
{
	char *text = arena_take(arena, raw.len + 1);
	size_t len = 0;

	while (raw.len) {
		if (!take_character(&raw, place, &text[len++]))
			return false;
	}
	*ret_text = (struct str){ text, len };
	return true;
}

static bool is_safe_path(struct str path)
{
	struct str rest = str_slice(path, 1, path.len), segment;

	for (size_t i = 0; i < path.len; i++) {
		if ((unsigned char)path.at[i] < ' ' || path.at[i] == 0x7f)
			return false;
	}
	while (str_take(&rest, '/', &segment)) {
		bool last = rest.at == NULL;

		if (str_is(segment, ".") || str_is(segment, "..") || (!segment.len && !last))
			return false;
	}
	return str_is_utf8(path);
}

static enum status refuse(struct cx *cx)
{
	return FAIL(cx, INVALID, "http.bad_request", N_("The request could not be understood."));
}

enum status request_parse_target(struct cx *cx, struct request *rq, struct str target)
{
	struct str raw;

	rq->path = STR("/");
	rq->query = STR("");
	if (target.len > TARGET_BYTES_MAX)
		return FAIL(cx, LIMIT, "http.target", N_("The address is too long."));
	if (!target.len || target.at[0] != '/' || memchr(target.at, '#', target.len))
		return refuse(cx);
	if (str_take(&target, '?', &raw) && target.at)
		rq->query = target;
	struct str path;

	if (!decode(cx->arena, raw, IN_PATH, &path) || !is_safe_path(path))
		return refuse(cx);
	rq->path = path;
	return request_parse_fields(cx, rq, rq->query);
}

enum status request_add_value(struct cx *cx, struct request *rq, struct str name, struct str value)
{
	if (name.len == 0 || name.len > FIELD_NAME_BYTES_MAX)
		return refuse(cx);
	if (rq->value_count == REQUEST_INPUTS_MAX)
		return FAIL(cx, LIMIT, "http.too_large", N_("The form has too many fields."));
	rq->values[rq->value_count++] = (struct input_value){ name, value };
	return OK;
}

enum status request_parse_fields(struct cx *cx, struct request *rq, struct str text)
{
	struct str pair, raw, name, value;

	while (str_take(&text, '&', &pair)) {
		if (pair.len == 0)
			continue;
		str_take(&pair, '=', &raw);
		if (!decode(cx->arena, raw, IN_QUERY, &name) ||
		    !decode(cx->arena, pair, IN_QUERY, &value))
			return refuse(cx);
		TRY(request_add_value(cx, rq, name, value));
	}
	return OK;
}

struct str request_value(const struct request *rq, const char *name)
{
	for (size_t i = 0; i < rq->value_count; i++) {
		if (str_is(rq->values[i].name, name))
			return rq->values[i].value;
	}
	return (struct str){};
}

struct str cookie_value(struct str cookies, struct str name)
{
	struct str pair, key;

	while (str_take(&cookies, ';', &pair)) {
		pair = str_trim(pair);
		if (str_take(&pair, '=', &key) && pair.at && str_equal(key, name))
			return pair;
	}
	return (struct str){};
}

struct str request_cookie(const struct request *rq, const char *name)
{
	return cookie_value(rq->cookies, str_from(name));
}

enum lang request_lang(const struct request *rq)
{
	return str_is(request_cookie(rq, "lang"), "en") ? LANG_EN : LANG_VI;
}

static bool is_key(struct str key)
{
	for (size_t i = 0; i < key.len; i++) {
		if (key.at[i] <= ' ' || key.at[i] >= 0x7f)
			return false;
	}
	return key.len > 0 && key.len <= KEY_BYTES_MAX;
}

void request_set_key(struct request *rq, struct str header)
{
	struct str field = request_value(rq, "_key");

	if (is_key(header))
		rq->idempotency_key = header;
	else if (is_key(field))
		rq->idempotency_key = field;
}

const struct input *route_file_input(const struct route *route, struct str field)
{
	for (const struct input *input = route->inputs; input && input->name; input++) {
		struct str name = str_from(input->name);

		if (input->type != IN_FILE)
			continue;
		if (str_equal(name, field))
			return input;
		if (str_ends(name, STR("*")) && str_starts(field, str_slice(name, 0, name.len - 1)))
			return input;
	}
	return NULL;
}

static enum status parse_for_test(struct cx *cx, const struct http_app *app, struct request *rq,
				  const char *target, const char *body)
{
	TRY(request_parse_target(cx, rq, str_from(target)));
	router_match(router_of(app), rq);
	if (!body)
		return OK;
	if (strlen(body) > body_fields_max(rq->route))
		return FAIL(cx, LIMIT, "http.too_large", N_("Too much was sent."));
	return request_parse_fields(cx, rq, str_from(body));
}

struct request *http_request_for_test(struct cx *cx, const struct http_app *app, enum method method,
				      const char *target, const char *body)
{
	struct request *rq = ARENA_NEW(cx->arena, struct request);

	rq->cx = cx;
	rq->method = method;
	rq->remote = STR("127.0.0.1");
	rq->early = parse_for_test(cx, app, rq, target, body);
	rq->early_code = cx->error.code;
	request_set_key(rq, (struct str){});
	cx->remote = rq->remote;
	cx->request_key = rq->idempotency_key;
	cx->lang = request_lang(rq);
	return rq;
}
