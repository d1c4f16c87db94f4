/* motcua user: the officers' accounts. */
#include "account/account.h"
#include "base/civil.h"
#include "base/text.h"
#include "verb/verb.h"
#include "verb/verb.sql.h"

#define LIST_ROWS 200
#define MADE_LETTERS 16

static struct str today(struct cx *cx)
{
	return civil_iso(cx->arena, civil_day_of(cx->now_us));
}

/* ---- passwords ---- */

/* No letters that look alike: it is read from a screen and typed once. 80 bits. */
static struct str make_password(struct cx *cx)
{
	static const char letters[] = "abcdefghijkmnpqrstuvwxyz23456789";
	unsigned char random[MADE_LETTERS];
	struct buf password = buf_in(cx->arena);

	cx_random(cx, random, sizeof(random));
	for (size_t i = 0; i < MADE_LETTERS; i++)
		buf_add_char(&password, letters[random[i] % 32]);
	return buf_str(&password);
}

/* EXIT_DONE with the hash; ret_made is empty when the operator chose the password. */
static int hash_password(struct verb *verb, struct str *ret_hash, struct str *ret_made)
{
	struct str chosen = verb->input;
	struct cx cx;

	verb_cx(verb, &cx);
	*ret_made = str_is_empty(chosen) ? make_password(&cx) : STR("");
	if (!str_is_empty(chosen)) {
		if (str_is(chosen, "demo"))
			return verb_fail(verb, "\"demo\" is the password of demonstrations");
		if (!str_is_utf8(chosen) || str_characters(chosen) < PASSWORD_MIN)
			return verb_fail(verb, "A password has at least %d characters",
					 PASSWORD_MIN);
	}
	if (password_hash(&cx, str_is_empty(chosen) ? *ret_made : chosen, ret_hash) != OK)
		return verb_failed(verb, &cx);
	return EXIT_DONE;
}

static void print_made(struct verb *verb, struct str made)
{
	if (!str_is_empty(made))
		fprintf(verb->out, "Password, shown this once: %.*s\n", STR_ARG(made));
}

/* ---- add ---- */

struct officer {
	struct str login, name, office, roles, title, hash;
	struct verb *verb;
	bool told; /* what is wrong was printed already */
};

static enum status no_office(struct cx *cx, struct officer *officer, const struct offices *offices)
{
	struct buf names = buf_in(cx->arena);

	for (size_t i = 0; i < offices->n; i++)
		buf_format(&names, "%s%.*s", i ? ", " : "", STR_ARG(offices->at[i].name));
	officer->told = true;
	verb_fail(officer->verb, "There is no office %.*s. The agency's offices are: %.*s",
		  STR_ARG(officer->office), STR_ARG(buf_str(&names)));
	return NOT_FOUND;
}

/* "H17.15/Phòng Tư pháp": the agency's code, a slash, the office's name. */
static enum status find_office(struct cx *cx, struct officer *officer, int64_t *ret_office)
{
	struct str name = officer->office, code;
	struct agency agency;
	struct offices offices = {};

	str_take(&name, '/', &code);
	enum status status = agency_load_by_code(cx, code, today(cx), &agency);

	if (status == NOT_FOUND) {
		officer->told = true;
		verb_fail(officer->verb, "There is no agency with the code %.*s", STR_ARG(code));
		return NOT_FOUND;
	}
	TRY(status);
	TRY(office_find(cx, agency.id, today(cx), &offices));
	name = text_tidy(cx->arena, name);
	for (size_t i = 0; i < offices.n; i++) {
		if (str_equal(offices.at[i].name, name)) {
			*ret_office = offices.at[i].id;
			return OK;
		}
	}
	return no_office(cx, officer, &offices);
}

static enum status add_officer(struct cx *cx, void *arg)
{
	struct officer *officer = arg;
	struct post post = { .title = officer->title };
	struct account_new account = {
		.login = officer->login,
		.kind = ACTOR_OFFICER,
		.password_hash = officer->hash,
	};
	struct str roles = officer->roles;
	int64_t id;

