/* Accounts: who there is, and closing one. */
#include "base/text.h"
#include "web/admin.h"
#include "web/pages.h"
#include "web/routes.h"

#define ROWS_A_PAGE 100

enum status accounts_page(struct cx *cx, struct request *rq, struct response *rs)
{
	struct accounts_view view = { .page = web_page(cx, rq, web_text(cx, N_("Accounts"))) };
	struct account_rows found;

	TRY(account_find(cx, input_text(rq, "after"), ROWS_A_PAGE + 1, &found));
	bool more = found.n > ROWS_A_PAGE;

	view.rows.n = more ? ROWS_A_PAGE : found.n;
	view.rows.at = ARENA_ARRAY(cx->arena, struct account_line, view.rows.n);
	for (size_t i = 0; i < view.rows.n; i++) {
		view.rows.at[i] = (struct account_line){
			.login = found.at[i].login,
			.name = found.at[i].name,
			.kind = str_is(found.at[i].kind, "officer") ? N_("Officer") : N_("Citizen"),
			.disabled_us = found.at[i].disabled_us,
			.own = found.at[i].id == cx->actor.account,
		};
	}
	if (!str_is_empty(input_text(rq, "after")))
		view.pages.previous_href = STR("/accounts");
	if (more)
		view.pages.next_href = str_format(cx->arena, "/accounts?after=%.*s",
						  STR_ARG(view.rows.at[view.rows.n - 1].login));
	RENDER(cx, rq, rs, page_accounts, &view);
	return OK;
}

enum status accounts_disable(struct cx *cx, struct request *rq, struct response *rs)
{
	struct sign_in named = { .login = input_text(rq, "login") };

	TRY(sign_in_load(cx, &named));
	if (named.account == cx->actor.account)
		return FAIL(cx, REFUSED, "account.own",
			    N_("Nobody closes their own account. Ask another administrator."));
	TRY(account_disable(cx, named.login));
	return web_redirect(cx, rs, "/accounts");
}
