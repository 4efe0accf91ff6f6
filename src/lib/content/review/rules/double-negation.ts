import { negationsIn } from '../negations.ts';
import { excerpt } from '../quotes.ts';
import { inProse, rule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';

/** Two negations in one breath: the reader has to work out what is so. */
export const doubleNegation = rule({
	id: 'L9',
	code: 'double-negation',
	severity: 'warning',
	find: inProse(({ text, path, running, sample }, { yaml, language }) => {
		if (!language || !running || sample) return [];
		return sentencesOf(text)
			.filter((sentence) =>
				sentence.split(joint).some((clause) => negationsIn(clause, language).length > 1),
			)
			.map((sentence) => ({
				yaml,
				path,
				what: {
					sv: `Meningen nekar två gånger: ”${excerpt(sentence, 90)}”.`,
					en: `The sentence negates twice: “${excerpt(sentence, 90)}”.`,
				},
				todo: {
					sv: 'Säg det ena som det är, eller dela meningen.',
					en: 'Say one of them as it is, or split the sentence.',
				},
			}));
	}),
});

/** Where one thing is said beside another: each may be negated for itself. */
const joint = /[,;:–]|(?<!\p{L})(?:och|men|eller|utan|and|but|or)(?!\p{L})/iu;
