import type { JsonObject } from './json.ts';
import type { Cmi5Profile, LaunchMode } from './profile.ts';
import { EXTENSIONS } from './words.ts';

/** All that a platform knows about one launch. */
export interface Launch {
	readonly mode: LaunchMode;
	readonly profile: Cmi5Profile;
	readonly actor: JsonObject;
	readonly registration: string;
	readonly activityId: string;
	readonly token: string;
	readonly fetchUrl: string;
	readonly endpoint: string;
	/** Context that every statement of the session begins with. */
	readonly template: JsonObject;
}

const MODES = { normal: 'Normal', review: 'Review', browse: 'Browse' } as const;

const actor: JsonObject = {
	objectType: 'Agent',
	account: { homePage: 'https://lms.example', name: 'learner-1' },
};

/** @param number counts the launches, so that the same test always has the same names */
export function createLaunch(profile: Cmi5Profile, mode: LaunchMode, number: number): Launch {
	const sessionId = `session ${number}: ü/+&`;
	return {
		mode: mode === 'normal' ? (profile.mode ?? mode) : mode,
		profile,
		actor,
		registration: '760e3480-ba55-4991-94b0-01820dbd23a2',
		activityId: 'https://lms.example/activities/ogonblick?au=1',
		token: `dG9rZW46${number}==`,
		fetchUrl: `https://lms.example/fetch?k=${number}`,
		endpoint: profile.endpoint ?? 'https://lms.example/xapi/',
		template: {
			contextActivities: {
				grouping: [{ id: 'https://course.example/publisher-id', objectType: 'Activity' }],
			},
			extensions: {
				[EXTENSIONS.sessionId]: sessionId,
				'https://lms.example/extensions/tenant': { name: 'city' },
			},
		},
	};
}

/** cmi5 spec 8.1: in no particular order, encoded, and with parameters of the course's own among them. */
export function launchUrl(launch: Launch): string {
	const url = new URL('https://course.example/path/index.html?lang=sv');
	url.searchParams.set('activityId', launch.activityId);
	url.searchParams.set('fetch', launch.fetchUrl);
	url.searchParams.set('actor', JSON.stringify(launch.actor));
	url.searchParams.set('endpoint', launch.endpoint);
	url.searchParams.set('registration', launch.registration);
	return url.href;
}

/** cmi5 spec 10: the document that the platform leaves for the course. */
export function launchDataOf({ mode, profile, template }: Launch): JsonObject {
	const { masteryScore, launchParameters, returnURL = 'https://lms.example/return' } = profile;
	const whole: JsonObject = {
		contextTemplate: template,
		launchMode: MODES[mode],
		launchMethod: 'AnyWindow',
		moveOn: profile.moveOn ?? 'CompletedOrPassed',
		...(masteryScore === undefined ? {} : { masteryScore }),
		...(launchParameters === undefined ? {} : { launchParameters }),
		returnURL,
	};
	const missing = new Set(profile.launchDataWithout ?? []);
	return Object.fromEntries(Object.entries(whole).filter(([field]) => !missing.has(field)));
}
