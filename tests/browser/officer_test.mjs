// Every page of officers, heads and administrators, on a phone and on a desk: nothing that a machine
// can fault, nothing cut off, and the whole frame within reach of the keyboard.
import * as lib from './lib.mjs';
import { check, end, step } from './check.mjs';
import { sign_in, start_server } from './server.mjs';

const server = await start_server({ dossiers: 120 });
const browser = await lib.open_browser();

/** The address of the first dossier of a list. */
async function first_of(page, list) {
	await page.goto(server.url + list);
	return page.locator('td a').first().getAttribute('href');
}

const PAGES = {
	tiepnhan: async (page) => {
		const result = await first_of(page, '/results');

		return ['/work', '/office', '/results', '/search?q=nguyen', '/counter', '/counter/1.001193',
			result, `${result}/return`, `${result}/receipt`,
			...['papers', 'answers', 'result', 'history'].map((tab) => `${result}?tab=${tab}`)];
	},
	chuyenvien: async (page) => {
		const open = await first_of(page, '/work');

		return ['/work?late=1', '/office?state=4', open, `${open}/stop`];
	},
	lanhdao: async (page) => ['/overview', await first_of(page, '/office')],
	giamdoc: async () => ['/overview'],
	quantri: async () => ['/accounts', '/rights'],
};

async function look_at(login, width) {
	const page = await lib.open_page(browser, { width });

	await sign_in(page, server, login);
	for (const target of await PAGES[login](page)) {
		const answer = await page.goto(server.url + target);
		const faults = await lib.page_faults(browser, page);

		if (answer.status() !== 200)
			faults.push(`status ${answer.status()}`);
		check(`${login} at ${target.replace(/\d{6,}/, 'ID')} in ${width} pixels`, faults);
	}
	await page.context().close();
}

/** What is typed at the counter comes back after a mistake, and the mistake is named. */
async function counter_keeps_what_was_typed() {
	const page = await lib.open_page(browser, { width: 1280, script: false });

	await sign_in(page, server, 'tiepnhan');
	await page.goto(`${server.url}/counter/1.004873`);
	await page.getByLabel('Họ, chữ đệm, tên').first().fill('Phan Thị Tám');
	await page.getByLabel('Mục đích cụ thể').fill('Vay vốn');
	await page.getByRole('button', { name: 'Ghi nhận hồ sơ' }).click();
	await page.getByRole('alert').waitFor();
	for (const text of ['Phan Thị Tám', 'Vay vốn']) {
		if (await page.locator(`input[value="${text}"]`).count() !== 1)
			throw new Error(`${text} is gone`);
	}
	await page.context().close();
}

for (const width of [360, 1280]) {
	for (const login of Object.keys(PAGES))
		await step(`${login} looks around in ${width} pixels`, () => look_at(login, width));
}
await step('the counter keeps what was typed, without scripts', counter_keeps_what_was_typed);
await browser.close();
await server.stop();
end();
