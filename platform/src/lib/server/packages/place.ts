import { ok, refused } from '../../problem.ts';
import type { Result } from '../../problem.ts';
import type { Place } from './contents.ts';

// Any folder of a site that is none: an address that leaves it climbs out of the package.
const ROOT = 'http://package.invalid/zip/';

/** Joins href and item parameters (CAM 2004 3.4.1.12: `?` or `&` as the href already has a query). */
const withParameters = (href: string, parameters: string): string => {
	const bare = parameters.trim().replace(/^[?&]+/, '');
	if (bare === '') return href;
	if (bare.startsWith('#')) return href.includes('#') ? href : href + bare;
	const [path = '', ...hash] = href.split('#');
	const joined = path + (path.includes('?') ? '&' : '?') + bare;
	return hash.length > 0 ? `${joined}#${hash.join('#')}` : joined;
};

/** Resolves one reference after the other, as xml:base asks for (RFC 3986 5.2). */
const resolve = (references: readonly string[]): string | undefined => {
	try {
		const url = references.reduce((base, one) => new URL(one, base).href, ROOT);
		return url.startsWith(ROOT) ? url.slice(ROOT.length).replace(/[?#].*$/s, '') : undefined;
	} catch {
		return undefined;
	}
};

/** Percent signs decoded; a name that only looks encoded, such as `100% rätt.html`, is left alone. */
const decoded = (path: string): string => {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
};

/** A lone percent sign means itself; `URL` keeps it, and `decoded` would stumble over it. */
const withSoundPercents = (path: string): string => path.replace(/%(?![0-9a-f]{2})/gi, '%25');

/**
 * Where a reference in a manifest leads: a file of the package, and what to add to its address.
 *
 * @param href as it is written, with query and fragment
 * @param bases `xml:base` from the outermost element inwards, empty ones allowed
 * @param parameters of the item, for SCORM
 */
export const placeOf = (
	href: string,
	bases: readonly string[] = [],
	parameters = '',
): Result<Place> => {
	const whole = withParameters(href.trim(), parameters);
	const end = whole.search(/[?#]/);
	const path = end < 0 ? whole : whole.slice(0, end);
	const written = [...bases.filter((base) => base !== ''), path].map(withSoundPercents);
	const file = path === '' ? undefined : resolve(written);
	if (file === undefined || file === '' || file.endsWith('/'))
		return refused({ code: 'launch-outside', href });
	return ok({ file: decoded(file).normalize('NFC'), query: end < 0 ? '' : whole.slice(end) });
};
