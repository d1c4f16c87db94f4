#include "account/absence.h"
#include "account/account.h"
#include "account/account.sql.h"
#include "base/civil.h"
#include "base/hash.h"
#include "base/text.h"
#include "journal/journal.h"

#define TOKEN_BYTES 32

enum status sign_in_load(struct cx *cx, struct sign_in *sign_in)
{
	struct q_account_by_login_row row;
	enum status status = q_account_by_login(cx, sign_in->login, &row);

	if (status == NOT_FOUND || (status == OK && row.disabled_us))
		return OK; /* the same answer as for a wrong password */
	TRY(status);
	sign_in->account = row.id;
	sign_in->hash = row.password;
	sign_in->kind = str_is(row.kind, "officer") ? ACTOR_OFFICER : ACTOR_CITIZEN;
	sign_in->demo = row.demo;
	return OK;
}

bool sign_in_is_right(const struct sign_in *sign_in)
{
	if (sign_in->account == 0) {
		password_pretend(sign_in->password);
		return false;
	}
	return password_is(sign_in->password, sign_in->hash);
}

static struct str stored_token(struct cx *cx, struct str token)
{
	return hash_hex(cx->arena, hash_of(token));
}

static struct str today(struct cx *cx)
{
	return civil_iso(cx->arena, civil_day_of(cx->now_us));
}

/* The office an officer sits in when signing in: that of the first post held today. */
static enum status first_office(struct cx *cx, int64_t account, int64_t *ret_office)
{
	struct q_post_find_rows posts;

	TRY(q_post_find(cx, account, today(cx), &posts));
	*ret_office = posts.n ? posts.at[0].office : 0;
	return OK;
}

enum status session_open(struct cx *cx, const struct sign_in *sign_in, struct str *ret_token)
{
	struct str token = cx_random_hex(cx, TOKEN_BYTES);
	bool officer = sign_in->kind == ACTOR_OFFICER;
	int64_t office, row;

	TRY(first_office(cx, sign_in->account, &office));
	TRY(q_session_add(cx, &(struct q_session_add_in){
				      .id = cx_new_id(cx),
				      .token = stored_token(cx, token),
				      .account = sign_in->account,
				      .office = office,
				      .csrf = cx_random_hex(cx, TOKEN_BYTES),
				      .made_us = cx->now_us,
				      .until_us = cx->now_us + (officer ? SESSION_OFFICER_US
									: SESSION_CITIZEN_US),
			      }));
	*ret_token = token;
	return journal_append(cx,
			      &(struct journal_entry){
				      .kind = "account.signed_in",
				      .subject_kind = "account",
				      .subject = sign_in->account,
			      },
			      &row);
}

static enum status load_rights(struct cx *cx, struct actor *actor)
{
	struct q_post_find_rows posts;
	uint64_t lent;

	if (actor->kind == ACTOR_CITIZEN) {
		actor->rights = RIGHT_SIGNED_IN | RIGHT_FILE;
		return OK;
	}
	actor->rights = RIGHT_SIGNED_IN;
	TRY(q_post_find(cx, actor->account, today(cx), &posts));
	for (size_t i = 0; i < posts.n; i++) {
		if (posts.at[i].office == actor->office)
			actor->rights |= role_rights(posts.at[i].role);
	}
	TRY(rights_lent_at(cx, actor, &lent));
	actor->rights |= lent;
	return OK;
}

enum status session_load(struct cx *cx, struct str token)
{
	struct q_session_load_row row;

	if (token.len != 2 * TOKEN_BYTES)
		return OK;
	enum status status = q_session_load(cx, stored_token(cx, token), cx->now_us, &row);

	if (status == NOT_FOUND)
		return OK;
	TRY(status);
	cx->actor = (struct actor){
		.kind = str_is(row.kind, "officer") ? ACTOR_OFFICER : ACTOR_CITIZEN,
		.account = row.account,
		.person = row.person,
		.office = row.office,
		.agency = row.agency.value,
		.name = row.name,
		.session = row.id,
		.csrf = row.csrf,
	};
	return load_rights(cx, &cx->actor);
}

enum status session_end(struct cx *cx)
{
	int64_t row;

	TRY(q_session_end(cx, cx->actor.session, NULL));
	return journal_append(cx,
			      &(struct journal_entry){
				      .kind = "account.signed_out",
				      .subject_kind = "account",
				      .subject = cx->actor.account,
			      },
			      &row);
}

enum status session_forget(struct cx *cx)
{
	return q_session_forget(cx, cx->now_us, NULL);
}
