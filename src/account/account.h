/*
 * Agencies, areas, people, offices, roles and sessions.
 *
 * Every unit of the State's organisation (area, agency, office) and every post in it has a first
 * day and a first day on which it is gone, and a successor when it was taken over: history stays
 * readable after a merger. "On a day" below always means valid_from <= day < valid_to.
 *
 * What somebody may do follows from the posts they hold in the office they sit in: role -> rights.
 * Who may see and move one dossier is decided by dossier/, from these rights and the dossier's
 * place.
 */
#ifndef ACCOUNT_ACCOUNT_H
#define ACCOUNT_ACCOUNT_H

#include "base/cx.h"

/* ---- rights ---- */

enum right {
	RIGHT_SIGNED_IN = 1 << 0, /* anyone with a session */
	RIGHT_FILE = 1 << 1,      /* file and follow one's own dossiers */
	RIGHT_RECEIVE = 1 << 2,   /* at a counter: receive, refuse, ask for supplements */
	RIGHT_PROCESS = 1 << 3,   /* take up, appraise, hand on */
	RIGHT_APPROVE = 1 << 4,   /* decide and sign */
	RIGHT_ISSUE = 1 << 5,     /* number, stamp and issue the result (the clerk) */
	RIGHT_RETURN = 1 << 6,    /* hand the result over */
	RIGHT_WATCH = 1 << 7,     /* see all dossiers of the agency */
	RIGHT_ADMIN = 1 << 8,     /* accounts, catalogue, units */
	RIGHT_OFFICE = 1 << 9,    /* any officer: work lists, search */
	RIGHT_CORRECT = 1 << 10,  /* take back what others of the agency did wrongly */
};
#define RIGHT_COUNT 11

struct right_row {
	enum right right;
	const char *name; /* stable: "receive" */
	const char *help; /* English msgid */
};
extern const struct right_row right_rows[RIGHT_COUNT];

/* What a post's role allows. The last row has no name. */
struct role_row {
	const char *name;  /* stable, in table post: "receive" */
	const char *label; /* English msgid */
	uint64_t rights;
};
extern const struct role_row role_rows[];

uint64_t role_rights(struct str role); /* 0 for a role that is not in the table */

/* ---- units of the State ---- */

struct area {
	int64_t id, parent;
	struct str code, kind, name;
};
struct areas {
	struct area *at;
	size_t n;
};

struct agency {
	int64_t id, parent, area, successor;
	struct str code, kind, name, valid_from, valid_to;
};
struct agencies {
	struct agency *at;
	size_t n;
};

struct office {
	int64_t id, agency;
	struct str kind, field, name;
	struct str agency_name, agency_kind, agency_code; /* filled by office_load */
};
struct offices {
	struct office *at;
	size_t n;
};

/* Adding gives the id; each is journalled. `on` days are ISO texts. */
enum status area_add(struct cx *cx, const struct area *area, struct str valid_from,
		     int64_t *ret_id) MUST_USE;
enum status area_find(struct cx *cx, struct str on, struct areas *ret_areas) MUST_USE;
enum status area_load_by_code(struct cx *cx, struct str code, struct str on,
			      struct area *ret_area) MUST_USE;

/* Ends one on a day, in favour of a successor or 0. CONFLICT when it has ended already. */
enum status area_end(struct cx *cx, int64_t id, struct str valid_to, int64_t successor) MUST_USE;

enum status agency_add(struct cx *cx, const struct agency *agency, int64_t *ret_id) MUST_USE;
enum status agency_load(struct cx *cx, int64_t id, struct agency *ret_agency) MUST_USE;
enum status agency_load_by_code(struct cx *cx, struct str code, struct str on,
				struct agency *ret_agency) MUST_USE;
enum status agency_load_by_area(struct cx *cx, int64_t area, struct str kind, struct str on,
				struct agency *ret_agency) MUST_USE;
/* kind "" finds all. */
enum status agency_find(struct cx *cx, struct str kind, struct str on,
			struct agencies *ret_agencies) MUST_USE;
/* Ends an agency on a day; its dossiers go to the successor. CONFLICT when it has ended already. */
enum status agency_end(struct cx *cx, int64_t id, struct str valid_to, int64_t successor) MUST_USE;
/* The agency that stands for `id` on a day: itself, or its successor's successor's ... */
enum status agency_successor(struct cx *cx, int64_t id, struct str on,
			     struct agency *ret_agency) MUST_USE;

enum status office_add(struct cx *cx, const struct office *office, struct str valid_from,
		       int64_t *ret_id) MUST_USE;
enum status office_load(struct cx *cx, int64_t id, struct office *ret_office) MUST_USE;
enum status office_find(struct cx *cx, int64_t agency, struct str on,
			struct offices *ret_offices) MUST_USE;
/* Whether there is such an office today. */
enum status office_is_open(struct cx *cx, int64_t id, bool *ret_open) MUST_USE;
enum status office_end(struct cx *cx, int64_t id, struct str valid_to, int64_t successor) MUST_USE;
/* The office of an agency where a role is held on a day; REFUSED "office.none" when nobody does. */
enum status office_for_role(struct cx *cx, const struct agency *agency, struct str role,
			    struct str field, struct office *ret_office) MUST_USE;

