/* Following a dossier with the code and PIN of its receipt: no account, no names. */
#include "base/civil.h"
#include "base/text.h"
#include "web/pages.h"
#include "web/public.h"
#include "web/routes.h"
#include "web/show.h"

static enum status ask(struct cx *cx, struct request *rq, struct response *rs, const char *wrong)
{
	struct field fields[] = {
		{
			.name = STR("code"),
			.label = web_text(cx, N_("Dossier code")),
			.hint = web_text(cx,
					 N_("As on the receipt, for example H17.15-261122-0001")),
			.value = input_text(rq, "code"),
		},
		{
			.name = STR("pin"),
			.label = web_text(cx, N_("PIN")),
			.hint = web_text(cx, N_("Six digits on the receipt")),
			.inputmode = "numeric",
			.css = "govuk-input--width-5",
		},
	};
	struct follow_view view = {
		.page = web_page(cx, rq, web_text(cx, N_("Follow a dossier"))),
		.fields = { fields, 2 },
	};

	if (wrong)
		page_show_error(cx, &view.page, STR("code"), wrong);
	else
		web_show_errors(cx, rq, &view.page, view.fields);
	RENDER(cx, rq, rs, page_follow, &view);
	return OK;
}

enum status follow_ask(struct cx *cx, struct request *rq, struct response *rs)
{
	return ask(cx, rq, rs, NULL);
}

static enum status show(struct cx *cx, struct request *rq, struct response *rs,
			const struct dossier *dossier)
{
	const struct procedure *procedure;
	struct followed_view view = {
		.code = { dossier->code, STR("") },
		.tag = show_tag(dossier->state),
	};

	TRY(procedure_load(cx, dossier->procedure, &procedure));
	view.page = web_page(cx, rq, procedure_title(procedure, cx->lang));
	TRY(show_now(cx, dossier, &view.now));
	TRY(show_missing(cx, dossier, &view.missing));
	TRY(show_events(cx, dossier, false, &view.events));
	RENDER(cx, rq, rs, page_followed, &view);
	return OK;
}

/* Codes are copied by hand: blanks do not matter, nor do small letters. */
static struct str read_code(struct cx *cx, struct str code)
{
	struct buf b = buf_in(cx->arena);

	for (size_t i = 0; i < code.len; i++) {
		char c = code.at[i];

		if (c != ' ')
			buf_add_char(&b, c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c);
	}
	return buf_str(&b);
}

/* A wrong guess is an answer, not a failed unit: the attempt must be counted. */
enum status follow_show(struct cx *cx, struct request *rq, struct response *rs)
{
	struct follow follow = {
		.code = read_code(cx, input_text(rq, "code")),
		.pin = read_code(cx, input_text(rq, "pin")),
	};

	TRY(dossier_follow(cx, &follow));
	if (!follow.allowed) {
		rs->status = 429;
		return ask(cx, rq, rs,
			   N_("Too many attempts. Wait a quarter of an hour, then try again."));
	}
	if (!follow.found) {
		rs->status = 404;
		return ask(cx, rq, rs,
			   N_("No dossier has this code and PIN. Check both on the receipt."));
	}
	return show(cx, rq, rs, &follow.dossier);
}
