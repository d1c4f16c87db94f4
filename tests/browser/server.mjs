// A server of the test's own: a new demonstration in a temporary directory, on a free port.
//
//   const server = await start_server({ dossiers: 60 });
//   await sign_in(page, server, 'congdan');
//   await server.stop();
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { click } from './lib.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const BINARY = process.env.MOTCUA_BINARY ?? path.join(ROOT, 'build/motcua');
const PATIENCE_MS = 60000; // for what must come; nothing is measured by it

/** Gives the server's first line, "Motcua: http://localhost:PORT", as an address. */
function wait_for_address(child, log) {
	return new Promise((done, failed) => {
		const late = setTimeout(() => failed(new Error(`no address: ${log.text}`)), PATIENCE_MS);
		const look = (bytes) => {
			log.text += bytes;
			const found = log.text.match(/^Motcua: (http:\S+)$/m);

			if (found) {
				clearTimeout(late);
				done(found[1].replace('localhost', '127.0.0.1'));
			}
		};

		child.stdout.on('data', look);
		child.stderr.on('data', look);
		child.on('exit', (code) => failed(new Error(`the server ended with ${code}: ${log.text}`)));
	});
}

export async function start_server({ dossiers = 60, seed = 7 } = {}) {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'motcua-browser.'));
	const data = ['--data', path.join(folder, 'data')];
	const log = { text: '' };

	execFileSync(BINARY, ['init', ...data], { stdio: 'pipe' });
	execFileSync(BINARY, ['demo', ...data, '--dossiers', dossiers, '--seed', seed], { stdio: 'pipe' });

	const child = spawn(BINARY, ['serve', ...data, '--port', '0'], { stdio: ['ignore', 'pipe', 'pipe'] });
	const url = await wait_for_address(child, log);
	const ended = new Promise((done) => child.once('exit', done));

	// A test that breaks or is stopped leaves neither a server nor its data.
	process.once('SIGTERM', () => process.exit(143));
	process.once('exit', () => {
		child.kill('SIGKILL');
		fs.rmSync(folder, { recursive: true, force: true });
	});

	return {
		url,
		folder,
		log: () => log.text,
		async stop() {
			child.removeAllListeners('exit');
			child.kill('SIGTERM');
			const code = child.exitCode ?? await Promise.race([
				new Promise((done) => child.once('exit', done)), ended]);

			fs.rmSync(folder, { recursive: true, force: true });
			return code;
		},
	};
}

/** Signs in as a person would; the demonstration's password is demo. */
export async function sign_in(page, server, login, password = 'demo') {
	await page.goto(`${server.url}/sign-in`);
	await page.locator('[name=login]').fill(login);
	await page.locator('[name=password]').fill(password);
	await click(page, page.locator('main button'));
}
