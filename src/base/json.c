#include "base/json.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/text.h"

#define JSON_TEXT_MAX (8 * 1024 * 1024)

/*
 * jansson counts references on the heap; a parsed tree is kept by its arena through a copy into
 * our own nodes, so that nobody has to release it.
 */
struct json {
	json_type type;
	struct str text;
	int64_t number;
	size_t n;
	struct json_member *members;
	struct json *items;
};

static int by_key(const void *a, const void *b)
{
	const struct json_member *left = a, *right = b;

	return str_compare(left->key, right->key);
}

/* Where copies go, and whether they may hold fractions: the domain has no floating point. */
struct copy {
	struct arena *arena;
	bool foreign;
};

/* False when there is a number in it that may not be. */
static bool copy_value(const struct copy *copy, json_t *from, struct json *to);

static bool copy_object(const struct copy *copy, json_t *from, struct json *to)
{
	struct arena *arena = copy->arena;
	const char *key;
	json_t *value;
	size_t i = 0;

	to->n = json_object_size(from);
	to->members = ARENA_ARRAY(arena, struct json_member, to->n);
	to->items = ARENA_ARRAY(arena, struct json, to->n);
	json_object_foreach(from, key, value) {
		if (!copy_value(copy, value, &to->items[i]))
			return false;
		to->members[i].key = str_copy(arena, str_from(key));
		to->members[i].value = &to->items[i];
		i++;
	}
	qsort(to->members, to->n, sizeof(*to->members), by_key);
	return true;
}

static bool copy_array(const struct copy *copy, json_t *from, struct json *to)
{
	to->n = json_array_size(from);
	to->items = ARENA_ARRAY(copy->arena, struct json, to->n);
	for (size_t i = 0; i < to->n; i++) {
		if (!copy_value(copy, json_array_get(from, i), &to->items[i]))
			return false;
	}
	return true;
}

/* RFC 8785: beyond 2^53 a reader may take it for another number. */
static bool is_exact(int64_t number)
{
	return number < (INT64_C(1) << 53) && number > -(INT64_C(1) << 53);
}

/* RFC 8785 3.2.2.3: whole numbers without a point, else the fewest digits that give it again. */
static struct str shortest(struct arena *arena, double number)
{
	char text[40];

	if (number > -0x1p53 && number < 0x1p53 && number == (double)(int64_t)number)
		return str_format(arena, "%lld", (long long)number);

	for (int digits = 1; digits <= 17; digits++) {
		snprintf(text, sizeof(text), "%.*g", digits, number);
		if (strtod(text, NULL) == number)
			break;
	}
	return str_copy(arena, str_from(text));
}

static bool copy_value(const struct copy *copy, json_t *from, struct json *to)
{
	to->type = json_typeof(from);
	switch (to->type) {
	case JSON_OBJECT:
		return copy_object(copy, from, to);
	case JSON_ARRAY:
		return copy_array(copy, from, to);
	case JSON_STRING:
		to->text = str_copy(copy->arena, (struct str){ json_string_value(from),
							       json_string_length(from) });
		break;
	case JSON_INTEGER:
		to->number = json_integer_value(from);
		if (is_exact(to->number))
			return true;
		to->type = JSON_REAL;
		to->text = str_format(copy->arena, "%lld", (long long)to->number);
		return copy->foreign;
	case JSON_REAL:
		to->text = shortest(copy->arena, json_real_value(from));
		return copy->foreign;
	default:
		break;
	}
	return true;
}

static enum status parse(struct cx *cx, struct str text, bool foreign,
			 const struct json **ret_value)
{
	const struct copy copy = { cx->arena, foreign };
	json_error_t why;

	if (text.len > JSON_TEXT_MAX)
		return FAIL(cx, LIMIT, "json.size", N_("This text is too long."));
	json_t *parsed = json_loadb(text.at ? text.at : "", text.len,
				    JSON_REJECT_DUPLICATES | JSON_DECODE_ANY, &why);

	if (!parsed) {
		return FAIL_WITH(cx, INVALID, "json.syntax",
				 N_("This is not valid JSON (line %1)."),
				 str_format(cx->arena, "%d", why.line));
	}
	struct json *value = ARENA_NEW(cx->arena, struct json);

	bool whole = copy_value(&copy, parsed, value);

	json_decref(parsed);
	if (!whole) {
		return FAIL(cx, INVALID, "json.fraction",
			    N_("Numbers with a fraction or beyond 2^53 are not accepted here."));
	}
	*ret_value = value;
	return OK;
}

enum status json_parse(struct cx *cx, struct str text, const struct json **ret_value)
{
	return parse(cx, text, false, ret_value);
}

enum status json_parse_foreign(struct cx *cx, struct str text, const struct json **ret_value)
{
	return parse(cx, text, true, ret_value);
}

bool json_is_an_object(const struct json *value)
{
	return value && value->type == JSON_OBJECT;
}

bool json_is_an_array(const struct json *value)
{
	return value && value->type == JSON_ARRAY;
}

const struct json *json_get(const struct json *object, const char *key)
{
	if (!json_is_an_object(object))
		return NULL;
	struct json_member wanted = { .key = str_from(key) };
	struct json_member *found =
		object->n ? bsearch(&wanted, object->members, object->n, sizeof(wanted), by_key)
			  : NULL;

	return found ? found->value : NULL;
}

