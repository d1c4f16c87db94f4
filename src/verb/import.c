/* motcua init and motcua import: schema, calendar, procedures. */
#include <string.h>

#include "base/civil.h"
#include "deadline/store.h"
#include "dossier/dossier.h"
#include "procedure/procedure.h"
#include "verb/catalogue.h"
#include "verb/packs.h"

#define REPROJECT_ROWS 200

/* ---- calendar ---- */

struct calendar_change {
	const struct calendar_file *files;
	size_t n;
	bool changed;
};

static enum status take_calendar(struct cx *cx, void *arg)
{
	struct calendar_change *change = arg;

	return calendar_import(cx, change->files, change->n, &change->changed);
}

struct window {
	int64_t after, last;
};

static enum status reproject(struct cx *cx, void *arg)
{
	struct window *window = arg;

	return dossier_reproject(cx, window->after, REPROJECT_ROWS, &window->last);
}

/* Dossiers whose due time rested on an undecided year. A stopped run is taken up by the next. */
static int reproject_all(struct verb *verb)
{
	struct arena *outer = verb->arena;
	struct window window = {};
	int code = EXIT_DONE;

	verb->arena = arena_open();
	do {
		struct cx cx;

		arena_reset(verb->arena);
		verb_cx(verb, &cx);
		window.after = window.last;
		if (db_write(verb->db, &cx, reproject, &window) != OK)
			code = verb_failed(verb, &cx);
	} while (code == EXIT_DONE && window.last && !verb_is_stopping(verb));
	arena_close(verb->arena);
	verb->arena = outer;
	return code;
}

static struct str base_name(struct str path)
{
	const char *slash = path.len ? memrchr(path.at, '/', path.len) : NULL;

	return slash ? str_slice(path, (size_t)(slash - path.at) + 1, path.len) : path;
}

int packs_import_calendar(struct verb *verb, size_t from, size_t until)
{
	struct calendar_file *files = ARENA_ARRAY(verb->arena, struct calendar_file, until - from);
	struct calendar_change change = { .files = files, .n = until - from };
	struct cx cx;

	for (size_t i = from; i < until; i++) {
		files[i - from] = (struct calendar_file){
			str_cstring(verb->arena, base_name(verb->files[i].name)),
			verb->files[i].text,
		};
	}
	verb_cx(verb, &cx);
	if (db_write(verb->db, &cx, take_calendar, &change) != OK)
		return verb_failed(verb, &cx);
	fprintf(verb->out, "Calendar: %zu files, %s.\n", change.n,
		change.changed ? "taken in" : "unchanged");
	return change.changed ? reproject_all(verb) : EXIT_DONE;
}

/* ---- people ---- */

struct people_file {
	struct str text;
	const char *name;
	bool changed;
};

static enum status take_people(struct cx *cx, void *arg)
{
	struct people_file *file = arg;

	return relation_import(cx, file->text, file->name, &file->changed);
}

int packs_import_people(struct verb *verb, size_t from, size_t until)
{
	for (size_t i = from; i < until; i++) {
		struct people_file file = {
			.text = verb->files[i].text,
			.name = str_cstring(verb->arena, verb->files[i].name),
		};
		struct cx cx;

		verb_cx(verb, &cx);
		if (db_write(verb->db, &cx, take_people, &file) != OK)
			return verb_failed(verb, &cx);
		fprintf(verb->out, "People: %s.\n", file.changed ? "taken in" : "unchanged");
	}
	return EXIT_DONE;
}

/* ---- procedures ---- */

struct procedure_file {
	struct str text;
	const char *name;
	struct procedure_import import;
};

static enum status take_procedure(struct cx *cx, void *arg)
{
	struct procedure_file *file = arg;

	return procedure_import(cx, file->text, file->name, &file->import);
}

/* Lists show the versions of today, also in a database that older programs filled. */
static enum status settle_lists(struct cx *cx, void *arg)
{
	int64_t changed;

	(void)arg;
	TRY(procedure_turn(cx, civil_day_of(cx->now_us), &changed));
	return situation_sort(cx);
}

static int settle_all(struct verb *verb)
{
	struct cx cx;

	verb_cx(verb, &cx);
	return db_write(verb->db, &cx, settle_lists, NULL) == OK ? EXIT_DONE
								 : verb_failed(verb, &cx);
}

