/*
 * What a unit works on when it files or moves a dossier: the dossier, its procedure, its case, its
 * steps and the clock, loaded once. Inside dossier/ only.
 */
#ifndef DOSSIER_SCENE_H
#define DOSSIER_SCENE_H

#include "account/absence.h"
#include "deadline/store.h"
#include "dossier/dossier.h"

struct scene {
	struct dossier dossier; /* changed here, written by scene_save */
	int64_t seen_version;
	const struct procedure *procedure;
	const struct procedure_case *the_case;
	struct procedure_steps steps;
	const struct clock *clock;
	unsigned own; /* a citizen's: bit set of enum party_right, what the actor may do with it */
	struct lent lent;     /* what the actor may do here for others; by who asks for it */
	int64_t appointed_us; /* under LIMIT_APPOINTED, once received; else 0 */
};

/* Fills the scene around a dossier that is already loaded. */
enum status scene_open(struct cx *cx, const struct dossier *dossier,
		       struct scene *ret_scene) MUST_USE;
const struct procedure_step *scene_step(const struct scene *scene);

/*
 * Writes the dossier and its journal row: kind "dossier.receive", note canonical JSON or empty.
 * CONFLICT "dossier.stale" when someone else was faster.
 */
enum status scene_save(struct cx *cx, struct scene *scene, const char *kind,
		       struct str note) MUST_USE;
/* The same for a new dossier: adds the row instead of changing it. */
enum status scene_add(struct cx *cx, struct scene *scene, const char *kind,
		      struct str note) MUST_USE;

/* The same after a correction, which may have changed what no move changes. */
enum status scene_save_corrected(struct cx *cx, struct scene *scene, const char *kind,
				 struct str note) MUST_USE;
/* Writes the correction down; id, actor and time are filled in here. */
struct q_dossier_correction_add_in;
enum status scene_add_correction(struct cx *cx,
				 struct q_dossier_correction_add_in *correction) MUST_USE;

/* ---- what is handed in ---- */

/*
 * Whether the procedure, the answers and the papers are right on the day the dossier was handed in;
 * finds its case and its fee.
 */
enum status scene_check_submission(struct cx *cx, const struct submission *submission,
				   struct scene *scene, struct answers *ret_answers) MUST_USE;
/* Finds or adds applicant and submitter. */
enum status scene_find_people(struct cx *cx, const struct submission *submission,
			      struct dossier *dossier) MUST_USE;

/* ---- steps ---- */

/* Opens the dossier's present step: finds the office, writes the row, sets office and officer. */
enum status scene_begin_step(struct cx *cx, struct scene *scene) MUST_USE;
/* Ends the present step's row with an outcome: "finished", "sent_back", "stopped" ... */
enum status scene_end_step(struct cx *cx, struct scene *scene, const char *outcome) MUST_USE;

/* ---- clock ---- */

/* Due time of a dossier that waits to be looked at by a counter. */
enum status scene_await_check(struct cx *cx, struct scene *scene) MUST_USE;
/*
 * The clock starts now; after a correction, from the first reception. Under LIMIT_APPOINTED it runs
 * until the end of the day given.
 */
enum status scene_start_clock(struct cx *cx, struct scene *scene, int32_t appointed_on) MUST_USE;
/* The time limit that the dossier was filed under. */
const struct procedure_limit *scene_limit(const struct scene *scene);
/*
 * A changed calendar: projects anew, makes nobody late by it, and journals the move with its
 * reason.
 */
enum status scene_reproject(struct cx *cx, struct scene *scene) MUST_USE;
/* Where the clock stands now, from the ledger of pauses: sets due, breach, pause, provisional. */
enum status scene_project(struct cx *cx, struct scene *scene) MUST_USE;
enum status scene_pause(struct cx *cx, struct scene *scene, const char *kind,
			const struct move *move) MUST_USE;
/* Ends the open pause of that kind. */
enum status scene_resume(struct cx *cx, struct scene *scene, const char *kind) MUST_USE;
/* It is decided: counts how long that took, without pauses (procedure_time_add). */
enum status scene_count_taken(struct cx *cx, const struct scene *scene) MUST_USE;
/* Due time of the present step: its share of what the dossier has. */
int64_t scene_step_due(const struct scene *scene);

/* ---- papers ---- */

enum status scene_add_papers(struct cx *cx, const struct dossier *dossier,
			     const struct submission_paper *papers, size_t n) MUST_USE;

/* ---- people ---- */

#define PARTY_OPEN_END "9999-12-31"

/* What the pack says today, for one procedure and kind of applicant. */
struct party_rules {
	struct relations relations;
	struct authority_papers papers;
	bool organisation; /* the applicant is one */
};
enum status party_rules_load(struct cx *cx, struct str procedure, bool organisation,
			     struct party_rules *ret_rules) MUST_USE;
/* Acts in the applicant's name: by role, by relation, or by a paper of authority. */
bool party_represents(const struct party_rules *rules, const struct party_new *party);
/* Notes wrong fields; fails only for what could not be found out. */
enum status party_check(struct cx *cx, const struct party_rules *rules,
			const struct party_new *party) MUST_USE;
/* Finds or adds the person, and fills in what is known of them. */
enum status party_name(struct cx *cx, struct party_new *party) MUST_USE;
/* Adds the row, of a person with an id. REFUSED when the authority does not hold today. */
enum status party_add(struct cx *cx, const struct party_rules *rules, int64_t dossier,
		      const struct party_new *party) MUST_USE;

/* REFUSED "party.authority_ended" or "party.authority_not_yet"; days as in dossier_party. */
enum status party_check_span(struct cx *cx, struct str name, struct str from,
			     struct str to) MUST_USE;

/* Notes what is wrong with the people of a submission. */
enum status party_check_filing(struct cx *cx, struct str procedure,
			       const struct submission *submission,
			       struct party_rules *ret_rules) MUST_USE;
/* Adds everybody's row: applicant and submitter of the dossier, then the others. */
enum status party_add_filing(struct cx *cx, const struct party_rules *rules,
			     const struct submission *submission,
			     const struct dossier *dossier) MUST_USE;

/* The same for a dossier entered anew: everybody's part so far ends, with that reason. */
enum status party_add_anew(struct cx *cx, const struct party_rules *rules,
			   const struct submission *submission,
			   const struct dossier *dossier) MUST_USE;

/* Who takes the result: a party who may collect, or a new collector with authority. */
enum status party_collect(struct cx *cx, const struct scene *scene,
			  const struct move *move) MUST_USE;

/* ---- search ---- */

/* Lets an agency find the dossier by code, applicant's name words and number. */
enum status scene_index(struct cx *cx, const struct dossier *dossier, int64_t agency) MUST_USE;
/* The opposite, before its people or agency change. */
enum status scene_unindex(struct cx *cx, const struct dossier *dossier, int64_t agency) MUST_USE;

/* The actor, as a citizen, applied for it or handed it in. */
bool dossier_is_own(const struct actor *actor, const struct dossier *dossier);
/* May the actor see it? */
enum status dossier_check_seen(struct cx *cx, const struct dossier *dossier) MUST_USE;
/* Loads without asking who looks: for domain code that has decided that already. */
enum status dossier_load_any(struct cx *cx, int64_t id, struct dossier *ret_dossier) MUST_USE;

#endif
