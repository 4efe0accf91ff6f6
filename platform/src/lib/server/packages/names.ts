import { refused, ok } from '../../problem.ts';
import type { Result } from '../../problem.ts';

const DRIVE = /^[a-z]:/i;
// Control characters, and what Windows cannot hold: such a name would unpack on one machine only.
// eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
const UNUSABLE = /[\u0000-\u001f\u007f<>:"|?*]|[. ]$/;

const isOutside = (name: string): boolean =>
	name.startsWith('/') || name.includes('\\') || DRIVE.test(name) || name.split('/').includes('..');

/**
 * A name in a zip as the browser will ask for it: folders by `/` (APPNOTE 4.4.17.1), though some
 * zip programs for Windows write backslashes, and composed letters, though Macs take them apart.
 */
export const plainName = (name: string): string =>
	name
		.replaceAll('\\', '/')
		.replace(/^(?:\.\/)+(?=.)/, '')
		.normalize('NFC');

/**
 * Judges one name in a zip.
 *
 * @param name a plain one; a folder ends in `/`
 * @returns the same name when it stays inside the package's folder, else a problem
 */
export const checkName = (name: string): Result<string> => {
	if (isOutside(name)) return refused({ code: 'path-outside', name });
	const segments = name.replace(/\/$/, '').split('/');
	const unusable = segments.some(
		(segment) => segment === '' || segment === '.' || UNUSABLE.test(segment),
	);
	return unusable ? refused({ code: 'name-unusable', name }) : ok(name);
};

/**
 * What two names must not share: disks that do not tell `A.js` from `a.js`, or `å` from `a` + ring,
 * would let one file overwrite the other.
 */
export const nameKey = (name: string): string =>
	name.replace(/\/$/, '').normalize('NFC').toLowerCase();
