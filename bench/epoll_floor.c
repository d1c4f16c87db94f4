/*
 * The floor under a page: one thread, one epoll loop, and 8 KB for whatever is asked. It reads to
 * the end of the header and looks at nothing in it. Prints its port, and ends with its standard
 * input.
 */
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#define BODY_BYTES 8192
#define EVENTS 64

static char answer[BODY_BYTES + 256];
static size_t answer_bytes;

static void die(const char *what)
{
	perror(what);
	exit(1);
}

static void make_answer(void)
{
	int head = snprintf(answer, sizeof(answer),
			    "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
			    "Content-Length: %d\r\n\r\n",
			    BODY_BYTES);

	memset(answer + head, 'a', BODY_BYTES);
	answer_bytes = (size_t)head + BODY_BYTES;
}

static int listen_anywhere(void)
{
	struct sockaddr_in address = { .sin_family = AF_INET,
				       .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t size = sizeof(address);
	int listener = socket(AF_INET, SOCK_STREAM, 0);

	if (bind(listener, (struct sockaddr *)&address, size) || listen(listener, 1024) ||
	    getsockname(listener, (struct sockaddr *)&address, &size))
		die("epoll_floor: listen");
	printf("%d\n", ntohs(address.sin_port));
	fflush(stdout);
	return listener;
}

static void watch(int loop, int file)
{
	struct epoll_event event = { .events = EPOLLIN, .data.fd = file };

	if (epoll_ctl(loop, EPOLL_CTL_ADD, file, &event))
		die("epoll_floor: epoll_ctl");
}

/* Requests of the generator come in one piece; a longer header would come in several. */
static void reply(int file)
{
	char header[16384];
	ssize_t n = read(file, header, sizeof(header));

	if (n <= 0)
		close(file);
	else if (n >= 4 && memcmp(header + n - 4, "\r\n\r\n", 4) == 0 &&
		 write(file, answer, answer_bytes) != (ssize_t)answer_bytes)
		die("epoll_floor: write");
}

int main(void)
{
	struct epoll_event events[EVENTS];
	int loop = epoll_create1(0), listener = listen_anywhere();

	make_answer();
	watch(loop, listener);
	watch(loop, STDIN_FILENO);
	for (;;) {
		int n = epoll_wait(loop, events, EVENTS, -1);

		for (int i = 0; i < n; i++) {
			if (events[i].data.fd == STDIN_FILENO)
				return 0;
			if (events[i].data.fd == listener)
				watch(loop, accept(listener, NULL, NULL));
			else
				reply(events[i].data.fd);
		}
	}
}
