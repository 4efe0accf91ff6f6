import { bestPath } from '../best-path.ts';
import { rule } from '../rule.ts';
import { inScenarios } from '../scenarios.ts';
import { wordsToRead } from '../words-to-read.ts';

const most = 1000;

/**
 * A scenario whose best path takes more than some eight minutes to read in a second language. Only in the
 * course's own locale: another language may take more words for the same.
 */
export const tooMuchToRead = rule({
	id: 'SC9',
	code: 'too-much-to-read',
	severity: 'warning',
	find: inScenarios(({ data, texts }) =>
		texts.slice(0, 1).flatMap(({ yaml, data: words }) => {
			const count = wordsToRead(bestPath(data), words);
			if (count <= most) return [];
			return [
				{
					yaml,
					path: ['nodes'],
					what: {
						sv: `Den bästa vägen har ${count} ord att läsa.`,
						en: `There are ${count} words to read on the best path.`,
					},
					todo: {
						sv: `Korta scener, svar och förklaringar till högst ${most} ord.`,
						en: `Cut scenes, answers and explanations to at most ${most} words.`,
					},
				},
			];
		}),
	),
});
