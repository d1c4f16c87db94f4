#include "verb/remote.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/log.h"
#include "base/text.h"
#include "verb/options.h"

#define SOCKET_NAME "motcua.sock"
#define FRAME_MAX_BYTES (80 * 1024 * 1024) /* a whole catalogue */
#define REQUEST_MAX_BYTES (128 * 1024 * 1024)
#define WORDS_MAX 1024
#define PATIENCE_S 30 /* for a peer that neither sends nor reads */
#define WAITING_MAX 8

static void close_socket(const int *socket)
{
	if (*socket >= 0)
		close(*socket);
}
#define SOCKET_OPEN __attribute__((cleanup(close_socket))) int

/* ---- frames ---- */

#define HEAD_BYTES 5

struct frame {
	char kind;
	struct str bytes;
};

static bool send_all(int socket, const char *at, size_t len)
{
	while (len) {
		ssize_t n = send(socket, at, len, MSG_NOSIGNAL);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return false;
		at += n;
		len -= (size_t)n;
	}
	return true;
}

static bool send_frame(int socket, char kind, struct str bytes)
{
	const char head[HEAD_BYTES] = { kind, (char)bytes.len, (char)(bytes.len >> 8),
					(char)(bytes.len >> 16), (char)(bytes.len >> 24) };

	assert(bytes.len <= FRAME_MAX_BYTES);
	return send_all(socket, head, sizeof(head)) && send_all(socket, bytes.at, bytes.len);
}

static bool receive_all(int socket, char *at, size_t len)
{
	while (len) {
		ssize_t n = recv(socket, at, len, 0);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return false;
		at += n;
		len -= (size_t)n;
	}
	return true;
}

static bool receive_frame(int socket, struct arena *arena, struct frame *ret_frame)
{
	unsigned char head[HEAD_BYTES];

	if (!receive_all(socket, (char *)head, sizeof(head)))
		return false;
	size_t len = head[1] | (size_t)head[2] << 8 | (size_t)head[3] << 16 | (size_t)head[4] << 24;

	if (len > FRAME_MAX_BYTES)
		return false;
	char *at = arena_take(arena, len + 1);

	*ret_frame = (struct frame){ (char)head[0], { at, len } };
	return receive_all(socket, at, len);
}

/* ---- the address ---- */

/* Through the directory's descriptor, because a socket's path has room for 107 characters only. */
static struct sockaddr_un address_in(int directory)
{
	struct sockaddr_un address = { .sun_family = AF_UNIX };

	snprintf(address.sun_path, sizeof(address.sun_path), "/proc/self/fd/%d/" SOCKET_NAME,
		 directory);
	return address;
}

static void set_patience(int socket)
{
	const struct timeval patience = { .tv_sec = PATIENCE_S };

	setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
	setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof(patience));
}

/* ---- asking ---- */

static int connect_to(const char *directory)
{
	SOCKET_OPEN folder = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	struct sockaddr_un address = address_in(folder);
	int connection = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

	if (folder < 0 || connect(connection, (struct sockaddr *)&address, sizeof(address)) != 0) {
		close_socket(&connection);
		return -1;
	}
	return connection;
}

static bool send_request(int socket, const struct verb *verb)
{
	bool sent = true;

	for (size_t i = 0; i < verb->word_count; i++)
		sent = sent && send_frame(socket, 'w', verb->words[i]);
	for (size_t i = 0; i < verb->file_count; i++) {
		sent = sent && send_frame(socket, 'n', verb->files[i].name) &&
		       send_frame(socket, 'c', verb->files[i].text);
	}
	if (!str_is_empty(verb->input))
		sent = sent && send_frame(socket, 'i', verb->input);
	if (verb->terminal)
		sent = sent && send_frame(socket, 't', STR(""));
	return sent && send_frame(socket, 'r', STR(""));
}

static int copy_answer(int socket, struct verb *verb)
{
	struct arena *arena = arena_open();
	struct frame frame;
	int code = -1;

	while (code < 0 && receive_frame(socket, arena, &frame)) {
		FILE *to = frame.kind == 'o' ? verb->out : verb->err;

		if (frame.kind == 'p' && verb->report)
			to = verb->report;

		if (frame.kind == 'x') {
			code = frame.bytes.len == 1 ? frame.bytes.at[0] - '0' : EXIT_FAILED;
		} else {
			fwrite(frame.bytes.at, 1, frame.bytes.len, to);
			fflush(to);
		}
		arena_reset(arena);
	}
	arena_close(arena);
	if (code < 0)
		return verb_fail(verb,
				 "The server went away before it had answered. Look at its log");
	return code;
}

int remote_ask(struct verb *verb, struct str owner)
{
	const char *directory = verb_directory(verb);
	SOCKET_OPEN socket = connect_to(directory);

	if (socket < 0) {
		return verb_fail(verb,
				 "Process %.*s is using %s and is no server that could be asked."
				 " Try again when it has finished",
				 STR_ARG(owner), directory);
	}
	if (!send_request(socket, verb))
		return verb_fail(verb, "The server did not take the request. Try again");
	return copy_answer(socket, verb);
}

/* ---- answering ---- */

struct remote {
	const struct verb_table *table;
	struct db *db;
	const char *directory;
	int folder, listener, stop;
	pthread_t thread;
	_Atomic bool stopping;
};

/* What a verb prints, on its way to the operator. */
struct stream {
	int socket;
	char kind;
	_Atomic bool *gone;
};

