/*
 * Procedures: the catalogue of what an office does for people, as data.
 *
 * A procedure is one YAML file of a pack (doc/pack-reference.md is its reference): official texts,
 * the form, the cases, and for each case and channel its time limit, fees, papers and steps. It is
 * checked when read, so what is in memory is complete and consistent: expressions are parsed,
 * every case has a limit, a fee and steps for every channel, all codes are known.
 *
 * A struct procedure never changes. procedure_load keeps the first ones for the life of the process
 * and parses others, when a whole catalogue is there, into the unit's arena: so pointers into it
 * live as long as the unit. A version's text never changes, an amended procedure is a new version,
 * and a dossier keeps the version it was received under.
 *
 * The file's parts say where they apply by `cases`, `channels` and `when`; see struct applies.
 *
 * Legal frame: Decree 63/2010/ND-CP article 8 (parts of a procedure), Decree 118/2025/ND-CP,
 * Circular 03/2025/TT-VPCP. Texts are kept word for word beside the numbers made from them.
 */
#ifndef PROCEDURE_PROCEDURE_H
#define PROCEDURE_PROCEDURE_H

#include "base/cx.h"
#include "base/expr.h"
#include "deadline/deadline.h"
#include "procedure/answers.h"

#define PROCEDURE_SOURCE_MAX 1048576 /* bytes of YAML */
#define PROCEDURE_CASES_MAX 32
#define PROCEDURE_FIELDS_MAX 200 /* of one form */
#define PROCEDURE_STEPS_MAX 30

/* A text in both languages. Vietnamese is the official one. */
struct words {
	struct str vi, en;
};

struct str words_get(struct words words, enum lang lang);

struct strs {
	struct str *at;
	size_t n;
};

/* The name for lists and headings: the short one where the pack has one. */
struct procedure;
struct str procedure_title(const struct procedure *procedure, enum lang lang);

/* An expression as written and as parsed; expr is NULL where the file has none. */
struct formula {
	struct str text;
	const struct expr *expr;
};

enum channel { CHANNEL_DIRECT, CHANNEL_ONLINE, CHANNEL_POST };
#define CHANNEL_COUNT 3
#define CHANNEL_BIT(channel) (1u << (channel))

/* Where a limit, fee, exemption, paper or step applies. What the file leaves out means: always. */
struct applies {
	struct strs cases;   /* codes of cases */
	uint32_t case_set;   /* the same as bits: 1 << index; all bits when left out */
	unsigned channels;   /* CHANNEL_BITs; all that the procedure has when left out */
	struct formula when; /* a condition over the form */
};

/* LEVEL_UNSTATED: the catalogue does not say. */
enum procedure_level { LEVEL_COMMUNE, LEVEL_PROVINCE, LEVEL_MINISTRY, LEVEL_UNSTATED };
#define LEVEL_COUNT (LEVEL_UNSTATED + 1)
enum procedure_type {
	TYPE_LAW_DETAILED, /* assigned by a law to be detailed */
	TYPE_NOT_ASSIGNED,
	TYPE_CENTRAL,
	TYPE_LOCAL,
	TYPE_OTHER,
};
/* ONLINE_OFFERED: there is a service, the catalogue does not say how far it goes. */
enum procedure_online { ONLINE_NONE, ONLINE_PARTIAL, ONLINE_FULL, ONLINE_OFFERED };
/* ORIGIN_CATALOGUE: made by the importer (catalogue.h), not completed by hand. */
enum procedure_origin { ORIGIN_PACK, ORIGIN_CATALOGUE };
enum procedure_scope { SCOPE_NONE, SCOPE_PROVINCE }; /* where non-boundary filing is possible */

/* Bits of procedure.audience. */
enum audience {
	AUDIENCE_CITIZEN = 1,
	AUDIENCE_OVERSEAS = 2,
	AUDIENCE_FOREIGNER = 4,
	AUDIENCE_BUSINESS = 8,
	AUDIENCE_FOREIGN_BUSINESS = 16,
	AUDIENCE_COOPERATIVE = 32,
	AUDIENCE_ORGANISATION = 64,
	AUDIENCE_FOREIGN_ORGANISATION = 128,
	AUDIENCE_OFFICIAL = 256,
	AUDIENCE_PARTY = 512,
};

