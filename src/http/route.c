#include "http/route.h"

#include <pthread.h>
#include <string.h>

#define METHOD_COUNT (METHOD_POST + 1)
#define PARAMETERS_MAX (sizeof((struct request){}.params) / sizeof(struct str))
#define PARAMETER_CHARACTERS_MAX 128

struct node {
	struct str segment;
	struct node *children; /* literal segments */
	struct node *sibling;
	struct node *parameter; /* {name}, tried after the literals */
	const struct route *routes[METHOD_COUNT];
};

struct router {
	const struct route *table;
	struct router *next;
	struct node root;
};

/* "/a/b" -> "a" and "/b"; paths begin with a slash. */
static struct str take_segment(struct str *path)
{
	assert(path->len && path->at[0] == '/');
	const char *end = memchr(path->at + 1, '/', path->len - 1);
	size_t len = end ? (size_t)(end - path->at) : path->len;
	struct str segment = str_slice(*path, 1, len);

	*path = str_slice(*path, len, path->len);
	return segment;
}

static struct node *find_child(const struct node *parent, struct str segment)
{
	struct node *child = parent->children;

	while (child && !str_equal(child->segment, segment))
		child = child->sibling;
	return child;
}

static struct node *add_child(struct node *parent, struct str segment)
{
	bool parameter = segment.len && segment.at[0] == '{';
	struct node *child = parameter ? parent->parameter : find_child(parent, segment);

	if (child)
		return child;
	child = memory_take(sizeof(*child));
	*child = (struct node){ .segment = segment };
	if (parameter) {
		assert(segment.at[segment.len - 1] == '}');
		parent->parameter = child;
	} else {
		child->sibling = parent->children;
		parent->children = child;
	}
	return child;
}

static void add_route(struct node *node, const struct route *route)
{
	struct str path = str_from(route->path);
	size_t parameters = 0;

	while (path.len) {
		struct str segment = take_segment(&path);

		parameters += segment.len && segment.at[0] == '{';
		node = add_child(node, segment);
	}
	assert(parameters <= PARAMETERS_MAX);
	assert(!node->routes[route->method]); /* the same method and path twice */
	node->routes[route->method] = route;
}

const struct router *router_of(const struct http_app *app)
{
	static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
	static struct router *routers;

	pthread_mutex_lock(&mutex);
	struct router *router = routers;

	while (router && router->table != app->routes)
		router = router->next;
	if (!router) {
		router = memory_take(sizeof(*router));
		*router = (struct router){ .table = app->routes, .next = routers };
		for (const struct route *route = app->routes; route->path; route++)
			add_route(&router->root, route);
		routers = router;
	}
	pthread_mutex_unlock(&mutex);
	return router;
}

static bool has_route(const struct node *node)
{
	return node->routes[METHOD_GET] || node->routes[METHOD_POST];
}

static const struct node *descend(const struct node *node, struct str path, struct request *rq)
{
	if (path.len == 0)
		return has_route(node) ? node : NULL;
	struct str segment = take_segment(&path);
	const struct node *child = find_child(node, segment);
	const struct node *found = child ? descend(child, path, rq) : NULL;

	if (found || !node->parameter)
		return found;
	if (segment.len == 0 || str_characters(segment) > PARAMETER_CHARACTERS_MAX)
		return NULL;
	rq->params[rq->param_count++] = segment;
	found = descend(node->parameter, path, rq);
	if (!found)
		rq->param_count--;
	return found;
}

const struct route *router_match(const struct router *router, struct request *rq)
{
	rq->param_count = 0;
	const struct node *node =
		rq->path.len && rq->path.at[0] == '/' ? descend(&router->root, rq->path, rq) : NULL;

	rq->route = node ? node->routes[rq->method] : NULL;
	rq->other_method = node && !rq->route;
	return rq->route;
}

const char *router_allow(const struct router *router, struct str path)
{
	static const char *const allow[] = { NULL, "GET, HEAD", "POST", "GET, HEAD, POST" };
	struct request rq = { .path = path };
	unsigned methods = 0;

	for (enum method method = METHOD_GET; method < METHOD_COUNT; method++) {
		rq.method = method;
		if (router_match(router, &rq))
			methods |= 1u << method;
	}
	return allow[methods];
}

const struct route *http_match(const struct http_app *app, enum method method, struct str path,
			       struct request *rq)
{
	rq->method = method;
	rq->path = path;
	return router_match(router_of(app), rq);
}
