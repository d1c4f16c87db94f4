/*
 * popack --out FILE.c FILE.po       the texts as a table (src/base/text.h), sorted by msgid
 * popack --check FILE.po FILE...    every msgid of the templates (.html) and C files has a text,
 *                                   and every text is used
 */
#include "popack.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int complaint_count;

void complain(const char *file, int line, const char *format, ...)
{
	va_list args;

	fprintf(stderr, "%s:%d: ", file, line);
	va_start(args, format);
	vfprintf(stderr, format, args);
	va_end(args);
	fputc('\n', stderr);
	complaint_count++;
}

void *take(size_t bytes)
{
	void *memory = calloc(1, bytes ? bytes : 1);

	if (!memory) {
		fputs("popack: no memory\n", stderr);
		exit(1);
	}
	return memory;
}

static struct source read_file(const char *path)
{
	FILE *file = fopen(path, "rb");
	struct source source = { .file = path };
	long size;

	if (!file || fseek(file, 0, SEEK_END) != 0 || (size = ftell(file)) < 0) {
		perror(path);
		exit(1);
	}
	rewind(file);
	source.text = take((size_t)size + 1);
	source.len = fread(source.text, 1, (size_t)size, file);
	if (source.len != (size_t)size) {
		perror(path);
		exit(1);
	}
	fclose(file);
	return source;
}

/* ---- the .po file ---- */

enum part { PART_NONE, PART_ID, PART_TEXT };

struct parser {
	struct catalogue *catalogue;
	struct entry entry; /* being read; msgid NULL: none */
	enum part part;     /* which one a line that is only a string continues */
};

static const struct entry *find(const struct catalogue *catalogue, const char *msgid)
{
	for (size_t i = 0; i < catalogue->n; i++) {
		if (strcmp(catalogue->at[i].msgid, msgid) == 0)
			return &catalogue->at[i];
	}
	return NULL;
}

/* The set of %1 to %9 in a text, as bits. */
static unsigned places_in(const char *text)
{
	unsigned places = 0;

	for (; *text; text++) {
		if (text[0] == '%' && text[1] >= '1' && text[1] <= '9')
			places |= 1u << (text[1] - '0');
	}
	return places;
}

static void check_entry(const struct catalogue *catalogue, const struct entry *entry)
{
	const struct entry *twin = find(catalogue, entry->msgid);

	if (twin)
		complain(catalogue->file, entry->line, "this msgid is in line %d already",
			 twin->line);
	else if (!entry->msgstr[0])
		complain(catalogue->file, entry->line, "the msgstr is empty");
	else if (places_in(entry->msgid) != places_in(entry->msgstr))
		complain(catalogue->file, entry->line,
			 "msgid and msgstr have different %%1 %%2 ...");
}

static void finish_entry(struct parser *parser)
{
	struct catalogue *catalogue = parser->catalogue;
	struct entry *entry = &parser->entry;

	if (!entry->msgid)
		return;
	if (!entry->msgstr) {
		complain(catalogue->file, entry->line, "the msgid has no msgstr");
	} else if (entry->msgid[0]) {
		check_entry(catalogue, entry);
		if (catalogue->n == catalogue->room) {
			struct entry *grown = take(sizeof(*grown) * (catalogue->room * 2 + 256));

			if (catalogue->n)
				memcpy(grown, catalogue->at, sizeof(*grown) * catalogue->n);
			catalogue->at = grown;
			catalogue->room = catalogue->room * 2 + 256;
		}
		catalogue->at[catalogue->n++] = *entry;
	} else if (!strstr(entry->msgstr, "charset=UTF-8")) {
		complain(catalogue->file, entry->line, "the header must say charset=UTF-8");
	}
	*entry = (struct entry){};
	parser->part = PART_NONE;
}

static char unescape(char c)
{
	switch (c) {
	case 'n':
		return '\n';
	case 't':
		return '\t';
	case '"':
	case '\\':
		return c;
	}
	return '\0';
}

/* Appends the string that is the whole of `quoted` to *text. */
static void add_string(const struct parser *parser, int line, const char *quoted, char **text)
{
	const char *file = parser->catalogue->file;
	size_t len = *text ? strlen(*text) : 0;
	char *joined = take(len + strlen(quoted) + 1);

	if (len)
		memcpy(joined, *text, len);
	*text = joined;
	if (*quoted++ != '"') {
		complain(file, line, "a string in quotes is expected");
		return;
	}
	for (; *quoted && *quoted != '"'; quoted++) {
		char c = *quoted;

		if (c == '\\')
			c = unescape(*++quoted);
		if (!c) {
			complain(file, line, "only \\n \\t \\\" and \\\\ are known");
			return;
		}
		joined[len++] = c;
	}
	if (quoted[0] != '"' || quoted[1])
		complain(file, line, "the string must end the line with its quote");
}

static bool starts(const char *line, const char *word)
{
	return strncmp(line, word, strlen(word)) == 0;
}

static void parse_comment(struct parser *parser, int line, const char *text)
{
	const char *file = parser->catalogue->file;

	if (starts(text, "#,") && strstr(text, "fuzzy"))
		complain(file, line, "a fuzzy text: settle it and take the mark away");
	if (starts(text, "#~"))
		complain(file, line, "an obsolete text: take it away");
	if (parser->part == PART_TEXT)
		finish_entry(parser);
}