struct procedure_law {
	struct str number, title;
	struct str date; /* ISO; empty when the catalogue does not give it */
};

struct procedure_parameter {
	struct str name, source;
	struct words label;
	struct str value; /* as written */
	int64_t number;   /* in millionths */
};

/* ---- the form ---- */

enum field_kind {
	FIELD_TEXT,
	FIELD_LINES,
	FIELD_DAY,
	FIELD_NUMBER,
	FIELD_PERSONAL_NUMBER,
	FIELD_PHONE,
	FIELD_EMAIL,
	FIELD_TAX_CODE,
	FIELD_CHOICE,
	FIELD_FLAG,
	FIELD_AREA,
	FIELD_MONEY,
};

struct procedure_option {
	struct str value;
	struct words label;
};

struct procedure_field {
	struct str name;
	struct words label, hint;
	enum field_kind kind;
	bool required;
	struct formula show_when; /* looks at questions before this one only */
	int64_t min, max; /* texts: characters; NUMBER, MONEY: the number; AREA: square metres */
	struct {
		struct procedure_option *at;
		size_t n;
	} options;
	struct str autocomplete; /* HTML autofill token */
	bool personal;           /* personal data: masked in lists, reading it is journalled */
	struct str subject;      /* "applicant.name": where prefilling takes it from, or empty */
	size_t index;            /* over the whole form, in the order asked */
};

/* One page of questions. */
struct procedure_group {
	struct str name;
	struct words title, hint;
	struct formula show_when;
	struct {
		struct procedure_field *at;
		size_t n;
	} fields;
	size_t index; /* of the page */
};

/* ---- what depends on case and channel ---- */

struct procedure_case {
	struct str code;
	struct words name;
	struct formula when; /* the first case that is true holds; the last has none */
	size_t index;
};

struct procedure_limit {
	struct applies applies;
	struct str amount;       /* as written, in units; empty for same_day and appointed */
	struct limit limit;      /* the same, for deadline/ */
	struct str text;         /* as published */
	struct str cutoff;       /* "15:00", or empty */
	struct start_rule start; /* the same, for deadline/ */
	struct str note, source;
};

struct procedure_fee_rule {
	struct str code;
	struct words name;
	struct applies applies;
	struct formula amount; /* in đồng; without: no rule says it, the officer asks for it */
	struct str text;       /* as published */
	struct str source;
};

struct procedure_exemption {
	struct str code;
	struct words name;
	struct strs fees; /* codes; all when left out */
	struct applies applies;
	int64_t percent; /* off the fee, 1..100 */
	struct str text, source;
};

enum paper_kind { PAPER_SUBMIT, PAPER_SHOW };

struct procedure_component {
	struct str code, group;
	struct words name;
	struct str text; /* as published */
	struct applies applies;
	enum paper_kind kind;
	int64_t originals, copies;
	bool optional; /* only "if there is one" */
	bool digitise; /* scanned at reception (Circular 01/2023/TT-VPCP article 8) */
	struct {
		struct str database, source; /* whose data makes the paper needless; or empty */
	} replaced_by;
};

enum step_role { STEP_RECEIVE, STEP_PROCESS, STEP_APPROVE, STEP_ISSUE, STEP_RETURN };
enum step_office {
	STEP_AT_RECEPTION, /* the office that received the dossier */
	STEP_AT_COMPETENT, /* the agency that decides */
	STEP_AT_OTHER,     /* an agency of the kind that step.agency names */
};

