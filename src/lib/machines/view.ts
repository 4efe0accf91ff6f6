import type { Lesson, Tone } from '../content/index.ts';
import { decisionsLeft } from './distance.ts';
import type { Place } from './fold.ts';
import { holds, type LessonContext } from './lesson-context.ts';

/** What to show where the learner stands: ids only; the words come from the texts of a locale. */
export type View = DecisionView | EndingView;

export interface DecisionView {
	readonly type: 'decision';
	readonly node: string;
	readonly passages: readonly string[];
	readonly choices: readonly string[];
	readonly meters: readonly MeterView[];
	/** Decisions made before this one. */
	readonly taken: number;
	/** Decisions on the shortest way to an ending, this one included. */
	readonly left: number;
}

export interface EndingView {
	readonly type: 'ending';
	readonly node: string;
	readonly tone: Tone;
	readonly passages: readonly string[];
	readonly meters: readonly MeterView[];
	readonly taken: number;
}

/** A meter in words and as a share of its range. */
export interface MeterView {
	readonly id: string;
	/** The id of the level whose words apply. */
	readonly level: string;
	/** 0–1. */
	readonly share: number;
}

/** Derives what to show from where the learner stands. */
export function viewOf({ lesson, node, context }: Place): View {
	const shared = {
		node: node.id,
		passages: node.passages.filter(({ when }) => holds(when, context)).map(({ id }) => id),
		meters: metersOf(lesson, context),
		taken: context.taken.length,
	};
	if (node.kind === 'ending') return { type: 'ending', tone: node.tone, ...shared };
	return {
		type: 'decision',
		choices: node.choices.map(({ id }) => id),
		left: decisionsLeft(lesson, node.id),
		...shared,
	};
}

/** The meters of a lesson in words. */
export function metersOf(lesson: Lesson, context: LessonContext): MeterView[] {
	return Object.entries(lesson.meters).map(([id, meter]) => {
		const value = context.meters[id] ?? meter.start;
		const level = meter.levels.findLast(({ from }) => value >= from) ?? meter.levels[0];
		return { id, level: level?.id ?? '', share: (value - meter.min) / (meter.max - meter.min) };
	});
}
