/*
 * The route table compiled into a tree of path segments, once for each table. Internal to http.
 */
#ifndef HTTP_ROUTE_H
#define HTTP_ROUTE_H

#include "http/http.h"

struct router; /* lives as long as the process */

/* The tree of app->routes; the same table gives the same tree. A wrong table is a bug: asserted. */
const struct router *router_of(const struct http_app *app);

/* As http_match. */
const struct route *router_match(const struct router *router, struct request *rq);

/* The Allow header for a path: "GET, HEAD" and the like; NULL when no route has this path. */
const char *router_allow(const struct router *router, struct str path);

#endif
