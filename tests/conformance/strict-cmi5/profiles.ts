import type { Answer } from './answer.ts';
import type { Cmi5Profile, Place } from './profile.ts';

/** As cmi5 and xAPI have it, and no more. */
export const strict: Cmi5Profile = {
	name: 'strict',
	source: 'No real platform: cmi5 spec (quartz) 6 to 11 and xAPI 1.0.3, to the letter.',
	preferences: { languagePreference: 'sv,en', audioPreference: 'on' },
};

const { preferences: _, ...withoutPreferences } = strict;

/** A pass mark of 80 %. */
export const mastery: Cmi5Profile = {
	...strict,
	name: 'has a mastery score',
	source: 'cmi5 spec 10: from the course structure, or set by an administrator.',
	masteryScore: 0.8,
	moveOn: 'CompletedAndPassed',
};

export const slow: Cmi5Profile = {
	...strict,
	name: 'takes two seconds for each request',
	source: 'Any learning record store on a poor line.',
	requestMs: 2_000,
};

/** Every n-th request is answered with 500, and the next one works again. */
export function failingEvery(requests: number): Cmi5Profile {
	return {
		...strict,
		name: `fails at one of ${requests} requests`,
		source: 'A busy server, or a proxy before it.',
		failsEvery: requests,
	};
}

/** From this request of a launch on there is no network. */
export function dyingAt(request: number): Cmi5Profile {
	return {
		...strict,
		name: `loses the network at request ${request}`,
		source: 'A learner in a train.',
		diesAtRequest: request,
	};
}

/** From this request of a launch on nothing is answered. */
export function hangingAt(request: number): Cmi5Profile {
	return {
		...strict,
		name: `does not answer from request ${request} on`,
		source: 'A captive portal, or a server that is about to break down.',
		hangsAtRequest: request,
	};
}

export const review: Cmi5Profile = {
	...strict,
	name: 'is in review at each launch',
	source: 'cmi5 spec 10, launchMode Review.',
	mode: 'review',
};

export const browse: Cmi5Profile = {
	...strict,
	name: 'is in browse mode at each launch',
	source: 'cmi5 spec 10, launchMode Browse.',
	mode: 'browse',
};

const page: Answer = {
	status: 200,
	body: '<!doctype html><title>Log in</title>',
	type: 'text/html; charset=utf-8',
};
const unauthorized: Answer = { status: 401, body: 'token expired', type: 'text/plain' };
const empty: Answer = { status: 200 };

function instead(name: string, source: string, place: Place, answer: Answer): Cmi5Profile {
	return { ...strict, name, source, instead: { [place]: answer } };
}

const lostLogin = 'A lost login or a captive portal answers every address with its own page.';
const expired = 'cmi5 spec 8.2.2: the token is for one session, and a platform may end that.';

/** Platforms on which nothing can be tracked: the course has to go on all the same. */
export const unusable: readonly Cmi5Profile[] = [
	instead('answers the fetch URL with an error code', 'cmi5 spec 8.2.3.2: with 200.', 'fetch', {
		status: 200,
		body: '{"error-code":"3","error-text":"Application error"}',
		type: 'application/json',
	}),
	instead('answers the fetch URL with a page', lostLogin, 'fetch', page),
	instead('answers the fetch URL with 401', expired, 'fetch', unauthorized),
	instead('answers the fetch URL with nothing', 'A proxy that swallows bodies.', 'fetch', empty),
	instead('answers the fetch URL with a list', 'Platforms without tests.', 'fetch', {
		status: 200,
		body: '[{"auth-token":"x"}]',
		type: 'application/json',
	}),
	instead('answers the fetch URL with a number for a token', 'Platforms without tests.', 'fetch', {
		status: 200,
		body: '{"auth-token":7}',
		type: 'application/json',
	}),
	instead('has a page for launch data', lostLogin, 'launchData', page),
	instead('has no launch data', 'cmi5 spec 10 demands them.', 'launchData', {
		status: 404,
		body: '',
	}),
	instead('has empty launch data', 'A proxy that swallows bodies.', 'launchData', empty),
	instead('refuses the launch data', expired, 'launchData', unauthorized),
	{
		...strict,
		name: 'has launch data without any field',
		source: 'Platforms that write the document after the launch.',
		launchDataWithout: [
			'contextTemplate',
			'launchMode',
			'launchMethod',
			'moveOn',
			'masteryScore',
			'returnURL',
		],
	},
	{
		...strict,
		name: 'has launch data without a context template',
		source: 'cmi5 spec 10 demands it, for it holds the session id.',
		launchDataWithout: ['contextTemplate'],
	},
	instead('refuses statements', expired, 'statements', unauthorized),
	instead('answers statements with a page', lostLogin, 'statements', page),
	{
		...strict,
		name: 'sends statements on to another address',
		source: 'A redirect from http to https turns a POST into a GET (ILIAS PR #10225).',
		redirects: ['statements'],
	},
];

/** Platforms that are odd, and on which everything can be tracked. */
export const odd: readonly Cmi5Profile[] = [
	{
		...strict,
		name: 'has an endpoint without a slash at its end',
		source: 'cmi5 spec 8.1 asks for a URL, and says nothing of its end.',
		endpoint: 'https://lms.example/xapi',
	},
	{
		...strict,
		name: 'has no returnURL',
		source: 'cmi5 spec 10: it is not required.',
		launchDataWithout: ['returnURL'],
	},
	{
		...withoutPreferences,
		name: 'has no preferences',
		source: 'cmi5 spec 11 does not say that there are any (CATAPULT #48): 404.',
	},
	instead('forbids the preferences', 'cmi5 spec 11: 403 is no error.', 'preferences', {
		status: 403,
		body: '',
	}),
	instead('has a page for preferences', lostLogin, 'preferences', page),
	{
		...strict,
		name: 'calls its JSON something else',
		source: 'Web servers that add their own content type.',
		dressed: {
			fetch: { type: 'text/html' },
			launchData: { type: 'application/octet-stream' },
			preferences: { type: 'text/plain' },
			statements: { type: 'text/plain' },
		},
	},
	{
		...strict,
		name: 'answers 204 with a body',
		source: 'Home-made learning record stores.',
		dressed: {
			statements: { status: 204, body: 'ok' },
			'state.write': { status: 204, body: 'ok' },
		},
	},
	{
		...strict,
		name: 'answers with an empty 200',
		source: 'Home-made learning record stores.',
		dressed: { statements: { status: 200, body: '' }, 'state.write': { status: 200, body: '' } },
	},
	{
		...strict,
		name: 'demands the ETag of a state',
		source: 'xAPI 2.0 (IEEE 9274.1.1) 4.1.6.2: also for the State resource.',
		demandsEtags: true,
	},
	{
		...strict,
		name: 'tells no ETags',
		source: 'xAPI 1.0.3 Communication 3.1; and without CORS headers a browser hides them.',
		hidesEtags: true,
	},
];

/** Says yes and keeps nothing: only the next launch shows it. */
export const keepsNothing: Cmi5Profile = {
	...strict,
	name: 'says yes and keeps nothing',
	source: 'Learning record stores that queue what they take, and lose the queue.',
	keepsNothing: true,
};

/** Platforms on which everything can be tracked in the end, if the course tries again. */
export const profiles: readonly Cmi5Profile[] = [
	strict,
	mastery,
	slow,
	...odd,
	...[3, 4, 5, 7].map(failingEvery),
	review,
	browse,
];
