#include "web/hand_over.h"

#include "base/civil.h"
#include "base/text.h"

static struct field *add(struct cx *cx, const struct request *rq, struct fields *fields,
			 const char *name, const char *label)
{
	struct field *field = &fields->at[fields->n++];

	*field = (struct field){
		.kind = CONTROL_TEXT,
		.name = str_from(name),
		.label = web_text(cx, label),
		.value = typed_text(rq, name),
	};
	return field;
}

static struct str describe(struct cx *cx, const struct party *party)
{
	struct str role = web_text(cx, party_roles[party->role].label);

	if (str_is_empty(party->number))
		return str_format(cx->arena, "%.*s (%.*s)", STR_ARG(party->name), STR_ARG(role));
	return str_format(cx->arena, "%.*s (%.*s, %.*s)", STR_ARG(party->name), STR_ARG(role),
			  STR_ARG(party->number));
}

/* Those who may collect today, each once. */
static enum status add_people(struct cx *cx, const struct request *rq, const struct dossier *d,
			      struct field *field)
{
	struct str today = civil_iso(cx->arena, civil_day_of(cx->now_us));
	struct str chosen = typed_text(rq, "receiver_person");
	struct parties parties;

	TRY(party_find(cx, d, &parties));
	field->options.at = ARENA_ARRAY(cx->arena, struct option, parties.n + 1);
	for (size_t i = 0; i < parties.n; i++) {
		const struct party *party = &parties.at[i];
		struct str value = str_format(cx->arena, "%lld", (long long)party->person);

		if (!party_holds(party, today) || !(party->rights & PARTY_COLLECT))
			continue;
		cx_note_read(cx, party->person, d->id, "collect");
		field->options.at[field->options.n++] = (struct option){
			.value = value,
			.text = describe(cx, party),
			.chosen = str_equal(value, chosen),
		};
	}
	field->options.at[field->options.n++] = (struct option){
		.value = STR("0"),
		.text = web_text(cx, N_("Somebody else")),
		.hint = web_text(cx, N_("With a paper of authority; or the post, where the result "
					"goes by post")),
		.chosen = str_is(chosen, "0"),
	};
	return OK;
}

enum status hand_over_add_fields(struct cx *cx, const struct request *rq, const struct dossier *d,
				 struct fields *fields)
{
	struct field *field = add(cx, rq, fields, "receiver_person", N_("Who took it"));

	field->kind = CONTROL_RADIOS;
	field->css = "govuk-radios--small";
	TRY(add_people(cx, rq, d, field));
	field = add(cx, rq, fields, "shown", N_("Paper of identity that was shown"));
	field->hint = web_text(cx, N_("For example: identity card 048193001234"));
	field->optional = true;
	authority_add_signs(cx, rq, fields);
	field = add(cx, rq, fields, "receiver", N_("Somebody else: full name"));
	field->optional = true;
	field = add(cx, rq, fields, "receiver_number", N_("Somebody else: personal number"));
	field->inputmode = "numeric";
	field->css = "govuk-input--width-10";
	field->optional = true;
	return authority_add_paper(cx, rq, NULL, fields);
}

void hand_over_read(struct cx *cx, const struct request *rq, struct move *move)
{
	move->receiver = input_text(rq, "receiver");
	move->receiver_person = input_int(rq, "receiver_person");
	move->receiver_number = typed_digits(cx, input_text(rq, "receiver_number"));
	move->shown = input_text(rq, "shown");
	move->signs = input_text(rq, "signs");
	move->authority = authority_read(cx, rq);
}
