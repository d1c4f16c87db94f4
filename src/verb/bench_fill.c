/* Dossiers in bulk, through the same statements as the real ones. */
#include "account/account.sql.h"
#include "base/civil.h"
#include "base/text.h"
#include "dossier/dossier.sql.h"
#include "journal/journal.h"
#include "verb/bench.h"

#define DOSSIERS_A_UNIT 200
#define PERIOD_US (300 * DAY_US)
#define OPEN_PERCENT 5
#define OPEN_LEAST 2000  /* so that a small database still has full pages of work */
#define PEOPLE_KEPT 4096 /* who come again */
#define DOSSIERS_A_PERSON 3
#define LAST_STEP 4        /* handing over, in the procedure that is used */
#define AGENCIES_FINDING 2 /* the competent one and the one that received */

/* What has become of a dossier. */
struct fate {
	int64_t percent; /* of the open ones, or of the closed ones */
	enum dossier_state state;
	int64_t step; /* the last one begun */
	bool taken;   /* by an officer of the section */
};

static const struct fate open_fates[] = {
	{ 45, STATE_RECEIVED, 1, false },
	{ 45, STATE_IN_PROCESS, 1, true },
	{ 5, STATE_SUPPLEMENT, 1, true },
	{ 5, STATE_DONE, LAST_STEP, false },
};
static const struct fate closed_fates[] = {
	{ 97, STATE_RETURNED, LAST_STEP, false },
	{ 3, STATE_NOT_ACCEPTED, 0, false },
};

struct fill {
	struct bench_town town;
	struct bench_person people[PEOPLE_KEPT];
	int64_t until_us, total, open;
	int64_t first, n; /* of this unit */
};

/* One number for each question asked about each dossier; the same at every run. */
static uint64_t draw(int64_t number, int64_t question, uint64_t below)
{
	uint64_t mixed = ((uint64_t)number + 1) * UINT64_C(0x9e3779b97f4a7c15) +
			 (uint64_t)question * UINT64_C(0xd1b54a32d192ed03);

	mixed ^= mixed >> 32;
	mixed *= UINT64_C(0x94d049bb133111eb);
	return (mixed >> 29) % below;
}

enum question { OPEN, FATE, COMMUNE, COUNTER, OFFICER, LIMIT_DAYS, BUSY, CITIZEN };

static const struct fate *choose_fate(const struct fill *fill, int64_t number)
{
	/* What is open came in last: nine of ten of the newest dossiers. */
	bool open = number >= fill->total - fill->open * 10 / 9 && draw(number, OPEN, 10) < 9;
	const struct fate *fate = open ? open_fates : closed_fates;
	int64_t at = (int64_t)draw(number, FATE, 100);

	while (at >= fate->percent)
		at -= (fate++)->percent;
	return fate;
}

/* ---- who asks ---- */

static enum status add_person(struct cx *cx, int64_t number, struct bench_person *person)
{
	struct str name = bench_name(cx->arena, number);

	/* Texts of people that come again outlive the unit: numbers make them anew. */
	person->id = cx_new_id(cx);
	return q_person_add(cx,
			    &(struct q_person_add_in){
				    .id = person->id,
				    .kind = STR("individual"),
				    .number = str_format(cx->arena, "048%09lld", (long long)number),
				    .name = name,
				    .folded = text_fold(cx->arena, name),
				    .born_on = STR("1990-01-01"),
				    .sex = STR("female"),
				    .phone = str_format(cx->arena, "09%08lld", (long long)number),
			    });
}

static enum status choose_person(struct cx *cx, struct fill *fill, int64_t number,
				 const struct fate *fate, struct bench_person *ret_person)
{
	int64_t person = number / DOSSIERS_A_PERSON;
	struct bench_person *kept = &fill->people[person % PEOPLE_KEPT];

	if (fate->state != STATE_RETURNED && draw(number, CITIZEN, 4) == 0) {
		*ret_person = fill->town.citizens[draw(number, BUSY, BENCH_CITIZENS)];
		return OK;
	}
	if (number % DOSSIERS_A_PERSON == 0 || kept->id == 0)
		TRY(add_person(cx, person, kept));
	*ret_person = (struct bench_person){
		.id = kept->id,
		.number = str_format(cx->arena, "048%09lld", (long long)person),
		.name = bench_name(cx->arena, person),
		.phone = str_format(cx->arena, "09%08lld", (long long)person),
	};
	return OK;
}

