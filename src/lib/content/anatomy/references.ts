import { activitiesOf } from './activities.ts';
import type { RawCondition } from '../schema/condition.ts';
import type { RawChoice, RawNode, RawTarget } from '../schema/node.ts';
import type { RawLesson } from '../schema/lesson.ts';
import type { RawScenario } from '../schema/scenario.ts';
import type { Path } from '../reading/yaml-file.ts';

/** A name that must exist elsewhere in the lesson. */
export interface Reference {
	readonly id: string;
	readonly kind:
		'goals' | 'law' | 'meters' | 'choices' | 'nodes' | 'flags' | 'people' | 'groups' | 'steps';
	readonly known: readonly string[];
	readonly path: Path;
}

type Known = Readonly<Record<Reference['kind'], readonly string[]>>;

/** Everything that is referred to by name, but for the targets. */
export function referencesOf(lesson: RawLesson): Reference[] {
	const known: Known = { ...nothing, goals: lesson.goals, law: Object.keys(lesson.law) };
	if (lesson.kind === 'scenario') return ofScenario(lesson, known);
	return ofActivities(lesson, known);
}

const nothing: Known = {
	goals: [],
	law: [],
	meters: [],
	choices: [],
	nodes: [],
	flags: [],
	people: [],
	groups: [],
	steps: [],
};

function ofActivities(lesson: RawLesson, known: Known): Reference[] {
	const activities = activitiesOf(lesson);
	const assessments = activities.flatMap(({ activity: { kind, id } }) =>
		kind === 'assessment' ? [id] : [],
	);
	return activities.flatMap(({ activity, path }) => {
		const goal = 'goal' in activity ? activity.goal : undefined;
		return [
			...(activity.law ?? []).map((id, i) => ref('law', id, [...path, 'law', i], known)),
			...(goal === undefined ? [] : [ref('goals', goal, [...path, 'goal'], known)]),
			...(activity.kind === 'again'
				? [ref('steps', `${activity.lesson}/${activity.step}`, [...path, 'step'], nothing)]
				: []),
			...(activity.kind === 'assessment-again'
				? [ref('steps', activity.of, [...path, 'of'], { ...known, steps: assessments })]
				: []),
			...(activity.kind === 'categorise'
				? activity.items.flatMap((item, i) =>
						[item.in, ...item.also].map((id) =>
							ref('groups', id, [...path, 'items', i], { ...known, groups: activity.groups }),
						),
					)
				: []),
		];
	});
}

function ofScenario(lesson: RawScenario, rest: Known): Reference[] {
	const options = Object.values(lesson.nodes).flatMap(optionsOf);
	const known: Known = {
		...rest,
		meters: Object.keys(lesson.meters),
		nodes: Object.keys(lesson.nodes),
		people: [...lesson.people, 'you'],
		choices: options.map(({ id }) => id),
		flags: [...new Set(options.flatMap(({ sets }) => sets ?? []))],
	};
	return [
		...Object.entries(lesson.faces).flatMap(([person, meter]) => [
			ref('people', person, ['faces', person], known),
			ref('meters', meter, ['faces', person], known),
		]),
		...Object.entries(lesson.boards).flatMap(([id, board]) =>
			board.entries.flatMap(({ when, from }, index) => {
				const at = ['boards', id, 'entries', index];
				const writer = from === undefined ? [] : [ref('people', from, [...at, 'from'], known)];
				return [...writer, ...ofCondition(when, [...at, 'when'], known)];
			}),
		),
		...Object.entries(lesson.nodes).flatMap(([id, node]) => ofNode(['nodes', id], node, known)),
	];
}

/** What can be chosen at a node: choices, or the building blocks of a reply. */
export function optionsOf(node: RawNode): Pick<RawChoice, 'id' | 'grade' | 'sets' | 'effects'>[] {
	if (node.kind === 'ending') return [];
	return node.kind === 'reply' ? node.parts.flatMap(({ blocks }) => blocks) : node.choices;
}

function ofNode(at: Path, node: RawNode, known: Known): Reference[] {
	const shared = [
		...(node.law ?? []).map((law, index) => ref('law', law, [...at, 'law', index], known)),
		...ofPassages(node.passages, [...at, 'passages'], known),
	];
	if (node.kind === 'ending') return shared;
	const goal = ref('goals', node.goal, [...at, 'goal'], known);
	const next = ofTarget(node.next, [...at, 'next'], known);
	if (node.kind === 'reply') {
		const outcomes = ofPassages(node.outcomes, [...at, 'outcomes'], known);
		const blocks = node.parts.flatMap((part, p) =>
			part.blocks.flatMap(({ effects }, index) =>
				ofEffects(effects, [...at, 'parts', p, 'blocks', index], known),
			),
		);
		return [...shared, goal, ...next, ...outcomes, ...blocks];
	}
	const choices = node.choices.flatMap((choice, index) =>
		ofChoice(choice, [...at, 'choices', index], known),
	);
	return [...shared, goal, ...next, ...choices];
}

function ofChoice({ effects, when, to, person }: RawChoice, at: Path, known: Known): Reference[] {
	return [
		...ofEffects(effects, at, known),
		...ofCondition(when, [...at, 'when'], known),
		...ofTarget(to, [...at, 'to'], known),
		...(person === undefined ? [] : [ref('people', person, [...at, 'person'], known)]),
	];
}

function ofEffects(effects: RawChoice['effects'], at: Path, known: Known): Reference[] {
	return Object.keys(effects ?? {}).map((meter) =>
		ref('meters', meter, [...at, 'effects', meter], known),
	);
}

function ofPassages(
	passages: readonly { readonly when?: RawCondition | undefined }[],
	at: Path,
	known: Known,
): Reference[] {
	return passages.flatMap(({ when }, index) => ofCondition(when, [...at, index, 'when'], known));
}

function ofTarget(target: RawTarget | undefined, path: Path, known: Known): Reference[] {
	if (target === undefined || typeof target === 'string') return [];
	return ofPassages(target, path, known);
}

const lists = {
	chose: 'choices',
	without: 'choices',
	reached: 'nodes',
	has: 'flags',
	lacks: 'flags',
} as const;

function ofCondition(when: RawCondition | undefined, path: Path, known: Known): Reference[] {
	if (!when) return [];
	return [
		...(['chose', 'without', 'reached', 'has', 'lacks'] as const).flatMap((key) =>
			(when[key] ?? []).map((id, i) => ref(lists[key], id, [...path, key, i], known)),
		),
		...Object.keys(when.meters ?? {}).map((id) =>
			ref('meters', id, [...path, 'meters', id], known),
		),
	];
}

function ref(kind: Reference['kind'], id: string, path: Path, known: Known): Reference {
	return { kind, id, path, known: known[kind] };
}