/* ---- people ---- */

enum person_kind { PERSON_INDIVIDUAL, PERSON_ORGANISATION };

struct person {
	int64_t id;
	enum person_kind kind;
	struct str number; /* personal number or tax code, "" when none is known */
	struct str name, born_on, sex, phone, email, address;
};

enum status person_load(struct cx *cx, int64_t id, struct person *ret_person) MUST_USE;
enum status person_load_by_number(struct cx *cx, struct str number,
				  struct person *ret_person) MUST_USE;

/*
 * The person behind what was entered at a counter or in a form: found by number, else added. Empty
 * details of a known person are filled in; details that differ are left alone: the register of
 * population, not a form, says who somebody is. Without a number a new person is made each time.
 * INVALID with fields "number", "name", "phone", "email" when they are not well-formed.
 */
enum status person_find_or_add(struct cx *cx, const struct person *person,
			       int64_t *ret_id) MUST_USE;

/*
 * A number entered after the person. REFUSED "person.numbered" when they have one; INVALID with
 * field "number"; CONFLICT "person.known", with the name in it, when it is another person's.
 */
enum status person_number_add(struct cx *cx, int64_t id, struct str number) MUST_USE;
/*
 * The person entered without a number is the one known by this number: both rows stay, the link
 * says why. Fails as person_number_add, but for "person.known".
 */
enum status person_link(struct cx *cx, int64_t id, struct str number, struct str reason) MUST_USE;

/* ---- accounts ---- */

struct account {
	int64_t id, person, disabled_us;
	struct str login;
	enum actor_kind kind;
	bool demo;
};

struct post {
	int64_t account, office;
	struct str role, title;
};

struct account_new {
	struct str login;     /* a-z 0-9 . - _, 3..64 */
	enum actor_kind kind; /* ACTOR_CITIZEN or ACTOR_OFFICER */
	int64_t person;
	struct str password_hash; /* from password_hash */
	bool demo;
};

/* CONFLICT "account.exists" when the login is taken. */
enum status account_add(struct cx *cx, const struct account_new *account, int64_t *ret_id) MUST_USE;
enum status account_disable(struct cx *cx, struct str login) MUST_USE;
enum status account_password_change(struct cx *cx, struct str login, struct str hash) MUST_USE;
enum status account_name(struct cx *cx, int64_t id, struct str *ret_name) MUST_USE;
enum status post_add(struct cx *cx, const struct post *post, struct str valid_from,
		     int64_t *ret_id) MUST_USE;

/* Who holds a role in an agency today, the longest in it first. */
struct holder {
	int64_t account, office;
	struct str name, title, office_name;
};
struct holders {
	struct holder *at;
	size_t n;
};
enum status post_find_holders(struct cx *cx, int64_t agency, struct str role,
			      struct holders *ret_holders) MUST_USE;

struct account_row {
	int64_t id, disabled_us;
	struct str login, kind, name;
};
struct account_rows {
	struct account_row *at;
	size_t n;
};
enum status account_find(struct cx *cx, struct str after, int64_t most,
			 struct account_rows *ret_rows) MUST_USE;

/* ---- passwords (argon2id, 64 MiB, t=2; RFC 9106) ---- */

#define PASSWORD_MIN 8   /* characters, for accounts outside the demo */
#define PASSWORD_MAX 256 /* bytes */

/*
 * About 60 ms and 64 MiB each: at most two run at once, the others wait. Never call these on the
 * writer; they need no transaction.
 */
enum status password_hash(struct cx *cx, struct str password, struct str *ret_hash) MUST_USE;
bool password_is(struct str password, struct str hash);
/* Takes as long as password_is, for logins that do not exist. */
void password_pretend(struct str password);

/* ---- sessions ---- */

#define SESSION_CITIZEN_US (2 * 3600 * INT64_C(1000000))
#define SESSION_OFFICER_US (10 * 3600 * INT64_C(1000000))

struct sign_in {
	struct str login, password;
	int64_t account; /* filled by sign_in_load, 0 when there is no such open account */
	struct str hash;
	enum actor_kind kind;
	bool demo;
};

/* First step, reading: what is needed to check the password outside the writer. */
enum status sign_in_load(struct cx *cx, struct sign_in *sign_in) MUST_USE;
/* Second step, no transaction: whether the password is right. */
bool sign_in_is_right(const struct sign_in *sign_in);
/* Third step, writing: makes the session; ret_token is the cookie's value, never stored. */
enum status session_open(struct cx *cx, const struct sign_in *sign_in,
			 struct str *ret_token) MUST_USE;

/* Fills cx->actor from a cookie; leaves it anonymous when the session is unknown or over. */
enum status session_load(struct cx *cx, struct str token) MUST_USE;
enum status session_end(struct cx *cx) MUST_USE;    /* the actor's own */
enum status session_forget(struct cx *cx) MUST_USE; /* those that are over */

#endif
