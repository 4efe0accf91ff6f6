import type { UsedId } from '../changed-ids.ts';
import { duplicateIds } from '../duplicate-ids.ts';
import type { Rule } from '../lesson-files.ts';
import { idsOf } from '../lesson-ids.ts';
import type { RawLesson } from '../schema/lesson.ts';
import type { Path } from '../yaml-file.ts';

/** An id that two nodes or choices of a lesson share, or two things of one list: nothing could tell them apart. */
export const duplicateId: Rule = ({ lesson: { yaml, data } }) => [
	...duplicateIds(yaml, idsOf(data), {
		sv: 'Ge ett av dem ett annat id. Noder och val delar på namnen i hela lektionen.',
		en: 'Give one of them another id. Nodes and choices share their names in the whole lesson.',
	}),
	...lists(data).flatMap((list) => duplicateIds(yaml, list)),
];

function lists(lesson: RawLesson): UsedId[][] {
	return [
		plain(lesson.people, ['people']),
		plain(lesson.goals, ['goals']),
		...Object.entries(lesson.meters).map(([id, meter]) =>
			withId(meter.levels, ['meters', id, 'levels']),
		),
		...Object.entries(lesson.nodes).map(([id, node]) =>
			withId(node.passages, ['nodes', id, 'passages']),
		),
	];
}

function plain(ids: readonly string[], path: Path): UsedId[] {
	return ids.map((id, index) => ({ id, path: [...path, index] }));
}

function withId(items: readonly { readonly id: string }[], path: Path): UsedId[] {
	return items.map(({ id }, index) => ({ id, path: [...path, index, 'id'] }));
}
