/* The head of a pack: everything that is one text or one word. */
#include "procedure/make.h"

#include "base/hash.h"
#include "base/text.h"
#include "procedure/pack.h"

#define NAME_MAX_BYTES 3900
#define LABEL_MAX_BYTES 480
#define CODE_CHARACTERS 40
#define LAW_NUMBER_MAX_BYTES 60

/* ---- reviews ---- */

void make_review(struct making *making, struct str path, struct str value, const char *why)
{
	struct reviews *reviews = &making->reviews;

	if (reviews->n == making->reviews_room) {
		size_t room = making->reviews_room ? 2 * making->reviews_room : 16;
		struct review *at = ARENA_ARRAY(making->cx->arena, struct review, room);

		for (size_t i = 0; i < reviews->n; i++)
			at[i] = reviews->at[i];
		reviews->at = at;
		making->reviews_room = room;
	}
	reviews->at[reviews->n++] = (struct review){ path, value, str_from(why) };
}

struct str make_path(struct making *making, const char *path, size_t i, const char *key)
{
	return str_format(making->cx->arena, "%s/%zu%s%s", path, i, key ? "/" : "", key ? key : "");
}

/* ---- single values ---- */

static struct str text_of(struct making *making, const char *path)
{
	return mapping_text(making->cx->arena, making->object, path);
}

/* What is longer than a pack allows is cut, and said so: the whole stands in the source. */
static struct str fitting(struct making *making, const char *path, size_t most)
{
	struct str text = text_of(making, path);

	if (text.len <= most)
		return text;
	make_review(making, str_from(path), text, "text.long");
	return text_short(making->cx->arena, text, most / 4);
}

/*
 * The word here of a foreign word; otherwise `without`, and a review row when it is missing or
 * unknown.
 */
struct one_of {
	const char *key, *path, *without, *missing;
};

static struct str word_of(struct making *making, const struct one_of *want)
{
	struct str text = text_of(making, want->path);
	const struct mapping_value *value =
		mapping_find(making->mapping, making->cx->arena, want->key, text);

	if (value && value->to[0])
		return str_from(value->to);
	make_review(making, str_from(want->path ? want->path : want->key), text,
		    str_is_empty(text) ? want->missing : "value.unknown");
	return str_from(want->without);
}

/* ---- field, audience, laws ---- */

/* "Đất đai" -> "dat_dai": the same words are the same field, whatever their marks and case. */
static struct str code_of_name(struct arena *arena, struct str name)
{
	struct str folded = text_fold(arena, name);
	struct str cut = str_slice(folded, 0, CODE_CHARACTERS);
	struct buf code = buf_in(arena);

	for (size_t i = 0; i < cut.len; i++) {
		char c = cut.at[i];
		bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');

		buf_add_char(&code, plain ? c : '_');
	}
	/* Long names differ behind what is kept of them. */
	if (folded.len > cut.len) {
		buf_add_char(&code, '_');
		buf_add(&code, str_slice(hash_hex(arena, hash_of(folded)), 0, 6));
	}
	return buf_str(&code);
}

static void make_field(struct making *making)
{
	struct str name = fitting(making, making->mapping->paths.field, LABEL_MAX_BYTES);
	const struct mapping_value *value =
		mapping_find(making->mapping, making->cx->arena, "field", name);

	if (str_is_empty(name)) {
		make_review(making, STR("field"), name, "field.missing");
		name = str_from(making->mapping->field_missing);
	}
	yaml_list(&making->out, "field");
	yaml_text(&making->out, "code",
		  value ? str_from(value->to) : code_of_name(making->cx->arena, name));
	yaml_text(&making->out, "vi", name);
	yaml_text(&making->out, "en", value ? str_from(value->en) : STR(""));
	yaml_end(&making->out);
}

/* The longest known word at the beginning; words may hold the separator themselves. */
static const struct mapping_value *audience_at(const struct making *making, struct str rest,
					       struct str *ret_word)
{
	const struct mapping *mapping = making->mapping;
	struct str separator = str_trim(str_from(mapping->audience_separator));
	const struct mapping_value *best = NULL;

