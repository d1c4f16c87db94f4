/* What verbs read on the operator's side: packs, named files, a password. */
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "procedure/procedure.h"
#include "verb/catalogue.h"
#include "verb/packs.h"

#define COUNTRY "vn"

static void close_file(FILE **file)
{
	if (*file)
		fclose(*file);
}

static void close_folder(DIR **folder)
{
	if (*folder)
		closedir(*folder);
}

#define PIECE_BYTES 65536

static int read_file(struct verb *verb, const char *path, struct str *ret_text)
{
	__attribute__((cleanup(close_file))) FILE *file = fopen(path, "re");
	struct buf text = buf_in(verb->arena);
	size_t most = VERB_FILE_MAX_BYTES, n;

	if (!file)
		return verb_fail(verb, "%s cannot be read (%s)", path, strerror(errno));
	while ((n = fread(buf_reserve(&text, PIECE_BYTES), 1, PIECE_BYTES, file)) > 0) {
		text.len += n;
		if (catalogue_is(buf_str(&text)))
			most = CATALOGUE_MAX_BYTES;
		if (text.len > most)
			return verb_fail(verb, "%s is larger than %zu MB", path, most >> 20);
	}
	if (ferror(file))
		return verb_fail(verb, "%s cannot be read (%s)", path, strerror(errno));
	*ret_text = buf_str(&text);
	return EXIT_DONE;
}

/* A pack comes with the parts it shares with others; a catalogue stands alone. */
static int read_procedure(struct verb *verb, const char *path, struct str *ret_text)
{
	struct cx cx;

	if (read_file(verb, path, ret_text) != EXIT_DONE)
		return EXIT_FAILED;
	if (catalogue_is(*ret_text))
		return EXIT_DONE;
	verb_cx(verb, &cx);
	return procedure_read(&cx, path, ret_text) == OK ? EXIT_DONE : verb_failed(verb, &cx);
}

typedef int (*read_fn)(struct verb *verb, const char *path, struct str *ret_text);

static int add_file(struct verb *verb, struct str name, const char *path, read_fn read)
{
	if (verb->file_count == VERB_FILES_MAX - 1)
		return verb_fail(verb, "These are more than %d files", VERB_FILES_MAX - 1);
	struct verb_file *file = &verb->files[verb->file_count++];

	file->name = name;
	return read(verb, path, &file->text);
}

/* Every file is looked at, so that all mistakes are seen at once. */
static int add_operands(struct verb *verb, read_fn read)
{
	int code = EXIT_DONE;

	for (size_t i = 0; i < verb->operand_count; i++) {
		const char *path = str_cstring(verb->arena, verb->operands[i]);

		if (add_file(verb, verb->operands[i], path, read) != EXIT_DONE)
			code = EXIT_FAILED;
	}
	return code;
}

int collect_operands(struct verb *verb)
{
	return add_operands(verb, read_file);
}

/* ---- packs ---- */

/* Beside the program: in the source tree when it was built there, in share/ when installed. */
static const char *const places[] = { "../packs", "../../packs", "../share/motcua/packs" };

static bool is_folder(const char *path)
{
	struct stat facts;

	return stat(path, &facts) == 0 && S_ISDIR(facts.st_mode);
}

static const char *find_packs(struct verb *verb)
{
	struct str given = verb_text(verb, "packs");
	char program[4096];
	ssize_t len = readlink("/proc/self/exe", program, sizeof(program) - 1);

	if (!str_is_empty(given))
		return str_cstring(verb->arena, given);
	program[len > 0 ? len : 0] = '\0';
	char *slash = strrchr(program, '/');

	if (slash)
		*slash = '\0';
	for (size_t i = 0; slash && i < sizeof(places) / sizeof(*places); i++) {
		struct str path = str_format(verb->arena, "%s/%s/" COUNTRY, program, places[i]);

		if (is_folder(path.at))
			return path.at;
	}
	return "packs/" COUNTRY;
}

static int by_name(const void *a, const void *b)
{
	return str_compare(((const struct verb_file *)a)->name,
			   ((const struct verb_file *)b)->name);
}

