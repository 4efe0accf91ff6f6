import type { Profile } from '../profile.ts';

export const cloud: Profile = {
	name: 'cloud',
	source:
		'SCORM Cloud takes its frame back after Terminate with a navigation request (adapt-contrib-spoor #371).',
	reclaimsFrame: true,
	noticesIdleCommits: true,
};
