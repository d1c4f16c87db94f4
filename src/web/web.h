/*
 * From a route to a page: who asks, may they, what did they enter, which handler, which template.
 *
 * web_run is the one way in for every request, over a socket or in a test:
 *   session -> right -> CSRF token -> inputs -> idempotency key -> handler -> record of the answer
 * A handler gets parsed, limited, authorised values, calls the domain, fills a view struct and
 * renders its page. It never looks at the session, a header or a raw field.
 */
#ifndef WEB_WEB_H
#define WEB_WEB_H

#include "account/account.h"
#include "archive/archive.h"
#include "http/http.h"
#include "web/input.h"
#include "web/page.h"

struct web_settings {
	struct str centre;  /* "Trung tâm Phục vụ hành chính công ..." */
	struct str place;   /* province or city */
	struct str address; /* where people reach it, "https://...", for QR codes; may be empty */
	bool citizens_file; /* citizens may file on these pages (demo and pilots) */
	bool demo;          /* demo data: the sign-in page shows the demo logins */
};

#define WEB_SESSION_COOKIE "sid"

/* Once, before the server starts; the strings must outlive it. */
void web_open(struct db *db, const struct web_settings *settings);
const struct web_settings *web_settings(void);
/* The server whose numbers /metrics shows, once it listens; the database behind it. */
void web_watch(struct http_server *server);
struct db *web_database(void);

extern const struct http_app web_app;
extern const struct route web_routes[];

/* ---- for handlers ---- */

/* The frame of a page: names, navigation, language, the errors of rq->failed. */
struct page web_page(struct cx *cx, const struct request *rq, struct str title);
/* For `again` handlers: what is wrong with each field, beside it and above the form. */
void web_show_errors(struct cx *cx, const struct request *rq, struct page *page,
		     struct fields fields);
/* A page's title from a msgid. */
struct str web_text(struct cx *cx, const char *msgid);
/* The same with %1 filled in. */
struct str web_text_of(struct cx *cx, const char *msgid, struct str argument);

/* Renders a page: RENDER(cx, rq, rs, page_home, &view). */
#define RENDER(cx, rq, rs, page_function, view)              \
	do {                                                 \
		struct out out_ = web_out((cx), (rq), (rs)); \
		page_function(&out_, (view));                \
		web_rendered((cx), (rq), (rs), &out_);       \
	} while (0)
struct out web_out(struct cx *cx, struct request *rq, struct response *rs);
void web_rendered(struct cx *cx, struct request *rq, struct response *rs, struct out *o);

/* 303 to a path built like printf; %lld for ids. */
enum status web_redirect(struct cx *cx, struct response *rs, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

/* A path of this site: where a form or link may lead that says itself where to. */
bool web_is_local(struct str path);

/* For prepare steps: session, right and CSRF in a reading unit of their own. */
enum status web_authorise(struct cx *cx, struct request *rq) MUST_USE;
/* Runs a reading unit outside any other, for prepare steps. */
enum status web_read(struct cx *cx, unit_fn run, void *arg) MUST_USE;

/* Takes every upload into the archive; prepare step of routes with files. See web_kept. */
enum status web_keep_uploads(struct cx *cx, struct request *rq, struct response *rs) MUST_USE;
/*
 * The uploads that web_keep_uploads took in, then those of earlier tries of this form that are
 * still ticked: where one file is wanted, the first is it. Fields sent without a file are left out.
 */
struct web_kepts web_kepts(const struct request *rq);
/* For a form that is shown again: each file field lists what it has already, so that nobody chooses
 * a file twice. */
void web_show_kept(struct cx *cx, const struct request *rq, struct fields fields);

/* Sends a stored document to be saved, under its own name. */
void web_send_document(struct cx *cx, struct response *rs, const struct document *document);

/* Markup from text with line breaks kept; the only maker of struct html beside templates. */
struct html html_lines(struct cx *cx, struct str text);

#endif
