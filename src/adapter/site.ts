import { contentSecurityPolicy } from './csp.ts';
import { checkNames, type Files } from './files.ts';
import { checkTargets } from './missing.ts';
import { inlineStyles } from './inline-styles.ts';
import { withPolicy } from './page.ts';
import type { Problem } from './problem.ts';
import { checkReferences } from './references.ts';
import { relativeCss, relativePage } from './relative.ts';
import { STANDARDS, type Standard } from './standard.ts';

/** The launch file. Moodle opens it by name; a folder address gives 404. */
export const PAGE = 'index.html';

/** The built course, ready for any folder: what all packages have in common. */
export interface Site {
	/** The page among them, as yet without a policy. */
	readonly files: Files;
	/** The page under the policy that each standard needs. */
	readonly pages: ReadonlyMap<Standard, string>;
	readonly problems: readonly Problem[];
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Turns what kit built into something that works in an unknown folder and under a strict policy.
 *
 * @param standards what packages will be made for
 * @returns the files, and everything that stands in the way of a package
 */
export function makeSite(built: Files, standards: readonly Standard[] = STANDARDS): Site {
	const files = withoutInlinedStyles(withStyles(relative(built)));
	const texts = [...files].filter(([name]) => /\.(html|css|js|svg)$/.test(name)).map(decode);
	return {
		files,
		pages: pages(texts, standards),
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

/** Its hashes are those of the whole build, so a page is not looked through again for each package. */
function pages(
	texts: readonly (readonly [string, string])[],
	standards: readonly Standard[],
): ReadonlyMap<Standard, string> {
	const page = new Map(texts).get(PAGE) ?? '';
	const others = texts.filter(([name]) => name !== PAGE).map(([, text]) => text);
	return new Map(
		standards.map((standard) => [
			standard,
			withPolicy(page, contentSecurityPolicy(page, standard, others)),
		]),
	);
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
