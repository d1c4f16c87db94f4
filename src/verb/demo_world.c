/* Who there is before the first dossier: units, officers, citizens; and what a scan looks like. */
#include "verb/demo.h"

#include "base/civil.h"
#include "deadline/store.h"

#define CITIZENS_LEAST 30
#define CITIZENS_A_UNIT 50
#define PEOPLE_LEAST 40
#define COMMITTEE "Ủy ban nhân dân "

/* Who sits where besides the logins of the pack. */
static const struct staffing {
	const char *office, *role, *title;
	size_t n;
} staffings[] = {
	{ "reception", "receive", "Chuyên viên tiếp nhận", 2 },
	{ "section", "process", "Chuyên viên", 2 },
	{ "leadership", "approve", "Phó Chủ tịch", 1 },
	{ "clerk", "issue", "Văn thư", 1 },
};

/* ---- units of work before the first day ---- */

static void begin(struct demo *demo, struct cx *ret_cx, struct dice *dice)
{
	cx_init(ret_cx, demo->arena, demo->from_us - DAY_US);
	ret_cx->actor = (struct actor){ .kind = ACTOR_SYSTEM, .name = STR("Motcua") };
	ret_cx->entropy = dice_entropy;
	ret_cx->entropy_state = dice;
}

static int run(struct demo *demo, unit_fn unit, void *arg, uint64_t number)
{
	struct dice dice = dice_of(demo->seed, UINT64_C(3) << 40 | number);
	struct cx cx;

	begin(demo, &cx, &dice);
	if (db_write(demo->verb->db, &cx, unit, arg) != OK)
		return verb_failed(demo->verb, &cx);
	return EXIT_DONE;
}

static enum status add_units(struct cx *cx, void *arg)
{
	const struct demo *demo = arg;

	return units_add(cx, demo->pack.units);
}

/* ---- what was added, with its ids ---- */

static void keep_commune(struct demo *demo, const struct agency *agency)
{
	struct str name = agency->name;

	if (str_starts(name, STR(COMMITTEE)))
		name = str_slice(name, sizeof(COMMITTEE) - 1, name.len);
	demo->communes[demo->commune_count++] = (struct demo_commune){ agency->id, name };
}

static enum status keep_offices(struct cx *cx, struct demo *demo, const struct agency *agency,
				struct str on)
{
	struct offices offices;

	TRY(office_find(cx, agency->id, on, &offices));
	for (size_t i = 0; i < offices.n; i++) {
		struct demo_office *kept = &demo->offices[demo->office_count++];

		*kept = (struct demo_office){ .office = offices.at[i] };
		kept->office.agency_code = agency->code;
	}
	return OK;
}

static enum status load_kinds(struct cx *cx, struct demo *demo)
{
	const struct demo_filings *filings = demo->pack.filings;
	int32_t day = civil_day_of(demo->from_us);

	demo->kinds = ARENA_ARRAY(demo->arena, struct demo_filing_kind, filings->filings_count);
	for (unsigned i = 0; i < filings->filings_count; i++) {
		struct str code = str_from(filings->filings[i].procedure);
		struct demo_filing_kind *kind = &demo->kinds[i];
		enum status status = procedure_find_current(cx, code, day, &kind->version);

		if (status == NOT_FOUND) {
			verb_fail(demo->verb,
				  "The procedure %.*s has not been taken in. Run motcua init",
				  STR_ARG(code));
		}
		TRY(status);
		TRY(procedure_load(cx, kind->version, &kind->procedure));
	}
	return OK;
}

static enum status load_world(struct cx *cx, void *arg)
{
	struct demo *demo = arg;
	struct str on = civil_iso(cx->arena, civil_day_of(demo->from_us));
	size_t offices = 0;
	struct agencies agencies;

	for (unsigned i = 0; i < demo->pack.units->agencies_count; i++)
		offices += demo->pack.units->agencies[i].offices_count;
	TRY(agency_find(cx, STR(""), on, &agencies));
	demo->offices = ARENA_ARRAY(demo->arena, struct demo_office, offices);
	demo->communes = ARENA_ARRAY(demo->arena, struct demo_commune, agencies.n);
	demo->office_count = demo->commune_count = 0;
	for (size_t i = 0; i < agencies.n; i++) {
		TRY(keep_offices(cx, demo, &agencies.at[i], on));
		if (str_is(agencies.at[i].kind, "commune"))
			keep_commune(demo, &agencies.at[i]);
	}
	TRY(calendar_clock(cx, STR(""), &demo->clock));
	return load_kinds(cx, demo);
}

