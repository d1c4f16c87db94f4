/*
 * PostgreSQL through libpq. Every exchange has a deadline of our own, because a frozen server gives
 * no answer at all. An error before COMMIT was sent means that nothing happened; a lost connection
 * after it means that nobody knows.
 */
#include <endian.h>
#include <libpq-fe.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "base/text.h"
#include "db/engine.h"

#define ANSWER_US (10 * INT64_C(1000000))
#define ANSWER_SLOW_US (600 * INT64_C(1000000))
#define ANSWER_PATIENT_US (24 * 3600 * INT64_C(1000000))
#define BACKOFF_FIRST_US INT64_C(100000)
#define BACKOFF_MOST_US INT64_C(5000000)

#define OID_BYTEA 17
#define OID_INT8 20
#define OID_INT2 21
#define OID_INT4 23
#define OID_TEXT 25

struct pg_tx {
	struct db_tx tx;
	PGconn *connection; /* NULL: lost, to be made again by the next unit */
	int64_t backoff_us; /* after the last failure to connect */
	int64_t next_us;    /* do not try before */
	bool committing;
	bool unsure;     /* a commit was local only: synchronous replication was cut short */
	bool prepared[]; /* by statement->number, on this connection */
};

/* ---- a connection ---- */

static void drop(struct pg_tx *p)
{
	PQfinish(p->connection);
	p->connection = NULL;
	p->tx.gone = true;
	memset(p->prepared, 0, (size_t)db_statement_count);
}

static void take_notice(void *arg, const PGresult *result)
{
	struct pg_tx *p = arg;
	const char *state = PQresultErrorField(result, PG_DIAG_SQLSTATE);

	if (p->committing && state && strcmp(state, "01000") == 0)
		p->unsure = true;
}

static enum status connect_now(struct cx *cx, struct pg_tx *p)
{
	/* What stands before dbname can be changed by the URL, what follows cannot. */
	const char *const names[] = { "connect_timeout",      "application_name",
				      "tcp_user_timeout",     "keepalives_idle",
				      "keepalives_interval",  "keepalives_count",
				      "target_session_attrs", "dbname",
				      "client_encoding",      NULL };
	const char *const values[] = { "5",
				       "motcua",
				       "8000",
				       "5",
				       "2",
				       "3",
				       p->tx.writes ? "read-write" : "any",
				       p->tx.db->where,
				       "UTF8",
				       NULL };

	p->connection = PQconnectdbParams(names, values, 1);
	if (PQstatus(p->connection) == CONNECTION_OK && PQsetnonblocking(p->connection, 1) == 0) {
		PQsetNoticeReceiver(p->connection, take_notice, p);
		/* "Key (number)=(048...) already exists" is no line for a log. */
		PQsetErrorVerbosity(p->connection, PQERRORS_TERSE);
		p->backoff_us = 0;
		return OK;
	}
	struct str detail = str_copy(cx->arena, str_from(PQerrorMessage(p->connection)));

	drop(p);
	p->backoff_us = p->backoff_us ? p->backoff_us * 2 : BACKOFF_FIRST_US;
	if (p->backoff_us > BACKOFF_MOST_US)
		p->backoff_us = BACKOFF_MOST_US;
	p->next_us = clock_monotonic_us() + p->backoff_us;
	return db_fail(cx, &p->tx, TROUBLE_UNREACHABLE, str_trim(detail));
}

static enum status connect_again(struct cx *cx, struct pg_tx *p)
{
	if (p->backoff_us && clock_monotonic_us() < p->next_us)
		return db_fail(cx, &p->tx, TROUBLE_UNREACHABLE, STR("waiting to connect again"));
	return connect_now(cx, p);
}

static enum status pg_open(struct cx *cx, const struct db *db, bool writes, struct db_tx **ret_tx)
{
	size_t size_bytes = sizeof(struct pg_tx) + (size_t)db_statement_count;
	struct pg_tx *p = memory_take(size_bytes);

	(void)cx;
	memset(p, 0, size_bytes);
	p->tx = (struct db_tx){ .engine = &postgres_engine, .db = db, .writes = writes };
	*ret_tx = &p->tx;
	return OK;
}

static void pg_close(struct db_tx *tx)
{
	struct pg_tx *p = (struct pg_tx *)tx;

	PQfinish(p->connection);
	memory_give(p);
}

/* ---- one exchange ---- */

static int64_t answer_us(const struct db_tx *tx)
{
	return tx->patient ? ANSWER_PATIENT_US : tx->slow ? ANSWER_SLOW_US : ANSWER_US;
}

