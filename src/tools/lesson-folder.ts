import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SourceFiles } from '../lib/content/index.ts';

/** Where communicators and translators work. */
export const lessonsFolder = join(import.meta.dirname, '../../lessons');

/** Reads every YAML file below a folder and the fingerprint of the source, by path with forward slashes. */
export function readLessonFolder(folder: string = lessonsFolder): SourceFiles {
	return new Map(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && isSource(entry.name))
			.map((entry) => join(entry.parentPath, entry.name))
			.map((path): [string, string] => [
				relative(folder, path).split(sep).join('/'),
				readFileSync(path, 'utf8'),
			])
			.sort(([a], [b]) => (a < b ? -1 : 1)),
	);
}

/** Whether a file of `lessons/` is read; the schemas and the manual beside them are not. */
export function isSource(name: string): boolean {
	return name.endsWith('.yaml') || name === 'source.json';
}