/* Bits of step.outcomes; each role allows some of them. */
enum step_outcome {
	OUTCOME_FORWARD = 1,    /* to the next step */
	OUTCOME_BACK = 2,       /* to the step before, with a reason */
	OUTCOME_SUPPLEMENT = 4, /* ask the applicant for more, form 02; once */
	OUTCOME_OBLIGATION = 8, /* wait for a payment */
	OUTCOME_REFUSE = 16,    /* not received (form 03), or proposed for refusal */
	OUTCOME_APPROVE = 32,
	OUTCOME_REJECT = 64,  /* a written refusal is a result */
	OUTCOME_RETURN = 128, /* handed over to the applicant */
};

struct procedure_step {
	struct str code;
	struct words name;
	enum step_role role;
	enum step_office office;
	struct str agency; /* kind of the other agency */
	struct applies applies;
	int64_t share; /* of the whole limit, per mille */
	unsigned outcomes;
};

/* Bits of result.delivery. */
enum delivery { DELIVERY_COUNTER = 1, DELIVERY_POST = 2, DELIVERY_ONLINE = 4 };

/* What no answer in time means. */
enum consult_silence {
	SILENCE_ESCALATES, /* the lead decides with a reason, else a leader */
	SILENCE_AGREES,    /* counts as consent, where the law says so */
};

/* How other offices are asked for their opinion; amount empty: the centre's time rules hold. */
struct procedure_consultation {
	struct str amount, decide_amount; /* as written, in units */
	struct limit limit;               /* for the answer */
	struct limit decide;              /* for the lead, when it is missing or objects */
	enum consult_silence silence;
	bool stands;    /* the time until it is settled is not counted */
	struct str law; /* what lets silence agree or the clock stand */
};

struct procedure_result {
	struct str code;
	struct words name;
	struct str template; /* text with {field} holes */
	unsigned delivery;
};

struct procedure {
	struct str code, decision;
	struct words name;
	struct words short_name; /* as people say it; empty: the name does */
	enum procedure_origin origin;
	enum procedure_level level;
	enum procedure_type type;
	struct {
		struct str code, vi, en;
	} field;
	struct str valid_from, valid_to; /* ISO; valid_to is the first day it is not valid */
	unsigned audience;
	struct str agency, authority, address, delegated, coordinating; /* as published */
	struct str competent; /* kind of the agencies that decide (agency.kind); never empty */
	struct str sequence, conditions, description; /* as published */
	struct strs keywords;
	enum procedure_scope non_boundary;
	enum procedure_online online;
	bool post; /* may be filed and returned by the public post */
	unsigned channels;
	struct {
		struct procedure_law *at;
		size_t n;
	} legal_basis;
	struct {
		struct procedure_parameter *at;
		size_t n;
	} parameters;
	struct {
		struct procedure_group *at;
		size_t n;
	} form;
	struct {
		struct procedure_case *at;
		size_t n;
	} cases;
	struct {
		struct procedure_limit *at;
		size_t n;
	} limits;
	struct {
		struct procedure_fee_rule *at;
		size_t n;
	} fees;
	struct {
		struct procedure_exemption *at;
		size_t n;
	} exemptions;
	struct {
		struct procedure_component *at;
		size_t n;
	} components;
	struct {
		struct procedure_step *at;
		size_t n;
	} steps;
	struct {
		struct procedure_result *at;
		size_t n;
	} results;
	struct procedure_consultation consultation;
	size_t field_count; /* of the whole form */
};

/*
 * Reads a pack's file with the parts it uses: each `- use: NAME` becomes the items of
 * parts/NAME.yaml beside it. What comes out stands alone and remembers, in comments, where its
 * lines come from, so that procedure_parse names the right file and line. INVALID "pack.invalid" as
 * procedure_parse does, "pack.unreadable" when there is no such file.
 */
enum status procedure_read(struct cx *cx, const char *path, struct str *ret_text) MUST_USE;

/*
 * Reads and checks a text, as procedure_read gives it. INVALID "pack.invalid" or "expr.syntax" with
 * file:line and what is wrong there, one mistake at a time. The result lives as long as cx's arena.
 */
enum status procedure_parse(struct cx *cx, struct str yaml, const char *file,
			    const struct procedure **ret_procedure) MUST_USE;

