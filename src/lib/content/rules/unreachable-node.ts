import { edgesOf, reach } from '../anatomy/graph.ts';
import { issueAt, onScenarios } from '../reading/lesson-files.ts';

/** A node that no path from the start comes to. */
export const unreachableNode = onScenarios(({ lesson: { yaml, data } }) => {
	// Where a lesson begins nowhere, that is the one thing to say (`unknown-target`).
	if (!data.nodes[data.start]) return [];
	const reached = reach([data.start], edgesOf(data));
	return Object.keys(data.nodes)
		.filter((id) => !reached.has(id))
		.map((id) =>
			issueAt(yaml, ['nodes', id], {
				code: 'unreachable-node',
				what: {
					sv: `Ingen väg leder till noden ”${id}”.`,
					en: `No path leads to the node “${id}”.`,
				},
				todo: {
					sv: 'Låt ett val leda hit, eller ta bort noden och skriv dess id under retired i ids.yaml.',
					en: 'Let a choice lead here, or remove the node and list its id under retired in ids.yaml.',
				},
			}),
		);
});
