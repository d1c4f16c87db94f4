/*
 * A small world for the tests of dossier/: a centre, two wards, their officers, two procedures; and
 * ways to act in it. Included once by a test program.
 */
#ifndef DOSSIER_WORLD_TEST_H
#define DOSSIER_WORLD_TEST_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/civil.h"
#include "base/json.h"
#include "base/log.h"
#include "db/scratch.h"
#include "deadline/store.h"
#include "dossier/dossier.h"
#include "dossier/scene.h"
#include "journal/journal.h"

/* Thursday 5 November 2026, 09:00 at the counter. */
#define THURSDAY_US civil_instant(civil_days((struct civil_date){ 2026, 11, 5 }), 9 * 60)

struct world {
	struct arena *arena;
	struct scratch scratch;
	struct db *db;
	int64_t centre, ward, other_ward, construction;
	int64_t counter, section, leaders, clerks, other_section;
	struct actor citizen, stranger, receiver, processor, colleague, approver, clerk, outsider;
	int64_t certified_copy, pension;
	int64_t now_us;
};

static struct world world;

static struct str read_file(struct arena *arena, const char *path)
{
	FILE *file = fopen(path, "rb");
	struct buf text = buf_in(arena);
	size_t n;

	assert_non_null(file);
	while ((n = fread(buf_reserve(&text, 65536), 1, 65536, file)) > 0)
		text.len += n;
	fclose(file);
	return buf_str(&text);
}

static void import_people(struct cx *cx)
{
	const char *path = "packs/vn/people/relations.yaml";
	struct str text = read_file(cx->arena, path);
	bool changed;

	assert_int_equal(relation_import(cx, text, path, &changed), OK);
	assert_true(changed);
	assert_int_equal(relation_import(cx, text, path, &changed), OK);
	assert_false(changed);
}

static int64_t make_agency(struct cx *cx, const char *code, const char *kind, const char *name)
{
	int64_t id;

	assert_int_equal(agency_add(cx,
				    &(struct agency){ .code = str_from(code),
						      .kind = str_from(kind),
						      .name = str_from(name),
						      .valid_from = STR("2025-07-01") },
				    &id),
			 OK);
	return id;
}

static int64_t make_office(struct cx *cx, int64_t agency, const char *kind, const char *name)
{
	int64_t id;

	assert_int_equal(office_add(cx,
				    &(struct office){ .agency = agency,
						      .kind = str_from(kind),
						      .field = STR(""),
						      .name = str_from(name) },
				    STR("2025-07-01"), &id),
			 OK);
	return id;
}

static struct actor make_actor(struct cx *cx, const char *login, const char *name, int64_t office)
{
	struct office sits = {};
	struct actor actor = { .name = str_from(name) };

	assert_int_equal(
		person_find_or_add(cx, &(struct person){ .name = str_from(name) }, &actor.person),
		OK);
	actor.kind = office ? ACTOR_OFFICER : ACTOR_CITIZEN;
	assert_int_equal(account_add(cx,
				     &(struct account_new){ .login = str_from(login),
							    .kind = actor.kind,
							    .person = actor.person,
							    .password_hash = STR("-") },
				     &actor.account),
			 OK);
	actor.rights = RIGHT_SIGNED_IN | RIGHT_FILE;
	if (office) {
		assert_int_equal(office_load(cx, office, &sits), OK);
		actor.office = office;
		actor.agency = sits.agency;
		actor.rights = RIGHT_SIGNED_IN;
	}
	return actor;
}

static void give_post(struct cx *cx, struct actor *actor, const char *role)
{
	int64_t id;

	assert_int_equal(
		post_add(cx,
			 &(struct post){ actor->account, actor->office, str_from(role), STR("") },
			 STR("2025-07-01"), &id),
		OK);
	actor->rights |= role_rights(str_from(role));
}

static struct actor make_officer(struct cx *cx, const char *login, const char *role, int64_t office)
{
	struct actor actor = make_actor(cx, login, login, office);

	give_post(cx, &actor, role);
	return actor;
}

#define CALENDAR_FILES 4

static void read_calendar(struct cx *cx, struct calendar_file *files)
{
	static const char *const names[CALENDAR_FILES] = { "2024-2027.yaml", "office-hours.yaml",
							   "statutory.yaml", "time-rules.yaml" };

	for (size_t i = 0; i < CALENDAR_FILES; i++) {
		struct str path = str_format(cx->arena, "packs/vn/calendar/%s", names[i]);

		files[i] = (struct calendar_file){ names[i], read_file(cx->arena, path.at) };
	}
}

static void import_calendar(struct cx *cx)
{
	struct calendar_file files[CALENDAR_FILES];
	bool changed;

	read_calendar(cx, files);
	assert_int_equal(calendar_import(cx, files, CALENDAR_FILES, &changed), OK);
	assert_true(changed);
	assert_int_equal(calendar_import(cx, files, CALENDAR_FILES, &changed), OK);
	assert_false(changed);
}

