/*
 * Memory of one unit of work. Nobody frees: the whole arena goes with its cx. Allocation never
 * returns NULL; when the machine has no memory left the process ends with a message.
 */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stddef.h>

struct arena;

struct arena *arena_open(void);
void arena_reset(struct arena *arena); /* forgets everything, keeps the first block for reuse */
void arena_close(struct arena *arena);
size_t arena_used_bytes(const struct arena *arena);

/* Zeroed, aligned for any type, valid until the arena is reset or closed. */
void *arena_take(struct arena *arena, size_t size_bytes) __attribute__((returns_nonnull));

#define ARENA_NEW(arena, type) ((type *)arena_take((arena), sizeof(type)))
#define ARENA_ARRAY(arena, type, n) ((type *)arena_take_array((arena), sizeof(type), (n)))
void *arena_take_array(struct arena *arena, size_t item_bytes, size_t n)
	__attribute__((returns_nonnull));

/* For memory that outlives every unit: start-up tables and immutable caches. Never returns NULL. */
void *memory_take(size_t size_bytes) __attribute__((returns_nonnull));
void *memory_grow(void *old, size_t size_bytes) __attribute__((returns_nonnull));
void memory_give(void *memory);

#endif
