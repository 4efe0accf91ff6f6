import { oncePerLesson } from '../once-per-lesson.ts';
import { hash } from './hash.ts';

/**
 * Four characters that change when a lesson's structure does: its nodes, choices, effects or conditions.
 * Its words do not count, so a corrected sentence disturbs no one.
 */
export const fingerprint = oncePerLesson(({ start, meters, nodes }) =>
	hash(JSON.stringify([start, meters, nodes]), 4),
);
