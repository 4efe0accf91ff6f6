import { goalsOf } from '../goals.ts';
import { rule } from '../rule.ts';
import type { StudiedLesson } from '../study.ts';

/** An objective that is never asked for again after its lesson: what is not retrieved is forgotten. */
export const notRetrieved = rule({
	id: 'C2',
	code: 'not-retrieved',
	severity: 'warning',
	find: ({ lessons }) => {
		if (!lessons.some(({ data }) => data.kind === 'check')) return [];
		return goalsOf(lessons)
			.filter(({ lesson, goal, again }) => again === 0 && !isAskedAgain(lesson, goal, lessons))
			.map(({ lesson, goal, index }) => ({
				yaml: lesson.yaml,
				path: ['goals', index],
				what: {
					sv: `Ingen fråga i kollen eller i en senare lektion övar målet ”${goal}” igen.`,
					en: `No question of the check or of a later lesson practises “${goal}” again.`,
				},
				todo: {
					sv: `Skriv en fråga i kollen med practises: ${lesson.folder}/${goal}.`,
					en: `Write a question in the check with practises: ${lesson.folder}/${goal}.`,
				},
			}));
	},
});

/** A question of the objective comes once more in another lesson. */
function isAskedAgain(
	{ folder, tasks }: StudiedLesson,
	goal: string,
	lessons: readonly StudiedLesson[],
): boolean {
	return lessons.some(
		({ data }) =>
			data.kind === 'steps' &&
			data.id !== folder &&
			data.steps.some(
				(step) =>
					step.kind === 'again' &&
					step.lesson === folder &&
					tasks.some((task) => task.id === step.step && task.goal === goal),
			),
	);
}
