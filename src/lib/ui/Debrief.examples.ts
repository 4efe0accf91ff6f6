import type { Grade } from '../content/index.ts';
import type { EndingView } from '../machines/index.ts';
import type { Keeping } from './attempt.svelte.ts';
import Debrief from './Debrief.svelte';
import { example, type Scene } from './example.ts';

const debriefOf = (grade: Grade, name: string, keeping: Partial<Keeping> = {}) =>
	example(Debrief, {
		name,
		played: { grade },
		keeping,
		props: (scene) => ({
			view: endingOf(scene),
			story: scene.story,
			lesson: scene.lesson,
			texts: scene.texts,
			onback: (steps: number) => scene.told(`back to ${steps}`),
		}),
	});

export const debriefExamples = [
	debriefOf('best', 'debrief: of the best choices'),
	debriefOf('fair', 'debrief: of choices that cost'),
	debriefOf('poor', 'debrief: of the hardest way'),
	debriefOf('fair', 'debrief: that is not saved yet', { save: 'failed' }),
];

function endingOf({ view }: Scene): EndingView {
	if (view.type !== 'ending') throw new Error('The lesson has not come to an ending.');
	return view;
}
