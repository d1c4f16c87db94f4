/*
 * Telling systemd how far serve is (sd_notify(3)): a datagram to the socket that NOTIFY_SOCKET
 * names. Ten lines instead of a library. Inside verb/ only.
 */
#ifndef VERB_NOTIFY_H
#define VERB_NOTIFY_H

/* Sends a state like "READY=1"; without NOTIFY_SOCKET nobody wants to know. */
void notify_state(const char *state);

#endif
