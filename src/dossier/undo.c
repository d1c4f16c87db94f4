/* Taking acts back: the rows are written back as the journal has them from before. */
#include "base/json.h"
#include "base/text.h"
#include "dossier/correct.h"
#include "dossier/correct.sql.h"
#include "dossier/dossier.sql.h"
#include "dossier/party.sql.h"
#include "dossier/scene.h"
#include "journal/journal.h"

#define ACTS_MOST 500
#define IMAGES_MOST 200

/* A row that the acts wrote, and what it was before them. */
struct image {
	struct str table, key;
	const struct json *row; /* NULL: it was not there */
	bool known;             /* row is found */
};

struct images {
	struct image at[IMAGES_MOST];
	size_t n;
};

/* ---- writing one row back ---- */

static int64_t number(const struct json *row, const char *column)
{
	return json_int(json_get(row, column), 0);
}

static struct str text(const struct json *row, const char *column)
{
	return json_text(json_get(row, column), STR(""));
}

static enum status put_step(struct cx *cx, const struct json *row)
{
	return q_dossier_step_put(cx, &(struct q_dossier_step_put_in){
					      .id = number(row, "id"),
					      .dossier = number(row, "dossier"),
					      .step = number(row, "step"),
					      .office = number(row, "office"),
					      .officer = number(row, "officer"),
					      .started_us = number(row, "started_us"),
					      .due_us = number(row, "due_us"),
					      .ended_us = number(row, "ended_us"),
					      .outcome = text(row, "outcome"),
				      });
}

static enum status put_pause(struct cx *cx, const struct json *row)
{
	return q_dossier_pause_put(cx, &(struct q_dossier_pause_put_in){
					       .id = number(row, "id"),
					       .dossier = number(row, "dossier"),
					       .kind = text(row, "kind"),
					       .from_us = number(row, "from_us"),
					       .until_us = number(row, "until_us"),
					       .account = number(row, "account"),
					       .reason = text(row, "reason"),
					       .items = text(row, "items"),
				       });
}

static enum status put_paper(struct cx *cx, const struct json *row)
{
	return q_dossier_paper_put(cx, &(struct q_dossier_paper_put_in){
					       .id = number(row, "id"),
					       .dossier = number(row, "dossier"),
					       .component = text(row, "component"),
					       .document = number(row, "document"),
					       .originals = number(row, "originals"),
					       .copies = number(row, "copies"),
					       .added_us = number(row, "added_us"),
				       });
}

static enum status put_result(struct cx *cx, const struct json *row)
{
	return q_dossier_result_put(cx, &(struct q_dossier_result_put_in){
						.dossier = number(row, "dossier"),
						.code = text(row, "code"),
						.granted = number(row, "granted"),
						.text = text(row, "text"),
						.signer = number(row, "signer"),
						.signed_us = number(row, "signed_us"),
						.number = text(row, "number"),
						.issued_us = number(row, "issued_us"),
						.document = number(row, "document"),
						.receiver = text(row, "receiver"),
						.returned_us = number(row, "returned_us"),
					});
}

static enum status put_form(struct cx *cx, const struct json *row)
{
	return q_dossier_form_put(cx, number(row, "dossier"), text(row, "answers"));
}

static enum status put_party(struct cx *cx, const struct json *row)
{
	return q_party_put(cx, &(struct q_party_put_in){
				       .id = number(row, "id"),
				       .dossier = number(row, "dossier"),
				       .person = number(row, "person"),
				       .role = text(row, "role"),
				       .relation = text(row, "relation"),
				       .paper = text(row, "paper"),
				       .paper_number = text(row, "paper_number"),
				       .paper_on = text(row, "paper_on"),
				       .document = number(row, "document"),
				       .valid_from = text(row, "valid_from"),
				       .valid_to = text(row, "valid_to"),
				       .may_see = number(row, "may_see"),
				       .be_told = number(row, "be_told"),
				       .may_sign = number(row, "may_sign"),
				       .may_collect = number(row, "may_collect"),
				       .signs = text(row, "signs"),
				       .added_us = number(row, "added_us"),
				       .ended_us = number(row, "ended_us"),
				       .ended_why = text(row, "ended_why"),
			       });
}

