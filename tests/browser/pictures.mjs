// Takes the pictures of the manuals: node tests/browser/pictures.mjs [DIR], doc/pictures without.
import path from 'node:path';
import * as lib from './lib.mjs';
import { sign_in, start_server } from './server.mjs';

const folder = process.argv[2] ?? 'doc/pictures';
const server = await start_server({ dossiers: 120 });
const browser = await lib.open_browser();

async function shoot(page, name) {
	await page.screenshot({ path: path.join(folder, `${name}.png`) });
	await page.context().close();
}

async function open(login, width, height) {
	const page = await lib.open_page(browser, { width, height, script: false });

	await sign_in(page, server, login);
	return page;
}

async function citizen_form() {
	const page = await open('congdan', 360, 980);

	await page.goto(`${server.url}/procedures/1.001193`);
	await lib.click(page, page.locator('form[action$="/apply"] button'));
	await page.goto(`${page.url()}/form/requester`);
	await page.locator('[name=f_requester_relation][value=mother]').check();
	await page.locator('[name=f_requester_phone]').fill('0905 12');
	await lib.click(page, page.locator('main button').first());
	await shoot(page, 'form');
}

async function tracking() {
	const page = await open('congdan', 360, 980);

	await page.goto(`${server.url}/my`);
	await lib.click(page, page.getByRole('row').filter({ hasText: 'Chờ bổ sung' }).getByRole('link'));
	await shoot(page, 'tracking');
}

async function list() {
	const page = await open('chuyenvien', 1280, 860);

	await page.goto(`${server.url}/office`);
	await shoot(page, 'list');
}

async function dossier() {
	const page = await open('lanhdao', 1280, 900);

	await page.goto(`${server.url}/work`);
	await lib.click(page, page.locator('td a').first());
	await shoot(page, 'dossier');
}

for (const take of [citizen_form, tracking, list, dossier])
	await take();
await browser.close();
await server.stop();
