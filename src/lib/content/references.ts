import type { RawCondition } from './schema/condition.ts';
import type { RawTarget } from './schema/node.ts';
import type { RawLesson } from './schema/lesson.ts';
import type { Path } from './yaml-file.ts';

/** A name that must exist elsewhere in the lesson. */
export interface Reference {
	readonly id: string;
	readonly kind: 'goals' | 'law' | 'meters' | 'choices';
	readonly known: readonly string[];
	readonly path: Path;
}

type Known = Readonly<Record<Reference['kind'], readonly string[]>>;

/** Everything that nodes, choices and conditions refer to by name, but for the targets. */
export function referencesOf(lesson: RawLesson): Reference[] {
	const known: Known = {
		goals: lesson.goals,
		law: Object.keys(lesson.law),
		meters: Object.keys(lesson.meters),
		choices: Object.values(lesson.nodes).flatMap((node) =>
			node.kind === 'decision' ? node.choices.map((choice) => choice.id) : [],
		),
	};
	return Object.keys(lesson.nodes).flatMap((id) => ofNode(lesson, id, known));
}

function ofNode(lesson: RawLesson, id: string, known: Known): Reference[] {
	const node = lesson.nodes[id];
	if (!node) return [];
	const at = ['nodes', id];
	const shared = [
		...(node.law ?? []).map((law, index) => ref('law', law, [...at, 'law', index], known)),
		...node.passages.flatMap((passage, index) =>
			ofCondition(passage.when, [...at, 'passages', index, 'when'], known),
		),
	];
	if (node.kind === 'ending') return shared;
	return [
		...shared,
		ref('goals', node.goal, [...at, 'goal'], known),
		...ofTarget(node.next, [...at, 'next'], known),
		...node.choices.flatMap((choice, index) => [
			...Object.keys(choice.effects ?? {}).map((meter) =>
				ref('meters', meter, [...at, 'choices', index, 'effects', meter], known),
			),
			...ofTarget(choice.to, [...at, 'choices', index, 'to'], known),
		]),
	];
}

function ofTarget(target: RawTarget | undefined, path: Path, known: Known): Reference[] {
	if (target === undefined || typeof target === 'string') return [];
	return target.flatMap((branch, index) =>
		ofCondition(branch.when, [...path, index, 'when'], known),
	);
}

function ofCondition(when: RawCondition | undefined, path: Path, known: Known): Reference[] {
	if (!when) return [];
	return [
		...(when.chose ?? []).map((id, i) => ref('choices', id, [...path, 'chose', i], known)),
		...(when.without ?? []).map((id, i) => ref('choices', id, [...path, 'without', i], known)),
		...Object.keys(when.meters ?? {}).map((id) =>
			ref('meters', id, [...path, 'meters', id], known),
		),
	];
}

function ref(kind: Reference['kind'], id: string, path: Path, known: Known): Reference {
	return { kind, id, path, known: known[kind] };
}
