// The checks of the browser tests themselves: a good page passes each, and a page with one fault is
// caught by the check that is for it.
import { check, end, step } from './check.mjs';
import * as lib from './lib.mjs';
import { keyboard_faults, weight_faults, word_faults } from './look.mjs';

const GOOD = `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>Hồ sơ – Trung tâm</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,">
<style>a, button { display: inline-block; min-width: 44px; min-height: 44px }
:focus { outline: 3px solid #000 }</style></head>
<body><header><a href="/">Trang đầu</a></header>
<main><h1>Hồ sơ</h1><p>Mời ông, bà xem.</p><form method="post" action="/x"><button>Nộp</button></form></main>
</body></html>`;

// What is wrong, how the good page gets it, and the words by which its check reports it.
const FAULTS = [
	['contrast too weak', ['<p>', '<p style="color:#bbb">'], /color-contrast/],
	['field without label', ['<button>', '<input type="text" name="a"><button>'], /label/],
	['invalid html', ['<p>', '<p><div>'], /html .*close-order/],
	['wide content', ['<p>', '<p style="width:3000px">'], /cut off/],
	['small target', ['<button>', '<button style="min-width:0;min-height:0;width:9px;height:9px;padding:0">'],
		/small target/],
	['wrong language attribute', ['lang="vi"', 'lang="en"'], /lang is en/],
	['text nobody translated', ['Mời ông, bà xem.', 'Look at what you need.'], /is not in Vietnamese/],
	['title of another page', ['<title>Hồ sơ', '<title>Khác'], /title/],
	['two first headings', ['<p>', '<h1>Hai</h1><p>'], /2 headings/],
	['script on a citizen page', ['</main>', '</main><script>1</script>'], /has a script/],
	['focus that nobody sees', ['outline: 3px solid #000', 'outline: none'], /does not see the keyboard/],
	['action out of the keyboard\'s reach', ['<button>', '<button tabindex="-1">'], /does not reach/],
	['order of the keyboard turned round', ['<a href="/">', '<a href="/" tabindex="2">Hai</a><a href="/" tabindex="1">'],
		/jumps back/],
	['page too heavy', ['</main>', `</main><!--${'x'.repeat(21 * 1024)}-->`], /weighs/],
	['third request', ['</main>', '</main><img alt="" src="/1.png"><img alt="" src="/2.png">'], /weighs/],
];

const browser = await lib.open_browser();
const context = await (await lib.open_page(browser, { width: 360 })).context();

async function all_faults(html) {
	const page = await context.newPage();
	const serve = (route) => route.fulfill({
		body: /png$/.test(route.request().url()) ? '' : html, contentType: 'text/html; charset=utf-8',
	});

	lib.watch(page);
	await page.route('**', serve);
	await page.goto('http://test.example/');
	const faults = [...await lib.page_faults(browser, page), ...(await word_faults(page, 'vi')).faults,
		...await keyboard_faults(page),
		...await weight_faults(browser, 'http://test.example/', [], (each) => each.route('**', serve))];

	await page.close();
	return faults;
}

check('a page without faults passes', await all_faults(GOOD));
for (const [name, [from, to], report] of FAULTS) {
	await step(`a page is caught for ${name}`, async () => {
		if (!GOOD.includes(from))
			throw new Error(`nothing like ${from} to spoil`);
		const faults = await all_faults(GOOD.replace(from, to));

		if (!faults.some((fault) => report.test(fault)))
			throw new Error(`only: ${faults.join('; ')}`);
	});
}
await browser.close();
end();
