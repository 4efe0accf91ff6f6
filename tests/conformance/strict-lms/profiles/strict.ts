import type { Profile } from '../profile.ts';

/** As the standards have it, and no more. */
export const strict: Profile = {
	name: 'strict',
	source: 'No real platform: SCORM 1.2 RTE 3 and SCORM 2004 RTE 3 and 4, to the letter.',
	noticesIdleCommits: true,
};

export const strictScorm12: Profile = {
	...strict,
	name: 'strict SCORM 1.2',
	standards: ['scorm12'],
};

export const strictScorm2004Third: Profile = {
	...strict,
	name: 'strict SCORM 2004 3rd Edition',
	standards: ['scorm2004-3rd'],
};

export const strictScorm2004Fourth: Profile = {
	...strict,
	name: 'strict SCORM 2004 4th Edition',
	standards: ['scorm2004-4th'],
};

/** Takes everything that can be taken. */
export const lenient: Profile = {
	name: 'lenient',
	source:
		'scorm-again 3.4.3 and platforms built on it take 19 of 117 probes that the standard refuses.',
	tooLong: 'taken',
	takesAnyValue: true,
	yes: 'true',
};
