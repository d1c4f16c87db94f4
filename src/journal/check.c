/*
 * motcua check: the journal against itself and against the tables.
 *
 * The replay keeps, for each row that was ever written, a short digest of its last image: 32 bytes
 * a row, in one table of memory, so that a million dossiers fit beside the server.
 */
#include <string.h>

#include "base/json.h"
#include "db/db.h"
#include "journal/journal.h"
#include "journal/journal.sql.h"

#define WINDOW_ROWS 1000

struct entry {
	uint64_t key[2]; /* digest of table and key; both 0: free */
	uint64_t image;  /* digest of the last image, 0: the row was removed or is accounted for */
	int64_t journal; /* the row that wrote it */
};

struct replay {
	struct cx *cx;
	struct journal_check *check;
	struct entry *entries;
	size_t room, used; /* room is a power of two */
	int64_t last_position;
};

static void report(struct replay *replay, struct str what)
{
	replay->check->differences++;
	replay->check->report(replay->check->arg, what);
}

static struct entry *entry_at(struct entry *entries, size_t room, const uint64_t key[2])
{
	size_t i = key[0] & (room - 1);

	while ((entries[i].key[0] || entries[i].key[1]) &&
	       (entries[i].key[0] != key[0] || entries[i].key[1] != key[1]))
		i = (i + 1) & (room - 1);
	return &entries[i];
}

static void replay_grow(struct replay *replay)
{
	size_t room = replay->room ? replay->room * 2 : 1 << 16;
	struct entry *entries = memory_take(room * sizeof(*entries));

	memset(entries, 0, room * sizeof(*entries));
	for (size_t i = 0; i < replay->room; i++) {
		const struct entry *old = &replay->entries[i];

		if (old->key[0] || old->key[1])
			*entry_at(entries, room, old->key) = *old;
	}
	memory_give(replay->entries);
	replay->entries = entries;
	replay->room = room;
}

static struct entry *replay_entry(struct replay *replay, struct str table, struct str key)
{
	struct hash hash = hash_parts((struct str[]){ table, STR("\n"), key }, 3);
	uint64_t digest[2];

	if (replay->used * 2 >= replay->room)
		replay_grow(replay);
	memcpy(digest, hash.bytes, sizeof(digest));
	struct entry *entry = entry_at(replay->entries, replay->room, digest);

	if (!entry->key[0] && !entry->key[1]) {
		memcpy(entry->key, digest, sizeof(digest));
		replay->used++;
	}
	return entry;
}

static uint64_t image_digest(struct str image)
{
	struct hash hash = hash_of(image);
	uint64_t digest;

	memcpy(&digest, hash.bytes, sizeof(digest));
	return digest | 1; /* never 0, which means removed */
}

/* What the columns say must be what the hashed body says. */
static bool columns_agree(const struct journal_row *row, const struct json *body)
{
	return json_int(json_get(body, "id"), -1) == row->id &&
	       json_int(json_get(body, "at_us"), -1) == row->at_us &&
	       json_int(json_get(body, "subject"), -1) == row->subject &&
	       json_int(json_get(body, "previous"), -1) == row->previous &&
	       json_int(json_get(body, "account"), -1) == row->account &&
	       json_int(json_get(body, "office"), -1) == row->office &&
	       str_equal(json_text(json_get(body, "kind"), STR("")), row->kind) &&
	       str_equal(json_text(json_get(body, "subject_kind"), STR("")), row->subject_kind);
}

/* ---- images ---- */

static const struct db_table *find_table(struct str name)
{
	for (int i = 0; i < db_table_count; i++) {
		if (str_is(name, db_tables[i].name))
			return &db_tables[i];
	}
	return NULL;
}

/* Whether every member of the image is a column; one that is none makes a difference. */
static bool has_columns_only(const struct db_table *table, const struct json *image)
{
	const struct json_member *members;
	size_t known = 0;

	for (int i = 0; i < table->column_count; i++)
		known += json_get(image, table->columns[i]) != NULL;
	return known == json_members(image, &members);
}

