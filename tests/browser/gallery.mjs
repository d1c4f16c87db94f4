// Looks at the gallery's pages: node gallery.mjs PAGES ASSETS [PICTURES]. PAGES holds what
// gallery_main wrote, ASSETS what assets/build.mjs wrote for src/web and src/web/gallery. Says what
// is wrong, one line each; exit code 1 when anything is.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import * as lib from './lib.mjs';

const [folder, assets, pictures] = process.argv.slice(2);
const WIDTHS = [['phone', 360], ['desk', 1280]];
const WEIGHT_MAX = 20 * 1024;
const OFFICERS = ['list', 'detail'];
const KINDS = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2',
};

// The name of a packed file without the hash of its content: /assets/citizen.3f2a91c0.css is
// citizen.css.
function file_of(address) {
	const name = path.basename(new URL(address, 'http://host').pathname);

	if (name.endsWith('.html'))
		return path.join(folder, name);
	return path.join(assets, name.replace(/\.[0-9a-f]+(?=\.\w+$)/, ''));
}

function body_of(file) {
	if (!file.endsWith('.css'))
		return fs.readFileSync(file);
	return fs.readFileSync(file, 'utf8').replace(/asset\(([^)]*)\)/g, '/assets/$1');
}

function serve() {
	const server = http.createServer((request, response) => {
		const file = file_of(request.url);

		if (!fs.existsSync(file)) {
			response.writeHead(404).end();
			return;
		}
		response.writeHead(200, { 'Content-Type': KINDS[path.extname(file)] ?? 'text/plain' });
		response.end(body_of(file));
	});

	return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

async function look_at(browser, address, name) {
	const wrong = [];

	for (const [kind, width] of WIDTHS) {
		const page = await lib.open_page(browser, { width });

		await page.goto(address, { waitUntil: 'networkidle' });
		if (pictures)
			await lib.take_picture(page, pictures, `${name}-${kind}`);
		wrong.push(...(await lib.axe_violations(page)).map((text) => `${kind} axe ${text}`));
		wrong.push(...(await lib.small_targets(page)).map((text) => `${kind} small target ${text}`));
		if (await lib.is_cut_off(page))
			wrong.push(`${kind} is cut off at the right`);
		await page.context().close();
	}
	return wrong;
}

const server = await serve();
const browser = await lib.open_browser();
let count = 0;

for (const file of fs.readdirSync(folder).filter((each) => each.endsWith('.html')).sort()) {
	const name = path.basename(file, '.html');
	const address = `http://127.0.0.1:${server.address().port}/${file}`;
	const wrong = await look_at(browser, address, name);
	const weight = await lib.page_weight(browser, address);

	const source = fs.readFileSync(path.join(folder, file), 'utf8');

	wrong.push(...(await lib.html_errors(source)).map((text) => `html ${text}`));
	if (!OFFICERS.includes(name) && (weight.requests > 2 || weight.bytes > WEIGHT_MAX))
		wrong.push(`weighs ${weight.bytes} bytes in ${weight.requests} requests`);
	console.log(`${name}: ${weight.bytes} bytes in ${weight.requests} requests, ` +
		    `${wrong.length} faults`);
	for (const text of wrong)
		console.log(`  ${text}`);
	count += wrong.length;
}
await browser.close();
server.close();
process.exitCode = count ? 1 : 0;
