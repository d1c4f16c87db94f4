/* The program: its commands, and what lower modules may not know of each other. */
#include "account/account.h"
#include "base/civil.h"
#include "base/log.h"
#include "deadline/store.h"
#include "dossier/bulk.h"
#include "dossier/consult.h"
#include "journal/journal.h"
#include "procedure/procedure.h"
#include "verb/bench.h"
#include "verb/verb.h"

#define SEQUENCE_ROWS 2000
#define SEQUENCE_PAUSE_US (SECOND_US / 5)
#define OPERANDS_MAX 200
#define DOSSIERS_MAX 1000000
#define PORT_MAX 65535

/* ---- timers ---- */

static enum status always(struct cx *cx, bool *ret_due)
{
	(void)cx;
	*ret_due = true;
	return OK;
}

static enum status sequence(struct cx *cx, int64_t *ret_done)
{
	return journal_sequence(cx, SEQUENCE_ROWS, ret_done);
}

static enum status forget_sessions(struct cx *cx, int64_t *ret_done)
{
	*ret_done = 0;
	return session_forget(cx);
}

/* Tomorrow's version of a procedure becomes today's. */
static enum status turn_procedures(struct cx *cx, int64_t *ret_done)
{
	int64_t changed;

	*ret_done = 0;
	return procedure_turn(cx, civil_day_of(cx->now_us), &changed);
}

/* Days off are announced late in the year: without them due times stay provisional. */
static enum status warn_of_calendar(struct cx *cx, int64_t *ret_done)
{
	const struct calendar *calendar;

	*ret_done = 0;
	TRY(calendar_current(cx, &calendar));
	struct calendar_warning warning = calendar_warning(calendar, civil_day_of(cx->now_us));

	if (warning.year) {
		log_event(LOG_WARN, "calendar.undecided",
			  { "year", str_format(cx->arena, "%d", warning.year) },
			  { "do", STR("motcua import calendar, see doc/operator.md") });
	}
	return OK;
}

static const struct timer timers[] = {
	{ "absence.put_back", MINUTE_US, dossier_put_back_due, dossier_put_back },
	{ "bulk.forget", HOUR_US, always, bulk_forget },
	{ "consult.watch", MINUTE_US, consult_watch_due, consult_watch },
	{ "journal.sequencer", SEQUENCE_PAUSE_US, journal_is_waiting, sequence },
	{ "work.forget", HOUR_US, work_forget_due, work_forget },
	{ "session.forget", HOUR_US, always, forget_sessions },
	{ "procedure.turn", HOUR_US, always, turn_procedures },
	{ "calendar.warning", DAY_US, always, warn_of_calendar },
	{},
};

/* ---- commands ---- */

#define OPTION_PACKS                                                                    \
	{                                                                               \
		.name = "packs", .value = "DIR",                                        \
		.help = "pack that init and demo take in (packs/vn beside the program)" \
	}
#define OPTION_PASSWORD                                                                           \
	{                                                                                         \
		.name = "password-stdin", .kind = OPTION_FLAG,                                    \
		.help = "read the password from standard input; without it one is made and shown" \
	}

static const struct verb_option no_options[] = { {} };
static const struct verb_option plain_options[] = { OPTIONS_DATABASE, {} };
static const struct verb_option init_options[] = { OPTIONS_DATABASE, OPTION_PACKS, {} };
static const struct verb_option password_options[] = { OPTIONS_DATABASE, OPTION_PASSWORD, {} };

/* All but the first three are for catalogues. */
static const struct verb_option procedures_options[] = {
	OPTIONS_DATABASE,
	OPTION_PACKS,
	{ .name = "mapping",
	  .value = "FILE",
	  .help = "how to read the catalogue (mappings/national-catalogue.yaml of the pack)" },
	{ .name = "report",
	  .value = "FILE",
	  .help = "where what is no rule is listed, .jsonl or .csv (NAME.report.* here)" },
	{ .name = "valid-from",
	  .kind = OPTION_DAY,
	  .value = "DAY",
	  .help = "first day of new versions; without it, today" },
	{ .name = "end-missing",
	  .kind = OPTION_FLAG,
	  .help = "end procedures that the catalogue does not have any more" },
	{ .name = "json", .kind = OPTION_FLAG, .help = "print the summary as one JSON object" },
	{},
};

