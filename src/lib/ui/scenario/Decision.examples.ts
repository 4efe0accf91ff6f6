import type { DecisionView } from '../../machines/index.ts';
import Decision from './Decision.svelte';
import { example, type Scene } from '../example.ts';
import { playUntil, staged } from './played.examples.ts';

const listeners = ({ told }: Scene) => ({
	onchoose: (choice: string) => told(`chose ${choice}`),
	onundo: undefined,
});

const back = ({ told }: Scene) => ({ onundo: () => told('changed mind') });

export const decisionExamples = [
	example(Decision, {
		name: 'decision: the first',
		props: (scene) => ({
			...listeners(scene),
			view: decisionOf(scene),
			texts: scene.texts,
			last: undefined,
		}),
	}),
	example(Decision, {
		name: 'decision: a later one, with a way back',
		played: { grade: 'poor', decisions: 2 },
		props: (scene) => ({
			...listeners(scene),
			...back(scene),
			view: decisionOf(scene),
			texts: scene.texts,
			last: undefined,
		}),
	}),
	example(Decision, {
		name: 'decision: the first after a break, with what was chosen before it',
		played: { grade: 'fair', decisions: 4 },
		props: (scene) => ({
			...listeners(scene),
			...back(scene),
			view: decisionOf(scene),
			texts: scene.texts,
			last: scene.story.steps.at(-1),
		}),
	}),
	example(Decision, {
		name: 'decision: whom of those who raise a hand to take',
		played: { lesson: 'before-renovation', grade: 'best', decisions: 0 },
		log: (course, sofar) =>
			playUntil(staged(course, 'meeting'), sofar, ({ node }) => node.kind === 'hands'),
		props: (scene) => ({
			...listeners(scene),
			...back(scene),
			view: decisionOf(scene),
			texts: scene.texts,
			last: undefined,
		}),
	}),
];

function decisionOf({ view }: Scene): DecisionView {
	if (view.type !== 'decision') throw new Error('The lesson is too short for this example.');
	return view;
}
