/*
 * For tests only: a small town on a database of one's own (engine: MOTCUA_TEST_DB), and browsers
 * that ask for its pages without a socket: same prepare, unit and failure as in the server.
 *
 * The town has a centre, two wards with their offices, and these logins, all with the password
 * "demo" of demo accounts: congdan and hangxom (citizens), tiepnhan (receives), chuyenvien
 * (processes), lanhdao (approves and issues), giamdoc (heads the centre), quantri (administers),
 * chuyenvien2 and lanhdao2 in the other ward, and that (a citizen who is no demo account).
 * It imports packs/vn; the working directory is the root of the tree.
 */
#ifndef WEB_FIXTURE_H
#define WEB_FIXTURE_H

#include "db/scratch.h"
#include "dossier/dossier.h"
#include "web/web.h"

/* Thursday 5 November 2026, 09:00. */
#define FIXTURE_NOW_US (civil_instant(civil_days((struct civil_date){ 2026, 11, 5 }), 9 * 60))

struct town {
	struct arena *arena;
	struct scratch scratch;
	struct db *db;
	char directory[64];
	int64_t now_us;
	int64_t centre, ward, other_ward;
};

/* Asserts that all goes well; a test program has one town. */
void town_open(struct town *town);
void town_close(struct town *town);

/* A move by an officer, at the version that is there now. */
enum status town_move(struct town *town, const char *login, int64_t dossier,
		      struct move *move) MUST_USE;
/* A unit in its own transaction, by whoever signs in under this login; NULL: the system. */
enum status town_write(struct town *town, const char *login, unit_fn run, void *arg) MUST_USE;

/* One person's cookies and the answer they look at. */
struct browser {
	struct town *town;
	struct arena *arena;
	struct str cookies[3]; /* sid, visitor, lang */
	struct str remote;
	int status;
	struct str body, location, file_path, disposition;
	const struct route *route;
};

struct browser browser_open(struct town *town);
void browser_close(struct browser *browser);
/* Signs in without the form. */
void browser_enter(struct browser *browser, const char *login);

void browser_get(struct browser *browser, const char *target);
/* With the form fields of the page that is looked at: its _csrf and a fresh _key. */
void browser_post(struct browser *browser, const char *target, const char *fields);
/* Exactly this body. */
void browser_post_raw(struct browser *browser, const char *target, const char *body);
/* One file with the page's form fields. */
struct browser_file {
	const char *field, *name;
	struct str bytes;
	bool too_large;
};
void browser_upload(struct browser *browser, const char *target, const char *fields,
		    const struct browser_file *file);
/* Goes where the answer sent it; asserts that it sent it somewhere. */
void browser_follow(struct browser *browser);

bool browser_sees(const struct browser *browser, const char *text);
/* The value of a hidden field of the page; asserts that it is there. */
struct str browser_field(const struct browser *browser, const char *name);

/* "kept-NAME=SEAL" of a file that the page has already, to be sent once more. */
const char *browser_kept(struct browser *browser, const char *name);

#endif
