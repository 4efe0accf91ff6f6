import { mapSegments } from './html.ts';
import type { PackageInfo } from './package-info.ts';

const CHARSET = /<meta\s[^>]*charset=[^>]*>/i;
const HEAD = /<head\b[^>]*>/i;
const HEAD_END = /<\/head\s*>/i;
const ICON = /<link\s[^>]*rel=["']icon["'][^>]*>\s*/gi;
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
	const { standard, course, path, version, reporting } = info;
	const json = JSON.stringify({ standard, course, path, version, reporting });
	const meta = `<meta name="course-package" content="${escape(json)}" />`;
	const filled = mapSegments(html, { markup: (text) => text.replace(PACKAGE, () => meta) });
	return filled === html ? insert(html, meta) : filled;
}

/** Adds elements to the end of the head, behind all that the first screen needs. */
export function withHeadEnd(html: string, elements: readonly string[]): string {
	const added = elements.map((element) => `\t${element}\n\t`).join('');
	return mapSegments(html, { markup: (text) => text.replace(HEAD_END, (end) => added + end) });
}

/** Gives the page this icon, instead of the one it may have. */
export function withIcon(html: string, icon: string): string {
	const bare = mapSegments(html, { markup: (text) => text.replace(ICON, '') });
	return withHeadEnd(bare, [icon]);
}

/** True if a policy can stand before everything else in the page. */
export function hasCharset(html: string): boolean {
	return CHARSET.test(html);
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
