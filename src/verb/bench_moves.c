/* What moving dossiers costs the writer, and what it writes. */
#include <semaphore.h>
#include <stdio.h>
#include <string.h>

#include "base/json.h"
#include "base/text.h"
#include "journal/journal.h"
#include "verb/bench_life.h"

const struct life_step life_steps[BENCH_LIFE] = {
	{ ACTION_TAKE, SEAT_PROCESSOR, "", "" },       { ACTION_FINISH, SEAT_PROCESSOR, "", "" },
	{ ACTION_TAKE, SEAT_APPROVER, "", "" },        { ACTION_APPROVE, SEAT_APPROVER, "", "" },
	{ ACTION_TAKE, SEAT_CLERK, "", "" },           { ACTION_ISSUE, SEAT_CLERK, "17/CT", "" },
	{ ACTION_RETURN, SEAT_COUNTER, "", "Nguyen" },
};

/* ---- who and what ---- */

enum status cast_open(struct cx *cx, void *arg)
{
	struct cast *cast = arg;
	static const char *const patterns[SEAT_COUNTER] = { "p%02d.1", "a%02d", "c%02d" };
	char login[16];

	for (int commune = 0; commune < BENCH_COMMUNES; commune++) {
		for (int kind = 0; kind < SEAT_COUNTER; kind++) {
			snprintf(login, sizeof(login), patterns[kind], commune);
			TRY(bench_sit(cx, str_from(login), &cast->communes[commune][kind]));
		}
	}
	for (int i = 0; i < BENCH_COUNTERS; i++) {
		snprintf(login, sizeof(login), "r%02d", i);
		TRY(bench_sit(cx, str_from(login), &cast->counters[i]));
	}
	return OK;
}

struct waiting_find {
	struct cast *cast;
	int commune;
	struct lives *lives;
};

static int counter_of(const struct cast *cast, int64_t office)
{
	for (int i = 0; i < BENCH_COUNTERS; i++) {
		if (cast->counters[i].actor.office == office)
			return i;
	}
	assert(!"the dossier was received at one of the counters");
}

/* A unit: dossiers that wait at one section. */
static enum status find_waiting(struct cx *cx, void *arg)
{
	struct waiting_find *find = arg;
	struct lives *lives = find->lives;
	struct list_query query = { .scope = LIST_OFFICE,
				    .state = STATE_RECEIVED,
				    .most = LIST_MOST };
	struct list_rows rows;

	cx->actor = find->cast->communes[find->commune][SEAT_PROCESSOR].actor;
	TRY(dossier_find(cx, &query, &rows));
	for (size_t i = 0; i < rows.n; i++) {
		struct dossier dossier;

		TRY(dossier_load(cx, rows.at[i].id, &dossier));
		if (dossier.step != 1)
			continue;
		lives->at[lives->n++] =
			(struct life){ dossier.id, dossier.version, find->commune,
				       counter_of(find->cast, dossier.reception_office) };
	}
	cx->reads = NULL; /* nobody was shown anything */
	return OK;
}

/* Round the communes, so that neighbours in a batch touch different pages. */
static void mix(const struct lives *each, struct lives *ret_lives, size_t most)
{
	for (size_t row = 0; row < LIST_MOST; row++) {
		for (int i = 0; i < BENCH_COMMUNES && ret_lives->n < most; i++) {
			if (row < each[i].n)
				ret_lives->at[ret_lives->n++] = each[i].at[row];
		}
	}
}

enum status lives_find(struct cx *cx, struct bench *bench, struct cast *cast,
		       struct lives *ret_lives)
{
	struct lives each[BENCH_COMMUNES] = {};
	size_t most = (size_t)BENCH_COMMUNES * LIST_MOST;

	*ret_lives = (struct lives){ ARENA_ARRAY(bench->arena, struct life, most), 0 };
	TRY(db_write(bench->db, cx, cast_open, cast));
	for (int i = 0; i < BENCH_COMMUNES; i++) {
		struct waiting_find find = { cast, i, &each[i] };

		each[i].at = ARENA_ARRAY(bench->arena, struct life, LIST_MOST);
		TRY(db_read(bench->db, cx, find_waiting, &find));
	}
	mix(each, ret_lives, most);
	cx->actor = (struct actor){ .kind = ACTOR_SYSTEM };
	return OK;
}

const struct bench_seat *life_seat(const struct cast *cast, const struct life *life, size_t step)
{
	enum seat_kind kind = life_steps[step].seat;

	return kind == SEAT_COUNTER ? &cast->counters[life->counter]
				    : &cast->communes[life->commune][kind];
}

/* ---- exactly 64 together ---- */

struct slot {
	struct unit unit; /* first: done gets this */
	struct cx cx;
	struct life *life;
	struct move move;
	sem_t *over;
};

