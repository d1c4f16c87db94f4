/*
 * When work is due: a working calendar, office hours, and pure arithmetic over them.
 *
 * A calendar says which days are working days. It is data: decided years from the pack, and
 * statutory rules for every other year, so that no counter ever closes for want of data. A due
 * time that rests on a year not yet decided is provisional and is printed as such.
 *
 * A clock joins a calendar with the office hours of a point. Only a clock can compute.
 *
 * Calendars, office hours and clocks never change after they are made; they live as long as the
 * arena they were made in and may be shared between threads.
 *
 * Time here is counted in whole minutes, as it is printed on the slip: an instant counts as its
 * minute. Due times are whole minutes. Whether something is late is decided to the microsecond:
 * late means after due_us.
 */
#ifndef DEADLINE_DEADLINE_H
#define DEADLINE_DEADLINE_H

#include "base/civil.h"
#include "base/cx.h"
#include "base/hash.h"

/* ---- the calendar ---- */

#define CALENDAR_FIRST_YEAR 2000
#define CALENDAR_LAST_YEAR 2100

enum day_kind {
	DAY_WORKING, /* an ordinary working day */
	DAY_REST,    /* weekly rest */
	DAY_OFF,     /* holiday, compensation for one, or swapped for another day */
	DAY_MAKEUP,  /* a weekly rest day worked in exchange for a DAY_OFF */
};

enum year_state {
	YEAR_DECIDED,     /* as announced */
	YEAR_PROVISIONAL, /* in the data, but not announced yet */
	YEAR_MISSING,     /* not in the data: computed from the statutory rules */
};

struct calendar;

/* One file of the pack: what is in it, and its name for messages. */
struct calendar_file {
	const char *name;
	struct str text;
};

/*
 * Makes a calendar of all files of a pack together. A file may hold years, statutory rules and
 * office hours; packs/vn/calendar/README.md describes the keys.
 * INVALID "calendar.pack": args of the error are file, line and what is wrong there.
 */
enum status calendar_parse(struct cx *cx, const struct calendar_file *files, size_t n,
			   const struct calendar **ret_calendar) MUST_USE;

/* The same for all *.yaml files of a folder. BROKEN "calendar.unreadable" when it can't be read. */
enum status calendar_load(struct cx *cx, const char *folder,
			  const struct calendar **ret_calendar) MUST_USE;

/* Changes whenever a byte of the pack changes: the sign to project all due times again. */
struct hash calendar_digest(const struct calendar *calendar);

/* Is the local day of this instant within the years that a calendar covers? Borders must ask. */
bool calendar_covers(int64_t at_us);

enum day_kind calendar_day_kind(const struct calendar *calendar, int32_t day);
/* The name of a day off or makeup day as the pack has it; empty for other days. */
struct str calendar_day_name(const struct calendar *calendar, int32_t day);
bool calendar_is_working_day(const struct calendar *calendar, int32_t day);
enum year_state calendar_year_state(const struct calendar *calendar, int year);

/* What the operator must be told: a year whose days are not decided although they are needed. */
struct calendar_warning {
	int year; /* 0: nothing to say */
	enum year_state state;
};

/* The current year if it is not decided; from 1 October on the next year if it is not. */
struct calendar_warning calendar_warning(const struct calendar *calendar, int32_t today);

/* ---- office hours and clocks ---- */

struct office_hours;

/* By the name in the pack: "default", "da-nang". NULL when there are none of that name. */
const struct office_hours *calendar_hours(const struct calendar *calendar, const char *name);

struct clock;

/* About 0.3 MB and a millisecond: make one for each kind of office hours, not for each use. */
const struct clock *clock_of(struct arena *arena, const struct calendar *calendar,
			     const struct office_hours *hours);

/* Do people find the office open? True on Saturday mornings too, where the hours say so. */
bool clock_is_open(const struct clock *clock, int64_t at_us);
/* Does working time run? Only within office hours on working and makeup days. */
bool clock_is_working(const struct clock *clock, int64_t at_us);
/* Working minutes between two instants; negative when until is before from. */
int64_t clock_minutes_between(const struct clock *clock, int64_t from_us, int64_t until_us);

