import type { CheckLesson, CoreValue, LessonOutline } from '../../content/index.ts';
import { eventsOf, isFinished, requiredLessons, type Log } from '../../log/index.ts';
import { resultOf, roundsOf } from '../check/fold.ts';
import type { Frame } from '../progress.ts';
import { interactionsOf } from './interactions.ts';

/** How an attempt went, for a platform that is to know. Scores are 0–100, at most two decimals. */
export interface Outcome {
	/** The best round of the knowledge check, `undefined` before there is one. */
	readonly score: number | undefined;
	/** Whether a round of the check was passed. */
	readonly passed: boolean;
	readonly lessons: readonly (Standing & { readonly lesson: string })[];
	readonly values: readonly (Standing & { readonly value: CoreValue })[];
}

export interface Standing {
	readonly completion: 'not attempted' | 'incomplete' | 'completed';
	/** Of the check: its best round. Of a core value: the share of its decisions that were the best. */
	readonly score: number | undefined;
}

const values: readonly CoreValue[] = ['active', 'accessible', 'credible'];

/** Works out the outcome of an attempt, over the lessons of the role path. */
export function outcomeOf(frame: Frame, log: Log): Outcome {
	const wanted = requiredLessons(frame.course, frame.path);
	const best = bestRound(frame, log);
	const completion = (lesson: LessonOutline): Standing['completion'] => {
		if (isFinished(lesson, log)) return 'completed';
		return eventsOf(log, lesson.id).length > 0 ? 'incomplete' : 'not attempted';
	};
	const isThrough = wanted.every((lesson) => isFinished(lesson, log));
	return {
		...best,
		lessons: frame.course.lessons.map((lesson) => ({
			lesson: lesson.id,
			completion: completion(lesson),
			score: lesson.id === frame.course.testOut?.lesson ? best.score : undefined,
		})),
		values: values.map((value) => ({ value, ...standingOf(value, frame, log, isThrough) })),
	};
}

/** A core value is scored once the path is through: before that a share of a few decisions says nothing. */
function standingOf(value: CoreValue, frame: Frame, log: Log, isThrough: boolean): Standing {
	const decisions = frame.lessons
		.flatMap((lesson) => interactionsOf(lesson, log))
		.filter((interaction) => interaction.value === value);
	if (decisions.length === 0) return { completion: 'not attempted', score: undefined };
	if (!isThrough) return { completion: 'incomplete', score: undefined };
	const share = decisions.reduce((sum, { score }) => sum + score, 0) / decisions.length;
	return { completion: 'completed', score: percent(share) };
}

function bestRound({ course: { testOut }, lessons }: Frame, log: Log) {
	const check = lessons.find(({ id }) => id === testOut?.lesson);
	const results = check?.kind === 'check' ? resultsOf(check, testOut?.sitting, log) : [];
	return {
		score:
			results.length === 0
				? undefined
				: percent(Math.max(...results.map(({ right, of }) => right / of))),
		passed: results.some(({ passed }) => passed),
	};
}

function resultsOf(check: CheckLesson, sitting: string | undefined, log: Log) {
	return roundsOf(check, log)
		.filter((round) => round.sitting === sitting)
		.map((round) => resultOf(check, round))
		.filter(({ through }) => through);
}

function percent(share: number): number {
	return Math.round(share * 10_000) / 100;
}
