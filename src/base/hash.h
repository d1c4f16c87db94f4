/*
 * SHA-256 (FIPS 180-4) and helpers.
 */
#ifndef BASE_HASH_H
#define BASE_HASH_H

#include "base/str.h"

#define HASH_BYTES 32

struct hash {
	unsigned char bytes[HASH_BYTES];
};

struct hash hash_of(struct str bytes);
/* Parts hashed one after another, without copying them together. */
struct hash hash_parts(const struct str *parts, size_t n);

/* HMAC-SHA-256 (RFC 2104): only who has the key can make it. */
struct hash hash_keyed(struct str key, struct str bytes);

struct hash_stream; /* opaque; close it with hash_end */
struct hash_stream *hash_begin(void);
void hash_more(struct hash_stream *stream, struct str bytes);
struct hash hash_end(struct hash_stream *stream);

struct str hash_str(const struct hash *hash);               /* the 32 bytes, not copied */
struct str hash_hex(struct arena *arena, struct hash hash); /* 64 lower-case digits */
struct str hex_of(struct arena *arena, struct str bytes);
/* INVALID unless an even number of hexadecimal digits. */
enum status hex_parse(struct arena *arena, struct str hex, struct str *ret_bytes) MUST_USE;

/* Same bytes, in time that depends on the length only. */
bool secret_equal(struct str a, struct str b);

#endif
