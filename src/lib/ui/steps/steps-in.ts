import type { StepsLesson } from '../../content/index.ts';
import { answerStep, foldSteps, passStep } from '../../machines/index.ts';
import type { Attempt } from '../attempt.svelte.ts';

/** A lesson of steps as it is taken in an attempt. What is read follows the attempt's log. */
export const stepsIn = (attempt: Attempt, lesson: StepsLesson) => ({
	get place() {
		return foldSteps(lesson, attempt.keeping.log);
	},
	answer(activity: string, answer: readonly string[]) {
		attempt.update(answerStep(lesson, attempt.keeping.log, activity, answer));
	},
	/** Goes on from a step that asks nothing that is anybody else's business. */
	pass(step: string) {
		attempt.update(passStep(lesson, attempt.keeping.log, step));
	},
});
