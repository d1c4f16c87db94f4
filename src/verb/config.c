/* motcua.conf, and motcua config, which shows what is in effect. */
#include "verb/config.h"

#include <errno.h>
#include <string.h>

#include "verb/options.h"

#define CONFIG_NAME "motcua.conf"
#define CONFIG_MAX_BYTES (64 * 1024)
#define COLUMN 44 /* where remarks stand behind a value */

struct config {
	struct verb *verb;
	const char *path;
	int line, wrong;
	int seen[VERB_OPTIONS_MAX]; /* line of each setting, 0: not yet */
};

/* A file cannot name itself. */
static bool is_setting(const struct verb_option *option)
{
	return !str_is(str_from(option->name), "config");
}

/* ---- one line ---- */

static void complain(struct config *config, struct str key, const char *why)
{
	fprintf(config->verb->err, "motcua: %s:%d: %.*s%s%s.\n", config->path, config->line,
		STR_ARG(key), key.len ? " " : "", why);
	config->wrong++;
}

/* Whether the command line left it open; `ret_i` is its place among the command's options. */
static bool is_open(const struct verb *verb, struct str key, size_t *ret_i)
{
	*ret_i = option_find(verb->command->options, key);
	return verb->command->options[*ret_i].name && !verb->typed[*ret_i];
}

static void keep(struct config *config, size_t setting, struct str value)
{
	struct verb *verb = config->verb;
	struct str why;
	size_t i;
	const struct verb_option *row = &verb->table->settings[setting];
	struct str key = str_from(row->name);

	if (config->seen[setting]) {
		complain(config, key,
			 str_format(verb->arena, "stands in line %d already", config->seen[setting])
				 .at);
		return;
	}
	config->seen[setting] = config->line;
	if (!option_check(verb->arena, row, &value, &why)) {
		complain(config, key, str_cstring(verb->arena, why));
	} else if (is_open(verb, key, &i)) {
		verb->values[i] = value;
		verb->from[i] = str_format(verb->arena, "%s line %d", config->path, config->line);
	}
}

static void read_line(struct config *config, struct str line)
{
	const struct verb_option *settings = config->verb->table->settings;
	struct str rest = str_trim(line), key;

	if (str_is_empty(rest) || rest.at[0] == '#')
		return;
	if (!str_is_utf8(rest)) {
		complain(config, STR(""), "this line is not UTF-8");
		return;
	}
	if (!str_contains(rest, STR("="))) {
		complain(config, STR(""), "a setting is written KEY = VALUE");
		return;
	}
	str_take(&rest, '=', &key);
	key = str_trim(key);
	size_t setting = option_find(settings, key);

	if (settings[setting].name && is_setting(&settings[setting]))
		keep(config, setting, str_copy(config->verb->arena, str_trim(rest)));
	else
		complain(config, key, "is no setting; motcua config sample lists them all");
}

/* ---- the file ---- */

static void close_file(FILE **file)
{
	if (*file)
		fclose(*file);
}

static int read_text(struct config *config, FILE *file)
{
	struct buf text = buf_in(config->verb->arena);
	char *at = buf_reserve(&text, CONFIG_MAX_BYTES + 1);
	struct str rest, line;

	rest = (struct str){ at, fread(at, 1, CONFIG_MAX_BYTES + 1, file) };
	if (ferror(file) || rest.len > CONFIG_MAX_BYTES) {
		verb_fail(config->verb, "%s cannot be read (%s)", config->path,
			  ferror(file) ? strerror(errno) : "larger than 64 KB");
		return EXIT_USAGE;
	}
	while (str_take(&rest, '\n', &line)) {
		config->line++;
		read_line(config, line);
	}
	if (config->wrong == 0)
		return EXIT_DONE;
	fprintf(config->verb->err,
		"motcua: Nothing was done. Put %s right, then try: motcua config --config FILE\n",
		config->wrong == 1 ? "it" : "them");
	return EXIT_USAGE;
}

