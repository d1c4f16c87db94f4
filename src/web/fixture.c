#include "web/fixture.h"

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/civil.h"
#include "deadline/store.h"
#include "journal/journal.h"

#define FROM STR("2025-07-01")

static void must(const struct cx *cx, enum status status)
{
	if (status == OK)
		return;
	fprintf(stderr, "fixture: %s %s %.*s\n", status_name(status),
		cx->error.code ? cx->error.code : "", STR_ARG(cx->error.detail));
	abort();
}

/* ---- the town ---- */

static struct str read_file(struct arena *arena, const char *path)
{
	FILE *file = fopen(path, "rb");
	struct buf text = buf_in(arena);
	size_t n;

	assert(file);
	while ((n = fread(buf_reserve(&text, 65536), 1, 65536, file)) > 0)
		text.len += n;
	fclose(file);
	return buf_str(&text);
}

static void import_packs(struct cx *cx)
{
	static const char *const calendar[] = { "2024-2027.yaml", "office-hours.yaml",
						"statutory.yaml", "time-rules.yaml" };
	static const char *const procedures[] = { "1.001193.yaml", "1.004873.yaml",
						  "2.000815.yaml" };
	struct calendar_file files[4];
	struct procedure_import taken;
	bool changed;

	for (size_t i = 0; i < 4; i++) {
		struct str path = str_format(cx->arena, "packs/vn/calendar/%s", calendar[i]);

		files[i] = (struct calendar_file){ calendar[i], read_file(cx->arena, path.at) };
	}
	must(cx, calendar_import(cx, files, 4, &changed));
	struct str people = read_file(cx->arena, "packs/vn/people/relations.yaml");

	must(cx, relation_import(cx, people, "relations.yaml", &changed));
	for (size_t i = 0; i < 3; i++) {
		struct str path = str_format(cx->arena, "packs/vn/procedures/%s", procedures[i]);

		must(cx, procedure_import(cx, read_file(cx->arena, path.at), path.at, &taken));
	}
}

static int64_t add_agency(struct cx *cx, const char *code, const char *kind, const char *name)
{
	int64_t id;

	must(cx, agency_add(cx,
			    &(struct agency){ .code = str_from(code),
					      .kind = str_from(kind),
					      .name = str_from(name),
					      .valid_from = FROM },
			    &id));
	return id;
}

static int64_t add_office(struct cx *cx, int64_t agency, const char *kind, const char *name)
{
	int64_t id;

	must(cx, office_add(cx,
			    &(struct office){ .agency = agency,
					      .kind = str_from(kind),
					      .field = STR(""),
					      .name = str_from(name) },
			    FROM, &id));
	return id;
}

struct resident {
	const char *login, *name, *number, *phone;
	bool officer, real; /* real: no demo account */
};

static int64_t add_account(struct cx *cx, const struct resident *resident, struct str hash)
{
	int64_t person, account;

	must(cx, person_find_or_add(cx,
				    &(struct person){
					    .name = str_from(resident->name),
					    .number = str_from(resident->number),
					    .phone = str_from(resident->phone),
					    .address = STR("12 Bạch Đằng"),
				    },
				    &person));
	must(cx, account_add(cx,
			     &(struct account_new){
				     .login = str_from(resident->login),
				     .kind = resident->officer ? ACTOR_OFFICER : ACTOR_CITIZEN,
				     .person = person,
				     .password_hash = hash,
				     .demo = !resident->real,
			     },
			     &account));
	return account;
}

static void give_post(struct cx *cx, int64_t account, int64_t office, const char *role)
{
	int64_t id;

	must(cx,
	     post_add(cx, &(struct post){ account, office, str_from(role), STR("") }, FROM, &id));
}

static void add_ward(struct cx *cx, int64_t agency, const struct resident *processor,
		     const struct resident *leader, struct str hash)
{
	int64_t section = add_office(cx, agency, "section", "Bộ phận Tư pháp - Hộ tịch");
	int64_t leaders = add_office(cx, agency, "leaders", "Lãnh đạo");
	int64_t account = add_account(cx, processor, hash);

	give_post(cx, account, section, "process");
	account = add_account(cx, leader, hash);
	give_post(cx, account, leaders, "approve");
	give_post(cx, account, leaders, "issue"); /* an officer sits in one office at a time */
}

