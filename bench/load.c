/*
 * The load generator: plays a plan of requests over keep-alive connections, one request under way
 * on each, and says what the server's process spent on them.
 *
 *   load PORT PID WARM <PLAN
 *
 * A line of the plan is "CONNECTION STATUS METHOD PATH COOKIE BODY", "-" for no cookie or body.
 * Requests of one connection go out in their order. Answers of another status than STATUS are
 * counted as failed, and the first is shown. The first WARM answers are not measured.
 */
#include <arpa/inet.h>
#include <dirent.h>
#include <netinet/tcp.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define CONNECTIONS_MAX 1024
#define ANSWER_MAX (4 * 1024 * 1024)
#define LINE_MAX_BYTES 8192

struct request {
	char *text;
	size_t len;
	int status;
};

struct connection {
	int file;
	struct request *requests;
	size_t count, room, next;
	char *answer; /* what has come of the present one */
	size_t len, room_bytes;
	double sent_us;
};

static struct connection connections[CONNECTIONS_MAX];
static int connection_count, loop;
static double *latencies_us;
static size_t total, done, warm, failed, answer_bytes;

static void die(const char *what)
{
	perror(what);
	exit(1);
}

static double clock_us(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}

/* ---- the plan ---- */

static void add_request(int number, struct request request)
{
	struct connection *c = &connections[number];

	if (number >= connection_count)
		connection_count = number + 1;
	if (c->count == c->room) {
		c->room = c->room ? c->room * 2 : 64;
		c->requests = realloc(c->requests, c->room * sizeof(*c->requests));
	}
	if (!c->requests)
		die("load: memory");
	c->requests[c->count++] = request;
	total++;
}

static bool parse_line(char *line)
{
	char method[8], path[1024], cookie[1024], body[4096], *text;
	int number, status, len;

	if (sscanf(line, "%d %d %7s %1023s %1023s %4095s", &number, &status, method, path, cookie,
		   body) != 6 ||
	    number < 0 || number >= CONNECTIONS_MAX)
		return false;
	bool posts = strcmp(method, "POST") == 0, known = strcmp(cookie, "-") != 0;

	len = asprintf(&text, "%s %s HTTP/1.1\r\nHost: localhost\r\n%s%s%s", method, path,
		       known ? "Cookie: " : "", known ? cookie : "", known ? "\r\n" : "");
	if (len < 0)
		die("load: memory");
	char *whole;

	len = posts ? asprintf(&whole,
			       "%sContent-Type: application/x-www-form-urlencoded\r\n"
			       "Content-Length: %zu\r\n\r\n%s",
			       text, strlen(body), body)
		    : asprintf(&whole, "%s\r\n", text);
	if (len < 0)
		die("load: memory");
	free(text);
	add_request(number, (struct request){ whole, (size_t)len, status });
	return true;
}

static void read_plan(void)
{
	char line[LINE_MAX_BYTES];

	while (fgets(line, sizeof(line), stdin)) {
		if (!parse_line(line)) {
			fprintf(stderr, "load: not a line of a plan: %s", line);
			exit(2);
		}
	}
	latencies_us = calloc(total + 1, sizeof(*latencies_us));
	if (!latencies_us)
		die("load: memory");
}

/* ---- the server's process ---- */

/* What one thread has run, to the nanosecond; 0 for one that has just ended. */
static double thread_cpu_us(int pid, const char *thread)
{
	char path[300];
	unsigned long long ns = 0;

	snprintf(path, sizeof(path), "/proc/%d/task/%s/schedstat", pid, thread);
	FILE *file = fopen(path, "r");

	if (file && fscanf(file, "%llu", &ns) != 1)
		ns = 0;
	if (file)
		fclose(file);
	return (double)ns / 1e3;
}

/* Of all its threads; a server's threads live as long as it does. */
static double server_cpu_us(int pid)
{
	char path[64];
	double sum_us = 0;
	const struct dirent *entry;

	snprintf(path, sizeof(path), "/proc/%d/task", pid);
	DIR *folder = opendir(path);

	if (!folder)
		die("load: the server's process");
	while ((entry = readdir(folder))) {
		if (entry->d_name[0] != '.')
			sum_us += thread_cpu_us(pid, entry->d_name);
	}
	closedir(folder);
	return sum_us;
}

static double server_rss_mb(int pid)
{
	char path[64], line[256];
	long kb = 0;

	snprintf(path, sizeof(path), "/proc/%d/status", pid);
	FILE *file = fopen(path, "r");

	while (file && fgets(line, sizeof(line), file))
		sscanf(line, "VmHWM: %ld", &kb);
	if (file)
		fclose(file);
	return (double)kb / 1024;
}

