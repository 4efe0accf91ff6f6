import { edgesOf } from '../anatomy/graph.ts';
import { issueAt, onScenarios } from '../reading/lesson-files.ts';

/** A choice, `next` or `start` that leads to a node that does not exist. */
export const unknownTarget = onScenarios(({ lesson: { yaml, data } }) => {
	const known = new Set(Object.keys(data.nodes));
	const start = { to: data.start, path: ['start'] };
	return [start, ...edgesOf(data)]
		.filter((edge) => !known.has(edge.to))
		.map((edge) =>
			issueAt(yaml, edge.path, {
				code: 'unknown-target',
				what: {
					sv: `Noden ”${edge.to}” finns inte.`,
					en: `The node “${edge.to}” does not exist.`,
				},
				todo: {
					sv: `Välj en av noderna: ${[...known].join(', ')}.`,
					en: `Choose one of the nodes: ${[...known].join(', ')}.`,
				},
			}),
		);
});
