/* For operators: is it well, and how busy is it. */
#include "base/text.h"
#include "http/http.h"
#include "web/routes.h"

static struct http_server *watched;

void web_watch(struct http_server *server)
{
	watched = server;
}

static void send_text(struct response *rs, const struct buf *text)
{
	rs->content_type = STR("text/plain; charset=utf-8");
	buf_add(&rs->body, buf_str(text));
}

/* Any read will do: it goes through the pool, a transaction and a table. */
enum status operator_health(struct cx *cx, struct request *rq, struct response *rs)
{
	struct buf text = buf_in(cx->arena);
	struct account_rows accounts;

	(void)rq;
	TRY(account_find(cx, STR(""), 1, &accounts));
	buf_add_text(&text, "ok\n");
	send_text(rs, &text);
	return OK;
}

static void add_number(struct buf *text, const char *name, const char *kind, int64_t value)
{
	buf_format(text, "# TYPE motcua_%s %s\nmotcua_%s %lld\n", name, kind, name,
		   (long long)value);
}

static void add_database(struct buf *text)
{
	const struct db_stats stats = db_stats(web_database());

	add_number(text, "units_read_total", "counter", stats.units_read);
	add_number(text, "units_write_total", "counter", stats.units_write);
	add_number(text, "commits_total", "counter", stats.commits);
	add_number(text, "units_retried_total", "counter", stats.retried);
	add_number(text, "units_failed_total", "counter", stats.failed);
	add_number(text, "batch_largest", "gauge", stats.batch_largest);
	add_number(text, "queue_length", "gauge", stats.queue_length);
	add_number(text, "writer_cpu_microseconds_total", "counter", stats.writer_cpu_us);
}

/* Bucket i holds requests under 2^i * 64 us; Prometheus wants each to hold those before it too. */
static void add_latency(struct buf *text, const struct http_stats *stats)
{
	size_t n = sizeof(stats->latency_us) / sizeof(stats->latency_us[0]);
	int64_t sum = 0;

	buf_add_text(text, "# TYPE motcua_request_seconds histogram\n");
	for (size_t i = 0; i < n; i++) {
		sum += stats->latency_us[i];
		if (i + 1 < n) {
			buf_format(text, "motcua_request_seconds_bucket{le=\"%.6f\"} %lld\n",
				   (double)(64u << i) / 1e6, (long long)sum);
		}
	}
	buf_format(text, "motcua_request_seconds_bucket{le=\"+Inf\"} %lld\n", (long long)sum);
	buf_format(text, "motcua_request_seconds_sum %.6f\n", (double)stats->latency_sum_us / 1e6);
	buf_format(text, "motcua_request_seconds_count %lld\n", (long long)sum);
}

static void add_server(struct buf *text)
{
	const struct http_stats stats = http_stats(watched);

	add_number(text, "requests_total", "counter", stats.requests);
	add_number(text, "requests_refused_busy_total", "counter", stats.refused_busy);
	add_number(text, "connections", "gauge", stats.connections);
	buf_add_text(text, "# TYPE motcua_responses_total counter\n");
	for (size_t i = 1; i < sizeof(stats.by_class) / sizeof(stats.by_class[0]); i++) {
		buf_format(text, "motcua_responses_total{class=\"%zuxx\"} %lld\n", i,
			   (long long)stats.by_class[i]);
	}
	add_latency(text, &stats);
}

static bool is_this_machine(struct str remote)
{
	return str_is(remote, "::1") || str_starts(remote, STR("127.")) ||
	       str_starts(remote, STR("::ffff:127."));
}

/* To others it does not exist. */
enum status operator_metrics(struct cx *cx, struct request *rq, struct response *rs)
{
	struct buf text = buf_in(cx->arena);

	if (!is_this_machine(rq->remote))
		return FAIL(cx, NOT_FOUND, "http.none",
			    N_("There is no such page. Check the address."));
	add_database(&text);
	if (watched)
		add_server(&text);
	send_text(rs, &text);
	return OK;
}
