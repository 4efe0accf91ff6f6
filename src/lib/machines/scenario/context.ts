import type { Block, Choice, Condition, ScenarioLesson } from '../../content/index.ts';

/** What a scenario remembers about the path so far. */
export interface ScenarioContext {
	readonly meters: Readonly<Record<string, number>>;
	/** What was chosen, in order: choices and building blocks. */
	readonly taken: readonly string[];
	/** The nodes that the path has come to, in order; the last is where the learner stands. */
	readonly visited: readonly string[];
	readonly flags: readonly string[];
}

export function startContext(lesson: ScenarioLesson): ScenarioContext {
	return {
		meters: Object.fromEntries(
			Object.entries(lesson.meters).map(([id, meter]) => [id, meter.start]),
		),
		taken: [],
		visited: [lesson.start],
		flags: [],
	};
}

/** The context once something was chosen: effects within each meter's range, flags set. */
export function afterBlocks(
	lesson: ScenarioLesson,
	context: ScenarioContext,
	blocks: readonly Block[],
): ScenarioContext {
	return blocks.reduce<ScenarioContext>(
		(sofar, { id, effects, sets }) => ({
			...sofar,
			meters: moved(lesson, sofar.meters, effects),
			taken: [...sofar.taken, id],
			flags: [...new Set([...sofar.flags, ...sets])],
		}),
		context,
	);
}

function moved(
	lesson: ScenarioLesson,
	meters: ScenarioContext['meters'],
	effects: Block['effects'],
): ScenarioContext['meters'] {
	return Object.fromEntries(
		Object.entries(lesson.meters).map(([id, meter]) => {
			const value = (meters[id] ?? meter.start) + (effects[id] ?? 0);
			return [id, Math.min(meter.max, Math.max(meter.min, value))];
		}),
	);
}

/** Whether a choice is offered here. */
export function isOffered({ id, when, once }: Choice, context: ScenarioContext): boolean {
	return holds(when, context) && !(once && context.taken.includes(id));
}

/** Whether all that a condition says is true here. No condition always holds. */
export function holds(condition: Condition | undefined, context: ScenarioContext): boolean {
	if (!condition) return true;
	const { chose, without, reached, has, lacks, meters = {} } = condition;
	const { taken, visited, flags } = context;
	return (
		(!chose || chose.some((id) => taken.includes(id))) &&
		(!without || !without.some((id) => taken.includes(id))) &&
		(!reached || reached.some((id) => visited.includes(id))) &&
		(!has || has.every((flag) => flags.includes(flag))) &&
		(!lacks || !lacks.some((flag) => flags.includes(flag))) &&
		Object.entries(meters).every(([id, { atLeast = -Infinity, atMost = Infinity }]) => {
			const value = context.meters[id] ?? 0;
			return value >= atLeast && value <= atMost;
		})
	);
}
