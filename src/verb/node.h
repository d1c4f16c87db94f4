/*
 * The number of this process in ids (base/cx.h): 0 where one process owns the database, a leased
 * one where several share it. Inside verb/ only.
 */
#ifndef VERB_NODE_H
#define VERB_NODE_H

#include "db/db.h"

struct node;

/*
 * Takes the lowest free number and renews its lease from a thread of its own. NULL for SQLite.
 * When the lease is lost the process gets SIGTERM: two nodes of one number would make equal ids.
 * UNAVAILABLE "node.none" when all numbers are taken.
 */
enum status node_take(struct cx *cx, struct db *db, struct node **ret_node) MUST_USE;
void node_give(struct node *node); /* NULL is fine; the lease runs out by itself */
bool node_is_lost(const struct node *node);

#endif
