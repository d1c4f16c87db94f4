/* The rights matrix: from the same tables that decide. */
#include "base/text.h"
#include "dossier/dossier.h"
#include "web/admin.h"
#include "web/pages.h"
#include "web/routes.h"

/* ---- the page ---- */

static size_t count_roles(void)
{
	size_t n = 0;

	while (role_rows[n].name)
		n++;
	return n;
}

static struct str join_rights(struct cx *cx, uint64_t rights)
{
	struct buf text = buf_in(cx->arena);

	for (size_t i = 0; i < RIGHT_COUNT; i++) {
		if (!(rights & right_rows[i].right))
			continue;
		if (text.len)
			buf_add_text(&text, "; ");
		buf_add(&text, web_text(cx, right_rows[i].help));
	}
	return buf_str(&text);
}

/* Citizens hold no post: their rights come with the account. */
static struct str join_roles(struct cx *cx, uint64_t rights)
{
	struct buf text = buf_in(cx->arena);

	if (rights == 0)
		return web_text(cx, N_("Anyone"));
	if (rights & (RIGHT_FILE | RIGHT_SIGNED_IN))
		buf_add(&text, web_text(cx, N_("Citizen")));
	for (size_t i = 0; role_rows[i].name; i++) {
		if (!(rights & role_rows[i].rights))
			continue;
		if (text.len)
			buf_add_text(&text, ", ");
		buf_add(&text, web_text(cx, role_rows[i].label));
	}
	return buf_str(&text);
}

static struct table begin_table(struct cx *cx, const char *caption, const char *const *names,
				size_t columns, size_t rows)
{
	struct table table = {
		.caption = web_text(cx, caption),
		.headings = { ARENA_ARRAY(cx->arena, struct heading, columns), columns },
	};

	for (size_t i = 0; i < columns; i++)
		table.headings.at[i].text = web_text(cx, names[i]);
	table_add_rows(cx->arena, &table, rows);
	return table;
}

static struct table list_roles(struct cx *cx)
{
	static const char *const names[] = { N_("Role"), N_("May") };
	size_t n = count_roles();
	struct table table = begin_table(cx, N_("Roles"), names, 2, n);

	for (size_t i = 0; i < n; i++) {
		table.rows.at[i].cells.at[0].text = web_text(cx, role_rows[i].label);
		table.rows.at[i].cells.at[1].text = join_rights(cx, role_rows[i].rights);
	}
	return table;
}

static struct table list_moves(struct cx *cx)
{
	static const char *const names[] = { N_("Act"), N_("Who") };
	struct table table = begin_table(cx, N_("Acts on a dossier"), names, 2, ACTION_COUNT);

	for (size_t i = 0; i < ACTION_COUNT; i++) {
		struct cell *cells = table.rows.at[i].cells.at;

		cells[0].text = web_text(cx, dossier_moves[i].label);
		cells[1].text = join_roles(cx, dossier_moves[i].right);
		if (dossier_moves[i].own)
			cells[1].more = web_text(cx, N_("and the applicant"));
	}
	return table;
}

static const char *method_name(const struct route *route)
{
	return route->method == METHOD_GET ? "GET" : "POST";
}

static struct table list_routes(struct cx *cx)
{
	static const char *const names[] = { N_("Address"), N_("What for"), N_("Who") };
	size_t n = 0;

	while (web_routes[n].path)
		n++;
	struct table table = begin_table(cx, N_("Pages"), names, 3, n);

	for (size_t i = 0; i < n; i++) {
		const struct route *route = &web_routes[i];
		struct cell *cells = table.rows.at[i].cells.at;

		cells[0].text = str_format(cx->arena, "%s %s", method_name(route), route->path);
		cells[1].text = web_text(cx, route->help);
		cells[2].text = join_roles(cx, route->right);
	}
	return table;
}

enum status rights_page(struct cx *cx, struct request *rq, struct response *rs)
{
	struct rights_view view = {
		.page = web_page(cx, rq, web_text(cx, N_("Who may do what"))),
		.roles = list_roles(cx),
		.routes = list_routes(cx),
		.moves = list_moves(cx),
	};

	RENDER(cx, rq, rs, page_rights, &view);
	return OK;
}

/* ---- the manual's page ---- */

static void add_head(struct buf *text, const char *first)
{
	buf_format(text, "| %s | anyone | citizen |", first);
	for (size_t i = 0; role_rows[i].name; i++)
		buf_format(text, " %s |", role_rows[i].name);
	buf_add_text(text, "\n|---|---|---|");
	for (size_t i = 0; role_rows[i].name; i++)
		buf_add_text(text, "---|");
	buf_add_char(text, '\n');
}

static void add_marks(struct buf *text, uint64_t right, bool citizen)
{
	buf_add_text(text, right ? "  |" : " x |");
	buf_add_text(text, !right || citizen ? " x |" : "  |");
	for (size_t i = 0; role_rows[i].name; i++)
		buf_add_text(text, !right || (right & role_rows[i].rights) ? " x |" : "  |");
	buf_add_char(text, '\n');
}

static const char introduction[] =
	"# Who may do what\n\n"
	"Made from the tables `web_routes`, `dossier_moves` and `role_rows`; a test fails when\n"
	"this file differs from them (`MOTCUA_WRITE=1` makes that test write it anew).\n\n"
	"A right opens a page; which dossiers it shows is narrower still: an officer sees what\n"
	"their agency received, decides, helped to file or holds now, and what their office is\n"
	"asked for an opinion on; a citizen their own. What somebody may not see answers exactly\n"
	"as what does not exist. An act also needs the dossier to lie with the officer's office,\n"
	"or one where they act for somebody by delegation, at a step of that role, in a state\n"
	"that allows it.\n\n"
	"## Pages\n\n";

struct str rights_text(struct cx *cx)
{
	struct buf text = buf_in(cx->arena);

	buf_add_text(&text, introduction);
	add_head(&text, "page");
	for (const struct route *route = web_routes; route->path; route++) {
		buf_format(&text, "| %s %s |", method_name(route), route->path);
		add_marks(&text, route->right, route->right & (RIGHT_FILE | RIGHT_SIGNED_IN));
	}
	buf_add_text(&text, "\n## Acts on a dossier\n\n");
	add_head(&text, "act");
	for (size_t i = 0; i < ACTION_COUNT; i++) {
		buf_format(&text, "| %s |", dossier_moves[i].name);
		add_marks(&text, dossier_moves[i].right, dossier_moves[i].own);
	}
	return buf_str(&text);
}
