import { exitsOf } from '../anatomy/graph.ts';
import { issueAt, onScenarios } from '../reading/lesson-files.ts';
import type { RawTarget } from '../schema/node.ts';
import type { Path } from '../reading/yaml-file.ts';

/** A branch that is never taken, because one before it has no condition. */
export const hiddenBranch = onScenarios(({ lesson: { yaml, data } }) =>
	Object.entries(data.nodes).flatMap(([id, node]) => {
		const places = new Map(
			exitsOf(id, node).flatMap(({ target, path }) =>
				hiddenIn(target, path).map((place) => [place.join('.'), place] as const),
			),
		);
		return [...places.values()].map((path) =>
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
	}),
);

function hiddenIn(target: RawTarget | undefined, path: Path): Path[] {
	if (target === undefined || typeof target === 'string') return [];
	const first = target.findIndex((branch) => branch.when === undefined);
	if (first < 0) return [];
	return target.slice(first + 1).map((_, index) => [...path, first + 1 + index]);
}
