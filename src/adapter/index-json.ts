import { createHash } from 'node:crypto';
import type { CourseOptions, RolePath, TextByLocale } from './options.ts';
import type { Standard } from './standard.ts';
import { packageTitle } from './title.ts';

/** One package in `index.json`, for whoever imports or publishes the zips. */
export interface PackageEntry {
	/** Name of the zip, beside index.json. */
	readonly file: string;
	readonly course: string;
	readonly path: string;
	readonly standard: Standard;
	readonly version: string;
	readonly title: TextByLocale;
	/** Size of the zip. */
	readonly bytes: number;
	/** Of the zip, in hex. */
	readonly sha256: string;
	readonly locales: readonly string[];
	readonly minutes: number;
}

/** What a package is made from, and the zip it became. */
export interface Packed {
	readonly course: CourseOptions;
	readonly path: RolePath;
	readonly standard: Standard;
	readonly zip: Uint8Array;
}

/** Describes a package. */
export function packageEntry({ course, path, standard, zip }: Packed): PackageEntry {
	return {
		file: `${course.id}-${path.id}-${standard}.zip`,
		course: course.id,
		path: path.id,
		standard,
		version: course.version,
		title: packageTitle(course, path),
		bytes: zip.byteLength,
		sha256: createHash('sha256').update(zip).digest('hex'),
		locales: [...course.locales],
		minutes: path.minutes,
	};
}

/** The text of `index.json`: sorted by file name, so that it changes only when a package does. */
export function indexJson(entries: readonly PackageEntry[]): string {
	const packages = [...entries].sort((a, b) => (a.file < b.file ? -1 : 1));
	return `${JSON.stringify({ packages }, null, 2)}\n`;
}
