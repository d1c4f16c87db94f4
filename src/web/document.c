/* Handing out a stored document. */
#include "web/web.h"

void web_send_document(struct cx *cx, struct response *rs, const struct document *document)
{
	struct buf disposition = buf_in(cx->arena);
	struct out o = { .to = &disposition, .arena = cx->arena };

	/* RFC 6266, RFC 8187: a name in any language, percent-encoded. */
	buf_add_text(&disposition, "attachment; filename*=UTF-8''");
	out_url_part(&o, document->name);
	response_header(rs, "Content-Disposition", buf_str(&disposition));
	rs->content_type = document->kind;
	rs->file_path = document->path;
}
