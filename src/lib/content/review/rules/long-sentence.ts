import { excerpt } from '../quotes.ts';
import { inProse, rule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';
import { wordsIn } from '../words.ts';

/** A sentence whose beginning is forgotten at its end. */
export const longSentence = rule({
	id: 'L2',
	code: 'long-sentence',
	severity: 'warning',
	find: inProse(({ text, path, running, sample }, { yaml }) =>
		(running && !sample ? sentencesOf(text) : [])
			.map((sentence) => ({ sentence, words: wordsIn(sentence).length }))
			.filter(({ words }) => words > 25)
			.map(({ sentence, words }) => ({
				yaml,
				path,
				severity: words > 30 ? ('error' as const) : ('warning' as const),
				what: {
					sv: `Meningen har ${words} ord: ”${excerpt(sentence)}”.`,
					en: `The sentence has ${words} words: “${excerpt(sentence)}”.`,
				},
				todo: { sv: 'Dela den i två.', en: 'Split it in two.' },
			})),
	),
});
