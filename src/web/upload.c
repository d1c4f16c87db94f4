/* Files that arrive with a form: into the archive before the unit begins. */
#include "base/text.h"
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
	return rq->prepared ? *(const struct web_kepts *)rq->prepared : (struct web_kepts){};
}
