import { createHash } from 'node:crypto';
import { segments, type Segment } from './html.ts';

/** Static style attributes, in markup and in the markup that compiled components hold. */
const STYLE_ATTRIBUTE = /<[a-z][\w-]*(?:\s[^<>]*?)?\sstyle=(?:"([^"<>$]*)"|'([^'<>$]*)')/gi;
const DATA_BLOCK = /\stype=["']application\/(ld\+)?json["']/i;

/**
 * The strictest policy that a page still works under, computed from what it really holds.
 * A `meta` policy cannot say `frame-ancestors`, which suits a page that lives in frames.
 *
 * @param html the page, as it will be served but for `meta` elements
 * @param others the texts of its other html, css and js files
 * @returns the value for `http-equiv="content-security-policy"`. Source: CSP Level 3
 */
export function contentSecurityPolicy(html: string, others: readonly string[] = []): string {
	const parts = segments(html);
	const everything = [html, ...others].join('\n');
	const attributes = styleAttributes(everything);
	return [
		"default-src 'none'",
		`script-src ${list("'self'", ...hashes(parts, 'script'))}`,
		`style-src ${list("'self'", ...hashes(parts, 'style'))}`,
		...(attributes.length > 0
			? [`style-src-attr ${list("'unsafe-hashes'", ...attributes.map(source))}`]
			: []),
		`font-src ${list("'self'", ...data(everything, 'font'))}`,
		"img-src 'self' data:",
		`media-src ${list("'self'", ...data(everything, 'audio|video|text/vtt'))}`,
		"connect-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
	].join('; ');
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
