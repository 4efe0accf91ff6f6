import type { Profile } from '../profile.ts';

export const review: Profile = {
	name: 'is in review at each launch',
	source: 'Moodle after a completed attempt, and every platform that opens a course for review.',
	mode: 'review',
};

export const browse: Profile = {
	name: 'is in browse mode at each launch',
	source: 'Moodle’s preview mode, and platforms that let people look before they enrol.',
	mode: 'browse',
};
