import { goalsOf } from '../goals.ts';
import { rule } from '../rule.ts';

/** An objective that is asked for once or not at all: once may be luck. */
export const unpractisedGoal = rule({
	id: 'Q15',
	code: 'unpractised-goal',
	severity: 'error',
	find: ({ lessons }) =>
		goalsOf(lessons)
			.filter(({ own, again }) => own + again < 2)
			.map(({ lesson, goal, index, own, again }) => ({
				yaml: lesson.yaml,
				path: ['goals', index],
				what: {
					sv: `Målet ”${goal}” övas ${own + again} gånger i hela kursen.`,
					en: `The objective “${goal}” is practised ${own + again} times in the whole course.`,
				},
				todo: {
					sv: 'Låt minst två frågor öva det, här (goal) eller i kollen (practises).',
					en: 'Let at least two questions practise it, here (goal) or in the check (practises).',
				},
			})),
});
