/* motcua bench: synthetic load and what it costs. */
#include "verb/bench.h"

#define DOSSIERS_MOST 10000000
#define LIVES_MOST 4096

const struct verb_option bench_fill_options[] = {
	OPTIONS_DATABASE,
	{ .name = "dossiers",
	  .kind = OPTION_NUMBER,
	  .value = "N",
	  .otherwise = "10000",
	  .help = "how many to make",
	  .least = 10,
	  .most = DOSSIERS_MOST },
	{},
};

const struct verb_option bench_moves_options[] = {
	OPTIONS_DATABASE,
	{ .name = "lives",
	  .kind = OPTION_NUMBER,
	  .value = "N",
	  .otherwise = "128",
	  .help = "dossiers moved in a repeat, from a section's table to the counter",
	  .least = BENCH_BATCH,
	  .most = LIVES_MOST },
	{ .name = "repeats",
	  .kind = OPTION_NUMBER,
	  .value = "N",
	  .otherwise = "3",
	  .help = "how often; the least counts",
	  .least = 1,
	  .most = 100 },
	{},
};

const struct verb_option bench_lists_options[] = {
	OPTIONS_DATABASE,
	{ .name = "calls",
	  .kind = OPTION_NUMBER,
	  .value = "N",
	  .otherwise = "500",
	  .help = "pages asked for in a repeat",
	  .least = 1,
	  .most = 100000 },
	{},
};

const struct verb_option bench_plan_options[] = {
	OPTIONS_DATABASE,
	{ .name = "of", .value = "KIND", .help = "moves, looks or lists", .required = true },
	{ .name = "each",
	  .kind = OPTION_NUMBER,
	  .value = "N",
	  .otherwise = "10",
	  .help = "lives of dossiers, or pages, on each of 64 connections",
	  .least = 1,
	  .most = 100000 },
	{},
};

void bench_say(struct bench *bench, const char *name, double value, const char *unit)
{
	fprintf(bench->out, "%s %.3f %s\n", name, value, unit);
}

/* A server beside it would share the CPU that is measured. */
static int begin(struct verb *verb, struct cx *cx, struct bench *ret_bench)
{
	if (verb->remote)
		return verb_fail(verb, "A server runs on this data. Stop it before you measure.");
	verb_cx(verb, cx);
	*ret_bench = (struct bench){ .db = verb->db, .arena = verb->arena, .out = verb->out };
	return EXIT_DONE;
}

static int end(struct verb *verb, const struct cx *cx, enum status status)
{
	return status == OK ? EXIT_DONE : verb_failed(verb, cx);
}

int verb_bench_fill(struct verb *verb)
{
	struct bench bench;
	struct cx cx;
	int code = begin(verb, &cx, &bench);

	if (code != EXIT_DONE)
		return code;
	return end(verb, &cx, bench_fill(&cx, &bench, verb_number(verb, "dossiers")));
}

int verb_bench_moves(struct verb *verb)
{
	struct bench bench;
	struct cx cx;
	int code = begin(verb, &cx, &bench);

	if (code != EXIT_DONE)
		return code;
	return end(
		verb, &cx,
		bench_moves(&cx, &bench, verb_number(verb, "lives"), verb_number(verb, "repeats")));
}

int verb_bench_lists(struct verb *verb)
{
	struct bench bench;
	struct cx cx;
	int code = begin(verb, &cx, &bench);

	if (code != EXIT_DONE)
		return code;
	return end(verb, &cx, bench_lists(&cx, &bench, verb_number(verb, "calls")));
}

static const char *const plan_names[] = {
	[PLAN_MOVES] = "moves",
	[PLAN_LOOKS] = "looks",
	[PLAN_LISTS] = "lists",
};

int verb_bench_plan(struct verb *verb)
{
	size_t plan = 0, plans = sizeof(plan_names) / sizeof(*plan_names);
	struct bench bench;
	struct cx cx;

	while (plan < plans && !str_is(verb_text(verb, "of"), plan_names[plan]))
		plan++;
	if (plan == plans)
		return verb_misuse(verb, "--of is moves, looks or lists");
	int code = begin(verb, &cx, &bench);

	if (code != EXIT_DONE)
		return code;
	return end(verb, &cx,
		   bench_write_plan(&cx, &bench, (enum bench_plan)plan, verb_number(verb, "each")));
}
