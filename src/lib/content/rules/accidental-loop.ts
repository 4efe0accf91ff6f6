import { edgesOf, reach } from '../anatomy/graph.ts';
import { issueAt, onScenarios } from '../reading/lesson-files.ts';

/** A way that leads back to where the learner has been: the lesson might never end. */
export const accidentalLoop = onScenarios(({ lesson: { yaml, data } }) => {
	// A circle over a choice that is offered once comes to an end.
	const edges = edgesOf(data).filter(({ once }) => !once);
	const order = Object.keys(data.nodes);
	return (
		edges
			.filter((edge) => reach([edge.to], edges).has(edge.from))
			// Of a circle's edges, only the ones that lead back up the file: they are the ones to change.
			.filter((edge) => order.indexOf(edge.to) <= order.indexOf(edge.from))
			.map((edge) =>
				issueAt(yaml, edge.path, {
					code: 'accidental-loop',
					what: {
						sv: `Vägen från ”${edge.from}” till ”${edge.to}” går i en cirkel.`,
						en: `The way from “${edge.from}” to “${edge.to}” goes in a circle.`,
					},
					todo: {
						sv: 'Led till en senare nod. Ska något kunna repareras får det en egen nod.',
						en: 'Lead to a later node. What can be repaired gets a node of its own.',
					},
				}),
			)
	);
});