/* False when there is no answer in time or the connection broke. */
static bool wait_answer(struct pg_tx *p, int64_t until_us)
{
	PGconn *connection = p->connection;
	int unsent;

	while ((unsent = PQflush(connection)) > 0 || PQisBusy(connection)) {
		int64_t left_us = until_us - clock_monotonic_us();
		struct pollfd poll_for = { .fd = PQsocket(connection),
					   .events = (short)(POLLIN | (unsent > 0 ? POLLOUT : 0)) };

		if (left_us <= 0 || unsent < 0)
			return false;
		if (poll(&poll_for, 1, (int)(left_us / 1000 + 1)) > 0 &&
		    !PQconsumeInput(connection))
			return false;
	}
	return true;
}

/* The last result of what was sent; NULL when the connection was lost, which is then dropped. */
static PGresult *take_answer(struct pg_tx *p, bool sent)
{
	int64_t until_us = clock_monotonic_us() + answer_us(&p->tx);
	PGresult *last = NULL, *next;

	while (sent) {
		if (!wait_answer(p, until_us)) {
			PQclear(last);
			drop(p);
			return NULL;
		}
		next = PQgetResult(p->connection);
		if (!next)
			break;
		/* Of a script's results the first failure is the one that tells. */
		if (last && PQresultStatus(last) == PGRES_FATAL_ERROR) {
			PQclear(next);
			continue;
		}
		PQclear(last);
		last = next;
	}
	if (!last || PQstatus(p->connection) != CONNECTION_OK) {
		PQclear(last);
		drop(p);
		return NULL;
	}
	return last;
}

static void clear_result(PGresult **result)
{
	PQclear(*result);
}

#define AUTO_RESULT __attribute__((cleanup(clear_result))) PGresult *

static const struct {
	const char *state;
	enum trouble trouble;
	bool again;
} states[] = {
	{ "40001", TROUBLE_BUSY, true },         /* serialization_failure */
	{ "40P01", TROUBLE_BUSY, true },         /* deadlock_detected */
	{ "55P03", TROUBLE_BUSY, false },        /* lock_not_available */
	{ "57014", TROUBLE_BUSY, false },        /* query_canceled */
	{ "53100", TROUBLE_FULL, false },        /* disk_full */
	{ "23505", TROUBLE_DUPLICATE, false },   /* unique_violation */
	{ "25006", TROUBLE_UNREACHABLE, false }, /* read_only_sql_transaction */
	{ "57P01", TROUBLE_UNREACHABLE, false }, /* admin_shutdown */
	{ "57P02", TROUBLE_UNREACHABLE, false }, /* crash_shutdown */
	{ "57P03", TROUBLE_UNREACHABLE, false }, /* cannot_connect_now */
	{ "53300", TROUBLE_UNREACHABLE, false }, /* too_many_connections */
};

static enum trouble trouble_of(struct pg_tx *p, const PGresult *result)
{
	const char *state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : NULL;

	/* On a writer it says that this server leads no longer; on a reader it is our mistake. */
	if (state && strcmp(state, "25006") == 0 && !p->tx.writes)
		return TROUBLE_BROKEN;
	for (size_t i = 0; state && i < sizeof(states) / sizeof(*states); i++) {
		if (strcmp(state, states[i].state) == 0) {
			p->tx.again = states[i].again;
			return states[i].trouble;
		}
	}
	return state ? TROUBLE_BROKEN : TROUBLE_UNREACHABLE;
}

static enum status fail_as(struct cx *cx, struct pg_tx *p, enum trouble trouble,
			   const PGresult *result, const char *what)
{
	const char *message = result ? PQresultErrorMessage(result) : "no answer";
	struct str detail = str_format(cx->arena, "%s: %s", what, message);

	if ((trouble == TROUBLE_UNREACHABLE || trouble == TROUBLE_UNKNOWN) && p->connection)
		drop(p);
	return db_fail(cx, &p->tx, trouble, str_trim(detail));
}

static enum status fail(struct cx *cx, struct pg_tx *p, const PGresult *result, const char *what)
{
	return fail_as(cx, p, trouble_of(p, result), result, what);
}

static enum status command(struct cx *cx, struct pg_tx *p, const char *text)
{
	AUTO_RESULT result = take_answer(p, PQsendQuery(p->connection, text));
	ExecStatusType kind = PQresultStatus(result);

	if (kind == PGRES_COMMAND_OK || kind == PGRES_TUPLES_OK)
		return OK;
	return fail(cx, p, result, text);
}

/* ---- transactions ---- */

static enum status pg_begin(struct cx *cx, struct db_tx *tx)
{
	struct pg_tx *p = (struct pg_tx *)tx;
	const char *text = tx->writes ? "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
				      : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
	bool fresh = !p->connection;