enum search {
	GLANCE, /* below the working directory, whatever that is: it may be closed to us */
	LOOK,   /* it may be missing */
	NAMED,  /* it must be there */
};

static bool is_missing(enum search search)
{
	return search == GLANCE || (search == LOOK && (errno == ENOENT || errno == ENOTDIR));
}

static int try_file(struct verb *verb, const char *path, enum search search, bool *ret_found)
{
	__attribute__((cleanup(close_file))) FILE *file = fopen(path, "re");
	struct config config = { .verb = verb, .path = path };

	*ret_found = file || !is_missing(search);
	if (file)
		return read_text(&config, file);
	if (!*ret_found)
		return EXIT_DONE;
	verb_fail(verb, "The configuration %s cannot be read (%s)", path, strerror(errno));
	return EXIT_USAGE;
}

int config_read(struct verb *verb)
{
	const struct verb_option *options = verb->command->options;
	size_t named = option_find(options, STR("config")),
	       data = option_find(options, STR("data"));
	bool found;

	if (!options[named].name)
		return EXIT_DONE;
	if (verb->typed[named])
		return try_file(verb, str_cstring(verb->arena, verb->values[named]), NAMED, &found);
	struct str own = str_format(verb->arena, "%s/" CONFIG_NAME, verb_directory(verb));
	int code = try_file(verb, own.at, verb->typed[data] ? LOOK : GLANCE, &found);

	if (found || verb->typed[data])
		return code;
	return try_file(verb, CONFIG_SYSTEM, LOOK, &found);
}

/* ---- motcua config ---- */

/* An address of a database may hold a password, and this output goes into tickets and chats. */
static struct str shown(struct verb *verb, const struct verb_option *option, struct str value)
{
	if (option->kind == OPTION_FLAG)
		return str_is_empty(value) ? STR("no") : STR("yes");
	if (str_is(str_from(option->name), "database") &&
	    (str_contains(value, STR("@")) || str_contains(value, STR("password="))))
		return str_format(verb->arena, "%.*s... (the rest is not shown)",
				  (int)strcspn(value.at, "/") + 2, value.at);
	return value;
}

static void print_setting(struct verb *verb, size_t i)
{
	const struct verb_option *option = &verb->command->options[i];
	struct str value = shown(verb, option, verb->values[i]);
	struct str line = str_format(verb->arena, "%s%s = %.*s", value.len ? "" : "#", option->name,
				     STR_ARG(value));

	fprintf(verb->out, "%-*.*s # %s\n", COLUMN, STR_ARG(line),
		verb->typed[i]      ? "command line"
		: verb->from[i].len ? str_cstring(verb->arena, verb->from[i])
				    : "unless told otherwise");
}

static void print_sample(struct verb *verb)
{
	fprintf(verb->out,
		"# Settings of motcua serve and the other commands; see motcua.conf(5).\n"
		"#\n"
		"# One setting a line, KEY = VALUE; a comment has a line of its own. The command\n"
		"# line wins. What is commented out here holds unless told otherwise.\n"
		"# Try it with: motcua config --config FILE\n");
	for (const struct verb_option *row = verb->table->settings; row->name; row++) {
		if (!is_setting(row))
			continue;
		const char *value = row->otherwise             ? row->otherwise
				    : row->kind == OPTION_FLAG ? "no"
							       : row->value;

		fprintf(verb->out, "\n# %c%s", row->help[0] & ~0x20, row->help + 1);
		if (row->kind == OPTION_NUMBER)
			fprintf(verb->out, "; %lld to %lld", (long long)row->least,
				(long long)row->most);
		fprintf(verb->out, ".\n#%s = %s\n", row->name, value);
	}
}

int verb_config_sample(struct verb *verb)
{
	print_sample(verb);
	return EXIT_DONE;
}

int verb_config(struct verb *verb)
{
	for (size_t i = 0; verb->command->options[i].name; i++) {
		if (is_setting(&verb->command->options[i]))
			print_setting(verb, i);
	}
	return EXIT_DONE;
}