static enum status put_handover(struct cx *cx, const struct json *row)
{
	return q_handover_add(cx, &(struct q_handover_add_in){
					  .dossier = number(row, "dossier"),
					  .person = number(row, "person"),
					  .name = text(row, "name"),
					  .shown = text(row, "shown"),
					  .signs = text(row, "signs"),
					  .account = number(row, "account"),
					  .handed_us = number(row, "handed_us"),
				  });
}

enum way {
	WAY_BACK,    /* the row is written back */
	WAY_DOSSIER, /* the dossier itself: through the scene */
	WAY_STAYS,   /* what was taken in or noted stays where it is */
};

static const struct table_row {
	const char *name;
	enum way way;
	enum status (*put)(struct cx *cx, const struct json *row);
	enum status (*remove)(struct cx *cx, int64_t key);
} tables[] = {
	{ "dossier", WAY_DOSSIER, NULL, NULL },
	{ "dossier_correction", WAY_STAYS, NULL, NULL },
	{ "dossier_form", WAY_BACK, put_form, NULL },
	{ "dossier_handover", WAY_BACK, put_handover, q_handover_remove },
	{ "dossier_ground", WAY_STAYS, NULL, NULL }, /* shown with its outcome only */
	{ "dossier_paper", WAY_BACK, put_paper, q_dossier_paper_remove },
	{ "dossier_party", WAY_BACK, put_party, q_party_remove },
	{ "dossier_pause", WAY_BACK, put_pause, q_dossier_pause_remove },
	{ "dossier_result", WAY_BACK, put_result, q_dossier_result_remove },
	{ "dossier_signature", WAY_STAYS, NULL, NULL }, /* found by the decision's moment only */
	{ "dossier_step", WAY_BACK, put_step, q_dossier_step_remove },
	{ "dossier_withdrawal", WAY_STAYS, NULL, NULL }, /* shown with its outcome only */
	{ "document", WAY_STAYS, NULL, NULL },
	{ "person", WAY_STAYS, NULL, NULL },
};

static const struct table_row *table_of(struct str name)
{
	for (size_t i = 0; i < sizeof(tables) / sizeof(*tables); i++) {
		if (str_is(name, tables[i].name))
			return &tables[i];
	}
	return NULL;
}

/* The dossier's version, last journal row and what was paid are today's; the rest is as before. */
static void put_dossier(struct dossier *d, const struct json *row)
{
	d->procedure = number(row, "procedure");
	d->case_code = text(row, "case_code");
	d->channel = (enum channel)(number(row, "channel") - 1);
	d->state = (enum dossier_state)number(row, "state");
	d->applicant = number(row, "applicant");
	d->submitter = number(row, "submitter");
	d->reception_agency = number(row, "reception_agency");
	d->reception_office = number(row, "reception_office");
	d->competent_agency = number(row, "competent_agency");
	d->step = number(row, "step");
	d->office = number(row, "office");
	d->officer = number(row, "officer");
	d->received_us = number(row, "received_us");
	d->due_us = number(row, "due_us");
	d->provisional = number(row, "provisional");
	d->breached_us = number(row, "breached_us");
	d->kept_us = number(row, "kept_us");
	d->kept_at_us = number(row, "kept_at_us");
	d->paused = number(row, "paused");
	d->ended_us = number(row, "ended_us");
	d->closed_us = number(row, "closed_us");
	d->supplements = number(row, "supplements");
	d->pauses = number(row, "pauses");
	d->fee_dong = number(row, "fee_dong");
	d->result_by = text(row, "result_by");
}

/* ---- what the acts wrote ---- */

static enum status too_wide(struct cx *cx)
{
	return FAIL(cx, REFUSED, "correction.act",
		    N_("This cannot be taken back as a whole. Take back less, or enter the dossier "
		       "anew."));
}

static struct image *image_of(struct images *images, const struct json *change)
{
	struct str table = text(change, "table"), key = text(change, "key");