	if (fresh)
		TRY(connect_again(cx, p));
	enum status status = command(cx, p, text);

	/* An idle connection may have been lost long ago; nothing was begun, so try a new one. */
	if (status != OK && !p->connection && !fresh)
		tx->again = true;
	return status;
}

static enum status pg_commit(struct cx *cx, struct db_tx *tx)
{
	struct pg_tx *p = (struct pg_tx *)tx;

	if (!p->connection)
		return db_fail(cx, tx, TROUBLE_UNREACHABLE, STR("COMMIT: no connection"));
	p->committing = true;
	p->unsure = false;
	AUTO_RESULT result = take_answer(p, PQsendQuery(p->connection, "COMMIT"));

	p->committing = false;
	if (p->unsure)
		return fail_as(cx, p, TROUBLE_UNKNOWN, result, "COMMIT, not replicated");
	if (PQresultStatus(result) != PGRES_COMMAND_OK) {
		enum trouble trouble = trouble_of(p, result);
		bool lost = trouble == TROUBLE_UNREACHABLE;

		return fail_as(cx, p, lost ? TROUBLE_UNKNOWN : trouble, result, "COMMIT");
	}
	/* A transaction that had failed answers COMMIT with ROLLBACK. */
	if (strcmp(PQcmdStatus(result), "COMMIT") != 0)
		return db_fail(cx, tx, TROUBLE_BROKEN, STR("COMMIT: rolled back"));
	return OK;
}

static void pg_roll_back(struct db_tx *tx)
{
	struct pg_tx *p = (struct pg_tx *)tx;

	if (!p->connection || PQtransactionStatus(p->connection) == PQTRANS_IDLE)
		return;
	AUTO_RESULT result = take_answer(p, PQsendQuery(p->connection, "ROLLBACK"));

	if (result && PQresultStatus(result) != PGRES_COMMAND_OK)
		drop(p);
}

/* ---- statements ---- */

struct parameters {
	Oid *types;
	const char **values;
	int *lengths, *formats;
	uint64_t *numbers;
};

static const Oid oids[] = { [DB_INT] = OID_INT8, [DB_TEXT] = OID_TEXT, [DB_BYTES] = OID_BYTEA };

/* Everything in binary: no escaping, no digits. */
static struct parameters parameters_of(struct cx *cx, const struct db_statement *statement,
				       const struct db_value *in)
{
	size_t n = (size_t)statement->in_count;
	struct parameters all = {
		.types = ARENA_ARRAY(cx->arena, Oid, n),
		.values = ARENA_ARRAY(cx->arena, const char *, n),
		.lengths = ARENA_ARRAY(cx->arena, int, n),
		.formats = ARENA_ARRAY(cx->arena, int, n),
		.numbers = ARENA_ARRAY(cx->arena, uint64_t, n),
	};

	for (size_t i = 0; i < n; i++) {
		all.types[i] = oids[statement->in[i] & ~DB_MAYBE];
		all.formats[i] = 1;
		if (!in || in[i].null)
			continue;
		if (in[i].type == DB_INT) {
			all.numbers[i] = htobe64((uint64_t)in[i].number);
			all.values[i] = (const char *)&all.numbers[i];
			all.lengths[i] = sizeof(all.numbers[i]);
		} else {
			all.values[i] = in[i].bytes.at;
			all.lengths[i] = (int)in[i].bytes.len;
		}
	}
	return all;
}

static int64_t read_number(const char *at, int len)
{
	uint16_t two;
	uint32_t four;
	uint64_t eight;

	switch (len) {
	case sizeof(two):
		memcpy(&two, at, sizeof(two));
		return (int16_t)be16toh(two);
	case sizeof(four):
		memcpy(&four, at, sizeof(four));
		return (int32_t)be32toh(four);
	default:
		memcpy(&eight, at, sizeof(eight));
		return (int64_t)be64toh(eight);
	}
}

/* Smaller integers come from literals. */
static bool agrees(Oid oid, enum db_type type)
{
	if ((type & ~DB_MAYBE) == DB_INT)
		return oid == OID_INT8 || oid == OID_INT4 || oid == OID_INT2;
	return oid == oids[type & ~DB_MAYBE];
}

static enum status give_row(struct cx *cx, const PGresult *result, int row, struct db_call *call)
{
	const struct db_statement *statement = call->statement;
	struct db_value values[statement->out_count + 1];

