import { activitiesOf } from './activities.ts';
import { anatomyOf } from './anatomy.ts';
import type { UsedId } from './changed-ids.ts';
import type { RawLesson } from '../schema/lesson.ts';
import type { RawNode } from '../schema/node.ts';
import type { RawScenario } from '../schema/scenario.ts';

/** Every id of a lesson that a saved record may hold: of what can be chosen, and where. */
export function idsOf(lesson: RawLesson): UsedId[] {
	if (lesson.kind === 'scenario') return scenarioIds(lesson);
	const sittings = lesson.kind === 'check' ? Object.keys(lesson.sittings) : [];
	return [
		...sittings.map((id) => ({ id, path: ['sittings', id] })),
		...activitiesOf(lesson).flatMap(({ activity, path }) => {
			const { items, groups } = anatomyOf(activity, path);
			return [{ id: activity.id, path: [...path, 'id'] }, ...items, ...groups];
		}),
	];
}

function scenarioIds(lesson: RawScenario): UsedId[] {
	return Object.entries(lesson.nodes).flatMap(([id, node]) => [
		{ id, path: ['nodes', id] },
		...optionsOf(id, node),
	]);
}

/** The choices of a node, or the building blocks of a reply. */
function optionsOf(id: string, node: RawNode): UsedId[] {
	if (node.kind === 'ending') return [];
	if (node.kind === 'reply') {
		return node.parts.flatMap(({ blocks }, part) =>
			blocks.map((block, index) => ({
				id: block.id,
				path: ['nodes', id, 'parts', part, 'blocks', index, 'id'],
			})),
		);
	}
	return node.choices.map((choice, index) => ({
		id: choice.id,
		path: ['nodes', id, 'choices', index, 'id'],
	}));
}
