/* Ways of filing, and what each says of time and money. */
#include "base/text.h"
#include "procedure/make.h"

#define ROWS_MAX 200
#define QUARTER (EXPR_ONE / 4)

/* One row of the foreign list. */
struct row {
	size_t i;
	enum channel channel;
	bool known;
	struct str amount, unit, text, fee, note;
};

struct rows {
	struct row *at;
	size_t n;
};

static const char *const channel_words[CHANNEL_COUNT] = { "direct", "online", "post" };

static struct row read_row(struct making *making, size_t i, const struct json *value)
{
	const struct mapping_channels *paths = &making->mapping->channels;
	struct arena *arena = making->cx->arena;
	struct str prefix = str_from(making->mapping->note_prefix);
	struct row row = {
		.i = i,
		.amount = mapping_text(arena, value, paths->amount),
		.unit = mapping_text(arena, value, paths->unit),
		.text = mapping_text(arena, value, paths->text),
		.fee = mapping_text(arena, value, paths->fee),
		.note = mapping_text(arena, value, paths->note),
	};
	struct str word = mapping_text(arena, value, paths->channel);
	const struct mapping_value *found = mapping_find(making->mapping, arena, "channel", word);

	if (str_starts(row.note, prefix))
		row.note = str_trim(str_slice(row.note, prefix.len, row.note.len));
	for (size_t c = 0; found && c < CHANNEL_COUNT; c++) {
		if (str_is(str_from(found->to), channel_words[c])) {
			row.channel = (enum channel)c;
			row.known = true;
		}
	}
	if (!row.known)
		make_review(making, make_path(making, paths->path, i, paths->channel), word,
			    "value.unknown");
	return row;
}

static struct rows read_rows(struct making *making)
{
	const struct json *list = mapping_get(making->object, making->mapping->channels.path);
	struct rows rows = { ARENA_ARRAY(making->cx->arena, struct row, ROWS_MAX), 0 };

	for (size_t i = 0; i < json_count(list); i++) {
		if (i == ROWS_MAX) {
			make_review(making, str_from(making->mapping->channels.path), STR(""),
				    "channel.many");
			break;
		}
		struct row row = read_row(making, i, json_item(list, i));

		if (!row.known)
			continue;
		making->channels |= CHANNEL_BIT(row.channel);
		rows.at[rows.n++] = row;
	}
	if (rows.n == 0)
		make_review(making, str_from(making->mapping->channels.path), STR(""),
			    "channel.missing");
	return rows;
}

/* ---- limits ---- */

static const struct {
	const char *word;
	enum limit_unit unit;
} units[] = {
	{ "working_hours", LIMIT_WORKING_HOURS }, { "working_days", LIMIT_WORKING_DAYS },
	{ "calendar_days", LIMIT_CALENDAR_DAYS }, { "months", LIMIT_MONTHS },
	{ "same_day", LIMIT_SAME_DAY },
};

/* What a row says of time: a rule, or a text only. */
struct said {
	const char *why;  /* NULL: it is a rule */
	const char *unit; /* of units */
	int64_t quarters; /* 0: same_day */
	struct str text;  /* for people */
};

/* Can the clock count it? */
static bool is_limit(const struct making *making, const char *word, int64_t quarters)
{
	struct cx inner = *making->cx;

	for (size_t i = 0; word && i < sizeof(units) / sizeof(*units); i++) {
		struct limit limit = { units[i].unit, (int)quarters };

		if (str_is(str_from(word), units[i].word))
			return quarters >= 0 && quarters <= LIMIT_QUARTERS_MAX &&
			       deadline_check(&inner, limit, (struct start_rule){}) == OK;
	}
	return false;
}

/* "10 ngày làm việc" by the patterns; only a text that says nothing else is a rule. */
static bool read_text(struct making *making, struct str text, struct said *ret_said)
{
	const struct mapping_rules *rules = &making->mapping->limits;
	struct words_of words = words_of(making->cx->arena, text);
	int64_t number;

	words_strip(&words, making->mapping->affixes);
	for (unsigned i = 0; i < rules->n; i++) {
		const struct mapping_rule *rule = &rules->at[i];

		if (!pattern_is(&rule->pattern, &words, &number) ||
		    !is_limit(making, rule->unit, 4 * number))
			continue;
		*ret_said = (struct said){ NULL, rule->unit, 4 * number, text };
		return true;
	}
	return false;
}

