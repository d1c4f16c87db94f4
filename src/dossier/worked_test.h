/*
 * Reading worked dossiers (doc/pack-reference.md, "Worked dossiers"): YAML with the line of every
 * value, and messages that name it. Included once by worked_test.c.
 */
#ifndef DOSSIER_WORKED_TEST_H
#define DOSSIER_WORKED_TEST_H

#include <yaml.h>

/* One file; what it lacks or gets wrong is printed and counted. */
struct worked {
	struct arena *arena;
	const char *path;
	yaml_document_t document;
	int failed;
};

typedef const yaml_node_t *place;

static void complain(struct worked *w, place at, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

static void complain(struct worked *w, place at, const char *format, ...)
{
	char text[500];
	va_list list;

	va_start(list, format);
	vsnprintf(text, sizeof text, format, list);
	va_end(list);
	print_error("%s:%d: %s\n", w->path, at ? (int)at->start_mark.line + 1 : 1, text);
	w->failed++;
}

static struct str text_at(place node)
{
	if (!node || node->type != YAML_SCALAR_NODE)
		return STR("");
	return (struct str){ (const char *)node->data.scalar.value, node->data.scalar.length };
}

/* The value of a key, NULL when the mapping has none. */
static place below(struct worked *w, place map, const char *key)
{
	if (!map || map->type != YAML_MAPPING_NODE)
		return NULL;
	for (yaml_node_pair_t *pair = map->data.mapping.pairs.start;
	     pair < map->data.mapping.pairs.top; pair++) {
		if (str_is(text_at(yaml_document_get_node(&w->document, pair->key)), key))
			return yaml_document_get_node(&w->document, pair->value);
	}
	return NULL;
}

static struct str text_below(struct worked *w, place map, const char *key)
{
	place node = below(w, map, key);

	if (!node)
		complain(w, map, "%s is missing", key);
	return text_at(node);
}

static struct str text_maybe(struct worked *w, place map, const char *key)
{
	return text_at(below(w, map, key));
}

static size_t count_items(place list)
{
	if (!list || list->type != YAML_SEQUENCE_NODE)
		return 0;
	return (size_t)(list->data.sequence.items.top - list->data.sequence.items.start);
}

static place item_at(struct worked *w, place list, size_t i)
{
	return yaml_document_get_node(&w->document, list->data.sequence.items.start[i]);
}

/* Complains of every key that is none of the words: "at act state". */
static void check_keys(struct worked *w, place map, const char *words)
{
	if (!map || map->type != YAML_MAPPING_NODE) {
		complain(w, map, "here must be: %s", words);
		return;
	}
	for (yaml_node_pair_t *pair = map->data.mapping.pairs.start;
	     pair < map->data.mapping.pairs.top; pair++) {
		place key = yaml_document_get_node(&w->document, pair->key);
		struct str rest = str_from(words), word;
		bool known = false;

		while (str_take(&rest, ' ', &word))
			known = known || str_equal(word, text_at(key));
		if (!known)
			complain(w, key, "unexpected key: %.*s", STR_ARG(text_at(key)));
	}
}

/* "05/11/2026 09:10", local time. */
static int64_t instant_of_text(struct worked *w, place node)
{
	struct str text = text_at(node);
	int day, month, year, hour, minute;

	if (sscanf(str_cstring(w->arena, text), "%d/%d/%d %d:%d", &day, &month, &year, &hour,
		   &minute) != 5) {
		complain(w, node, "%.*s is not a time like 05/11/2026 09:10", STR_ARG(text));
		return 0;
	}
	return civil_instant(civil_days((struct civil_date){ year, month, day }),
			     hour * 60 + minute);
}

static struct str text_of_instant(struct worked *w, int64_t at_us)
{
	struct civil_date date = civil_from_days(civil_day_of(at_us));
	int minute = civil_minute_of(at_us);

	return str_format(w->arena, "%02d/%02d/%04d %02d:%02d", date.day, date.month, date.year,
			  minute / 60, minute % 60);
}

static void expect(struct worked *w, place node, const char *what, struct str got)
{
	if (!str_equal(text_at(node), got))
		complain(w, node, "%s: expected %.*s, got %.*s", what, STR_ARG(text_at(node)),
			 STR_ARG(got));
}

static void open_worked(struct worked *w, const char *path)
{
	struct str text = read_file(world.arena, path);
	yaml_parser_t parser;

	*w = (struct worked){ .arena = world.arena, .path = path };
	assert_true(yaml_parser_initialize(&parser));
	yaml_parser_set_input_string(&parser, (const unsigned char *)text.at, text.len);
	if (!yaml_parser_load(&parser, &w->document))
		fail_msg("%s:%d: %s", path, (int)parser.problem_mark.line + 1, parser.problem);
	yaml_parser_delete(&parser);
}

#endif
