// Every page that somebody can reach by links, as each role, on a phone without scripts and on a
// desk: nothing that a machine can fault. Addresses come from the running server.
import { crawl, is_page, parse_routes } from './crawl.mjs';
import { check, end, step } from './check.mjs';
import * as lib from './lib.mjs';
import { keyboard_faults, weight_faults, word_faults } from './look.mjs';
import { sign_in, start_server } from './server.mjs';

/** No link of this demonstration leads there: a form does; it has no such procedure, no such dossier. */
const ELSEWHERE = [
	'/bulk',
	'/procedures/{code}/source',
	'/dossiers/{id}/refusal-slip',
	'/dossiers/{id}/stop-notice',
	'/consults/{consult}',
	'/consults/{consult}/document',
	'/bulk/{bulk}',
];

const ROLES = {
	visitor: ['/', '/sign-in?next=/my', '/follow', '/procedures?q=khai+sinh', '/procedures?q=xyzzy'],
	congdan: ['/my', '/'],
	tiepnhan: ['/search?q=hong+nhung', '/work', '/counter?q=khai'],
	chuyenvien: ['/work', '/office', '/office?late=1'],
	lanhdao: ['/work', '/office'],
	giamdoc: ['/overview', '/office'],
	quantri: ['/accounts', '/rights', '/work'],
};
// What a role must not see or what is not there: a page too, with its own status.
const REFUSED = [
	['visitor', '/no-such-page', 404], ['congdan', '/overview', 403],
	['congdan', '/my/1', 404], ['tiepnhan', '/accounts', 403], ['tiepnhan', '/dossiers/1', 404],
];
const WORKERS = 3;

const server = await start_server({ dossiers: 60 });
const browser = await lib.open_browser();
const sessions = {}; // role -> cookies
const windows = new Map(); // worker, role, width -> page
const titles = {}; // role -> title -> kind

async function open_session(role) {
	const page = await lib.open_page(browser, {});

	if (role !== 'visitor')
		await sign_in(page, server, role);
	sessions[role] = await page.context().cookies();
	return page;
}

/** A draft with some answers, so that every page of a draft is there. */
async function begin_draft(page) {
	await page.goto(`${server.url}/procedures/1.001193`);
	await lib.click(page, page.locator('form[action$="/apply"] button'));
	const draft = new URL(page.url()).pathname;

	await page.goto(`${server.url}${draft}/form/child`);
	await page.locator('[name=f_birth_kind][value=ordinary]').check();
	await lib.click(page, page.locator('main button[name=later]'));
	return [draft, `${draft}/papers`]; // no link leads to the papers before all is answered
}

/** A dossier that ended otherwise than with a result, for the slip that says why. */
async function end_one(page, action) {
	await page.goto(`${server.url}/office?state=1`);
	const dossier = await page.locator('td a').first().getAttribute('href');

	await page.goto(`${server.url}${dossier}/${action}`);
	await page.locator('[name=reason]').fill('Không thuộc thẩm quyền giải quyết');
	await lib.click(page, page.locator('main form button'));
	return dossier;
}

/** A dossier received at the counter: its visit. */
async function begin_visit(page) {
	await page.goto(`${server.url}/counter/1.004873`);
	await page.locator('[name=name]').fill('Phan Thị Tám');
	await page.locator('[name=address]').fill('12 Bạch Đằng');
	await page.locator('[name=agency]').selectOption({ index: 1 });
	for (const answer of ['f_for_whom][value=self', 'f_marital_status][value=never', 'f_purpose][value=other',
		'f_issued_before][value=none', 'f_declaration', 'complete'])
		await page.locator(`[name=${answer}]`).check();
	await page.locator('[name=f_purpose_text]').fill('Vay vốn');
	await page.locator('[name=f_copies]').fill('1');
	await page.locator('[name=f_originals-application]').fill('1');
	await lib.click(page, page.locator('main form.dense .govuk-button-group button').first());
	return page.locator('a[href^="/visits/"]').first().getAttribute('href');
}

async function work_at_counter(page) {
	return [await end_one(page, 'refuse'), await end_one(page, 'withdraw'), await begin_visit(page)];
}

/** A series of emergency slips. */
async function order_slips(page) {
	await page.goto(`${server.url}/slips?do=order`);
	await page.locator('[name=prefix]').fill('KC');
	await page.locator('[name=first]').fill('1');
	await page.locator('[name=last]').fill('4');
	await lib.click(page, page.locator('form.act button').first());
	return ['/slips', new URL(page.url()).pathname];
}

// Each gives more targets.
const PREPARE = { congdan: begin_draft, tiepnhan: work_at_counter, giamdoc: order_slips };

async function window_of(worker, role, width) {
	const key = `${worker} ${role} ${width}`;

	if (!windows.has(key)) {
		const page = await lib.open_page(browser, { width, height: width < 500 ? 740 : 900, script: width > 500 });

		await page.context().addCookies(sessions[role]);
		windows.set(key, page);
	}
	return windows.get(key);
}

