#include "http/multipart.h"

#include <string.h>
#include <strings.h>

#include "base/text.h"

static enum status refuse(struct cx *cx)
{
	return FAIL(cx, INVALID, "http.bad_request", N_("The request could not be understood."));
}

static bool same_word(struct str a, const char *b)
{
	return a.len == strlen(b) && strncasecmp(a.at, b, a.len) == 0;
}

/* A quoted value; browsers write %22 for a quote, older curl writes \" . */
static bool take_quoted(struct arena *arena, struct str *rest, struct str *ret_value)
{
	struct buf value = buf_in(arena);
	size_t i = 1;

	while (i < rest->len && rest->at[i] != '"') {
		if (rest->at[i] == '\\' && i + 1 < rest->len && rest->at[i + 1] == '"')
			i++;
		buf_add_char(&value, rest->at[i++]);
	}
	if (i == rest->len)
		return false;
	*rest = str_slice(*rest, i + 1, rest->len);
	*ret_value = buf_str(&value);
	return true;
}

/* One `; name=value` off the front of a header's rest. */
static bool take_parameter(struct arena *arena, struct str *rest, struct str *ret_name,
			   struct str *ret_value)
{
	*rest = str_trim(*rest);
	if (rest->len == 0 || rest->at[0] != ';')
		return false;
	const char *equals = memchr(rest->at, '=', rest->len);

	if (!equals)
		return false;
	*ret_name = str_trim(str_slice(*rest, 1, (size_t)(equals - rest->at)));
	*rest = str_slice(*rest, (size_t)(equals - rest->at) + 1, rest->len);
	if (rest->len && rest->at[0] == '"')
		return take_quoted(arena, rest, ret_value);
	const char *end = rest->len ? memchr(rest->at, ';', rest->len) : NULL;
	size_t len = end ? (size_t)(end - rest->at) : rest->len;

	*ret_value = str_copy(arena, str_trim(str_slice(*rest, 0, len)));
	*rest = str_slice(*rest, len, rest->len);
	return true;
}

static bool is_boundary(struct str text)
{
	for (size_t i = 0; i < text.len; i++) {
		if (text.at[i] < ' ' || text.at[i] > '~')
			return false;
	}
	return text.len > 0 && text.len <= MULTIPART_BOUNDARY_MAX;
}

enum status multipart_open(struct multipart *m, struct cx *cx, struct str content_type,
			   const struct multipart_events *events, void *to)
{
	struct str rest = content_type, kind, name, value, boundary = {};

	*m = (struct multipart){ .cx = cx, .events = events, .to = to };
	str_take(&rest, ';', &kind);
	rest = str_slice(content_type, kind.len, content_type.len);
	while (take_parameter(cx->arena, &rest, &name, &value)) {
		if (same_word(name, "boundary"))
			boundary = value;
	}
	if (!is_boundary(boundary))
		return refuse(cx);
	m->delimiter = str_format(cx->arena, "\r\n--%.*s", STR_ARG(boundary));
	m->matched = 2; /* the first boundary may stand at the very beginning */
	return OK;
}

/* Some browsers send a whole path; only its last part is a name (RFC 7578, section 4.2). */
static struct str last_part(struct str filename)
{
	for (size_t i = filename.len; i > 0; i--) {
		if (filename.at[i - 1] == '/' || filename.at[i - 1] == '\\')
			return str_slice(filename, i, filename.len);
	}
	return filename;
}

static enum status take_header(struct multipart *m, struct str line)
{
	struct str rest = line, key, kind, name, value;

	if (++m->headers > MULTIPART_HEADERS_MAX || memchr(line.at, '\0', line.len))
		return refuse(m->cx);
	str_take(&rest, ':', &key);
	if (!rest.at || key.len == 0)
		return refuse(m->cx);
	if (!same_word(key, "content-disposition"))
		return OK;
	struct str all = str_trim(rest);