/* ---- officers ---- */

struct staff {
	struct demo *demo;
	struct demo_office *place;
	const char *valid_from;
};

struct recruit {
	struct str login, name, roles, title;
};

static enum status add_account(struct cx *cx, const struct demo *demo, struct str login,
			       struct actor *actor)
{
	return account_add(cx,
			   &(struct account_new){
				   .login = login,
				   .kind = actor->kind,
				   .person = actor->person,
				   .password_hash = demo->password_hash,
				   .demo = true,
			   },
			   &actor->account);
}

static enum status recruit(struct cx *cx, const struct staff *staff, const struct recruit *from)
{
	struct demo_office *place = staff->place;
	struct actor actor = {
		.kind = ACTOR_OFFICER,
		.office = place->office.id,
		.agency = place->office.agency,
		.rights = RIGHT_SIGNED_IN,
		.name = from->name,
	};
	struct str roles = from->roles, role;
	int64_t id;

	TRY(person_find_or_add(cx, &(struct person){ .name = from->name }, &actor.person));
	TRY(add_account(cx, staff->demo, from->login, &actor));
	while (str_take(&roles, ',', &role)) {
		const struct post post = { actor.account, actor.office, role, from->title };

		TRY(post_add(cx, &post, str_from(staff->valid_from), &id));
		actor.rights |= role_rights(role);
	}
	assert(place->n < DEMO_OFFICERS_MAX);
	place->officers[place->n++] = actor;
	return OK;
}

static enum status add_logins(struct cx *cx, const struct staff *staff)
{
	const struct demo_people *people = staff->demo->pack.people;
	const struct office *office = &staff->place->office;
	struct str here = str_format(cx->arena, "%.*s/%.*s", STR_ARG(office->agency_code),
				     STR_ARG(office->name));

	for (unsigned i = 0; i < people->logins_count; i++) {
		const struct demo_login *login = &people->logins[i];

		if (!str_equal(str_from(login->office), here))
			continue;
		TRY(recruit(cx, staff,
			    &(struct recruit){ str_from(login->login), str_from(login->name),
					       str_from(login->roles), str_from(login->title) }));
	}
	return OK;
}

static enum status add_staff(struct cx *cx, void *arg)
{
	const struct staff *staff = arg;
	struct demo *demo = staff->demo;
	struct demo_office *place = staff->place;
	size_t number = (size_t)(place - demo->offices);
	struct dice dice = dice_of(demo->seed, UINT64_C(4) << 40 | number);

	place->n = 0;
	TRY(add_logins(cx, staff));
	for (size_t i = 0; i < sizeof(staffings) / sizeof(*staffings); i++) {
		const struct staffing *rule = &staffings[i];

		while (str_is(place->office.kind, rule->office) && place->n < rule->n) {
			const struct recruit made = {
				.login = str_format(demo->arena, "cb%03zu%zu", number, place->n),
				.name = demo_name(demo, demo->arena, &dice, dice_throw(&dice, 2)),
				.roles = str_from(rule->role),
				.title = str_from(rule->title),
			};

			TRY(recruit(cx, staff, &made));
		}
	}
	return OK;
}

static int add_officers(struct demo *demo)
{
	int code = EXIT_DONE;

	for (size_t i = 0; i < demo->office_count && code == EXIT_DONE; i++) {
		struct staff staff = { demo, &demo->offices[i], demo->pack.units->valid_from };

		code = run(demo, add_staff, &staff, i + 1);
	}
	return code;
}

/* ---- citizens ---- */

struct batch {
	struct demo *demo;
	size_t from, until;
};

static enum status add_citizens(struct cx *cx, void *arg)
{
	const struct batch *batch = arg;
	struct demo *demo = batch->demo;

	for (size_t i = batch->from; i < batch->until; i++) {
		struct person person = demo_person(demo, cx->arena, i, false);
		struct str login = i == 0 ? STR(DEMO_CITIZEN) : str_format(cx->arena, "cd%05zu", i);
		struct actor actor = { .kind = ACTOR_CITIZEN };

		TRY(person_find_or_add(cx, &person, &actor.person));
		TRY(add_account(cx, demo, login, &actor));
		demo->citizens[i] = (struct demo_citizen){ actor.account, actor.person };
	}
	return OK;
}

