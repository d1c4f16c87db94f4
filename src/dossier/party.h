/*
 * The people of a dossier: whose matter it is, who handed it in, who acts for them and with what
 * paper, who may collect. Each party sees, is told, signs and collects by rights of their own, as
 * long as nobody ended their part and their authority holds.
 *
 * The columns dossier.applicant and dossier.submitter stay the main ones. Dossiers from before
 * parties were kept have no rows; they read as if they had these two.
 *
 * Who may act for whom, and which paper it takes, are facts of law: they come from the pack's
 * relations (packs/vn/people), with their days.
 */
#ifndef DOSSIER_PARTY_H
#define DOSSIER_PARTY_H

#include "account/account.h"
#include "archive/archive.h"
#include "base/cx.h"

/* ---- roles ---- */

enum party_role {
	PARTY_APPLICANT,      /* chủ hồ sơ: whose matter it is; there may be several */
	PARTY_SUBMITTER,      /* người nộp: brings it, and no more */
	PARTY_REPRESENTATIVE, /* acts in the applicant's name, by law or with a paper */
	PARTY_COLLECTOR,      /* may collect the result, and no more */
};
#define PARTY_ROLE_COUNT 4

enum party_right {
	PARTY_SEE = 1,     /* sees the dossier and its papers */
	PARTY_TOLD = 2,    /* gets its messages */
	PARTY_SIGN = 4,    /* supplements, confirms, withdraws */
	PARTY_COLLECT = 8, /* gets the result handed over */
};
#define PARTY_RIGHT_COUNT 4

struct party_role_row {
	enum party_role role;
	const char *name;  /* stable, in table dossier_party */
	const char *label; /* English msgid */
	unsigned rights;   /* what the role has where nothing else is said */
};
extern const struct party_role_row party_roles[PARTY_ROLE_COUNT];
/* NULL when there is none of that name. */
const struct party_role_row *party_role_row(struct str name);

struct party_right_row {
	enum party_right right;
	const char *label; /* English msgid */
};
extern const struct party_right_row party_rights_rows[PARTY_RIGHT_COUNT];

/* ---- what the pack says ---- */

struct relation {
	struct str code, name; /* name: in the unit's language */
	struct str whose;      /* individual, organisation, anybody */
	struct str procedures; /* codes with blanks between them; empty: all */
	bool represents;       /* acts in the applicant's name */
	bool needs_paper;
};
struct relations {
	struct relation *at;
	size_t n;
};
struct authority_paper {
	struct str code, name;
	int64_t months; /* how long one holds that names no end, 0: until revoked */
};
struct authority_papers {
	struct authority_paper *at;
	size_t n;
};

/* Takes the pack's file in, in place of the one before. INVALID "pack.invalid" with file:line. */
enum status relation_import(struct cx *cx, struct str yaml, const char *file,
			    bool *ret_changed) MUST_USE;
/* Those that hold today, in the pack's order; procedure "" finds those of every procedure. */
enum status relation_find(struct cx *cx, struct str procedure,
			  struct relations *ret_relations) MUST_USE;
enum status authority_paper_find(struct cx *cx, struct authority_papers *ret_papers) MUST_USE;
/* The name of a relation or kind of paper, also of one that is gone; else the words themselves. */
enum status relation_name(struct cx *cx, struct str code, struct str *ret_name) MUST_USE;
enum status authority_paper_name(struct cx *cx, struct str code, struct str *ret_name) MUST_USE;

/* ---- entering ---- */

/* A paper of authority. It is there when it has a number or a scan. Days are ISO. */
struct authority {
	struct str paper;  /* code of its kind */
	struct str number; /* and symbol */
	struct str on;     /* day it was made; empty: not said */
	struct str from;   /* first day; empty: the day it was made, else today */
	struct str until;  /* last day; empty: as the pack says of its kind */
	struct kept scan;  /* hash empty: none */
};
bool authority_is_given(const struct authority *authority);

struct party_new {
	enum party_role role;
	struct person person; /* id 0: found or added */
	struct str relation;  /* code of the pack, or words */
	struct authority authority;
	unsigned rights;  /* bit set of enum party_right; 0: the role's */
	struct str signs; /* "signature", "mark" (a fingerprint), "none"; empty: signature */
};
struct parties_new {
	const struct party_new *at;
	size_t n;
};
#define PARTIES_MAX 40 /* of one dossier */

/* ---- a dossier's parties ---- */

struct dossier;

struct party {
	int64_t id; /* 0: of a dossier from before parties were kept */
	int64_t person, document, added_us, ended_us;
	enum party_role role;
	unsigned rights;
	struct str name, number, phone; /* of the person, as known now */
	struct str relation, paper, paper_number, paper_on, valid_from, valid_to, signs, ended_why;
};
struct parties {
	struct party *at;
	size_t n;
};

/* All, the ended ones too, in the order they were entered. The caller notes whose data it shows. */
enum status party_find(struct cx *cx, const struct dossier *dossier,
		       struct parties *ret_parties) MUST_USE;
/* Not ended, and the authority holds on that day (ISO). */
bool party_holds(const struct party *party, struct str on);

/*
 * What a person may do today: bit set of enum party_right over all their parts, and those of the
 * entries that were found to be the same person (person_link).
 */
enum status party_rights(struct cx *cx, const struct dossier *dossier, int64_t person,
			 unsigned *ret_rights) MUST_USE;

/*
 * Adds one later: a new representative or collector, one more applicant. By the counter that
 * received the dossier or the office that holds it; DENIED "dossier.not_yours" for others. INVALID
 * with fields "reason", "relation", "authority_number", "authority_until"; REFUSED
 * "party.authority_ended" when the paper no longer holds; CONFLICT "dossier.stale".
 */
struct party_change {
	int64_t dossier, version; /* the version the actor looked at */
	struct str reason;
	const struct party_new *add; /* or */
	int64_t end;                 /* dossier_party.id */
};
enum status party_change(struct cx *cx, const struct party_change *change) MUST_USE;
/* Whether the actor may, for buttons. */
bool party_may_change(const struct cx *cx, const struct dossier *dossier);

/*
 * The number of a person who had none, entered at the dossier's counter. When it is that of a known
 * person: CONFLICT "person.known", unless `same_because` says why they are the same; then both stay
 * and are linked, and the known person sees what the other one did.
 */
struct party_number {
	int64_t dossier, person; /* one of the dossier's */
	struct str number, same_because;
};
enum status party_number_enter(struct cx *cx, const struct party_number *entry) MUST_USE;

/* ---- the handing over ---- */

struct handover {
	int64_t person, account, handed_us;
	struct str name, shown, signs;
};
/* NOT_FOUND when the result was not handed over, or before this was kept. */
enum status handover_load(struct cx *cx, int64_t dossier, struct handover *ret_handover) MUST_USE;

/* Who helped to file it, at which office. NOT_FOUND when nobody did. */
struct assist {
	int64_t account, office, assisted_us;
};
enum status assist_load(struct cx *cx, int64_t dossier, struct assist *ret_assist) MUST_USE;

#endif
