// Finds the pages: every address that a role can reach by links, sorted by the rows of the server's
// own table of routes, a few of each kind.
const UNREAD = /^\/(assets|language)\/|\/documents\/|^\/(health|metrics)$/; // no pages, or of no role

/** The table as the administrator's page shows it: [{ path, regex }] of all GET routes. */
export function parse_routes(html) {
	const cells = [...html.matchAll(/>GET (\/[^<\s]*)</g)].map((found) => found[1]);

	return cells.map((path) => ({
		path,
		regex: new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
		holes: (path.match(/\{/g) ?? []).length,
	})).sort((a, b) => a.holes - b.holes); // fixed words before holes
}

export function route_of(routes, path) {
	return routes.find((route) => route.regex.test(path))?.path;
}

export const is_page = (path) => !UNREAD.test(path);

function links_of(html, base) {
	return [...html.matchAll(/<a\b[^>]*\bhref="([^"]+)"/g)]
		.map((found) => new URL(found[1].replaceAll('&amp;', '&'), base))
		.filter((url) => url.origin === new URL(base).origin)
		.map((url) => url.pathname + url.search);
}

/** What kind of page an address shows: its route and, where a page has parts, the part. */
function kind_of(routes, target) {
	const url = new URL(target, 'http://host');
	const route = route_of(routes, url.pathname);
	const last = url.pathname.split('/').at(-1);

	if (route?.endsWith('{action}') || route?.endsWith('{group}'))
		return `${route} ${last}`;
	return [route, ...[...url.searchParams.keys()].filter((key) => key !== 'next' && key !== 'done'),
		url.searchParams.get('tab')].filter(Boolean).join(' ');
}

/**
 * Follows links from the given targets with a session; gives [{ target, kind, status }], at most
 * `each` of a kind.
 */
export async function crawl(request, base, routes, targets, each = 1) {
	const queue = [...targets], seen = new Set(), found = [], counts = {};

	while (queue.length) {
		const target = queue.shift();
		const kind = kind_of(routes, target);

		if (seen.has(target) || !is_page(target) || (counts[kind] ?? 0) >= each)
			continue;
		seen.add(target);
		counts[kind] = (counts[kind] ?? 0) + 1;
		const answer = await request.get(base + target, { maxRedirects: 0 });
		const html = await answer.text();

		found.push({ target, kind, status: answer.status(), routed: route_of(routes, target.split('?')[0]) });
		queue.push(...links_of(html, base));
	}
	return found;
}
