/* The front page, the other language, and the texts that every page links to. */
#include "base/text.h"
#include "procedure/procedure.h"
#include "web/pages.h"
#include "web/public.h"
#include "web/routes.h"

#define HOME_PROCEDURES 6
#define YEAR_S (365 * 24 * 3600)

static void fill_common(struct cx *cx, const struct procedure_rows *rows, struct links *ret_links)
{
	*ret_links = (struct links){ ARENA_ARRAY(cx->arena, struct link, rows->n), rows->n };
	for (size_t i = 0; i < rows->n; i++) {
		ret_links->at[i] = (struct link){
			.href = str_format(cx->arena, "/procedures/%.*s",
					   STR_ARG(rows->at[i].code)),
			.text = words_get(rows->at[i].title, cx->lang),
		};
	}
}

static void fill_situations(struct cx *cx, const struct procedure_counts *counts,
			    struct links *ret_links)
{
	*ret_links = (struct links){ ARENA_ARRAY(cx->arena, struct link, counts->n), 0 };
	for (size_t i = 0; i < counts->n; i++) {
		if (counts->at[i].n == 0)
			continue;
		ret_links->at[ret_links->n++] = (struct link){
			.href = str_format(cx->arena, "/procedures?situation=%.*s",
					   STR_ARG(counts->at[i].value)),
			.text = words_get(counts->at[i].name, cx->lang),
		};
	}
}

enum status home_show(struct cx *cx, struct request *rq, struct response *rs)
{
	const struct procedure_filter common = { .level = -1, .most = HOME_PROCEDURES };
	struct procedure_found found;
	struct home_view view = {
		.page = web_page(cx, rq, web_text(cx, N_("Public services"))),
		.search = {
			.name = STR("q"),
			.label = web_text(cx, N_("What do you want to do?")),
			.hint = web_text(cx, N_("For example: birth, marriage, building")),
		},
		.citizens_file = web_settings()->citizens_file,
	};

	TRY(procedure_find(cx, &common, &found));
	fill_common(cx, &found.rows, &view.procedures);
	fill_situations(cx, &found.counts[FACET_SITUATION], &view.situations);
	RENDER(cx, rq, rs, page_home, &view);
	return OK;
}

/* Browsers read "//host" and "/\host" as another site. */
bool web_is_local(struct str path)
{
	return path.len > 0 && path.at[0] == '/' &&
	       (path.len == 1 || (path.at[1] != '/' && path.at[1] != '\\'));
}

enum status language_change(struct cx *cx, struct request *rq, struct response *rs)
{
	struct str lang = input_text(rq, "lang"), back = input_text(rq, "back");

	if (!str_is(lang, "vi") && !str_is(lang, "en"))
		return FAIL(cx, NOT_FOUND, "language.none",
			    N_("These pages exist in Vietnamese and English."));
	response_cookie(rq, rs, "lang", lang, YEAR_S);
	response_redirect(rs, web_is_local(back) ? back : STR("/"));
	return OK;
}

#define PARAGRAPHS(...)                                                                     \
	{                                                                                   \
		(const char *const[]){ __VA_ARGS__ },                                       \
			sizeof((const char *const[]){ __VA_ARGS__ }) / sizeof(const char *) \
	}

static const struct text_part terms[] = {
	{ NULL,
	  PARAGRAPHS(N_(
		  "On these pages you find the procedures of this centre, hand in dossiers and "
		  "follow them. Everything here can also be done at a counter; nobody has to use "
		  "these pages.")) },
	{ N_("What you may rely on"),
	  PARAGRAPHS(
		  N_("A dossier counts as handed in when you see its code. The receipt states the "
		     "time by which you get the result; it follows from the law and the working "
		     "calendar."),
		  N_("When something is missing, you are told once, in writing, everything that "
		     "is missing. While you complete it, the time does not run.")) },
	{ N_("What is expected of you"),
	  PARAGRAPHS(
		  N_("What you enter must be true. False statements can lead to the refusal or "
		     "the withdrawal of a result."),
		  N_("Keep the receipt: with its code and PIN anybody can see how far the dossier "
		     "is.")) },
};

static const struct text_part privacy[] = {
	{ NULL,
	  PARAGRAPHS(N_(
		  "The centre processes personal data only to settle your dossiers, under the Law "
		  "on Personal Data Protection (91/2025/QH15).")) },
	{ N_("Who sees your data"),
	  PARAGRAPHS(N_("Officers of the agencies that receive and decide your dossier. Every time "
			"somebody else opens it, this is recorded: who, when, for what."),
		     N_("Signed in, you see under My dossiers which office has read your data and "
			"when.")) },
	{ N_("Your rights"),
	  PARAGRAPHS(
		  N_("You may see your data, have it corrected and ask what it was used for. What "
		     "a settled dossier proves is kept as long as the law on archives demands."),
		  N_("Drafts are yours alone: nobody reads them before you hand them in, and you "
		     "can delete them at any time.")) },
	{ N_("Cookies"),
	  PARAGRAPHS(
		  N_("These pages set up to three cookies: one while you are signed in, one that "
		     "protects forms, and one for the language. None follows you elsewhere.")) },
};

static const struct text_part accessibility[] = {
	{ NULL,
	  PARAGRAPHS(
		  N_("These pages are made to be used by everybody: with a keyboard, a screen "
		     "reader, large letters, on an old phone, without JavaScript. They aim at WCAG "
		     "2.2, level AA.")) },
	{ N_("What does not work yet"),
	  PARAGRAPHS(
		  N_("Scanned papers and some official texts are pictures or long legal sentences. "
		     "At a counter, or by telephone at 1022, somebody reads and explains them to "
		     "you.")) },
	{ N_("Tell us"),
	  PARAGRAPHS(N_(
		  "When something stands in your way, call 1022 or tell an officer at a counter. "
		  "Your dossier will be taken in another way meanwhile.")) },
};

static enum status show_text(struct cx *cx, struct request *rq, struct response *rs,
			     const char *title, struct text_parts parts)
{
	struct text_view view = {
		.page = web_page(cx, rq, web_text(cx, title)),
		.parts = parts,
	};

	RENDER(cx, rq, rs, page_text, &view);
	return OK;
}

#define PARTS(array) ((struct text_parts){ array, sizeof(array) / sizeof(*array) })

enum status terms_show(struct cx *cx, struct request *rq, struct response *rs)
{
	return show_text(cx, rq, rs, N_("Terms of use"), PARTS(terms));
}

enum status privacy_show(struct cx *cx, struct request *rq, struct response *rs)
{
	return show_text(cx, rq, rs, N_("Personal data"), PARTS(privacy));
}

enum status accessibility_show(struct cx *cx, struct request *rq, struct response *rs)
{
	return show_text(cx, rq, rs, N_("Accessibility statement"), PARTS(accessibility));
}
