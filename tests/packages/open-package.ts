import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';

/** A package as a platform sees it: unzipped, nothing else known. */
export interface OpenPackage {
	readonly names: readonly string[];
	/** Text of a file; empty if it is not there. */
	readonly text: (name: string) => string;
	/** Value of the policy in index.html. */
	readonly policy: string;
	/** What index.html knows about its package. */
	readonly info: unknown;
}

/** Unzips a package. Looks with plain patterns on purpose, not with the code that wrote it. */
export function openPackage(zip: Uint8Array): OpenPackage {
	const files = unzipSync(zip);
	const text = (name: string): string => new TextDecoder().decode(files[name]);
	const page = text('index.html');
	const info = meta(page, 'name="course-package"').replaceAll('&quot;', '"');
	return {
		names: Object.keys(files),
		text,
		policy: meta(page, 'http-equiv="content-security-policy"'),
		info: JSON.parse(info || 'null'),
	};
}

/**
 * The inline scripts and styles that the policy of a page does not allow.
 *
 * @returns the beginning of each
 */
export function unhashed({ text, policy }: OpenPackage): string[] {
	const page = text('index.html');
	const scripts = [...page.matchAll(/<script>([^]*?)<\/script>/g)];
	const styles = [
		...page.replace(/<script>[^]*?<\/script>/g, '').matchAll(/<style>([^]*?)<\/style>/g),
	];
	return [...scripts, ...styles]
		.map(([, body = '']) => body)
		.filter((body) => !policy.includes(createHash('sha256').update(body).digest('base64')))
		.map((body) => body.slice(0, 80));
}

/** The place of the first script or style that stands before the policy; -1 if none does. */
export function beforePolicy({ text }: OpenPackage): number {
	const page = text('index.html');
	return page.slice(0, page.indexOf('content-security-policy')).search(/<(script|style|link)\b/);
}

function meta(page: string, attribute: string): string {
	return new RegExp(`<meta ${attribute} content="([^"]*)"`).exec(page)?.[1] ?? '';
}