/* ---- one dossier ---- */

struct entry {
	int64_t number;
	const struct fate *fate;
	const struct bench_commune *commune;
	int64_t counter;
	struct bench_person person;
	struct dossier d;
};

static int64_t step_office(const struct entry *entry, int64_t step)
{
	const int64_t offices[] = { entry->d.reception_office, entry->commune->section,
				    entry->commune->leaders, entry->commune->clerks,
				    entry->d.reception_office };

	return offices[step];
}

static int64_t step_officer(const struct fill *fill, const struct entry *entry, int64_t step)
{
	const int64_t officers[] = { fill->town.counters[entry->counter].account,
				     entry->commune->processors[0], entry->commune->approver,
				     entry->commune->clerk,
				     fill->town.counters[entry->counter].account };

	return officers[step];
}

static enum status add_steps(struct cx *cx, const struct fill *fill, const struct entry *entry)
{
	const struct dossier *d = &entry->d;

	for (int64_t i = 0; i <= d->step; i++) {
		TRY(q_dossier_step_add(cx, &(struct q_dossier_step_add_in){
						   .id = cx_new_id(cx),
						   .dossier = d->id,
						   .step = i,
						   .office = step_office(entry, i),
						   .officer = i == d->step ? d->officer : 0,
						   .started_us = d->filed_us + i * HOUR_US,
						   .due_us = d->due_us,
					   }));
		if (i == d->step && d->closed_us == 0)
			return OK;
		TRY(q_dossier_step_end(cx, &(struct q_dossier_step_end_in){
						   .dossier = d->id,
						   .officer = step_officer(fill, entry, i),
						   .ended_us = d->filed_us + (i + 1) * HOUR_US,
						   .outcome = STR("finished"),
					   }));
	}
	return OK;
}

static enum status add_result(struct cx *cx, const struct entry *entry)
{
	const struct dossier *d = &entry->d;

	if (d->step < LAST_STEP)
		return OK;
	TRY(q_dossier_result_decide(cx, &(struct q_dossier_result_decide_in){
						.dossier = d->id,
						.code = STR("2.000815.KQ"),
						.granted = 1,
						.signer = entry->commune->approver,
						.signed_us = d->ended_us,
					}));
	TRY(q_dossier_result_issue(
		cx, &(struct q_dossier_result_issue_in){
			    .dossier = d->id,
			    .number = str_format(cx->arena, "%lld/CT", (long long)entry->number),
			    .issued_us = d->ended_us,
		    }));
	if (d->closed_us == 0)
		return OK;
	return q_dossier_result_return(cx, d->id, entry->person.name, d->closed_us);
}

static enum status add_words(struct cx *cx, const struct fill *fill, const struct entry *entry)
{
	struct str code = text_fold(cx->arena, entry->d.code), word;
	const int64_t agencies[AGENCIES_FINDING] = { entry->commune->agency, fill->town.centre };
	struct buf joined = buf_in(cx->arena);

	while (str_take(&code, ' ', &word))
		buf_add(&joined, word);
	for (int i = 0; i < AGENCIES_FINDING; i++) {
		const struct str words[] = { buf_str(&joined), entry->person.number,
					     entry->person.phone };
		struct str name = text_fold(cx->arena, entry->person.name);

		for (size_t w = 0; w < sizeof(words) / sizeof(*words); w++)
			TRY(q_dossier_token_add(cx, agencies[i], words[w], entry->d.id, NULL));
		while (str_take(&name, ' ', &word))
			TRY(q_dossier_token_add(cx, agencies[i], word, entry->d.id, NULL));
	}
	return OK;
}

static enum status add_papers(struct cx *cx, const struct entry *entry)
{
	const struct dossier *d = &entry->d;

