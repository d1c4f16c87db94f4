/*
 * libFuzzer target for a pack's procedure files: any bytes are read or refused with a place in the
 * file, twice the same; what was read answers the questions that every page asks of it.
 * Built and run by tests/fuzz; inputs worth keeping go into tests/corpus/procedure.
 */
#include <string.h>

#include "procedure/pack.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* procedure_parse, which lies beside what needs a database. */
static enum status parse(struct cx *cx, struct str yaml, const struct procedure **ret_procedure)
{
	struct pack pack = { .cx = cx, .file = "fuzz.yaml", .yaml = yaml };
	enum status status = pack_open(&pack);

	if (status == OK)
		status = schema_load(&pack);
	if (status == OK)
		status = pack_check(&pack);
	pack_close(&pack);
	*ret_procedure = pack.procedure;
	return status;
}

/* Whatever was accepted is whole: nobody has answered anything, and yet all of it can be asked. */
static void ask(struct cx *cx, const struct procedure *procedure, enum channel channel)
{
	struct answers answers = {};
	struct filing filing = { &answers, channel, 20000 };
	const struct procedure_case *the_case;
	struct procedure_papers papers;
	struct procedure_shown shown;
	struct procedure_fee fee;

	if (procedure_show(cx, procedure, &filing, &shown) != OK ||
	    procedure_case(cx, procedure, &filing, &the_case) != OK)
		return;
	assert(procedure_limit(procedure, the_case, channel));
	assert(procedure_steps(cx, procedure, the_case, channel).n > 0);
	enum status status = procedure_papers(cx, procedure, the_case, &filing, &papers);

	assert(status == OK || status == INVALID);
	status = procedure_fee(cx, procedure, the_case, &filing, &fee);
	assert(status == OK || status == INVALID);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = arena_open();
	struct str yaml = { (const char *)data, size };
	const struct procedure *procedure;
	struct cx cx;

	cx_init(&cx, arena, 0);
	enum status status = parse(&cx, yaml, &procedure);

	assert(status == OK || status == INVALID || status == LIMIT);
	for (int channel = 0; status == OK && channel < CHANNEL_COUNT; channel++) {
		if (procedure->channels & CHANNEL_BIT(channel))
			ask(&cx, procedure, (enum channel)channel);
	}
	cx_init(&cx, arena, 0);
	assert(parse(&cx, yaml, &procedure) == status);
	arena_close(arena);
	return 0;
}
