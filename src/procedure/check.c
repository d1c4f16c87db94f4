#include <string.h>

#include "base/civil.h"
#include "procedure/pack.h"

/* ---- what all parts share ---- */

static bool is_code(struct str text)
{
	for (size_t i = 0; i < text.len; i++) {
		char c = text.at[i];
		bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');

		if (!letter && !(c >= '0' && c <= '9') && !strchr("._-", c))
			return false;
	}
	return text.len > 0;
}

bool is_a_name(struct str text)
{
	for (size_t i = 0; i < text.len; i++) {
		char c = text.at[i];

		if (!(c >= 'a' && c <= 'z') && !(i > 0 && ((c >= '0' && c <= '9') || c == '_')))
			return false;
	}
	return text.len > 0;
}

static struct str code_at(const struct code_list *codes, size_t i)
{
	const char *item = (const char *)codes->at + i * codes->size + codes->offset;

	return *(const struct str *)(const void *)item;
}

enum status check_codes(struct pack *pack, const struct code_list *codes)
{
	for (size_t i = 0; i < codes->n; i++) {
		struct str code = code_at(codes, i);
		struct str path =
			pack_path(pack, "%.*s/%zu/%s", STR_ARG(codes->path), i, codes->key);

		if (!is_code(code))
			return pack_fail(pack, path,
					 "%s %.*s has other signs than letters, digits and . _ -",
					 codes->key, STR_ARG(code));
		for (size_t j = 0; j < i; j++) {
			if (str_equal(code, code_at(codes, j)))
				return pack_fail(pack, path, "%s %.*s is there twice", codes->key,
						 STR_ARG(code));
		}
	}
	return OK;
}

/* ---- expressions ---- */

static const struct {
	const char *name;
	enum expr_type type;
} given_names[] = {
	{ "today", EXPR_DATE },
	{ "channel", EXPR_TEXT },
};

static const enum expr_type kind_types[] = {
	[FIELD_TEXT] = EXPR_TEXT,
	[FIELD_LINES] = EXPR_TEXT,
	[FIELD_DAY] = EXPR_DATE,
	[FIELD_NUMBER] = EXPR_NUMBER,
	[FIELD_PERSONAL_NUMBER] = EXPR_TEXT,
	[FIELD_PHONE] = EXPR_TEXT,
	[FIELD_EMAIL] = EXPR_TEXT,
	[FIELD_TAX_CODE] = EXPR_TEXT,
	[FIELD_CHOICE] = EXPR_TEXT,
	[FIELD_FLAG] = EXPR_BOOL,
	[FIELD_AREA] = EXPR_NUMBER,
	[FIELD_MONEY] = EXPR_NUMBER,
};

static bool type_of(const void *state, struct str name, enum expr_type *ret_type)
{
	const struct scope *scope = state;
	const struct procedure *procedure = scope->procedure;
	const struct procedure_field *field = procedure_field(procedure, name);

	for (size_t i = 0; i < sizeof given_names / sizeof *given_names; i++) {
		if (str_is(name, given_names[i].name)) {
			*ret_type = given_names[i].type;
			return true;
		}
	}
	for (size_t i = 0; i < procedure->parameters.n; i++) {
		if (str_equal(name, procedure->parameters.at[i].name)) {
			*ret_type = EXPR_NUMBER;
			return true;
		}
	}
	if (!field || field->index >= scope->fields)
		return false;
	*ret_type = kind_types[field->kind];
	return true;
}

/* A better word for the most likely mistake: a condition that looks forward, or in a circle. */
struct ahead {
	const struct scope *scope;
	struct str name;
};

static bool type_of_all(const void *state, struct str name, enum expr_type *ret_type)
{
	struct ahead *ahead = (struct ahead *)state;
	const struct scope all = { ahead->scope->procedure, SCOPE_ALL };

	if (type_of(ahead->scope, name, ret_type))
		return true;
	if (!type_of(&all, name, ret_type))
		return false;
	ahead->name = name;
	return true;
}

enum status check_formula(struct pack *pack, const struct formula_want *want,
			  struct formula *ret_formula)
{
	const struct scope scope = { pack->procedure, want->fields };
	struct ahead ahead = { .scope = &scope };
	const struct expr_names names = { type_of_all, &ahead };

	if (str_is_empty(ret_formula->text))
		return OK;
	const struct expr_place place = pack_place(pack, str_cstring(pack->cx->arena, want->path));

	TRY(expr_parse(pack->cx, ret_formula->text, &names, &place, &ret_formula->expr));
	if (!str_is_empty(ahead.name))
		return pack_fail(pack, want->path,
				 "the condition looks at %.*s, which is not asked before it",
				 STR_ARG(ahead.name));
	if (expr_type(ret_formula->expr) != want->type)
		return pack_fail(pack, want->path, "the expression must be %s, not %s",
				 expr_type_name(want->type),
				 expr_type_name(expr_type(ret_formula->expr)));
	return OK;
}

/* ---- the head of the file ---- */

