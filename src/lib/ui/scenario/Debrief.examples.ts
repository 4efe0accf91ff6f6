import type { Grade } from '../../content/index.ts';
import { stepBack, type EndingView } from '../../machines/index.ts';
import { finishPath } from '../map/finished.examples.ts';
import Debrief from './Debrief.svelte';
import { example, type Example, type Scene } from '../example.ts';
import { goAnotherWay, playUntil, staged } from './played.examples.ts';

const props = (scene: Scene) => ({
	view: endingOf(scene),
	story: scene.story,
	lesson: scene.lesson,
	texts: scene.texts,
	onback: (steps: number) => scene.told(`back to ${steps}`),
});

const debriefOf = (grade: Grade, name: string, more: Pick<Example, 'keeping' | 'log'> = {}) =>
	example(Debrief, { name, played: { grade }, ...more, props });

export const debriefExamples = [
	debriefOf('best', 'debrief: of the best choices'),
	debriefOf('fair', 'debrief: of choices that cost'),
	debriefOf('poor', 'debrief: of the hardest way'),
	debriefOf('fair', 'debrief: that is not saved yet', {
		log: finishPath,
		keeping: { save: 'failed' },
	}),
	debriefOf('best', 'debrief: of a second way', {
		log: (course, sofar) => goAnotherWay(staged(course, 'conversation'), sofar),
	}),
	debriefOf('best', 'debrief: of a third way', {
		log: (course, sofar) => {
			const lesson = staged(course, 'conversation');
			const again = stepBack(lesson, goAnotherWay(lesson, sofar), 2);
			return playUntil(lesson, again, ({ node }) => node.kind === 'ending');
		},
	}),
	example(Debrief, {
		name: 'debrief: of a meeting, with what is sent out after it',
		played: { lesson: 'before-renovation', grade: 'best' },
		props,
	}),
];

function endingOf({ view }: Scene): EndingView {
	if (view.type !== 'ending') throw new Error('The lesson has not come to an ending.');
	return view;
}
