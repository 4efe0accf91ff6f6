import type { Profile } from '../profile.ts';

export const blanksStatus: Profile = {
	name: 'blanks the status after a commit',
	source: 'Chamilo 1.10: LMSCommit empties lesson_status for the rest of the session (#2063).',
	blanksStatusAfterCommit: true,
};

export const ignoresLateScore: Profile = {
	name: 'ignores a score that comes after completed',
	source: 'Chamilo before May 2026 took no score after lesson_status completed (#4595).',
	ignoresScoreAfterCompletion: true,
};
