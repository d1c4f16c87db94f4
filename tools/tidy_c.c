#include "tidy.h"

#include <ctype.h>
#include <string.h>

#define FUNCTION_LINES_MAX 70
#define NESTING_MAX 3
#define PARAMETERS_MAX 5

/* ---- masks ---- */

enum part { CODE, LINE_COMMENT, BLOCK_COMMENT, TEXT, CHARACTER };

struct masker {
	struct source *source;
	size_t at;
	enum part part;
	bool directive; /* inside a preprocessor line and its continuations */
	bool fresh;     /* nothing but blanks on this line so far */
};

/* Copies n characters to the masks they belong to. */
static void keep(struct masker *m, size_t n, bool quote)
{
	struct source *s = m->source;

	for (; n && m->at < s->len; n--, m->at++) {
		char c = s->text[m->at];

		if (c == '\n')
			continue;
		if (m->part == CODE || quote) {
			s->code[m->at] = c;
			s->bodies[m->at] = m->directive ? ' ' : c;
		} else if (m->part == TEXT) {
			s->literals[m->at] = c;
		} else if (m->part != CHARACTER) {
			s->comments[m->at] = c;
		}
	}
}

static void mask_newline(struct masker *m)
{
	if (m->part == LINE_COMMENT)
		m->part = CODE;
	if (m->at == 0 || m->source->text[m->at - 1] != '\\')
		m->directive = false;
	m->fresh = true;
	m->at++;
}

static void mask_code(struct masker *m)
{
	const char *at = m->source->text + m->at;

	if (starts_with(at, "//") || starts_with(at, "/*")) {
		m->part = at[1] == '/' ? LINE_COMMENT : BLOCK_COMMENT;
		keep(m, 2, false);
		return;
	}
	if (*at == '#' && m->fresh)
		m->directive = true;
	m->fresh = m->fresh && isspace((unsigned char)*at);
	keep(m, 1, true);
	if (*at == '"' || *at == '\'')
		m->part = *at == '"' ? TEXT : CHARACTER;
}

static void mask_inside(struct masker *m)
{
	const char *at = m->source->text + m->at;
	bool literal = m->part == TEXT || m->part == CHARACTER;

	if (m->part == BLOCK_COMMENT && starts_with(at, "*/")) {
		keep(m, 2, false);
		m->part = CODE;
	} else if (literal && *at == (m->part == TEXT ? '"' : '\'')) {
		keep(m, 1, true);
		m->part = CODE;
	} else {
		keep(m, literal && *at == '\\' ? 2 : 1, false);
	}
}

static char *blank_copy(const struct source *source)
{
	char *copy = take(source->len + 1);

	for (size_t i = 0; i < source->len; i++)
		copy[i] = source->text[i] == '\n' ? '\n' : ' ';
	return copy;
}

void mask_c(struct source *source)
{
	struct masker m = { .source = source, .fresh = true };

	source->code = blank_copy(source);
	source->bodies = blank_copy(source);
	source->literals = blank_copy(source);
	source->comments = blank_copy(source);
	while (m.at < source->len) {
		if (source->text[m.at] == '\n')
			mask_newline(&m);
		else if (m.part == CODE)
			mask_code(&m);
		else
			mask_inside(&m);
	}
}

/* ---- statements: how deep they nest ---- */

struct walker {
	const struct source *source;
	size_t at, end;
	size_t deep_at; /* the first statement that nests too deep, 0 for none */
};

static void skip_blanks(struct walker *w)
{
	while (w->at < w->end && isspace((unsigned char)w->source->bodies[w->at]))
		w->at++;
}

static bool sees_word(struct walker *w, const char *word)
{
	const char *at = w->source->bodies + w->at;

	skip_blanks(w);
	at = w->source->bodies + w->at;
	return w->at < w->end && starts_with(at, word) && !is_word(at[strlen(word)]);
}

static bool take_word(struct walker *w, const char *word)
{
	if (!sees_word(w, word))
		return false;
	w->at += strlen(word);
	return true;
}

/* From an opening bracket to behind its closing one. */
static void skip_group(struct walker *w)
{
	int depth = 0;

	skip_blanks(w);
	for (; w->at < w->end; w->at++) {
		char c = w->source->bodies[w->at];

		depth += (c == '(' || c == '{' || c == '[') - (c == ')' || c == '}' || c == ']');
		if (depth == 0)
			break;
	}
	w->at += w->at < w->end;
}

static void skip_until(struct walker *w, char stop)
{
	while (w->at < w->end && w->source->bodies[w->at] != stop) {
		char c = w->source->bodies[w->at];

		if (c == '}')
			return;
		if (c == '(' || c == '{' || c == '[')
			skip_group(w);
		else
			w->at++;
	}
	w->at += w->at < w->end;
}

static void walk_statement(struct walker *w, int depth);

