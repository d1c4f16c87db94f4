#include "verb/node.h"

#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/log.h"
#include "base/text.h"
#include "work/work.h"

#define NODE_MOST 1023
#define RENEW_US (WORK_LEASE_US / 3)
#define LAST_MOMENT_US (WORK_LEASE_US / 6) /* before the lease runs out */
#define NAME_BYTES 128

struct node {
	struct db *db;
	char name[16]; /* of the lease: "node.7" */
	char holder_text[NAME_BYTES];
	struct str holder;
	int64_t epoch, renewed_us;
	pthread_t thread;
	pthread_mutex_t mutex;
	pthread_cond_t wake;
	_Atomic bool stopping, lost;
};

static enum status take(struct cx *cx, void *arg)
{
	struct node *node = arg;

	return work_lease_take(cx, node->name, node->holder, &node->epoch);
}

static enum status hold(struct cx *cx, void *arg)
{
	struct node *node = arg;

	return work_lease_hold(cx, node->name, node->holder, node->epoch);
}

/* In a container every process may be number 1 of a host of the same name. */
static void name_holder(struct cx *cx, struct node *node)
{
	char host[64] = "";

	gethostname(host, sizeof(host) - 1);
	snprintf(node->holder_text, sizeof(node->holder_text), "%s:%d:%.*s", host, (int)getpid(),
		 STR_ARG(cx_random_hex(cx, 8)));
	node->holder = str_from(node->holder_text);
}

static void renew(struct node *node, struct arena *arena)
{
	struct cx cx;

	arena_reset(arena);
	cx_init(&cx, arena, clock_now_us());
	enum status status = db_write(node->db, &cx, hold, node);

	if (status == OK)
		node->renewed_us = cx.now_us;
	else
		log_failure(&cx, "node");
	if (status == CONFLICT ||
	    clock_now_us() > node->renewed_us + WORK_LEASE_US - LAST_MOMENT_US) {
		log_event(LOG_ERROR, "node.lost", { "name", str_from(node->name) });
		node->lost = true;
		kill(getpid(), SIGTERM);
	}
}

static void *keep(void *arg)
{
	struct node *node = arg;
	struct arena *arena = arena_open();

	pthread_mutex_lock(&node->mutex);
	while (!node->stopping && !node->lost) {
		int64_t at_us = clock_now_us() + RENEW_US;
		struct timespec at = { at_us / 1000000, at_us % 1000000 * 1000 };

		pthread_cond_timedwait(&node->wake, &node->mutex, &at);
		pthread_mutex_unlock(&node->mutex);
		if (!node->stopping && clock_now_us() >= at_us)
			renew(node, arena);
		pthread_mutex_lock(&node->mutex);
	}
	pthread_mutex_unlock(&node->mutex);
	arena_close(arena);
	return NULL;
}

static enum status take_any(struct cx *cx, struct node *node, unsigned *ret_number)
{
	for (unsigned number = 1; number <= NODE_MOST; number++) {
		struct cx own;

		cx_init(&own, cx->arena, clock_now_us());
		snprintf(node->name, sizeof(node->name), "node.%u", number);
		enum status status = db_write(node->db, &own, take, node);

		*ret_number = number;
		node->renewed_us = own.now_us;
		if (status != CONFLICT)
			cx->error = own.error;
		if (status != CONFLICT)
			return status;
	}
	return FAIL(cx, UNAVAILABLE, "node.none",
		    N_("Too many servers use this database. Stop one of them."));
}

enum status node_take(struct cx *cx, struct db *db, struct node **ret_node)
{
	unsigned number;

	*ret_node = NULL;
	if (db_kind(db) == DB_SQLITE)
		return OK;
	struct node *node = memory_take(sizeof(*node));

	*node = (struct node){ .db = db };
	name_holder(cx, node);
	pthread_mutex_init(&node->mutex, NULL);
	pthread_cond_init(&node->wake, NULL);
	enum status status = take_any(cx, node, &number);

	if (status == OK && pthread_create(&node->thread, NULL, keep, node) != 0)
		status =
			FAIL(cx, BROKEN, "work.thread", N_("The server could not start a thread."));
	if (status != OK) {
		memory_give(node);
		return status;
	}
	cx_set_node(number);
	*ret_node = node;
	return OK;
}

void node_give(struct node *node)
{
	if (!node)
		return;
	pthread_mutex_lock(&node->mutex);
	node->stopping = true;
	pthread_cond_signal(&node->wake);
	pthread_mutex_unlock(&node->mutex);
	pthread_join(node->thread, NULL);
	pthread_cond_destroy(&node->wake);
	pthread_mutex_destroy(&node->mutex);
	memory_give(node);
}

bool node_is_lost(const struct node *node)
{
	return node && node->lost;
}
