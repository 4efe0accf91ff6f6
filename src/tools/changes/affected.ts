import { isDeepStrictEqual } from 'node:util';
import type { Course, Lesson } from '../../lib/content/index.ts';
import { decodeRecord, encodeRecord } from '../../lib/machines/index.ts';
import { standingPlaces } from './standing-places.ts';

/** What a new version of the course means for learners who are half-way. */
export type Effect =
	/** The lesson is gone: what was done in it cannot be shown, what was finished stays finished. */
	| { readonly type: 'lesson-gone'; readonly lesson: string }
	/** Whoever stands there goes on from an earlier place: so many decisions cannot be taken over. */
	| {
			readonly type: 'steps-back';
			readonly lesson: string;
			readonly at: string;
			readonly lost: number;
			readonly of: number;
	  };

/** Replays every place of every lesson as it was in the course as it is. What is not listed loses nothing. */
export function affected(before: Course, now: Course): readonly Effect[] {
	return before.lessons.flatMap((lesson): readonly Effect[] => {
		const today = now.lessons.find(({ id }) => id === lesson.id);
		if (!today) return [{ type: 'lesson-gone', lesson: lesson.id }];
		// Nobody loses anything in a lesson that is as it was.
		return isDeepStrictEqual(lesson, today) ? [] : stepsBack(lesson, { now, today });
	});
}

function stepsBack(
	lesson: Lesson,
	{ now, today }: { readonly now: Course; readonly today: Lesson },
): Effect[] {
	return standingPlaces(lesson).flatMap(({ at, log }) => {
		const record = encodeRecord([lesson], log);
		const { problem } = decodeRecord({ course: now, lessons: [today] }, record);
		const lost = problem && 'lost' in problem ? problem.lost : 0;
		const of = log.filter(({ type }) => isDecision(type)).length;
		return lost === 0 ? [] : [{ type: 'steps-back', lesson: lesson.id, at, lost, of }];
	});
}

function isDecision(type: string): boolean {
	return ['choice.taken', 'reply.sent', 'answer.given', 'step.passed'].includes(type);
}