/* ---- limits ---- */

/* Units of the national procedure record (ThoiGianGiaiQuyet, DonViTinh). */
enum limit_unit {
	/* Walks the office hours. */
	LIMIT_WORKING_HOURS,
	/*
	 * The same time of day on the n-th following working day; a fraction then walks the office
	 * hours, one working day being the pack's day_minutes (8 hours; Labour Code 2019 Art. 105).
	 */
	LIMIT_WORKING_DAYS,
	/*
	 * The first day is not counted; the limit ends with its last day, which is closing time; an
	 * end on a day off moves to the end of the next working day
	 * (Civil Code 2015 Art. 147 (2), 148 (2), (4), (5)).
	 */
	LIMIT_CALENDAR_DAYS,
	/* As calendar days; a day that the last month lacks is that month's last day. */
	LIMIT_MONTHS,
	/* Closing time of the day on which counting starts. */
	LIMIT_SAME_DAY,
	/* No rule gives it: the officer who receives appoints it. Moves like working units. */
	LIMIT_APPOINTED,
};

/* Amounts are in quarters: 1 working day is 4. 0 for LIMIT_SAME_DAY and LIMIT_APPOINTED. */
struct limit {
	enum limit_unit unit;
	int quarters;
};

#define LIMIT_QUARTERS_MAX (4 * 3660)

/* Has no amount. */
bool limit_is_bare(struct limit limit);

/* The 15:00 rules. "After" the cut-off is a later minute: 15:00 itself is still in time. */
enum cutoff_effect {
	CUTOFF_NONE,
	/*
	 * A: LIMIT_SAME_DAY received after the cut-off is due on the next working day
	 * (certification: Decree 23/2015/ND-CP Art. 7).
	 */
	CUTOFF_RESULT_NEXT_DAY,
	/* B: counting starts with the next working day (the birth bundle). */
	CUTOFF_START_NEXT_DAY,
};

struct start_rule {
	enum cutoff_effect effect;
	int cutoff_minute; /* of the day, 900 for 15:00; 0 with CUTOFF_NONE */
};

/* What a due time follows from. The limit and rule come from the procedure's version. */
struct terms {
	struct limit limit;
	struct start_rule rule;
	int64_t received_us; /* reception of the complete and valid dossier */
	/* A due time that deadline_reproject kept, and when; 0 and 0 for none. */
	int64_t kept_us, kept_at_us;
	int64_t appointed_us; /* LIMIT_APPOINTED, not before received_us; else 0 */
};

/*
 * Checks what a procedure says before it is used. INVALID "deadline.limit": amount out of range, a
 * fraction of a calendar day or month; INVALID "deadline.cutoff": no minute of a day, or an effect
 * that this unit can't have. The other functions assert what is checked here.
 */
enum status deadline_check(struct cx *cx, struct limit limit, struct start_rule rule) MUST_USE;

/*
 * When counting starts: at reception, or at the start of the next working time when that was
 * outside working time; then rule B.
 */
int64_t deadline_start(const struct clock *clock, struct start_rule rule, int64_t received_us);

/* Closing time of a working day; 0 for a day on which the office does not work. */
int64_t deadline_closing(const struct clock *clock, int32_t day);

struct due {
	int64_t due_us;
	bool provisional; /* rests on a year that is not decided */
};

/* The due time as printed at reception, before any pause. */
struct due deadline_due(const struct clock *clock, const struct terms *terms);

/*
 * Rule C: until when the electronic dossier must be with the competent agency: at once, or at the
 * start of the next working day when received after the cut-off or outside working time.
 */
int64_t deadline_transfer(const struct clock *clock, int cutoff_minute, int64_t received_us);

