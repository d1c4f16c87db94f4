// The design systems' css, reduced to what a set of templates uses.
//
// A rule stays when every class of its selector occurs as a word in the given texts (templates, C
// tables of class names, scripts). Custom properties are replaced by the theme's colours, the named
// font by the page's own, and print rules by the few of our own css. The result is the same for the
// same input.
import postcss from 'postcss';
import parser from 'postcss-selector-parser';

// Rules for these classes also dress the bare element, so that pages need not repeat the class on
// each of them. :where() gives them no weight: any class wins.
const ELEMENTS = {
	'govuk-body': 'p',
	'govuk-heading-l': 'h1',
	'govuk-heading-m': 'h2',
	'govuk-heading-s': 'h3',
	'govuk-link': 'a',
};

const DROPPED_AT_RULES = [
	['font-face', /^/],
	['charset', /^/],
	['supports', /^not \((text-wrap|caret-color)/],
	['media', /print|ms-high-contrast|\\0/],
];

const DROPPED_PROPERTIES =
	/^(-webkit-font-smoothing|-moz-osx-font-smoothing|-ms-.*|font-family|--govuk-.*)$/;

export function words_of(texts) {
	const words = new Set();

	for (const text of texts)
		for (const [word] of text.matchAll(/[A-Za-z][\w-]*/g))
			words.add(word);
	return words;
}

function is_used(selector, words) {
	let used = true;

	selector.walkClasses((node) => {
		let above = node.parent;

		while (above && !(above.type === 'pseudo' && above.value === ':not'))
			above = above.parent;
		if (!above && !words.has(node.value))
			used = false;
	});
	return used;
}

function element_form(selector) {
	const first = selector.first;
	const element = first?.type === 'class' && ELEMENTS[first.value];

	if (!element || selector.nodes.some((node) => !['class', 'pseudo'].includes(node.type)) ||
	    selector.nodes.filter((node) => node.type === 'class').length > 1)
		return null;

	const rest = selector.nodes.slice(1).map(String);
	const after = rest.filter((part) => part === ':after' || part === ':before');
	const states = rest.filter((part) => !after.includes(part));

	return `:where(${element}${states.join('')})${after.join('')}`;
}

function selectors_kept(rule, words) {
	const kept = [];

	parser((root) => {
		root.each((selector) => {
			const text = String(selector).trim();
			const element = element_form(selector);

			if (is_used(selector, words))
				kept.push(text);
			if (element)
				kept.push(element);
		});
	}).processSync(rule.selector);
	return [...new Set(kept)];
}

function with_theme(value, theme) {
	return value.replace(/var\((--[\w-]+)(?:,([^()]*))?\)/g,
			     (whole, name, otherwise) => theme[name] ?? otherwise ?? whole);
}

function is_same(a, b) {
	if (a.type === 'rule')
		return b.type === 'rule' && a.selector === b.selector;
	return a.type === 'atrule' && b.type === 'atrule' && a.params && a.nodes &&
		a.name === b.name && a.params === b.params;
}

// `.a{x}.a{y}` becomes `.a{x;y}`, and `@media m{..}@media m{..}` one block: both neighbours, so the
// cascade is the same.
function join_neighbours(container) {
	let last = null;

	container.each((node) => {
		if (last && is_same(node, last)) {
			last.append(node.nodes);
			node.remove();
		} else {
			last = node;
		}
	});
	container.each((node) => node.type === 'atrule' && node.nodes && join_neighbours(node));
}

// In one rule the last of several values for a property wins; fallbacks for old browsers are not
// kept.
function drop_overridden(root) {
	root.walkRules((rule) => {
		const seen = new Set();

		for (const node of [...rule.nodes].reverse()) {
			if (node.type !== 'decl')
				continue;
			if (seen.has(node.prop) && !node.important)
				node.remove();
			seen.add(node.prop);
		}
	});
}

function drop_empty(root) {
	root.walkRules((rule) => { if (!rule.nodes.length) rule.remove(); });
	root.walkAtRules((rule) => { if (rule.nodes && !rule.nodes.length) rule.remove(); });
}

function drop_unused_keyframes(root) {
	const css = root.toString();

	root.walkAtRules(/keyframes$/, (rule) => {
		if (!new RegExp(`animation[^;}]*${rule.params}`).test(css))
			rule.remove();
	});
}

function shrink(css) {
	return css.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ').replace(/ ?([{};,>]) ?/g, '$1')
		.replace(/([{;(,][\w-]*): /g, '$1:').replace(/([{;][\w-]+) ?: ?/g, '$1:').replace(/;}/g, '}')
		.replace(/([:, (])0\.(\d)/g, '$1.$2').trim();
}

/** One css text of several sheets, `own` last and kept in print rules and fonts. */
export function subset(sheets, own, words, theme) {
	const root = postcss.parse(sheets.join('\n'));

	root.walkAtRules((rule) => {
		if (DROPPED_AT_RULES.some(([name, params]) => rule.name === name && params.test(rule.params)))
			rule.remove();
	});
	// What is left asks for what every browser has that reads the rest.
	root.walkAtRules('supports', (rule) => { rule.replaceWith(rule.nodes); });
	root.walkDecls((node) => {
		if (DROPPED_PROPERTIES.test(node.prop) && !/^--_/.test(node.prop))
			node.remove();
	});
	root.append(postcss.parse(own));
	root.walkDecls((node) => { node.value = with_theme(node.value, theme); });
	root.walkRules((rule) => {
		if (/keyframes$/.test(rule.parent.name ?? ''))
			return;

		const kept = selectors_kept(rule, words);

		if (kept.length)
			rule.selector = kept.join(',');
		else
			rule.remove();
	});
	drop_empty(root);
	join_neighbours(root);
	drop_overridden(root);
	drop_unused_keyframes(root);
	drop_empty(root);
	return shrink(root.toString());
}
