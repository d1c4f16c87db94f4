// The lines that ./test counts: "ok - a sentence", "not ok - a sentence", and what is wrong below.
let failed = 0;

export function check(sentence, faults) {
	const list = Array.isArray(faults) ? faults : faults ? [] : ['it does not'];

	console.log(`${list.length ? 'not ok' : 'ok'} - ${sentence.replace(/\s+/g, '_')}`);
	for (const fault of list)
		console.log(`    ${fault}`);
	if (list.length)
		failed++;
	return list.length === 0;
}

/** Runs a step; whatever it throws is its fault. Gives true when it went well. */
export async function step(sentence, act) {
	try {
		await act();
		return check(sentence, true);
	} catch (error) {
		return check(sentence, String(error.stack ?? error).split('\n').slice(0, 12));
	}
}

export function end() {
	process.exitCode = failed ? 1 : 0;
}
