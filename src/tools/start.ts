/* eslint-disable no-console -- a command line tool speaks on the console */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root, runScript } from './run.ts';

/*
 * npm start: builds the course and its packages, builds the learning platform, and starts it with the packages in
 * it. What crosses between the two are the zips.
 */

console.log('Building the course and its packages …');
const failed = runScript('build') || runScript('build:platform');
if (failed) process.exit(failed);

const platform = spawn(process.execPath, [join(root, 'platform/serve.ts')], {
	cwd: join(root, 'platform'),
	stdio: 'inherit',
	env: {
		...process.env,
		PLATFORM_DATA: process.env['PLATFORM_DATA'] ?? join(root, 'data'),
		PLATFORM_PACKAGES: join(root, 'dist/packages'),
	},
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	process.on(signal, () => platform.kill(signal));
}
platform.on('exit', (code) => process.exit(code ?? 0));
