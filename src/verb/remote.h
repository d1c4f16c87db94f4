/*
 * The local socket, DIR/motcua.sock: a verb asks the server that owns the data directory. Inside
 * verb/ only.
 *
 * Both sides send frames: a letter, four bytes of length (little-endian), the bytes.
 *   to the server: w word, n name of a file, c its content (after its name), i input, t the error
 *     stream is a terminal, r run
 *   from the server: o output, e error output, p report, x exit code (one decimal)
 * The socket's mode is 0600 in a directory of mode 0700: who may open it may read the database.
 */
#ifndef VERB_REMOTE_H
#define VERB_REMOTE_H

#include "verb/verb.h"

/* Lets the server that owns the directory run the verb; gives its exit code. `owner` is its pid. */
int remote_ask(struct verb *verb, struct str owner);

struct remote;

/*
 * Listens and runs one verb at a time, on a thread of its own; `directory` outlives it. BROKEN
 * "remote.socket".
 */
enum status remote_open(struct cx *cx, const struct verb_table *table, struct db *db,
			const char *directory, struct remote **ret_remote) MUST_USE;
/* Tells the verb under way to stop, waits for it, removes the socket. NULL is fine. */
void remote_close(struct remote *remote);

#endif
