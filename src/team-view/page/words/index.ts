import { en } from './en.ts';
import { sv, type Words } from './sv.ts';

export type { Words } from './sv.ts';

/** The languages of the page; the first is its own. */
export const LOCALES = ['sv', 'en'] as const;

/** The words of a language; the page's own for one that it does not have. */
export function wordsFor(locale: string): Words {
	return locale === 'en' ? en : sv;
}
