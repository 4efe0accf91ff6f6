import { mapSegments } from './html.ts';
import type { Standard } from './standard.ts';

/** What a page knows about the package it lies in. The course reads it once, at start. */
export interface PackageInfo {
	readonly standard: Standard;
	/** Id of the course. */
	readonly course: string;
	/** Id of the role path. */
	readonly path: string;
	/** Of the course. */
	readonly version: string;
}

const CHARSET = /<meta\s[^>]*charset=[^>]*>/i;
const HEAD = /<head\b[^>]*>/i;
const PACKAGE = /<meta\s+name="course-package"[^>]*>/i;

/**
 * Puts the policy in front of all that it governs: a policy says nothing about what stands before
 * it. Only the charset comes first, as it must be in the first 1024 bytes.
 */
export function withPolicy(html: string, policy: string): string {
	return insert(html, `<meta http-equiv="content-security-policy" content="${escape(policy)}" />`);
}

/** Tells the page which package it is in: fills `<meta name="course-package">`, or adds it. */
export function withPackage(html: string, info: PackageInfo): string {
	const { standard, course, path, version } = info;
	const json = JSON.stringify({ standard, course, path, version });
	const meta = `<meta name="course-package" content="${escape(json)}" />`;
	const filled = mapSegments(html, { markup: (text) => text.replace(PACKAGE, () => meta) });
	return filled === html ? insert(html, meta) : filled;
}

function insert(html: string, meta: string): string {
	const place = CHARSET.exec(html) ?? HEAD.exec(html);
	const at = place ? place.index + place[0].length : 0;
	return `${html.slice(0, at)}\n\t\t${meta}${html.slice(at)}`;
}

function escape(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('"', '&quot;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');
}