static bool rule_says(const struct mapping_rule *rule, const struct words_of *words, int64_t amount)
{
	struct pattern_found found, stop;

	for (size_t from = 0; pattern_find(&rule->pattern, words, from, &found);
	     from = found.at + 1) {
		bool stopped = rule->stop.n && pattern_find(&rule->stop, words, found.end, &stop) &&
			       stop.at == found.end;

		if (found.number == amount && !stopped)
			return true;
	}
	return false;
}

/* Does a note say the number of the row, in another unit (`other`) or in the row's own? */
static bool note_says(struct making *making, const struct row *row, bool other)
{
	const struct mapping_rules *rules = &making->mapping->contradictions;
	struct words_of words = words_of(making->cx->arena, row->note);
	int64_t amount;

	if (str_parse_int(row->amount, &amount) != OK)
		return false;
	for (unsigned i = 0; i < rules->n; i++) {
		if (str_is(row->unit, rules->at[i].unit) != other &&
		    rule_says(&rules->at[i], &words, amount))
			return true;
	}
	return false;
}

static bool is_reference(struct making *making, const struct words_of *words)
{
	const struct mapping_rules *rules = &making->mapping->references;
	int64_t unused;

	if (words->n == 0 || (words->n == 1 && str_parse_int(words->at[0], &unused) == OK))
		return true;
	for (unsigned i = 0; i < rules->n; i++) {
		if (pattern_is(&rules->at[i].pattern, words, &unused))
			return true;
	}
	return false;
}

/* "Không quá 03 ngày làm việc OTHER" -> without the unit's code. */
static struct str without_unit(const struct row *row)
{
	struct str text = row->text;

	if (row->unit.len && str_ends(text, row->unit))
		text = str_trim(str_slice(text, 0, text.len - row->unit.len));
	return text;
}

static struct said read_words(struct making *making, const struct row *row)
{
	struct arena *arena = making->cx->arena;
	struct str text = without_unit(row);
	struct words_of words = words_of(arena, text);
	struct said said = { .why = "limit.text", .text = text };

	if (!is_reference(making, &words)) {
		read_text(making, text, &said);
		return said;
	}
	if (str_is_empty(row->note)) {
		said.why = words.n ? "limit.unit" : "limit.missing";
		said.text = text_fill(arena, str_from(making->mapping->limit_unreadable),
				      &row->text, 1);
		return said;
	}
	said.text = row->note;
	if (words.n == 0 || str_parse_int(words.at[0], &(int64_t){ 0 }) != OK)
		read_text(making, row->note, &said);
	return said;
}

static struct said read_limit(struct making *making, const struct row *row)
{
	const struct mapping_value *unit =
		mapping_find(making->mapping, making->cx->arena, "unit", row->unit);
	int64_t millionths = 0, times = unit && unit->times ? unit->times : 1;

	if (unit && unit->says && row->amount.len)
		return (struct said){ "limit.unit", NULL, 0,
				      str_format(making->cx->arena, "%.*s %s", STR_ARG(row->amount),
						 unit->says) };
	if (str_is_empty(row->amount) || !unit || !unit->to[0])
		return read_words(making, row);
	struct said said = { NULL, unit->to, 0, row->text };

	if (str_is_empty(said.text))
		said.text = str_format(making->cx->arena, "%.*s %.*s", STR_ARG(row->amount),
				       STR_ARG(row->unit));

	if (expr_parse_number(row->amount, &millionths) != OK || millionths % QUARTER != 0 ||
	    millionths / QUARTER > LIMIT_QUARTERS_MAX ||
	    !is_limit(making, unit->to, millionths / QUARTER * times))
		said.why = "limit.range";
	else if (note_says(making, row, true) && !note_says(making, row, false))
		said.why = "limit.contradiction";
	said.quarters = millionths / QUARTER * times;
	if (said.why)
		said.text = str_format(making->cx->arena, "%.*s%s%.*s", STR_ARG(said.text),
				       row->note.len ? ": " : "", STR_ARG(row->note));
	return said;
}

