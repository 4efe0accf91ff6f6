import { bestStandsOut } from '../best-stands-out.ts';
import { rule } from '../rule.ts';

/** The best answer is the longest one so often that a learner need not read the others. */
export const bestIsLongest = rule({
	id: 'Q3',
	code: 'best-is-longest',
	severity: 'warning',
	find: (study) => bestStandsOut(study, { end: 'longest', words: { sv: 'längst', en: 'longest' } }),
});
