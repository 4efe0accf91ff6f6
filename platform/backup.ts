/* eslint-disable no-console -- a command line tool speaks on the console */
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { backUp } from './src/lib/server/backup/index.ts';
import { readOptions } from './src/lib/server/options.ts';

/*
 * npm run backup -w platform -- <file>: everything that the platform keeps, in one file, while it is running. Takes
 * the same settings as the platform itself.
 */
const here = dirname(fileURLToPath(import.meta.url));
const [file] = process.argv.slice(2);
const options = readOptions(process.env, join(here, 'data'));

const run = async (): Promise<string | undefined> => {
	if (typeof options === 'string') return options;
	if (file === undefined) return 'Name the file to write: npm run backup -w platform -- <file>';
	// Where npm was called, not where it has gone for the workspace.
	const path = resolve(process.env['INIT_CWD'] ?? '.', file);
	const made = await backUp(options, path);
	if (!made.ok) return made.sentence;
	const { bytes, people, attempts, packages, withoutFiles } = made.value;
	console.log(
		`${path}: ${(bytes / 1e6).toFixed(1)} MB, ${people} people, ${attempts} attempts, ${packages} packages`,
	);
	return withoutFiles.length > 0
		? `The files of these packages are not in the data folder: ${withoutFiles.join(', ')}`
		: undefined;
};

const problem = await run().catch((error: unknown) =>
	error instanceof Error ? error.message : String(error),
);
if (problem !== undefined) {
	console.error(problem);
	process.exitCode = 1;
}
