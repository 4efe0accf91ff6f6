/** A language of which the rules know the words. */
export type Language = 'sv' | 'en';

/** Words that differ from language to language. */
export type ByLanguage<T> = Readonly<Record<Language, T>>;

/** The language of a locale such as `sv-simple`; `undefined` when the rules know nothing of it. */
export function languageOf(locale: string): Language | undefined {
	const [language] = locale.split('-');
	return language === 'sv' || language === 'en' ? language : undefined;
}