static struct str published(struct making *making, const struct row *row)
{
	return str_format(making->cx->arena, "%.*s%s%.*s", STR_ARG(row->text),
			  row->text.len && row->note.len ? " – " : "", STR_ARG(row->note));
}

static bool same_rule(const struct said *a, const struct said *b)
{
	return !a->why && !b->why && a->quarters == b->quarters &&
	       str_is(str_from(a->unit), b->unit);
}

static void add_line(struct buf *lines, struct str line)
{
	if (str_is_empty(line) || str_contains(buf_str(lines), line))
		return;
	if (lines->len)
		buf_add_char(lines, '\n');
	buf_add(lines, line);
}

static void write_limit(struct making *making, enum channel channel, const struct said *said,
			struct str note)
{
	static const char *const parts[] = { "", ".25", ".5", ".75" };

	yaml_item(&making->out);
	yaml_plain(&making->out, "channels", "[%s]", channel_words[channel]);
	yaml_plain(&making->out, "unit", "%s", said->why ? "appointed" : said->unit);
	if (!said->why && said->quarters)
		yaml_plain(&making->out, "amount", "\"%lld%s\"", (long long)(said->quarters / 4),
			   parts[said->quarters % 4]);
	yaml_text(&making->out, "text", said->text);
	yaml_text(&making->out, "note", note);
	yaml_text(&making->out, "source", making->source);
	yaml_end(&making->out);
}

/*
 * One limit for a channel. Rows that differ are cases which the catalogue does not tell apart: then
 * all of them are the text, and an officer appoints the day.
 */
static void make_limit(struct making *making, const struct rows *rows, enum channel channel)
{
	const struct mapping_channels *paths = &making->mapping->channels;
	struct buf texts = buf_in(making->cx->arena), notes = buf_in(making->cx->arena);
	struct said all = {};
	size_t n = 0;

	for (size_t i = 0; i < rows->n; i++) {
		const struct row *row = &rows->at[i];

		if (row->channel != channel)
			continue;
		struct said said = read_limit(making, row);

		bool differs = n > 0 && !all.why && !said.why && !same_rule(&all, &said);

		if (differs)
			said.why = "limit.differs";
		if (said.why)
			make_review(making, make_path(making, paths->path, row->i, paths->text),
				    published(making, row), said.why);
		add_line(&texts, said.text);
		add_line(&notes, row->note);
		if (n++ == 0 || said.why)
			all = said;
	}
	if (all.why)
		all.text = buf_str(&texts);
	write_limit(making, channel, &all, buf_str(&notes));
}

/* ---- fees ---- */

#define FEES_MAX 60

struct fee {
	struct str text;
	int64_t dong; /* -1: no rule says it */
	unsigned channels;
};

struct fees {
	struct fee at[FEES_MAX];
	size_t n;
};

/* The amount of a text, or -1 and why. */
static int64_t read_fee(struct making *making, struct str text, const char **ret_why)
{
	const struct mapping_rules *rules = &making->mapping->fees;
	struct words_of words = words_of(making->cx->arena, text);
	int64_t dong;

	*ret_why = words.n ? "fee.text" : "fee.missing";
	for (unsigned i = 0; i < rules->n; i++) {
		const struct mapping_rule *rule = &rules->at[i];

		if (!pattern_is(&rule->pattern, &words, &dong))
			continue;
		if (rule->is) {
			*ret_why = "fee.missing";
			return -1;
		}
		if (rule->dong && str_parse_int(str_from(rule->dong), &dong) != OK)
			return -1;
		*ret_why = "fee.small";
		return dong > 0 && dong < making->mapping->fee_least_dong ? -1 : dong;
	}
	return -1;
}

static void add_fee(struct fees *fees, struct str text, int64_t dong, unsigned channel)
{
	for (size_t i = 0; i < fees->n; i++) {
		if (str_equal(fees->at[i].text, text) && fees->at[i].dong == dong) {
			fees->at[i].channels |= channel;
			return;
		}
	}
	if (fees->n < FEES_MAX)
		fees->at[fees->n++] = (struct fee){ text, dong, channel };
}

