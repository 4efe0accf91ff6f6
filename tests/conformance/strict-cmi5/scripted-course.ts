import { at, isObject, parseJson, type JsonObject } from './json.ts';
import type { Cmi5Profile, LaunchMode } from './profile.ts';
import { createStrictCmi5, type Cmi5Launch, type StrictCmi5 } from './strict-cmi5.ts';
import { CATEGORIES, EXTENSIONS, LAUNCH_DATA, PREFERENCES, VERBS, type Cmi5Verb } from './words.ts';

/** A course that does everything right, unless it is told to do something else. */
export interface ScriptedCourse {
	readonly launched: Cmi5Launch;
	readonly about: LaunchFacts;
	/** Takes the token, reads the launch data and the preferences. */
	readonly begin: () => Promise<void>;
	/** A request to the endpoint, with all that it must carry. */
	readonly ask: (path: string, init?: RequestInit) => Promise<Response>;
	/** The query of a State document. */
	readonly state: (stateId: string, other?: Readonly<Record<string, string>>) => string;
	/** A statement of cmi5 as it should be, with other things in some places. */
	readonly statement: (verb: Cmi5Verb, other?: JsonObject) => JsonObject;
	readonly send: (statement: unknown, init?: RequestInit) => Promise<Response>;
	/** `begin`, and the statement that the course is ready. */
	readonly start: () => Promise<void>;
}

export interface LaunchFacts {
	readonly endpoint: string;
	readonly fetchUrl: string;
	readonly actor: unknown;
	readonly registration: string;
	readonly activityId: string;
}

export interface CourseOptions {
	readonly platform?: StrictCmi5;
	readonly mode?: LaunchMode;
}

const RESULTS: Readonly<Record<Cmi5Verb, JsonObject | undefined>> = {
	initialized: undefined,
	completed: { completion: true, duration: 'PT1M' },
	passed: { success: true, duration: 'PT1M' },
	failed: { success: false, duration: 'PT1M' },
	terminated: { duration: 'PT2M' },
};

let ids = 0;

/** A new id at each call; the same ones in each run. */
export function newId(): string {
	ids += 1;
	return `a0000000-0000-4000-8000-${String(ids).padStart(12, '0')}`;
}

export function scriptedCourse(
	profile: Cmi5Profile,
	{ platform = createStrictCmi5(profile), mode = 'normal' }: CourseOptions = {},
): ScriptedCourse & { readonly platform: StrictCmi5 } {
	const launched = platform.launch({ mode });
	const about = factsOf(launched.url);
	let token = '';
	let template: unknown;

	const ask: ScriptedCourse['ask'] = (path, init = {}) => {
		const headers = new Headers({
			Authorization: `Basic ${token}`,
			'X-Experience-API-Version': '1.0.3',
			'Content-Type': 'application/json',
		});
		new Headers(init.headers).forEach((value, name) => headers.set(name, value));
		return launched.fetch(`${about.endpoint}${path}`, { ...init, headers });
	};
	const agent = JSON.stringify(about.actor);
	const state: ScriptedCourse['state'] = (stateId, other = {}) => {
		const { activityId, registration } = about;
		const query = new URLSearchParams({ activityId, agent, registration, stateId, ...other });
		return `activities/state?${query}`;
	};
	const statement: ScriptedCourse['statement'] = (verb, other = {}) => ({
		id: newId(),
		actor: about.actor,
		verb: { id: VERBS[verb], display: { en: verb } },
		object: { id: about.activityId, objectType: 'Activity' },
		...(RESULTS[verb] ? { result: RESULTS[verb] } : {}),
		context: contextFor(verb, template, about.registration),
		timestamp: '2026-01-31T10:00:00.000Z',
		...other,
	});
	const send: ScriptedCourse['send'] = (sent, init = {}) =>
		ask('statements', { method: 'POST', body: JSON.stringify(sent), keepalive: true, ...init });
	const begin = async () => {
		const given = await bodyOf(await launched.fetch(about.fetchUrl, { method: 'POST' }));
		token = String(at(given, 'auth-token'));
		template = at(await bodyOf(await ask(state(LAUNCH_DATA))), 'contextTemplate');
		await ask(`agents/profile?${new URLSearchParams({ agent, profileId: PREFERENCES })}`);
	};
	const start = async () => {
		await begin();
		await send(statement('initialized'));
	};
	return { platform, launched, about, begin, ask, state, statement, send, start };
}

function contextFor(verb: Cmi5Verb, template: unknown, registration: string): JsonObject {
	const activities = at(template, 'contextActivities');
	const isVerdict = verb !== 'initialized' && verb !== 'terminated';
	const category = [CATEGORIES.cmi5, ...(isVerdict ? [CATEGORIES.moveOn] : [])].map((id) => ({
		id,
	}));
	return {
		...(isObject(template) ? template : {}),
		registration,
		contextActivities: { ...(isObject(activities) ? activities : {}), category },
	};
}

/** The same context, with an extension more: the mastery score that a verdict goes by. */
export function withMastery(context: unknown, masteryScore: number): JsonObject {
	const extensions = at(context, 'extensions');
	return {
		...(isObject(context) ? context : {}),
		extensions: {
			...(isObject(extensions) ? extensions : {}),
			[EXTENSIONS.masteryScore]: masteryScore,
		},
	};
}

function factsOf(url: string): LaunchFacts {
	const query = new URL(url).searchParams;
	const one = (name: string) => query.get(name) ?? '';
	return {
		endpoint: one('endpoint').replace(/\/?$/, '/'),
		fetchUrl: one('fetch'),
		actor: parseJson(one('actor'))?.value,
		registration: one('registration'),
		activityId: one('activityId'),
	};
}

async function bodyOf(response: Response): Promise<unknown> {
	return parseJson(await response.text())?.value;
}
