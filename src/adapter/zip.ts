import { zipSync, type Zippable } from 'fflate';
import { isPacked, type Files } from './files.ts';

const FIRST = 'imsmanifest.xml';

/**
 * Packs files so that the same files give the same bytes on every machine: sorted, with fixed times
 * and no attributes. The manifest comes first, for platforms that look no further.
 */
export function zip(files: Files): Uint8Array {
	const entries: Zippable = {};
	// A local date on purpose: zip stores local time. 1980 is the first year that it knows.
	const mtime = new Date(1980, 0, 1);
	for (const name of [...files.keys()].sort(byName)) {
		const bytes = files.get(name);
		if (bytes === undefined) continue;
		entries[name] = [bytes, { level: isPacked(name) ? 0 : 9, mtime, os: 0, attrs: 0 }];
	}
	return zipSync(entries);
}

/** Code units, not `localeCompare`: the order must not depend on the machine's language. */
function byName(a: string, b: string): number {
	if (a === FIRST || b === FIRST) return a === b ? 0 : a === FIRST ? -1 : 1;
	return a < b ? -1 : Number(a > b);
}