static enum status build(struct cx *cx, void *arg)
{
	static const struct resident citizens[] = {
		{ "congdan", "Nguyễn Thị Hồng", "048193001234", "0905123456", false, false },
		{ "hangxom", "Trần Văn Bình", "048080005678", "0905765432", false, false },
		{ "that", "Lê Thật", "048085009876", "0905111222", false, true },
	};
	struct town *town = arg;
	struct str hash;

	must(cx, password_hash(cx, STR("demo"), &hash));
	town->centre = add_agency(cx, "H17.01", "centre", "Trung tâm Phục vụ hành chính công");
	town->ward = add_agency(cx, "H17.15", "commune", "UBND phường Hải Châu");
	town->other_ward = add_agency(cx, "H17.16", "commune", "UBND phường Sơn Trà");
	int64_t counter = add_office(cx, town->centre, "reception", "Quầy 1");

	give_post(
		cx,
		add_account(cx,
			    &(struct resident){ "tiepnhan", "Phạm Thị Nhận", "", "", true, false },
			    hash),
		counter, "receive");
	give_post(cx,
		  add_account(cx,
			      &(struct resident){ "giamdoc", "Ngô Giám Đốc", "", "", true, false },
			      hash),
		  counter, "head");
	give_post(cx,
		  add_account(cx,
			      &(struct resident){ "quantri", "Lý Quản Trị", "", "", true, false },
			      hash),
		  counter, "admin");
	add_ward(cx, town->ward,
		 &(struct resident){ "chuyenvien", "Võ Chuyên Viên", "", "", true, false },
		 &(struct resident){ "lanhdao", "Đỗ Lãnh Đạo", "", "", true, false }, hash);
	add_ward(cx, town->other_ward,
		 &(struct resident){ "chuyenvien2", "Hồ Chuyên Viên", "", "", true, false },
		 &(struct resident){ "lanhdao2", "Bùi Lãnh Đạo", "", "", true, false }, hash);
	for (size_t i = 0; i < 3; i++)
		add_account(cx, &citizens[i], hash);
	import_packs(cx);
	return OK;
}

void town_open(struct town *town)
{
	static const struct db_hooks hooks = { .write_reads = journal_add_reads };
	static const struct web_settings settings = {
		.centre = { "Trung tâm", sizeof("Trung tâm") - 1 },
		.place = { "Đà Nẵng", sizeof("Đà Nẵng") - 1 },
		.citizens_file = true,
		.demo = true,
	};
	struct cx cx;

	town->arena = arena_open();
	town->now_us = FIXTURE_NOW_US;
	cx_init(&cx, town->arena, town->now_us);
	db_set_hooks(&hooks);
	must(&cx, scratch_open(&cx, &town->scratch));
	town->db = town->scratch.db;
	snprintf(town->directory, sizeof(town->directory), "/tmp/motcua-town-XXXXXX");
	assert(mkdtemp(town->directory));
	must(&cx, archive_open(&cx, str_from(town->directory)));
	web_open(town->db, &settings);
	must(&cx, town_write(town, NULL, build, town));
}

static int remove_one(const char *path, const struct stat *facts, int kind, struct FTW *place)
{
	(void)facts;
	(void)kind;
	(void)place;
	return remove(path);
}

void town_close(struct town *town)
{
	scratch_close(&town->scratch);
	nftw(town->directory, remove_one, 16, FTW_DEPTH | FTW_PHYS);
	arena_close(town->arena);
}

/* ---- units by somebody ---- */

struct errand {
	const char *login;
	unit_fn run;
	void *arg;
};

static enum status sign_in(struct cx *cx, const char *login, struct str *ret_token)
{
	struct sign_in sign_in = { .login = str_from(login) };

	TRY(sign_in_load(cx, &sign_in));
	assert(sign_in.account);
	return session_open(cx, &sign_in, ret_token);
}

static enum status run_errand(struct cx *cx, void *arg)
{
	const struct errand *errand = arg;
	struct str token;

	cx->actor = (struct actor){ .kind = ACTOR_SYSTEM };
	if (errand->login) {
		TRY(sign_in(cx, errand->login, &token));
		cx->actor = (struct actor){};
		TRY(session_load(cx, token));
	}
	return errand->run(cx, errand->arg);
}