/* The field of that name, NULL when the form has none. */
const struct procedure_field *procedure_field(const struct procedure *procedure, struct str name);
const struct procedure_group *procedure_group(const struct procedure *procedure, struct str name);
const struct procedure_step *procedure_step(const struct procedure *procedure, struct str code);

/* ---- rules ---- */

/* What was filed, how and on which local day: the values that expressions see. */
struct filing {
	const struct answers *answers;
	enum channel channel;
	int32_t today;
};

/* Which questions are asked, by index over the whole form. */
struct procedure_shown {
	bool group[PROCEDURE_FIELDS_MAX];
	bool field[PROCEDURE_FIELDS_MAX];
};

enum status procedure_show(struct cx *cx, const struct procedure *procedure,
			   const struct filing *filing, struct procedure_shown *ret_shown) MUST_USE;

/*
 * Checks answers and puts them in canonical form: days ISO, numbers plain digits, texts tidied,
 * phone numbers without blanks, flags "true". Answers to questions that are not asked are taken
 * out. With a group only that page is checked; with NULL the whole form is. At a counter the
 * applicant's own number, telephone and e-mail are never required.
 * Wrong answers become fields of cx->error (then INVALID "input.fields"), unknown names too.
 */
enum status procedure_check_answers(struct cx *cx, const struct procedure *procedure,
				    const struct procedure_group *group,
				    const struct filing *filing,
				    struct answers *ret_answers) MUST_USE;

/* The case of a filing: the first whose condition is true. */
enum status procedure_case(struct cx *cx, const struct procedure *procedure,
			   const struct filing *filing,
			   const struct procedure_case **ret_case) MUST_USE;

/* The time limit of a case and channel that the procedure offers; never NULL. */
const struct procedure_limit *procedure_limit(const struct procedure *procedure,
					      const struct procedure_case *the_case,
					      enum channel channel);

struct procedure_fee_item {
	const struct procedure_fee_rule *rule;
	const struct procedure_exemption *exemption; /* NULL: none */
	int64_t full_dong, dong;                     /* before and after the exemption */
};

struct procedure_fee {
	int64_t dong;
	struct {
		struct procedure_fee_item *at;
		size_t n;
	} items;
};

/*
 * The fees of a filing. Of several exemptions the one that takes most off holds. INVALID
 * "procedure.fee" when a rule gives a negative amount or needs an answer that is missing.
 */
enum status procedure_fee(struct cx *cx, const struct procedure *procedure,
			  const struct procedure_case *the_case, const struct filing *filing,
			  struct procedure_fee *ret_fee) MUST_USE;

/* The online form itself, listed by the catalogue as a paper: online only, never scanned. */
bool procedure_paper_is_form(const struct procedure_component *paper);
/* Must be handed in: not optional, not only shown, not in a database, not the form itself. */
bool procedure_paper_is_needed(const struct procedure_component *paper);

/* The papers to bring, in the file's order. */
struct procedure_papers {
	const struct procedure_component **at;
	size_t n;
};
enum status procedure_papers(struct cx *cx, const struct procedure *procedure,
			     const struct procedure_case *the_case, const struct filing *filing,
			     struct procedure_papers *ret_papers) MUST_USE;

/* The steps of a case, in order; their shares make 1000. */
struct procedure_steps {
	const struct procedure_step **at;
	size_t n;
};
struct procedure_steps procedure_steps(struct cx *cx, const struct procedure *procedure,
				       const struct procedure_case *the_case, enum channel channel);

/* ---- in the database ---- */

struct procedure_import {
	enum { PROCEDURE_UNCHANGED, PROCEDURE_ADDED, PROCEDURE_CHANGED } outcome;
	int64_t version;
};

/*
 * Takes a file in as a new version of its procedure. A text that is already there in any version
 * (by its SHA-256) changes nothing. Fails as procedure_parse does.
 */
enum status procedure_import(struct cx *cx, struct str yaml, const char *file,
			     struct procedure_import *ret_import) MUST_USE;

