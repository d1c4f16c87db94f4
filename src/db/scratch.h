/*
 * For tests only: a database of one's own that goes away. MOTCUA_TEST_DB says which engine:
 * "sqlite" (also when it is not set) for a file in a temporary folder, or the URL of a PostgreSQL
 * server (tests/pg-scratch starts one), in which a new database is made.
 */
#ifndef DB_SCRATCH_H
#define DB_SCRATCH_H

#include "db/db.h"

struct scratch {
	struct db *db;
	char where[512]; /* for db_open */
};

/* Makes an empty database; `db` is left NULL. */
enum status scratch_make(struct cx *cx, struct scratch *ret_scratch) MUST_USE;
/* Makes it, opens it and brings it to the schema of this binary. */
enum status scratch_open(struct cx *cx, struct scratch *ret_scratch) MUST_USE;
/* Closes `db` when there is one, and removes everything. */
void scratch_close(struct scratch *scratch);

#endif