enum status town_write(struct town *town, const char *login, unit_fn run, void *arg)
{
	struct cx cx;

	cx_init(&cx, town->arena, town->now_us);
	return db_write(town->db, &cx, run_errand, &(struct errand){ login, run, arg });
}

struct errand_move {
	int64_t dossier;
	struct move *move;
};

static enum status run_move(struct cx *cx, void *arg)
{
	struct errand_move *errand = arg;
	struct dossier dossier;

	TRY(dossier_load(cx, errand->dossier, &dossier));
	errand->move->version = dossier.version;
	return dossier_move(cx, errand->dossier, errand->move);
}

enum status town_move(struct town *town, const char *login, int64_t dossier, struct move *move)
{
	return town_write(town, login, run_move, &(struct errand_move){ dossier, move });
}

/* ---- browsers ---- */

static const char *const cookie_names[] = { WEB_SESSION_COOKIE, "visitor", "lang" };
#define COOKIES 3

struct browser browser_open(struct town *town)
{
	return (struct browser){ .town = town, .arena = arena_open(), .remote = STR("127.0.0.1") };
}

void browser_close(struct browser *browser)
{
	arena_close(browser->arena);
}

struct entering {
	struct browser *browser;
	const char *login;
	struct str token;
};

static enum status run_enter(struct cx *cx, void *arg)
{
	struct entering *entering = arg;

	cx->actor = (struct actor){};
	TRY(sign_in(cx, entering->login, &entering->token));
	entering->token = str_copy(entering->browser->arena, entering->token);
	return OK;
}

void browser_enter(struct browser *browser, const char *login)
{
	struct entering entering = { .browser = browser, .login = login };

	assert(town_write(browser->town, NULL, run_enter, &entering) == OK);
	browser->cookies[0] = entering.token;
}

static void take_cookie(struct browser *browser, struct str text)
{
	struct str name, value;

	str_take(&text, '=', &name);
	str_take(&text, ';', &value);
	for (size_t i = 0; i < COOKIES; i++) {
		if (str_is(name, cookie_names[i]))
			browser->cookies[i] = str_copy(browser->arena, value);
	}
}

static struct str send_cookies(const struct browser *browser)
{
	struct buf b = buf_in(browser->arena);

	for (size_t i = 0; i < COOKIES; i++) {
		if (!str_is_empty(browser->cookies[i]))
			buf_format(&b, "%s=%.*s; ", cookie_names[i], STR_ARG(browser->cookies[i]));
	}
	return buf_str(&b);
}

struct asking {
	struct request *rq;
	struct response rs;
};

static enum status run_request(struct cx *cx, void *arg)
{
	struct asking *asking = arg;

	asking->rs = (struct response){ .body = buf_in(cx->arena) };
	return web_app.run(cx, asking->rq, &asking->rs);
}

static enum status run_once(struct cx *cx, struct town *town, struct asking *asking)
{
	const struct route *route = asking->rq->route;
	bool writes = route && route->mode == WRITES && !asking->rq->failed;

	if (route && route->prepare && !asking->rq->failed &&
	    (!route->prepare_files || asking->rq->upload_count))
		TRY(route->prepare(cx, asking->rq, &asking->rs));
	return writes ? db_write(town->db, cx, run_request, asking)
		      : db_read(town->db, cx, run_request, asking);
}

static bool shows_again(const struct cx *cx, const struct request *rq)
{
	enum status status = cx->error.status;

	return rq->route && rq->route->again &&
	       (status == INVALID || status == CONFLICT || status == REFUSED);
}

static void look_at(struct browser *browser, const struct asking *asking)
{
	const struct response *rs = &asking->rs;

	browser->status = rs->status ? rs->status : 200;
	browser->body = buf_str(&rs->body);
	browser->location = rs->status == 303 ? rs->target : STR("");
	browser->file_path = rs->file_path;
	browser->route = asking->rq->route;
	for (size_t i = 0; i < rs->header_count; i++) {
		if (strcmp(rs->headers[i].name, "Set-Cookie") == 0)
			take_cookie(browser, rs->headers[i].value);
		if (strcmp(rs->headers[i].name, "Content-Disposition") == 0)
			browser->disposition = rs->headers[i].value;
	}
}

