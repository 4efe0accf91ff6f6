import { issueAt, type Rule } from '../lesson-files.ts';
import type { RawTarget } from '../schema/node.ts';
import type { Path } from '../yaml-file.ts';

/** A branch that is never taken, because one before it has no condition. */
export const hiddenBranch: Rule = ({ lesson: { yaml, data } }) =>
	Object.entries(data.nodes).flatMap(([id, node]) => {
		if (node.kind === 'ending') return [];
		const own = node.choices.map(({ to }, index) =>
			hiddenIn(to, ['nodes', id, 'choices', index, 'to']),
		);
		return [...own, hiddenIn(node.next, ['nodes', id, 'next'])].flat().map((path) =>
			issueAt(yaml, path, {
				code: 'hidden-branch',
				what: {
					sv: 'Den här grenen väljs aldrig, för en gren före den saknar villkor.',
					en: 'This branch is never taken, because one before it has no condition.',
				},
				todo: {
					sv: 'Flytta grenen utan villkor sist.',
					en: 'Move the branch without a condition to the end.',
				},
			}),
		);
	});

function hiddenIn(target: RawTarget | undefined, path: Path): Path[] {
	if (target === undefined || typeof target === 'string') return [];
	const first = target.findIndex((branch) => branch.when === undefined);
	if (first < 0) return [];
	return target.slice(first + 1).map((_, index) => [...path, first + 1 + index]);
}
