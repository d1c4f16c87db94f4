#include "verb/options.h"

#include <string.h>

#include "base/civil.h"

#define HELP_COLUMN 22

/* ---- help ---- */

static void print_row(FILE *to, const char *name, const char *help)
{
	fprintf(to, "  %-*s  %s\n", HELP_COLUMN, name, help);
}

static void print_commands(const struct verb *verb, FILE *to, struct str group)
{
	for (const struct command *command = verb->table->commands; command->name; command++) {
		struct str name = str_from(command->name);

		if (str_starts(name, group) &&
		    (group.len == 0 || name.len == group.len || name.at[group.len] == ' '))
			print_row(to, command->name, command->help);
	}
}

static void print_overview(const struct verb *verb, FILE *to, struct str group)
{
	fprintf(to, "usage: motcua COMMAND [OPTIONS]\n\n");
	print_commands(verb, to, group);
	fprintf(to, "\nmotcua COMMAND --help describes one command. Exit codes: 0 done,\n"
		    "1 failed or differences found, 2 wrong command line.\n");
}

static void print_option(struct verb *verb, const struct verb_option *option)
{
	struct buf name = buf_in(verb->arena), help = buf_in(verb->arena);

	buf_format(&name, "--%s%s%s", option->name, option->value ? " " : "",
		   option->value ? option->value : "");
	buf_add_text(&help, option->help);
	if (option->otherwise && option->otherwise[0])
		buf_format(&help, " (%s)", option->otherwise);
	if (option->required)
		buf_add_text(&help, " (required)");
	print_row(verb->out, str_cstring(verb->arena, buf_str(&name)),
		  str_cstring(verb->arena, buf_str(&help)));
}

static void print_help(struct verb *verb)
{
	const struct command *command = verb->command;

	fprintf(verb->out, "usage: motcua %s [OPTIONS]%s%s\n\n%s.\n\n", command->name,
		command->operands ? " " : "", command->operands ? command->operands : "",
		command->help);
	for (const struct verb_option *option = command->options; option->name; option++)
		print_option(verb, option);
	print_row(verb->out, "--help", "this text");
	fprintf(verb->out, "\nExit codes: 0 done, 1 failed%s, 2 wrong command line.\n",
		strcmp(command->name, "check") == 0 ? " or differences found" : "");
}

/* ---- finding the command ---- */

/* Words of the name at the beginning of the line; 0 when it is another command. */
static size_t name_words(const struct verb *verb, const char *name)
{
	struct str rest = str_from(name), part;
	size_t n = 0;

	while (str_take(&rest, ' ', &part)) {
		if (n >= verb->word_count || !str_equal(verb->words[n], part))
			return 0;
		n++;
	}
	return n;
}

static bool is_group(const struct verb *verb, struct str word)
{
	struct str begin = str_format(verb->arena, "%.*s ", STR_ARG(word));

	for (const struct command *command = verb->table->commands; command->name; command++) {
		if (str_starts(str_from(command->name), begin))
			return true;
	}
	return false;
}

static bool asks_for_help(struct str word)
{
	return str_is(word, "--help") || str_is(word, "-h") || str_is(word, "help");
}

/* No command begins the line: help, a group, or a mistake. */
static enum parsed explain(struct verb *verb)
{
	struct str first = verb->word_count ? verb->words[0] : STR("");
	bool group = is_group(verb, first);

	if (verb->word_count == 0) {
		print_overview(verb, verb->err, STR(""));
		return PARSED_WRONG;
	}
	if (asks_for_help(first) ||
	    (group && verb->word_count > 1 && asks_for_help(verb->words[1]))) {
		print_overview(verb, verb->out, group ? first : STR(""));
		return PARSED_HELP;
	}
	if (group)
		verb_misuse(verb, "%.*s needs a second word", STR_ARG(first));
	else
		verb_misuse(verb, "there is no command \"%.*s\"", STR_ARG(first));
	return PARSED_WRONG;
}

/* ---- values ---- */

static size_t find_option(const struct command *command, struct str name)
{
	size_t i = 0;

	while (command->options[i].name && !str_is(name, command->options[i].name))
		i++;
	return i;
}

static bool check_number(struct verb *verb, const struct verb_option *option, struct str typed)
{
	int64_t number;

	if (str_parse_int(typed, &number) == OK && number >= option->least &&
	    number <= option->most)
		return true;
	verb_misuse(verb, "--%s needs a number from %lld to %lld, not \"%.*s\"", option->name,
		    (long long)option->least, (long long)option->most, STR_ARG(typed));
	return false;
}

