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
	fprintf(to,
		"\nmotcua COMMAND --help describes one command, motcua --version this program.\n"
		"Exit codes: 0 done, 1 failed or differences found, 2 wrong command line or\n"
		"configuration.\n");
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
	fprintf(verb->out,
		"\nExit codes: 0 done, 1 failed%s, 2 wrong command line or configuration.\n",
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
	if (str_is(first, "--version")) {
		fprintf(verb->out, "motcua " MOTCUA_VERSION ", schema %s\n", db_schema());
		return PARSED_HELP;
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

size_t option_find(const struct verb_option *options, struct str name)
{
	size_t i = 0;

	while (options[i].name && !str_is(name, options[i].name))
		i++;
	return i;
}

static bool check_number(struct arena *arena, const struct verb_option *option, struct str *value,
			 struct str *ret_why)
{
	int64_t number;

	if (str_parse_int(*value, &number) == OK && number >= option->least &&
	    number <= option->most)
		return true;
	*ret_why = str_format(arena, "needs a number from %lld to %lld, not \"%.*s\"",
			      (long long)option->least, (long long)option->most, STR_ARG(*value));
	return false;
}

static bool check_day(struct arena *arena, struct str *value, struct str *ret_why)
{
	int32_t day;

	if (civil_parse_iso(*value, &day) != OK && civil_parse_local(*value, &day) != OK) {
		*ret_why = str_format(arena, "needs a day like 2026-11-22, not \"%.*s\"",
				      STR_ARG(*value));
		return false;
	}
	*value = civil_iso(arena, day);
	return true;
}

static bool check_flag(struct arena *arena, struct str *value, struct str *ret_why)
{
	bool yes = str_is(*value, "yes");

	if (!yes && !str_is(*value, "no")) {
		*ret_why = str_format(arena, "is yes or no, not \"%.*s\"", STR_ARG(*value));
		return false;
	}
	*value = yes ? STR("1") : (struct str){};
	return true;
}

static bool check_text(struct arena *arena, const struct verb_option *option,
		       const struct str *value, struct str *ret_why)
{
	struct str rest = str_from(option->begins ? option->begins : ""), begin;

	if (!option->begins)
		return true;
	while (str_take(&rest, ' ', &begin)) {
		if (str_starts(*value, begin) && value->len > begin.len)
			return true;
	}
	*ret_why = str_format(arena, "begins with one of %s", option->begins);
	return false;
}

bool option_check(struct arena *arena, const struct verb_option *option, struct str *value,
		  struct str *ret_why)
{
	if (str_is_empty(*value)) {
		*ret_why = str_format(arena, "needs a value: %s",
				      option->value ? option->value : "yes or no");
		return false;
	}
	switch (option->kind) {
	case OPTION_NUMBER:
		return check_number(arena, option, value, ret_why);
	case OPTION_DAY:
		return check_day(arena, value, ret_why);
	case OPTION_FLAG:
		return check_flag(arena, value, ret_why);
	case OPTION_TEXT:
		break;
	}
	return check_text(arena, option, value, ret_why);
}

static bool keep_value(struct verb *verb, size_t i, struct str typed)
{
	const struct verb_option *option = &verb->command->options[i];
	struct str why;

	if (!option_check(verb->arena, option, &typed, &why)) {
		verb_misuse(verb, "--%s %.*s", option->name, STR_ARG(why));
		return false;
	}
	verb->values[i] = typed;
	verb->typed[i] = true;
	return true;
}

/* One word that begins with "--", and its value behind "=" or in the next word. */
static bool take_option(struct verb *verb, size_t *at)
{
	struct str rest = str_slice(verb->words[*at], 2, SIZE_MAX), name;
	bool joined = str_contains(rest, STR("="));

	str_take(&rest, '=', &name);
	size_t i = option_find(verb->command->options, name);
	const struct verb_option *option = &verb->command->options[i];

	if (!option->name) {
		verb_misuse(verb, "%s has no option --%.*s", verb->command->name, STR_ARG(name));
		return false;
	}
	if (option->kind == OPTION_FLAG && !joined)
		return keep_value(verb, i, STR("yes"));
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
	size_t i = option_find(verb->command->options, str_from(option));

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
	return verb->directory ? verb->directory
			       : str_cstring(verb->arena, verb_text(verb, "data"));
}
