import type { Lesson } from '../../content/index.ts';
import { hash } from './hash.ts';

/**
 * Four characters that change when a lesson's structure does: its nodes, choices, effects or conditions.
 * Its words do not count, so a corrected sentence disturbs no one.
 */
export function fingerprint(lesson: Lesson): string {
	const { start, meters, nodes } = lesson;
	return hash(JSON.stringify([start, meters, nodes]), 4);
}
