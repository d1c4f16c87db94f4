/*
 * The calendar in the database: the pack's files as they were taken in, and the clock made of them.
 */
#ifndef DEADLINE_STORE_H
#define DEADLINE_STORE_H

#include "deadline/deadline.h"

/*
 * Takes the calendar's files in, all together, in place of those before. ret_changed is false when
 * they are the same to the byte. Fails as calendar_parse does.
 */
enum status calendar_import(struct cx *cx, const struct calendar_file *files, size_t n,
			    bool *ret_changed) MUST_USE;

/*
 * The clock for office hours of a name ("" for "default") made of the files taken in last. Kept in
 * memory until other files are taken in; pointers stay valid for the life of the process.
 * BROKEN "calendar.none" before the first import.
 */
enum status calendar_clock(struct cx *cx, struct str hours,
			   const struct clock **ret_clock) MUST_USE;
enum status calendar_current(struct cx *cx, const struct calendar **ret_calendar) MUST_USE;

/*
 * A rule about time that is not a procedure's: limit and start rule by name, as of a day, from the
 * pack's rules ("reception.check": how soon a counter must look at what was filed).
 * BROKEN "calendar.rule" when the pack has none of that name.
 */
struct time_rule {
	struct limit limit;
	struct start_rule start;
	struct str source;
};
enum status calendar_rule(struct cx *cx, const char *name, int32_t day,
			  struct time_rule *ret_rule) MUST_USE;

#endif
