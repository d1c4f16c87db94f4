/* What the templates of one build declare together: checks, and pages.h. */
#include "tplc.h"

#include <stdlib.h>
#include <string.h>

const char *const kind_names[] = { "layout", "page", "part" };

static const struct declaration *find(const struct set *set, enum kind kind, struct span name,
				      size_t until)
{
	for (size_t i = 0; i < until; i++) {
		const struct declaration *declaration = &set->declarations[i];

		if (declaration->kind == kind && span_equal(declaration->name, name))
			return declaration;
	}
	return NULL;
}

bool set_check(struct set *set)
{
	for (size_t i = 0; i < set->declaration_count; i++) {
		const struct declaration *declaration = &set->declarations[i];
		const struct declaration *twin = find(set, declaration->kind, declaration->name, i);

		if (twin)
			set_refuse(set, declaration->file, declaration->line,
				   "there is a %s %.*s already in %s:%d: find another name",
				   kind_names[declaration->kind], SPAN_ARG(declaration->name),
				   twin->file, twin->line);
		if (declaration->kind == KIND_PAGE &&
		    !find(set, KIND_LAYOUT, declaration->layout, set->declaration_count))
			set_refuse(set, declaration->file, declaration->line,
				   "no file declares the layout %.*s",
				   SPAN_ARG(declaration->layout));
	}
	for (size_t i = 0; i < set->call_count; i++) {
		const struct call *call = &set->calls[i];

		if (!find(set, KIND_PART, call->name, set->declaration_count))
			set_refuse(set, call->file, call->line, "no file declares the part %.*s",
				   SPAN_ARG(call->name));
	}
	return !set->message[0];
}

static int compare_spans(struct span a, struct span b)
{
	size_t shorter = a.len < b.len ? a.len : b.len;
	int order = memcmp(a.at, b.at, shorter);

	return order ? order : (a.len > b.len) - (a.len < b.len);
}

static int compare_declarations(const void *left, const void *right)
{
	const struct declaration *a = left, *b = right;

	return a->kind != b->kind ? (int)a->kind - (int)b->kind : compare_spans(a->name, b->name);
}

static bool is_first_of_type(const struct set *set, size_t i)
{
	for (size_t n = 0; n < i; n++) {
		if (span_equal(set->declarations[n].type, set->declarations[i].type))
			return false;
	}
	return true;
}

static void write_prototype(struct text *text, const struct declaration *declaration,
			    const char *suffix)
{
	text_format(text, "void %s_%.*s%s(struct out *o, const %.*s *v);\n",
		    kind_names[declaration->kind], SPAN_ARG(declaration->name), suffix,
		    SPAN_ARG(declaration->type));
}

void set_write(struct set *set, struct text *text)
{
	qsort(set->declarations, set->declaration_count, sizeof(set->declarations[0]),
	      compare_declarations);
	text_format(text, "/* Made by tplc: every page and part. The layouts' halves are for pages "
			  "only. */\n#ifndef PAGES_H\n#define PAGES_H\n\n"
			  "#include \"http/html.h\"\n\n");
	for (size_t i = 0; i < set->declaration_count; i++) {
		if (is_first_of_type(set, i))
			text_format(text, "%.*s;\n", SPAN_ARG(set->declarations[i].type));
	}
	text_format(text, "\n");
	for (size_t i = 0; i < set->declaration_count; i++) {
		const struct declaration *declaration = &set->declarations[i];

		if (declaration->kind == KIND_LAYOUT) {
			write_prototype(text, declaration, "_head");
			write_prototype(text, declaration, "_tail");
		} else {
			write_prototype(text, declaration, "");
		}
	}
	text_format(text, "\n#endif\n");
}