/* What serve can be told, and what motcua.conf may say of it and of the other commands. */
static const struct verb_option settings[] = {
	OPTIONS_DATABASE,
	{ .name = "port",
	  .kind = OPTION_NUMBER,
	  .value = "N",
	  .otherwise = "8080",
	  .help = "where to listen; 0: any free port",
	  .most = PORT_MAX },
	{ .name = "address",
	  .value = "A",
	  .otherwise = "127.0.0.1",
	  .help = "address of this machine to listen on" },
	{ .name = "url",
	  .value = "URL",
	  .begins = "https:// http://",
	  .help = "how people reach the server, https://..., for the codes on receipts" },
	{ .name = "citizen-filing",
	  .kind = OPTION_FLAG,
	  .help = "citizens may file on these pages; always so with demonstration data" },
	{ .name = "trusted-proxies",
	  .kind = OPTION_NUMBER,
	  .value = "N",
	  .otherwise = "0",
	  .help = "proxies in front whose X-Forwarded headers are believed",
	  .most = 8 },
	{ .name = "access-log", .kind = OPTION_FLAG, .help = "log one line a request" },
	{ .name = "event-threads",
	  .kind = OPTION_NUMBER,
	  .value = "N",
	  .otherwise = "2",
	  .help = "threads that move bytes; one a processor at most",
	  .least = 2,
	  .most = 64 },
	{ .name = "connections",
	  .kind = OPTION_NUMBER,
	  .value = "N",
	  .otherwise = "4096",
	  .help = "connections at once, two descriptors each; further ones wait",
	  .least = 16,
	  .most = 100000 },
	{ .name = "header-deadline",
	  .kind = OPTION_NUMBER,
	  .value = "S",
	  .otherwise = "10",
	  .help = "seconds that the head of a request may take to arrive",
	  .least = 1,
	  .most = 300 },
	{ .name = "body-deadline",
	  .kind = OPTION_NUMBER,
	  .value = "S",
	  .otherwise = "120",
	  .help = "seconds that its body may take, and one more for each 16 KiB",
	  .least = 5,
	  .most = 3600 },
	{ .name = "readers",
	  .kind = OPTION_NUMBER,
	  .value = "N",
	  .otherwise = "2",
	  .help = "threads that read the database",
	  .least = 1,
	  .most = 24 },
	{ .name = "writers",
	  .kind = OPTION_NUMBER,
	  .value = "N",
	  .otherwise = "4",
	  .help = "connections that write to PostgreSQL; SQLite has one",
	  .least = 1,
	  .most = 24 },
	OPTION_PACKS,
	{},
};

static const struct verb_option demo_options[] = {
	OPTIONS_DATABASE,
	OPTION_PACKS,
	{ .name = "dossiers",
	  .kind = OPTION_NUMBER,
	  .value = "N",
	  .otherwise = "200",
	  .help = "how many dossiers to make",
	  .most = DOSSIERS_MAX },
	{ .name = "seed",
	  .kind = OPTION_NUMBER,
	  .value = "N",
	  .otherwise = "1",
	  .help = "another number makes other dossiers; the same number the same ones",
	  .most = INT64_MAX },
	{ .name = "until",
	  .kind = OPTION_DAY,
	  .value = "DAY",
	  .help = "last day of the demonstration; without it, this moment" },
	{},
};

static const struct verb_option user_add_options[] = {
	OPTIONS_DATABASE,
	{ .name = "login", .value = "LOGIN", .help = "a-z 0-9 . - _, 3 to 64", .required = true },
	{ .name = "name", .value = "NAME", .help = "full name", .required = true },
	{ .name = "office",
	  .value = "CODE/NAME",
	  .required = true,
	  .help = "agency's code and office's name" },
	{ .name = "role",
	  .value = "ROLE",
	  .required = true,
	  .help = "receive, process, approve, issue, head, admin; several with commas" },
	{ .name = "title", .value = "TITLE", .otherwise = "", .help = "as on the door plate" },
	OPTION_PASSWORD,
	{},
};

static const struct verb_option backup_options[] = {
	OPTIONS_DATABASE,
	{ .name = "to",
	  .value = "BACKUP",
	  .required = true,
	  .help = "new directory for the backup, on another disk" },
	{ .name = "previous",
	  .value = "BACKUP",
	  .help = "an earlier backup on that disk: what it has is hard-linked, not copied" },
	{},
};

