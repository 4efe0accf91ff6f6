/** Names that cmi5 and xAPI have fixed. */
export const VERBS = {
	initialized: 'http://adlnet.gov/expapi/verbs/initialized',
	completed: 'http://adlnet.gov/expapi/verbs/completed',
	passed: 'http://adlnet.gov/expapi/verbs/passed',
	failed: 'http://adlnet.gov/expapi/verbs/failed',
	terminated: 'http://adlnet.gov/expapi/verbs/terminated',
} as const;

/** Verbs that only the platform may use with the cmi5 category (cmi5 spec 9.3). */
export const PLATFORM_VERBS: readonly string[] = [
	'http://adlnet.gov/expapi/verbs/launched',
	'https://w3id.org/xapi/adl/verbs/abandoned',
	'https://w3id.org/xapi/adl/verbs/waived',
	'https://w3id.org/xapi/adl/verbs/satisfied',
];

export const VOIDED = 'http://adlnet.gov/expapi/verbs/voided';

export const CATEGORIES = {
	/** cmi5 spec 9.6.2.1. */
	cmi5: 'https://w3id.org/xapi/cmi5/context/categories/cmi5',
	/** cmi5 spec 9.6.2.2. */
	moveOn: 'https://w3id.org/xapi/cmi5/context/categories/moveon',
} as const;

export const EXTENSIONS = {
	/** cmi5 spec 9.6.3.1. */
	sessionId: 'https://w3id.org/xapi/cmi5/context/extensions/sessionid',
	/** cmi5 spec 9.6.3.2. */
	masteryScore: 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore',
	/** cmi5 spec 9.5.5.1. */
	progress: 'https://w3id.org/xapi/cmi5/result/extensions/progress',
} as const;

export const INTERACTION = 'http://adlnet.gov/expapi/activities/cmi.interaction';

/** cmi5 spec 10, `stateId` of the launch data. */
export const LAUNCH_DATA = 'LMS.LaunchData';
/** cmi5 spec 11, `profileId` of the learner's preferences. */
export const PREFERENCES = 'cmi5LearnerPreferences';

export type Cmi5Verb = keyof typeof VERBS;

export function cmi5Verb(id: unknown): Cmi5Verb | undefined {
	const verbs: readonly Cmi5Verb[] = ['initialized', 'completed', 'passed', 'failed', 'terminated'];
	return verbs.find((verb) => VERBS[verb] === id);
}
