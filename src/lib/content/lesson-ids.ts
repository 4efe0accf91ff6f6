import type { RawLesson } from './schema/lesson.ts';
import type { Path } from './yaml-file.ts';

/** Every id of a lesson that a saved record may hold: its nodes' and its choices'. */
export function idsOf(lesson: RawLesson): { readonly id: string; readonly path: Path }[] {
	return Object.entries(lesson.nodes).flatMap(([id, node]) => {
		const choices = node.kind === 'decision' ? node.choices : [];
		return [
			{ id, path: ['nodes', id] },
			...choices.map((choice, index) => ({
				id: choice.id,
				path: ['nodes', id, 'choices', index, 'id'],
			})),
		];
	});
}