/** MOTCUA_PICTURES=DIR keeps a picture of every page. */
async function keep_picture(page, job) {
	const name = `${job.role} ${job.kind} ${page.viewportSize().width}`;

	if (process.env.MOTCUA_PICTURES)
		await lib.take_picture(page, process.env.MOTCUA_PICTURES, name.replace(/[^\p{L}\d.]+/gu, '-'));
}

async function look_on_phone(page, url, job) {
	await page.goto(url);
	await keep_picture(page, job);
	return lib.page_faults(browser, page);
}

async function look_on_desk(page, url, job) {
	const answer = await page.goto(url);

	await keep_picture(page, job);
	const words = await word_faults(page, 'vi');
	const faults = [...words.faults, ...await lib.page_faults(browser, page), ...await keyboard_faults(page)];

	if (answer.status() !== job.status)
		faults.push(`status ${answer.status()}, not ${job.status}`);
	if (words.is_citizen && job.role !== 'tiepnhan')
		faults.push(...await weight_faults(browser, url, sessions[job.role]));
	return { faults, title: words.title };
}

/** Two kinds of pages of one role do not share a title. */
function note_title(job, title) {
	const mine = titles[job.role] ??= {};
	const route = job.routed ?? job.kind;

	if (job.status === 200)
		(mine[title] ??= new Set()).add(route);
}

async function look_at(worker, job) {
	const url = server.url + job.target;
	const phone = await look_on_phone(await window_of(worker, job.role, 360), url, job);
	const desk = await look_on_desk(await window_of(worker, job.role, 1280), url, job);

	note_title(job, desk.title);
	check(`${job.role} at ${job.kind}`, [...new Set([...phone, ...desk.faults])]);
}

async function work_off(jobs) {
	await Promise.all(Array.from({ length: WORKERS }, async (_, worker) => {
		for (let job = jobs.shift(); job; job = jobs.shift()) {
			const { role, kind } = job;

			await look_at(worker, job).catch((error) => check(`${role} at ${kind}`, [error.message]));
		}
	}));
}

/** The first role that reaches a kind of page looks at it; others only at what is theirs alone. */
async function find_jobs(routes, more) {
	const jobs = [], kinds = new Set(), reached = new Set();

	for (const [role, targets] of Object.entries(ROLES)) {
		const request = (await window_of('crawl', role, 1280)).context().request;
		const start = [...more[role] ?? [], ...targets];

		for (const page of await crawl(request, server.url, routes, start)) {
			reached.add(page.routed);
			if (page.status !== 200)
				check(`${role} is led to ${page.target}`, [`status ${page.status}`]);
			else if (!kinds.has(`${role === 'visitor' || role === 'congdan' ? role : ''} ${page.kind}`))
				jobs.push({ role, ...page });
			kinds.add(`${role === 'visitor' || role === 'congdan' ? role : ''} ${page.kind}`);
		}
	}
	check('the table of routes is read', routes.length > 30);
	check('every page of the table of routes is reached by links',
		routes.map((route) => route.path)
			.filter((path) => is_page(path) && !reached.has(path) && !ELSEWHERE.includes(path)));
	return [...jobs, ...REFUSED.map(([role, target, status]) => ({ role, target, kind: target, status }))];
}

async function speaks_english(jobs) {
	const page = await lib.open_page(browser, { script: false });
	const faults = [];

	await page.context().addCookies([...sessions.congdan,
		{ name: 'lang', value: 'en', url: server.url }]);
	for (const job of jobs.filter((each) => each.role === 'congdan')) {
		await page.goto(server.url + job.target);
		const words = await word_faults(page, 'en');
		const html = await lib.html_errors(await lib.page_source(page));

		faults.push(...[...words.faults, ...html].map((text) => `${job.target}: ${text}`));
	}
	check('the citizen pages are in English when asked', faults);
}

/** A page of somebody's own leads a stranger to the door, and back after it. */
async function asks_to_sign_in() {
	const visitor = await window_of('crawl', 'visitor', 1280);

	await visitor.goto(`${server.url}/my/reads`);
	check('a visitor is asked to sign in before a page of somebody\'s own',
		new URL(visitor.url()).pathname === '/sign-in' &&
		new URL(visitor.url()).searchParams.get('next') === '/my/reads');
}

await step('the pages are looked at', async () => {
	const more = {};

	for (const role of Object.keys(ROLES)) {
		const page = await open_session(role);

		if (PREPARE[role])
			more[role] = await PREPARE[role](page);
		await page.context().close();
	}
	const admin = await window_of('crawl', 'quantri', 1280);

	await admin.goto(`${server.url}/rights`);
	const jobs = await find_jobs(parse_routes(await lib.page_source(admin)), more);
	const all = [...jobs];

	await work_off(jobs);
	await speaks_english(all);
	await asks_to_sign_in();
	for (const [role, mine] of Object.entries(titles)) {
		check(`no two kinds of pages of ${role} share a title`, Object.entries(mine)
			.filter(([, routes]) => routes.size > 1).map(([title, routes]) => `${title}: ${[...routes]}`));
	}
});
await browser.close();
await server.stop();
end();
