#include "http/guard.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <sys/socket.h>
#include <time.h>

#include "base/arena.h"
#include "base/civil.h"

#define ROUND_NS (250 * 1000000L)

struct peer {
	struct peer *previous, *next;
	_Atomic int64_t deadline_us;
	int fd;
};

struct guard {
	pthread_mutex_t mutex; /* holds the list still: no descriptor in it is closed meanwhile */
	pthread_cond_t stop;
	pthread_t thread;
	bool stopping;
	struct peer peers; /* a ring */
};

int64_t monotonic_now_us(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * SECOND_US + now.tv_nsec / 1000;
}

int guard_cut_late(struct guard *guard, int64_t now_us)
{
	int cut = 0;

	pthread_mutex_lock(&guard->mutex);
	for (struct peer *peer = guard->peers.next; peer != &guard->peers; peer = peer->next) {
		if (peer->deadline_us > now_us)
			continue;
		shutdown(peer->fd, SHUT_RDWR);
		peer->deadline_us = GUARD_NEVER;
		cut++;
	}
	pthread_mutex_unlock(&guard->mutex);
	return cut;
}

static void *watch(void *arg)
{
	struct guard *guard = arg;

	pthread_mutex_lock(&guard->mutex);
	while (!guard->stopping) {
		struct timespec until;

		clock_gettime(CLOCK_MONOTONIC, &until);
		until.tv_nsec += ROUND_NS;
		until.tv_sec += until.tv_nsec / 1000000000L;
		until.tv_nsec %= 1000000000L;
		pthread_cond_timedwait(&guard->stop, &guard->mutex, &until);
		pthread_mutex_unlock(&guard->mutex);
		guard_cut_late(guard, monotonic_now_us());
		pthread_mutex_lock(&guard->mutex);
	}
	pthread_mutex_unlock(&guard->mutex);
	return NULL;
}

static void free_guard(struct guard *guard)
{
	pthread_cond_destroy(&guard->stop);
	pthread_mutex_destroy(&guard->mutex);
	memory_give(guard);
}

struct guard *guard_open(void)
{
	struct guard *guard = memory_take(sizeof(*guard));
	pthread_condattr_t monotonic;

	*guard = (struct guard){};
	guard->peers.next = guard->peers.previous = &guard->peers;
	pthread_mutex_init(&guard->mutex, NULL);
	pthread_condattr_init(&monotonic);
	pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
	pthread_cond_init(&guard->stop, &monotonic);
	pthread_condattr_destroy(&monotonic);
	if (pthread_create(&guard->thread, NULL, watch, guard) == 0)
		return guard;
	free_guard(guard);
	return NULL;
}

void guard_close(struct guard *guard)
{
	pthread_mutex_lock(&guard->mutex);
	guard->stopping = true;
	pthread_cond_signal(&guard->stop);
	pthread_mutex_unlock(&guard->mutex);
	pthread_join(guard->thread, NULL);
	free_guard(guard);
}

struct peer *guard_add(struct guard *guard, int fd, int64_t deadline_us)
{
	struct peer *peer = memory_take(sizeof(*peer));

	peer->fd = fd;
	peer->deadline_us = deadline_us;
	pthread_mutex_lock(&guard->mutex);
	peer->next = guard->peers.next;
	peer->previous = &guard->peers;
	peer->next->previous = peer;
	peer->previous->next = peer;
	pthread_mutex_unlock(&guard->mutex);
	return peer;
}

void guard_remove(struct guard *guard, struct peer *peer)
{
	pthread_mutex_lock(&guard->mutex);
	peer->next->previous = peer->previous;
	peer->previous->next = peer->next;
	pthread_mutex_unlock(&guard->mutex);
	memory_give(peer);
}

void peer_set_deadline(struct peer *peer, int64_t deadline_us)
{
	peer->deadline_us = deadline_us;
}

void peer_extend(struct peer *peer, int64_t more_us)
{
	peer->deadline_us += more_us;
}
