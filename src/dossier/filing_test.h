/*
 * Ready-made dossiers of the world of world_test.h, and units with an argument of the test's own.
 */
#ifndef DOSSIER_FILING_TEST_H
#define DOSSIER_FILING_TEST_H

#include "dossier/world_test.h"

/* A certified copy, filed at the counter by the receiver. */
static inline int64_t file_copy_under(int64_t procedure)
{
	struct answer answers[] = {
		{ STR("copies"), STR("2") },
		{ STR("declaration"), STR("true") },
		{ STR("issuer"), STR("vietnam") },
		{ STR("pages"), STR("3") },
		{ STR("paper_name"), STR("Bằng tốt nghiệp") },
		{ STR("requester_name"), STR("Nguyễn Thị Hồng Nhung") },
		{ STR("requester_number"), STR("048193001234") },
	};
	struct submission_paper papers[] = {
		{ .component = STR("original"), .originals = 1 },
		{ .component = STR("copy"), .copies = 2 },
	};
	struct submission submission = {
		.procedure = procedure,
		.channel = CHANNEL_DIRECT,
		.competent_agency = world.ward,
		.applicant = { .name = STR("Nguyễn Thị Hồng Nhung"),
			       .number = STR("048193001234") },
		.answers = { answers, sizeof(answers) / sizeof(*answers) },
		.papers = papers,
		.paper_count = 2,
		.result_by = STR("counter"),
	};
	struct step step = { .submission = &submission };

	if (act(&world.receiver, run_file, &step, true) != OK)
		fail_msg("filing failed: %s", step.code);
	return step.id;
}

/* The same, received: it lies with the ward's section. */
static inline int64_t received_copy_under(int64_t procedure)
{
	int64_t id = file_copy_under(procedure);

	do_move(&world.receiver, id, (struct move){ .action = ACTION_RECEIVE });
	return id;
}

/* And taken up by the processor. */
static inline int64_t taken_copy_under(int64_t procedure)
{
	int64_t id = received_copy_under(procedure);

	do_move(&world.processor, id, (struct move){ .action = ACTION_TAKE });
	return id;
}

/* Issued: its result waits at the counter. */
static inline int64_t done_copy(void)
{
	int64_t id = taken_copy_under(world.certified_copy);

	do_move(&world.processor, id, (struct move){ .action = ACTION_FINISH });
	do_move(&world.approver, id, (struct move){ .action = ACTION_APPROVE });
	do_move(&world.clerk, id, (struct move){ .action = ACTION_ISSUE, .number = STR("12/CT") });
	return id;
}

/* A unit by somebody, in the world's time; gives the error's code ("" when it went well). */
static inline const char *try_unit(const struct actor *actor, unit_fn run, void *arg)
{
	struct cx cx;

	cx_init(&cx, world.arena, world.now_us);
	cx.actor = *actor;
	enum status status = db_write(world.db, &cx, run, arg);

	if (status == BROKEN)
		print_message("%s: %.*s\n", cx.error.code, STR_ARG(cx.error.detail));
	for (size_t i = 0; i < cx.error.field_count; i++)
		print_message("%.*s: %s\n", STR_ARG(cx.error.fields[i].field),
			      cx.error.fields[i].message);
	return status == OK ? "" : cx.error.code;
}

static inline bool sees(const struct actor *actor, int64_t id)
{
	struct step step = { .id = id };

	return act(actor, run_load, &step, false) == OK;
}

#endif
