import type { Activity, Course, StepsLesson } from '../../content/index.ts';
import type { Log } from '../../log/index.ts';
import { answerStep, isQuestion, passStep } from '../../machines/index.ts';
import { answerTo } from '../questions/asked.examples.ts';

/** A step, and the lesson that it belongs to. */
export interface Found {
	readonly lesson: StepsLesson;
	readonly step: Activity;
}

/** The first step of the course that fits; fails loudly when there is none. */
export function findStep(course: Course, fits: (step: Activity) => boolean): Found {
	for (const lesson of course.lessons) {
		if (lesson.kind !== 'steps') continue;
		const step = lesson.steps.find(fits);
		if (step) return { lesson, step };
	}
	throw new Error('The course has no such step.');
}

export const findKind = (course: Course, kind: Activity['kind']) =>
	findStep(course, (step) => step.kind === kind && !('of' in step));

/** The log of a learner who does every step before one with right answers; without one, every step there is. */
export function walkTo({ lesson, step }: { lesson: StepsLesson; step?: Activity }, from: Log): Log {
	let log = from;
	for (const each of lesson.steps) {
		if (each.id === step?.id) break;
		log = isQuestion(each)
			? answerStep(lesson, log, each.id, answerTo(each, 'right'))
			: passStep(lesson, log, each.id);
	}
	return log;
}
