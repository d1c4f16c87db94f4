/* The command line: what is parsed, what is refused, what the exit codes are. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "verb/demo.h"
#include "verb/options.h"

static int nothing(struct verb *verb)
{
	(void)verb;
	return EXIT_DONE;
}

static const struct verb_option options[] = {
	OPTIONS_DATABASE,
	{ .name = "port",
	  .kind = OPTION_NUMBER,
	  .value = "N",
	  .otherwise = "8080",
	  .help = "where",
	  .least = 1,
	  .most = 65535 },
	{ .name = "until", .kind = OPTION_DAY, .value = "DAY", .help = "when" },
	{ .name = "loud", .kind = OPTION_FLAG, .help = "how" },
	{},
};
static const struct verb_option needy_options[] = {
	OPTIONS_DATABASE,
	{ .name = "login", .value = "LOGIN", .help = "who", .required = true },
	{},
};
static const struct command commands[] = {
	{ .name = "run", .run = nothing, .help = "Runs", .options = options },
	{ .name = "user add", .run = nothing, .help = "Adds", .options = needy_options },
	{ .name = "user list", .run = nothing, .help = "Lists", .options = options },
	{ .name = "take",
	  .run = nothing,
	  .help = "Takes",
	  .options = options,
	  .operands = "FILE...",
	  .operands_least = 1,
	  .operands_most = 2 },
	{},
};
static const struct verb_table table = { commands, NULL, NULL };

static struct verb verb;
static char *out_text, *err_text;
static size_t out_len, err_len;

static enum parsed parse(const char *line)
{
	struct str rest = str_from(line), word;

	verb = (struct verb){ .table = &table, .arena = verb.arena };
	arena_reset(verb.arena);
	free(out_text);
	free(err_text);
	verb.out = open_memstream(&out_text, &out_len);
	verb.err = open_memstream(&err_text, &err_len);
	verb.words = ARENA_ARRAY(verb.arena, struct str, 20);
	while (line[0] && str_take(&rest, ' ', &word))
		verb.words[verb.word_count++] = word;
	enum parsed parsed = options_parse(&verb);

	fclose(verb.out);
	fclose(verb.err);
	return parsed;
}

static void assert_text(struct str text, const char *wanted)
{
	assert_string_equal(str_cstring(verb.arena, text), wanted);
}

static void options_have_values_until_others_are_typed(void **state)
{
	(void)state;
	assert_int_equal(parse("run"), PARSED_RUN);
	assert_int_equal(verb_number(&verb, "port"), 8080);
	assert_text(verb_text(&verb, "data"), "data");
	assert_false(verb_flag(&verb, "loud"));
	assert_true(str_is_empty(verb_text(&verb, "until")));
	assert_int_equal(parse("run --port 65535 --data=/x=y --loud --until 22/11/2026"),
			 PARSED_RUN);
	assert_int_equal(verb_number(&verb, "port"), 65535);
	assert_text(verb_text(&verb, "data"), "/x=y");
	assert_true(verb_flag(&verb, "loud"));
	assert_text(verb_text(&verb, "until"), "2026-11-22");
}

static void the_last_of_two_values_holds(void **state)
{
	(void)state;
	assert_int_equal(parse("run --port 1 --port=2"), PARSED_RUN);
	assert_int_equal(verb_number(&verb, "port"), 2);
}

static void commands_may_have_two_words(void **state)
{
	(void)state;
	assert_int_equal(parse("user list"), PARSED_RUN);
	assert_string_equal(verb.command->name, "user list");
	assert_int_equal(parse("user add --login x"), PARSED_RUN);
	assert_string_equal(verb.command->name, "user add");
}

static void operands_are_counted(void **state)
{
	(void)state;
	assert_int_equal(parse("take a --loud b"), PARSED_RUN);
	assert_int_equal(verb.operand_count, 2);
	assert_text(verb.operands[1], "b");
	assert_int_equal(parse("take -- --loud"), PARSED_RUN);
	assert_text(verb.operands[0], "--loud");
	assert_int_equal(parse("take"), PARSED_WRONG);
	assert_int_equal(parse("take a b c"), PARSED_WRONG);
	assert_int_equal(parse("run a"), PARSED_WRONG);
}

static void a_wrong_line_says_what_is_wrong_and_where_help_is(void **state)
{
	static const struct {
		const char *line, *said;
	} cases[] = {
		{ "fly", "no command \"fly\"" },
		{ "user", "user needs a second word" },
		{ "run --colour red", "no option --colour" },
		{ "run --port 0", "from 1 to 65535" },
		{ "run --port 65536", "from 1 to 65535" },
		{ "run --port", "--port needs a value" },
		{ "run --port=", "--port needs a value" },
		{ "run --port 1x", "not \"1x\"" },
		{ "run --loud=1", "--loud is yes or no, not \"1\"" },
		{ "run --until 2026-02-30", "--until needs a day" },
		{ "user add", "needs --login LOGIN" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		if (parse(cases[i].line) != PARSED_WRONG || !strstr(err_text, cases[i].said) ||
		    !strstr(err_text, "--help"))
			fail_msg("%s: %s", cases[i].line, err_text);
		assert_int_equal(out_len, 0);
	}
}

static void help_is_asked_for_anywhere(void **state)
{
	(void)state;
	assert_int_equal(parse("--help"), PARSED_HELP);
	assert_non_null(strstr(out_text, "user list"));
	assert_int_equal(parse("user --help"), PARSED_HELP);
	assert_non_null(strstr(out_text, "user list"));
	assert_null(strstr(out_text, "take"));
	assert_int_equal(parse("user add --help"), PARSED_HELP);
	assert_non_null(strstr(out_text, "--login LOGIN"));
	assert_non_null(strstr(out_text, "(required)"));
	assert_int_equal(parse("take --port 5 x --help"), PARSED_HELP);
	assert_non_null(strstr(out_text, "usage: motcua take [OPTIONS] FILE..."));
	assert_int_equal(parse(""), PARSED_WRONG);
}

static void misuse_and_failure_have_exit_codes_of_their_own(void **state)
{
	(void)state;
	assert_int_equal(parse("run"), PARSED_RUN);
	free(err_text);
	verb.err = open_memstream(&err_text, &err_len);
	assert_int_equal(verb_fail(&verb, "It is %s", "so"), 1);
	assert_int_equal(verb_misuse(&verb, "It is not so"), 2);
	fclose(verb.err);
	assert_string_equal(err_text, "motcua: It is so.\n"
				      "motcua: It is not so. Try motcua run --help.\n");
}

static void dice_repeat_and_are_fair_enough(void **state)
{
	struct dice dice = dice_of(7, 1), same = dice_of(7, 1), other = dice_of(7, 2);
	int faces[6] = {}, differing = 0;

	(void)state;
	for (int i = 0; i < 6000; i++) {
		uint64_t thrown = dice_throw(&dice, 6);

		assert_int_equal(dice_throw(&same, 6), thrown);
		differing += dice_throw(&other, 6) != thrown;
		faces[thrown]++;
	}
	assert_true(differing > 4000);
	for (int i = 0; i < 6; i++)
		assert_in_range(faces[i], 850, 1150);
}

static int set_up(void **state)
{
	(void)state;
	verb.arena = arena_open();
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	free(out_text);
	free(err_text);
	arena_close(verb.arena);
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(options_have_values_until_others_are_typed),
		cmocka_unit_test(the_last_of_two_values_holds),
		cmocka_unit_test(commands_may_have_two_words),
		cmocka_unit_test(operands_are_counted),
		cmocka_unit_test(a_wrong_line_says_what_is_wrong_and_where_help_is),
		cmocka_unit_test(help_is_asked_for_anywhere),
		cmocka_unit_test(misuse_and_failure_have_exit_codes_of_their_own),
		cmocka_unit_test(dice_repeat_and_are_fair_enough),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
