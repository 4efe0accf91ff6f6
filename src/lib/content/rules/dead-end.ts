import { issueAt, type Rule } from '../lesson-files.ts';
import type { RawTarget } from '../schema/node.ts';

/** A choice after which the learner may have nowhere to go: no target, or only conditional ones. */
export const deadEnd: Rule = ({ lesson: { yaml, data } }) =>
	Object.entries(data.nodes).flatMap(([id, node]) => {
		if (node.kind === 'ending') return [];
		return node.choices.flatMap((choice, index) =>
			leadsOn(choice.to ?? node.next)
				? []
				: [
						issueAt(yaml, ['nodes', id, 'choices', index], {
							code: 'dead-end',
							what: {
								sv: `Valet ”${choice.id}” leder ingenstans, åtminstone inte för alla.`,
								en: `The choice “${choice.id}” leads nowhere, at least not for everyone.`,
							},
							todo: {
								sv: 'Ge valet ett to (eller noden ett next), och låt den sista grenen sakna villkor.',
								en: 'Give the choice a to (or the node a next), and let the last branch have no condition.',
							},
						}),
					],
		);
	});

function leadsOn(target: RawTarget | undefined): boolean {
	if (target === undefined) return false;
	return typeof target === 'string' || target.some((branch) => branch.when === undefined);
}