	for (unsigned i = 0; i < mapping->values.n; i++) {
		const struct mapping_value *value = &mapping->values.at[i];
		struct str word = str_from(value->is);
		struct str after = str_slice(rest, word.len, rest.len);

		if (!str_is(STR("audience"), value->of) || !str_starts(rest, word) ||
		    (after.len && !str_starts(str_trim(after), separator)) ||
		    (best && word.len <= ret_word->len))
			continue;
		best = value;
		*ret_word = str_slice(rest, 0, word.len);
	}
	return best;
}

static void make_audience(struct making *making)
{
	struct str rest = text_of(making, making->mapping->paths.audience), word;
	struct str separator = str_trim(str_from(making->mapping->audience_separator));
	struct buf all = buf_in(making->cx->arena);

	while (!str_is_empty(rest)) {
		const struct mapping_value *value = audience_at(making, rest, &word);

		if (!value) {
			struct str after = rest;

			str_take(&after, separator.at[0], &word);
			make_review(making, STR("audience"), str_trim(word), "value.unknown");
		} else if (!str_contains(buf_str(&all), str_from(value->to))) {
			buf_format(&all, "%s%s", all.len ? ", " : "", value->to);
		}
		rest = str_trim(str_slice(rest, word.len, rest.len));
		if (str_starts(rest, separator))
			rest = str_trim(str_slice(rest, separator.len, rest.len));
	}
	if (all.len == 0)
		make_review(making, STR("audience"), STR(""), "audience.missing");
	yaml_plain(&making->out, "audience", "[%.*s]", STR_ARG(buf_str(&all)));
}

/* "Luật Hộ tịch (60/2014/QH13)": the number stands last, in brackets. */
static bool split_law(struct str text, struct str *ret_title, struct str *ret_number)
{
	int depth = 0;

	if (!str_ends(text, STR(")")))
		return false;
	for (size_t i = text.len; i > 0; i--) {
		depth += (text.at[i - 1] == ')') - (text.at[i - 1] == '(');
		if (depth > 0)
			continue;
		struct str title = str_trim(str_slice(text, 0, i - 1));
		struct str number = str_trim(str_slice(text, i, text.len - 1));

		if (title.len == 0 || number.len == 0 || number.len > LAW_NUMBER_MAX_BYTES)
			return false;
		*ret_title = title;
		*ret_number = number;
		return true;
	}
	return false;
}

static void make_laws(struct making *making)
{
	const struct mapping_laws *laws = &making->mapping->laws;
	const struct json *list = mapping_get(making->object, laws->path);

	if (json_count(list))
		yaml_list(&making->out, "legal_basis");
	else
		make_review(making, str_from(laws->path), STR(""), "law.missing");
	for (size_t i = 0; i < json_count(list); i++) {
		struct str text = mapping_text(making->cx->arena, json_item(list, i), laws->text);
		struct str title = text, number = {};

		if (!split_law(text, &title, &number))
			make_review(making, make_path(making, laws->path, i, NULL), text,
				    "law.number");
		if (str_is_empty(text))
			continue;
		yaml_item(&making->out);
		yaml_text(&making->out, "number", number);
		yaml_text(&making->out, "title", str_is_empty(number) ? text : title);
		yaml_end(&making->out);
	}
	if (json_count(list))
		yaml_end(&making->out);
}

/* ---- the whole ---- */

static void make_words(struct making *making)
{
	const struct mapping_paths *paths = &making->mapping->paths;
	const struct one_of level = { "level", paths->level, "unstated", "level.missing" };
	const struct one_of type = { "type", paths->type, "other", "type.missing" };
	struct str found = word_of(making, &level);
	const struct mapping_value *scope =
		mapping_find(making->mapping, making->cx->arena, "non_boundary", found);

	yaml_plain(&making->out, "level", "%.*s", STR_ARG(found));
	yaml_plain(&making->out, "type", "%.*s", STR_ARG(word_of(making, &type)));
	yaml_plain(&making->out, "non_boundary", "%s", scope ? scope->to : "none");
	make_field(making);
	make_audience(making);
}

static struct str join_notes(struct making *making, struct str description)
{
	struct buf all = buf_in(making->cx->arena);

	buf_add(&all, description);
	if (all.len && making->notes.len)
		buf_add_char(&all, '\n');
	buf_add(&all, making->notes);
	return buf_str(&all);
}

