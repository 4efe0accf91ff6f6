import type { CoreValue, Grade, Mood, Reply, ScenarioLesson } from '../../content/index.ts';
import { endingsOf, keptPathsOf, pathOf, type Log } from '../../log/index.ts';
import { replay, type Place, type Places } from './fold.ts';
import { blocksOf } from './machine.ts';
import { metersOf, moodsOf, type MeterView } from './meters.ts';
import { idsThatHold } from './view.ts';

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
	/** The choice; of a reply the building blocks, one of each part. */
	readonly chosen: readonly { readonly id: string; readonly grade: Grade }[];
	/** Of a reply: the best if all its parts are, poor if one is. */
	readonly grade: Grade;
	readonly value: CoreValue;
	/** What happened when a reply had been sent. */
	readonly outcomes: readonly string[];
	/** The meters after the choice. */
	readonly meters: readonly MeterView[];
	/** The faces after the choice. */
	readonly moods: Readonly<Record<string, Mood>>;
	/** Which way each meter moved. */
	readonly moved: Readonly<Record<string, 'up' | 'down' | 'same'>>;
}

/** Tells the path that the learner is on. */
export function storyOf(lesson: ScenarioLesson, log: Log): Story {
	return tell(lesson, log, pathOf(log, lesson.id));
}

/** Tells the paths that the learner has left to try another, newest first. */
export function earlierStoriesOf(lesson: ScenarioLesson, log: Log): Story[] {
	return keptPathsOf(log, lesson.id)
		.map((path) => tell(lesson, log, path))
		.reverse();
}

function tell(lesson: ScenarioLesson, log: Log, path: readonly string[]): Story {
	const places = replay(lesson, path);
	const last = places.at(-1)?.node;
	return {
		steps: stepsOf(lesson, places),
		ending: last?.kind === 'ending' ? last.id : '',
		endings: [...new Set(endingsOf(log, lesson.id))],
		endingsInAll: Object.values(lesson.nodes).filter(({ kind }) => kind === 'ending').length,
	};
}

function stepsOf(lesson: ScenarioLesson, places: Places): StoryStep[] {
	return places.slice(1).flatMap((place, index) => {
		const before = places[index];
		if (!before || before.node.kind === 'ending') return [];
		const chosen = chosenBetween(before, place);
		const step: StoryStep = {
			node: before.node.id,
			chosen,
			grade: gradeOf(chosen.map(({ grade }) => grade)),
			value: before.node.value,
			outcomes: outcomesOf(before, place),
			meters: metersOf(lesson, place.context),
			moods: moodsOf(lesson, place.context),
			moved: moves(before.context.meters, place.context.meters),
		};
		return [step];
	});
}

function chosenBetween({ node, context }: Place, after: Place): StoryStep['chosen'] {
	const ids = after.context.taken.slice(context.taken.length);
	if (node.kind === 'ending') return [];
	const options =
		node.kind === 'reply'
			? (blocksOf(node, ids) ?? [])
			: node.choices.filter(({ id }) => ids.includes(id));
	return options.map(({ id, grade }) => ({ id, grade }));
}

/** A whole is as good as its parts: the best if all are, poor if one is. */
function gradeOf(parts: readonly Grade[]): Grade {
	if (parts.includes('poor')) return 'poor';
	return parts.every((grade) => grade === 'best') ? 'best' : 'fair';
}

/** The passages after a reply that hold once it has been sent. */
function outcomesOf({ node }: Place, after: Place): string[] {
	return isReply(node) ? idsThatHold(node.outcomes, after.context) : [];
}

function isReply(node: Place['node']): node is Reply {
	return node.kind === 'reply';
}

function moves(before: Readonly<Record<string, number>>, after: Readonly<Record<string, number>>) {
	return Object.fromEntries(
		Object.entries(after).map(([id, value]) => {
			const change = value - (before[id] ?? value);
			return [id, change > 0 ? 'up' : change < 0 ? 'down' : 'same'] as const;
		}),
	);
}
