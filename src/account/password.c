#include <pthread.h>
#include <sodium.h>

#include "account/account.h"
#include "base/text.h"

#define OPERATIONS 2
#define MEMORY_BYTES (64 * 1024 * 1024)
#define AT_ONCE 2

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t freed = PTHREAD_COND_INITIALIZER;
static int running;

/* 64 MiB each: unbounded, a flood of sign-ins would take all memory. */
static void enter(void)
{
	pthread_mutex_lock(&mutex);
	while (running == AT_ONCE)
		pthread_cond_wait(&freed, &mutex);
	running++;
	pthread_mutex_unlock(&mutex);
}

static void leave(void)
{
	pthread_mutex_lock(&mutex);
	running--;
	pthread_cond_signal(&freed);
	pthread_mutex_unlock(&mutex);
}

enum status password_hash(struct cx *cx, struct str password, struct str *ret_hash)
{
	char *hash = arena_take(cx->arena, crypto_pwhash_STRBYTES);

	if (password.len > PASSWORD_MAX)
		return FAIL(cx, INVALID, "password.long", N_("This password is too long."));
	enter();
	int failed = crypto_pwhash_str(hash, password.at, password.len, OPERATIONS, MEMORY_BYTES);

	leave();
	if (failed)
		return FAIL(cx, UNAVAILABLE, "password.memory",
			    N_("The server is too busy. Try again in a minute."));
	*ret_hash = str_from(hash);
	return OK;
}

bool password_is(struct str password, struct str hash)
{
	char stored[crypto_pwhash_STRBYTES] = "";

	if (password.len > PASSWORD_MAX || hash.len >= sizeof(stored) || hash.len == 0)
		return false;
	for (size_t i = 0; i < hash.len; i++)
		stored[i] = hash.at[i];
	enter();
	bool right = crypto_pwhash_str_verify(stored, password.at, password.len) == 0;

	leave();
	return right;
}

void password_pretend(struct str password)
{
	unsigned char key[32];
	static const unsigned char salt[crypto_pwhash_SALTBYTES] = "no such account";

	if (password.len > PASSWORD_MAX)
		return;
	enter();
	/* The result is thrown away: only the time counts. */
	if (crypto_pwhash(key, sizeof(key), password.at, password.len, salt, OPERATIONS,
			  MEMORY_BYTES, crypto_pwhash_ALG_ARGON2ID13) != 0)
		key[0] = 0;
	leave();
}
