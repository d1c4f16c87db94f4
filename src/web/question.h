/*
 * A procedure's own questions when all stand on one page. A question NAME is sent as "f_NAME"; its
 * field is made by draft_field.
 */
#ifndef WEB_QUESTION_H
#define WEB_QUESTION_H

#include "procedure/procedure.h"
#include "web/web.h"

/* "For whom?: For someone who authorised me", in words; empty where the file has no condition. */
struct str question_only_if(struct cx *cx, const struct procedure *procedure,
			    const struct formula *when);

/* What was typed, as answers; nothing is checked. LIMIT when there is too much of it. */
enum status question_answers(struct cx *cx, const struct procedure *procedure,
			     const struct request *rq, struct answers *ret_answers) MUST_USE;

/*
 * As page_show_errors, for errors that name questions and papers as their modules do: NAME for
 * "f_NAME", "paper-CODE" for "paper_CODE". Does nothing without wrong fields.
 */
void question_show_errors(struct cx *cx, const struct error *error, struct page *page,
			  struct fields fields);

#endif