static bool keep_day(struct verb *verb, const struct verb_option *option, struct str *value)
{
	int32_t day;

	if (civil_parse_iso(*value, &day) != OK && civil_parse_local(*value, &day) != OK) {
		verb_misuse(verb, "--%s needs a day like 2026-11-22, not \"%.*s\"", option->name,
			    STR_ARG(*value));
		return false;
	}
	*value = civil_iso(verb->arena, day);
	return true;
}

static bool keep_value(struct verb *verb, size_t i, struct str typed)
{
	const struct verb_option *option = &verb->command->options[i];

	if (str_is_empty(typed)) {
		verb_misuse(verb, "--%s needs a value: %s", option->name, option->value);
		return false;
	}
	if (option->kind == OPTION_NUMBER && !check_number(verb, option, typed))
		return false;
	if (option->kind == OPTION_DAY && !keep_day(verb, option, &typed))
		return false;
	verb->values[i] = typed;
	return true;
}

/* One word that begins with "--", and its value behind "=" or in the next word. */
static bool take_option(struct verb *verb, size_t *at)
{
	struct str rest = str_slice(verb->words[*at], 2, SIZE_MAX), name;
	bool joined = str_contains(rest, STR("="));

	str_take(&rest, '=', &name);
	size_t i = find_option(verb->command, name);
	const struct verb_option *option = &verb->command->options[i];

	if (!option->name) {
		verb_misuse(verb, "%s has no option --%.*s", verb->command->name, STR_ARG(name));
		return false;
	}
	if (option->kind == OPTION_FLAG) {
		if (joined)
			verb_misuse(verb, "--%s takes no value", option->name);
		verb->values[i] = STR("1");
		return !joined;
	}
	if (joined)
		return keep_value(verb, i, rest);
	++*at;
	return keep_value(verb, i, *at < verb->word_count ? verb->words[*at] : STR(""));
}

static bool check_complete(struct verb *verb)
{
	const struct command *command = verb->command;

	for (size_t i = 0; command->options[i].name; i++) {
		if (command->options[i].required && str_is_empty(verb->values[i])) {
			verb_misuse(verb, "%s needs --%s %s", command->name,
				    command->options[i].name, command->options[i].value);
			return false;
		}
	}
	if (verb->operand_count < command->operands_least) {
		verb_misuse(verb, "%s needs %s", command->name, command->operands);
		return false;
	}
	if (verb->operand_count > command->operands_most) {
		verb_misuse(verb, "%s does not know what to do with \"%.*s\"", command->name,
			    STR_ARG(verb->operands[command->operands_most]));
		return false;
	}
	return true;
}

static void set_otherwise(struct verb *verb)
{
	size_t i = 0;

	for (; verb->command->options[i].name; i++)
		verb->values[i] = str_from(verb->command->options[i].otherwise);
	assert(i <= VERB_OPTIONS_MAX);
}

static enum parsed parse_words(struct verb *verb, size_t from)
{
	bool only_operands = false;

	for (size_t at = from; at < verb->word_count; at++) {
		struct str word = verb->words[at];

		if (!only_operands && (str_is(word, "--help") || str_is(word, "-h"))) {
			print_help(verb);
			return PARSED_HELP;
		}
		if (!only_operands && str_is(word, "--")) {
			only_operands = true;
		} else if (!only_operands && str_starts(word, STR("--"))) {
			if (!take_option(verb, &at))
				return PARSED_WRONG;
		} else {
			verb->operands[verb->operand_count++] = word;
		}
	}
	return check_complete(verb) ? PARSED_RUN : PARSED_WRONG;
}

enum parsed options_parse(struct verb *verb)
{
	size_t name = 0;

	verb->command = verb->table->commands;
	while (verb->command->name && (name = name_words(verb, verb->command->name)) == 0)
		verb->command++;
	if (!verb->command->name) {
		verb->command = NULL;
		return explain(verb);
	}
	set_otherwise(verb);
	verb->operands = ARENA_ARRAY(verb->arena, struct str, verb->word_count);
	verb->operand_count = 0;
	return parse_words(verb, name);
}

/* ---- for verbs ---- */

struct str verb_text(const struct verb *verb, const char *option)
{
	size_t i = find_option(verb->command, str_from(option));

	assert(verb->command->options[i].name);
	return verb->values[i];
}

int64_t verb_number(const struct verb *verb, const char *option)
{
	int64_t number = 0;
	enum status status = str_parse_int(verb_text(verb, option), &number);

	assert(status == OK);
	return number;
}

bool verb_flag(const struct verb *verb, const char *option)
{
	return !str_is_empty(verb_text(verb, option));
}

const char *verb_directory(const struct verb *verb)
{
	return str_cstring(verb->arena, verb_text(verb, "data"));
}
