/** The verbs that cmi5 defines (cmi5 spec 9.3). */
export const verbs = {
	launched: 'http://adlnet.gov/expapi/verbs/launched',
	initialized: 'http://adlnet.gov/expapi/verbs/initialized',
	completed: 'http://adlnet.gov/expapi/verbs/completed',
	passed: 'http://adlnet.gov/expapi/verbs/passed',
	failed: 'http://adlnet.gov/expapi/verbs/failed',
	abandoned: 'https://w3id.org/xapi/adl/verbs/abandoned',
	waived: 'https://w3id.org/xapi/adl/verbs/waived',
	terminated: 'http://adlnet.gov/expapi/verbs/terminated',
	satisfied: 'https://w3id.org/xapi/adl/verbs/satisfied',
} as const;

export type VerbName = keyof typeof verbs;

/** xAPI 1.0.3 part two, 2.3.2: takes back an earlier statement. cmi5 spec 6.3: never for an AU. */
export const VOIDED = 'http://adlnet.gov/expapi/verbs/voided';

/** The name of a verb that cmi5 defines; nothing for any other. */
export const verbName = (id: string): VerbName | undefined => {
	// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the keys of the object above
	const names = Object.keys(verbs) as VerbName[];
	return names.find((name) => verbs[name] === id);
};

/** `context.contextActivities.category` (cmi5 spec 9.6.2). */
export const categories = {
	cmi5: 'https://w3id.org/xapi/cmi5/context/categories/cmi5',
	moveOn: 'https://w3id.org/xapi/cmi5/context/categories/moveon',
} as const;

/** `context.extensions` (cmi5 spec 9.6.3) and `result.extensions` (9.5.5). */
export const extensions = {
	sessionId: 'https://w3id.org/xapi/cmi5/context/extensions/sessionid',
	masteryScore: 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore',
	launchMode: 'https://w3id.org/xapi/cmi5/context/extensions/launchmode',
	launchUrl: 'https://w3id.org/xapi/cmi5/context/extensions/launchurl',
	moveOn: 'https://w3id.org/xapi/cmi5/context/extensions/moveon',
	launchParameters: 'https://w3id.org/xapi/cmi5/context/extensions/launchparameters',
	progress: 'https://w3id.org/xapi/cmi5/result/extensions/progress',
} as const;

/** What a satisfied statement is about (cmi5 spec 9.3.9). */
export const activityTypes = {
	block: 'https://w3id.org/xapi/cmi5/activitytype/block',
	course: 'https://w3id.org/xapi/cmi5/activitytype/course',
} as const;

/** The document that tells an AU how it was launched (cmi5 spec 10). */
export const LAUNCH_DATA = 'LMS.LaunchData';

/** The document with a learner's wishes (cmi5 spec 11). */
export const PREFERENCES = 'cmi5LearnerPreferences';