	officer->told = false;
	TRY(find_office(cx, officer, &post.office));
	TRY(person_find_or_add(cx, &(struct person){ .name = officer->name }, &account.person));
	TRY(account_add(cx, &account, &post.account));
	while (str_take(&roles, ',', &post.role)) {
		post.role = str_trim(post.role);
		TRY(post_add(cx, &post, today(cx), &id));
	}
	return OK;
}

int verb_user_add(struct verb *verb)
{
	struct officer officer = {
		.verb = verb,
		.login = verb_text(verb, "login"),
		.name = text_tidy(verb->arena, verb_text(verb, "name")),
		.office = verb_text(verb, "office"),
		.roles = verb_text(verb, "role"),
		.title = verb_text(verb, "title"),
	};
	struct str made;
	struct cx cx;

	if (hash_password(verb, &officer.hash, &made) != EXIT_DONE)
		return EXIT_FAILED;
	verb_cx(verb, &cx);
	if (db_write(verb->db, &cx, add_officer, &officer) != OK)
		return officer.told ? EXIT_FAILED : verb_failed(verb, &cx);
	fprintf(verb->out, "Added %.*s.\n", STR_ARG(officer.login));
	print_made(verb, made);
	return EXIT_DONE;
}

/* ---- list ---- */

struct listing {
	struct str after;
	struct q_verb_officers_rows rows;
};

static enum status find_officers(struct cx *cx, void *arg)
{
	struct listing *listing = arg;

	return q_verb_officers(cx, today(cx), listing->after, LIST_ROWS, &listing->rows);
}

static void print_officer(struct verb *verb, const struct q_verb_officers_row *row)
{
	fprintf(verb->out, "%-20.*s %-8.*s %s%s%.*s", STR_ARG(row->login), STR_ARG(row->kind),
		row->disabled_us ? "disabled " : "", row->demo ? "demo " : "", STR_ARG(row->name));
	if (row->role.at) {
		fprintf(verb->out, "; %.*s at %.*s/%.*s", STR_ARG(row->role), STR_ARG(row->agency),
			STR_ARG(row->office));
	}
	fputc('\n', verb->out);
}

int verb_user_list(struct verb *verb)
{
	struct listing listing = { .after = STR("") };
	struct cx cx;

	do {
		verb_cx(verb, &cx);
		if (db_read(verb->db, &cx, find_officers, &listing) != OK)
			return verb_failed(verb, &cx);
		for (size_t i = 0; i < listing.rows.n; i++) {
			print_officer(verb, &listing.rows.at[i]);
			listing.after = listing.rows.at[i].login;
		}
	} while (listing.rows.n && !verb_is_stopping(verb));
	return EXIT_DONE;
}

/* ---- disable, password ---- */

struct login_change {
	struct str login, hash;
};

static enum status disable(struct cx *cx, void *arg)
{
	const struct login_change *change = arg;

	return account_disable(cx, change->login);
}

int verb_user_disable(struct verb *verb)
{
	struct login_change change = { .login = verb->operands[0] };
	struct cx cx;

	verb_cx(verb, &cx);
	if (db_write(verb->db, &cx, disable, &change) != OK)
		return verb_failed(verb, &cx);
	fprintf(verb->out, "Disabled %.*s and ended its sessions.\n", STR_ARG(change.login));
	return EXIT_DONE;
}

static enum status change_password(struct cx *cx, void *arg)
{
	const struct login_change *change = arg;

	return account_password_change(cx, change->login, change->hash);
}

int verb_user_password(struct verb *verb)
{
	struct login_change change = { .login = verb->operands[0] };
	struct str made;
	struct cx cx;

	if (hash_password(verb, &change.hash, &made) != EXIT_DONE)
		return EXIT_FAILED;
	verb_cx(verb, &cx);
	if (db_write(verb->db, &cx, change_password, &change) != OK)
		return verb_failed(verb, &cx);
	fprintf(verb->out, "Changed the password of %.*s and ended its sessions.\n",
		STR_ARG(change.login));
	print_made(verb, made);
	return EXIT_DONE;
}
