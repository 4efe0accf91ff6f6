/* eslint-disable no-console -- a command line tool speaks on the console */
import { runScript } from './run.ts';

/*
 * npm test: everything CI runs, in the order in which it fails fastest. The packages are built before the tests that
 * open them.
 */

const steps = [
	'browser',
	'check',
	'lint',
	'lint:lessons',
	'build',
	'build:platform',
	'test:unit',
	'test:e2e',
] as const;

for (const step of steps) {
	console.log(`\n── npm run ${step}`);
	const code = runScript(step);
	if (code !== 0) {
		console.error(`\nnpm run ${step} failed. The steps after it did not run.`);
		process.exit(code);
	}
}
console.log('\nEverything passed.');
