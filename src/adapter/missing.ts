import { segments } from './html.ts';
import type { Problem } from './problem.ts';

const RELATIVE = String.raw`((?![a-z][a-z0-9+.-]*:|[/#])[^"'\x60)\s>$]+)`;
const ATTRIBUTE = new RegExp(
	String.raw`<(?:link|script|img|source|video|audio)\b[^>]*?\s(?:src|href|poster)=["']${RELATIVE}["']`,
	'gi',
);
const CSS_URL = new RegExp(String.raw`url\(\s*["']?${RELATIVE}["']?\s*\)`, 'gi');
/** What Vite writes for an imported asset. */
const ASSET = new RegExp(
	String.raw`new URL\(["'\x60]${RELATIVE}["'\x60],\s*(?:import\.meta|document)`,
	'g',
);

/**
 * Checks that what a file loads is there. Names are compared as strictly as a server on Linux does.
 *
 * @param file its name, which relative references start from
 * @param names every file of the build
 * @returns one problem per reference to nothing
 */
export function checkTargets(file: string, text: string, names: ReadonlySet<string>): Problem[] {
	const missing = targets(file, text).filter((target) => !names.has(resolve(target, file)));
	return [...new Set(missing)].map((target) => ({
		rule: 'reference-to-nothing',
		sentence: `${file} refers to "${target}", which is not in the build. Correct the name, case included, or add the file.`,
	}));
}

function targets(file: string, text: string): string[] {
	if (file.endsWith('.css')) return matches(text, CSS_URL);
	if (file.endsWith('.js')) return matches(text, ASSET);
	if (!file.endsWith('.html')) return [];
	return segments(text).flatMap(({ type, text: part }) => {
		if (type === 'script') return matches(part, ASSET);
		if (type === 'style') return matches(part, CSS_URL);
		return type === 'markup' ? matches(part, ATTRIBUTE) : [];
	});
}

/** Browsers stop at the server's root, which a package is not: an address that climbs out of it names nothing. */
function resolve(target: string, file: string): string {
	const depth = file.split('/').length - 1;
	const climbs = /^(?:\.\.\/)*/.exec(target)?.[0].length ?? 0;
	if (climbs / 3 > depth) return target;
	return decodeURI(new URL(target, `file:///${file}`).pathname.slice(1));
}

function matches(text: string, pattern: RegExp): string[] {
	return [...text.matchAll(pattern)].flatMap(([, target]) => target ?? []);
}
