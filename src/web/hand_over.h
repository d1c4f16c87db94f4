/* Handing a result over: who came, what they showed, how they signed. Inside web/ only. */
#ifndef WEB_HAND_OVER_H
#define WEB_HAND_OVER_H

#include "web/authority.h"

#define HAND_OVER_FIELDS (AUTHORITY_FIELDS + 4)

enum status hand_over_add_fields(struct cx *cx, const struct request *rq, const struct dossier *d,
				 struct fields *fields) MUST_USE;
void hand_over_read(struct cx *cx, const struct request *rq, struct move *move);

#endif