static void make_texts(struct making *making)
{
	const struct mapping_paths *paths = &making->mapping->paths;
	const struct {
		const char *key, *path;
	} texts[] = {
		{ "agency", paths->agency },
		{ "authority", paths->authority },
		{ "address", paths->address },
		{ "delegated", paths->delegated },
		{ "coordinating", paths->coordinating },
	};
	struct str conditions = text_of(making, paths->conditions);
	struct str description = text_of(making, paths->description);

	if (str_is_empty(text_of(making, paths->agency)))
		make_review(making, STR("agency"), STR(""), "agency.missing");
	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++)
		yaml_text(&making->out, texts[i].key,
			  fitting(making, texts[i].path, NAME_MAX_BYTES));
	yaml_text(&making->out, "sequence", text_of(making, paths->sequence));
	yaml_text(&making->out, "conditions", conditions);
	/* The national catalogue gives the conditions twice. */
	if (str_equal(description, conditions))
		description = STR("");
	yaml_text(&making->out, "description", join_notes(making, description));
}

static void make_keywords(struct making *making)
{
	const char *path = making->mapping->paths.keywords;
	struct str words = fitting(making, path, LABEL_MAX_BYTES);

	if (str_is_empty(words) ||
	    mapping_find(making->mapping, making->cx->arena, "keywords", words))
		return;
	yaml_texts(&making->out, "keywords", words);
}

static void make_result(struct making *making)
{
	const struct mapping *mapping = making->mapping;
	struct arena *arena = making->cx->arena;
	struct str name = fitting(making, mapping->paths.result, NAME_MAX_BYTES), en = {};
	struct buf plain = buf_in(arena);

	if (str_is_empty(name)) {
		make_review(making, STR("result"), STR(""), "result.missing");
		name = str_from(mapping->result_vi);
		en = str_from(mapping->result_en);
	}
	/* Braces are holes of a template. */
	for (size_t i = 0; i < name.len; i++)
		buf_add_char(&plain, name.at[i] == '{'   ? '('
				     : name.at[i] == '}' ? ')'
							 : name.at[i]);
	struct str title = buf_str(&plain);

	yaml_list(&making->out, "results");
	yaml_item(&making->out);
	yaml_plain(&making->out, "code", "KQ1");
	yaml_words(&making->out, "name", name, en);
	yaml_text(&making->out, "template",
		  text_fill(arena, str_from(mapping->template), &title, 1));
	yaml_plain(&making->out, "delivery", "[counter%s%s]",
		   making->channels & CHANNEL_BIT(CHANNEL_POST) ? ", post" : "",
		   making->channels & CHANNEL_BIT(CHANNEL_ONLINE) ? ", online" : "");
	yaml_end(&making->out);
	yaml_end(&making->out);
}

enum status make_pack(struct making *making, struct str *ret_pack)
{
	const struct mapping_paths *paths = &making->mapping->paths;
	struct buf pack = buf_in(making->cx->arena);
	struct str code = text_of(making, paths->code);
	struct str decision = fitting(making, paths->decision, LABEL_MAX_BYTES);
	struct str name = fitting(making, paths->name, NAME_MAX_BYTES);

	making->out = (struct yaml_out){ .to = &pack };
	if (str_is_empty(code) || str_is_empty(name)) {
		make_review(making, str_is_empty(code) ? STR("code") : STR("name"), STR(""),
			    "value.missing");
		return INVALID;
	}
	if (str_is_empty(decision))
		make_review(making, STR("decision"), STR(""), "decision.missing");
	making->source = str_format(making->cx->arena, "%s%s%.*s", making->mapping->source,
				    decision.len ? "; " : "", STR_ARG(decision));
	yaml_text(&making->out, "code", code);
	yaml_text(&making->out, "decision", decision);
	yaml_words(&making->out, "name", name, STR(""));
	buf_add_text(&pack, PACK_MADE + 1); /* behind a line end */
	make_words(making);
	make_channels(making);
	if (making->channels == 0)
		return INVALID;
	make_laws(making);
	make_papers(making);
	make_texts(making);
	make_keywords(making);
	make_result(making);
	buf_add_text(&pack, making->mapping->rest);
	*ret_pack = buf_str(&pack);
	return OK;
}