/* 1.001193, with what a province adds: 1.001193.000.00.00.H47 */
static bool is_procedure_code(struct str code)
{
	struct str first, rest = code;

	if (!is_code(code) || !str_take(&rest, '.', &first) || first.len != 1 || rest.len < 6)
		return false;
	for (size_t i = 0; i < 6; i++) {
		if (rest.at[i] < '0' || rest.at[i] > '9')
			return false;
	}
	return rest.len == 6 || rest.at[6] == '.';
}

static enum status check_day(struct pack *pack, struct str path, struct str text)
{
	int32_t day;

	if (!str_is_empty(text) && civil_parse_iso(text, &day) != OK)
		return pack_fail(pack, path, "%.*s is not a day like 2025-07-01", STR_ARG(text));
	return OK;
}

static enum status check_competent(struct pack *pack)
{
	static const char *const usual[] = {
		[LEVEL_COMMUNE] = "commune",
		[LEVEL_PROVINCE] = "department",
		[LEVEL_MINISTRY] = "department",
		[LEVEL_UNSTATED] = "unstated", /* nobody: an officer chooses among all */
	};
	struct procedure *p = pack->procedure;

	if (str_is_empty(p->competent))
		p->competent = str_from(usual[p->level]);
	if (!is_a_name(p->competent))
		return pack_fail(pack, STR("competent"),
				 "the kind %.*s is not made of a-z, 0-9 and _",
				 STR_ARG(p->competent));
	return OK;
}

/* What a catalogue may leave open, a procedure completed by hand has. */
static enum status check_complete(struct pack *pack)
{
	const struct procedure *p = pack->procedure;
	const struct {
		const char *key;
		bool missing;
	} parts[] = {
		{ "decision", str_is_empty(p->decision) },
		{ "sequence", str_is_empty(p->sequence) },
		{ "legal_basis", p->legal_basis.n == 0 },
	};

	for (size_t i = 0; i < sizeof(parts) / sizeof(*parts) && p->origin == ORIGIN_PACK; i++) {
		if (parts[i].missing)
			return pack_fail(pack, str_from(parts[i].key), "%s is missing",
					 parts[i].key);
	}
	return OK;
}

static enum status check_head(struct pack *pack)
{
	struct procedure *p = pack->procedure;

	TRY(check_complete(pack));
	if (!is_procedure_code(p->code))
		return pack_fail(pack, STR("code"), "%.*s is not a procedure code like 1.001193",
				 STR_ARG(p->code));
	TRY(check_competent(pack));
	if (str_is_empty(p->valid_to))
		p->valid_to = STR("9999-12-31");
	else
		TRY(check_day(pack, STR("valid_to"), p->valid_to));
	TRY(check_day(pack, STR("valid_from"), p->valid_from));
	if (str_compare(p->valid_from, p->valid_to) >= 0)
		return pack_fail(pack, STR("valid_to"), "valid_to is not after valid_from");
	for (size_t i = 0; i < p->legal_basis.n; i++) {
		if (p->origin == ORIGIN_PACK && str_is_empty(p->legal_basis.at[i].number))
			return pack_fail(pack, pack_path(pack, "legal_basis/%zu", i),
					 "the law has no number");
		TRY(check_day(pack, pack_path(pack, "legal_basis/%zu/date", i),
			      p->legal_basis.at[i].date));
	}
	if ((p->channels & CHANNEL_BIT(CHANNEL_ONLINE)) != 0 && p->online == ONLINE_NONE)
		return pack_fail(pack, STR("channels"), "online is a channel, but online is none");
	if ((p->channels & CHANNEL_BIT(CHANNEL_POST)) != 0 && !p->post)
		return pack_fail(pack, STR("channels"), "post is a channel, but post is no");
	if (p->channels == 0)
		return pack_fail(pack, STR("channels"), "there is no channel");
	return OK;
}

static enum status check_parameters(struct pack *pack)
{
	struct procedure *p = pack->procedure;

	for (size_t i = 0; i < p->parameters.n; i++) {
		struct procedure_parameter *parameter = &p->parameters.at[i];

		if (!is_a_name(parameter->name))
			return pack_fail(pack, pack_path(pack, "parameters/%zu/name", i),
					 "the name %.*s is not made of a-z, 0-9 and _",
					 STR_ARG(parameter->name));
		if (expr_parse_number(parameter->value, &parameter->number) != OK)
			return pack_fail(pack, pack_path(pack, "parameters/%zu/value", i),
					 "%.*s is not a number", STR_ARG(parameter->value));
	}
	return check_codes(pack,
			   &(const struct code_list){ STR("parameters"), "name", p->parameters.at,
						      p->parameters.n, sizeof *p->parameters.at,
						      offsetof(struct procedure_parameter, name) });
}

enum status pack_check(struct pack *pack)
{
	TRY(schema_check_words(pack));
	TRY(check_head(pack));
	TRY(check_parameters(pack));
	TRY(check_form(pack));
	return check_rules(pack);
}