static int add_all_citizens(struct demo *demo)
{
	int code = EXIT_DONE;

	demo->people = demo->dossiers * 7 / 10 + PEOPLE_LEAST;
	demo->citizen_count = demo->dossiers / 20 + CITIZENS_LEAST;
	demo->citizens = ARENA_ARRAY(demo->arena, struct demo_citizen, demo->citizen_count);
	for (size_t i = 0; i < demo->citizen_count && code == EXIT_DONE; i += CITIZENS_A_UNIT) {
		size_t until = i + CITIZENS_A_UNIT;
		struct batch batch = { demo, i,
				       until < demo->citizen_count ? until : demo->citizen_count };

		code = run(demo, add_citizens, &batch, 1000 + i);
	}
	return code;
}

/* ---- sample documents ---- */

struct pdf {
	struct buf text;
	size_t places[8];
	size_t n;
};

static void add_object(struct pdf *pdf, const char *content)
{
	pdf->places[pdf->n++] = pdf->text.len;
	buf_format(&pdf->text, "%zu 0 obj\n%s\nendobj\n", pdf->n, content);
}

/* The smallest PDF with a line of text (ISO 32000-1 section 7.5). */
static struct str write_pdf(struct arena *arena, const char *line)
{
	struct pdf pdf = { .text = buf_in(arena) };
	struct str drawing = str_format(arena, "BT /F1 18 Tf 72 760 Td (%s) Tj ET", line);

	buf_add_text(&pdf.text, "%PDF-1.4\n");
	add_object(&pdf, "<< /Type /Catalog /Pages 2 0 R >>");
	add_object(&pdf, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
	add_object(&pdf, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
			 " /Resources << /Font << /F1 5 0 R >> >> >>");
	add_object(&pdf, str_format(arena, "<< /Length %zu >>\nstream\n%.*s\nendstream",
				    drawing.len, STR_ARG(drawing))
				 .at);
	add_object(&pdf, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
	size_t table = pdf.text.len;

	buf_format(&pdf.text, "xref\n0 %zu\n0000000000 65535 f \n", pdf.n + 1);
	for (size_t i = 0; i < pdf.n; i++)
		buf_format(&pdf.text, "%010zu 00000 n \n", pdf.places[i]);
	buf_format(&pdf.text, "trailer\n<< /Size %zu /Root 1 0 R >>\nstartxref\n%zu\n%%%%EOF\n",
		   pdf.n + 1, table);
	return buf_str(&pdf.text);
}

static int make_documents(struct demo *demo)
{
	struct cx cx;

	verb_cx(demo->verb, &cx);
	if (archive_keep_bytes(&cx, write_pdf(demo->arena, "Sample scan for demonstration"),
			       STR("ban-quet-mau.pdf"), &demo->scan) != OK ||
	    archive_keep_bytes(&cx, write_pdf(demo->arena, "Sample result for demonstration"),
			       STR("ket-qua-mau.pdf"), &demo->result) != OK)
		return verb_failed(demo->verb, &cx);
	return EXIT_DONE;
}

/* ---- all of it ---- */

static int load(struct demo *demo)
{
	struct cx cx;

	verb_cx(demo->verb, &cx);
	if (password_hash(&cx, STR(DEMO_PASSWORD), &demo->password_hash) != OK)
		return verb_failed(demo->verb, &cx);
	if (db_read(demo->verb->db, &cx, load_world, demo) != OK)
		return cx.error.code ? verb_failed(demo->verb, &cx) : EXIT_FAILED;
	return EXIT_DONE;
}

int demo_make_world(struct demo *demo)
{
	int code = run(demo, add_units, demo, 0);

	if (code == EXIT_DONE)
		code = load(demo);
	if (code == EXIT_DONE)
		code = add_officers(demo);
	if (code == EXIT_DONE)
		code = add_all_citizens(demo);
	if (code == EXIT_DONE)
		code = make_documents(demo);
	return code;
}

struct demo_office *demo_office(struct demo *demo, int64_t id)
{
	for (size_t i = 0; i < demo->office_count; i++) {
		if (demo->offices[i].office.id == id)
			return &demo->offices[i];
	}
	assert(!"an office that the demonstration did not make");
	return NULL;
}
