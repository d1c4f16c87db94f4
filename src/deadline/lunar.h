/*
 * The Vietnamese lunar calendar: months begin on the local day (UTC+7) of the new moon, month 11
 * holds the winter solstice, and of thirteen months the first without a principal term is leap
 * (Decision 121-CP of 8 August 1967). The only place with floating point. Inside deadline/ only.
 */
#ifndef DEADLINE_LUNAR_H
#define DEADLINE_LUNAR_H

#include <stdint.h>

/*
 * The civil day on which a month of the lunar year begins, the regular one where there is a leap
 * month too: lunar_month_start(2028, 1) is Tet 2028. Years 1900 to 2199, months 1 to 12.
 */
int32_t lunar_month_start(int year, int month);

#endif
