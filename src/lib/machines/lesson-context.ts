import type { Choice, Condition, Lesson } from '../content/index.ts';

/** What a lesson remembers about the path so far. */
export interface LessonContext {
	readonly meters: Readonly<Record<string, number>>;
	/** The choices that were made, in order. */
	readonly taken: readonly string[];
}

export function startContext(lesson: Lesson): LessonContext {
	return {
		meters: Object.fromEntries(
			Object.entries(lesson.meters).map(([id, meter]) => [id, meter.start]),
		),
		taken: [],
	};
}

/** The context after a choice: its effects are added to the meters, within each meter's range. */
export function afterChoice(lesson: Lesson, context: LessonContext, choice: Choice): LessonContext {
	const meters = Object.fromEntries(
		Object.entries(lesson.meters).map(([id, meter]) => {
			const value = (context.meters[id] ?? meter.start) + (choice.effects[id] ?? 0);
			return [id, Math.min(meter.max, Math.max(meter.min, value))];
		}),
	);
	return { meters, taken: [...context.taken, choice.id] };
}

/** Whether all that a condition says is true here. No condition always holds. */
export function holds(condition: Condition | undefined, context: LessonContext): boolean {
	if (!condition) return true;
	const { chose, without, meters = {} } = condition;
	const taken = new Set(context.taken);
	return (
		(!chose || chose.some((id) => taken.has(id))) &&
		(!without || !without.some((id) => taken.has(id))) &&
		Object.entries(meters).every(([id, { atLeast = -Infinity, atMost = Infinity }]) => {
			const value = context.meters[id] ?? 0;
			return value >= atLeast && value <= atMost;
		})
	);
}
