import { createHash } from 'node:crypto';
import { segments, type Segment } from './html.ts';
import type { Standard } from './standard.ts';

/** Static style attributes, in markup and in the markup that compiled components hold. */
const STYLE_ATTRIBUTE = /<[a-z][\w-]*(?:\s[^<>]*?)?\sstyle=(?:"([^"<>$]*)"|'([^'<>$]*)')/gi;
const DATA_BLOCK = /\stype=["']application\/(ld\+)?json["']/i;

/** A page keeps its address, and sends no forms. */
const CLOSED = ["base-uri 'none'", "form-action 'none'"];
const AT_HOME = "connect-src 'self'";

/** Whom the course talks to, and what it runs besides, in the packages of each standard. */
const BY_STANDARD: Readonly<Record<Standard, readonly string[]>> = {
	scorm12: [AT_HOME],
	'scorm2004-3rd': [AT_HOME],
	'scorm2004-4th': [AT_HOME],
	// The platform names its endpoint at launch (cmi5 8.1.1): no origin is known when the package is made.
	cmi5: ["connect-src 'self' https: http:"],
	// What makes it an app that works without a network.
	web: [AT_HOME, "manifest-src 'self'", "worker-src 'self'"],
};

/**
 * The strictest policy that the course still works under, computed from what it really holds.
 * A `meta` policy cannot say `frame-ancestors`, which suits a page that lives in frames.
 *
 * @param html the page, as it will be served but for `meta` elements
 * @param standard what the package is for
 * @param others the texts of its other html, css and js files
 * @returns the value for `http-equiv="content-security-policy"`. Source: CSP Level 3
 */
export function contentSecurityPolicy(
	html: string,
	standard: Standard,
	others: readonly string[] = [],
): string {
	const parts = segments(html);
	const everything = [html, ...others].join('\n');
	return [
		"default-src 'none'",
		`script-src ${list("'self'", ...hashes(parts, 'script'))}`,
		...styles(parts, everything),
		`font-src ${list("'self'", ...data(everything, 'font'))}`,
		"img-src 'self' data:",
		`media-src ${list("'self'", ...data(everything, 'audio|video|text/vtt'))}`,
		...BY_STANDARD[standard],
		...CLOSED,
	].join('; ');
}

/** The policy of a page that is only read: it runs nothing and asks for nothing but its looks. */
export function readingPolicy(html: string): string {
	return [
		"default-src 'none'",
		...styles(segments(html), html),
		"font-src 'self'",
		"img-src 'self' data:",
		...CLOSED,
	].join('; ');
}

function styles(parts: readonly Segment[], everything: string): string[] {
	const attributes = styleAttributes(everything);
	return [
		`style-src ${list("'self'", ...hashes(parts, 'style'))}`,
		...(attributes.length > 0
			? [`style-src-attr ${list("'unsafe-hashes'", ...attributes.map(source))}`]
			: []),
	];
}

/** The source expression that allows exactly this text. */
function source(text: string): string {
	return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

function hashes(parts: readonly Segment[], type: 'script' | 'style'): string[] {
	return parts
		.filter((part) => part.type === type && !/\ssrc=/i.test(part.tag) && !DATA_BLOCK.test(part.tag))
		.map(({ text }) => source(text));
}

function styleAttributes(text: string): string[] {
	return [...text.matchAll(STYLE_ATTRIBUTE)].flatMap(
		([, double, single]) => double ?? single ?? [],
	);
}

/** Small files become `data:` addresses in the build; only then is that let in. */
function data(text: string, types: string): string[] {
	return new RegExp(`["'(\x60]data:(?:${types})`).test(text) ? ['data:'] : [];
}

function list(...sources: string[]): string {
	return [...new Set(sources)].join(' ');
}
