import { bodyOf } from './letter.ts';
import type { Letter, Writing } from './letter.ts';

/** Brings a link that somebody has asked for. Pure. */
export const linkLetter = (
	writing: Pick<Writing, 'texts' | 'to' | 'voice'>,
	link: string,
): Letter => {
	const { name, letters } = writing.texts;
	const words = letters.link;
	return {
		subject: words.subject(name),
		body: bodyOf(writing, [`${words.lead}\n${link}`, words.once, words.notYou]),
	};
};
