import { excerpt, withoutQuotes } from '../quotes.ts';
import { inProse, rule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';

/** `man` where nobody in particular is meant: the reader wonders who. What people say may hold it. */
export const wrongAddress = rule({
	id: 'L4',
	code: 'wrong-address',
	severity: 'warning',
	find: inProse(({ text, path, quoted, sample }, { yaml, language }) => {
		if (language !== 'sv' || sample || quoted) return [];
		return sentencesOf(withoutQuotes(text))
			.filter(hasMan)
			.map((sentence) => ({
				yaml,
				path,
				what: {
					sv: `”Man” i ”${excerpt(sentence)}” säger inte vem det är.`,
					en: `“Man” in “${excerpt(sentence)}” does not say who it is.`,
				},
				todo: {
					sv: 'Skriv du, eller vem som gör det.',
					en: 'Write du, or who does it.',
				},
			}));
	}),
});

/** A man is meant after an article, a pronoun or a word that describes him. */
const person =
	/(?<!\p{L})(?:(?:en|min|din|sin|hennes|den|denne|någon|ingen|varje|samma)(?: \p{L}+)?|äldre|ung|gammal|yngre) man(?!\p{L})/giu;

function hasMan(sentence: string): boolean {
	return /(?<!\p{L})man(?!\p{L})/iu.test(sentence.replace(person, ' '));
}
