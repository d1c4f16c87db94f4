#include "account/account.h"
#include "account/account.sql.h"
#include "base/civil.h"
#include "base/text.h"
#include "journal/journal.h"

static enum status note(struct cx *cx, const char *kind, int64_t id)
{
	int64_t row;

	return journal_append(
		cx,
		&(struct journal_entry){ .kind = kind, .subject_kind = "account", .subject = id },
		&row);
}

static bool login_is_right(struct str login)
{
	if (login.len < 3 || login.len > 64)
		return false;
	for (size_t i = 0; i < login.len; i++) {
		char c = login.at[i];
		bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');

		if (!letter && c != '.' && c != '-' && c != '_')
			return false;
	}
	return true;
}

enum status account_add(struct cx *cx, const struct account_new *account, int64_t *ret_id)
{
	struct q_account_by_login_row taken;
	int64_t id = cx_new_id(cx);

	if (!login_is_right(account->login)) {
		return FAIL(
			cx, INVALID, "account.login",
			N_("A login has 3 to 64 characters: a-z, 0-9, dot, hyphen, underscore."));
	}
	enum status status = q_account_by_login(cx, account->login, &taken);

	if (status == OK) {
		return FAIL_WITH(cx, CONFLICT, "account.exists", N_("The login %1 exists already."),
				 account->login);
	}
	if (status != NOT_FOUND)
		return status;
	TRY(q_account_add(cx, &(struct q_account_add_in){
				      .id = id,
				      .login = account->login,
				      .kind = account->kind == ACTOR_OFFICER ? STR("officer")
									     : STR("citizen"),
				      .person = account->person,
				      .password = account->password_hash,
				      .demo = account->demo,
			      }));
	*ret_id = id;
	return note(cx, "account.added", id);
}

static enum status load_open(struct cx *cx, struct str login,
			     struct q_account_by_login_row *ret_row)
{
	enum status status = q_account_by_login(cx, login, ret_row);

	if (status == NOT_FOUND || (status == OK && ret_row->disabled_us))
		return FAIL_WITH(cx, NOT_FOUND, "account.none", N_("There is no open account %1."),
				 login);
	return status;
}

enum status account_disable(struct cx *cx, struct str login)
{
	struct q_account_by_login_row row;

	TRY(load_open(cx, login, &row));
	TRY(q_account_disable(cx, row.id, cx->now_us));
	TRY(q_session_end_all(cx, row.id, NULL));
	return note(cx, "account.disabled", row.id);
}

enum status account_password_change(struct cx *cx, struct str login, struct str hash)
{
	struct q_account_by_login_row row;

	TRY(load_open(cx, login, &row));
	TRY(q_account_password_change(cx, row.id, hash));
	TRY(q_session_end_all(cx, row.id, NULL));
	return note(cx, "account.password_changed", row.id);
}

enum status account_name(struct cx *cx, int64_t id, struct str *ret_name)
{
	struct q_account_name_row row;

	if (id == 0) {
		*ret_name = text_get(cx->lang, N_("System"));
		return OK;
	}
	TRY(q_account_name(cx, id, &row));
	*ret_name = row.name;
	return OK;
}

enum status account_find(struct cx *cx, struct str after, int64_t most,
			 struct account_rows *ret_rows)
{
	struct q_account_find_rows rows;

	TRY(q_account_find(cx, after, most, &rows));
	ret_rows->at = ARENA_ARRAY(cx->arena, struct account_row, rows.n);
	ret_rows->n = rows.n;
	for (size_t i = 0; i < rows.n; i++) {
		ret_rows->at[i] = (struct account_row){
			.id = rows.at[i].id,
			.disabled_us = rows.at[i].disabled_us,
			.login = rows.at[i].login,
			.kind = rows.at[i].kind,
			.name = rows.at[i].name,
		};
	}
	return OK;
}

enum status post_add(struct cx *cx, const struct post *post, struct str valid_from, int64_t *ret_id)
{
	int64_t id = cx_new_id(cx);

	if (role_rights(post->role) == 0)
		return FAIL_WITH(cx, INVALID, "post.role", N_("There is no role %1."), post->role);
	TRY(q_post_add(cx, &(struct q_post_add_in){
				   .id = id,
				   .account = post->account,
				   .office = post->office,
				   .role = post->role,
				   .title = post->title,
				   .valid_from = valid_from,
				   .valid_to = STR("9999-12-31"),
			   }));
	*ret_id = id;
	return note(cx, "post.added", post->account);
}

enum status post_find_holders(struct cx *cx, int64_t agency, struct str role,
			      struct holders *ret_holders)
{
	struct str today = civil_iso(cx->arena, civil_day_of(cx->now_us));
	struct q_post_find_holders_rows rows;

	TRY(q_post_find_holders(cx, agency, role, today, &rows));
	*ret_holders = (struct holders){ ARENA_ARRAY(cx->arena, struct holder, rows.n), rows.n };
	for (size_t i = 0; i < rows.n; i++) {
		ret_holders->at[i] = (struct holder){
			.account = rows.at[i].account,
			.office = rows.at[i].office,
			.name = rows.at[i].name,
			.title = rows.at[i].title,
			.office_name = rows.at[i].office_name,
		};
	}
	return OK;
}
