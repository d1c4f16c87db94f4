#include "deadline/lunar.h"

#include <assert.h>
#include <math.h>
#include <stddef.h>

#include "base/civil.h"

#define RADIANS(degrees) ((degrees)*0.017453292519943295)
#define JD_EPOCH 2440587.5 /* 1970-01-01T00:00 UTC as Julian date */
#define ZONE_DAYS (7.0 / 24)
#define MEAN_MONTH 29.530588861
#define FIRST_NEW_MOON 2451550.09766 /* Meeus: new moon number 0, January 2000 */

/* Terrestrial minus universal time in days: Espenak and Meeus, parabola through the long run. */
static double delta_t(double jd)
{
	double t = (jd - 2451545.0) / 36525 * 100; /* years since 2000 */

	if (t < -50)
		return (29.07 + 0.407 * (t + 50)) / 86400;
	if (t < 5)
		return (63.86 + 0.3345 * t - 0.00187 * t * t) / 86400;
	return (62.92 + 0.32217 * t + 0.005589 * t * t) / 86400;
}

/* A periodic term of the new moon: Meeus, Astronomical Algorithms, chapter 49. */
struct term {
	double days;
	int eccentric; /* power of E */
	double sun, moon, latitude, node;
};

static const struct term terms[] = {
	{ -0.40720, 0, 0, 1, 0, 0 }, { 0.17241, 1, 1, 0, 0, 0 },    { 0.01608, 0, 0, 2, 0, 0 },
	{ 0.01039, 0, 0, 0, 2, 0 },  { 0.00739, 1, -1, 1, 0, 0 },   { -0.00514, 1, 1, 1, 0, 0 },
	{ 0.00208, 2, 2, 0, 0, 0 },  { -0.00111, 0, 0, 1, -2, 0 },  { -0.00057, 0, 0, 1, 2, 0 },
	{ 0.00056, 1, 1, 2, 0, 0 },  { -0.00042, 0, 0, 3, 0, 0 },   { 0.00042, 1, 1, 0, 2, 0 },
	{ 0.00038, 1, 1, 0, -2, 0 }, { -0.00024, 1, -1, 2, 0, 0 },  { -0.00017, 0, 0, 0, 0, 1 },
	{ -0.00007, 0, 2, 1, 0, 0 }, { 0.00004, 0, 0, 2, -2, 0 },   { 0.00004, 0, 3, 0, 0, 0 },
	{ 0.00003, 0, 1, 1, -2, 0 }, { 0.00003, 0, 0, 2, 2, 0 },    { -0.00003, 0, 1, 1, 2, 0 },
	{ 0.00003, 0, -1, 1, 2, 0 }, { -0.00002, 0, -1, 1, -2, 0 }, { -0.00002, 0, 1, 3, 0, 0 },
	{ 0.00002, 0, 0, 4, 0, 0 },
};

/* The local civil day of new moon number k. */
static int32_t new_moon_day(int k)
{
	double t = k / 1236.85, square = t * t;
	double e = 1 - 0.002516 * t - 0.0000074 * square;
	double sun = RADIANS(2.5534 + 29.10535670 * k - 0.0000014 * square);
	double moon = RADIANS(201.5643 + 385.81693528 * k + 0.0107582 * square);
	double latitude = RADIANS(160.7108 + 390.67050284 * k - 0.0016118 * square);
	double node = RADIANS(124.7746 - 1.56375588 * k + 0.0020672 * square);
	double jd = FIRST_NEW_MOON + MEAN_MONTH * k + 0.00015437 * square;

	for (size_t i = 0; i < sizeof(terms) / sizeof(terms[0]); i++) {
		const struct term *term = &terms[i];
		double angle = term->sun * sun + term->moon * moon + term->latitude * latitude +
			       term->node * node;

		jd += term->days * pow(e, term->eccentric) * sin(angle);
	}
	jd += 0.000325 * sin(RADIANS(299.77 + 0.107408 * k - 0.009173 * square));
	return (int32_t)floor(jd - delta_t(jd) - JD_EPOCH + ZONE_DAYS);
}

/* Which twelfth of the ecliptic, 0 to 11, the sun is in when a local day begins (chapter 25). */
static int sun_twelfth(int32_t day)
{
	double jd = day + JD_EPOCH - ZONE_DAYS;
	double t = (jd + delta_t(jd) - 2451545.0) / 36525;
	double mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
	double anomaly = RADIANS(357.52911 + 35999.05029 * t - 0.0001537 * t * t);
	double centre = (1.914602 - 0.004817 * t - 0.000014 * t * t) * sin(anomaly) +
			(0.019993 - 0.000101 * t) * sin(2 * anomaly) + 0.000289 * sin(3 * anomaly);
	double apparent = mean + centre - 0.00569 - 0.00478 * sin(RADIANS(125.04 - 1934.136 * t));
	double turned = fmod(apparent, 360);

	return (int)((turned < 0 ? turned + 360 : turned) / 30);
}

/* The new moon that begins month 11: the last one by whose day the sun is not yet in twelfth 9. */
static int winter_moon(int year)
{
	int32_t year_end = civil_days((struct civil_date){ year, 12, 31 });
	int k = (int)floor((year_end + JD_EPOCH - FIRST_NEW_MOON) / MEAN_MONTH) + 1;

	while (new_moon_day(k) > year_end || sun_twelfth(new_moon_day(k)) == 9)
		k--;
	return k;
}

/* The first month after `from` that the sun begins and ends in one twelfth. */
static int leap_moon(int from)
{
	int k = from + 1;

	while (sun_twelfth(new_moon_day(k)) != sun_twelfth(new_moon_day(k + 1)))
		k++;
	return k;
}

int32_t lunar_month_start(int year, int month)
{
	assert(year >= 1900 && year < 2200 && month >= 1 && month <= 12);
	int from = winter_moon(month >= 11 ? year : year - 1);
	int until = winter_moon(month >= 11 ? year + 1 : year);
	int k = from + (month >= 11 ? month - 11 : month + 1);

	if (until - from == 13 && k >= leap_moon(from))
		k++;
	return new_moon_day(k);
}
