import { figuresOf } from '../figures.ts';
import { inWords, rule } from '../rule.ts';

/** A text that is choppy or long-winded as a whole. */
export const meanSentenceLength = rule({
	id: 'L2',
	code: 'mean-sentence-length',
	severity: 'warning',
	find: inWords((texts) => {
		const { mean, words } = figuresOf(texts);
		if (words < 100 || (mean >= 7 && mean <= 16)) return [];
		return [
			{
				yaml: texts.yaml,
				path: ['title'],
				what: {
					sv: `Meningarna har ${mean.toFixed(1)} ord i medeltal, inte 7 till 16.`,
					en: `The sentences have ${mean.toFixed(1)} words on average, not 7 to 16.`,
				},
				todo:
					mean < 7
						? { sv: 'Bind ihop några av dem.', en: 'Join some of them.' }
						: { sv: 'Dela några av dem.', en: 'Split some of them.' },
			},
		];
	}),
});
