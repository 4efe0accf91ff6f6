import { isRefusalCode } from '../refusal.ts';
import type { Dialect } from '../standard.ts';
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

/** Why a logged call went wrong, in words. */
export const errorInWords = (
	texts: Texts,
	dialect: Dialect,
	call: { readonly error: number; readonly returned: string },
): string => {
	if (dialect === 'cmi5') {
		const code = /^[a-z-]+/.exec(call.returned)?.[0] ?? '';
		return isRefusalCode(code) ? texts.refusal[code] : texts.errorOther(call.error);
	}
	const words: Readonly<Record<number, string>> =
		dialect === '1.2' ? texts.errors12 : texts.errors2004;
	return words[call.error] ?? texts.errorOther(call.error);
};
