/* What a page of work costs. */
#include <sys/resource.h>

#include "base/text.h"
#include "verb/bench.h"

#define REPEATS 5
#define ROWS_A_PAGE 50 /* as src/web/work.c asks for */

struct look {
	struct list_query query;
	struct actor actor;
	bool noted; /* who was shown whom, as for a real page */
	size_t rows;
};

static enum status run_look(struct cx *cx, void *arg)
{
	struct look *look = arg;
	struct list_rows rows;

	TRY(dossier_find(cx, &look->query, &rows));
	look->rows = rows.n;
	if (!look->noted)
		cx->reads = NULL;
	return OK;
}

/* Of the whole process: the reader's thread, and the writer's where reads are noted. */
static double cpu_us(void)
{
	struct rusage used;

	getrusage(RUSAGE_SELF, &used);
	return (double)(used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1e6 +
	       (double)(used.ru_utime.tv_usec + used.ru_stime.tv_usec);
}

static enum status look_often(struct cx *cx, struct bench *bench, struct look *look, int64_t calls)
{
	struct arena *arena = arena_open();
	enum status status = OK;

	for (int64_t i = 0; status == OK && i < calls; i++) {
		struct cx unit;

		arena_reset(arena);
		cx_init(&unit, arena, cx->now_us);
		unit.actor = look->actor;
		status = db_read(bench->db, &unit, run_look, look);
	}
	arena_close(arena);
	return status;
}

static enum status measure(struct cx *cx, struct bench *bench, struct look *look, int64_t calls,
			   double *ret_us)
{
	*ret_us = 0;
	TRY(look_often(cx, bench, look, 20));
	for (int i = 0; i < REPEATS; i++) {
		double before = cpu_us();

		TRY(look_often(cx, bench, look, calls));
		double each = (cpu_us() - before) / (double)calls;

		if (i == 0 || each < *ret_us)
			*ret_us = each;
	}
	return OK;
}

struct sitting {
	const char *login;
	struct bench_seat seat;
};

static enum status run_sit(struct cx *cx, void *arg)
{
	struct sitting *sitting = arg;

	return bench_sit(cx, str_from(sitting->login), &sitting->seat);
}

static const struct {
	const char *name;
	enum list_scope scope;
	bool noted;
} pages[] = {
	{ "list_mine_late", LIST_MINE, false },
	{ "list_office_late", LIST_OFFICE, false },
	{ "list_mine_late_noted", LIST_MINE, true },
};

enum status bench_lists(struct cx *cx, struct bench *bench, int64_t calls)
{
	struct sitting busiest = { .login = "p00.0" };

	TRY(db_write(bench->db, cx, run_sit, &busiest));
	for (size_t i = 0; i < sizeof(pages) / sizeof(*pages); i++) {
		struct look look = {
			.query = { .scope = pages[i].scope, .late = true, .most = ROWS_A_PAGE },
			.actor = busiest.seat.actor,
			.noted = pages[i].noted
		};
		double us;

		TRY(measure(cx, bench, &look, pages[i].noted ? calls / 10 + 1 : calls, &us));
		if (look.rows != ROWS_A_PAGE) {
			return FAIL(cx, REFUSED, "bench.short_page",
				    N_("The page is not full: fill more dossiers."));
		}
		bench_say(bench, pages[i].name, us, "us/page");
	}
	return OK;
}
