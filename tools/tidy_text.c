#include "tidy.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#define COLUMNS_MAX 100
#define FILE_LINES_MAX 800
#define TAB_COLUMNS 8

static size_t line_end(const struct source *source, size_t at)
{
	const char *end = memchr(source->text + at, '\n', source->len - at);

	return end ? (size_t)(end - source->text) : source->len;
}

/* ---- SQL in C ---- */

void check_literals(const struct source *source)
{
	static const char *const verbs[] = { "SELECT ", "INSERT INTO", "UPDATE ", "DELETE FROM" };
	bool inside = starts_with(source->path, "src/") && place_of(source->path) != PLACE_TESTS &&
		      strcmp(module_of(source->path), "db") != 0;

	for (size_t i = 0; inside && i < sizeof(verbs) / sizeof(*verbs); i++) {
		const char *at = source->literals;

		while ((at = strstr(at, verbs[i])) != NULL) {
			size_t offset = (size_t)(at - source->literals);

			if (offset == 0 || !is_word(at[-1]))
				complain(source, offset, "sql",
					 "\"%s\" in a C text; statements live in .sql files",
					 verbs[i]);
			at += strlen(verbs[i]);
		}
	}
}

/* ---- layout of C files ---- */

static int columns(const char *line, size_t len)
{
	int width = 0;

	for (size_t i = 0; i < len; i++) {
		if (line[i] == '\t')
			width += TAB_COLUMNS - width % TAB_COLUMNS;
		else
			width += ((unsigned char)line[i] & 0xc0) != 0x80;
	}
	return width;
}

/* Up to seven blanks may follow the tabs, to align what continues a line. */
static bool is_indented_by_blanks(const char *line, size_t len)
{
	size_t tabs = 0, blanks = 0;

	while (tabs < len && line[tabs] == '\t')
		tabs++;
	while (tabs + blanks < len && line[tabs + blanks] == ' ')
		blanks++;
	return blanks >= TAB_COLUMNS || (tabs + blanks < len && line[tabs + blanks] == '\t');
}

void check_layout(const struct source *source)
{
	int lines = 0;

	for (size_t at = 0; at < source->len; at = line_end(source, at) + 1) {
		const char *line = source->text + at;
		size_t len = line_end(source, at) - at;

		lines++;
		if (columns(line, len) > COLUMNS_MAX)
			complain(source, at, "columns", "%d columns, more than %d; break the line",
				 columns(line, len), COLUMNS_MAX);
		if (is_indented_by_blanks(line, len))
			complain(source, at, "tabs", "indented by blanks; use tabs");
	}
	if (lines > FILE_LINES_MAX)
		complain(source, source->len, "file", "%d lines, more than %d; split the noun",
			 lines, FILE_LINES_MAX);
}

void check_guard(const struct source *source)
{
	char guard[256], wanted[600];
	const char *path = source->path;

	if (!ends_with(path, ".h"))
		return;
	path += starts_with(path, "src/") ? 4 : 0;
	size_t n = 0;

	for (; path[n] && n + 1 < sizeof(guard); n++)
		guard[n] = is_word(path[n]) ? (char)toupper((unsigned char)path[n]) : '_';
	guard[n] = 0;
	snprintf(wanted, sizeof(wanted), "#ifndef %s\n#define %s\n", guard, guard);
	if (!strstr(source->text, wanted))
		complain(source, 0, "guard", "no header guard %s; name it after the file", guard);
}

/* ---- any text file ---- */

static const char *const machine_paths[] = { "home", "root", "Users" };

/* A path of somebody's machine, not a part of a longer path or address. */
static bool names_machine(const char *line, size_t len)
{
	for (size_t i = 0; i < len; i++) {
		if (line[i] != '/' || (i && (is_word(line[i - 1]) || line[i - 1] == '.')))
			continue;
		for (size_t k = 0; k < sizeof(machine_paths) / sizeof(*machine_paths); k++) {
			size_t end = i + 1 + strlen(machine_paths[k]);

			if (starts_with(line + i + 1, machine_paths[k]) && line[end] == '/')
				return true;
		}
	}
	return false;
}

static bool has_digit(const char *text, size_t len)
{
	for (size_t i = 0; i < len; i++) {
		if (isdigit((unsigned char)text[i]))
			return true;
	}
	return false;
}

static bool has_bare_mark(const char *line, size_t len)
{
	static const char *const marks[] = { "TODO", "FIXME", "XXX" };

	for (size_t i = 0; i < len; i++) {
		bool start = i == 0 || !is_word(line[i - 1]);

		for (size_t k = 0; start && k < sizeof(marks) / sizeof(*marks); k++) {
			size_t end = i + strlen(marks[k]);

			if (starts_with(line + i, marks[k]) && !is_word(line[end]) &&
			    !has_digit(line + end, len < end ? 0 : len - end))
				return true;
		}
	}
	return false;
}

static void check_line(const struct source *source, size_t at, size_t len)
{
	const char *line = source->text + at;
	const char *marked = source->comments ? source->comments + at : line;
	bool table = ends_with(source->path, ".tsv"); /* there an empty last field is data */
	bool prose = ends_with(source->path, ".md");
	bool lock = ends_with(source->path, "package-lock.json");

	if (!table && len && isspace((unsigned char)line[len - 1]))
		complain(source, at, "trailing", "blanks at the end of the line; delete them");
	if (!prose && has_bare_mark(marked, len))
		complain(source, at, "later",
			 "work left without a number or a date; add it or do it");
	if (names_machine(line, len))
		complain(source, at, "machine", "a path of one machine; read it at run time");
	if (lock && memmem(line, len, "\"resolved\":", 11))
		complain(source, at, "registry",
			 "a registry's address; set omit-lockfile-registry-resolved");
	if (ends_with(source->path, ".npmrc") && memmem(line, len, "registry=", 9))
		complain(source, at, "registry", "a registry's address; it belongs to the machine");
}

void check_text(const struct source *source)
{
	for (size_t at = 0; at < source->len; at = line_end(source, at) + 1)
		check_line(source, at, line_end(source, at) - at);
	if (source->len && source->text[source->len - 1] != '\n')
		complain(source, source->len, "trailing", "no newline at the end; add it");
}
