import { inProse, rule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';

/** A paragraph that looks like work before it is read. */
export const longParagraph = rule({
	id: 'L3',
	code: 'long-paragraph',
	severity: 'warning',
	find: inProse(({ text, path, sample }, { yaml }) => {
		const sentences = sentencesOf(text).length;
		if (sample || sentences <= 5) return [];
		return [
			{
				yaml,
				path,
				what: {
					sv: `Stycket har ${sentences} meningar.`,
					en: `The paragraph has ${sentences} sentences.`,
				},
				todo: {
					sv: 'Dela det: högst fem meningar.',
					en: 'Split it: at most five sentences.',
				},
			},
		];
	}),
});
