/* Runs what sqlpack made of shop.sql, on the engine of MOTCUA_TEST_DB. Any wrong answer ends it. */
#include <stdio.h>

#include "db/scratch.h"
#include "shop/shop.sql.h"

static struct str take_changes(struct cx *cx)
{
	struct str changes = str_copy(cx->arena, buf_str(&cx->changes));

	cx->changes.len = 0;
	cx->change_count = 0;
	return changes;
}

static enum status add(struct cx *cx, int64_t id, struct maybe_int closed_us)
{
	return q_shop_add(cx,
			  &(struct q_shop_add_in){ .id = id,
						   .name = str_format(cx->arena, "s%d", (int)id),
						   .code = STR("1234"),
						   .closed_us = closed_us,
						   .seal = STR("\x01\x02\xff") });
}

static enum status open_and_close(struct cx *cx, void *arg)
{
	struct q_shop_load_row row;
	struct q_shop_find_rows rows;
	int64_t removed;

	(void)arg;
	TRY(add(cx, 7, (struct maybe_int){}));
	assert(str_is(
		take_changes(cx),
		"{\"key\":\"7\",\"row\":{\"closed_us\":null,\"id\":\"7\",\"name\":\"s7\","
		"\"seal\":\"0102ff\",\"street\":\"\",\"version\":\"1\"},\"table\":\"shop\"}"));
	TRY(add(cx, 8, (struct maybe_int){ true, 5 }));
	TRY(q_shop_close(cx, 7, 9, 1));
	assert(q_shop_close(cx, 7, 9, 1) == CONFLICT && cx->error.status == OK);
	assert(cx->change_count == 2);
	TRY(q_shop_load(cx, 7, &row));
	assert(row.closed_us.is && row.closed_us.value == 9 && row.version == 2);
	assert(str_is(row.code, "1234") && str_equal(row.seal, STR("\x01\x02\xff")));
	assert(q_shop_load(cx, 9, &row) == NOT_FOUND && cx->error.status == OK);
	TRY(q_shop_find(cx, STR("s%"), &rows));
	assert(rows.n == 2 && str_is(rows.at[1].label, "s8 ()") && rows.at[1].is_open == 0);
	take_changes(cx);
	TRY(q_shop_remove(cx, 7, &removed));
	assert(removed == 1);
	assert(str_is(take_changes(cx), "{\"key\":\"7\",\"row\":null,\"table\":\"shop\"}"));
	return q_shop_remove(cx, 7, NULL);
}

static enum status fill_shelves(struct cx *cx, void *arg)
{
	int64_t changed;

	(void)arg;
	TRY(q_shelf_put(cx, 8, STR("A1"), STR("rice")));
	TRY(q_shelf_put(cx, 8, STR("A1"), STR("tea")));
	take_changes(cx);
	TRY(q_shelf_from_shop(cx, &changed));
	assert(changed == 1);
	assert(str_is(
		take_changes(cx),
		"{\"key\":\"A1:8\",\"row\":{\"goods\":\"s8\",\"place\":\"A1\",\"shop\":\"8\"},"
		"\"table\":\"shop_shelf\"}"));
	return OK;
}

static enum status count(struct cx *cx, void *arg)
{
	struct q_counter_add_row row;
	struct q_counter_sum_row sum;
	struct q_counter_take_row first;

	(void)arg;
	TRY(q_counter_add(cx, STR("Zoo"), &row));
	TRY(q_counter_add(cx, STR("Zoo"), &row));
	assert(row.n == 2);
	TRY(q_counter_sum(cx, &sum));
	assert(sum.total == 2);
	TRY(q_counter_take(cx, &first));
	/* By bytes, whatever the locale of the database. */
	assert(str_is(first.name, "Zoo"));
	return OK;
}

static enum status compare_image(struct cx *cx, const struct db_value *row, void *arg)
{
	const struct db_table *table = arg;
	struct str key, image = table->image(cx, row, &key);

	assert(str_is(key, "A1:8"));
	assert(str_is(image, "{\"goods\":\"s8\",\"place\":\"A1\",\"shop\":\"8\"}"));
	return OK;
}

static enum status scan(struct cx *cx, void *arg)
{
	const struct db_table *shelf = &db_tables[1];
	struct db_value after[] = { db_text(STR("")), db_int(INT64_MIN), db_int(10) };

	(void)arg;
	assert(db_table_count == 3 && shelf->key_count == 2 && shelf->journalled);
	assert(str_is(str_from(db_tables[2].why_not), "counts what is written elsewhere"));
	return db_run(cx, shelf->scan, after, compare_image, (void *)shelf);
}

int main(void)
{
	static const unit_fn units[] = { open_and_close, fill_shelves, count };
	struct arena *arena = arena_open();
	struct scratch scratch;
	struct cx cx;
	enum status status;

	cx_init(&cx, arena, clock_now_us());
	status = scratch_open(&cx, &scratch);
	if (status == OK) {
		status = db_check_statements(&cx, scratch.db);
		for (size_t i = 0; i < sizeof(units) / sizeof(*units) && status == OK; i++)
			status = db_write(scratch.db, &cx, units[i], NULL);
		if (status == OK)
			status = db_read(scratch.db, &cx, scan, NULL);
		scratch_close(&scratch);
	}
	if (status != OK)
		printf("%s: %.*s\n", cx.error.code, STR_ARG(cx.error.detail));
	arena_close(arena);
	return status == OK ? 0 : 1;
}
