/* Areas, agencies, offices: the State's units through time. */
#include "account/account.h"
#include "account/account.sql.h"
#include "base/civil.h"
#include "base/text.h"
#include "journal/journal.h"

#define OPEN_END STR("9999-12-31")
#define SUCCESSORS_MAX 16 /* mergers in a row; more is a circle */

static enum status note(struct cx *cx, const char *kind, const char *subject_kind, int64_t subject)
{
	int64_t id;

	return journal_append(cx,
			      &(struct journal_entry){
				      .kind = kind,
				      .subject_kind = subject_kind,
				      .subject = subject,
			      },
			      &id);
}

enum status area_add(struct cx *cx, const struct area *area, struct str valid_from, int64_t *ret_id)
{
	int64_t id = cx_new_id(cx);

	TRY(q_area_add(cx, &(struct q_area_add_in){
				   .id = id,
				   .code = area->code,
				   .kind = area->kind,
				   .name = area->name,
				   .parent = area->parent,
				   .valid_from = valid_from,
				   .valid_to = OPEN_END,
			   }));
	*ret_id = id;
	return note(cx, "area.added", "area", id);
}

enum status area_find(struct cx *cx, struct str on, struct areas *ret_areas)
{
	struct q_area_find_rows rows;

	TRY(q_area_find(cx, on, &rows));
	ret_areas->at = ARENA_ARRAY(cx->arena, struct area, rows.n);
	ret_areas->n = rows.n;
	for (size_t i = 0; i < rows.n; i++) {
		ret_areas->at[i] = (struct area){
			.id = rows.at[i].id,
			.parent = rows.at[i].parent,
			.code = rows.at[i].code,
			.kind = rows.at[i].kind,
			.name = rows.at[i].name,
		};
	}
	return OK;
}

enum status area_load_by_code(struct cx *cx, struct str code, struct str on, struct area *ret_area)
{
	struct q_area_by_code_row row;

	TRY(q_area_by_code(cx, code, on, &row));
	*ret_area = (struct area){ .id = row.id, .code = code, .name = row.name };
	return OK;
}

enum status area_end(struct cx *cx, int64_t id, struct str valid_to, int64_t successor)
{
	if (q_area_end(cx, id, valid_to, successor) != OK)
		return FAIL(cx, CONFLICT, "area.ended",
			    N_("This area has already ended or does not exist."));
	return note(cx, "area.ended", "area", id);
}

/* The four queries of agencies give rows of the same columns but of different C types. */
#define AGENCY_FROM(row)                        \
	((struct agency){                       \
		.id = (row).id,                 \
		.parent = (row).parent,         \
		.area = (row).area,             \
		.successor = (row).successor,   \
		.code = (row).code,             \
		.kind = (row).kind,             \
		.name = (row).name,             \
		.valid_from = (row).valid_from, \
		.valid_to = (row).valid_to,     \
	})

enum status agency_add(struct cx *cx, const struct agency *agency, int64_t *ret_id)
{
	int64_t id = cx_new_id(cx);

	TRY(q_agency_add(cx, &(struct q_agency_add_in){
				     .id = id,
				     .code = agency->code,
				     .kind = agency->kind,
				     .name = agency->name,
				     .parent = agency->parent,
				     .area = agency->area,
				     .valid_from = agency->valid_from,
				     .valid_to = OPEN_END,
			     }));
	*ret_id = id;
	return note(cx, "agency.added", "agency", id);
}

enum status agency_load(struct cx *cx, int64_t id, struct agency *ret_agency)
{
	struct q_agency_load_row row;

	TRY(q_agency_load(cx, id, &row));
	*ret_agency = AGENCY_FROM(row);
	return OK;
}

enum status agency_load_by_code(struct cx *cx, struct str code, struct str on,
				struct agency *ret_agency)
{
	struct q_agency_by_code_row row;

	TRY(q_agency_by_code(cx, code, on, &row));
	*ret_agency = AGENCY_FROM(row);
	return OK;
}

enum status agency_load_by_area(struct cx *cx, int64_t area, struct str kind, struct str on,
				struct agency *ret_agency)
{
	struct q_agency_by_area_row row;

	TRY(q_agency_by_area(cx, area, kind, on, &row));
	*ret_agency = AGENCY_FROM(row);
	return OK;
}

enum status agency_find(struct cx *cx, struct str kind, struct str on,
			struct agencies *ret_agencies)
{
	struct q_agency_find_rows rows;

