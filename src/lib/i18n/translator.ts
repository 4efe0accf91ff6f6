import i18next, { type i18n } from 'i18next';
import type { Locale } from '../content/index.ts';
import { en } from './words/en.ts';
import type { LessonWords } from './words/lessons/sv.ts';
import type { PrintWords } from './words/print/sv.ts';
import { sv, type Words } from './words/sv.ts';
import type { WorkshopWords } from './words/workshop/sv.ts';

/** The player's words by locale. A course may have more locales; the player then falls back to its own first. */
const words: Readonly<Record<string, Words>> = { sv, en };

/** What a plural is called without its ending: `minutes_one` → `minutes`. */
export type WordKey = StripPlural<
	keyof Words | keyof LessonWords | keyof PrintWords | keyof WorkshopWords
>;
type StripPlural<T extends string> = T extends `${infer Stem}_${'zero' | 'one' | 'other'}`
	? Stem
	: T;

/** Gives the player's word for a key, with what belongs in its `{{gaps}}`. */
export type Translate = (key: WordKey, gaps?: Readonly<Record<string, string | number>>) => string;

/** Makes the translator of one locale. The words that only lessons need come with {@link fetchLessonWords}. */
export function createTranslator(locale: Locale): Translate {
	const instance = engine();
	return (key, gaps = {}) => instance.t(key, { ...gaps, lng: locale });
}

/** Fetches the words that only lessons need; once they have come, they are there for as long as the page lives. */
export async function fetchLessonWords(): Promise<void> {
	const { lessonWords } = await import('./words/lessons/index.ts');
	addWords(lessonWords);
}

/** Fetches the words that only what is made for paper needs, and with them those of lessons; as above. */
export async function fetchPrintWords(): Promise<void> {
	const [{ printWords }] = await Promise.all([
		import('./words/print/index.ts'),
		fetchLessonWords(),
	]);
	addWords(printWords);
}

/** Fetches the words that only a workshop on a big screen needs, and with them those of lessons; as above. */
export async function fetchWorkshopWords(): Promise<void> {
	const [{ workshopWords }] = await Promise.all([
		import('./words/workshop/index.ts'),
		fetchLessonWords(),
	]);
	addWords(workshopWords);
}

function addWords(more: Readonly<Record<Locale, Readonly<Record<string, string>>>>): void {
	for (const [locale, words] of Object.entries(more)) {
		engine().addResourceBundle(locale, 'translation', words, true);
	}
}

/** A language's own name for itself. Asking the browser is slow on a small phone, so only for unknown ones. */
export function languageName(locale: Locale): string {
	return (
		words[locale]?.languageName ??
		new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ??
		locale
	);
}

/** Fills the `{{gaps}}` of a course's own text. */
export function fillGaps(text: string, gaps: Readonly<Record<string, string | number>>): string {
	return engine().services.interpolator.interpolate(text, gaps, '', {});
}

let shared: i18n | undefined;

function engine(): i18n {
	shared ??= createEngine();
	return shared;
}

function createEngine(): i18n {
	const instance = i18next.createInstance();
	void instance.init({
		resources: Object.fromEntries(
			Object.entries(words).map(([locale, translation]) => [locale, { translation }]),
		),
		fallbackLng: 'sv',
		initAsync: false,
		// Svelte escapes what it shows; escaping twice would show &amp;.
		interpolation: { escapeValue: false },
	});
	return instance;
}
