import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Files } from './files.ts';

/** Reads a folder with all that is in it. Names are sorted, with `/` between on every system. */
export function readFolder(folder: string): Files {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
	return new Map(
		files.map((file) => [relative(folder, file).split(sep).join('/'), readFileSync(file)]),
	);
}

/**
 * Removes the packages of an earlier build, so that a build that stops leaves nothing that could be
 * published by mistake. Other files in the folder stay.
 */
export function clearPackages(folder: string): void {
	mkdirSync(folder, { recursive: true });
	for (const name of readdirSync(folder)) {
		if (name.endsWith('.zip') || name === 'index.json') rmSync(join(folder, name));
	}
}

/** Writes files into a folder that exists. */
export function writeFiles(folder: string, files: Files): void {
	for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
}
