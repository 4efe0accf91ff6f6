import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../files.ts';
import type { PackageChoice } from '../package-info.ts';

/** kit's own folder, and names that end in a hash: such a name never stands for other content. */
const FIXED = /\/immutable\/|\.[0-9a-f]{8}\.[a-z0-9]+$/;

/**
 * Writes service-worker.js: the list of the package's files, each with what it must hold, in front of code that is the
 * same for all packages.
 *
 * @param files all of the package but the worker itself
 */
export function serviceWorker({ course, path }: PackageChoice, files: Files): string {
	const names = [...files.keys()].sort();
	const list = names.map((name) => [name, integrity(files.get(name) ?? new Uint8Array())] as const);
	const about = {
		name: `${course.id}/${path.id}`,
		version: createHash('sha256').update(JSON.stringify(list)).digest('hex').slice(0, 16),
		fixed: names.filter((name) => FIXED.test(name)),
		files: Object.fromEntries(list),
	};
	return `const PACKAGE = ${JSON.stringify(about)};\n${browserCode('service-worker.js')}`;
}

/** Writes the script that asks the browser for the worker. */
export function registration(): string {
	return browserCode('register-worker.js');
}

/** As in `integrity="…"`. Source: W3C Subresource Integrity */
function integrity(bytes: Uint8Array): string {
	return `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
}

/** Git may have made CRLF of it; packages must be alike. */
function browserCode(name: string): string {
	const file = join(import.meta.dirname, 'browser', name);
	return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
}
