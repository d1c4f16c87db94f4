#include "base/hash.h"

#include <assert.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include "base/arena.h"

struct hash hash_of(struct str bytes)
{
	return hash_parts(&bytes, 1);
}

struct hash hash_parts(const struct str *parts, size_t n)
{
	struct hash_stream *stream = hash_begin();

	for (size_t i = 0; i < n; i++)
		hash_more(stream, parts[i]);
	return hash_end(stream);
}

struct hash hash_keyed(struct str key, struct str bytes)
{
	struct hash hash;
	unsigned int len = 0;
	const unsigned char *done =
		HMAC(EVP_sha256(), key.at, (int)key.len, (const unsigned char *)bytes.at, bytes.len,
		     hash.bytes, &len);

	assert(done && len == HASH_BYTES);
	return hash;
}

struct hash_stream *hash_begin(void)
{
	/* Fetched once: looking the algorithm up costs more than hashing a journal row. */
	static _Atomic(EVP_MD *) fetched;
	EVP_MD *sha256 = fetched;

	if (!sha256) {
		sha256 = EVP_MD_fetch(NULL, "SHA256", NULL);
		fetched = sha256;
	}
	EVP_MD_CTX *digest = EVP_MD_CTX_new();

	assert(digest && EVP_DigestInit_ex2(digest, sha256, NULL));
	return (struct hash_stream *)digest;
}

void hash_more(struct hash_stream *stream, struct str bytes)
{
	if (bytes.len)
		EVP_DigestUpdate((EVP_MD_CTX *)stream, bytes.at, bytes.len);
}

struct hash hash_end(struct hash_stream *stream)
{
	struct hash hash;
	unsigned int len = 0;

	EVP_DigestFinal_ex((EVP_MD_CTX *)stream, hash.bytes, &len);
	assert(len == HASH_BYTES);
	EVP_MD_CTX_free((EVP_MD_CTX *)stream);
	return hash;
}

struct str hash_str(const struct hash *hash)
{
	return (struct str){ (const char *)hash->bytes, HASH_BYTES };
}

struct str hash_hex(struct arena *arena, struct hash hash)
{
	return hex_of(arena, hash_str(&hash));
}

struct str hex_of(struct arena *arena, struct str bytes)
{
	static const char digits[] = "0123456789abcdef";
	char *hex = arena_take(arena, bytes.len * 2 + 1);

	for (size_t i = 0; i < bytes.len; i++) {
		unsigned char byte = (unsigned char)bytes.at[i];

		hex[2 * i] = digits[byte >> 4];
		hex[2 * i + 1] = digits[byte & 15];
	}
	return (struct str){ hex, bytes.len * 2 };
}

static int hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

enum status hex_parse(struct arena *arena, struct str hex, struct str *ret_bytes)
{
	char *bytes = arena_take(arena, hex.len / 2 + 1);

	if (hex.len % 2)
		return INVALID;
	for (size_t i = 0; i < hex.len; i += 2) {
		int high = hex_digit(hex.at[i]), low = hex_digit(hex.at[i + 1]);

		if (high < 0 || low < 0)
			return INVALID;
		bytes[i / 2] = (char)(high << 4 | low);
	}
	*ret_bytes = (struct str){ bytes, hex.len / 2 };
	return OK;
}

bool secret_equal(struct str a, struct str b)
{
	return a.len == b.len && (a.len == 0 || CRYPTO_memcmp(a.at, b.at, a.len) == 0);
}