	for (int i = 0; i < statement->out_count; i++) {
		struct db_value *value = &values[i];

		*value = (struct db_value){ .type = statement->out[i] & ~DB_MAYBE,
					    .null = PQgetisnull(result, row, i) };
		if (value->null && !(statement->out[i] & DB_MAYBE))
			return db_fail_statement(cx, cx->tx, statement, PQfname(result, i));
		if (value->null)
			continue;
		if (value->type == DB_INT)
			value->number = read_number(PQgetvalue(result, row, i),
						    PQgetlength(result, row, i));
		else
			value->bytes = (struct str){ PQgetvalue(result, row, i),
						     (size_t)PQgetlength(result, row, i) };
	}
	return call->each ? call->each(cx, values, call->arg) : OK;
}

static enum status give_rows(struct cx *cx, const PGresult *result, struct db_call *call)
{
	const struct db_statement *statement = call->statement;

	if (PQnfields(result) != statement->out_count)
		return db_fail_statement(cx, cx->tx, statement, "columns differ in number");
	for (int i = 0; i < statement->out_count; i++) {
		if (!agrees(PQftype(result, i), statement->out[i]))
			return db_fail_statement(cx, cx->tx, statement, PQfname(result, i));
	}
	for (int row = 0; row < PQntuples(result); row++)
		TRY(give_row(cx, result, row, call));
	if (statement->writes)
		call->changed = strtoll(PQcmdTuples((PGresult *)result), NULL, 10);
	return OK;
}

static enum status prepare(struct cx *cx, struct pg_tx *p, const struct db_statement *statement,
			   const char *name)
{
	struct parameters all = parameters_of(cx, statement, NULL);
	AUTO_RESULT result = take_answer(p, PQsendPrepare(p->connection, name, statement->postgres,
							  statement->in_count, all.types));

	return PQresultStatus(result) == PGRES_COMMAND_OK ? OK
							  : fail(cx, p, result, statement->name);
}

static enum status pg_run(struct cx *cx, struct db_tx *tx, struct db_call *call)
{
	struct pg_tx *p = (struct pg_tx *)tx;
	const struct db_statement *statement = call->statement;
	struct parameters all = parameters_of(cx, statement, call->in);
	bool cached = statement->number != DB_UNCACHED;
	char name[16] = "";
	int sent;

	if (!p->connection)
		return db_fail(cx, tx, TROUBLE_UNREACHABLE, str_from(statement->name));
	if (cached) {
		snprintf(name, sizeof(name), "s%d", statement->number);
		if (!p->prepared[statement->number])
			TRY(prepare(cx, p, statement, name));
		p->prepared[statement->number] = true;
		sent = PQsendQueryPrepared(p->connection, name, statement->in_count, all.values,
					   all.lengths, all.formats, 1);
	} else {
		sent = PQsendQueryParams(p->connection, statement->postgres, statement->in_count,
					 all.types, all.values, all.lengths, all.formats, 1);
	}
	AUTO_RESULT result = take_answer(p, sent);
	ExecStatusType kind = PQresultStatus(result);

	if (kind != PGRES_COMMAND_OK && kind != PGRES_TUPLES_OK)
		return fail(cx, p, result, statement->name);
	return give_rows(cx, result, call);
}

static enum status pg_script(struct cx *cx, struct db_tx *tx, const char *text)
{
	struct pg_tx *p = (struct pg_tx *)tx;

	if (!p->connection)
		return db_fail(cx, tx, TROUBLE_UNREACHABLE, STR("script"));
	return command(cx, p, text);
}

static enum status pg_check(struct cx *cx, struct db_tx *tx, const struct db_statement *statement)
{
	struct pg_tx *p = (struct pg_tx *)tx;

	TRY(prepare(cx, p, statement, ""));
	AUTO_RESULT result = take_answer(p, PQsendDescribePrepared(p->connection, ""));

	if (PQresultStatus(result) != PGRES_COMMAND_OK)
		return fail(cx, p, result, statement->name);
	if (PQnparams(result) != statement->in_count)
		return db_fail_statement(cx, tx, statement, "parameters differ in number");
	if (PQnfields(result) != statement->out_count)
		return db_fail_statement(cx, tx, statement, "columns differ in number");
	for (int i = 0; i < statement->in_count; i++) {
		if (!agrees(PQparamtype(result, i), statement->in[i]))
			return db_fail_statement(cx, tx, statement, "a parameter's type differs");
	}
	for (int i = 0; i < statement->out_count; i++) {
		if (!agrees(PQftype(result, i), statement->out[i]))
			return db_fail_statement(cx, tx, statement, PQfname(result, i));
	}
	return OK;
}

const struct engine postgres_engine = {
	.open = pg_open,
	.close = pg_close,
	.begin = pg_begin,
	.commit = pg_commit,
	.roll_back = pg_roll_back,
	.run = pg_run,
	.script = pg_script,
	.check = pg_check,
};
