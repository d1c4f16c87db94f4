// Makes the files that tools/assetpack compiles in:
//
//   node build.mjs OUT TEMPLATES...  citizen.css officer.css, fonts, scripts and pictures into OUT
//   node build.mjs --outputs         their names, one a line
//
// TEMPLATES are the folders of the pages (src/web, and src/web/gallery to look at the gallery).
// citizen.css has only what the pages with `layout citizen` and the parts they call use;
// officer.css what any page uses. asset(NAME) stands for the address of another packed file.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { subset, words_of } from './subset.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const PACKAGES = path.join(HERE, 'node_modules');
const FONTS = path.join(PACKAGES, '@fontsource/be-vietnam-pro/files');
const SHEETS = [
	'govuk-frontend/dist/govuk/govuk-frontend.min.css',
	'@ministryofjustice/frontend/moj/moj-frontend.min.css',
];

const COPIES = [
	['icon.svg', path.join(HERE, 'icon.svg')],
	['htmx.js', path.join(PACKAGES, 'htmx.org/dist/htmx.min.js')],
	...['latin', 'vietnamese'].flatMap((letters) => [400, 700].map((weight) => [
		`be-vietnam-pro-${letters}-${weight}.woff2`,
		path.join(FONTS, `be-vietnam-pro-${letters}-${weight}-normal.woff2`),
	])),
];

const THEME = {
	'--govuk-brand-colour': '#0b4a86',
	'--govuk-link-colour': '#0b4a86',
	'--govuk-link-visited-colour': '#0b4a86',
	'--govuk-link-hover-colour': '#08305a',
	'--govuk-success-colour': '#0f7a52',
	'--govuk-surface-background-colour': '#f3f6f9',
	'--govuk-surface-border-colour': '#8eb8dc',
};

function read(...parts) {
	return fs.readFileSync(path.join(...parts), 'utf8');
}

function files_of(folders, ending) {
	return folders.flatMap((folder) => fs.readdirSync(folder).sort()
		.filter((name) => name.endsWith(ending)).map((name) => read(folder, name)));
}

// Every page with the layout, the layout, and the parts that these call.
function templates_of(folders, layout) {
	const all = files_of(folders, '.html').map((text) => ({ text }));
	const by_name = new Map();

	for (const file of all) {
		const [, kind, name] = file.text.match(/\{(page|part|layout) (\w+)/) ?? [];

		file.is_page_of = file.text.match(/\{page \w+ [^}]*layout (\w+)\}/)?.[1];
		if (kind && kind !== 'page')
			by_name.set(`${kind}_${name}`.replace('part_part_', 'part_'), file);
	}

	const taken = new Set([by_name.get(`layout_${layout}`),
			       ...all.filter((file) => file.is_page_of === layout)]);

	taken.delete(undefined);
	for (const file of taken)
		for (const [, part] of file.text.matchAll(/\{call (\w+)/g))
			if (by_name.has(part))
				taken.add(by_name.get(part));
	return [...taken].map((file) => file.text);
}

// Class names that C hands to the templates stand whole in its literals.
function literals_of(folders) {
	return files_of(folders, '.c').flatMap((text) => text.match(/"[^"\n]*"/g) ?? []);
}

function build(out, folders) {
	const sheets = SHEETS.map((name) => read(PACKAGES, name));
	const common = read(HERE, 'common.css');
	const literals = literals_of(folders);
	const citizen = words_of([...templates_of(folders, 'citizen'), ...literals]);
	const officer = words_of([...templates_of(folders, 'officer'), ...literals]);

	fs.mkdirSync(out, { recursive: true });
	fs.writeFileSync(path.join(out, 'citizen.css'),
			 subset(sheets, common + read(HERE, 'citizen.css'), citizen, THEME));
	fs.writeFileSync(path.join(out, 'officer.css'),
			 subset(sheets, common + read(HERE, 'officer.css'), officer, THEME));
	for (const [name, from] of COPIES)
		fs.copyFileSync(from, path.join(out, name));
}

if (process.argv[2] === '--outputs')
	console.log(['citizen.css', 'officer.css', ...COPIES.map(([name]) => name)].join('\n'));
else if (process.argv.length > 3)
	build(process.argv[2], process.argv.slice(3));
else {
	console.error('usage: node build.mjs OUT TEMPLATES... | --outputs');
	process.exitCode = 1;
}
