import type { ActivityTexts, LessonTexts } from '../../content/index.ts';

/** The words of a step. The lint sees to it that they are there; a lesson that is being written may lack them. */
export function wordsOf(texts: LessonTexts, step: string): ActivityTexts {
	return texts.activities[step] ?? nothing;
}

const nothing: ActivityTexts = {
	title: '',
	lines: [],
	question: '',
	text: '',
	items: {},
	groups: {},
	why: '',
	model: [],
};