	if (d->state == STATE_SUPPLEMENT) {
		TRY(q_dossier_pause_add(cx, &(struct q_dossier_pause_add_in){
						    .id = cx_new_id(cx),
						    .dossier = d->id,
						    .kind = STR("supplement"),
						    .from_us = d->received_us + HOUR_US,
						    .account = d->officer,
						    .reason = STR("One page cannot be read."),
						    .items = STR("The second page"),
					    }));
	}
	TRY(q_dossier_form_add(
		cx, d->id,
		str_format(cx->arena,
			   "{\"copies\":\"3\",\"issuer\":\"vietnam\",\"pages\":\"2\","
			   "\"paper_name\":\"Bằng tốt nghiệp đại học\",\"requester_name\":"
			   "\"%.*s\",\"requester_number\":\"%.*s\",\"requester_phone\":\"%.*s\"}",
			   STR_ARG(entry->person.name), STR_ARG(entry->person.number),
			   STR_ARG(entry->person.phone))));
	return q_dossier_paper_add(cx, &(struct q_dossier_paper_add_in){
					       .id = cx_new_id(cx),
					       .dossier = d->id,
					       .component = STR("original"),
					       .originals = 1,
					       .added_us = d->filed_us,
				       });
}

static enum status add_dossier(struct cx *cx, const struct entry *entry)
{
	const struct dossier *d = &entry->d;

	return q_dossier_add(cx, &(struct q_dossier_add_in){
					 .id = d->id,
					 .code = d->code,
					 .pin = d->pin,
					 .procedure = d->procedure,
					 .case_code = d->case_code,
					 .channel = 1,
					 .state = d->state,
					 .version = d->version,
					 .applicant = d->applicant,
					 .submitter = d->submitter,
					 .reception_agency = d->reception_agency,
					 .reception_office = d->reception_office,
					 .competent_agency = d->competent_agency,
					 .step = d->step,
					 .office = d->office,
					 .officer = d->officer,
					 .filed_us = d->filed_us,
					 .received_us = d->received_us,
					 .due_us = d->due_us,
					 .paused = d->paused,
					 .ended_us = d->ended_us,
					 .closed_us = d->closed_us,
					 .supplements = d->supplements,
					 .pauses = d->pauses,
					 .fee_dong = 6000,
					 .result_by = STR("counter"),
					 .last_journal = d->last_journal,
				 });
}

/* Two of five that are taken up lie with the first officer, whose list is measured. */
static int64_t choose_officer(const struct entry *entry)
{
	return entry->commune->processors[draw(entry->number, OFFICER, BENCH_PROCESSORS)];
}

static enum status make_code(struct cx *cx, const struct entry *entry, struct str *ret_code)
{
	int32_t day = civil_day_of(entry->d.filed_us);
	struct civil_date date = civil_from_days(day);
	struct q_dossier_serial_next_row serial;

	TRY(q_dossier_serial_next(cx, entry->commune->agency, civil_iso(cx->arena, day), &serial));
	*ret_code = str_format(cx->arena, "%.*s-%02d%02d%02d-%04lld", STR_ARG(entry->commune->code),
			       date.year % 100, date.month, date.day, (long long)serial.last);
	return OK;
}

static void settle(const struct fill *fill, struct entry *entry)
{
	struct dossier *d = &entry->d;
	const struct fate *fate = entry->fate;
	int64_t limit_us = (int64_t)(3 + draw(entry->number, LIMIT_DAYS, 17)) * DAY_US;
	bool ended = fate->state >= STATE_DONE || fate->state == STATE_NOT_ACCEPTED;

	d->procedure = fill->town.procedure;
	d->case_code = fill->town.case_code;
	d->pin = str_from("123456");
	d->version = fate->step + 1;
	d->state = fate->state;
	d->step = fate->step;
	d->received_us = d->state == STATE_NOT_ACCEPTED ? 0 : d->filed_us + HOUR_US;
	d->due_us = d->filed_us + limit_us;
	d->paused = d->state == STATE_SUPPLEMENT;
	d->supplements = d->pauses = d->paused;
	if (d->paused)
		d->due_us = DUE_NEVER_US;
	int64_t decided_us = d->filed_us + limit_us / 2;

	if (decided_us > fill->until_us - DAY_US)
		decided_us = d->filed_us + 2 * HOUR_US;
	d->ended_us = ended ? decided_us : 0;
	d->closed_us = ended && d->state != STATE_DONE ? d->ended_us + HOUR_US : 0;
	d->office = step_office(entry, d->step);
	d->officer = fate->taken ? choose_officer(entry) : 0;
}