	TRY(q_agency_find(cx, kind, on, &rows));
	ret_agencies->at = ARENA_ARRAY(cx->arena, struct agency, rows.n);
	ret_agencies->n = rows.n;
	for (size_t i = 0; i < rows.n; i++)
		ret_agencies->at[i] = AGENCY_FROM(rows.at[i]);
	return OK;
}

enum status agency_end(struct cx *cx, int64_t id, struct str valid_to, int64_t successor)
{
	if (q_agency_end(cx, id, valid_to, successor) != OK) {
		return FAIL(cx, CONFLICT, "agency.ended",
			    N_("This agency has already ended or does not exist."));
	}
	return note(cx, "agency.ended", "agency", id);
}

enum status agency_successor(struct cx *cx, int64_t id, struct str on, struct agency *ret_agency)
{
	for (int i = 0; i < SUCCESSORS_MAX; i++) {
		TRY(agency_load(cx, id, ret_agency));
		if (str_compare(ret_agency->valid_to, on) > 0)
			return OK;
		if (ret_agency->successor == 0)
			break;
		id = ret_agency->successor;
	}
	return FAIL_WITH(cx, REFUSED, "agency.no_successor",
			 N_("%1 no longer exists and no agency has taken it over."),
			 ret_agency->name);
}

enum status office_add(struct cx *cx, const struct office *office, struct str valid_from,
		       int64_t *ret_id)
{
	int64_t id = cx_new_id(cx);

	TRY(q_office_add(cx, &(struct q_office_add_in){
				     .id = id,
				     .agency = office->agency,
				     .kind = office->kind,
				     .field = office->field,
				     .name = office->name,
				     .valid_from = valid_from,
				     .valid_to = OPEN_END,
			     }));
	*ret_id = id;
	return note(cx, "office.added", "office", id);
}

enum status office_load(struct cx *cx, int64_t id, struct office *ret_office)
{
	struct q_office_load_row row;

	TRY(q_office_load(cx, id, &row));
	*ret_office = (struct office){
		.id = row.id,
		.agency = row.agency,
		.kind = row.kind,
		.name = row.name,
		.agency_name = row.agency_name,
		.agency_kind = row.agency_kind,
		.agency_code = row.agency_code,
	};
	return OK;
}

enum status office_find(struct cx *cx, int64_t agency, struct str on, struct offices *ret_offices)
{
	struct q_office_find_rows rows;

	TRY(q_office_find(cx, agency, on, &rows));
	ret_offices->at = ARENA_ARRAY(cx->arena, struct office, rows.n);
	ret_offices->n = rows.n;
	for (size_t i = 0; i < rows.n; i++) {
		ret_offices->at[i] = (struct office){
			.id = rows.at[i].id,
			.agency = agency,
			.kind = rows.at[i].kind,
			.field = rows.at[i].field,
			.name = rows.at[i].name,
		};
	}
	return OK;
}

enum status office_is_open(struct cx *cx, int64_t id, bool *ret_open)
{
	struct q_office_open_row row;

	TRY(q_office_open(cx, id, civil_iso(cx->arena, civil_day_of(cx->now_us)), &row));
	*ret_open = row.n > 0;
	return OK;
}

enum status office_end(struct cx *cx, int64_t id, struct str valid_to, int64_t successor)
{
	if (q_office_end(cx, id, valid_to, successor) != OK) {
		return FAIL(cx, CONFLICT, "office.ended",
			    N_("This office has already ended or does not exist."));
	}
	return note(cx, "office.ended", "office", id);
}

enum status office_for_role(struct cx *cx, const struct agency *agency, struct str role,
			    struct str field, struct office *ret_office)
{
	struct q_office_for_role_row row;
	enum status status =
		q_office_for_role(cx,
				  &(struct q_office_for_role_in){
					  .agency = agency->id,
					  .role = role,
					  .field = field,
					  .on = civil_iso(cx->arena, civil_day_of(cx->now_us)),
				  },
				  &row);

	if (status == NOT_FOUND) {
		return FAIL_WITH(
			cx, REFUSED, "office.none",
			N_("Nobody at %1 is entrusted with the next step. Tell the administrator."),
			agency->name);
	}
	*ret_office = (struct office){
		.id = row.id,
		.agency = agency->id,
		.kind = row.kind,
		.field = row.field,
		.name = row.name,
	};
	return status;
}
