import { figuresOf } from '../figures.ts';
import { inWords, rule } from '../rule.ts';

const limits = { sv: { warning: 40, error: 45 }, en: { warning: 45, error: Infinity } };

/** A text in long words and long sentences. */
export const hardToRead = rule({
	id: 'L1',
	code: 'hard-to-read',
	severity: 'warning',
	find: inWords((texts) => {
		const { lix, words } = figuresOf(texts);
		const limit = texts.language && limits[texts.language];
		if (!limit || words < 100 || lix <= limit.warning) return [];
		return [
			{
				yaml: texts.yaml,
				path: ['title'],
				severity: lix > limit.error ? 'error' : 'warning',
				what: {
					sv: `Texten är svår att läsa: LIX ${Math.round(lix)}, högst ${limit.warning} är bra.`,
					en: `The text is hard to read: LIX ${Math.round(lix)}, at most ${limit.warning} is good.`,
				},
				todo: {
					sv: 'Dela långa meningar och byt långa ord.',
					en: 'Split long sentences and change long words.',
				},
			},
		];
	}),
});
