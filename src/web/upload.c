/* Files that arrive with a form: into the archive before the unit begins. */
#include "base/text.h"
#include "web/show.h"
#include "web/web.h"

static enum status keep_one(struct cx *cx, const struct upload *upload, struct web_kepts *kepts)
{
	struct web_kept *kept = &kepts->at[kepts->n];

	if (upload->too_large) {
		cx_field(cx, upload->field,
			 N_("The file is too large. Choose one of at most 10 MB."));
		return OK;
	}
	if (str_is_empty(upload->path))
		return OK;
	kept->field = upload->field;
	enum status status = archive_keep(cx, upload->path, upload->filename, &kept->kept);

	if (status == INVALID) {
		const char *message = cx->error.message;

		/* Said beside the field, with what is wrong with the other files. */
		cx->error.status = OK;
		cx_field(cx, upload->field, message);
		return OK;
	}
	TRY(status);
	kepts->n++;
	return OK;
}

enum status web_keep_uploads(struct cx *cx, struct request *rq, struct response *rs)
{
	struct web_kepts *kepts = ARENA_NEW(cx->arena, struct web_kepts);

	(void)rs;
	TRY(web_authorise(cx, rq));
	kepts->at = ARENA_ARRAY(cx->arena, struct web_kept, rq->upload_count);
	rq->prepared = kepts;
	for (size_t i = 0; i < rq->upload_count; i++)
		TRY(keep_one(cx, &rq->uploads[i], kepts));
	return cx_check_fields(cx);
}

struct web_kepts web_kepts(const struct request *rq)
{
	const struct web_kepts *now = rq->prepared;
	struct web_kepts earlier = input_kept(rq);

	if (!now || now->n == 0)
		return earlier;
	struct web_kept *at = ARENA_ARRAY(rq->cx->arena, struct web_kept, earlier.n + now->n);

	for (size_t i = 0; i < now->n; i++)
		at[i] = now->at[i];
	for (size_t i = 0; i < earlier.n; i++)
		at[now->n + i] = earlier.at[i];
	return (struct web_kepts){ at, now->n + earlier.n };
}

/* Ticked: who does not want a file any more takes its tick away. */
static struct option kept_option(struct cx *cx, const struct kept *kept)
{
	return (struct option){
		.value = input_seal(cx, kept),
		.text = str_format(cx->arena, "%.*s (%.*s)", STR_ARG(kept->name),
				   STR_ARG(show_size(cx, kept->size_bytes))),
		.chosen = true,
	};
}

void web_show_kept(struct cx *cx, const struct request *rq, struct fields fields)
{
	struct web_kepts kepts = web_kepts(rq);

	for (size_t i = 0; i < fields.n; i++) {
		struct field *field = &fields.at[i];

		if (field->kind != CONTROL_FILE || kepts.n == 0)
			continue;
		field->options.at = ARENA_ARRAY(cx->arena, struct option, kepts.n);
		for (size_t k = 0; k < kepts.n; k++) {
			if (str_equal(kepts.at[k].field, field->name))
				field->options.at[field->options.n++] =
					kept_option(cx, &kepts.at[k].kept);
		}
	}
}
