import { inTasks, rule } from '../rule.ts';

/** A question that practises an objective which no lesson has. */
export const unknownObjective = rule({
	id: 'Q15',
	code: 'unknown-objective',
	severity: 'error',
	find: inTasks(({ practises, path }, { yaml }, { lessons }) => {
		const known = lessons.flatMap(({ folder, data }) =>
			data.goals.map((goal) => `${folder}/${goal}`),
		);
		if (practises === undefined || known.includes(practises)) return [];
		return [
			{
				yaml,
				path: [...path, 'practises'],
				what: {
					sv: `Målet ”${practises}” finns inte i någon lektion.`,
					en: `No lesson has the objective “${practises}”.`,
				},
				todo: {
					sv: 'Skriv lektionens id, ett snedstreck och ett av dess goals.',
					en: 'Write the id of the lesson, a slash and one of its goals.',
				},
			},
		];
	}),
});
