import type { Locale } from '../lib/content/index.ts';

/** The names of the kit's files, seen from its root. All are ASCII: every unzipper reads them. */
export const listName = 'index.html';

export function pageName(locale: Locale, path: string): string {
	return `${locale}/${path}.html`;
}

export function sheetName(locale: Locale, lesson: string): string {
	return `${locale}/sheets/${lesson}.html`;
}

/** @param number the place of the letter, so that a folder shows them in the order of sending */
export function letterName(locale: Locale, path: string, letter: { id: string; number: number }) {
	return `${locale}/messages/${path}-${letter.number}-${letter.id}.txt`;
}

/** The page that reads a platform's list of a team: made elsewhere, and in the kit if it is given to it. */
export const teamViewName = 'team-view.html';

/** The way from one file of the kit to another. */
export function wayTo(to: string, from: string): string {
	return '../'.repeat(from.split('/').length - 1) + to;
}
