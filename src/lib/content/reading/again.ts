import type { RawActivityTexts, RawLessonTexts } from '../schema/lesson-texts.ts';
import type { RawLesson } from '../schema/lesson.ts';

/**
 * Writes a question out where it is asked again, so that from here on nothing needs to know of two
 * lessons at once. A step that repeats nothing stays as it is, for a rule to find.
 * @param earlier finds a lesson by its id
 */
export function expandSteps(
	lesson: RawLesson,
	earlier: (id: string) => RawLesson | undefined,
): RawLesson {
	if (lesson.kind !== 'steps') return lesson;
	const steps = lesson.steps.map((step) => {
		if (step.kind !== 'again') return step;
		const from = earlier(step.lesson);
		const first = from?.kind === 'steps' && from.steps.find(({ id }) => id === step.step);
		if (!first || first.kind !== 'single') return step;
		const asked = { lesson: step.lesson, step: step.step };
		return { ...first, id: step.id, goal: undefined, feedback: 'now' as const, first: asked };
	});
	return { ...lesson, steps };
}

/** The words of a lesson, with those of the questions that it asks again. */
export function expandTexts(
	lesson: RawLesson,
	texts: RawLessonTexts,
	earlier: (id: string) => RawLessonTexts | undefined,
): RawLessonTexts {
	if (lesson.kind !== 'steps') return texts;
	const again = lesson.steps.flatMap((step) => {
		const own = texts.steps[step.id];
		if (step.kind !== 'again' || !own) return [];
		const words: RawActivityTexts | undefined = earlier(step.lesson)?.steps[step.step];
		return [[step.id, { ...words, ...own }] as const];
	});
	return { ...texts, steps: { ...texts.steps, ...Object.fromEntries(again) } };
}
