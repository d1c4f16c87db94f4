#include "base/arena.h"

#include <assert.h>
#include <stdalign.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FIRST_BLOCK_BYTES (64 * 1024)
#define ALIGNMENT alignof(max_align_t)

struct block {
	struct block *previous;
	size_t size_bytes, used_bytes;
	alignas(max_align_t) char bytes[];
};

struct arena {
	struct block *last;
	struct block *first;
	size_t used_bytes;
};

void *memory_take(size_t size_bytes)
{
	return memory_grow(NULL, size_bytes);
}

void *memory_grow(void *old, size_t size_bytes)
{
	void *memory = realloc(old, size_bytes ? size_bytes : 1);

	if (!memory) {
		fputs("level=error event=memory.exhausted\n", stderr);
		abort();
	}
	return memory;
}

void memory_give(void *memory)
{
	free(memory);
}

static struct block *block_add(struct arena *arena, size_t size_bytes)
{
	struct block *block = memory_take(sizeof(*block) + size_bytes);

	block->previous = arena->last;
	block->size_bytes = size_bytes;
	block->used_bytes = 0;
	arena->last = block;
	return block;
}

struct arena *arena_open(void)
{
	struct arena *arena = memory_take(sizeof(*arena));

	*arena = (struct arena){};
	arena->first = block_add(arena, FIRST_BLOCK_BYTES);
	return arena;
}

void arena_reset(struct arena *arena)
{
	while (arena->last != arena->first) {
		struct block *block = arena->last;

		arena->last = block->previous;
		memory_give(block);
	}
	arena->first->used_bytes = 0;
	arena->used_bytes = 0;
}

void arena_close(struct arena *arena)
{
	arena_reset(arena);
	memory_give(arena->first);
	memory_give(arena);
}

size_t arena_used_bytes(const struct arena *arena)
{
	return arena->used_bytes;
}

void *arena_take(struct arena *arena, size_t size_bytes)
{
	struct block *block = arena->last;
	size_t rounded = (size_bytes + ALIGNMENT - 1) & ~(ALIGNMENT - 1);

	assert(rounded >= size_bytes);
	if (block->size_bytes - block->used_bytes < rounded) {
		size_t next = block->size_bytes * 2;

		block = block_add(arena, next > rounded ? next : rounded);
	}
	void *memory = block->bytes + block->used_bytes;

	block->used_bytes += rounded;
	arena->used_bytes += rounded;
	return memset(memory, 0, size_bytes);
}

void *arena_take_array(struct arena *arena, size_t item_bytes, size_t n)
{
	size_t size_bytes;

	assert(!__builtin_mul_overflow(item_bytes, n, &size_bytes));
	return arena_take(arena, size_bytes);
}
