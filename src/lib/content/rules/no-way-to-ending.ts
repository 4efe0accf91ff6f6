import { edgesOf, reach, reversed } from '../anatomy/graph.ts';
import { issueAt, onScenarios } from '../reading/lesson-files.ts';

/** A node from which no ending can be reached. */
export const noWayToEnding = onScenarios(({ lesson: { yaml, data } }) => {
	const endings = Object.keys(data.nodes).filter((id) => data.nodes[id]?.kind === 'ending');
	const safe = reach(endings, reversed(edgesOf(data)));
	return Object.keys(data.nodes)
		.filter((id) => !safe.has(id))
		.map((id) =>
			issueAt(yaml, ['nodes', id], {
				code: 'no-way-to-ending',
				what: {
					sv: `Från noden ”${id}” går det inte att komma till något slut.`,
					en: `No ending can be reached from the node “${id}”.`,
				},
				todo: {
					sv: 'Låt minst ett val leda vidare mot en nod med kind: ending.',
					en: 'Let at least one choice lead on towards a node with kind: ending.',
				},
			}),
		);
});
