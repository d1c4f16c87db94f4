/*
 * What asking for an opinion and settling it share. Inside dossier/ only.
 */
#ifndef DOSSIER_CONSULT_CASE_H
#define DOSSIER_CONSULT_CASE_H

#include "dossier/consult.h"
#include "dossier/scene.h"

#define CONSULT_PAUSE "consult" /* kind of pause while the clock stands for an opinion */

/* Kinds of journal rows before the outcome. */
#define CONSULT_ASKED_KIND "dossier.consult_asked"
#define CONSULT_OBJECTED_KIND "dossier.consult_objected"
#define CONSULT_OVERDUE_KIND "dossier.consult_overdue"
#define CONSULT_HANDED_KIND "dossier.consult_handed"

/* dossier_consult.silence */
#define SILENT_YES "agree"
#define SILENT_NO "escalate"

/* Without asking who looks. */
enum status consult_load_any(struct cx *cx, int64_t id, struct consult *ret_consult) MUST_USE;
/* Open ones of a dossier, asked of an office or (0) of any. */
enum status consult_count_open(struct cx *cx, int64_t dossier, int64_t office,
			       int64_t *ret_n) MUST_USE;
/* Is the actor the officer of the step that asks? */
bool consult_is_led(const struct actor *actor, const struct dossier *dossier);
int64_t consult_due(const struct scene *scene, struct limit limit, int64_t from_us);
/* Saves the dossier with a journal row that names the asked office. */
enum status consult_note(struct cx *cx, struct scene *scene, int64_t office,
			 const char *kind) MUST_USE;

/* ---- for moves ---- */

/* REFUSED "consult.open" when an opinion is open: the step is not done. */
enum status consult_check_settled(struct cx *cx, int64_t dossier) MUST_USE;
/* The dossier ends: what is open is no longer asked. The caller saves the dossier. */
enum status consult_drop(struct cx *cx, int64_t dossier, struct str reason) MUST_USE;
/* Its leader is away: to one who is there; ret_done is false when nobody is. */
enum status consult_hand_on(struct cx *cx, int64_t id, bool *ret_done) MUST_USE;
/* Whether an office is asked about a dossier at this moment. */
enum status consult_is_asked(struct cx *cx, int64_t dossier, int64_t office,
			     bool *ret_asked) MUST_USE;

#endif
