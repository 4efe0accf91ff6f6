import type { Lesson } from '../content/index.ts';

/** A function of a lesson whose answer is worked out once: a lesson never changes while the page lives. */
export function oncePerLesson<T extends object | string>(
	make: (lesson: Lesson) => T,
): (lesson: Lesson) => T {
	const made = new WeakMap<Lesson, T>();
	return (lesson) => {
		const answer = made.get(lesson) ?? make(lesson);
		made.set(lesson, answer);
		return answer;
	};
}