/*
 * The due time of one step: the instant at which `part` of `whole` of the working time between
 * start and due has passed. Give the sum of the budgets up to and with this step as part and the
 * sum of all as whole: the last step then ends exactly at due.
 */
int64_t deadline_share(const struct clock *clock, int64_t start_us, int64_t due_us, int part,
		       int whole);

/* ---- the ledger of pauses ---- */

enum pause_kind {
	PAUSE_SUPPLEMENT,   /* the citizen completes the dossier; not counted */
	PAUSE_PAYMENT,      /* the citizen meets a financial obligation */
	PAUSE_VERIFICATION, /* another body verifies, where the sector's law excludes that time */
	PAUSE_CONSULTATION, /* agencies are consulted, where the sector's law excludes that time */
	PAUSE_OTHER,        /* on the basis that the entry names */
};

struct pause {
	int64_t from_us;
	int64_t until_us; /* 0 while it lasts */
	enum pause_kind kind;
	int64_t actor;     /* account.id of who asked for it */
	struct str reason; /* as written to the citizen, with its legal basis */
};

/*
 * Pauses in order of from_us. They may overlap: a minute is counted once. What lies before the
 * start or after "now" does not count.
 */
struct ledger {
	const struct pause *at;
	size_t n;
};

/* Why a due time is what it is; deadline_reason_name gives the journal's word. */
enum due_reason {
	DUE_SAME,        /* nothing moved it */
	DUE_PAUSED,      /* moved by the pause's working (calendar units: elapsed) time */
	DUE_TOO_LATE,    /* the pause began after the due time had passed: not moved */
	DUE_CONFIRMED,   /* the calendar was decided and it stays where it was */
	DUE_MOVED_LATER, /* the calendar changed */
	DUE_MOVED_EARLIER,
	DUE_KEPT, /* the changed calendar would make someone late: stays as promised */
};
#define DUE_REASON_COUNT (DUE_KEPT + 1)

const char *deadline_reason_name(enum due_reason reason); /* "paused" */

struct due_state {
	int64_t due_us;      /* while paused: as if the pause ended now */
	int64_t breached_us; /* the due time that passed while the clock ran, for good; or 0 */
	bool paused;
	bool provisional;
	int64_t remaining_minutes; /* working minutes until due_us; negative when late */
};

/*
 * Where the clock stands at now_us.
 *
 * Working units keep their remaining budget: a pause moves the due time by the working minutes
 * in it. Calendar units move by the time that elapsed; an end outside working time then moves
 * forward, to the next opening, or on a day off to the end of the next working day as in
 * Civil Code Art. 148 (5). No due time lies within an ended pause. A due time that passed while
 * the clock ran is a breach and stays one, whatever is paused later.
 */
struct due_state deadline_project(const struct clock *clock, const struct terms *terms,
				  struct ledger ledger, int64_t now_us);

/* One move of the due time: by which entry of the ledger, and so by whom and why. */
struct due_move {
	const struct pause *pause;
	int64_t from_due_us, to_due_us;
	enum due_reason reason;
};

/* One move for each of the ledger's entries, into ret_moves[ledger.n]. */
void deadline_moves(const struct clock *clock, const struct terms *terms, struct ledger ledger,
		    int64_t now_us, struct due_move *ret_moves);

/* ---- when the calendar changes ---- */

struct due_change {
	int64_t due_us;
	enum due_reason reason; /* DUE_KEPT: store due_us and now as kept_us, kept_at_us */
};

/*
 * The due time after the calendar changed at now_us. A later one is taken; an earlier one only
 * while it still lies ahead. So nobody becomes late by a change of the calendar.
 */
struct due_change deadline_reproject(struct due old, struct due new, int64_t now_us);

/* ---- for people ---- */

struct time_left {
	bool late;
	int working_days; /* between the day of now and the due day: 0 is today, 1 tomorrow */
	int64_t working_minutes; /* until due, or since due when late */
};

struct time_left deadline_left(const struct clock *clock, int64_t now_us, int64_t due_us);

#endif
