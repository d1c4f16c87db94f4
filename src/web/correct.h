/* Views of the pages on which wrong acts and wrong results are put right. */
#ifndef WEB_CORRECT_H
#define WEB_CORRECT_H

#include "dossier/correct.h"
#include "web/page.h"

/* An error in the issued result, and what the actor may do about it now. */
struct rectification_view {
	int64_t id;
	struct facts facts;
	struct tag tag;
	bool may_finish, may_hand_over;
	struct fields fields; /* of the form that is offered */
};

struct rectification_views {
	struct rectification_view *at;
	size_t n;
};

struct correct_view {
	struct page page;
	int64_t id, version;
	struct str code;
	struct fields undo;   /* which act, why; none when nothing can be taken back */
	struct str refile;    /* address of the form to enter it anew; empty: not offered */
	struct fields result; /* what is wrong with the result; none before it is issued */
	struct rectification_views rectifications;
};

struct rectifications_view {
	struct page page;
	struct table table;
};

#endif
