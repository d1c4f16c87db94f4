#include "work/work.h"

#include "base/hash.h"
#include "base/text.h"
#include "work/work.sql.h"

#define ATTEMPT_KEPT_US (24 * 3600 * INT64_C(1000000))

enum status work_lease_take(struct cx *cx, const char *name, struct str holder, int64_t *ret_epoch)
{
	struct q_work_lease_take_row row;
	enum status status = q_work_lease_take(cx,
					       &(struct q_work_lease_take_in){
						       .name = str_from(name),
						       .holder = holder,
						       .now_us = cx->now_us,
						       .until_us = cx->now_us + WORK_LEASE_US,
					       },
					       &row);

	if (status == NOT_FOUND)
		return FAIL(cx, CONFLICT, "work.leased", N_("Another server does this work."));
	*ret_epoch = row.epoch;
	return status;
}

enum status work_lease_hold(struct cx *cx, const char *name, struct str holder, int64_t epoch)
{
	int64_t held;

	TRY(q_work_lease_hold(cx,
			      &(struct q_work_lease_hold_in){
				      .name = str_from(name),
				      .holder = holder,
				      .epoch = epoch,
				      .until_us = cx->now_us + WORK_LEASE_US,
			      },
			      &held));
	if (held != 1)
		return FAIL(cx, CONFLICT, "work.fenced",
			    N_("Another server has taken this work over."));
	return OK;
}

enum status work_reader_load(struct cx *cx, const char *name, int64_t *ret_position)
{
	struct q_work_reader_load_row row = {};
	enum status status = q_work_reader_load(cx, str_from(name), &row);

	*ret_position = row.position;
	return status == NOT_FOUND ? OK : status;
}

enum status work_reader_move(struct cx *cx, const char *name, int64_t position)
{
	return q_work_reader_move(cx, str_from(name), position, NULL);
}

struct str work_request_key(struct cx *cx, struct str route, struct str key)
{
	struct str who = cx->actor.account
				 ? str_format(cx->arena, "%lld", (long long)cx->actor.account)
				 : cx->remote;
	struct hash hash = hash_parts((struct str[]){ who, STR("\n"), route, STR("\n"), key }, 5);

	return hash_hex(cx->arena, hash);
}

enum status work_request_load(struct cx *cx, struct str key, struct work_request *ret_request)
{
	struct q_work_request_load_row row;

	TRY(q_work_request_load(cx, key, &row));
	*ret_request = (struct work_request){ key, row.status, row.target };
	return OK;
}

enum status work_request_add(struct cx *cx, const struct work_request *request)
{
	return q_work_request_add(cx,
				  &(struct q_work_request_add_in){
					  .key = request->key,
					  .at_us = cx->now_us,
					  .status = request->status,
					  .target = request->target,
				  },
				  NULL);
}

enum status work_attempt_check(struct cx *cx, const struct attempt_rule *rule, struct str subject,
			       bool *ret_allowed)
{
	struct q_work_attempt_load_row row;
	struct str hash = hash_hex(cx->arena, hash_of(subject));
	enum status status = q_work_attempt_load(cx, str_from(rule->scope), hash, &row);

	*ret_allowed = status == NOT_FOUND || row.n < rule->most ||
		       row.since_us + rule->window_us <= cx->now_us;
	return status == NOT_FOUND ? OK : status;
}

enum status work_attempt_note(struct cx *cx, const struct attempt_rule *rule, struct str subject)
{
	struct q_work_attempt_note_row row;

	return q_work_attempt_note(cx,
				   &(struct q_work_attempt_note_in){
					   .scope = str_from(rule->scope),
					   .subject = hash_hex(cx->arena, hash_of(subject)),
					   .now_us = cx->now_us,
					   .window_us = rule->window_us,
				   },
				   &row);
}

enum status work_forget_due(struct cx *cx, bool *ret_due)
{
	struct q_work_old_count_row row;

	TRY(q_work_old_count(cx, cx->now_us - WORK_REQUEST_KEPT_US, cx->now_us - ATTEMPT_KEPT_US,
			     &row));
	*ret_due = row.n > 0;
	return OK;
}

enum status work_forget(struct cx *cx, int64_t *ret_done)
{
	TRY(q_work_request_forget(cx, cx->now_us - WORK_REQUEST_KEPT_US, NULL));
	TRY(q_work_attempt_forget(cx, cx->now_us - ATTEMPT_KEPT_US, NULL));
	*ret_done = 0;
	return OK;
}
