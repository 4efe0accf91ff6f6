import type { RawLessonTexts } from '../schema/lesson-texts.ts';
import { leavesOf } from '../anatomy/text-leaves.ts';
import type { Visit } from './best-path.ts';
import { at } from './tree.ts';
import { wordsIn } from './words.ts';

/** How many words are read on a path: scenes, questions, all answers, and what the chosen one leads to. */
export function wordsToRead(visits: readonly Visit[], texts: RawLessonTexts): number {
	return visits
		.flatMap(({ read }) => read)
		.flatMap((path) => leavesOf(at(texts, path)))
		.reduce((sum, { text }) => sum + wordsIn(text).length, 0);
}