static void walk_if(struct walker *w, int depth)
{
	skip_group(w);
	walk_statement(w, depth + 1);
	if (take_word(w, "else"))
		walk_statement(w, sees_word(w, "if") ? depth : depth + 1);
}

static void walk_loop(struct walker *w, int depth)
{
	skip_group(w);
	walk_statement(w, depth + 1);
}

static void walk_do(struct walker *w, int depth)
{
	walk_statement(w, depth + 1);
	skip_until(w, ';');
}

static void walk_block(struct walker *w, int depth)
{
	w->at++;
	for (;;) {
		skip_blanks(w);
		if (w->at >= w->end)
			return;
		if (w->source->bodies[w->at] == '}')
			break;
		walk_statement(w, depth);
	}
	w->at++;
}

static const struct {
	const char *word;
	void (*walk)(struct walker *w, int depth);
} controls[] = {
	{ "if", walk_if },       { "for", walk_loop }, { "while", walk_loop },
	{ "switch", walk_loop }, { "do", walk_do },
};

static void walk_statement(struct walker *w, int depth)
{
	skip_blanks(w);
	if (w->at < w->end && w->source->bodies[w->at] == '{') {
		walk_block(w, depth);
		return;
	}
	for (size_t i = 0; i < sizeof(controls) / sizeof(*controls); i++) {
		size_t at = w->at;

		if (!take_word(w, controls[i].word))
			continue;
		if (depth + 1 > NESTING_MAX && !w->deep_at)
			w->deep_at = at;
		controls[i].walk(w, depth);
		return;
	}
	bool label = sees_word(w, "case") || sees_word(w, "default");

	skip_until(w, label ? ':' : ';');
}

/* ---- functions ---- */

struct function {
	size_t name, open_parameters, close_parameters, body;
};

static size_t back_over_blanks(const char *text, size_t at)
{
	while (at && isspace((unsigned char)text[at - 1]))
		at--;
	return at;
}

/* From behind a closing parenthesis to its opening one. */
static size_t back_over_group(const char *text, size_t at)
{
	int depth = 0;

	while (at) {
		at--;
		depth += (text[at] == ')') - (text[at] == '(');
		if (depth == 0)
			break;
	}
	return at;
}

/* A brace at file level opens a function when parameters (and maybe attributes) stand before it. */
static bool find_function(const char *text, size_t brace, struct function *ret_function)
{
	size_t at = brace;

	for (;;) {
		size_t close = back_over_blanks(text, at);

		if (close == 0 || text[close - 1] != ')')
			return false;
		size_t open = back_over_group(text, close);
		size_t end = back_over_blanks(text, open), name = end;

		while (name && is_word(text[name - 1]))
			name--;
		if (name == end)
			return false;
		if (!starts_with(text + name, "__attribute__")) {
			*ret_function = (struct function){ name, open, close - 1, brace };
			return true;
		}
		at = name;
	}
}

/* The shape of what a library calls is the library's. */
static bool is_foreign(const char *text, const struct function *function)
{
	for (size_t i = function->open_parameters; i < function->close_parameters; i++) {
		if (starts_with(text + i, "struct MHD_Connection *"))
			return true;
	}
	return false;
}

static int count_parameters(const char *text, const struct function *function)
{
	int depth = 0, n = 1;

	for (size_t i = function->open_parameters + 1; i < function->close_parameters; i++) {
		depth += (text[i] == '(') - (text[i] == ')');
		n += text[i] == ',' && depth == 0;
		n -= starts_with(text + i, "...");
	}
	return n;
}

static int count_lines(const char *text, size_t from, size_t until)
{
	int lines = 1;

	for (size_t i = from; i < until; i++)
		lines += text[i] == '\n';
	return lines;
}

static void check_function(const struct source *source, const struct function *f, size_t end)
{
	const char *text = source->bodies;
	int lines = count_lines(text, f->name, end), parameters = count_parameters(text, f);
	struct walker w = { .source = source, .at = f->body, .end = end };

	if (lines > FUNCTION_LINES_MAX)
		complain(source, f->name, "function",
			 "%d lines, more than %d; give a part of it a name", lines,
			 FUNCTION_LINES_MAX);
	if (parameters > PARAMETERS_MAX && !is_foreign(text, f))
		complain(source, f->name, "parameters",
			 "%d parameters, more than %d; pass a struct", parameters, PARAMETERS_MAX);
	walk_statement(&w, 0);
	if (w.deep_at)
		complain(source, w.deep_at, "nesting",
			 "nested deeper than %d; return early or make it a function", NESTING_MAX);
}

void check_functions(const struct source *source)
{
	struct walker w = { .source = source, .end = source->len };

	while (w.at < source->len) {
		struct function function;
		size_t brace = w.at;

		if (source->bodies[w.at] != '{') {
			w.at++;
			continue;
		}
		skip_group(&w);
		if (find_function(source->bodies, brace, &function))
			check_function(source, &function, w.at);
	}
}