/* As http/server.c does it: prepare, unit, once more for the form, else the error page. */
static void ask(struct browser *browser, struct cx *cx, struct request *rq)
{
	struct asking asking = { .rq = rq };
	enum status status = rq->early != OK ? rq->early : run_once(cx, browser->town, &asking);

	if (status != OK && shows_again(cx, rq)) {
		struct error *failed = ARENA_NEW(cx->arena, struct error);

		*failed = cx->error;
		rq->failed = failed;
		cx_retry(cx);
		status = run_once(cx, browser->town, &asking);
	}
	if (status != OK) {
		asking.rs = (struct response){ .body = buf_in(cx->arena) };
		web_app.fail(cx, rq, &asking.rs);
	}
	look_at(browser, &asking);
}

static struct request *make_request(struct browser *browser, struct cx *cx, enum method method,
				    const char *target, const char *body)
{
	cx_init(cx, browser->arena, browser->town->now_us);
	struct request *rq = http_request_for_test(cx, &web_app, method, target, body);

	rq->cookies = send_cookies(browser);
	rq->remote = browser->remote;
	cx->remote = browser->remote;
	cx->lang = str_is(browser->cookies[2], "en") ? LANG_EN : LANG_VI;
	return rq;
}

void browser_get(struct browser *browser, const char *target)
{
	struct cx *cx = ARENA_NEW(browser->arena, struct cx);

	ask(browser, cx, make_request(browser, cx, METHOD_GET, target, NULL));
}

void browser_post_raw(struct browser *browser, const char *target, const char *body)
{
	struct cx *cx = ARENA_NEW(browser->arena, struct cx);

	ask(browser, cx, make_request(browser, cx, METHOD_POST, target, body));
}

static struct str form_body(struct browser *browser, const char *fields)
{
	static int serial;

	return str_format(browser->arena, "_csrf=%.*s&_key=test-%d&%s",
			  STR_ARG(browser_field(browser, "_csrf")), ++serial, fields);
}

void browser_post(struct browser *browser, const char *target, const char *fields)
{
	browser_post_raw(browser, target, form_body(browser, fields).at);
}

static struct str write_upload(struct browser *browser, struct str bytes)
{
	char *path = str_cstring(browser->arena, str_format(browser->arena, "%s/tmp/upload-XXXXXX",
							    browser->town->directory));
	int file = mkstemp(path);

	assert(file >= 0 && write(file, bytes.at, bytes.len) == (ssize_t)bytes.len);
	close(file);
	return str_from(path);
}

void browser_upload(struct browser *browser, const char *target, const char *fields,
		    const struct browser_file *file)
{
	struct cx *cx = ARENA_NEW(browser->arena, struct cx);
	struct request *rq =
		make_request(browser, cx, METHOD_POST, target, form_body(browser, fields).at);

	rq->uploads[rq->upload_count++] = (struct upload){
		.field = str_from(file->field),
		.filename = str_from(file->name),
		.path = file->too_large ? STR("") : write_upload(browser, file->bytes),
		.size_bytes = (int64_t)file->bytes.len,
		.too_large = file->too_large,
	};
	ask(browser, cx, rq);
}

void browser_follow(struct browser *browser)
{
	assert(!str_is_empty(browser->location));
	browser_get(browser, str_cstring(browser->arena, browser->location));
}

bool browser_sees(const struct browser *browser, const char *text)
{
	return str_contains(browser->body, str_from(text));
}

struct str browser_field(const struct browser *browser, const char *name)
{
	struct str mark = str_format(browser->arena, "name=\"%s\" value=\"", name);
	const char *at = memmem(browser->body.at, browser->body.len, mark.at, mark.len);

	assert(at);
	at += mark.len;
	const char *end = memchr(at, '"', (size_t)(browser->body.at + browser->body.len - at));

	assert(end);
	return (struct str){ at, (size_t)(end - at) };
}

const char *browser_kept(struct browser *browser, const char *name)
{
	struct str field = str_format(browser->arena, "kept-%s", name);
	char *seal = str_cstring(browser->arena, browser_field(browser, field.at));

	for (char *at = strchr(seal, ' '); at; at = strchr(at, ' '))
		*at = '+';
	return str_format(browser->arena, "%.*s=%s", STR_ARG(field), seal).at;
}
