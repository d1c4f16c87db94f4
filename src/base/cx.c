#include "base/cx.h"

#include <pthread.h>
#include <sodium.h>
#include <stdatomic.h>
#include <time.h>

#include "base/hash.h"

#define ID_EPOCH_MS INT64_C(1577836800000) /* 2020-01-01T00:00:00Z */
#define ID_NODE_BITS 10
#define ID_COUNTER_BITS 12

static _Atomic unsigned id_node;
static _Atomic int64_t id_last; /* milliseconds and counter of the last id, without the node */

void cx_init(struct cx *cx, struct arena *arena, int64_t now_us)
{
	*cx = (struct cx){ .arena = arena, .now_us = now_us, .remote = STR("") };
	cx->changes = buf_in(arena);
}

void cx_retry(struct cx *cx)
{
	cx->error = (struct error){};
	cx->reads = NULL;
	cx->changes = buf_in(cx->arena);
	cx->change_count = 0;
}

enum status cx_fail(struct cx *cx, const struct failure *failure)
{
	assert(failure->status != OK);
	if (cx->error.status != OK)
		return cx->error.status;
	cx->error.status = failure->status;
	cx->error.code = failure->code;
	cx->error.message = failure->message;
	cx->error.detail = str_copy(cx->arena, failure->detail);
	cx->error.file = failure->file;
	cx->error.line = failure->line;
	for (size_t i = 0; i < ERROR_ARGS_MAX; i++)
		cx->error.args[i] = str_copy(cx->arena, failure->args[i]);
	return failure->status;
}

void cx_field(struct cx *cx, struct str field, const char *message)
{
	if (cx->error.field_count < ERROR_FIELDS_MAX) {
		cx->error.fields[cx->error.field_count++] =
			(struct field_error){ str_copy(cx->arena, field), message };
	}
}

enum status cx_check_fields(struct cx *cx)
{
	if (cx->error.field_count == 0)
		return OK;
	return FAIL(cx, INVALID, "input.fields", "There is a problem with what you entered.");
}

void cx_note_read(struct cx *cx, int64_t person, int64_t dossier, const char *purpose)
{
	for (struct read_note *note = cx->reads; note; note = note->next) {
		if (note->person == person && note->dossier == dossier)
			return;
	}
	struct read_note *note = ARENA_NEW(cx->arena, struct read_note);

	*note = (struct read_note){ person, dossier, purpose, cx->reads };
	cx->reads = note;
}

void cx_set_node(unsigned node)
{
	assert(node < 1u << ID_NODE_BITS);
	id_node = node;
}

static int64_t id_from(int64_t ticks)
{
	int64_t ms = ticks >> ID_COUNTER_BITS;
	int64_t counter = ticks & ((1 << ID_COUNTER_BITS) - 1);

	return ms << (ID_NODE_BITS + ID_COUNTER_BITS) | (int64_t)id_node << ID_COUNTER_BITS |
	       counter;
}

static int64_t ticks_of(int64_t id)
{
	int64_t ms = id >> (ID_NODE_BITS + ID_COUNTER_BITS);

	return ms << ID_COUNTER_BITS | (id & ((1 << ID_COUNTER_BITS) - 1));
}

int64_t cx_new_id(struct cx *cx)
{
	return cx_new_id_after(cx, 0);
}

int64_t cx_new_id_after(struct cx *cx, int64_t after)
{
	int64_t least = (cx->now_us / 1000 - ID_EPOCH_MS) << ID_COUNTER_BITS;
	int64_t last = id_last, next;

	if (least <= ticks_of(after))
		least = ticks_of(after) + 1;
	do {
		next = least > last ? least : last + 1;
	} while (!atomic_compare_exchange_weak(&id_last, &last, next));
	return id_from(next);
}

int64_t cx_id_at(int64_t at_us)
{
	return (at_us / 1000 - ID_EPOCH_MS) << (ID_NODE_BITS + ID_COUNTER_BITS);
}

void cx_random(struct cx *cx, void *at, size_t size_bytes)
{
	if (cx->entropy)
		cx->entropy(cx->entropy_state, at, size_bytes);
	else
		randombytes_buf(at, size_bytes);
}

struct str cx_random_hex(struct cx *cx, size_t bytes)
{
	unsigned char *raw = arena_take(cx->arena, bytes);

	cx_random(cx, raw, bytes);
	return hex_of(cx->arena, (struct str){ (const char *)raw, bytes });
}

int64_t clock_now_us(void)
{
	struct timespec now;

	clock_gettime(CLOCK_REALTIME, &now);
	return now.tv_sec * INT64_C(1000000) + now.tv_nsec / 1000;
}
