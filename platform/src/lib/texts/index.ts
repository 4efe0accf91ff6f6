import { en } from './en.ts';
import { sv } from './sv.ts';
import type { Texts } from './sv.ts';

export type { Texts } from './sv.ts';

const all: Readonly<Record<Locale, Texts>> = { sv, en };

/** The languages of the platform; the first is the one to fall back on. */
export const locales = ['sv', 'en'] as const;
export type Locale = (typeof locales)[number];

/** The texts in a language. */
export const textsFor = (locale: Locale): Texts => all[locale];

/** Whether a text (from a cookie, a header or a form) names one of the languages. */
export const isLocale = (text: string | undefined | null): text is Locale =>
	locales.some((locale) => locale === text);

/** A SCORM error code in words. */
export const errorInWords = (texts: Texts, edition: '1.2' | '2004', code: number): string => {
	const words: Readonly<Record<number, string>> =
		edition === '1.2' ? texts.errors12 : texts.errors2004;
	return words[code] ?? texts.errorOther(code);
};
