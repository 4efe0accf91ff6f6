import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageEntry, Standard } from '../../src/adapter/index.ts';

/** Where `npm run build` puts the packages. */
export const packagesFolder = join(import.meta.dirname, '../../dist/packages');

/**
 * What `npm run build` made, as index.json lists it.
 * @throws when nothing has been built
 */
export function builtPackages(): readonly PackageEntry[] {
	const file = join(packagesFolder, 'index.json');
	if (!existsSync(file)) throw new Error('Run npm run build first.');
	// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- our own adapter wrote it
	const index = JSON.parse(readFileSync(file, 'utf8')) as { packages: readonly PackageEntry[] };
	return index.packages;
}

/** The file name of the package of a role path in a standard. */
export function packageFile(standard: Standard, path = 'everyone'): string {
	const found = builtPackages().find((each) => each.standard === standard && each.path === path);
	if (!found) throw new Error(`No package of ${path} for ${standard}.`);
	return found.file;
}