/* Every *.yaml of a folder, by name: what is made of them must not depend on the file system. */
static int add_folder(struct verb *verb, const char *packs, const char *name, read_fn read)
{
	struct str path = str_format(verb->arena, "%s/%s", packs, name);
	__attribute__((cleanup(close_folder))) DIR *folder = opendir(path.at);
	size_t first = verb->file_count;
	int code = EXIT_DONE;

	if (!folder) {
		return verb_fail(verb, "There is no pack in %s. Say where it is with --packs DIR",
				 path.at);
	}
	for (struct dirent *entry; (entry = readdir(folder));) {
		struct str file = str_from(entry->d_name);

		if (!str_ends(file, STR(".yaml")) || str_starts(file, STR(".")))
			continue;
		struct str full = str_format(verb->arena, "%s/%s", path.at, entry->d_name);

		struct str short_name = str_format(verb->arena, "%s/%s", name, entry->d_name);

		if (add_file(verb, short_name, full.at, read) != EXIT_DONE)
			code = EXIT_FAILED;
	}
	qsort(&verb->files[first], verb->file_count - first, sizeof(*verb->files), by_name);
	return code;
}

int collect_packs(struct verb *verb)
{
	const char *packs = find_packs(verb);
	struct str situations = str_format(verb->arena, "%s/" PACK_SITUATIONS, packs);
	int code = add_folder(verb, packs, "calendar", read_file);

	if (code == EXIT_DONE)
		code = add_folder(verb, packs, "people", read_file);
	if (code == EXIT_DONE)
		code = add_folder(verb, packs, "procedures", read_procedure);
	/* A pack may do without. */
	if (code == EXIT_DONE && access(situations.at, F_OK) == 0)
		code = add_file(verb, STR(PACK_SITUATIONS), situations.at, read_file);
	return code;
}

int collect_demo(struct verb *verb)
{
	return add_folder(verb, find_packs(verb), "demo", read_file);
}

/* ---- catalogues ---- */

/* Where it is not named it goes into the folder one is in, not among somebody's files. */
static int open_report(struct verb *verb, struct str catalogue)
{
	const char *end = verb_flag(verb, "json") ? "jsonl" : "csv";
	struct str named = verb_text(verb, "report"), name = catalogue, path;

	while (str_take(&catalogue, '/', &name))
		;
	path = str_is_empty(named) ? str_format(verb->arena, "%.*s.report.%s", STR_ARG(name), end)
				   : named;
	verb->report = fopen(str_cstring(verb->arena, path), "we");
	if (!verb->report)
		return verb_fail(verb, "The report cannot be written to %.*s (%s)", STR_ARG(path),
				 strerror(errno));
	verb->files[verb->file_count++] = (struct verb_file){ STR(CATALOGUE_REPORT), path };
	return EXIT_DONE;
}

int collect_procedures(struct verb *verb)
{
	struct str mapping = verb_text(verb, "mapping");
	bool any = false;

	if (add_operands(verb, read_procedure) != EXIT_DONE)
		return EXIT_FAILED;
	for (size_t i = 0; i < verb->file_count; i++)
		any = any || catalogue_is(verb->files[i].text);
	if (!any)
		return EXIT_DONE;
	if (str_is_empty(mapping))
		mapping = str_format(verb->arena, "%s/mappings/national-catalogue.yaml",
				     find_packs(verb));
	if (add_file(verb, STR(CATALOGUE_MAPPING), str_cstring(verb->arena, mapping), read_file))
		return EXIT_FAILED;
	return open_report(verb, verb->operands[0]);
}

/* ---- a password ---- */

int collect_password(struct verb *verb)
{
	char line[1024];

	if (!verb_flag(verb, "password-stdin"))
		return EXIT_DONE;
	if (!fgets(line, sizeof(line), stdin))
		return verb_fail(verb, "There is no password on standard input");
	line[strcspn(line, "\r\n")] = '\0';
	verb->input = str_copy(verb->arena, str_from(line));
	if (str_is_empty(verb->input))
		return verb_fail(verb, "The password on standard input is empty");
	return EXIT_DONE;
}