static int64_t import_procedure(struct cx *cx, const char *code)
{
	struct str path = str_format(cx->arena, "packs/vn/procedures/%s.yaml", code), text;
	struct procedure_import import;

	assert_int_equal(procedure_read(cx, path.at, &text), OK);
	assert_int_equal(procedure_import(cx, text, path.at, &import), OK);
	return import.version;
}

static enum status build(struct cx *cx, void *arg)
{
	struct world *w = arg;

	cx->actor.kind = ACTOR_SYSTEM;
	import_calendar(cx);
	import_people(cx);
	w->certified_copy = import_procedure(cx, "2.000815");
	w->pension = import_procedure(cx, "1.014027");
	w->centre = make_agency(cx, "H17.01", "centre", "Trung tâm");
	w->ward = make_agency(cx, "H17.15", "commune", "UBND phường Hải Châu");
	w->other_ward = make_agency(cx, "H17.16", "commune", "UBND phường Thanh Khê");
	w->construction = make_agency(cx, "H17.30", "department_of_construction", "Sở Xây dựng");
	w->counter = make_office(cx, w->centre, "reception", "Quầy số 1");
	w->section = make_office(cx, w->ward, "section", "Phòng Tư pháp");
	w->leaders = make_office(cx, w->ward, "leadership", "Lãnh đạo");
	w->clerks = make_office(cx, w->ward, "clerk", "Văn thư");
	w->other_section = make_office(cx, w->other_ward, "section", "Phòng khác");
	w->citizen = make_actor(cx, "citizen", "Nguyễn Thị Hồng Nhung", 0);
	w->stranger = make_actor(cx, "stranger", "Trần Văn Quyết", 0);
	w->receiver = make_officer(cx, "receiver", "receive", w->counter);
	w->processor = make_officer(cx, "processor", "process", w->section);
	w->colleague = make_officer(cx, "colleague", "process", w->section);
	w->approver = make_officer(cx, "approver", "approve", w->leaders);
	w->clerk = make_officer(cx, "clerk", "issue", w->clerks);
	w->outsider = make_officer(cx, "outsider", "process", w->other_section);
	make_officer(cx, "consulted", "process",
		     make_office(cx, w->construction, "section", "Phòng Hạ tầng"));
	return OK;
}

static int set_up(void **state)
{
	struct cx cx;

	(void)state;
	world = (struct world){ .arena = arena_open(), .now_us = THURSDAY_US };
	cx_init(&cx, world.arena, world.now_us);
	db_set_hooks(&(struct db_hooks){ .write_reads = journal_add_reads });
	if (scratch_open(&cx, &world.scratch) != OK)
		return -1;
	world.db = world.scratch.db;
	return db_write(world.db, &cx, build, &world) == OK ? 0 : -1;
}

static int tear_down(void **state)
{
	(void)state;
	scratch_close(&world.scratch);
	arena_close(world.arena);
	return 0;
}

/* ---- acting ---- */

struct step {
	int64_t id;
	struct move move;
	const struct submission *submission;
	unsigned actions;
	struct dossier dossier;
	const char *code; /* of the error */
};

static inline enum status run_file(struct cx *cx, void *arg)
{
	struct step *step = arg;

	return dossier_file(cx, step->submission, &step->id);
}

static enum status run_move(struct cx *cx, void *arg)
{
	struct step *step = arg;

	return dossier_move(cx, step->id, &step->move);
}

static enum status run_load(struct cx *cx, void *arg)
{
	struct step *step = arg;

	TRY(dossier_load(cx, step->id, &step->dossier));
	step->dossier.code = str_copy(world.arena, step->dossier.code);
	step->dossier.pin = str_copy(world.arena, step->dossier.pin);
	return dossier_actions(cx, &step->dossier, &step->actions);
}

static enum status act(const struct actor *actor, unit_fn run, struct step *step, bool writes)
{
	struct cx cx;

	cx_init(&cx, world.arena, world.now_us);
	cx.actor = *actor;
	enum status status =
		writes ? db_write(world.db, &cx, run, step) : db_read(world.db, &cx, run, step);

	step->code = cx.error.code ? cx.error.code : "";
	if (status == BROKEN)
		print_message("%s: %.*s\n", step->code, STR_ARG(cx.error.detail));
	for (size_t i = 0; i < cx.error.field_count; i++)
		print_message("%.*s: %s\n", STR_ARG(cx.error.fields[i].field),
			      cx.error.fields[i].message);
	return status;
}

static struct dossier load(int64_t id)
{
	struct step step = { .id = id };
	struct actor system = { .kind = ACTOR_SYSTEM };

	assert_int_equal(act(&system, run_load, &step, false), OK);
	return step.dossier;
}

static inline enum status try_move(const struct actor *actor, int64_t id, struct move move,
				   const char **ret_code)
{
	struct step step = { .id = id, .move = move };

	step.move.version = move.version ? move.version : load(id).version;
	enum status status = act(actor, run_move, &step, true);

	*ret_code = step.code;
	return status;
}

static __attribute__((unused)) void do_move(const struct actor *actor, int64_t id, struct move move)
{
	const char *code;

	if (try_move(actor, id, move, &code) != OK)
		fail_msg("move %d failed: %s", move.action, code);
}

#endif
