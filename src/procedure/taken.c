/* How long a procedure really takes: a histogram for each month. */
#include "base/civil.h"
#include "procedure/procedure.h"
#include "procedure/taken.sql.h"

#define MONTHS 12
#define DAY_WORK_MINUTES 480 /* of the scale only; office hours are the calendar's */

/*
 * The scale: fine where people notice it, coarse where nobody does. About 110 steps, whatever
 * happens.
 */
static const struct {
	int64_t until_minutes, step_minutes;
} scale[] = {
	{ DAY_WORK_MINUTES, 60 },
	{ 10 * DAY_WORK_MINUTES, DAY_WORK_MINUTES / 4 },
	{ 40 * DAY_WORK_MINUTES, DAY_WORK_MINUTES },
	{ 240 * DAY_WORK_MINUTES, 10 * DAY_WORK_MINUTES },
};
#define SCALE_ROWS (sizeof(scale) / sizeof(*scale))

static int64_t round_up(int64_t minutes)
{
	for (size_t i = 0; i < SCALE_ROWS; i++) {
		int64_t step = scale[i].step_minutes;

		if (minutes <= scale[i].until_minutes)
			return minutes < 1 ? step : (minutes + step - 1) / step * step;
	}
	return scale[SCALE_ROWS - 1].until_minutes;
}

static struct str month_of(struct cx *cx, int32_t day)
{
	return str_slice(civil_iso(cx->arena, day), 0, 7);
}

enum status procedure_time_add(struct cx *cx, const struct procedure_taken *taken)
{
	return q_procedure_time_count(cx, taken->code,
				      month_of(cx, civil_day_of(taken->decided_us)),
				      round_up(taken->minutes));
}

enum status procedure_time_load(struct cx *cx, struct str code, struct procedure_times *ret_times)
{
	int32_t today = civil_day_of(cx->now_us);
	struct q_procedure_time_find_rows rows;
	int64_t before = 0;

	*ret_times = (struct procedure_times){};
	TRY(q_procedure_time_find(cx, code, month_of(cx, civil_add_months(today, 1 - MONTHS)),
				  month_of(cx, today), &rows));
	for (size_t i = 0; i < rows.n; i++)
		ret_times->n += rows.at[i].n;
	for (size_t i = 0; i < rows.n; i++) {
		before += rows.at[i].n;
		if (!ret_times->half_minutes && 2 * before >= ret_times->n)
			ret_times->half_minutes = rows.at[i].minutes;
		if (!ret_times->most_minutes && 10 * before >= 9 * ret_times->n)
			ret_times->most_minutes = rows.at[i].minutes;
	}
	return OK;
}
