import type { RawChoice, RawNode, RawTarget } from '../schema/node.ts';
import type { RawScenario } from '../schema/scenario.ts';
import type { Path } from '../reading/yaml-file.ts';
import { holds, type Progress } from './conditions.ts';

/** A node as the best path comes to it. */
export interface Visit {
	readonly id: string;
	readonly node: RawNode;
	/** What was chosen: one choice, or the building blocks of a reply. */
	readonly chosen: readonly string[];
	/** Where the words stand that are read there: scene, question, answers, what happens and why. */
	readonly read: readonly Path[];
}

type Chosen = Pick<RawChoice, 'id' | 'effects' | 'sets'>;

/** No path is as long: if one is, it goes in a circle. */
const tooLong = 60;

/** The way of a learner who always takes the best answer that is offered; conditions count. */
export function bestPath(scenario: RawScenario): Visit[] {
	const visits: Visit[] = [];
	let progress = start(scenario);
	let id: string | undefined = scenario.start;
	while (id !== undefined && visits.length < tooLong) {
		const node: RawNode | undefined = scenario.nodes[id];
		if (!node) break;
		const here = { ...progress, reached: new Set(progress.reached).add(id) };
		const chosen = bestOf(node, here);
		progress = after(here, chosen, scenario);
		visits.push(visitOf(id, node, chosen, here, progress));
		id = nextOf(node, chosen, progress);
	}
	return visits;
}

/** How many decisions a path holds. */
export function decisionsOn(visits: readonly Visit[]): number {
	return visits.filter(({ node }) => node.kind !== 'ending').length;
}

function start({ meters }: RawScenario): Progress {
	const values = Object.entries(meters).map(([id, meter]) => [id, meter.start] as const);
	return { chosen: new Set(), reached: new Set(), flags: new Set(), meters: new Map(values) };
}

const rank = { best: 0, fair: 1, poor: 2 };

function bestOf(node: RawNode, progress: Progress): (Chosen & Pick<RawChoice, 'to'>)[] {
	if (node.kind === 'ending') return [];
	if (node.kind === 'reply') {
		return node.parts.flatMap(({ blocks }) => byGrade(blocks).slice(0, 1));
	}
	const offered = node.choices.filter(
		({ id, when, once }) => holds(when, progress) && !(once && progress.chosen.has(id)),
	);
	return byGrade(offered).slice(0, 1);
}

function byGrade<T extends Pick<RawChoice, 'grade'>>(options: readonly T[]): T[] {
	return [...options].sort((a, b) => rank[a.grade] - rank[b.grade]);
}

function after(progress: Progress, chosen: readonly Chosen[], { meters }: RawScenario): Progress {
	const values = new Map(progress.meters);
	for (const [id, change] of chosen.flatMap(({ effects }) => Object.entries(effects ?? {}))) {
		const { min = 0, max = 0 } = meters[id] ?? {};
		values.set(id, Math.min(max, Math.max(min, (values.get(id) ?? 0) + change)));
	}
	return {
		chosen: new Set([...progress.chosen, ...chosen.map(({ id }) => id)]),
		reached: progress.reached,
		flags: new Set([...progress.flags, ...chosen.flatMap(({ sets }) => sets ?? [])]),
		meters: values,
	};
}

function nextOf(
	node: RawNode,
	[first]: readonly { readonly to?: RawTarget | undefined }[],
	progress: Progress,
): string | undefined {
	if (node.kind === 'ending' || !first) return undefined;
	const target = node.kind === 'reply' ? node.next : (first.to ?? node.next);
	if (target === undefined || typeof target === 'string') return target;
	return target.find(({ when }) => holds(when, progress))?.to;
}

function visitOf(
	id: string,
	node: RawNode,
	options: readonly Chosen[],
	before: Progress,
	later: Progress,
): Visit {
	const at = ['nodes', id];
	const chosen = options.map((option) => option.id);
	const scene = node.passages
		.filter(({ when }) => holds(when, before))
		.map((passage) => [...at, 'passages', passage.id]);
	const read = [...scene, ...readAt(node, at, chosen, later)];
	return { id, node, chosen, read };
}

function readAt(node: RawNode, at: Path, chosen: readonly string[], progress: Progress): Path[] {
	if (node.kind === 'ending') return [[...at, 'reflection']];
	const question = [...at, 'question'];
	if (node.kind === 'reply') {
		const outcomes = node.outcomes.filter(({ when }) => holds(when, progress));
		return [
			question,
			...node.parts.flatMap((part) => [
				[...at, 'parts', part.id, 'label'],
				...answersRead(part.blocks, [...at, 'parts', part.id, 'blocks'], chosen),
			]),
			...outcomes.map((outcome) => [...at, 'outcomes', outcome.id]),
		];
	}
	return [question, ...answersRead(node.choices, [...at, 'choices'], chosen)];
}

/** Each answer is read; what it leads to, and why, only of the one that was chosen. */
function answersRead(
	options: readonly { readonly id: string }[],
	at: Path,
	chosen: readonly string[],
): Path[] {
	return options.flatMap(({ id }) =>
		chosen.includes(id) ? [[...at, id]] : [[...at, id, 'label']],
	);
}
