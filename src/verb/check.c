/* motcua check: the journal against the tables, the documents against the disk, the serials. */
#include "archive/archive.h"
#include "base/civil.h"
#include "journal/journal.h"
#include "verb/verb.h"
#include "verb/verb.sql.h"

#define SERIALS_ROWS 500

struct look {
	struct verb *verb;
	struct journal_check journal;
	int64_t differences, serials;
};

static void report(void *arg, struct str what)
{
	struct look *look = arg;

	look->differences++;
	fprintf(look->verb->out, "%.*s\n", STR_ARG(what));
}

/* A failed unit takes its serial back, so the codes of a day are as many as its last serial. */
static enum status check_serial(struct cx *cx, struct look *look,
				const struct q_verb_serials_row *row)
{
	struct q_verb_codes_count_row count;
	int32_t day = 0;

	TRY(civil_parse_iso(row->day, &day));
	struct civil_date date = civil_from_days(day);
	struct str stem = str_format(cx->arena, "%.*s-%02d%02d%02d", STR_ARG(row->code),
				     date.year % 100, date.month, date.day);

	TRY(q_verb_codes_count(cx, str_format(cx->arena, "%.*s-", STR_ARG(stem)),
			       str_format(cx->arena, "%.*s.", STR_ARG(stem)), &count));
	look->serials++;
	if (count.n != row->last) {
		report(look,
		       str_format(
			       cx->arena,
			       "dossier_serial %.*s: %lld codes were given, %lld dossiers have one",
			       STR_ARG(stem), (long long)row->last, (long long)count.n));
	}
	return OK;
}

static enum status check_serials(struct cx *cx, struct look *look)
{
	struct q_verb_serials_rows rows;
	int64_t agency = 0;
	struct str day = STR("");

	do {
		TRY(q_verb_serials(cx, agency, day, SERIALS_ROWS, &rows));
		for (size_t i = 0; i < rows.n; i++) {
			TRY(check_serial(cx, look, &rows.at[i]));
			agency = rows.at[i].agency;
			day = rows.at[i].day;
		}
	} while (rows.n == SERIALS_ROWS);
	return OK;
}

static enum status check_all(struct cx *cx, void *arg)
{
	struct look *look = arg;

	look->journal = (struct journal_check){ .report = report, .arg = look };
	TRY(journal_check(cx, &look->journal));
	TRY(archive_check(cx, report, look));
	return check_serials(cx, look);
}

int verb_check(struct verb *verb)
{
	struct look look = { .verb = verb };
	struct cx cx;

	verb_cx(verb, &cx);
	if (verb_read_slow(verb, &cx, check_all, &look) != OK)
		return verb_failed(verb, &cx);
	fprintf(verb->out,
		"Read %lld journal rows with %lld images, %lld table rows, all documents,"
		" %lld serials: ",
		(long long)look.journal.rows, (long long)look.journal.images,
		(long long)look.journal.tables_rows, (long long)look.serials);
	if (look.differences == 0)
		fprintf(verb->out, "no differences.\n");
	else
		fprintf(verb->out, "%lld differences.\n", (long long)look.differences);
	return look.differences ? EXIT_FAILED : EXIT_DONE;
}