static const struct verb_option restore_options[] = {
	OPTIONS_DATABASE,
	{ .name = "from",
	  .value = "BACKUP",
	  .required = true,
	  .help = "what motcua backup made; DIR must be empty or missing" },
	{},
};

/* What most rows share: name, function, help, kind, options. */
#define COMMAND(row_name, function, row_help, row_kind, row_options)                           \
	.name = (row_name), .run = (function), .help = (row_help), .kind = COMMAND_##row_kind, \
	.options = (row_options)
#define FILES .operands = "FILE...", .operands_least = 1, .operands_most = OPERANDS_MAX
#define ONE(what) .operands = (what), .operands_least = 1, .operands_most = 1

static const struct command commands[] = {
	{ COMMAND("init", verb_init,
		  "Makes the database or brings it up to date, and takes the packs in", CREATES,
		  init_options),
	  .collect = collect_packs },
	{ COMMAND("serve", verb_serve, "Serves the pages until SIGTERM", SERVES, settings) },
	{ COMMAND("demo", verb_demo,
		  "Fills a new database with a made-up province and its dossiers", WORKS,
		  demo_options),
	  .collect = collect_demo },
	{ COMMAND("import calendar", verb_import_calendar,
		  "Takes calendar files in, all together, in place of those before", WORKS,
		  plain_options),
	  FILES, .collect = collect_operands },
	{ COMMAND("import people", verb_import_people,
		  "Takes in by what right people act for others, and with what paper", WORKS,
		  plain_options),
	  ONE("FILE"), .collect = collect_operands },
	{ COMMAND("import procedures", verb_import_procedures,
		  "Takes procedures in: packs, a file each, or a published catalogue", WORKS,
		  procedures_options),
	  FILES, .collect = collect_procedures },
	{ COMMAND("import situations", verb_import_situations,
		  "Takes the life situations of the catalogue's pages in", WORKS, plain_options),
	  ONE("FILE"), .collect = collect_operands },
	{ COMMAND("import units", verb_import_units, "Adds areas, agencies and offices from a file",
		  WORKS, plain_options),
	  ONE("FILE"), .collect = collect_operands },
	{ COMMAND("user add", verb_user_add, "Adds an officer's account", WORKS, user_add_options),
	  .collect = collect_password },
	{ COMMAND("user list", verb_user_list, "Lists the accounts and their posts", WORKS,
		  plain_options) },
	{ COMMAND("user disable", verb_user_disable, "Closes an account and ends its sessions",
		  WORKS, plain_options),
	  ONE("LOGIN") },
	{ COMMAND("user password", verb_user_password, "Gives an account another password", WORKS,
		  password_options),
	  ONE("LOGIN"), .collect = collect_password },
	{ COMMAND("check", verb_check, "Compares journal, tables, documents and serials", WORKS,
		  plain_options) },
	{ COMMAND("backup", verb_backup, "Copies database and documents while the server runs",
		  WORKS, backup_options),
	  .collect = collect_backup, .deliver = deliver_backup },
	{ COMMAND("restore", verb_restore,
		  "Verifies a backup, makes a data directory of it, and checks that", CREATES,
		  restore_options),
	  .collect = collect_restore },
	{ COMMAND("config sample", verb_config_sample,
		  "Prints a configuration with every setting, commented out", ALONE, no_options) },
	{ COMMAND("config", verb_config, "Tries the configuration and shows what is in effect",
		  ALONE, settings) },
	{ COMMAND("bench fill", verb_bench_fill,
		  "Fills a new database for measuring; see bench/README.md", WORKS,
		  bench_fill_options) },
	{ COMMAND("bench moves", verb_bench_moves,
		  "Measures what a transition costs and lists what it writes", WORKS,
		  bench_moves_options) },
	{ COMMAND("bench lists", verb_bench_lists,
		  "Measures what the first page of overdue work costs", WORKS,
		  bench_lists_options) },
	{ COMMAND("bench plan", verb_bench_plan, "Prints requests for the load generator", WORKS,
		  bench_plan_options) },
	{},
};

int main(int count, char **words)
{
	static const struct verb_table table = { commands, timers, settings };

	db_set_hooks(&(struct db_hooks){ .write_reads = journal_add_reads });
	return verb_main(&table, count, words);
}
