import { example } from '../example.ts';
import Lines from './Lines.svelte';

/** What is said in the first decision's outcomes: narration, other people and the learner. */
export const linesExamples = [
	example(Lines, {
		name: 'lines: narration and people',
		props: ({ texts, view }) => ({
			lines: Object.values(texts.nodes).flatMap(({ choices }) =>
				Object.values(choices).flatMap(({ outcome }) => outcome),
			),
			people: texts.people,
			moods: view.moods,
		}),
	}),
	example(Lines, {
		name: 'lines: the learner speaks',
		props: ({ texts }) => ({
			lines: [{ speaker: 'you', text: 'Jag ringer.' }],
			people: texts.people,
		}),
	}),
];
