import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './run.ts';

/*
 * npm run backup -- <file>, npm run restore -- <file>: the platform's own commands, for the data of npm start.
 */
const [command = '', ...args] = process.argv.slice(2);
const { status } = spawnSync(process.execPath, [join(root, `platform/${command}.ts`), ...args], {
	stdio: 'inherit',
	env: { ...process.env, PLATFORM_DATA: process.env['PLATFORM_DATA'] ?? join(root, 'data') },
});
process.exitCode = status ?? 1;
