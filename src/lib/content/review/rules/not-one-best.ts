import { inItems, rule } from '../rule.ts';

/** An item of which no answer is the best, or several are: a learner could not know what is meant. */
export const notOneBest = rule({
	id: 'Q1',
	code: 'not-one-best',
	severity: 'error',
	find: inItems(({ graded, options, path }, { yaml }) => {
		const best = options.filter((option) => option.best);
		// Of several, each but one may stand in for another that is not offered just then.
		const always = best.filter(({ conditional }) => !conditional);
		if (!graded || (best.length > 0 && always.length <= 1)) return [];
		return [
			{
				yaml,
				path,
				what: {
					sv: `Här är ${best.length} svar bäst, inte ett.`,
					en: `${best.length} answers are the best here, not one.`,
				},
				todo: {
					sv: 'Ge ett av svaren grade: best, och de andra fair eller poor.',
					en: 'Give one of the answers grade: best, and the others fair or poor.',
				},
			},
		];
	}),
});
