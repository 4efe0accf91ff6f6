import { readingPolicy } from './csp.ts';
import { checkNames, type Files } from './files.ts';
import { segments } from './html.ts';
import { checkTargets } from './missing.ts';
import type { AboutPackage } from './package-info.ts';
import { hasCharset, withPolicy } from './page.ts';
import type { Problem } from './problem.ts';
import { checkReferences } from './references.ts';

/** Gives the texts of more pages by their names, such as `privacy.html`; none if the package needs none. */
export type PageWriter = (about: AboutPackage) => ReadonlyMap<string, string>;

/** The pages, ready for a package. */
export interface Pages {
	readonly files: Files;
	readonly problems: readonly Problem[];
}

const SCRIPT = /\son[a-z]+\s*=\s*["']|(?:href|src|action)\s*=\s*["']?\s*javascript:/i;

/**
 * Makes files of written pages. They are to be read: html without scripts, under a policy that lets none run, or plain
 * text.
 *
 * @param names the files that the package holds already
 * @returns the files, and everything that stands in the way of a package
 */
export function makePages(texts: ReadonlyMap<string, string>, names: Iterable<string>): Pages {
	const known = new Set(names);
	const all = new Set([...known, ...texts.keys()]);
	const encoder = new TextEncoder();
	return {
		files: new Map(
			[...texts].map(([name, text]) => [name, encoder.encode(isHtml(name) ? guard(text) : text)]),
		),
		problems: [
			...checkNames(texts.keys()),
			...[...texts].flatMap(([name, text]) => [
				...checkPlace(name, known),
				...(isHtml(name) ? checkPage(name, text) : []),
				...checkReferences(name, text),
				...checkTargets(name, text, all),
			]),
		],
	};
}

function guard(html: string): string {
	return withPolicy(html, readingPolicy(html));
}

function checkPlace(name: string, known: ReadonlySet<string>): Problem[] {
	const found: Problem[] = [];
	if (known.has(name)) {
		found.push({
			rule: 'page-named-like-a-file',
			sentence: `The page ${name} has the name of a file of the package. Give it another.`,
		});
	}
	if (!isHtml(name) && !name.endsWith('.txt')) {
		found.push({
			rule: 'page-not-a-text',
			sentence: `The page ${name} is neither html nor plain text. Name it .html or .txt.`,
		});
	}
	return found;
}

function checkPage(name: string, html: string): Problem[] {
	const found: Problem[] = [];
	const parts = segments(html);
	const inTags = parts.filter(({ type }) => type === 'markup').map(({ text }) => text);
	if (parts.some(({ type }) => type === 'script') || inTags.some((text) => SCRIPT.test(text))) {
		found.push({
			rule: 'page-with-script',
			sentence: `The page ${name} has a script, and its policy lets none run. Write it without.`,
		});
	}
	if (!hasCharset(html)) {
		found.push({
			rule: 'page-without-charset',
			sentence: `The page ${name} does not name its charset. Start its head with <meta charset="utf-8">.`,
		});
	}
	return found;
}

function isHtml(name: string): boolean {
	return name.endsWith('.html');
}