/* An operator who has gone is no error of the verb: it goes on until it asks whether to. */
static ssize_t stream_write(void *cookie, const char *at, size_t len)
{
	const struct stream *stream = cookie;

	for (size_t from = 0; from < len && !*stream->gone; from += FRAME_MAX_BYTES) {
		struct str part = str_slice((struct str){ at, len }, from, from + FRAME_MAX_BYTES);

		if (!send_frame(stream->socket, stream->kind, part))
			*stream->gone = true;
	}
	return (ssize_t)len;
}

static FILE *stream_open(struct stream *stream, int buffering)
{
	FILE *file = fopencookie(stream, "w", (cookie_io_functions_t){ .write = stream_write });

	assert(file);
	setvbuf(file, NULL, buffering, BUFSIZ);
	return file;
}

static bool keep_frame(struct verb *verb, const struct frame *frame)
{
	switch (frame->kind) {
	case 'w':
		verb->words[verb->word_count++] = frame->bytes;
		return verb->word_count < WORDS_MAX;
	case 'n':
		verb->files[verb->file_count++].name = frame->bytes;
		return verb->file_count < VERB_FILES_MAX;
	case 'c':
		if (verb->file_count)
			verb->files[verb->file_count - 1].text = frame->bytes;
		return verb->file_count > 0;
	case 'i':
		verb->input = frame->bytes;
		return true;
	case 't':
		verb->terminal = true;
		return true;
	default:
		return false;
	}
}

static bool receive_request(int socket, struct verb *verb)
{
	struct frame frame;

	verb->words = ARENA_ARRAY(verb->arena, struct str, WORDS_MAX);
	while (receive_frame(socket, verb->arena, &frame)) {
		if (frame.kind == 'r')
			return true;
		if (!keep_frame(verb, &frame) || arena_used_bytes(verb->arena) > REQUEST_MAX_BYTES)
			return false;
	}
	return false;
}

static int run_request(struct verb *verb)
{
	enum parsed parsed = options_parse(verb);

	if (parsed != PARSED_RUN)
		return parsed == PARSED_HELP ? EXIT_DONE : EXIT_USAGE;
	if (verb->command->kind == COMMAND_SERVES || verb->command->kind == COMMAND_ALONE)
		return verb_misuse(verb, "a server is running already");
	log_event(LOG_INFO, "verb.run", { "verb", str_from(verb->command->name) });
	return verb->command->run(verb);
}

static void answer(struct remote *remote, int socket)
{
	_Atomic bool gone = false;
	struct stream out = { socket, 'o', &gone }, err = { socket, 'e', &gone },
		      report = { socket, 'p', &gone };
	struct verb verb = {
		.table = remote->table,
		.db = remote->db,
		.directory = remote->directory,
		.arena = arena_open(),
		.remote = true,
		.stopping = &remote->stopping,
		.gone = &gone,
	};

	set_patience(socket);
	if (receive_request(socket, &verb)) {
		verb.out = stream_open(&out, _IOFBF);
		verb.err = stream_open(&err, _IOLBF);
		verb.report = stream_open(&report, _IOFBF);
		int code = run_request(&verb);

		fclose(verb.out);
		fclose(verb.err);
		fclose(verb.report);
		send_frame(socket, 'x', (struct str){ &"0123"[code], 1 });
	}
	arena_close(verb.arena);
}

static void *listen_thread(void *arg)
{
	struct remote *remote = arg;
	struct pollfd ready[] = { { .fd = remote->listener, .events = POLLIN },
				  { .fd = remote->stop, .events = POLLIN } };

	while (!remote->stopping) {
		if (poll(ready, 2, -1) < 0 || !(ready[0].revents & POLLIN) || remote->stopping)
			continue;
		SOCKET_OPEN connection = accept4(remote->listener, NULL, NULL, SOCK_CLOEXEC);

		if (connection >= 0)
			answer(remote, connection);
	}
	return NULL;
}

static bool start_listening(struct remote *remote)
{
	struct sockaddr_un address = address_in(remote->folder);

	if (remote->folder < 0 || remote->listener < 0 || remote->stop < 0)
		return false;
	unlinkat(remote->folder, SOCKET_NAME,
		 0); /* of a server that was killed: the lock is ours */
	/* Before bind: there is no moment at which others could connect. */
	return fchmod(remote->listener, 0600) == 0 &&
	       bind(remote->listener, (struct sockaddr *)&address, sizeof(address)) == 0 &&
	       listen(remote->listener, WAITING_MAX) == 0 &&
	       pthread_create(&remote->thread, NULL, listen_thread, remote) == 0;
}

static void give(struct remote *remote)
{
	close_socket(&remote->folder);
	close_socket(&remote->listener);
	close_socket(&remote->stop);
	memory_give(remote);
}

enum status remote_open(struct cx *cx, const struct verb_table *table, struct db *db,
			const char *directory, struct remote **ret_remote)
{
	struct remote *remote = memory_take(sizeof(*remote));

	*remote = (struct remote){
		.table = table,
		.db = db,
		.directory = directory,
		.folder = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC),
		.listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0),
		.stop = eventfd(0, EFD_CLOEXEC),
	};
	if (!start_listening(remote)) {
		struct str detail = str_from(strerror(errno));

		give(remote);
		return FAIL_LOG(cx, BROKEN, "remote.socket",
				N_("The socket for commands cannot be made in the data directory."),
				detail);
	}
	*ret_remote = remote;
	return OK;
}

void remote_close(struct remote *remote)
{
	const uint64_t one = 1;

	if (!remote)
		return;
	remote->stopping = true;
	if (write(remote->stop, &one, sizeof(one)) < 0)
		log_event(LOG_WARN, "remote.stop", { "detail", str_from(strerror(errno)) });
	pthread_join(remote->thread, NULL);
	unlinkat(remote->folder, SOCKET_NAME, 0);
	give(remote);
}