static void parse_line(struct parser *parser, int line, char *text)
{
	const char *file = parser->catalogue->file;

	text += strspn(text, " \t");
	if (!*text) {
		finish_entry(parser);
	} else if (*text == '#') {
		parse_comment(parser, line, text);
	} else if (starts(text, "msgid ")) {
		finish_entry(parser);
		parser->entry.line = line;
		parser->part = PART_ID;
		add_string(parser, line, text + strlen("msgid "), &parser->entry.msgid);
	} else if (starts(text, "msgstr ") && parser->part == PART_ID) {
		parser->part = PART_TEXT;
		add_string(parser, line, text + strlen("msgstr "), &parser->entry.msgstr);
	} else if (*text == '"' && parser->part == PART_ID) {
		add_string(parser, line, text, &parser->entry.msgid);
	} else if (*text == '"' && parser->part == PART_TEXT) {
		add_string(parser, line, text, &parser->entry.msgstr);
	} else {
		complain(file, line, "msgid, msgstr, a string or a comment is expected");
	}
}

static int compare_entries(const void *a, const void *b)
{
	return strcmp(((const struct entry *)a)->msgid, ((const struct entry *)b)->msgid);
}

static void parse_catalogue(struct catalogue *catalogue, const char *path)
{
	struct source source = read_file(path);
	struct parser parser = { .catalogue = catalogue };
	int line = 1;

	catalogue->file = path;
	if (strlen(source.text) != source.len)
		complain(path, 1, "the file has a NUL in it");
	for (char *text = source.text; text; line++) {
		char *end = strchr(text, '\n');

		if (end)
			*end = '\0';
		parse_line(&parser, line, text);
		text = end ? end + 1 : NULL;
	}
	finish_entry(&parser);
	if (catalogue->n)
		qsort(catalogue->at, catalogue->n, sizeof(catalogue->at[0]), compare_entries);
}

/* ---- the table ---- */

static void write_string(FILE *file, const char *text)
{
	fputc('"', file);
	for (; *text; text++) {
		unsigned char c = (unsigned char)*text;

		if (c == '"' || c == '\\')
			fprintf(file, "\\%c", c);
		else if (c < ' ' || c >= 0x7f)
			fprintf(file, "\\%03o", c);
		else
			fputc(c, file);
	}
	fputc('"', file);
}

static int write_table(const struct catalogue *catalogue, const char *path)
{
	FILE *file = fopen(path, "wb");

	if (!file) {
		perror(path);
		return 1;
	}
	fputs("/* Made by popack. */\n#include \"base/text.h\"\n\n"
	      "const struct text_entry text_entries[] = {\n",
	      file);
	for (size_t i = 0; i < catalogue->n; i++) {
		fputs("\t{ ", file);
		write_string(file, catalogue->at[i].msgid);
		fputs(", ", file);
		write_string(file, catalogue->at[i].msgstr);
		fputs(" },\n", file);
	}
	fprintf(file, "\t{},\n};\n\nconst size_t text_entry_count = %zu;\n", catalogue->n);
	bool is_written = !ferror(file);

	if (fclose(file) != 0 || !is_written) {
		perror(path);
		return 1;
	}
	return 0;
}

/* ---- the check ---- */

static void mark_used(void *arg, const char *file, int line, const char *msgid)
{
	struct catalogue *catalogue = arg;
	struct entry key = { .msgid = (char *)(uintptr_t)msgid };
	struct entry *entry = catalogue->n ? bsearch(&key, catalogue->at, catalogue->n, sizeof(key),
						     compare_entries)
					   : NULL;

	if (entry)
		entry->is_used = true;
	else
		complain(file, line, "no text in %s for \"%s\"", catalogue->file, msgid);
}

static bool ends_with(const char *text, const char *ending)
{
	size_t len = strlen(text), end = strlen(ending);

	return len > end && strcmp(text + len - end, ending) == 0;
}

static void check_use(struct catalogue *catalogue, int n, char **paths)
{
	for (int i = 0; i < n; i++) {
		struct source source = read_file(paths[i]);

		if (ends_with(paths[i], ".html"))
			scan_template(&source, mark_used, catalogue);
		else
			scan_code(&source, mark_used, catalogue);
	}
	for (size_t i = 0; i < catalogue->n; i++) {
		if (!catalogue->at[i].is_used)
			complain(catalogue->file, catalogue->at[i].line,
				 "nobody uses \"%s\": take it away", catalogue->at[i].msgid);
	}
}

int main(int argc, char **argv)
{
	struct catalogue catalogue = {};
	bool is_out = argc == 4 && strcmp(argv[1], "--out") == 0;
	bool is_check = argc >= 3 && strcmp(argv[1], "--check") == 0;

	if (!is_out && !is_check) {
		fputs("usage: popack --out FILE.c FILE.po\n       popack --check FILE.po FILE...\n",
		      stderr);
		return 2;
	}
	parse_catalogue(&catalogue, argv[is_out ? 3 : 2]);
	if (is_check)
		check_use(&catalogue, argc - 3, argv + 3);
	if (complaint_count)
		return 1;
	return is_out ? write_table(&catalogue, argv[2]) : 0;
}
