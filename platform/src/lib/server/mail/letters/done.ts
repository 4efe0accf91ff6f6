import { bodyOf } from './letter.ts';
import type { Letter, Writing } from './letter.ts';

/** Thanks somebody who has done a course. Pure. */
export const doneLetter = (
	writing: Omit<Writing, 'way'>,
	course: {
		readonly title: string;
		/** When it was done, in words. */
		readonly day: string;
	},
): Letter => {
	const words = writing.texts.letters.done;
	return {
		subject: words.subject(course.title),
		body: bodyOf(writing, [
			words.lead(course.title, course.day),
			`${words.again}\n${writing.origin}`,
		]),
	};
};