	for (size_t i = 0; i < images->n; i++) {
		if (str_equal(images->at[i].table, table) && str_equal(images->at[i].key, key))
			return &images->at[i];
	}
	return NULL;
}

static enum status parse_changes(struct cx *cx, const struct journal_row *row,
				 const struct json **ret_changes)
{
	const struct json *body;

	*ret_changes = NULL;
	if (!row->body.at)
		return too_wide(cx);
	TRY(json_parse(cx, row->body, &body));
	*ret_changes = json_get(body, "changes");
	return OK;
}

static enum status collect(struct cx *cx, const struct journal_row *row, struct images *images)
{
	const struct json *changes;

	TRY(parse_changes(cx, row, &changes));
	for (size_t i = 0; i < json_count(changes); i++) {
		const struct json *change = json_item(changes, i);
		const struct table_row *table = table_of(text(change, "table"));

		if (image_of(images, change))
			continue;
		if (!table || images->n == IMAGES_MOST)
			return too_wide(cx);
		if (table->way == WAY_STAYS)
			continue;
		images->at[images->n++] = (struct image){
			.table = text(change, "table"),
			.key = text(change, "key"),
		};
	}
	return OK;
}

/* The newest row before the acts says what it was; within one row the last image counts. */
static enum status look_up(struct cx *cx, const struct journal_row *row, struct images *images)
{
	const struct json *changes;

	TRY(parse_changes(cx, row, &changes));
	for (size_t i = json_count(changes); i-- > 0;) {
		const struct json *change = json_item(changes, i);
		struct image *image = image_of(images, change);

		if (!image || image->known)
			continue;
		image->known = true;
		image->row = json_get(change, "row");
	}
	return OK;
}

static enum status write_back(struct cx *cx, const struct image *image, struct dossier *dossier)
{
	const struct table_row *table = table_of(image->table);
	bool there = image->row && json_is_an_object(image->row);

	if (table->way == WAY_DOSSIER) {
		if (!there)
			return too_wide(cx);
		put_dossier(dossier, image->row);
		return OK;
	}
	if (there)
		return table->put(cx, image->row);
	int64_t key;

	if (!table->remove || str_parse_int(image->key, &key) != OK)
		return too_wide(cx);
	enum status status = table->remove(cx, key);

	/* Put there and removed again within the acts. */
	return status == CONFLICT ? OK : status;
}

/* ---- who may ---- */

static bool is_head(const struct actor *actor, const struct dossier *d)
{
	return (actor->rights & RIGHT_CORRECT) &&
	       (actor->agency == d->competent_agency || actor->agency == d->reception_agency);
}

static bool is_own_act(const struct actor *actor, const struct journal_row *row)
{
	return actor->kind == ACTOR_OFFICER && row->account == actor->account;
}

static bool can_be_undone(const struct journal_row *row)
{
	return !str_is(row->kind, "dossier.file") && !str_is(row->kind, "dossier.file_assisted");
}

static enum status find_act(struct cx *cx, const struct journal_rows *rows, int64_t act,
			    size_t *ret_n)
{
	*ret_n = 0;
	for (size_t i = 0; i < rows->n && can_be_undone(&rows->at[i]); i++) {
		if (rows->at[i].id == act) {
			*ret_n = i + 1;
			return OK;
		}
	}
	return too_wide(cx);
}

static enum status check_actor(struct cx *cx, const struct dossier *d,
			       const struct journal_rows *rows, size_t n)
{
	if (is_head(&cx->actor, d))
		return OK;
	for (size_t i = 0; i < n; i++) {
		if (!is_own_act(&cx->actor, &rows->at[i])) {
			return FAIL(cx, DENIED, "correction.not_yours",
				    N_("Somebody else has acted since. Only the head of the agency "
				       "may take this back now."));
		}
	}
	return OK;
}

/* ---- all of it ---- */

