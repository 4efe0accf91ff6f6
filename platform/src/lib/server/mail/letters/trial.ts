import { bodyOf } from './letter.ts';
import type { Letter, Writing } from './letter.ts';

/** Shows that mail works. Pure. */
export const trialLetter = (writing: Omit<Writing, 'way'>): Letter => {
	const { name, letters } = writing.texts;
	return {
		subject: letters.trial.subject(name),
		body: bodyOf(writing, [`${letters.trial.lead(name)}\n${writing.origin}`]),
	};
};
