import { contentSecurityPolicy } from './csp.ts';
import { checkNames, type Files } from './files.ts';
import { checkTargets } from './missing.ts';
import { inlineStyles } from './inline-styles.ts';
import { withPolicy } from './page.ts';
import type { Problem } from './problem.ts';
import { checkReferences } from './references.ts';
import { relativeCss, relativePage } from './relative.ts';

/** The launch file. Moodle opens it by name; a folder address gives 404. */
export const PAGE = 'index.html';

/** The built course, ready for any folder: what all packages have in common. */
export interface Site {
	readonly files: Files;
	readonly problems: readonly Problem[];
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Turns what kit built into something that works in an unknown folder and under a strict policy.
 *
 * @returns the files, and everything that stands in the way of a package
 */
export function makeSite(built: Files): Site {
	const files = withoutInlinedStyles(withStyles(relative(built)));
	const texts = [...files].filter(([name]) => /\.(html|css|js|svg)$/.test(name)).map(decode);
	return {
		files: protect(files, texts),
		problems: [
			...checkNames(files.keys()),
			...texts.flatMap(([name, text]) => checkReferences(name, text)),
			...texts.flatMap(([name, text]) => checkTargets(name, text, new Set(files.keys()))),
		],
	};
}

function withStyles(files: Files): Files {
	const read = (name: string) => {
		const bytes = files.get(name);
		return bytes && decoder.decode(bytes);
	};
	const page = read(PAGE);
	return page === undefined ? files : new Map(files).set(PAGE, encode(inlineStyles(page, read)));
}

/** With `bundleStrategy` inline kit also leaves the style sheet that now stands in the page as a file. */
function withoutInlinedStyles(built: Files): Files {
	const page = decoder.decode(built.get(PAGE) ?? new Uint8Array());
	const others = [...built].filter(([name]) => name.endsWith('.js')).map(([, bytes]) => bytes);
	const text = [page, ...others.map((bytes) => decoder.decode(bytes))].join();
	const needed = (name: string) =>
		!/\/immutable\/assets\/[^/]+\.css$/.test(name) ||
		text.includes(name.slice(name.lastIndexOf('/')));
	return new Map([...built].filter(([name]) => needed(name)));
}

function relative(files: Files): Files {
	const names = new Set(files.keys());
	return new Map(
		[...files].map(([name, bytes]) => {
			if (name === PAGE) return [name, encode(relativePage(lines(bytes), names))];
			if (name.endsWith('.css')) {
				return [name, encode(relativeCss(decoder.decode(bytes), name, names))];
			}
			return [name, bytes];
		}),
	);
}

function protect(files: Files, texts: readonly (readonly [string, string])[]): Files {
	const page = new Map(texts).get(PAGE) ?? '';
	const others = texts.filter(([name]) => name !== PAGE).map(([, text]) => text);
	const policy = contentSecurityPolicy(page, others);
	return new Map(files).set(PAGE, encode(withPolicy(page, policy)));
}

/** Browsers read CRLF as LF before they compute a hash. */
function lines(bytes: Uint8Array): string {
	return decoder.decode(bytes).replaceAll('\r\n', '\n');
}

function decode([name, bytes]: [string, Uint8Array]): readonly [string, string] {
	return [name, decoder.decode(bytes)];
}

function encode(text: string): Uint8Array {
	return encoder.encode(text);
}