int packs_import_procedures(struct verb *verb, size_t from, size_t until)
{
	int counts[PROCEDURE_CHANGED + 1] = {};
	int code = EXIT_DONE;

	/* Every file is looked at, so that all mistakes are seen at once. */
	for (size_t i = from; i < until; i++) {
		struct procedure_file file = {
			.text = verb->files[i].text,
			.name = str_cstring(verb->arena, verb->files[i].name),
		};
		struct cx cx;

		verb_cx(verb, &cx);
		if (db_write(verb->db, &cx, take_procedure, &file) != OK)
			code = verb_failed(verb, &cx);
		else
			counts[file.import.outcome]++;
	}
	fprintf(verb->out, "Procedures: %d added, %d changed, %d unchanged.\n",
		counts[PROCEDURE_ADDED], counts[PROCEDURE_CHANGED], counts[PROCEDURE_UNCHANGED]);
	return code == EXIT_DONE ? settle_all(verb) : code;
}

/* ---- life situations ---- */

struct situation_change {
	const struct verb_file *file;
	bool changed;
};

static enum status take_situations(struct cx *cx, void *arg)
{
	struct situation_change *change = arg;

	return situation_import(cx, change->file->text, str_cstring(cx->arena, change->file->name),
				&change->changed);
}

int packs_import_situations(struct verb *verb, const struct verb_file *file)
{
	struct situation_change change = { .file = file };
	struct cx cx;

	verb_cx(verb, &cx);
	if (db_write(verb->db, &cx, take_situations, &change) != OK)
		return verb_failed(verb, &cx);
	fprintf(verb->out, "Life situations: %s.\n", change.changed ? "taken in" : "unchanged");
	return EXIT_DONE;
}

/* ---- the verbs ---- */

int verb_import_calendar(struct verb *verb)
{
	return packs_import_calendar(verb, 0, verb->file_count);
}

int verb_import_people(struct verb *verb)
{
	return packs_import_people(verb, 0, verb->file_count);
}

int verb_import_procedures(struct verb *verb)
{
	size_t packs = 0;
	int code = EXIT_DONE;

	for (size_t i = 0; i < verb->operand_count; i++) {
		struct verb_file file = verb->files[i];

		if (!catalogue_is(file.text))
			verb->files[packs++] = file;
		else if (catalogue_import(verb, &file) != EXIT_DONE)
			code = EXIT_FAILED;
	}
	if (packs && packs_import_procedures(verb, 0, packs) != EXIT_DONE)
		code = EXIT_FAILED;
	return code;
}

int verb_import_situations(struct verb *verb)
{
	return packs_import_situations(verb, &verb->files[0]);
}

static const char *place(struct verb *verb)
{
	return verb_flag(verb, "database") ? "the server given" : verb_directory(verb);
}

/* The files of a folder stand together: the first one behind those from `from`. */
static size_t folder_end(const struct verb *verb, size_t from, struct str folder)
{
	while (from < verb->file_count && str_starts(verb->files[from].name, folder))
		from++;
	return from;
}

int verb_init(struct verb *verb)
{
	int applied;
	struct cx cx;

	verb_cx(verb, &cx);
	if (db_migrate(&cx, verb->db, &applied) != OK)
		return verb_failed(verb, &cx);
	if (applied == db_migration_count)
		fprintf(verb->out, "Made the database in %s.\n", place(verb));
	else if (applied)
		fprintf(verb->out, "Brought the database in %s up to date: %d changes.\n",
			place(verb), applied);
	else
		fprintf(verb->out, "The database in %s is up to date.\n", place(verb));
	size_t people = folder_end(verb, 0, STR("calendar/"));
	size_t procedures = folder_end(verb, people, STR("people/"));
	size_t situations = folder_end(verb, procedures, STR("procedures/"));
	int code = packs_import_calendar(verb, 0, people);

	if (code == EXIT_DONE)
		code = packs_import_people(verb, people, procedures);
	if (code == EXIT_DONE)
		code = packs_import_procedures(verb, procedures, situations);
	if (code == EXIT_DONE && situations < verb->file_count)
		code = packs_import_situations(verb, &verb->files[situations]);
	return code;
}
