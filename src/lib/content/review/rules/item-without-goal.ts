import { inTasks, rule } from '../rule.ts';

/** A question of which nobody knows what it is for: it practises no objective. */
export const itemWithoutGoal = rule({
	id: 'Q15',
	code: 'item-without-goal',
	severity: 'error',
	find: inTasks(({ id, goal, practises, path }, { yaml, data }) => {
		const key = data.kind === 'check' ? 'practises' : 'goal';
		if ((key === 'goal' ? goal : practises) !== undefined) return [];
		return [
			{
				yaml,
				path,
				what: {
					sv: `Frågan ”${id}” övar inget mål.`,
					en: `The question “${id}” practises no objective.`,
				},
				todo: {
					sv: `Lägg till ${key}.`,
					en: `Add ${key}.`,
				},
			},
		];
	}),
});
