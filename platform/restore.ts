/* eslint-disable no-console -- a command line tool speaks on the console */
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { restoreFrom } from './src/lib/server/backup/index.ts';
import { readOptions } from './src/lib/server/options.ts';

/*
 * npm run restore -w platform -- <file> [--replace]: puts a backup in place, on either database. Takes the same
 * settings as the platform itself, which must not be running.
 */
const here = dirname(fileURLToPath(import.meta.url));
const options = readOptions(process.env, join(here, 'data'));

const run = async (): Promise<string | undefined> => {
	if (typeof options === 'string') return options;
	const { positionals, values } = parseArgs({
		allowPositionals: true,
		options: { replace: { type: 'boolean', default: false } },
	});
	const [file] = positionals;
	if (file === undefined)
		return 'Name the backup: npm run restore -w platform -- <file> [--replace]';
	// Where npm was called, not where it has gone for the workspace.
	const path = resolve(process.env['INIT_CWD'] ?? '.', file);
	const restored = await restoreFrom({ ...options, replaces: values.replace }, path);
	if (!restored.ok) return restored.sentence;
	const { createdAt, people, attempts, packages, before } = restored.value;
	console.log(
		`Restored as of ${createdAt}: ${people} people, ${attempts} attempts, ${packages} packages. Everybody signs in again.`,
	);
	if (before) console.log(`What was here before is kept: ${before.path}`);
	return undefined;
};

const problem = await run().catch((error: unknown) =>
	error instanceof Error ? error.message : String(error),
);
if (problem !== undefined) {
	console.error(problem);
	process.exitCode = 1;
}
