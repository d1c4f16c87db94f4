/*
 * Verbs: what the operator types. main.c holds them as a table of commands; verb_main finds the
 * row, parses the options, reads the files that are named, and runs the row's function.
 *
 * A data directory belongs to one process. A verb that finds it owned asks the server that owns it:
 * it sends its words and the content of its files through DIR/motcua.sock, the server runs the very
 * same function on its open database, and what that prints and returns comes back. A verb therefore
 * never opens a file that the operator names and never looks at standard input: `collect` does so
 * beforehand, on the operator's side.
 *
 * Exit codes: 0 done; 1 failed, or motcua check found differences; 2 the command line or the
 * configuration is wrong.
 */
#ifndef VERB_VERB_H
#define VERB_VERB_H

#include <stdio.h>

#include "base/cx.h"
#include "db/db.h"
#include "work/work.h"

#define EXIT_DONE 0
#define EXIT_FAILED 1
#define EXIT_USAGE 2

/* ---- the table of commands ---- */

enum option_kind {
	OPTION_TEXT,
	OPTION_NUMBER, /* decimal, between least and most */
	OPTION_DAY,    /* 2026-11-22 or 22/11/2026; kept as ISO */
	OPTION_FLAG,   /* --name, --name=yes, --name=no; kept as "1" or empty */
};

struct verb_option {
	const char *name; /* "data", typed as --data DIR or --data=DIR */
	enum option_kind kind;
	const char *value;     /* what the help calls its value: "DIR" */
	const char *otherwise; /* the value when it is not typed; NULL: none */
	const char *help;
	int64_t least, most; /* of OPTION_NUMBER */
	const char *begins;  /* of OPTION_TEXT: one of these words must begin it; NULL: anything */
	bool required;
};

/* Every command has these first. */
#define OPTIONS_DATABASE                                                                        \
	{ .name = "data",                                                                       \
	  .value = "DIR",                                                                       \
	  .otherwise = "data",                                                                  \
	  .help = "data directory: database, documents, lock, socket" },                        \
		{ .name = "database",                                                           \
		  .value = "URL",                                                               \
		  .help = "a PostgreSQL database, postgresql://..., instead of the one in DIR", \
		  .begins = "postgresql:// postgres://" },                                      \
	{                                                                                       \
		.name = "config", .value = "FILE",                                              \
		.help = "settings (DIR/motcua.conf); see motcua.conf(5)"                        \
	}

enum command_kind {
	COMMAND_WORKS,   /* needs the database that init made */
	COMMAND_CREATES, /* makes the database, or brings it up to date */
	COMMAND_SERVES,  /* opens the database itself and keeps it */
	COMMAND_ALONE,   /* needs no database */
};

struct verb;
typedef int (*verb_fn)(struct verb *verb);

struct command {
	const char *name; /* "init", or of two words: "user add" */
	verb_fn run;      /* gives the exit code */
	const char *help; /* one line */
	enum command_kind kind;
	const struct verb_option *options; /* to a row without name */
	const char *operands;              /* what the help calls them; NULL: there are none */
	size_t operands_least, operands_most;
	verb_fn collect; /* before run, on the operator's side; NULL: nothing to read */
	verb_fn deliver; /* after run, on the operator's side; NULL: nothing to do */
};

struct verb_table {
	const struct command *commands; /* to a row without name */
	const struct timer *timers;     /* what serve runs, to a row without name */
	/* What a configuration file may say (verb/config.h): all but "config" itself. */
	const struct verb_option *settings;
};

/* ---- one call ---- */

#define VERB_OPTIONS_MAX 32
#define VERB_FILES_MAX 256
#define VERB_FILE_MAX_BYTES (4 * 1024 * 1024)

struct verb_file {
	struct str name; /* as the operator named it */
	struct str text;
};

struct verb {
	const struct verb_table *table;
	const struct command *command;
	struct str *words; /* of the command line, without the program's name */
	size_t word_count;
	struct str values[VERB_OPTIONS_MAX]; /* in the order of the command's options */
	struct str from[VERB_OPTIONS_MAX];   /* "FILE:LINE" of the configuration; else empty */
	bool typed[VERB_OPTIONS_MAX];        /* on the command line, which wins */
	struct str *operands;
	size_t operand_count;
	struct verb_file files[VERB_FILES_MAX];
	size_t file_count;
	void *between;    /* what collect leaves to deliver */
	struct str input; /* first line of standard input, where collect took it */
	struct arena *arena;
	struct db *db;
	const char *directory; /* of the server that runs it; NULL: what --data says */
	FILE *out, *err;
	FILE *report;  /* a file that the operator named for it; NULL: none */
	bool terminal; /* err is one: progress is welcome */
	bool remote;   /* runs inside a server, for an operator at the other end of the socket */
	_Atomic bool *stopping, *gone; /* the server is ending; the operator has gone; or NULL */
};

/* The program: gives the exit code. */
int verb_main(const struct verb_table *table, int count, char **words);

/* The option of that name, which the command must have; empty when it was not typed. */
struct str verb_text(const struct verb *verb, const char *option);
int64_t verb_number(const struct verb *verb, const char *option);
bool verb_flag(const struct verb *verb, const char *option);
/* The data directory, NUL-terminated; inside a server, the server's. */
const char *verb_directory(const struct verb *verb);

/* A unit's cx of its own on the verb's arena: the system acts, now. */
void verb_cx(const struct verb *verb, struct cx *ret_cx);
/* Runs a unit on the pool for long reads. */
enum status verb_read_slow(struct verb *verb, struct cx *cx, unit_fn run, void *arg) MUST_USE;

bool verb_is_stopping(const struct verb *verb);

/* Print "motcua: sentence" on err; give the exit code to return. */
int verb_fail(struct verb *verb, const char *format, ...) __attribute__((format(printf, 2, 3)));
int verb_misuse(struct verb *verb, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* What a failed unit left in cx->error. */
int verb_failed(struct verb *verb, const struct cx *cx);

/* ---- the verbs ---- */

int verb_init(struct verb *verb);
int verb_serve(struct verb *verb);
int verb_demo(struct verb *verb);
int verb_import_calendar(struct verb *verb);
int verb_import_people(struct verb *verb);
int verb_import_procedures(struct verb *verb);
int verb_import_units(struct verb *verb);
int verb_import_situations(struct verb *verb);
int verb_user_add(struct verb *verb);
int verb_user_list(struct verb *verb);
int verb_user_disable(struct verb *verb);
int verb_user_password(struct verb *verb);
int verb_check(struct verb *verb);
int verb_backup(struct verb *verb);
int verb_restore(struct verb *verb);
int verb_config(struct verb *verb);
int verb_config_sample(struct verb *verb);

/* What they read beforehand. */
/* calendar/, people/, procedures/ and life-situations.yaml of --packs */
int collect_packs(struct verb *verb);
int collect_demo(struct verb *verb);     /* demo/ of --packs */
int collect_operands(struct verb *verb); /* the files named */
/* The same, packs with the parts they use; for a catalogue also --mapping, and opens --report. */
int collect_procedures(struct verb *verb);
int collect_password(struct verb *verb); /* a line of standard input with --password-stdin */

/* The parts of backup and restore that need no database (verb/backup.h). */
int collect_backup(struct verb *verb);
int deliver_backup(struct verb *verb);
int collect_restore(struct verb *verb);

#endif
