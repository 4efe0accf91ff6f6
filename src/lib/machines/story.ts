import type { CoreValue, Grade, Lesson } from '../content/index.ts';
import { placesOf } from './fold.ts';
import { endingsOf, type Log } from './log.ts';
import { metersOf, type MeterView } from './view.ts';

/** The path that was taken, decision by decision. */
export interface Story {
	readonly steps: readonly StoryStep[];
	/** The ending that this path led to, `''` while it goes on. */
	readonly ending: string;
	/** Every ending reached so far, on this path or an earlier one. */
	readonly endings: readonly string[];
	/** How many endings the lesson has. */
	readonly endingsInAll: number;
}

export interface StoryStep {
	readonly node: string;
	readonly choice: string;
	readonly grade: Grade;
	readonly value: CoreValue;
	/** The meters after the choice. */
	readonly meters: readonly MeterView[];
	/** Which way each meter moved. */
	readonly moved: Readonly<Record<string, 'up' | 'down' | 'same'>>;
}

/** Tells the path that the learner is on. */
export function storyOf(lesson: Lesson, log: Log): Story {
	const places = placesOf(lesson, log);
	const steps = places.slice(1).flatMap((place, index) => {
		const before = places[index];
		const choiceId = place.context.taken.at(-1);
		if (before?.node.kind !== 'decision' || choiceId === undefined) return [];
		const choice = before.node.choices.find(({ id }) => id === choiceId);
		if (!choice) return [];
		const step: StoryStep = {
			node: before.node.id,
			choice: choiceId,
			grade: choice.grade,
			value: before.node.value,
			meters: metersOf(lesson, place.context),
			moved: moves(before.context.meters, place.context.meters),
		};
		return [step];
	});
	const last = places.at(-1)?.node;
	return {
		steps,
		ending: last?.kind === 'ending' ? last.id : '',
		endings: [...new Set(endingsOf(log, lesson.id))],
		endingsInAll: Object.values(lesson.nodes).filter(({ kind }) => kind === 'ending').length,
	};
}

function moves(before: Readonly<Record<string, number>>, after: Readonly<Record<string, number>>) {
	return Object.fromEntries(
		Object.entries(after).map(([id, value]) => {
			const change = value - (before[id] ?? value);
			return [id, change > 0 ? 'up' : change < 0 ? 'down' : 'same'] as const;
		}),
	);
}
