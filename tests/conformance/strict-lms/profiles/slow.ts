import type { Profile } from '../profile.ts';

export const slow: Profile = {
	name: 'takes half a second for each call',
	source: 'Any platform on a poor line: Moodle commits by synchronous requests of 50 to 200 ms.',
	callMs: 500,
};

export const verySlow: Profile = {
	name: 'takes five seconds for each call',
	source: 'Any platform that is about to break down.',
	callMs: 5_000,
};
