import type { Grade } from '../../content/index.ts';
import type { StoryStep } from '../../machines/index.ts';
import { example, type Scene } from '../example.ts';
import Outcome from './Outcome.svelte';

const outcomeOf = (grade: Grade, decisions: number, name: string) =>
	example(Outcome, {
		name,
		played: { grade, decisions },
		props: (scene) => {
			const { lesson, texts, story, told } = scene;
			return {
				step: lastStep(scene),
				lesson,
				texts,
				number: story.steps.length,
				ongoon: () => told('went on'),
				onundo: () => told('changed mind'),
			};
		},
	});

export const outcomeExamples = [
	outcomeOf('best', 1, 'outcome: of a choice that helps the most'),
	outcomeOf('fair', 1, 'outcome: of a choice that costs'),
	outcomeOf('poor', 1, 'outcome: of a choice that makes it harder'),
	outcomeOf('best', 2, 'outcome: with what the law says'),
];

function lastStep({ story }: Scene): StoryStep {
	const step = story.steps.at(-1);
	if (!step) throw new Error('Nothing has been decided in this example.');
	return step;
}
