import type { Condition, Passage, Reply, ScenarioLesson } from '../../src/lib/content/index.ts';
import { initialTransition, transition } from 'xstate';
import {
	isOffered,
	scenarioMachine,
	type Place,
	type ScenarioMachine,
} from '../../src/lib/machines/index.ts';

/**
 * A place that a learner can come to, up to what the scenario can tell apart: two paths that come to the same node
 * with the same meters, and differ in nothing that a condition asks for, go on alike and are walked on once.
 */
export interface WalkedState {
	readonly place: Place;
	/** The first path found that comes here: choices and building blocks. */
	readonly path: readonly string[];
	/** Decisions on the shortest and on the longest path that comes here. */
	readonly nearest: number;
	farthest: number;
	/** How many different paths come here. */
	paths: number;
}

/** Every state of a scenario, each after all that lead to it. Walked on the scenario's own machine. */
export function walkScenario(lesson: ScenarioLesson): readonly WalkedState[] {
	const asked = askedFor(lesson);
	const [start] = initialTransition(scenarioMachine(lesson));
	const first: Walking = {
		...standing(lesson, start),
		path: [],
		nearest: 0,
		farthest: 0,
		paths: 1,
	};
	let layer = new Map([[keyOf(first.place, asked), first]]);
	const known = new Map<string, Walking>(layer);
	// Layer by layer: after so many decisions, so many paths stand in each state.
	for (let decisions = 1; layer.size > 0; decisions++) {
		layer = nextLayer(lesson, [...layer.values()], asked, decisions);
		for (const [key, state] of layer) merge(known, key, state, decisions);
	}
	return [...known.values()];
}

type Snapshot = ReturnType<typeof initialTransition<ScenarioMachine>>[0];

interface Walking extends WalkedState {
	readonly snapshot: Snapshot;
}

function nextLayer(
	lesson: ScenarioLesson,
	layer: readonly Walking[],
	asked: Asked,
	decisions: number,
): Map<string, Walking> {
	const next = new Map<string, Walking>();
	for (const state of layer) {
		for (const move of movesAt(state.place)) {
			const there = standing(lesson, moved(lesson, state, move));
			const key = keyOf(there.place, asked);
			const same = next.get(key);
			if (same) same.paths += state.paths;
			else {
				const path = [...state.path, ...move];
				next.set(key, {
					...there,
					path,
					nearest: decisions,
					farthest: decisions,
					paths: state.paths,
				});
			}
		}
	}
	return next;
}

function merge(known: Map<string, Walking>, key: string, state: Walking, decisions: number): void {
	const before = known.get(key);
	if (!before) {
		known.set(key, { ...state });
		return;
	}
	before.farthest = decisions;
	before.paths += state.paths;
}

function moved(
	lesson: ScenarioLesson,
	{ snapshot, place }: Walking,
	move: readonly string[],
): Snapshot {
	const event =
		place.node.kind === 'reply'
			? ({ type: 'reply.sent', blocks: move } as const)
			: ({ type: 'choice.taken', choice: move[0] ?? '' } as const);
	if (!snapshot.can(event)) {
		throw new Error(`${lesson.id}: nothing happens on ${move.join(' + ')} at ${place.node.id}.`);
	}
	return transition(scenarioMachine(lesson), snapshot, event)[0];
}

function standing(
	lesson: ScenarioLesson,
	snapshot: Snapshot,
): { place: Place; snapshot: Snapshot } {
	const id = typeof snapshot.value === 'string' ? snapshot.value : '';
	const node = lesson.nodes[id];
	if (!node) throw new Error(`The machine is at ${id}, which is no node.`);
	return { snapshot, place: { lesson, node, context: snapshot.context } };
}

/** What a learner can do at a place: each a list of one choice, or of a reply's building blocks. */
export function movesAt({ node, context }: Place): string[][] {
	if (node.kind === 'ending') return [];
	if (node.kind === 'reply') return repliesOf(node);
	return node.choices.filter((choice) => isOffered(choice, context)).map(({ id }) => [id]);
}

/** Every way to put a reply together. */
function repliesOf({ parts }: Reply): string[][] {
	return parts.reduce<string[][]>(
		(sofar, { blocks }) => sofar.flatMap((reply) => blocks.map(({ id }) => [...reply, id])),
		[[]],
	);
}

interface Asked {
	readonly taken: ReadonlySet<string>;
	readonly visited: ReadonlySet<string>;
}

/** What conditions ask for, those of boards left aside: a board shows what happened and decides nothing. */
function askedFor(lesson: ScenarioLesson): Asked {
	const conditions = Object.values(lesson.nodes).flatMap((node): (Condition | undefined)[] => {
		const passages = whens(node.passages);
		if (node.kind === 'ending') return passages;
		if (node.kind === 'reply') return [...passages, ...whens(node.outcomes), ...whens(node.to)];
		return [...passages, ...node.choices.flatMap(({ when, to }) => [when, ...whens(to)])];
	});
	const once = Object.values(lesson.nodes).flatMap((node) =>
		node.kind === 'decision' || node.kind === 'hands'
			? node.choices.filter(({ once }) => once).map(({ id }) => id)
			: [],
	);
	return {
		taken: new Set([
			...once,
			...conditions.flatMap((when) => [...(when?.chose ?? []), ...(when?.without ?? [])]),
		]),
		visited: new Set(conditions.flatMap((when) => when?.reached ?? [])),
	};
}

function whens(list: readonly Pick<Passage, 'when'>[]): (Condition | undefined)[] {
	return list.map(({ when }) => when);
}

function keyOf({ node, context }: Place, asked: Asked): string {
	return JSON.stringify([
		node.id,
		context.meters,
		context.taken.filter((id) => asked.taken.has(id)).sort(),
		[...new Set(context.visited.filter((id) => asked.visited.has(id)))].sort(),
		[...context.flags].sort(),
	]);
}
