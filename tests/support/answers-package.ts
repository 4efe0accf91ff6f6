import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { builtPackages, packageFile, packagesFolder } from './packages.ts';

const LOWEST = '&quot;reporting&quot;:&quot;completion&quot;';

/**
 * A folder with a built package as it would be with `reporting: answers` in course.yaml, and its index. It is the one for
 * cmi5: the others leave out the code that they do not need at the level they were built for.
 *
 * @returns the folder; the caller removes it
 */
export function answersPackage(): string {
	const file = packageFile('cmi5');
	const files = unzipSync(readFileSync(join(packagesFolder, file)));
	const page = strFromU8(files['index.html'] ?? new Uint8Array());
	if (!page.includes(LOWEST)) throw new Error('The package says elsewhere what it reports.');
	files['index.html'] = strToU8(page.replace(LOWEST, LOWEST.replace('completion', 'answers')));
	const folder = mkdtempSync(join(tmpdir(), 'answers-'));
	writeFileSync(join(folder, file), zipSync(files, { mtime: new Date(1980, 0, 1) }));
	const entry = builtPackages().find((one) => one.file === file);
	const packages = [{ ...entry, reporting: 'answers' }];
	writeFileSync(join(folder, 'index.json'), JSON.stringify({ packages }));
	return folder;
}
