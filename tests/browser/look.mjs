// What every page is held to beside axe and html-validate: language, title, keyboard, weight.
import * as lib from './lib.mjs';

const WEIGHT_MAX = 20 * 1024;
const REQUESTS_MAX = 2;
const STOPS_MAX = 60;

// Words that no Vietnamese sentence has: a text that nobody translated.
const ENGLISH = /\b(the|you|your|and|with|what|which|been|this|that|from|are|is|of|for|not|has|it)\b/i;

/** Language, title and headings of the page, and texts in the wrong language. */
export async function word_faults(page, lang) {
	const seen = await page.evaluate(() => {
		const texts = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);

		while (walker.nextNode()) {
			if (!walker.currentNode.parentElement.closest('[lang=en], code, script, style'))
				texts.push(walker.currentNode.textContent.trim());
		}
		return {
			texts,
			lang: document.documentElement.lang,
			title: document.title,
			headings: [...document.querySelectorAll('h1')].map((h1) => h1.innerText.trim()),
			scripts: document.querySelectorAll('script').length,
			is_citizen: !document.body.classList.contains('officer'),
		};
	});
	const faults = [];

	if (seen.lang !== lang)
		faults.push(`lang is ${seen.lang}`);
	if (seen.headings.length !== 1)
		faults.push(`${seen.headings.length} headings of the first level`);
	else if (!seen.title.replace(/^(Lỗi|Error): /, '').startsWith(seen.headings[0]))
		faults.push(`the title "${seen.title}" does not begin with "${seen.headings[0]}"`);
	if (seen.is_citizen && seen.scripts)
		faults.push('a citizen page has a script');
	if (lang === 'vi') {
		faults.push(...seen.texts.filter((text) => ENGLISH.test(text))
			.map((text) => `is not in Vietnamese: ${text.slice(0, 100)}`));
	}
	return { faults, title: seen.title, is_citizen: seen.is_citizen };
}

/** Where the keyboard is: its place among all that can have it, and whether one sees that. */
function look_at_focus() {
	const all = [...document.querySelectorAll(
		'a[href], button, input:not([type=hidden]), select, textarea, summary')];
	const element = document.activeElement;
	const visible = (selector) => [...document.querySelectorAll(selector)].find((each) => each.checkVisibility());
	const has_ring = (style) => style.boxShadow !== 'none' || style.backgroundColor === 'rgb(255, 221, 0)' ||
		(style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0);
	const label = element.labels?.[0]; // a radio itself is transparent, its label draws it
	const box = element.getBoundingClientRect();

	return {
		place: all.indexOf(element),
		is_main: element === (visible('main :is(button, .govuk-button)') ?? visible('main a[href]')),
		is_seen: box.width > 0 && box.bottom > 0 && box.top < innerHeight &&
			(has_ring(getComputedStyle(element)) || (getComputedStyle(element).opacity === '0' && !!label &&
				has_ring(getComputedStyle(label, '::before')))),
		html: element.outerHTML.slice(0, 100),
	};
}

/** From the top with the Tab key to the main action: in the page's order, each stop visible. */
export async function keyboard_faults(page) {
	const faults = [];
	const has_action = await page.locator('main :is(a[href], button)').count() > 0;
	let last = -1;

	for (let i = 0; has_action && i < STOPS_MAX; i++) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(look_at_focus);

		if (stop.place < 0)
			break; // round the end
		if (stop.place < last)
			faults.push(`the keyboard jumps back to ${stop.html}`);
		if (!stop.is_seen)
			faults.push(`one does not see the keyboard at ${stop.html}`);
		if (stop.is_main || faults.length)
			return faults;
		last = stop.place;
	}
	return has_action ? [...faults, 'the keyboard does not reach the main action'] : [];
}

/** A first visit with this session: at most 20 KB in two requests. */
export async function weight_faults(browser, url, cookies, prepare) {
	const weight = await lib.page_weight(browser, url, cookies, prepare);

	if (weight.bytes <= WEIGHT_MAX && weight.requests <= REQUESTS_MAX)
		return [];
	return [`weighs ${weight.bytes} bytes in ${weight.requests} requests`];
}
