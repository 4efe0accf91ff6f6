import type { CourseOutline, Lesson } from '../content/index.ts';
import { resultOf, roundsOf } from './check/fold.ts';
import { isCompleted, isFinished, requiredLessons, type Log } from '../log/index.ts';
import { decisionsLeft } from './scenario/distance.ts';
import { fold, placesOf } from './scenario/fold.ts';
import { foldSteps } from './steps/fold.ts';

/** What an attempt amounts to, for the learner and for the platform. */
export interface Progress {
	/** `completed` when each lesson of the path is finished, or the test-out was passed; and ever after. */
	readonly completion: 'incomplete' | 'completed';
	/** 0–1. Only a completed path has 1. */
	readonly share: number;
	/** The ids of the lessons of the path that are finished. */
	readonly finished: readonly string[];
	/** Whether the path is complete because the check was passed at the first try. */
	readonly testedOut: boolean;
}

/** What an attempt is seen against. */
export interface Frame {
	readonly course: CourseOutline;
	/** The id of the role path; an unknown one means all lessons. */
	readonly path: string;
	/** The lessons whose structure is at hand: at least those that the log speaks of. */
	readonly lessons: readonly Lesson[];
}

export function progressOf({ course, path, lessons }: Frame, log: Log): Progress {
	const wanted = requiredLessons(course, path);
	const finished = wanted.filter((lesson) => isFinished(lesson, log));
	const shares = wanted.map(({ id }) => {
		const lesson = lessons.find((each) => each.id === id);
		return lesson ? shareOf(lesson, log) : 0;
	});
	const testedOut = passedAtFirst({ course, path, lessons }, log);
	const completed = isCompleted(log) || testedOut || finished.length === wanted.length;
	const sum = wanted.reduce(
		(total, lesson, index) => total + (isFinished(lesson, log) ? 1 : (shares[index] ?? 0)),
		0,
	);
	return {
		completion: completed ? 'completed' : 'incomplete',
		share: completed ? 1 : sum / wanted.length,
		finished: finished.map(({ id }) => id),
		testedOut,
	};
}

/** How far a lesson has come, 0–1. */
function shareOf(lesson: Lesson, log: Log): number {
	if (isFinished(lesson, log)) return 1;
	switch (lesson.kind) {
		case 'scenario': {
			const made = placesOf(lesson, log).length - 1;
			return made / (made + decisionsLeft(lesson, fold(lesson, log).node.id));
		}
		case 'steps':
			return foldSteps(lesson, log).done.length / lesson.steps.length;
		case 'check': {
			const round = roundsOf(lesson, log).findLast(
				({ sitting }) => sitting === lesson.sittings[0]?.id,
			);
			return round ? Object.keys(round.answers).length / round.questions.length : 0;
		}
	}
}

/** Whether the sitting that tests out was passed the first time it was taken. */
function passedAtFirst({ course: { testOut }, lessons }: Frame, log: Log): boolean {
	const check = lessons.find(({ id }) => id === testOut?.lesson);
	if (check?.kind !== 'check') return false;
	const first = roundsOf(check, log).find(({ sitting }) => sitting === testOut?.sitting);
	return first !== undefined && resultOf(check, first).passed;
}
