/* The one maker of markup beside templates. */
#include "web/web.h"

struct html html_lines(struct cx *cx, struct str text)
{
	struct buf markup = buf_in(cx->arena);
	struct out o = { .to = &markup, .arena = cx->arena };
	bool first = true;
	struct str line;

	while (str_take(&text, '\n', &line)) {
		if (!first)
			buf_add_text(&markup, "<br>");
		out_escaped(&o, str_trim(line));
		first = false;
	}
	return (struct html){ buf_str(&markup) };
}
