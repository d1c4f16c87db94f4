// Finds the pages: every address that a role can reach by links, sorted by the rows of the server's
// own table of routes, a few of each kind.
const UNREAD = /^\/(assets|language)\/|\/documents\/|^\/(health|metrics)$/; // no pages, or of no role

/** The table as the administrator's page shows it: [{ path, regex }] of all GET routes. */
export function parse_routes(html) {
	const cells = [...html.matchAll(/>GET (\/[^<\s]*)\s*</g)].map((found) => found[1]);

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

const STATEFUL = /^\/(my|dossiers)\/\{id\}$/; // other states, other pages

/** What kind of page an address shows: its route and, where a page has parts, the part. */
function kind_of(routes, target) {
	const url = new URL(target, 'http://host');
	const route = route_of(routes, url.pathname);

	if (route?.endsWith('{action}') || route?.endsWith('{group}'))
		return `${route} ${url.pathname.split('/').at(-1)}`;
	return [route, ...[...url.searchParams.keys()].filter((key) => key !== 'next' && key !== 'done'),
		url.searchParams.get('tab')].filter(Boolean).join(' ');
}

function state_of(html) {
	return html.slice(html.indexOf('<main')).match(/class="govuk-tag[^>]*>([^<]*)/)?.[1].trim() ?? '';
}

/** Follows links from the given targets; gives [{ target, kind, routed, status }]. */
export async function crawl(request, base, routes, targets) {
	const queue = [...targets], found = [], seen = new Set(), counts = {};

	while (queue.length) {
		const target = queue.shift();
		const kind = kind_of(routes, target);
		const most = STATEFUL.test(kind) ? 15 : 1;

		if (seen.has(target) || !is_page(target) || (counts[kind] ?? 0) >= most)
			continue;
		seen.add(target);
		counts[kind] = (counts[kind] ?? 0) + 1;
		const answer = await request.get(base + target, { maxRedirects: 0 });
		const html = await answer.text();

		found.push({
			target,
			kind: most > 1 ? `${kind} ${state_of(html)}` : kind,
			routed: route_of(routes, target.split('?')[0]),
			status: answer.status(),
		});
		queue.push(...links_of(html, base + target));
	}
	return found;
}
