import { createHash } from 'node:crypto';
import type { TextByLocale } from './options.ts';
import { aboutPackage, type PackageChoice } from './package-info.ts';
import type { Reporting } from './reporting.ts';
import type { Standard } from './standard.ts';

/** One package in `index.json`, for whoever imports or publishes the zips. */
export interface PackageEntry {
	/** Name of the zip, beside index.json. */
	readonly file: string;
	readonly course: string;
	readonly path: string;
	readonly standard: Standard;
	readonly version: string;
	/** How much the platform is told. */
	readonly reporting: Reporting;
	readonly title: TextByLocale;
	/** Size of the zip. */
	readonly bytes: number;
	/** Of the zip, in hex. */
	readonly sha256: string;
	readonly locales: readonly string[];
	readonly minutes: number;
}

/** A package, and the zip it became. */
export interface Packed extends PackageChoice {
	readonly zip: Uint8Array;
}

/** Describes a package. */
export function packageEntry({ zip, ...choice }: Packed): PackageEntry {
	const { course, path, standard } = choice;
	const { version, reporting, title, locales } = aboutPackage(choice);
	return {
		file: `${course.id}-${path.id}-${standard}.zip`,
		course: course.id,
		path: path.id,
		standard,
		version,
		reporting,
		title,
		bytes: zip.byteLength,
		sha256: createHash('sha256').update(zip).digest('hex'),
		locales: [...locales],
		minutes: path.minutes,
	};
}

/** The text of `index.json`: sorted by file name, so that it changes only when a package does. */
export function indexJson(entries: readonly PackageEntry[]): string {
	const packages = [...entries].sort((a, b) => (a.file < b.file ? -1 : 1));
	return `${JSON.stringify({ packages }, null, 2)}\n`;
}
