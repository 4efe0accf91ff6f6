import type {
	Block,
	Branch,
	Choice,
	Condition,
	LessonNode,
	Passage,
	ScenarioLesson,
} from '../model/course.ts';
import { mapValues } from './map-values.ts';
import { present } from './present.ts';
import type { RawCondition } from '../schema/condition.ts';
import type { RawChoice, RawNode, RawTarget } from '../schema/node.ts';
import type { RawScenario } from '../schema/scenario.ts';

type Built = Pick<
	ScenarioLesson,
	'stage' | 'size' | 'start' | 'meters' | 'faces' | 'boards' | 'nodes'
>;

/** What a scenario has beside what every lesson has. */
export function buildScenario({
	stage,
	size,
	start,
	meters,
	faces,
	boards,
	nodes,
}: RawScenario): Built {
	return {
		stage,
		size,
		start,
		faces,
		meters: mapValues(meters, (meter) => ({ ...meter, levels: meter.levels.map(present) })),
		boards: mapValues(boards, ({ kind, entries }) => ({
			kind,
			entries: entries.map(({ when, picture, from, id }) =>
				present({ id, picture, from, when: condition(when) }),
			),
		})),
		nodes: Object.fromEntries(Object.entries(nodes).map(([id, node]) => [id, buildNode(id, node)])),
	};
}

function buildNode(id: string, node: RawNode): LessonNode {
	const { claims, law = [] } = node;
	const shared = { id, claims, law, passages: node.passages.map(passage) };
	if (node.kind === 'ending') return { kind: 'ending', tone: node.tone, ...shared };
	const asks = { value: node.value, goal: node.goal, ...shared };
	if (node.kind === 'reply') {
		return {
			kind: 'reply',
			...asks,
			parts: node.parts.map((part) => ({ id: part.id, blocks: part.blocks.map(block) })),
			outcomes: node.outcomes.map(passage),
			to: branches(node.next),
		};
	}
	const choices = node.choices.map((each) => choice(each, node.next));
	if (node.kind === 'hands') return { kind: 'hands', ...asks, choices };
	return present({ kind: 'decision' as const, ...asks, cue: node.cue, choices });
}

function choice(raw: RawChoice, next: RawTarget | undefined): Choice {
	const { when, once = false, person, to } = raw;
	return present({
		...block(raw),
		when: condition(when),
		once,
		person,
		to: branches(to ?? next),
	});
}

function block({
	id,
	grade,
	misconception,
	effects = {},
	sets = [],
}: Pick<RawChoice, 'id' | 'grade' | 'misconception' | 'effects' | 'sets'>): Block {
	return present({ id, grade, misconception, effects, sets });
}

function branches(target: RawTarget | undefined): Branch[] {
	if (target === undefined) return [];
	if (typeof target === 'string') return [{ to: target }];
	return target.map(({ to, when }) => present({ to, when: condition(when) }));
}

function passage({ id, when }: { id: string; when?: RawCondition | undefined }): Passage {
	return present({ id, when: condition(when) });
}

function condition(when: RawCondition | undefined): Condition | undefined {
	if (!when) return undefined;
	const { meters, ...lists } = when;
	return present({ ...lists, meters: meters && mapValues(meters, present) });
}
