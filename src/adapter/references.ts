import { segments } from './html.ts';
import type { Problem } from './problem.ts';

/** Starts at the server's root, or at another server. */
const ABSOLUTE = String.raw`(?:\/|https?:)[^"'\x60)\s>\\]*`;
const QUOTE = String.raw`\\?["'\x60]`;

const TAG = /<([a-z][\w-]*)(\s[^<>]*)>/gi;
const ATTRIBUTE = new RegExp(
	String.raw`\s(?:src|href|poster|srcset|action|data)=(?:\\?["'])?(${ABSOLUTE})`,
	'gi',
);
const CSS = [
	new RegExp(String.raw`url\(\s*["']?(${ABSOLUTE})`, 'g'),
	new RegExp(String.raw`@import\s*["'](${ABSOLUTE})`, 'g'),
];
const JS = [
	new RegExp(String.raw`\bimport\s*\(?\s*${QUOTE}(${ABSOLUTE})`, 'g'),
	new RegExp(String.raw`[}\w]\s*from\s*${QUOTE}(${ABSOLUTE})${QUOTE}`, 'g'),
	new RegExp(String.raw`\b(?:fetch|Worker|register)\s*\(\s*${QUOTE}(${ABSOLUTE})`, 'g'),
	new RegExp(String.raw`\bnew URL\(\s*${QUOTE}(\/[^"'\x60]*)`, 'g'),
	new RegExp(String.raw`\b(?:src|poster)\s*[:=]\s*${QUOTE}(${ABSOLUTE})`, 'g'),
	new RegExp(String.raw`\bhref\s*[:=]\s*${QUOTE}(\/[^"'\x60\s]*)`, 'g'),
];

/**
 * The references in a file that do not start at the file itself. A platform serves a package from
 * a folder such as `/pluginfile.php/1/mod_scorm/content/1/`, and often with no way out of it.
 * A link for the reader (`<a href="https://…">`) is no request and is let through.
 *
 * @param file its name; the ending decides the grammar. Other files than html, css, js give nothing
 * @returns each reference once, in order of appearance
 */
export function absoluteReferences(file: string, text: string): string[] {
	return [...new Set(find(file, text))];
}

/**
 * Checks a text file of the build.
 *
 * @returns one problem per absolute reference
 */
export function checkReferences(file: string, text: string): Problem[] {
	return absoluteReferences(file, text).map((reference) =>
		reference.startsWith('/') && !reference.startsWith('//')
			? {
					rule: 'absolute-reference',
					sentence: `${file} refers to "${reference}", which a platform's folder does not have. Import the file, use asset() from $app/paths, or write "#${reference}" for a page.`,
				}
			: {
					rule: 'foreign-reference',
					sentence: `${file} fetches "${reference}" from another server, which a platform may not reach. Put the file into the course.`,
				},
	);
}

function find(file: string, text: string): string[] {
	if (file.endsWith('.css')) return inCss(text);
	if (file.endsWith('.js')) return inJs(text);
	if (file.endsWith('.html') || file.endsWith('.svg')) return inHtml(text);
	return [];
}

function inHtml(html: string): string[] {
	return segments(html).flatMap(({ type, text }) => {
		if (type === 'script') return inJs(text);
		if (type === 'style') return inCss(text);
		return type === 'markup' ? inTags(text) : [];
	});
}

/** Compiled components hold their markup and their styles as strings. */
function inJs(text: string): string[] {
	return [...inTags(text), ...inCss(text), ...JS.flatMap((pattern) => matches(text, pattern))];
}

function inCss(text: string): string[] {
	return CSS.flatMap((pattern) => matches(text, pattern));
}

function inTags(text: string): string[] {
	return [...text.matchAll(TAG)].flatMap(([, name = '', attributes = '']) =>
		matches(attributes, ATTRIBUTE).filter(
			(reference) => name.toLowerCase() !== 'a' || !reference.startsWith('http'),
		),
	);
}

function matches(text: string, pattern: RegExp): string[] {
	return [...text.matchAll(pattern)].flatMap(([, reference]) => reference ?? []);
}
