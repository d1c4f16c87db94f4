/*
 * Deadlines of connections. libmicrohttpd closes connections on which nothing moves; one that
 * sends a byte now and then would live for ever. Here each connection has an instant by which its
 * present business must be done; a thread cuts those that are late with shutdown(2), and the event
 * thread then closes them. Internal to http.
 */
#ifndef HTTP_GUARD_H
#define HTTP_GUARD_H

#include <stdint.h>

#include "base/status.h"

#define GUARD_NEVER INT64_MAX

struct guard;
struct peer; /* one connection */

int64_t monotonic_now_us(void);

struct guard *guard_open(void); /* NULL when no thread can be started */
void guard_close(struct guard *guard);

/* From the moment a connection is accepted until just before its descriptor is closed. */
struct peer *guard_add(struct guard *guard, int fd, int64_t deadline_us);
void guard_remove(struct guard *guard, struct peer *peer);

void peer_set_deadline(struct peer *peer, int64_t deadline_us);
void peer_extend(struct peer *peer, int64_t more_us);

/* Cuts what is late at this instant, gives how many; the thread calls it four times a second. */
int guard_cut_late(struct guard *guard, int64_t now_us);

#endif
