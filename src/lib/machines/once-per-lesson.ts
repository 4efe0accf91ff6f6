/** A function of a lesson whose answer is worked out once: a lesson never changes while the page lives. */
export function oncePerLesson<L extends object, T extends object | string>(
	make: (lesson: L) => T,
): (lesson: L) => T {
	const made = new WeakMap<L, T>();
	return (lesson) => {
		const answer = made.get(lesson) ?? make(lesson);
		made.set(lesson, answer);
		return answer;
	};
}
