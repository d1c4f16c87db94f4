// What every browser test needs: chromium with or without scripts, axe, html-validate, pictures,
// the weight of a page.
//
//   const browser = await open_browser();
//   const page = await open_page(browser, { width: 360, script: false });
//   await page.goto(url);
//   console.log(await axe_violations(page), await html_errors(source));
//   console.log(await page_weight(browser, url));
//   await browser.close();
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { HtmlValidate } from 'html-validate';

const require = createRequire(import.meta.url);
const AXE = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export const CHROMIUM = process.env.MOTCUA_CHROMIUM ?? '/usr/bin/chromium';

// Rules about taste are off: void style, quotes and white space are the compiler's business.
const VALIDATOR = new HtmlValidate({
	extends: ['html-validate:recommended', 'html-validate:a11y'],
	rules: {
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		'doctype-style': 'off',
		'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit'] }],
		'long-title': 'off',
		'no-implicit-button-type': 'off',
		'no-trailing-whitespace': 'off',
		'prefer-native-element': 'off',
		'no-redundant-role': 'error',
		'require-sri': 'off',
		'tel-non-breaking': 'off',
		'valid-autocomplete': 'error',
		'void-style': 'off',
	},
});

const SOURCES = new WeakMap(); // page -> promise of its last document's text
const TWINS = new WeakMap(); // page without scripts -> one with, in the same width

export async function open_browser() {
	return chromium.launch({
		executablePath: CHROMIUM,
		args: ['--no-sandbox', '--disable-dev-shm-usage'],
	});
}

/** A page of its own session: width in css pixels, script false switches JavaScript off. */
export async function open_page(browser, options = {}) {
	const { width = 1280, height = 900, script = true, lang = 'vi-VN' } = options;
	const context = await browser.newContext({
		viewport: { width, height },
		javaScriptEnabled: script,
		locale: lang,
		timezoneId: 'Asia/Ho_Chi_Minh',
		reducedMotion: 'reduce',
	});

	const page = await context.newPage();

	if (!script)
		TWINS.set(page, null);
	watch(page);
	return page;
}

/** Keeps the text of each document that the page shows, for page_source(). */
export function watch(page) {
	page.on('response', (response) => {
		const request = response.request();

		if (request.isNavigationRequest() && (response.status() < 300 || response.status() >= 400))
			SOURCES.set(page, response.text().catch(() => ''));
	});
}

/** Clicks what leads to another page, and waits until that is there. */
export async function click(page, locator) {
	await Promise.all([page.waitForEvent('load'), locator.click()]);
}

/** The page's text as the server sent it, before the browser mended anything. */
export async function page_source(page) {
	return await SOURCES.get(page) ?? '';
}

/**
 * What axe has against the page as it is now: one line each, empty when all is well. The page must
 * have been opened with scripts on; they are injected past its Content-Security-Policy.
 */
export async function axe_violations(page) {
	const results = await page.evaluate(`(() => { const module = undefined, define = undefined; ${AXE};
		return axe.run(document, ${JSON.stringify({ runOnly: RULES, resultTypes: ['violations'] })});
	})()`);

	return results.violations.flatMap((violation) => violation.nodes.map((node) =>
		`${violation.id}: ${violation.help}: ${node.target.join(' ')}: ${node.html.slice(0, 160)}`));
}

/** What html-validate has against a source text: "line:column rule message". */
export async function html_errors(text) {
	const report = await VALIDATOR.validateString(text);

	return report.results.flatMap((result) => result.messages
		.map((message) => `${message.line}:${message.column} ${message.ruleId} ${message.message}`));
}

/** True when content is wider than the window, or stands out of the page's main column. */
export async function is_cut_off(page) {
	return page.evaluate(() => {
		const root = document.documentElement;

		const main = document.querySelector('main');
		const edge = main ? main.getBoundingClientRect().right + 1 : Infinity;

		return root.scrollWidth > root.clientWidth ||
			[...(main?.querySelectorAll('*') ?? [])].some((element) =>
				!element.closest('.cards thead, .govuk-visually-hidden') &&
				element.getBoundingClientRect().right > edge);
	});
}

/** axe needs scripts: a page without them is shown once more from its source, to axe alone. */
async function twin_of(browser, page, source) {
	if (!TWINS.has(page))
		return page;
	const twin = TWINS.get(page) ?? await open_page(browser, page.viewportSize());

	TWINS.set(page, twin);
	await twin.unrouteAll();
	await twin.route(page.url(), (route) => route.fulfill({
		body: source, contentType: 'text/html; charset=utf-8',
	}));
	await twin.goto(page.url());
	return twin;
}

/** Everything that is wrong with a page as it stands in its window, one line each. */
export async function page_faults(browser, page) {
	const source = await page_source(page);
	const width = page.viewportSize().width;
	const faults = (await html_errors(source)).map((text) => `html ${text}`);
	const axe = await axe_violations(await twin_of(browser, page, source));

	faults.push(...axe.map((text) => `axe ${text}`));
	faults.push(...(await small_targets(page)).map((text) => `small target ${text}`));
	if (await is_cut_off(page))
		faults.push('is cut off at the right');
	return faults.map((text) => `${width} px: ${text}`);
}

const TARGETS = 'a[href], button, input:not([type=hidden]), select, summary';

/** Links and buttons smaller than 24 by 24 css pixels (WCAG 2.5.8); not links in a sentence. */
export async function small_targets(page) {
	return page.evaluate((targets) => [...document.querySelectorAll(targets)]
		.filter((element) => {
			const box = element.getBoundingClientRect();
			const inline = getComputedStyle(element).display === 'inline' &&
				element.parentElement.textContent.trim() !== element.textContent.trim();

			return box.width > 1 && !inline && (box.width < 24 || box.height < 24);
		}).map((element) => element.outerHTML.slice(0, 120)), TARGETS);
}

/**
 * Takes a picture of the whole page into folder/name.png.
 */
export async function take_picture(page, folder, name) {
	fs.mkdirSync(folder, { recursive: true });
	await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
}

/**
 * What a first visit costs: requests, and bytes of bodies over the wire with the page itself
 * counted uncompressed and the rest as sent (gzip when the server offers it, else as gzip -9 would
 * make it). `cookies` are those of a session; `prepare` gets the page before it goes anywhere.
 */
export async function page_weight(browser, url, cookies = [], prepare = async () => {}) {
	const page = await open_page(browser, { script: false });
	const parts = [];

	page.on('requestfinished', (request) => parts.push((async () => {
		const response = await request.response();
		const body = await response.body().catch(() => Buffer.alloc(0)); // a redirect has none
		const is_page = request.resourceType() === 'document';
		const is_packed = /^(font|image)$/.test(request.resourceType());

		return {
			url: request.url(),
			bytes: is_page || is_packed ? body.length : gzipSync(body, { level: 9 }).length,
		};
	})()));
	await page.context().addCookies(cookies);
	await prepare(page);
	await page.goto(url, { waitUntil: 'load' });

	const each = await Promise.all(parts);

	await page.context().close();
	return { requests: each.length, bytes: each.reduce((sum, part) => sum + part.bytes, 0), each };
}