struct str journal_image(struct arena *arena, const struct db_table *table,
			 const struct json *image)
{
	struct buf text = buf_in(arena);
	struct json_out o = { .to = &text };

	if (!table || !table->added || !has_columns_only(table, image)) {
		json_write(&o, image);
		return buf_str(&text);
	}
	json_object_begin(&o);
	for (int i = 0; i < table->column_count; i++) {
		const char *name = table->columns[table->order[i]];
		const char *older = table->added[table->order[i]];
		const struct json *value = json_get(image, name);

		if (value || older)
			json_key(&o, name);
		if (value)
			json_write(&o, value);
		else if (older)
			json_add_raw(&o, str_from(older));
	}
	json_object_end(&o);
	return buf_str(&text);
}

static void replay_changes(struct replay *replay, const struct journal_row *row,
			   const struct json *changes)
{
	for (size_t i = 0; i < json_count(changes); i++) {
		const struct json *change = json_item(changes, i);
		const struct json *image = json_get(change, "row");
		struct str table = json_text(json_get(change, "table"), STR(""));
		struct entry *entry =
			replay_entry(replay, table, json_text(json_get(change, "key"), STR("")));

		entry->image = 0;
		if (json_is_an_object(image))
			entry->image = image_digest(
				journal_image(replay->cx->arena, find_table(table), image));
		entry->journal = row->id;
		replay->check->images++;
	}
}

static enum status replay_row(struct replay *replay, const struct journal_row *row)
{
	struct cx *cx = replay->cx;
	const struct json *body;

	replay->check->rows++;
	if (!row->body.at)
		return OK; /* erased: the leaf is all that is left of it */
	struct hash leaf = journal_leaf(row->salt, row->body);

	if (!str_equal(hash_str(&leaf), row->leaf)) {
		report(replay,
		       str_format(cx->arena, "journal %lld: the hash does not match its content",
				  (long long)row->id));
	}
	if (json_parse(cx, row->body, &body) != OK) {
		cx->error = (struct error){};
		report(replay, str_format(cx->arena, "journal %lld: the content is not JSON",
					  (long long)row->id));
		return OK;
	}
	/* The content is what the hash covers, so it is what is replayed. */
	if (!columns_agree(row, body)) {
		report(replay, str_format(cx->arena, "journal %lld: columns and content disagree",
					  (long long)row->id));
	}
	replay_changes(replay, row, json_get(body, "changes"));
	return OK;
}

static enum status replay_positions(struct replay *replay, bool *ret_more)
{
	struct journal_rows rows;

	TRY(journal_find_after(replay->cx, replay->last_position, WINDOW_ROWS, &rows));
	for (size_t i = 0; i < rows.n; i++) {
		if (rows.at[i].position != replay->last_position + 1) {
			report(replay,
			       str_format(replay->cx->arena, "journal: position %lld is missing",
					  (long long)replay->last_position + 1));
		}
		replay->last_position = rows.at[i].position;
		TRY(replay_row(replay, &rows.at[i]));
	}
	*ret_more = rows.n == WINDOW_ROWS;
	return OK;
}

static enum status replay_waiting(struct replay *replay, int64_t *after, bool *ret_more)
{
	struct q_journal_waiting_rows rows;

	TRY(q_journal_waiting(replay->cx, *after, WINDOW_ROWS, &rows));
	for (size_t i = 0; i < rows.n; i++) {
		const struct q_journal_waiting_row *row = &rows.at[i];

		*after = row->id;
		TRY(replay_row(replay, &(struct journal_row){
					       .id = row->id,
					       .at_us = row->at_us,
					       .kind = row->kind,
					       .subject_kind = row->subject_kind,
					       .subject = row->subject,
					       .previous = row->previous,
					       .account = row->account,
					       .office = row->office,
					       .body = row->body,
					       .salt = row->salt,
					       .leaf = row->leaf,
				       }));
	}
	*ret_more = rows.n == WINDOW_ROWS;
	return OK;
}

/* ---- the tables ---- */

#define KEY_MOST 8

/*
 * Windows take turns with two arenas: the last key of one window is read while the next is filled.
 */
struct table_scan {
	struct replay *replay;
	const struct db_table *table;
	struct arena *arenas[2];
	struct db_value after[KEY_MOST + 1]; /* the key's columns, then how many rows */
	int64_t rows;
};

