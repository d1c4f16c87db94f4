/* What the generated functions call, and the after-images. */
#include <string.h>

#include "base/hash.h"
#include "base/json.h"
#include "base/text.h"
#include "db/engine.h"

static const struct {
	enum status status;
	const char *code, *message;
} troubles[] = {
	[TROUBLE_BUSY] = { UNAVAILABLE, "db.busy", N_("The database is busy. Try again.") },
	[TROUBLE_FULL] = { LIMIT, "db.full", N_("The disk is full. Please tell the operator.") },
	[TROUBLE_DUPLICATE] = { CONFLICT, "db.duplicate", N_("This exists already.") },
	[TROUBLE_UNREACHABLE] = { UNAVAILABLE, "db.unreachable",
				  N_("The database does not answer. Try again later.") },
	[TROUBLE_UNKNOWN] = { UNAVAILABLE, "db.unknown",
			      N_("It is not known whether this was saved. Send it once more.") },
	[TROUBLE_BROKEN] = { BROKEN, "db.broken",
			     N_("The database failed. Please tell the operator.") },
};

enum status db_fail(struct cx *cx, struct db_tx *tx, enum trouble trouble, struct str detail)
{
	tx->failed = troubles[trouble].status;
	cx_fail(cx, &(const struct failure){ .status = troubles[trouble].status,
					     .code = troubles[trouble].code,
					     .message = troubles[trouble].message,
					     .file = __FILE__,
					     .line = __LINE__,
					     .detail = detail });
	return tx->failed;
}

enum status db_fail_statement(struct cx *cx, struct db_tx *tx, const struct db_statement *statement,
			      const char *what)
{
	tx->failed = BROKEN;
	FAIL_LOG(cx, BROKEN, "db.statement", N_("The database failed. Please tell the operator."),
		 str_format(cx->arena, "%s: %s", statement->name, what));
	return BROKEN;
}

/* ---- running ---- */

static enum status run_call(struct cx *cx, struct db_call *call)
{
	struct db_tx *tx = cx->tx;

	assert(tx);
	if (tx->failed != OK)
		return tx->failed;
	for (int i = 0; i < call->statement->in_count; i++) {
		const struct db_value *value = &call->in[i];
		enum db_type type = call->statement->in[i];

		assert(value->type == (type & ~DB_MAYBE));
		assert(!value->null || type & DB_MAYBE);
		if (value->type == DB_TEXT && !value->null && value->bytes.len &&
		    memchr(value->bytes.at, 0, value->bytes.len))
			return db_fail_statement(cx, tx, call->statement, "a NUL byte in a text");
	}
	return tx->engine->run(cx, tx, call);
}

enum status db_run(struct cx *cx, const struct db_statement *statement, const struct db_value *in,
		   db_row_fn each, void *arg)
{
	struct db_call call = { statement, in, each, arg, 0 };

	return run_call(cx, &call);
}

struct one {
	db_read_fn read;
	void *to;
	int rows;
};

static enum status take_one(struct cx *cx, const struct db_value *row, void *arg)
{
	struct one *one = arg;

	if (one->rows++ == 0)
		one->read(cx, row, one->to);
	return OK;
}

enum status db_run_one(struct cx *cx, const struct db_statement *statement,
		       const struct db_value *in, db_read_fn read, void *to)
{
	struct one one = { read, to, 0 };

	TRY(db_run(cx, statement, in, take_one, &one));
	if (one.rows > 1)
		return FAIL_LOG(cx, BROKEN, "db.two_rows",
				N_("The database failed. Please tell the operator."),
				str_from(statement->name));
	return one.rows == 1 ? OK : NOT_FOUND;
}

struct many {
	const struct db_reader *reader;
	char *at;
	size_t n, room;
};

static enum status take_many(struct cx *cx, const struct db_value *row, void *arg)
{
	struct many *many = arg;
	size_t row_bytes = many->reader->row_bytes;

	if (many->n == many->room) {
		size_t room = many->room ? many->room * 2 : 8;
		char *grown = arena_take_array(cx->arena, row_bytes, room);

		if (many->n)
			memcpy(grown, many->at, many->n * row_bytes);
		many->at = grown;
		many->room = room;
	}
	many->reader->read(cx, row, many->at + many->n++ * row_bytes);
	return OK;
}

enum status db_run_many(struct cx *cx, const struct db_statement *statement,
			const struct db_value *in, const struct db_reader *reader,
			struct db_rows *ret_rows)
{
	struct many many = { .reader = reader };

	TRY(db_run(cx, statement, in, take_many, &many));
	*ret_rows = (struct db_rows){ many.at, many.n };
	return OK;
}

/* ---- a part that may fail alone ---- */

enum status db_part(struct cx *cx, unit_fn run, void *arg)
{
	struct db_tx *tx = cx->tx;
	struct read_note *reads = cx->reads;

	assert(tx && tx->writes && cx->change_count == 0);
	TRY(tx->engine->script(cx, tx, "SAVEPOINT part"));
	enum status status = run(cx, arg);

