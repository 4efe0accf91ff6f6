import { inItems, rule } from '../rule.ts';

/** A weaker answer of which nobody has said what makes it tempting. */
export const noMisconception = rule({
	id: 'Q11',
	code: 'no-misconception',
	severity: 'error',
	find: inItems(({ options }, { yaml }) =>
		options
			.filter(({ best, misconception }) => !best && misconception === undefined)
			.map(({ id, path }) => ({
				yaml,
				path,
				what: {
					sv: `Det svagare svaret ”${id}” har ingen misconception.`,
					en: `The weaker answer “${id}” has no misconception.`,
				},
				todo: {
					sv: 'Lägg till vad den som väljer det tror, i två till fyra ord: an-email-is-enough.',
					en: 'Add what somebody who chooses it believes, in two to four words: an-email-is-enough.',
				},
			})),
	),
});
