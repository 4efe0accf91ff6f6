import { exitsOf } from '../anatomy/graph.ts';
import { issueAt, onScenarios } from '../reading/lesson-files.ts';
import type { RawTarget } from '../schema/node.ts';

/** A choice after which the learner may have nowhere to go: no target, or only conditional ones. */
export const deadEnd = onScenarios(({ lesson: { yaml, data } }) =>
	Object.entries(data.nodes).flatMap(([id, node]) =>
		exitsOf(id, node).flatMap(({ target }, index) => {
			if (node.kind === 'ending' || leadsOn(target)) return [];
			const choice = node.kind === 'reply' ? id : (node.choices[index]?.id ?? '');
			const path = node.kind === 'reply' ? ['nodes', id, 'next'] : ['nodes', id, 'choices', index];
			return issueAt(yaml, path, {
				code: 'dead-end',
				what: {
					sv: `Valet ”${choice}” leder ingenstans, åtminstone inte för alla.`,
					en: `The choice “${choice}” leads nowhere, at least not for everyone.`,
				},
				todo: {
					sv: 'Ge valet ett to (eller noden ett next), och låt den sista grenen sakna villkor.',
					en: 'Give the choice a to (or the node a next), and let the last branch have no condition.',
				},
			});
		}),
	),
);

function leadsOn(target: RawTarget | undefined): boolean {
	if (target === undefined) return false;
	return typeof target === 'string' || target.some((branch) => branch.when === undefined);
}
