#include "http/body.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "base/text.h"

static enum status too_much(struct cx *cx)
{
	return FAIL(cx, LIMIT, "http.too_large", N_("Too much was sent."));
}

static enum status disk_failed(struct cx *cx)
{
	struct str detail = str_from(strerrordesc_np(errno));

	if (errno == ENOSPC || errno == EDQUOT)
		return FAIL_LOG(cx, LIMIT, "db.full",
				N_("The server has no space left. Please try again later."),
				detail);
	return FAIL_LOG(cx, BROKEN, "http.upload", N_("The file could not be received."), detail);
}

size_t body_fields_max(const struct route *route)
{
	return route && route->body_max_bytes ? route->body_max_bytes : BODY_FIELDS_DEFAULT;
}

int64_t body_max(const struct route *route)
{
	int64_t bytes = (int64_t)body_fields_max(route);

	for (const struct input *input = route ? route->inputs : NULL; input && input->name;
	     input++) {
		bool many = str_ends(str_from(input->name), STR("*"));

		if (input->type == IN_FILE)
			bytes += (int64_t)input->max * (many ? REQUEST_UPLOADS_MAX : 1);
	}
	return bytes;
}

void body_init(struct body *body, struct cx *cx, struct request *rq, const char *tmp_dir)
{
	*body = (struct body){ .cx = cx, .rq = rq, .tmp_dir = tmp_dir, .fd = -1 };
	body->text = buf_in(cx->arena);
}

static void close_file(struct body *body)
{
	if (body->fd >= 0)
		close(body->fd);
	body->fd = -1;
}

static void drop_file(struct upload *upload)
{
	if (upload->path.len)
		unlink(upload->path.at); /* gone when a handler took it away */
	upload->path = STR("");
}

static enum status open_file(struct body *body)
{
	struct str path = str_format(body->cx->arena, "%s/upload-XXXXXX", body->tmp_dir);

	body->fd = mkostemp((char *)path.at, O_CLOEXEC);
	if (body->fd < 0)
		return disk_failed(body->cx);
	body->upload->path = path;
	return OK;
}

static enum status begin_part(void *to, struct str name, struct str filename)
{
	struct body *body = to;
	const struct input *input = route_file_input(body->rq->route, name);

	if (name.len > FIELD_NAME_BYTES_MAX)
		return FAIL(body->cx, INVALID, "http.bad_request",
			    N_("The request could not be understood."));
	body->in_file = filename.at != NULL;
	body->text = buf_in(body->cx->arena);
	if (!filename.len || !input) /* no file was chosen, or nobody asked for it */
		return OK;
	if (body->rq->upload_count == REQUEST_UPLOADS_MAX)
		return FAIL(body->cx, LIMIT, "http.too_large", N_("Too many files were sent."));
	body->upload = &body->rq->uploads[body->rq->upload_count++];
	*body->upload = (struct upload){ .field = name, .filename = filename, .path = STR("") };
	body->upload_max_bytes = (int64_t)input->max;
	return open_file(body);
}

static enum status write_file(struct body *body, struct str bytes)
{
	struct upload *upload = body->upload;

	upload->size_bytes += (int64_t)bytes.len;
	if (upload->too_large)
		return OK;
	if (upload->size_bytes > body->upload_max_bytes) {
		upload->too_large = true;
		close_file(body);
		drop_file(upload);
		return OK;
	}
	while (bytes.len) {
		ssize_t n = write(body->fd, bytes.at, bytes.len);

		if (n < 0 && errno != EINTR)
			return disk_failed(body->cx);
		bytes = str_slice(bytes, n > 0 ? (size_t)n : 0, bytes.len);
	}
	return OK;
}

static enum status more_part(void *to, struct str bytes)
{
	struct body *body = to;

	if (body->in_file)
		body->file_bytes += (int64_t)bytes.len;
	if (body->upload)
		return write_file(body, bytes);
	if (!body->in_file)
		buf_add(&body->text, bytes);
	return OK;
}

static enum status end_part(void *to)
{
	struct body *body = to;

	close_file(body);
	body->upload = NULL;
	if (body->in_file)
		return OK;
	return request_add_value(body->cx, body->rq, body->parts.name, buf_str(&body->text));
}

static const struct multipart_events part_events = { begin_part, more_part, end_part };

static const struct {
	const char *content_type;
	enum body_kind kind;
} kinds[] = {
	{ "application/x-www-form-urlencoded", BODY_FIELDS },
	{ "multipart/form-data", BODY_PARTS },
};

static enum body_kind kind_of(struct str content_type)
{
	struct str word = {};

	str_take(&content_type, ';', &word);
	word = str_trim(word);
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		if (word.len == strlen(kinds[i].content_type) &&
		    strncasecmp(word.at, kinds[i].content_type, word.len) == 0)
			return kinds[i].kind;
	}
	return BODY_NONE;
}

enum status body_open(struct body *body, struct str content_type, int64_t announced_bytes)
{
	const struct route *route = body->rq->route;
	enum body_kind kind = kind_of(content_type);
	int64_t most = kind == BODY_PARTS ? body_max(route) + BODY_DISCARD_BYTES
					  : (int64_t)body_fields_max(route);

	if (kind == BODY_NONE)
		return FAIL(body->cx, INVALID, "http.media",
			    N_("This kind of content cannot be read here."));
	if (announced_bytes > most)
		return too_much(body->cx);
	body->kind = kind;
	if (kind == BODY_PARTS)
		TRY(multipart_open(&body->parts, body->cx, content_type, &part_events, body));
	return OK;
}

static enum status take(struct body *body, struct str bytes)
{
	size_t most = body_fields_max(body->rq->route);

	if (body->kind == BODY_PARTS)
		TRY(multipart_add(&body->parts, bytes));
	if (body->received_bytes - body->file_bytes > (int64_t)most)
		return too_much(body->cx);
	if (body->kind == BODY_FIELDS)
		buf_add(&body->text, bytes);
	return OK;
}

bool body_add(struct body *body, struct str bytes)
{
	body->received_bytes += (int64_t)bytes.len;
	if (body->cx->error.status == OK && take(body, bytes) != OK) {
		close_file(body);
		body->upload = NULL;
	}
	return body->received_bytes <= body_max(body->rq->route) + BODY_DISCARD_BYTES;
}

enum status body_end(struct body *body)
{
	if (body->cx->error.status != OK)
		return body->cx->error.status;
	if (body->kind == BODY_PARTS)
		return multipart_end(&body->parts);
	return request_parse_fields(body->cx, body->rq, buf_str(&body->text));
}

void body_close(struct body *body)
{
	close_file(body);
	for (size_t i = 0; i < body->rq->upload_count; i++)
		drop_file(&body->rq->uploads[i]);
}