	rest = all;
	str_take(&rest, ';', &kind);
	if (!same_word(str_trim(kind), "form-data") || m->name.at)
		return refuse(m->cx);
	rest = str_slice(all, kind.len, all.len);
	while (take_parameter(m->cx->arena, &rest, &name, &value)) {
		if (same_word(name, "name"))
			m->name = value;
		else if (same_word(name, "filename"))
			m->filename = last_part(value);
	}
	return rest.len ? refuse(m->cx) : OK;
}

static enum status end_line(struct multipart *m)
{
	struct str line = { m->line, m->line_len };

	m->line_len = 0;
	if (line.len == 0 || line.at[line.len - 1] != '\r')
		return refuse(m->cx);
	line.len--;
	if (line.len)
		return take_header(m, line);
	if (m->name.len == 0)
		return refuse(m->cx);
	m->state = IN_CONTENT;
	m->matched = 0;
	return m->events->begin(m->to, m->name, m->filename);
}

static enum status add_header_bytes(struct multipart *m, struct str *bytes)
{
	while (bytes->len && m->state == IN_HEADERS) {
		char c = bytes->at[0];

		*bytes = str_slice(*bytes, 1, bytes->len);
		if (c == '\n')
			TRY(end_line(m));
		else if (m->line_len == sizeof(m->line))
			return refuse(m->cx);
		else
			m->line[m->line_len++] = c;
	}
	return OK;
}

/* What follows a boundary: CR LF and a part, or -- and the end. */
static enum status after_boundary(struct multipart *m, struct str *bytes)
{
	m->line[m->line_len++] = bytes->at[0];
	*bytes = str_slice(*bytes, 1, bytes->len);
	if (m->line_len < 2)
		return OK;
	m->line_len = 0;
	m->headers = 0;
	m->name = m->filename = (struct str){};
	m->state = memcmp(m->line, "--", 2) == 0 ? IN_EPILOGUE : IN_HEADERS;
	return m->state == IN_HEADERS && memcmp(m->line, "\r\n", 2) != 0 ? refuse(m->cx) : OK;
}

static enum status give(struct multipart *m, struct str bytes)
{
	return m->state == IN_CONTENT && bytes.len ? m->events->more(m->to, bytes) : OK;
}

/*
 * Looks for the delimiter. CR stands only at its beginning, so what matched and then did not is the
 * delimiter's own beginning: nothing needs to be kept, and the search never steps back.
 */
static enum status add_content(struct multipart *m, struct str *bytes)
{
	if (m->matched == 0) {
		const char *found = memchr(bytes->at, '\r', bytes->len);
		size_t before = found ? (size_t)(found - bytes->at) : bytes->len;

		TRY(give(m, str_slice(*bytes, 0, before)));
		*bytes = str_slice(*bytes, before, bytes->len);
	}
	while (bytes->len && bytes->at[0] == m->delimiter.at[m->matched]) {
		*bytes = str_slice(*bytes, 1, bytes->len);
		if (++m->matched == m->delimiter.len) {
			bool inside = m->state == IN_CONTENT;

			m->state = AFTER_BOUNDARY;
			return inside ? m->events->end(m->to) : OK;
		}
	}
	if (bytes->len == 0)
		return OK;
	size_t matched = m->matched;

	m->matched = 0;
	if (matched)
		return give(m, str_slice(m->delimiter, 0, matched));
	return OK;
}

enum status multipart_add(struct multipart *m, struct str bytes)
{
	while (bytes.len && m->state != IN_EPILOGUE) {
		if (m->state == AFTER_BOUNDARY)
			TRY(after_boundary(m, &bytes));
		else if (m->state == IN_HEADERS)
			TRY(add_header_bytes(m, &bytes));
		else
			TRY(add_content(m, &bytes));
	}
	return OK;
}

enum status multipart_end(struct multipart *m)
{
	return m->state == IN_EPILOGUE ? OK : refuse(m->cx);
}