size_t json_count(const struct json *array)
{
	return json_is_an_array(array) ? array->n : 0;
}

const struct json *json_item(const struct json *array, size_t i)
{
	return i < json_count(array) ? &array->items[i] : NULL;
}

struct str json_text(const struct json *value, struct str otherwise)
{
	return value && value->type == JSON_STRING ? value->text : otherwise;
}

int64_t json_int(const struct json *value, int64_t otherwise)
{
	int64_t number;

	if (value && value->type == JSON_INTEGER)
		return value->number;
	if (value && value->type == JSON_STRING && str_parse_int(value->text, &number) == OK)
		return number;
	return otherwise;
}

struct str json_number(struct arena *arena, const struct json *value)
{
	if (value && value->type == JSON_INTEGER)
		return str_format(arena, "%lld", (long long)value->number);
	return value && value->type == JSON_REAL ? value->text : STR("");
}

bool json_bool(const struct json *value, bool otherwise)
{
	if (value && (value->type == JSON_TRUE || value->type == JSON_FALSE))
		return value->type == JSON_TRUE;
	return otherwise;
}

size_t json_members(const struct json *object, const struct json_member **ret_members)
{
	if (!json_is_an_object(object))
		return 0;
	*ret_members = object->members;
	return object->n;
}

static void comma(struct json_out *o)
{
	if (o->comma)
		buf_add_char(o->to, ',');
	o->comma = true;
}

static void open_with(struct json_out *o, char bracket)
{
	comma(o);
	buf_add_char(o->to, bracket);
	o->comma = false;
}

static void close_with(struct json_out *o, char bracket)
{
	buf_add_char(o->to, bracket);
	o->comma = true;
}

void json_object_begin(struct json_out *o)
{
	open_with(o, '{');
}

void json_object_end(struct json_out *o)
{
	close_with(o, '}');
}

void json_array_begin(struct json_out *o)
{
	open_with(o, '[');
}

void json_array_end(struct json_out *o)
{
	close_with(o, ']');
}

/* RFC 8785 section 3.2.2.2: the shortest escapes, lower-case hex. */
static void add_quoted(struct buf *to, struct str text)
{
	static const char shorts[] = {
		['\b'] = 'b', ['\t'] = 't', ['\n'] = 'n', ['\f'] = 'f', ['\r'] = 'r', ['"'] = '"'
	};
	size_t from = 0;

	buf_add_char(to, '"');
	for (size_t i = 0; i < text.len; i++) {
		unsigned char c = (unsigned char)text.at[i];

		if (c >= ' ' && c != '"' && c != '\\')
			continue;
		buf_add(to, str_slice(text, from, i));
		from = i + 1;
		if (c == '\\' || (c < sizeof(shorts) && shorts[c]))
			buf_format(to, "\\%c", c == '\\' ? '\\' : shorts[c]);
		else
			buf_format(to, "\\u%04x", c);
	}
	buf_add(to, str_slice(text, from, text.len));
	buf_add_char(to, '"');
}

void json_key(struct json_out *o, const char *key)
{
	json_key_str(o, str_from(key));
}

void json_key_str(struct json_out *o, struct str key)
{
	comma(o);
	add_quoted(o->to, key);
	buf_add_char(o->to, ':');
	o->comma = false;
}

void json_add_text(struct json_out *o, struct str text)
{
	comma(o);
	add_quoted(o->to, text);
}

void json_add_id(struct json_out *o, int64_t id)
{
	comma(o);
	buf_add_char(o->to, '"');
	buf_add_int(o->to, id);
	buf_add_char(o->to, '"');
}

void json_add_int(struct json_out *o, int64_t value)
{
	assert(is_exact(value));
	comma(o);
	buf_add_int(o->to, value);
}

void json_add_bool(struct json_out *o, bool value)
{
	json_add_raw(o, value ? STR("true") : STR("false"));
}

void json_add_null(struct json_out *o)
{
	json_add_raw(o, STR("null"));
}

void json_add_hex(struct json_out *o, struct str bytes)
{
	json_add_text(o, hex_of(o->to->arena, bytes));
}

void json_add_raw(struct json_out *o, struct str json)
{
	comma(o);
	buf_add(o->to, json);
}

void json_write(struct json_out *o, const struct json *value)
{
	switch (value->type) {
	case JSON_OBJECT:
		json_object_begin(o);
		for (size_t i = 0; i < value->n; i++) {
			json_key_str(o, value->members[i].key);
			json_write(o, value->members[i].value);
		}
		json_object_end(o);
		break;
	case JSON_ARRAY:
		json_array_begin(o);
		for (size_t i = 0; i < value->n; i++)
			json_write(o, &value->items[i]);
		json_array_end(o);
		break;
	case JSON_STRING:
		json_add_text(o, value->text);
		break;
	case JSON_INTEGER:
		json_add_int(o, value->number);
		break;
	case JSON_REAL:
		json_add_raw(o, value->text);
		break;
	case JSON_TRUE:
	case JSON_FALSE:
		json_add_bool(o, value->type == JSON_TRUE);
		break;
	default:
		json_add_null(o);
	}
}
