/* The town that the load happens in. */
#include "base/civil.h"
#include "base/text.h"
#include "procedure/procedure.h"
#include "verb/bench.h"

#define SINCE STR("2025-07-01")
#define PROCEDURE "2.000815" /* certified copies: every step within the commune */

static const char *const families[] = {
	"Nguyễn", "Trần", "Lê",    "Phạm", "Hoàng", "Phan", "Vũ",     "Đặng", "Bùi", "Đỗ",
	"Hồ",     "Ngô",  "Dương", "Lý",   "Huỳnh", "Võ",   "Trương", "Đinh", "Mai", "Lâm",
};
static const char *const middles[] = {
	"Văn", "Thị", "Hữu", "Đức", "Minh", "Ngọc", "Thanh", "Quốc", "Hồng", "Xuân", "Thu", "Gia",
};
static const char *const givens[] = {
	"An",    "Anh",  "Bảo",  "Bình", "Châu",  "Chi",   "Cường", "Dũng",  "Dung", "Giang",
	"Hà",    "Hải",  "Hạnh", "Hiếu", "Hoa",   "Hùng",  "Hương", "Khánh", "Khoa", "Lan",
	"Linh",  "Long", "Mai",  "Minh", "Nam",   "Nga",   "Nhung", "Phong", "Phúc", "Quân",
	"Quỳnh", "Sơn",  "Tâm",  "Thảo", "Thắng", "Trang", "Trung", "Tuấn",  "Tùng", "Yến",
};
#define COUNT(list) (sizeof(list) / sizeof(*(list)))

struct str bench_name(struct arena *arena, int64_t number)
{
	uint64_t mixed = (uint64_t)number * UINT64_C(0x9e3779b97f4a7c15) >> 20;

	return str_format(arena, "%s %s %s", families[mixed % COUNT(families)],
			  middles[mixed / 32 % COUNT(middles)],
			  givens[mixed / 1024 % COUNT(givens)]);
}

static enum status add_agency(struct cx *cx, const char *kind, int number,
			      struct agency *ret_agency)
{
	*ret_agency = (struct agency){ .code = str_format(cx->arena, "B48.%02d", number),
				       .kind = str_from(kind),
				       .name = str_format(cx->arena, "%s %d", kind, number),
				       .valid_from = SINCE };
	return agency_add(cx, ret_agency, &ret_agency->id);
}

static enum status add_office(struct cx *cx, int64_t agency, const char *kind, int64_t *ret_id)
{
	return office_add(cx,
			  &(struct office){ .agency = agency,
					    .kind = str_from(kind),
					    .field = STR(""),
					    .name = str_format(cx->arena, "Office %s", kind) },
			  SINCE, ret_id);
}

struct officer {
	struct str login;
	int64_t office; /* 0: a citizen */
	const char *role;
};

static enum status add_account(struct cx *cx, const struct officer *officer, int64_t *ret_account)
{
	struct account_new account = {
		.login = officer->login,
		.kind = officer->office ? ACTOR_OFFICER : ACTOR_CITIZEN,
		.password_hash = STR("*"), /* no password gives this */
	};
	int64_t post;

	TRY(person_find_or_add(cx,
			       &(struct person){ .name = bench_name(cx->arena, officer->office) },
			       &account.person));
	TRY(account_add(cx, &account, ret_account));
	if (!officer->office)
		return OK;
	return post_add(cx,
			&(struct post){ .account = *ret_account,
					.office = officer->office,
					.role = str_from(officer->role),
					.title = STR("Officer") },
			SINCE, &post);
}

static enum status build_commune(struct cx *cx, int number, struct bench_commune *commune)
{
	struct agency agency;

	TRY(add_agency(cx, "commune", number + 2, &agency));
	commune->agency = agency.id;
	commune->code = agency.code;
	TRY(add_office(cx, agency.id, "section", &commune->section));
	TRY(add_office(cx, agency.id, "leadership", &commune->leaders));
	TRY(add_office(cx, agency.id, "clerk", &commune->clerks));
	for (int i = 0; i < BENCH_PROCESSORS; i++) {
		TRY(add_account(cx,
				&(struct officer){ str_format(cx->arena, "p%02d.%d", number, i),
						   commune->section, "process" },
				&commune->processors[i]));
	}
	TRY(add_account(cx,
			&(struct officer){ str_format(cx->arena, "a%02d", number), commune->leaders,
					   "approve" },
			&commune->approver));
	return add_account(cx,
			   &(struct officer){ str_format(cx->arena, "c%02d", number),
					      commune->clerks, "issue" },
			   &commune->clerk);
}

static enum status build_centre(struct cx *cx, struct bench_town *town)
{
	struct agency agency;

	TRY(add_agency(cx, "centre", 1, &agency));
	town->centre = agency.id;
	for (int i = 0; i < BENCH_COUNTERS; i++) {
		TRY(add_office(cx, agency.id, "reception", &town->counters[i].office));
		TRY(add_account(cx,
				&(struct officer){ str_format(cx->arena, "r%02d", i),
						   town->counters[i].office, "receive" },
				&town->counters[i].account));
	}
	return OK;
}

static enum status add_citizen(struct cx *cx, int number, struct bench_person *citizen)
{
	struct account_new account = { .kind = ACTOR_CITIZEN, .password_hash = STR("*") };
	int64_t id;

	*citizen = (struct bench_person){
		.number = str_format(cx->arena, "048090%06d", number),
		.name = bench_name(cx->arena, number),
		.phone = str_format(cx->arena, "0905%06d", number),
	};
	TRY(person_find_or_add(cx,
			       &(struct person){ .number = citizen->number,
						 .name = citizen->name,
						 .phone = citizen->phone },
			       &citizen->id));
	account.login = str_format(cx->arena, "x%02d", number);
	account.person = citizen->id;
	return account_add(cx, &account, &id);
}

enum status bench_build_town(struct cx *cx, void *arg)
{
	struct bench_town *town = arg;
	const struct procedure *procedure;

	TRY(procedure_find_current(cx, STR(PROCEDURE), civil_day_of(cx->now_us), &town->procedure));
	TRY(procedure_load(cx, town->procedure, &procedure));
	town->case_code = procedure->cases.at[0].code;
	TRY(build_centre(cx, town));
	for (int i = 0; i < BENCH_COMMUNES; i++)
		TRY(build_commune(cx, i, &town->communes[i]));
	for (int i = 0; i < BENCH_CITIZENS; i++)
		TRY(add_citizen(cx, i, &town->citizens[i]));
	return OK;
}

enum status bench_sit(struct cx *cx, struct str login, struct bench_seat *ret_seat)
{
	struct sign_in sign_in = { .login = login };

	TRY(sign_in_load(cx, &sign_in));
	if (sign_in.account == 0) {
		return FAIL(cx, REFUSED, "bench.unfilled",
			    N_("This database has not been filled for measuring. Fill it first."));
	}
	TRY(session_open(cx, &sign_in, &ret_seat->token));
	TRY(session_load(cx, ret_seat->token));
	ret_seat->actor = cx->actor;
	cx->actor = (struct actor){ .kind = ACTOR_SYSTEM };
	return OK;
}