static void compare_image(struct table_scan *scan, struct str key, struct str image)
{
	struct arena *arena = scan->replay->cx->arena;
	struct entry *entry = replay_entry(scan->replay, str_from(scan->table->name), key);

	if (entry->image == 0) {
		report(scan->replay, str_format(arena, "%s %.*s: the row is not in the journal",
						scan->table->name, STR_ARG(key)));
	} else if (entry->image != image_digest(image)) {
		report(scan->replay,
		       str_format(arena, "%s %.*s: the row differs from journal %lld",
				  scan->table->name, STR_ARG(key), (long long)entry->journal));
	}
	entry->image = 0;
}

static enum status compare_row(struct cx *cx, const struct db_value *row, void *arg)
{
	struct table_scan *scan = arg;
	struct str key;
	struct str image = scan->table->image(cx, row, &key);

	compare_image(scan, key, image);
	for (int i = 0; i < scan->table->key_count; i++) {
		scan->after[i] = row[i];
		scan->after[i].bytes = str_copy(cx->arena, row[i].bytes);
	}
	scan->rows++;
	scan->replay->check->tables_rows++;
	return OK;
}

static enum status scan_table(struct cx *cx, struct table_scan *scan)
{
	const struct db_table *table = scan->table;

	assert(table->key_count <= KEY_MOST);
	for (int i = 0; i < table->key_count; i++) {
		bool number = (table->scan->in[i] & ~DB_MAYBE) == DB_INT;

		scan->after[i] = number ? db_int(INT64_MIN) : db_text(STR(""));
		scan->after[i].type = table->scan->in[i];
	}
	scan->after[table->key_count] = db_int(WINDOW_ROWS);
	for (int window = 0;; window = !window) {
		scan->rows = 0;
		cx->arena = scan->arenas[window];
		arena_reset(cx->arena);
		TRY(db_run(cx, table->scan, scan->after, compare_row, scan));
		if (scan->rows < WINDOW_ROWS)
			return OK;
	}
}

static enum status scan_tables(struct replay *replay, struct arena *arenas[2])
{
	for (int i = 0; i < db_table_count; i++) {
		struct table_scan scan = {
			.replay = replay,
			.table = &db_tables[i],
			.arenas = { arenas[0], arenas[1] },
		};

		if (scan.table->journalled)
			TRY(scan_table(replay->cx, &scan));
	}
	return OK;
}

/* What is left was written, never removed, and is in no table: its name is in the journal row. */
static void report_missing(struct replay *replay)
{
	for (size_t i = 0; i < replay->room; i++) {
		const struct entry *entry = &replay->entries[i];

		if (entry->image == 0)
			continue;
		arena_reset(replay->cx->arena);
		report(replay,
		       str_format(replay->cx->arena,
				  "journal %lld: a row that it wrote is gone from its table",
				  (long long)entry->journal));
	}
}

/* ---- all of it ---- */

static enum status replay_journal(struct replay *replay)
{
	struct arena *window = replay->cx->arena;
	int64_t after = 0;
	bool more;

	do {
		arena_reset(window);
		TRY(replay_positions(replay, &more));
	} while (more);
	do {
		arena_reset(window);
		TRY(replay_waiting(replay, &after, &more));
	} while (more);
	return OK;
}

/* The error's words must outlive the windows. */
static void keep_error(struct cx *cx)
{
	cx->error.detail = str_copy(cx->arena, cx->error.detail);
	for (size_t i = 0; i < ERROR_ARGS_MAX; i++)
		cx->error.args[i] = str_copy(cx->arena, cx->error.args[i]);
}

enum status journal_check(struct cx *cx, struct journal_check *check)
{
	struct arena *outer = cx->arena;
	struct arena *windows[2] = { arena_open(), arena_open() };
	struct replay replay = { .cx = cx, .check = check };

	replay_grow(&replay);
	cx->arena = windows[0];
	enum status status = replay_journal(&replay);

	if (status == OK)
		status = scan_tables(&replay, windows);
	if (status == OK)
		report_missing(&replay);
	cx->arena = outer;
	if (status != OK)
		keep_error(cx);
	memory_give(replay.entries);
	arena_close(windows[0]);
	arena_close(windows[1]);
	return status;
}