/* ---- calls ---- */

#define MEMORY_PLACES (PLACE_ENGINE | PLACE_TOOLS | PLACE_TESTS)
#define RUNS_PLACES (PLACE_TOOLS | PLACE_TESTS)

static const struct {
	const char *word;
	unsigned allowed; /* enum place */
	const char *way_out;
} banned[] = {
	{ "malloc", MEMORY_PLACES, "take it from cx->arena, or memory_take" },
	{ "calloc", MEMORY_PLACES, "take it from cx->arena, or memory_take" },
	{ "realloc", MEMORY_PLACES, "take it from cx->arena, or memory_grow" },
	{ "strdup", MEMORY_PLACES, "str_copy into cx->arena" },
	{ "strndup", MEMORY_PLACES, "str_copy into cx->arena" },
	{ "asprintf", MEMORY_PLACES, "str_format into cx->arena" },
	{ "free", MEMORY_PLACES, "nobody frees: the arena goes with the cx; or memory_give" },
	{ "goto", MEMORY_PLACES, "return early, clean up by attribute" },
	{ "time", MEMORY_PLACES, "read cx->now_us" },
	{ "gettimeofday", MEMORY_PLACES, "read cx->now_us" },
	{ "clock_gettime", MEMORY_PLACES, "read cx->now_us" },
	{ "localtime", MEMORY_PLACES, "use base/civil.h" },
	{ "localtime_r", MEMORY_PLACES, "use base/civil.h" },
	{ "gmtime", MEMORY_PLACES, "use base/civil.h" },
	{ "gmtime_r", MEMORY_PLACES, "use base/civil.h" },
	{ "mktime", MEMORY_PLACES, "use base/civil.h" },
	{ "sleep", PLACE_ENGINE | PLACE_TOOLS, "wait for the event itself" },
	{ "usleep", PLACE_ENGINE | PLACE_TOOLS, "wait for the event itself" },
	{ "nanosleep", PLACE_ENGINE | PLACE_TOOLS, "wait for the event itself" },
	{ "rand", 0, "cx_random" },
	{ "srand", 0, "cx_random" },
	{ "random", 0, "cx_random" },
	{ "randombytes_buf", PLACE_ENGINE | PLACE_TESTS, "cx_random" },
	{ "alloca", 0, "take it from cx->arena" },
	{ "atoi", PLACE_TOOLS | PLACE_TESTS, "str_parse_int" },
	{ "atol", PLACE_TOOLS | PLACE_TESTS, "str_parse_int" },
	{ "gets", 0, "read with a limit" },
	{ "scanf", 0, "parse a struct str" },
	{ "sprintf", PLACE_TOOLS | PLACE_TESTS, "str_format or buf_format" },
	{ "vsprintf", 0, "str_format or buf_format" },
	{ "strcpy", PLACE_TOOLS | PLACE_TESTS, "struct str and buf_add" },
	{ "strcat", 0, "struct str and buf_add" },
	{ "strncpy", 0, "struct str and buf_add" },
	{ "strtok", 0, "str_take" },
	{ "system", RUNS_PLACES, "posix_spawn in archive's sandbox" },
	{ "popen", RUNS_PLACES, "posix_spawn in archive's sandbox" },
	{ "tmpnam", 0, "O_TMPFILE or mkostemp" },
	{ "mktemp", 0, "O_TMPFILE or mkostemp" },
	{ "setjmp", PLACE_TESTS, "return a status" },
	{ "longjmp", PLACE_TESTS, "return a status" },
};

/* goto is a statement; the others count only when called and not as a member of a struct. */
static bool is_call(const char *code, size_t at, size_t len)
{
	size_t before = back_over_blanks(code, at);

	if (starts_with(code + at, "goto"))
		return true;
	if (before && (code[before - 1] == '.' || code[before - 1] == '>'))
		return false;
	for (at += len; code[at] == ' '; at++)
		;
	return code[at] == '(';
}

static void check_word(const struct source *source, size_t at, size_t len)
{
	enum place place = place_of(source->path);

	for (size_t i = 0; i < sizeof(banned) / sizeof(*banned); i++) {
		const char *word = banned[i].word;

		if (strlen(word) != len || strncmp(source->code + at, word, len) != 0)
			continue;
		if (!(banned[i].allowed & place) && is_call(source->code, at, len))
			complain(source, at, "call", "%s is not used here; %s", word,
				 banned[i].way_out);
		return;
	}
}

void check_calls(const struct source *source)
{
	size_t len;

	for (size_t at = 0; at < source->len; at += len) {
		for (len = 0; is_word(source->code[at + len]); len++)
			;
		if (len)
			check_word(source, at, len);
		len += len == 0;
	}
}