static struct str write_note(struct cx *cx, const struct undo *undo,
			     const struct journal_rows *rows, size_t n)
{
	struct buf note = buf_in(cx->arena);
	struct json_out o = { .to = &note };

	json_object_begin(&o);
	json_key(&o, "acts");
	json_array_begin(&o);
	for (size_t i = 0; i < n; i++)
		json_add_id(&o, rows->at[i].id);
	json_array_end(&o);
	json_key(&o, "reason");
	json_add_text(&o, undo->reason);
	json_object_end(&o);
	return buf_str(&note);
}

static enum status restore(struct cx *cx, struct scene *scene, const struct journal_rows *rows,
			   size_t n)
{
	struct images *images = ARENA_NEW(cx->arena, struct images);
	struct dossier *d = &scene->dossier;
	int64_t version = scene->seen_version;
	struct dossier before;

	for (size_t i = 0; i < n; i++)
		TRY(collect(cx, &rows->at[i], images));
	for (size_t i = n; i < rows->n; i++)
		TRY(look_up(cx, &rows->at[i], images));
	for (size_t i = 0; i < images->n; i++)
		TRY(write_back(cx, &images->at[i], d));
	/* The case and steps are those of what it is now again. */
	before = *d;
	TRY(scene_open(cx, &before, scene));
	scene->seen_version = version;
	return scene_project(cx, scene);
}

static enum status check_undo(struct cx *cx, const struct undo *undo, const struct dossier *d,
			      struct journal_rows *ret_rows, size_t *ret_n)
{
	*ret_n = 0;
	if (undo->version != d->version) {
		return FAIL(cx, CONFLICT, "dossier.stale",
			    N_("Someone else has acted on this dossier in the meantime. Look at it "
			       "again before you act."));
	}
	TRY(journal_find_chain(cx, d->last_journal, ACTS_MOST, ret_rows));
	/* The rows from before the acts are looked up in it. */
	if (!str_is(ret_rows->at[ret_rows->n - 1].kind, "dossier.file"))
		return too_wide(cx);
	TRY(find_act(cx, ret_rows, undo->act, ret_n));
	TRY(check_actor(cx, d, ret_rows, *ret_n));
	if (str_is_empty(str_trim(undo->reason)))
		cx_field(cx, STR("reason"), N_("Write what was wrong"));
	return cx_check_fields(cx);
}

enum status dossier_undo(struct cx *cx, int64_t id, const struct undo *undo)
{
	struct scene scene;
	struct dossier dossier;
	struct journal_rows rows;
	size_t n;

	TRY(dossier_load_any(cx, id, &dossier));
	TRY(dossier_check_seen(cx, &dossier));
	TRY(check_undo(cx, undo, &dossier, &rows, &n));
	TRY(scene_open(cx, &dossier, &scene));
	TRY(restore(cx, &scene, &rows, n));
	TRY(scene_add_correction(cx, &(struct q_dossier_correction_add_in){
					     .kind = STR("undo"),
					     .dossier = id,
					     .act = undo->act,
					     .acts = (int64_t)n,
					     .received_us = dossier.received_us,
					     .reason = undo->reason,
				     }));
	return scene_save_corrected(cx, &scene, "dossier.undo", write_note(cx, undo, &rows, n));
}

enum status dossier_find_undo(struct cx *cx, const struct dossier *dossier,
			      struct undo_choices *ret_choices)
{
	struct dossier_events events;
	struct journal_rows rows;

	*ret_choices = (struct undo_choices){};
	TRY(journal_find_chain(cx, dossier->last_journal, ACTS_MOST, &rows));
	TRY(dossier_find_events(cx, dossier, &events));
	ret_choices->at = ARENA_ARRAY(cx->arena, struct undo_choice, events.n);
	for (size_t i = 0; i < rows.n && i < events.n; i++) {
		bool mine = is_own_act(&cx->actor, &rows.at[i]);

		if (!can_be_undone(&rows.at[i]) || !(mine || is_head(&cx->actor, dossier)))
			break;
		ret_choices->at[ret_choices->n++] = (struct undo_choice){
			.act = rows.at[i].id,
			.at_us = rows.at[i].at_us,
			.told = events.at[i].told,
			.who = events.at[i].who,
		};
	}
	return OK;
}
