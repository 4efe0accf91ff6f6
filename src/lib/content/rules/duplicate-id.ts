import { activitiesOf } from '../anatomy/activities.ts';
import { anatomyOf } from '../anatomy/anatomy.ts';
import type { UsedId } from '../anatomy/changed-ids.ts';
import { duplicateIds } from '../anatomy/duplicate-ids.ts';
import { idsOf } from '../anatomy/lesson-ids.ts';
import type { Rule } from '../reading/lesson-files.ts';
import type { RawLesson } from '../schema/lesson.ts';
import type { RawNode } from '../schema/node.ts';
import type { RawScenario } from '../schema/scenario.ts';
import type { Path } from '../reading/yaml-file.ts';

/** An id that two nodes or choices of a lesson share, or two things of one list: nothing could tell them apart. */
export const duplicateId: Rule = ({ lesson: { yaml, data } }) => [
	...duplicateIds(yaml, namesOf(data), {
		sv: 'Ge ett av dem ett annat id. Noder och val delar på namnen i hela lektionen.',
		en: 'Give one of them another id. Nodes and choices share their names in the whole lesson.',
	}),
	...lists(data).flatMap((list) => duplicateIds(yaml, list)),
];

/** What must differ in the whole lesson: everything of a scenario; else the steps, and the sittings. */
function namesOf(lesson: RawLesson): UsedId[] {
	if (lesson.kind === 'scenario') return idsOf(lesson);
	return activitiesOf(lesson).map(({ activity, path }) => ({
		id: activity.id,
		path: [...path, 'id'],
	}));
}

function lists(lesson: RawLesson): UsedId[][] {
	return [
		plain(lesson.people, ['people']),
		plain(lesson.goals, ['goals']),
		...(lesson.kind === 'scenario' ? listsOfScenario(lesson) : []),
		...activitiesOf(lesson).flatMap(({ activity, path }) => {
			const { items, groups } = anatomyOf(activity, path);
			return [[...items], [...groups]];
		}),
	];
}

function listsOfScenario(lesson: RawScenario): UsedId[][] {
	return [
		...Object.entries(lesson.meters).map(([id, meter]) =>
			withId(meter.levels, ['meters', id, 'levels']),
		),
		...Object.entries(lesson.boards).map(([id, board]) =>
			withId(board.entries, ['boards', id, 'entries']),
		),
		...Object.entries(lesson.nodes).flatMap(([id, node]) => listsOfNode(['nodes', id], node)),
	];
}

function listsOfNode(at: Path, node: RawNode): UsedId[][] {
	const passages = withId(node.passages, [...at, 'passages']);
	if (node.kind !== 'reply') return [passages];
	return [
		passages,
		withId(node.outcomes, [...at, 'outcomes']),
		withId(node.parts, [...at, 'parts']),
	];
}

function plain(ids: readonly string[], path: Path): UsedId[] {
	return ids.map((id, index) => ({ id, path: [...path, index] }));
}

function withId(items: readonly { readonly id: string }[], path: Path): UsedId[] {
	return items.map(({ id }, index) => ({ id, path: [...path, index, 'id'] }));
}
