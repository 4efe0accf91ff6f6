import type { CheckLesson } from '../../content/index.ts';
import { answerCheck, beginRound, lastSeed, roundsOf } from '../../machines/index.ts';
import type { Attempt } from '../attempt.svelte.ts';

/** A check as it is taken in an attempt. What is read follows the attempt's log. */
export const checkIn = (attempt: Attempt, lesson: CheckLesson) => ({
	get rounds() {
		return roundsOf(lesson, attempt.keeping.log);
	},
	begin(sitting: string) {
		const seed = attempt.chance(lastSeed + 1);
		attempt.update(beginRound(lesson, attempt.keeping.log, sitting, seed));
	},
	answer(activity: string, answer: readonly string[]) {
		attempt.update(answerCheck(lesson, attempt.keeping.log, activity, answer));
	},
});
