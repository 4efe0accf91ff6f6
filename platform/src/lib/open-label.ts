import type { AttemptState } from './server/attempts/state.ts';
import type { Texts } from './texts/index.ts';

/** Whether there is something left to do, so that opening it is the main thing on offer. */
export const isToDo = (state: AttemptState): boolean =>
	state === 'not-started' || state === 'ongoing';

/** What it is called to open a part that has come so far. */
export const openLabel = (texts: Texts, state: AttemptState): string => {
	if (state === 'not-started') return texts.shelf.start;
	return state === 'ongoing' ? texts.shelf.resume : texts.shelf.reopen;
};
