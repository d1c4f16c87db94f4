#include "http/server.h"

#include <arpa/inet.h>
#include <string.h>
#include <strings.h>

#include "base/text.h"

#define ADDRESS_BYTES_MAX 45 /* of an IPv6 address as text */

struct counts {
	int lengths, encodings, hosts, types;
	bool bad;
};

static bool has_control(const char *text)
{
	for (; *text; text++) {
		unsigned char c = (unsigned char)*text;

		if ((c < ' ' && c != '\t') || c == 0x7f)
			return true;
	}
	return false;
}

static enum MHD_Result count(void *to, enum MHD_ValueKind kind, const char *name, const char *value)
{
	struct counts *counts = to;

	(void)kind;
	counts->lengths += strcasecmp(name, "Content-Length") == 0;
	counts->encodings += strcasecmp(name, "Transfer-Encoding") == 0;
	counts->hosts += strcasecmp(name, "Host") == 0;
	counts->types += strcasecmp(name, "Content-Type") == 0;
	counts->bad |= !*name || has_control(name) || strpbrk(name, " \t") != NULL;
	counts->bad |= value && has_control(value);
	return MHD_YES;
}

struct str header_of(struct exchange *x, const char *name)
{
	return str_from(MHD_lookup_connection_value(x->connection, MHD_HEADER_KIND, name));
}

int64_t header_body_bytes(struct exchange *x)
{
	int64_t bytes = 0;

	if (header_of(x, "Transfer-Encoding").at)
		return -1;
	if (str_parse_int(header_of(x, "Content-Length"), &bytes) != OK)
		return 0;
	return bytes;
}

static enum status check_framing(struct exchange *x)
{
	struct counts counts = {};
	struct str encoding = header_of(x, "Transfer-Encoding");
	const union MHD_ConnectionInfo *size =
		MHD_get_connection_info(x->connection, MHD_CONNECTION_INFO_REQUEST_HEADER_SIZE);

	if (size && size->header_size > HEADER_BYTES_MAX)
		return FAIL(&x->cx, LIMIT, "http.headers", N_("The request's header is too long."));
	MHD_get_connection_values(x->connection, MHD_HEADER_KIND, count, &counts);
	bool chunked = encoding.len == 7 && strncasecmp(encoding.at, "chunked", 7) == 0;

	if (counts.bad || counts.lengths + counts.encodings > 1 || counts.hosts > 1 ||
	    counts.types > 1 || (encoding.at && !chunked))
		return FAIL(&x->cx, INVALID, "http.bad_request",
			    N_("The request could not be understood."));
	return OK;
}

struct str forwarded_hop(struct str forwarded, int n)
{
	struct str hop = {};

	while (n-- > 0 && forwarded.at) {
		const char *comma = memrchr(forwarded.at, ',', forwarded.len);
		size_t from = comma ? (size_t)(comma - forwarded.at) : 0;

		hop = str_trim(str_slice(forwarded, comma ? from + 1 : 0, forwarded.len));
		forwarded = comma ? str_slice(forwarded, 0, from) : (struct str){};
	}
	if (hop.len == 0 || hop.len > ADDRESS_BYTES_MAX)
		return (struct str){};
	for (size_t i = 0; i < hop.len; i++) {
		if (!memchr("0123456789abcdefABCDEF.:", hop.at[i], 24))
			return (struct str){};
	}
	return hop;
}

static struct str peer_address(struct exchange *x)
{
	const union MHD_ConnectionInfo *info =
		MHD_get_connection_info(x->connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
	const struct sockaddr *address = info ? info->client_addr : NULL;
	char *text = arena_take(x->cx.arena, INET6_ADDRSTRLEN);

	if (address && address->sa_family == AF_INET)
		inet_ntop(AF_INET, &((const struct sockaddr_in *)address)->sin_addr, text,
			  INET6_ADDRSTRLEN);
	else if (address && address->sa_family == AF_INET6)
		inet_ntop(AF_INET6, &((const struct sockaddr_in6 *)address)->sin6_addr, text,
			  INET6_ADDRSTRLEN);
	return str_from(text);
}

static enum MHD_Result join(void *to, enum MHD_ValueKind kind, const char *name, const char *value)
{
	struct buf *joined = to;

	(void)kind;
	if (strcasecmp(name, "X-Forwarded-For") == 0 && value) {
		buf_add_char(joined, ',');
		buf_add_text(joined, value);
	}
	return MHD_YES;
}

/* Each proxy adds the address it saw at the end, perhaps in a header of its own. */
static void read_proxy(struct exchange *x)
{
	struct buf forwarded = buf_in(x->cx.arena);
	int hops = x->server->options.trusted_proxies;

	if (hops == 0)
		return;
	MHD_get_connection_values(x->connection, MHD_HEADER_KIND, join, &forwarded);
	struct str hop = forwarded_hop(buf_str(&forwarded), hops);

	if (hop.at)
		x->rq.remote = hop;
	x->rq.secure = str_is(header_of(x, "X-Forwarded-Proto"), "https");
}

/* "q=0" and "q=0.000" refuse; any other digit accepts (RFC 9110, section 12.4.2). */
static bool is_refused(struct str weight)
{
	weight = str_trim(weight);
	for (size_t i = 2; i < weight.len; i++) {
		if (weight.at[i] != '0' && weight.at[i] != '.')
			return false;
	}
	return weight.len > 2;
}

bool accepts_gzip(struct str accept_encoding)
{
	struct str one, word;

	while (str_take(&accept_encoding, ',', &one)) {
		str_take(&one, ';', &word);
		word = str_trim(word);
		if (word.len == 4 && strncasecmp(word.at, "gzip", 4) == 0)
			return !is_refused(one);
	}
	return false;
}

enum status header_read(struct exchange *x, const char *method)
{
	TRY(check_framing(x));
	if (strcmp(method, "POST") == 0)
		x->rq.method = METHOD_POST;
	x->rq.cookies = header_of(x, "Cookie");
	x->rq.remote = peer_address(x);
	read_proxy(x);
	x->cx.remote = x->rq.remote;
	x->cx.lang = request_lang(&x->rq);
	return OK;
}