struct batch {
	struct slot slots[BENCH_BATCH];
	struct arena *arenas[BENCH_BATCH];
	sem_t over, gate;
};

static enum status run_move(struct cx *cx, void *arg)
{
	const struct slot *slot = arg;

	return dossier_move(cx, slot->life->id, &slot->move);
}

static void slot_done(struct unit *unit)
{
	sem_post(((struct slot *)unit)->over);
}

/* Holds the writer until all are waiting, so that it takes them together. */
static enum status run_gate(struct cx *cx, void *arg)
{
	(void)cx;
	sem_wait(arg);
	return OK;
}

static enum status submit_moves(struct bench *bench, const struct cast *cast, struct batch *batch,
				size_t step)
{
	const struct life_step *how = &life_steps[step];

	for (int i = 0; i < BENCH_BATCH; i++) {
		struct slot *slot = &batch->slots[i];

		arena_reset(batch->arenas[i]);
		cx_init(&slot->cx, batch->arenas[i], clock_now_us());
		slot->cx.actor = life_seat(cast, slot->life, step)->actor;
		slot->move = (struct move){ .action = how->action,
					    .version = slot->life->version++,
					    .number = str_from(how->number),
					    .receiver = str_from(how->receiver) };
		slot->unit = (struct unit){ .kind = UNIT_WRITE,
					    .run = run_move,
					    .arg = slot,
					    .cx = &slot->cx,
					    .done = slot_done,
					    .name = "bench.move" };
		TRY(db_submit(bench->db, &slot->unit));
	}
	return OK;
}

static enum status run_step(struct cx *cx, struct bench *bench, const struct cast *cast,
			    struct batch *batch, size_t step)
{
	struct slot gate = { .over = &batch->over };

	cx_init(&gate.cx, bench->arena, cx->now_us);
	gate.unit = (struct unit){ .kind = UNIT_WRITE,
				   .run = run_gate,
				   .arg = &batch->gate,
				   .cx = &gate.cx,
				   .done = slot_done,
				   .name = "bench.gate" };
	TRY(db_submit(bench->db, &gate.unit));
	enum status status = submit_moves(bench, cast, batch, step);

	sem_post(&batch->gate);
	TRY(status); /* only a full queue: 64 never fill it */
	for (int i = 0; i <= BENCH_BATCH; i++)
		sem_wait(&batch->over);
	for (int i = 0; i < BENCH_BATCH; i++) {
		const struct slot *slot = &batch->slots[i];

		if (slot->unit.status == OK)
			continue;
		log_failure(&slot->cx, "bench.move");
		return FAIL(cx, BROKEN, "bench.move", N_("A move that is measured was refused."));
	}
	return OK;
}

static void batch_open(struct batch *batch)
{
	sem_init(&batch->over, 0, 0);
	sem_init(&batch->gate, 0, 0);
	for (int i = 0; i < BENCH_BATCH; i++) {
		batch->arenas[i] = arena_open();
		batch->slots[i].over = &batch->over;
	}
}

static void batch_close(struct batch *batch)
{
	for (int i = 0; i < BENCH_BATCH; i++)
		arena_close(batch->arenas[i]);
	sem_destroy(&batch->gate);
	sem_destroy(&batch->over);
}

static enum status run_lives(struct cx *cx, struct bench *bench, const struct cast *cast,
			     const struct lives *lives)
{
	struct batch *batch = ARENA_NEW(bench->arena, struct batch);
	enum status status = OK;

	batch_open(batch);
	for (size_t first = 0; status == OK && first + BENCH_BATCH <= lives->n;
	     first += BENCH_BATCH) {
		for (int i = 0; i < BENCH_BATCH; i++)
			batch->slots[i].life = &lives->at[first + (size_t)i];
		for (size_t step = 0; status == OK && step < BENCH_LIFE; step++)
			status = run_step(cx, bench, cast, batch, step);
	}
	batch_close(batch);
	return status;
}

/* ---- what it costs ---- */

static enum status run_sequence(struct cx *cx, void *arg)
{
	return journal_sequence(cx, 2000, arg);
}

static enum status give_positions(struct cx *cx, struct bench *bench)
{
	int64_t given = 1;

	while (given)
		TRY(db_write(bench->db, cx, run_sequence, &given));
	return OK;
}

struct cost {
	double moves_us, positions_us; /* a transition */
};