/* ---- playing ---- */

static void send_next(struct connection *c)
{
	if (c->next == c->count) {
		close(c->file);
		return;
	}
	const struct request *request = &c->requests[c->next];

	c->len = 0;
	c->sent_us = clock_us();
	if (send(c->file, request->text, request->len, MSG_NOSIGNAL) != (ssize_t)request->len)
		die("load: send");
}

static void open_connection(struct connection *c, int port)
{
	struct sockaddr_in address = { .sin_family = AF_INET,
				       .sin_port = htons((uint16_t)port),
				       .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	struct epoll_event event = { .events = EPOLLIN, .data.ptr = c };

	c->file = socket(AF_INET, SOCK_STREAM, 0);
	setsockopt(c->file, IPPROTO_TCP, TCP_NODELAY, &(int){ 1 }, sizeof(int));
	if (connect(c->file, (struct sockaddr *)&address, sizeof(address)) ||
	    epoll_ctl(loop, EPOLL_CTL_ADD, c->file, &event))
		die("load: connect");
}

/* The whole answer's length, 0 while that is not known. */
static size_t answer_length(struct connection *c)
{
	c->answer[c->len] = 0;
	char *end = strstr(c->answer, "\r\n\r\n");
	char *length = end ? strcasestr(c->answer, "\r\nContent-Length:") : NULL;

	if (!end)
		return 0;
	return (size_t)(end + 4 - c->answer) +
	       (length && length < end ? strtoul(length + 17, NULL, 10) : 0);
}

static void take_answer(struct connection *c)
{
	int status = c->len > 12 ? atoi(c->answer + 9) : 0;

	if (status != c->requests[c->next].status && failed++ == 0) {
		char *end = strstr(c->requests[c->next].text, "\r\n");

		fprintf(stderr, "load: %.*s gave %d: %.2000s\n",
			(int)(end - c->requests[c->next].text), c->requests[c->next].text, status,
			c->answer);
	}
	if (done >= warm) {
		latencies_us[done - warm] = clock_us() - c->sent_us;
		answer_bytes += c->len;
	}
	done++;
	c->next++;
	send_next(c);
}

static void read_answer(struct connection *c)
{
	if (c->room_bytes - c->len < 65536 && c->room_bytes < ANSWER_MAX) {
		c->room_bytes += 65536;
		c->answer = realloc(c->answer, c->room_bytes + 1);
		if (!c->answer)
			die("load: memory");
	}
	ssize_t n = recv(c->file, c->answer + c->len, c->room_bytes - c->len, 0);

	if (n <= 0)
		die("load: the server closed a connection");
	c->len += (size_t)n;
	size_t length = answer_length(c);

	if (length && c->len >= length)
		take_answer(c);
}

static int by_size(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static void report(double wall_us, double cpu_us, int pid)
{
	size_t n = done - warm;

	qsort(latencies_us, n, sizeof(*latencies_us), by_size);
	printf("requests %zu requests\n", n);
	printf("failed %zu requests\n", failed);
	printf("server_cpu %.3f us/request\n", cpu_us / (double)n);
	printf("rate %.0f requests/s\n", (double)n / wall_us * 1e6);
	printf("answer %.0f bytes\n", (double)answer_bytes / (double)n);
	printf("p50 %.3f ms\n", latencies_us[n / 2] / 1e3);
	printf("p99 %.3f ms\n", latencies_us[n * 99 / 100] / 1e3);
	printf("rss %.1f MB\n", server_rss_mb(pid));
}

int main(int count, char **words)
{
	struct epoll_event events[64];
	double start_us = 0, cpu_us = 0;
	bool measuring = false;

	if (count != 4) {
		fprintf(stderr, "usage: load PORT PID WARM <PLAN\n");
		return 2;
	}
	int port = atoi(words[1]), pid = atoi(words[2]);

	warm = strtoul(words[3], NULL, 10);
	read_plan();
	if (warm >= total) {
		fprintf(stderr, "load: the plan is not longer than its warming up\n");
		return 2;
	}
	loop = epoll_create1(0);
	for (int i = 0; i < connection_count; i++)
		open_connection(&connections[i], port);
	for (int i = 0; i < connection_count; i++)
		send_next(&connections[i]);
	while (done < total) {
		if (!measuring && done >= warm) {
			measuring = true;
			start_us = clock_us();
			cpu_us = server_cpu_us(pid);
		}
		int n = epoll_wait(loop, events, 64, -1);

		for (int i = 0; i < n; i++)
			read_answer(events[i].data.ptr);
	}
	report(clock_us() - start_us, server_cpu_us(pid) - cpu_us, pid);
	return failed ? 1 : 0;
}
