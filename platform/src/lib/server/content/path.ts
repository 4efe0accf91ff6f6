import { join, resolve, sep } from 'node:path';
import { checkName } from '../packages/names.ts';

const SHA256 = /^[0-9a-f]{64}$/;

/** The address of a file of a package: `/content/<sha256>/…`, percent-encoded by segment. */
export const contentAddress = (sha256: string, file: string): string =>
	`/content/${sha256}/${file.split('/').map(encodeURIComponent).join('/')}`;

/**
 * Where a file of a package stands on disk.
 *
 * @param root the folder of all packages
 * @param path as it came in the address, percent signs already decoded
 * @returns a path inside the package's own folder, or nothing when the address asks for another place
 */
export const contentPath = (root: string, sha256: string, path: string): string | undefined => {
	if (!SHA256.test(sha256) || !checkName(path).ok) return undefined;
	const folder = join(resolve(root), sha256);
	// Unpacked names are composed; a page made on a Mac may ask for them taken apart.
	const target = resolve(folder, path.normalize('NFC'));
	// The name was judged already; this is the belt to those braces.
	return target.startsWith(folder + sep) ? target : undefined;
};
