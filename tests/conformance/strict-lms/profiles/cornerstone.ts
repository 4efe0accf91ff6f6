import type { Profile } from '../profile.ts';

/** Set `leaving` on the store, or play on the stage: it does so as the page goes away. */
export const cornerstone: Profile = {
	name: 'takes no commit while the page is left',
	source:
		'Cornerstone: Commit right before Terminate gives null with 391 (adapt_framework #2222, pipwerks #40).',
	refusesCommitOnLeave: true,
};