static enum status measure(struct cx *cx, struct bench *bench, const struct cast *cast,
			   const struct lives *lives, struct cost *least)
{
	double n = (double)(lives->n / BENCH_BATCH * BENCH_BATCH * BENCH_LIFE);
	int64_t before_us = db_stats(bench->db).writer_cpu_us;

	TRY(run_lives(cx, bench, cast, lives));
	int64_t moved_us = db_stats(bench->db).writer_cpu_us;

	TRY(give_positions(cx, bench));
	struct cost cost = {
		.moves_us = (double)(moved_us - before_us) / n,
		.positions_us = (double)(db_stats(bench->db).writer_cpu_us - moved_us) / n,
	};

	if (least->moves_us == 0 ||
	    cost.moves_us + cost.positions_us < least->moves_us + least->positions_us)
		*least = cost;
	return OK;
}

/* ---- what it writes ---- */

static size_t number_bytes(int64_t number)
{
	static const struct {
		int64_t below;
		size_t bytes;
	} sizes[] = { { 2, 0 },       { 1 << 7, 1 },           { 1 << 15, 2 },
		      { 1 << 23, 3 }, { INT64_C(1) << 31, 4 }, { INT64_C(1) << 47, 6 } };

	for (size_t i = 0; i < sizeof(sizes) / sizeof(*sizes); i++) {
		if (number >= 0 && number < sizes[i].below)
			return sizes[i].bytes;
	}
	return 8;
}

/* As SQLite stores it (its "Record Format"): a type in front, a number as short as it can be. */
static size_t value_bytes(struct str value)
{
	int64_t number;

	if (str_parse_int(value, &number) == OK)
		return 1 + number_bytes(number);
	return (value.len < 58 ? 1 : 2) + value.len;
}

static size_t image_bytes(const struct json *row)
{
	const struct json_member *members;
	size_t n = json_members(row, &members), bytes = 1;

	for (size_t i = 0; i < n; i++)
		bytes += value_bytes(json_text(members[i].value, STR("")));
	return bytes;
}

static void say_row(struct bench *bench, size_t step, struct str table, size_t bytes)
{
	fprintf(bench->out, "row %zu.%s %.*s %zu bytes\n", step + 1,
		dossier_moves[life_steps[step].action].name, STR_ARG(table), bytes);
}

/* One journal row, and what it says that changed. */
static enum status say_rows(struct cx *cx, struct bench *bench, size_t step,
			    const struct journal_row *row)
{
	const struct json *body, *changes;
	/* Six numbers of 8 bytes, subject_kind, salt, leaf, the types in front, kind and body. */
	size_t journal = 6 * 8 + strlen("dossier") + 16 + HASH_BYTES + 13 + row->kind.len;

	journal += row->body.len;

	TRY(json_parse(cx, row->body, &body));
	changes = json_get(body, "changes");
	for (size_t i = 0; i < json_count(changes); i++) {
		const struct json *change = json_item(changes, i);

		say_row(bench, step, json_text(json_get(change, "table"), STR("")),
			image_bytes(json_get(change, "row")));
	}
	say_row(bench, step, STR("journal"), journal);
	say_row(bench, step, STR("journal_pending"), 9);
	say_row(bench, step, STR("journal_position"), 18);
	return OK;
}

struct rows_say {
	struct bench *bench;
	const struct life *life;
};

/* A unit: the rows of a life that was just lived. */
static enum status run_say_rows(struct cx *cx, void *arg)
{
	const struct rows_say *say = arg;
	struct dossier dossier;
	struct journal_rows rows;

	TRY(dossier_load(cx, say->life->id, &dossier));
	TRY(journal_find_chain(cx, dossier.last_journal, BENCH_LIFE, &rows));
	assert(rows.n == BENCH_LIFE);
	for (size_t step = 0; step < BENCH_LIFE; step++)
		TRY(say_rows(cx, say->bench, step, &rows.at[BENCH_LIFE - 1 - step]));
	return OK;
}

enum status bench_moves(struct cx *cx, struct bench *bench, int64_t lives, int64_t repeats)
{
	struct cast *cast = ARENA_NEW(bench->arena, struct cast);
	struct cost least = {};
	struct lives found;

	TRY(lives_find(cx, bench, cast, &found));
	if (found.n < (size_t)(lives * repeats) || lives < BENCH_BATCH) {
		return FAIL(cx, REFUSED, "bench.few",
			    N_("Too few dossiers wait. Ask for fewer, at least 64, or fill anew."));
	}
	for (int64_t i = 0; i < repeats; i++) {
		struct lives some = { found.at + i * lives, (size_t)lives };

		TRY(measure(cx, bench, cast, &some, &least));
	}
	TRY(db_read(bench->db, cx, run_say_rows, &(struct rows_say){ bench, &found.at[0] }));
	bench_say(bench, "writer_cpu", least.moves_us + least.positions_us, "us/transition");
	bench_say(bench, "writer_cpu_positions", least.positions_us, "us/transition");
	return OK;
}
