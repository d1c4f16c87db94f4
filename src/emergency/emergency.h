/*
 * Emergency slips: reception on pre-numbered paper while the system is down, entered later with the
 * claimed and the entered time apart, countersigned, counted.
 *
 * A counter's own officers enter; the head of its agency (RIGHT_WATCH) orders, tells outages and
 * countersigns. For everybody else none of it exists: NOT_FOUND "slip.none".
 */
#ifndef EMERGENCY_EMERGENCY_H
#define EMERGENCY_EMERGENCY_H

#include "dossier/dossier.h"

#define SLIPS_MOST 500 /* of one series: what is printed at once */

/* ---- series ---- */

struct slip_series {
	int64_t id, office, first, last, ordered_us;
	int64_t used, voided; /* of last - first + 1; the others are missing */
	struct str prefix, office_name;
};
struct slip_serieses {
	struct slip_series *at;
	size_t n;
};

/*
 * Orders numbers for a counter of the actor's agency. INVALID with fields "prefix" (1 to 6 capital
 * letters), "first", "last", "office"; REFUSED "slip.overlap" when another series has some of them.
 */
enum status slip_series_add(struct cx *cx, const struct slip_series *series,
			    int64_t *ret_id) MUST_USE;
/* Those of the actor's agency (head) or counter, newest first, with their counts. */
enum status slip_series_find(struct cx *cx, struct slip_serieses *ret_serieses) MUST_USE;
enum status slip_series_load(struct cx *cx, int64_t id, struct slip_series *ret_series) MUST_USE;
/* "KC-0012": four digits at least. */
struct str slip_code(struct cx *cx, struct str prefix, int64_t number);
/* "KC-0003, KC-0005 – KC-0009"; empty when none is missing. */
enum status slip_series_missing(struct cx *cx, const struct slip_series *series,
				struct str *ret_text) MUST_USE;

/* ---- outages ---- */

struct outage {
	int64_t id, office, from_us, until_us;
	struct str reason, office_name;
};
struct outages {
	struct outage *at;
	size_t n;
};
/* INVALID with fields "from", "until", "reason", "office": it ended after it began, and is over. */
enum status outage_add(struct cx *cx, const struct outage *outage, int64_t *ret_id) MUST_USE;
enum status outage_find(struct cx *cx, struct outages *ret_outages) MUST_USE;

/* ---- slips ---- */

enum slip_verdict { SLIP_WAITS, SLIP_SIGNED, SLIP_REFUSED, SLIP_VOID };

struct slip {
	int64_t id, series, number, dossier, claimed_us, entered_us, account, signer, signed_us;
	enum slip_verdict verdict;
	struct str code, reason; /* code of the slip */
	struct str dossier_code, office_name;
};
struct slips {
	struct slip *at;
	size_t n;
};

/*
 * May this slip be entered at the actor's counter for this time? INVALID with fields "slip" and
 * "slip_time" (no such number here; ahead; in no outage); REFUSED "slip.used", naming the dossier
 * that has it, "slip.voided", "slip.late" beyond the pack's limit.
 */
struct slip_entry {
	struct str code; /* as typed */
	int64_t claimed_us;
	int64_t series, number; /* found by slip_check */
};
enum status slip_check(struct cx *cx, struct slip_entry *entry) MUST_USE;
/* Gives a checked slip to a dossier that was filed in this unit. */
enum status slip_use(struct cx *cx, const struct slip_entry *entry, int64_t dossier) MUST_USE;
/* A spoilt or lost one, with field "reason". Fails as slip_check for numbers that are taken. */
enum status slip_void(struct cx *cx, struct str code, struct str reason) MUST_USE;

/*
 * The head's verdict, once. Signed: the dossier's time runs from the claimed time, when it was
 * received as it was entered and nothing has been decided yet. Refused: needs field "reason".
 * DENIED "slip.own" for who entered it.
 */
struct slip_sign {
	int64_t slip;
	bool granted;
	struct str reason;
};
enum status slip_sign(struct cx *cx, const struct slip_sign *sign) MUST_USE;

/* One of the agency that the actor heads. */
enum status slip_load(struct cx *cx, int64_t id, struct slip *ret_slip) MUST_USE;
/* Used and voided ones of a series, by number. */
enum status slip_find(struct cx *cx, int64_t series, struct slips *ret_slips) MUST_USE;
/* Those that wait for the actor's countersignature or were entered at their counter. */
enum status slip_find_waiting(struct cx *cx, struct slips *ret_slips) MUST_USE;
/* Of a dossier that the caller may see; NOT_FOUND without touching cx when it has none. */
enum status slip_of_dossier(struct cx *cx, int64_t dossier, struct slip *ret_slip) MUST_USE;

/* Entries counted from an earlier time, entered in [from_us, until_us); agency 0: all. */
enum status slip_count_backdated(struct cx *cx, int64_t agency, int64_t from_us, int64_t until_us,
				 int64_t *ret_n) MUST_USE;

#endif