/* The part before the separator, off the front. */
static struct str take_part(struct str *rest, struct str separator)
{
	for (size_t i = 0; i + separator.len <= rest->len; i++) {
		if (!str_starts(str_slice(*rest, i, rest->len), separator))
			continue;
		struct str part = str_slice(*rest, 0, i);

		*rest = str_slice(*rest, i + separator.len, rest->len);
		return str_trim(part);
	}
	struct str part = *rest;

	*rest = (struct str){};
	return str_trim(part);
}

static void read_fees(struct making *making, const struct row *row, struct fees *fees)
{
	const struct mapping_channels *paths = &making->mapping->channels;
	struct str path = make_path(making, paths->path, row->i, paths->fee);
	struct str rest = row->fee;

	do {
		struct str part = take_part(&rest, str_from(making->mapping->fee_separator));
		const char *why;

		/* "a | | b": nothing between them. */
		if (str_is_empty(part) && !str_is_empty(row->fee))
			continue;
		int64_t dong = read_fee(making, part, &why);

		if (dong < 0)
			make_review(making, path, part, why);
		add_fee(fees, part, dong, CHANNEL_BIT(row->channel));
	} while (rest.len);
}

/* Two amounts for one way of filing: which one it is, the catalogue does not say. */
static void forget_several(struct making *making, struct fees *fees, unsigned channel)
{
	size_t n = 0;

	for (size_t i = 0; i < fees->n; i++)
		n += (fees->at[i].channels & channel) != 0;
	for (size_t i = 0; i < fees->n && n > 1; i++) {
		if (!(fees->at[i].channels & channel) || fees->at[i].dong < 0)
			continue;
		make_review(making, str_from(making->mapping->channels.path), fees->at[i].text,
			    "fee.several");
		fees->at[i].dong = -1;
	}
}

static void write_channels(struct making *making, const char *key, unsigned channels)
{
	struct buf words = buf_in(making->cx->arena);

	for (int c = 0; c < CHANNEL_COUNT; c++) {
		if (channels & CHANNEL_BIT(c))
			buf_format(&words, "%s%s", words.len ? ", " : "", channel_words[c]);
	}
	yaml_plain(&making->out, key, "[%.*s]", STR_ARG(buf_str(&words)));
}

static void write_fee(struct making *making, const struct fee *fee, size_t i)
{
	const struct mapping *mapping = making->mapping;
	bool free = fee->dong == 0;

	yaml_item(&making->out);
	yaml_plain(&making->out, "code", "fee%zu", i + 1);
	yaml_words(&making->out, "name", str_from(free ? mapping->free_vi : mapping->fee_vi),
		   str_from(free ? mapping->free_en : mapping->fee_en));
	write_channels(making, "channels", fee->channels);
	if (fee->dong >= 0)
		yaml_plain(&making->out, "amount", "\"%lld\"", (long long)fee->dong);
	yaml_text(&making->out, "text",
		  str_is_empty(fee->text) ? str_from(mapping->fee_missing) : fee->text);
	yaml_text(&making->out, "source", making->source);
	yaml_end(&making->out);
}

static void make_fees(struct making *making, const struct rows *rows)
{
	struct fees *fees = ARENA_NEW(making->cx->arena, struct fees);

	for (size_t i = 0; i < rows->n; i++)
		read_fees(making, &rows->at[i], fees);
	for (int c = 0; c < CHANNEL_COUNT; c++)
		forget_several(making, fees, CHANNEL_BIT(c));
	yaml_list(&making->out, "fees");
	for (size_t i = 0; i < fees->n; i++)
		write_fee(making, &fees->at[i], i);
	yaml_end(&making->out);
}

void make_channels(struct making *making)
{
	struct rows rows = read_rows(making);

	if (rows.n == 0)
		return;
	yaml_plain(&making->out, "online", "%s",
		   making->channels & CHANNEL_BIT(CHANNEL_ONLINE) ? "offered" : "none");
	yaml_plain(&making->out, "post", "%s",
		   making->channels & CHANNEL_BIT(CHANNEL_POST) ? "yes" : "no");
	write_channels(making, "channels", making->channels);
	yaml_list(&making->out, "limits");
	for (int c = 0; c < CHANNEL_COUNT; c++) {
		if (making->channels & CHANNEL_BIT(c))
			make_limit(making, &rows, (enum channel)c);
	}
	yaml_end(&making->out);
	make_fees(making, &rows);
}