/* A version by its id, mostly from memory after the first time; lives as long as cx's arena. */
enum status procedure_load(struct cx *cx, int64_t version,
			   const struct procedure **ret_procedure) MUST_USE;

/* The version that holds on a local day: of those valid, the one taken in last. */
enum status procedure_find_current(struct cx *cx, struct str code, int32_t day,
				   int64_t *ret_version) MUST_USE;

/* The version that lists show, or showed before it ended. NOT_FOUND as above. */
enum status procedure_find_listed(struct cx *cx, struct str code, int64_t *ret_version) MUST_USE;

/* Points lists to the versions that hold on a day. A daily timer calls it. */
enum status procedure_turn(struct cx *cx, int32_t day, int64_t *ret_changed) MUST_USE;

/* Whether nobody can file it any more: it was missing from a catalogue and was ended. */
enum status procedure_ended_on(struct cx *cx, struct str code, struct str *ret_day) MUST_USE;

/* ---- lists ---- */

/*
 * Lists read entries: one for each procedure that can be filed, made with its version and kept in
 * memory until one of them changes. Words are compared whole, without marks and case, and all of
 * them must be there.
 */
#define FILTER_WORDS_MAX 8

struct procedure_filter {
	struct str text;      /* words, or the beginning of the code; empty: all */
	int level;            /* enum procedure_level, -1: all */
	struct str field;     /* code; empty: all */
	struct str agency;    /* as in procedure_row; empty: all */
	struct str situation; /* code of a life situation; empty: all */
	/* The last row of the page before; after_sort empty: from the start. */
	int64_t after_place;
	struct str after_sort, after_code;
	int64_t most;
};

struct procedure_row {
	int64_t version;
	struct str code, sort;
	struct words title; /* the short name, or the beginning of the name */
	struct str field, agency, agency_name;
	struct words field_name;
	enum procedure_level level;
	int64_t place; /* how well it fits: less is better */
};

struct procedure_rows {
	struct procedure_row *at;
	size_t n;
};

enum facet { FACET_LEVEL, FACET_FIELD, FACET_AGENCY, FACET_SITUATION };
#define FACET_COUNT (FACET_SITUATION + 1)

/* How many procedures one value of a facet has. */
struct procedure_count {
	struct str value;
	struct words name; /* not of levels */
	int64_t n;
};
struct procedure_counts {
	struct procedure_count *at;
	size_t n;
};

struct procedure_found {
	/* The best first: the code, the short name, the name; then by level and name. */
	struct procedure_rows rows;
	int64_t n; /* all that were found */
	/*
	 * With the rest of the filter on, what it says of this facet left aside; values that have
	 * some, most first; of situations all, in their own order.
	 */
	struct procedure_counts counts[FACET_COUNT];
};
enum status procedure_find(struct cx *cx, const struct procedure_filter *filter,
			   struct procedure_found *ret_found) MUST_USE;

/*
 * Takes the pack's life-situations.yaml in (doc/pack-reference.md). INVALID "situation.invalid"
 * with file and line. A text that is there already changes nothing.
 */
enum status situation_import(struct cx *cx, struct str yaml, const char *file,
			     bool *ret_changed) MUST_USE;
/* Sorts all entries into the situations again: after procedures came or went. */
enum status situation_sort(struct cx *cx) MUST_USE;

/* ---- how long it really takes ---- */

/*
 * Counts a dossier that was decided: by month and by its working time without pauses, rounded up
 * to a step of a fixed scale, so that it costs one row however many there are.
 */
struct procedure_taken {
	struct str code;
	int64_t decided_us, minutes;
};
enum status procedure_time_add(struct cx *cx, const struct procedure_taken *taken) MUST_USE;

/* Of the last twelve months. Fewer than PROCEDURE_TIMES_LEAST: nothing is said. */
#define PROCEDURE_TIMES_LEAST 5
struct procedure_times {
	int64_t n;
	int64_t half_minutes, most_minutes; /* within which half, and nine of ten, were decided */
};
enum status procedure_time_load(struct cx *cx, struct str code,
				struct procedure_times *ret_times) MUST_USE;

#endif
