import { bestStandsOut } from '../best-stands-out.ts';
import { rule } from '../rule.ts';

/** The best answer is the shortest one so often that a learner need not read the others. */
export const bestIsShortest = rule({
	id: 'Q3',
	code: 'best-is-shortest',
	severity: 'warning',
	find: (study) =>
		bestStandsOut(study, { end: 'shortest', words: { sv: 'kortast', en: 'shortest' } }),
});
