import type { ByLanguage, Language } from './language.ts';

const negations: ByLanguage<RegExp> = {
	sv: /(?<!\p{L})(?:inte|ej|aldrig|ingen|inget|inga|varken|icke)(?!\p{L})/giu,
	en: /(?<!\p{L})(?:not|never|cannot|nobody|nothing|none|neither|no(?![ ,.]*(?:,|\.|one else))|\p{L}+n[’']t)(?!\p{L})/giu,
};

/** The negations of a text. A `no` that answers is none. */
export function negationsIn(text: string, language: Language): string[] {
	return text.match(negations[language]) ?? [];
}