static enum status add_entry(struct cx *cx, struct fill *fill, int64_t number)
{
	struct entry entry = { .number = number, .fate = choose_fate(fill, number) };
	struct dossier *d = &entry.d;
	bool busy = entry.fate->taken && draw(number, BUSY, 5) < 2;
	int64_t row;

	cx->now_us = fill->until_us - PERIOD_US + PERIOD_US / fill->total * number;
	entry.commune = &fill->town.communes[busy ? 0 : draw(number, COMMUNE, BENCH_COMMUNES)];
	entry.counter = (int64_t)draw(number, COUNTER, BENCH_COUNTERS);
	TRY(choose_person(cx, fill, number, entry.fate, &entry.person));
	d->id = cx_new_id(cx);
	d->filed_us = cx->now_us;
	d->applicant = d->submitter = entry.person.id;
	d->reception_agency = fill->town.centre;
	d->reception_office = fill->town.counters[entry.counter].office;
	d->competent_agency = entry.commune->agency;
	settle(fill, &entry);
	if (busy)
		d->officer = entry.commune->processors[0];
	d->last_journal = journal_new_id(cx, 0);
	TRY(make_code(cx, &entry, &d->code));
	TRY(add_steps(cx, fill, &entry));
	TRY(add_papers(cx, &entry));
	TRY(add_result(cx, &entry));
	TRY(add_words(cx, fill, &entry));
	TRY(add_dossier(cx, &entry));
	return journal_append(cx,
			      &(struct journal_entry){ .kind = "dossier.file",
						       .subject_kind = "dossier",
						       .subject = d->id,
						       .id = d->last_journal },
			      &row);
}

static enum status run_fill(struct cx *cx, void *arg)
{
	struct fill *fill = arg;
	int64_t given;

	for (int64_t i = 0; i < fill->n; i++)
		TRY(add_entry(cx, fill, fill->first + i));
	return journal_sequence(cx, INT32_MAX, &given);
}

static enum status check_empty(struct cx *cx, void *arg)
{
	struct account_rows rows;

	(void)arg;
	TRY(account_find(cx, STR(""), 1, &rows));
	if (rows.n) {
		return FAIL(cx, REFUSED, "bench.taken",
			    N_("This database has accounts already. Measuring needs a new one."));
	}
	return OK;
}

static void fail_like(struct cx *cx, const struct cx *from)
{
	cx_fail(cx, &(const struct failure){ .status = from->error.status,
					     .code = from->error.code,
					     .message = from->error.message,
					     .file = from->error.file,
					     .line = from->error.line,
					     .detail = from->error.detail });
}

static enum status fill_all(struct cx *cx, struct bench *bench, struct fill *fill)
{
	struct arena *arena = arena_open();
	enum status status = OK;

	for (fill->first = 0; status == OK && fill->first < fill->total; fill->first += fill->n) {
		int64_t left = fill->total - fill->first;
		struct cx unit;

		fill->n = left < DOSSIERS_A_UNIT ? left : DOSSIERS_A_UNIT;
		arena_reset(arena);
		cx_init(&unit, arena, fill->until_us);
		unit.actor.kind = ACTOR_SYSTEM;
		status = db_write(bench->db, &unit, run_fill, fill);
		if (status != OK)
			fail_like(cx, &unit);
	}
	arena_close(arena);
	return status;
}

enum status bench_fill(struct cx *cx, struct bench *bench, int64_t dossiers)
{
	struct fill *fill = ARENA_NEW(bench->arena, struct fill);
	int64_t share = dossiers * OPEN_PERCENT / 100;

	fill->total = dossiers;
	fill->open = share > OPEN_LEAST ? share : OPEN_LEAST;
	fill->until_us = cx->now_us;
	TRY(db_read(bench->db, cx, check_empty, NULL));
	cx->now_us -= PERIOD_US;
	TRY(db_write(bench->db, cx, bench_build_town, &fill->town));
	TRY(fill_all(cx, bench, fill));
	bench_say(bench, "filled", (double)dossiers, "dossiers");
	return OK;
}