	if (tx->failed != OK)
		return tx->failed;
	if (status == OK)
		return tx->engine->script(cx, tx, "RELEASE SAVEPOINT part");
	struct error error = cx->error;

	TRY(tx->engine->script(cx, tx, "ROLLBACK TO SAVEPOINT part; RELEASE SAVEPOINT part"));
	cx->error = error;
	cx->changes.len = 0;
	cx->change_count = 0;
	cx->reads = reads;
	return status;
}

/* ---- changes and their after-images ---- */

static void add_key_part(struct buf *key, const struct db_value *value)
{
	if (key->len)
		buf_add_char(key, ':');
	if (value->type == DB_INT)
		buf_add_int(key, value->number);
	else if (value->type == DB_TEXT)
		buf_add(key, value->bytes);
	else
		buf_add(key, hex_of(key->arena, value->bytes));
}

static struct str row_key(struct cx *cx, const struct db_table *table, const struct db_value *row)
{
	struct buf key = buf_in(cx->arena);

	for (int i = 0; i < table->key_count; i++)
		add_key_part(&key, &row[i]);
	return buf_str(&key);
}

static void add_value(struct json_out *o, const struct db_value *value)
{
	if (value->null)
		json_add_null(o);
	else if (value->type == DB_INT)
		json_add_id(o, value->number);
	else if (value->type == DB_TEXT)
		json_add_text(o, value->bytes);
	else
		json_add_hex(o, value->bytes);
}

struct str db_table_image(const struct db_table *table, struct cx *cx, const struct db_value *row,
			  struct str *ret_key)
{
	struct buf image = buf_in(cx->arena);
	struct json_out o = { .to = &image };

	json_object_begin(&o);
	for (int i = 0; i < table->column_count; i++) {
		json_key(&o, table->columns[table->order[i]]);
		add_value(&o, &row[table->order[i]]);
	}
	json_object_end(&o);
	*ret_key = row_key(cx, table, row);
	return buf_str(&image);
}

void db_note_change(struct cx *cx, const char *table, struct str key, struct str image)
{
	struct json_out o = { .to = &cx->changes };

	if (cx->change_count++)
		buf_add_char(&cx->changes, ',');
	json_object_begin(&o);
	json_key(&o, "key");
	json_add_text(&o, key);
	json_key(&o, "row");
	if (str_is_empty(image))
		json_add_null(&o);
	else
		json_add_raw(&o, image);
	json_key(&o, "table");
	json_add_text(&o, str_from(table));
	json_object_end(&o);
}

static enum status note_row(struct cx *cx, const struct db_value *row, void *arg)
{
	const struct db_statement *statement = arg;
	const struct db_table *table = statement->table;
	struct str key, image = {};

	if (statement->removes)
		key = row_key(cx, table, row);
	else
		image = table->image(cx, row, &key);
	db_note_change(cx, table->name, key, image);
	return OK;
}

enum status db_run_any(struct cx *cx, const struct db_statement *statement,
		       const struct db_value *in, int64_t *ret_changed)
{
	struct db_call call = { statement, in, statement->table ? note_row : NULL,
				(void *)statement, 0 };

	TRY(run_call(cx, &call));
	if (ret_changed)
		*ret_changed = call.changed;
	return OK;
}

enum status db_run_write(struct cx *cx, const struct db_statement *statement,
			 const struct db_value *in)
{
	int64_t changed;

	TRY(db_run_any(cx, statement, in, &changed));
	if (changed > 1)
		return FAIL_LOG(cx, BROKEN, "db.two_rows",
				N_("The database failed. Please tell the operator."),
				str_from(statement->name));
	return changed == 1 ? OK : CONFLICT;
}

enum status db_copy(struct cx *cx, const char *path, const struct db_copying *how)
{
	assert(cx->tx && cx->tx->engine->copy && !cx->tx->writes);
	return cx->tx->engine->copy(cx, cx->tx, path, how);
}

/* ---- values ---- */

struct db_value db_int(int64_t value)
{
	return (struct db_value){ .type = DB_INT, .number = value };
}

struct db_value db_maybe_int(struct maybe_int value)
{
	return (struct db_value){ .type = DB_INT, .null = !value.is, .number = value.value };
}

struct db_value db_text(struct str value)
{
	return (struct db_value){ .type = DB_TEXT, .bytes = value.at ? value : STR("") };
}

struct db_value db_maybe_text(struct str value)
{
	return (struct db_value){ .type = DB_TEXT, .null = !value.at, .bytes = value };
}

struct db_value db_bytes(struct str value)
{
	return (struct db_value){ .type = DB_BYTES, .bytes = value.at ? value : STR("") };
}

struct db_value db_maybe_bytes(struct str value)
{
	return (struct db_value){ .type = DB_BYTES, .null = !value.at, .bytes = value };
}

struct maybe_int db_as_maybe_int(const struct db_value *value)
{
	return (struct maybe_int){ !value->null, value->number };
}

struct str db_as_str(struct cx *cx, const struct db_value *value)
{
	return value->null ? (struct str){} : str_copy(cx->arena, value->bytes);
}
